"""The window of our own program: the panel, menus, and what is remembered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QIcon
from PySide6.QtWidgets import QMainWindow, QMenu

from conda_privacy.desktop.appearance import Appearance
from conda_privacy.desktop.preferences import TEXT_SIZES, THEMES, Preferences
from conda_privacy.panel.pages import PAGES
from conda_privacy.panel.panel import PrivacyPanel
from conda_privacy.panel.translation import LANGUAGES, own_name
from conda_privacy.panel.wording import Wording
from conda_privacy.resources import resource


class Window(QMainWindow):
    """Shows the panel.

    Args:
        panel: the panel; it becomes the window's.
        preferences: where theme, language, text size and place are remembered.
        appearance: what applies them.
    """

    def __init__(
        self, panel: PrivacyPanel, preferences: Preferences, appearance: Appearance
    ) -> None:
        super().__init__()
        self.panel = panel
        self._preferences = preferences
        self._appearance = appearance
        self.setCentralWidget(panel)
        self.setWindowTitle("Conda Privacy")
        self.setWindowIcon(QIcon(str(resource("icons/conda-privacy.svg"))))
        self.setMinimumSize(400, 300)
        self.resize(1120, 860)
        self.restoreGeometry(preferences.geometry)
        self._fill_menus()

    def show_page(self, name: str) -> None:
        """Come to the front and show a page; a name that no page has only brings to the front."""
        if name in PAGES:
            self.panel.setCurrentPage(name)
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()

    def _fill_menus(self) -> None:
        self.menuBar().clear()
        program = self.menuBar().addMenu(self.tr("&Program"))
        self._add(program, self.tr("Look again") + "\tF5", self.panel.refresh)
        self._add(program, self.tr("Undo the last change") + "\tCtrl+Z", self.panel.undo)
        program.addSeparator()
        leave = self._add(program, self.tr("&Quit"), self.close)
        leave.setShortcut("Ctrl+Q")
        leave.setMenuRole(QAction.MenuRole.QuitRole)
        self._fill_view(self.menuBar().addMenu(self.tr("&View")))
        self._fill_help(self.menuBar().addMenu(self.tr("&Help")))

    def _fill_view(self, view: QMenu) -> None:
        wording = Wording(self.panel.machine(), self)
        for number, name in enumerate(list(PAGES)[:-1], start=1):
            text = f"{wording.page_title(name)}\tCtrl+{number}"
            self._add(view, text, lambda _=False, name=name: self.panel.setCurrentPage(name))
        view.addSeparator()
        self._add_theme(view.addMenu(self.tr("Theme")))
        self._add_text_size(view.addMenu(self.tr("Text size")))
        self._add_language(view.addMenu(self.tr("Language")))
        view.addSeparator()
        full = self._add(view, self.tr("Full screen"), self._toggle_full_screen)
        full.setShortcut("F11")

    def _fill_help(self, menu: QMenu) -> None:
        self._add(menu, self.tr("Help") + "\tF1", lambda: self.panel.setCurrentPage("help"))
        about = self._add(menu, self.tr("About Conda Privacy"), self._show_about)
        about.setMenuRole(QAction.MenuRole.AboutRole)

    def _add_theme(self, menu: QMenu) -> None:
        names = (self.tr("Like the system"), self.tr("Light"), self.tr("Dark"))
        words = dict(zip(THEMES, (*names, self.tr("High contrast")), strict=True))
        self._add_choice(menu, words, self._preferences.theme, self._choose_theme)

    def _add_text_size(self, menu: QMenu) -> None:
        words = {str(size): self.tr("%1 %").replace("%1", str(size)) for size in TEXT_SIZES}
        self._add_choice(menu, words, str(self._preferences.text_size), self._choose_text_size)

    def _add_language(self, menu: QMenu) -> None:
        words = {"": self.tr("Like the system")} | {code: own_name(code) for code in LANGUAGES}
        self._add_choice(menu, words, self._preferences.language, self._choose_language)

    def _add_choice(
        self, menu: QMenu, words: dict[str, str], chosen: str, choose: Callable[[str], None]
    ) -> None:
        group = QActionGroup(menu)
        for value, text in words.items():
            action = group.addAction(text)
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.setData(value)
            menu.addAction(action)
        group.triggered.connect(lambda action: choose(action.data()))

    def _add(self, menu: QMenu, text: str, call: Callable[..., object]) -> QAction:
        action = menu.addAction(text)
        action.triggered.connect(call)
        return action

    def _choose_theme(self, theme: str) -> None:
        self._preferences.theme = theme
        self._appearance.show_theme(theme)

    def _choose_text_size(self, percent: str) -> None:
        self._preferences.text_size = int(percent)
        self._appearance.show_text_size(int(percent))

    def _choose_language(self, code: str) -> None:
        self._preferences.language = code
        self._appearance.show_language(code)

    def _toggle_full_screen(self) -> None:
        self.showNormal() if self.isFullScreen() else self.showFullScreen()

    def _show_about(self) -> None:
        from conda_privacy.desktop.about import About

        About(self).open()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            # The menu that chose the language is still at work.
            QTimer.singleShot(0, self, self._fill_menus)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._preferences.geometry = self.saveGeometry()
        self._preferences.save()
        self.panel.shutdown()
        super().closeEvent(event)
