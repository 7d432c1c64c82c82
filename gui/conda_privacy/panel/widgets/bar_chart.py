"""A bar chart that can be read from the last row: few bars, words and numbers beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from conda_privacy.panel.look import look_of

_LABEL_SHARE = 0.34
_NUMBER_SHARE = 0.42
"""Shares of the width that names and numbers may take at most; the bars get the rest."""


@dataclass(frozen=True)
class Bar:
    """One bar.

    Attributes:
        label: what it stands for.
        value: its length on the scale of all bars; None where nothing is known.
        text: the number beside it.
        strong: the truth, painted full; answers are painted with an edge.
    """

    label: str
    value: float | None
    text: str
    strong: bool = False


@dataclass(frozen=True)
class Group:
    """Bars below a heading, on a scale of their own."""

    title: str
    bars: tuple[Bar, ...]


class BarChart(QWidget):
    """Paints groups of bars; all that is painted is also its accessible description."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[Group, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_groups(self, title: str, groups: Sequence[Group]) -> None:
        """Show these groups; the title is the accessible name."""
        self._groups = tuple(groups)
        self.setAccessibleName(title)
        self.setAccessibleDescription(
            "\n".join(
                f"{group.title}: " + "; ".join(f"{bar.label} {bar.text}" for bar in group.bars)
                for group in groups
            )
        )
        self.updateGeometry()
        self.update()

    def groups(self) -> tuple[Group, ...]:
        """Return what is shown."""
        return self._groups

    def _bar_height(self) -> int:
        return self.fontMetrics().height() + round(0.75 * look_of(self).unit)

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def _rooms(self) -> tuple[float, float]:
        """Return how wide the longest name and the longest number are, as far as there is room."""
        bars = [bar for group in self._groups for bar in group.bars]
        names, numbers = QFontMetrics(self.font()), QFontMetrics(self._bold())
        gap = 2 * look_of(self).unit
        name = max((names.horizontalAdvance(bar.label) for bar in bars), default=0)
        number = max((numbers.horizontalAdvance(bar.text) for bar in bars), default=0)
        return (
            min(_LABEL_SHARE * self.width(), name + gap),
            min(_NUMBER_SHARE * self.width(), number + gap),
        )

    def _paint_group(self, painter: QPainter, group: Group, top: int) -> int:
        """Paint a group and return where the next one begins."""
        look = look_of(self)
        height, gap = self._bar_height(), look.unit
        painter.setPen(QColor(look.colours.text))
        painter.setFont(self._bold())
        title = self._fitted(group.title, self._bold(), self.width())
        painter.drawText(QRectF(0, top, self.width(), height), self._side(), title)
        painter.setFont(self.font())
        top += height
        most = max([bar.value or 0.0 for bar in group.bars] + [1e-9])
        for bar in group.bars:
            self._paint_bar(painter, bar, QRectF(0, top, self.width(), height), most)
            top += height + gap
        return top

    def _paint_bar(self, painter: QPainter, bar: Bar, row: QRectF, most: float) -> None:
        look = look_of(self)
        label, number = self._rooms()
        groove = QRectF(label, row.top(), row.width() - label - number, row.height())
        radius = 0.5 * look.unit
        painter.setPen(QPen(QColor(look.colours.line), 1))
        painter.setBrush(QColor(look.colours.window))
        painter.drawRoundedRect(self._mirrored(groove), radius, radius)
        if bar.value:
            filled = QRectF(groove)
            filled.setWidth(max(4.0, groove.width() * bar.value / most))
            painter.setPen(QPen(QColor(look.colours.accent), 2))
            painter.setBrush(QColor(look.colours.accent if bar.strong else look.colours.chosen))
            painter.drawRoundedRect(self._mirrored(filled.adjusted(1, 1, -1, -1)), radius, radius)
        painter.setPen(QColor(look.colours.text))
        room = QRectF(0, row.top(), label - look.unit, row.height())
        name = self._fitted(bar.label, self.font(), room.width())
        painter.drawText(self._mirrored(room), self._side(), name)
        painter.setFont(self._bold())
        room = QRectF(groove.right() + look.unit, row.top(), number - look.unit, row.height())
        text = self._fitted(bar.text, self._bold(), room.width())
        painter.drawText(self._mirrored(room), self._side(), text)
        painter.setFont(self.font())

    def _side(self) -> Qt.AlignmentFlag:
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def _mirrored(self, place: QRectF) -> QRectF:
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return place
        return QRectF(self.width() - place.right(), place.top(), place.width(), place.height())

    def _fitted(self, text: str, font: QFont, room: float) -> str:
        return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(room))

    def sizeHint(self) -> QSize:
        look = look_of(self)
        rows = sum(len(group.bars) for group in self._groups)
        height = (rows + len(self._groups)) * self._bar_height() + rows * look.unit
        return QSize(60 * look.unit, height + look.unit // 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(30 * look_of(self).unit, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # sides are chosen above
        top = 0
        for group in self._groups:
            top = self._paint_group(painter, group, top)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(look_of(self).colours.accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
