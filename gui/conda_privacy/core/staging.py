"""A new version of a file before it takes the place of the old one."""

from __future__ import annotations

import errno
import os
import stat
import sys
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from types import TracebackType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

__all__ = ["NotKeepableError", "Staged", "new_file", "sync_folder", "write_all"]

_NEW_MODE = 0o644
_DESCRIPTORS = "/proc/self/fd"
_NO_UNNAMED = frozenset((errno.EOPNOTSUPP, errno.ENOTSUP, errno.EISDIR, errno.EINVAL, errno.ENOENT))
_NO_LINKS = frozenset((errno.EPERM, errno.EOPNOTSUPP, errno.ENOTSUP, errno.ENOSYS))
_NO_FOLDER_SYNC = frozenset((errno.EINVAL, errno.EBADF, errno.ENOTSUP))
_COPYFILE_ACL_AND_XATTR = 1 | 4  # macOS: copyfile.h


class NotKeepableError(Exception):
    """A new file cannot be given everything the old one has."""


@contextmanager
def new_file(path: Path) -> Iterator[BinaryIO]:
    """Write a file that is not there yet, whole or not at all, and touch nothing beside it.

    Raises:
        OSError: It cannot be written, or is there already.
    """
    stream = path.open("xb")
    try:
        with stream:
            yield stream
    except BaseException:
        path.unlink(missing_ok=True)  # half a file would be taken for a whole one
        raise


class Staged(AbstractContextManager["Staged"]):
    """A file that is on the disk, in the folder it is for, and has no name yet or a hidden one.

    Leaving the context removes whatever is left under the other name.

    Attributes:
        name: The other name: that of the new version, later that of the displaced one.
    """

    def __init__(self, target: Path, aside: Path | None) -> None:
        """Prepare.

        Args:
            target: The file it is for.
            aside: Where the other name may be, if that is on the same file system.
        """
        # Neither a name that conda would read nor one that a person would look at.
        self.name = target.with_name(f".{target.name}.conda-privacy")
        self._target = target
        self._aside = aside / f"staged-{target.name}" if aside is not None else None
        self._descriptor = -1
        self._unnamed = False
        with suppress(FileNotFoundError):  # what a program that was killed has left
            self.name.unlink()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Remove the other name; where another program holds it, later or never."""
        self._close()
        with suppress(OSError):
            self.name.unlink()

    def write(self, content: bytes) -> None:
        """Write the new version, as a file without a name where the file system has such."""
        self._descriptor = self._open()
        write_all(self._descriptor, content)

    def dress(self, status: os.stat_result) -> None:
        """Give the new version the owner, group, mode and attributes of the old one.

        Args:
            status: Of the old one.

        Raises:
            NotKeepableError: This account may not, or the file system cannot.
        """
        if sys.platform == "win32":  # ReplaceFileW does it
            return
        own = os.fstat(self._descriptor)
        try:
            if (own.st_uid, own.st_gid) != (status.st_uid, status.st_gid):
                os.fchown(self._descriptor, status.st_uid, status.st_gid)
            os.fchmod(self._descriptor, stat.S_IMODE(status.st_mode))
            _copy_attributes(self._target, self._descriptor)
        except OSError as error:
            raise NotKeepableError(str(error)) from error

    def sync(self) -> None:
        """Put it on the disk."""
        os.fsync(self._descriptor)

    def take_name(self) -> None:
        """Make it visible under its other name."""
        if self._unnamed and not self._named_aside():
            self._link(self.name)
        if sys.platform == "win32":
            self._close()  # an open file has to keep its name there

    def appear(self) -> None:
        """Make it visible under the name it is for, which must be free.

        Raises:
            FileExistsError: It is not free.
        """
        if self._unnamed:
            self._link(self._target)
            return
        self._close()
        if sys.platform == "win32":  # not every file system there has links, and none needs them
            self.name.rename(self._target)
            return
        try:
            os.link(self.name, self._target)
        except OSError as error:
            if error.errno not in _NO_LINKS:
                raise
            if os.path.lexists(self._target):
                raise FileExistsError(errno.EEXIST, "exists", str(self._target)) from None
            self.name.rename(self._target)

    def take_away(self) -> None:
        """Move the file it is for to the other name."""
        if self._aside is not None:
            self._aside.unlink(missing_ok=True)
            try:
                self._target.rename(self._aside)
            except OSError as error:
                if error.errno != errno.EXDEV:
                    raise
            else:
                self.name = self._aside
                return
        self._target.rename(self.name)

    def bring_back(self) -> None:
        """Give the file under the other name its own again, unless that has been taken since."""
        if not os.path.lexists(self._target):
            self.name.rename(self._target)

    def _open(self) -> int:
        unnamed = getattr(os, "O_TMPFILE", 0)
        if unnamed and os.path.isdir(_DESCRIPTORS):  # noqa: PTH112 - ten times as fast
            try:
                descriptor = os.open(
                    self._target.parent, unnamed | os.O_RDWR | os.O_CLOEXEC, _NEW_MODE
                )
            except OSError as error:
                if error.errno not in _NO_UNNAMED:
                    raise
            else:
                self._unnamed = True
                return descriptor
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL
        flags |= getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
        return os.open(self.name, flags, _NEW_MODE)

    def _named_aside(self) -> bool:
        if self._aside is None:
            return False
        self._aside.unlink(missing_ok=True)
        try:
            self._link(self._aside)
        except OSError as error:
            if error.errno != errno.EXDEV:
                raise
            return False
        self.name = self._aside
        return True

    def _link(self, name: Path) -> None:
        # WORKAROUND open(2): a folder descriptor, though not needed, makes os.link call linkat(2)
        # with the flag that follows the descriptor to the file.
        own = f"{_DESCRIPTORS}/{self._descriptor}"
        os.link(own, name, src_dir_fd=self._descriptor, follow_symlinks=True)

    def _close(self) -> None:
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


def write_all(descriptor: int, content: bytes, position: int = 0) -> None:
    """Write all of it, at a position of the file.

    Raises:
        OSError: Something was not written, perhaps after the beginning was.
    """
    os.lseek(descriptor, position, os.SEEK_SET)
    view = memoryview(content)
    while view:
        view = view[os.write(descriptor, view) :]


def sync_folder(folder: Path) -> None:
    """Put the names in a folder on the disk, where the system has such an operation."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise
    finally:
        os.close(descriptor)


def _copy_attributes(source: Path, descriptor: int) -> None:
    if sys.platform == "darwin":
        _copy_attributes_on_macos(source, descriptor)
    elif sys.platform == "linux":
        old = _attributes(source)
        own = _attributes(descriptor)
        for name in own.keys() - old.keys():
            os.removexattr(descriptor, name)
        for name, value in old.items():
            if own.get(name) != value:
                os.setxattr(descriptor, name, value)


def _attributes(file: Path | int) -> dict[str, bytes]:
    try:
        names = os.listxattr(file)
    except OSError as error:
        if error.errno != errno.ENOTSUP:
            raise
        return {}
    return {name: os.getxattr(file, name) for name in names}


def _copy_attributes_on_macos(source: Path, descriptor: int) -> None:
    import ctypes

    libc = ctypes.CDLL(None, use_errno=True)
    reading = os.open(source, os.O_RDONLY)
    try:
        if libc.fcopyfile(reading, descriptor, None, _COPYFILE_ACL_AND_XATTR) < 0:
            number = ctypes.get_errno()
            raise OSError(number, os.strerror(number), str(source))
    finally:
        os.close(reading)
