"""By which words a person starts our program and conda from anywhere."""

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from conda_privacy.core.here import CONDA_COMMAND
from conda_privacy.core.machine import Machine
from conda_privacy.core.program import our_words, words_of_conda

REAL = Machine(Path("/home/x"), {}, (), "linux", real=True)

Start = Callable[[str, str], None]


@pytest.fixture
def start(monkeypatch: pytest.MonkeyPatch) -> Start:
    def as_if_started(program: str, python: str) -> None:
        monkeypatch.setattr(sys, "argv", [program, "off"])
        monkeypatch.setattr(sys, "executable", python)

    return as_if_started


def installed(folder: Path, name: str, mode: int = 0o755) -> str:
    folder.mkdir(parents=True, exist_ok=True)
    program = folder / name
    program.touch(mode=mode)
    return str(program)


@pytest.mark.parametrize("started", ["conda-privacy", "conda-privacy-panel"])
def test_the_program_that_runs_or_stands_beside_it_comes_before_that_of_its_python(
    started: str, start: Start, tmp_path: Path
) -> None:
    ours = installed(tmp_path / "own", "conda-privacy")
    installed(tmp_path / "python", "conda-privacy")
    start(installed(tmp_path / "own", started), str(tmp_path / "python" / "python3"))
    assert our_words(REAL) == [ours]


def test_a_program_started_by_a_relative_path_is_named_by_the_whole_one(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours = installed(tmp_path / "bin", "conda-privacy")
    monkeypatch.chdir(tmp_path)
    start("bin/conda-privacy", "")
    assert our_words(REAL) == [ours]


def test_what_a_host_is_called_says_nothing_of_the_folder_it_is_in(
    start: Start, tmp_path: Path
) -> None:
    ours = installed(tmp_path / "python", "conda-privacy")
    installed(tmp_path / "host", "conda-privacy")
    start(installed(tmp_path / "host", "host.py"), str(tmp_path / "python" / "python3"))
    assert our_words(REAL) == [ours]


def test_a_python_that_is_a_link_is_looked_for_beside_the_link(
    start: Start, tmp_path: Path
) -> None:
    ours = installed(tmp_path / "environment", "conda-privacy")
    python = tmp_path / "environment" / "python3"
    python.symlink_to(installed(tmp_path / "system", "python3"))
    start("host.py", str(python))
    assert our_words(REAL) == [ours]


@pytest.mark.parametrize("mode", [0o644, None])
def test_a_program_that_cannot_be_started_there_is_told_by_its_name(
    mode: int | None, start: Start, tmp_path: Path
) -> None:
    if mode is None:
        (tmp_path / "conda-privacy").mkdir()
    else:
        installed(tmp_path, "conda-privacy", mode)
    start(str(tmp_path / "conda-privacy"), str(tmp_path / "python3"))
    assert our_words(REAL) == ["conda-privacy"]


def test_a_process_without_arguments_and_python_tells_the_name(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "argv", [])
    monkeypatch.setattr(sys, "executable", None)
    assert our_words(REAL) == ["conda-privacy"]


@pytest.mark.parametrize("machine", [replace(REAL, real=False), replace(REAL, platform="win32")])
def test_on_another_computer_and_on_windows_the_name_is_told(
    machine: Machine, start: Start, tmp_path: Path
) -> None:
    start(installed(tmp_path, "conda-privacy"), str(tmp_path / "python3"))
    assert our_words(machine) == ["conda-privacy"]


def test_started_by_the_plugin_it_is_the_conda_of_this_python(start: Start, tmp_path: Path) -> None:
    start(CONDA_COMMAND, str(tmp_path / "python3"))
    assert our_words(REAL) == ["conda", "privacy"]
    conda = installed(tmp_path, "conda")
    assert our_words(REAL) == [conda, "privacy"]


def test_conda_is_where_its_own_variable_says_that_it_is(tmp_path: Path) -> None:
    conda = installed(tmp_path, "conda")
    told = replace(REAL, environ={"CONDA_EXE": conda})
    assert words_of_conda(told) == [conda]
    assert words_of_conda(replace(told, platform="win32")) == ["conda"]


@pytest.mark.parametrize("told", ["", "conda", "{folder}/gone/conda"])
def test_a_variable_that_leads_nowhere_does_not_count(
    told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed(tmp_path, "conda")
    monkeypatch.chdir(tmp_path)
    environ = {"CONDA_EXE": told.format(folder=tmp_path)}
    assert words_of_conda(replace(REAL, environ=environ)) == ["conda"]
    assert words_of_conda(replace(REAL, environ={})) == ["conda"]
