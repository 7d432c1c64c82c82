"""A person who has only a keyboard, and what that person has not used yet."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QMenu,
    QScrollArea,
    QScrollBar,
    QWidget,
)
from shiboken6 import isValid

Key, Modifier = Qt.Key, Qt.KeyboardModifier
_MOST = 400
"""More presses than any page has controls or any menu entries."""


class Keyboard:
    """Presses real keys in a window, and notes every control there is and every one it uses.

    Args:
        window: what has the keyboard, shown and active.
        wait: waits until something holds, as ``qtbot.waitUntil`` does.
        counts: whether what is on the screen now is what the person has to go through.
    """

    def __init__(
        self,
        window: QWidget,
        wait: Callable[[Callable[[], bool]], None],
        counts: Callable[[], bool],
    ) -> None:
        self._window, self._wait, self._counts = window, wait, counts
        self._seen: set[str] = set()
        self._used: set[str] = set()
        self._look_around()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
        """Press a key where the focus is, and count what has the focus as used."""
        self._note_use()
        QTest.keyClick(self._handle(), key, modifier)
        self._settle()
        self._note_use()
        self._look_around()

    def write(self, text: str) -> None:
        """Type letters where the focus is."""
        for letter in text:
            QTest.keyClick(self._handle(), Key(ord(letter.upper())))
        self._settle()
        self._note_use()

    def reach(self, name: str, kind: type[QWidget] = QWidget) -> QWidget:
        """Press Tab until the control of this name has the focus, once it is there."""
        self._wait(lambda: name in map(name_of, self._usable()))
        passed: list[str] = []
        for _ in range(_MOST):
            focused = self._focused()
            if isinstance(focused, kind) and name_of(focused) == name:
                return focused
            QTest.keyClick(self._handle(), Key.Key_Tab)
            self._settle()
            focused = self._focused()
            passed.append(name_of(focused) if focused else "")
        raise AssertionError(f"Tab does not lead to “{name}”: {sorted(set(passed))}")

    def use(self, name: str, key: Qt.Key = Key.Key_Space, kind: type[QWidget] = QWidget) -> None:
        """Go to a control and press a key there."""
        self.reach(name, kind)
        self.press(key)

    def choose(self, *entries: str, key: Qt.Key = Key.Key_Space) -> None:
        """Open the menu of what has the focus, and go to an entry in it and its submenus."""
        waiting = QTimer(interval=0)
        problems: list[str] = []

        def go_on() -> None:
            # A button waits in its menu until that is closed: nobody else could press keys there.
            if isinstance(QApplication.activePopupWidget(), QMenu):
                waiting.stop()
                problems.append(self._go_through_menus(entries))

        waiting.timeout.connect(go_on)
        waiting.start()
        self.press(key)
        if key == Key.Key_Menu:
            self._ask_for_menu()
        for _ in range(_MOST):
            QCoreApplication.processEvents()
            if problems:
                break
        assert problems == [""], problems or "no menu was opened"
        if self._focused() is None:  # nobody gives the keyboard back where there is no desktop
            self._window.window().activateWindow()
        self._settle()

    def names(self, beginning: str) -> list[str]:
        """Return the names of all controls that can be used now and begin so."""
        self._settle()
        return sorted(name for name in map(name_of, self._usable()) if name.startswith(beginning))

    def forgotten(self) -> set[str]:
        """Return the names of the controls that could be used and were not."""
        self._look_around()
        return self._seen - self._used

    def _ask_for_menu(self) -> None:
        """Do what a desktop does at this key; the screen that nobody sees does not."""
        focused = self._focused()
        assert focused is not None
        place = focused.rect().center()
        reason = QContextMenuEvent.Reason.Keyboard
        event = QContextMenuEvent(reason, place, focused.mapToGlobal(place))
        QCoreApplication.sendEvent(focused, event)

    def _go_through_menus(self, entries: tuple[str, ...]) -> str:
        """Press keys in the open menu; returns which entry was not there, or nothing."""
        for number, entry in enumerate(entries):
            menu = QApplication.activePopupWidget()
            if not isinstance(menu, QMenu) or not self._go_to(menu, entry):
                _close_popups()
                return entry
            last = number == len(entries) - 1
            QTest.keyClick(menu, Key.Key_Return if last else Key.Key_Right)
        _close_popups()
        return ""

    def _go_to(self, menu: QMenu, entry: str) -> bool:
        wanted = [action for action in menu.actions() if plain(action.text()) == entry]
        for _ in menu.actions():
            if menu.activeAction() in wanted:
                return True
            QTest.keyClick(menu, Key.Key_Down)
        return menu.activeAction() in wanted

    def _handle(self) -> QWindow:
        return (QApplication.activeWindow() or self._window.window()).windowHandle()

    def _focused(self) -> QWidget | None:
        return QApplication.focusWidget()

    def _note_use(self) -> None:
        focused = self._focused()
        if focused is not None and isValid(focused):
            self._used.add(_whole_name(focused))

    def _look_around(self) -> None:
        if self._counts():
            self._seen.update(map(_whole_name, self._usable()))

    def _usable(self) -> list[QWidget]:
        within = self._window.findChildren(QWidget)
        own = self._window.window()
        return [each for each in within if each.window() is own and is_control(each)]

    def _settle(self) -> None:
        for _ in range(2):
            QCoreApplication.processEvents()


def _close_popups() -> None:
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()


def is_control(widget: QWidget) -> bool:
    """Whether a person can do something with it now."""
    return (
        widget.isVisible()
        and widget.isEnabled()
        and not isinstance(widget, QScrollBar | QMenu)
        # Pages are scrolled by what has the focus in them.
        and type(widget) is not QScrollArea
        and widget.focusProxy() is None
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    )


def name_of(widget: QWidget) -> str:
    """What a person calls the control: its name, or the words on it."""
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return plain(widget.accessibleName() or words) or type(widget).__name__


def _whole_name(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{name_of(widget)}”"


def plain(text: str) -> str:
    """Return the words of an entry without its key and the mark of its letter."""
    return text.partition("\t")[0].replace("&", "")


def clipboard() -> str:
    return QGuiApplication.clipboard().text()
