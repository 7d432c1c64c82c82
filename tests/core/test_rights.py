"""Rights as the system grants them, on Windows by the access lists of files and folders."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from conda_privacy.core.environment_lists import environment_folders
from conda_privacy.core.environments import find_environments
from conda_privacy.core.installations import read_installation
from conda_privacy.core.packages import may_change_root
from conda_privacy.core.permission import may_write, refusal
from conda_privacy.core.places import locations
from conda_privacy.core.rights_on_windows import granted_on_windows
from conda_privacy.core.token_rules import may_add_to, may_open
from conda_privacy.core.tokens import can_write, environment_token

from .computer import computer, conda, environment, without_rights, write

READ, WRITE, ADD_FILE = 0x80000000, 0x40000000, 0x2
SHARE_ALL, OPEN_EXISTING, FOLDERS_TOO = 7, 3, 0x02000000
NOT_THERE, DENIED, IN_USE = 2, 5, 32
NO_HANDLE = ctypes.c_void_p(-1).value


class Kernel32:
    """The functions of that library which are asked for, on a disk with access lists.

    Only a function that can be given the types of its arguments can stand for one of a library.
    """

    def __init__(self) -> None:
        self.denied: dict[str, int] = {}
        self.opened: list[tuple[str, int]] = []
        self.closed: list[int] = []
        self.CreateFileW = self._creating()
        self.CloseHandle = self._closing()

    def _creating(self) -> Callable[..., int | None]:
        def create(path: str, access: int, share: int, *rest: object) -> int | None:
            assert (share, *rest) == (SHARE_ALL, None, OPEN_EXISTING, FOLDERS_TOO, None)
            self.opened.append((path, access))
            if not os.path.lexists(path):
                self.denied[path] = NOT_THERE
            return NO_HANDLE if path in self.denied else 2**63 + len(self.opened)

        return create

    def _closing(self) -> Callable[[int], None]:
        def close(handle: int) -> None:
            self.closed.append(handle)

        return close

    def last_error(self) -> int:
        """Why the last file could not be opened."""
        return self.denied[self.opened[-1][0]]

    def deny(self, path: Path, code: int = DENIED) -> Path:
        """Take the rights to write to something from this account."""
        self.denied[str(path)] = code
        return path


@pytest.fixture
def kernel32(monkeypatch: pytest.MonkeyPatch) -> Kernel32:
    """Windows, on which ``os.access`` knows an attribute and no access lists."""
    kernel32, may = Kernel32(), os.access
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(os, "access", lambda path, *_, **__: may(path, os.F_OK))
    monkeypatch.setattr(ctypes, "WinDLL", lambda *_, **__: kernel32, raising=False)
    monkeypatch.setattr(ctypes, "get_last_error", kernel32.last_error, raising=False)
    return kernel32


def test_GIVEN_a_file_WHEN_asked_on_windows_THEN_it_is_opened_as_whoever_writes_would_and_closed(
    tmp_path: Path,
) -> None:
    kernel32, file = Kernel32(), str(write(tmp_path / "a", "x"))
    assert granted_on_windows(kernel32, kernel32.last_error, file, READ | WRITE)
    assert kernel32.opened == [(file, READ | WRITE)]
    assert kernel32.closed == [2**63 + 1]
    assert kernel32.CreateFileW.restype is ctypes.c_void_p  # type: ignore[attr-defined]
    assert kernel32.CreateFileW.argtypes[0] is ctypes.c_wchar_p  # type: ignore[attr-defined]
    assert kernel32.CloseHandle.argtypes == (ctypes.c_void_p,)  # type: ignore[attr-defined]


@pytest.mark.parametrize(("code", "granted"), [(DENIED, False), (IN_USE, True)])
def test_GIVEN_a_file_that_does_not_open_WHEN_asked_on_windows_THEN_the_reason_counts(
    code: int, granted: bool, tmp_path: Path
) -> None:
    kernel32 = Kernel32()
    file = str(kernel32.deny(write(tmp_path / "a", "x"), code))
    assert granted_on_windows(kernel32, kernel32.last_error, file, WRITE) is granted
    assert kernel32.closed == []


def test_GIVEN_windows_WHEN_asked_THEN_each_kind_of_right_is_its_own(
    kernel32: Kernel32, tmp_path: Path
) -> None:
    root = conda(tmp_path / "base")
    history = str(root / "conda-meta" / "history")
    assert may_open(history)
    assert may_add_to(str(root))
    assert may_change_root(str(root))
    assert not may_change_root(str(tmp_path))
    assert not may_add_to(str(tmp_path / "nothing"))
    assert kernel32.opened[:3] == [(history, WRITE), (str(root), ADD_FILE), (history, READ | WRITE)]


def test_GIVEN_an_installation_for_all_WHEN_it_cannot_be_changed_THEN_folders_at_home_come_first(
    kernel32: Kernel32, tmp_path: Path
) -> None:
    machine = computer(tmp_path)
    root = conda(tmp_path / "ProgramData" / "miniconda3")
    own = str(machine.home / ".conda" / "envs")
    assert environment_folders(machine, root).paths == (str(root / "envs"), own)
    kernel32.deny(root / "conda-meta" / "history")
    assert environment_folders(machine, root).paths == (own, str(root / "envs"))


def test_GIVEN_an_installation_for_all_WHEN_a_variable_names_an_environment_THEN_ours_is_meant(
    kernel32: Kernel32, tmp_path: Path
) -> None:
    root = conda(tmp_path / "ProgramData" / "miniconda3")
    kernel32.deny(root / "conda-meta" / "history")
    machine = computer(tmp_path, CONDA_ROOT=str(root), CONDA_DEFAULT_ENV="both")
    for folder in (root / "envs", machine.home / ".conda" / "envs"):
        environment(folder / "both")
    found = [each.path for each in locations(machine)]
    assert machine.home / ".conda" / "envs" / "both" / ".condarc" in found
    assert root / "envs" / "both" / ".condarc" not in found


def test_GIVEN_an_environment_of_others_WHEN_searched_THEN_it_is_read_only(
    kernel32: Kernel32, tmp_path: Path
) -> None:
    machine = computer(tmp_path)
    root = conda(tmp_path / "base")
    environment(root / "envs" / "mine")
    theirs = environment(root / "envs" / "theirs")
    kernel32.deny(theirs)
    installation = read_installation(machine, root, "PATH")
    assert installation is not None
    found = {
        each.name: each for batch in find_environments(machine, installation) for each in batch
    }
    problems = {name: each.problem and each.problem.kind for name, each in found.items()}
    assert problems == {"base": None, "mine": None, "theirs": "read-only"}


def test_GIVEN_an_installation_for_all_WHEN_its_token_cannot_be_saved_THEN_none_is_promised(
    kernel32: Kernel32, tmp_path: Path
) -> None:
    root = conda(tmp_path / "base")
    assert environment_token(root).will_be_new
    kernel32.deny(root)
    assert environment_token(root).state == "unwritable"
    file = kernel32.deny(write(root / "etc" / "aau_token", "short"))
    assert not can_write(str(file))
    assert environment_token(root).state == "unwritable"


def test_GIVEN_a_settings_file_of_others_WHEN_asked_on_windows_THEN_refused(
    kernel32: Kernel32, tmp_path: Path
) -> None:
    file = write(tmp_path / "conda" / ".condarc", "")
    assert may_write(file)
    assert refusal(file) is None
    kernel32.deny(file)
    assert not may_write(file)
    kernel32.deny(file.parent)
    problem = refusal(file.with_name("condarc"))
    assert problem is not None
    assert (problem.kind, problem.path) == ("read-only", file.parent)


def test_GIVEN_a_history_that_is_no_file_or_closed_WHEN_asked_THEN_as_conda_opens_it(
    open_folder: Path,
) -> None:
    root = conda(open_folder / "base")
    assert may_change_root(str(root))
    history = root / "conda-meta" / "history"
    assert may_change_root(str(root))
    history.chmod(0o222)
    with without_rights():
        assert may_open(str(history))
        assert not may_change_root(str(root))
    history.unlink()
    history.mkdir()
    assert not may_change_root(str(root))
