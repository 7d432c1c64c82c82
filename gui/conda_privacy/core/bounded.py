"""Reading a whole regular file, never more than a limit, and never waiting for a pipe.

Plain strings and numbers, no pathlib and no dataclass: ten thousand token files go through here.
"""

from __future__ import annotations

import errno
import os
import stat

_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class NotAFileError(OSError):
    """There is a folder, a pipe, a socket or a device where a file is expected."""


def read_bounded(path: str, limit: int) -> tuple[bytes, os.stat_result]:
    """Read a regular file, following links.

    Args:
        path: The file.
        limit: Most bytes to read.

    Returns:
        The content and the status of the very file that was read.

    Raises:
        NotAFileError: Something else stands there.
        OSError: It is absent or cannot be read; ``errno.EFBIG`` where it is larger than the limit.
        ValueError: The path can name nothing, because a NUL is in it.
    """
    descriptor, status = _open(path)
    size = status.st_size
    try:
        # One byte more than there should be, so that a file that has grown is noticed.
        data = os.read(descriptor, min(limit, size) + 1)
        # A file as long as its size says is complete; only odd ones need another look.
        while size != len(data) <= limit:
            more = os.read(descriptor, limit + 1 - len(data))
            if not more:
                break
            data += more
    finally:
        os.close(descriptor)
    if len(data) > limit:
        raise OSError(errno.EFBIG, "too large", path)
    return data, status


def read_start(path: str, size: int) -> bytes:
    """Read the first bytes of a regular file, however long it is; raises as ``read_bounded``."""
    descriptor, _ = _open(path)
    try:
        return os.read(descriptor, size)
    finally:
        os.close(descriptor)


def _open(path: str) -> tuple[int, os.stat_result]:
    try:
        descriptor = os.open(path, _FLAGS)
    except FileNotFoundError:  # most often, and the quickest to answer
        raise
    except OSError as error:
        if _is_something_else(path):  # a socket cannot be opened, nor a closed pipe or device
            raise NotAFileError(errno.EINVAL, "not a regular file", path) from error
        raise
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        os.close(descriptor)
        raise NotAFileError(errno.EINVAL, "not a regular file", path)
    return descriptor, status


def _is_something_else(path: str) -> bool:
    """Whether there is neither a file nor a folder; a folder that is closed is another matter."""
    try:
        mode = os.stat(path).st_mode
    except OSError:
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))
