"""The program as such: help, versions, broken pipes."""

from __future__ import annotations

import ctypes
import errno
import io
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import conda_privacy
from conda_privacy import cli
from conda_privacy.cli.terminal import Terminal
from conda_privacy.core import Machine
from tests.cli.conftest import Computer

COMMANDS = [
    *("status", "senders", "environments", "preview", "on", "off", "default", "undo"),
    *("tokens", "check", "report", "classroom"),
]


def test_help_names_every_command_and_the_exit_statuses(computer: Computer) -> None:
    printed = computer.type("--help")

    assert printed.status == 0
    for command in COMMANDS:
        assert f"\n    {command}" in printed.out
    assert "Exit status: 0" in printed.out
    assert "Of check: 0" in printed.out


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(computer: Computer, command: str) -> None:
    printed = computer.type(command, "--help")

    assert printed.status == 0
    assert f"usage: conda-privacy {command}" in printed.out


def test_the_version_is_that_of_the_package(computer: Computer) -> None:
    assert computer.type("--version").out == f"conda-privacy {conda_privacy.__version__}\n"


def test_words_nobody_knows_are_refused(computer: Computer) -> None:
    assert computer.type("dance").status == 2


@pytest.mark.parametrize(
    "words",
    [
        *(("undo", "--list", "1234"), ("preview", "--json", "--explain")),
        *(("undo", "1234", "--list"), ("check", "--json", "--report")),
    ],
)
def test_of_two_wishes_that_exclude_each_other_none_is_passed_over(
    computer: Computer, words: tuple[str, ...]
) -> None:
    printed = computer.type(*words)

    assert (printed.status, printed.out) == (2, "")
    assert "not allowed with argument" in printed.err


@pytest.mark.parametrize(
    "words", [("a\x1b[31m",), ("off", "a\x1b[3m"), ("tokens", "a\x1b[3m"), ("status", "--\x1b[3")]
)
def test_what_nobody_knows_is_repeated_as_a_terminal_can_show_it(
    computer: Computer, words: tuple[str, ...]
) -> None:
    printed = computer.type(*words)

    assert printed.status == 2
    assert "\x1b" not in printed.err
    assert "[3" in printed.err


def test_an_interrupt_ends_quietly(computer: Computer, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_: type[Machine]) -> Machine:
        raise KeyboardInterrupt

    monkeypatch.setattr(Machine, "current", classmethod(interrupt))

    printed = computer.type("status")

    assert printed.status == 130
    assert printed.err == "Interrupted.\n"


def test_a_reader_that_leaves_is_no_error(home: Path) -> None:
    program = [sys.executable, "-m", "conda_privacy.cli", "status"]
    gui = Path(conda_privacy.__file__).parents[1]
    environ = {**os.environ, "PYTHONPATH": str(gui)}
    with subprocess.Popen(
        program, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=home, env=environ
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        errors = process.stderr.read()
        status = process.wait()

    assert (status, errors) == (0, b"")


@pytest.mark.parametrize(
    ("platform", "error", "words", "status", "complains"),
    [
        ("win32", OSError(errno.EINVAL, "Invalid argument"), "status", 0, False),
        ("win32", OSError(errno.EINVAL, "Invalid argument"), "off", 0, False),
        ("win32", OSError(errno.EINVAL, "Invalid argument", "a?b"), "status", 2, True),
        ("win32", OSError(errno.ENOSPC, "No space"), "off", 0, True),
        ("linux", OSError(errno.EINVAL, "Invalid argument"), "status", 2, True),
    ],
)
def test_a_reader_that_leaves_is_no_error_on_windows_either(
    computer: Computer,
    monkeypatch: pytest.MonkeyPatch,
    platform: str,
    error: OSError,
    words: str,
    status: int,
    *,
    complains: bool,
) -> None:
    left = [error]

    def fail_once(_: Terminal) -> None:
        monkeypatch.setattr(sys, "platform", platform)
        if left:
            raise left.pop()

    monkeypatch.setattr(Terminal, "finish", fail_once)
    monkeypatch.setattr(Terminal, "give_up", lambda _: None)

    printed = computer.type(words)

    assert (printed.status, bool(printed.err)) == (status, complains)


def ended(
    home: Path, redirected: str, words: str = "status", *, first: str = "", **variables: str
) -> subprocess.CompletedProcess[str]:
    gui = Path(conda_privacy.__file__).parents[1]
    line = f'{first}"$0" -m conda_privacy.cli {words} {redirected}'
    environ = {**os.environ, "PYTHONPATH": str(gui), **variables}
    program = ["sh", "-c", line, sys.executable]
    return subprocess.run(
        program, cwd=home, env=environ, capture_output=True, text=True, check=False
    )


@pytest.mark.skipif(sys.platform == "win32", reason="closes streams with a shell")
def test_a_closed_output_is_no_error(home: Path) -> None:
    outcome = ended(home, ">&-")

    assert (outcome.returncode, outcome.stderr) == (0, "")


@pytest.mark.skipif(sys.platform == "win32", reason="does not remove the folder one stands in")
@pytest.mark.parametrize(
    ("words", "status", "complaint"),
    [
        ("off", 0, ""),
        (
            "off --file x.yml",
            2,
            "The folder that a relative path starts from is gone. Nothing was done.\n",
        ),
    ],
)
def test_in_a_folder_that_is_gone_only_relative_paths_are_refused(
    home: Path, words: str, status: int, complaint: str
) -> None:
    (home / "gone").mkdir()

    outcome = ended(home, "", words, first="cd gone && rmdir ../gone && ")

    assert (outcome.returncode, outcome.stderr) == (status, complaint)
    assert (home / ".condarc").exists() is (status == 0)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk is always full here")
def test_a_full_disk_is_named(home: Path) -> None:
    outcome = ended(home, ">/dev/full")

    assert outcome.returncode == 2
    assert outcome.stderr == "The answer could not be written: No space left on device.\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk is always full here")
