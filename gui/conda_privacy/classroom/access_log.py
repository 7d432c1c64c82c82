"""Reading a server's access log from a file, of any length, a piece at a time."""

from __future__ import annotations

import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from conda_privacy.classroom.evidence import Evidence
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.problem import Problem

BLOCK = 1 << 18
LONGEST_LINE = 1 << 16
"""Longer lines count as bad, so that a file without line ends cannot fill the memory."""


@dataclass(frozen=True)
class LogReading:
    """What came of reading a log.

    Attributes:
        problem: why there is nothing to show, or None.
        stopped: somebody asked to stop before the end; the evidence is what was read so far.
    """

    problem: Problem | None = None
    stopped: bool = False


def _never() -> bool:
    return False


def _silently(_done: int, _total: int) -> None:
    """The progress of short work needs no showing."""


def read_access_log(
    path: Path,
    evidence: Evidence,
    *,
    progress: Callable[[int, int], object] = _silently,
    cancelled: Callable[[], bool] = _never,
) -> LogReading:
    """Add a log file to the evidence.

    Args:
        path: a regular file in the combined log format; nothing else is opened.
        evidence: gets the lines.
        progress: called now and then with bytes done and bytes in all.
        cancelled: asked now and then; True ends the reading.
    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            return LogReading(_cannot_open(path, "It is not a regular file."))
        with path.open("rb") as stream:

            def go_on() -> bool:
                progress(stream.tell(), status.st_size)
                return not cancelled()

            stopped = not add_stream(stream, evidence, go_on)
    except (OSError, ValueError) as error:  # ValueError: a NUL character in the name
        return LogReading(_cannot_open(path, str(error)))
    if evidence.lines and evidence.bad == evidence.lines:
        return LogReading(not_a_log(path))
    return LogReading(stopped=stopped)


def add_stream(
    stream: BinaryIO, evidence: Evidence, go_on: Callable[[], bool] = lambda: True
) -> bool:
    """Add everything that a stream gives to the evidence; False when ``go_on`` said to stop."""
    lines = _Lines(evidence)
    while block := stream.read(BLOCK):
        if not go_on():
            return False
        lines.add(block)
    lines.end()
    return True


class _Lines:
    """Puts the pieces of a stream together into whole lines, and gives up on endless ones."""

    def __init__(self, evidence: Evidence) -> None:
        self._evidence = evidence
        self._rest = b""
        self._endless = False

    def add(self, block: bytes) -> None:
        if self._endless:
            _, newline, block = block.partition(b"\n")
            if not newline:
                return
            self._endless = False
            self._evidence.add_bad_line()
        whole, newline, tail = (self._rest + block).rpartition(b"\n")
        self._evidence.feed(whole + newline)
        self._endless = len(tail) > LONGEST_LINE
        self._rest = b"" if self._endless else tail

    def end(self) -> None:
        self._evidence.feed(self._rest)
        if self._endless:
            self._evidence.add_bad_line()


def not_a_log(path: Path) -> Problem:
    """The problem of a file in which no line is as it should be."""
    return Problem(
        kind="not-a-log",
        title=Phrase("This file is not an access log"),
        text=Phrase(
            "No line of it is in the combined log format: address, two names, [time], "
            '"request", status, size, "referrer" and "user agent".'
        ),
        path=path,
        line=1,
    )


def _cannot_open(path: Path, cause: str) -> Problem:
    return Problem(
        kind="log-not-readable",
        title=Phrase("This log cannot be read"),
        text=Phrase("The file could not be opened. Nothing was changed."),
        path=path,
        cause=cause,
    )
