"""A practice computer, and the panel that looks at it without threads."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from conda_privacy.core.machine import Machine
from conda_privacy.panel.background import AtOnce, Background
from conda_privacy.panel.model import PanelModel
from conda_privacy.panel.panel import PrivacyPanel
from tests.panel.keyboard import Keyboard
from tests.panel.practice import make_computer

ShowPanel = Callable[..., PrivacyPanel]
Sit = Callable[..., tuple[PrivacyPanel, Keyboard]]


@pytest.fixture
def computer(tmp_path: Path) -> Machine:
    return make_computer(tmp_path / "computer")


@pytest.fixture
def model(qapp: object, computer: Machine) -> Iterator[PanelModel]:
    model = PanelModel(computer, quick=AtOnce(), slow=AtOnce())
    yield model
    model.shutdown()


@pytest.fixture
def show_panel(qtbot: object, computer: Machine) -> Iterator[ShowPanel]:
    """Show a panel that has looked at the computer, in a size of one's choice."""
    shown: list[PrivacyPanel] = []

    def show(
        page: str = "overview",
        width: int = 1120,
        height: int = 860,
        machine: Machine = computer,
        waiting: Background | None = None,
    ) -> PrivacyPanel:
        model = PanelModel(machine, quick=AtOnce(), slow=AtOnce(), waiting=waiting)
        panel = PrivacyPanel(machine=machine, model=model)
        model.setParent(panel)
        panel.resize(width, height)
        panel.setCurrentPage(page)
        panel.show()
        panel.refresh()
        shown.append(panel)
        return panel

    yield show
    for panel in shown:
        panel.shutdown()
        panel.close()
        panel.deleteLater()
    # Now, and not when the look of the application is put back: each would follow it.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def sit(show_panel: ShowPanel, qtbot: QtBot) -> Sit:
    """Show a page, and put a person with a keyboard in front of it."""

    def sit(page: str, waiting: Background | None = None) -> tuple[PrivacyPanel, Keyboard]:
        panel = show_panel(page, waiting=waiting)
        with qtbot.waitActive(panel):
            panel.activateWindow()
        panel.setFocus()
        panel.setUpdatesEnabled(False)  # nobody looks
        return panel, Keyboard(panel, qtbot.waitUntil, lambda: panel.currentPage() == page)

    return sit
