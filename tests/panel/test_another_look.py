"""A change of look, text size or language takes nothing away from whoever is using the panel."""

from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QScrollBar, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from conda_privacy.core.machine import Machine
from conda_privacy.panel.frame import Kept
from conda_privacy.panel.pages import PAGES
from conda_privacy.panel.panel import PrivacyPanel
from conda_privacy.panel.widgets.button import Button
from conda_privacy.panel.widgets.change_card import ChangeCard
from conda_privacy.panel.widgets.check_card import CheckCard
from conda_privacy.panel.widgets.chooser import Chooser
from conda_privacy.panel.widgets.environment_table import EnvironmentTable
from conda_privacy.panel.widgets.figures_card import FiguresCard
from conda_privacy.panel.widgets.log_card import LogCard
from conda_privacy.panel.widgets.message_bar import MessageBar
from conda_privacy.panel.widgets.switch import UsageSwitch
from tests.panel.conftest import ShowPanel
from tests.panel.practice import CHILD, add_environment

pytestmark = pytest.mark.qt

Kind = TypeVar("Kind", bound=QWidget)
HEARTBEAT = "anaconda_heartbeat"


def enlarge(panel: PrivacyPanel) -> None:
    """Change the size of the text, with which everything in the panel is made anew."""
    before = panel._frame
    font = panel.font()
    font.setPixelSize(panel.fontInfo().pixelSize() + 4)
    panel.setFont(font)
    assert panel._frame is not before


def page_of(panel: PrivacyPanel) -> Any:  # noqa: ANN401 - each page has something else in it
    """Return the page that is shown."""
    assert panel._frame is not None
    return panel._frame.page(panel.currentPage())


def messages_of(panel: PrivacyPanel) -> MessageBar:
    assert panel._frame is not None
    return panel._frame.messages


def only(panel: PrivacyPanel, kind: type[Kind]) -> Kind:
    """Return the widget of this kind on the page that is shown."""
    (found,) = page_of(panel).findChildren(kind)
    return found  # type: ignore[no-any-return]


def revealing(panel: PrivacyPanel) -> Button:
    buttons: list[Button] = page_of(panel).findChildren(Button)
    return next(each for each in buttons if each.isCheckable() and "ID" in each.text())


def choose(chooser: Chooser, index: int) -> None:
    chooser.setCurrentIndex(index)
    chooser.activated.emit(index)


@pytest.fixture
def environments(show_panel: ShowPanel, computer: Machine, qtbot: QtBot) -> PrivacyPanel:
    for number in range(12):
        add_environment(computer.home.parent / "opt" / "conda" / "envs" / f"env{number:02}")
    panel = show_panel("environments")
    qtbot.waitUntil(lambda: only(panel, EnvironmentTable).view.model().rowCount() == 14)
    return panel


def settled(panel: PrivacyPanel, qtbot: QtBot) -> EnvironmentTable:
    table = only(panel, EnvironmentTable)
    qtbot.waitUntil(lambda: table._rows.settled and table._rows.rowCount() > 0)
    return table


def name_of_chosen(table: EnvironmentTable) -> str:
    chosen = table.chosen()
    return chosen.name if chosen else ""


def test_the_chosen_environment_stays_chosen_and_is_the_one_that_is_changed(
    environments: PrivacyPanel, qtbot: QtBot, computer: Machine
) -> None:
    conda = computer.home.parent / "opt" / "conda"
    base = (conda / "etc" / "aau_token").read_text()
    table = only(environments, EnvironmentTable)
    table.choose(str(conda / "envs" / "child1"))

    enlarge(environments)
    table = settled(environments, qtbot)
    assert name_of_chosen(table) == "child1"
    details = page_of(environments).details
    qtbot.waitUntil(lambda: bool(details._shown_actions))
    (new_id,) = (each for each in details._shown_actions if each.text() == "New ID")
    new_id.click()

    assert (conda / "etc" / "aau_token").read_text() == base
    assert (conda / "envs" / "child1" / "etc" / "aau_token").read_text() != CHILD


