"""The words of the classroom."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from conda_privacy.classroom.command import Command
from conda_privacy.classroom.evidence import Evidence
from conda_privacy.classroom.figures import QUESTIONS, Figure, simulate_figures
from conda_privacy.classroom.lesson import Action
from conda_privacy.classroom.lesson_checker import ARGUMENTS
from conda_privacy.classroom.population import RANGES, Population
from conda_privacy.classroom.request import Request
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.problem import Problem
from conda_privacy.panel.classroom_wording import _MOST_PROBLEMS, ClassroomWording

pytestmark = pytest.mark.qt


@pytest.fixture
def wording(qapp: object) -> ClassroomWording:
    return ClassroomWording()


def test_every_action_has_words(wording: ClassroomWording) -> None:
    actions = [
        Action(kind, argument) for kind, words in ARGUMENTS.items() for argument in words or ("",)
    ]

    assert all(wording.action(action) == wording.wish(action) != "" for action in actions)
    assert len({wording.wish(action) for action in actions}) == len(actions)


def test_a_command_is_shown_as_it_is_typed(wording: ClassroomWording) -> None:
    action = Action("run", command=Command("search", "base", ("numpy",)))

    assert wording.action(action) == "$ conda search numpy"
    assert wording.wish(action) == "Run the next command"


def test_a_command_reads_from_left_to_right_in_any_language(
    wording: ClassroomWording, qapp: QApplication
) -> None:
    action = Action("run", command=Command("search", "base", ("numpy",)))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        shown = wording.action(action)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    assert shown == "\u2066$ conda search numpy\u2069"


def test_every_question_figure_and_property_has_words(wording: ClassroomWording) -> None:
    figures = simulate_figures(Population(people=2)).figures

    assert len({wording.question(name) for name in QUESTIONS}) == len(QUESTIONS)
    assert len({wording.label(figure) for figure in figures}) == len(figures)
    assert len({wording.population(name) for name in RANGES}) == len(RANGES)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (None, ""),
        (0.0, "right"),
        (0.004, "right"),
        (0.006, "1 % too many"),
        (0.25, "25 % too many"),
        (-0.5, "50 % too few"),
    ],
)
def test_an_error_is_told_in_words(
    wording: ClassroomWording, error: float | None, words: str
) -> None:
    assert wording.error(error) == words


@pytest.mark.parametrize(
    ("number", "percent", "words"), [(None, False, "?"), (12.0, False, "12"), (0.126, True, "13 %")]
)
def test_numbers_are_written_short(
    wording: ClassroomWording, number: float | None, words: str, *, percent: bool
) -> None:
    figure = Figure("mended", "mending", "", None, None, percent=percent)

    assert wording.number(number, figure) == words


def test_all_that_is_left_out_of_a_log_is_told(wording: ClassroomWording) -> None:
    evidence = Evidence(most_followed=1)
    agents = ("conda/26 aau/1 c/1", "conda/26 aau/1 c/2", "Mozilla")
    lines = [Request(0, "192.0.2.1", "/", agent).combined() for agent in agents]
    evidence.feed("\n".join([*lines, "bad"]).encode())

    assert wording.evidence(evidence) == (
        "Lines: 4. Addresses: 1. "
        "Not understood: 1, for example line 4. "
        "By other programs, and left out: 1. "
        "Left out because there are too many installations: 1."
    )


def test_nothing_is_said_of_what_is_not_left_out(wording: ClassroomWording) -> None:
    assert wording.evidence(Evidence()) == "Lines: 0. Addresses: 0."


def _problem(line: int | None) -> Problem:
    return Problem("lesson", Phrase("t"), Phrase("It is odd."), line=line)


def test_problems_of_a_lesson_stand_in_the_order_of_its_lines(wording: ClassroomWording) -> None:
    problems = (_problem(7), _problem(2), _problem(None))

    assert wording.lesson_problems(problems).split("\n") == [
        "It is odd.",
        "Line 2: It is odd.",
        "Line 7: It is odd.",
    ]


def test_of_very_many_problems_of_a_lesson_the_rest_is_counted(wording: ClassroomWording) -> None:
    few = wording.lesson_problems(tuple(map(_problem, range(1, _MOST_PROBLEMS + 1))))
    many = wording.lesson_problems(tuple(map(_problem, range(1, _MOST_PROBLEMS + 3))))

    assert many == f"{few}\nMore problems in this file: 2"


def test_the_headings_of_a_handout_name_every_figure_and_its_question(
    wording: ClassroomWording,
) -> None:
    figures = simulate_figures(Population(people=2)).figures
    words = wording.handout_words(figures)

    assert wording.sources() == (words.truth, words.with_tokens, words.without_tokens)
    assert wording.sources() == ("In truth", "With random IDs", "Without random IDs")
    assert dict(words.questions) == {
        figure.question: wording.question(figure.question) for figure in figures
    }
    assert dict(words.labels) == {figure.name: wording.label(figure) for figure in figures}
    assert words.real == "real %1"
