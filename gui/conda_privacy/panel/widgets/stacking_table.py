"""A table that never scrolls sideways: a row is a stack of lines where columns have no room."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from conda_privacy.panel.look import forget_with, look_of

_Index = QModelIndex | QPersistentModelIndex
_TALLEST = 10_000
_MARK = 3
"""Pixels of the bar at the beginning of a chosen row; the fill alone is too faint to be seen."""
_AS_CHOSEN = QItemSelectionModel.SelectionFlag.NoUpdate
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading


class StackingTable(QTableView):
    """Shows the columns side by side, or all of a row in the one that stays.

    Give it an accessible name.

    Args:
        model: what is shown.
        stays: the column that stays and is as wide as the table then.
        least: units that this column needs beside the others.
        rows: how many rows there is room for at least, before it scrolls.
        parent: as everywhere in Qt.

    Attributes:
        stacked: whether the columns have no room beside each other.
    """

    def __init__(
        self,
        model: QAbstractItemModel,
        stays: int,
        least: int,
        rows: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._stays, self._least, self._rows = stays, least, rows
        self._needed = 0
        self.stacked = False
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        columns.setMinimumSectionSize(1)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        columns.setSectionResizeMode(stays, QHeaderView.ResizeMode.Stretch)
        # Qt tells of a new width before the column has it, so rows are fitted after that.
        self._resized = QTimer(self, singleShot=True, interval=0)
        self._resized.timeout.connect(self._fit_rows)
        columns.sectionResized.connect(self._fit_rows_soon)
        model.modelReset.connect(self._measure)
        forget_with(self)

    def stack(self, row: int) -> str:
        """Return what stands in a row, in lines, where the columns have no room.

        Raises:
            NotImplementedError: the table does not say.
        """
        raise NotImplementedError

    def _measure(self) -> None:
        """Find out how wide the other columns are; a hidden column does not tell."""
        columns = self.horizontalHeader()
        for column in self._others():
            self.setColumnHidden(column, False)
        self._needed = sum(
            max(self.sizeHintForColumn(column), columns.sectionSizeHint(column))
            for column in self._others()
        )
        self._fit()

    def _others(self) -> list[int]:
        return [each for each in range(self.model().columnCount()) if each != self._stays]

    def _room(self) -> int:
        """How wide the columns may be beside a scroll bar, whether it is there now or not.

        Stacked rows are higher and may need one: whoever counts only the bar that is there shows
        and hides it for ever at some widths.
        """
        return self.maximumViewportSize().width() - self.verticalScrollBar().sizeHint().width()

    def _fit(self) -> None:
        least = self._least * look_of(self).unit
        self.stacked = self._needed + least > self._room()
        for column in self._others():
            self.setColumnHidden(column, self.stacked)
        self.horizontalHeader().setVisible(not self.stacked)
        current = self.currentIndex()
        if self.stacked and current.isValid():  # arrow keys do nothing in a hidden column
            stays = current.siblingAtColumn(self._stays)
            self.selectionModel().setCurrentIndex(stays, _AS_CHOSEN)
        self._fit_rows()

    def _fit_rows_soon(self) -> None:
        self._resized.start()

    def _fit_rows(self) -> None:
        self.resizeRowsToContents()
        self.setMaximumHeight(self._height(self.model().rowCount()))
        self.updateGeometry()

    def _height(self, rows: int) -> int:
        header = 0 if self.stacked else self.horizontalHeader().sizeHint().height()
        shown = range(min(rows, self.model().rowCount()))
        edges = self.contentsMargins().top() + self.contentsMargins().bottom()
        return header + sum(self.rowHeight(row) for row in shown) + edges

    def sizeHint(self) -> QSize:
        return QSize(60 * look_of(self).unit, self._height(self._rows))

    def minimumSizeHint(self) -> QSize:
        return QSize(12 * look_of(self).unit, self._height(self._rows))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        accent = QColor(look_of(self).colours.accent)
        left = self.viewport().width() - _MARK if self.isRightToLeft() else 0
        for index in self.selectionModel().selectedRows():
            row = index.row()
            painter.fillRect(
                left, self.rowViewportPosition(row), _MARK, self.rowHeight(row), accent
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()


class StackDelegate(QStyledItemDelegate):
    """Paints the column that stays: as any other, or with all of its row."""

    def __init__(self, table: StackingTable) -> None:
        super().__init__(table)
        self.table = table

    def edge(self) -> int:
        """Return how far from the sides of a cell its content begins, in pixels."""
        return round(1.25 * look_of(self.table).unit)

    def stack_height(self, row: int) -> int:
        """Return how high the lines of a row are, in pixels; 0 where columns have room."""
        if not self.table.stacked:
            return 0
        return self._height_of(self.table.stack(row), self.table.viewport().width())

    def _height_of(self, text: str, width: int) -> int:
        """Return how high a text is that wraps in a cell that is so wide."""
        room = QRect(0, 0, width - 2 * self.edge(), _TALLEST)
        return QFontMetrics(self.table.font()).boundingRect(room, _WRAPPED, text).height()

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        if self.table.stacked:
            option.text = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        super().paint(painter, option, index)
        if not self.table.stacked:
            return
        painter.save()
        painter.setLayoutDirection(self.table.layoutDirection())
        painter.setPen(QColor(look_of(self.table).colours.text))
        painter.setFont(self.table.font())
        edge, unit = self.edge(), look_of(self.table).unit
        place = option.rect.adjusted(edge, unit, -edge, 0)
        painter.drawText(place, _WRAPPED, self.table.stack(index.row()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        air = 2 * look_of(self.table).unit
        if self.table.stacked:
            return QSize(0, self.stack_height(index.row()) + air)
        wanted = super().sizeHint(option, index)
        # Qt forgets the padding of the sheet where it lets the text of a cell wrap.
        text, width = index.data() or "", self.table.columnWidth(index.column())
        return QSize(wanted.width(), max(wanted.height(), self._height_of(text, width) + air))
