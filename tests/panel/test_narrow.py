"""The smallest window with the largest text: nothing moves sideways, nothing lies on another."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from conda_privacy.core.machine import Machine
from conda_privacy.panel.background import AtOnce
from conda_privacy.panel.classroom_session import session_of
from conda_privacy.panel.model import PanelModel
from conda_privacy.panel.pages import PAGES
from conda_privacy.panel.pages.classroom import Classroom
from conda_privacy.panel.panel import PrivacyPanel
from tests.panel.conftest import ShowPanel
from tests.panel.practice import write
from tests.panel.test_look import Longer, clipped, overlapping, settle

pytestmark = pytest.mark.qt


@pytest.fixture
def large_text(qapp: QApplication) -> Iterator[None]:
    before = QFont(qapp.font())
    font = QFont(before)
    font.setPointSizeF(2 * font.pointSizeF())
    qapp.setFont(font)
    yield
    qapp.setFont(before)


@pytest.fixture
def longer_words(qapp: QApplication) -> Iterator[None]:
    longer = Longer()
    qapp.installTranslator(longer)
    yield
    qapp.removeTranslator(longer)


def moved_sideways(panel: PrivacyPanel) -> dict[str, int]:
    return {
        type(area).__name__: area.horizontalScrollBar().maximum()
        for area in panel.findChildren(QAbstractScrollArea)
        if area.isVisible() and area.horizontalScrollBar().maximum()
    }


def assert_all_fits(panel: PrivacyPanel) -> None:
    settle()
    assert moved_sideways(panel) == {}
    assert clipped(panel) == []
    assert overlapping(panel) == []


@pytest.mark.parametrize("page", list(PAGES))
def test_nothing_moves_sideways(
    large_text: None, show_panel: ShowPanel, computer: Machine, page: str
) -> None:
    write(computer.home / ".condarc", "a:\n\tb: 1\n")
    assert_all_fits(show_panel(page, 400, 300))


@pytest.mark.parametrize("page", list(PAGES))
def test_nothing_moves_sideways_with_words_that_are_40_percent_longer(
    large_text: None, longer_words: None, show_panel: ShowPanel, computer: Machine, page: str
) -> None:
    write(computer.home / ".condarc", "a:\n\tb: 1\n")
    assert_all_fits(show_panel(page, 400, 300))


def test_a_classroom_with_all_it_can_show_does_not_move_sideways(
    large_text: None, show_panel: ShowPanel
) -> None:
    panel = show_panel("overview", 400, 300)
    (model,) = panel.findChildren(PanelModel)
    session_of(model, AtOnce)
    panel.setCurrentPage("classroom")
    (page,) = panel.findChildren(Classroom)
    page.session.advance()
    page.figures.as_table.click()
    page.figures.grow.click()
    assert page.log.table.isVisible()
    assert page.figures.table.isVisible()
    assert page.figures.trend.isVisible()

    assert_all_fits(panel)
    assert page.log.table.stacked
    assert page.figures.table.stacked
