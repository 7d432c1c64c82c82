"""The window of our own program: the panel, and what is remembered about the window.

It is painted before the panel is loaded, so that it stands on the screen at once. Until then
nothing here uses the name ``Qt``: making its enumerations takes as long as a small window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMainWindow, QVBoxLayout, QWidget

from conda_privacy.panel.soon import soon

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from conda_privacy.core.machine import Machine
    from conda_privacy.desktop.appearance import Appearance
    from conda_privacy.desktop.preferences import Preferences
    from conda_privacy.panel.panel import PrivacyPanel


class Window(QMainWindow):
    """Shows the panel.

    Args:
        machine: the computer to look at.
        page: the page to begin with.
        preferences: where theme, language, text size and place are remembered.
        appearance: what applies them.
        practice: say in a band that this is a practice computer.

    Attributes:
        panel: the panel, once it is there.

    Signals:
        painted(): the window stands on the screen for the first time.
        furnished(): the panel and the menus are in it.
    """

    painted = Signal()
    furnished = Signal()

    def __init__(
        self,
        machine: Machine,
        page: str,
        preferences: Preferences,
        appearance: Appearance,
        *,
        practice: bool = False,
    ) -> None:
        super().__init__()
        self.panel: PrivacyPanel | None = None
        self._machine, self._page, self._practice = machine, page, practice
        self._preferences, self._appearance = preferences, appearance
        self._was_painted = False
        self.setWindowTitle("Conda Privacy")
        self.setMinimumSize(400, 300)
        self.resize(1120, 860)
        self.restoreGeometry(preferences.geometry)
        self._show_shell()

    def show_page(self, name: str) -> None:
        """Come to the front and show a page; a name that no page has only brings to the front."""
        from conda_privacy.panel.pages import PAGES

        if name in PAGES:
            self._page = name
            if self.panel is not None:
                self.panel.setCurrentPage(name)
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()

    def _go_on(self) -> None:
        self.painted.emit()
        soon(self, self._furnish)

    def _furnish(self) -> None:
        from PySide6.QtGui import QIcon

        from conda_privacy.desktop.menus import Menus
        from conda_privacy.panel.panel import PrivacyPanel
        from conda_privacy.resources import resource

        if self._practice:
            from conda_privacy.panel.practice_window import PracticePanel

            practice = PracticePanel(self._machine, parent=self)
            self.panel = practice.panel
            self.setCentralWidget(practice)
        else:
            self.panel = PrivacyPanel(machine=self._machine)
            self.setCentralWidget(self.panel)
        self.panel.setCurrentPage(self._page)
        self.setWindowIcon(QIcon(str(resource("icons/conda-privacy.svg"))))
        Menus(self, self.panel, self._preferences, self._appearance)
        # The window became active while it was empty: without this no key would reach the panel.
        self.panel.setFocus()
        self.furnished.emit()

    def _show_shell(self) -> None:
        """Show what stands in the window until the panel does: labels paint themselves."""
        shell, sidebar = QWidget(), QWidget()
        line = self.fontMetrics().height()
        sidebar.setFixedWidth(12 * line)
        sidebar.setAutoFillBackground(True)
        sidebar.setBackgroundRole(QPalette.ColorRole.Base)
        across = QHBoxLayout(shell)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(sidebar)
        words = QVBoxLayout()
        across.addLayout(words, 1)
        title, sentence = self.windowTitle(), self.tr("Reading conda's settings …")
        for column, text in ((QVBoxLayout(sidebar), title), (words, sentence)):
            column.setContentsMargins(line, line, line, line)
            column.addWidget(QLabel(text))
            column.addStretch(1)
        self.setCentralWidget(shell)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            soon(self, self._go_on)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.panel is not None:
            self._preferences.geometry = self.saveGeometry()
            self._preferences.save()
            self.panel.shutdown()
        super().closeEvent(event)
