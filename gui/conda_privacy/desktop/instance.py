"""One window per person: a second start shows the first one's window, with its page as it is.

A window whose events a host reads stands apart: it neither is the one window nor asks for it.

No socket is used: the first window holds a lock file and watches our settings folder, in which a
second start leaves the name of the page it wants, or nothing where it wants none.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, QSaveFile, Signal

_REQUEST_LIMIT = 64


class Instance(QObject):
    """Holds the place of the one window.

    Args:
        folder: our settings folder.
        parent: as everywhere in Qt.

    Signals:
        wanted(str): a second start wants this page shown; empty where it names none.
    """

    wanted = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._request = folder / "show-page"
        self._lock = QLockFile(str(folder / "window.lock"))
        self._lock.setStaleLockTime(0)
        self._watcher: QFileSystemWatcher | None = None

    def take(self) -> bool:
        """Become the one window; returns False where there is one already.

        Where our folder cannot be written there is no way to know, and the window may open.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return True
        if not self._lock.tryLock(0):
            return self._lock.error() != QLockFile.LockError.LockFailedError
        self._request.unlink(missing_ok=True)
        self._watcher = QFileSystemWatcher([str(self._folder)], self)
        self._watcher.directoryChanged.connect(self._look)
        return True

    def ask(self, page: str) -> bool:
        """Ask the one window to show itself and this page; returns whether that was possible.

        Args:
            page: empty leaves the window on the page it shows.
        """
        file = QSaveFile(str(self._request))
        if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
            return False
        file.write(page.encode())
        return file.commit()

    def release(self) -> None:
        """Give the place up."""
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        self._lock.unlock()

    def _look(self) -> None:
        try:
            with self._request.open("rb") as file:
                page = file.read(_REQUEST_LIMIT).decode(errors="replace")
            self._request.unlink()
        except OSError:
            return
        self.wanted.emit(page)
