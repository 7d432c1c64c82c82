"""Where this very process has its home, its variables and conda's folders for the whole computer.

``Machine.current`` is made of it. The sender of tokens uses it alone, because making a whole
``Machine`` would take longer than all else that the sender does at every start of conda.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path


def home() -> Path:
    """Return the home folder of the account that runs this process."""
    return Path.home()


def environ() -> Mapping[str, str]:
    """Return the environment variables of this process."""
    return os.environ


def system_dirs() -> tuple[str, ...]:
    """Return conda's folders for the whole computer, lowest precedence first."""
    platform: str = sys.platform
    if platform == "win32":
        return ("C:/ProgramData/conda",)
    return ("/etc/conda", "/var/lib/conda")
