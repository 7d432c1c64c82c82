"""A lesson: steps that a teacher goes through with a class."""

from __future__ import annotations

from dataclasses import dataclass

from conda_privacy.classroom.command import Command


@dataclass(frozen=True)
class Action:
    """Something that happens on the practice computer, or in the view of its server's log.

    Attributes:
        kind: ``run``, ``switch``, ``delete-tokens``, ``next-day``, ``copy-computer`` or
            ``hide-tokens``.
        argument: ``on``, ``off`` or ``default`` for a switch, ``client``, ``environments`` or
            ``all`` for deleting tokens, ``on`` or ``off`` for hiding them; else empty.
        command: the command, for ``run``.
    """

    kind: str
    argument: str = ""
    command: Command | None = None


@dataclass(frozen=True)
class Question:
    """A question to the class.

    Attributes:
        text: the question.
        choices: answers to choose from; empty for an open question.
        answer: the right one, counted from 0; None where there is none.
    """

    text: str
    choices: tuple[str, ...] = ()
    answer: int | None = None


@dataclass(frozen=True)
class Step:
    """One step of a lesson.

    Attributes:
        name: stable name, unique in the lesson.
        title: a few words.
        minutes: about how long it takes.
        text: paragraphs, shown first.
        actions: what happens, one after the other, when the teacher asks for it.
        question: what the class is asked, before the reveal.
        reveal: paragraphs shown when the teacher asks for them; may be empty.
        figure: the question of ``figures.QUESTIONS`` whose picture belongs here, or empty.
    """

    name: str
    title: str
    minutes: float
    text: tuple[str, ...]
    actions: tuple[Action, ...] = ()
    question: Question | None = None
    reveal: tuple[str, ...] = ()
    figure: str = ""


@dataclass(frozen=True)
class Lesson:
    """A whole lesson.

    Attributes:
        language: its language, such as ``en`` or ``pt-BR``.
        title: its title.
        summary: what it is about, in a sentence or two.
        steps: at least one.
    """

    language: str
    title: str
    summary: str
    steps: tuple[Step, ...]

    @property
    def minutes(self) -> float:
        """About how long the lesson takes."""
        return sum(step.minutes for step in self.steps)
