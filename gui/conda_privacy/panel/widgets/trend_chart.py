"""Lines that show how a server's answer changes while more and more people switch off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from conda_privacy.panel.look import look_of

_STYLES = (Qt.PenStyle.DashLine, Qt.PenStyle.SolidLine, Qt.PenStyle.DotLine)
_HEIGHT = 26
_RIGHT = 0.3


@dataclass(frozen=True)
class Line:
    """One line: its name and a value, or None, for each place on the axis."""

    name: str
    values: tuple[float | None, ...]


class TrendChart(QWidget):
    """Paints up to three lines, told apart by dashes and by the name at their end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._axis: tuple[str, ...] = ()
        self._lines: tuple[Line, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_lines(self, title: str, axis: Sequence[str], lines: Sequence[Line]) -> None:
        """Show lines over an axis; the title is the accessible name."""
        self._axis, self._lines = tuple(axis), tuple(lines)
        self.setAccessibleName(title)
        self.setAccessibleDescription(
            "\n".join(
                f"{line.name}: "
                + "; ".join(
                    f"{place} {_written(value)}"
                    for place, value in zip(axis, line.values, strict=True)
                )
                for line in lines
            )
        )
        self.update()

    def lines(self) -> tuple[Line, ...]:
        """Return what is shown."""
        return self._lines

    def _area(self) -> QRectF:
        look = look_of(self)
        below = self.fontMetrics().height() + look.unit
        wide = self.width() * (1 - _RIGHT)
        return QRectF(3 * look.unit, look.unit, wide, self.height() - below - 2 * look.unit)

    def _points(self, line: Line, most: float) -> list[QPointF]:
        area = self._area()
        step = area.width() / max(1, len(self._axis) - 1)
        return [
            QPointF(area.left() + number * step, area.bottom() - area.height() * value / most)
            for number, value in enumerate(line.values)
            if value is not None
        ]

    def _paint_axis(self, painter: QPainter) -> None:
        look, area = look_of(self), self._area()
        painter.setPen(QPen(QColor(look.colours.border), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.drawLine(area.bottomLeft(), area.topLeft())
        painter.setPen(QColor(look.colours.secondary))
        step = area.width() / max(1, len(self._axis) - 1)
        widest = max(self.fontMetrics().horizontalAdvance(text) for text in self._axis)
        every = max(1, round((widest + look.unit) / step + 0.5))
        for number, text in enumerate(self._axis):
            if number % every == 0:
                middle = area.left() + number * step
                place = QRectF(middle - widest, area.bottom() + look.unit / 2, 2 * widest, 999)
                flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
                painter.drawText(place, flags, text)

    def _paint_lines(self, painter: QPainter) -> None:
        look = look_of(self)
        values = [value for line in self._lines for value in line.values if value is not None]
        most = max([*values, 1e-9])
        taken: list[float] = []
        for line, style in zip(self._lines, _STYLES, strict=False):
            points = self._points(line, most)
            if not points:
                continue
            painter.setPen(QPen(QColor(look.colours.text), 3, style))
            painter.drawPolyline(points)
            self._paint_name(painter, line.name, points[-1], taken)

    def _paint_name(self, painter: QPainter, name: str, end: QPointF, taken: list[float]) -> None:
        """Write the name at the end of its line, below names that stand there already."""
        look = look_of(self)
        height = self.fontMetrics().height()
        middle = end.y()
        while any(abs(middle - other) < height for other in taken):
            middle += height / 4
        taken.append(middle)
        left = self._area().right() + look.unit
        room = QRectF(left, middle - height / 2, self.width() - left, height)
        text = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.setPen(QColor(look.colours.text))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def sizeHint(self) -> QSize:
        unit = look_of(self).unit
        return QSize(60 * unit, _HEIGHT * unit)

    def minimumSizeHint(self) -> QSize:
        unit = look_of(self).unit
        return QSize(30 * unit, _HEIGHT * unit)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._axis:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axis(painter)
        self._paint_lines(painter)
        if self.hasFocus():
            painter.setPen(QPen(QColor(look_of(self).colours.accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))


def _written(value: float | None) -> str:
    return "?" if value is None else f"{value:.2f}".rstrip("0").rstrip(".")
