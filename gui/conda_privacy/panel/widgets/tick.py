"""A check box in the panel's colours: a choice that acts later, when its button is pressed."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QWidget

from conda_privacy.panel.icons import paint_icon
from conda_privacy.panel.look import Look, look_of

_SIDE, _GAP = 2.5, 1


class Tick(QCheckBox):
    """A check box whose words wrap where the room ends.

    Args:
        text: what is chosen.
        parent: as everywhere in Qt.
    """

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def overhang(self) -> tuple[int, int]:
        """Pixels at both sides that only the focus ring uses; see `layouts`."""
        ring = look_of(self).unit // 2
        return (ring, ring)

    def _words(self, width: int) -> QRect:
        """Return where the words stand, in a widget that is so wide."""
        look = look_of(self)
        left = round((_SIDE + _GAP + 0.5) * look.unit)
        room = QRect(left, 0, max(1, width - left - look.unit), 10_000)
        return self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self.text())

    def _box(self, look: Look) -> QRectF:
        side = _SIDE * look.unit
        box = QRectF(0.5 * look.unit, (self.height() - side) / 2, side, side)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            box.moveRight(self.width() - box.left())
        return box

    def _paint_box(self, painter: QPainter, look: Look) -> None:
        colours, box = look.colours, self._box(look)
        edge = colours.border if self.isEnabled() else colours.line
        fill = colours.accent if self.isChecked() else colours.field
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(fill))
        # In the middle of pixels: between two of them the line would be faint on both.
        edge_line = QRectF(box.toRect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge_line, 0.4 * look.unit, 0.4 * look.unit)
        if self.isChecked():
            paint_icon(painter, "check", colours.on_accent, box)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        unit = look_of(self).unit
        return max(round((_SIDE + 1) * unit), self._words(width).height() + unit)

    def sizeHint(self) -> QSize:
        unit = look_of(self).unit
        words = self.fontMetrics().horizontalAdvance(self.text())
        width = round((_SIDE + _GAP + 2) * unit) + words
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = 16 * look_of(self).unit
        return QSize(width, self.heightForWidth(self.sizeHint().width()))

    def hitButton(self, position: object) -> bool:  # noqa: ARG002 - the words count as well
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = look_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_box(painter, look)
        words = self._words(self.width())
        words.moveTop((self.height() - words.height()) // 2)
        words.setWidth(self.width() - words.left())
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), words)
        painter.setPen(QColor(look.colours.text if self.isEnabled() else look.colours.secondary))
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(place, leading | Qt.TextFlag.TextWordWrap, self.text())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(look.colours.accent), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
