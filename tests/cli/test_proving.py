"""check and classroom, as far as the words of the command line go."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from conda_privacy.core import Machine
from conda_privacy.probe import text
from tests.cli.conftest import Computer


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[text.Wishes]:
    """What a check was asked for, in the place of running it."""
    wishes: list[text.Wishes] = []

    def run_check(
        _: Machine,
        wanted: text.Wishes,
        write: Callable[[str], object],
        warn: Callable[[str], object],
        *,
        root_prefix: object = None,
    ) -> int:
        wishes.append(wanted)
        write(f"one\x1b[31m\ntwo {root_prefix}")
        warn("careful\x07")
        return 1

    monkeypatch.setattr(text, "run_check", run_check)
    return wishes


def test_a_check_hands_the_wishes_on_and_its_status_back(
    computer: Computer, asked: list[text.Wishes]
) -> None:
    printed = computer.type("check", "--all", "--telemetry", "--client", "conda-express", "--json")

    assert printed.status == 1
    assert asked == [
        text.Wishes(everything=True, telemetry=True, clients=("conda-express",), json=True)
    ]
    assert printed.out == "one\ufffd[31m\ntwo None\n"
    assert printed.err == "careful\ufffd\n"


def test_a_command_of_ones_own_keeps_its_own_options(
    computer: Computer, asked: list[text.Wishes]
) -> None:
    computer.type("check", "--command", "curl", "--head", "{channel}/noarch/repodata.json")

    assert asked[0].command == ("curl", "--head", "{channel}/noarch/repodata.json")


def test_a_kind_of_client_that_nobody_knows_is_refused(
    computer: Computer, asked: list[text.Wishes]
) -> None:
    printed = computer.type("check", "--client", "bogus")

    assert printed.status == 2
    for kind in ("mamba", "micromamba", "pixi", "conda-express"):
        assert kind in printed.err
    assert asked == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("--command", "Nothing stands behind --command."),
        ("--all --command curl {channel}", "With --command nothing else is run"),
        ("--client pixi --command curl {channel}", "With --command nothing else is run"),
        ("--telemetry --command curl {channel}", "With --command nothing else is run"),
        ("--json --report", "not allowed with argument"),
    ],
)
def test_what_cannot_be_done_together_is_refused(
    computer: Computer, asked: list[text.Wishes], words: str, said: str
) -> None:
    printed = computer.type("check", *words.split())

    assert (printed.status, printed.out) == (2, "")
    assert said in printed.err
    assert asked == []


def test_one_environment_can_be_checked(computer: Computer, asked: list[text.Wishes]) -> None:
    computer.type("check", "--env", "child1", "--conda", str(computer.conda))

    assert asked[0].prefix == computer.conda / "envs" / "child1"
    assert computer.type("check", "--env", "nowhere").status == 2
    assert len(asked) == 1


def test_a_class_can_be_simulated_from_the_command_line(computer: Computer) -> None:
    printed = computer.type("classroom", "simulate", "--people", "5", "--days", "2")

    assert printed.status == 0
    assert printed.out


def test_a_log_is_written_below_the_home_where_a_shell_leaves_its_sign(computer: Computer) -> None:
    words = ("classroom", "simulate", "--people", "5", "--days", "2", "--write-log=~/made.log")

    assert computer.type(*words).status == 0
    assert (computer.machine.home / "made.log").exists()
    assert computer.type("classroom", "analyse", "~/made.log").status == 0


def test_a_file_that_is_called_like_standard_input_can_be_analysed(
    computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(computer.machine.home)
    computer.type("classroom", "simulate", "--people=5", "--days=2", "--write-log=./-")

    printed = computer.type("classroom", "analyse", "./-")

    assert (printed.status, printed.err) == (0, "")


def test_a_log_that_is_not_there_is_refused(computer: Computer) -> None:
    missing = str(computer.machine.home / "no.log")

    assert computer.type("classroom", "analyse", missing, "--package", "numpy").status == 2
