"""Work beside the GUI thread; its result or its error comes back to that thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal, Slot

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
    """One thread of a pool of our own, so that nobody else's work is waited for."""

    def __init__(self) -> None:
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        self._messenger = _Messenger()
        self._stopped = False

    def start(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run `work` in the thread as soon as what was started before has ended."""

        def run() -> None:
            if self._stopped:
                return
            try:
                result = work()
            except Exception as error:  # noqa: BLE001 - brought to whoever started the work
                outcome = error
                self._messenger.finished.emit(lambda: self._unless_stopped(failed, outcome))
                return
            self._messenger.finished.emit(lambda: self._unless_stopped(done, result))

        self._pool.start(run)

    def stop(self) -> None:
        """Forget what waits, let what runs come to its end, and call nobody any more."""
        self._stopped = True
        self._pool.clear()
        self._pool.waitForDone()

    def _unless_stopped(self, call: Callable[[Result], None], outcome: Result) -> None:
        if not self._stopped:
            call(outcome)
