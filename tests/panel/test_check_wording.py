"""The sentences about a check: each has its words, and data in them stays data."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from conda_privacy.classroom.player import Played
from conda_privacy.core.installations import Installation
from conda_privacy.core.machine import Machine
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.problem import Problem
from conda_privacy.panel.check_wording import CheckWording
from conda_privacy.panel.client_check import Offer
from conda_privacy.probe.check import Question, Result
from conda_privacy.probe.clients import Client
from conda_privacy.probe.comparison import Row
from conda_privacy.probe.sentence import ENGLISH, Sentence
from conda_privacy.probe.verdict import Verdict

pytestmark = pytest.mark.qt

_HOME = Path("/home/somebody")
_INSTALLED = Installation(Path("/opt/conda"), "26.7.1", "3.12.12", "CPython", {}, "chosen")
_CONDA = Client("conda", "conda 26.7.1", ("python",), _INSTALLED)


@pytest.fixture
def wording(qapp: object) -> CheckWording:
    return CheckWording(Machine(_HOME, {}, (), "linux"))


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _result(kind: str) -> Result:
    return Result(Question(_CONDA), Verdict(kind, Sentence("no-tokens", ("conda 26.7.1",))))


@pytest.mark.parametrize("key", [key for key in ENGLISH if key != "differs"])
def test_every_sentence_of_a_check_can_be_said(wording: CheckWording, key: str) -> None:
    said = Sentence(key, ("first", "second"))

    assert wording.sentence(said) == said.text


def test_what_differs_is_left_to_the_rows(wording: CheckWording) -> None:
    said = Sentence("differs", ("conda", "c/ is missing"))

    assert wording.sentence(said) == "What conda sent differs from the preview."


def test_a_value_is_never_read_as_a_gap(wording: CheckWording) -> None:
    said = Sentence("last-words", ("%2 <b>", "50%1"))

    assert wording.sentence(said) == (
        "%2 <b> ended without asking for anything. Its last words: 50%1"
    )


def test_an_offer_says_what_runs_and_what_is_made(wording: CheckWording) -> None:
    questions = (Question(_CONDA), Question(_CONDA, telemetry=True))
    files = tuple(_HOME / f"file{number}" for number in range(5))

    plain = wording.offer(Offer(questions))
    making = wording.offer(Offer(questions, files))

    assert plain.startswith("This runs conda 26.7.1, 2 ")
    assert "No other server is contacted. No file of yours is made or changed." in plain
    assert "5 file" in making
    assert making.endswith(": ~/file0, ~/file1, ~/file2, ….")


def test_an_offer_promises_of_other_clients_only_what_is_known(wording: CheckWording) -> None:
    pixi = Question(Client("pixi", "pixi", ("p",)))

    both, alone = wording.offer(Offer((Question(_CONDA), pixi))), wording.offer(Offer((pixi,)))

    assert both.startswith("This runs conda 26.7.1, pixi, 2 ")
    assert both.endswith(
        "The proxy variables lead to it as well; whether other clients (pixi) heed them and which "
        "files they make is not known. conda makes or changes no file of yours."
    )
    assert alone.endswith("which files they make is not known.")
    assert "No other server" not in both + alone


def test_where_nothing_can_be_run_it_is_said_why(wording: CheckWording) -> None:
    why = Phrase("It may lie on a network drive that is not there at the moment.")
    offer = Offer(problem=Problem("not-answering", Phrase("This folder does not answer"), why))

    assert wording.offer(offer) == why


def test_requests_are_counted_in_the_digits_of_the_language(wording: CheckWording) -> None:
    QLocale.setDefault(QLocale("ar"))

    said = wording.sentence(Sentence("matches-all", ("conda 26.7.1", 2345)))

    assert said == "conda 26.7.1 sent exactly what the preview shows, in all ٢٬٣٤٥ requests."


def test_words_of_ours_in_a_sentence_follow_its_direction_and_data_do_not(
    wording: CheckWording, right_to_left: None
) -> None:
    said = wording.sentence(Sentence("stopped", ("conda 26.7.1", Phrase("It is broken."))))

    assert said.startswith("\u2066conda 26.7.1\u2069 stopped")
    assert said.endswith("as foreseen. It is broken.")


def test_a_run_is_named_by_program_environment_and_kind(wording: CheckWording) -> None:
    plain = Question(_CONDA)
    telemetry = Question(_CONDA, _HOME / "envs" / "a%1", telemetry=True)

    assert wording.place(plain) == "conda 26.7.1"
    assert wording.place(telemetry) == "conda 26.7.1 in ~/envs/a%1, package telemetry"


@pytest.mark.parametrize(
    ("kind", "tone"),
    [
        ("matches", "good"),
        ("differs", "error"),
        ("no-tokens", "quiet"),
        ("tokens", "notice"),
        ("cancelled", "quiet"),
        ("not-checked", "warning"),
    ],
)
def test_every_verdict_has_a_word_and_a_tone(wording: CheckWording, kind: str, tone: str) -> None:
    word, shown = wording.badge(_result(kind))

    assert word
    assert shown == tone


@pytest.mark.parametrize(
    ("kinds", "words"),
    [
        ((), ""),
        (("no-tokens",), "conda 26.7.1 sends no random IDs."),
        (("matches", "no-tokens"), "All 2 "),
        (("matches", "not-checked", "cancelled"), "1 of 3 "),
        (("matches", "differs", "not-checked"), "The preview was wrong."),
    ],
)
def test_a_summary_is_about_all_results(
    wording: CheckWording, kinds: tuple[str, ...], words: str
) -> None:
    results = tuple(_result(kind) for kind in kinds)

    assert wording.summary(results, out_of_date=False).startswith(words)


def test_a_summary_of_what_is_out_of_date_promises_nothing(wording: CheckWording) -> None:
    summary = wording.summary((_result("matches"),), out_of_date=True)

    assert summary == "Settings or random IDs have changed since. Check again to be sure."


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (Row("c", "client", "different", "a", "b"), "c/: a was foreseen, b arrived."),
        (Row("c", "client", "missing", "a", ""), "c/: a was foreseen."),
        (Row("o", "organization", "unexpected", "", "b"), "o/: b arrived."),
        (Row("x-new", "header", "unexpected", "", "%1"), "x-new: %1 arrived."),
        (Row("x-new", "header", "same", "", "b"), "x-new: b"),
        (Row("", "order", "different", "a b", "b a"), "The parts come in another order."),
    ],
)
def test_each_difference_says_what_was_foreseen_and_what_arrived(
    wording: CheckWording, row: Row, words: str
) -> None:
    assert wording.difference(row) == words


@pytest.mark.parametrize(
    ("outcome", "word", "tone"),
    [
        ("same", "Same", "good"),
        ("different", "Different", "error"),
        ("missing", "Missing", "error"),
        ("unexpected", "Unexpected", "error"),
    ],
)
def test_every_outcome_has_a_word_and_a_tone(
    wording: CheckWording, outcome: str, word: str, tone: str
) -> None:
    assert wording.outcome(Row("c", "client", outcome, "a", "b")) == (word, tone)


def _played(kind: str) -> Played:
    problem = Problem(kind, Phrase("It stopped"), Phrase("The disk is full."))
    return Played(problem=problem, remark=Sentence("no-tokens", ("conda 26.7.1",)))


def test_what_came_of_an_action_is_told_where_that_has_to_be_said(wording: CheckWording) -> None:
    remark = "conda 26.7.1 sends no random IDs."
    ended = "The real conda ended with an error: The disk is full."

    assert wording.played(Played()) == ""
    assert wording.played(Played(remark=Sentence("no-tokens", ("conda 26.7.1",)))) == remark
    assert wording.played(_played("real-conda")).endswith(f"did not play this command. {remark}")
    assert wording.played(_played("real-conda-stopped")) == ended
    assert wording.played(_played("no-space")) == "It stopped. The disk is full."
    assert wording.played(Played(cancelled=True)).startswith("Cancelled.")
