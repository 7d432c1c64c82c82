"""Who may write, and what an administrator would type."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from conda_privacy.core import permission
from conda_privacy.core.machine import Machine
from conda_privacy.core.permission import administrator_command, may_write, refusal
from conda_privacy.core.settings import Value


def test_GIVEN_a_new_file_in_new_folders_WHEN_asked_THEN_the_nearest_folder_counts(
    tmp_path: Path,
) -> None:
    assert refusal(tmp_path / "a" / "b" / "c.yml") is None
    tmp_path.chmod(0o555)
    problem = refusal(tmp_path / "a" / "b" / "c.yml")
    tmp_path.chmod(0o755)
    assert problem is not None
    assert (problem.kind, problem.path) == ("read-only", tmp_path)


def test_GIVEN_a_read_only_file_WHEN_asked_THEN_refused(tmp_path: Path) -> None:
    file = tmp_path / ".condarc"
    file.touch(mode=0o444)
    problem = refusal(file)
    assert problem is not None
    assert problem.path == file
    file.chmod(0o644)
    assert refusal(file) is None


def test_GIVEN_a_path_that_cannot_be_looked_at_WHEN_asked_THEN_refused_with_the_cause() -> None:
    problem = refusal(Path("/" + "x" * 5000) / "y")
    assert problem is not None
    assert "name too long" in problem.cause


@pytest.mark.parametrize("may", [True, False])
def test_GIVEN_windows_WHEN_asked_THEN_only_the_system_is(
    may: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(permission, "may_add_to", lambda _: may)
    tmp_path.chmod(0o555)
    assert may_write(tmp_path) is may
    tmp_path.chmod(0o755)


@pytest.mark.parametrize(
    ("setting", "wanted", "platform", "command"),
    [
        ("anaconda_anon_usage", False, "linux", "sudo conda-privacy off --file '/etc/a b.yml'"),
        (
            "report_errors",
            None,
            "darwin",
            "sudo conda-privacy default --setting report_errors --file '/etc/a b.yml'",
        ),
        (
            "anaconda_heartbeat",
            "https://example.com",
            "linux",
            "sudo conda config --file '/etc/a b.yml' --set anaconda_heartbeat https://example.com",
        ),
        ("anaconda_anon_usage", True, "win32", 'conda-privacy on --file "/etc/a b.yml"'),
    ],
)
def test_GIVEN_a_change_WHEN_rights_are_missing_THEN_the_command_is_ready_to_paste(
    setting: str, wanted: Value, platform: str, command: str
) -> None:
    machine = Machine(Path("/home/x"), {}, (), platform)
    assert administrator_command(machine, setting, wanted, Path("/etc/a b.yml")) == command


def test_GIVEN_a_program_in_a_folder_with_a_space_WHEN_rights_are_missing_THEN_sudo_finds_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "my programs" / "conda-privacy"
    program.parent.mkdir()
    program.touch(mode=0o755)
    monkeypatch.setattr(sys, "argv", [str(program), "off"])
    machine = Machine(Path("/home/x"), {"CONDA_EXE": str(program)}, (), "linux", real=True)
    told = administrator_command(machine, "anaconda_anon_usage", False, Path("/etc/x.yml"))
    assert told == f"sudo '{program}' off --file /etc/x.yml"
    told = administrator_command(machine, "anaconda_heartbeat", "https://e.org", Path("/etc/x.yml"))
    assert told.startswith(f"sudo '{program}' config --file /etc/x.yml ")


@pytest.mark.parametrize("marked", ["file", "folder"])
def test_GIVEN_what_nobody_may_write_WHEN_rights_are_missing_THEN_the_mark_is_taken_away_first(
    marked: str, tmp_path: Path
) -> None:
    folder = tmp_path / "a folder"
    folder.mkdir()
    file = folder / "condarc"
    if marked == "file":
        file.touch(mode=0o444)
    else:
        folder.chmod(0o555)
    machine = Machine(Path("/home/x"), {}, (), "linux")
    told = administrator_command(machine, "anaconda_anon_usage", False, file)
    windows = replace(machine, platform="win32")
    told_there = administrator_command(windows, "anaconda_anon_usage", False, file)
    of_conda = administrator_command(machine, "anaconda_heartbeat", "https://e.org", file)
    folder.chmod(0o755)
    change = f"sudo conda-privacy off --file '{file}'"
    assert told == f"sudo chmod u+w '{file if marked == 'file' else folder}' && {change}"
    assert told_there == f'conda-privacy off --file "{file}"'
    assert of_conda.startswith("sudo conda config")


def test_GIVEN_a_mark_WHEN_it_is_a_link_s_THEN_it_is_the_file_that_the_link_leads_to(
    tmp_path: Path,
) -> None:
    (tmp_path / "mine").touch(mode=0o444)
    link = tmp_path / "condarc"
    link.symlink_to("mine")
    machine = Machine(Path("/home/x"), {}, (), "linux")
    told = administrator_command(machine, "anaconda_anon_usage", False, link)
    assert told.startswith(f"sudo chmod u+w {tmp_path / 'mine'} && ")


def test_GIVEN_a_path_that_cannot_be_looked_at_WHEN_told_THEN_the_change_alone_is() -> None:
    machine = Machine(Path("/home/x"), {}, (), "linux")
    path = Path("/" + "x" * 5000) / "y"
    told = administrator_command(machine, "anaconda_anon_usage", False, path)
    assert told == f"sudo conda-privacy off --file {path}"
