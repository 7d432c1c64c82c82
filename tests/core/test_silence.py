"""A file system that does not answer."""

import os
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from conda_privacy.core import silence
from conda_privacy.core.changes import apply, plan
from conda_privacy.core.machine import Machine
from conda_privacy.core.problem import Problem
from conda_privacy.core.silence import silent_path


@pytest.fixture
def silent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder about which nobody gets an answer before the end of the test."""
    folder = tmp_path / "network"
    answer = threading.Event()
    stat = os.stat

    def stat_slowly(
        path: int | str | Path, *, dir_fd: int | None = None, follow_symlinks: bool = True
    ) -> os.stat_result:
        if str(path).startswith(str(folder)):
            answer.wait()
        return stat(path, dir_fd=dir_fd, follow_symlinks=follow_symlinks)

    monkeypatch.setattr(os, "stat", stat_slowly)
    monkeypatch.setattr(silence, "ANSWER_SECONDS", 0.05)
    yield folder
    answer.set()
    for thread in threading.enumerate():
        if thread.name == "ask-file-system":
            thread.join(30)


def test_GIVEN_paths_that_answer_WHEN_asked_THEN_none_is_silent(tmp_path: Path) -> None:
    assert silent_path([tmp_path, tmp_path / "absent", Path("a\0b")]) is None


def test_GIVEN_a_silent_folder_WHEN_asked_THEN_it_is_named(tmp_path: Path, silent: Path) -> None:
    assert silent_path([tmp_path, silent / "a", tmp_path / "b"]) == silent / "a"


def test_GIVEN_a_silent_folder_WHEN_planned_THEN_the_problem_names_it_and_nothing_else_is_claimed(
    tmp_path: Path, silent: Path
) -> None:
    machine = Machine.under(tmp_path)
    planned = plan(machine, "anaconda_anon_usage", False, path=silent / ".condarc")
    assert planned.problem is not None
    assert (planned.problem.kind, planned.problem.path) == ("no-answer", silent / ".condarc")
    assert (planned.before.value, planned.before.error) == (None, planned.problem)
    assert not planned.takes_effect
    assert apply(planned) == planned.problem


def test_GIVEN_a_folder_that_falls_silent_WHEN_applied_THEN_nothing_is_done(
    tmp_path: Path, silent: Path
) -> None:
    machine = Machine.under(tmp_path)
    machine.home.mkdir()
    planned = plan(machine, "anaconda_anon_usage", False)
    problem = apply(replace(planned, machine=Machine(silent, {}, (), "linux")))
    assert isinstance(problem, Problem)
    assert problem.kind == "no-answer"
    assert not (machine.home / ".condarc").exists()
