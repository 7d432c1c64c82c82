"""The smallest window with the largest text: nothing moves sideways, nothing lies on another."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from conda_privacy.core.machine import Machine
from conda_privacy.panel.background import AtOnce
from conda_privacy.panel.classroom_session import session_of
from conda_privacy.panel.look import look_of
from conda_privacy.panel.model import PanelModel
from conda_privacy.panel.pages import PAGES
from conda_privacy.panel.pages.classroom import Classroom
from conda_privacy.panel.panel import PrivacyPanel
from conda_privacy.panel.sidebar import PageButton, Sidebar
from conda_privacy.panel.translation import load_translation
from conda_privacy.panel.widgets.button import Button
from conda_privacy.panel.widgets.card import Badge
from conda_privacy.panel.widgets.cell import Cell
from conda_privacy.panel.widgets.labels import Label
from conda_privacy.panel.widgets.message_bar import MessageBar
from conda_privacy.panel.widgets.sender_row import SenderRow
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


class LongLocked(QTranslator):
    """Says that something is locked in as many letters as Spanish does."""

    def translate(self, *words: str | int | None) -> str:
        longer = {"Off": "Desactivado", "%1 · locked": "%1 · bloqueado", "holds now": "vale ahora"}
        return longer.get(str(words[1]), str(words[1]))


@pytest.mark.parametrize("page", ["overview", "what-is-sent", "settings-files"])
def test_nothing_moves_sideways_where_a_variable_decides(
    large_text: None,
    show_panel: ShowPanel,
    computer: Machine,
    qapp: QApplication,
    page: str,
) -> None:
    environ = {**computer.environ, "CONDA_ANACONDA_ANON_USAGE": "false"}
    machine = replace(computer, environ=environ)
    words = LongLocked()
    qapp.installTranslator(words)
    assert_all_fits(show_panel(page, 400, 300, machine))
    qapp.removeTranslator(words)


def test_the_words_that_the_help_explains_are_whole_in_a_language_of_longer_ones(
    large_text: None, show_panel: ShowPanel, qapp: QApplication
) -> None:
    words = load_translation(QLocale("pt_BR"))
    assert words is not None
    qapp.installTranslator(words)
    panel = show_panel("help", 400, 300)
    assert_all_fits(panel)
    term = "Arquivo de configuração"
    (narrow,) = (each for each in panel.findChildren(Label) if each.text() == term)
    assert narrow.height() > 2 * narrow.fontMetrics().height() - 1
    panel.resize(1120, 860)
    settle()
    assert narrow.height() < 2 * narrow.fontMetrics().height()
    qapp.removeTranslator(words)


@pytest.mark.parametrize("height", [240, 300, 381, 460, 560, 640])
def test_a_low_window_cuts_no_page_out_of_the_list_of_pages(
    large_text: None, show_panel: ShowPanel, height: int
) -> None:
    panel = show_panel("help", 1385, height)
    settle()
    (sidebar,) = panel.findChildren(Sidebar)
    buttons = [each for each in sidebar.findChildren(PageButton) if each.isVisible()]
    assert len(buttons) == len(PAGES)
    for button in buttons:
        assert sidebar.rect().contains(button.geometry())
        assert button.height() >= button.sizeHint().height()
    for one, other in pairwise(buttons):
        assert not one.geometry().intersects(other.geometry())


def test_a_title_of_one_long_word_stays_inside_a_narrow_window(
    large_text: None, show_panel: ShowPanel
) -> None:
    panel = show_panel("settings-files", 400, 300)
    assert panel._frame is not None
    page = panel._frame.page("settings-files")
    assert page is not None
    page.show_title("Einstellungsdateien", "")  # which German needs
    assert_all_fits(panel)


def seen_height(widget: QWidget) -> int:
    return widget.visibleRegion().boundingRect().height()


def test_a_long_message_can_be_read_and_closed_in_the_smallest_window(
    large_text: None, show_panel: ShowPanel, qtbot: QtBot
) -> None:
    panel = show_panel("overview", 400, 300)
    with qtbot.waitActive(panel):
        panel.activateWindow()
    (bar,) = panel.findChildren(MessageBar)
    bar.show_problem("This is one of the longer messages. " * 4)
    settle()
    (close,) = (each for each in bar.findChildren(Button) if each.text() == "Close")
    surface, (text,) = close.parentWidget(), bar.findChildren(Label)
    assert surface is not None
    for size in ((400, 300), (320, 240), (700, 500), (1120, 860)):
        panel.resize(*size)
        settle()
        assert surface.rect().contains(close.geometry())
        assert text.height() >= text.heightForWidth(text.width())
        assert bar.verticalScrollBar().isVisible() == (size < (700, 500))
    panel.resize(400, 300)
    settle()
    assert seen_height(close) == 0
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):  # from the first page, and from its end
        panel.setFocus()
        for _ in range(100):
            QTest.keyClick(panel.window().windowHandle(), key)
            settle()
            focused = panel.window().focusWidget()
            assert focused is not None
            assert seen_height(focused) >= min(focused.height(), 80)  # the page has 90
            if focused is close:
                break
        assert close.hasFocus()


def rows_of(panel: PrivacyPanel) -> list[SenderRow]:
    return [each for each in panel.findChildren(SenderRow) if each.isVisible()]


def controls_of(row: SenderRow) -> list[QWidget]:
    kinds = (Badge, QAbstractButton, QComboBox)
    found = [each for kind in kinds for each in row.findChildren(kind)]
    return [each for each in found if each.isVisible()]


@pytest.mark.parametrize("width", range(380, 900, 13))
def test_what_a_row_can_do_stands_together_and_the_row_is_as_high_as_it_needs(
    show_panel: ShowPanel, width: int
) -> None:
    panel = show_panel("overview", width, 2400)
    settle()
    rows = rows_of(panel)
    assert len(rows) > 5
    beside = set()
    for row in rows:
        middles = {each.geometry().center().y() for each in controls_of(row)}
        assert max(middles) - min(middles) <= 1, row.accessibleName()
        words = next(each for each in row.findChildren(Cell))
        beside.add(words.geometry().bottom() > min(middles))
        shown = [*controls_of(row), *row.findChildren(Button), words]  # it keeps room for “More”
        unit = look_of(row).unit
        assert row.height() - max(each.geometry().bottom() + 1 for each in shown) == unit
    if width < 450:
        assert beside == {False}


ODD_NAMES = ("n" * 200, "with spaces " * 15 + "x", "بيئة" * 30, "🐍" * 50, "e" * 60)


@pytest.mark.parametrize("page", list(PAGES))
@pytest.mark.parametrize("width", [400, 1120])
def test_no_name_and_no_value_makes_a_page_wider(
    show_panel: ShowPanel, computer: Machine, page: str, width: int
) -> None:
    value = "v" * 300
    write(computer.home / ".condarc", f"anaconda_anon_usage: {value}\nchannels:\n- {value}\n")
    for name in ODD_NAMES:
        envs = computer.home.parent / "opt" / "conda" / "envs" / name
        write(envs / "conda-meta" / "history", "")
        write(envs / ".condarc", "anaconda_anon_usage: off\n")
    panel = show_panel(page, width, 900)
    assert_all_fits(panel)
    if page == "overview":
        assert "n" * 200 in " ".join(label.text() for label in panel.findChildren(Label))


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
