"""The hooks as conda's plugin manager, pluggy, finds and calls them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pluggy
import pytest

from conda_privacy.conda_plugin import doctor, hooks, sender
from conda_privacy.core.machine import Machine
from tests.conda_plugin.miniature import Miniature

hookspec = pluggy.HookspecMarker("conda")


class Specifications:
    """The hooks of conda that we use, as its ``hookspec`` module names them."""

    @hookspec
    def conda_pre_commands(self) -> None: ...

    @hookspec
    def conda_post_commands(self) -> None: ...

    @hookspec
    def conda_subcommands(self) -> None: ...

    @hookspec
    def conda_health_checks(self) -> None: ...


@pytest.fixture
def manager() -> pluggy.PluginManager:
    """A plugin manager with our hooks in it."""
    made = pluggy.PluginManager("conda")
    made.add_hookspecs(Specifications)
    made.register(hooks)
    made.check_pending()
    return made


def only(results: list[Any]) -> Any:  # noqa: ANN401 - a type of conda
    ((result,),) = ([*each] for each in results)
    return result


@pytest.mark.usefixtures("conda")
def test_given_a_plugin_manager_when_asked_before_commands_then_ours_runs_for_every_one(
    manager: pluggy.PluginManager,
) -> None:
    hook = only(manager.hook.conda_pre_commands())
    assert hook.name == "conda-privacy"
    assert hook.action is sender.before_command
    assert "install" in hook.run_for
    assert "a command of somebody else" in hook.run_for


@pytest.mark.usefixtures("conda")
def test_given_a_plugin_manager_when_asked_after_commands_then_ours_runs_for_every_one(
    manager: pluggy.PluginManager,
) -> None:
    hook = only(manager.hook.conda_post_commands())
    assert hook.action is sender.after_command
    assert "create" in hook.run_for


@pytest.mark.usefixtures("conda")
def test_given_a_plugin_manager_when_asked_for_commands_then_privacy_is_one(
    manager: pluggy.PluginManager, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[str, ...]] = []

    def run(_machine: object, arguments: tuple[str, ...]) -> int:
        seen.append(arguments)
        return 3

    monkeypatch.setattr("conda_privacy.conda_plugin.command.run", run)
    command = only(manager.hook.conda_subcommands())
    assert command.name == "privacy"
    assert command.action(("status", "--json")) == 3
    assert seen == [("status", "--json")]


def test_given_a_plugin_manager_when_asked_for_checks_then_ours_has_a_name_conda_accepts(
    manager: pluggy.PluginManager, conda: Miniature
) -> None:
    check = only(manager.hook.conda_health_checks())
    assert check.name == "what-this-conda-sends"
    newer = hasattr(conda.context, "_parameter_loaders")
    assert hasattr(check, "summary") == newer
    assert not newer or check.summary == "What this conda sends to package servers."


@pytest.mark.usefixtures("conda")
@pytest.mark.parametrize(
    ("verbose", "commands"), [(False, ["status"]), (True, ["status", "senders"])]
)
def test_given_an_environment_when_checked_then_its_state_is_printed_under_a_title(
    verbose: bool,
    commands: list[str],
    manager: pluggy.PluginManager,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def run_text(_machine: object, arguments: tuple[str, ...], *, before: str) -> int:
        print(before, " ".join(arguments), sep="")
        return 0

    monkeypatch.setattr("conda_privacy.conda_plugin.doctor.run_text", run_text)
    only(manager.hook.conda_health_checks()).action("/envs/child", verbose)
    lines = [f"{command} --env /envs/child" for command in commands]
    assert capsys.readouterr().out.split("\n") == ["What this conda sends:", "", *lines, "", ""]


def test_given_no_output_when_checked_then_it_ends_quietly(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: list[tuple[str, ...]] = []

    def run_text(_machine: object, arguments: tuple[str, ...], *, before: str) -> int:
        asked.append(arguments)
        return 0

    monkeypatch.setattr(doctor, "run_text", run_text)
    monkeypatch.setattr(sys, "stdout", None)
    doctor.report(Machine.under(tmp_path), "/envs/child", verbose=False)
    assert asked == [("status", "--env", "/envs/child")]


def test_given_the_hooks_when_loaded_then_nothing_heavy_is() -> None:
    heavy = {"conda_privacy.core.condarc", "PySide6", "ruamel.yaml", "subprocess", "json"}
    source = Path(hooks.__file__).parents[2]
    program = (
        "import sys, pluggy; before = set(sys.modules); import conda_privacy.conda_plugin.hooks;"
        "print(*sorted(set(sys.modules) - before))"
    )
    outcome = subprocess.run(
        [sys.executable, "-c", program],
        env={"PYTHONPATH": str(source)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert not heavy & set(outcome.stdout.split())
