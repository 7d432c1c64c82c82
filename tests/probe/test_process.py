"""A run has no shell, no input and no way to outlive its end."""

import ctypes
import os
import signal
import subprocess
import sys
from itertools import count
from pathlib import Path

import pytest

from conda_privacy.probe import process as process_module
from conda_privacy.probe import process_tree
from conda_privacy.probe.process import OUTPUT_LIMIT, Command, Outcome, run
from conda_privacy.probe.process_tree import Tree

# Starts one process in the same group, one that ignores the polite signal, and one that has left
# the group; then says who they are and waits for ever.
_FAMILY = """
import os, signal, subprocess, sys, time
wait = "import signal, time; signal.signal(15, signal.SIG_IGN); print(1, flush=1); time.sleep(600)"
family = [subprocess.Popen([sys.executable, "-c", wait], start_new_session=new, stdout=-1)
          for new in (False, True)]
for member in family:
    member.stdout.readline()
print(*[member.pid for member in family], flush=True)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    empty = tmp_path / "empty"
    empty.mkdir()
    return empty


def _python(folder: Path, code: str, *arguments: str, seconds: float = 300) -> Command:
    environ = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    return Command((sys.executable, "-I", "-c", code, *arguments), environ, folder, seconds)


def _is_gone(pid: int) -> bool:
    # One that was ended may still wait for being noticed by the system's first process.
    try:
        state = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()[0]
    except OSError:
        return True
    return state == "Z"


class _Kernel:
    """What ``kernel32`` does with the folder in which libraries are looked for first."""

    def __init__(self, folder: str | None) -> None:
        self.folder = folder

    def GetDllDirectoryW(self, size: int, found: ctypes.Array[ctypes.c_wchar]) -> int:
        found.value = self.folder or ""
        return min(len(found.value), size)

    def SetDllDirectoryW(self, folder: str | None) -> bool:
        self.folder = folder
        return True


@pytest.mark.parametrize("own", [r"C:\bundle", None])
@pytest.mark.parametrize("frozen", [True, False])
def test_a_bundle_on_windows_hands_no_libraries_on_and_keeps_them_itself(
    folder: Path, monkeypatch: pytest.MonkeyPatch, own: str | None, *, frozen: bool
) -> None:
    kernel, handed_on = _Kernel(own), list[str | None]()

    def refuse(*_: object, **__: object) -> None:
        handed_on.append(kernel.folder)
        raise FileNotFoundError

    monkeypatch.setattr(ctypes, "WinDLL", lambda _: kernel, raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "frozen", frozen, raising=False)
    monkeypatch.setattr(subprocess, "Popen", refuse)

    assert run(_python(folder, "")).end == "not-started"
    assert handed_on == [None if frozen else own]
    assert kernel.folder == own


def test_a_program_that_ends_says_its_status_and_what_it_printed(folder: Path) -> None:
    code = "import sys; print('out'); print('err', file=sys.stderr); sys.exit(3)"

    outcome = run(_python(folder, code))

    assert (outcome.end, outcome.status) == ("ended", 3)
    assert sorted(outcome.output.split()) == ["err", "out"]


def test_a_program_runs_in_its_folder_without_input_and_with_its_environment_alone(
    folder: Path,
) -> None:
    code = "import os, sys; print(os.getcwd(), repr(sys.stdin.read()), sorted(os.environ))"

    printed = run(_python(folder, code)).output

    assert printed.startswith(f"{folder.resolve()} '' ")
    assert "'HOME'" not in printed


def test_an_argument_is_never_read_by_a_shell(folder: Path) -> None:
    argument = "$(touch x); `touch y` && %PATH% 'a' \"b\" *"

    outcome = run(_python(folder, "import sys; print(sys.argv[1])", argument))

    assert outcome.output.strip() == argument
    assert list(folder.iterdir()) == []


def test_a_program_that_is_not_there_is_not_started(folder: Path) -> None:
    outcome = run(Command((str(folder / "conda"),), {}, folder, 1))

    assert (outcome.end, outcome.status, outcome.output) == ("not-started", None, "")
    assert outcome.cause == f"{folder / 'conda'}: No such file or directory"


def test_an_argument_that_no_system_takes_is_not_started(folder: Path) -> None:
    outcome = run(_python(folder, "pass", "a\0b"))

    assert outcome.end == "not-started"
    assert "null" in outcome.cause


def test_a_program_that_takes_too_long_is_ended(folder: Path) -> None:
    outcome = run(_python(folder, "import time; print(1, flush=True); time.sleep(600)", seconds=0))

    assert outcome.end == "too-slow"
    assert outcome.status != 0


def test_a_program_that_prints_without_end_is_ended(folder: Path) -> None:
    outcome = run(_python(folder, "while True: print('x' * 10_000)"))

    assert outcome.end == "too-talkative"
    assert len(outcome.output) == 64 * 1024


def test_only_the_end_of_a_long_output_is_kept(folder: Path) -> None:
    outcome = run(_python(folder, "print('a' * 100_000 + 'b')"))

    assert outcome.end == "ended"
    assert outcome.output.rstrip().endswith("ab")
    assert len(outcome.output) == 64 * 1024
    assert OUTPUT_LIMIT > 64 * 1024


def test_output_that_is_not_text_is_shown_as_far_as_it_is(folder: Path) -> None:
    outcome = run(_python(folder, r"import sys; sys.stdout.buffer.write(b'a\xffb')"))

    assert outcome.output == "a\ufffdb"


def test_a_cancelled_program_is_ended(folder: Path) -> None:
    asked = count()

    outcome = run(
        _python(folder, "import time; time.sleep(600)"), cancelled=lambda: next(asked) > 2
    )

    assert outcome.end == "cancelled"


def test_a_run_cancelled_before_it_began_ends_at_once(folder: Path) -> None:
    assert run(_python(folder, "while True: pass"), cancelled=lambda: True).end == "cancelled"


def test_a_program_that_crashes_says_by_which_signal(folder: Path) -> None:
    outcome = run(_python(folder, "import os; os.abort()"))

    assert outcome == Outcome("ended", -signal.SIGABRT, outcome.output)


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_cancelling_ends_all_that_the_program_started(folder: Path) -> None:
    log = folder.with_name("empty.log")

    def family_is_there() -> bool:
        return len(log.read_text("utf-8").split()) == 2

    outcome = run(
        _python(folder, _FAMILY + "time.sleep(600)"),
        cancelled=family_is_there,
    )

    assert outcome.end == "cancelled"
    assert [_is_gone(int(pid)) for pid in outcome.output.split()] == [True, True]


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_a_program_that_ends_leaves_nothing_it_started_behind(folder: Path) -> None:
    outcome = run(_python(folder, _FAMILY))

    assert outcome.end == "ended"
    assert [_is_gone(int(pid)) for pid in outcome.output.split()] == [True, True]


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_a_program_that_ignores_the_polite_signal_is_ended_all_the_same(folder: Path) -> None:
    log = folder.with_name("empty.log")
    code = "import os, signal, time; signal.signal(15, signal.SIG_IGN)\n"

    outcome = run(
        _python(folder, code + "print(os.getpid(), flush=True); time.sleep(600)"),
        cancelled=lambda: log.stat().st_size > 0,
    )

    assert outcome.status == -signal.SIGKILL


def test_an_error_in_the_question_whether_to_stop_ends_the_program_too(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> bool:
        raise RuntimeError("stop")

    started: list[subprocess.Popen[bytes]] = []

    def tree_of(process: subprocess.Popen[bytes], mark: str, platform: str) -> Tree:
        started.append(process)
        return process_tree.tree_of(process, mark, platform)

    monkeypatch.setattr(process_module, "tree_of", tree_of)
    with pytest.raises(RuntimeError, match="stop"):
        run(_python(folder, "import time; time.sleep(600)"), cancelled=broken)

    assert [process.returncode is None for process in started] == [False]
