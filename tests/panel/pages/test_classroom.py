"""The classroom page, the large type and the practice window, with real files and no threads."""

import gc
import json
import os
import subprocess
import sys
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, Qt
from PySide6.QtGui import QColor, QFontInfo, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from conda_privacy.classroom.population import Population
from conda_privacy.classroom.practice_folder import PREFIX
from conda_privacy.classroom.request import Request
from conda_privacy.classroom.simulation import simulate
from conda_privacy.core.machine import Machine
from conda_privacy.core.problem import Problem
from conda_privacy.panel.background import AtOnce
from conda_privacy.panel.classroom_session import ClassroomSession, session_of
from conda_privacy.panel.classroom_wording import ClassroomWording
from conda_privacy.panel.colours import SCHEMES, qt_palette
from conda_privacy.panel.look import look_of
from conda_privacy.panel.model import PanelModel
from conda_privacy.panel.pages import classroom
from conda_privacy.panel.pages.classroom import Classroom
from conda_privacy.panel.panel import PrivacyPanel
from conda_privacy.panel.practice_window import PracticeWindow
from conda_privacy.panel.presenter import Presenter
from conda_privacy.panel.translation import load_translation
from conda_privacy.panel.widgets.card import Badge, Inset
from conda_privacy.panel.widgets.lesson_card import DONE, LessonCard

pytestmark = pytest.mark.qt
_LESSON = """\
format: 1
language: en
title: <b>Short</b>
steps:
  - id: one
    title: <i>One</i>
    text: Words
    actions:
      - run: conda install -n child1 numpy
    question: Which?
    choices: [this, that]
    answer: 2
    reveal: Because.
  - id: two
    title: Two
    text: More words
    figure: mending
"""


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where practice computers are made."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    return folder


@pytest.fixture
def panel(qtbot: QtBot, computer: Machine, temporary: Path) -> Iterator[PrivacyPanel]:
    assert list(temporary.iterdir()) == []
    model = PanelModel(computer, quick=AtOnce(), slow=AtOnce())
    session_of(model, AtOnce)
    panel = PrivacyPanel(machine=computer, model=model)
    model.setParent(panel)
    panel.resize(1120, 860)
    panel.setCurrentPage("classroom")
    panel.show()
    panel.refresh()
    qtbot.waitExposed(panel)
    yield panel
    panel.shutdown()
    panel.close()
    panel.deleteLater()


@pytest.fixture
def page(panel: PrivacyPanel) -> Classroom:
    (found,) = panel.findChildren(Classroom)
    return found


@pytest.fixture
def session(page: Classroom) -> ClassroomSession:
    return page.session


@pytest.fixture
def problems(session: ClassroomSession) -> list[Problem]:
    seen: list[Problem] = []
    session.problemRaised.connect(seen.append)
    return seen


@pytest.fixture
def lesson(tmp_path: Path, session: ClassroomSession) -> Path:
    path = tmp_path / "lesson.yaml"
    path.write_text(_LESSON)
    session.open_lesson(path)
    return path


def _texts(widget: QWidget) -> list[str]:
    QApplication.processEvents()  # what was added is shown now
    shown = [each for each in widget.findChildren(QLabel) if each.isVisibleTo(widget)]
    return [each.text() for each in shown]


def _press(page: QWidget, text: str) -> None:
    """Press the only button with this text, or take the only entry of the menu with it."""
    calls = [
        *(each.click for each in page.findChildren(QPushButton) if each.text().startswith(text)),
        *(
            action.trigger
            for menu in page.findChildren(QMenu)
            for action in menu.actions()
            if action.text().startswith(text)
        ),
    ]
    assert len(calls) == 1
    calls[0]()


def _answer(monkeypatch: pytest.MonkeyPatch, name: str, path: Path | None) -> None:
    monkeypatch.setattr(classroom, name, lambda *_: path)


def test_the_number_of_a_step_has_room_however_long_it_is_said(
    page: Classroom, qtbot: QtBot
) -> None:
    (badge,) = page.lesson.findChildren(Badge)

    badge.show_badge("Step one of altogether eleven", "quiet")

    qtbot.waitUntil(lambda: badge.width() >= badge.sizeHint().width())


def test_looking_makes_no_practice_computer(page: Classroom, temporary: Path) -> None:
    assert page.session.step is not None
    assert list(temporary.iterdir()) == []


def test_the_built_in_lesson_and_the_usual_class_are_there_at_once(page: Classroom) -> None:
    texts = _texts(page.lesson)

    assert "Step 1 of 11" in texts
    assert "What a request carries" in texts
    truth, with_tokens, without_tokens = page.figures.chart.groups()[0].bars
    assert (truth.text, with_tokens.value) == ("24", 24)
    assert (without_tokens.value or 0) < 12


def test_until_the_lesson_is_read_nothing_of_it_is_offered(
    page: Classroom, session: ClassroomSession, qtbot: QtBot
) -> None:
    lesson, session.lesson = session.lesson, None
    card = LessonCard(session)
    qtbot.addWidget(card)
    assert _texts(card) == ["Reading the lesson …"]
    assert not any(each.isVisibleTo(card) for each in (card.on, card.back, card.conda))

    session.lesson = lesson
    session.lessonChanged.emit()
    assert card.on.isVisibleTo(card)
    assert card.back.isVisibleTo(card)
    assert not card.cancel.isVisibleTo(card)
    assert "Step 1 of 11" in _texts(card)


def test_the_tab_key_goes_through_the_lesson_as_it_is_read(page: Classroom) -> None:
    assert page.lesson.conda.isHidden()
    expected = ["Large type (F11)", "More", "Back", "Run the next command"]
    buttons = {each.text(): each for each in page.lesson.findChildren(QPushButton)}
    widget: QWidget | None = buttons["Large type (F11)"]
    met: list[str] = []
    while widget is not None and len(met) < len(expected):
        if isinstance(widget, QPushButton) and widget.isVisibleTo(page):
            met.append(widget.text())
        widget = widget.nextInFocusChain()
    assert met == expected


