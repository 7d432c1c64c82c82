"""Printing for a person: in colour where that can be seen, and safe whatever a file contains."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress

from conda_privacy.core.frozen import frozen
from conda_privacy.core.machine import showable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO

__all__ = ["Terminal", "has_left"]

_STYLES: Mapping[str, str] = {
    "title": "1",
    "quiet": "2",
    "good": "32",
    "warning": "33",
    "error": "31",
    "aau": "35",
    "client": "33",
    "session": "34",
    "environment": "32",
    "account": "35",
    "installer": "35",
    "organization": "35",
    "machine": "35",
    "unknown": "31",
}
_STANDARD_OUTPUT = -11  # winbase.h
_OBEY_COLOURS = 1 | 4  # wincon.h: ENABLE_PROCESSED_OUTPUT, ENABLE_VIRTUAL_TERMINAL_PROCESSING


@frozen
class Terminal:
    """Where text goes.

    Attributes:
        out: What was asked for.
        err: What went wrong.
        colours: Whether ``out`` shows colours.
    """

    out: TextIO
    err: TextIO
    colours: bool = False

    @classmethod
    def standard(cls) -> Terminal:
        """The streams of the process; ``NO_COLOR`` and ``TERM=dumb`` are obeyed.

        A stream that was closed before the process began is opened on nothing, so that no file
        that is opened later takes its place.
        """
        for name in ("stdout", "stderr"):
            if getattr(sys, name) is None:
                nothing = os.open(os.devnull, os.O_WRONLY)
                setattr(sys, name, os.fdopen(nothing, "w", encoding="utf-8"))
        colours = (
            sys.stdout.isatty()
            and not os.environ.get("NO_COLOR")
            and os.environ.get("TERM") != "dumb"
            and _obeys_colours()
        )
        return cls(sys.stdout, sys.stderr, colours)

    def say(self, text: str = "") -> None:
        """Print a line made of our own words and of painted pieces."""
        self._write(self.out, text)

    def complain(self, text: str) -> None:
        """Print a line where errors go. Where that cannot be written, the exit status tells."""
        try:
            self._write(self.err, showable(text))
            self.err.flush()
        except OSError:
            _send_nowhere(self.err)

    def data(self, text: str) -> None:
        """Print a document for programs as it is."""
        self._write(self.out, text)

    def paint(self, text: object, style: str = "") -> str:
        """Make a piece of a line: safe, and coloured where colours are shown."""
        safe = showable(str(text))
        if not self.colours or style not in _STYLES or not safe:
            return safe
        return f"\x1b[{_STYLES[style]}m{safe}\x1b[0m"

    def paint_lines(self, text: str) -> str:
        """Make several lines safe, each for itself."""
        return "\n".join(showable(line) for line in text.split("\n"))

    def tell(self, words: Callable[[], None]) -> None:
        """Say what was done. Where that cannot be written, it was done all the same.

        Args:
            words: Says it, with ``say`` and ``complain``.
        """
        try:
            words()
            self.finish()
        except OSError as error:
            self.give_up()
            if not has_left(error):
                self.complain(
                    "This was done, but the answer could not be written: "
                    f"{error.strerror or error}."
                )

    def finish(self) -> None:
        """Write what is still kept back; raises OSError where that cannot be."""
        self.out.flush()

    def give_up(self) -> None:
        """Whoever read this has gone: nothing more is written, not even at the end."""
        _send_nowhere(self.out)

    def end_complaints(self) -> None:
        """Let nothing that could not be written fail once more at the end of the process."""
        try:
            self.err.flush()
        except OSError:
            _send_nowhere(self.err)

    @staticmethod
    def _write(stream: TextIO, text: str) -> None:
        encoding = stream.encoding or "utf-8"
        stream.write(text.encode(encoding, "replace").decode(encoding) + "\n")


def _send_nowhere(stream: TextIO) -> None:
    """What a stream still keeps would make Python end with a status of its own."""
    with suppress(OSError):  # not of the operating system
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def has_left(error: OSError) -> bool:
    """Tell whether an error of a stream means that nobody reads it any more."""
    if isinstance(error, BrokenPipeError):
        return True
    return sys.platform == "win32" and error.errno == errno.EINVAL and error.filename is None


def _obeys_colours() -> bool:
    """Tell whether a terminal shows colours rather than what asks for them."""
    if sys.platform != "win32":
        return True
    import ctypes

    kernel32 = ctypes.WinDLL("kernel32")
    kernel32.GetStdHandle.restype = ctypes.c_void_p
    handle = ctypes.c_void_p(kernel32.GetStdHandle(_STANDARD_OUTPUT))
    mode = ctypes.c_uint32()
    if not kernel32.GetConsoleMode(handle, ctypes.byref(mode)):
        return False
    return bool(kernel32.SetConsoleMode(handle, mode.value | _OBEY_COLOURS))
