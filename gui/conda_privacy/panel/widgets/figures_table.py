"""All figures as a table, for screen readers and for whoever wants the numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from conda_privacy.panel.classroom_wording import ClassroomWording
from conda_privacy.panel.look import look_of

if TYPE_CHECKING:
    from conda_privacy.classroom.figures import Figure

_Index = QModelIndex | QPersistentModelIndex


class FiguresModel(QAbstractTableModel):
    """A row for each figure: the truth, the answers, and how far they are from it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = ClassroomWording(self)
        self._figures: tuple[Figure, ...] = ()

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show these figures."""
        self.beginResetModel()
        self._figures = tuple(figures)
        self.endResetModel()

    def _titles(self) -> tuple[str, ...]:
        truth, with_tokens, without_tokens = self._wording.sources()
        return "", truth, with_tokens, self.tr("Error"), without_tokens, self.tr("Error")

    def _row(self, figure: Figure) -> tuple[str, ...]:
        words = self._wording
        return (
            words.label(figure),
            words.number(figure.truth, figure),
            words.number(figure.with_tokens, figure),
            words.error(figure.error_with_tokens),
            words.number(figure.without_tokens, figure),
            words.error(figure.error_without_tokens),
        )

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._figures)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._titles())

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._row(self._figures[index.row()])[index.column()]
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


class FiguresTable(QTableView):
    """Shows all figures; give it an accessible name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures = FiguresModel(self)
        self.setModel(self.figures)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def sizeHint(self) -> QSize:
        unit = look_of(self).unit
        row = self.fontMetrics().height() + 2 * unit
        return QSize(60 * unit, (self.figures.rowCount() + 2) * row)

    def minimumSizeHint(self) -> QSize:
        return QSize(24 * look_of(self).unit, self.sizeHint().height())
