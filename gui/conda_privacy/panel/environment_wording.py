"""The sentences about environments, as the table and its details say them."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QLocale, QObject

from conda_privacy.panel.part_wording import PartWording
from conda_privacy.panel.sentence import fill, isolated, said
from conda_privacy.panel.translation import Counting

if TYPE_CHECKING:
    from conda_privacy.core.environment import Environment
    from conda_privacy.core.machine import Machine
    from conda_privacy.core.problem import Problem

_RECENT_DAYS = 7
NO_SUCH_PLACE = frozenset(("vanished", "broken-link", "unreadable", "not-answering"))
"""Kinds of problems with which nothing can be known of an environment."""


class EnvironmentWording(Counting, QObject):
    """Turns an environment into what a person reads.

    Args:
        machine: the computer, for paths as its owner knows them.
        parent: as everywhere in Qt.
    """

    SETTINGS = ("off-here", "on-here", "error", "unknown", "same")
    """The states of the setting in an environment, the remarkable ones first."""

    def __init__(self, machine: Machine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._machine = machine
        self._ids = PartWording(machine, self)

    def columns(self) -> tuple[str, ...]:
        """Return the titles of the columns."""
        return (
            self.tr("Environment"),
            self.tr("Random ID (e/)"),
            self.tr("Setting here"),
            self.tr("ID made"),
        )

    def name(self, environment: Environment) -> str:
        """Return the name, without what a screen would obey."""
        from conda_privacy.core.machine import showable

        return showable(environment.name) or self.path(environment)

    def path(self, environment: Environment) -> str:
        """Return the folder as its owner knows it."""
        return self._machine.display(environment.folder)

    def random_id(self, environment: Environment, *, revealed: bool) -> str:
        """Return the random ID, masked unless revealed, or why there is none."""
        problem = environment.problem
        if problem is not None and problem.kind in NO_SUCH_PLACE:
            return self._place_state(problem)
        token = environment.token
        if token.state == "missing" and environment.setting.here == "off-here":
            return "—"
        if token.state == "created":
            return token.value if revealed else token.masked
        return self._ids.state(token)

    def has_value(self, environment: Environment) -> bool:
        """Return whether there is a random ID to show or to copy."""
        return environment.token.state == "created"

    def why_read_only(self, environment: Environment) -> str:
        """Return why nothing can be changed in an environment; empty where it can."""
        problem = environment.problem
        read_only = problem is not None and problem.kind == "read-only"
        return said(problem.text) if problem is not None and read_only else ""

    def why_no_id(self, environment: Environment) -> str:
        """Return that there is no random ID in a file; empty where there is."""
        there = environment.token.state not in {"missing", "none"}
        return "" if there else self.tr("There is no random ID here.")

    def why_no_value(self, environment: Environment) -> str:
        """Return why there is no random ID to show or to copy; empty where there is."""
        if self.has_value(environment):
            return ""
        return self.why_no_id(environment) or self._ids.note(environment.token)

    def why_no_path(self, environment: Environment) -> str:
        """Return why the path cannot be copied as text; empty where it can."""
        from conda_privacy.core.phrase import Phrase

        try:
            environment.folder.encode()
        except UnicodeEncodeError:
            return said(Phrase("This name holds characters that cannot be shown"))
        return ""

    def _place_state(self, problem: Problem) -> str:
        states = {
            "vanished": self.tr("Folder is gone"),
            "broken-link": self.tr("Link leads nowhere"),
            "unreadable": self.tr("Cannot be looked into"),
            "not-answering": self.tr("Does not answer"),
        }
        return states[problem.kind]

    def setting(self, environment: Environment) -> tuple[str, str]:
        """Return the word for the setting there, and its tone."""
        return self.setting_words(environment.setting.here)

    def setting_words(self, here: str) -> tuple[str, str]:
        """Return the word for a state of the setting, and its tone.

        Args:
            here: as in `EnvironmentSetting.here`.
        """
        words = {
            "same": (self.tr("Same as everywhere"), "quiet"),
            "on-here": (self.tr("On here"), "notice"),
            "off-here": (self.tr("Off here"), "good"),
            "error": (self.tr("conda stops here"), "error"),
            "unknown": (self.tr("Unknown"), "warning"),
        }
        return words[here]

    def made(self, environment: Environment, now: datetime) -> str:
        """Return when the random ID was made, or why it cannot be changed."""
        problem = environment.problem
        if problem is not None and problem.kind == "read-only":
            return self.tr("read-only")
        modified = environment.token.modified
        return (
            "—"
            if modified is None
            else self.day(datetime.fromtimestamp(modified).astimezone(), now)
        )

    def day(self, moment: datetime, now: datetime) -> str:
        """Return a day relative to now, as far as that is clearer than a date.

        Args:
            moment: in the time zone of the person.
            now: the present, in the same.
        """
        days = (now.date() - moment.date()).days
        if days == 0:
            return self.tr("today")
        if days == 1:
            return self.tr("yesterday")
        if timedelta(0) < timedelta(days) < timedelta(_RECENT_DAYS):
            return self.tr("%n days ago", "two to six days", days)
        date = QDate(moment.year, moment.month, moment.day)
        return QLocale().toString(date, QLocale.FormatType.ShortFormat)

    def exactly(self, moment: float) -> str:
        """Return a moment, in seconds since the epoch, to the second."""
        when = QDateTime.fromSecsSinceEpoch(int(moment))
        return QLocale().toString(when, QLocale.FormatType.LongFormat)

    def row(self, environment: Environment, now: datetime) -> str:
        """Return a whole row as one text for a screen reader; never the random ID itself."""
        token = self.random_id(environment, revealed=False)
        setting, _ = self.setting(environment)
        values = (self.name(environment), token, setting, self.made(environment, now))
        return ", ".join(values)

    def copied(self, environment: Environment) -> str:
        """Return a row for the clipboard, with the random ID masked."""
        token = self.random_id(environment, revealed=False)
        setting, _ = self.setting(environment)
        folder = self.path(environment) if self.why_no_path(environment) else environment.folder
        return "\t".join((self.name(environment), folder, token, setting))

    def problems(self, environment: Environment) -> list[tuple[str, str, str]]:
        """Return tone, title and text of what is wrong with an environment."""
        found, setting = [], environment.setting
        for problem in (environment.problem, setting.problem):
            if problem is not None:
                stops = problem is setting.problem and setting.here == "error"
                tone = "error" if problem.stops_conda or stops else "warning"
                found.append((tone, *self._problem(problem, environment)))
        token = environment.token
        if token.problem is not None and token.state != "none":
            found.append(
                ("notice", self._ids.state(token) or self.tr("Random ID"), self._ids.note(token))
            )
        return found

    def _problem(self, problem: Problem, environment: Environment) -> tuple[str, str]:
        title, text = said(problem.title), said(problem.text)
        if problem.path is None or str(problem.path) == environment.folder:
            return title, text
        where = isolated(self._machine.display(problem.path))
        if problem.line is not None:
            where = fill(self.tr("%1, line %2"), where, QLocale().toString(problem.line))
        return title, fill(self.tr("%1: %2", "a file, then what is wrong with it"), where, text)

    def command(self, environment: Environment) -> str:
        """Return the sentence above what is sent from an environment."""
        from conda_privacy.core.command_lines import install_command
        from conda_privacy.core.machine import showable

        name = environment.name if environment.by_name else ""
        command = install_command(self._machine, environment.prefix, name, words=())
        return fill(self.tr("%1 sends:", "a command"), isolated(f"{showable(command)} …"))

    def count(self, shown: int, found: int) -> str:
        """Return how many environments are shown."""
        locale = QLocale()
        if shown == found:
            return fill(self.tr("Environments: %1"), locale.toString(found))
        sentence = self.tr("Environments: %1 of %2")
        return fill(sentence, locale.toString(shown), locale.toString(found))
