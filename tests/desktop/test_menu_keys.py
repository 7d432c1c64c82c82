"""The menus of the window, gone through with a keyboard alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from conda_privacy.desktop.about import About
from conda_privacy.desktop.appearance import Appearance
from conda_privacy.desktop.preferences import Preferences
from conda_privacy.desktop.window import Window
from conda_privacy.panel.handbook import read_chapter
from conda_privacy.panel.keys import meanings
from conda_privacy.panel.pages import PAGES
from tests.panel.keyboard import plain
from tests.panel.practice import make_computer

pytestmark = [pytest.mark.qt, pytest.mark.qt_log_ignore("plugin does not support")]

Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Window]:
    computer = make_computer(tmp_path / "computer")
    appearance = Appearance(qapp)
    window = Window(computer, "overview", Preferences(computer.config_dir), appearance)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.furnished), qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    appearance.show_theme("dark")
    appearance.show_theme("system")
    appearance.show_text_size(100)
    appearance.show_language("en")
    window.close()


def choose(window: Window, *path: str) -> None:
    """Open a menu with Alt and its letter, and go down to an entry with arrows."""
    letter = Key(ord(path[0][0]))
    QTest.keyClick(window.windowHandle(), letter, Qt.KeyboardModifier.AltModifier)
    for number, entry in enumerate(path[1:], start=1):
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        wanted = [action for action in menu.actions() if plain(action.text()) == entry]
        for _ in menu.actions():
            if menu.activeAction() in wanted:
                break
            QTest.keyClick(menu, Key.Key_Down)
        assert menu.activeAction() in wanted, entry
        QTest.keyClick(menu, Key.Key_Return if number == len(path) - 1 else Key.Key_Right)


def test_the_help_names_every_key_of_the_window(window: Window) -> None:
    named = {term for term, _ in read_chapter("keys", "en").terms}
    pages = {f"Ctrl+{number}" for number in range(1, len(PAGES))}
    keys = {shortcut.key().toString() for shortcut in window.findChildren(QShortcut)}
    assert keys == {"F10"} <= named
    assert pages < set(meanings())
    assert f"Ctrl+1 … {len(pages)}" in named
    for meaning in set(meanings().values()) - set(list(PAGES)[:-1]):
        assert any(meanings().get(key) == meaning for key in named), meaning


def test_every_page_is_opened_from_a_menu(window: Window) -> None:
    assert window.panel is not None
    for page in reversed(list(PAGES)[:-1]):
        choose(window, "View", read_chapter(page, "en").title)
        assert window.panel.currentPage() == page
    choose(window, "Help", "Help")
    assert window.panel.currentPage() == "help"


def test_only_what_quits_and_what_tells_about_the_program_moves_to_the_menu_of_macos(
    window: Window,
) -> None:
    role_of = QAction.MenuRole
    menus = [action.menu() for action in window.menuBar().actions()]
    entries = [entry for menu in menus if isinstance(menu, QMenu) for entry in menu.actions()]
    roles = {plain(entry.text()): entry.menuRole() for entry in entries if entry.menu() is None}
    moved = {text: role for text, role in roles.items() if text and role is not role_of.NoRole}
    assert moved == {"Quit": role_of.QuitRole, "About Conda Privacy": role_of.AboutRole}


def test_the_look_is_chosen_from_menus(window: Window, qapp: QApplication) -> None:
    before = qapp.font().pointSizeF()
    choose(window, "View", "Text size", "150 %")
    assert qapp.font().pointSizeF() == pytest.approx(1.5 * before)
    choose(window, "View", "Theme", "Dark")
    assert qapp.palette().window().color().lightness() < 100
    choose(window, "View", "Full screen")
    assert window.isFullScreen()


def test_about_is_opened_and_closed(window: Window, qtbot: QtBot) -> None:
    choose(window, "Help", "About Conda Privacy")
    (about,) = window.findChildren(About)
    assert about.isVisible()
    with qtbot.waitActive(about):
        about.activateWindow()
    QTest.keyClick(about.windowHandle(), Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(About))


def open_menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_f10_opens_the_first_menu_at_its_first_entry(window: Window) -> None:
    QTest.keyClick(window.windowHandle(), Key.Key_F10)
    assert open_menu().accessibleName() == "Program"
    assert plain(open_menu().activeAction().text()) == "Look again"


@pytest.mark.parametrize("down", [0, 1])
def test_one_esc_leaves_the_menus_for_where_the_focus_was(window: Window, down: int) -> None:
    QTest.keyClick(window.windowHandle(), Key.Key_Tab)
    before = QApplication.focusWidget()
    assert before is not None
    QTest.keyClick(window.windowHandle(), Key.Key_F10)
    for _ in range(down):
        QTest.keyClick(open_menu(), Key.Key_Down)
    QTest.keyClick(open_menu(), Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert window.menuBar().activeAction() is None
    assert QApplication.focusWidget() is before
    QTest.keyClick(window.windowHandle(), Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.panel is not None
    assert window.panel.currentPage() == "environments"


def test_esc_in_a_menu_of_a_menu_closes_only_that(window: Window) -> None:
    QTest.keyClick(window.windowHandle(), Key.Key_V, Qt.KeyboardModifier.AltModifier)
    view = open_menu()
    while plain(view.activeAction().text()) != "Theme":
        QTest.keyClick(view, Key.Key_Down)
    QTest.keyClick(view, Key.Key_Right)
    assert open_menu().accessibleName() == "Theme"
    QTest.keyClick(open_menu(), Key.Key_Escape)
    assert open_menu() is view


def test_keys_are_called_in_the_menus_as_the_language_calls_them(
    window: Window, qapp: QApplication
) -> None:
    appearance = Appearance(qapp)
    appearance.show_language("de")
    qapp.processEvents()
    QTest.keyClick(window.windowHandle(), Key.Key_A, Qt.KeyboardModifier.AltModifier)
    view = open_menu()
    assert view.actions()[0].text() == "Überblick\tStrg+1"
