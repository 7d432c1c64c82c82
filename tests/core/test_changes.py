"""Planning, making, recording and undoing changes."""

import errno
import itertools
import json
import os
import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from conda_privacy.core import changes, journal, recorded
from conda_privacy.core.changes import Change, apply, history, history_problem, plan, undo
from conda_privacy.core.decision import decide
from conda_privacy.core.frozen import replace
from conda_privacy.core.journal import Journal
from conda_privacy.core.locks import lock_folder
from conda_privacy.core.machine import Machine
from conda_privacy.core.outcome import obstacle
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.problem import Problem
from conda_privacy.core.settings import Value

from .computer import environment, package

ANON, TELEMETRY, HEARTBEAT = (
    "anaconda_anon_usage",
    "plugins.anaconda_telemetry",
    "anaconda_heartbeat",
)
TEXT = b"# mine\r\nchannels:\r\n  - defaults  #!top\r\n"


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    machine = Machine.under(tmp_path)
    machine.home.mkdir()
    return machine


@pytest.fixture
def file(machine: Machine) -> Path:
    return machine.home / ".condarc"


def made(machine: Machine, setting: str, wanted: Value, path: Path | None = None) -> Change:
    change = apply(plan(machine, setting, wanted, path=path))
    assert isinstance(change, Change), change
    return change


def undone(machine: Machine, change_id: str | None = None) -> Change:
    change = undo(machine, change_id)
    assert isinstance(change, Change), change
    return change


def not_undone(machine: Machine, change_id: str | None = None) -> Problem:
    problem = undo(machine, change_id)
    assert isinstance(problem, Problem), problem
    return problem


def own_files(machine: Machine) -> set[str]:
    return {path.name for path in machine.state_dir.iterdir()}


def test_GIVEN_a_wish_WHEN_planned_THEN_the_exact_change_is_known_and_nothing_written(
    machine: Machine, file: Path
) -> None:
    file.write_bytes(TEXT)
    planned = plan(machine, ANON, False)
    assert planned.new == TEXT + b"anaconda_anon_usage: false\r\n"
    assert planned.diff == (
        "--- ~/.condarc\n+++ ~/.condarc\n@@ -1,3 +1,4 @@\n # mine\n channels:\n"
        "   - defaults  #!top\n+anaconda_anon_usage: false\n"
    )
    assert (planned.before.value, planned.after.value) == (True, False)
    assert (planned.takes_effect, planned.hint, planned.problem) == (True, "", None)
    assert file.read_bytes() == TEXT
    assert not (machine.home / ".local").exists()


@pytest.mark.parametrize("wanted", [True, False])
def test_GIVEN_a_value_that_conda_does_not_understand_WHEN_planned_THEN_it_is_replaced(
    machine: Machine, file: Path, *, wanted: bool
) -> None:
    file.write_bytes(b"anaconda_anon_usage: maybe\n")
    planned = plan(machine, ANON, wanted)
    assert planned.new == f"anaconda_anon_usage: {str(wanted).lower()}\n".encode()
    assert (planned.after.value, planned.after.error) == (wanted, None)


def test_GIVEN_no_last_line_end_WHEN_planned_THEN_the_diff_says_so(
    machine: Machine, file: Path
) -> None:
    file.write_bytes(b"a: \xe2\x80\xae1")
    assert plan(machine, ANON, False).diff.endswith(
        "-a: \ufffd1\n\\ No newline at end of file\n+a: \ufffd1\n"
        "+anaconda_anon_usage: false\n\\ No newline at end of file\n"
    )


def test_GIVEN_a_plan_WHEN_applied_THEN_it_is_written_read_back_and_recorded(
    machine: Machine, file: Path
) -> None:
    file.write_bytes(TEXT)
    change = made(machine, ANON, False)
    assert file.read_bytes() == TEXT + b"anaconda_anon_usage: false\r\n"
    assert (change.before, change.after, change.created_file) == ("", "false", False)
    assert change.decision is not None
    assert (change.decision.value, change.in_effect) == (False, True)
    (entry,) = history(machine)
    assert (entry.id, entry.path, entry.setting, entry.undone) == (change.id, file, ANON, False)
    assert own_files(machine) == {"journal.jsonl", "lock"}
    if sys.platform != "win32":
        assert (machine.state_dir / "journal.jsonl").stat().st_mode & 0o077 == 0


