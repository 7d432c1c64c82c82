"""Ctrl+C in the terminal that the window was started from."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QSocketNotifier


@contextmanager
def ended_by_an_interruption(application: QCoreApplication) -> Iterator[None]:
    """Let Ctrl+C end the application as if its window was closed, while its events are handled.

    Python hears of a signal only when it works itself, and Qt waits without it. So a byte goes
    into a pipe, for which Qt does wait. Where Ctrl+C means something else already, such as nothing
    behind ``&`` in a shell, it stays so; on Windows a program with a window has no terminal.
    """
    if os.name == "nt" or signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        yield
        return
    hearing, telling = os.pipe()
    os.set_blocking(telling, False)
    notifier = QSocketNotifier(hearing, QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda: os.read(hearing, 1))
    told_before = signal.set_wakeup_fd(telling, warn_on_full_buffer=False)
    signal.signal(signal.SIGINT, lambda *_: application.quit())
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        signal.set_wakeup_fd(told_before)
        notifier.setEnabled(False)
        os.close(hearing)
        os.close(telling)
