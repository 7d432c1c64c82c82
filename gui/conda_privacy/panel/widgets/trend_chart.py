"""Lines that show how a server's answer changes while more and more people switch off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QLocale, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from conda_privacy.panel.look import look_of

_STYLES = (Qt.PenStyle.DashLine, Qt.PenStyle.SolidLine, Qt.PenStyle.DotLine)
_HEIGHT = 29
_BESIDE = 50
"""With fewer units across, the names stand below the axis."""
_SAMPLE = 7
"""Units for a piece of line before its name there."""
_TALLEST = 10_000
_RIGHT = 0.45
"""The share of the width that the names at the ends of the lines may take at most."""


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
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @property
    def overhang(self) -> tuple[int, int]:
        """Pixels at both sides that only the focus ring uses; see `layouts`."""
        unit = look_of(self).unit
        return (unit, unit)

    def _inner(self) -> QSize:
        """Return what the focus ring leaves for the picture."""
        across, down = sum(self.overhang), 2 * self._above()
        return QSize(self.width() - across, self.height() - down)

    def _above(self) -> int:
        return look_of(self).unit // 2

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
        self.updateGeometry()
        self.update()

    def lines(self) -> tuple[Line, ...]:
        """Return what is shown."""
        return self._lines

    def _below(self, width: int) -> bool:
        """Whether the names stand below the axis: beside the lines there is no room."""
        return width < _BESIDE * look_of(self).unit

    def _title_height(self, width: int) -> float:
        return self._wrapped_height(self.accessibleName(), self._bold(), width)

    def _wrapped_height(self, text: str, font: QFont, width: float) -> float:
        room = QRect(0, 0, max(1, int(width)), _TALLEST)
        return QFontMetrics(font).boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()

    def _legend_height(self, width: int) -> float:
        """How high the names below the axis are; 0 where they stand beside the lines."""
        if not self._below(width):
            return 0.0
        room = width - self._indent()
        return sum(self._wrapped_height(line.name, self.font(), room) for line in self._lines)

    def _indent(self) -> float:
        return _SAMPLE * look_of(self).unit

    def _area(self) -> QRectF:
        look, width = look_of(self), self._inner().width()
        below = self.fontMetrics().height() + 2 * look.unit + self._legend_height(width)
        left = self.fontMetrics().horizontalAdvance(_written(self._most())) + 2 * look.unit
        names = [self.fontMetrics().horizontalAdvance(line.name) for line in self._lines]
        right = min(_RIGHT * width, max(names, default=0) + 2 * look.unit)
        wide = width - left - (2 * look.unit if self._below(width) else right)
        top = self._title_height(width) + look.unit + self.fontMetrics().height() / 2
        return QRectF(left, top, wide, self._inner().height() - below - top)

    def _bold(self) -> QFont:
        bold = QFont(self.font())
        bold.setBold(True)
        return bold

    def _paint_title(self, painter: QPainter) -> None:
        painter.setFont(self._bold())
        painter.setPen(QColor(look_of(self).colours.text))
        title, wraps = self.accessibleName(), Qt.TextFlag.TextWordWrap
        width = self._inner().width()
        painter.drawText(QRectF(0, 0, width, self._title_height(width)), wraps, title)
        painter.setFont(self.font())

    def _most(self) -> float:
        """Return the largest value, which stands at the top."""
        values = [value for line in self._lines for value in line.values if value is not None]
        return max([*values, 1e-9])

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
        high = self.fontMetrics().height()
        for value, y in ((self._most(), area.top()), (0.0, area.bottom())):
            room = QRectF(0, y - high / 2, area.left() - look.unit / 2, high)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, flags, _written(value))
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
        look, most = look_of(self), self._most()
        taken: list[float] = []
        for line, style in zip(self._lines, _STYLES, strict=False):
            points = self._points(line, most)
            if not points:
                continue
            painter.setPen(QPen(QColor(look.colours.text), 3, style))
            painter.drawPolyline(points)
            if not self._below(self._inner().width()):
                self._paint_name(painter, line.name, points[-1], taken)

    def _paint_legend(self, painter: QPainter) -> None:
        look, indent = look_of(self), self._indent()
        ink, wraps = QColor(look.colours.text), Qt.TextFlag.TextWordWrap
        width = self._inner().width()
        top = self._inner().height() - self._legend_height(width)
        for line, style in zip(self._lines, _STYLES, strict=False):
            height = self._wrapped_height(line.name, self.font(), width - indent)
            middle = top + self.fontMetrics().height() / 2
            painter.setPen(QPen(ink, 3, style))
            painter.drawLine(QPointF(0, middle), QPointF(indent - look.unit, middle))
            painter.setPen(ink)
            painter.drawText(QRectF(indent, top, width - indent, height), wraps, line.name)
            top += height

    def _paint_name(self, painter: QPainter, name: str, end: QPointF, taken: list[float]) -> None:
        """Write the name at the end of its line, below names that stand there already."""
        look = look_of(self)
        height = self.fontMetrics().height()
        middle = end.y()
        while any(abs(middle - other) < height for other in taken):
            middle += height / 4
        taken.append(middle)
        left = self._area().right() + look.unit
        room = QRectF(left, middle - height / 2, self._inner().width() - left, height)
        text = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.setPen(QColor(look.colours.text))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        inner, unit = width - sum(self.overhang), look_of(self).unit
        height = self._title_height(inner) + (_HEIGHT - 3) * unit + self._legend_height(inner)
        return ceil(height) + 2 * self._above()

    def sizeHint(self) -> QSize:
        width = 60 * look_of(self).unit
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(12 * look_of(self).unit, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._axis:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        beside, above = self.overhang[0], self._above()
        painter.translate(beside, above)
        self._paint_title(painter)
        self._paint_axis(painter)
        self._paint_lines(painter)
        if self._below(self._inner().width()):
            self._paint_legend(painter)
        painter.translate(-beside, -above)
        if self.hasFocus():
            painter.setPen(QPen(QColor(look_of(self).colours.accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))


def _written(value: float | None) -> str:
    """Return a value with two places at most, as numbers are written here."""
    if value is None:
        return "?"
    _, _, places = f"{value:.2f}".rstrip("0").partition(".")
    return QLocale().toString(float(value), "f", len(places))
