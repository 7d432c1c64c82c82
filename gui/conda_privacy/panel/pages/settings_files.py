"""Settings files: every place conda reads, the one that decides, and what a change would do."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from conda_privacy.panel.look import look_of
from conda_privacy.panel.model import PanelModel
from conda_privacy.panel.opening import open_file, show_in_folder
from conda_privacy.panel.pages.page import Doing, Page
from conda_privacy.panel.settings_wording import SettingsWording
from conda_privacy.panel.widgets.button import Button
from conda_privacy.panel.widgets.card import Card
from conda_privacy.panel.widgets.change_card import ChangeCard
from conda_privacy.panel.widgets.chooser import Chooser
from conda_privacy.panel.widgets.commands_card import CommandsCard
from conda_privacy.panel.widgets.environment_chooser import EnvironmentChooser
from conda_privacy.panel.widgets.history_card import HistoryCard
from conda_privacy.panel.widgets.layouts import Column, Flow
from conda_privacy.panel.widgets.place_row import PlaceHeadings, PlaceRow
from conda_privacy.panel.wording import Wording

if TYPE_CHECKING:
    from conda_privacy.core.decision import Decision, Place
    from conda_privacy.core.snapshot import Snapshot


class SettingsFiles(Page):
    """The places in their order, a change, the same as a command, and earlier changes."""

    def __init__(self, model: PanelModel, wording: Wording, parent: QWidget) -> None:
        super().__init__(model, wording, parent)
        words = SettingsWording(wording, model.machine, self)
        self.places = PlacesCard(self, words)
        self.change = ChangeCard(model, words, self)
        self.commands = CommandsCard(model, words, self)
        self.history = HistoryCard(model, words, self)
        self.places.settingChosen.connect(self._show_setting)
        self.change.chosen.connect(self.commands.show_commands)
        self.change.nothingChosen.connect(self.commands.hide)
        for card in (self.places, self.change, self.commands, self.history):
            card.setVisible(model.snapshot is not None)
            self.column.addWidget(card)
        self.column.addStretch(1)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        for card in (self.places, self.change, self.commands, self.history):
            card.show()
        self.places.show_snapshot(snapshot)
        self.change.show_setting(snapshot, self.places.setting())
        self.history.look_again()

    def show_target(self, target: object) -> None:
        if isinstance(target, Path):
            row = self.places.row_of(target)
            if row is not None:
                self.ensureWidgetVisible(row)

    def doing(self) -> Doing:
        return super().doing() | self.places.doing() | self.change.doing()

    def go_on(self, doing: Doing) -> None:
        super().go_on(doing)
        self.places.go_on(doing)
        self.change.go_on(doing)

    def _show_setting(self, setting: str) -> None:
        if self.model.snapshot is not None:
            self.change.show_setting(self.model.snapshot, setting)


class PlacesCard(Card):
    """Where conda looks for one setting, the strongest place first."""

    settingChosen = Signal(str)

    def __init__(self, page: Page, wording: SettingsWording) -> None:
        super().__init__(page)
        self._page, self._wording = page, wording
        self._snapshot: Snapshot | None = None
        self._shown: object = None
        self._all = False
        unit = look_of(page).unit
        self.column.addLayout(self._make_top(unit))
        self._headings = PlaceHeadings(self)
        self._rows = Column()
        table = Column()
        table.addWidget(self._headings)
        table.addLayout(self._rows)
        self.column.addLayout(table)
        self._more = Button(look="link")
        self._more.clicked.connect(self._toggle)
        self.column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)

    def _make_top(self, unit: int) -> Flow:
        self.setting_chooser = Chooser(self)
        self.setting_chooser.setAccessibleName(self.tr("Setting"))
        for name, title in self._wording.settings().items():
            self.setting_chooser.addItem(title, name)
        self.setting_chooser.activated.connect(self._choose_setting)
        self._environment = EnvironmentChooser(self._page.model, self)
        flow = Flow(spacing=unit)
        setting = QWidget(self)
        leading = Qt.AlignmentFlag.AlignLeading
        Column(setting).addWidget(self.setting_chooser, 0, leading)
        flow.add_stretching(setting, least=38 * unit)
        flow.addWidget(self._environment)
        return flow

    def setting(self) -> str:
        """Return the name of the setting that is shown."""
        return str(self.setting_chooser.currentData())

    def doing(self) -> Doing:
        """Return which places are shown."""
        return {"setting": self.setting(), "all": self._all}

    def go_on(self, doing: Doing) -> None:
        """Show the same places."""
        self._all = doing["all"]
        self.setting_chooser.setCurrentIndex(self.setting_chooser.findData(doing["setting"]))
        self._choose_setting()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the places of the chosen setting as they are now."""
        self._snapshot = snapshot
        self._environment.show_snapshot(snapshot)
        self._show_places(snapshot.decisions[self.setting()])

    def row_of(self, path: Path) -> PlaceRow | None:
        """Return the row of this file, if conda reads it."""
        rows = self.findChildren(PlaceRow)
        return next((row for row in rows if row.place and row.place.path == path), None)

    def _choose_setting(self) -> None:
        if self._snapshot is not None:
            self._show_places(self._snapshot.decisions[self.setting()])
            self.settingChosen.emit(self.setting())

    def _toggle(self) -> None:
        self._all = not self._all
        if self._snapshot is not None:
            self._show_places(self._snapshot.decisions[self.setting()])

    def _show_places(self, decision: Decision) -> None:
        if (decision, self._all) == self._shown:
            return
        self._shown = (decision, self._all)
        self._headings.show_setting(decision.setting)
        for row in self.findChildren(PlaceRow):
            self._rows.removeWidget(row)
            row.hide()
            row.setParent(None)
            row.deleteLater()
        places = list(reversed(decision.places))
        shown = [place for place in places if self._all or self._is_telling(place)]
        before: QWidget = self._environment
        for place in (*shown, None):
            row = self._make_row(decision, place)
            self._rows.addWidget(row)
            for button in row.findChildren(QPushButton):  # made last, but above the rest
                self.setTabOrder(before, button)
                before = button
        self._more.setVisible(self._all or len(shown) < len(places))
        self._more.setText(
            self.tr("Show fewer places") if self._all else self.tr("Show all places")
        )

    def _is_telling(self, place: Place) -> bool:
        own = self._page.model.machine.home / ".condarc"
        return place.status != "absent" or place.path in {None, own} or place.problem is not None

    def _make_row(self, decision: Decision, place: Place | None) -> PlaceRow:
        row = PlaceRow(decision, place, self._wording, self)
        row.folderWanted.connect(lambda path: show_in_folder(self._page.model, path))
        row.fileWanted.connect(lambda path: open_file(self._page.model, path))
        return row
