"""The environments as rows of a table: fed in batches, searched and sorted without a pause."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from conda_privacy.panel.environment_wording import EnvironmentWording
from conda_privacy.panel.widgets.labels import plain_tip

if TYPE_CHECKING:
    from conda_privacy.core.environment import Environment, Environments, Kept
    from conda_privacy.panel.scan import EnvironmentScan

NAME, RANDOM_ID, SETTING, MADE = range(4)
Index = QModelIndex | QPersistentModelIndex

_AT_ONCE = 100
"""So many environments are taken in before other events have their turn."""
_IN_ORDER = 1000
"""So many are searched or sorted before other events have their turn."""
_REMEMBERED = 200
"""So many rows keep their words: a few screens full."""
_GATHER_MS = 100
"""New rows are told of, and in a sorted table put in their places, this often."""

_NUMBER = re.compile(r"\d+")


class Cells(NamedTuple):
    """The words of a row; `setting` is as in `EnvironmentSetting.here`."""

    name: str
    path: str
    random_id: str
    has_value: bool
    setting: str
    made: str


class EnvironmentRows(QAbstractTableModel):
    """What an environment scan has found, as a table.

    Rows of an earlier scan stay until the next one is complete, so that looking again moves
    nothing on the screen.

    Args:
        scan: the search for environments.
        wording: the words in the cells.
        parent: as everywhere in Qt.

    Signals:
        changed(): rows came, went or were changed.
    """

    changed = Signal()

    def __init__(
        self, scan: EnvironmentScan, wording: EnvironmentWording, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._scan, self._wording = scan, wording
        # Nothing but text and numbers: Python's garbage collector looks through all else.
        self._known: dict[str, Kept] = {}
        self._shown: list[str] = []
        self._cells: dict[str, Cells] = {}
        self._waiting: deque[tuple[str, Kept]] = deque()
        self._seen: set[str] = set()
        self._needle = ""
        self._column, self._order = -1, Qt.SortOrder.AscendingOrder
        self.revealed = False
        self.now = datetime.now().astimezone()
        self._take = self._timer(0, self._take_some)
        self._arrange_soon = self._timer(_GATHER_MS, self._arrange)
        self._tell_soon = self._timer(_GATHER_MS, self.changed.emit)
        self._arranging: Iterator[None] = iter(())
        self._arrange_on = self._timer(0, self._go_on_arranging)
        scan.started.connect(self._restart)
        scan.found.connect(self._queue)
        scan.ended.connect(self._take.start)
        if scan.environments:
            self._queue(scan.environments)

    def _timer(self, milliseconds: int, call: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(call)
        return timer

    @property
    def found(self) -> int:
        """How many environments are known, whether they are shown or not."""
        return len(self._known)

    @property
    def waiting(self) -> bool:
        """Whether something that was found does not stand in the table yet."""
        return bool(self._waiting)

    @property
    def settled(self) -> bool:
        """Whether all that was found so far stands in the table."""
        timers = (self._take, self._arrange_soon, self._arrange_on, self._tell_soon)
        return not (self._waiting or any(timer.isActive() for timer in timers))

    def knows(self, folder: str) -> bool:
        """Return whether there is an environment in this folder, shown or not."""
        return folder in self._known

    def environment(self, row: int) -> Environment:
        """Return the environment of a row that is shown."""
        return self._made(self._shown[row])

    def _made(self, folder: str) -> Environment:
        return _maker()(self._known[folder])

    def cells(self, row: int) -> Cells:
        """Return the words of a row that is shown."""
        folder = self._shown[row]
        cells = self._cells.get(folder)
        if cells is None:
            if len(self._cells) >= _REMEMBERED:
                self._cells.clear()
            cells = self._cells[folder] = self._worded(self._made(folder))
        return cells

    def _worded(self, environment: Environment) -> Cells:
        wording = self._wording
        return Cells(
            wording.name(environment),
            wording.path(environment),
            wording.random_id(environment, revealed=self.revealed),
            wording.has_value(environment),
            environment.setting.here,
            wording.made(environment, self.now),
        )

    def row_of(self, folder: str) -> int:
        """Return the row that shows this folder, or -1."""
        return self._shown.index(folder) if folder in self._shown else -1

    def search(self, text: str) -> None:
        """Show only environments with this text in their name or path."""
        needle = text.strip().casefold()
        if needle != self._needle:
            self._needle = needle
            self._arrange()

    def reveal(self, revealed: bool) -> None:
        """Show random IDs in full, or masked again."""
        self.revealed = revealed
        self._cells.clear()
        self._cells_changed(RANDOM_ID, RANDOM_ID)

    def say_anew(self) -> None:
        """Say all in the present language."""
        self._cells.clear()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, NAME, MADE)
        self._cells_changed(NAME, MADE)

    def _restart(self) -> None:
        self._waiting.clear()
        self._seen = set()
        self.now = datetime.now().astimezone()

    def _queue(self, batch: Environments) -> None:
        self._waiting.extend(batch.by_folder().items())
        if batch and not self._take.isActive():
            self._take.start()

    def _take_some(self) -> None:
        batch = [self._waiting.popleft() for _ in range(min(_AT_ONCE, len(self._waiting)))]
        make = _maker()
        new, updated = [], False
        for folder, kept in batch:
            self._seen.add(folder)
            before = self._known.get(folder)
            self._known[folder] = kept
            if before is None:
                new.append(folder)
            elif before is not kept and make(before) != make(kept):
                updated = True
                self._cells.pop(folder, None)
        self._show(new)
        if updated:
            self._cells_changed(NAME, MADE)
        if updated and self._column >= 0:
            self._arrange_soon.start()
        if self._waiting:
            self._take.start()
        elif self._scan.complete:
            self._forget_what_is_gone()
        if not self._tell_soon.isActive():
            self._tell_soon.start()

    def _show(self, new: list[str]) -> None:
        fitting = self._fitting(new)
        if not fitting:
            return
        if self._column >= 0:
            if not self._arrange_soon.isActive():
                self._arrange_soon.start()
            return
        first = len(self._shown)
        self.beginInsertRows(QModelIndex(), first, first + len(fitting) - 1)
        self._shown += fitting
        self.endInsertRows()

    def _fitting(self, folders: list[str]) -> list[str]:
        """Return those that the search finds, by name or path."""
        needle, known = self._needle, self._known
        if not needle:
            return folders
        make = _maker()
        return [
            folder
            for folder in folders
            if needle in folder.casefold() or needle in make(known[folder]).name.casefold()
        ]

    def _forget_what_is_gone(self) -> None:
        if len(self._seen) < len(self._known):
            seen = self._seen
            self._show_in_order([folder for folder in self._shown if folder in seen])
            self._known = {f: each for f, each in self._known.items() if f in seen}
            self._cells.clear()
            self._arrange()

    def _cells_changed(self, first: int, last: int) -> None:
        if self._shown:
            bottom = len(self._shown) - 1
            self.dataChanged.emit(self.index(0, first), self.index(bottom, last))

    def _arrange(self) -> None:
        """Begin to search and to sort; what was begun before is given up."""
        self._arrange_soon.stop()
        self._arranging = self._arranged()
        self._go_on_arranging()

    def _go_on_arranging(self) -> None:
        for _ in self._arranging:
            self._arrange_on.start()
            return

    def _arranged(self) -> Iterator[None]:
        """Search and sort in steps, then show the result."""
        folders, shown, make = list(self._known), [], _maker()
        keys: dict[str, str | float] = {}
        descending = self._order == Qt.SortOrder.DescendingOrder
        for start in range(0, len(folders), _IN_ORDER):
            part = self._fitting(folders[start : start + _IN_ORDER])
            if self._column >= 0:
                key = _KEYS[self._column]
                keys |= {folder: key(make(self._known[folder])) for folder in part}
                part.sort(key=keys.__getitem__, reverse=descending)
            shown += part
            if start + _IN_ORDER < len(folders):
                yield
        if len(folders) > _IN_ORDER and self._column >= 0:
            yield
            # Parts in order are put together in a fraction of the time that sorting takes.
            shown.sort(key=keys.__getitem__, reverse=descending)
        if len(folders) == len(self._known):
            self._show_in_order(shown)
        else:  # more was found meanwhile
            self._arrange_soon.start()

    def _show_in_order(self, shown: list[str]) -> None:
        """Show these rows; what is selected stays selected."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        folders = [self._shown[index.row()] for index in before]
        self._shown = shown
        places = {folder: self.row_of(folder) for folder in set(folders)}
        after = [
            self.index(places[folder], index.column()) if places[folder] >= 0 else QModelIndex()
            for folder, index in zip(folders, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()
        self.changed.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as in Qt
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as in Qt
        return 0 if parent.isValid() else len(_KEYS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._wording.columns()[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if not index.isValid():
            return None
        environment = self.environment(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(self.cells(index.row()), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == NAME:
            return self._wording.row(environment, self.now)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(environment, index.column())
        return None

    def _text(self, cells: Cells, column: int) -> str:
        if column == SETTING:
            return self._wording.setting_words(cells.setting)[0]
        return {NAME: cells.name, RANDOM_ID: cells.random_id, MADE: cells.made}[column]

    def _tip(self, environment: Environment, column: int) -> str:
        if column == NAME:
            return plain_tip(self._wording.path(environment))
        if column == MADE and environment.token.modified is not None:
            return plain_tip(self._wording.exactly(environment.token.modified))
        return ""

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._order = column, order
        self._arrange()


def _maker() -> Callable[[Kept], Environment]:
    from conda_privacy.core.environment import environment_of

    return environment_of


def _by_name(environment: Environment) -> str:
    # Sorts env9 before env10, and as fast as any other text.
    return _NUMBER.sub(lambda number: number[0].zfill(12), environment.name.casefold())


def _by_random_id(environment: Environment) -> str:
    token = environment.token
    return f"{token.state} {token.masked[:4]}"


def _by_setting(environment: Environment) -> int:
    return _RANKS[environment.setting.here]


def _by_age(environment: Environment) -> float:
    return -(environment.token.modified or 0.0)


_RANKS = {here: rank for rank, here in enumerate(EnvironmentWording.SETTINGS)}
_KEYS: tuple[Callable[[Environment], str | float], ...] = (
    _by_name,
    _by_random_id,
    _by_setting,
    _by_age,
)
