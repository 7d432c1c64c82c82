"""The page of settings files: places, a change before it is made, commands, history."""

from dataclasses import replace
from itertools import product
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from conda_privacy.core.machine import Machine
from conda_privacy.core.settings import SETTINGS
from conda_privacy.panel.look import look_of
from conda_privacy.panel.pages.settings_files import SettingsFiles
from conda_privacy.panel.widgets.code_view import CodeView
from conda_privacy.panel.widgets.history_card import HistoryRow
from conda_privacy.panel.widgets.path_button import PathButton
from conda_privacy.panel.widgets.place_row import PlaceRow
from tests.panel.pages.conftest import ShowPage, button, shown_texts, why_locked
from tests.panel.pages.opened import noted
from tests.panel.practice import write

pytestmark = pytest.mark.qt

OFF = "channels:\n  - conda-forge   # lab default\nanaconda_anon_usage: false\nssl_verify: true\n"


def page_of(show_page: ShowPage, machine: Machine | None = None) -> SettingsFiles:
    return cast("SettingsFiles", show_page("settings-files", machine))


def choose_setting(page: SettingsFiles, name: str) -> None:
    chooser = page.places.setting_chooser
    chooser.setCurrentIndex(chooser.findData(name))
    chooser.activated.emit(chooser.currentIndex())


def choose_value(page: SettingsFiles, text: str) -> None:
    chooser = page.change.value_chooser
    chooser.setCurrentIndex(chooser.findText(text))
    assert chooser.currentText() == text
    chooser.activated.emit(chooser.currentIndex())


def choose_scope(page: SettingsFiles, text: str) -> None:
    chooser = page.change.scope_chooser
    chooser.setCurrentIndex(chooser.findText(text))
    assert chooser.currentText() == text
    chooser.activated.emit(chooser.currentIndex())


def places(page: SettingsFiles) -> list[PlaceRow]:
    return page.places.findChildren(PlaceRow)


def row(page: SettingsFiles, path: Path) -> list[str]:
    found = page.places.row_of(path)
    assert found is not None
    return [text for text in shown_texts(found) if text]


def commands(page: SettingsFiles) -> dict[str, str]:
    QGuiApplication.processEvents()  # what was added is shown now
    views = page.commands.findChildren(CodeView)
    return {view.accessibleName(): view.toPlainText() for view in views if view.isVisibleTo(page)}


# Places


def test_places_stand_highest_first(show_page: ShowPage, machine: Machine, tmp_path: Path) -> None:
    write(machine.home / ".condarc", OFF)
    write(tmp_path / "etc/conda/condarc", "anaconda_anon_usage: true\n")
    shown = places(page_of(show_page))
    scopes = [each.place.scope if each.place else "default" for each in shown]
    assert scopes == ["variable", "user", "system", "default"]


def test_the_place_that_decides_is_marked(
    show_page: ShowPage, machine: Machine, tmp_path: Path
) -> None:
    own = write(machine.home / ".condarc", OFF)
    system = write(tmp_path / "etc/conda/condarc", "anaconda_anon_usage: true\n")
    page = page_of(show_page)
    assert row(page, own) == ["You", "off", "decides", "line 3", "~/.condarc"]
    assert "overridden" in row(page, system)
    assert sum("decides" in shown_texts(each) for each in places(page)) == 1


def test_the_default_decides_where_nobody_has_chosen(show_page: ShowPage) -> None:
    last = places(page_of(show_page))[-1]
    assert shown_texts(last)[:3] == ["Default", "on", "decides"]


def test_the_last_word_is_marked(show_page: ShowPage, machine: Machine, tmp_path: Path) -> None:
    own = write(machine.home / ".condarc", OFF)
    system = write(tmp_path / "etc/conda/condarc", "anaconda_anon_usage: true  #!final\n")
    page = page_of(show_page)
    assert "line 1, last word" in row(page, system)
    assert "decides" in row(page, system)
    assert "no effect" in row(page, own)


