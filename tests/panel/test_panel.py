"""The whole panel, against a practice computer."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from conda_privacy.panel import PrivacyPanel
from conda_privacy.panel.background import AtOnce
from conda_privacy.panel.model import PanelModel
from conda_privacy.panel.pages import PAGES
from tests.panel.practice import make_computer

pytestmark = pytest.mark.qt


def test_panel_shows_each_of_its_pages(qtbot: QtBot, tmp_path: Path) -> None:
    machine = make_computer(tmp_path)
    model = PanelModel(machine, quick=AtOnce(), slow=AtOnce())
    panel = PrivacyPanel(machine=machine, model=model)
    qtbot.addWidget(panel)
    panel.show()
    panel.refresh()
    for name in PAGES:
        panel.setCurrentPage(name)
        assert panel.currentPage() == name
    panel.shutdown()


def test_panel_refuses_a_page_it_does_not_have(qtbot: QtBot, tmp_path: Path) -> None:
    panel = PrivacyPanel(machine=make_computer(tmp_path))
    qtbot.addWidget(panel)
    with pytest.raises(KeyError):
        panel.setCurrentPage("nowhere")
    panel.shutdown()
