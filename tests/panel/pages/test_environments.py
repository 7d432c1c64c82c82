"""The page of environments: the table, what can be done in it, and the details."""

import gc
import os
import shutil
import sys
from pathlib import Path
from typing import cast

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QFont, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from conda_privacy.core.environment import Environment
from conda_privacy.core.machine import Machine
from conda_privacy.panel import EnvironmentTable
from conda_privacy.panel.background import AtOnce
from conda_privacy.panel.colours import SCHEMES, qt_palette
from conda_privacy.panel.environment_rows import MADE, NAME, RANDOM_ID, SETTING
from conda_privacy.panel.model import PanelModel
from conda_privacy.panel.pages.environments import Environments
from conda_privacy.panel.translation import load_translation
from conda_privacy.panel.widgets.button import Button
from conda_privacy.panel.widgets.layouts import Flow
from conda_privacy.panel.widgets.whole_pictures import _BeforePicture
from tests.panel.pages.conftest import ShowPage, button, shown_texts, why_locked
from tests.panel.pages.opened import noted
from tests.panel.practice import (
    BASE,
    CHILD,
    PACKAGES,
    add_environment,
    add_package,
    make_computer,
    write,
)

pytestmark = pytest.mark.qt

OTHER = "Bz-kLmNoPqRsTuVwXyZ012"


@pytest.fixture
def envs(tmp_path: Path, machine: Machine) -> Path:
    return tmp_path / "opt" / "conda" / "envs"


def page_of(qtbot: QtBot, show_page: ShowPage) -> Environments:
    page = cast("Environments", show_page("environments"))
    settle(qtbot, page)
    return page


def settle(qtbot: QtBot, page: Environments) -> None:
    scan, rows = page.model.scan, page.table._rows
    qtbot.waitUntil(lambda: rows.settled and not scan.running)
    timers = (page.details._next, page.details._pause)
    qtbot.waitUntil(lambda: not any(timer.isActive() for timer in timers))


def choose_row(page: Environments, row: int) -> None:
    """Choose a row, and let its details come, but nothing that comes after a pause."""
    page.table.view.choose(row)
    page.details._next.timeout.emit()


def column(page: Environments, number: int) -> list[str]:
    rows = page.table._rows
    return [rows.index(row, number).data() for row in range(rows.rowCount())]


def choose(qtbot: QtBot, page: Environments, name: str) -> None:
    page.table.view.choose(column(page, NAME).index(name))
    settle(qtbot, page)


def details(page: Environments) -> list[str]:
    return shown_texts(page.details)


# The table


def test_every_environment_has_a_row(qtbot: QtBot, show_page: ShowPage, envs: Path) -> None:
    add_environment(envs / "torch")
    page = page_of(qtbot, show_page)
    assert column(page, NAME) == ["base", "child1", "torch"]
    assert "Environments: 3" in shown_texts(page)


def test_random_ids_are_masked(qtbot: QtBot, show_page: ShowPage) -> None:
    page = page_of(qtbot, show_page)
    assert column(page, RANDOM_ID) == [BASE[:4] + "•" * 18, CHILD[:4] + "•" * 18]


def test_random_ids_are_revealed_on_request_and_hidden_again(
    qtbot: QtBot, show_page: ShowPage
) -> None:
    page = page_of(qtbot, show_page)
    button(page, "Show IDs").click()
    assert column(page, RANDOM_ID) == [BASE, CHILD]
    button(page, "Show IDs").click()
    assert CHILD not in column(page, RANDOM_ID)


def test_an_id_that_is_not_created_yet_is_said_so(
    qtbot: QtBot, show_page: ShowPage, envs: Path
) -> None:
    folder = add_environment(envs / "torch")
    page = page_of(qtbot, show_page)
    assert column(page, RANDOM_ID)[2] == "Not created yet"
    assert column(page, MADE)[2] == "—"
    assert not (folder / "etc").exists()


def test_off_in_one_environment_is_marked(qtbot: QtBot, show_page: ShowPage, envs: Path) -> None:
    write(add_environment(envs / "thesis") / ".condarc", "anaconda_anon_usage: false\n")
    page = page_of(qtbot, show_page)
    assert column(page, SETTING)[1:] == ["Same as everywhere", "Off here"]
    assert column(page, RANDOM_ID)[2] == "—"


def test_a_file_that_stops_conda_is_marked(qtbot: QtBot, show_page: ShowPage, envs: Path) -> None:
    write(envs / "child1" / ".condarc", "channels: [\n")
    page = page_of(qtbot, show_page)
    choose(qtbot, page, "child1")
    assert column(page, SETTING)[1] == "conda stops here"
    assert any("conda cannot start" in text for text in details(page))
    assert not page.details._inset.isVisibleTo(page)
    assert "Turn off only here" not in details(page)


def test_an_environment_that_is_gone_says_so(
    qtbot: QtBot, show_page: ShowPage, machine: Machine, tmp_path: Path
) -> None:
    gone = tmp_path / "gone" / "lab"
    write(machine.home / ".conda" / "environments.txt", f"{gone}\n")
    page = page_of(qtbot, show_page)
    choose(qtbot, page, "lab")
    assert column(page, RANDOM_ID)[2] == "Folder is gone"
    assert column(page, SETTING)[2] == "Unknown"
    assert "This environment is gone" in details(page)
    assert not page.details._inset.isVisibleTo(page)
    assert "New ID" not in details(page)


def test_a_link_to_nowhere_says_so(qtbot: QtBot, show_page: ShowPage, envs: Path) -> None:
    (envs / "link").symlink_to(envs / "nowhere")
    assert column(page_of(qtbot, show_page), RANDOM_ID)[2] == "Link leads nowhere"


