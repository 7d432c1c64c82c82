"""Somebody who does anything at all with a panel, and then tidies up."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QSlider,
    QWidget,
)

from conda_privacy.classroom.population import Population
from conda_privacy.panel.classroom_session import session_of
from conda_privacy.panel.colours import SCHEMES, qt_palette
from conda_privacy.panel.pages import PAGES
from conda_privacy.panel.pages.environments import Environments
from conda_privacy.panel.pages.settings_files import PlacesCard
from conda_privacy.panel.panel import PrivacyPanel
from conda_privacy.panel.widgets.button import Button
from conda_privacy.panel.widgets.check_card import CheckCard
from conda_privacy.panel.widgets.tick import Tick

_UNDOABLE = 100
"""So many changes can be taken back."""

Widget = TypeVar("Widget", bound=QWidget)

_KEYS = ("Tab", "Backtab", "Esc", "F1", "F5", "F11", "Down", "Up", "PgDown", "Space", "a", "1")


class Person:
    """Somebody who does anything at all with the panel."""

    def __init__(self, panel: PrivacyPanel, chance: random.Random) -> None:
        self.panel, self.chance = panel, chance
        self.model = panel._model
        self._guest: PrivacyPanel | None = None

    def click(self) -> None:
        buttons = [each for each in self._shown(QAbstractButton) if each.isEnabled()]
        if buttons:
            self.chance.choice(buttons).click()

    def press(self) -> None:
        widget = QApplication.focusWidget() or self.panel
        QTest.keySequence(widget, QKeySequence(self.chance.choice(_KEYS)))

    def search(self) -> None:
        fields = self._shown(QLineEdit)
        if fields:
            self.chance.choice(fields).setText(self.chance.choice(("", "s", "soak1", "x y", "é")))

    def choose(self) -> None:
        lists = [each for each in self._shown(QComboBox) if each.count()]
        if lists:
            chosen = self.chance.choice(lists)
            chosen.setCurrentIndex(self.chance.randrange(chosen.count()))
        for slider in self._shown(QSlider)[:1]:
            slider.setValue(self.chance.randint(slider.minimum(), slider.maximum()))

    def scroll(self) -> None:
        for area in self._shown(QScrollArea):
            bar = area.verticalScrollBar()
            bar.setValue(self.chance.randint(bar.minimum(), bar.maximum()))

    def show_page(self) -> None:
        self.panel.setCurrentPage(self.chance.choice(list(PAGES)))

    def resize(self) -> None:
        self.panel.resize(self.chance.choice((400, 700, 1120)), self.chance.choice((300, 860)))

    def refresh(self) -> None:
        self.panel.refresh()

    def set_value(self) -> None:
        setting, values = self.chance.choice(
            (
                ("anaconda_anon_usage", (True, False, None)),
                ("anaconda_heartbeat", (True, None, "https://example.com/x")),
                ("plugins.anaconda_telemetry", (True, False, None)),
            )
        )
        self.model.set_value(setting, self.chance.choice(values))

    def undo(self) -> None:
        self.model.undo()

    def take_everything_back(self, come_to_rest: Callable[[], None]) -> None:
        """Undo one change after the other; what cannot be undone now stays undoable."""
        for _ in range(_UNDOABLE):
            come_to_rest()
            if not self.model.undo():
                return

    def choose_environment(self) -> None:
        known = self.model.scan.environments
        self.model.choose_environment(self.chance.choice(known).prefix if known else None)

    def change_look(self) -> None:
        """Rare: Qt keeps about 6 KiB of each style sheet it has read."""
        scheme = self.chance.choice(list(SCHEMES))
        self.panel.setPalette(qt_palette(SCHEMES[scheme]))

    def embed_another(self) -> None:
        """Rare too, and for the same reason."""
        if self._guest is None:
            self._guest = PrivacyPanel(machine=self.panel.machine())
            self._guest.show()
            return
        guest, self._guest = self._guest, None
        guest.close()
        guest.deleteLater()

    def calm_down(self) -> None:
        """Close what was opened, and go back to the first page."""
        if self._guest is not None:
            self.embed_another()
        for widget in QApplication.topLevelWidgets():
            if widget is not self.panel and widget.isWindow() and widget.isVisible():
                widget.close()
        self.panel.resize(1120, 860)
        self.panel.setPalette(qt_palette(SCHEMES["light"]))
        for page in PAGES:
            self.panel.setCurrentPage(page)
        self.panel.setCurrentPage("overview")
        self.model.choose_environment(None)
        for field in self.panel.findChildren(QLineEdit):
            field.clear()
        for card in self.panel.findChildren(PlacesCard):
            if card._all:
                card._toggle()
        self._close_details()
        self._wish_little()
        session = session_of(self.model)
        session.restart()
        session.simulate(Population())

    def check(self) -> None:
        """Run the check, so that its results are the same few each time."""
        for card in self.panel.findChildren(CheckCard):
            card.start_button.click()

    def be_impatient(self) -> None:
        """Give up what may take minutes: a class of thousands that switches off bit by bit."""
        session_of(self.model).cancel()
        self.model.check.cancel()

    def _close_details(self) -> None:
        for button in self.panel.findChildren(Button):
            if button.text() == "Show":
                button.click()  # what it opens is made once and kept, on a page that is made anew
            if button.text() in {"Less", "Hide"}:
                button.click()
        for page in self.panel.findChildren(Environments):
            page.show_target(self.panel.machine().home.parent / "opt" / "conda")

    def _wish_little(self) -> None:
        for card in self.panel.findChildren(CheckCard):
            for tick in card.findChildren(Tick):
                if tick.isChecked():
                    tick.click()

    def _shown(self, kind: type[Widget]) -> list[Widget]:
        widgets = QApplication.allWidgets()
        return [each for each in widgets if isinstance(each, kind) and each.isVisible()]
