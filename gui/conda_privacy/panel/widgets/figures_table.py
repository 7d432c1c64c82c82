"""All figures as a table, for screen readers and for whoever wants the numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QHeaderView, QWidget

from conda_privacy.panel.classroom_wording import ClassroomWording
from conda_privacy.panel.widgets.stacking_table import StackDelegate, StackingTable

if TYPE_CHECKING:
    from conda_privacy.classroom.figures import Figure

_Index = QModelIndex | QPersistentModelIndex
_LEAST_NAME = 26
"""Units that the names of the figures need beside the numbers; they wrap where it is tight."""
_ALL = 100


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

    def stack(self, row: int) -> str:
        """Return a row in lines: what is counted, then each answer with its error."""
        name, *rest = self._row(self._figures[row])
        truth, with_tokens, without_tokens = self._wording.sources()
        lines = (
            (truth, rest[0], ""),
            (with_tokens, rest[1], rest[2]),
            (without_tokens, rest[3], rest[4]),
        )
        told = (f"{source}: " + "  ".join(filter(None, said)) for source, *said in lines if said[0])
        return "\n".join((name, *told))

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


class FiguresTable(StackingTable):
    """Shows all figures; give it an accessible name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.figures = FiguresModel()
        super().__init__(self.figures, stays=0, least=_LEAST_NAME, rows=_ALL, parent=parent)
        self.figures.setParent(self)
        self.setItemDelegateForColumn(0, StackDelegate(self))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def stack(self, row: int) -> str:
        return self.figures.stack(row)