def test_search_order_and_shown_ids_of_the_table_stay(
    environments: PrivacyPanel, qtbot: QtBot
) -> None:
    table = only(environments, EnvironmentTable)
    table.search_field.setText("env0")
    table._search()
    table.view.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    table.reveal_button.click()

    enlarge(environments)

    table = settled(environments, qtbot)
    names = [table._rows.environment(row).name for row in range(table._rows.rowCount())]
    assert names == [f"env{number:02}" for number in range(9, -1, -1)]
    assert table.search_field.text() == "env0"
    assert table.reveal_button.isChecked()
    assert table._rows.revealed


def test_the_keyboard_stays_where_it_was(environments: PrivacyPanel, qtbot: QtBot) -> None:
    with qtbot.waitActive(environments):
        environments.activateWindow()
    only(environments, EnvironmentTable).search_field.setFocus()
    QTest.keyClicks(environments.focusWidget(), "en")

    enlarge(environments)

    QTest.keyClicks(environments.focusWidget(), "v01")
    assert only(environments, EnvironmentTable).search_field.text() == "env01"


def test_a_focus_on_what_is_there_no_more_goes_nowhere(
    environments: PrivacyPanel, qtbot: QtBot
) -> None:
    with qtbot.waitActive(environments):
        environments.activateWindow()
    frame = environments._frame
    assert frame is not None
    (search,) = frame.findChildren(EnvironmentTable)[0].findChildren(QLineEdit)
    search.setFocus()
    frame._kept = Kept(focus=(0, "QLineEdit", 7))
    frame.take_focus_back()
    frame._kept = Kept()
    frame.take_focus_back()
    assert environments.focusWidget() is search
    assert frame._place_of(environments) is None
    assert frame._place_of(None) is None


def test_the_keyboard_of_a_host_is_not_taken(
    environments: PrivacyPanel, qtbot: QtBot, computer: Machine
) -> None:
    host, field = QWidget(), QLineEdit()
    qtbot.addWidget(host)
    down = QVBoxLayout(host)
    down.addWidget(field)
    down.addWidget(environments)
    host.show()
    with qtbot.waitActive(host):
        host.activateWindow()
    only(environments, EnvironmentTable).search_field.setFocus()
    field.setFocus()

    enlarge(environments)

    assert host.focusWidget() is field
    environments.setParent(None)


def test_what_is_chosen_stays_so_also_where_something_changes_before_all_is_shown(
    environments: PrivacyPanel, qtbot: QtBot, computer: Machine
) -> None:
    child = str(computer.home.parent / "opt" / "conda" / "envs" / "child1")
    only(environments, EnvironmentTable).choose(child)

    enlarge(environments)
    environments._model.set_value("report_errors", False)

    assert name_of_chosen(settled(environments, qtbot)) == "child1"


def test_a_planned_change_is_for_the_same_file_or_for_oneself(
    show_panel: ShowPanel, computer: Machine
) -> None:
    conda = computer.home.parent / "opt" / "conda"
    panel = show_panel("settings-files")
    panel._model.choose_environment(conda / "envs" / "child1")
    change = only(panel, ChangeCard)
    files = [scope.path for scope in change._scopes]
    choose(change.scope_chooser, files.index(conda / "envs" / "child1" / ".condarc"))

    panel.setCurrentPage("overview")
    enlarge(panel)
    panel._model.choose_environment(None)
    panel.setCurrentPage("settings-files")

    assert only(panel, ChangeCard)._path() == computer.home / ".condarc"


def test_what_was_wished_for_from_a_check_is_still_offered(show_panel: ShowPanel) -> None:
    panel = show_panel("what-is-sent")
    check = only(panel, CheckCard)
    check.everything.click()
    offered = panel._model.check.offer

    enlarge(panel)

    assert only(panel, CheckCard).everything.isChecked()
    assert panel._model.check.offer == offered


