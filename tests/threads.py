"""Threads that were left waiting, once they have got an answer."""

import threading

from conda_privacy.core.in_time import THREAD_NAME, end_idle


def let_threads_end() -> None:
    """Wait for the end of every thread that somebody went on without."""
    for thread in threading.enumerate():
        if thread.name == THREAD_NAME:
            _let_end(thread)


def _let_end(thread: threading.Thread) -> None:
    for _ in range(3000):
        end_idle()  # it is one of them as soon as it has done what it was asked for
        thread.join(0.01)
        if not thread.is_alive():
            return
    message = "a thread waits for ever"
    raise AssertionError(message)
