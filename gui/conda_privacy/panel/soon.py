"""Doing something as soon as the event that is handled now is over."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def soon(owner: QObject, call: Callable[[], None]) -> None:
    """Call a method of `owner` with the next events, unless `owner` is gone by then.

    ``QTimer.singleShot`` would keep a widget for good, with all that is in it, where it is deleted
    before its turn comes.
    """
    timer = QTimer(owner, singleShot=True, interval=0)
    timer.timeout.connect(call)
    timer.timeout.connect(timer.deleteLater)
    timer.start()
