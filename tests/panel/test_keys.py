"""The keys of the panel in a host that uses the same keys."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from conda_privacy.core.machine import Machine
from conda_privacy.panel.background import AtOnce
from conda_privacy.panel.model import PanelModel
from conda_privacy.panel.panel import PrivacyPanel
from conda_privacy.panel.widgets.environment_chooser import EnvironmentChooser
from conda_privacy.panel.widgets.environment_table import EnvironmentTable
from tests.panel.practice import add_environment

pytestmark = [pytest.mark.qt, pytest.mark.qt_log_ignore("plugin does not support")]

Key, Modifier = Qt.Key, Qt.KeyboardModifier
KEYS = ("F1", "F5", "F11", "Ctrl+Z", "Ctrl+1", "Esc")
Make = Callable[[str], "Host"]


class Panel(PrivacyPanel):
    """Notes when a key asks for another look."""

    did: list[str]

    def refresh(self) -> None:
        self.did.append("looks")
        super().refresh()


class Host(QDialog):
    """A dialog with a line of its own, a panel, and actions with the keys of the panel."""

    def __init__(self, computer: Machine, page: str) -> None:
        super().__init__()
        model = PanelModel(computer, quick=AtOnce(), slow=AtOnce(), parent=self)
        self.panel = Panel(machine=computer, model=model)
        self.panel.setCurrentPage(page)
        self.line = QLineEdit()
        self.did = self.panel.did = list[str]()
        self.panel.pageChanged.connect(self.did.append)
        self.panel.statusMessage.connect(self.did.append)
        column = QVBoxLayout(self)
        column.addWidget(self.line)
        column.addWidget(self.panel)

    def add_actions(self, *keys: str) -> None:
        for key in keys:
            action = QAction(self)
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(lambda _=False, key=key: self.did.append(f"host {key}"))
            self.addAction(action)

    def press(self, key: str) -> list[str]:
        """Press a key where the focus is; returns what was done."""
        self.did.clear()
        QTest.keySequence(self.windowHandle(), QKeySequence(key))
        return list(self.did)

    def hold(self, key: Qt.Key) -> None:
        """Let a key that is held down come again."""
        focus = QApplication.focusWidget()
        assert focus is not None
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            event = QKeyEvent(kind, key, Modifier.NoModifier, "", True, 1)
            QApplication.sendEvent(focus, event)


@pytest.fixture
def host(qtbot: QtBot, computer: Machine) -> Iterator[Make]:
    made: list[Host] = []

    def make(page: str = "overview") -> Host:
        host = Host(computer, page)
        made.append(host)
        qtbot.addWidget(host)
        host.resize(1120, 860)
        with qtbot.waitActive(host), qtbot.waitSignal(host.panel.painted):
            host.show()
            host.activateWindow()
        host.panel.refresh()
        qtbot.waitUntil(lambda: not host.panel._first_look.isActive())
        host.panel.setFocus()
        host.did.clear()
        return host

    yield make
    for each in made:
        each.panel.shutdown()


@pytest.mark.parametrize(
    ("key", "done"),
    [
        ("F1", "help"),
        ("F5", "looks"),
        ("Ctrl+Z", "Nothing was changed in this window"),
        ("Ctrl+2", "what-is-sent"),
        ("Ctrl+Shift+2", "what-is-sent"),
    ],
)
def test_in_the_panel_a_key_is_the_panels_though_the_host_has_it_too(
    host: Make, key: str, done: str
) -> None:
    window = host("overview")
    window.add_actions(key)
    did = window.press(key)
    assert did[0].startswith(done)
    assert f"host {key}" not in did


@pytest.mark.parametrize("key", KEYS)
def test_outside_the_panel_a_key_is_the_hosts(host: Make, key: str) -> None:
    window = host("classroom")
    window.add_actions(key)
    window.panel.undo()  # so that there is a message that could be closed
    window.line.setFocus()
    window.line.setReadOnly(True)
    assert window.press(key) == [f"host {key}"]


def test_large_type_is_opened_where_there_is_some_and_else_the_host_gets_the_key(
    host: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = host("classroom")
    window.add_actions("F11")
    page = window.panel._frame.page("classroom") if window.panel._frame else None
    assert page is not None
    monkeypatch.setattr(page, "present", lambda: window.did.append("large"))
    assert window.press("F11") == ["large"]
    window.panel.setCurrentPage("overview")
    assert window.press("F11") == ["host F11"]


def test_esc_closes_a_message_and_then_the_dialog_around_the_panel(host: Make) -> None:
    window = host("overview")
    window.press("Ctrl+Z")
    assert window.panel._frame is not None
    assert window.panel._frame.messages.isVisible()
    window.press("Esc")
    assert not window.panel._frame.messages.isVisible()
    assert window.isVisible()
    window.hold(Key.Key_Escape)
    assert window.isVisible()
    window.press("Esc")
    assert not window.isVisible()


def test_a_key_that_is_held_down_acts_once(host: Make) -> None:
    window = host("overview")
    assert window.press("F5") == ["looks"]
    window.did.clear()
    window.hold(Key.Key_F5)
    assert window.did == []


def test_a_key_that_was_held_elsewhere_is_none_for_the_panel(host: Make) -> None:
    window = host("overview")
    window.hold(Key.Key_F5)
    assert window.did == []


def test_a_line_of_text_in_the_panel_keeps_its_own_undo(host: Make) -> None:
    window = host("environments")
    window.add_actions("Ctrl+Z")
    (table,) = window.panel.findChildren(EnvironmentTable)
    table.search_field.setFocus()
    window.press("c")
    assert table.search_field.text() == "c"
    assert window.press("Ctrl+Z") == []
    assert table.search_field.text() == ""


def test_a_key_that_shows_a_page_chooses_nothing_in_a_list(
    host: Make, computer: Machine, qtbot: QtBot
) -> None:
    add_environment(computer.home.parent / "opt/conda/envs/3d")
    window = host("overview")
    (chooser,) = (
        each for each in window.panel.findChildren(EnvironmentChooser) if each.isVisible()
    )
    qtbot.waitUntil(lambda: chooser.findText("3d") >= 0)
    before = chooser.currentText()
    chooser.setFocus()
    window.did.clear()
    # As a keyboard does it, the letter comes with the key.
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        event = QKeyEvent(kind, Key.Key_3, Modifier.ControlModifier, "3")
        QApplication.sendEvent(chooser, event)
    assert window.did[0] == "environments"
    assert chooser.currentText() == before
    event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_3, Modifier.NoModifier, "3")
    QApplication.sendEvent(chooser, event)
    assert chooser.currentText() == "3d"


@pytest.mark.parametrize("modifier", [Modifier.KeypadModifier, Modifier.NoModifier])
def test_digits_may_come_from_either_block_of_keys(
    host: Make, modifier: Qt.KeyboardModifier
) -> None:
    window = host("overview")
    pressed = QKeyCombination(Modifier.ControlModifier | modifier, Key.Key_4)
    QTest.keyClick(window.windowHandle(), pressed.key(), pressed.keyboardModifiers())
    assert window.panel.currentPage() == "settings-files"
