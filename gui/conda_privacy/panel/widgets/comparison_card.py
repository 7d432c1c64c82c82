"""Two commands in two environments beside each other: what a server can put together."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from conda_privacy.core.machine import showable
from conda_privacy.panel.look import look_of
from conda_privacy.panel.widgets.card import Card, Inset
from conda_privacy.panel.widgets.labels import Label, PathLabel
from conda_privacy.panel.widgets.layouts import Column, Flow
from conda_privacy.panel.widgets.user_agent_view import UserAgentView

if TYPE_CHECKING:
    from conda_privacy.core.environment import Environment, Environments
    from conda_privacy.core.installations import Installation
    from conda_privacy.core.machine import Machine
    from conda_privacy.core.snapshot import Snapshot
    from conda_privacy.core.user_agent import UserAgent
    from conda_privacy.panel.model import PanelModel

_PACKAGES = ("pandas", "panel")


@dataclass(frozen=True)
class Command:
    """A command and what is added to its requests; ``None`` where that cannot be told."""

    text: str
    sent: UserAgent | None


class ComparisonCard(Card):
    """Shows the base and another environment of this computer, with the real names."""

    def __init__(self, model: PanelModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._asked: object = None
        unit = look_of(self).unit
        self.column.addWidget(Label(self.tr("Two commands, two environments"), "strong"))
        flow = Flow(spacing=2 * unit)
        self._sides = [self._make_side() for _ in _PACKAGES]
        for side, *_ in self._sides:
            flow.add_stretching(side, least=46 * unit)
        self.column.addLayout(flow)
        self._note = Label(size="small", tone="secondary")
        self.column.addWidget(self._note)
        model.scan.found.connect(self._look_at_scan)

    def _make_side(self) -> tuple[QWidget, PathLabel, Inset, UserAgentView]:
        side = QWidget(self)
        column = Column(side, spacing=look_of(self).unit)
        command, inset, view = PathLabel(), Inset(self), UserAgentView()
        inset.column.addWidget(view)
        column.addWidget(command)
        column.addWidget(inset)
        side.hide()
        return side, command, inset, view

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Compose what two environments of this snapshot's conda send."""
        if snapshot.installation is None:
            return
        machine, installation = self._model.machine, snapshot.installation
        other = _other_environment(self._model.scan.environments, snapshot.prefix)
        self._asked = other.folder if other else None
        self._model.ask(lambda: _compose(machine, installation, other), self._show_commands)

    def reveal(self, revealed: bool) -> None:
        """Show the IDs in full, or masked again."""
        for *_, view in self._sides:
            view.reveal(revealed)

    def _look_at_scan(self) -> None:
        snapshot = self._model.snapshot
        if self._asked is None and snapshot is not None:
            self.show_snapshot(snapshot)

    def _show_commands(self, commands: list[Command]) -> None:
        for number, (side, label, inset, view) in enumerate(self._sides):
            side.setVisible(number < len(commands))
            if number < len(commands):
                text = showable(commands[number].text)
                label.show_path(text)
                view.setAccessibleName(text)
                view.show_user_agent(commands[number].sent)
                inset.setVisible(bool(view.parts()))
        self._note.setText(self._sentence([command.sent for command in commands]))

    def _sentence(self, sent: list[UserAgent | None]) -> str:
        if len(sent) < len(_PACKAGES):
            return self.tr("There is no other environment yet to compare with.")
        known = [_sent_ids(user_agent) for user_agent in sent if user_agent is not None]
        if len(known) < len(sent):
            return self.tr("What would be sent cannot be told until this is mended.")
        if not any(known):
            return self.tr("No random IDs are sent, so these parts do not connect the two.")
        if not all(known):
            return self.tr("Only one of the two carries random IDs: the setting differs there.")
        return self.tr(
            "The c/ part is the same in both, so a server can tell that one person sent them. "
            "e/ tells the environments apart, s/ the runs."
        )


def _sent_ids(user_agent: UserAgent) -> list[str]:
    return [part.name for part in user_agent.parts if part.is_token and part.sent]


def _other_environment(
    environments: Environments | tuple[()], chosen: Path | None
) -> Environment | None:
    """Return the chosen environment where it is not the base, else the first other one."""
    wanted = environments.at(str(chosen)) if environments else None
    if wanted is not None and _usable(wanted):
        return wanted
    return next(filter(_usable, environments), None)


def _usable(environment: Environment) -> bool:
    return not environment.is_base and environment.setting.here != "unknown"


def _compose(
    machine: Machine, installation: Installation, other: Environment | None
) -> list[Command]:
    from conda_privacy.core.command_lines import install_command

    places = [(installation.prefix, "base")]
    if other is not None:
        places.append((other.prefix, other.name if other.by_name else ""))
    found = []
    for (prefix, name), package in zip(places, _PACKAGES, strict=False):
        command = install_command(machine, prefix, name, words=(package,))
        found.append(Command(command, _added(machine, installation, prefix)))
    return found


def _added(machine: Machine, installation: Installation, prefix: Path) -> UserAgent | None:
    from conda_privacy.core.snapshot import take_preview
    from conda_privacy.core.tokens import new_token_value

    now = take_preview(machine, installation, prefix).now
    if now is None:
        return None
    parts = [part for part in now.parts if part.kind != "base"]
    return replace(
        now,
        parts=tuple(
            replace(part, value=new_token_value()) if part.kind == "session" else part
            for part in parts
        ),
    )
