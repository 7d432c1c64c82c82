"""The words of the classroom that are not in the lesson."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from conda_privacy.classroom.handout import Words
from conda_privacy.panel.sentence import fill, isolated, said

if TYPE_CHECKING:
    from conda_privacy.classroom.evidence import Evidence
    from conda_privacy.classroom.figures import Figure
    from conda_privacy.classroom.lesson import Action
    from conda_privacy.core.problem import Problem

_MOST_PROBLEMS = 12


class ClassroomWording(QObject):
    """Turns actions, figures and counts into what a class reads."""

    def action(self, action: Action) -> str:
        """Return what an action does, as a line in a list."""
        if action.command is not None:
            return isolated(f"$ {action.command.text}")
        return self.wish(action)

    def wish(self, action: Action) -> str:
        """Return what the button says that does this action."""
        if action.kind == "run":
            return self.tr("Run the next command")
        return {
            ("switch", "on"): self.tr("Switch usage data on"),
            ("switch", "off"): self.tr("Switch usage data off"),
            ("switch", "default"): self.tr("Back to the default setting"),
            ("delete-tokens", "all"): self.tr("Delete all random IDs"),
            ("delete-tokens", "client"): self.tr("Delete the client’s random ID"),
            ("delete-tokens", "environments"): self.tr("Delete the environments’ random IDs"),
            ("next-day", ""): self.tr("Let a day pass"),
            ("copy-computer", ""): self.tr("Copy the disk to another computer"),
            ("hide-tokens", "on"): self.tr("Hide the random IDs in the log"),
            ("hide-tokens", "off"): self.tr("Show the random IDs in the log again"),
        }[action.kind, action.argument]

    def question(self, name: str) -> str:
        """Return a question to the log by its name."""
        return {
            "behind-address": self.tr("How many conda installations are behind one address?"),
            "lifetime": self.tr("Long-lived computer, or a job that runs once?"),
            "environments": self.tr("Base or another environment?"),
            "spread": self.tr("New installation or update?"),
            "mending": self.tr("Who has the vulnerable version, and who has mended it?"),
        }[name]

    def label(self, figure: Figure) -> str:
        """Return what a figure counts."""
        if figure.name == "behind_address":
            address = figure.label.rpartition(" ")[2]
            return fill(self.tr("Installations behind %1"), isolated(address))
        return {
            "installations": self.tr("Installations in the whole log"),
            "long_lived": self.tr("Seen on two days or more"),
            "short_lived": self.tr("Seen on one day only"),
            "environments": self.tr("Environments"),
            "base_share": self.tr("Requests made for a base environment"),
            "new_installs": self.tr("New installations of the package"),
            "updates": self.tr("Updates of the package"),
            "vulnerable": self.tr("Installations with the vulnerable version"),
            "mended": self.tr("Mended since"),
        }[figure.name]

    def number(self, number: float | None, figure: Figure) -> str:
        """Return a number as it is written here; a question mark where nobody can know it."""
        if number is None:
            return "?"
        locale = QLocale()
        if figure.percent:
            return fill(self.tr("%1 %"), locale.toString(round(number * 100)))
        return locale.toString(round(number))

    def error(self, error: float | None) -> str:
        """Return how far an answer is from the truth, empty where that is not known."""
        if error is None:
            return ""
        if abs(error) < 0.005:  # noqa: PLR2004 - half a percent is right
            return self.tr("right")
        percent = QLocale().toString(round(abs(error) * 100))
        too = self.tr("%1 % too many") if error > 0 else self.tr("%1 % too few")
        return fill(too, percent)

    def lesson_problems(self, problems: tuple[Problem, ...]) -> str:
        """Return what is wrong with a lesson, a line for each problem, but not for very many."""
        by_line = sorted(problems, key=lambda problem: problem.line or 0)
        shown = [self._lesson_problem(problem) for problem in by_line[:_MOST_PROBLEMS]]
        if len(problems) > len(shown):
            more = QLocale().toString(len(problems) - len(shown))
            shown.append(fill(self.tr("More problems in this file: %1"), more))
        return "\n".join(shown)

    def _lesson_problem(self, problem: Problem) -> str:
        if problem.line is None:
            return said(problem.text)
        line = QLocale().toString(problem.line)
        return fill(self.tr("Line %1: %2"), line, said(problem.text))

    def population(self, name: str) -> str:
        """Return what one property of a population is called."""
        return {
            "people": self.tr("People"),
            "installations": self.tr("Installations of each"),
            "environments": self.tr("Environments in each installation"),
            "ci_jobs": self.tr("Jobs of a build service each day"),
            "sharing": self.tr("Share one address (percent)"),
            "copied": self.tr("Copies of one disk"),
            "switched_off": self.tr("Switched off (percent)"),
            "days": self.tr("Days"),
            "seed": self.tr("Luck (seed)"),
        }[name]

    def sources(self) -> tuple[str, str, str]:
        """Return the names of the three rows of a picture."""
        return self.tr("In truth"), self.tr("With random IDs"), self.tr("Without random IDs")

    def evidence(self, evidence: Evidence) -> str:
        """Return how much of a log could be read."""
        locale = QLocale()
        sentences = [
            fill(
                self.tr("Lines: %1. Addresses: %2."),
                locale.toString(evidence.lines),
                locale.toString(evidence.addresses()),
            )
        ]
        if evidence.bad:
            numbers = ", ".join(map(locale.toString, evidence.bad_examples))
            sentences.append(
                fill(
                    self.tr("Not understood: %1, for example line %2."),
                    locale.toString(evidence.bad),
                    numbers,
                )
            )
        if evidence.not_conda:
            count = locale.toString(evidence.not_conda)
            sentences.append(fill(self.tr("By other programs, and left out: %1."), count))
        if evidence.with_tokens.not_followed:
            count = locale.toString(evidence.with_tokens.not_followed)
            sentences.append(
                fill(self.tr("Left out because there are too many installations: %1."), count)
            )
        return " ".join(sentences)

    def handout_words(self, figures: tuple[Figure, ...]) -> Words:
        """Return the headings of the handout."""
        truth, with_tokens, without_tokens = self.sources()
        names = tuple(dict.fromkeys(figure.question for figure in figures))
        return Words(
            solution=self.tr("Solution"),
            log=self.tr("What the server writes down"),
            real=self.tr("real %1"),
            figures=self.tr("What a server can tell"),
            truth=truth,
            with_tokens=with_tokens,
            without_tokens=without_tokens,
            questions=tuple((name, self.question(name)) for name in names),
            labels=tuple((figure.name, self.label(figure)) for figure in figures),
        )
