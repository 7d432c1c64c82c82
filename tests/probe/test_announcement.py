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


def test_a_note_of_the_network_card_is_not_called_a_random_id(
    machine: Machine, conda: Client
) -> None:
    note = machine.home / ".conda" / "aau_token_host"
    note.unlink()
    alone = announce(machine, [Question(conda)])
    (machine.home / ".conda" / "aau_token").unlink()

    both = announce(machine, [Question(conda)])

    said = " It writes ~/.conda/aau_token_host anew, a note of the network card that is never sent."
    assert alone.endswith("no other server is contacted." + said)
    assert both.endswith(": ~/.conda/aau_token." + said)


def test_of_other_clients_it_promises_only_what_is_known(machine: Machine, conda: Client) -> None:
    pixi = Question(Client("pixi", "pixi", ("pixi",)))

    text = announce(machine, [Question(conda), pixi])

    assert text.endswith(
        "that this program starts and closes. The proxy variables lead to it as well; whether "
        "other clients (pixi) heed them and which files they make is not known. "
        "By conda, no file of yours is made or changed."
    )
    assert "conda, no file" not in announce(machine, [pixi])


def test_of_a_command_of_ones_own_it_promises_nothing(machine: Machine) -> None:
    own = Client("command", "sh", ("/bin/sh", "-c", "touch ~/made; curl {channel}"))

    text = announce(machine, [Question(own)])

    assert text.startswith(
        "This runs exactly this command on this computer, once: "
        "/bin/sh -c 'touch ~/made; curl {channel}'. For {channel} it gets a server"
    )
    assert "What else it does is up to it" in text
    assert "no other" not in text.lower()
    assert "no file" not in text.lower()


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
