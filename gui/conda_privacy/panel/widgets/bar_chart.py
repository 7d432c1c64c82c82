"""A bar chart that can be read from the last row: few bars, words and numbers beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from conda_privacy.panel.look import look_of

_WORDS_SHARE = 0.7
"""Share of the width that names and numbers may take at most; the bars get the rest."""
_BESIDE = 44
"""With fewer units across, or longer words, names and numbers stand above their bars."""
_TALLEST = 10_000


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


class _Placed(NamedTuple):
    """Something that is painted: a title, a name, a number or a bar, and where."""

    kind: str
    area: QRectF
    text: str
    bar: Bar | None = None
    share: float = 0.0


class BarChart(QWidget):
    """Paints groups of bars; all that is painted is also its accessible description."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[Group, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @property
    def overhang(self) -> tuple[int, int]:
        """Pixels at both sides that only the focus ring uses; see `layouts`."""
        unit = look_of(self).unit
        return (unit, unit)

    def _inner(self, width: int) -> int:
        """How wide the chart is within its focus ring."""
        return width - sum(self.overhang)

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
        """Return how wide the longest name and the longest number are, with the gap to the bars."""
        bars = [bar for group in self._groups for bar in group.bars]
        names, numbers = QFontMetrics(self.font()), QFontMetrics(self._bold())
        gap = 2 * look_of(self).unit
        name = max((names.horizontalAdvance(bar.label) for bar in bars), default=0)
        number = max((numbers.horizontalAdvance(bar.text) for bar in bars), default=0)
        return name + gap, number + gap

    def _stacked(self, width: float) -> bool:
        """Whether names and numbers have no room beside their bars."""
        too_long = sum(self._rooms()) > _WORDS_SHARE * width
        return too_long or width < _BESIDE * look_of(self).unit

    def _height_of(self, text: str, font: QFont, width: float) -> float:
        room = QRect(0, 0, max(1, int(width)), _TALLEST)
        wrapped = Qt.TextFlag.TextWordWrap
        return QFontMetrics(font).boundingRect(room, wrapped, text).height()

    def _place(self, width: float) -> tuple[list[_Placed], float]:
        """Return where everything stands in a chart that is so wide, and how high that is."""
        unit = look_of(self).unit
        placed: list[_Placed] = []
        top = 0.0
        for group in self._groups:
            top += 2 * unit if placed else 0
            height = self._height_of(group.title, self._bold(), width)
            placed.append(_Placed("title", QRectF(0, top, width, height), group.title))
            top += height + unit / 2
            most = max([bar.value or 0.0 for bar in group.bars] + [1e-9])
            for bar in group.bars:
                of_bar, height = self._place_bar(bar, top, width, most)
                placed += of_bar
                top += height + unit
            top -= unit
        return placed, top

    def _place_bar(
        self, bar: Bar, top: float, width: float, most: float
    ) -> tuple[list[_Placed], float]:
        unit, height, share = look_of(self).unit, self._bar_height(), (bar.value or 0.0) / most
        if not self._stacked(width):
            name, number = self._rooms()
            groove = QRectF(name, top, width - name - number, height)
            right = QRectF(groove.right() + unit, top, number - unit, height)
            return [
                _Placed("name", QRectF(0, top, name - unit, height), bar.label),
                _Placed("bar", groove, "", bar, share),
                _Placed("number", right, bar.text),
            ], height
        named = self._height_of(bar.label, self.font(), width)
        counted = self._height_of(bar.text, self._bold(), width)
        return [
            _Placed("name", QRectF(0, top, width, named), bar.label),
            _Placed("number", QRectF(0, top + named, width, counted), bar.text),
            _Placed("bar", QRectF(0, top + named + counted, width, unit), "", bar, share),
        ], named + counted + unit

    def _paint_text(self, painter: QPainter, placed: _Placed) -> None:
        font = self.font() if placed.kind == "name" else self._bold()
        painter.setFont(font)
        painter.setPen(QColor(look_of(self).colours.text))
        one_line = placed.area.height() < 2 * self.fontMetrics().height()
        text = self._fitted(placed.text, font, placed.area.width()) if one_line else placed.text
        side = self._side() | Qt.TextFlag.TextWordWrap
        painter.drawText(self._mirrored(placed.area), side, text)

    def _paint_bar(self, painter: QPainter, placed: _Placed) -> None:
        look, groove = look_of(self), placed.area
        radius = min(0.5 * look.unit, groove.height() / 2)
        painter.setPen(QPen(QColor(look.colours.line), 1))
        painter.setBrush(QColor(look.colours.window))
        painter.drawRoundedRect(self._mirrored(groove), radius, radius)
        if not placed.share or placed.bar is None:
            return
        filled = QRectF(groove)
        filled.setWidth(max(4.0, groove.width() * placed.share))
        strong = placed.bar.strong
        painter.setPen(QPen(QColor(look.colours.accent), 2))
        painter.setBrush(QColor(look.colours.accent if strong else look.colours.chosen))
        painter.drawRoundedRect(self._mirrored(filled.adjusted(1, 1, -1, -1)), radius, radius)

    def _side(self) -> Qt.AlignmentFlag:
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter

    def _mirrored(self, place: QRectF) -> QRectF:
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return place
        return QRectF(
            self._inner(self.width()) - place.right(), place.top(), place.width(), place.height()
        )

    def _fitted(self, text: str, font: QFont, room: float) -> str:
        return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(room))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return ceil(self._place(self._inner(width))[1]) + look_of(self).unit

    def sizeHint(self) -> QSize:
        return QSize(60 * look_of(self).unit, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(12 * look_of(self).unit, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        beside, above = self.overhang[0], look_of(self).unit // 2
        painter.translate(beside, above)
        for placed in self._place(self._inner(self.width()))[0]:
            paint = self._paint_bar if placed.kind == "bar" else self._paint_text
            paint(painter, placed)
        painter.translate(-beside, -above)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(look_of(self).colours.accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
