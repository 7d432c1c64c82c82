"""The examples for hosts do what they show."""

import importlib.util
import os
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from conda_privacy.panel.panel import PrivacyPanel

pytestmark = pytest.mark.qt

EXAMPLES = Path(__file__).parents[2] / "gui" / "examples"


def load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, EXAMPLES / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_minimal_host_shows_the_panel_in_fewer_than_25_lines(qtbot: QtBot) -> None:
    window = load("minimal_host").make_window()
    qtbot.addWidget(window)
    panel = window.centralWidget()
    assert isinstance(panel, PrivacyPanel)
    with qtbot.waitSignal(panel.usageDataChanged):
        window.show()
    panel.statusMessage.emit("Turned off.")
    assert window.statusBar().currentMessage() == "Turned off."
    assert len((EXAMPLES / "minimal_host.py").read_text().splitlines()) < 25
    panel.shutdown()


def test_the_host_in_navigators_manner_makes_the_panel_when_its_page_is_shown(
    qtbot: QtBot,
) -> None:
    host = load("navigator_style_host").Host()
    qtbot.addWidget(host)
    host.show()
    assert host.findChildren(PrivacyPanel) == []
    for row, title in enumerate(("Home", "Environments", "Learning")):
        host.sidebar.setCurrentRow(row)
        shown = host.pages.currentWidget()
        assert title in [label.text() for label in shown.findChildren(QLabel)]
        assert shown.findChildren(QPushButton)
    assert host.findChildren(PrivacyPanel) == []
    host.sidebar.setCurrentRow(3)
    panel = host.pages.currentWidget()
    assert isinstance(panel, PrivacyPanel)
    with qtbot.waitSignal(panel.usageDataChanged):
        panel.refresh()
    host.sidebar.setCurrentRow(0)
    host.sidebar.setCurrentRow(3)
    assert host.pages.currentWidget() is panel
    host.close()


def test_a_host_in_another_binding_follows_the_panel_as_a_process(
    monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    searched = [str(Path(__file__).parents[2] / "gui"), *filter(None, [os.getenv("PYTHONPATH")])]
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(searched))
    example = load("process_host")
    panel = example.start("help")
    told = example.events(panel)
    first = next(event for event in told if event["event"] == "usage-data")
    panel.terminate()
    panel.wait()
    told.close()
    assert first["value"] is True