def test_the_way_on_plays_reveals_and_goes_to_the_next_step(page: Classroom, lesson: Path) -> None:
    on = page.lesson.on
    said = []
    for _ in range(3):
        said.append(on.text())
        on.click()

    assert said == ["Run the next command", "Show the solution", "Next step"]
    assert "Step 2 of 2" in _texts(page.lesson)
    why = "There is no step after this one."
    assert (on.text(), on.why_locked()) == ("The lesson is over", why)


def test_a_solution_marks_the_right_choice(page: Classroom, lesson: Path) -> None:
    assert "Because." not in _texts(page.lesson)
    page.lesson.on.click()
    page.lesson.on.click()

    texts = _texts(page.lesson)
    assert "Because." in texts
    assert f"1.  this\n2.  that{DONE}" in texts


def test_choices_are_numbered_in_the_digits_of_the_language(page: Classroom, lesson: Path) -> None:
    QLocale.setDefault(QLocale("ar"))
    page.lesson._show()
    assert any(text.endswith("\n٢.  that") for text in _texts(page.lesson))


def test_back_hides_the_solution_and_then_shows_the_step_before(
    page: Classroom, session: ClassroomSession, lesson: Path
) -> None:
    for _ in range(3):
        page.lesson.on.click()
    page.lesson.back.click()
    assert session.position == (1, 2)
    assert page.lesson.back.why_locked() == "There is no step before this one."

    session.reveal(True)
    page.lesson.back.click()

    assert (session.revealed, session.position) == (False, (1, 2))


def test_what_was_played_is_not_played_again(page: Classroom, session: ClassroomSession) -> None:
    session.advance()
    count = len(session.log)
    session.go(1)
    session.go(-1)

    assert page.lesson.on.text() == "Show the solution"
    session.advance()
    assert len(session.log) == count > 0


def test_texts_of_a_lesson_are_never_markup(page: Classroom, lesson: Path) -> None:
    labels = page.lesson.findChildren(QLabel)

    assert "<i>One</i>" in _texts(page.lesson)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_a_played_request_appears_in_the_log_with_masked_tokens(
    page: Classroom, session: ClassroomSession, lesson: Path
) -> None:
    page.lesson.on.click()

    table = page.log.table.requests
    assert table.rowCount() == len(session.log) == 3
    token = session.log[0].user_agent.partition(" c/")[2].partition(" ")[0]
    shown = table.text(2, 3)
    assert table.text(2, 2) == "numpy 2.3.5"
    assert f"c/{token[:4]}… " in shown
    assert token not in page.log.table.copied()
    index = table.index(2, 3)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == shown


def test_the_whole_user_agent_of_the_chosen_or_newest_line_is_shown_masked(
    page: Classroom, session: ClassroomSession
) -> None:
    whole = page.log.whole
    assert not whole.isVisibleTo(page)
    page.lesson.on.click()
    session.advance()
    session.go(3)
    page.lesson.on.click()

    assert whole.text().startswith("conda/26.7.1 requests/2.32.5 CPython/3.12.12 Linux/6.8.0 ")
    newest, oldest = session.log[-1].user_agent, session.log[0].user_agent
    assert whole.masked_text().split(" s/")[1][:4] == newest.split(" s/")[1][:4]
    page.log.table.selectRow(0)
    assert whole.masked_text().split(" s/")[1][:4] == oldest.split(" s/")[1][:4]
    assert oldest.split(" s/")[1][:22] not in whole.text()
    page.log.filter.setText("nothing like this")
    assert not whole.isVisibleTo(page)