@pytest.mark.parametrize(
    ("words", "status"), [("status", 2), ("on", 0), ("undo nothing", 2), ("nonsense", 2)]
)
def test_where_not_even_complaints_can_be_written_the_status_tells(
    home: Path, words: str, status: int
) -> None:
    outcome = ended(home, ">/dev/full 2>&1", words, PYTHONUNBUFFERED="")

    assert (outcome.returncode, outcome.stdout, outcome.stderr) == (status, "", "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk is always full here")
@pytest.mark.parametrize("redirected", ["2>/dev/full", "2>&-"])
@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("off --setting nope", 2),
        ("dance", 2),
        ("off --nonsense", 2),
        ("off --env nowhere", 2),
        ("classroom analyse nowhere.log", 2),
        ("off", 1),
    ],
)
def test_where_complaints_cannot_be_written_the_status_is_still_ours(
    home: Path, words: str, status: int, redirected: str
) -> None:
    more = {"CONDA_ANACONDA_ANON_USAGE": "true", "PYTHONUNBUFFERED": ""}
    outcome = ended(home, redirected, words, **more)

    assert (outcome.returncode, outcome.stderr) == (status, "")


def test_a_complaint_that_nobody_reads_leaves_the_status_as_it_is(home: Path) -> None:
    program = [sys.executable, "-m", "conda_privacy.cli", "off", "--setting", "nope"]
    gui = Path(conda_privacy.__file__).parents[1]
    environ = {**os.environ, "PYTHONPATH": str(gui), "PYTHONUNBUFFERED": ""}
    reading, writing = os.pipe()
    os.close(reading)
    process = subprocess.run(program, stderr=writing, cwd=home, env=environ, check=False)
    os.close(writing)

    assert process.returncode == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk is always full here")
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("words", ["undo", "on", "tokens new --client", "tokens remove --client"])
def test_what_was_done_is_not_called_refused_where_the_answer_cannot_be_written(
    home: Path, words: str, unbuffered: str
) -> None:
    condarc, token = home / ".condarc", home / ".conda" / "aau_token"
    token.parent.mkdir()
    token.write_text("AAAAAAAAAAAAAAAAAAAAAA")
    assert ended(home, "", "off").returncode == 0
    before = (condarc.read_text(), token.read_text())

    outcome = ended(home, ">/dev/full", words, PYTHONUNBUFFERED=unbuffered)

    assert outcome.returncode == 0
    assert outcome.stderr == (
        "This was done, but the answer could not be written: No space left on device.\n"
    )
    after = (
        condarc.read_text() if condarc.exists() else "",
        token.read_text() if token.exists() else "",
    )
    assert after != before


class Screen(io.StringIO):
    """A terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("environ", "colours"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)],
)
def test_colours_are_for_terminals_that_want_them(
    monkeypatch: pytest.MonkeyPatch, environ: dict[str, str], colours: bool
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "stdout", Screen())

    terminal = Terminal.standard()

    assert terminal.colours is colours
    assert (terminal.paint("x", "good") != "x") is colours
    assert terminal.paint("x") == "x"
    assert not terminal.paint("", "good")


class FakeConsole:
    """What kernel32 knows of the console, which may be none or an old one."""

    def __init__(self, *, is_console: bool, obeys: bool) -> None:
        self.is_console, self.obeys = is_console, obeys
        self.mode = 2
        self.GetStdHandle = lambda number: {-11: 7}[number]

    def GetConsoleMode(
        self,
        handle: ctypes.c_void_p,
        mode: Any,  # noqa: ANN401 - what byref gives has no type
    ) -> bool:
        assert handle.value == 7
        mode._obj.value = self.mode
        return self.is_console

    def SetConsoleMode(self, handle: ctypes.c_void_p, mode: int) -> bool:
        assert handle.value == 7
        self.mode = mode if self.obeys else self.mode
        return self.obeys


@pytest.mark.parametrize(
    ("is_console", "obeys", "mode"), [(True, True, 7), (True, False, 2), (False, True, 2)]
)
def test_the_console_of_windows_is_asked_to_show_colours(
    monkeypatch: pytest.MonkeyPatch, mode: int, *, is_console: bool, obeys: bool
) -> None:
    console = FakeConsole(is_console=is_console, obeys=obeys)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "")
    monkeypatch.setattr(ctypes, "WinDLL", lambda _: console, raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "stdout", Screen())

    assert Terminal.standard().colours is (mode == 7)
    assert console.mode == mode


def test_a_narrow_encoding_replaces_what_it_cannot_show() -> None:
    out = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    Terminal(out, out).say("caf\u00e9")
    out.seek(0)

    assert out.read() == "caf?\n"


def test_a_sweep_is_printed_whatever_the_encoding_lacks(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = io.TextIOWrapper(io.BytesIO(), encoding="cp437")
    monkeypatch.setattr(sys, "stdout", out)

    assert cli.main(("classroom", "simulate", "--people=6", "--days=5", "--sweep")) == 0

    out.seek(0)
    lines = out.read().splitlines()
    assert lines[0].startswith("Error of the server?s answer")
    assert lines[-1]


def test_the_command_takes_the_words_of_the_process(
    computer: Computer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["conda-privacy", "preview"])

    assert cli.main() == 0
    assert capsys.readouterr().out == computer.type("preview").out
