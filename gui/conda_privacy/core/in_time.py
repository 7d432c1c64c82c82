"""Doing something that may never come to an end, and going on without it after a while.

Whoever asks a network folder whose server is gone waits for ever and cannot be stopped. So another
thread does it, which can be left waiting. One that has come to its end waits for more to do: a
change asks three times, and starting a thread takes longer than most answers.
"""

from __future__ import annotations

import os
import threading
from contextlib import suppress

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["THREAD_NAME", "end_idle", "in_time"]

THREAD_NAME = "in-time"
"""The name of every thread of this module."""


def in_time(act: Callable[[], object], seconds: float) -> bool:
    """Do something in another thread.

    Args:
        act: What to do; it should raise nothing.
        seconds: How long to wait for its end.

    Returns:
        False where it had not come to an end by then. It may still do so later.
    """
    try:
        worker = _idle.pop()
    except IndexError:
        worker = _Worker()
        try:
            worker.start()
        except RuntimeError:
            # None can be had: in a container with few processes, or while Python 3.12 ends.
            act()
            return True
    return worker.does(act, seconds)


def end_idle() -> None:
    """End the threads that wait for more to do; those that are left waiting stay."""
    with suppress(IndexError):
        while True:
            _idle.pop().end()


class _Worker(threading.Thread):
    """Does one thing after the other, each handed over by whoever took it from ``_idle``."""

    def __init__(self) -> None:
        super().__init__(name=THREAD_NAME, daemon=True)
        self._handed_over = _locked()
        self._act: Callable[[], object] | None = None
        self._done = _locked()

    def does(self, act: Callable[[], object], seconds: float) -> bool:
        """Hand something over; tells whether it came to its end in time."""
        done = _locked()
        self._act, self._done = act, done
        self._handed_over.release()
        return done.acquire(timeout=seconds)

    def end(self) -> None:
        """Hand nothing over any more, and wait for the end."""
        self._handed_over.release()
        self.join()

    def run(self) -> None:
        while self._handed_over.acquire() and self._act is not None:
            act, done = self._act, self._done
            self._act = None
            try:
                act()
                del act  # nothing of it is held while there is no more to do
                _idle.append(self)  # before anybody hears of the end and asks for the next thing
            finally:
                done.release()


def _locked() -> threading.Lock:
    lock = threading.Lock()
    lock.acquire()
    return lock


_idle: list[_Worker] = []
with suppress(AttributeError):  # Windows forks no process
    os.register_at_fork(after_in_child=_idle.clear)  # in which the threads would not be
