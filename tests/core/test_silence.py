"""A file system that does not answer."""

import threading
from dataclasses import replace
from pathlib import Path

import pytest

from conda_privacy.core.changes import Change, apply, plan, undo
from conda_privacy.core.machine import Machine
from conda_privacy.core.problem import Problem
from conda_privacy.core.silence import silent_path


def test_GIVEN_paths_that_answer_WHEN_asked_THEN_none_is_silent(tmp_path: Path) -> None:
    assert silent_path([tmp_path, tmp_path / "absent", Path("a\0b")]) is None


def test_GIVEN_a_silent_folder_WHEN_asked_THEN_it_is_named(tmp_path: Path, silent: Path) -> None:
    assert silent_path([tmp_path, silent / "a", tmp_path / "b"]) == silent / "a"


def test_GIVEN_no_thread_to_be_had_WHEN_asked_THEN_the_answer_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(threading.Thread, "start", no_thread)

    assert silent_path([tmp_path / "file", tmp_path]) is None


def no_thread(thread: threading.Thread) -> None:
    raise RuntimeError(thread.name)


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


def test_GIVEN_a_file_in_a_folder_that_falls_silent_WHEN_undone_THEN_that_is_the_answer(
    tmp_path: Path, silent: Path
) -> None:
    machine = Machine.under(tmp_path)
    near = tmp_path / "near"
    near.mkdir()
    (near / ".condarc").write_text("a: 1\n")
    made = apply(plan(machine, "anaconda_anon_usage", False, path=near / ".condarc"))
    assert isinstance(made, Change)
    near.rename(silent)
    near.symlink_to(silent)
    problem = undo(machine)
    assert isinstance(problem, Problem)
    assert (problem.kind, problem.path) == ("no-answer", near / ".condarc")


def test_GIVEN_a_silent_journal_WHEN_undone_THEN_that_is_the_answer(silent: Path) -> None:
    problem = undo(Machine(silent, {}, (), "linux"))
    assert isinstance(problem, Problem)
    assert problem.kind == "no-answer"
