"""The whole panel, against a practice computer."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import conda_privacy
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


def test_a_panel_that_has_looked_before_it_is_shown_tells_of_its_first_picture(
    qtbot: QtBot, tmp_path: Path
) -> None:
    machine = make_computer(tmp_path)
    panel = PrivacyPanel(machine=machine, model=PanelModel(machine, quick=AtOnce(), slow=AtOnce()))
    qtbot.addWidget(panel)
    painted: list[bool] = []
    panel.painted.connect(lambda: painted.append(panel._first_look.isActive()))
    panel.refresh()
    with qtbot.waitSignal(panel.painted):
        panel.show()
    panel.setFont(QFont(panel.font().family(), 20))
    panel.grab()
    assert painted == [False]  # and it does not look again
    assert not panel._first_look.isActive()
    panel.shutdown()


def test_only_another_page_is_told_of(qtbot: QtBot, tmp_path: Path) -> None:
    machine = make_computer(tmp_path)
    panel = PrivacyPanel(machine=machine, model=PanelModel(machine, quick=AtOnce(), slow=AtOnce()))
    qtbot.addWidget(panel)
    told: list[str] = []
    panel.pageChanged.connect(told.append)
    panel.setCurrentPage("help")
    panel.show()
    panel.setCurrentPage("help")
    frame = panel._frame
    panel.setFont(QFont(panel.font().family(), 20))
    assert panel._frame is not frame
    QApplication.sendEvent(panel, QEvent(QEvent.Type.LanguageChange))
    assert told == ["help"]
    panel.setCurrentPage("overview")
    panel.setCurrentPage("help")
    assert told == ["help", "overview", "help"]
    panel.shutdown()


@pytest.mark.parametrize("asking", ["QMessageBox", "QErrorMessage", "QInputDialog"])
def test_no_dialog_asks_whether_a_person_is_sure(asking: str) -> None:
    sources = [
        path
        for layer in ("panel", "desktop")
        for path in (Path(conda_privacy.__file__).parent / layer).rglob("*.py")
    ]
    assert len(sources) > len(PAGES)
    assert [path.name for path in sources if asking in path.read_text(encoding="utf-8")] == []


@pytest.mark.parametrize("page", list(PAGES))
def test_no_page_opens_a_window_when_it_is_shown(qtbot: QtBot, tmp_path: Path, page: str) -> None:
    machine = make_computer(tmp_path)
    model = PanelModel(machine, quick=AtOnce(), slow=AtOnce())
    panel = PrivacyPanel(machine=machine, model=model)
    qtbot.addWidget(panel)
    before = {each for each in QApplication.topLevelWidgets() if each.isVisible()}
    panel.setCurrentPage(page)
    panel.show()
    panel.refresh()
    QApplication.processEvents()
    shown = {each for each in QApplication.topLevelWidgets() if each.isVisible()}
    assert shown - before == {panel}
    panel.shutdown()
