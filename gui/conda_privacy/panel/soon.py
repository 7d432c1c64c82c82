"""Doing something as soon as the event that is handled now is over."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def soon(owner: QObject, call: Callable[[], None]) -> None:
    """Call a method of `owner` with the next events, unless `owner` is gone by then.

    ``QTimer.singleShot`` would keep a widget for good, with all that is in it, where it is deleted
    before its turn comes.
    """
    timer = _Once(owner)
    timer.timeout.connect(call)
    timer.timeout.connect(timer.end)
    timer.start()


class _Once(QTimer):
    def __init__(self, owner: QObject) -> None:
        super().__init__(owner, singleShot=True, interval=0)

    def end(self) -> None:
        # PySide keeps a text for good each time a signal is connected to a method of Qt's own.
        self.deleteLater()
