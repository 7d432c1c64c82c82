"""Every function of every page, carried out with a keyboard alone."""

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from conda_privacy.core.machine import Machine
from conda_privacy.core.snapshot import Snapshot
from conda_privacy.panel.pages import PAGES
from conda_privacy.panel.panel import PrivacyPanel
from conda_privacy.panel.sidebar import PageButton
from conda_privacy.panel.widgets.code_view import CodeView
from conda_privacy.panel.widgets.environment_table import EnvironmentTable
from conda_privacy.panel.widgets.environment_view import EnvironmentView
from conda_privacy.panel.widgets.user_agent_view import UserAgentView
from tests.panel.checked import SENDS_PREVIEW, Steps
from tests.panel.conftest import Sit
from tests.panel.keyboard import Key, Keyboard, Modifier, clipboard, is_control, name_of
from tests.panel.pages.opened import noted
from tests.panel.practice import CHILD, CLIENT, write
from tests.probe.scripted import write_program

ON_POSIX = pytest.mark.skipif(os.name == "nt", reason="a script is no program on Windows")

pytestmark = pytest.mark.qt


def condarc(machine: Machine) -> str:
    path = machine.home / ".condarc"
    return path.read_text() if path.exists() else ""


def snapshot_of(panel: PrivacyPanel) -> Snapshot:
    snapshot = panel.snapshot()
    assert snapshot is not None
    return snapshot


def looked_at(panel: PrivacyPanel) -> str:
    prefix = snapshot_of(panel).prefix
    return prefix.name if prefix else ""


def chosen_in(table: EnvironmentTable) -> str:
    environment = table.chosen()
    return environment.name if environment else ""


def code(panel: PrivacyPanel, name: str) -> str:
    """Return the text of this name that can be read only."""
    (found,) = (each for each in panel.findChildren(CodeView) if name_of(each) == name)
    return found.toPlainText()


def test_overview(sit: Sit, computer: Machine) -> None:
    panel, keys = sit("overview")
    keys.use("Add random IDs to conda's requests")
    assert condarc(computer) == "anaconda_anon_usage: false\n"
    keys.use("Undo")
    assert condarc(computer) == ""
    keys.use("Close")
    assert keys.names("Close") == []
    for name in keys.names("More: "):
        keys.use(name)
        assert name.replace("More", "Less") in keys.names("Less")
    keys.use("Package list and commands")
    assert "anaconda_telemetry: false" in condarc(computer)
    keys.use("Activation heartbeat")
    assert "anaconda_heartbeat: true" in condarc(computer)
    keys.press(Key.Key_Z, Modifier.ControlModifier)
    assert "anaconda_heartbeat" not in condarc(computer)
    keys.press(Key.Key_Escape)
    assert keys.names("Close") == []
    keys.use("Error reports", Key.Key_Down)
    assert "report_errors" in condarc(computer)
    keys.use("Environment", Key.Key_Down)
    assert looked_at(panel) == "child1"
    keys.use("Show IDs")
    view = keys.reach("User agent")
    assert CLIENT in view.accessibleDescription()
    keys.press(Key.Key_C, Modifier.ControlModifier)
    assert clipboard().startswith("conda/")
    assert CLIENT not in clipboard()
    QGuiApplication.clipboard().clear()
    keys.use("Copy, IDs hidden")
    assert clipboard().startswith("conda/")
    write(computer.home / ".condarc", "anaconda_anon_usage: false\n")
    keys.press(Key.Key_F5)
    assert snapshot_of(panel).decision.value is False
    write(computer.home / ".condarc", "")
    keys.press(Key.Key_F5)
    keys.use("Check with real conda")
    assert panel.currentPage() == "what-is-sent"
    keys.press(Key.Key_1, Modifier.ControlModifier)
    keys.use("Overview", Key.Key_Down)
    assert panel.currentPage() == "what-is-sent"
    keys.press(Key.Key_1, Modifier.ControlModifier)
    assert keys.forgotten() == set()


