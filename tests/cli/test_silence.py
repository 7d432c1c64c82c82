"""Commands where a folder that conda looks into does not answer, from outside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from conda_privacy.core import Machine
from tests.cli.conftest import Computer, Outcome

COMMANDS = (
    "status",
    "senders",
    "environments",
    "preview",
    "off",
    "default --dry-run",
    "undo",
    "tokens list",
    "tokens new --client",
    "check",
    "report",
)


@pytest.fixture
def type_at(computer: Computer, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Outcome]:
    """Types a command where the home folder is another one."""

    def type_words(home: Path, words: str) -> Outcome:
        machine = replace(computer.machine, home=home)
        monkeypatch.setattr(Machine, "current", classmethod(lambda _: machine))
        return computer.type(*words.split())

    return type_words


@pytest.mark.parametrize("words", COMMANDS)
def test_a_home_that_does_not_answer_is_named_instead_of_being_waited_for(
    type_at: Callable[..., Outcome], silent: Path, words: str
) -> None:
    printed = type_at(silent, words)

    assert printed.status == 2
    assert printed.out == ""
    assert printed.err.startswith("The folder does not answer. ")
    assert printed.err.endswith("network that is not reachable now. Nothing was changed.\n")


@pytest.mark.parametrize("words", ["status", "preview", "off", "tokens remove", "check"])
def test_an_environment_that_does_not_answer_is_named(
    computer: Computer, silent: Path, words: str
) -> None:
    printed = computer.type(*words.split(), "--env", str(silent))

    assert printed.status == 2
    assert printed.err.startswith(f"The folder does not answer. {silent}")
