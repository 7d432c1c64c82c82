"""A home folder that does not answer: every page says so and how to look again."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from conda_privacy.core.machine import Machine
from conda_privacy.panel.pages import PAGES
from conda_privacy.panel.panel import PrivacyPanel
from conda_privacy.panel.widgets.banner import Banner
from tests.panel.conftest import ShowPanel
from tests.panel.pages.conftest import shown_texts

pytestmark = pytest.mark.qt

TITLE = "conda's settings cannot be read now"
OF_THIS_COMPUTER = [name for name in PAGES if name not in {"classroom", "help"}]


def banner(panel: PrivacyPanel) -> Banner | None:
    QCoreApplication.processEvents()
    shown = (each for each in panel.findChildren(Banner) if each.isVisible())
    return next((each for each in shown if each.accessibleName() == TITLE), None)


@pytest.mark.parametrize("page", OF_THIS_COMPUTER)
def test_every_page_says_that_a_folder_does_not_answer_and_how_to_look_again(
    show_panel: ShowPanel, computer: Machine, silent: Path, page: str
) -> None:
    panel = show_panel(page, machine=replace(computer, home=silent))
    said = banner(panel)
    assert said is not None
    assert "does not answer" in said.accessibleDescription()
    assert [each.text() for each in said.findChildren(QPushButton)] == ["Look again (F5)"]
    assert "from before" not in said.accessibleDescription()
    assert not [text for text in shown_texts(panel) if "Reading" in text]
    assert panel._frame is not None
    assert panel._frame.messages.text() == ""  # one place says it, for as long as it is so


@pytest.mark.parametrize("page", ["classroom", "help"])
def test_a_page_that_shows_nothing_of_this_computer_does_not_mind(
    show_panel: ShowPanel, computer: Machine, silent: Path, page: str
) -> None:
    panel = show_panel(page, machine=replace(computer, home=silent))
    assert panel._model.silence is not None
    assert banner(panel) is None


def test_a_page_that_is_opened_later_says_it_too(
    show_panel: ShowPanel, computer: Machine, silent: Path
) -> None:
    panel = show_panel("help", machine=replace(computer, home=silent))
    panel.setCurrentPage("environments")
    assert banner(panel) is not None


def test_its_button_looks_again_and_all_is_shown_once_the_folder_answers(
    show_panel: ShowPanel, computer: Machine, silent: Path
) -> None:
    panel = show_panel(machine=replace(computer, home=silent))
    said = banner(panel)
    assert said is not None
    panel._model.machine = computer  # it answers now
    (look_again,) = said.findChildren(QPushButton)
    QTest.mouseClick(look_again, Qt.MouseButton.LeftButton)
    assert banner(panel) is None
    assert "conda adds random IDs to its requests" in shown_texts(panel)
    assert panel._model.silence is None


def test_what_was_known_before_stays_and_is_said_to_be_from_before(
    show_panel: ShowPanel, computer: Machine, silent: Path
) -> None:
    panel = show_panel()
    assert banner(panel) is None
    panel._model.machine = replace(computer, home=silent)
    panel.refresh()
    said = banner(panel)
    assert said is not None
    assert "What is shown here is from before." in said.accessibleDescription()
    assert "conda adds random IDs to its requests" in shown_texts(panel)
