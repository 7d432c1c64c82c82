"""The keys of the panel: what each of them means, and who gets it.

They are no shortcuts of Qt. Where a host has an action with the same key, Qt would find the two
ambiguous and run neither of them.
"""

from __future__ import annotations

from collections.abc import Container
from functools import cache

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from conda_privacy.panel.pages import PAGES

UNDO, REFRESH, CLOSE, PRESENT = "undo", "refresh", "close", "present"


@cache
def meanings() -> dict[str, str]:
    """Return what each key means, by its portable name: one of the words above, or a page."""
    bindings, standard = QKeySequence.keyBindings, QKeySequence.StandardKey
    pages = {f"Ctrl+{n}": name for n, name in enumerate(list(PAGES)[:-1], start=1)}
    return {
        **{_named(key): UNDO for key in bindings(standard.Undo)},
        **{_named(key): REFRESH for key in bindings(standard.Refresh)},
        "F5": REFRESH,  # the help and the menus say so, whatever else a desktop uses for it
        "Esc": CLOSE,
        "F11": PRESENT,
        **pages,
        "F1": "help",
    }


def _named(key: QKeySequence) -> str:
    return key.toString(QKeySequence.SequenceFormat.PortableText)


def meaning(event: QKeyEvent) -> str:
    """Return what a key event means to the panel; empty where it is none of its keys."""
    modifier = Qt.KeyboardModifier
    held = event.modifiers() & ~modifier.KeypadModifier
    if Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9:
        held &= ~modifier.ShiftModifier  # on some keyboards there is no digit without it
    key = QKeySequence(QKeyCombination(held, Qt.Key(event.key())))
    return meanings().get(_named(key), "")


class Keys(QObject):
    """Gets the keys of a panel while the focus is inside, before the actions of its host do.

    What has the focus comes first where it has a use of its own for a key, as a line of text has
    for Ctrl+Z. A key that is held down acts once.

    Args:
        panel: whose keys; also the parent.

    Signals:
        pressed(str): what the key means that was pressed.
    """

    pressed = Signal(str)

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel)
        self._claimed = self._held = ""

    def take(self, event: QKeyEvent, offered: Container[str]) -> bool:
        """Take a key event that came to the panel, if it is one of its keys.

        Args:
            event: a key that is asked for before shortcuts are, or that is pressed.
            offered: the meanings for which the panel would do something now.
        """
        if event.type() == QEvent.Type.ShortcutOverride:
            return self._claim(event, offered)
        return event.type() == QEvent.Type.KeyPress and self._press(event, offered)

    def _claim(self, event: QKeyEvent, offered: Container[str]) -> bool:
        """Say that a key is ours: it then comes as one that is pressed, and to no shortcut."""
        wanted = meaning(event)
        if not event.isAutoRepeat():
            self._held = ""
        if not wanted or wanted not in ((self._held,) if event.isAutoRepeat() else offered):
            return False
        event.accept()
        self._claimed = wanted
        panel = self.parent()  # kept by name, Python could not forget the panel at once
        focus = panel.focusWidget() if isinstance(panel, QWidget) else None
        if focus is not None and focus is not panel:
            # A chooser, for one, would look for an entry that begins with the 1 of Ctrl+1.
            focus.installEventFilter(self)
        return True

    def _press(self, event: QKeyEvent, offered: Container[str]) -> bool:
        wanted = meaning(event)
        if event.isAutoRepeat():
            return bool(wanted) and wanted == self._held
        if not wanted or wanted not in offered:
            return False
        self._held = wanted
        self.pressed.emit(wanted)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        watched.removeEventFilter(self)
        return self._press(event, (self._claimed,))