def test_GIVEN_a_plan_WHEN_applied_THEN_the_record_is_on_the_disk_before_the_file_changes(
    machine: Machine, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_bytes(TEXT)
    sync = os.fsync
    on_disk: list[tuple[int, bytes]] = []

    def note(descriptor: int) -> None:
        sync(descriptor)
        on_disk.append((os.fstat(descriptor).st_ino, file.read_bytes()))

    monkeypatch.setattr(os, "fsync", note)
    made(machine, ANON, False)
    assert ((machine.state_dir / "journal.jsonl").stat().st_ino, TEXT) in on_disk


def test_GIVEN_a_secret_in_the_file_WHEN_changed_THEN_the_journal_does_not_hold_it(
    machine: Machine, file: Path
) -> None:
    file.write_bytes(b"channels: [https://example.com/t/tk-93/x]\nanaconda_anon_usage: on\n")
    made(machine, ANON, False)
    assert b"tk-93" not in (machine.state_dir / "journal.jsonl").read_bytes()


@pytest.mark.parametrize("words", ["off", "'no'", "0", "!!bool false"])
def test_GIVEN_a_file_that_says_so_already_WHEN_applied_THEN_nothing_is_written(
    machine: Machine, file: Path, words: str
) -> None:
    content = f"anaconda_anon_usage: {words}\n".encode()
    file.write_bytes(content)
    planned = plan(machine, ANON, False)
    change = apply(planned)
    assert isinstance(change, Change)
    assert (planned.diff, change.id, change.in_effect) == ("", "", True)
    assert file.read_bytes() == content
    assert not machine.state_dir.exists()


def test_GIVEN_nothing_to_remove_WHEN_applied_THEN_no_file_appears(
    machine: Machine, file: Path
) -> None:
    assert made(machine, ANON, None).id == ""
    assert not file.exists()


def test_GIVEN_no_folder_WHEN_applied_THEN_it_is_created_and_gone_after_undo(
    machine: Machine, tmp_path: Path
) -> None:
    path = tmp_path / "etc" / "conda" / "condarc.d" / "privacy.yml"
    change = made(machine, ANON, False, path)
    assert change.created_file
    assert change.in_effect
    undone(machine)
    assert not (tmp_path / "etc").exists()


def test_GIVEN_a_folder_of_settings_files_WHEN_planned_THEN_a_file_of_our_own_is_used(
    machine: Machine, tmp_path: Path
) -> None:
    folder = tmp_path / "etc" / "conda" / "condarc.d"
    folder.mkdir(parents=True)
    assert made(machine, ANON, False, folder).path == folder / "conda-privacy.yml"


def test_GIVEN_other_content_in_a_created_folder_WHEN_undone_THEN_the_folder_stays(
    machine: Machine, tmp_path: Path
) -> None:
    path = tmp_path / "etc" / "conda" / "condarc.d" / "privacy.yml"
    made(machine, ANON, False, path)
    (path.parent / "other.yml").touch()
    undone(machine)
    assert [file.name for file in path.parent.iterdir()] == ["other.yml"]


def test_GIVEN_a_final_flag_above_WHEN_planned_THEN_it_is_said_before_and_after(
    machine: Machine, tmp_path: Path
) -> None:
    above = tmp_path / "etc" / "conda" / "condarc"
    above.parent.mkdir(parents=True)
    above.write_text("\nanaconda_anon_usage: true  #!final\n")
    planned = plan(machine, ANON, False)
    assert not planned.takes_effect
    assert planned.hint == f"The last word on it is said in {above}, line 2."
    change = apply(planned)
    assert isinstance(change, Change)
    assert not change.in_effect


def test_GIVEN_a_variable_WHEN_planned_THEN_it_is_named(machine: Machine) -> None:
    environ = {"CONDA_ANACONDA_ANON_USAGE": "true"}
    machine = Machine(machine.home, environ, machine.system_dirs, "linux")
    planned = plan(machine, ANON, False)
    assert "CONDA_ANACONDA_ANON_USAGE decides instead" in planned.hint


def test_GIVEN_a_variable_that_conda_cannot_understand_WHEN_planned_THEN_the_plan_says_so(
    machine: Machine,
) -> None:
    environ = {"CONDA_ANACONDA_ANON_USAGE": "maybe"}
    machine = Machine(machine.home, environ, machine.system_dirs, "linux")
    planned = plan(machine, ANON, False)
    assert not planned.takes_effect
    assert planned.hint.startswith("CONDA_ANACONDA_ANON_USAGE: conda stops")
    assert "“maybe” is neither on nor off" in planned.hint


def test_GIVEN_a_file_elsewhere_that_is_too_large_WHEN_planned_THEN_it_is_named_without_a_line(
    machine: Machine,
) -> None:
    above = machine.system_dirs[0] / "condarc"
    above.parent.mkdir(parents=True)
    above.write_bytes(b"# " + b"x" * 2_000_000 + b"\n")
    planned = plan(machine, ANON, False)
    assert not planned.takes_effect
    assert planned.hint.startswith(f"{above}: ")


def test_GIVEN_a_file_elsewhere_that_stops_conda_WHEN_planned_THEN_it_is_named(
    machine: Machine, tmp_path: Path
) -> None:
    broken = tmp_path / "etc" / "conda" / "condarc"
    broken.parent.mkdir(parents=True)
    broken.write_text("a: 1\na: 2\n")
    planned = plan(machine, ANON, False)
    assert (planned.problem, planned.takes_effect) == (None, False)
    assert f"{broken}, line 2: conda stops" in planned.hint


def test_GIVEN_an_error_without_a_file_WHEN_planned_THEN_the_hint_says_it(
    machine: Machine,
) -> None:
    environ = {"CONDA_PLUGINS_X_PLUGINS_Y": "1"}
    machine = Machine(machine.home, environ, machine.system_dirs, "linux")
    planned = plan(machine, TELEMETRY, False)
    assert not planned.takes_effect
    assert planned.hint.startswith("conda stops")


def test_GIVEN_a_file_conda_does_not_read_WHEN_planned_THEN_it_is_said(
    machine: Machine, tmp_path: Path
) -> None:
    stray = plan(machine, ANON, False, path=tmp_path / "stray.yml")
    assert not stray.takes_effect
    assert "does not read" in stray.hint
    already = plan(machine, ANON, True, path=tmp_path / "stray.yml")
    assert already.takes_effect
    assert "does not read" in already.hint
    machine = replace(machine, environ={"CONDA_ANACONDA_ANON_USAGE": "maybe"})
    assert "maybe" in plan(machine, ANON, False, path=tmp_path / "stray.yml").hint


def test_GIVEN_a_choice_that_does_not_count_WHEN_nothing_else_decides_THEN_the_default_is_named(
    machine: Machine, file: Path
) -> None:
    undecided = replace(decide(machine, ANON), value=True, decided_by=None)
    assert obstacle(machine, undecided, False, file) == (
        "No place that conda reads sets it, so the default holds."
    )


@pytest.mark.parametrize("content", [b"a: [1\n", b"a: 'x\n"])
def test_GIVEN_a_broken_file_that_conda_does_not_read_WHEN_planned_THEN_conda_goes_on(
    machine: Machine, tmp_path: Path, content: bytes
) -> None:
    stray = tmp_path / "stray.yml"
    stray.write_bytes(content)
    problem = plan(machine, ANON, False, path=stray).problem
    assert problem is not None
    assert not problem.stops_conda
    assert problem.title == "This file cannot be read"
    assert problem.text.startswith("No settings can be read from it: ")
    assert problem.text.endswith("Mend it at line 2 with a text editor first; nothing was changed.")


def test_GIVEN_settings_in_the_way_in_a_file_conda_does_not_read_WHEN_planned_THEN_they_are_said(
    machine: Machine, tmp_path: Path
) -> None:
    stray = tmp_path / "stray.yml"
    stray.write_bytes(b"false\n")
    problem = plan(machine, ANON, False, path=stray).problem
    assert problem is not None
    assert problem.title == "This file holds no settings"


def test_GIVEN_a_file_in_the_place_of_the_home_WHEN_planned_THEN_refused(
    machine: Machine,
) -> None:
    machine.home.rmdir()
    machine.home.touch()
    planned = plan(machine, ANON, False)
    assert planned.problem is not None
    assert (planned.problem.kind, planned.problem.path) == ("not-a-folder", machine.home)
    assert apply(planned) == planned.problem


def test_GIVEN_a_choice_elsewhere_WHEN_set_to_default_THEN_only_the_persons_own_file_promises_it(
    machine: Machine, file: Path, tmp_path: Path
) -> None:
    above = tmp_path / "etc" / "conda" / "condarc"
    above.parent.mkdir(parents=True)
    above.write_text("anaconda_anon_usage: false\n")
    prefix = environment(tmp_path / "env")
    for path in (file, prefix / ".condarc"):
        path.write_text("anaconda_anon_usage: true\n")
    assert not plan(machine, ANON, None).takes_effect
    in_environment = plan(machine, ANON, None, path=prefix / ".condarc", prefix=prefix)
    assert in_environment.takes_effect


def test_GIVEN_an_environment_WHEN_changed_there_THEN_it_holds_for_that_environment(
    machine: Machine, tmp_path: Path
) -> None:
    prefix = environment(tmp_path / "env")
    change = apply(plan(machine, ANON, False, path=prefix / ".condarc", prefix=prefix))
    assert isinstance(change, Change)
    assert change.in_effect
    assert plan(machine, ANON, False).before.value is True


def test_GIVEN_no_such_environment_WHEN_planned_THEN_it_is_not_created(
    machine: Machine, tmp_path: Path
) -> None:
    prefix = tmp_path / "gone"
    planned = plan(machine, ANON, False, path=prefix / ".condarc", prefix=prefix)
    assert planned.problem is not None
    assert (planned.problem.kind, apply(planned)) == ("vanished", planned.problem)
    assert not prefix.exists()


@pytest.mark.parametrize("wanted", [True, None])
def test_GIVEN_a_folder_that_is_no_environment_WHEN_planned_THEN_refused(
    machine: Machine, file: Path, *, wanted: bool | None
) -> None:
    file.write_bytes(b"anaconda_anon_usage: true\n")
    planned = plan(machine, ANON, wanted, path=file, prefix=machine.home)
    assert planned.problem is not None
    assert (planned.problem.kind, planned.new, planned.takes_effect) == ("vanished", None, False)
    assert planned.problem.text == "There is no environment in this folder. Nothing was changed."


def test_GIVEN_a_folder_of_settings_files_in_no_environment_WHEN_planned_THEN_refused(
    machine: Machine, file: Path
) -> None:
    file.mkdir()
    problem = apply(plan(machine, ANON, False, path=file, prefix=machine.home))
    assert isinstance(problem, Problem)
    assert (problem.kind, list(file.iterdir())) == ("vanished", [])


def test_GIVEN_a_base_without_a_history_WHEN_changed_there_THEN_it_is_an_environment(
    machine: Machine, tmp_path: Path
) -> None:
    prefix = tmp_path / "base"
    package(prefix, "conda-26.7.1")
    planned = plan(machine, ANON, False, path=prefix / ".condarc", prefix=prefix)
    assert isinstance(apply(planned), Change)


def test_GIVEN_a_link_elsewhere_WHEN_planned_THEN_its_place_is_still_known(
    machine: Machine, file: Path, tmp_path: Path
) -> None:
    (tmp_path / "dotfiles").mkdir()
    file.symlink_to(tmp_path / "dotfiles" / "condarc-of-mine")
    change = made(machine, ANON, False)
    assert change.in_effect
    assert file.is_symlink()
    undone(machine)
    assert not (tmp_path / "dotfiles" / "condarc-of-mine").exists()


@pytest.mark.parametrize("kind", [os.link, os.symlink])
def test_GIVEN_one_file_in_two_places_WHEN_planned_THEN_it_says_what_both_say_afterwards(
    machine: Machine, file: Path, tmp_path: Path, kind: Callable[[Path, Path], None]
) -> None:
    prefix = environment(tmp_path / "env")
    file.write_bytes(TEXT + b"anaconda_anon_usage: true\n")
    kind(file, prefix / ".condarc")
    planned = plan(machine, ANON, False, prefix=prefix)
    change = apply(planned)
    assert isinstance(change, Change)
    assert change.decision == planned.after
    assert [place.value for place in planned.after.places if place.status == "sets"] == [False] * 2


def test_GIVEN_missing_rights_WHEN_planned_THEN_the_administrators_command_is_given(
    machine: Machine, file: Path
) -> None:
    file.touch(mode=0o444)
    planned = plan(machine, ANON, False)
    assert planned.problem is not None
    assert planned.problem.kind == "read-only"
    assert planned.hint.endswith(f"sudo conda-privacy off --file {file}")
    assert apply(planned) == planned.problem


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"a: [1\n", "parser"),
        (b"a: 'x\n", "scanner"),
        (b"report_errors: 1\n_report_errors: 1\n", "two-names"),
        (b"_report_errors: 1\nreport_errors: 1\n", "two-names"),
        (b"# c\nfalse\n", "not-a-mapping"),
    ],
)
def test_GIVEN_a_file_that_cannot_be_changed_WHEN_planned_THEN_the_problem_names_it_and_the_line(
    machine: Machine, file: Path, content: bytes, kind: str
) -> None:
    file.write_bytes(content)
    planned = plan(machine, "report_errors", False)
    assert planned.problem is not None
    assert (planned.problem.kind, planned.problem.path) == (kind, file)
    assert planned.problem.line == 2
    assert (planned.new, planned.diff, planned.hint) == (None, "", "")
    assert not planned.takes_effect


