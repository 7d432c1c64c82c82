"""Watching files and folders: a change made elsewhere is noticed within a few milliseconds."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

_GATHER_MS = 40
"""Saving a file is several events; they are told as one."""
_IN_ATTRIB = 4
"""As in ``sys/inotify.h``: the rights or the times of something in there have changed."""


def watchable(paths: Iterable[Path]) -> frozenset[str]:
    """Return what exists of these paths, and the folders in which they would appear.

    Touches the file system: call it outside the GUI thread.
    """
    found: set[str] = set()
    for path in paths:
        if os.path.exists(path):  # noqa: PTH110 - it may be closed
            found.add(str(path))
        # A place behind a variable that is not set begins with its name. Whoever goes up from there
        # comes to the folder one stands in, where anything may happen all the time.
        above = path.parents if path.is_absolute() else path.parents[:1]
        parent = next((folder for folder in above if os.path.isdir(folder)), None)  # noqa: PTH112
        if parent is not None:
            found.add(str(parent))
    return frozenset(found)


class FirstWatch:
    """Watches paths, for nothing but to be the first that does.

    Linux goes through all that is in a folder when that is watched for the first time, which for
    10,000 folders takes 14 ms, and not again when it is watched once more. So this one begins
    outside the GUI thread, and ends when it is closed. Elsewhere than on Linux it does nothing.
    """

    def __init__(self, paths: Iterable[str]) -> None:
        self._queue = -1
        if sys.platform == "linux":
            library = ctypes.CDLL(None)
            self._queue = library.inotify_init1(os.O_CLOEXEC)
            for path in paths:
                library.inotify_add_watch(self._queue, os.fsencode(path), _IN_ATTRIB)

    def close(self) -> None:
        """Watch nothing any more; may be called twice."""
        queue, self._queue = self._queue, -1
        if queue >= 0:
            os.close(queue)

    __del__ = close


class Watch(QObject):
    """Tells that something changed at one of the watched paths.

    Signals:
        changed(): at most every 40 ms; what changed is for the listener to find out.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watcher: QFileSystemWatcher | None = QFileSystemWatcher(self)
        self._paths: frozenset[str] = frozenset()
        self._first: FirstWatch | None = None
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._look)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_GATHER_MS)
        self._timer.timeout.connect(self.changed)
        self._watcher.fileChanged.connect(self._gather)
        self._watcher.directoryChanged.connect(self._gather)

    def look_at(self, paths: frozenset[str], first: FirstWatch | None = None) -> None:
        """Watch exactly these paths, from the next event on.

        What is watched for the first time may have changed just before, so that counts as a
        change.

        Args:
            paths: what `watchable` has found.
            first: begun outside the GUI thread, and closed here as soon as it is not needed.
        """
        self._close_first()
        self._paths, self._first = paths, first
        self._next.start()

    def _look(self) -> None:
        if self._watcher is not None:
            self._watch(self._watcher)
        self._close_first()

    def _watch(self, watcher: QFileSystemWatcher) -> None:
        now = {*watcher.files(), *watcher.directories()}
        gone, new = sorted(now - self._paths), sorted(self._paths - now)
        if gone:
            watcher.removePaths(gone)
        if new and len(watcher.addPaths(new)) < len(new):
            self._gather()

    def _close_first(self) -> None:
        if self._first is not None:
            self._first.close()
            self._first = None

    def stop(self) -> None:
        """Watch nothing any more."""
        if self._watcher is not None:
            self._timer.stop()
            self._next.stop()
            self._close_first()
            self._watcher.deleteLater()
            self._watcher = None

    def _gather(self) -> None:
        if self._watcher is not None and not self._timer.isActive():
            self._timer.start()
