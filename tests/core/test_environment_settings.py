import os
from pathlib import Path

import pytest

from conda_privacy.core.environment_settings import EnvironmentSetting, SettingLookup
from conda_privacy.core.machine import Machine

from .computer import computer, conda, environment, write


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return computer(tmp_path)


def lookup(machine: Machine) -> SettingLookup:
    return SettingLookup(machine, "anaconda_anon_usage", conda(machine.home.parent / "base"))


def at(machine: Machine, content: str | bytes, name: str = ".condarc") -> EnvironmentSetting:
    prefix = environment(machine.home.parent / "env")
    write(prefix / name, content)
    return lookup(machine).at(str(prefix), [name])[0]


@pytest.mark.parametrize(
    ("content", "value", "here", "problem"),
    [
        ("anaconda_anon_usage: false\n", False, "off-here", None),
        ("anaconda_anon_usage: yes\n", True, "on-here", None),
        ("channels: [a]\n", True, "same", None),
        ("anaconda_anon_usage: maybe\n", None, "error", "value"),
        ("a: [1\n", None, "error", "parser"),
        ("a: b\tc: d\n\t- x\n", True, "same", "scanner"),
        (b"\xff\xfe", None, "error", "encoding"),
    ],
)
def test_given_a_file_in_an_environment_when_looking_then_it_is_said_what_it_changes(
    content: str | bytes, value: object, here: str, problem: str | None, machine: Machine
) -> None:
    found = at(machine, content)

    assert (found.value, found.here) == (value, here)
    assert (found.problem.kind if found.problem else None) == problem
    assert (found.path is not None) == (here in ("on-here", "off-here"))


def test_given_the_same_text_in_two_environments_when_looking_then_each_names_its_own_file(
    machine: Machine,
) -> None:
    prefixes = [
        environment(machine.home / name, condarc="anaconda_anon_usage: false\n") for name in "ab"
    ]
    settings = lookup(machine)

    found = [settings.at(str(prefix), [".condarc"])[0] for prefix in prefixes]

    assert [each.path for each in found] == [prefix / ".condarc" for prefix in prefixes]
    assert {each.here for each in found} == {"off-here"}


def test_given_the_same_broken_text_twice_when_looking_then_each_names_its_own_file(
    machine: Machine,
) -> None:
    prefixes = [environment(machine.home / name, condarc="a: [1\n") for name in "ab"]
    settings = lookup(machine)

    found = [settings.at(str(prefix), [".condarc"])[0] for prefix in prefixes]

    assert [each.problem and each.problem.path for each in found] == [
        prefix / ".condarc" for prefix in prefixes
    ]


def test_given_silence_when_looking_then_what_holds_everywhere_holds_there(
    machine: Machine,
) -> None:
    settings = lookup(machine)
    prefix = environment(machine.home / "env", condarc="channels: [a]\n")

    assert settings.at(str(prefix), [])[0] is settings.same
    assert settings.at(str(prefix), [".condarc"])[0] is settings.same


def test_given_a_choice_above_when_looking_then_that_holds(machine: Machine) -> None:
    write(machine.system_dirs[0] / "condarc", "anaconda_anon_usage: true #!final\n")

    found = at(machine, "anaconda_anon_usage: false\n")

    assert (found.value, found.here, found.path) == (True, "same", None)


def test_given_an_error_everywhere_when_looking_then_each_environment_has_it(
    machine: Machine,
) -> None:
    write(machine.home / ".condarc", "anaconda_anon_usage: maybe\n")

    same = lookup(machine).same

    assert (same.value, same.here) == (None, "error")
    assert same.problem is not None


def test_given_several_files_when_looking_then_the_strongest_counts(machine: Machine) -> None:
    prefix = environment(machine.home / "env", condarc="anaconda_anon_usage: true\n")
    write(prefix / "condarc", "anaconda_anon_usage: false\n")
    write(prefix / "condarc.d" / "a.yml", "anaconda_anon_usage: false\n")

    found, status = lookup(machine).at(str(prefix), [".condarc", "condarc", "condarc.d"])

    assert (found.here, status) == ("off-here", None)
    assert found.path == prefix / "condarc.d" / "a.yml"


def test_given_a_pipe_instead_of_a_file_when_looking_then_it_says_nothing(
    machine: Machine,
) -> None:
    prefix = environment(machine.home / "env")
    os.mkfifo(prefix / ".condarc")

    found, status = lookup(machine).at(str(prefix), [".condarc"])

    assert (found.value, found.here, status) == (True, "same", None)


def test_given_the_base_when_looking_then_its_files_are_not_its_own(machine: Machine) -> None:
    settings = lookup(machine)
    root = machine.home.parent / "base"
    write(root / ".condarc", "anaconda_anon_usage: false\n")

    assert settings.at(str(root), [".condarc"])[0] is settings.same