def test_GIVEN_a_folder_in_the_place_of_the_file_WHEN_planned_THEN_a_problem(
    machine: Machine, file: Path
) -> None:
    if sys.platform == "win32":
        pytest.skip("no pipes in folders there")
    os.mkfifo(file)
    planned = plan(machine, ANON, False)
    assert planned.problem is not None
    assert planned.problem.kind == "not-a-file"


def test_GIVEN_a_second_name_in_the_file_WHEN_changed_THEN_that_line_changes(
    machine: Machine, file: Path
) -> None:
    file.write_bytes(b"_report_errors: true\n")
    made(machine, "report_errors", False)
    assert file.read_bytes() == b"_report_errors: false\n"


@pytest.mark.parametrize(
    ("setting", "wanted"),
    [(ANON, "https://example.com"), (ANON, "off"), (HEARTBEAT, "maybe"), ("anaconda_ident", True)],
)
def test_GIVEN_a_value_the_setting_does_not_take_WHEN_planned_THEN_a_problem(
    machine: Machine, setting: str, wanted: Value
) -> None:
    planned = plan(machine, setting, wanted)
    assert planned.problem is not None
    assert planned.problem.kind == "value"


def test_GIVEN_an_unknown_setting_WHEN_planned_THEN_a_key_error(machine: Machine) -> None:
    with pytest.raises(KeyError):
        plan(machine, "no_such_setting", True)


@pytest.mark.parametrize(
    ("written", "word"),
    [("[1]", "[…]"), ("{a: 1}", "{…}"), ("null", "null"), ("maybe", "maybe"), ("1.5", "1.5")],
)
def test_GIVEN_any_value_WHEN_changed_THEN_the_change_tells_it_in_one_word(
    machine: Machine, file: Path, written: str, word: str
) -> None:
    file.write_text(f"anaconda_heartbeat: {written}\n")
    assert made(machine, HEARTBEAT, "https://example.com").before == word


# --- when others write too


def meanwhile(monkeypatch: pytest.MonkeyPatch, *acts: Callable[[], object]) -> None:
    """Let others act, one act before each time that we write."""
    write = recorded.write
    left = list(acts)

    def write_late(*arguments: object) -> Problem | None:
        if left:
            left.pop(0)()
        return write(*arguments)  # type: ignore[arg-type]  # passed on as they came

    monkeypatch.setattr(changes, "write", write_late)


def test_GIVEN_a_file_that_changed_since_the_plan_WHEN_applied_THEN_it_is_planned_again(
    machine: Machine, file: Path
) -> None:
    planned = plan(machine, ANON, False)
    file.write_bytes(TEXT)
    assert isinstance(apply(planned), Change)
    assert file.read_bytes() == TEXT + b"anaconda_anon_usage: false\r\n"


