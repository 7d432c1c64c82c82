"""One run of another program: no shell, no input, a time limit, and nothing of it left behind."""

from __future__ import annotations

import ctypes
import os
import secrets
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from conda_privacy.probe.process_tree import MARK, tree_of, tree_options

OUTPUT_LIMIT = 1024 * 1024
"""The most bytes a program may print before it is ended."""

_LOOK = 0.05  # seconds between two looks at the time, the output and the person's wish to stop
_KEPT = 64 * 1024
_LONGEST_PATH = 32768  # characters, on Windows


@dataclass(frozen=True)
class Command:
    """What to run.

    Attributes:
        arguments: The program, as an absolute path, and its arguments.
        environ: The program's whole environment.
        folder: An empty folder to run in; the output is collected in a file beside it.
        seconds: How long the run may take.
    """

    arguments: tuple[str, ...]
    environ: Mapping[str, str]
    folder: Path
    seconds: float


@dataclass(frozen=True)
class Outcome:
    """How a run ended.

    Attributes:
        end: ``ended`` by itself, ``cancelled``, ``too-slow``, ``too-talkative`` or ``not-started``.
        status: The exit status; negative for a signal on POSIX; None where it never started.
        output: The last 64 KiB of what it printed, outputs and errors in one.
        cause: The operating system's message where it could not be started.
    """

    end: str
    status: int | None
    output: str
    cause: str = ""


def run(command: Command, *, cancelled: Callable[[], bool] = lambda: False) -> Outcome:
    """Run a program to its end, and end it with all it started where it must not go on.

    Args:
        command: What to run.
        cancelled: Asked about twenty times a second; True ends the run.

    Returns:
        How it ended; a program that cannot be started is an outcome too.
    """
    log = command.folder.with_name(f"{command.folder.name}.log")
    try:
        with log.open("wb") as output:
            end, status = _run(command, output, cancelled)
    except OSError as error:
        said = ": ".join(str(part) for part in (error.filename, error.strerror) if part)
        return Outcome("not-started", None, "", said or str(error))
    except ValueError as error:  # a NUL character in an argument
        return Outcome("not-started", None, "", str(error))
    return Outcome(end, status, _tail(log))


def _run(
    command: Command, output: IO[bytes], cancelled: Callable[[], bool]
) -> tuple[str, int | None]:
    mark = secrets.token_hex(16)
    with _own_libraries_left_out():
        process = subprocess.Popen(
            command.arguments,
            cwd=command.folder,
            env={**command.environ, MARK: mark},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            **tree_options(sys.platform),
        )
    tree = tree_of(process, mark, sys.platform)
    try:
        end = _watch(process, output, time.monotonic() + command.seconds, cancelled)
    finally:
        tree.end()
    return end, process.returncode


@contextmanager
def _own_libraries_left_out() -> Iterator[None]:
    """Start other programs without the libraries of ours, where it is bundled on Windows.

    There the folder in which a bundled program finds its libraries is handed on to what it starts.
    """
    if sys.platform != "win32" or not getattr(sys, "frozen", False):
        yield
        return
    kernel32 = ctypes.WinDLL("kernel32")
    own = ctypes.create_unicode_buffer(_LONGEST_PATH)
    kernel32.GetDllDirectoryW(_LONGEST_PATH, own)
    kernel32.SetDllDirectoryW(None)
    try:
        yield
    finally:
        kernel32.SetDllDirectoryW(own.value or None)


def _watch(
    process: subprocess.Popen[bytes],
    output: IO[bytes],
    deadline: float,
    cancelled: Callable[[], bool],
) -> str:
    while True:
        if cancelled():
            return "cancelled"
        try:
            process.wait(_LOOK)
        except subprocess.TimeoutExpired:
            if time.monotonic() > deadline:
                return "too-slow"
            if os.fstat(output.fileno()).st_size > OUTPUT_LIMIT:
                return "too-talkative"
        else:
            return "ended"


def _tail(log: Path) -> str:
    # Not through the handle that the program writes to: both share one position in the file.
    with log.open("rb") as written:
        written.seek(max(0, os.fstat(written.fileno()).st_size - _KEPT))
        return written.read(_KEPT).decode("utf-8", "replace")
