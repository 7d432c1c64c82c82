"""bootstrap: one command for a fresh machine, that says what it lacks."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = Path(__file__).parents[2] / "packaging" / "bootstrap.py"


def start(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(PROGRAM), *arguments]
    return subprocess.run(command, check=False, capture_output=True, text=True)


def test_given_an_old_python_when_reading_the_program_then_it_can_say_that_it_is_too_old() -> None:
    tree = ast.parse(PROGRAM.read_text(encoding="utf-8"), feature_version=(3, 4))
    imported = {
        alias.name for node in tree.body if isinstance(node, ast.Import) for alias in node.names
    }
    assert imported == {"argparse", "sys"}


@pytest.mark.parametrize("command", ["run", "test", "bench"])
def test_given_help_when_started_then_each_command_is_explained(command: str) -> None:
    outcome = start("--help")
    assert outcome.returncode == 0
    assert command in outcome.stdout


def test_given_no_command_when_started_then_it_is_refused_with_the_usage() -> None:
    outcome = start()
    assert outcome.returncode == 2
    assert "usage:" in outcome.stderr


def test_given_an_unknown_step_when_testing_then_the_steps_are_named() -> None:
    outcome = start("test", "--only", "no-such-step")
    assert outcome.returncode == 1
    assert "lint" in outcome.stderr
    assert "coverage" in outcome.stderr