def test_a_change_that_is_being_planned_stays_planned(show_panel: ShowPanel) -> None:
    panel = show_panel("settings-files")
    places = page_of(panel).places
    choose(places.setting_chooser, places.setting_chooser.findData(HEARTBEAT))
    places._more.click()
    change = only(panel, ChangeCard)
    choose(change.value_chooser, change.value_chooser.count() - 2)
    choose(change.scope_chooser, 1)
    change.text_field.setText("https://example.com/here")
    change._look_ahead()
    planned = change.diff.toPlainText()
    assert "https://example.com/here" in planned

    panel.setCurrentPage("overview")
    enlarge(panel)
    enlarge(panel)  # also where the page was not shown in between
    panel.setCurrentPage("settings-files")

    page = page_of(panel)
    assert page.places.setting() == HEARTBEAT
    assert page.places._more.text() == "Show fewer places"
    change = only(panel, ChangeCard)
    assert change.text_field.text() == "https://example.com/here"
    assert change.diff.toPlainText() == planned


@pytest.mark.parametrize("page", ["overview", "what-is-sent"])
def test_shown_ids_stay_shown(show_panel: ShowPanel, page: str) -> None:
    panel = show_panel(page)
    revealing(panel).click()

    enlarge(panel)

    assert revealing(panel).isChecked()


def test_the_runs_that_were_tried_stay(show_panel: ShowPanel) -> None:
    panel = show_panel("what-is-sent")
    header = page_of(panel)._header
    header._again.click()
    sessions = header.sessions
    assert len(sessions) == 2

    enlarge(panel)

    header = page_of(panel)._header
    assert header.sessions == sessions
    assert header._earlier.isVisible()


def test_the_classroom_goes_on(show_panel: ShowPanel) -> None:
    panel = show_panel("classroom")
    only(panel, LogCard).filter.setText("c/16")
    figures = only(panel, FiguresCard)
    figures.question.setCurrentIndex(2)
    figures.as_table.setChecked(True)

    enlarge(panel)

    assert only(panel, LogCard).filter.text() == "c/16"
    assert only(panel, FiguresCard).question.currentIndex() == 2
    assert only(panel, FiguresCard).table.isVisible()


@pytest.mark.parametrize("times", [1, 2])
@pytest.mark.parametrize("name", PAGES)
def test_a_page_stays_scrolled(show_panel: ShowPanel, qtbot: QtBot, name: str, times: int) -> None:
    panel = show_panel(name, height=400)
    bar = page_of(panel).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 100)
    bar.setValue(bar.maximum() // 2)

    for _ in range(times):
        enlarge(panel)

    bar = page_of(panel).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0)
    assert abs(bar.value() / bar.maximum() - 0.5) < 0.02
    bar.triggerAction(QScrollBar.SliderAction.SliderToMinimum)
    bar.setRange(0, bar.maximum() + 100)
    assert bar.value() == 0  # now it is where the person has scrolled to


def test_what_was_just_saved_can_still_be_undone(show_panel: ShowPanel, computer: Machine) -> None:
    panel = show_panel()
    panel.findChildren(UsageSwitch)[0].click()
    messages = messages_of(panel)
    said = messages.text()
    assert said

    enlarge(panel)

    messages = messages_of(panel)
    assert messages.text() == said
    messages._surface.undo.click()
    assert not (computer.home / ".condarc").exists()


def test_a_message_that_was_closed_stays_closed(show_panel: ShowPanel) -> None:
    panel = show_panel()
    panel.findChildren(UsageSwitch)[0].click()
    messages_of(panel).hide()

    enlarge(panel)

    assert messages_of(panel).text() == ""


def test_a_problem_is_said_again(show_panel: ShowPanel, computer: Machine) -> None:
    panel = show_panel()
    condarc = computer.home / ".condarc"
    condarc.write_text("a: [\n")
    panel._model.set_value("anaconda_anon_usage", False)
    said = messages_of(panel).text()
    assert said

    enlarge(panel)

    assert messages_of(panel).text() == said
