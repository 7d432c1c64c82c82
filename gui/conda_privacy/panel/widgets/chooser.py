"""A combo box in the shape of the panel's fields."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from conda_privacy.panel.icons import paint_icon
from conda_privacy.panel.look import look_of


class Chooser(QComboBox):
    """Chooses one of several; give it an accessible name.

    The wheel scrolls the page below instead of changing the choice by accident.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(12)
        self.currentTextChanged.connect(self._fit)

    def _fit(self) -> None:
        self.updateGeometry()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def sizeHint(self) -> QSize:
        unit = look_of(self).unit
        words = self.fontMetrics().horizontalAdvance(self.currentText())
        width = min(max(words, 8 * unit), 32 * unit) + 6 * unit
        return QSize(width, max(round(4.5 * unit), self.fontMetrics().height() + 2 * unit))

    def minimumSizeHint(self) -> QSize:
        unit = look_of(self).unit
        return QSize(12 * unit, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = look_of(self)
        colours, unit = look.colours, look.unit
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if self.hasFocus() else 1
        painter.setPen(QPen(QColor(colours.accent if self.hasFocus() else colours.border), width))
        painter.setBrush(QColor(colours.card))
        inset = width / 2  # a line between two pixels would be painted in half its colour on both
        edge = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(edge, 0.75 * unit, 0.75 * unit)
        left_to_right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        size = 2.0 * unit
        left = self.width() - size - unit if left_to_right else unit
        top = (self.height() - size) / 2
        paint_icon(painter, "chevron", colours.secondary, QRectF(left, top, size, size))
        painter.setPen(QColor(colours.text))
        margins = (1.5 * unit, size + unit) if left_to_right else (size + unit, 1.5 * unit)
        room = QRectF(self.rect()).adjusted(margins[0], 0, -margins[1], 0)
        side = Qt.AlignmentFlag.AlignLeft if left_to_right else Qt.AlignmentFlag.AlignRight
        text = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideMiddle, int(room.width())
        )
        place = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, place, text)
