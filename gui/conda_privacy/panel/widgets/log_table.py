"""A server's log as a table: who asked when for what, with the random IDs in their colours."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QStyleOptionViewItem,
    QWidget,
)

from conda_privacy.classroom.request import log_time
from conda_privacy.core.user_agent import Part, parse
from conda_privacy.panel.look import SMALL, fixed_font, look_of
from conda_privacy.panel.sentence import fill
from conda_privacy.panel.widgets.stacking_table import StackDelegate, StackingTable

if TYPE_CHECKING:
    from conda_privacy.classroom.request import Request

_Index = QModelIndex | QPersistentModelIndex
_IDS = 3
_PARTS = Qt.ItemDataRole.UserRole
_LEAST_IDS = 20
"""Units that the random IDs need beside the other columns: room for two of them in a line."""


class LogModel(QAbstractTableModel):
    """The requests of a log, the newest last; token values are masked to a few characters."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._requests: tuple[Request, ...] = ()

    def show_requests(self, requests: Sequence[Request]) -> None:
        """Show these requests."""
        self.beginResetModel()
        self._requests = tuple(requests)
        self.endResetModel()

    def requests(self) -> tuple[Request, ...]:
        """Return what is shown."""
        return self._requests

    def text(self, row: int, column: int) -> str:
        """Return what stands in a cell."""
        request = self._requests[row]
        if column == _IDS:
            return " ".join(_short(part) for part in self.parts(row))
        package = request.package
        file = " ".join(package) if package else _index_name(request.path)
        return (log_time(request.when)[12:17], self._origin(request), file)[column]

    def _origin(self, request: Request) -> str:
        """Return the address, and below it who sent this where that was not a played command."""
        if not request.sender:
            return request.address
        return f"{request.address}\n{fill(self.tr('real %1'), request.sender)}"

    def parts(self, row: int) -> tuple[Part, ...]:
        """Return the version of the add-on and the random IDs of a request."""
        parts = parse(self._requests[row].user_agent).parts
        return tuple(part for part in parts if part.kind != "base")

    def _titles(self) -> tuple[str, ...]:
        return self.tr("Time"), self.tr("Address"), self.tr("File"), self.tr("Random IDs")

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._requests)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._titles())

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        last = index.column() == _IDS
        if role == _PARTS and last:
            return self.parts(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole or (
            role == Qt.ItemDataRole.DisplayRole and not last
        ):
            return self.text(index.row(), index.column())
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles()[section]
        return None


def _index_name(path: str) -> str:
    """The name of an index, below the kind of computer it is for: a row has two lines anyway."""
    folder, _, name = path.rpartition("/")
    return f"{folder.rpartition('/')[2]}/\n{name.partition('.')[0]}"


def _short(part: Part) -> str:
    return f"{part.name}/{part.value[:4]}…" if part.is_token else part.text


class _PartsDelegate(StackDelegate):
    """Paints the parts of a user agent on their tints, below the rest of the row if need be."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        super().paint(painter, option, index)
        look = look_of(self.table)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setFont(fixed_font(look, SMALL))
        arranged = self._arranged(index)
        painter.translate(option.rect.topLeft())
        if arranged and not self.table.stacked:
            spare = option.rect.height() - arranged[-1][0].bottom() - arranged[0][0].top()
            painter.translate(0, round(spare / 2))
        for place, part in arranged:
            tint = look.colours.part(part.kind)
            painter.setPen(QPen(QColor(tint.edge or tint.fill), 1))
            painter.setBrush(QColor(tint.fill))
            painter.drawRoundedRect(place, look.unit / 2, look.unit / 2)
            painter.setPen(QColor(tint.text))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, _short(part))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        unit = look_of(self.table).unit
        bottom = max((place.bottom() for place, _ in self._arranged(index)), default=0.0)
        return QSize(0, max(super().sizeHint(option, index).height(), round(bottom + unit)))

    def _arranged(self, index: _Index) -> list[tuple[QRectF, Part]]:
        """Place the parts in lines, as many as fit into the column."""
        look, edge = look_of(self.table), self.edge()
        metrics = QFontMetrics(fixed_font(look, SMALL))
        height, gap = metrics.height() + look.unit / 2, look.unit / 2
        right = self.table.columnWidth(_IDS) - edge
        left, top = float(edge), self.stack_height(index.row()) + float(look.unit)
        places = []
        for part in index.data(_PARTS):
            wide = metrics.horizontalAdvance(_short(part)) + look.unit
            if left > edge and left + wide > right:
                left, top = float(edge), top + height + gap
            places.append((QRectF(left, top, wide, height), part))
            left += wide + gap
        return places


class LogTable(StackingTable):
    """Shows the log of a server and copies it masked; give it an accessible name.

    Args:
        parent: as everywhere in Qt.
        rows: how many requests there is room for at least.
    """

    def __init__(self, parent: QWidget | None = None, rows: int = 6) -> None:
        self.requests = LogModel()
        self._at_newest = True
        super().__init__(self.requests, stays=_IDS, least=_LEAST_IDS, rows=rows, parent=parent)
        self.requests.setParent(self)
        self.setItemDelegateForColumn(_IDS, _PartsDelegate(self))
        self.setWordWrap(False)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def stack(self, row: int) -> str:
        return "\n".join(
            self.requests.text(row, column).replace("/\n", "/") for column in range(_IDS)
        )

    def show_requests(self, requests: Sequence[Request]) -> None:
        """Show these requests and scroll to the newest."""
        self.requests.show_requests(requests)
        self._show_newest()

    def _show_newest(self) -> None:
        self.updateGeometries()  # else the end is where it was before the rows got their heights
        self.scrollToBottom()

    def _scrolled(self, position: int) -> None:
        self._at_newest = position == self.verticalScrollBar().maximum()

    def _fit_rows(self) -> None:
        super()._fit_rows()
        if self._at_newest:
            self._show_newest()

    def chosen(self) -> Request | None:
        """Return the first chosen request, else the newest one that is shown."""
        requests = self.requests.requests()
        rows = sorted(index.row() for index in self.selectedIndexes())
        if rows:
            return requests[rows[0]]
        return requests[-1] if requests else None

    def copied(self) -> str:
        """Return the chosen rows, or all, as lines with tabs; random IDs are masked."""
        chosen = sorted({index.row() for index in self.selectedIndexes()})
        rows = chosen or range(self.requests.rowCount())
        columns = range(self.requests.columnCount())
        return "\n".join(
            "\t".join(
                self.requests.text(row, column).replace("/\n", "/").replace("\n", " ")
                for column in columns
            )
            for row in rows
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied())
            return
        super().keyPressEvent(event)
