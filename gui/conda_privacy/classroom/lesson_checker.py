"""From YAML to a lesson, with a problem for everything that is not as it should be."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from conda_privacy.classroom.command import parse_command
from conda_privacy.classroom.figures import QUESTIONS
from conda_privacy.classroom.lesson import Action, Lesson, Question, Step
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.problem import Problem
from conda_privacy.core.prose import on_one_line

FORMAT = "1"
MOST_STEPS = 60
LONGEST_TEXT = 4000
LONGEST_TITLE = 200
LONGEST_STEP = 60.0
LONGEST_NUMBER = 9
MOST_ACTIONS = 30
MOST_CHOICES = 10
_JOINERS = "\u200c\u200d"
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")

ARGUMENTS: Mapping[str, tuple[str, ...]] = {
    "switch": ("on", "off", "default"),
    "delete-tokens": ("all", "client", "environments"),
    "next-day": (),
    "copy-computer": (),
    "hide-tokens": ("on", "off"),
}
"""What each kind of action but ``run`` may say; where there are no words, nothing at all."""

_LESSON_KEYS = ("format", "language", "title", "summary", "steps")
_STEP_KEYS = (
    *("id", "title", "minutes", "text", "actions"),
    *("question", "choices", "answer", "reveal", "figure"),
)

Node = Any
"""A node of ruamel.yaml: text, a list of nodes or a list of pairs of nodes, and its place."""


class LessonChecker:
    """Builds a lesson; what it returns is of use only while there are no problems.

    Attributes:
        problems: everything wrong so far, in the order of the file.
    """

    def __init__(self, path: Path) -> None:
        self.problems: list[Problem] = []
        self._path = path

    def lesson(self, node: Node) -> Lesson | None:
        """The lesson that the root of a file describes."""
        if node is None:
            self._report(None, Phrase("The file is empty."))
            return None
        fields = self._fields(node, _LESSON_KEYS, ("format", "language", "title", "steps"))
        if fields.get("format") is not None and fields["format"].value != FORMAT:
            self._report(fields["format"], Phrase("“format” has to be {format}.", format=FORMAT))
        return Lesson(
            language=self._language(fields.get("language")),
            title=self._title(fields.get("title")),
            summary=self._text(fields.get("summary")),
            steps=self._steps(fields.get("steps")),
        )

    def _steps(self, node: Node) -> tuple[Step, ...]:
        nodes = self._items(node, MOST_STEPS, "steps")
        names: set[str] = set()
        return tuple(self._step(each, names) for each in nodes)

    def _step(self, node: Node, names: set[str]) -> Step:
        fields = self._fields(node, _STEP_KEYS, ("id", "title", "text"))
        name = self._title(fields.get("id"))
        if name and name in names:
            self._report(fields["id"], Phrase("There is a step “{name}” already.", name=name))
        names.add(name)
        return Step(
            name=name,
            title=self._title(fields.get("title")),
            minutes=self._minutes(fields.get("minutes")),
            text=self._paragraphs(fields.get("text")),
            actions=tuple(
                self._action(each)
                for each in self._items(fields.get("actions"), MOST_ACTIONS, "actions")
            ),
            question=self._question(fields),
            reveal=self._paragraphs(fields.get("reveal")),
            figure=self._figure(fields.get("figure")),
        )

    def _question(self, fields: Mapping[str, Node]) -> Question | None:
        asked = fields.get("question")
        if asked is None:
            for key in ("choices", "answer"):
                if key in fields:
                    self._report(fields[key], Phrase("“{key}” without a “question”.", key=key))
            return None
        nodes = self._items(fields.get("choices"), MOST_CHOICES, "choices")
        choices = tuple(self._text(each) for each in nodes)
        return Question(self._text(asked), choices, self._answer(fields.get("answer"), choices))

    def _answer(self, node: Node, choices: tuple[str, ...]) -> int | None:
        if node is None:
            return None
        text = self._text(node)
        # Python reads no number of thousands of digits.
        is_number = text.isascii() and text.isdigit() and len(text) <= LONGEST_NUMBER
        if is_number and 1 <= int(text) <= len(choices):
            return int(text) - 1
        self._report(
            node,
            Phrase("“answer” is the number of a choice, 1 to {count}.", count=str(len(choices))),
        )
        return None

    def _action(self, node: Node) -> Action:
        pairs = node.value if node.id == "mapping" else [(node, None)]
        if len(pairs) != 1:
            self._report(
                node, Phrase("An action is one word, or one word with a colon and its object.")
            )
            return Action("")
        wrong = len(self.problems)
        kind = self._text(pairs[0][0])
        is_word = len(self.problems) == wrong
        argument = "" if pairs[0][1] is None else self._text(pairs[0][1])
        if kind == "run":
            return self._run(pairs[0][1] or node, argument)
        if is_word and kind not in ARGUMENTS:
            known = ", ".join(("run", *ARGUMENTS))
            self._report(
                node,
                Phrase("“{name}” is not an action; known are {known}.", name=kind, known=known),
            )
        elif is_word and argument not in (ARGUMENTS[kind] or ("",)):
            self._report(node, _wrong_object(kind, argument))
        return Action(kind, argument)

    def _run(self, node: Node, text: str) -> Action:
        command = parse_command(text)
        if isinstance(command, Phrase):
            self._report(node, Phrase("This command cannot be played: {reason}.", reason=command))
            return Action("run")
        return Action("run", command=command)

    def _figure(self, node: Node) -> str:
        name = self._text(node)
        if name and name not in QUESTIONS:
            self._report(
                node,
                Phrase(
                    "“{name}” is not a figure; known are {known}.",
                    name=name,
                    known=", ".join(QUESTIONS),
                ),
            )
        return name

    def _minutes(self, node: Node) -> float:
        if node is None:
            return 1.0
        try:
            minutes = float(self._text(node))
        except ValueError:
            minutes = -1.0
        if not 0 <= minutes <= LONGEST_STEP:
            self._report(
                node, Phrase("“minutes” is a number from 0 to {most}.", most=f"{LONGEST_STEP:.0f}")
            )
        return minutes

    def _paragraphs(self, node: Node) -> tuple[str, ...]:
        paragraphs = self._text(node).split("\n\n")
        return tuple(on_one_line(each) for each in paragraphs if each.strip())

    def _text(self, node: Node) -> str:
        if node is None:
            return ""
        if node.id != "scalar":
            self._report(node, Phrase("There should be text here."))
            return ""
        text = str(node.value).strip()
        if len(text) > LONGEST_TEXT:
            self._report(
                node, Phrase("This text is longer than {most} characters.", most=LONGEST_TEXT)
            )
        if not all(map(_can_be_shown, text)):
            self._report(node, Phrase("This text contains a control character."))
        return text

    def _title(self, node: Node) -> str:
        text = self._text(node)
        if LONGEST_TITLE < len(text) <= LONGEST_TEXT:
            self._report(node, Phrase("This is longer than {most} characters.", most=LONGEST_TITLE))
        return text

    def _language(self, node: Node) -> str:
        text = self._text(node)
        if text and not _LANGUAGE.fullmatch(text):
            self._report(node, Phrase("A language is written like “en” or “pt-BR”."))
        return text

    def _items(self, node: Node, most: int, what: str) -> list[Node]:
        if node is None:
            return []
        if node.id != "sequence":
            self._report(node, Phrase("There should be a list here."))
            return []
        if len(node.value) > most:
            self._report(
                node,
                Phrase(
                    "There may be up to {most} {what} here, not {count}.",
                    most=most,
                    what=what,
                    count=len(node.value),
                ),
            )
            return []
        return list(node.value)

    def _fields(
        self, node: Node, known: tuple[str, ...], needed: tuple[str, ...]
    ) -> dict[str, Node]:
        if node.id != "mapping":
            self._report(
                node,
                Phrase(
                    "There should be “name: value” lines here: {names}.", names=", ".join(needed)
                ),
            )
            return {}
        fields: dict[str, Node] = {}
        for key_node, value in node.value:
            key = self._text(key_node)
            if key not in known:
                self._report(
                    key_node,
                    Phrase(
                        "“{key}” is not known here; known are {known}.",
                        key=key,
                        known=", ".join(known),
                    ),
                )
            elif key in fields:
                self._report(key_node, Phrase("“{key}” stands here twice.", key=key))
            elif key in needed and _is_empty(value):
                self._report(key_node, Phrase("“{key}” is empty.", key=key))
            fields[key] = value
        for key in needed:
            if key not in fields:
                self._report(node, Phrase("“{key}” is missing.", key=key))
        return fields

    def _report(self, node: Node, reason: Phrase) -> None:
        self.problems.append(
            Problem(
                kind="lesson",
                title=Phrase("This lesson cannot be used"),
                text=reason,
                path=self._path,
                line=node.start_mark.line + 1 if node is not None else 1,
                column=node.start_mark.column + 1 if node is not None else 1,
            )
        )


def _is_empty(node: Node) -> bool:
    return not (node.value.strip() if node.id == "scalar" else node.value or node.id == "mapping")


def _wrong_object(kind: str, argument: str) -> Phrase:
    known = ", ".join(ARGUMENTS[kind])
    if not known:
        return Phrase("“{name}” stands alone, without “{object}”.", name=kind, object=argument)
    return Phrase(
        "“{name}” is followed by one of {known}, not by “{object}”.",
        name=kind,
        known=known,
        object=argument,
    )


def _can_be_shown(character: str) -> bool:
    # Python calls no-break spaces and joiners unprintable, and neither French nor Persian can be
    # written without them.
    is_space = character in "\n\t" or unicodedata.category(character) == "Zs"
    return is_space or character in _JOINERS or character.isprintable()
