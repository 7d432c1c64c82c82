"""The menu bar of our window: F10 opens it, and Esc leaves it as soon as a menu is closed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar, QWidget


class Menu(QMenu):
    """One menu, in the bar or in another menu.

    Args:
        title: what it is called, with ``&`` before the letter that opens it.
        parent: the bar or the menu that leads to it.
    """

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.setAccessibleName(title.replace("&", ""))

    def add_menu(self, title: str) -> Menu:
        """Add an empty menu at the end."""
        menu = Menu(title, self)
        self.addMenu(menu)
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        bar = self.parentWidget()
        if event.matches(QKeySequence.StandardKey.Cancel) and isinstance(bar, MenuBar):
            bar.leave()


class MenuBar(QMenuBar):
    """A bar that a keyboard opens and leaves with one key each.

    Args:
        window: what F10 works in; also the parent.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        key = QShortcut(QKeySequence(Qt.Key.Key_F10), window)
        # Where the system shows the menus, it has a key of its own for them.
        key.setEnabled(not self.isNativeMenuBar())
        key.activated.connect(self._open_first)

    def add_menu(self, title: str) -> Menu:
        """Add an empty menu at the end."""
        menu = Menu(title, self)
        self.addMenu(menu)
        return menu

    def leave(self) -> None:
        """Give the keyboard back to what had it before the menus were opened.

        Qt itself stays in the bar where a menu was closed with Esc, and takes the next keys.
        """
        escape = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
        QGuiApplication.sendEvent(self, escape)

    def _open_first(self) -> None:
        first = self.actions()[0]
        self.setActiveAction(first)
        menu = first.menu()
        if isinstance(menu, Menu):
            menu.setActiveAction(menu.actions()[0])
