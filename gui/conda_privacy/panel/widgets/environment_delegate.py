"""Paints an environment as a row: name above path, random ID, badge, age.

While a person scrolls, sixty cells are painted within one frame: fonts, colours and words are
prepared once, and no text is measured that is short enough anyway.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QStaticText
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from conda_privacy.panel.environment_rows import NAME, RANDOM_ID, SETTING, Cells, EnvironmentRows
from conda_privacy.panel.look import SMALL, Look, fixed_font

if TYPE_CHECKING:
    from conda_privacy.panel.environment_wording import EnvironmentWording

Index = QModelIndex | QPersistentModelIndex

_TOKEN_LENGTH = 22
_CENTRED = Qt.AlignmentFlag.AlignCenter
_CHOSEN = QStyle.StateFlag.State_Selected.value


class Pen:
    """A font with its metrics and a colour, to write with."""

    def __init__(self, font: QFont, ink: str) -> None:
        self.font, self.ink = font, QColor(ink)
        self.metrics = QFontMetrics(font)
        self.height = self.metrics.height()
        # No letter of ours is much wider: what fits by this measure is not measured again.
        self._wide = self.metrics.horizontalAdvance("W")
        self._prepared = lru_cache(512)(self._prepare)

    def write(self, painter: QPainter, room: QRectF, text: str, *, at_left: bool) -> None:
        """Write one line, shortened in the middle where room is missing."""
        painter.setFont(self.font)
        painter.setPen(self.ink)
        fits = len(text) * self._wide <= room.width()
        shown = self._prepared(text, 0 if fits else int(room.width()))
        left = room.left() if at_left else room.right() - shown.size().width()
        top = room.top() + (room.height() - self.height) / 2
        painter.drawStaticText(QPointF(left, top), shown)

    def _prepare(self, text: str, width: int) -> QStaticText:
        if width:
            text = self.metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, width)
        prepared = QStaticText(text)
        prepared.setTextFormat(Qt.TextFormat.PlainText)
        prepared.prepare(font=self.font)
        return prepared


class EnvironmentDelegate(QStyledItemDelegate):
    """Paints straight from the environment; nothing in a row is ever read as markup.

    Args:
        view: the table.
        rows: its model.
        wording: the words for environments.
        look: the colours and sizes to paint with.
    """

    def __init__(
        self, view: QTableView, rows: EnvironmentRows, wording: EnvironmentWording, look: Look
    ) -> None:
        super().__init__(view)
        self._view, self._rows, self._unit = view, rows, look.unit
        self._columns = wording.columns()
        self._badges = {here: wording.setting_words(here) for here in wording.SETTINGS}
        self._make_pens(look)

    def _make_pens(self, look: Look) -> None:
        colours = look.colours
        body = QFont(self._view.font())
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
        self._line, self._ground = QColor(colours.line), QColor(colours.chosen)
        self._accent = QColor(colours.accent)

    def row_height(self) -> int:
        """Return how high a row is, in pixels."""
        return self._name.height + self._path.height + round(2.25 * self._unit)

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

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect
        chosen = bool(option.state.value & _CHOSEN)
        column, cells = index.column(), self._rows.cells(index.row())
        at_left = not self._view.isRightToLeft()
        if not at_left:  # then sides are chosen here
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._paint_ground(painter, area, column, chosen=chosen, at_left=at_left)
        side = 1.25 * self._unit
        room = QRectF(area).adjusted(side, 0, -side, 0)
        if column == NAME:
            self._paint_name(painter, room, cells, at_left=at_left)
        elif column == RANDOM_ID:
            pen = self._value if cells.has_value else self._small
            pen.write(painter, room, cells.random_id, at_left=at_left)
        elif column == SETTING:
            self._paint_badge(painter, room, cells.setting, at_left=at_left)
        else:
            self._small.write(painter, room, cells.made, at_left=at_left)

    def _paint_ground(
        self, painter: QPainter, area: QRect, column: int, *, chosen: bool, at_left: bool
    ) -> None:
        x, y, width, height = area.x(), area.y(), area.width(), area.height()
        if chosen:
            painter.fillRect(area, self._ground)
        painter.fillRect(x, y + height - 1, width, 1, self._line)
        if not chosen:
            return
        if column == NAME:
            painter.fillRect(x if at_left else x + width - 3, y, 3, height, self._accent)
        if self._view.hasFocus():
            painter.fillRect(x, y, width, 2, self._accent)
            painter.fillRect(x, y + height - 2, width, 2, self._accent)

    def _paint_name(self, painter: QPainter, room: QRectF, cells: Cells, *, at_left: bool) -> None:
        upper, lower = self._name.height, self._path.height
        top = room.top() + (room.height() - upper - lower) / 2
        first = QRectF(room.left(), top, room.width(), upper)
        second = QRectF(room.left(), top + upper, room.width(), lower)
        self._name.write(painter, first, cells.name, at_left=at_left)
        self._path.write(painter, second, cells.path, at_left=at_left)

    def _paint_badge(self, painter: QPainter, room: QRectF, here: str, *, at_left: bool) -> None:
        text, tone = self._badges[here]
        pen = self._words[tone]
        height = pen.height + round(0.75 * self._unit)
        width = min(room.width(), self._widths[here])
        left = room.left() if at_left else room.right() - width
        place = QRectF(left, room.top() + (room.height() - height) / 2, width, height)
        edge, fill = self._tints[tone]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(edge)
        painter.setBrush(fill)
        painter.drawRoundedRect(place, 0.7 * self._unit, 0.7 * self._unit)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setFont(pen.font)
        painter.setPen(pen.ink)
        painter.drawText(place, _CENTRED, text)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.width_of(index.column()), self.row_height())
