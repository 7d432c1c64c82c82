"""The sentences about each part of a user agent and about random IDs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from conda_privacy.core.machine import Machine
    from conda_privacy.core.snapshot import Snapshot
    from conda_privacy.core.tokens import Token
    from conda_privacy.core.user_agent import UserAgent


@dataclass(frozen=True)
class PartRow:
    """One row of the explanation of a user agent.

    Attributes:
        kind: as in `Part.kind`; chooses the colours.
        begins: how the part begins, ``c/``.
        title: what it is, in a few words.
        text: what it tells a server.
        note: what is special about it on this computer, if anything.
        where: where its value lives, in words or as a path.
        path: the file, if it lives in one.
    """

    kind: str
    begins: str
    title: str
    text: str
    note: str = ""
    where: str = ""
    path: Path | None = None


class PartNames(QObject):
    """What each kind of part is called, and what it tells a server."""

    def title(self, kind: str) -> str:
        """Return what a part of this kind is called."""
        titles = {
            "base": self.tr("Versions of conda, Python and your system"),
            "aau": self.tr("Version of the add-on"),
            "client": self.tr("Your ID on this computer"),
            "session": self.tr("ID of this run"),
            "environment": self.tr("ID of the environment"),
            "account": self.tr("Your Anaconda account"),
            "installer": self.tr("ID of the installer"),
            "organization": self.tr("ID of your organisation"),
            "machine": self.tr("ID of this computer"),
        }
        return titles.get(kind, self.tr("An unknown part"))

    def text(self, kind: str) -> str:
        """Return what a part of this kind tells a server."""
        texts = {
            "base": self.tr("conda itself sends these with every request."),
            "aau": self.tr("Sent even when the setting is off."),
            "client": self.tr("The same for every environment of yours on this computer."),
            "session": self.tr("New each time conda runs; never saved."),
            "environment": self.tr("Different for each environment; does not contain its name."),
            "account": self.tr("Says which account is signed in. It is not anonymous."),
            "installer": self.tr("Left by the installer of conda."),
            "organization": self.tr("Put there by an administrator."),
            "machine": self.tr("Put there by an administrator; the same for everybody here."),
        }
        return texts.get(kind, self.tr("This program does not know what it means."))


class PartWording(PartNames):
    """Turns parts and random IDs into what a person reads.

    Args:
        machine: the computer, for paths as its owner knows them.
        parent: as everywhere in Qt.
    """

    def __init__(self, machine: Machine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._machine = machine

    def rows(self, snapshot: Snapshot, user_agent: UserAgent) -> list[PartRow]:
        """Return the explanation of a user agent, its kinds of parts in their order."""
        kinds = dict.fromkeys(part.kind for part in user_agent.parts)
        found = [self._base_row(user_agent)]
        found += [row for kind in kinds if kind != "base" for row in self._rows_of(snapshot, kind)]
        shown = {(row.kind, row.path) for row in found}
        left_out = (
            self._token_row(token)
            for token in snapshot.tokens
            if token.problem is not None and "aau" in kinds
        )
        return found + [row for row in left_out if (row.kind, row.path) not in shown]

    def _base_row(self, user_agent: UserAgent) -> PartRow:
        names = [part.name for part in user_agent.parts if part.kind == "base"]
        begins = f"{names[0]} … {names[-1]}" if len(names) > 1 else "".join(names)
        if "solver" in names:
            begins = f"{names[0]} … solver"
        return PartRow(
            "base",
            begins,
            self.title("base"),
            self.text("base"),
            where=self.tr("always", "where the value of a part comes from"),
        )

    def _rows_of(self, snapshot: Snapshot, kind: str) -> list[PartRow]:
        if kind == "aau":
            title, text = self.title(kind), self.text(kind)
            return [PartRow(kind, "aau/", title, text, where="anaconda-anon-usage")]
        if kind == "session":
            seen = snapshot.preview is not None and snapshot.preview.now is not None
            note = self.tr("What you see here is an example.") if seen else ""
            where = self.tr("made in memory", "where the value of a part comes from")
            title, text = self.title(kind), self.text(kind)
            return [PartRow(kind, "s/", title, text, note, where=where)]
        tokens = [
            token
            for token in snapshot.tokens
            if token.kind == kind and (token.value or token.will_be_new)
        ]
        if not tokens:
            return [PartRow(kind, f"{kind[0]}/", self.title(kind), self.text(kind))]
        return [self._token_row(token) for token in tokens]

    def _token_row(self, token: Token) -> PartRow:
        where = token.source if token.path is None else self._machine.display(token.path)
        title, text = self.title(token.kind), self.text(token.kind)
        begins = f"{token.letter}/"
        return PartRow(token.kind, begins, title, text, self.note(token), where, token.path)

    def state(self, token: Token) -> str:
        """Return the state of a random ID in a few words; empty where its value says it all."""
        states = {
            "missing": self.tr("Not created yet"),
            "copied": self.tr("From another computer"),
            "short": self.tr("Too short"),
            "unreadable": self.tr("Cannot be read"),
            "unwritable": self.tr("Left out"),
            "invalid": self.tr("Not valid"),
            "none": "—",
        }
        return states.get(token.state, "")

    def note(self, token: Token) -> str:
        """Return what is special about a random ID, in a sentence; empty where nothing is."""
        notes = {
            "missing": self.tr("Not created yet: conda makes it on its next run."),
            "copied": self.tr("Copied from another computer: conda replaces it on its next run."),
            "short": self.tr("Too short: conda replaces it on its next run."),
            "unreadable": self.tr("The file cannot be read from this account."),
            "unwritable": self.tr("conda may not write there, so it leaves this part out."),
            "invalid": self.tr("It holds characters that a request cannot carry."),
        }
        if token.state == "created" and token.problem is not None:
            return self.tr("It was not made by conda, which sends it all the same.")
        return notes.get(token.state, "")
