"""Why a file could not be written, in words."""

from __future__ import annotations

import errno
from pathlib import Path

from conda_privacy.core.frozen import replace
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.problem import Problem

__all__ = [
    "busy",
    "changed",
    "no_answer",
    "not_a_folder",
    "not_recorded",
    "not_written",
    "read_only",
]

_FORBIDDEN = frozenset((errno.EACCES, errno.EPERM, errno.EROFS))
_SILENT = frozenset(
    (errno.ESTALE, errno.ETIMEDOUT, errno.EHOSTDOWN, errno.EHOSTUNREACH, errno.ENOTCONN)
)
_SHARING_VIOLATION = 32  # winerror.h
_FULL = (
    "no-space",
    Phrase("There is no space left"),
    Phrase("The disk is full or a limit on its use is reached. The old file is whole."),
)
_GONE = (
    "vanished",
    Phrase("The folder is gone"),
    Phrase("It was removed or renamed, or its drive was taken out. Nothing was changed."),
)
_IN_WORDS: dict[int | None, tuple[str, Phrase, Phrase]] = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT, errno.EFBIG), _FULL),
    **dict.fromkeys((errno.ENOENT, errno.ENOTDIR), _GONE),
}


def changed(path: Path) -> Problem:
    """The file is no longer the one that was read."""
    return Problem(
        "changed",
        Phrase("The file has changed meanwhile"),
        Phrase(
            "Another program is writing this file at the same time. Nothing of it was overwritten; "
            "try again."
        ),
        path,
    )


def read_only(path: Path, cause: str = "") -> Problem:
    """The file or folder may not be written."""
    return Problem(
        "read-only",
        Phrase("This may not be changed"),
        Phrase(
            "The file or its folder is read-only or belongs to another account. "
            "Nothing was changed."
        ),
        path,
        cause=cause,
    )


def not_a_folder(path: Path) -> Problem:
    """A file stands where a folder of the file to be written would be."""
    text = Phrase("A file stands where a folder has to be. Nothing was changed.")
    return Problem("not-a-folder", Phrase("This is not a folder"), text, path)


def busy(path: Path, cause: str) -> Problem:
    """Another program keeps it."""
    return Problem(
        "busy",
        Phrase("Another program is using this"),
        Phrase("It kept the file for too long. Nothing was changed; try again."),
        path,
        cause=cause,
    )


def no_answer(path: Path, *, committing: bool) -> Problem:
    """The file system has not answered in time.

    Args:
        path: The file.
        committing: Whether the last step had begun, so that nobody knows how it ended.
    """
    text = Phrase("It may be on a network that is not reachable now. Nothing was changed.")
    if committing:
        text = Phrase(
            "It may be on a network that is not reachable now. Whether the change was still made "
            "is not known: look again when it answers."
        )
    return Problem("no-answer", Phrase("The folder does not answer"), text, path)


def not_written(path: Path, error: Exception) -> Problem:
    """The problem for what the operating system said."""
    number = getattr(error, "errno", None)
    cause = str(error)
    if number == errno.EBUSY or getattr(error, "winerror", None) == _SHARING_VIOLATION:
        return busy(path, cause)
    if number in _SILENT:
        return no_answer(path, committing=False)
    if number in _FORBIDDEN:
        return read_only(path, cause)
    reason = getattr(error, "strerror", None) or cause
    kind, title, text = _IN_WORDS.get(
        number,
        (
            "not-written",
            Phrase("The file could not be written"),
            Phrase("The operating system says: {reason}. The old file is whole.", reason=reason),
        ),
    )
    return Problem(kind, title, text, path, cause=cause)


def not_recorded(problem: Problem) -> Problem:
    """The problem of a change that is not made: without a record there would be no way back.

    Args:
        problem: Why the journal cannot be written.
    """
    if problem.kind == "busy":
        return problem
    title = Phrase("The journal cannot be written")
    text = Phrase(
        "A change has to be recorded first, and that is not possible in {where}: {reason}.",
        where=problem.path,
        reason=problem.title,
    )
    return replace(problem, kind="not-recorded", title=title, text=text)
