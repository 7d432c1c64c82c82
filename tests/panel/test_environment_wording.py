"""The words for an environment, as the table and its details say them."""

from datetime import datetime, timezone
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from conda_privacy.core.environment import Environment
from conda_privacy.core.environment_settings import EnvironmentSetting
from conda_privacy.core.frozen import replace
from conda_privacy.core.machine import Machine
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.problem import Problem
from conda_privacy.core.tokens import Token
from conda_privacy.panel.environment_wording import EnvironmentWording

pytestmark = pytest.mark.qt

FOLDER = "/home/somebody/envs/child1"
VALUE = "AAAAAAAAAAAbbbbbbbbbbb"
HIDDEN = "AAAA" + "•" * 18
NOW = datetime(2026, 3, 10, 12, tzinfo=timezone.utc)


@pytest.fixture
def wording(qapp: object) -> EnvironmentWording:
    QLocale.setDefault(QLocale("en"))
    return EnvironmentWording(Machine(Path("/home/somebody"), {}, (), "linux"))


def token(state: str, value: str = "", problem: Problem | None = None) -> Token:
    return Token(
        "environment", state, value, will_be_new=False, source=f"{FOLDER}/id", problem=problem
    )


def environment(
    state: str = "created", here: str = "same", problem: Problem | None = None
) -> Environment:
    found = token(state, VALUE if state == "created" else "")
    setting = EnvironmentSetting(True, here)
    return Environment("child1", FOLDER, False, True, found, setting, problem=problem)


def fault(kind: str, path: str | None = None) -> Problem:
    where = Path(path) if path else None
    return Problem(kind, Phrase("It is odd"), Phrase("Somebody knows."), where)


@pytest.mark.parametrize(
    ("here", "word", "tone"),
    [
        ("same", "Same as everywhere", "quiet"),
        ("on-here", "On here", "notice"),
        ("off-here", "Off here", "good"),
        ("error", "conda stops here", "error"),
        ("unknown", "Unknown", "warning"),
    ],
)
def test_each_state_of_the_setting_has_a_word_and_a_tone(
    wording: EnvironmentWording, here: str, word: str, tone: str
) -> None:
    assert wording.setting(environment(here=here)) == (word, tone)
    assert here in EnvironmentWording.SETTINGS


@pytest.mark.parametrize(
    ("state", "here", "hidden", "revealed"),
    [
        ("created", "same", HIDDEN, VALUE),
        ("created", "off-here", HIDDEN, VALUE),
        ("missing", "same", "Not created yet", "Not created yet"),
        ("missing", "off-here", "—", "—"),
        ("short", "off-here", "Too short", "Too short"),
    ],
)
def test_an_id_is_hidden_until_it_is_asked_for(
    wording: EnvironmentWording, state: str, here: str, hidden: str, revealed: str
) -> None:
    row = environment(state, here)

    assert wording.random_id(row, revealed=False) == hidden
    assert wording.random_id(row, revealed=True) == revealed
    assert wording.has_value(row) == (state == "created")


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("vanished", "Folder is gone"),
        ("broken-link", "Link leads nowhere"),
        ("unreadable", "Cannot be looked into"),
        ("not-answering", "Does not answer"),
        ("read-only", HIDDEN),
    ],
)
def test_a_place_about_which_nothing_is_known_says_so_instead(
    wording: EnvironmentWording, kind: str, words: str
) -> None:
    assert wording.random_id(environment(problem=fault(kind)), revealed=False) == words


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (datetime(2026, 3, 10, 0, 1, tzinfo=timezone.utc), "today"),
        (datetime(2026, 3, 9, 23, 59, tzinfo=timezone.utc), "yesterday"),
        (datetime(2026, 3, 8, tzinfo=timezone.utc), "2 days ago"),
        (datetime(2026, 3, 4, tzinfo=timezone.utc), "6 days ago"),
        (datetime(2026, 3, 3, tzinfo=timezone.utc), "3/3/26"),
        (datetime(2026, 3, 11, tzinfo=timezone.utc), "3/11/26"),  # a clock that was wrong
    ],
)
def test_a_day_is_told_from_today_while_that_is_clearer(
    wording: EnvironmentWording, moment: datetime, words: str
) -> None:
    assert wording.day(moment, NOW) == words


