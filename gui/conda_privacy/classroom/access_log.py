"""Reading a server's access log from a file, of any length, a piece at a time.

What a server has packed with gzip, as they do with old logs, is unpacked while it is read.
"""

from __future__ import annotations

import gzip
import stat
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

from conda_privacy.classroom.evidence import Evidence
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.problem import Problem

BLOCK = 1 << 18
LONGEST_LINE = 1 << 16
"""Longer lines count as bad, so that a file without line ends cannot fill the memory."""
UNPACKED_TIMES = 200
UNPACKED_LEAST = 1 << 26
"""A packed file is read up to 64 MiB, or 200 times its size; logs shrink to a tenth or so. More
comes from a file made to keep a reader busy."""

_GZIP = b"\x1f\x8b"
_OTHER_PACKED = {
    b"BZh": "bzip2",
    b"\xfd7zXZ\x00": "xz",
    b"\x28\xb5\x2f\xfd": "Zstandard",
    b"PK\x03\x04": "ZIP",
}
_LONGEST_MARK = 6


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
        path: a regular file in the combined log format, as it is or packed with gzip; nothing else
            is opened.
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

            reading = _read(path, stream, evidence, go_on)
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        return LogReading(_damaged(path, str(error)))
    except (OSError, ValueError) as error:  # ValueError: a NUL character in the name
        return LogReading(_cannot_open(path, str(error)))
    if reading.problem is None and evidence.lines and evidence.bad == evidence.lines:
        return LogReading(not_a_log(path))
    return reading


def _read(
    path: Path, stream: BinaryIO, evidence: Evidence, go_on: Callable[[], bool]
) -> LogReading:
    mark = stream.read(_LONGEST_MARK)
    stream.seek(0)
    for beginning, name in _OTHER_PACKED.items():
        if mark.startswith(beginning):
            return LogReading(_otherwise_packed(path, name))
    if not mark.startswith(_GZIP):
        return LogReading(stopped=not add_stream(stream, evidence, go_on))
    unpacked = cast("BinaryIO", gzip.GzipFile(fileobj=stream))
    most = max(UNPACKED_LEAST, UNPACKED_TIMES * path.stat().st_size)
    stopped = not add_stream(unpacked, evidence, lambda: go_on() and unpacked.tell() <= most)
    if unpacked.tell() > most:
        return LogReading(_unpacks_to_too_much(path))
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


def _otherwise_packed(path: Path, packed: str) -> Problem:
    return Problem(
        kind="log-packed",
        title=Phrase("This log is packed"),
        text=Phrase("It is a {kind} file. Unpack it, then open what was in it.", kind=packed),
        path=path,
    )


def _unpacks_to_too_much(path: Path) -> Problem:
    return Problem(
        kind="log-too-large",
        title=Phrase("This log was not read to its end"),
        text=Phrase("It unpacks to far more than a log would. Unpack it first and look at it."),
        path=path,
    )


def _damaged(path: Path, cause: str) -> Problem:
    return Problem(
        kind="log-damaged",
        title=Phrase("This log cannot be read"),
        text=Phrase("The packed file is damaged, or its end is missing."),
        path=path,
        cause=cause,
    )


def _cannot_open(path: Path, cause: str) -> Problem:
    return Problem(
        kind="log-not-readable",
        title=Phrase("This log cannot be read"),
        text=Phrase("The file could not be opened. Nothing was changed."),
        path=path,
        cause=cause,
    )