@pytest.fixture
def read_only(envs: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The environment child1, in which this account may write nothing."""
    folder, may = envs / "child1", os.access
    monkeypatch.setattr(
        os, "access", lambda path, mode, **more: path != str(folder) and may(path, mode, **more)
    )
    return folder


BY_ADMINISTRATOR = "Its settings and its random ID can only be changed by an administrator."


@pytest.mark.skipif(os.name == "nt", reason="rights of Unix")
@pytest.mark.usefixtures("read_only")
def test_a_read_only_environment_says_who_can_change_it(qtbot: QtBot, show_page: ShowPage) -> None:
    page = page_of(qtbot, show_page)
    choose(qtbot, page, "child1")
    assert column(page, MADE)[1] == "read-only"
    assert BY_ADMINISTRATOR in details(page)


@pytest.mark.skipif(os.name == "nt", reason="rights of Unix")
@pytest.mark.parametrize("text", ["Turn off only here", "New ID", "Remove ID"])
def test_what_would_change_a_read_only_environment_is_focused_and_told_but_does_nothing(
    qtbot: QtBot, show_page: ShowPage, read_only: Path, text: str
) -> None:
    page = page_of(qtbot, show_page)
    choose(qtbot, page, "child1")
    locked = button(page.details, text)
    assert why_locked(page.details, text) == BY_ADMINISTRATOR
    assert locked.accessibleName() == f"{text} · locked"
    assert locked.accessibleDescription() == BY_ADMINISTRATOR
    page.table.view.setFocus()
    QTest.keyClick(page.table.view, Qt.Key.Key_Return)
    while not locked.hasFocus():
        QTest.keyClick(cast("QPushButton", page.window().focusWidget()), Qt.Key.Key_Tab)
    refused: list[str] = []
    cast("Button", locked).refused.connect(refused.append)
    before = {file: file.read_bytes() for file in read_only.rglob("*") if file.is_file()}
    QTest.keyClick(locked, Qt.Key.Key_Space)
    assert refused == [BY_ADMINISTRATOR]
    assert locked.hasFocus()
    assert {file: file.read_bytes() for file in read_only.rglob("*") if file.is_file()} == before
    assert details(page).count(BY_ADMINISTRATOR) == 1  # the banner said it already


def test_a_reason_that_no_banner_says_is_shown_when_it_is_asked_for(
    qtbot: QtBot, show_page: ShowPage, envs: Path
) -> None:
    add_environment(envs / "torch")
    page = page_of(qtbot, show_page)
    choose(qtbot, page, "torch")
    assert "There is no random ID here." not in details(page)
    button(page.details, "Remove ID").click()
    assert "There is no random ID here." in details(page)
    choose(qtbot, page, "child1")
    assert "There is no random ID here." not in details(page)


def test_a_short_id_is_explained(qtbot: QtBot, show_page: ShowPage, envs: Path) -> None:
    write(envs / "child1" / "etc" / "aau_token", "abc")
    page = page_of(qtbot, show_page)
    choose(qtbot, page, "child1")
    assert column(page, RANDOM_ID)[1] == "Too short"
    assert "Too short: conda replaces it on its next run." in details(page)


def test_an_ignored_file_is_explained_in_the_details(
    qtbot: QtBot, show_page: ShowPage, envs: Path
) -> None:
    write(envs / "child1" / ".condarc", "anaconda_anon_usage:\tfalse\n")
    page = page_of(qtbot, show_page)
    choose(qtbot, page, "child1")
    assert column(page, SETTING)[1] == "Same as everywhere"
    assert any(".condarc" in text and "ignore" in text for text in details(page))


def test_names_and_paths_are_never_read_as_markup(
    qtbot: QtBot, show_page: ShowPage, envs: Path
) -> None:
    add_environment(envs / "<b>bold<b>")
    page = page_of(qtbot, show_page)
    rows = page.table._rows
    row = column(page, NAME).index("<b>bold<b>")
    tip = rows.index(row, NAME).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;" in tip
    choose(qtbot, page, "<b>bold<b>")
    assert "<b>bold<b>" in details(page)


def test_a_row_is_read_aloud_as_one_without_the_id(qtbot: QtBot, show_page: ShowPage) -> None:
    page = page_of(qtbot, show_page)
    button(page, "Show IDs").click()
    spoken = page.table._rows.index(1, NAME).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("child1, 9QmT")
    assert "Same as everywhere" in spoken
    assert CHILD not in spoken


# Empty and unfinished


def test_the_base_is_not_said_to_be_alone_while_rows_are_on_their_way(
    qtbot: QtBot, tmp_path: Path
) -> None:
    model = PanelModel(make_computer(tmp_path), quick=AtOnce(), slow=AtOnce(), waiting=AtOnce())
    table = EnvironmentTable(model=model)
    qtbot.addWidget(table)
    model.refresh()  # the search is complete, and no row stands in the table yet

    said = [label.text() for label in table.findChildren(QLabel)]

    assert "Looking for environments …" in said
    assert not any("only the base" in text for text in said)
    model.shutdown()


def test_only_the_base_is_said_to_be_alone(qtbot: QtBot, show_page: ShowPage, envs: Path) -> None:
    shutil.rmtree(envs)
    page = page_of(qtbot, show_page)
    assert "There is only the base. “conda create -n NAME” makes an environment." in shown_texts(
        page
    )


def test_without_conda_it_is_said_what_to_do(
    qtbot: QtBot, show_page: ShowPage, tmp_path: Path
) -> None:
    shutil.rmtree(tmp_path / "opt")
    page = page_of(qtbot, show_page)
    texts = shown_texts(page)
    assert any(text.startswith("No conda was found") for text in texts)
    assert "Show IDs" not in texts
    assert not page.table.search_field.isVisibleTo(page)


def test_a_search_that_was_stopped_can_be_taken_up_again(
    qtbot: QtBot, show_page: ShowPage, envs: Path
) -> None:
    page = page_of(qtbot, show_page)
    page.model.scan.complete = False
    page.model.scan.running = True
    page.table._show_work()
    assert page.table._progress.isVisibleTo(page)
    button(page, "Stop looking").click()
    assert not page.table._progress.isVisibleTo(page)
    add_environment(envs / "new")
    button(page, "Look again").click()
    settle(qtbot, page)
    assert "new" in column(page, NAME)
    assert "Look again" not in shown_texts(page)


def test_nothing_offers_to_look_again_while_it_is_being_looked(
    qtbot: QtBot, machine: Machine
) -> None:
    model = PanelModel(machine, quick=AtOnce(), slow=AtOnce())
    table = EnvironmentTable(model=model)
    qtbot.addWidget(table)
    offered: list[bool] = []
    for moment in (model.snapshotChanged, model.scan.started, model.scan.found):
        moment.connect(lambda _=None: offered.append(table._again.isVisibleTo(table)))
    model.refresh()
    assert offered
    assert not any(offered)

    model.scan.complete, model.scan.running = False, True
    model.scan.cancel()
    assert table._again.isVisibleTo(table)
    offered.clear()
    model.refresh()
    assert offered
    assert not any(offered)
    model.shutdown()


# Which conda

WHICH = "The environments that this conda knows:"


def test_the_only_conda_is_not_asked_about(qtbot: QtBot, show_page: ShowPage) -> None:
    page = page_of(qtbot, show_page)
    assert WHICH not in shown_texts(page)
    assert not page._installation.isVisibleTo(page)


def test_with_several_condas_the_page_says_which_one_and_lets_choose(
    qtbot: QtBot, show_page: ShowPage, tmp_path: Path
) -> None:
    other = tmp_path / "opt" / "miniconda3"
    for name, (version, depends) in PACKAGES.items():
        add_package(other, name, version, depends)
    add_environment(other)
    add_environment(other / "envs" / "physics")
    page = page_of(qtbot, show_page)
    assert WHICH in shown_texts(page)
    chooser = page._installation
    assert chooser.currentText() == str(tmp_path / "opt" / "conda")
    assert "child1" in column(page, NAME)
    chooser.setFocus()
    QTest.keyClick(chooser, Qt.Key.Key_Down)
    settle(qtbot, page)
    qtbot.waitUntil(lambda: column(page, NAME) == ["base", "physics"])
    assert chooser.currentText() == str(other)
    chosen = page.table.chosen()
    assert chosen is not None
    assert chosen.folder == str(other)


# Searching and sorting


def test_searching_goes_by_name_and_path(qtbot: QtBot, show_page: ShowPage, envs: Path) -> None:
    add_environment(envs / "Torch")
    page = page_of(qtbot, show_page)
    page.table.search_field.setText(" toRCH ")
    qtbot.waitUntil(lambda: column(page, NAME) == ["Torch"])
    assert "Environments: 1 of 3" in shown_texts(page)
    page.table.search_field.setText("opt/conda/envs")
    page.table.search_field.returnPressed.emit()
    assert column(page, NAME) == ["Torch", "child1"]


def test_a_search_without_result_says_so(qtbot: QtBot, show_page: ShowPage) -> None:
    page = page_of(qtbot, show_page)
    page.table.search_field.setText("nothing")
    page.table.search_field.returnPressed.emit()
    assert "No environment has this in its name or path." in shown_texts(page)
    assert not page.table.view.isVisibleTo(page)


def test_the_page_is_laid_out_once_for_all_that_a_search_changes(
    qtbot: QtBot, show_page: ShowPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = page_of(qtbot, show_page)
    moved: list[Flow] = []
    arrange = Flow._arrange

    def note(flow: Flow, area: QRect, *, move: bool) -> int:
        if move and flow.parentWidget() is page.table:
            moved.append(flow)
        return arrange(flow, area, move=move)

    monkeypatch.setattr(Flow, "_arrange", note)
    page.table._rows.search("nothing has this name")
    assert not moved
    QApplication.processEvents()
    assert moved


def next_by_tab(widget: QWidget) -> QWidget:
    following = widget.nextInFocusChain()
    assert following is not None
    takes_tab = bool(following.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return following if takes_tab and following.isVisible() else next_by_tab(following)


def test_the_tab_key_goes_along_what_can_be_done_in_every_environment(
    qtbot: QtBot, show_page: ShowPage, envs: Path
) -> None:
    add_environment(envs / "torch")
    page = page_of(qtbot, show_page)
    for name in ("torch", "base", "child1", "torch"):
        choose(qtbot, page, name)
        shown = [*page.details._shown_actions, page.details._more]
        places = [button.mapTo(page, QPoint()) for button in shown]
        assert places == sorted(places, key=lambda place: (place.y(), place.x()))
        widget: QWidget = page.details._path
        for expected in shown:
            widget = next_by_tab(widget)
            assert widget is expected


class Pictures(QObject):
    """Notes, each time before a window is painted, how far its table is from what is below it."""

    def __init__(self, page: Environments) -> None:
        super().__init__(page)
        self._table = page.table
        self.count = 0
        self.gaps: list[int] = []
        page.window().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        view, below = self._table.view, self._table._count
        if event.type() == QEvent.Type.UpdateRequest:
            self.count += 1
            if view.isVisible():
                self.gaps.append(below.y() - view.geometry().bottom())
        return False


def test_no_picture_is_painted_before_all_is_laid_out(
    qtbot: QtBot, show_page: ShowPage, envs: Path
) -> None:
    for number in range(30):
        add_environment(envs / f"env{number}")
    page = page_of(qtbot, show_page)
    pictures = Pictures(page)
    for text in ("nothing has this name", "", "env29", "env", "nothing", ""):
        pictures.count = 0
        page.table._rows.search(text)
        settle(qtbot, page)
        qtbot.waitUntil(lambda: pictures.count > 0)
    assert min(pictures.gaps) > 0
    assert not page.window().findChildren(_BeforePicture)


def test_what_was_chosen_is_chosen_again_after_a_search(qtbot: QtBot, show_page: ShowPage) -> None:
    page = page_of(qtbot, show_page)
    choose(qtbot, page, "child1")
    for text in ("base", ""):
        page.table.search_field.setText(text)
        page.table.search_field.returnPressed.emit()
    chosen = page.table.chosen()
    assert chosen is not None
    assert chosen.name == "child1"
    assert page.table.view.currentIndex().row() == 1


def test_a_choice_that_a_search_leaves_out_outlasts_a_change_elsewhere(
    qtbot: QtBot, show_page: ShowPage, machine: Machine, envs: Path
) -> None:
    page = page_of(qtbot, show_page)
    choose(qtbot, page, "child1")
    page.table.search_field.setText("nothing like it")
    page.table._search()
    settle(qtbot, page)
    assert page.table.chosen() is None
    write(machine.home / ".condarc", "channels: [defaults]\n")
    page.model.refresh()
    settle(qtbot, page)
    page.table.search_field.clear()
    page.table._search()
    settle(qtbot, page)
    environment = page.table.chosen()
    assert environment is not None
    assert environment.name == "child1"
    assert details(page)[0] == "child1"
    shutil.rmtree(envs / "child1")
    page.model.refresh()
    settle(qtbot, page)
    write(machine.home / ".condarc", "channels: []\n")
    page.model.refresh()
    settle(qtbot, page)
    base = page.table.chosen()
    assert base is not None
    assert base.is_base


def test_names_are_sorted_as_people_count(qtbot: QtBot, show_page: ShowPage, envs: Path) -> None:
    for name in ("env10", "Env9", "env1"):
        add_environment(envs / name)
    page = page_of(qtbot, show_page)
    page.table.view.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
    assert column(page, NAME) == ["base", "child1", "env1", "Env9", "env10"]
    page.table.view.sortByColumn(NAME, Qt.SortOrder.DescendingOrder)
    assert column(page, NAME)[0] == "env10"


def test_the_remarkable_settings_are_sorted_first(
    qtbot: QtBot, show_page: ShowPage, envs: Path
) -> None:
    write(add_environment(envs / "thesis") / ".condarc", "anaconda_anon_usage: false\n")
    page = page_of(qtbot, show_page)
    page.table.view.sortByColumn(SETTING, Qt.SortOrder.AscendingOrder)
    assert column(page, NAME)[0] == "thesis"


def test_the_newest_id_is_sorted_first(qtbot: QtBot, show_page: ShowPage, envs: Path) -> None:
    os.utime(envs / "child1" / "etc" / "aau_token", (1, 1))
    page = page_of(qtbot, show_page)
    page.table.view.sortByColumn(MADE, Qt.SortOrder.AscendingOrder)
    assert column(page, NAME) == ["base", "child1"]
    page.table.view.sortByColumn(RANDOM_ID, Qt.SortOrder.AscendingOrder)
    assert column(page, NAME) == ["child1", "base"]


def test_what_is_found_later_is_put_in_its_place(
    qtbot: QtBot, show_page: ShowPage, envs: Path
) -> None:
    page = page_of(qtbot, show_page)
    page.table.view.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
    add_environment(envs / "aaa")
    page.model.refresh()
    settle(qtbot, page)
    assert column(page, NAME) == ["aaa", "base", "child1"]


def test_many_environments_are_searched_and_sorted_in_steps(
    qtbot: QtBot, show_page: ShowPage, envs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("conda_privacy.panel.environment_rows._IN_ORDER", 2)
    monkeypatch.setattr("conda_privacy.panel.environment_rows._AT_ONCE", 2)
    for name in "gfedcba":
        add_environment(envs / name)
    page = page_of(qtbot, show_page)
    page.table.view.sortByColumn(NAME, Qt.SortOrder.DescendingOrder)
    settle(qtbot, page)
    assert column(page, NAME) == ["g", "f", "e", "d", "child1", "c", "base", "b", "a"]


def test_environments_in_the_table_are_no_objects_for_the_garbage_collector(
    qtbot: QtBot, show_page: ShowPage, envs: Path
) -> None:
    for number in range(20):
        add_environment(envs / f"more-{number}")
    page = page_of(qtbot, show_page)
    page.table.view.sortByColumn(NAME, Qt.SortOrder.DescendingOrder)
    settle(qtbot, page)
    page.grab()

    gc.collect()

    kept = page.model.scan.environments
    assert kept
    assert len(kept) == 22
    assert not any(map(gc.is_tracked, kept.kept))
    made = [each for each in gc.get_objects() if isinstance(each, Environment)]
    assert len([each for each in made if each.name.startswith("more-")]) <= 1  # a chosen one


def test_an_environment_that_comes_back_has_the_random_id_it_has_now(
    qtbot: QtBot, show_page: ShowPage, envs: Path
) -> None:
    page = page_of(qtbot, show_page)
    before = column(page, RANDOM_ID)
    shutil.rmtree(envs / "child1")
    page.model.refresh()
    settle(qtbot, page)

    add_environment(envs / "child1", "Z" * 22)
    page.model.refresh()
    settle(qtbot, page)

    assert column(page, RANDOM_ID) == [before[0], f"ZZZZ{18 * '•'}"]


def test_looking_again_keeps_rows_and_drops_what_is_gone(
    qtbot: QtBot, show_page: ShowPage, envs: Path
) -> None:
    add_environment(envs / "torch")
    page = page_of(qtbot, show_page)
    choose(qtbot, page, "torch")
    shutil.rmtree(envs / "child1")
    page.model.refresh()
    settle(qtbot, page)
    assert column(page, NAME) == ["base", "torch"]
    chosen = page.table.chosen()
    assert chosen is not None
    assert chosen.name == "torch"


# What can be done


def test_turning_off_only_here_writes_into_the_environment_alone(
    qtbot: QtBot, show_page: ShowPage, envs: Path, machine: Machine
) -> None:
    page = page_of(qtbot, show_page)
    choose(qtbot, page, "child1")
    button(page.details, "Turn off only here").click()
    settle(qtbot, page)
    assert (envs / "child1/.condarc").read_text() == "anaconda_anon_usage: false\n"
    assert not (machine.home / ".condarc").exists()
    assert column(page, SETTING) == ["Same as everywhere", "Off here"]
    assert all(part.sent != part.is_token for part in page.details.view.parts())


def test_turning_off_here_is_undone_in_place(qtbot: QtBot, show_page: ShowPage, envs: Path) -> None:
    page = page_of(qtbot, show_page)
    choose(qtbot, page, "child1")
    button(page.details, "Turn off only here").click()
    page.model.undo()
    settle(qtbot, page)
    assert not (envs / "child1/.condarc").exists()
    assert column(page, SETTING)[1] == "Same as everywhere"


def test_back_to_everywhere_takes_the_line_out_of_the_file_that_has_it(
    qtbot: QtBot, show_page: ShowPage, envs: Path
) -> None:
    file = write(envs / "child1/condarc", "channels: [a]\nanaconda_anon_usage: false\n")
    page = page_of(qtbot, show_page)
    choose(qtbot, page, "child1")
    assert "Turn on only here" in details(page)
    button(page.details, "Same as everywhere").click()
    settle(qtbot, page)
    assert file.read_text() == "channels: [a]\n"
    assert column(page, SETTING)[1] == "Same as everywhere"


def test_where_off_holds_everywhere_one_environment_can_be_on(
    qtbot: QtBot, show_page: ShowPage, envs: Path, machine: Machine
) -> None:
    write(machine.home / ".condarc", "anaconda_anon_usage: false\n")
    page = page_of(qtbot, show_page)
    choose(qtbot, page, "child1")
    button(page.details, "Turn on only here").click()
    settle(qtbot, page)
    assert column(page, SETTING)[1] == "On here"


def test_the_base_has_no_setting_of_its_own(qtbot: QtBot, show_page: ShowPage) -> None:
    page = page_of(qtbot, show_page)
    choose(qtbot, page, "base")
    assert "Turn off only here" not in details(page)


def test_a_new_id_is_made_and_undone(qtbot: QtBot, show_page: ShowPage, envs: Path) -> None:
    file = envs / "child1/etc/aau_token"
    page = page_of(qtbot, show_page)
    choose(qtbot, page, "child1")
    button(page.details, "New ID").click()
    settle(qtbot, page)
    made = file.read_text()
    assert made != CHILD
    assert column(page, RANDOM_ID)[1].startswith(made[:4])
    page.model.undo()
    settle(qtbot, page)
    assert file.read_text() == CHILD
    assert column(page, RANDOM_ID)[1].startswith(CHILD[:4])


def test_an_id_is_removed_and_undone(qtbot: QtBot, show_page: ShowPage, envs: Path) -> None:
    file = envs / "child1/etc/aau_token"
    page = page_of(qtbot, show_page)
    choose(qtbot, page, "child1")
    button(page.details, "Remove ID").click()
    settle(qtbot, page)
    assert not file.exists()
    assert column(page, RANDOM_ID)[1] == "Not created yet"
    assert why_locked(page.details, "Remove ID") == "There is no random ID here."
    page.model.undo()
    settle(qtbot, page)
    assert file.read_text() == CHILD


def test_copying_a_row_keeps_the_id_hidden(qtbot: QtBot, show_page: ShowPage) -> None:
    page = page_of(qtbot, show_page)
    button(page, "Show IDs").click()
    choose(qtbot, page, "child1")
    QTest.keyClick(page.table.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied.split("\t")[0] == "child1"
    assert CHILD[:4] in copied
    assert CHILD not in copied


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere every name is text")
def test_a_path_that_is_no_text_is_not_copied_as_another_one(
    qtbot: QtBot, show_page: ShowPage, envs: Path
) -> None:
    odd = add_environment(envs / os.fsdecode(b"bad\xff"))
    page = page_of(qtbot, show_page)
    choose(qtbot, page, "bad\ufffd")
    environment = page.table.chosen()
    assert environment is not None
    assert environment.prefix == odd
    QGuiApplication.clipboard().clear()
    menu = page.table.menu_for(environment)
    (entry,) = (each for each in menu.actions() if each.text().startswith("Copy path"))
    assert entry.text() == "Copy path · locked"
    with qtbot.waitSignal(page.table.actions_for.refused) as refused:
        entry.trigger()
    assert refused.args == ["This name holds characters that cannot be shown"]
    assert QGuiApplication.clipboard().text() == ""
    page.table.actions_for.copy_row(environment)
    assert QGuiApplication.clipboard().text().split("\t")[1] == str(envs / "bad\ufffd")
    page.table.choose(str(envs / "child1"))
    settle(qtbot, page)
    child = page.table.chosen()
    assert child is not None
    assert "Copy path" in entries(page.table.menu_for(child))


def entries(menu: QMenu) -> list[str]:
    return [entry.text() for entry in menu.actions() if entry.text()]


def test_the_menu_holds_all_that_can_be_done(qtbot: QtBot, show_page: ShowPage) -> None:
    page = page_of(qtbot, show_page)
    choose(qtbot, page, "child1")
    chosen = page.table.chosen()
    assert chosen is not None
    menu = page.table.menu_for(chosen)
    assert all(QMenu.menuInAction(entry) is None for entry in menu.actions())
    assert entries(menu) == [
        "Turn off only here",
        "New ID",
        "Remove ID",
        "Copy row, ID hidden",
        "Copy ID",
        "Copy path",
        "Show in folder",
        "Sort by “Environment”",
        "Sort by “Random ID (e/)”",
        "Sort by “Setting here”",
        "Sort by “ID made”",
    ]
    by_text = {entry.text(): entry for entry in menu.actions()}
    by_text["Copy ID"].trigger()
    assert QGuiApplication.clipboard().text() == CHILD
    by_text["Copy path"].trigger()
    assert QGuiApplication.clipboard().text() == chosen.folder
    with noted() as opened:
        by_text["Show in folder"].trigger()
    assert opened == [chosen.folder]


def test_there_is_no_id_to_copy_before_there_is_one(
    qtbot: QtBot, show_page: ShowPage, envs: Path
) -> None:
    add_environment(envs / "torch")
    page = page_of(qtbot, show_page)
    choose(qtbot, page, "torch")
    chosen = page.table.chosen()
    assert chosen is not None
    by_text = {entry.text(): entry for entry in page.table.menu_for(chosen).actions()}
    assert by_text["Copy ID · locked"].isEnabled()
    QGuiApplication.clipboard().setText("before")
    by_text["Copy ID · locked"].trigger()
    assert QGuiApplication.clipboard().text() == "before"
    assert "There is no random ID here." in details(page)


@pytest.mark.parametrize("reason", list(QContextMenuEvent.Reason)[:2])
def test_the_menu_opens_by_pointer_and_by_key(
    qtbot: QtBot, show_page: ShowPage, reason: QContextMenuEvent.Reason
) -> None:
    page = page_of(qtbot, show_page)
    choose(qtbot, page, "child1")
    view = page.table.view
    asked: list[object] = []
    view.menuWanted.disconnect()
    view.menuWanted.connect(lambda environment, _place: asked.append(environment.name))
    place = view.visualRect(page.table._rows.index(0, NAME)).center()
    QGuiApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, place, QPoint(1, 1)))
    assert asked == ["base" if reason == QContextMenuEvent.Reason.Mouse else "child1"]


def test_a_menu_beside_the_rows_is_none(qtbot: QtBot, show_page: ShowPage) -> None:
    page = page_of(qtbot, show_page)
    asked: list[object] = []
    page.table.view.menuWanted.connect(lambda *what: asked.append(what))
    reason = QContextMenuEvent.Reason.Mouse
    below = QPoint(5, page.table.view.viewport().height() + 50)
    event = QContextMenuEvent(reason, below, QPoint(1, 1))
    QGuiApplication.sendEvent(page.table.view.viewport(), event)
    assert asked == []


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_more_opens_the_same_menu(qtbot: QtBot, show_page: ShowPage) -> None:
    page = page_of(qtbot, show_page)
    choose(qtbot, page, "child1")
    menu = button(page.details, "More").menu()
    assert isinstance(menu, QMenu)
    for name in ("child1", "base", "child1"):
        choose(qtbot, page, name)
        menu.aboutToShow.emit()
        chosen = page.table.chosen()
        assert chosen is not None
        assert entries(menu) == entries(page.table.menu_for(chosen))
        assert "Copy path" in entries(menu)


@pytest.mark.parametrize("name", ["classroom", "environments"])
def test_every_page_marks_a_button_that_opens_a_menu_in_the_same_way(
    show_page: ShowPage, name: str
) -> None:
    buttons = show_page(name).findChildren(QPushButton)
    (more,) = (each for each in buttons if each.text().startswith("More"))
    assert more.text() == "More"
    assert more.menu() is not None  # which the chevron tells, so that no “…” has to


# Details and keys


def test_the_details_show_what_is_sent_from_there(qtbot: QtBot, show_page: ShowPage) -> None:
    page = page_of(qtbot, show_page)
    button(page, "Show IDs").click()
    choose(qtbot, page, "child1")
    assert "conda install -n child1 … sends:" in details(page)
    assert {part.name: part.value for part in page.details.view.parts()}["e"] == CHILD


def test_the_details_never_hold_an_empty_box(qtbot: QtBot, show_page: ShowPage) -> None:
    page = page_of(qtbot, show_page)
    before = page.details.height()
    choose_row(page, column(page, NAME).index("child1"))
    assert page.details.view.parts()
    page.details._pause.start()
    choose_row(page, column(page, NAME).index("base"))
    assert not page.details.view.parts()
    QGuiApplication.processEvents()
    assert page.details.height() == before
    settle(qtbot, page)
    assert {part.name: part.value for part in page.details.view.parts()}["e"].startswith(BASE[:4])


def test_what_is_not_known_yet_takes_no_room(
    qtbot: QtBot, show_page: ShowPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(_model: PanelModel, _work: object, _done: object) -> None:
        """As on a disk that does not answer."""

    monkeypatch.setattr(PanelModel, "ask", never)
    page = page_of(qtbot, show_page)
    choose(qtbot, page, "child1")
    assert "child1" in details(page)
    assert "conda install -n child1 … sends:" not in details(page)
    assert not page.details._inset.isVisibleTo(page)


def test_while_an_arrow_is_held_down_only_the_last_is_looked_at(
    qtbot: QtBot, show_page: ShowPage, monkeypatch: pytest.MonkeyPatch, envs: Path
) -> None:
    add_environment(envs / "torch")
    page = page_of(qtbot, show_page)
    asked: list[object] = []
    monkeypatch.setattr(PanelModel, "ask", lambda _model, _work, done: asked.append(done))
    for row in (1, 2, 0):
        choose_row(page, row)
    assert len(asked) == 1
    settle(qtbot, page)
    assert len(asked) == 2


def test_enter_leads_to_what_can_be_done(qtbot: QtBot, show_page: ShowPage) -> None:
    page = page_of(qtbot, show_page)
    choose(qtbot, page, "child1")
    page.table.view.setFocus()
    QTest.keyClick(page.table.view, Qt.Key.Key_Return)
    focused = page.window().focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Turn off only here"


def test_enter_leads_to_the_details_of_what_was_chosen_just_before(
    qtbot: QtBot, show_page: ShowPage
) -> None:
    page = page_of(qtbot, show_page)
    page.table.view.choose(column(page, NAME).index("child1"))
    QTest.keyClick(page.table.view, Qt.Key.Key_Return)
    assert "child1" in details(page)
    assert not page.details._next.isActive()


def test_arrows_walk_through_the_rows(qtbot: QtBot, show_page: ShowPage) -> None:
    page = page_of(qtbot, show_page)
    page.table.view.setFocus()
    QTest.keyClick(page.table.view, Qt.Key.Key_Up)
    QTest.keyClick(page.table.view, Qt.Key.Key_Down)
    settle(qtbot, page)
    assert "child1" in details(page)


def test_another_page_can_point_to_an_environment(
    qtbot: QtBot, show_page: ShowPage, envs: Path
) -> None:
    page = page_of(qtbot, show_page)
    page.show_target(str(envs / "child1"))
    settle(qtbot, page)
    assert "child1" in details(page)


def test_the_path_in_the_details_shows_the_folder(
    qtbot: QtBot, show_page: ShowPage, envs: Path
) -> None:
    page = page_of(qtbot, show_page)
    choose(qtbot, page, "child1")
    with noted() as opened:
        page.details._path.click()
    assert opened == [str(envs / "child1")]


@pytest.mark.parametrize(("width", "shown"), [(400, 1), (700, 2), (1120, 4)])
def test_columns_go_where_there_is_no_room(
    qtbot: QtBot, show_page: ShowPage, width: int, shown: int
) -> None:
    page = page_of(qtbot, show_page)
    page.window().resize(width, 700)
    qtbot.wait(1)
    hidden = [page.table.view.isColumnHidden(number) for number in range(4)]
    assert hidden.count(False) == shown
    assert page.horizontalScrollBar().maximum() == 0


def test_a_change_elsewhere_is_seen_in_the_rows(
    qtbot: QtBot, show_page: ShowPage, envs: Path, machine: Machine
) -> None:
    write(envs / "child1/.condarc", "anaconda_anon_usage: false\n")
    page = page_of(qtbot, show_page)
    write(machine.system_dirs[0] / "condarc", "anaconda_anon_usage: true  #!final\n")
    page.model.look_again()
    settle(qtbot, page)
    assert column(page, SETTING)[1] == "Same as everywhere"


def test_looking_writes_nothing(qtbot: QtBot, show_page: ShowPage, tmp_path: Path) -> None:
    before = sorted(tmp_path.rglob("*"))
    page = page_of(qtbot, show_page)
    choose(qtbot, page, "child1")
    button(page, "Show IDs").click()
    assert sorted(tmp_path.rglob("*")) == before


# The table alone


def test_the_table_works_alone_in_any_host(qtbot: QtBot, tmp_path: Path) -> None:
    table = EnvironmentTable(machine=make_computer(tmp_path))
    qtbot.addWidget(table)
    table.resize(900, 500)
    with qtbot.waitSignal(table._model.scan.ended):
        table.show()
    qtbot.waitUntil(lambda: table._rows.settled and table._rows.rowCount() == 2)
    with qtbot.waitSignal(table.environmentChosen) as told:
        table.view.choose(1)
    assert told.args[0].name == "child1"
    table.shutdown()


def table_alone(qtbot: QtBot, machine: Machine, host: QWidget) -> EnvironmentTable:
    """Show a table that stands alone in a host."""
    table = EnvironmentTable(host, machine)
    QVBoxLayout(host).addWidget(table)
    with qtbot.waitSignal(table._model.scan.ended):
        host.show()
    qtbot.waitUntil(lambda: table._rows.settled and table._rows.rowCount() > 0)
    return table


@pytest.mark.parametrize("whole", [True, False])
def test_a_table_alone_follows_its_host_and_keeps_what_a_person_did(
    qtbot: QtBot, qapp: QApplication, machine: Machine, envs: Path, *, whole: bool
) -> None:
    for number in range(40):
        add_environment(envs / f"env{number}", OTHER)
    before, size = qapp.palette(), qapp.font()
    hosts = [QWidget(), QWidget()]
    for host in hosts:
        qtbot.addWidget(host)
        host.resize(900, 600)
    table = table_alone(qtbot, machine, hosts[0])
    table.search_field.setText("env")
    table._search()
    table.view.sort_by(NAME)
    table.view.sort_by(NAME)
    qtbot.waitUntil(lambda: table._rows.settled)
    table.reveal_button.click()
    table.view.choose(30)
    chosen, order = table.chosen(), [table._rows.cells(row).name for row in range(41)]
    top = table.view.rowAt(1)
    seen = [table.view, table.search_field, table.reveal_button]
    for each in [qapp] if whole else hosts:
        each.setPalette(qt_palette(SCHEMES["dark"]))
        each.setFont(QFont(size.family(), 20))
    try:
        fresh = table_alone(qtbot, machine, hosts[1])
        assert table.look == fresh.look
        assert table.look is not None
        assert table.look.colours == SCHEMES["dark"]
        qtbot.waitUntil(lambda: table.view.height() == fresh.view.height())
        assert table.view.row_height() == fresh.view.row_height()
        for column_ in (RANDOM_ID, SETTING, MADE):
            assert table.view.columnWidth(column_) == fresh.view.columnWidth(column_)
        texts = (table._count, fresh._count)
        assert len({each.palette().windowText().color().name() for each in texts}) == 1
        assert len({each.fontInfo().pixelSize() for each in texts}) == 1
        painted = table.view.viewport().grab().toImage().pixelColor(2, 2).name()
        assert painted == SCHEMES["dark"].card
        assert table.reveal_button.sizeHint() == fresh.reveal_button.sizeHint()
        assert table._progress.minimumWidth() == fresh._progress.minimumWidth()
        fresh.shutdown()
    finally:
        qapp.setPalette(before)
        qapp.setFont(size)
    assert seen == [table.view, table.search_field, table.reveal_button]
    assert table.search_field.text() == "env"
    assert [table._rows.cells(row).name for row in range(41)] == order
    assert table.view.sorted_by() == NAME
    assert (table.chosen(), table.view.currentIndex().row()) == (chosen, 30)
    assert table.view.rowAt(1) == top > 0
    assert table._rows.cells(30).random_id == OTHER
    table.shutdown()


def test_a_table_alone_follows_another_language(
    qtbot: QtBot, qapp: QApplication, machine: Machine
) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    table = table_alone(qtbot, machine, host)
    assert "Environments: 2" in shown_texts(table)
    translator = load_translation(QLocale("de"))
    assert translator is not None
    qapp.installTranslator(translator)
    qapp.processEvents()
    said = shown_texts(table)
    header = table._rows.headerData(NAME, Qt.Orientation.Horizontal)
    names = (table.search_field.accessibleName(), table.view.accessibleName())
    cells = table._rows.cells(0)
    qapp.removeTranslator(translator)
    qapp.processEvents()
    assert {"Umgebungen: 2", "IDs zeigen"} <= set(said)
    assert header == "Umgebung"
    assert names == ("Umgebungen durchsuchen", "Umgebungen")
    assert cells.made == "heute"
    assert "Environments: 2" in shown_texts(table)
    assert table.search_field.placeholderText() == "Search by name or path"
    table.shutdown()


def test_a_right_to_left_table_is_painted(qtbot: QtBot, tmp_path: Path) -> None:
    table = EnvironmentTable(machine=make_computer(tmp_path))
    qtbot.addWidget(table)
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    table.resize(900, 500)
    with qtbot.waitSignal(table._model.scan.ended):
        table.show()
    qtbot.waitUntil(lambda: table._rows.settled and table._rows.rowCount() == 2)
    table.view.choose(0)
    table.view.setFocus()
    image = table.view.grab().toImage()
    accent = table.look.colours.accent if table.look else ""
    row = table.view.visualRect(table._rows.index(0, NAME))
    header = table.view.horizontalHeader().height()
    right_edge = image.pixelColor(image.width() - 4, header + row.center().y())
    assert right_edge.name() == accent
    table.shutdown()


def test_what_is_found_for_a_page_that_is_gone_is_dropped(
    qtbot: QtBot, show_page: ShowPage
) -> None:
    page = page_of(qtbot, show_page)
    model, details = page.model, page.details
    told: list[object] = []

    def end_of_page() -> str:
        shiboken6.delete(details)
        return "found"

    model.problemRaised.connect(told.append)
    model.ask(end_of_page, details._show_preview)
    assert told == []


def test_the_only_match_of_a_search_is_not_said_to_be_all_there_is(
    qtbot: QtBot, show_page: ShowPage
) -> None:
    page = page_of(qtbot, show_page)
    page.table.search_field.setText("child")
    page.table.search_field.returnPressed.emit()
    assert column(page, NAME) == ["child1"]
    assert "There is only the base" not in " ".join(shown_texts(page))


def test_a_folder_without_conda_is_not_said_to_have_only_a_base(
    qtbot: QtBot, computer: Machine, tmp_path: Path
) -> None:
    (tmp_path / "nothing").mkdir()
    model = PanelModel(computer, tmp_path / "nothing", quick=AtOnce(), slow=AtOnce())
    table = EnvironmentTable(model=model)
    qtbot.addWidget(table)
    table.show()
    model.refresh()
    qtbot.waitUntil(lambda: table._rows.settled)
    assert "conda is not installed in it" in table._nothing.text()
    model.shutdown()
