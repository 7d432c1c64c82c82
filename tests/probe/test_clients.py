"""Clients are found by their names without running them, and asked without a shell."""

from pathlib import Path

import pytest

from conda_privacy.core.installations import Installation
from conda_privacy.core.machine import Machine
from conda_privacy.core.problem import Problem
from conda_privacy.probe.clients import (
    SEARCHED,
    Client,
    arguments,
    command_client,
    conda_client,
    find_clients,
)

_CHANNEL = "http://127.0.0.1:1/x/channel"


def _machine(tmp_path: Path, platform: str = "linux", **environ: str) -> Machine:
    return Machine(tmp_path / "home", environ, (), platform)


def _installation(prefix: Path, version: str | None = "26.7.1") -> Installation:
    return Installation(prefix, version, "3.12.12", "CPython", {}, "PATH")


def _program(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(0o755)
    return path


def test_conda_is_run_by_the_python_of_its_installation(tmp_path: Path) -> None:
    client = conda_client(_machine(tmp_path), _installation(Path("/opt/conda")))

    assert (client.kind, client.title) == ("conda", "conda 26.7.1")
    assert client.program == (str(Path("/opt/conda/bin/python")), "-m", "conda")


def test_on_windows_python_lies_in_the_prefix_itself(tmp_path: Path) -> None:
    client = conda_client(_machine(tmp_path, "win32"), _installation(Path("/c/conda"), None))

    assert client.title == "conda"
    assert client.program[0] == str(Path("/c/conda/python.exe"))


def test_other_clients_are_found_on_path_and_where_their_installers_put_them(
    tmp_path: Path,
) -> None:
    prefix = tmp_path / "conda"
    programs = [
        _program(prefix / "bin" / "mamba"),
        _program(tmp_path / "home" / ".local" / "bin" / "micromamba"),
        _program(tmp_path / "home" / ".pixi" / "bin" / "pixi"),
        _program(tmp_path / "bin" / "cx"),
    ]
    machine = _machine(tmp_path, PATH=str(tmp_path / "bin"))

    clients = find_clients(machine, [_installation(prefix)])

    assert [client.kind for client in clients] == [
        "conda",
        "mamba",
        "micromamba",
        "pixi",
        "conda-express",
    ]
    assert [client.program for client in clients[1:]] == [(str(path),) for path in programs]
    assert [client.on_request_only for client in clients] == [False, False, False, False, True]


def test_a_client_found_in_two_ways_is_listed_once(tmp_path: Path) -> None:
    program = _program(tmp_path / "home" / ".local" / "bin" / "micromamba")
    machine = _machine(tmp_path, PATH=str(program.parent), MAMBA_EXE=str(program))

    assert [client.program for client in find_clients(machine, [])] == [(str(program),)]


def test_the_mamba_in_use_is_found_by_its_variable(tmp_path: Path) -> None:
    program = _program(tmp_path / "somewhere" / "mamba")

    clients = find_clients(_machine(tmp_path, MAMBA_EXE=str(program)), [])

    assert [client.kind for client in clients] == ["mamba"]


@pytest.mark.parametrize("mode", [0o644, None])
def test_what_cannot_be_run_is_no_client(tmp_path: Path, mode: int | None) -> None:
    path = tmp_path / "bin" / "pixi"
    path.parent.mkdir()
    if mode is None:
        path.mkdir()
    else:
        path.touch(mode)

    assert find_clients(_machine(tmp_path, PATH=str(tmp_path / "bin")), []) == ()


def test_a_relative_entry_of_path_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _program(tmp_path / "pixi")
    monkeypatch.chdir(tmp_path)

    assert find_clients(_machine(tmp_path, PATH=":.:"), []) == ()


def test_on_windows_programs_have_their_suffix_and_mamba_its_own_folder(tmp_path: Path) -> None:
    prefix = tmp_path / "conda"
    mamba = _program(prefix / "Library" / "bin" / "mamba.exe")
    pixi = _program(tmp_path / "bin" / "pixi.exe")
    machine = _machine(tmp_path, "win32", Path=f"{tmp_path / 'bin'};{tmp_path / 'other'}")

    clients = find_clients(machine, [_installation(prefix)])

    assert [client.program[0] for client in clients[1:]] == [str(mamba), str(pixi)]


@pytest.mark.parametrize("kind", ["conda", "mamba", "conda-express"])
def test_a_client_searches_one_channel_and_no_other(tmp_path: Path, kind: str) -> None:
    words = arguments(Client(kind, kind, ("program",)), _CHANNEL, tmp_path)

    assert words == ("program", "search", "--override-channels", "-c", _CHANNEL, SEARCHED)


def test_micromamba_gets_a_root_of_its_own(tmp_path: Path) -> None:
    words = arguments(Client("micromamba", "micromamba", ("m",)), _CHANNEL, tmp_path)

    assert words[:4] == ("m", "search", "--root-prefix", str(tmp_path / "root"))
    assert "--override-channels" in words


def test_pixi_names_its_channel_in_its_own_way(tmp_path: Path) -> None:
    words = arguments(Client("pixi", "pixi", ("p",)), _CHANNEL, tmp_path)

    assert words == ("p", "search", "--channel", _CHANNEL, SEARCHED)


def test_a_command_gets_the_channel_wherever_it_is_named(tmp_path: Path) -> None:
    client = Client("command", "x", ("x", "--from={channel}/noarch", "{channel}", "{other} $HOME"))

    assert arguments(client, _CHANNEL, tmp_path) == (
        "x",
        f"--from={_CHANNEL}/noarch",
        _CHANNEL,
        "{other} $HOME",
    )


def test_a_command_is_looked_up_on_path(tmp_path: Path) -> None:
    program = _program(tmp_path / "bin" / "tool")
    machine = _machine(tmp_path, PATH=f"{tmp_path / 'empty'}:{tmp_path / 'bin'}")

    client = command_client(machine, ["tool", "{channel}"])

    assert client == Client("command", "tool", (str(program), "{channel}"))


def test_a_command_may_be_a_path_also_below_home(tmp_path: Path) -> None:
    program = _program(tmp_path / "home" / "tool")

    for word in (str(program), "~/tool"):
        client = command_client(_machine(tmp_path), [word, "{channel}"])
        assert isinstance(client, Client)
        assert client.program[0] == str(program)


def test_a_relative_path_to_a_command_starts_where_the_person_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = _program(tmp_path / "bin" / "tool")
    monkeypatch.chdir(tmp_path)

    client = command_client(_machine(tmp_path), ["bin/tool", "{channel}"])

    assert isinstance(client, Client)
    assert client.program[0] == str(program)


@pytest.mark.parametrize("word", ["tool", "./tool", "/nowhere/tool", "a\0/b"])
def test_a_command_that_is_not_there_is_a_problem(tmp_path: Path, word: str) -> None:
    problem = command_client(_machine(tmp_path), [word, "{channel}"])

    assert isinstance(problem, Problem)
    assert problem.kind == "no-program"


@pytest.mark.parametrize("words", [[], ["tool"], ["tool", "channel"]])
def test_a_command_without_a_channel_is_a_problem(tmp_path: Path, words: list[str]) -> None:
    problem = command_client(_machine(tmp_path), words)

    assert isinstance(problem, Problem)
    assert problem.kind == "no-placeholder"
    assert "{channel}" in problem.text


def test_on_windows_a_script_that_needs_a_shell_is_refused(tmp_path: Path) -> None:
    script = _program(tmp_path / "tool.CMD")

    problem = command_client(_machine(tmp_path, "win32"), [str(script), "{channel}"])

    assert isinstance(problem, Problem)
    assert problem.kind == "script"
