"""The words for settings, the places that set them and changes of them."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from conda_privacy.core.changes import Change, apply, plan
from conda_privacy.core.decision import Decision, decide
from conda_privacy.core.frozen import replace
from conda_privacy.core.machine import Machine
from conda_privacy.core.settings import SETTINGS, Value
from conda_privacy.panel.settings_wording import TEXT, SettingsWording
from conda_privacy.panel.wording import Wording
from tests.panel.practice import write

pytestmark = pytest.mark.qt

SETTING = "anaconda_anon_usage"
REPORTS = "report_errors"
BEAT = "anaconda_heartbeat"


@pytest.fixture
def words(qapp: object, computer: Machine) -> SettingsWording:
    QLocale.setDefault(QLocale("en"))
    return SettingsWording(Wording(computer), computer)


def decided(machine: Machine, text: str, setting: str = SETTING, **environ: str) -> Decision:
    write(machine.home / ".condarc", text)
    return decide(replace(machine, environ={**machine.environ, **environ}), setting)


def test_each_setting_is_called_something_else(words: SettingsWording) -> None:
    assert set(words.settings()) == set(SETTINGS)
    assert len(set(words.settings().values())) == len(SETTINGS)


@pytest.mark.parametrize(
    ("setting", "value", "word"),
    [
        (SETTING, True, "on"),
        (SETTING, False, "off"),
        (SETTING, None, "not known"),
        (REPORTS, True, "always"),
        (REPORTS, False, "never"),
        (REPORTS, None, "ask first"),
        (BEAT, "https://beat.example", "https://beat.example"),
    ],
)
def test_each_value_has_a_word(
    words: SettingsWording, setting: str, value: Value, word: str
) -> None:
    assert words.value(setting, value) == word


@pytest.mark.parametrize(
    ("setting", "choices"),
    [
        (SETTING, {"Turn on": True, "Turn off": False}),
        (REPORTS, {"Always send": True, "Never send": False}),
        (BEAT, {"Turn on": True, "Turn off": False, "Turn on for a server …": TEXT}),
        ("anaconda_ident", {"What is sent …": TEXT}),
    ],
)
def test_each_setting_offers_what_it_takes_and_the_way_back(
    words: SettingsWording, setting: str, choices: dict[str, object]
) -> None:
    assert words.choices(setting) == {**choices, "Back to the default": None}


def test_a_typed_value_is_asked_for_with_an_example(words: SettingsWording) -> None:
    assert "address" in words.asked(BEAT)
    assert words.example(BEAT) == "https://server.example"
    assert "address" not in words.asked("anaconda_ident")
    assert words.example("anaconda_ident") == "userhost"


@pytest.mark.parametrize(
    ("text", "environ", "says", "badge", "spot"),
    [
        (f"a: 1\n{SETTING}: false\n", {}, "off", ("decides", "good"), "line 2"),
        (f"{SETTING}: true #!final\n", {}, "on", ("decides", "good"), "line 1, last word"),
        ("a: 1\n", {}, "does not mention it", ("", "quiet"), ""),
        (
            f"{SETTING}: maybe\n",
            {},
            "a value that conda does not understand",
            ("not understood", "error"),
            "line 1",
        ),
        ("a:\n\tb: 1\n", {}, "ignored by conda as a whole", ("cannot be read", "error"), "line 2"),
        ("a: 1\na: 2\n", {}, "conda cannot start", ("stops conda", "error"), "line 2"),
        (
            f"{SETTING}: false\n",
            {"CONDA_ANACONDA_ANON_USAGE": "yes"},
            "off",
            ("overridden", "quiet"),
            "line 1",
        ),
    ],
)
def test_a_place_says_what_it_sets_and_whether_that_counts(
    words: SettingsWording,
    computer: Machine,
    *,
    text: str,
    environ: dict[str, str],
    says: str,
    badge: tuple[str, str],
    spot: str,
) -> None:
    decision = decided(computer, text, **environ)
    own = computer.home / ".condarc"
    (place,) = (place for place in decision.places if place.path == own)

    assert words.place(place) == "You"
    assert words.where(place) == "~/.condarc"
    assert words.says(decision, place) == says
    assert words.badge(decision, place) == badge
    assert words.spot(place) == spot


@pytest.mark.parametrize(
    ("value", "says"),
    [(None, "not set"), ("no", "off"), ("maybe", "a value that conda does not understand")],
)
def test_a_variable_says_what_it_sets(
    words: SettingsWording, computer: Machine, value: str | None, says: str
) -> None:
    environ = {} if value is None else {"CONDA_ANACONDA_ANON_USAGE": value}
    decision = decided(computer, "", **environ)
    place = next(place for place in decision.places if place.scope == "variable")

    assert words.says(decision, place) == says
    assert words.place(place) == "Environment variable"
    assert words.where(place) == "CONDA_ANACONDA_ANON_USAGE"


def test_what_is_wrong_with_a_place_is_told_with_line_and_column(
    words: SettingsWording, computer: Machine
) -> None:
    own = computer.home / ".condarc"
    broken = next(p for p in decided(computer, "a:\n\tb: 1\n").places if p.path == own)
    fine = next(p for p in decided(computer, "a: 1\n").places if p.path == own)

    assert words.trouble(fine) == ""
    assert words.trouble(broken).startswith("Line 2, column 1: ")
    assert broken.problem is not None
    without_column = replace(broken, problem=replace(broken.problem, column=None))
    assert words.trouble(without_column).startswith("Line 2: ")
    without_line = replace(broken, problem=replace(broken.problem, line=None))
    assert not words.trouble(without_line).startswith("Line")


def test_a_plan_is_told_before_it_is_made(words: SettingsWording, computer: Machine) -> None:
    made = plan(computer, SETTING, False)

    assert words.heading(made) == "If you set “Random IDs in requests” to off in ~/.condarc"
    assert words.outcome(made) == ("", "", "")
    assert words.note(made) == "The file does not exist yet and would be made."
    write(computer.home / ".condarc", f"a: 1\n{SETTING}: false\n")
    back = plan(computer, SETTING, None)
    assert words.heading(back).startswith("If you put “Random IDs in requests” back to the default")
    assert words.note(back).startswith("Nothing else in the file changes")
    assert words.note(plan(computer, SETTING, False)).startswith("The file says this already")


def test_what_would_still_decide_is_named(words: SettingsWording, computer: Machine) -> None:
    lab = write(computer.system_dirs[0] / "condarc", f"{SETTING}: true #!final\n")
    variable = replace(computer, environ={**computer.environ, "CONDA_ANACONDA_ANON_USAGE": "1"})

    tone, title, text = words.outcome(plan(computer, SETTING, False))
    assert (tone, title) == ("notice", "This alone would change nothing")
    assert text == f"{lab}, line 1 would still have the last word."
    lab.unlink()
    assert words.outcome(plan(variable, SETTING, False))[2] == (
        "The variable CONDA_ANACONDA_ANON_USAGE would still have the last word."
    )


def test_a_file_that_conda_does_not_read_leaves_the_default(
    words: SettingsWording, computer: Machine
) -> None:
    made = plan(computer, SETTING, False, path=computer.home / "elsewhere.yml")

    assert words.outcome(made) == (
        "notice",
        "This alone would change nothing",
        "conda does not read this file, so the default holds.",
    )


def test_each_place_says_for_whom_it_is(words: SettingsWording, computer: Machine) -> None:
    base = computer.home.parent / "opt" / "conda"
    child = base / "envs" / "child1"
    decision = decide(computer, SETTING, root_prefix=base, prefix=child)

    said = {place.scope: words.place(place) for place in decision.places}
    assert said == {
        "variable": "Environment variable",
        "environment": "This environment",
        "user": "You",
        "installation": "This conda",
        "system": "This computer",
    }


def test_what_cannot_be_saved_is_told_with_its_reason(
    words: SettingsWording, computer: Machine
) -> None:
    write(computer.home / ".condarc", "a: [\n")
    tone, title, text = words.outcome(plan(computer, SETTING, False))

    assert (tone, title) == ("warning", "This cannot be saved")
    assert text
    assert words.note(plan(computer, SETTING, False)) == "The file stays as it is."


def test_a_change_is_told_in_words_where_there_are_some(
    words: SettingsWording, computer: Machine
) -> None:
    change = apply(plan(computer, SETTING, False))
    assert isinstance(change, Change)

    assert words.change(change) == "Random IDs in requests: not set → off"
    odd = replace(change, before="maybe", after="true")
    assert words.change(odd) == "Random IDs in requests: maybe → on"
    assert words.change(replace(odd, setting="other")) == "other: maybe → true"
    assert words.when(replace(change, when="some day")) == "some day"
    assert words.when(replace(change, when="2026-03-10T12:00:00Z")).startswith("3/10/26")


def test_each_circle_of_people_and_each_shell_has_a_word(words: SettingsWording) -> None:
    kinds = ("user", "environment", "installation", "system")
    shells = ("conda", "shell", "powershell", "docker", "ci")

    assert len({words.scope(kind) for kind in kinds}) == len(kinds)
    assert len({words.command(shell) for shell in shells}) == len(shells)
    assert words.scope("user") == "for you"


def test_the_file_that_condarc_names_is_a_place_of_its_own(
    words: SettingsWording, computer: Machine, tmp_path: Path
) -> None:
    named = write(tmp_path / "lab.yml", f"{SETTING}: false\n")
    decision = decided(computer, "", CONDARC=str(named))

    assert decision.decided_by is not None
    assert words.place(decision.decided_by) == "The file that the variable CONDARC names"
    assert words.where(decision.decided_by) == str(named)
