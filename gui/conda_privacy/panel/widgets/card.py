"""The surfaces a page is made of: the card, the inset and the badge."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from conda_privacy.panel.colours import Tint
from conda_privacy.panel.look import look_of
from conda_privacy.panel.widgets.layouts import Column


def paint_surface(widget: QWidget, fill: str, edge: str, radius: float) -> None:
    """Fill a widget with a rounded rectangle; an edge equal to the fill is not seen."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(edge or fill), 1))
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.end()


class Card(QFrame):
    """A quiet surface that holds one subject; its `column` takes the content."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = look_of(self).unit
        side, edge = round(2.8 * unit), round(2.5 * unit)
        self.column = Column(self, (side, edge, side, edge), spacing=round(1.5 * unit))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = look_of(self)
        paint_surface(self, look.colours.card, look.colours.line, 1.5 * look.unit)


class Inset(QFrame):
    """A sunken field inside a card, for what is quoted rather than said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = look_of(self).unit
        side = round(1.75 * unit)
        self.column = Column(self, (side, side - 2, side, side - 2))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = look_of(self)
        paint_surface(self, look.colours.window, look.colours.line, look.unit)


class Badge(QLabel):
    """A word on a tint; the word carries the meaning, the tint only repeats it."""

    def __init__(self, text: str = "", tone: str = "quiet", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("scale", "badge")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.setText(text)

    def show_badge(self, text: str, tone: str) -> None:
        """Show this word in this tone; the tones are those of `Colours.tones`."""
        self._tone = tone
        self.setText(text)
        self.setVisible(bool(text))
        self.update()

    def _tint(self) -> Tint:
        return look_of(self).colours.tones[self._tone]

    def sizeHint(self) -> QSize:
        unit = look_of(self).unit
        return super().sizeHint() + QSize(round(2.25 * unit), round(0.75 * unit))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tint = self._tint()
        paint_surface(self, tint.fill, tint.edge, 0.7 * look_of(self).unit)
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(QColor(tint.text))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
