"""Reading a small file safely: bounded, never waiting for a pipe or a device, never raising."""

from __future__ import annotations

import errno
from pathlib import Path

from conda_privacy.core.bounded import NotAFileError, read_bounded
from conda_privacy.core.frozen import frozen
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.problem import Problem

__all__ = ["Reading", "read"]

SIZE_LIMIT = 1024 * 1024


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
    except (FileNotFoundError, NotADirectoryError):
        return Reading(path)
    except NotAFileError:
        return Reading(path, problem=_not_a_file(path))
    except (OSError, ValueError) as error:
        if getattr(error, "errno", None) == errno.EFBIG:
            return Reading(path, problem=_too_large(path, limit))
        return Reading(path, problem=_unreadable(path, error))
    return Reading(path, data)


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
        Phrase("There is a folder, a pipe or a device where a settings file could be."),
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
