"""Work beside the GUI thread; its result or its error comes back to that thread."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

Result = TypeVar("Result")


class Background(Protocol):
    """Runs work one piece after the other."""

    def start(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run `work`, then call `done` or `failed` in the GUI thread."""

    def stop(self) -> None:
        """Forget what waits, let what runs come to its end, and call nobody any more."""


class AtOnce:
    """Runs work when it is started, in the thread that starts it: for tests and pictures."""

    def __init__(self) -> None:
        self._stopped = False

    def start(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run `work` now."""
        if self._stopped:
            return
        try:
            result = work()
        except Exception as error:  # noqa: BLE001 - whoever started the work decides
            failed(error)
            return
        done(result)

    def stop(self) -> None:
        """Start nothing any more."""
        self._stopped = True


class _Messenger(QObject):
    """Lives in the GUI thread and is called there, whichever thread emits.

    Signals:
        finished(object): a callable that hands the outcome over.
    """

    finished = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def _deliver(self, hand_over: Callable[[], None]) -> None:
        hand_over()


class Thread:
    """A thread of our own, there only while it has work.

    It is Python's thread rather than one of QThreadPool: core waits for slow folders with threads,
    and then Python keeps a record of the thread it runs in, which for Qt's threads stays for good.
    """

    def __init__(self) -> None:
        self._messenger = _Messenger()
        self._jobs: deque[Callable[[], None]] = deque()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._working = False
        self._stopped = False

    def start(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run `work` in the thread as soon as what was started before has ended."""

        def job() -> None:
            try:
                result = work()
            except Exception as error:  # noqa: BLE001 - brought to whoever started the work
                self._messenger.finished.emit(partial(self._unless_stopped, failed, error))
                return
            self._messenger.finished.emit(partial(self._unless_stopped, done, result))

        with self._lock:
            if self._stopped:
                return
            self._jobs.append(job)
            if not self._working:
                self._working = True
                self._thread = threading.Thread(target=self._work, name="conda-privacy")
                self._thread.start()

    def stop(self) -> None:
        """Forget what waits, let what runs come to its end, and call nobody any more."""
        with self._lock:
            self._stopped = True
            self._jobs.clear()
            thread = self._thread
        if thread is not None:
            thread.join()

    def _work(self) -> None:
        while (job := self._next()) is not None:
            job()

    def _next(self) -> Callable[[], None] | None:
        with self._lock:
            if self._jobs:
                return self._jobs.popleft()
            self._working = False
            return None

    def _unless_stopped(self, call: Callable[[Result], None], outcome: Result) -> None:
        if not self._stopped:
            call(outcome)
