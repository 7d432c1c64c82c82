"""The menus of our window: what can be done, and how it looks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QLocale, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from conda_privacy.desktop.appearance import Appearance
from conda_privacy.desktop.menu_bar import Menu, MenuBar
from conda_privacy.desktop.preferences import TEXT_SIZES, THEMES, Preferences
from conda_privacy.panel.pages import PAGES
from conda_privacy.panel.panel import PrivacyPanel
from conda_privacy.panel.soon import soon
from conda_privacy.panel.translation import LANGUAGES
from conda_privacy.panel.wording import Wording

EDGES = (
    "QMenu { border: 1px solid palette(mid); }"
    "QMenu::separator { height: 1px; margin: 3px; background: palette(mid); }"
)
"""Qt's own style paints the edges and lines of a menu black, also on black."""


class Menus(QObject):
    """Fills the menu bar, anew in every language.

    Keys that the panel knows itself are only named here, behind a tabulator.

    Args:
        window: whose menu bar it is; also the parent.
        panel: what most entries act on.
        preferences: where a choice is remembered.
        appearance: what applies it.
    """

    def __init__(
        self,
        window: QMainWindow,
        panel: PrivacyPanel,
        preferences: Preferences,
        appearance: Appearance,
    ) -> None:
        super().__init__(window)
        self._window, self._panel = window, panel
        self._preferences, self._appearance = preferences, appearance
        self._bar = MenuBar(window)
        window.setMenuBar(self._bar)
        self._bar.setStyleSheet(EDGES)
        self._fill_menus()
        window.installEventFilter(self)

    def _fill_menus(self) -> None:
        for menu in self._bar.findChildren(Menu):
            menu.deleteLater()
        self._bar.clear()
        program = self._bar.add_menu(self.tr("&Program"))
        self._add(program, _with_key(self.tr("Look again"), "F5"), self._panel.refresh)
        self._add(program, _with_key(self.tr("Undo the last change"), "Ctrl+Z"), self._panel.undo)
        program.addSeparator()
        leave = self._add(program, self.tr("&Quit"), self._window.close)
        leave.setShortcut("Ctrl+Q")
        leave.setMenuRole(QAction.MenuRole.QuitRole)
        self._fill_view(self._bar.add_menu(self.tr("&View")))
        self._fill_help(self._bar.add_menu(self.tr("&Help")))

    def _fill_view(self, view: Menu) -> None:
        wording = Wording(self._panel.machine(), self)
        for number, name in enumerate(list(PAGES)[:-1], start=1):
            text = _with_key(wording.page_title(name), f"Ctrl+{number}")
            self._add(view, text, lambda _=False, name=name: self._panel.setCurrentPage(name))
        view.addSeparator()
        self._add_theme(view.add_menu(self.tr("Theme")))
        self._add_text_size(view.add_menu(self.tr("Text size")))
        self._add_language(view.add_menu(self.tr("Language")))
        view.addSeparator()
        full = self._add(view, self.tr("Full screen"), self._toggle_full_screen)
        full.setShortcut("F11")

    def _fill_help(self, menu: QMenu) -> None:
        show_help = _with_key(self.tr("Help"), "F1")
        self._add(menu, show_help, lambda: self._panel.setCurrentPage("help"))
        about = self._add(menu, self.tr("About Conda Privacy"), self._show_about)
        about.setMenuRole(QAction.MenuRole.AboutRole)

    def _add_theme(self, menu: QMenu) -> None:
        names = (self.tr("Like the system"), self.tr("Light"), self.tr("Dark"))
        words = dict(zip(THEMES, (*names, self.tr("High contrast")), strict=True))
        self._add_choice(menu, words, self._preferences.theme, self._choose_theme)

    def _add_text_size(self, menu: QMenu) -> None:
        locale = QLocale()
        percent = self.tr("%1 %")
        words = {str(size): percent.replace("%1", locale.toString(size)) for size in TEXT_SIZES}
        self._add_choice(menu, words, str(self._preferences.text_size), self._choose_text_size)

    def _add_language(self, menu: QMenu) -> None:
        words = {"": self.tr("Like the system")} | LANGUAGES
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
        # Else macOS judges by the text, and moves “Settings files” to its own menu.
        action.setMenuRole(QAction.MenuRole.NoRole)
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
        window = self._window
        window.showNormal() if window.isFullScreen() else window.showFullScreen()

    def _show_about(self) -> None:
        from conda_privacy.desktop.about import About

        About(self._window).open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            # The menu that chose the language is still at work.
            soon(self, self._fill_menus)
        return super().eventFilter(watched, event)


def _with_key(text: str, key: str) -> str:
    """An entry that names the key by which the panel does the same, as this keyboard calls it."""
    return f"{text}\t{QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)}"
