"""The teacher lets a real conda play the lesson's commands: the choice, the wait, the log."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from conda_privacy.classroom.handout import handout
from conda_privacy.core.machine import Machine
from conda_privacy.panel.background import AtOnce
from conda_privacy.panel.classroom_session import ClassroomSession, session_of
from conda_privacy.panel.classroom_wording import ClassroomWording
from conda_privacy.panel.model import PanelModel
from conda_privacy.panel.pages.classroom import Classroom
from conda_privacy.panel.panel import PrivacyPanel
from conda_privacy.panel.practice_window import PracticeWindow
from conda_privacy.panel.presenter import Presenter
from tests.panel.checked import Steps
from tests.panel.lesson_conda import DIES, INSTALLS, make_computer_with_conda
from tests.panel.practice import make_computer

pytestmark = [
    pytest.mark.qt,
    pytest.mark.skipif(os.name == "nt", reason="a script is no program on Windows"),
]

_LESSON = """\
format: 1
language: en
title: Short
steps:
  - id: one
    title: One
    text: Words
    actions:
      - run: conda install -n child1 numpy
      - run: conda install -n project numpy
      - next-day
  - id: two
    title: Two
    text: No command here
"""


@pytest.fixture
def steps() -> Steps:
    return Steps()


@pytest.fixture
def script() -> str:
    return INSTALLS


@pytest.fixture
def computer(tmp_path: Path, script: str) -> Machine:
    return make_computer_with_conda(tmp_path / "computer", script)


@pytest.fixture
def panel(
    qtbot: QtBot, tmp_path: Path, computer: Machine, steps: Steps, monkeypatch: pytest.MonkeyPatch
) -> Iterator[PrivacyPanel]:
    practice = tmp_path / "practice"
    practice.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(practice))
    model = PanelModel(computer, quick=AtOnce(), slow=AtOnce(), waiting=AtOnce())
    session_of(model, lambda: steps)
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
def session(panel: PrivacyPanel, steps: Steps, tmp_path: Path) -> ClassroomSession:
    (page,) = panel.findChildren(Classroom)
    steps.steps()
    path = tmp_path / "lesson.yaml"
    path.write_text(_LESSON)
    page.session.open_lesson(path)
    steps.steps()
    return page.session


@pytest.fixture
def page(panel: PrivacyPanel, session: ClassroomSession) -> Classroom:
    (page,) = panel.findChildren(Classroom)
    return page


def _texts(widget: QWidget) -> list[str]:
    return [each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget)]


def test_the_choice_names_the_conda_and_is_off_at_first(page: Classroom) -> None:
    choice = page.lesson.conda

    assert choice.isVisibleTo(page)
    assert choice.text() == "Run the commands with the real conda 26.7.1"
    assert not choice.isChecked()


def test_it_is_offered_only_where_a_step_has_a_command(
    page: Classroom, session: ClassroomSession
) -> None:
    session.go(1)

    assert not page.lesson.conda.isVisibleTo(page)


def test_without_a_conda_that_can_be_run_there_is_no_choice(tmp_path: Path, qtbot: QtBot) -> None:
    computer = make_computer(tmp_path / "other")
    model = PanelModel(computer, quick=AtOnce(), slow=AtOnce(), waiting=AtOnce())
    session_of(model, AtOnce)
    panel = PrivacyPanel(machine=computer, model=model)
    model.setParent(panel)
    panel.setCurrentPage("classroom")
    panel.show()
    panel.refresh()
    (page,) = panel.findChildren(Classroom)

    assert page.session.step is not None
    assert not page.lesson.conda.isVisibleTo(page)
    panel.shutdown()
    panel.close()
    panel.deleteLater()


def test_what_it_is_let_do_is_said_when_it_is_chosen(page: Classroom) -> None:
    page.lesson.conda.click()

    assert any("No other server is contacted." in text for text in _texts(page.lesson))


def test_while_it_runs_that_is_shown_and_can_be_cancelled(
    page: Classroom, session: ClassroomSession, steps: Steps
) -> None:
    page.lesson.conda.click()
    page.lesson.on.click()

    assert page.lesson.on.text() == "conda 26.7.1 is running …"
    assert page.lesson.cancel.isVisibleTo(page)
    page.lesson.on.click()
    page.lesson.cancel.click()
    steps.steps()

    assert (session.played, session.running) == (0, False)
    assert page.lesson.on.text() == "Run the next command"
    assert not page.lesson.cancel.isVisibleTo(page)
    assert "Cancelled. The command can be run again." in _texts(page.lesson)


def test_its_requests_are_lines_of_the_log_and_marked(
    page: Classroom, session: ClassroomSession, steps: Steps
) -> None:
    page.lesson.on.click()
    steps.steps()
    page.lesson.conda.click()
    page.lesson.on.click()
    steps.steps()

    table = page.log.table.requests
    said = [table.text(row, 1) for row in range(table.rowCount())]
    assert said == [*["203.0.113.7"] * 3, *["127.0.0.1\nreal conda 26.7.1"] * 2]
    assert table.text(4, 2) == "numpy 2.3.5"
    assert "conda 26.7.1 sent exactly what the preview shows, in all 2 requests." in _texts(
        page.lesson
    )
    assert page.log.table.copied().splitlines()[4].split("\t")[1] == "127.0.0.1 real conda 26.7.1"


@pytest.mark.parametrize(
    "script", [INSTALLS.replace("ask(agent);", "ask(agent, 'noarch/a_b.json');")]
)
def test_an_index_stands_below_its_kind_of_computer_and_in_one_line_when_copied(
    page: Classroom, session: ClassroomSession, steps: Steps
) -> None:
    page.lesson.conda.click()
    page.lesson.on.click()
    steps.steps()

    assert page.log.table.requests.text(0, 2) == "noarch/\na_b"
    assert page.log.table.copied().splitlines()[0].split("\t")[2] == "noarch/a_b"


def test_the_log_can_be_filtered_by_who_sent_it(
    page: Classroom, session: ClassroomSession, steps: Steps
) -> None:
    page.lesson.on.click()
    steps.steps()
    page.lesson.conda.click()
    page.lesson.on.click()
    steps.steps()

    page.log.filter.setText("conda 26")

    assert page.log.table.requests.rowCount() == 2


def test_the_handout_tells_the_real_requests_from_the_played_ones(
    page: Classroom, session: ClassroomSession, steps: Steps
) -> None:
    page.lesson.on.click()
    steps.steps()
    page.lesson.conda.click()
    page.lesson.on.click()
    steps.steps()
    assert session.lesson is not None

    text = handout(session.lesson, session.log, (), ClassroomWording(page).handout_words(()))

    cells = re.findall(r"<td[^>]*>([^<]*)</td>", text)
    assert cells.count("203.0.113.7") == 3
    assert cells.count("127.0.0.1 real conda 26.7.1") == 2


def test_what_is_no_command_is_done_by_the_practice_computer(
    page: Classroom, session: ClassroomSession, steps: Steps
) -> None:
    page.lesson.conda.click()
    for _ in range(3):
        session.advance()
        steps.steps()

    assert session.played == 3
    assert session.played_last is not None
    assert session.played_last.remark is None


@pytest.mark.parametrize("script", [DIES])
def test_a_failure_is_said_where_the_class_reads_and_the_lesson_goes_on(
    page: Classroom, session: ClassroomSession, steps: Steps
) -> None:
    page.lesson.conda.click()
    page.lesson.on.click()
    steps.steps()

    (said,) = [text for text in _texts(page.lesson) if "did not play" in text]
    assert said.endswith("Its last words: SolverError: broken")
    assert session.played == 1
    session.go(1)
    assert not any("did not play" in text for text in _texts(page.lesson))


def test_a_window_that_shows_the_practice_computer_as_it_was_is_closed(
    page: Classroom, session: ClassroomSession, steps: Steps, qtbot: QtBot
) -> None:
    shown: list[PracticeWindow] = []
    session.with_practice(lambda made: shown.append(PracticeWindow(made, session, page)))
    steps.steps()
    (window,) = shown
    window.show()
    page.lesson.on.click()
    steps.steps()
    assert window.isVisible()

    page.lesson.conda.click()
    page.lesson.on.click()
    with qtbot.waitSignal(window.destroyed):
        steps.steps()


def test_the_presenter_has_the_choice_too(
    page: Classroom, session: ClassroomSession, qtbot: QtBot
) -> None:
    page.present()
    (presenter,) = page.window().findChildren(Presenter)

    QTest.keyClick(presenter.lesson.conda, Qt.Key.Key_Space)

    assert session.with_conda
    assert page.lesson.conda.isChecked()
    with qtbot.waitSignal(presenter.destroyed):
        presenter.close()


def test_a_conda_that_is_gone_is_chosen_no_longer(
    page: Classroom, session: ClassroomSession, steps: Steps
) -> None:
    page.lesson.conda.click()

    session.meet(())
    steps.steps()

    assert not session.with_conda
    assert not page.lesson.conda.isVisibleTo(page)
    session.choose_conda(True)
    assert not session.with_conda


def test_closing_ends_a_command_that_runs(
    page: Classroom, session: ClassroomSession, steps: Steps
) -> None:
    page.lesson.conda.click()
    page.lesson.on.click()

    session.close()

    assert session._cancel_command.is_set()