def test_GIVEN_a_file_that_changes_in_the_last_moment_WHEN_applied_THEN_it_is_planned_again(
    machine: Machine, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    meanwhile(monkeypatch, *[lambda: file.write_bytes(TEXT)] * 2)
    assert made(machine, ANON, False).before == ""
    assert file.read_bytes() == TEXT + b"anaconda_anon_usage: false\r\n"
    assert len(history(machine)) == 1


def test_GIVEN_a_file_that_breaks_meanwhile_WHEN_applied_THEN_refused(
    machine: Machine, file: Path
) -> None:
    planned = plan(machine, ANON, False)
    file.write_bytes(b"a: [\n")
    problem = apply(planned)
    assert isinstance(problem, Problem)
    assert problem.kind == "parser"
    assert file.read_bytes() == b"a: [\n"


def test_GIVEN_a_file_that_says_so_meanwhile_WHEN_applied_THEN_nothing_is_done(
    machine: Machine, file: Path
) -> None:
    planned = plan(machine, ANON, False)
    file.write_bytes(b"anaconda_anon_usage: off\n")
    change = apply(planned)
    assert isinstance(change, Change)
    assert change.id == ""


def test_GIVEN_a_value_that_is_overwritten_at_once_WHEN_applied_THEN_it_is_written_again(
    machine: Machine, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = recorded.write
    theirs = [b"quiet: true\n"]

    def write_and_be_overwritten(*arguments: object) -> Problem | None:
        problem = write(*arguments)  # type: ignore[arg-type]  # passed on as they came
        if theirs:
            file.write_bytes(theirs.pop())
        return problem

    monkeypatch.setattr(changes, "write", write_and_be_overwritten)
    made(machine, ANON, False)
    assert file.read_bytes() == b"quiet: true\nanaconda_anon_usage: false\n"
    assert len(history(machine)) == 1


def test_GIVEN_a_program_that_is_always_quicker_WHEN_applied_THEN_it_ends_with_a_problem(
    machine: Machine, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = itertools.count()
    monkeypatch.setattr(changes, "_PATIENCE_SECONDS", 0.2)
    rewrite = [lambda: file.write_bytes(b"quiet: %d\n" % next(numbers))]
    meanwhile(monkeypatch, *rewrite * 10_000)
    problem = apply(plan(machine, ANON, False))
    assert isinstance(problem, Problem)
    assert problem.kind == "changed"
    assert file.read_bytes().startswith(b"quiet: ")
    assert not history(machine)


def test_GIVEN_a_full_disk_WHEN_applied_THEN_the_folders_made_for_it_are_gone_again(
    machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = Problem("no-space", Phrase("full"), Phrase("full"))
    monkeypatch.setattr(recorded, "replace_locked", lambda *_, **__: full)
    problem = apply(plan(machine, ANON, False, path=tmp_path / "new" / "folder" / "a.yml"))
    assert problem == full
    assert not (tmp_path / "new").exists()
    assert not history(machine)


def test_GIVEN_folders_that_cannot_be_made_WHEN_applied_THEN_a_problem(
    machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    planned = plan(machine, ANON, False, path=tmp_path / "new" / "a.yml")
    machine.state_dir.mkdir(parents=True)

    def refuse(folder: Path, **_: object) -> None:
        if folder.name == "new":
            raise FileExistsError(17, "File exists", str(folder))

    monkeypatch.setattr(Path, "mkdir", refuse)
    problem = apply(planned)
    assert isinstance(problem, Problem)
    assert problem.kind == "not-written"


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such mark there")
def test_GIVEN_a_journal_that_cannot_be_written_WHEN_applied_THEN_nothing_is_changed(
    machine: Machine, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr(Journal, "_append", refuse)
    problem = apply(plan(machine, ANON, False))
    assert isinstance(problem, Problem)
    assert (problem.kind, problem.path) == ("not-recorded", machine.state_dir)
    assert not file.exists()


def test_GIVEN_a_disk_that_fills_up_once_the_file_is_written_WHEN_applied_or_undone_THEN_it_is_made(
    machine: Machine, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_bytes(TEXT)
    real = os.write

    def half(descriptor: int, content: bytes) -> int:
        if not bytes(content).endswith(b'"state": "done"}\n'):
            return real(descriptor, content)
        real(descriptor, content[:30])
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as full:
        full.setattr(os, "write", half)
        change = made(machine, ANON, False)
        assert file.read_bytes() != TEXT
        assert [each.id for each in history(machine)] == [change.id]
        undone(machine)
        assert file.read_bytes() == TEXT
    made(machine, TELEMETRY, False)
    assert own_files(machine) == {"journal.jsonl", "lock"}


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no locks there")
def test_GIVEN_a_folder_that_may_not_be_opened_WHEN_applied_or_undone_THEN_it_is_the_one_named(
    machine: Machine, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_bytes(TEXT)
    made(machine, ANON, False)
    written = file.read_bytes()

    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr(recorded, "lock_folder", refuse)
    for problem in (apply(plan(machine, ANON, True)), undo(machine)):
        assert isinstance(problem, Problem)
        assert (problem.kind, problem.path) == ("read-only", file)
    assert file.read_bytes() == written


def test_GIVEN_a_journal_that_cannot_be_written_WHEN_planned_THEN_the_plan_says_so_already(
    machine: Machine, file: Path
) -> None:
    file.write_bytes(TEXT)
    above = machine.state_dir.parent
    above.parent.mkdir(parents=True)
    above.write_text("a file where a folder has to be")
    planned = plan(machine, ANON, False)
    assert planned.problem is not None
    assert (planned.problem.kind, planned.problem.path) == ("not-recorded", above)
    assert (planned.new, planned.diff, planned.takes_effect) == (None, "", False)
    assert apply(planned) == planned.problem
    assert file.read_bytes() == TEXT
    # What the file says already needs no record.
    assert plan(machine, ANON, None).problem is None


def test_GIVEN_another_of_our_programs_at_work_WHEN_applied_THEN_it_is_awaited_not_for_ever(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(machine, ANON, False)
    monkeypatch.setattr(journal, "LOCK_SECONDS", 0)
    with Journal(machine.state_dir).locked():
        problems = apply(plan(machine, ANON, True)), undo(machine)
    assert [isinstance(problem, Problem) and problem.kind for problem in problems] == ["busy"] * 2


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no locks there")
def test_GIVEN_a_program_of_another_account_at_work_WHEN_applied_THEN_it_is_awaited_too(
    machine: Machine, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recorded, "LOCK_SECONDS", 0)
    with lock_folder(machine.home, 0):
        problem = apply(plan(machine, ANON, True))
    assert isinstance(problem, Problem)
    assert problem.kind == "busy"
    assert not file.exists()


# --- undo


@pytest.mark.parametrize(
    "content",
    [
        None,
        b"",
        b"a: 1",
        TEXT,
        b"anaconda_anon_usage: on # why\r\n# below\r\n",
        b"{a: 1}",
        b"\xef\xbb\xbf# x",
        b"a: 1\n...\n",
    ],
)
@pytest.mark.parametrize("setting", [ANON, TELEMETRY])
@pytest.mark.parametrize("wanted", [False, None])
def test_GIVEN_a_change_WHEN_undone_THEN_every_byte_is_what_it_was(
    machine: Machine, file: Path, content: bytes | None, setting: str, wanted: Value
) -> None:
    if content is not None:
        file.write_bytes(content)
    change = made(machine, setting, wanted)
    if change.id:
        back = undone(machine)
        assert (back.before, back.after) == (change.after, change.before)
        assert back.decision is not None
        assert [entry.undone for entry in history(machine)] == [True]
    assert (file.read_bytes() if file.exists() else None) == content


@pytest.mark.parametrize(
    "content",
    [
        None,
        b"",
        b"a: 1",
        b"{}",
        b"a: 1\nanaconda_anon_usage: on # one\nanaconda_heartbeat: off # two\nb: 1\n",
        b"plugins:\n  a: 1\n",
        b"anaconda_anon_usage: 'off'\nanaconda_anon: off\nplugins: {a: off}\n",
        b"anaconda_anon_usage: on\nanaconda_heartbeat: off\nplugins:\n  anaconda_telemetry: on\n",
        b"plugins:\r\n  anaconda_telemetry: y\r\nanaconda_heartbeat: n\r\nanaconda_anon_usage: y",
        b"a: 1\ranaconda_heartbeat: off\ranaconda_anon_usage:\r  on",
    ],
)
@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
@pytest.mark.parametrize("wanted", [True, None])
@pytest.mark.parametrize(
    "settings",
    [(ANON, HEARTBEAT, TELEMETRY), (HEARTBEAT, ANON, TELEMETRY), (TELEMETRY, HEARTBEAT, ANON)],
)
def test_GIVEN_three_changes_WHEN_undone_in_any_order_THEN_every_byte_is_what_it_was(
    machine: Machine,
    file: Path,
    content: bytes | None,
    order: tuple[int, ...],
    wanted: Value,
    settings: tuple[str, ...],
) -> None:
    if content is not None:
        file.write_bytes(content)
    made_changes = [made(machine, setting, wanted) for setting in settings]
    for number in order:
        if made_changes[number].id:
            undone(machine, made_changes[number].id)
    assert (file.read_bytes() if file.exists() else None) == content


def test_GIVEN_an_edit_between_two_changes_WHEN_the_first_is_undone_THEN_its_line_finds_its_place(
    machine: Machine, file: Path
) -> None:
    file.write_bytes(b"a: 1\nanaconda_anon_usage: on\nb: 1\n")
    first = made(machine, ANON, None)
    file.write_bytes(b"# new\n" + file.read_bytes())
    made(machine, HEARTBEAT, False)
    undone(machine, first.id)
    assert file.read_bytes() == (
        b"# new\na: 1\nanaconda_anon_usage: on\nb: 1\nanaconda_heartbeat: false\n"
    )


def test_GIVEN_other_lines_changed_since_WHEN_undone_THEN_they_stay(
    machine: Machine, file: Path
) -> None:
    file.write_bytes(b"a: 1\nanaconda_anon_usage: on\n")
    made(machine, ANON, False)
    file.write_bytes(b"# new\nc: 3\na: 2\nanaconda_anon_usage: false\nfalse: false\nd: false\n")
    undone(machine)
    assert (
        file.read_bytes() == b"# new\nc: 3\na: 2\nanaconda_anon_usage: on\nfalse: false\nd: false\n"
    )


def test_GIVEN_a_removed_line_and_changes_around_it_WHEN_undone_THEN_it_goes_back_to_its_place(
    machine: Machine, file: Path
) -> None:
    file.write_bytes(b"a: 1\nanaconda_anon_usage: on # keep\nb: 1\nc: 1\n")
    made(machine, ANON, None)
    file.write_bytes(b"# new\na: 2\nb: 1\nc: 1\n")
    undone(machine)
    assert file.read_bytes() == b"# new\na: 2\nanaconda_anon_usage: on # keep\nb: 1\nc: 1\n"


@pytest.mark.parametrize("order", ["{own}{other}", "{other}{own}"])
def test_GIVEN_a_line_removed_at_an_end_of_the_file_WHEN_undone_THEN_it_goes_back_to_that_end(
    machine: Machine, file: Path, order: str
) -> None:
    own = "anaconda_anon_usage: on # keep\n"
    file.write_text(order.format(own=own, other="b: 1\n"))
    made(machine, ANON, None)
    file.write_text("b: 2\n")
    undone(machine)
    assert file.read_text() == order.format(own=own, other="b: 2\n")


def test_GIVEN_a_last_line_removed_and_all_else_rewritten_WHEN_undone_THEN_it_is_the_last_again(
    machine: Machine, file: Path
) -> None:
    file.write_bytes(b"a: 1\nanaconda_anon_usage: false\n")
    made(machine, ANON, None)
    rewritten = b"# new\n" * 20 + b"a: 2\n"
    file.write_bytes(rewritten)
    undone(machine)
    assert file.read_bytes() == rewritten + b"anaconda_anon_usage: false\n"


def test_GIVEN_the_same_neighbours_in_a_text_WHEN_undone_THEN_the_line_does_not_go_there(
    machine: Machine, file: Path
) -> None:
    file.write_bytes(b"a: 1\nanaconda_anon_usage: on\nb: 1\n")
    made(machine, ANON, None)
    file.write_bytes(b'text: "\na: 1\nb: 1\n"\nlast: 1\n')
    undone(machine)
    assert file.read_bytes() == b'text: "\na: 1\nb: 1\n"\nlast: 1\nanaconda_anon_usage: on\n'


def test_GIVEN_a_removed_line_and_another_file_WHEN_undone_THEN_it_goes_to_the_end(
    machine: Machine, file: Path
) -> None:
    file.write_bytes(b"a: 1\nanaconda_anon_usage: on # keep\nb: 1\n")
    made(machine, ANON, None)
    file.write_bytes(b"all: new\n")
    undone(machine)
    assert file.read_bytes() == b"all: new\nanaconda_anon_usage: on # keep\n"


@pytest.mark.parametrize(
    ("now", "words"),
    [
        (b"anaconda_anon_usage: true\n", "now sets anaconda_anon_usage to true"),
        (b"b: 1\n", "no longer sets"),
        (b"anaconda_anon_usage: 'false'\n", "edited since"),
        (b"c: &c {anaconda_anon_usage: false}\n<<: *c\n", "edited since"),
        (None, "gone"),
    ],
)
def test_GIVEN_what_was_written_no_longer_stands_WHEN_undone_THEN_refused_with_what_changed(
    machine: Machine, file: Path, now: bytes | None, words: str
) -> None:
    made(machine, ANON, False)
    file.unlink()
    if now is not None:
        file.write_bytes(now)
    problem = not_undone(machine)
    assert problem.kind == "changed-since"
    assert words in problem.text
    assert (file.read_bytes() if file.exists() else None) == now


def test_GIVEN_a_value_set_again_WHEN_its_removal_is_undone_THEN_refused(
    machine: Machine, file: Path
) -> None:
    file.write_bytes(b"anaconda_anon_usage: on\n")
    made(machine, ANON, None)
    file.write_bytes(b"anaconda_anon_usage: off\n")
    assert "had removed the setting" in not_undone(machine).text


def test_GIVEN_a_later_change_of_ours_WHEN_the_earlier_is_undone_THEN_refused_until_it_is_undone(
    machine: Machine, file: Path
) -> None:
    file.write_bytes(b"anaconda_anon_usage: on\n")
    first, second = made(machine, ANON, False), made(machine, ANON, True)
    assert not_undone(machine, first.id).kind == "changed-since"
    undone(machine, second.id)
    undone(machine, first.id)
    assert file.read_bytes() == b"anaconda_anon_usage: on\n"


@pytest.mark.parametrize("flag", [b"", b"  #!final"])
def test_GIVEN_the_same_words_on_a_later_line_WHEN_the_earlier_is_undone_THEN_that_line_stays(
    machine: Machine, file: Path, flag: bytes
) -> None:
    before = b"anaconda_anon_usage: true" + flag + b"\nz: 1\n"
    file.write_bytes(before)
    first, _, _ = (made(machine, ANON, wanted) for wanted in (False, None, False))
    now = file.read_bytes()

    problem = not_undone(machine, first.id)

    assert problem.kind == "changed-since"
    assert problem.text == (
        "A later change of anaconda_anon_usage has to be undone first. "
        "This change had written “false”. Nothing was changed."
    )
    assert file.read_bytes() == now
    for _ in range(3):
        undone(machine)
    assert file.read_bytes() == before


def test_GIVEN_a_later_change_that_stands_no_more_WHEN_the_earlier_is_undone_THEN_it_is_back(
    machine: Machine, file: Path
) -> None:
    file.write_bytes(b"anaconda_anon_usage: on\n")
    first, _ = made(machine, ANON, False), made(machine, ANON, True)
    file.write_bytes(b"anaconda_anon_usage: false\n")
    undone(machine, first.id)
    assert file.read_bytes() == b"anaconda_anon_usage: on\n"


@pytest.mark.parametrize("before", [b"\xef\xbb\xbf", b"\xef\xbb\xbfanaconda_anon_usage: on\n"])
def test_GIVEN_nothing_but_a_byte_order_mark_left_WHEN_undone_THEN_the_line_keeps_its_end(
    machine: Machine, file: Path, before: bytes
) -> None:
    file.write_bytes(before)
    made(machine, ANON, False)
    written = file.read_bytes()
    made(machine, ANON, None)
    assert file.read_bytes() == b"\xef\xbb\xbf"

    undone(machine)
    assert file.read_bytes() == written
    undone(machine)
    assert file.read_bytes() == before


def test_GIVEN_a_comment_that_would_spoil_a_flag_WHEN_undone_THEN_that_is_the_reason(
    machine: Machine, file: Path
) -> None:
    file.write_bytes(b"report_errors: true #!final\n")
    made(machine, ANON, False)
    noted = file.read_bytes() + b"# a note\n"
    file.write_bytes(noted)

    problem = not_undone(machine)

    assert (problem.kind, problem.path, problem.line) == ("entangled", file, 2)
    assert file.read_bytes() == noted


def test_GIVEN_an_empty_file_that_was_there_before_WHEN_undone_THEN_it_stays(
    machine: Machine, file: Path
) -> None:
    made(machine, ANON, False)
    undone(machine)
    assert not file.exists()
    file.touch()
    made(machine, HEARTBEAT, True)
    undone(machine)
    assert file.read_bytes() == b""


def test_GIVEN_our_own_file_emptied_by_us_WHEN_all_is_undone_in_any_order_THEN_it_is_gone(
    machine: Machine, file: Path
) -> None:
    first = made(machine, ANON, True)
    emptying = made(machine, ANON, None)
    assert file.read_bytes() == b""
    last = made(machine, HEARTBEAT, False)
    undone(machine, emptying.id)
    undone(machine, first.id)

    undone(machine, last.id)

    assert not file.exists()


def test_GIVEN_our_own_file_emptied_by_us_WHEN_only_the_last_is_undone_THEN_it_is_empty_again(
    machine: Machine, file: Path
) -> None:
    made(machine, ANON, True)
    made(machine, ANON, None)
    made(machine, HEARTBEAT, False)

    undone(machine)

    assert file.read_bytes() == b""


def test_GIVEN_our_own_file_emptied_twice_WHEN_the_later_are_undone_THEN_the_file_stays(
    machine: Machine, file: Path
) -> None:
    for wanted in ("x", None, "y", None):
        made(machine, "anaconda_ident", wanted)

    undone(machine)
    undone(machine)
    assert file.read_bytes() == b""

    undone(machine)
    assert file.read_bytes() == b'anaconda_ident: "x"\n'
    undone(machine)
    assert not file.exists()


def test_GIVEN_our_own_file_WHEN_undoing_its_creation_THEN_it_stays_for_the_later_changes(
    machine: Machine, file: Path
) -> None:
    first = made(machine, ANON, True)
    made(machine, HEARTBEAT, True)
    made(machine, HEARTBEAT, None)

    undone(machine, first.id)
    assert file.read_bytes() == b""

    undone(machine)
    assert file.read_bytes() == b"anaconda_heartbeat: true\n"
    undone(machine)
    assert not file.exists()


def test_GIVEN_an_earlier_file_WHEN_its_change_is_undone_in_one_made_later_THEN_it_stays(
    machine: Machine, file: Path
) -> None:
    first = made(machine, ANON, True)
    file.unlink()
    made(machine, HEARTBEAT, True)
    file.write_bytes(b"anaconda_anon_usage: true\n")

    undone(machine, first.id)

    assert file.read_bytes() == b""


def test_GIVEN_our_own_file_emptied_by_hand_WHEN_a_later_change_is_undone_THEN_it_stays(
    machine: Machine, file: Path
) -> None:
    made(machine, ANON, True)
    file.write_bytes(b"x: 1\nanaconda_anon_usage: true\n")
    undone(machine)
    file.write_bytes(b"")
    made(machine, HEARTBEAT, True)

    undone(machine)

    assert file.read_bytes() == b""


def test_GIVEN_a_file_made_anew_by_hand_WHEN_emptied_by_undoing_THEN_it_stays(
    machine: Machine, file: Path
) -> None:
    made(machine, ANON, True)
    undone(machine)
    file.write_bytes(b"x: 1\n")
    made(machine, ANON, True)
    file.write_bytes(b"anaconda_anon_usage: true\n")

    undone(machine)

    assert file.read_bytes() == b""


def test_GIVEN_nothing_WHEN_undone_THEN_that_is_said_and_nothing_written(machine: Machine) -> None:
    problem = not_undone(machine)
    assert problem.kind == "nothing-to-undo"
    assert problem.text == "No change made with this program is left to take back."
    assert not machine.state_dir.exists()


def test_GIVEN_an_undone_change_WHEN_undone_again_THEN_refused(machine: Machine) -> None:
    change = made(machine, ANON, False)
    undone(machine)
    assert not_undone(machine, change.id).kind == "already-undone"
    assert not_undone(machine).kind == "nothing-to-undo"
    unknown = not_undone(machine, "0000")
    assert unknown.kind == "nothing-to-undo"
    assert unknown.text == "The journal holds no such change."


def test_GIVEN_a_file_that_is_no_file_any_more_WHEN_undone_THEN_a_problem(
    machine: Machine, file: Path
) -> None:
    made(machine, ANON, False)
    file.unlink()
    file.mkdir()
    assert not_undone(machine).kind in {"not-a-file", "unreadable"}


def test_GIVEN_a_read_only_file_WHEN_undone_THEN_refused(machine: Machine, file: Path) -> None:
    made(machine, ANON, False)
    file.chmod(0o444)
    assert not_undone(machine).kind == "read-only"


def test_GIVEN_a_full_disk_WHEN_undone_THEN_a_problem_and_the_change_stands(
    machine: Machine, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(machine, ANON, False)
    full = Problem("no-space", Phrase("full"), Phrase("full"))
    monkeypatch.setattr(recorded, "replace_locked", lambda *_, **__: full)
    assert not_undone(machine) == full
    assert file.read_bytes() == b"anaconda_anon_usage: false\n"
    assert [entry.undone for entry in history(machine)] == [False]


def test_GIVEN_a_file_that_changes_meanwhile_WHEN_undone_THEN_it_is_tried_again(
    machine: Machine, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(machine, ANON, False)
    meanwhile(monkeypatch, lambda: file.write_bytes(b"a: 1\nanaconda_anon_usage: false\n"))
    undone(machine)
    assert file.read_bytes() == b"a: 1\n"


def test_GIVEN_a_program_that_is_always_quicker_WHEN_undone_THEN_it_ends_with_a_problem(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(machine, ANON, False)
    busy = Problem("changed", Phrase("changed"), Phrase("changed"))
    monkeypatch.setattr(changes, "_PATIENCE_SECONDS", 0.05)
    monkeypatch.setattr(recorded, "replace_locked", lambda *_, **__: busy)
    assert not_undone(machine).kind == "changed"


def test_GIVEN_a_value_that_does_not_decide_WHEN_restored_THEN_it_is_not_called_in_effect(
    machine: Machine, file: Path, tmp_path: Path
) -> None:
    file.write_bytes(b"anaconda_anon_usage: false\n")
    made(machine, ANON, True)
    above = tmp_path / "etc" / "conda" / "condarc"
    above.parent.mkdir(parents=True)
    above.write_text("anaconda_anon_usage: true #!final\n")
    assert not undone(machine).in_effect


# --- after a crash


def crash(machine: Machine, monkeypatch: pytest.MonkeyPatch, *, after_writing: bool) -> None:
    """Make a change whose end is never recorded."""

    def die(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    planned = plan(machine, ANON, False)
    with monkeypatch.context() as patch:
        if after_writing:
            patch.setattr(Journal, "finish", die)
        else:
            patch.setattr(recorded, "replace_locked", die)
        with pytest.raises(KeyboardInterrupt):
            apply(planned)


@pytest.mark.parametrize("after_writing", [False, True])
@pytest.mark.parametrize("edited_since", [False, True])
def test_GIVEN_a_killed_program_WHEN_looked_at_THEN_the_file_tells_whether_the_change_was_made(
    machine: Machine,
    file: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    after_writing: bool,
    edited_since: bool,
) -> None:
    file.write_bytes(TEXT)
    crash(machine, monkeypatch, after_writing=after_writing)
    if edited_since:
        file.write_bytes(b"# since\n" + file.read_bytes())
    assert len(history(machine)) == after_writing
    if after_writing:
        undone(machine)
    assert file.read_bytes() == (b"# since\n" if edited_since else b"") + TEXT


# --- the journal


class Looking:
    """Stands for the pattern of a whole journal, and counts how often one is looked through."""

    def __init__(self, pattern: re.Pattern[bytes]) -> None:
        self.times = 0
        self._pattern = pattern

    def fullmatch(self, data: bytes) -> re.Match[bytes] | None:
        self.times += 1
        return self._pattern.fullmatch(data)


def test_GIVEN_a_journal_that_only_we_wrote_to_WHEN_changed_THEN_it_is_not_looked_through_again(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    looking = Looking(journal._LINES)
    monkeypatch.setattr(journal, "_LINES", looking)
    for wanted in (True, False, True, False):
        made(machine, HEARTBEAT, wanted)
    assert looking.times == 1  # the second time, as nobody knew who had created it
    path = machine.state_dir / "journal.jsonl"
    path.write_bytes(path.read_bytes())
    os.utime(path, (1, 1))  # some systems count time in steps as long as a whole change takes
    made(machine, HEARTBEAT, True)
    assert looking.times == 2
    assert len(history(machine)) == 5
    assert own_files(machine) == {"journal.jsonl", "lock"}


def test_GIVEN_a_line_of_which_only_half_was_written_WHEN_changed_THEN_nothing_is_and_it_is_cut_off(
    machine: Machine, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for wanted in (True, False):
        made(machine, HEARTBEAT, wanted)
    before, text = (machine.state_dir / "journal.jsonl").read_bytes(), file.read_bytes()
    real = os.write

    def half(descriptor: int, content: bytes) -> int:
        if not bytes(content).startswith(b'{"id": '):
            raise OSError(errno.ENOSPC, "full")
        return real(descriptor, content[:40])

    with monkeypatch.context() as full:
        full.setattr(os, "write", half)
        problem = apply(plan(machine, HEARTBEAT, True))
    assert isinstance(problem, Problem)
    assert (problem.kind, file.read_bytes()) == ("not-recorded", text)
    made(machine, HEARTBEAT, True)
    journal_now = (machine.state_dir / "journal.jsonl").read_bytes()
    assert journal_now.startswith(before + b'{"id": "')
    assert len(history(machine)) == 3
    assert own_files(machine) == {"journal.jsonl", "lock"}


def test_GIVEN_a_state_folder_that_may_not_be_listed_WHEN_changed_THEN_it_is_recorded(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(machine, HEARTBEAT, True)
    real = os.listdir

    def refuse(folder: Path) -> list[str]:
        if folder == machine.state_dir:
            raise PermissionError(errno.EACCES, "no")
        return real(folder)

    with monkeypatch.context() as closed:
        closed.setattr(os, "listdir", refuse)
        made(machine, HEARTBEAT, False)
    assert len(history(machine)) == 2


def test_GIVEN_a_damaged_journal_WHEN_changed_THEN_it_is_set_aside_and_the_rest_goes_on(
    machine: Machine,
) -> None:
    change = made(machine, ANON, False)
    path = machine.state_dir / "journal.jsonl"
    damaged = path.read_bytes() + b'\0\0{"id": torn'
    path.write_bytes(damaged)
    assert [entry.id for entry in history(machine)] == [change.id]
    second = made(machine, HEARTBEAT, True)
    assert (machine.state_dir / "journal-damaged-1.jsonl").read_bytes() == damaged
    assert [entry.id for entry in history(machine)] == [second.id, change.id]
    undone(machine, change.id)


@pytest.mark.parametrize("torn", [b"{", b'{"id": "', b'{"id": "0123", "when": "20'])
def test_GIVEN_a_line_that_a_killed_program_began_WHEN_changed_THEN_it_is_cut_off(
    machine: Machine, torn: bytes
) -> None:
    change = made(machine, ANON, False)
    with (machine.state_dir / "journal.jsonl").open("ab") as file:
        file.write(torn)
    assert [entry.id for entry in history(machine)] == [change.id]
    second = made(machine, HEARTBEAT, True)
    assert [entry.id for entry in history(machine)] == [second.id, change.id]
    assert own_files(machine) == {"journal.jsonl", "lock"}


@pytest.mark.parametrize(
    "line",
    [
        b"[]",
        b"7",
        b'{"id": "x"}',
        b'{"id": "x", "state": "done"}',
        b'{"id": "x", "state": 7}',
        b"\xff\xfe",
        b"not json",
    ],
)
def test_GIVEN_a_strange_line_WHEN_read_THEN_the_others_count(
    machine: Machine, line: bytes
) -> None:
    change = made(machine, ANON, False)
    with (machine.state_dir / "journal.jsonl").open("ab") as file:
        file.write(line + b"\n")
    assert [entry.id for entry in history(machine)] == [change.id]
    undone(machine)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("at", "1"),
        ("at", True),
        ("key", "anaconda_anon_usage"),
        ("key", [1]),
        ("lead", [1]),
        ("lead", ["1", "x"]),
        ("state", "maybe"),
        ("path", None),
        ("extra", 1),
    ],
)
def test_GIVEN_a_record_with_a_wrong_field_WHEN_read_THEN_it_is_left_out(
    machine: Machine, field: str, value: object
) -> None:
    made(machine, ANON, False)
    path = machine.state_dir / "journal.jsonl"
    first, *rest = path.read_text().splitlines()
    path.write_text("\n".join([json.dumps({**json.loads(first), field: value}), *rest]) + "\n")
    assert history(machine) == ()


def test_GIVEN_a_long_journal_WHEN_changed_THEN_only_the_newest_records_are_kept(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "_SIZE_LIMIT", 3000)
    monkeypatch.setattr(journal, "_KEPT_RECORDS", 2)
    ids = [made(machine, ANON, number % 2 == 0).id for number in range(9)]
    kept = [entry.id for entry in history(machine)]
    assert kept == ids[::-1][: len(kept)]
    assert 2 <= len(kept) < 9
    undone(machine)


def test_GIVEN_a_system_that_changes_line_ends_WHEN_changed_THEN_all_is_written_as_it_is(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "_SIZE_LIMIT", 0)
    binary, real, as_it_is = 1 << 30, os.open, dict[str, bool]()
    monkeypatch.setattr(os, "O_BINARY", binary, raising=False)

    def open_and_look(path: Path, flags: int, mode: int = 0o777) -> int:
        as_it_is[Path(path).name] = bool(flags & binary)
        return real(path, flags & ~binary, mode)

    monkeypatch.setattr(os, "open", open_and_look)
    made(machine, ANON, False)
    made(machine, ANON, True)
    assert as_it_is["staged-journal"]
    assert as_it_is["journal.jsonl"]


@pytest.mark.parametrize(
    ("written", "damaged"),
    [
        (b'"inserted": "', b'"inserted": "\\ud800'),
        (b'"path": "', b'"path": "\\u0000'),
        (b'"setting": "', b'"setting": "no_'),
        (b'{"id"', b"[" * 100_000 + b'{"id"'),
    ],
)
def test_GIVEN_a_record_we_cannot_have_written_WHEN_undone_THEN_it_is_passed_over(
    machine: Machine, written: bytes, damaged: bytes
) -> None:
    made(machine, ANON, False)
    path = machine.state_dir / "journal.jsonl"
    path.write_bytes(path.read_bytes().replace(written, damaged, 1))

    assert history(machine) == ()
    assert isinstance(undo(machine), Problem)
    second = made(machine, ANON, True)
    assert [entry.id for entry in history(machine)] == [second.id]


def test_GIVEN_many_damaged_journals_WHEN_set_aside_THEN_a_name_is_still_found(
    machine: Machine,
) -> None:
    made(machine, ANON, False)
    for number in range(1, 100):
        (machine.state_dir / f"journal-damaged-{number}.jsonl").touch()
    (machine.state_dir / "journal.jsonl").write_bytes(b"torn")
    made(machine, ANON, True)
    assert (machine.state_dir / "journal-damaged").read_bytes() == b"torn"


def test_GIVEN_a_journal_that_cannot_be_read_WHEN_looked_at_THEN_that_is_said(
    machine: Machine,
) -> None:
    assert history_problem(machine) is None
    (machine.state_dir / "journal.jsonl").mkdir(parents=True)
    assert history(machine) == ()
    problem = history_problem(machine)
    assert problem is not None
    assert (problem.kind, problem.path) == ("unreadable", machine.state_dir / "journal.jsonl")
    assert "directory" in problem.text
    assert not_undone(machine) == problem


def test_GIVEN_a_journal_WHEN_looked_at_THEN_it_has_no_problem(machine: Machine) -> None:
    made(machine, ANON, False)
    assert history_problem(machine) is None
    with (machine.state_dir / "journal.jsonl").open("ab") as file:
        file.write(b"torn\n")
    assert history_problem(machine) is None


@pytest.mark.parametrize("damaged", [b"torn", b"torn\n", b'{"id": "1"}\n', b'\n{"id": "1'])
def test_GIVEN_a_journal_of_which_nothing_can_be_read_WHEN_looked_at_THEN_that_is_said(
    machine: Machine, damaged: bytes
) -> None:
    path = machine.state_dir / "journal.jsonl"
    path.parent.mkdir(parents=True)
    path.write_bytes(damaged)
    problem = history_problem(machine)
    assert problem is not None
    assert (problem.kind, problem.path) == ("journal-damaged", path)
    assert not_undone(machine) == problem
    assert path.read_bytes() == damaged
    made(machine, ANON, False)
    assert history_problem(machine) is None


@pytest.mark.parametrize("sound", [b"", b'{"id": "1', b'{"i', b'{"id": "1", "state": "done"}\n'])
def test_GIVEN_a_journal_without_a_change_WHEN_looked_at_THEN_it_has_no_problem(
    machine: Machine, sound: bytes
) -> None:
    (machine.state_dir).mkdir(parents=True)
    (machine.state_dir / "journal.jsonl").write_bytes(sound)
    assert history_problem(machine) is None


def test_GIVEN_something_a_killed_program_left_WHEN_changed_THEN_it_is_removed_when_it_can_be(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(machine, ANON, False)
    left = machine.state_dir / "staged-another"
    left.touch()
    unlink = Path.unlink

    def unlink_unless_held(self: Path, missing_ok: bool = False) -> None:
        if self == left:
            raise PermissionError(errno.EACCES, "in use", str(self))
        unlink(self, missing_ok)

    with monkeypatch.context() as held:
        held.setattr(Path, "unlink", unlink_unless_held)
        made(machine, ANON, True)
    assert own_files(machine) == {"journal.jsonl", "lock", left.name}
    made(machine, ANON, False)
    assert own_files(machine) == {"journal.jsonl", "lock"}


def linked(file: Path) -> Path:
    """Keep a settings file elsewhere, as people do who keep all such files in one folder."""
    kept = file.parent / "dot" / "condarc"
    kept.parent.mkdir()
    file.symlink_to(kept)
    return kept


def test_GIVEN_changes_by_two_paths_of_a_file_WHEN_undone_THEN_the_later_one_comes_first(
    machine: Machine, file: Path
) -> None:
    kept = linked(file)
    kept.write_bytes(b"# x\n")
    first = made(machine, ANON, False)
    made(machine, ANON, None, kept)
    third = made(machine, ANON, False, kept)

    assert not_undone(machine, first.id).kind == "changed-since"
    undone(machine, third.id)
    undone(machine)
    undone(machine, first.id)

    assert kept.read_bytes() == b"# x\n"


def test_GIVEN_a_file_made_behind_a_link_WHEN_all_is_undone_THEN_it_is_gone(
    machine: Machine, file: Path
) -> None:
    kept = linked(file)
    first = made(machine, ANON, False)
    second = made(machine, HEARTBEAT, True, kept)

    undone(machine, first.id)
    undone(machine, second.id)

    assert not kept.exists()


def test_GIVEN_another_recorded_file_that_does_not_answer_WHEN_undone_THEN_nobody_waits_for_it(
    machine: Machine, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = file.parent / "elsewhere.yml"
    change = made(machine, ANON, False)
    made(machine, ANON, False, elsewhere)

    def silent(paths: Iterable[Path]) -> Path | None:
        return elsewhere if elsewhere in list(paths) else None

    monkeypatch.setattr(changes, "silent_path", silent)
    undone(machine, change.id)
    assert not file.exists()


def test_GIVEN_a_later_change_in_other_bytes_now_WHEN_undone_THEN_that_is_said_to_come_first(
    machine: Machine, file: Path
) -> None:
    file.write_bytes(b"{}")
    made(machine, HEARTBEAT, True)
    made(machine, "report_errors", False)
    removal = made(machine, "report_errors", None)
    made(machine, "report_errors", False)
    made(machine, HEARTBEAT, None)  # with the comma that came with the change before

    problem = not_undone(machine, removal.id)

    assert "A later change of report_errors has to be undone first." in problem.text
    for _ in range(5):
        undone(machine)
    assert file.read_bytes() == b"{}"


def test_GIVEN_a_later_change_beside_it_in_one_line_WHEN_undone_THEN_that_is_said_to_come_first(
    machine: Machine, file: Path
) -> None:
    file.write_bytes(b"{}")
    made(machine, HEARTBEAT, True)
    ident = made(machine, "anaconda_ident", "x")
    made(machine, HEARTBEAT, None)

    problem = not_undone(machine, ident.id)

    assert problem.kind == "changed-since"
    assert f"A later change of {HEARTBEAT} has to be undone first." in problem.text
    for _ in range(3):
        undone(machine)
    assert file.read_bytes() == b"{}"


def test_GIVEN_two_new_files_in_a_new_folder_WHEN_both_are_undone_THEN_it_is_gone(
    machine: Machine, tmp_path: Path
) -> None:
    folder = tmp_path / "etc" / "conda"
    first = made(machine, ANON, False, folder / ".condarc")
    second = made(machine, ANON, False, folder / "condarc.d" / "mine.yml")

    undone(machine, first.id)

    assert sorted(each.name for each in folder.iterdir()) == ["condarc.d"]

    undone(machine, second.id)

    assert not (tmp_path / "etc").exists()


def test_GIVEN_a_folder_that_somebody_made_again_WHEN_undone_THEN_it_stays(
    machine: Machine, tmp_path: Path
) -> None:
    folder = tmp_path / "etc" / "conda"
    made(machine, ANON, False, folder / ".condarc")
    undone(machine)
    folder.mkdir(parents=True)
    made(machine, ANON, False, folder / "condarc")

    undone(machine)

    assert folder.is_dir()


def test_GIVEN_a_line_that_a_later_change_ties_WHEN_undone_in_any_order_THEN_no_byte_moves(
    machine: Machine, file: Path
) -> None:
    content = b"plugins: #!final\n  anaconda_telemetry: false\nanaconda_ident: x\n# end\n"
    file.write_bytes(content)
    first = made(machine, "anaconda_ident", None)
    second = made(machine, TELEMETRY, None)

    problem = not_undone(machine, first.id)

    assert problem.kind == "changed-since"
    assert f"A later change of {TELEMETRY} has to be undone first." in problem.text

    undone(machine, second.id)
    undone(machine, first.id)

    assert file.read_bytes() == content


def test_GIVEN_braces_in_the_place_of_a_removed_line_WHEN_the_file_changed_THEN_it_comes_back(
    machine: Machine, file: Path
) -> None:
    file.write_bytes(b"x: {}\nplugins: !!map\n  anaconda_telemetry: off\n")
    made(machine, TELEMETRY, None)
    assert file.read_bytes() == b"x: {}\nplugins: !!map\n  {}\n"
    file.write_bytes(b"# mine\n" + file.read_bytes())

    undone(machine)

    assert file.read_bytes() == b"# mine\nx: {}\nplugins: !!map\n  anaconda_telemetry: off\n"


def test_GIVEN_a_blank_last_line_without_an_end_WHEN_undone_in_order_THEN_every_byte_is_back(
    machine: Machine, file: Path
) -> None:
    content = b"x: 1\n\nanaconda_anon_usage: no"
    file.write_bytes(content)
    first = made(machine, HEARTBEAT, True)
    second = made(machine, ANON, None)

    undone(machine, first.id)
    undone(machine, second.id)

    assert file.read_bytes() == content


def test_GIVEN_a_line_that_has_lost_its_end_WHEN_undone_THEN_it_is_found(
    machine: Machine, file: Path
) -> None:
    content = b"anaconda_ident:"
    file.write_bytes(content)
    removal = made(machine, "anaconda_ident", None)
    on = made(machine, HEARTBEAT, True)
    other = made(machine, ANON, True)
    off = made(machine, HEARTBEAT, None)
    for change in (other, removal, off):
        undone(machine, change.id)
    assert file.read_bytes() == b"anaconda_ident:\nanaconda_heartbeat: true"

    undone(machine, on.id)

    assert file.read_bytes() == content


def test_GIVEN_a_flag_that_went_with_the_line_below_WHEN_all_is_undone_THEN_it_is_back(
    machine: Machine, file: Path
) -> None:
    content = b"anaconda_heartbeat: no #!final\n\nanaconda_ident: x\n#!final"
    file.write_bytes(content)
    first = made(machine, HEARTBEAT, None)
    second = made(machine, "anaconda_ident", None)

    undone(machine, first.id)
    made(machine, ANON, False)
    undone(machine)
    undone(machine, second.id)

    assert file.read_bytes() == content
