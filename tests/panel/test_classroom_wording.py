"""The words of the classroom."""

import pytest

from conda_privacy.classroom.command import Command
from conda_privacy.classroom.evidence import Evidence
from conda_privacy.classroom.figures import QUESTIONS, Figure, simulate_figures
from conda_privacy.classroom.lesson import Action
from conda_privacy.classroom.lesson_checker import ARGUMENTS
from conda_privacy.classroom.population import RANGES, Population
from conda_privacy.classroom.request import Request
from conda_privacy.panel.classroom_wording import ClassroomWording

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
