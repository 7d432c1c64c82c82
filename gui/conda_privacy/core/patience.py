"""Looking at many folders, of which some may lie on a dead network mount and never answer.

A call on such a folder blocks in the operating system and cannot be ended. So one thread looks
while another waits; when there is no progress, the folder is given up, its thread is left to
itself and a new one goes on behind it. Folders on the same mount are given up with it.
"""

from __future__ import annotations

import os
import threading

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import Any, TypeVar

    Found = TypeVar("Found")

PATIENCE = 2.0
"""Seconds without any progress after which a folder counts as not answering."""

FIRST_BATCH = 50
LATER_BATCHES = 500
_TICK = 0.05
"""Seconds between two looks at whether the work was cancelled."""


_NETWORK_TYPES = (
    "9p",
    "afs",
    "autofs",
    "beegfs",
    "ceph",
    "cifs",
    "coda",
    "davfs",
    "fuse",
    "glusterfs",
    "gpfs",
    "lustre",
    "ncp",
    "nfs",
    "panfs",
    "pvfs",
    "smb",
    "virtiofs",
)
"""How the types of file systems begin that can stop answering."""


def never() -> bool:
    """Return False: work that nobody cancels."""
    return False


def go_on() -> None:
    """Do nothing: work that makes no pause."""


def look_at_each(
    items: Sequence[str],
    look: Callable[[str], Found],
    give_up: Callable[[str], Found],
    *,
    patience: float = PATIENCE,
    cancelled: Callable[[], bool] = never,
    pause: Callable[[], None] = go_on,
) -> Iterator[list[Found]]:
    """Look at each path in turn and hand over what was found in batches, in order.

    Args:
        items: The paths.
        look: What to do with each. It runs in another thread.
        give_up: What stands for a path that did not answer.
        patience: Seconds without progress after which a path is given up.
        cancelled: Asked between batches and a few times a second; True ends the work.
        pause: Called after each path in the thread that looks: it may wait a moment, where
            another thread has something more urgent to do.

    Yields:
        Non-empty lists: a small one first, so that something can be shown soon, then larger ones.

    Raises:
        Exception: Whatever ``look`` raised.
    """
    rest = list(items)
    size = FIRST_BATCH
    while rest:
        worker = _Worker(rest, look, pause)
        done = 0
        try:
            for batch in worker.batches(size, max(1, round(patience / _TICK)), cancelled):
                done += len(batch)
                size = LATER_BATCHES
                yield batch
        finally:
            worker.stop()
        if done == len(rest) or not worker.stuck:
            return
        zone = mount_of(rest[done], network_mounts())
        lost = [item for item in rest[done:] if item == rest[done] or is_below(item, zone)]
        yield [give_up(item) for item in lost]
        gone = set(lost)
        rest = [item for item in rest[done:] if item not in gone]


class _Worker:
    """A thread that looks at paths one after the other, and what it has found so far."""

    def __init__(
        self, items: Sequence[str], look: Callable[[str], Any], pause: Callable[[], None] = go_on
    ) -> None:
        self.stuck = False
        self._pause = pause
        self._items = items
        self._look = look
        self._found: list[Any] = []
        self._wanted = 0
        self._ended = False
        self._stopped = False
        self._error: Exception | None = None
        self._progress = threading.Condition()
        self._thread = threading.Thread(target=self._run, name="look-at-each", daemon=True)

    def batches(self, size: int, ticks: int, cancelled: Callable[[], bool]) -> Iterator[list[Any]]:
        """Start, and hand over what is found until the end or ``ticks`` without progress."""
        try:
            self._thread.start()
        except RuntimeError:  # no thread can be had, as in a container with few processes
            self._run()
        taken = idle = 0
        while not cancelled():
            before = len(self._found)
            with self._progress:
                self._wanted = taken + size
                self._progress.wait_for(self._has_enough, _TICK)
            ended = self._ended
            found = self._found[taken:]
            idle = 0 if len(self._found) > before else idle + 1
            if found:
                taken += len(found)
                size = LATER_BATCHES
                yield found
            if ended:
                if self._error is not None:
                    raise self._error
                return
            if idle >= ticks:
                self.stuck = True
                return

    def stop(self) -> None:
        """Let the thread end after the path it is at; do not wait for one that is stuck."""
        self._stopped = True
        if not self.stuck and self._thread.is_alive():
            self._thread.join(PATIENCE)

    def _has_enough(self) -> bool:
        return self._ended or len(self._found) >= self._wanted

    def _run(self) -> None:
        try:
            for item in self._items:
                if self._stopped:
                    break
                self._found.append(self._look(item))
                if len(self._found) == self._wanted:
                    self._tell()
                self._pause()
        except Exception as error:  # noqa: BLE001 - it is raised again where it can be handled
            self._error = error
        self._ended = True
        self._tell()

    def _tell(self) -> None:
        with self._progress:
            self._progress.notify_all()


def network_mounts(table: str = "/proc/self/mountinfo") -> list[str]:
    """Return the folders at which network file systems are mounted; none where that is not told."""
    try:
        with open(table, encoding="utf-8", errors="surrogateescape") as stream:
            rows = [line.split() for line in stream]
    except OSError:
        return []
    return [
        _unescaped(row[4])
        for row in rows
        if "-" in row and row[row.index("-") + 1].startswith(_NETWORK_TYPES)
    ]


def _unescaped(text: str) -> str:
    for code, character in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        text = text.replace(code, character)
    return text


def mount_of(path: str, mounts: Sequence[str]) -> str:
    """Return the network mount that a path lies on, or the path itself where none is known.

    On Windows the share of a network path counts.
    """
    share = os.path.splitdrive(path)[0]
    if share.startswith("\\\\"):
        return share
    return max((mount for mount in mounts if is_below(path, mount)), key=len, default=path)


def is_below(path: str, folder: str) -> bool:
    """Tell whether a path is a folder or lies in it, by its text alone."""
    return path == folder or path.startswith(folder.rstrip("/\\") + os.sep)
