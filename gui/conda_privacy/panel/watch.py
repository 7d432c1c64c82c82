"""Watching files and folders: a change made elsewhere is noticed within a few milliseconds."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

_GATHER_MS = 40
"""Saving a file is several events; they are told as one."""


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
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._look)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_GATHER_MS)
        self._timer.timeout.connect(self.changed)
        self._watcher.fileChanged.connect(self._gather)
        self._watcher.directoryChanged.connect(self._gather)

    def look_at(self, paths: frozenset[str]) -> None:
        """Watch exactly these paths, which `watchable` has found, from the next event on.

        What is watched for the first time may have changed just before, so that counts as a
        change.
        """
        self._paths = paths
        if self._watcher is not None:
            # For a folder with thousands of others in it Linux takes as long as a picture.
            self._next.start()

    def _look(self) -> None:
        if self._watcher is None:
            return
        now = {*self._watcher.files(), *self._watcher.directories()}
        gone, new = sorted(now - self._paths), sorted(self._paths - now)
        if gone:
            self._watcher.removePaths(gone)
        if new and len(self._watcher.addPaths(new)) < len(new):
            self._gather()

    def stop(self) -> None:
        """Watch nothing any more."""
        if self._watcher is not None:
            self._timer.stop()
            self._next.stop()
            self._watcher.deleteLater()
            self._watcher = None

    def _gather(self) -> None:
        if self._watcher is not None and not self._timer.isActive():
            self._timer.start()
