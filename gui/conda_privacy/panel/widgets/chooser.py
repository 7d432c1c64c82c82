"""A combo box in the shape of the panel's fields."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QComboBox, QSizePolicy, QWidget

from conda_privacy.panel.icons import paint_icon
from conda_privacy.panel.look import forget_with, look_of

_CHOOSING = frozenset(
    {
        Qt.Key.Key_Space,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_F4,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
    }
)
"""Keys that choose something else or show what there is to choose."""

_WIDEST = 56
"""The list is not wider than this many units, whatever stands in it."""


class Chooser(QComboBox):
    """Chooses one of several; give it an accessible name.

    The wheel scrolls the page below instead of changing the choice by accident.

    Signals:
        refused(): a person tried to choose while it is locked.
    """

    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locked = False
        forget_with(self.view().window())
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(12)
        self.currentTextChanged.connect(self._fit)

    def lock(self, locked: bool) -> None:
        """Let a person read and focus it, but not choose, or let them choose again."""
        self._locked = locked
        self._fit()
        self.update()

    def words(self) -> str:
        """Return what stands in it."""
        words = self.currentText()
        return self.tr("%1 · locked").replace("%1", words) if self._locked else words

    def _fit(self) -> None:
        self.updateGeometry()

    def _list_width(self) -> int:
        """How wide the list is: no item is shortened, but for those longer than a line of text."""
        unit = look_of(self).unit
        longest = max(
            (self.itemText(number) for number in range(self.count())), key=len, default=""
        )
        words = self.fontMetrics().horizontalAdvance(longest) + 5 * unit
        return max(self.width(), min(words, _WIDEST * unit))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._forget_former_delegates()

    def _forget_former_delegates(self) -> None:
        # WORKAROUND Qt makes another one for its list with each style and keeps those before.
        for each in self.view().findChildren(QAbstractItemDelegate):
            if each is not self.itemDelegate():
                each.setParent(None)  # now it is ours, and goes with its last name

    def showPopup(self) -> None:
        if self._locked:
            self.refused.emit()
            return
        self.view().setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.view().setMinimumWidth(self._list_width())
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._locked:
            super().keyPressEvent(event)
            return
        event.ignore()
        if event.key() in _CHOOSING:
            event.accept()
            self.refused.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def sizeHint(self) -> QSize:
        unit = look_of(self).unit
        words = self.fontMetrics().horizontalAdvance(self.words())
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
        edge_pen = QPen(QColor(colours.accent if self.hasFocus() else colours.border), width)
        painter.setPen(edge_pen)
        painter.setBrush(QColor(colours.card))
        inset = width / 2  # a line between two pixels would be painted in half its colour on both
        edge = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(edge, 0.75 * unit, 0.75 * unit)
        left_to_right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        size = 2.0 * unit
        left = self.width() - size - unit if left_to_right else unit
        top = (self.height() - size) / 2
        icon = "lock" if self._locked else "chevron"
        paint_icon(painter, icon, colours.secondary, QRectF(left, top, size, size))
        painter.setPen(QColor(colours.text))
        margins = (1.5 * unit, size + unit) if left_to_right else (size + unit, 1.5 * unit)
        room = QRectF(self.rect()).adjusted(margins[0], 0, -margins[1], 0)
        side = Qt.AlignmentFlag.AlignLeft if left_to_right else Qt.AlignmentFlag.AlignRight
        text = self.fontMetrics().elidedText(
            self.words(), Qt.TextElideMode.ElideMiddle, int(room.width())
        )
        place = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, place, text)
