"""Work beside the GUI thread; its result or its error comes back to that thread."""

from __future__ import annotations

import gc
import sys
import threading
from collections import deque
from collections.abc import Callable
from functools import cache, partial
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from conda_privacy.core.in_time import end_idle

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
        finished(object): a callable, which is called.
    """

    finished = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def _deliver(self, hand_over: Callable[[], None]) -> None:
        hand_over()
        _collection.tidy()


@cache
def _messenger() -> _Messenger:
    # One for all, and for good: a messenger that may end while it is needed would have to be
    # waited for.
    return _Messenger()


_MANY_GONE = 30
"""About ten panels, each of which leaves half a megabyte in circles."""

_IN_A_FRAME = 60_000
"""So many objects are looked through within one frame, with time to spare."""

_BLOCKS_PER_OBJECT = 20
"""Of Python's memory there are some six blocks for each object that is looked through."""


class _Collection:
    """Python's garbage collector, at rest while a thread of ours works.

    It runs in whichever thread happens to make one object too many. In ours it would destroy
    what a host has forgotten: windows, whose timers, watchers and layouts Qt then goes on using in
    the GUI thread. See decision record 0005.
    """

    def __init__(self) -> None:
        self._resting = 0
        self._was_on = False
        self._gone = 0
        self._looks = 0
        self._old = 0

    def rest(self) -> None:
        """Collect nothing until `go_on` is called as often as this; both in the GUI thread."""
        if self._resting == 0:
            self._was_on = gc.isenabled()
            gc.disable()
        self._resting += 1

    def tidy(self) -> None:
        """Collect what is young, in the GUI thread, if that did not happen for a rest.

        Else everything that a long search has made would be looked through in one go after it. And
        collect everything once many panels have gone: Python asks itself whether to do that only
        while many objects are made, which for a host that does little else is during a rest. Also
        do it after a long search, if it is due: it would come in the middle of scrolling.
        """
        if self._resting:
            if self._was_on:
                gc.collect(1)
                self._looks += 1
        elif self._gone >= _MANY_GONE:
            self._look_through_all()
        elif self._is_due():
            QTimer.singleShot(1, self._look_through_all)  # in an event of its own

    def _is_due(self) -> bool:
        """Whether Python would look through everything soon, and would have done so in a frame.

        It does so when it has often looked at what is young, as we let it during a search, and a
        quarter more is old than the last time.
        """
        if self._looks <= gc.get_threshold()[2]:
            return False
        self._looks = 0
        if sys.getallocatedblocks() > _BLOCKS_PER_OBJECT * _IN_A_FRAME:
            return False  # counting the objects of a large host takes longer than a frame
        return 1.25 * self._old < len(gc.get_objects(generation=2)) <= _IN_A_FRAME

    def _look_through_all(self) -> None:
        if not self._resting and gc.isenabled():
            self._gone = self._looks = 0
            gc.collect()
            self._old = len(gc.get_objects(generation=2))

    def note_one_gone(self) -> None:
        """Note that somebody has stopped working for good, and is garbage soon."""
        self._gone += 1

    def go_on(self) -> None:
        """Take back one `rest`."""
        self._resting -= 1
        if self._resting == 0 and self._was_on:
            gc.enable()


_collection = _Collection()


class _Job:
    """Work and whom its outcome is for."""

    def __init__(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._work, self._done, self._failed = work, done, failed
        self._hand_over: Callable[[], None] = _nothing

    def run(self) -> None:
        try:
            self._hand_over = partial(self._done, self._work())
        except Exception as error:  # noqa: BLE001 - brought to whoever started the work
            self._hand_over = partial(self._failed, error)

    def hand_over(self) -> None:
        self._hand_over()


def _nothing() -> None:
    """Nothing came of it yet."""


class Thread:
    """A thread of our own, there only while it has work.

    It is Python's thread rather than one of QThreadPool: core waits for slow folders with threads,
    and then Python keeps a record of the thread it runs in, which for Qt's threads stays for good.

    All methods are called in the GUI thread. What was handed to the thread is let go of there too,
    after the thread has ended: it may be the last that holds an object of Qt.
    """

    def __init__(self) -> None:
        self._messenger = _messenger()
        self._jobs: deque[_Job] = deque()
        self._lock = threading.Lock()
        self._working = False
        self._stopped = False
        self._started: dict[threading.Thread, list[_Job]] = {}

    def start(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run `work` in the thread as soon as what was started before has ended."""
        if self._stopped:
            return
        job = _Job(work, done, failed)
        with self._lock:
            self._jobs.append(job)
            goes_on, self._working = self._working, True
        if not goes_on:
            self._start_thread()
        next(reversed(self._started.values())).append(job)

    def stop(self) -> None:
        """Forget what waits, let what runs come to its end, and call nobody any more."""
        self._stopped = True
        with self._lock:
            self._jobs.clear()
        for thread in list(self._started):
            self._end(thread)
        _collection.note_one_gone()

    def _start_thread(self) -> None:
        thread = threading.Thread(target=self._work, name="conda-privacy")
        self._started[thread] = []
        _collection.rest()
        thread.start()

    def _work(self) -> None:
        while (job := self._next()) is not None:
            job.run()
            self._messenger.finished.emit(partial(self._unless_stopped, job))
        end_idle()  # they, too, may run only while nothing is collected
        self._messenger.finished.emit(partial(self._end, threading.current_thread()))

    def _next(self) -> _Job | None:
        with self._lock:
            if self._jobs:
                return self._jobs.popleft()
            self._working = False
            return None

    def _unless_stopped(self, job: _Job) -> None:
        if not self._stopped:
            job.hand_over()

    def _end(self, thread: threading.Thread) -> None:
        if thread in self._started:
            thread.join()
            del self._started[thread]
            _collection.go_on()
