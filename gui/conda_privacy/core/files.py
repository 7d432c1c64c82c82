"""Reading a small file safely: bounded, never waiting for a pipe or a device, never raising."""

from __future__ import annotations

import errno
from pathlib import Path

from conda_privacy.core.bounded import NotAFileError, read_bounded
from conda_privacy.core.frozen import frozen
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.problem import Problem

__all__ = ["SIZE_LIMIT", "Reading", "explain", "read"]

SIZE_LIMIT = 1024 * 1024
"""Bytes above which a file is not read, where nobody says otherwise."""


@frozen
class Reading:
    """What was found at a path.

    Attributes:
        path: The path that was asked for.
        data: The bytes, or None where there are none to give: with no problem the file is absent.
        problem: Why there is something that cannot be read.
    """

    path: Path
    data: bytes | None = None
    problem: Problem | None = None


def read(path: Path, limit: int = SIZE_LIMIT) -> Reading:
    """Read a regular file of at most ``limit`` bytes.

    Args:
        path: Where to read. Symbolic links are followed.
        limit: Largest size in bytes that is read.

    Returns:
        A reading. Folders, pipes, sockets, devices, files over the limit and files that may not be
        opened give a problem of kind ``"not-a-file"``, ``"too-large"`` or ``"unreadable"``; a
        missing file gives neither data nor problem.
    """
    try:
        data, _ = read_bounded(str(path), limit)
    except (OSError, ValueError) as error:
        return Reading(path, problem=explain(error, path, limit))
    return Reading(path, data)


def explain(error: OSError | ValueError, path: Path, limit: int = SIZE_LIMIT) -> Problem | None:
    """Say why a file could not be read; None where there is none.

    Args:
        error: What ``read_bounded`` raised.
        path: The file.
        limit: Its largest size in bytes.

    Returns:
        A problem of one of the kinds that ``read`` gives.
    """
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        return None
    if isinstance(error, NotAFileError):
        return _not_a_file(path)
    if getattr(error, "errno", None) == errno.EFBIG:
        return _too_large(path, limit)
    return _unreadable(path, error)


def _unreadable(path: Path, error: Exception) -> Problem:
    reason = getattr(error, "strerror", None) or str(error)
    return Problem(
        "unreadable",
        Phrase("This file cannot be read"),
        Phrase("The operating system does not allow it to be opened: {reason}.", reason=reason),
        path,
        cause=str(error),
    )


def _not_a_file(path: Path) -> Problem:
    return Problem(
        "not-a-file",
        Phrase("This is not a regular file"),
        Phrase("There is a folder, a pipe, a socket or a device where a settings file could be."),
        path,
    )


def _too_large(path: Path, limit: int) -> Problem:
    return Problem(
        "too-large",
        Phrase("This file is too large"),
        Phrase(
            "It has more than {count} KiB, which no settings file needs, so it was not read.",
            count=limit // 1024,
        ),
        path,
    )
