"""Paints environments as rows: name above path, random ID, badge, age.

While a person scrolls, all rows in sight are painted within one frame. So they are painted in one
go, column by column: each call from Qt into Python waits for its turn where another thread works,
and fonts and colours are the same all the way down a column.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QStaticText

from conda_privacy.panel.environment_rows import MADE, NAME, RANDOM_ID, SETTING, Cells
from conda_privacy.panel.environment_wording import EnvironmentWording
from conda_privacy.panel.look import SMALL, Look, fixed_font

_TOKEN_LENGTH = 22
_REMEMBERED = 256
"""So many words stay prepared: a few screens full of rows."""


class Line(NamedTuple):
    """A row in sight: where it begins, in pixels, what is in it, whether it is chosen."""

    top: int
    cells: Cells
    chosen: bool


class Span(NamedTuple):
    """Where a column lies, in pixels."""

    left: int
    width: int


class Pen:
    """A font with its metrics and a colour, to write with."""

    def __init__(self, font: QFont, ink: str) -> None:
        self.font, self.ink = font, QColor(ink)
        self.metrics = QFontMetrics(font)
        self.height = self.metrics.height()
        # No ASCII letter is much wider: what fits by this measure is not measured again.
        self._wide = self.metrics.horizontalAdvance("W")
        self._prepared = lru_cache(_REMEMBERED)(self._prepare)

    def take(self, painter: QPainter) -> None:
        """Let a painter write with this pen from now on."""
        painter.setFont(self.font)
        painter.setPen(self.ink)

    def shown(self, text: str, room: float) -> tuple[QStaticText, float]:
        """Return one line and its width, shortened in the middle where room is missing."""
        fits = text.isascii() and len(text) * self._wide <= room
        return self._prepared(text, 0 if fits else int(room))

    def _prepare(self, text: str, width: int) -> tuple[QStaticText, float]:
        if width:
            text = self.metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, width)
        prepared = QStaticText(text)
        prepared.setTextFormat(Qt.TextFormat.PlainText)
        prepared.prepare(font=self.font)
        return prepared, prepared.size().width()


class EnvironmentPainter:
    """Paints straight from the environments; nothing in a row is ever read as markup.

    Args:
        font: the font of the table.
        wording: the words for environments.
        look: the colours and sizes to paint with.
    """

    def __init__(self, font: QFont, wording: EnvironmentWording, look: Look) -> None:
        self._unit, self._side = look.unit, 1.25 * look.unit
        self._columns = wording.columns()
        self._badges = {here: wording.setting_words(here) for here in wording.SETTINGS}
        self._make_pens(font, look)
        self.row_height = self._name.height + self._path.height + round(2.25 * look.unit)

    def _make_pens(self, font: QFont, look: Look) -> None:
        colours = look.colours
        body = QFont(font)
        body.setPixelSize(look.pixel)
        small, bold = QFont(body), QFont(body)
        small.setPixelSize(round(look.pixel * SMALL))
        bold.setBold(True)
        word = QFont(small)
        word.setBold(True)
        fixed = fixed_font(look, SMALL)
        self._name = Pen(bold, colours.text)
        self._path = Pen(fixed, colours.secondary)
        self._value = Pen(fixed, colours.text)
        self._small = Pen(small, colours.secondary)
        self._title = Pen(bold, colours.secondary)
        self._words = {tone: Pen(word, tint.text) for tone, tint in colours.tones.items()}
        self._tints = {
            tone: (QPen(QColor(tint.edge or tint.fill), 1), QColor(tint.fill))
            for tone, tint in colours.tones.items()
        }
        self._widths = {
            here: self._words[tone].metrics.horizontalAdvance(text) + 2.25 * self._unit
            for here, (text, tone) in self._badges.items()
        }
        self._card, self._line = QColor(colours.card), QColor(colours.line)
        self._ground, self._accent = QColor(colours.chosen), QColor(colours.accent)

    def width_of(self, column: int) -> int:
        """Return how wide a column should be, in pixels."""
        title = self._title.metrics.horizontalAdvance(self._columns[column]) + 5 * self._unit
        return max(title, self._width_of_content(column))

    def _width_of_content(self, column: int) -> int:
        if column == RANDOM_ID:
            text = "0" * _TOKEN_LENGTH
            return self._value.metrics.horizontalAdvance(text) + 3 * self._unit
        if column == SETTING:
            return round(max(self._widths.values()) + 2.75 * self._unit)
        return self._small.metrics.horizontalAdvance("00 / 00 / 0000") + 3 * self._unit

    def paint(
        self,
        painter: QPainter,
        area: Span,
        lines: Sequence[Line],
        columns: dict[int, Span],
        *,
        at_left: bool,
        focused: bool,
    ) -> None:
        """Paint rows.

        Args:
            painter: on the viewport of the table.
            area: from where to where rows reach.
            lines: the rows, from above.
            columns: where each column lies that is not hidden.
            at_left: True where the language begins at the left.
            focused: True where a row that is chosen shows that keys reach it.
        """
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # sides are chosen here
        for line in lines:
            self._paint_ground(painter, area, line, at_left=at_left, focused=focused)
        for column, span in columns.items():
            left, width = span.left + self._side, span.width - 2 * self._side
            room = QRectF(left, 0, width, self.row_height)
            if column == NAME:
                self._paint_names(painter, room, lines, at_left=at_left)
            elif column == RANDOM_ID:
                self._paint_ids(painter, room, lines, at_left=at_left)
            elif column == SETTING:
                self._paint_badges(painter, room, lines, at_left=at_left)
            elif column == MADE:
                words = [(line.top, line.cells.made) for line in lines]
                self._write(painter, self._small, room, words, at_left=at_left)

    def _paint_ground(
        self, painter: QPainter, area: Span, line: Line, *, at_left: bool, focused: bool
    ) -> None:
        (left, width), top, bottom = area, line.top, line.top + self.row_height
        painter.fillRect(left, bottom - 1, width, 1, self._line)
        if not line.chosen:
            return
        painter.fillRect(left, top, width, self.row_height - 1, self._ground)
        edge = left if at_left else left + width - 3
        painter.fillRect(edge, top, 3, self.row_height, self._accent)
        if focused:
            painter.fillRect(left, top, width, 2, self._accent)
            painter.fillRect(left, bottom - 2, width, 2, self._accent)

    def _write(
        self,
        painter: QPainter,
        pen: Pen,
        room: QRectF,
        words: Sequence[tuple[int, str]],
        *,
        at_left: bool,
    ) -> None:
        """Write a word into each row, given with the top of that row, at half the room's height."""
        pen.take(painter)
        left, width = room.left(), room.width()
        above = room.top() + (room.height() - pen.height) / 2
        for top, word in words:
            shown, wide = pen.shown(word, width)
            at = left if at_left else left + width - wide
            painter.drawStaticText(QPointF(at, top + above), shown)

    def _paint_names(
        self, painter: QPainter, room: QRectF, lines: Sequence[Line], *, at_left: bool
    ) -> None:
        upper, lower = self._name.height, self._path.height
        top = (room.height() - upper - lower) / 2
        first = QRectF(room.left(), top, room.width(), upper)
        second = QRectF(room.left(), top + upper, room.width(), lower)
        names = [(line.top, line.cells.name) for line in lines]
        paths = [(line.top, line.cells.path) for line in lines]
        self._write(painter, self._name, first, names, at_left=at_left)
        self._write(painter, self._path, second, paths, at_left=at_left)

    def _paint_ids(
        self, painter: QPainter, room: QRectF, lines: Sequence[Line], *, at_left: bool
    ) -> None:
        for pen, has_value in ((self._value, True), (self._small, False)):
            words = [
                (line.top, line.cells.random_id)
                for line in lines
                if line.cells.has_value == has_value
            ]
            self._write(painter, pen, room, words, at_left=at_left)

    def _paint_badges(
        self, painter: QPainter, room: QRectF, lines: Sequence[Line], *, at_left: bool
    ) -> None:
        for here, (text, tone) in self._badges.items():
            tops = [line.top for line in lines if line.cells.setting == here]
            if tops:
                self._paint_badge(painter, room, tops, (here, text, tone), at_left=at_left)

    def _paint_badge(
        self,
        painter: QPainter,
        room: QRectF,
        tops: Sequence[int],
        badge: tuple[str, str, str],
        *,
        at_left: bool,
    ) -> None:
        here, text, tone = badge
        pen, radius = self._words[tone], 0.7 * self._unit
        height = pen.height + round(0.75 * self._unit)
        width = min(room.width(), self._widths[here])
        left = room.left() if at_left else room.right() - width
        above = (room.height() - height) / 2
        edge, fill = self._tints[tone]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(edge)
        painter.setBrush(fill)
        for top in tops:
            painter.drawRoundedRect(QRectF(left, top + above, width, height), radius, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        shown, wide = pen.shown(text, width)
        inner = (left + (width - wide) / 2, above + (height - pen.height) / 2)
        pen.take(painter)
        for top in tops:
            painter.drawStaticText(QPointF(inner[0], top + inner[1]), shown)