def test_a_file_that_is_ignored_says_why_and_where(show_page: ShowPage, machine: Machine) -> None:
    lab = write(machine.home / ".conda/condarc.d/lab.yml", "a: 1\nb: 2\nx:\ty\n")
    texts = row(page_of(show_page), lab)
    assert "cannot be read" in texts
    assert "ignored by conda as a whole" in texts
    assert any(text.startswith("Line 3, column ") for text in texts)


def test_a_file_that_stops_conda_says_so(show_page: ShowPage, machine: Machine) -> None:
    own = write(machine.home / ".condarc", "channels: [\n")
    page = page_of(show_page)
    texts = row(page, own)
    assert "stops conda" in texts
    assert "conda cannot start" in texts
    assert not any("decides" in shown_texts(each) for each in places(page))
    with noted() as opened:
        button(page.places, "Open file").click()
    assert opened == [str(own)]


def test_a_value_conda_does_not_understand_says_so(show_page: ShowPage, machine: Machine) -> None:
    own = write(machine.home / ".condarc", "anaconda_anon_usage: maybe\n")
    texts = row(page_of(show_page), own)
    assert "a value that conda does not understand" in texts
    assert "not understood" in texts
    assert any("maybe" in text for text in texts)


@pytest.mark.parametrize(
    ("text", "loud"),
    [("anaconda_anon_usage: maybe\n", True), ("a: [\n", True), (OFF, False)],
)
def test_a_place_that_stops_conda_is_painted_loud(
    show_page: ShowPage, machine: Machine, text: str, *, loud: bool
) -> None:
    path = write(machine.home / ".condarc", text)
    found = page_of(show_page).places.row_of(path)
    assert found is not None
    colours = look_of(found).colours
    ground = found.grab().toImage().pixelColor(found.width() // 2, 1).name()
    assert ground == (colours.tones["error"].fill if loud else colours.chosen).lower()


def test_a_variable_is_a_place_like_others(show_page: ShowPage, machine: Machine) -> None:
    variables = {**machine.environ, "CONDA_ANACONDA_ANON_USAGE": "off"}
    page = page_of(show_page, replace(machine, environ=variables))
    assert shown_texts(places(page)[0]) == [
        "Environment variable", "CONDA_ANACONDA_ANON_USAGE", "off", "decides", "",
    ]  # fmt: skip


def test_a_variable_that_conda_ignores_says_so(show_page: ShowPage, machine: Machine) -> None:
    variables = {"CONDA_PLUGINS": "x", "CONDA_PLUGINS_ANACONDA_TELEMETRY": "off"}
    page = page_of(show_page, replace(machine, environ={**machine.environ, **variables}))
    choose_setting(page, "plugins.anaconda_telemetry")
    assert "ignored by conda" in shown_texts(places(page)[0])


def test_a_file_conda_passes_over_says_so(show_page: ShowPage, machine: Machine) -> None:
    odd = write(machine.home / "settings.txt", "anaconda_anon_usage: false\n")
    variables = {**machine.environ, "CONDARC": str(odd)}
    page = page_of(show_page, replace(machine, environ=variables))
    assert "conda does not read this" in row(page, odd)


def test_places_without_a_file_are_shown_on_request(show_page: ShowPage) -> None:
    page = page_of(show_page)
    few = len(places(page))
    button(page, "Show all places").click()
    assert len(places(page)) > few + 10
    assert "no such file" in shown_texts(page)
    button(page, "Show fewer places").click()
    assert len(places(page)) == few


def test_every_setting_of_the_table_can_be_looked_at(show_page: ShowPage) -> None:
    page = page_of(show_page)
    chooser = page.places.setting_chooser
    assert [chooser.itemData(number) for number in range(chooser.count())] == list(SETTINGS)
    for name in SETTINGS:
        choose_setting(page, name)
        assert name in shown_texts(page.places)
        if page.change.text_field.isVisibleTo(page):
            assert "First type what is to be sent." in shown_texts(page.change)
            page.change.text_field.setText("userhost")
            page.change.text_field.returnPressed.emit()
        assert page.change._plan is not None
        assert page.change._plan.setting == name


def test_a_path_shows_its_folder(show_page: ShowPage, machine: Machine) -> None:
    write(machine.home / ".condarc", OFF)
    page = page_of(show_page)
    with noted() as opened:
        page.places.findChildren(PathButton)[0].click()
    assert opened == [str(machine.home)]


def test_another_page_can_point_to_a_file(show_page: ShowPage, machine: Machine) -> None:
    own = write(machine.home / ".condarc", OFF)
    page = page_of(show_page)
    page.window().resize(500, 300)
    QGuiApplication.processEvents()
    page.show_target(own)
    page.show_target("nonsense")
    page.show_target(Path("/nowhere"))
    found = page.places.row_of(own)
    assert found is not None
    assert not found.visibleRegion().isEmpty()


# A change before it is made


def test_the_opposite_is_proposed_as_a_comparison(show_page: ShowPage, machine: Machine) -> None:
    write(machine.home / ".condarc", OFF)
    page = page_of(show_page)
    assert "If you set “Random IDs in requests” to on in ~/.condarc" in shown_texts(page)
    lines = page.change.diff.toPlainText().splitlines()
    assert lines == [
        "  channels:",
        "    - conda-forge   # lab default",
        "- anaconda_anon_usage: false",
        "+ anaconda_anon_usage: true",
        "  ssl_verify: true",
    ]


def test_only_the_lines_that_change_are_tinted(show_page: ShowPage, machine: Machine) -> None:
    write(machine.home / ".condarc", OFF)
    page = page_of(show_page)
    diff, tones = page.change.diff, look_of(page).colours.tones
    image = diff.viewport().grab().toImage()
    middles = [
        diff.cursorRect(QTextCursor(diff.document().findBlockByNumber(number))).center().y()
        for number in range(diff.blockCount())
    ]
    tints = [
        {image.pixelColor(x, y).name() for x in (0, image.width() // 2, image.width() - 1)}
        for y in middles
    ]
    ground = look_of(page).colours.window
    assert tints == [
        *({ground}, {ground}, {tones["error"].fill}, {tones["good"].fill}, {ground}),
    ]
    below = image.pixelColor(0, image.height() - 1).name()
    assert below == ground


def test_signs_of_a_comparison_stay_with_their_lines(show_page: ShowPage) -> None:
    diff = page_of(show_page).change.diff
    diff.setFixedWidth(100)

    first = diff.document().findBlockByNumber(0).layout()

    assert first.lineCount() > 1
    assert first.lineAt(0).textLength() > 2


def test_looking_ahead_writes_nothing(show_page: ShowPage, tmp_path: Path) -> None:
    before = sorted(tmp_path.rglob("*"))
    page = page_of(show_page)
    choose_value(page, "Turn on")
    choose_scope(page, "for this computer")
    assert sorted(tmp_path.rglob("*")) == before


def test_the_change_that_is_shown_is_made(show_page: ShowPage, machine: Machine) -> None:
    own = write(machine.home / ".condarc", OFF)
    page = page_of(show_page)
    button(page, "Save this change").click()
    assert own.read_text() == OFF.replace("false", "true")
    assert "decides" in row(page, own)
    assert page.change.value_chooser.currentText() == "Turn off"


def test_a_change_can_be_undone_with_the_key_for_it(show_page: ShowPage, machine: Machine) -> None:
    own = write(machine.home / ".condarc", OFF)
    page = page_of(show_page)
    button(page, "Save this change").click()
    page.model.undo()
    assert own.read_text() == OFF


def test_a_file_that_does_not_exist_would_be_made(show_page: ShowPage, machine: Machine) -> None:
    page = page_of(show_page)
    assert "The file does not exist yet and would be made." in shown_texts(page)
    assert "Open file" not in shown_texts(page.change)
    button(page, "Save this change").click()
    assert (machine.home / ".condarc").read_text() == "anaconda_anon_usage: false\n"


def test_what_the_file_says_already_is_not_saved_again(
    show_page: ShowPage, machine: Machine
) -> None:
    write(machine.home / ".condarc", OFF)
    page = page_of(show_page)
    choose_value(page, "Turn off")
    why = "The file says this already; nothing would change."
    assert why in shown_texts(page)
    assert why_locked(page, "Save this change") == why


@pytest.mark.parametrize(
    ("scope", "place"),
    [
        ("for you", "home/.condarc"),
        ("for this conda", "opt/conda/.condarc"),
        ("for this computer", "etc/conda/.condarc"),
    ],
)
def test_a_change_is_made_for_whom_it_is_meant(
    show_page: ShowPage, tmp_path: Path, scope: str, place: str
) -> None:
    page = page_of(show_page)
    choose_scope(page, scope)
    button(page, "Save this change").click()
    assert (tmp_path / place).read_text() == "anaconda_anon_usage: false\n"


def test_one_environment_can_be_meant(show_page: ShowPage, tmp_path: Path) -> None:
    page = page_of(show_page)
    page.places._environment.activated.emit(1)
    choose_scope(page, "for this environment")
    button(page, "Save this change").click()
    written = tmp_path / "opt/conda/envs/child1/.condarc"
    assert written.read_text() == "anaconda_anon_usage: false\n"


def test_back_to_the_default_takes_the_line_out(show_page: ShowPage, machine: Machine) -> None:
    own = write(machine.home / ".condarc", OFF)
    page = page_of(show_page)
    choose_value(page, "Back to the default")
    heading = "If you put “Random IDs in requests” back to the default in ~/.condarc"
    assert heading in shown_texts(page)
    button(page, "Save this change").click()
    assert "anaconda_anon_usage" not in own.read_text()


def test_what_would_still_decide_is_said_before(
    show_page: ShowPage, machine: Machine, tmp_path: Path
) -> None:
    system = write(tmp_path / "etc/conda/condarc", "anaconda_anon_usage: true  #!final\n")
    texts = shown_texts(page_of(show_page))
    assert "This alone would change nothing" in texts
    assert f"{system}, line 1 would still have the last word." in texts


def test_a_variable_that_would_still_decide_is_said_before(
    show_page: ShowPage, machine: Machine
) -> None:
    variables = {**machine.environ, "CONDA_ANACONDA_ANON_USAGE": "on"}
    texts = shown_texts(page_of(show_page, replace(machine, environ=variables)))
    assert "The variable CONDA_ANACONDA_ANON_USAGE would still have the last word." in texts


def test_an_error_that_would_stay_is_said_before(
    show_page: ShowPage, machine: Machine, tmp_path: Path
) -> None:
    write(tmp_path / "etc/conda/condarc", "channels: [\n")
    texts = shown_texts(page_of(show_page).change)
    assert "This alone would change nothing" in texts


def test_a_file_that_cannot_be_read_is_not_changed(show_page: ShowPage, machine: Machine) -> None:
    write(machine.home / ".condarc", "channels: [\n")
    page = page_of(show_page)
    texts = shown_texts(page.change)
    assert "This cannot be saved" in texts
    assert "The file stays as it is." in texts
    assert why_locked(page, "Save this change") in texts


def test_a_file_without_rights_names_the_command_of_an_administrator(
    show_page: ShowPage, machine: Machine
) -> None:
    own = write(machine.home / ".condarc", OFF)
    own.chmod(0o444)
    texts = shown_texts(page_of(show_page).change)
    assert any("sudo conda-privacy on --file" in text for text in texts)


def test_a_heartbeat_can_be_sent_to_a_server(show_page: ShowPage, machine: Machine) -> None:
    page = page_of(show_page)
    assert not page.change.text_field.isVisibleTo(page)
    choose_setting(page, "anaconda_heartbeat")
    choose_value(page, "Turn on for a server …")
    assert page.change.text_field.isVisibleTo(page)
    assert "Type the address of the server first." in shown_texts(page.change)
    assert why_locked(page, "Save this change") == "Type the address of the server first."
    assert not page.change.diff.isVisibleTo(page)
    assert not page.commands.isVisibleTo(page)
    page.change.text_field.setText(" https://beat.example ")
    page.change.text_field.returnPressed.emit()
    assert page.commands.isVisibleTo(page)
    button(page, "Save this change").click()
    text = (machine.home / ".condarc").read_text()
    assert text.startswith("anaconda_heartbeat: ")
    assert "https://beat.example" in text
    assert "https://beat.example" in row(page, machine.home / ".condarc")
    assert history(page)[0][1] == "Activation heartbeat: not set → https://beat.example"


@pytest.mark.parametrize(
    ("choice", "value", "word"),
    [("Always send", "true", "always"), ("Never send", "false", "never")],
)
def test_error_reports_know_three_values(
    show_page: ShowPage, machine: Machine, choice: str, value: str, word: str
) -> None:
    page = page_of(show_page)
    choose_setting(page, "report_errors")
    assert "ask first" in shown_texts(places(page)[-1])
    choose_value(page, choice)
    button(page, "Save this change").click()
    own = machine.home / ".condarc"
    assert own.read_text() == f"report_errors: {value}\n"
    assert word in row(page, own)


def test_the_file_of_a_change_can_be_seen_and_opened(show_page: ShowPage, machine: Machine) -> None:
    own = write(machine.home / ".condarc", OFF)
    page = page_of(show_page)
    with noted() as opened:
        button(page.change, "Open file").click()
        button(page.change, "Show in folder").click()
    assert opened == [str(own), str(machine.home)]


def test_a_long_comparison_scrolls(show_page: ShowPage, machine: Machine) -> None:
    page = page_of(show_page)
    view = CodeView("long", page)
    view.show_code("\n".join(str(number) for number in range(100)))
    view.resize(400, view.height())
    assert view.height() < 600
    assert view.verticalScrollBarPolicy().name == "ScrollBarAsNeeded"


def test_a_comparison_comes_to_rest_at_every_width(show_page: ShowPage) -> None:
    # Where as many lines as just fit, a scroll bar makes more of them.
    host = QWidget(page_of(show_page))
    column = QVBoxLayout(host)
    view = CodeView("long", host)
    column.addWidget(view)
    column.addStretch(1)
    host.show()
    for words, blocks, width in product(range(1, 6), range(4, 12), (800, 150, 200)):
        view.show_code("\n".join(["conda config --set " * words] * blocks))
        host.resize(width, 900)
        QApplication.processEvents()
        lines = [view.document().findBlockByNumber(n).layout() for n in range(blocks)]
        shown = sum(line.lineCount() for line in lines)
        scrolls = view.verticalScrollBar().isVisible()
        assert scrolls == (shown > 16)
        assert scrolls or view.height() >= shown * view.fontMetrics().lineSpacing()


def test_the_tab_key_goes_through_the_places_before_what_stands_below(
    show_page: ShowPage, machine: Machine
) -> None:
    (machine.home / ".condarc").write_text("channels:\n  - defaults\n")
    page = page_of(show_page)
    for _ in range(2):
        QApplication.processEvents()  # rows that were just made are shown
        chain: list[QWidget] = [page.places.setting_chooser]
        while (after := chain[-1].nextInFocusChain()) is not chain[0]:
            assert after is not None
            chain.append(after)
        for path in page.places.findChildren(PathButton):
            if path.isVisible():
                assert chain.index(path) < chain.index(page.places._more)
        assert any(path.isVisible() for path in page.places.findChildren(PathButton))
        page.places._more.click()  # all places, whose rows are made now


# Commands


def test_the_commands_do_what_is_shown(show_page: ShowPage, tmp_path: Path) -> None:
    page = page_of(show_page)
    choose_scope(page, "for this conda")
    file = tmp_path / "opt/conda/.condarc"
    assert commands(page)["conda"] == (
        f"conda config --file {file} --set anaconda_anon_usage false"
    )
    assert len(commands(page)) == 5
    choose_value(page, "Back to the default")
    assert list(commands(page).values())[1] == "unset CONDA_ANACONDA_ANON_USAGE"


def test_a_command_is_copied_as_it_is(show_page: ShowPage) -> None:
    page = page_of(show_page)
    copies = [each for each in page.commands.findChildren(QPushButton) if each.text() == "Copy"]
    copies[-1].click()
    expected = "env:\n  CONDA_ANACONDA_ANON_USAGE: 'false'"
    assert QGuiApplication.clipboard().text() == expected


# History


def test_a_journal_that_cannot_be_read_is_not_called_empty(
    show_page: ShowPage, machine: Machine
) -> None:
    (machine.state_dir / "journal.jsonl").mkdir(parents=True)
    page = page_of(show_page)
    texts = shown_texts(page.history)
    assert "Nothing was changed with Conda Privacy yet." not in texts
    assert any("journal.jsonl: This file cannot be read." in text for text in texts)


def history(page: SettingsFiles) -> list[list[str]]:
    QGuiApplication.processEvents()  # what was added is shown now
    rows = page.history.findChildren(HistoryRow)
    return [shown_texts(each) for each in rows if each.isVisibleTo(page)]


def test_before_the_first_change_the_history_says_so(show_page: ShowPage) -> None:
    texts = shown_texts(page_of(show_page).history)
    assert "Nothing was changed with Conda Privacy yet." in texts


def test_changes_stand_newest_first(show_page: ShowPage) -> None:
    page = page_of(show_page)
    button(page, "Save this change").click()
    button(page, "Save this change").click()
    said = [texts[1] for texts in history(page)]
    assert said == [
        "Random IDs in requests: off → on",
        "Random IDs in requests: not set → off",
    ]


def test_any_change_can_be_undone(show_page: ShowPage, machine: Machine) -> None:
    own = write(machine.home / ".condarc", "channels: []\n")
    page = page_of(show_page)
    button(page, "Save this change").click()
    choose_setting(page, "report_errors")
    choose_value(page, "Never send")
    button(page, "Save this change").click()
    older = page.history.findChildren(HistoryRow)[-1]
    button(older, "Undo").click()
    assert own.read_text() == "channels: []\nreport_errors: false\n"
    assert "undone" in history(page)[1]


def test_what_was_undone_in_the_history_is_not_undone_twice(
    show_page: ShowPage, machine: Machine
) -> None:
    page = page_of(show_page)
    button(page, "Save this change").click()
    button(page.history.findChildren(HistoryRow)[0], "Undo").click()
    problems: list[object] = []
    page.model.problemRaised.connect(problems.append)
    page.model.undo()
    assert problems == []
    assert not page.model.can_undo


def test_many_changes_are_shown_on_request(show_page: ShowPage) -> None:
    page = page_of(show_page)
    for _ in range(7):
        button(page, "Save this change").click()
    assert len(history(page)) == 5
    button(page.history, "Show all").click()
    assert len(history(page)) == 7


@pytest.mark.parametrize("size", [(400, 300), (1120, 860)])
def test_nothing_lies_beside_the_page(
    show_page: ShowPage, machine: Machine, size: tuple[int, int]
) -> None:
    write(machine.home / ".conda/condarc.d/lab.yml", "x:\ty\n")
    page = page_of(show_page)
    page.window().resize(*size)
    QGuiApplication.processEvents()
    assert page.horizontalScrollBar().maximum() == 0


def test_every_place_with_one_line_of_words_is_equally_high(
    show_page: ShowPage, machine: Machine
) -> None:
    write(machine.home / ".condarc", "anaconda_anon_usage: off\n")
    rows = [each for each in places(page_of(show_page)) if each.place is not None]
    assert {each.place.kind for each in rows if each.place} == {"variable", "file"}
    assert len({each.sizeHint().height() for each in rows}) == 1


def test_what_is_wrong_with_a_file_is_said_once(show_page: ShowPage, machine: Machine) -> None:
    write(machine.home / ".condarc", "b:\n\tc: 3\n")
    text = " ".join(shown_texts(page_of(show_page).change))
    assert "This cannot be saved" in text
    assert "ignores the whole file" in text
    assert "conda ignores this file" not in text


def test_a_link_begins_where_everything_else_does(show_page: ShowPage) -> None:
    more = button(page_of(show_page), "Show all places")
    more.resize(more.sizeHint())
    image = more.grab().toImage()
    accent = look_of(more).colours.accent
    inked = [
        x
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).name() == accent
    ]
    ring, _ = more.overhang  # type: ignore[attr-defined]
    assert ring <= min(inked) <= ring + 2
