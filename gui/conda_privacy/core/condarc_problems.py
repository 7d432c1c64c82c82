"""Why conda does not take a settings file, as problems with a place."""

from __future__ import annotations

from conda_privacy.core.phrase import Phrase
from conda_privacy.core.problem import Problem

__all__ = ["At", "not_text", "of_the_parser", "place_of_byte", "stopping", "too_deep", "too_large"]

At = tuple[int | None, int | None]
"""1-based line and column."""


def of_the_parser(error: Exception, text: str) -> Problem:
    """Say what one of the YAML parser's own errors means."""
    from ruamel.yaml.composer import ComposerError
    from ruamel.yaml.constructor import DuplicateKeyError
    from ruamel.yaml.parser import ParserError
    from ruamel.yaml.reader import ReaderError
    from ruamel.yaml.scanner import ScannerError

    from conda_privacy.core.yaml_reasons import reason

    cause = str(error)
    if isinstance(error, ReaderError):
        at = _place_at(text, error.position)
        return _ignore("reader", Phrase("it holds a character that YAML does not allow"), at, cause)
    at = _place_of(error)
    if isinstance(error, ScannerError):
        # conda wants to say where it is, and fails itself where the parser does not know.
        tell = stopping if error.problem_mark is None else _ignore
        return tell("scanner", reason(error), at, cause)
    if isinstance(error, DuplicateKeyError):
        return stopping("duplicate-key", Phrase("the same name stands in it twice"), at, cause)
    if isinstance(error, ParserError):
        return stopping("parser", reason(error), at, cause)
    if isinstance(error, ComposerError):
        return stopping("composer", reason(error), at, cause)
    return stopping("constructor", reason(error), at, cause)


def _place_of(error: Exception) -> At:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    return (mark.line + 1, mark.column + 1) if mark else (None, None)


def _place_at(text: str, position: int) -> At:
    before = text[:position]
    return before.count("\n") + 1, position - before.rfind("\n")


def _ignore(kind: str, reason: str, at: At, cause: str) -> Problem:
    text = Phrase("conda cannot read it and ignores the whole file: {reason}.", reason=reason)
    return Problem(kind, Phrase("conda ignores this file"), text, None, *at, cause)


def stopping(kind: str, reason: str, at: At = (None, None), cause: str = "") -> Problem:
    """A problem at which conda stops."""
    title = Phrase("conda cannot start with this file")
    text = Phrase("conda stops with an error at every command: {reason}.", reason=reason)
    return Problem(kind, title, text, None, *at, cause, stops_conda=True)


def not_text(error: UnicodeDecodeError, data: bytes) -> Problem:
    """The problem of a file in another encoding than the one in which conda reads it."""
    at = place_of_byte(data, error.start)
    if error.encoding == "utf-8":
        return stopping("encoding", Phrase("its text is not UTF-8"), at, str(error))
    what = Phrase("its text is not in the code page of Windows, in which conda reads it")
    return stopping("encoding", what, at, str(error))


def place_of_byte(data: bytes, position: int) -> tuple[int, int]:
    """Line and column of a byte, whatever the lines end with."""
    before = data[:position].replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return before.count(b"\n") + 1, len(before) - before.rfind(b"\n")


def too_deep(at: At, error: RecursionError) -> Problem:
    """The problem of a file for which the stack is too small."""
    what = Phrase("its lists or mappings are nested too deeply")
    return stopping("too-deep", what, at, cause=repr(error))


def too_large(what: Phrase, at: At = (None, None)) -> Problem:
    """The problem of a file with more in it than this program looks at."""
    text = Phrase(
        "It has {what}, so it was not read, and what conda makes of it cannot be known.", what=what
    )
    return Problem("too-large", Phrase("This file is too large"), text, None, *at)
