"""Reading a lesson from a file, and saying exactly what is wrong with a bad one.

The format is described in ``resources/lessons/README.md``.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from conda_privacy.classroom.lesson import Lesson
from conda_privacy.classroom.lesson_checker import LessonChecker
from conda_privacy.core import files
from conda_privacy.core.problem import Problem
from conda_privacy.resources import resource


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
    reading = files.read(path)
    if reading.problem:
        return LessonReading(None, (reading.problem,))
    if reading.data is None:
        return LessonReading(None, (_problem(path, "There is no such file."),))
    try:
        text = reading.data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = reading.data.count(b"\n", 0, error.start) + 1
        return LessonReading(None, (_problem(path, "The file is not UTF-8 text.", line=line),))
    return parse_lesson(text, path)


def parse_lesson(text: str, path: Path) -> LessonReading:
    """Read a lesson from its text; ``path`` is only named in problems."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    try:
        node = YAML(typ="safe", pure=True).compose(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        reason = f"This is not YAML: {error.problem or error.context}."
        return LessonReading(None, (_problem(path, reason, line=mark.line + 1 if mark else None),))
    except (YAMLError, RecursionError) as error:
        return LessonReading(None, (_problem(path, f"This is not YAML: {error}."),))
    checker = LessonChecker(path)
    lesson = checker.lesson(node)
    return LessonReading(None if checker.problems else lesson, tuple(checker.problems))


def _problem(path: Path, reason: str, *, line: int | None = None) -> Problem:
    return Problem(
        kind="lesson", title="This lesson cannot be used", text=reason, path=path, line=line
    )
