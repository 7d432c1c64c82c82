"""The parts of a user agent, each with what it means and where its value lives."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from conda_privacy.panel.look import SMALL, fixed_font, look_of
from conda_privacy.panel.widgets.card import paint_surface
from conda_privacy.panel.widgets.cell import Cell
from conda_privacy.panel.widgets.labels import Label
from conda_privacy.panel.widgets.layouts import Column, Flow, empty
from conda_privacy.panel.widgets.path_button import PathButton

if TYPE_CHECKING:
    from conda_privacy.panel.part_wording import PartRow

_CHIP, _WHERE, _TEXT = 17, 34, 36
"""Widths of the three columns, in units."""


class PartChip(QLabel):
    """How a part begins, in its colours."""

    def __init__(self, kind: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def sizeHint(self) -> QSize:
        look = look_of(self)
        height = self.fontMetrics().height() + round(0.9 * look.unit)
        words = self.fontMetrics().horizontalAdvance(self.text()) + 2 * look.unit
        return QSize(max(words, _CHIP * look.unit), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = look_of(self)
        tint = look.colours.part(self._kind)
        paint_surface(self, tint.fill, tint.edge, 0.5 * look.unit)
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setFont(fixed_font(look, SMALL))
        painter.setPen(QColor(tint.text))
        room = self.rect().adjusted(look.unit, 0, -look.unit, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())


class PartList(QWidget):
    """Explains the parts of a user agent, one row each.

    Signals:
        pathChosen(Path): the person wants to see where a value lives.
    """

    pathChosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[PartRow] = []
        self._column = Column(self, spacing=round(1.75 * look_of(self).unit))

    def show_rows(self, rows: list[PartRow]) -> None:
        """Show these rows."""
        if rows == self._shown:
            return
        self._shown = rows
        empty(self._column)
        for row in rows:
            self._column.addWidget(self._make_row(row))

    def _make_row(self, row: PartRow) -> QWidget:
        widget = QWidget(self)
        unit = look_of(self).unit
        flow = Flow(round(1.5 * unit), widget, below=unit // 2)
        flow.addWidget(PartChip(row.kind, row.begins))
        words = Cell(_TEXT, widget)
        words.column.addWidget(Label(row.title, "strong"))
        words.column.addWidget(Label(row.text, "small", "secondary"))
        if row.note:
            words.column.addWidget(Label(row.note, "small"))
        flow.add_stretching(words, least=_TEXT * unit)
        flow.addWidget(self._make_place(row))
        return widget

    def _make_place(self, row: PartRow) -> QWidget:
        cell = Cell(_WHERE, self)
        if row.path is None:
            cell.column.addWidget(Label(row.where, "small", "secondary"))
            return cell
        button = PathButton()
        button.show_path(row.path, row.where)
        button.pathChosen.connect(self._forward)
        cell.column.addWidget(button)
        return cell

    def _forward(self, path: Path) -> None:
        self.pathChosen.emit(path)
