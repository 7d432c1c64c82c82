"""What a person wishes to be checked becomes questions, those about the conda in use first."""

from pathlib import Path

import pytest

from conda_privacy.core.machine import Machine
from conda_privacy.core.problem import Problem
from conda_privacy.probe.questions import Wishes, questions_for
from tests.probe.scripted import machine_under, write_installation, write_program


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return machine_under(tmp_path, PATH=str(tmp_path / "bin"))


@pytest.fixture
def prefix(machine: Machine, tmp_path: Path) -> Path:
    return write_installation(machine, tmp_path / "opt" / "conda", "").prefix


def _questions(machine: Machine, wishes: Wishes, **more: Path) -> list[tuple[str, Path | None]]:
    found = questions_for(machine, wishes, **more)
    assert not isinstance(found, Problem)
    return [(question.client.kind, question.prefix) for question in found]


def test_the_base_is_asked_about_where_no_environment_is_active(
    machine: Machine, prefix: Path
) -> None:
    assert _questions(machine, Wishes()) == [("conda", prefix)]


@pytest.mark.usefixtures("prefix")
def test_the_active_environment_comes_before_the_base(tmp_path: Path) -> None:
    machine = machine_under(tmp_path, CONDA_PREFIX=str(tmp_path / "active"))

    assert _questions(machine, Wishes()) == [("conda", tmp_path / "active")]


@pytest.mark.usefixtures("prefix")
def test_an_environment_can_be_named(machine: Machine, tmp_path: Path) -> None:
    wishes = Wishes(prefix=tmp_path / "e", telemetry=True)

    assert _questions(machine, wishes) == [("conda", tmp_path / "e")] * 2


def test_everything_is_every_environment_every_conda_and_every_other_client(
    machine: Machine, prefix: Path, tmp_path: Path
) -> None:
    child = prefix / "envs" / "child"
    (child / "conda-meta").mkdir(parents=True)
    (child / "conda-meta" / "history").touch()
    other = write_installation(machine, tmp_path / "opt" / "miniconda3", "").prefix
    for name in ("mamba", "cx"):
        write_program(tmp_path / "bin" / name, "")

    asked = _questions(machine, Wishes(everything=True))

    assert sorted(asked, key=str) == sorted(
        [("conda", prefix), ("conda", child), ("conda", other), ("mamba", None)], key=str
    )


def test_a_client_that_installs_itself_has_to_be_named(
    machine: Machine, prefix: Path, tmp_path: Path
) -> None:
    write_program(tmp_path / "bin" / "cx", "")

    assert _questions(machine, Wishes(clients=("conda-express",))) == [
        ("conda", prefix),
        ("conda-express", None),
    ]


@pytest.mark.usefixtures("prefix")
def test_a_command_replaces_conda(machine: Machine, tmp_path: Path) -> None:
    write_program(tmp_path / "bin" / "tool", "")

    assert _questions(machine, Wishes(command=("tool", "{channel}"))) == [("command", None)]