@ON_POSIX
def test_what_is_sent(sit: Sit, computer: Machine) -> None:
    write_program(computer.home.parent / "opt/conda/bin/python", SENDS_PREVIEW)
    steps = Steps()
    panel, keys = sit("what-is-sent", steps)
    keys.use("What is sent", Key.Key_Up, PageButton)
    assert panel.currentPage() == "overview"
    keys.press(Key.Key_2, Modifier.ControlModifier)
    open_places(keys)
    keys.use("Environment", Key.Key_Down)
    assert looked_at(panel) == "child1"
    keys.use("New run")
    assert "One run before" in keys.names("One run")
    keys.use("New run")
    keys.use("Show IDs")
    keys.use("Copy with IDs")
    assert CLIENT in clipboard()
    keys.use("Copy, IDs hidden")
    assert CLIENT not in clipboard()
    copy_views(panel, keys)
    open_places(keys)
    for name in keys.names("Show: "):
        keys.use(name)
    for name in keys.names("anaconda-telemetry-"):
        assert copied(keys, name) == code(panel, name)
    for name in keys.names("Hide: "):
        keys.use(name)
    assert keys.names("anaconda-telemetry-") == []
    keys.use("Every environment")
    keys.press(Key.Key_Space)
    keys.use("Also check the package telemetry")
    steps.steps()
    keys.use("Check now")
    keys.use("Cancel")
    steps.steps()
    keys.use("Check now")
    steps.steps()
    for name in keys.names("More: "):
        keys.use(name)
    assert len(keys.names("Less: ")) == 2
    for name in keys.names("What it printed"):
        assert copied(keys, name)
    copy_views(panel, keys)
    QGuiApplication.clipboard().clear()
    keys.use("Copy report, IDs hidden")
    assert clipboard()
    assert keys.forgotten() == set()


def copied(keys: Keyboard, name: str) -> str:
    """Return what Ctrl+A and Ctrl+C copy from a text that can be read only."""
    QGuiApplication.clipboard().clear()
    keys.reach(name)
    keys.press(Key.Key_A, Modifier.ControlModifier)
    keys.press(Key.Key_C, Modifier.ControlModifier)
    return clipboard()


def open_places(keys: Keyboard) -> None:
    """Open every file and folder that is named on the page."""
    with noted() as opened:
        for name in keys.names("/") + keys.names("~"):
            before = len(opened)
            keys.use(name)
            assert len(opened) == before + 1, name


def copy_views(panel: PrivacyPanel, keys: Keyboard) -> None:
    """Copy every user agent that is shown; what is copied holds no whole ID."""
    views = [each for each in panel.findChildren(UserAgentView) if is_control(each)]
    for name in dict.fromkeys(map(name_of, views)):
        QGuiApplication.clipboard().clear()
        keys.reach(name, UserAgentView)
        keys.press(Key.Key_C, Modifier.ControlModifier)
        assert clipboard(), name
        assert CLIENT not in clipboard(), name


@pytest.mark.qt_log_ignore("plugin does not support")
def test_environments(sit: Sit, computer: Machine) -> None:
    panel, keys = sit("environments")
    (table,) = panel.findChildren(EnvironmentTable)
    rows, child = table.view.model(), computer.home.parent / "opt/conda/envs/child1"
    keys.use("Environments", Key.Key_Up, PageButton)
    assert panel.currentPage() == "what-is-sent"
    keys.press(Key.Key_3, Modifier.ControlModifier)
    keys.use("Search environments", Key.Key_C)
    keys.write("hild")
    keys.press(Key.Key_Return)
    assert rows.rowCount() == 1
    keys.press(Key.Key_A, Modifier.ControlModifier)
    keys.press(Key.Key_Delete)
    keys.press(Key.Key_Return)
    assert rows.rowCount() == 2
    with noted() as opened:
        keys.use(str(child.parents[1]))
    assert opened == [str(child.parents[1])]
    keys.use("Environments", Key.Key_Down, EnvironmentView)
    assert chosen_in(table) == "child1"
    keys.press(Key.Key_C, Modifier.ControlModifier)
    assert clipboard().startswith("child1")
    assert CHILD not in clipboard()
    with noted() as opened:
        for entry in ("Copy row, ID hidden", "Copy ID", "Copy path", "Show in folder"):
            keys.choose(entry, key=Key.Key_Menu)
    assert clipboard() == opened[0] == str(child)
    keys.choose("Sort by “Environment”", key=Key.Key_Menu)
    keys.choose("Sort by “Environment”", key=Key.Key_Menu)
    assert rows.index(0, 0).data().startswith("child1")
    keys.press(Key.Key_Return)
    change_environment(keys, child)
    keys.use("Show IDs")
    keys.reach("User agent")
    keys.press(Key.Key_C, Modifier.ControlModifier)
    assert CHILD not in clipboard()
    with noted() as opened:
        keys.use(str(child))
    assert opened == [str(child)]
    assert keys.forgotten() == set()


