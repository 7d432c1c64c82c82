"""Putting one file in the place of another and keeping hold of the one that stood there.

A plain rename throws away whatever it replaces, even a version that another program put there a
moment ago. An exchange hands it back, so that it can be looked at.
"""

from __future__ import annotations

import ctypes
import errno
import os
import signal
import sys
import time
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

__all__ = ["exchange", "has_writers"]

_UNSUPPORTED = frozenset(
    (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EPERM, errno.EXDEV)
)
_AT_FDCWD = -100
_RENAME_EXCHANGE = 2  # linux/fs.h
_RENAME_SWAP = 2  # macOS: sys/stdio.h
_REPLACEFILE_IGNORE_MERGE_ERRORS = 2  # winbase.h
# winerror.h: somebody is reading one of the files at this moment, or has just begun to. After the
# last of them, ERROR_UNABLE_TO_MOVE_REPLACEMENT_2, the old file has the name of the backup.
_PASSING = frozenset((5, 32, 1175, 1176, 1177))
_SHARING_ATTEMPTS = 50
_SHARING_PAUSE = 0.02


def exchange(staged: Path, target: Path) -> Path | None:
    """Put a file in the place of another, in one step that nobody sees half done.

    Args:
        staged: The new file, on the same file system.
        target: The file to replace; it exists.

    Returns:
        Where the replaced file is now, or None where the file system has no such operation and
        nothing was done.

    Raises:
        OSError: Nothing was done, for another reason.
    """
    if sys.platform == "win32":
        kernel32 = ctypes.WinDLL("kernel32", use_last_error=True)
        return replace_on_windows(kernel32, ctypes.get_last_error, staged, target)
    return staged if _swap(os.fsencode(staged), os.fsencode(target), target) else None


def _swap(one: bytes, other: bytes, path: Path) -> bool:
    libc = _libc()
    try:
        if sys.platform == "darwin":
            failed = libc.renamex_np(one, other, _RENAME_SWAP)
        else:
            failed = libc.renameat2(_AT_FDCWD, one, _AT_FDCWD, other, _RENAME_EXCHANGE)
    except AttributeError:  # a C library from before 2018
        return False
    if not failed:
        return True
    number = ctypes.get_errno()
    if number in _UNSUPPORTED:
        return False
    raise OSError(number, os.strerror(number), str(path))


@lru_cache(maxsize=1)
def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def replace_on_windows(
    kernel32: Any,  # noqa: ANN401 - a library that ctypes loads has no type
    last_error: Callable[[], int],
    staged: Path,
    target: Path,
) -> Path:
    """Replace a file with ``ReplaceFileW``, which keeps its access rights, streams and attributes.

    Args:
        kernel32: The library of that name.
        last_error: What tells the code of a failure.
        staged: The new file.
        target: The file to replace.

    Returns:
        Where the replaced file is now.

    Raises:
        OSError: With ``winerror`` where the platform knows it; the replaced file is where it was,
            or the error says which name it has.
    """
    backup = staged.with_name(f"{staged.name}-displaced")
    with suppress(OSError):  # what an earlier run could not remove
        backup.unlink()
    names = (str(target), str(staged), str(backup))
    code = 0
    for _ in range(_SHARING_ATTEMPTS):
        if kernel32.ReplaceFileW(*names, _REPLACEFILE_IGNORE_MERGE_ERRORS, None, None):
            return backup
        code = last_error()
        _bring_back(backup, target)
        if code not in _PASSING:
            break
        time.sleep(_SHARING_PAUSE)
    raise OSError(errno.EACCES, f"ReplaceFileW failed with code {code}", str(target), code)


def _bring_back(backup: Path, target: Path) -> None:
    """Give the old file its name again where half of a replacement has taken it away."""
    reason: OSError | None = None
    for _ in range(_SHARING_ATTEMPTS):
        if os.path.lexists(target) or not os.path.lexists(backup):
            return
        try:
            backup.rename(target)
        except OSError as error:
            reason = error
            time.sleep(_SHARING_PAUSE)
    raise OSError(errno.EIO, f"its name is now {backup.name}", str(target)) from reason


def has_writers(path: Path) -> bool:
    """Whether a program has the file open for writing; False where that cannot be known.

    A program that opened the file before it was exchanged may still write into it. Linux grants a
    read lease only on a file that nobody is writing (``fcntl(2)``); it is given back at once.
    """
    if sys.platform != "linux":
        return False
    import fcntl

    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        # Whoever opens the file while the lease is held makes the kernel signal us: with one that
        # is ignored unless asked for, not with SIGIO, which would end the program.
        fcntl.fcntl(descriptor, fcntl.F_SETSIG, signal.SIGURG)
        fcntl.fcntl(descriptor, fcntl.F_SETLEASE, fcntl.F_RDLCK)
        fcntl.fcntl(descriptor, fcntl.F_SETLEASE, fcntl.F_UNLCK)
    except OSError as error:
        return error.errno == errno.EAGAIN
    finally:
        os.close(descriptor)
    return False
