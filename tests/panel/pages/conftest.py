"""A page inside a panel, against a practice computer; work runs at once."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from conda_privacy.core.machine import Machine
from conda_privacy.panel import PrivacyPanel
from conda_privacy.panel.background import AtOnce
from conda_privacy.panel.model import PanelModel
from conda_privacy.panel.pages.page import Page
from conda_privacy.panel.widgets.button import Button
from tests.panel.practice import make_computer

Kind = TypeVar("Kind", bound=QWidget)
ShowPage = Callable[..., Page]


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return make_computer(tmp_path)


@pytest.fixture
def show_page(qtbot: QtBot, machine: Machine) -> Iterator[ShowPage]:
    panels: list[PrivacyPanel] = []

    def show(name: str, on: Machine | None = None) -> Page:
        shown_on = on or machine
        model = PanelModel(shown_on, quick=AtOnce(), slow=AtOnce())
        panel = PrivacyPanel(machine=shown_on, model=model)
        panels.append(panel)
        qtbot.addWidget(panel)
        panel.resize(1120, 860)
        panel.show()
        panel.refresh()
        panel.setCurrentPage(name)
        assert panel._frame is not None
        page = panel._frame.page(name)
        assert page is not None
        return page

    yield show
    for panel in panels:
        panel.shutdown()


def shown_texts(widget: QWidget) -> list[str]:
    """Every text a person can read in a widget now, in no particular order."""
    from PySide6.QtWidgets import QLabel

    kinds: tuple[type[QLabel | QPushButton], ...] = (QLabel, QPushButton)
    QGuiApplication.processEvents()  # what was added is shown now
    found: list[str] = []
    for kind in kinds:
        found += [each.text() for each in widget.findChildren(kind) if each.isVisibleTo(widget)]
    return found


def button(widget: QWidget, text: str) -> QPushButton:
    """The visible button with this text."""
    QGuiApplication.processEvents()  # what was added is shown now
    found = [
        each
        for each in widget.findChildren(QPushButton)
        if each.text() == text and each.isVisibleTo(widget)
    ]
    assert len(found) == 1, f"{len(found)} buttons “{text}”"
    return found[0]


def why_locked(widget: QWidget, text: str) -> str:
    """Why the visible button with this text cannot be used; empty where it can."""
    found = button(widget, text)
    assert isinstance(found, Button)
    assert found.isEnabled()  # the keyboard reaches it in both cases
    return found.why_locked()