def change_environment(keys: Keyboard, child: Path) -> None:
    """Do and undo all that can be done with an environment, from its details."""
    token, own = child / "etc/aau_token", child / ".condarc"
    keys.use("Turn off only here")
    assert own.read_text() == "anaconda_anon_usage: false\n"
    keys.use("Undo")
    assert not own.exists() or own.read_text() == ""
    keys.use("Close")
    keys.use("New ID")
    assert token.read_text() != CHILD
    keys.press(Key.Key_Z, Modifier.ControlModifier)
    assert token.read_text() == CHILD
    keys.use("Remove ID")
    assert not token.exists()
    keys.press(Key.Key_Z, Modifier.ControlModifier)
    assert token.read_text() == CHILD
    keys.reach("More")
    keys.choose("Turn off only here")
    assert own.read_text() == "anaconda_anon_usage: false\n"
    keys.use("Turn on only here")
    keys.use("Same as everywhere")
    assert not own.exists() or own.read_text() == ""


def test_help(sit: Sit) -> None:
    panel, keys = sit("help")
    assert len(keys.names("Show this page: ")) == len(PAGES) - 1
    for name in keys.names("Show this page: "):
        keys.use(name)
        assert panel.currentPage() != "help"
        keys.press(Key.Key_F1)
        assert panel.currentPage() == "help"
    keys.use("Help", Key.Key_Up, PageButton)
    keys.press(Key.Key_F1)
    assert keys.forgotten() == set()


def test_settings_files(sit: Sit, computer: Machine) -> None:
    write(computer.home / ".condarc", "channels:\n  - defaults\n")
    panel, keys = sit("settings-files")
    keys.use("Settings files", Key.Key_Up, PageButton)
    assert panel.currentPage() == "environments"
    keys.press(Key.Key_4, Modifier.ControlModifier)
    keys.use("Show all places")
    keys.use("Show fewer places")
    open_places(keys)
    with noted() as opened:
        keys.use("Open file")
        keys.use("Show in folder")
    assert len(opened) == 2
    keys.use("Environment", Key.Key_Down)
    assert looked_at(panel) == "child1"
    open_places(keys)
    keys.use("Save this change")
    assert "anaconda_anon_usage: false" in condarc(computer)
    keys.use("Undo")
    keys.use("Close")
    keys.use("What to change", Key.Key_Up)
    keys.use("What to change", Key.Key_Down)
    assert "+ anaconda_anon_usage" in copied(keys, "Comparison of the file before and after")
    keys.use("For whom", Key.Key_Down)
    keys.use("Save this change")
    assert "anaconda_anon_usage" not in condarc(computer)
    open_places(keys)
    (undo,) = keys.names("Undo: ")
    keys.use(undo)
    keys.use("Setting", Key.Key_Down)
    keys.use("Setting", Key.Key_Down)
    keys.use("What to change", Key.Key_End)
    keys.press(Key.Key_Up)
    keys.use("Save this change · locked")
    assert "anaconda_heartbeat" not in condarc(computer)
    keys.reach("Value")
    keys.write("HTTPS")
    keys.press(Key.Key_Return)
    for name in [name.removeprefix("Copy: ") for name in keys.names("Copy: ")]:
        assert copied(keys, name) == code(panel, name)
    for name in keys.names("Copy: "):
        QGuiApplication.clipboard().clear()
        keys.use(name)
        assert "anaconda" in clipboard().lower(), name
    assert keys.forgotten() == set()