def test_ctrl_c_copies_the_chosen_row_masked(page: Classroom, lesson: Path, qtbot: QtBot) -> None:
    page.lesson.on.click()
    page.log.table.selectRow(2)

    QTest.keyClick(page.log.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    copied = QApplication.clipboard().text()
    assert copied.count("\n") == 0
    assert "numpy 2.3.5\taau/0.8.1 c/" in copied


def test_the_log_can_be_filtered_by_a_token(
    page: Classroom, session: ClassroomSession, lesson: Path
) -> None:
    page.lesson.on.click()
    token = session.log[0].user_agent.partition(" c/")[2][:4]

    page.log.filter.setText(f"c/{token}")
    assert page.log.table.requests.rowCount() == 3
    page.log.filter.setText("c/----")
    assert page.log.table.requests.rowCount() == 0
    assert "No request contains these letters." in _texts(page.log)
    page.log.filter.clear()
    assert "No request contains these letters." not in _texts(page.log)


def test_an_empty_log_says_what_to_do_and_offers_nothing_else(
    page: Classroom, session: ClassroomSession
) -> None:
    (said,) = [text for text in _texts(page.log) if text.startswith("Nothing yet.")]
    parts = (page.log.table, page.log.filter, page.log.hide_tokens, page.log.whole)
    assert not any(part.isVisibleTo(page) for part in parts)

    session.advance()

    assert said not in _texts(page.log)
    assert all(part.isVisibleTo(page) for part in parts)


def test_columns_stand_beside_each_other_where_there_is_room(
    panel: PrivacyPanel, page: Classroom, session: ClassroomSession, qtbot: QtBot
) -> None:
    session.advance()
    table = page.log.table
    qtbot.waitUntil(lambda: not table.stacked)
    header = table.horizontalHeader()
    assert header.length() == table.viewport().width()
    table.selectRow(0)

    panel.resize(400, 860)

    qtbot.waitUntil(lambda: table.stacked)
    assert not header.isVisibleTo(table)
    assert [column for column in range(4) if not table.isColumnHidden(column)] == [3]
    assert table.currentIndex().column() == 3
    assert table.stack(0).splitlines() == ["10:00", "203.0.113.7", "linux-64/repodata"]
    panel.resize(1120, 860)
    qtbot.waitUntil(lambda: not table.stacked)


def test_a_log_takes_no_more_room_than_it_needs_and_scrolls_when_it_is_long(
    page: Classroom, session: ClassroomSession, qtbot: QtBot
) -> None:
    table = page.log.table
    session.advance()
    assert len(session.log) == 2
    rows = table.verticalHeader()
    qtbot.waitUntil(lambda: rows.length() == table.viewport().height())

    session.log *= 20
    session.lessonChanged.emit()

    qtbot.waitUntil(lambda: table.verticalScrollBar().maximum() > 0)
    bar = table.verticalScrollBar()
    assert bar.value() == bar.maximum()


def test_tokens_can_be_hidden_as_if_everybody_had_switched_off(
    page: Classroom, lesson: Path
) -> None:
    page.lesson.on.click()

    page.log.hide_tokens.click()

    assert {page.log.table.requests.text(row, 3) for row in range(3)} == {"aau/0.8.1"}
    page.log.hide_tokens.click()
    assert "c/" in page.log.table.requests.text(0, 3)


def test_the_question_follows_the_lesson_and_can_be_chosen(
    page: Classroom, session: ClassroomSession, lesson: Path
) -> None:
    session.go(1)
    assert page.figures.shown_question() == "mending"

    page.figures.question.setCurrentIndex(0)

    assert page.figures.shown_question() == "behind-address"
    assert page.figures.chart.accessibleName().startswith("How many conda installations")


def test_what_is_painted_is_also_told(page: Classroom) -> None:
    told = page.figures.chart.accessibleDescription()

    assert "Installations behind 203.0.113.7: In truth 24; With random IDs 24  right;" in told


def test_figures_are_a_table_too(page: Classroom) -> None:
    assert not page.figures.table.isVisibleTo(page)
    page.figures.as_table.click()

    table = page.figures.table.figures
    assert page.figures.table.isVisibleTo(page)
    assert table.rowCount() == len(page.session.figures)
    assert [table.index(0, column).data() for column in range(4)] == [
        *("Installations behind 203.0.113.7", "24", "24", "right"),
    ]
    assert table.index(5, 4).data() == "?"


@pytest.mark.parametrize("width", [1080, 1100, 1120, 1180, 1240])
def test_names_of_figures_wrap_and_are_never_cut(
    panel: PrivacyPanel, page: Classroom, qtbot: QtBot, width: int
) -> None:
    panel.resize(width, 860)
    page.figures.as_table.click()
    table = page.figures.table
    qtbot.waitUntil(lambda: not table.stacked)
    metrics, index = table.fontMetrics(), table.model().index
    for row in range(table.figures.rowCount()):
        unit = look_of(table).unit
        room = table.columnWidth(0) - 2 * round(1.25 * unit)
        lines = -(-metrics.horizontalAdvance(index(row, 0).data()) // room)

        assert table.rowHeight(row) >= lines * metrics.height() + unit


def test_columns_that_stand_beside_each_other_leave_room_for_the_last_at_every_width(
    panel: PrivacyPanel, page: Classroom, session: ClassroomSession
) -> None:
    session.advance()
    page.figures.as_table.click()
    tables = (page.figures.table, page.log.table)
    seen = set()
    for width in (400, *range(960, 1240, 20), *range(1230, 950, -20)):
        panel.resize(width, 860)
        QApplication.processEvents()
        for table in tables:
            seen.add((type(table), table.stacked))
            stays = table.columnWidth(table._stays)
            assert stays == table.viewport().width() - sum(
                table.columnWidth(each) for each in table._others() if not table.stacked
            )
            assert table.stacked or stays >= table._least * look_of(table).unit, width

    assert len(seen) == 4


def test_a_slider_makes_another_class(page: Classroom, qtbot: QtBot) -> None:
    sliders = page.figures.sliders
    with qtbot.waitSignal(page.session.figuresChanged):
        sliders.slider("people").setValue(sliders.slider("people").minimum())

    assert sliders.population().people == 1
    assert page.session.population.people == 1
    assert page.figures.chart.groups()[0].bars[0].value == 1


def test_every_slider_reaches_both_ends_of_its_range(page: Classroom) -> None:
    sliders = page.figures.sliders
    for name in vars(Population()):
        slider = sliders.slider(name)
        for end in (slider.minimum(), slider.maximum()):
            slider.setValue(end)
            assert sliders.population().problem() is None
            written = QLocale().toString(getattr(sliders.population(), name))
            assert slider.accessibleDescription() == written


def test_sliders_are_filled_from_the_side_where_reading_begins(page: Classroom) -> None:
    slider = page.figures.sliders.slider("people")
    slider.setValue((slider.minimum() + slider.maximum()) // 2)
    slider.resize(300, slider.sizeHint().height())
    filled = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        page.setLayoutDirection(direction)
        picture = slider.grab().toImage()
        accent = QColor(look_of(slider).colours.accent)
        middle = picture.height() // 2
        filled.append([picture.pixelColor(x, middle) == accent for x in (15, 285)])
    assert filled == [[True, False], [False, True]]


def test_while_more_switch_off_the_answer_falls_to_what_it_is_without_ids(
    page: Classroom,
) -> None:
    assert not page.figures.trend.isVisibleTo(page)
    page.figures.grow.click()

    truth, with_tokens, without_tokens = page.figures.trend.lines()
    assert page.figures.trend.isVisibleTo(page)
    assert set(truth.values) == {24.0}
    assert with_tokens.values[0] == 24
    assert with_tokens.values[-1] == without_tokens.values[-1]
    assert "100 % off" in page.figures.trend.accessibleDescription()


def test_a_real_log_can_be_read(
    page: Classroom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "access.log"
    with path.open("wb") as stream:
        simulate(Population(people=3, ci_jobs=0), stream.write)
        stream.write(b"bad\n")
        stream.write(Request(0, "192.0.2.1", "/", "Mozilla").combined().encode())
    _answer(monkeypatch, "ask_for_file", path)

    page.figures.read_log.click()

    assert page.session.log_path == path
    assert len(page.figures.chart.groups()[0].bars) == 2
    (said,) = [text for text in _texts(page.figures) if "access.log" in text]
    assert "Not understood: 1, for example line " in said
    assert "By other programs, and left out: 1." in said
    assert not page.figures.grow.isEnabled()
    assert not page.figures.grow.isVisibleTo(page)

    page.figures.made_up.click()

    assert page.session.log_path is None
    assert len(page.figures.chart.groups()[0].bars) == 3
    assert page.figures.grow.isEnabled()
    assert not page.figures.made_up.isVisibleTo(page)


def test_a_file_that_is_no_log_leaves_the_figures_as_they_are(
    page: Classroom,
    problems: list[Problem],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "picture.log"
    path.write_bytes(bytes(range(256)))
    before = page.session.figures
    _answer(monkeypatch, "ask_for_file", path)

    page.figures.read_log.click()

    assert [problem.kind for problem in problems] == ["not-a-log"]
    assert page.session.figures == before
    assert page.session.log_path is None


@pytest.mark.parametrize("button", ["Open a lesson", "Read a server", "Save the handout"])
def test_changing_ones_mind_in_a_dialog_changes_nothing(
    page: Classroom, button: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (page.session.lesson, page.session.figures)
    _answer(monkeypatch, "ask_for_file", None)
    _answer(monkeypatch, "ask_for_name", None)

    _press(page, button)

    assert (page.session.lesson, page.session.figures) == before


def test_a_bad_lesson_is_refused_with_its_line_and_the_old_one_stays(
    panel: PrivacyPanel,
    page: Classroom,
    problems: list[Problem],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "bad.yaml"
    path.write_text(_LESSON.replace("answer: 2", "answer: 3"))
    before = page.session.lesson
    _answer(monkeypatch, "ask_for_file", path)

    _press(page, "Open a lesson")

    (problem,) = problems
    assert (problem.path, problem.line) == (path, 12)
    assert page.session.lesson is before
    (said,) = [text for text in _texts(panel) if "This lesson cannot be used" in text]
    assert said.startswith(f"{path}, line 12: ")


def test_all_problems_of_a_lesson_are_shown_until_they_are_closed_or_another_is_taken(
    page: Classroom, session: ClassroomSession, tmp_path: Path
) -> None:
    path = tmp_path / "bad.yaml"
    path.write_text(_LESSON.replace("answer: 2", "answer: 3").replace("figure: mending", "fig: 1"))
    session.open_lesson(path)

    (told,) = [text for text in _texts(page) if text.startswith("Line 12: ")]
    assert [line.partition(":")[0] for line in told.splitlines()] == ["Line 12", "Line 17"]
    assert "All that is wrong with the lesson bad.yaml" in _texts(page)
    _press(page, "Close")
    assert told not in _texts(page)

    session.open_lesson(path)
    assert told in _texts(page)
    path.write_text(_LESSON)
    session.open_lesson(path)
    assert told not in _texts(page)


def test_of_very_many_problems_the_rest_is_counted(
    page: Classroom, session: ClassroomSession, tmp_path: Path
) -> None:
    path = tmp_path / "bad.yaml"
    path.write_text(_LESSON + "".join(f"    odd{number}: 1\n" for number in range(30)))
    session.open_lesson(path)

    (told,) = [text for text in _texts(page) if text.startswith("Line 18: ")]
    assert len(told.splitlines()) == 13
    assert told.endswith("More problems in this file: 18")


@pytest.mark.parametrize(
    ("button", "name", "beginning"),
    [
        ("Save the picture", "figures.png", b"\x89PNG"),
        ("Save the table", "figures.csv", b"\xef\xbb\xbfname,label,truth"),
        ("Save the handout", "handout.pdf", b"%PDF-"),
        ("Save the handout", "handout.html", b"<!DOCTYPE html>"),
    ],
)
def test_pictures_tables_and_handouts_are_saved(
    page: Classroom,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    button: str,
    name: str,
    beginning: bytes,
) -> None:
    path = tmp_path / name
    _answer(monkeypatch, "ask_for_name", path)

    _press(page, button)

    assert path.read_bytes().startswith(beginning)
    assert f"Saved as {name}" in _texts(page)


def test_a_page_that_saves_handouts_all_day_grows_no_children(
    page: Classroom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _answer(monkeypatch, "ask_for_name", tmp_path / "handout.html")
    _press(page, "Save the handout")
    before = len(page.findChildren(ClassroomWording))

    _press(page, "Save the handout")

    assert len(page.findChildren(ClassroomWording)) == before


def test_the_picture_is_not_empty(
    page: Classroom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "figures.png"
    _answer(monkeypatch, "ask_for_name", path)
    page.figures.save_picture.click()

    image = QImage(str(path))

    colours = {
        image.pixel(QPoint(x, y))
        for x in range(0, image.width(), 7)
        for y in range(0, image.height(), 7)
    }
    assert len(colours) > 3


class LayoutRequests(QObject):
    """Counts how often a widget is asked to lay out what is in it."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


@pytest.mark.parametrize("width", [400, 700, 1120])
def test_the_page_comes_to_rest_with_all_its_figures(
    page: Classroom, panel: PrivacyPanel, width: int
) -> None:
    panel.resize(width, 860)
    page.figures.grow.click()
    for _ in range(40):
        QApplication.processEvents()
    assert page.figures.trend.isVisibleTo(page)
    requests = LayoutRequests(page.figures)
    for _ in range(40):
        QApplication.processEvents()
    assert requests.count == 0


def test_what_more_silence_does_is_saved_too(
    page: Classroom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    page.figures.grow.click()
    chart, trend = page.figures.chart, page.figures.trend
    qtbot.waitUntil(lambda: trend.height() >= trend.heightForWidth(trend.width()))
    path = tmp_path / "figures.csv"
    _answer(monkeypatch, "ask_for_name", path)

    page.figures.save_table.click()

    lines = path.read_text("utf-8-sig").splitlines()
    assert lines[0].startswith("switched off,name,label,truth")
    assert {line.partition(",")[0] for line in lines[1:]} == set(map(str, range(0, 101, 10)))
    picture = page.figures.picture().deviceIndependentSize()
    assert picture.height() > chart.height() + trend.height()


def test_a_handout_has_the_numbers_of_the_class_and_no_token(
    page: Classroom,
    session: ClassroomSession,
    lesson: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    session.advance()
    token = session.log[0].user_agent.partition(" c/")[2].partition(" ")[0]
    path = tmp_path / "handout.html"
    _answer(monkeypatch, "ask_for_name", path)

    _press(page, "Save the handout")

    text = path.read_text("utf-8")
    assert "<td>Installations behind 203.0.113.7</td><td>24</td><td>24</td>" in text
    assert "numpy" in text
    assert token not in text


def test_what_cannot_be_saved_is_told(
    page: Classroom,
    problems: list[Problem],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _answer(monkeypatch, "ask_for_name", tmp_path / "missing" / "figures.csv")

    page.figures.save_table.click()

    assert len(problems) == 1
    assert not any(text.startswith("Saved as") for text in _texts(page))


def test_an_action_that_cannot_be_done_says_why_and_the_lesson_goes_on(
    session: ClassroomSession, problems: list[Problem], tmp_path: Path
) -> None:
    path = tmp_path / "lesson.yaml"
    path.write_text(_LESSON.replace("child1", "nowhere"))
    session.open_lesson(path)

    session.advance()

    assert [problem.kind for problem in problems] == ["practice-environment"]
    assert (session.played, session.log) == (1, ())


def test_without_room_for_a_practice_computer_that_is_told(
    session: ClassroomSession, problems: list[Problem], temporary: Path
) -> None:
    temporary.rmdir()

    session.advance()
    session.advance()

    assert [problem.kind for problem in problems] == ["classroom", "classroom"]
    assert session.played == 0


def test_starting_again_makes_a_new_practice_computer(
    page: Classroom, session: ClassroomSession, lesson: Path, temporary: Path
) -> None:
    session.advance()
    (first,) = temporary.iterdir()

    _press(page, "Start again")

    assert (session.log, session.played) == ((), 0)
    assert list(temporary.iterdir()) == []
    session.advance()
    (second,) = temporary.iterdir()
    assert second != first
    assert second.name.startswith(PREFIX)


def test_the_practice_computer_is_gone_when_the_panel_is(
    panel: PrivacyPanel, session: ClassroomSession, temporary: Path
) -> None:
    session.advance()
    assert len(list(temporary.iterdir())) == 1

    panel.shutdown()
    panel.shutdown()

    assert list(temporary.iterdir()) == []


def test_a_lesson_survives_a_change_of_the_look(
    panel: PrivacyPanel, session: ClassroomSession, lesson: Path
) -> None:
    session.advance()
    font = panel.font()
    font.setPixelSize(font.pixelSize() + 7 if font.pixelSize() > 0 else 24)

    panel.setFont(font)
    QApplication.sendPostedEvents()

    pages = [each for each in panel.findChildren(Classroom) if each.isVisible()]
    assert [each.log.table.requests.rowCount() for each in pages] == [3]


def speak(panel: PrivacyPanel, code: str) -> None:
    QLocale.setDefault(QLocale(code))
    QApplication.sendEvent(panel, QEvent(QEvent.Type.LanguageChange))
    QApplication.sendPostedEvents()


def test_a_lesson_that_is_not_under_way_follows_the_language(
    panel: PrivacyPanel, session: ClassroomSession
) -> None:
    for code, language in (
        ("de_AT", "de"),
        ("sw", "en"),
        ("pt_BR", "pt-BR"),
        ("de", "de"),
        ("en", "en"),
    ):
        speak(panel, code)
        assert session.lesson is not None
        assert session.lesson.language == language


@pytest.mark.parametrize(
    "under_way",
    [
        ClassroomSession.advance,
        lambda session: session.go(1),
        lambda session: session.reveal(True),
        lambda session: session.with_practice(lambda _: None),
    ],
)
def test_a_lesson_that_is_under_way_keeps_its_language(
    panel: PrivacyPanel, session: ClassroomSession, under_way: Callable[[ClassroomSession], None]
) -> None:
    before = session.lesson
    under_way(session)
    where, log = session.position, session.log

    speak(panel, "de")

    assert session.lesson is before
    assert (session.position, session.log) == (where, log)
    session.restart()
    speak(panel, "de")
    assert session.lesson is not None
    assert session.lesson.language == "de"


def test_a_lesson_of_ones_own_keeps_its_language(
    panel: PrivacyPanel, session: ClassroomSession, lesson: Path
) -> None:
    speak(panel, "de")

    assert session.lesson is not None
    assert session.lesson.language == "en"


def test_all_pages_can_be_seen_on_the_practice_computer(
    page: Classroom, session: ClassroomSession, qtbot: QtBot
) -> None:
    _press(page, "Look at the practice computer")
    (window,) = page.window().findChildren(PracticeWindow)

    assert window.band.isVisibleTo(window)
    assert window.band.accessibleName() == "Practice"
    band = window.band
    font = window.font()
    font.setPixelSize(31)
    window.setFont(font)
    assert window.band is not band
    with qtbot.waitSignal(window.panel.usageDataChanged):
        window.panel.refresh()
    assert window.panel.snapshot() is not None
    with qtbot.waitSignal(window.destroyed):
        session.restart()


def test_the_real_conda_can_be_asked_instead(panel: PrivacyPanel, page: Classroom) -> None:
    _press(page, "Check with real conda")

    assert panel.currentPage() == "what-is-sent"


@pytest.fixture
def presenter(page: Classroom, lesson: Path, qtbot: QtBot) -> Iterator[Presenter]:
    page.lesson.on.setFocus()
    QTest.keyClick(page.lesson.on, Qt.Key.Key_F11)
    (window,) = page.window().findChildren(Presenter)
    yield window
    with qtbot.waitSignal(window.destroyed):
        window.close()


def test_large_type_that_is_closed_at_once_leaves_nothing_behind(
    page: Classroom, session: ClassroomSession, lesson: Path
) -> None:
    Presenter(session, page)._follow_screens()
    (window,) = page.window().findChildren(Presenter)
    gone = weakref.ref(window)
    window.deleteLater()
    del window
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()

    assert gone() is None


def test_f11_shows_large_type_on_a_whole_screen(presenter: Presenter) -> None:
    assert presenter.isFullScreen()
    assert presenter.geometry() == presenter.screen().geometry()


@pytest.fixture
def palette(qapp: QApplication) -> Iterator[None]:
    """The application's palette is as it was in the end."""
    before = QPalette(qapp.palette())
    yield
    qapp.setPalette(before)


def test_large_type_follows_the_colours_of_the_panel(
    presenter: Presenter, session: ClassroomSession, palette: None, qtbot: QtBot
) -> None:
    session.advance()
    wanted = "dark" if presenter.look.colours.scheme == "light" else "light"
    QApplication.setPalette(qt_palette(SCHEMES[wanted]))
    qtbot.waitUntil(lambda: presenter.look.colours.scheme == wanted)
    assert presenter.grab().toImage().pixelColor(2, 2).name() == SCHEMES[wanted].window
    assert presenter.focusWidget() is presenter.lesson.on
    assert presenter.log.isVisibleTo(presenter)
    qtbot.waitUntil(lambda: len(presenter.findChildren(type(presenter.lesson))) == 1)


def test_large_type_keeps_its_picture_when_the_colours_change(
    presenter: Presenter, session: ClassroomSession, palette: None, qtbot: QtBot
) -> None:
    presenter.resize(500, 200)
    session.go(1)
    QApplication.processEvents()  # what is new is shown first
    QTest.keyClick(presenter, Qt.Key.Key_PageDown)
    bar = presenter._scroll.verticalScrollBar()
    assert bar.value() > 0
    wanted = "dark" if presenter.look.colours.scheme == "light" else "light"
    QApplication.setPalette(qt_palette(SCHEMES[wanted]))
    qtbot.waitUntil(lambda: presenter.look.colours.scheme == wanted)
    qtbot.waitUntil(lambda: presenter._scroll.verticalScrollBar().value() > 0)
    assert presenter._scroll.verticalScrollBar() is not bar


def test_large_type_follows_the_language_behind_its_curtain(
    presenter: Presenter, qtbot: QtBot, qapp: QApplication
) -> None:
    QTest.keyClick(presenter, Qt.Key.Key_B)
    german = load_translation(QLocale("de"))
    assert german is not None
    qapp.installTranslator(german)
    try:
        qtbot.waitUntil(lambda: presenter.windowTitle() == "Klassenzimmer")
        assert presenter.childAt(presenter.rect().center()) is presenter.curtain
    finally:
        qapp.removeTranslator(german)
    qtbot.waitUntil(lambda: presenter.windowTitle() == "Classroom")


def test_large_type_of_a_panel_that_is_gone_stays_as_it_is(
    presenter: Presenter, panel: PrivacyPanel, palette: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("conda_privacy.panel.presenter.isValid", lambda _widget: False)
    before = presenter.lesson
    presenter._change.timeout.emit()
    assert presenter.lesson is before


def test_nothing_in_large_type_is_below_18_points(
    presenter: Presenter, session: ClassroomSession, qtbot: QtBot
) -> None:
    session.advance()
    session.go(1)
    presenter.resize(1024, 768)
    qtbot.waitExposed(presenter)
    per_point = presenter.logicalDpiY() / 72

    sizes = {
        round(QFontInfo(each.font()).pixelSize() / per_point, 1): type(each).__name__
        for each in presenter.findChildren(QWidget)
        if each.isVisibleTo(presenter)
    }

    assert min(sizes) >= 18, sizes


@pytest.mark.parametrize("key", [Qt.Key.Key_Right, Qt.Key.Key_PageDown])
def test_the_keys_of_a_remote_go_through_the_lesson(
    presenter: Presenter, session: ClassroomSession, qtbot: QtBot, key: Qt.Key
) -> None:
    for _ in range(3):
        QTest.keyClick(presenter, key)

    assert session.position == (2, 2)
    assert len(session.log) == 3


@pytest.mark.parametrize("key", [Qt.Key.Key_B, Qt.Key.Key_Period])
def test_the_dark_key_of_a_remote_hides_everything_until_it_goes_on(
    presenter: Presenter, session: ClassroomSession, key: Qt.Key
) -> None:
    for hidden in (True, False, True):
        QTest.keyClick(presenter, key)
        assert presenter.curtain.isVisible() is hidden

    middle = presenter.rect().center()
    assert presenter.childAt(middle) is presenter.curtain
    assert presenter.curtain.geometry() == presenter.rect()
    assert presenter.grab().toImage().pixelColor(middle).lightness() == 0
    QTest.keyClick(presenter, Qt.Key.Key_PageDown)
    assert (presenter.curtain.isVisible(), session.played) == (False, 1)
    QTest.keyClick(presenter, key)
    QTest.keyClick(presenter, Qt.Key.Key_PageUp)
    assert not presenter.curtain.isVisible()


def test_what_is_below_can_be_scrolled_to_by_keys(presenter: Presenter, qtbot: QtBot) -> None:
    presenter.showNormal()
    presenter.resize(700, 300)
    bar = presenter._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)

    QTest.keyClick(presenter, Qt.Key.Key_Down)
    assert bar.value() > 0
    QTest.keyClick(presenter, Qt.Key.Key_Up)
    assert bar.value() == 0


def test_a_table_and_a_field_keep_the_keys_they_need(
    presenter: Presenter, session: ClassroomSession
) -> None:
    session.advance()
    table, field = presenter.log.table, presenter.log.filter
    table.setFocus()
    table.selectRow(0)

    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 1
    field.setFocus()
    QTest.keyClicks(field, "b.")
    QTest.keyClick(field, Qt.Key.Key_Left)

    assert (field.text(), field.cursorPosition()) == ("b.", 1)
    assert not presenter.curtain.isVisible()
    assert (session.played, session.position) == (1, (1, 2))


def test_f11_in_the_window_ends_the_large_type(page: Classroom, qtbot: QtBot) -> None:
    page.present()
    (window,) = page.window().findChildren(Presenter)

    with qtbot.waitSignal(window.destroyed):
        page.present()

    assert page.window().findChildren(Presenter) == []


def test_with_two_screens_it_is_on_the_other_one_and_survives_its_loss(tmp_path: Path) -> None:
    screens = tmp_path / "screens.json"
    sizes = (("laptop", 0, 1280, 900), ("projector", 1280, 1024, 768))
    described = [
        {
            "name": name,
            "x": left,
            "y": 0,
            "width": width,
            "height": height,
            "logicalDpi": 96,
            "logicalBaseDpi": 96,
            "dpr": 1,
        }
        for name, left, width, height in sizes
    ]
    screens.write_text(json.dumps({"screens": described}))
    done = subprocess.run(
        [sys.executable, "-m", "tests.panel.two_screens", str(tmp_path / "computer")],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": f"offscreen:configfile={screens}",
            "PYTHONPATH": os.pathsep.join(map(str, sys.path)),
        },
        cwd=Path(__file__).parents[3],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    seen = json.loads(done.stdout)

    always = {"whole": True, "full": True, "window": "laptop", "window_shown": True}
    assert seen == {
        "plugged": {**always, "presenter": "projector", "step": 1},
        "unplugged": {**always, "presenter": "laptop", "step": 1},
        "again": {**always, "presenter": "projector", "step": 2},
    }


def test_space_presses_the_button_that_has_the_focus(
    presenter: Presenter, session: ClassroomSession, qtbot: QtBot
) -> None:
    qtbot.waitUntil(presenter.lesson.on.hasFocus)
    QTest.keyClick(presenter.lesson.on, Qt.Key.Key_Space)
    assert session.played == 1

    session.go(1)
    QTest.keyClick(presenter.lesson.back, Qt.Key.Key_Space)

    assert session.position == (1, 2)


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_PageUp])
def test_the_keys_of_a_remote_go_back(
    presenter: Presenter, session: ClassroomSession, qtbot: QtBot, key: Qt.Key
) -> None:
    session.go(1)

    QTest.keyClick(presenter, key)

    assert session.position == (1, 2)


def test_each_of_two_panels_in_a_window_has_a_large_type_of_its_own(
    qtbot: QtBot, computer: Machine, temporary: Path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    across = QHBoxLayout(window)
    model = PanelModel(computer, quick=AtOnce(), slow=AtOnce())
    session_of(model, AtOnce)
    panels = [PrivacyPanel(machine=computer, model=model) for _ in range(2)]
    for each in panels:
        each.setCurrentPage("classroom")
        across.addWidget(each)
    window.show()
    model.refresh()
    pages = [each.findChildren(Classroom)[0] for each in panels]
    for page in pages:
        page.present()
    first, second = window.findChildren(Presenter)
    assert [first.isVisible(), second.isVisible()] == [True, True]
    assert [each.findChildren(Presenter) for each in panels] == [[first], [second]]
    with qtbot.waitSignal(second.destroyed):
        pages[1].present()
    assert window.findChildren(Presenter) == [first]
    assert first.isVisible()
    with qtbot.waitSignal(first.destroyed):
        pages[0].present()
    model.shutdown()


@pytest.mark.parametrize("way", ["shutdown", "deleteLater"])
def test_the_windows_of_a_panel_end_with_it(
    qtbot: QtBot, computer: Machine, tmp_path: Path, way: str
) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    model = PanelModel(computer, quick=AtOnce(), slow=AtOnce())
    session = session_of(model, AtOnce)
    panel = PrivacyPanel(host, machine=computer, model=model)
    panel.setCurrentPage("classroom")
    host.show()
    model.refresh()
    (page,) = panel.findChildren(Classroom)
    page.present()
    page._show_practice()
    windows = [*panel.findChildren(Presenter), *panel.findChildren(PracticeWindow)]
    assert [each.isVisible() for each in windows] == [True, True]
    assert session._practice is not None
    folder = session._practice.machine.home.parent

    getattr(panel, way)()

    qtbot.waitUntil(lambda: not any(isValid(each) for each in windows))
    assert not folder.exists()
    model.shutdown()


def test_f11_belongs_to_the_classroom_alone(
    panel: PrivacyPanel, page: Classroom, qtbot: QtBot
) -> None:
    panel.setCurrentPage("overview")
    panel.setFocus()

    QTest.keyClick(panel, Qt.Key.Key_F11)

    assert panel.findChildren(Presenter) == []


def test_log_and_picture_are_shown_where_there_is_something_to_see(
    presenter: Presenter, session: ClassroomSession
) -> None:
    assert not presenter.log.isVisibleTo(presenter)
    assert not presenter.figures.isVisibleTo(presenter)
    session.advance()
    session.go(1)

    assert presenter.log.isVisibleTo(presenter)
    assert presenter.figures.isVisibleTo(presenter)
    assert not presenter.figures.sliders.isVisibleTo(presenter)


def test_the_picture_of_a_step_comes_last_and_goes_first(
    presenter: Presenter, session: ClassroomSession, qtbot: QtBot
) -> None:
    presenter.showNormal()
    presenter.resize(1024, 768)
    session.go(1)
    bar = presenter._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)

    QTest.keyClick(presenter, Qt.Key.Key_PageDown)
    assert presenter.figures.chart.visibleRegion().boundingRect() == presenter.figures.chart.rect()
    assert bar.value() > 0
    QTest.keyClick(presenter, Qt.Key.Key_PageUp)
    assert (bar.value(), session.position) == (0, (2, 2))
    QTest.keyClick(presenter, Qt.Key.Key_PageUp)
    assert session.position == (1, 2)


def test_numbers_beside_the_bars_are_whole_on_a_projector(
    presenter: Presenter, session: ClassroomSession
) -> None:
    presenter.showNormal()
    presenter.resize(1024, 768)
    session.go(1)
    chart = presenter.figures.chart

    _, room = chart._rooms()
    texts = [bar.text for group in chart.groups() for bar in group.bars]

    assert any("too few" in text for text in texts)
    assert [chart._fitted(text, chart._bold(), room - presenter.look.unit) for text in texts] == (
        texts
    )


def test_what_is_quoted_has_air_around_it_in_large_type(
    presenter: Presenter, session: ClassroomSession, qtbot: QtBot
) -> None:
    session.advance()
    session.advance()
    (solution,) = [
        each for each in presenter.lesson.findChildren(QLabel) if each.text() == "Because."
    ]
    field = solution.parentWidget()
    assert isinstance(field, Inset)

    qtbot.waitUntil(lambda: solution.x() == round(1.75 * presenter.look.unit))


def test_the_whole_log_card_fits_on_a_projector(
    presenter: Presenter, session: ClassroomSession, qtbot: QtBot
) -> None:
    presenter.showNormal()
    presenter.resize(1024, 768)

    session.advance()

    log = presenter.log

    def whole() -> bool:
        top = log.mapTo(presenter, QPoint(0, 0)).y()
        return top >= 0 and top + log.height() <= 768

    qtbot.waitUntil(whole)


@pytest.mark.parametrize("height", [300, 2000])
def test_a_solution_is_scrolled_into_view(
    presenter: Presenter, session: ClassroomSession, qtbot: QtBot, height: int
) -> None:
    presenter.showNormal()
    presenter.resize(700, height)
    session.advance()

    session.advance()

    (solution,) = [
        each for each in presenter.lesson.findChildren(QLabel) if each.text() == "Because."
    ]
    qtbot.waitUntil(lambda: not solution.visibleRegion().isEmpty())


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F11])
def test_escape_or_f11_ends_the_large_type(page: Classroom, qtbot: QtBot, key: Qt.Key) -> None:
    page.present()
    (window,) = page.window().findChildren(Presenter)
    qtbot.waitUntil(window.isActiveWindow)

    with qtbot.waitSignal(window.destroyed):
        QTest.keyClick(window, key)


@pytest.mark.parametrize(("width", "below"), [(1120, False), (600, True)])
def test_the_log_stands_below_the_lesson_where_room_is_missing(
    panel: PrivacyPanel, page: Classroom, qtbot: QtBot, width: int, *, below: bool
) -> None:
    panel.resize(width, 860)
    QTest.qWait(0)

    assert (page.log.y() > page.lesson.y()) == below


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_everything_can_be_painted_in_both_directions(
    panel: PrivacyPanel, page: Classroom, lesson: Path, direction: Qt.LayoutDirection
) -> None:
    panel.setLayoutDirection(direction)
    page.lesson.on.click()
    page.figures.grow.click()
    page.figures.as_table.click()
    page.figures.chart.setFocus()

    for widget in (page, page.figures.chart, page.figures.trend, page.log.table):
        assert not widget.grab().isNull()


def test_long_work_can_be_given_up(page: Classroom) -> None:
    session = page.session
    held: list[Callable[[], None]] = []

    class Later(AtOnce):
        def start(self, work, done, failed) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
            held.append(lambda: super(Later, self).start(work, done, failed))

    session._slow = Later()
    before = session.figures
    page.figures.grow.click()
    session.simulate(Population(people=2))
    assert page.figures.cancel.isVisibleTo(page)

    page.figures.cancel.click()
    for run in held:
        run()

    assert session.figures == before
    assert session.outcomes == ()
    assert not page.figures.cancel.isVisibleTo(page)


def test_how_much_of_a_log_is_read_is_said_while_it_is_read(
    page: Classroom, session: ClassroomSession
) -> None:
    session.busyChanged.emit(True)
    assert not any(text.startswith("Read: ") for text in _texts(page.figures))
    session.progressed.emit(3 * 2**20, 12 * 2**20)
    assert "Read: 3.00 MiB of 12.00 MiB" in _texts(page.figures)
    QLocale.setDefault(QLocale("de"))
    session.progressed.emit(6 * 2**20, 12 * 2**20)
    assert "Read: 6,00 MiB of 12,00 MiB" in _texts(page.figures)
    session.busyChanged.emit(False)
    assert not any(text.startswith("Read: ") for text in _texts(page.figures))
