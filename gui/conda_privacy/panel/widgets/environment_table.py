"""Every environment with its random ID and its setting: searched, sorted, copied, changed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QProgressBar, QWidget

from conda_privacy.panel.announcement import announce
from conda_privacy.panel.colours import qt_palette
from conda_privacy.panel.environment_actions import EnvironmentActions
from conda_privacy.panel.environment_rows import EnvironmentRows
from conda_privacy.panel.environment_wording import EnvironmentWording
from conda_privacy.panel.look import Look, host_look, look_of, style_sheet
from conda_privacy.panel.model import PanelModel
from conda_privacy.panel.sentence import said
from conda_privacy.panel.widgets.button import Button
from conda_privacy.panel.widgets.environment_view import EnvironmentView
from conda_privacy.panel.widgets.labels import Label
from conda_privacy.panel.widgets.layouts import Column, Flow
from conda_privacy.panel.widgets.whole_pictures import laid_out_once
from conda_privacy.panel.widgets.working_line import PATIENCE_MS

if TYPE_CHECKING:
    from conda_privacy.core.decision import Decision
    from conda_privacy.core.environment import Environment
    from conda_privacy.core.machine import Machine
    from conda_privacy.core.snapshot import Snapshot

_TYPING_MS = 120
"""A search begins when a person pauses this long."""
_FEW_ROWS = 5


class EnvironmentTable(QWidget):
    """Shows the environments of a conda installation; can be embedded alone.

    Args:
        parent: as everywhere in Qt.
        machine: the computer to look at; ``None`` is the one that runs this program.
        root_prefix: the conda installation to look at; ``None`` takes the one in use.
        model: what a panel shows may be shown here too; normally ``None``.

    Signals:
        environmentChosen(object): the Environment a person looks at now, or ``None``.
        environmentActivated(object): Enter or a double click on this Environment.
    """

    environmentChosen = Signal(object)
    environmentActivated = Signal(object)

    def __init__(
        self,
        parent: QWidget | None = None,
        machine: Machine | None = None,
        root_prefix: Path | None = None,
        *,
        model: PanelModel | None = None,
    ) -> None:
        super().__init__(parent)
        self._alone = model is None
        self._begun = model is not None
        self.look: Look | None = None
        self._body: QWidget = self
        if model is None:
            model = PanelModel(machine or _this_computer(), root_prefix, parent=self)
            self.destroyed.connect(model.lifetime.leaver(model.lifetime.join()))
            # What wears colours of its own would not be told of those of its host any more.
            self._body = QWidget(self)
            Column(self).addWidget(self._body)
            self._wear(host_look(self))
        self._model = model
        self.wording = EnvironmentWording(model.machine, self)
        self.actions_for = EnvironmentActions(model, self.wording, self)
        self._rows = EnvironmentRows(model.scan, self.wording, self)
        self._folder = ""
        self._told: Environment | None = None
        self._decision: Decision | None = model.snapshot.decision if model.snapshot else None
        self._room = 0
        self._make_widgets()
        self._connect()
        self._tell_state()

    def _wear(self, look: Look) -> None:
        self.look = look
        self._body.setPalette(qt_palette(look.colours))
        self._body.setStyleSheet(style_sheet(look))

    def _make_widgets(self) -> None:
        unit = look_of(self).unit
        self.view = EnvironmentView(self._rows, self.wording, self._body)
        side, _ = self.overhang = self.view.overhang
        column = Column(self._body)
        self.search_field = QLineEdit()
        self.search_field.setClearButtonEnabled(True)
        self.reveal_button = Button()
        self.reveal_button.setCheckable(True)
        top = Flow(spacing=unit)
        top.add_stretching(self.search_field, least=30 * unit)
        top.addWidget(self.reveal_button)
        above = Column(padding=(side, 0, side, 0))
        above.addLayout(top)
        column.addLayout(above)
        column.addWidget(self.view)
        below = Column(padding=(side, 0, side, 0))
        self._nothing = Label(tone="secondary")
        below.addWidget(self._nothing)
        bottom = self._make_bottom(unit)
        below.addLayout(bottom)
        column.addLayout(below)
        self._columns, self._top, self._bottom = (column, below), top, bottom
        self._space()
        self._name()

    def _space(self) -> None:
        """Space all as the look needs it."""
        unit = look_of(self).unit
        for column in self._columns:
            column.setSpacing(unit)
        self._top.respace(unit, least=30 * unit)
        self._bottom.respace(unit, least=20 * unit)
        self._progress.setFixedWidth(16 * unit)

    def _name(self) -> None:
        """Say in the present language what everything is."""
        self.search_field.setPlaceholderText(self.tr("Search by name or path"))
        self.search_field.setAccessibleName(self.tr("Search environments"))
        self.reveal_button.setText(self.tr("Show IDs"))
        self._progress.setAccessibleName(self.tr("Looking for environments"))
        self._cancel.setText(self.tr("Stop looking"))
        self._again.setText(self.tr("Look again"))

    def _make_bottom(self, unit: int) -> Flow:
        self._count = Label(size="small", tone="secondary")
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._cancel, self._again = Button(), Button()
        bottom = Flow(spacing=unit)
        bottom.add_stretching(self._count, least=20 * unit)
        for widget in (self._progress, self._cancel, self._again):
            widget.hide()
            bottom.addWidget(widget)
        return bottom

    def _connect(self) -> None:
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self._search)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._show_work)
        self._first_look = QTimer(self, singleShot=True, interval=0)
        self._first_look.timeout.connect(self._model.refresh)
        self.search_field.textChanged.connect(self._typing.start)
        self.search_field.returnPressed.connect(self._search)
        self.reveal_button.toggled.connect(self._reveal)
        self.view.chosen.connect(self._choose)
        self.view.environmentActivated.connect(self.environmentActivated)
        self.view.copyWanted.connect(self.actions_for.copy_row)
        self.view.menuWanted.connect(self._show_menu)
        self._rows.changed.connect(self._rows_changed)
        self._cancel.clicked.connect(self._model.scan.cancel)
        self._again.clicked.connect(self._model.refresh)
        self._model.scan.started.connect(self._begin_to_look)
        self._model.scan.ended.connect(self._tell_state)
        self._model.changed.connect(self._look_again)
        self._model.undone.connect(self._look_again)
        self._model.snapshotChanged.connect(self._show_snapshot)

    def chosen(self) -> Environment | None:
        """Return the environment that is chosen."""
        row = self._rows.row_of(self._folder)
        return self._rows.environment(row) if row >= 0 else None

    def has_choice(self) -> bool:
        """Return whether one is chosen that is still there, also where a search leaves it out."""
        all_known = self._rows.settled and self._model.scan.complete
        return self._rows.knows(self._folder) or bool(self._folder and not all_known)

    def choose(self, folder: str) -> None:
        """Choose the environment in this folder, as soon as it is found."""
        self._folder = folder
        self._choose_again()

    def doing(self) -> dict[str, Any]:
        """Return what a person is in the midst of, for a table of another look or language."""
        return {
            "chosen": self._folder,
            "searched": self.search_field.text(),
            "sorted": self.view.sorting(),
            "revealed": self.reveal_button.isChecked(),
        }

    def go_on(self, doing: dict[str, Any]) -> None:
        """Take up what was done in the table that stood here before."""
        self.reveal_button.setChecked(doing["revealed"])
        self.view.sortByColumn(*doing["sorted"])
        self.search_field.setText(doing["searched"])
        self._typing.stop()
        self._rows.search(doing["searched"])
        self.choose(doing["chosen"])

    def set_room(self, height: int) -> None:
        """Show as many rows as fit into this height in pixels, but never very few."""
        self._room = height
        self._fit()

    def shutdown(self) -> None:
        """Stop all work, where the table stands alone."""
        if self._alone:
            self._model.shutdown()

    def _choose(self, environment: Environment | None) -> None:
        if environment is not None:
            self._folder = environment.folder
        self._told = environment
        self.environmentChosen.emit(environment)

    def _choose_again(self) -> None:
        row = self._rows.row_of(self._folder)
        if row >= 0 and self.view.currentIndex().row() != row:
            self.view.choose(row)

    def _rows_changed(self) -> None:
        with laid_out_once(self._body):
            self._tell_state()
            environment = self.chosen()
            if environment != self._told:
                self._told = environment
                self.environmentChosen.emit(environment)

    def _search(self) -> None:
        self._typing.stop()
        self._rows.search(self.search_field.text())
        announce(self, self._count.text())

    def _reveal(self, revealed: bool) -> None:
        self._rows.reveal(revealed)

    def _look_again(self) -> None:
        if self._model.snapshot is not None:
            self._model.scan.start(self._model.machine, self._model.snapshot.installation)

    def _show_snapshot(self, snapshot: Snapshot) -> None:
        before, self._decision = self._decision, snapshot.decision
        if before is not None and before != snapshot.decision:
            self._look_again()
        self._tell_state()

    def _begin_to_look(self) -> None:
        self._again.hide()
        self._patience.start()

    def _show_work(self) -> None:
        running = self._model.scan.running
        with laid_out_once(self._body):
            self._progress.setVisible(running)
            self._cancel.setVisible(running)

    def _tell_state(self) -> None:
        with laid_out_once(self._body):
            self._choose_again()  # rows are never shown without the one that is chosen
            self._show_state()

    def _show_state(self) -> None:
        scan, rows = self._model.scan, self._rows
        if not scan.running:
            self._patience.stop()
            self._show_work()
        shown, found = rows.rowCount(), rows.found
        self._count.show_text(self.wording.count(shown, found) if found else "")
        self._again.setVisible(scan.begun and not (scan.running or scan.complete))
        self._nothing.show_text(self._why_empty(shown, found))
        self.view.setVisible(bool(shown))
        self.reveal_button.setVisible(bool(found))
        snapshot = self._model.snapshot
        self.search_field.setVisible(snapshot is None or snapshot.installation is not None)
        self._fit()

    def _why_empty(self, shown: int, found: int) -> str:
        snapshot = self._model.snapshot
        if shown > 1 or snapshot is None:
            return ""
        if shown == 0 and found:
            return self.tr("No environment has this in its name or path.")
        if snapshot.installation is None:
            return self.tr(
                "No conda was found, so there are no environments to show. "
                "Press F5 after installing it."
            )
        if shown < found:  # one of several fits what is searched for
            return ""
        if self._rows.waiting or not self._model.scan.complete:
            return "" if shown else self.tr("Looking for environments …")
        problem = snapshot.installation.problem
        only_base = self.tr("There is only the base. “conda create -n NAME” makes an environment.")
        return only_base if problem is None else said(problem.text)

    def _fit(self) -> None:
        fitting = max(_FEW_ROWS, self._room // max(1, self.view.row_height()))
        rows = max(1, min(self._rows.rowCount(), fitting))
        self.view.setFixedHeight(self.view.height_for(rows))

    def _show_menu(self, environment: Environment, place: QPoint) -> None:
        self.menu_for(environment).popup(place)

    def menu_for(self, environment: Environment) -> QMenu:
        """Return a menu with all that can be done with an environment."""
        menu = QMenu(self._body)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu, environment)
        return menu

    def fill_menu(self, menu: QMenu, environment: Environment) -> None:
        """Add all that can be done with an environment to a menu."""
        changes = self.actions_for.changes(environment)
        for action in (*changes, None, *self.actions_for.copies(environment)):
            if action is None:
                menu.addSeparator()
                continue
            entry = menu.addAction(action.text)
            if action.why_locked:
                entry.setText(self.tr("%1 · locked").replace("%1", action.text))
                entry.setData(action.why_locked)
                entry.triggered.connect(self._refuse)
            else:
                entry.triggered.connect(action.run)
        menu.addSeparator()
        self._add_sorting(menu)

    def _refuse(self) -> None:
        entry = self.sender()
        if isinstance(entry, QAction):
            announce(self, str(entry.data()))
            self.actions_for.refused.emit(str(entry.data()))

    def _add_sorting(self, menu: QMenu) -> None:
        """What the headings do for a pointer, for keys, and for columns that have no room.

        No ``partial`` is connected, and there is no menu in the menu: with them the program crashed
        after some thousand random actions when Qt destroyed a closed menu (PySide 6.11.3).
        """
        for column, title in enumerate(self.wording.columns()):
            entry = menu.addAction(self.tr("Sort by “%1”").replace("%1", title))
            entry.setCheckable(True)
            entry.setChecked(column == self.view.sorted_by())
            entry.setData(column)
            entry.triggered.connect(self._sort)

    def _sort(self) -> None:
        entry = self.sender()
        if isinstance(entry, QAction):
            self.view.sort_by(int(entry.data()))

    def _dress_anew(self) -> None:
        """Follow the host to another look or language; nothing else changes."""
        with laid_out_once(self._body):
            self._wear(host_look(self))
            self._space()
            self._name()
            self._rows.say_anew()
            self.view.dress_anew()
            self._show_state()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if not self._alone:  # the page around is made anew
            return
        if event.type() == QEvent.Type.LanguageChange or self.look != host_look(self):
            self._dress_anew()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._begun:
            self._begun = True
            self._first_look.start()


def _this_computer() -> Machine:
    from conda_privacy.core.machine import Machine

    return Machine.current()
