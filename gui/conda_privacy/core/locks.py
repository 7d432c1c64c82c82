"""Locks between programs: a file of our own, or the very folder something is changed in.

A lock belongs to the open file, so it ends with the program however that ends. Folders are locked
where the system can (not on Windows): that needs no file there, and holds between the accounts of
one computer.
"""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

__all__ = ["LockTimeoutError", "lock_file", "lock_folder"]

_BUSY = frozenset((errno.EAGAIN, errno.EACCES, errno.EDEADLK))
_LONGEST_PAUSE = 0.02


class LockTimeoutError(TimeoutError):
    """Another program kept the lock for too long."""


@contextmanager
def lock_file(path: Path, seconds: float) -> Iterator[None]:
    """Hold the lock of a file, which is created when missing.

    Args:
        path: The file; its folder exists.
        seconds: How long to wait for another program.

    Raises:
        LockTimeoutError: Another program still holds it.
        OSError: The file cannot be opened.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
    try:
        _wait(descriptor, seconds)
        yield
    finally:
        os.close(descriptor)


@contextmanager
def lock_folder(folder: Path, seconds: float) -> Iterator[None]:
    """Hold the lock of a folder, where the system and its file system have such a thing.

    Raises:
        LockTimeoutError: Another program still holds it.
        OSError: The folder cannot be opened.
    """
    if sys.platform == "win32":
        yield
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        try:
            _wait(descriptor, seconds)
        except OSError as error:
            # Otherwise it is a network file system that locks no folders.
            if isinstance(error, LockTimeoutError):
                raise
        yield
    finally:
        os.close(descriptor)


def _wait(descriptor: int, seconds: float) -> None:
    end = time.monotonic() + seconds
    pause = 0.0005
    while not _try(descriptor):
        if time.monotonic() >= end:
            raise LockTimeoutError(errno.EBUSY, "another program is at work here")
        time.sleep(pause)
        pause = min(2 * pause, _LONGEST_PAUSE)


def _try(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in _BUSY:
            return False
        raise
    return True
