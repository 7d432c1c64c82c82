"""Every state of the product reads right."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from conda_privacy.core.changes import apply, plan, undo
from conda_privacy.core.environment import Environments
from conda_privacy.core.machine import Machine
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.problem import Problem
from conda_privacy.core.snapshot import Snapshot, take_snapshot
from conda_privacy.panel.pages import PAGES
from conda_privacy.panel.wording import Wording
from tests.panel.practice import add_environment, write

pytestmark = pytest.mark.qt

SETTING = "anaconda_anon_usage"


def on_by_default(machine: Machine) -> Machine:
    return machine


def off_by_choice(machine: Machine) -> Machine:
    write(machine.home / ".condarc", f"channels:\n  - defaults\n\n{SETTING}: false\n")
    return machine


def on_by_choice(machine: Machine) -> Machine:
    write(machine.home / ".condarc", f"{SETTING}: true\n")
    return machine


def managed(machine: Machine) -> Machine:
    write(machine.home / ".condarc", f"{SETTING}: false\n")
    write(machine.system_dirs[0] / "condarc", f"a: 1\n{SETTING}: true  #!final\n")
    return machine


def for_everybody(machine: Machine) -> Machine:
    write(machine.system_dirs[0] / "condarc", f"{SETTING}: false\n")
    return machine


def for_the_installation(machine: Machine) -> Machine:
    write(machine.home.parent / "opt" / "conda" / "condarc", f"{SETTING}: false\n")
    return machine


def by_variable(machine: Machine) -> Machine:
    return replace(machine, environ={**machine.environ, "CONDA_ANACONDA_ANON_USAGE": "no"})


def by_named_file(machine: Machine) -> Machine:
    path = write(machine.home / "lab.yml", f"{SETTING}: off\n")
    return replace(machine, environ={**machine.environ, "CONDARC": str(path)})


def in_the_environment(machine: Machine) -> Machine:
    child = machine.home.parent / "opt" / "conda" / "envs" / "child1"
    write(child / ".condarc", f"{SETTING}: off\n")
    return replace(machine, environ={**machine.environ, "CONDA_PREFIX": str(child)})


def ignored(machine: Machine) -> Machine:
    write(machine.home / ".condarc", f"a: 1\nb:\n\tc: 3\n{SETTING}: false\n")
    return machine


def other_file_ignored(machine: Machine) -> Machine:
    write(machine.home / ".conda" / "condarc.d" / "lab.yml", "a: 'open\n")
    return machine


def stops_conda(machine: Machine) -> Machine:
    write(machine.home / ".condarc", f"{SETTING}: false\n{SETTING}: true\n")
    return machine


def not_understood(machine: Machine) -> Machine:
    write(machine.home / ".condarc", f"{SETTING}: maybe\n")
    return machine


def no_addon(machine: Machine) -> Machine:
    for path in (machine.home.parent / "opt" / "conda" / "conda-meta").glob("anaconda-anon*"):
        path.unlink()
    return machine


def no_conda(machine: Machine) -> Machine:
    return replace(machine, roots=())


def no_add_ons_wanted(machine: Machine) -> Machine:
    write(machine.home / ".condarc", "no_plugins: true\n")
    return machine


def old_conda(machine: Machine) -> Machine:
    records = machine.home.parent / "opt" / "conda" / "conda-meta"
    (records / "conda-26.7.1-0.json").rename(records / "conda-23.5.2-0.json")
    return machine


State = Callable[[Machine], Machine]


def told(machine: Machine, obstacle: Problem | None = None) -> tuple[str, str, list[str]]:
    wording = Wording(machine)
    snapshot = take_snapshot(machine, environments=False)
    messages = [f"{m.title}: {m.text}" for m in wording.messages(snapshot, obstacle)]
    return wording.heading(snapshot), wording.reason(snapshot), messages


ADDS = "conda adds random IDs to its requests"
ADDS_NOT = "conda does not add random IDs to its requests"


@pytest.mark.parametrize(
    ("state", "heading", "reason"),
    [
        (on_by_default, ADDS, "Nobody has chosen this: it is the default, because no settings"),
        (on_by_choice, ADDS, "You turned this on in ~/.condarc, line 1. It stays on if you"),
        (off_by_choice, ADDS_NOT, "You turned this off in ~/.condarc, line 4. It stays off if you"),
        (managed, ADDS, "condarc, line 2, which is marked as final."),
        (for_everybody, ADDS_NOT, "Set for everybody on this computer in "),
        (for_the_installation, ADDS_NOT, "Set for this conda installation in "),
        (by_variable, ADDS_NOT, "The environment variable CONDA_ANACONDA_ANON_USAGE sets this."),
        (by_named_file, ADDS_NOT, "Set in ~/lab.yml, line 1, the file that the variable CONDARC"),
        (in_the_environment, ADDS_NOT, "Set for this environment only, in "),
        (ignored, ADDS, "This is the default, because conda skips a settings file it cannot read"),
        (stops_conda, "conda cannot start", "~/.condarc, line 2: "),
        (not_understood, "conda stops with an error", "“maybe” is neither on nor off"),
        (
            no_addon,
            "conda does not add random IDs",
            "anaconda-anon-usage, which would add them, is",
        ),
        (no_add_ons_wanted, ADDS_NOT, "conda is set to load no add-ons, not even the one that"),
        (old_conda, ADDS_NOT, "This conda is too old to load the add-on that would add them."),
        (no_conda, "No conda was found on this computer", "It was looked for on PATH and in"),
    ],
)
def test_the_state_and_its_reason(
    computer: Machine, state: State, heading: str, reason: str
) -> None:
    said = told(state(computer))
    assert said[0] == heading
    assert reason in said[1]


def test_a_file_that_is_too_large_is_not_said_to_stop_conda(computer: Machine) -> None:
    write(computer.home / ".condarc", f"{SETTING}: false\n" + "# long\n" * 10_000)
    wording, snapshot = Wording(computer), take_snapshot(computer)

    said = [wording.heading(snapshot), *map(str, wording.messages(snapshot, None))]

    assert said[0] == "What conda sends cannot be known"
    assert "too large to be read here" in said[1]
    assert "more than 64 KiB" in wording.reason(snapshot)
    assert not any("error" in text.replace("tone='error'", "") for text in said)


def test_a_folder_without_conda_is_not_said_to_be_a_conda(computer: Machine) -> None:
    folder = computer.home / "nothing"
    wording, snapshot = Wording(computer), take_snapshot(computer, root_prefix=folder)

    assert wording.heading(snapshot) == "There is no conda here"
    assert "~/nothing" in wording.reason(snapshot)
    assert "conda is not installed in it" in wording.reason(snapshot)


@pytest.mark.parametrize(
    ("state", "message"),
    [
        (managed, "Managed: Whoever manages this computer requires this in "),
        (managed, "Your own choice in ~/.condarc has no effect."),
        (by_variable, "Set by a variable: The variable CONDA_ANACONDA_ANON_USAGE has the last"),
        (by_named_file, "Set elsewhere: ~/lab.yml, line 1 has the last word over what you"),
        (in_the_environment, "Set elsewhere: "),
        (
            ignored,
            (
                "Your choice is not taking effect: conda cannot read ~/.condarc, line 3 and "
                "ignores the file until that is mended: a tab stands where only spaces are allowed."
            ),
        ),
        (other_file_ignored, "A settings file has no effect: conda cannot read ~/.conda/condarc.d"),
        (stops_conda, "conda cannot start with this settings file: Until it is mended"),
        (not_understood, "conda cannot understand a setting: "),
    ],
)
def test_what_is_said_above_everything_else(computer: Machine, state: State, message: str) -> None:
    assert message in "\n".join(told(state(computer))[2])


def test_nobody_is_told_to_choose_where_the_switch_is_locked(computer: Machine) -> None:
    snapshot = take_snapshot(no_conda(computer), environments=False)
    wording = Wording(computer)

    assert "You can still choose" in wording.reason(snapshot)
    assert wording.reason(snapshot, locked=True).startswith("It was looked for on PATH")
    assert "choose" not in wording.reason(snapshot, locked=True)


@pytest.mark.parametrize(
    "state", [on_by_default, on_by_choice, off_by_choice, for_everybody, no_addon, no_conda]
)
def test_calm_states_need_no_message(computer: Machine, state: State) -> None:
    assert told(state(computer))[2] == []


def test_a_file_that_cannot_be_written_is_said_before_the_switch_is_flipped(
    computer: Machine,
) -> None:
    problem = Problem(
        "read-only", Phrase("No right"), Phrase("You may not write here."), Path("/etc/condarc")
    )
    (message,) = told(computer, problem)[2]
    assert message.startswith("Your choice cannot be saved: ")
    assert "/etc/condarc" in message
    assert message.endswith("can be used again when you may write to this file.")


def test_whatever_else_keeps_a_file_from_being_written_is_said_in_its_own_words(
    computer: Machine,
) -> None:
    problem = Problem("not-a-file", Phrase("No file"), Phrase("It is a pipe."), Path("/x"))
    assert told(computer, problem)[2] == ["Your choice cannot be saved: It is a pipe."]


@pytest.mark.parametrize(
    ("state", "note"),
    [
        (on_by_default, "Coloured parts are added. The s/ part is new on every run."),
        (off_by_choice, "Struck-through parts are not sent. The marker aau/ stays."),
        (no_addon, "Only versions are sent: no add-on adds random IDs."),
        (stops_conda, "What would be sent cannot be told until this is mended."),
        (no_conda, "Without conda there are no requests to show."),
    ],
)
def test_the_note_below_the_preview(computer: Machine, state: State, note: str) -> None:
    machine = state(computer)
    snapshot: Snapshot = take_snapshot(machine, environments=False)
    assert Wording(machine).preview_note(snapshot) == note


@pytest.mark.parametrize(
    ("state", "reason"),
    [
        (on_by_default, ""),
        (off_by_choice, ""),
        (managed, "condarc, line 2"),
        (by_variable, "CONDA_ANACONDA_ANON_USAGE"),
        (stops_conda, "~/.condarc"),
    ],
)
def test_a_switch_that_cannot_be_flipped_says_where_that_comes_from(
    computer: Machine, state: State, reason: str
) -> None:
    machine = state(computer)
    decision = take_snapshot(machine, environments=False).decision
    said = Wording(machine).why_locked(decision, None)
    assert reason in said
    assert bool(said) == bool(reason)
    read_only = Problem("read-only", Phrase("t"), Phrase("x"), machine.home / ".condarc")
    assert Wording(machine).why_locked(decision, read_only) == (
        said
        or "~/.condarc is read-only or belongs to another account. The switch can be used "
        "again when you may write to this file."
    )


def environments_that(computer: Machine, *texts: str) -> Environments:
    """The base and environments with these settings files, as they are found."""
    for number, text in enumerate(texts):
        prefix = computer.home.parent / "opt" / "conda" / "envs" / f"lab{number}"
        write(add_environment(prefix) / ".condarc", text)
    return take_snapshot(computer).environments


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        ((), ""),
        (("a: 1\n",), ""),
        ((f"{SETTING}: false\n",), "Turned off only in one environment: lab0."),
        (
            (f"{SETTING}: false\n",) * 2 + ("a: 1\na: 2\n",),
            (
                "Turned off only in 2 environments: lab0, lab1. "
                "conda stops with an error in one environment: lab2."
            ),
        ),
        (
            (f"{SETTING}: false\n",) * 6,
            "Turned off only in 6 environments: lab0, lab1, lab2, lab3, lab4 ….",
        ),
    ],
)
def test_environments_that_differ_are_named(
    computer: Machine, texts: tuple[str, ...], said: str
) -> None:
    assert Wording(computer).elsewhere(environments_that(computer, *texts)) == said


def test_environments_that_turn_it_on_are_named(computer: Machine) -> None:
    machine = off_by_choice(computer)
    found = environments_that(machine, f"{SETTING}: true\n")
    assert Wording(machine).elsewhere(found) == "Turned on only in one environment: lab0."


def test_which_conda_is_looked_at(computer: Machine) -> None:
    wording = Wording(computer)
    found = take_snapshot(computer, environments=False)
    assert wording.conda_in_use(found).startswith("conda 26.7.1 · ")
    missing = take_snapshot(no_conda(computer), environments=False)
    assert wording.conda_in_use(missing) == "No conda found"


def another_conda(machine: Machine, name: str, *packages: str, condarc: str = "") -> Path:
    prefix = machine.home.parent / "opt" / name
    for package in ("conda-25.5.1", "python-3.12.12", *packages):
        write(prefix / "conda-meta" / f"{package}-0.json", "{}")
    write(prefix / ".condarc", condarc)
    return prefix


def said_of_condas(machine: Machine) -> str:
    root = machine.home.parent / "opt" / "conda"
    snapshot = take_snapshot(machine, root_prefix=root, environments=False)
    return Wording(machine).other_condas(snapshot)


def test_with_one_conda_nothing_is_said_of_others(computer: Machine) -> None:
    assert said_of_condas(computer) == ""
    assert said_of_condas(no_conda(computer)) == ""


def test_condas_that_do_the_same_are_not_told_apart(computer: Machine) -> None:
    another_conda(computer, "miniforge3", "anaconda-anon-usage-0.8.1")
    assert said_of_condas(computer) == ""


def test_a_conda_that_does_something_else_is_named_beside_the_one_in_use(
    computer: Machine,
) -> None:
    opt = computer.home.parent / "opt"
    another_conda(computer, "anaconda3", condarc="a: 1\na: 2\n")
    another_conda(computer, "miniforge3")
    assert said_of_condas(computer) == (
        f"This is about conda 26.7.1 in {opt / 'conda'}. "
        f"There is a problem with the settings of conda 25.5.1 in {opt / 'anaconda3'}. "
        f"conda 25.5.1 in {opt / 'miniforge3'} does not add random IDs."
    )


def test_a_conda_that_adds_random_ids_is_named_where_the_one_in_use_does_not(
    computer: Machine,
) -> None:
    another_conda(computer, "miniforge3", "anaconda-anon-usage-0.8.1")
    for record in (computer.home.parent / "opt/conda/conda-meta").glob("anaconda-anon-*"):
        record.unlink()
    assert "miniforge3 adds random IDs." in said_of_condas(computer)


def test_of_many_condas_only_the_first_are_named(computer: Machine) -> None:
    for name in ("anaconda3", "miniconda3", "miniforge3", "mambaforge"):
        another_conda(computer, name)
    said = said_of_condas(computer)
    assert said.count("does not add random IDs") == 3
    assert said.endswith(" …")


@pytest.mark.parametrize(
    ("state", "wanted", "said"),
    [
        (on_by_default, False, "Turned off. Saved in ~/.condarc."),
        (off_by_choice, True, "Turned on. Saved in ~/.condarc."),
        (by_variable, True, "Saved in ~/.condarc, but another place has the last word."),
    ],
)
def test_what_a_change_did(computer: Machine, state: State, wanted: bool, said: str) -> None:
    machine = state(computer)
    change = apply(plan(machine, SETTING, wanted))
    assert Wording(machine).saved(change) == said


def test_what_taking_a_change_back_did(computer: Machine) -> None:
    apply(plan(computer, SETTING, False))
    assert Wording(computer).undone(undo(computer)) == "Taken back. ~/.condarc is as it was."


def test_what_went_wrong(computer: Machine) -> None:
    problem = Problem("read-only", Phrase("No right"), Phrase("You may not write here."))
    assert Wording(computer).problem(problem) == "No right. You may not write here."


def test_every_page_has_a_title_and_a_sentence(computer: Machine) -> None:
    wording = Wording(computer)
    assert all(wording.page_title(name) and wording.page_subtitle(name) for name in PAGES)


def test_no_sentence_promises_anonymity_or_that_nothing_is_sent(computer: Machine) -> None:
    for state in (on_by_default, off_by_choice, no_conda):
        said = " ".join(told(state(computer))[:2]).lower()
        assert "anonym" not in said
        assert "nothing is sent" not in said


def test_data_in_a_sentence_is_never_read_as_a_gap(computer: Machine) -> None:
    odd = write(computer.home / "%1 %2.yml", f"{SETTING}: off\n")
    machine = replace(computer, environ={**computer.environ, "CONDARC": str(odd)})
    assert "Set in ~/%1 %2.yml, line 1, the file" in told(machine)[1]
