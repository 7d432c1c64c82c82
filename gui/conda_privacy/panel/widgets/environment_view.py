"""The table view of environments: rows chosen by arrows, a menu, and no horizontal scrolling."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView, QWidget

from conda_privacy.panel.environment_rows import (
    MADE,
    NAME,
    RANDOM_ID,
    SETTING,
    EnvironmentRows,
)
from conda_privacy.panel.environment_wording import EnvironmentWording
from conda_privacy.panel.look import RING, look_of
from conda_privacy.panel.widgets.environment_painter import EnvironmentPainter, Line, Span

_LEAST_NAME = 26
"""The name has at least this many units; other columns go where there is less."""
_GOING = (MADE, RANDOM_ID, SETTING)
"""Columns that go where there is no room, in this order; the details hold them all."""


class EnvironmentView(QTableView):
    """Shows environments and tells which one is chosen.

    Signals:
        chosen(object): this environment is chosen now, or ``None``.
        environmentActivated(object): Enter or a double click on this environment.
        copyWanted(object): the person wants a copy of this environment's row.
        menuWanted(object, object): a menu for this environment, at this global position.
    """

    chosen = Signal(object)
    environmentActivated = Signal(object)
    copyWanted = Signal(object)
    menuWanted = Signal(object, object)

    def __init__(self, rows: EnvironmentRows, wording: EnvironmentWording, parent: QWidget) -> None:
        super().__init__(parent)
        self._environments, self._wording = rows, wording
        self.setViewport(QWidget())  # see `Page`
        self.setModel(rows)
        self._take_look()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.overhang = (RING, RING)
        self._arrange_headers()
        self.doubleClicked.connect(self._activate)

    def _take_look(self) -> None:
        look = look_of(self)
        self._painter = EnvironmentPainter(self.font(), self._wording, look)
        self._ground = QColor(look.colours.card)
        self.setAccessibleName(self.tr("Environments"))

    def dress_anew(self) -> None:
        """Take another look, or another language; the row at the top stays there."""
        bar, before = self.verticalScrollBar(), self._painter.row_height
        above = bar.value() / before
        self._take_look()
        self._paint_over()
        self.verticalHeader().setDefaultSectionSize(self._painter.row_height)
        for column in _GOING:
            self.setColumnHidden(column, False)  # one that is hidden takes no width
        self._widen_columns()
        self._fit_columns()
        self.updateGeometries()
        bar.setValue(round(above * self._painter.row_height))
        self.viewport().update()

    def _arrange_headers(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        rows.setDefaultSectionSize(self._painter.row_height)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        columns.setMinimumSectionSize(1)
        columns.setSortIndicatorShown(True)
        columns.setSortIndicatorClearable(True)
        columns.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        columns.setSectionsClickable(True)
        self.setSortingEnabled(True)
        self._widen_columns()

    def _widen_columns(self) -> None:
        for column in _GOING:
            self.setColumnWidth(column, self._painter.width_of(column))

    def height_for(self, rows: int) -> int:
        """Return how high the table is with this many rows, in pixels."""
        header = self.horizontalHeader().sizeHint().height()
        return header + rows * self._painter.row_height + 2 * self.frameWidth() + 4

    def row_height(self) -> int:
        """Return how high a row is, in pixels."""
        return self._painter.row_height

    def chosen_environment(self) -> object:
        """Return the environment that is chosen, or ``None``."""
        index = self.currentIndex()
        return self._environments.environment(index.row()) if index.isValid() else None

    def choose(self, row: int) -> None:
        """Choose this row and bring it into view."""
        index = self._environments.index(row, NAME)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def sorted_by(self) -> int:
        """Return the column by which the rows are sorted, or -1."""
        return self.horizontalHeader().sortIndicatorSection()

    def sorting(self) -> tuple[int, Qt.SortOrder]:
        """Return the column by which the rows are sorted, or -1, and in which direction."""
        return self.sorted_by(), self.horizontalHeader().sortIndicatorOrder()

    def sort_by(self, column: int) -> None:
        """Sort by a column; at the second time the other way round, as its heading does."""
        order = Qt.SortOrder
        again = column == self.sorted_by()
        up = self.horizontalHeader().sortIndicatorOrder() == order.AscendingOrder
        self.sortByColumn(column, order.DescendingOrder if again and up else order.AscendingOrder)

    def _activate(self, index: QModelIndex) -> None:
        if index.isValid():
            self.environmentActivated.emit(self._environments.environment(index.row()))

    def _fit_columns(self) -> None:
        room = self.viewport().width() - _LEAST_NAME * look_of(self).unit
        needed = {column: self._painter.width_of(column) for column in _GOING}
        for column in _GOING:
            gone = sum(needed.values()) > room
            self.setColumnHidden(column, gone)
            if gone:
                del needed[column]

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.chosen.emit(self.chosen_environment())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._environments.rowCount():
            self.choose(0)

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.Polish:
            self._paint_over()
        return handled

    def _paint_over(self) -> None:
        # Rows that only move are moved on the screen, and nothing below is painted anew; a style
        # sheet takes this back.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        viewport, dirty = self.viewport(), event.rect()
        painter = QPainter(viewport)
        painter.fillRect(dirty, self._ground)
        header = self.verticalHeader()
        first, last = header.visualIndexAt(dirty.top()), header.visualIndexAt(dirty.bottom())
        if first < 0:
            return
        bottom = last if last >= 0 else self._environments.rowCount() - 1
        self._painter.paint(
            painter,
            Span(0, viewport.width()),
            self._lines(first, bottom),
            self._spans(),
            at_left=not self.isRightToLeft(),
            focused=self.hasFocus(),
        )

    def _lines(self, first: int, last: int) -> list[Line]:
        chosen = {index.row() for index in self.selectionModel().selectedRows()}
        height, top = self.row_height(), self.rowViewportPosition(first)
        return [
            Line(top + number * height, self._environments.cells(row), row in chosen)
            for number, row in enumerate(range(first, last + 1))
        ]

    def _spans(self) -> dict[int, Span]:
        return {
            column: Span(self.columnViewportPosition(column), self.columnWidth(column))
            for column in (NAME, *_GOING)
            if not self.isColumnHidden(column)
        }

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if index.isValid() and event.matches(QKeySequence.StandardKey.Copy):
            self.copyWanted.emit(self._environments.environment(index.row()))
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._activate(index)
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_pointer = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_pointer else self.currentIndex()
        if not index.isValid():
            return
        place = event.globalPos()
        if not by_pointer:
            place = self.viewport().mapToGlobal(self.visualRect(index).center())
        self.menuWanted.emit(self._environments.environment(index.row()), place)
