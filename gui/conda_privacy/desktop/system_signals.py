"""Signals that end the program: Ctrl+C in its terminal, the terminal that is closed, a logout."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QCoreApplication, QSocketNotifier

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")
_USUAL = (signal.default_int_handler, signal.SIG_DFL)


@contextmanager
def ended_by_signals(application: QCoreApplication) -> Iterator[None]:
    """Let signals end the application as if its window was closed, while its events are handled.

    Python hears of a signal only when it works itself, and Qt waits without it. So a byte goes
    into a pipe, for which Qt does wait. Where a signal means something else already, as Ctrl+C
    means nothing behind ``&`` in a shell, it stays so. On Windows nobody sends signals to windows.
    """
    before = {} if os.name == "nt" else _usual_ones()
    if not before:
        yield
        return
    hearing, telling = os.pipe()
    os.set_blocking(telling, False)
    notifier = QSocketNotifier(hearing, QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda: os.read(hearing, 1))
    told_before = signal.set_wakeup_fd(telling, warn_on_full_buffer=False)
    for number in before:
        signal.signal(number, lambda *_: application.quit())
    try:
        yield
    finally:
        for number, meaning in before.items():
            signal.signal(number, meaning)
        signal.set_wakeup_fd(told_before)
        notifier.setEnabled(False)
        os.close(hearing)
        os.close(telling)


def _usual_ones() -> dict[signal.Signals, Any]:
    """The signals that end a program without a word, and what Python does then."""
    meanings = {signal.Signals[name]: signal.getsignal(signal.Signals[name]) for name in _NAMES}
    return {number: meaning for number, meaning in meanings.items() if meaning in _USUAL}
