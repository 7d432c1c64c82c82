"""Before anything runs, a person is told what will."""

from pathlib import Path

import pytest

from conda_privacy.core.machine import Machine
from conda_privacy.probe.announcement import announce, files_made
from conda_privacy.probe.check import Question
from conda_privacy.probe.clients import Client, conda_client
from tests.probe.scripted import machine_under, write_installation


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return machine_under(tmp_path)


@pytest.fixture
def conda(machine: Machine, tmp_path: Path) -> Client:
    return conda_client(machine, write_installation(machine, tmp_path / "conda", ""))


def test_it_says_what_runs_and_that_no_other_server_is_contacted(
    machine: Machine, conda: Client
) -> None:
    assert announce(machine, [Question(conda)]) == (
        "This runs conda 26.7.1 on this computer, once, against a server that this program starts "
        "and closes; no other server is contacted. No file of yours is made or changed."
    )


def test_it_counts_runs_and_names_each_client_once(machine: Machine, conda: Client) -> None:
    questions = [
        Question(conda),
        Question(conda, telemetry=True),
        Question(Client("pixi", "pixi", ())),
    ]

    assert "conda 26.7.1, pixi on this computer, 3 times in all," in announce(machine, questions)


def test_it_names_the_files_that_conda_will_make(machine: Machine, conda: Client) -> None:
    (machine.home / ".conda" / "aau_token").unlink()

    text = announce(machine, [Question(conda)])

    assert "conda itself will make these random IDs" in text
    assert text.endswith(": ~/.conda/aau_token.")


def test_many_files_are_counted(machine: Machine, conda: Client, tmp_path: Path) -> None:
    children = [tmp_path / f"env{number}" for number in range(5)]
    for child in children:
        child.mkdir()

    questions = [Question(conda, child) for child in children]

    assert announce(machine, questions).endswith(" and 2 more.")
    assert files_made(machine, questions) == tuple(
        child / "etc" / "aau_token" for child in children
    )


def test_it_warns_of_a_client_that_installs_itself(machine: Machine) -> None:
    text = announce(machine, [Question(Client("conda-express", "conda-express", ("cx",)))])

    assert text.endswith("conda-express installs itself when it is run.")
