"""The sentences about settings, the places that set them and changes of them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QObject

from conda_privacy.panel.sentence import fill, isolated, said

if TYPE_CHECKING:
    from conda_privacy.core.changes import Change, Plan
    from conda_privacy.core.decision import Decision, Place
    from conda_privacy.core.machine import Machine
    from conda_privacy.core.settings import Value
    from conda_privacy.panel.wording import Wording

TEXT = object()
"""Stands in a list of choices for a value that the person types."""


class SettingsWording(QObject):
    """Turns settings, places and changes into what a person reads.

    Args:
        wording: the words that all pages share.
        machine: the computer, for paths as its owner knows them.
        parent: as everywhere in Qt.
    """

    def __init__(self, wording: Wording, machine: Machine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording, self._machine = wording, machine

    def settings(self) -> dict[str, str]:
        """Return what each setting is called, by its name."""
        return {
            "anaconda_anon_usage": self.tr("Random IDs in requests"),
            "plugins.anaconda_telemetry": self.tr("Package list and commands"),
            "anaconda_heartbeat": self.tr("Activation heartbeat"),
            "anaconda_ident": self.tr("User and computer name"),
            "report_errors": self.tr("Error reports"),
        }

    def value(self, setting: str, value: Value) -> str:
        """Return the word for a value."""
        if isinstance(value, str):
            return isolated(value)
        if setting == "report_errors":
            words = {True: self.tr("always"), False: self.tr("never"), None: self.tr("ask first")}
            return words[value]
        return {True: self.tr("on"), False: self.tr("off"), None: self.tr("not known")}[value]

    def choices(self, setting: str) -> dict[str, object]:
        """Return what a setting can be set to: values by what a person reads, or ``TEXT``."""
        default = {self.tr("Back to the default"): None}
        if setting == "anaconda_ident":
            return {self.tr("What is sent …"): TEXT, **default}
        if setting == "report_errors":
            return {self.tr("Always send"): True, self.tr("Never send"): False, **default}
        switch: dict[str, object] = {self.tr("Turn on"): True, self.tr("Turn off"): False}
        if setting == "anaconda_heartbeat":
            switch[self.tr("Turn on for a server …")] = TEXT
        return {**switch, **default}

    # Places

    def place(self, place: Place) -> str:
        """Return for whom a place is."""
        scopes = {
            "variable": self.tr("Environment variable"),
            "condarc": self.tr("The file that the variable CONDARC names"),
            "environment": self.tr("This environment"),
            "user": self.tr("You"),
            "installation": self.tr("This conda"),
            "system": self.tr("This computer"),
        }
        return scopes[place.scope]

    def where(self, place: Place) -> str:
        """Return the path or the variable as its owner knows it."""
        if place.path is None:
            return place.variable or place.label
        return self._machine.display(place.path)

    def says(self, decision: Decision, place: Place) -> str:
        """Return what a place says about the setting."""
        if place.status == "sets" and place.problem is None:
            return self.value(decision.setting, place.value)
        if place.path is None:
            return self._variable_says(place)
        words = {
            "absent": self.tr("no such file"),
            "silent": self.tr("does not mention it"),
            "sets": self.tr("a value that conda does not understand"),
            "ignored": self.tr("ignored by conda as a whole"),
            "broken": self.tr("conda cannot start"),
        }
        if place.status == "absent" and place.problem is not None:
            return self.tr("conda does not read this")
        return words[place.status]

    def _variable_says(self, place: Place) -> str:
        words = {
            "absent": self.tr("not set"),
            "ignored": self.tr("ignored by conda"),
            "sets": self.tr("a value that conda does not understand"),
        }
        return words[place.status]

    def badge(self, decision: Decision, place: Place) -> tuple[str, str]:
        """Return the word that marks a place, and its tone; no word for most."""
        if place is decision.decided_by:
            if place.problem is not None:
                return self.tr("not understood"), "error"
            return self.tr("decides"), "good"
        words = {
            "ignored": (self.tr("cannot be read"), "error"),
            "stops-conda": (self.tr("stops conda"), "error"),
            "unknown": (self.tr("unknown"), "warning"),
            "final-elsewhere": (self.tr("no effect"), "quiet"),
            "overridden": (self.tr("overridden"), "quiet"),
        }
        return words.get(decision.powerless(place) or "", ("", "quiet"))

    def spot(self, place: Place) -> str:
        """Return the line of the setting and whether it is the last word."""
        line = place.line
        if place.problem is not None and place.problem.line is not None:
            line = place.problem.line
        if line is None:
            return self.tr("last word") if place.final else ""
        if place.final:
            return fill(self.tr("line %1, last word"), QLocale().toString(line))
        return fill(self.tr("line %1"), QLocale().toString(line))

    def trouble(self, place: Place) -> str:
        """Return what is wrong with a place, in a sentence; empty where nothing is."""
        problem = place.problem
        if problem is None:
            return ""
        text = self._wording.problem_text(problem)
        if problem.line is None:
            return text
        line = QLocale().toString(problem.line)
        spot = fill(self.tr("Line %1"), line)
        if problem.column is not None:
            column = QLocale().toString(problem.column)
            spot = fill(self.tr("Line %1, column %2"), line, column)
        return f"{spot}: {text}"

    # A change before it is made

    def scope(self, kind: str) -> str:
        """Return for whom a change would hold."""
        scopes = {
            "user": self.tr("for you"),
            "environment": self.tr("for this environment"),
            "installation": self.tr("for this conda"),
            "system": self.tr("for this computer"),
        }
        return scopes[kind]

    def heading(self, plan: Plan) -> str:
        """Return what a plan is about, in a few words."""
        path = self._wording.path(plan.path)
        name = self.settings()[plan.setting]
        if plan.wanted is None:
            return fill(self.tr("If you put “%1” back to the default in %2"), name, path)
        value = self.value(plan.setting, plan.wanted)
        return fill(self.tr("If you set “%1” to %2 in %3"), name, value, path)

    def asked(self, setting: str) -> str:
        """Return what is to be typed, for a setting that takes a text."""
        if setting == "anaconda_heartbeat":
            return self.tr("Type the address of the server first.")
        return self.tr("First type what is to be sent.")

    def example(self, setting: str) -> str:
        """Return an example of what a setting takes that is typed."""
        return {"anaconda_heartbeat": "https://server.example"}.get(setting, "userhost")

    def outcome(self, plan: Plan) -> tuple[str, str, str]:
        """Return tone, title and text of what would come of a plan; all empty for a plain yes."""
        if plan.problem is not None:
            title = self.tr("This cannot be saved")
            return "warning", title, self._refused(plan)
        if plan.takes_effect:
            return "", "", ""
        title = self.tr("This alone would change nothing")
        return "notice", title, self._still_decides(plan.after)

    def _refused(self, plan: Plan) -> str:
        problem = plan.problem
        if problem is None:
            return ""
        told = any(
            each.problem is not None and each.path == plan.path for each in plan.after.places
        )
        # What is wrong with the file itself is a whole sentence, and its title would say it twice.
        text = self._wording.problem_text(problem) if told else self._wording.problem(problem)
        return f"{text} {said(plan.hint)}".rstrip()

    def _still_decides(self, decision: Decision) -> str:
        place = decision.decided_by
        if decision.error is not None:
            return self._wording.problem(decision.error)
        if place is None:
            return self.tr("conda does not read this file, so the default holds.")
        if place.path is None:
            variable = isolated(place.variable or place.label)
            return fill(self.tr("The variable %1 would still have the last word."), variable)
        where = self._wording.where(place.path, place.line)
        return fill(self.tr("%1 would still have the last word."), where)

    def note(self, plan: Plan) -> str:
        """Return the sentence below the comparison."""
        if plan.problem is not None:
            return self.tr("The file stays as it is.")
        if not plan.diff:
            return self.tr("The file says this already; nothing would change.")
        if plan.old is None:
            return self.tr("The file does not exist yet and would be made.")
        return self.tr(
            "Nothing else in the file changes: comments, order and spacing stay as they are."
        )

    # Commands

    def command(self, kind: str) -> str:
        """Return where a command is typed."""
        kinds = {
            "conda": self.tr("conda"),
            "shell": self.tr("Shell, until it is closed"),
            "powershell": self.tr("PowerShell, until it is closed"),
            "docker": self.tr("Dockerfile"),
            "ci": self.tr("CI service (YAML)"),
        }
        return kinds[kind]

    # Changes that were made

    def change(self, change: Change) -> str:
        """Return what a change did."""
        name = self.settings().get(change.setting, change.setting)
        not_set = self.tr("not set")
        before, after = (
            self._written(change.setting, text) if text else not_set
            for text in (change.before, change.after)
        )
        return fill(self.tr("%1: %2 → %3"), name, before, after)

    def _written(self, setting: str, text: str) -> str:
        """Return the word for what stands in a file, or that itself where there is none."""
        value = {"true": True, "false": False}.get(text)
        known = setting in self.settings() and value is not None
        return self.value(setting, value) if known else isolated(text)

    def when(self, change: Change) -> str:
        """Return when a change was made, in the time of the person."""
        try:
            moment = datetime.fromisoformat(change.when.replace("Z", "+00:00"))
        except ValueError:
            return change.when
        there = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
        return QLocale().toString(there, QLocale.FormatType.ShortFormat)
