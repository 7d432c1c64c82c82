"""``conda privacy``: the panel where it is installed, else text, each in its own process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from conda_privacy.conda_plugin import command
from conda_privacy.conda_plugin.command import (
    find_panel,
    has_screen,
    known_prefixes,
    open_panel,
    run,
)
from conda_privacy.core.machine import Machine

ON_POSIX = pytest.mark.skipif(sys.platform == "win32", reason="starts a script of the shell")


def machine_in(folder: Path, platform: str = "linux", **environ: str) -> Machine:
    return Machine(folder, {"PATH": "", **environ}, (), platform)


def program_in(prefix: Path, text: str = "#!/bin/sh\n") -> Path:
    program = prefix / "bin" / "conda-privacy-panel"
    program.parent.mkdir(parents=True)
    program.write_text(text)
    program.chmod(0o755)
    return program


@pytest.fixture
def texts(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """The text commands that were run, instead of running them."""
    seen: list[tuple[str, ...]] = []

    def run_text(_machine: Machine, arguments: tuple[str, ...], *, before: str = "") -> int:
        seen.append((*arguments, before) if before else tuple(arguments))
        return 7

    monkeypatch.setattr(command, "run_text", run_text)
    return seen


def test_given_arguments_when_run_then_they_pass_through_with_their_status(
    tmp_path: Path, texts: list[tuple[str, ...]]
) -> None:
    assert run(machine_in(tmp_path, DISPLAY=":0"), ("off", "--dry-run")) == 7
    assert texts == [("off", "--dry-run")]


def test_given_a_wish_for_help_when_run_then_it_says_where_values_are_shown(
    capfd: pytest.CaptureFixture[str],
) -> None:
    assert run(Machine.current(), ("--help",)) == 0
    about, usage, rest = capfd.readouterr().out.partition("usage: conda privacy")
    assert usage
    assert "conda-privacy" not in rest
    assert "`conda info` shows a dot" in about
    assert "`conda info --json` shows\nthem in full" in about


@ON_POSIX
@pytest.mark.parametrize("redirected", ["| true", ">&-", "2>&- >&-"])
def test_given_nobody_who_reads_when_asked_for_help_then_nothing_is_complained_about(
    redirected: str,
) -> None:
    program = (
        "import sys; from conda_privacy.core.machine import Machine;"
        "from conda_privacy.conda_plugin.command import run;"
        "sys.exit(run(Machine.current(), ['--help']))"
    )
    words = ["bash", "-c", f'set -o pipefail; "$0" -c "$1" {redirected}', sys.executable, program]
    environ = {**os.environ, "PYTHONPATH": str(Path(command.__file__).parents[2])}
    outcome = subprocess.run(words, env=environ, capture_output=True, text=True, check=False)
    assert (outcome.returncode, outcome.stderr) == (0, "")


@ON_POSIX
def test_given_a_panel_when_run_then_it_is_started_and_knows_which_conda_asked(
    tmp_path: Path, texts: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    os.mkfifo(tmp_path / "told")
    session = f"{sys.executable} -c 'import os; print(os.getsid(0))'"
    tells = f'echo "$CONDA_EXE $DISPLAY $({session})" > {tmp_path}/told'
    program_in(tmp_path / "active", f"#!/bin/sh\n{tells}\n")
    monkeypatch.setattr(sys, "prefix", str(tmp_path / "base"))
    monkeypatch.setattr(command, "PATIENCE", 0)
    active = str(tmp_path / "active")
    machine = machine_in(
        tmp_path, DISPLAY=":0", CONDA_PREFIX=active, PATH="/usr/bin:/bin", CONDA_EXE="/other"
    )
    assert run(machine, ()) == 0
    # Opening waits for the panel to write, so the panel has really run.
    program, display, own_session = (tmp_path / "told").read_text().split()
    assert (program, display) == (f"{tmp_path}/base/bin/conda", ":0")
    assert int(own_session) != os.getsid(0)  # it stays when the terminal of conda is closed
    assert texts == []


@ON_POSIX
@pytest.mark.parametrize(("root", "told"), [("base", "none"), ("chosen", "chosen")])
def test_given_what_conda_has_set_itself_when_run_then_another_conda_is_not_told(
    root: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.mkfifo(tmp_path / "told")
    tells = f'echo "${{CONDA_ROOT-{tmp_path}/none}}" > {tmp_path}/told'
    program_in(tmp_path / "active", f"#!/bin/sh\n{tells}\n")
    monkeypatch.setattr(sys, "prefix", str(tmp_path / "base"))
    monkeypatch.setattr(command, "PATIENCE", 0)
    active = str(tmp_path / "active")
    machine = machine_in(
        tmp_path, DISPLAY=":0", CONDA_PREFIX=active, CONDA_ROOT=str(tmp_path / root)
    )
    assert run(machine, ()) == 0
    assert (tmp_path / "told").read_text() == f"{tmp_path / told}\n"


@ON_POSIX
def test_given_a_panel_that_fails_at_once_when_run_then_it_is_said_why_and_the_status_is_printed(
    tmp_path: Path, texts: list[tuple[str, ...]], capfd: pytest.CaptureFixture[str]
) -> None:
    active = tmp_path / "active"
    program = program_in(active, "#!/bin/sh\necho 'no \033[31mscreen' >&2\nexit 3\n")
    machine = machine_in(tmp_path, DISPLAY=":0", CONDA_PREFIX=str(active), PATH="/usr/bin:/bin")
    assert run(machine, ()) == 7
    assert texts == [("status",)]
    said = f"{program} ended at once with exit status 3.\nno \N{REPLACEMENT CHARACTER}[31mscreen\n"
    assert capfd.readouterr().err == said


@ON_POSIX
def test_given_nobody_to_tell_when_a_panel_fails_then_the_status_is_printed_all_the_same(
    tmp_path: Path, texts: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    program_in(tmp_path / "active", "#!/bin/sh\nexit 3\n")
    active = str(tmp_path / "active")
    machine = machine_in(tmp_path, DISPLAY=":0", CONDA_PREFIX=active, PATH="/usr/bin:/bin")
    monkeypatch.setattr(sys, "stderr", None)
    assert run(machine, ()) == 7
    assert texts == [("status",)]


@ON_POSIX
def test_given_a_window_that_is_open_already_when_run_then_all_is_well(
    tmp_path: Path, texts: list[tuple[str, ...]], capfd: pytest.CaptureFixture[str]
) -> None:
    active = tmp_path / "active"
    program_in(active, "#!/bin/sh\nexit 0\n")
    machine = machine_in(tmp_path, DISPLAY=":0", CONDA_PREFIX=str(active), PATH="/usr/bin:/bin")
    assert run(machine, ()) == 0
    assert texts == []
    assert capfd.readouterr().err == ""


def test_given_no_panel_when_run_then_the_status_is_printed(
    tmp_path: Path, texts: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "prefix", str(tmp_path / "base"))
    assert run(machine_in(tmp_path, DISPLAY=":0"), ()) == 7
    assert texts == [("status",)]


def test_given_no_screen_when_run_then_the_status_is_printed(
    tmp_path: Path, texts: list[tuple[str, ...]]
) -> None:
    active = tmp_path / "active"
    program_in(active)
    assert run(machine_in(tmp_path, CONDA_PREFIX=str(active)), ()) == 7
    assert texts == [("status",)]


@ON_POSIX
def test_given_a_panel_that_cannot_be_started_when_run_then_the_status_is_printed(
    tmp_path: Path, texts: list[tuple[str, ...]]
) -> None:
    active = tmp_path / "active"
    program_in(active, "no program at all")
    machine = machine_in(tmp_path, DISPLAY=":0", CONDA_PREFIX=str(active))
    assert run(machine, ()) == 7
    assert texts == [("status",)]


@ON_POSIX
def test_given_several_environments_when_looked_for_then_the_first_with_a_program_counts(
    tmp_path: Path,
) -> None:
    (tmp_path / "one" / "bin" / "conda-privacy-panel").mkdir(parents=True)
    program_in(tmp_path / "two").chmod(0o644)
    wanted = program_in(tmp_path / "three")
    program_in(tmp_path / "four")
    prefixes = [tmp_path / name for name in ("zero", "one", "two", "three", "four")]
    assert find_panel(machine_in(tmp_path), prefixes) == wanted


@ON_POSIX
def test_given_a_program_on_the_path_when_no_environment_has_one_then_it_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = program_in(tmp_path)
    machine = machine_in(tmp_path, PATH=str(wanted.parent))
    assert find_panel(machine, []) == wanted
    monkeypatch.setenv("PATH", str(wanted.parent))  # that of this process, not of the machine
    assert find_panel(machine_in(tmp_path), []) is None


def test_given_windows_when_looked_for_then_the_program_is_among_the_scripts(
    tmp_path: Path,
) -> None:
    wanted = tmp_path / "Scripts" / "conda-privacy-panel.exe"
    wanted.parent.mkdir()
    wanted.touch(0o755)
    assert find_panel(machine_in(tmp_path, "win32"), [tmp_path]) == wanted


@pytest.mark.parametrize(
    ("platform", "environ", "seen"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"DISPLAY": ""}, False),
        ("darwin", {}, True),
        ("win32", {}, True),
    ],
)
def test_given_a_platform_when_asked_then_a_window_can_be_seen_or_not(
    platform: str, environ: dict[str, str], seen: bool, tmp_path: Path
) -> None:
    assert has_screen(machine_in(tmp_path, platform, **environ)) == seen


def test_given_a_base_with_environments_when_listed_then_the_active_one_comes_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    base = tmp_path / "base"
    for prefix in (base, base / "envs" / "one", base / "envs" / "two"):
        (prefix / "conda-meta").mkdir(parents=True)
        (prefix / "conda-meta" / "history").touch()
    (base / "conda-meta" / "conda-26.7.1-py311_0.json").write_text("{}")
    monkeypatch.setattr(sys, "prefix", str(base))
    machine = machine_in(tmp_path, CONDA_PREFIX=str(base / "envs" / "two"))
    found = list(known_prefixes(machine))
    assert found[:2] == [base / "envs" / "two", base]
    assert base / "envs" / "one" in found


def test_given_a_program_that_is_not_there_when_opened_then_the_answer_is_no(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert not open_panel(machine_in(tmp_path), tmp_path / "absent")
    assert f"{tmp_path / 'absent'} cannot be started: " in capfd.readouterr().err


@pytest.mark.parametrize(
    ("platform", "apart"),
    [("linux", {"start_new_session": True}), ("win32", {"creationflags": 0x0208})],
)
def test_given_a_platform_when_opened_then_the_panel_does_not_end_with_the_terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str, apart: dict[str, object]
) -> None:
    asked: dict[str, object] = {}

    def refuse(_: list[str], **options: object) -> None:
        asked.update(options)
        raise OSError

    monkeypatch.setattr(subprocess, "Popen", refuse)
    assert not open_panel(machine_in(tmp_path, platform), tmp_path)
    given = {name: asked.get(name) for name in ("creationflags", "start_new_session")}
    assert given == {"creationflags": None, "start_new_session": None, **apart}


def test_given_a_text_command_when_run_then_its_own_process_says_what_it_says(
    home: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    source = Path(command.__file__).parents[2]
    monkeypatch.setenv("PYTHONPATH", str(source))
    assert run(Machine.current(), ("status", "--json")) in (0, 3)
    assert json.loads(capfd.readouterr().out)["schema"] == 1
    assert list(home.iterdir()) == []


def test_given_a_folder_with_modules_of_somebody_when_a_text_command_runs_there_then_none_is_loaded(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("json", "argparse", "conda_privacy"):
        (tmp_path / f"{name}.py").write_text("print('not ours')\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("PYTHONPATH", raising=False)
    assert run(Machine.current(), ("status", "--json")) in (0, 3)
    assert json.loads(capfd.readouterr().out)["schema"] == 1
