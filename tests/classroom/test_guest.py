"""A real conda on the practice computer: which files and variables it is given."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from conda_privacy.classroom.command import parse_command
from conda_privacy.classroom.guest import Order, guest_machine
from conda_privacy.classroom.practice import PracticeComputer
from conda_privacy.core.machine import Machine
from conda_privacy.core.snapshot import take_snapshot

_OWN = {
    "PATH": "/usr/bin",
    "CONDA_SOLVER": "classic",
    "HOME": "/home/somebody",
    "USERPROFILE": "/home/somebody",
    "XDG_CONFIG_HOME": "/home/somebody/.config",
    "CONDARC": "/home/somebody/special",
    "CONDA_PREFIX": "/home/somebody/env",
    "CONDA_ANACONDA_ANON_USAGE": "false",
    "ANACONDA_ANON_USAGE_ORG_TOKEN": "secret",
    "HTTPS_PROXY": "http://proxy.example",
    "PYTHONPATH": "/home/somebody/lib",
}


@pytest.fixture
def computer(tmp_path: Path) -> Iterator[PracticeComputer]:
    computer = PracticeComputer(tmp_path)
    yield computer
    computer.close()


@pytest.fixture
def machine(computer: PracticeComputer) -> Machine:
    real = Machine(Path("/home/somebody"), _OWN, (Path("/etc/conda"),), "linux", real=True)
    return guest_machine(computer, real)


def _order(computer: PracticeComputer, text: str) -> Order:
    command = parse_command(text)
    assert not isinstance(command, str)
    return Order(computer, command, ())


def test_of_a_persons_own_variables_only_harmless_ones_are_passed_on(machine: Machine) -> None:
    kept = {name for name, value in _OWN.items() if machine.environ.get(name) == value}

    assert kept == {"PATH", "CONDA_SOLVER"}
    assert not any("somebody" in value for value in machine.environ.values())


def test_home_temporary_files_and_base_are_the_practice_computers(
    computer: PracticeComputer, machine: Machine, tmp_path: Path
) -> None:
    places = ("HOME", "USERPROFILE", "TMPDIR", "TEMP", "TMP", "APPDATA", "CONDA_ROOT_PREFIX")

    assert machine.home == computer.machine.home
    assert all(Path(machine.environ[name]).is_relative_to(tmp_path) for name in places)
    assert Path(machine.environ["TMPDIR"]).is_dir()
    assert machine.environ["CONDA_ROOT"] == str(computer.root_prefix)


def test_the_systems_settings_and_the_card_stay_the_real_computers(machine: Machine) -> None:
    assert machine.system_dirs == (Path("/etc/conda"),)
    assert machine.facts is None
    assert not machine.real


def test_the_core_finds_on_it_what_conda_finds(
    computer: PracticeComputer, machine: Machine, tmp_path: Path
) -> None:
    (machine.home / ".condarc").write_text("anaconda_anon_usage: false")

    snapshot = take_snapshot(replace(machine, system_dirs=(tmp_path / "none",)))

    assert snapshot.installation is not None
    assert snapshot.installation.prefix == computer.root_prefix
    assert snapshot.decision.value is False


@pytest.mark.parametrize("verb", ["install", "update", "create"])
def test_an_environment_is_named_by_its_folder(computer: PracticeComputer, verb: str) -> None:
    order = _order(computer, f"conda {verb} -n child1 panel")

    assert order.prefix == computer.prefix("child1")
    assert order.words == (verb, "--yes", "-p", str(computer.prefix("child1")), "panel")


def test_a_search_names_no_environment(computer: PracticeComputer) -> None:
    assert _order(computer, "conda search panel").words == ("search", "panel")
