"""The words for each part of a user agent and for the state of a random ID."""

from pathlib import Path

import pytest

from conda_privacy.core.installations import find_installations
from conda_privacy.core.machine import Machine
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.problem import Problem
from conda_privacy.core.snapshot import take_snapshot
from conda_privacy.core.tokens import Token
from conda_privacy.core.user_agent import compose
from conda_privacy.panel.part_wording import PartRow, PartWording
from tests.panel.practice import write

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


def rows(machine: Machine) -> list[PartRow]:
    snapshot = take_snapshot(machine, environments=False)
    agent = compose(machine, find_installations(machine)[0], on=True)
    return PartWording(machine).rows(snapshot, agent)


def test_each_part_has_a_row_that_says_where_it_comes_from(qapp: object, computer: Machine) -> None:
    base = computer.home.parent / "opt" / "conda"
    given = write(computer.system_dirs[0] / "org_token", "ours")
    also = write(computer.home / ".conda" / "org_token", "theirs")
    found = rows(computer)

    assert [(row.begins, row.where) for row in found] == [
        ("conda … solver", "always"),
        ("aau/", "anaconda-anon-usage"),
        ("c/", "~/.conda/aau_token"),
        ("s/", "made in memory"),
        ("e/", str(base / "etc" / "aau_token")),
        ("o/", str(given)),
        ("o/", "~/.conda/org_token"),
    ]
    assert [row.path for row in found[-2:]] == [given, also]
    assert all(row.title and row.text for row in found)
    assert [row.note for row in found if row.note] == ["What you see here is an example."]


def test_an_id_that_is_not_sent_has_a_row_that_says_why(qapp: object, computer: Machine) -> None:
    file = computer.home / ".conda" / "aau_token"
    file.unlink()
    file.mkdir()

    *_, last = rows(computer)

    assert (last.begins, last.path) == ("c/", file)
    assert last.note == "The file cannot be read from this account."
    assert "c/" not in [row.begins for row in rows(computer)[:-1]]


def test_an_odd_id_that_is_sent_has_one_row(qapp: object, computer: Machine) -> None:
    write(computer.home / ".conda" / "aau_token", "!" * 22)

    client = [row for row in rows(computer) if row.begins == "c/"]

    assert [row.note for row in client] == [
        "It was not made by conda, which sends it all the same."
    ]


def test_where_no_ids_are_added_odd_ones_are_not_told_of(qapp: object, computer: Machine) -> None:
    write(computer.home / ".conda" / "aau_token", "short")
    records = computer.home.parent / "opt" / "conda" / "conda-meta"
    next(records.glob("anaconda-anon-usage-*")).unlink()

    assert [row.kind for row in rows(computer)] == ["base"]
