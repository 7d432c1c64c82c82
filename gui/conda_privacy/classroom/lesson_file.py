"""Reading a lesson from a file, and saying exactly what is wrong with a bad one.

The format is described in ``resources/lessons/README.md``.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from conda_privacy.classroom.lesson import Lesson
from conda_privacy.classroom.lesson_checker import LessonChecker
from conda_privacy.core import files
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.problem import Problem
from conda_privacy.resources import resource

LARGEST = 512 * 1024
"""Bytes of a file: sixty steps with the longest texts are smaller."""

_MOST_EVENTS = 12_000
_DEEPEST = 12
_REASONS = {
    "too-large": Phrase(
        "The file has more than {count} KiB, which no lesson needs.", count=LARGEST // 1024
    ),
    "not-a-file": Phrase("This is a folder, a pipe, a socket or a device, not a file."),
}


@dataclass(frozen=True)
class LessonReading:
    """A lesson, or everything that is wrong with its file."""

    lesson: Lesson | None
    problems: tuple[Problem, ...] = ()


def built_in_languages() -> tuple[str, ...]:
    """The languages in which there is a built-in lesson, sorted."""
    return tuple(sorted(path.stem for path in resource("lessons").glob("*.yaml")))


def built_in_lesson(language: str) -> Path:
    """The file of the built-in lesson in this language (``de_AT``, ``de``), else in English."""
    wanted = language.replace("_", "-")
    known = built_in_languages()
    for name in (wanted, wanted.partition("-")[0]):
        if name in known:
            return resource(f"lessons/{name}.yaml")
    return resource("lessons/en.yaml")


def read_lesson(path: Path) -> LessonReading:
    """Read a lesson.

    Args:
        path: a file as described in ``resources/lessons/README.md``.

    Returns:
        The lesson, or all problems of the file, each with its line; never both.
    """
    reading = files.read(path, LARGEST)
    if reading.problem:
        reason = _REASONS.get(reading.problem.kind, reading.problem.text)
        return LessonReading(None, (_problem(path, reason, cause=reading.problem.cause),))
    if reading.data is None:
        return LessonReading(None, (_problem(path, Phrase("There is no such file.")),))
    try:
        text = reading.data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = reading.data.count(b"\n", 0, error.start) + 1
        return LessonReading(
            None, (_problem(path, Phrase("The file is not UTF-8 text."), line=line),)
        )
    return parse_lesson(text, path)


def parse_lesson(text: str, path: Path) -> LessonReading:
    """Read a lesson from its text; ``path`` is only named in problems."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError
    from ruamel.yaml.reader import ReaderError

    try:
        excess = _excess(YAML(typ="safe", pure=True).parse(text))
        if excess is not None:
            return LessonReading(None, (_problem(path, excess[1], line=excess[0]),))
        node = YAML(typ="safe", pure=True).compose(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        reason = Phrase("This is not YAML: {reason}.", reason=error.problem or error.context)
        return LessonReading(None, (_problem(path, reason, line=mark.line + 1 if mark else None),))
    except ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        reason = Phrase(
            "This is not YAML: the character {code} is not allowed.",
            code=f"U+{ord(text[error.position]):04X}",
        )
        return LessonReading(None, (_problem(path, reason, line=line),))
    except (ValueError, OverflowError) as error:  # a number that ruamel.yaml takes unseen
        reason = Phrase("This is not YAML: {reason}.", reason=str(error))
        return LessonReading(None, (_problem(path, reason),))
    checker = LessonChecker(path)
    lesson = checker.lesson(node)
    return LessonReading(None if checker.problems else lesson, tuple(checker.problems))


def _excess(events: Iterable[Any]) -> tuple[int, Phrase] | None:
    """The line at which a text gets larger or deeper than any lesson, and the reason; else None.

    Found event by event, before the whole is put together: that takes a time that grows with the
    square of the depth.
    """
    from ruamel.yaml.events import CollectionEndEvent, CollectionStartEvent

    depth = 0
    for number, event in enumerate(events):
        depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
        if depth > _DEEPEST:
            return event.start_mark.line + 1, Phrase("Lists or names are nested too deeply here.")
        if number > _MOST_EVENTS:
            reason = Phrase("There is more in the file than a lesson may have.")
            return event.start_mark.line + 1, reason
    return None


def _problem(path: Path, reason: Phrase, *, line: int | None = None, cause: str = "") -> Problem:
    return Problem(
        kind="lesson",
        title=Phrase("This lesson cannot be used"),
        text=reason,
        path=path,
        line=line,
        cause=cause,
    )
