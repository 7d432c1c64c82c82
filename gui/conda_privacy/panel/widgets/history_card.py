"""What was changed here before, newest first, each with its way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from conda_privacy.panel.look import look_of
from conda_privacy.panel.sentence import fill, said
from conda_privacy.panel.widgets.button import Button
from conda_privacy.panel.widgets.card import Badge, Card
from conda_privacy.panel.widgets.cell import Cell
from conda_privacy.panel.widgets.labels import Label, PathLabel
from conda_privacy.panel.widgets.layouts import Column, Flow, empty

if TYPE_CHECKING:
    from conda_privacy.core.changes import Change
    from conda_privacy.core.problem import Problem
    from conda_privacy.panel.model import PanelModel
    from conda_privacy.panel.settings_wording import SettingsWording

_FEW = 5


class HistoryCard(Card):
    """Reads the journal in the background and shows its newest changes."""

    def __init__(self, model: PanelModel, wording: SettingsWording, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._wording = model, wording
        self._changes: tuple[Change, ...] | None = None
        self._empty = self.tr("Nothing was changed with Conda Privacy yet.")
        self._all = False
        self.column.addWidget(Label(self.tr("Changes made here before"), "strong"))
        self._rows = Column()
        self.column.addLayout(self._rows)
        self._nothing = Label(self._empty)
        self.column.addWidget(self._nothing)
        self._more = Button(self.tr("Show all"), look="link")
        self._more.clicked.connect(self._show_all)
        self._more.hide()
        self.column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        model.changed.connect(self.look_again)
        model.undone.connect(self.look_again)

    def look_again(self) -> None:
        """Read the journal."""
        machine = self._model.machine

        def read() -> tuple[tuple[Change, ...], Problem | None]:
            from conda_privacy.core.changes import history, history_problem

            return history(machine), history_problem(machine)

        self._model.ask(read, self._show_read)

    def _show_read(self, read: tuple[tuple[Change, ...], Problem | None]) -> None:
        changes, problem = read
        why = self._empty
        if problem is not None:
            why = f"{self._model.machine.display(problem.path or '')}: {said(problem.summary)}"
        self._nothing.setText(why)
        self._show(changes)

    def _show(self, changes: tuple[Change, ...]) -> None:
        if changes == self._changes:
            return
        self._changes = changes
        empty(self._rows)
        shown = changes if self._all else changes[:_FEW]
        for change in shown:
            self._rows.addWidget(HistoryRow(change, self._model, self._wording, self))
        self._nothing.setVisible(not changes)
        self._more.setVisible(len(shown) < len(changes))

    def _show_all(self) -> None:
        changes, self._changes, self._all = self._changes or (), None, True
        self._show(changes)


class HistoryRow(QFrame):
    """One change: when, what, in which file, and whether it was undone."""

    def __init__(
        self, change: Change, model: PanelModel, wording: SettingsWording, parent: QWidget
    ) -> None:
        super().__init__(parent)
        unit = look_of(parent).unit
        flow = Flow(round(1.5 * unit))
        Column(self, (0, unit, 0, unit)).addLayout(flow)
        when = Cell(20, self)
        when.column.addWidget(Label(wording.when(change), "small", "secondary"))
        flow.addWidget(when)
        words = Cell(40, self)
        words.column.addWidget(Label(wording.change(change)))
        words.column.addWidget(PathLabel(model.machine.display(change.path)))
        flow.add_stretching(words, least=40 * unit)
        if change.undone:
            flow.addWidget(Badge(self.tr("undone"), parent=self))
            return
        undo = Button(self.tr("Undo"))
        undo.setAccessibleName(fill(self.tr("Undo: %1"), wording.change(change)))
        undo.clicked.connect(lambda: model.undo_change(change))
        flow.addWidget(undo)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(look_of(self).colours.line))
        painter.drawLine(0, 0, self.width(), 0)
