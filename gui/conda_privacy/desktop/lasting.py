"""What lasts as long as the program, which Python's garbage collector need not look at."""

from __future__ import annotations

import gc


def spare_the_collector() -> None:
    """Have the collector pass over all that is there now, once the window stands.

    These are modules, classes and what the window consists of: some thirty thousand objects that
    stay until the end. Looking through them took longer than a frame, in the middle of scrolling.
    It is for a program of its own only: in a host it would be the host's garbage that stays.
    """
    gc.collect()
    gc.freeze()
