"""The words for each part of a user agent and for the state of a random ID."""

from pathlib import Path

import pytest

from conda_privacy.core.machine import Machine
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.problem import Problem
from conda_privacy.core.tokens import Token
from conda_privacy.panel.part_wording import PartWording

pytestmark = pytest.mark.qt

KINDS = ("client", "session", "environment", "account", "installer", "organization", "machine")


@pytest.fixture
def wording(qapp: object) -> PartWording:
    return PartWording(Machine(Path("/home/somebody"), {}, (), "linux"))


def token(state: str, problem: Problem | None = None) -> Token:
    return Token("client", state, "", will_be_new=False, source="/f", problem=problem)


def test_each_kind_has_words_of_its_own(wording: PartWording) -> None:
    titles = [wording.title(kind) for kind in KINDS]
    texts = [wording.text(kind) for kind in KINDS]

    assert len(set(titles) - {wording.title("new")}) == len(KINDS)
    assert len(set(texts) - {wording.text("new")}) == len(KINDS)


@pytest.mark.parametrize(
    ("state", "word", "note"),
    [
        ("missing", "Not created yet", "Not created yet: "),
        ("copied", "From another computer", "Copied from another computer: "),
        ("short", "Too short", "Too short: "),
        ("unreadable", "Cannot be read", "The file cannot be read"),
        ("unwritable", "Left out", "conda may not write there"),
        ("invalid", "Not valid", "It holds characters"),
        ("none", "—", ""),
        ("created", "", ""),
    ],
)
def test_each_state_of_an_id_has_a_word_and_a_sentence(
    wording: PartWording, state: str, word: str, note: str
) -> None:
    assert wording.state(token(state)) == word
    assert wording.note(token(state)).startswith(note)
    assert bool(wording.note(token(state))) == bool(note)


def test_an_id_that_conda_has_not_made_is_told_of(wording: PartWording) -> None:
    odd = Problem("token-unusual", Phrase("t"), Phrase("x"))

    assert wording.note(token("created", odd)).startswith("It was not made by conda")
    assert wording.note(token("short", odd)).startswith("Too short")
