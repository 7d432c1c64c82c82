"""The commands that do the same as a change here, to copy."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from conda_privacy.panel.announcement import announce
from conda_privacy.panel.look import look_of
from conda_privacy.panel.sentence import fill
from conda_privacy.panel.widgets.button import Button
from conda_privacy.panel.widgets.card import Card
from conda_privacy.panel.widgets.cell import Cell
from conda_privacy.panel.widgets.code_view import CodeView
from conda_privacy.panel.widgets.labels import Label
from conda_privacy.panel.widgets.layouts import Column, Flow, empty

if TYPE_CHECKING:
    from conda_privacy.core.command_lines import CommandLine
    from conda_privacy.core.settings import Value
    from conda_privacy.panel.model import PanelModel
    from conda_privacy.panel.settings_wording import SettingsWording


class CommandsCard(Card):
    """Shows each command with a button that copies it."""

    def __init__(self, model: PanelModel, wording: SettingsWording, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._wording = model, wording
        self._shown: tuple[CommandLine, ...] = ()
        self.column.addWidget(Label(self.tr("The same as a command"), "strong"))
        self._rows = Column(spacing=round(1.25 * look_of(self).unit))
        self.column.addLayout(self._rows)
        self._note = Label(
            self.tr(
                "The variables have the last word over every file that is not final. conda’s own "
                "command works once the add-on of the setting is installed."
            ),
            "small",
            "secondary",
        )
        self.column.addWidget(self._note)

    def show_commands(self, setting: str, wanted: Value, path: Path) -> None:
        """Show what brings about this value."""
        from conda_privacy.core.command_lines import command_lines

        self.show()
        lines = command_lines(self._model.machine, setting, wanted, path)
        if lines == self._shown:
            return
        self._shown = lines
        empty(self._rows)
        for line in lines:
            self._rows.addWidget(self._make_row(line))

    def _make_row(self, line: CommandLine) -> QWidget:
        row = QWidget(self)
        unit = look_of(self).unit
        name = self._wording.command(line.kind)
        flow = Flow(unit, row)
        cell = Cell(22, row)
        cell.column.addWidget(Label(name, "small"))
        flow.addWidget(cell)
        flow.add_stretching(self._make_command(name, line.text, row), least=52 * unit)
        return row

    def _make_command(self, name: str, text: str, row: QWidget) -> QWidget:
        """Keep the button beside the command that it copies."""
        command = QWidget(row)
        unit = look_of(self).unit
        flow = Flow(unit, command)
        code = CodeView(name, command)
        code.show_code(text)
        flow.add_stretching(code, least=28 * unit)
        copy = Button(self.tr("Copy"))
        copy.setAccessibleName(fill(self.tr("Copy: %1"), name))
        copy.clicked.connect(lambda: self._copy(text))
        flow.addWidget(copy)
        return command

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        announce(self, self.tr("Copied"))