def test_when_an_id_was_made_or_why_it_stays(wording: EnvironmentWording) -> None:
    made = replace(token("created", VALUE), modified=NOW.timestamp())
    dated = replace(environment(), token=made)

    assert wording.made(dated, NOW.astimezone()) == "today"
    assert wording.made(environment(), NOW) == "—"
    assert wording.made(replace(dated, problem=fault("odd-name")), NOW.astimezone()) == "today"
    assert wording.made(replace(dated, problem=fault("read-only")), NOW) == "read-only"


def test_a_row_is_read_out_and_copied_without_the_id(wording: EnvironmentWording) -> None:
    row = environment(here="off-here")

    assert wording.row(row, NOW) == f"child1, {HIDDEN}, Off here, —"
    assert wording.copied(row) == f"child1\t{FOLDER}\t{HIDDEN}\tOff here"


def test_what_is_wrong_is_told_with_its_file_and_its_weight(wording: EnvironmentWording) -> None:
    stops = Problem("syntax", Phrase("Bad"), Phrase("Line 1."), stops_conda=True)
    row = replace(
        environment(problem=fault("read-only", FOLDER)),
        setting=EnvironmentSetting(None, "error", problem=stops),
        token=token("short", problem=fault("token-short")),
    )

    assert wording.problems(environment()) == []
    assert wording.problems(row) == [
        ("warning", "It is odd", "Somebody knows."),
        ("error", "Bad", "Line 1."),
        ("notice", "Too short", "Too short: conda replaces it on its next run."),
    ]
    ((_, _, text),) = wording.problems(environment(problem=fault("odd", f"{FOLDER}/.condarc")))
    assert "~/envs/child1/.condarc" in text
    assert text.endswith(": Somebody knows.")


def test_a_value_that_conda_cannot_understand_is_an_error_with_its_line(
    wording: EnvironmentWording,
) -> None:
    at = Problem("value", Phrase("Odd"), Phrase("Neither."), Path(FOLDER) / ".condarc", 1200)
    stops = replace(environment(), setting=EnvironmentSetting(None, "error", problem=at))
    skips = replace(environment(), setting=EnvironmentSetting(True, "same", problem=at))

    ((tone, _, text),) = wording.problems(stops)
    assert tone == "error"
    assert "~/envs/child1/.condarc" in text
    assert text.endswith(", line 1,200: Neither.")
    assert [tone for tone, _, _ in wording.problems(skips)] == ["warning"]


def test_an_id_of_a_place_that_is_gone_has_no_problem_of_its_own(
    wording: EnvironmentWording,
) -> None:
    gone = replace(
        environment(problem=fault("vanished")), token=token("none", problem=fault("token-short"))
    )

    assert [title for _, title, _ in wording.problems(gone)] == ["It is odd"]


def test_the_number_of_rows_names_both_where_some_are_hidden(wording: EnvironmentWording) -> None:
    assert wording.count(3, 3) == "Environments: 3"
    assert wording.count(3, 1200) == "Environments: 3 of 1,200"


def test_an_environment_is_called_by_its_name_or_else_by_its_folder(
    wording: EnvironmentWording,
) -> None:
    assert wording.name(environment()) == "child1"
    assert wording.name(replace(environment(), name="")) == "~/envs/child1"
    assert wording.name(replace(environment(), name="a\tb")) == "a\N{REPLACEMENT CHARACTER}b"
    assert wording.path(environment()) == "~/envs/child1"


def test_the_command_names_an_environment_as_conda_reaches_it(wording: EnvironmentWording) -> None:
    by_name = wording.command(environment())
    by_path = wording.command(replace(environment(), by_name=False))

    assert "conda install -n child1 …" in by_name
    assert f"conda install -p {FOLDER} …" in by_path
    assert by_name.endswith(" sends:")


def test_each_column_has_a_title(wording: EnvironmentWording) -> None:
    assert wording.columns() == ("Environment", "Random ID (e/)", "Setting here", "ID made")
