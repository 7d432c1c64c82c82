"""The parts of ending a process tree that a run on one system does not reach."""

import ctypes
import os
import subprocess
import sys
from pathlib import Path

import pytest

from conda_privacy.probe import process_tree
from conda_privacy.probe.process_tree import (
    MARK,
    GroupTree,
    JobTree,
    _ExtendedLimits,
    tree_of,
    tree_options,
)


@pytest.fixture
def ended() -> subprocess.Popen[bytes]:
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process


class _Kernel:
    """Writes down the calls of ``kernel32`` in their order."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, tuple[object, ...]]] = []
        self.CreateJobObjectW = self._function("CreateJobObjectW", 11)
        self.OpenProcess = self._function("OpenProcess", 22)
        self.SetInformationJobObject = self._function("SetInformationJobObject", 1)
        self.AssignProcessToJobObject = self._function("AssignProcessToJobObject", 1)
        self.TerminateJobObject = self._function("TerminateJobObject", 1)
        self.CloseHandle = self._function("CloseHandle", 1)

    def _function(self, name: str, result: int) -> object:
        def call(*arguments: object) -> int:
            plain = (a.value if isinstance(a, ctypes.c_void_p) else a for a in arguments)
            self.calls.append((name, tuple(plain)))
            return result

        return call


def test_a_process_leads_a_session_of_its_own_on_posix_and_has_no_window_on_windows() -> None:
    assert tree_options("linux") == tree_options("darwin") == {"start_new_session": True}
    assert tree_options("win32") == {"creationflags": 0x08000000}


def test_a_job_takes_the_process_and_ends_everything_in_it(
    ended: subprocess.Popen[bytes],
) -> None:
    kernel = _Kernel()

    JobTree(ended, kernel).end()

    names = [name for name, _ in kernel.calls]
    assert names == [
        "CreateJobObjectW",
        "SetInformationJobObject",
        "OpenProcess",
        "AssignProcessToJobObject",
        "CloseHandle",
        "TerminateJobObject",
        "CloseHandle",
    ]
    calls = dict(kernel.calls)
    assert calls["OpenProcess"] == (0x0101, 0, ended.pid)
    assert calls["AssignProcessToJobObject"] == (11, 22)
    assert calls["TerminateJobObject"] == (11, 1)
    assert [arguments for name, arguments in kernel.calls if name == "CloseHandle"] == [
        (22,),
        (11,),
    ]


def test_a_job_that_could_not_take_the_process_still_ends_the_process_itself() -> None:
    process = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])

    JobTree(process, _Kernel()).end()

    assert process.returncode


@pytest.mark.skipif(sys.maxsize < 2**32, reason="the sizes are those of 64-bit Windows")
def test_the_job_limits_have_the_size_and_place_that_windows_expects() -> None:
    assert ctypes.sizeof(_ExtendedLimits) == 144
    assert _ExtendedLimits.basic.offset + type(_ExtendedLimits().basic).flags.offset == 16


def test_the_system_decides_which_tree_it_is(
    ended: subprocess.Popen[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[str] = []

    def library(name: str, **_: bool) -> _Kernel:
        loaded.append(name)
        return _Kernel()

    monkeypatch.setattr(ctypes, "WinDLL", library, raising=False)

    assert isinstance(tree_of(ended, "m", "win32"), JobTree)
    assert loaded == ["kernel32"]
    assert isinstance(tree_of(ended, "m", "linux"), GroupTree)
    assert isinstance(tree_of(ended, "m", "darwin"), GroupTree)


def test_where_there_is_no_proc_the_group_is_all_there_is(
    ended: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    tree = GroupTree(ended, "m", tmp_path / "nowhere")

    tree.end()

    assert tree._marked() == []


def test_a_process_is_known_by_its_whole_mark_and_a_vanished_one_is_passed_over(
    ended: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    for name, environ in {
        "11": f"A=b\0{MARK}=m\0",
        "12": f"{MARK}=mm\0",
        "13": f"X{MARK}=m\0",
        "self": f"{MARK}=m\0",
    }.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "environ").write_text(environ, "utf-8")
    (tmp_path / "14").mkdir()

    assert GroupTree(ended, "m", tmp_path)._marked() == [11]


def test_ending_a_marked_process_that_is_gone_already_does_no_harm(
    ended: subprocess.Popen[bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(process_tree, "_GRACE", 0.05)
    gone = tmp_path / str(ended.pid)
    gone.mkdir()
    (gone / "environ").write_text(f"{MARK}=m\0", "utf-8")

    GroupTree(ended, "m", tmp_path).end()

    with pytest.raises(ProcessLookupError):
        os.kill(ended.pid, 0)
