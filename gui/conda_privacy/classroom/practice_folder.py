"""The folder of a practice computer: made for one window, gone with it, even after a crash.

A folder is alive as long as its owner holds the lock file in it, and the operating system lets go
of that lock when the owner ends, however it ends. What nobody holds is removed at the next start.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
import tempfile
from importlib import import_module
from pathlib import Path

# Windows has no such locks, but refuses to rename a file that somebody has open.
fcntl = import_module("fcntl") if os.name == "posix" else None

PREFIX = "conda-privacy-practice-"
_LOCK = "practice.lock"
_ABANDONED = "practice.abandoned"


class PracticeFolder:
    """A new folder that is removed when it is closed; several may be open at once.

    Attributes:
        path: the folder.
    """

    def __init__(self, parent: Path | None = None) -> None:
        """Make the folder, and clear away those that crashed programs left behind.

        Args:
            parent: where; the temporary folder of this computer if None.

        Raises:
            OSError: there is no room, or no right, to make a folder there.
        """
        parent = Path(tempfile.gettempdir()) if parent is None else parent
        clear_abandoned(parent)
        self._lock, self.path = _make(parent)

    def close(self) -> None:
        """Remove the folder and everything in it; closing twice does no harm."""
        if self._lock >= 0:
            with contextlib.suppress(
                FileNotFoundError
            ):  # somebody has tidied up among temporary files
                _empty(self.path)
            os.close(self._lock)
            self._lock = -1
            _remove_last(self.path)


def clear_abandoned(parent: Path) -> int:
    """Remove the folders of programs that are no more; returns how many.

    Only a real folder of this account, with our name and our lock file in it, is touched.
    """
    folders = sorted(parent.glob(PREFIX + "*"))
    return sum(_clear_if_possible(folder) for folder in folders if _is_ours(folder))


def _make(parent: Path) -> tuple[int, Path]:
    while True:
        folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=parent))
        # Another program that starts now may take the folder for abandoned until the lock is held.
        with contextlib.suppress(FileNotFoundError):
            lock = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
            if _take(lock) and _still_there(lock, folder / _LOCK):
                return lock, folder
            os.close(lock)


def _take(lock: int) -> bool:
    if fcntl is None:
        return True
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _still_there(lock: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(lock), path.stat())
    except FileNotFoundError:
        return False


def _is_ours(folder: Path) -> bool:
    try:
        status = folder.lstat()
    except OSError:
        return False
    owner = getattr(os, "getuid", lambda: status.st_uid)()
    return stat.S_ISDIR(status.st_mode) and status.st_uid == owner


def _clear_if_possible(folder: Path) -> bool:
    try:
        return _clear(folder)
    except OSError:  # something in it is mounted or in use; the next start tries again
        return False


def _clear(folder: Path) -> bool:
    if fcntl is None:
        return _clear_without_locks(folder)
    try:
        lock = os.open(folder / _LOCK, os.O_RDWR | os.O_NOFOLLOW)
    except OSError:
        # Perhaps made a moment ago, perhaps not ours: an empty folder may go, no other.
        return _remove_if_empty(folder)
    try:
        if not _take(lock):
            return False
        _empty(folder)
    finally:
        os.close(lock)
    _remove_last(folder)
    return True


def _clear_without_locks(folder: Path) -> bool:
    try:
        (folder / _LOCK).rename(folder / _ABANDONED)
    except PermissionError:
        return False
    except OSError:
        if not (folder / _ABANDONED).exists():
            return _remove_if_empty(folder)
    _empty(folder)
    _remove_last(folder)
    return True


def _remove_if_empty(folder: Path) -> bool:
    try:
        folder.rmdir()
    except OSError:
        return False
    return True


def _empty(folder: Path) -> None:
    """Remove everything but the marks that tell whose folder this is."""
    for entry in list(folder.iterdir()):
        if entry.name in {_LOCK, _ABANDONED}:
            continue
        if entry.is_symlink() or not entry.is_dir():
            entry.unlink()
        else:
            _unprotect(entry)
            shutil.rmtree(entry, ignore_errors=True)


def _unprotect(folder: Path) -> None:
    """Make everything below removable: a lesson may have made folders read-only."""
    folder.chmod(0o700)
    for parent, folders, files in os.walk(folder):
        for name in folders + files:
            path = Path(parent, name)
            if not path.is_symlink():
                path.chmod(0o700)


def _remove_last(folder: Path) -> None:
    for name in (_LOCK, _ABANDONED):
        (folder / name).unlink(missing_ok=True)
    with contextlib.suppress(OSError):
        folder.rmdir()
