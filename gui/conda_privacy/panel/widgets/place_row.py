"""One place conda reads settings from: for whom it is, what it says, whether it decides."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from conda_privacy.panel.look import look_of
from conda_privacy.panel.sentence import fill
from conda_privacy.panel.widgets.button import Button
from conda_privacy.panel.widgets.card import Badge
from conda_privacy.panel.widgets.cell import Cell
from conda_privacy.panel.widgets.labels import Label, PathLabel
from conda_privacy.panel.widgets.layouts import Column, Flow
from conda_privacy.panel.widgets.path_button import PathButton, height_of_path

if TYPE_CHECKING:
    from conda_privacy.core.decision import Decision, Place
    from conda_privacy.panel.settings_wording import SettingsWording


_PLACE, _LEAST_PLACE, _SAYS, _LEAST_SAYS, _MARK, _LINE = 36, 36, 24, 20, 16, 14
"""Widths of the columns in units; where room is missing, they stand below each other."""


class PlaceHeadings(QFrame):
    """The headings above the rows: where, and the name of the setting as conda knows it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        unit = look_of(parent).unit
        flow = _make_flow(self)
        place, self._setting = Cell(_PLACE, self), PathLabel()
        place.column.addWidget(Label(self.tr("Place (highest first)"), "badge", "secondary"))
        flow.add_stretching(place, least=_LEAST_PLACE * unit)
        says = Cell(_SAYS, self)
        says.column.addWidget(self._setting)
        flow.add_stretching(says, least=_LEAST_SAYS * unit)
        for width in (_MARK, _LINE):
            flow.addWidget(Cell(width, self))

    def show_setting(self, name: str) -> None:
        """Show the name of the setting that the rows are about."""
        self._setting.show_path(name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(look_of(self).colours.line))
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())


def _make_flow(row: QWidget) -> Flow:
    unit = look_of(row).unit
    side = round(1.25 * unit)
    column = Column(row, (side, unit, side, unit), spacing=unit)
    flow = Flow(spacing=round(1.5 * unit), below=unit // 2)
    column.addLayout(flow)
    return flow


class PlaceRow(QFrame):
    """Shows one place.

    Args:
        decision: what is decided.
        place: one of its places; ``None`` is the default, which holds where no place says more.
        wording: the words.
        parent: a widget that has a look.

    Signals:
        folderWanted(Path): the person wants to see where the file is.
        fileWanted(Path): the person wants to open the file.
    """

    folderWanted = Signal(object)
    fileWanted = Signal(object)

    def __init__(
        self, decision: Decision, place: Place | None, wording: SettingsWording, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.place = place
        self._wording, self._unit = wording, look_of(parent).unit
        known = place is not None or decision.error is None
        self._decides = place is decision.decided_by and known
        self._broken = place is not None and (
            place.status in {"ignored", "broken"} or (self._decides and place.problem is not None)
        )
        flow = _make_flow(self)
        if place is None:
            self._fill_default(flow, decision)
        else:
            self._fill(flow, decision, place)

    def _fill_default(self, flow: Flow, decision: Decision) -> None:
        name = Cell(_PLACE, self)
        name.column.addWidget(Label(self.tr("Default")))
        self._add_words(flow, name, self._wording.value(decision.setting, decision.default))
        badge = (self.tr("decides"), "good") if self._decides else ("", "quiet")
        self._add_marks(flow, badge, "")

    def _fill(self, flow: Flow, decision: Decision, place: Place) -> None:
        name = Cell(_PLACE, self)
        name.column.addWidget(Label(self._wording.place(place)))
        where = self._wording.where(place)
        name.column.setSpacing(0)  # the button has air of its own
        if place.path is None or place.status == "absent":
            label = PathLabel(where)
            name.column.addWidget(label)
            label.ensurePolished()
            label.setMinimumHeight(height_of_path(label))  # every row has the same rhythm
        else:
            path = PathButton()
            path.show_path(place.path, where)
            path.pathChosen.connect(self.folderWanted)
            name.column.addWidget(path)
        self._add_words(flow, name, self._wording.says(decision, place))
        self._add_marks(flow, self._wording.badge(decision, place), self._wording.spot(place))
        trouble = self._wording.trouble(place)
        column = self.layout()
        if trouble and isinstance(column, Column):
            column.addLayout(self._make_trouble(trouble, place))

    def _add_words(self, flow: Flow, name: QWidget, says: str) -> None:
        flow.add_stretching(name, least=_LEAST_PLACE * self._unit)
        said = Cell(_SAYS, self)
        said.column.addWidget(Label(says))
        flow.add_stretching(said, least=_LEAST_SAYS * self._unit)

    def _add_marks(self, flow: Flow, badge: tuple[str, str], spot: str) -> None:
        marks = Cell(_MARK, self)
        mark = Badge(parent=marks)
        mark.show_badge(*badge)
        marks.column.addWidget(mark, 0, Qt.AlignmentFlag.AlignLeading)
        line = Cell(_LINE, self)
        line.column.addWidget(Label(spot, "small", "secondary"))
        flow.addWidget(marks)
        flow.addWidget(line)

    def _make_trouble(self, trouble: str, place: Place) -> Flow:
        flow = Flow(spacing=self._unit)
        label = Label(trouble, "small")
        flow.add_stretching(label, least=36 * self._unit)
        if place.path is not None and place.status != "absent":
            button = Button(self.tr("Open file"))
            shown = self._wording.where(place)
            button.setAccessibleName(fill(self.tr("Open file %1"), shown))
            button.clicked.connect(lambda: self._want_file(place.path))
            flow.addWidget(button)
        return flow

    def _want_file(self, path: Path | None) -> None:
        if path is not None:
            self.fileWanted.emit(path)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = look_of(self).colours
        painter = QPainter(self)
        area = self.rect()
        if self._broken:
            painter.fillRect(area, QColor(colours.tones["error"].fill))
        elif self._decides:
            painter.fillRect(area, QColor(colours.chosen))
        if self._broken or self._decides:
            edge = colours.tones["error"].text if self._broken else colours.accent
            at_left = not self.isRightToLeft()
            left = area.left() if at_left else area.right() - 2
            painter.fillRect(QRect(left, area.top(), 3, area.height()), QColor(edge))
        painter.setPen(QColor(colours.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
