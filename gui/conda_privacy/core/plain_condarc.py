"""Settings files in the plain form that nearly all have, read without a YAML parser.

A file is plain when every line is blank, a comment, ``name: value``, ``name:`` with an indented
block of ``name: value`` lines or ``- value`` lines, and every value is a word, a path, an address,
a small number or a simple quoted text. Whatever is not certainly plain is left to the YAML parser,
which gives the same answer, only later: a file of ten lines costs it a millisecond, and loading it
costs twenty.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

__all__ = ["Entry", "Scalar", "parse"]

Scalar = str | int | float | complex | bool | None
"""What a YAML scalar becomes."""


@dataclass(frozen=True)
class Entry:
    """A value in a settings file.

    Attributes:
        value: A scalar, a tuple of entries (a list) or a mapping of entries.
        line: 1-based line of its key, or of the item in a list.
        column: 1-based column of the same.
        flag: ``"final"``, ``"top"`` or ``"bottom"`` where the comment behind the value is exactly
            that.
    """

    value: Scalar | tuple[Entry, ...] | Mapping[object, Entry]
    line: int
    column: int = 1
    flag: str | None = None


_ALLOWED = re.compile(rb"[\n\x20-\x7e]*")
_FLAGGED = re.compile(rb"#.*(?:final|top|bottom)", re.DOTALL)
_WORD = r"[A-Za-z_/][A-Za-z0-9_./:@+~-]*(?<!:)|~(?:/[A-Za-z0-9_./@+~-]*)?"
_NUMBER = r"0|[1-9][0-9]{0,8}|[0-9]+\.[0-9]+"
_QUOTED = r"""(?P<quote>["'])[A-Za-z0-9_./@+~ -]*(?P=quote)"""
_REST = r" *(?: #.*)?"
_LINE = re.compile(
    rf"(?P<blank> *(?:#.*)?)"
    rf"|(?P<indent> *)(?P<dash>- +)?(?:(?P<key>[A-Za-z_][A-Za-z0-9_.-]{{0,99}}):(?= |$))?"
    rf"(?: *(?P<value>{_WORD}|{_NUMBER}|{_QUOTED}))?{_REST}",
)
_WORDS: Mapping[str, bool | None] = MappingProxyType(
    {
        **dict.fromkeys(("true", "True", "TRUE"), True),
        **dict.fromkeys(("false", "False", "FALSE"), False),
        **dict.fromkeys(("null", "Null", "NULL", "~"), None),
    }
)


def parse(data: bytes) -> Mapping[object, Entry] | None:
    """Read a plain settings file.

    Args:
        data: The content of the file.

    Returns:
        The top-level entries, or None where the file is not plain and the YAML parser has to be
        asked.
    """
    data = data.replace(b"\r\n", b"\n")
    if not _ALLOWED.fullmatch(data) or _FLAGGED.search(data):
        return None
    return _Lines().read(data.decode("ascii"))


class _Lines:
    """The state between two lines: which key is open, and how far its block is indented."""

    def __init__(self) -> None:
        self._top: dict[object, Entry] = {}
        self._open: str | None = None
        self._opened: tuple[int, int] = (0, 0)
        self._indent: int | None = None
        self._items: list[Entry] = []
        self._children: dict[object, Entry] = {}

    def read(self, text: str) -> Mapping[object, Entry] | None:
        for number, line in enumerate(text.split("\n"), 1):
            match = _LINE.fullmatch(line)
            if match is None:
                return None
            if match["blank"] is None and not self._take(match, number):
                return None
        self._close()
        return MappingProxyType(self._top)

    def _take(self, match: re.Match[str], number: int) -> bool:
        indent = len(match["indent"])
        if match["dash"]:
            return self._take_item(match, indent, number)
        if match["key"] is None or match["key"] in _WORDS:
            return False
        if indent == 0:
            return self._take_top(match, number)
        return self._take_child(match, indent, number)

    def _take_top(self, match: re.Match[str], number: int) -> bool:
        self._close()
        key, value = match["key"], match["value"]
        if key in self._top:
            return False
        self._top[key] = Entry(None if value is None else _scalar(value), number)
        self._open = key if value is None else None
        self._opened = (number, 1)
        return True

    def _take_item(self, match: re.Match[str], indent: int, number: int) -> bool:
        if match["key"] or match["value"] is None or self._open is None or self._children:
            return False
        if self._indent not in (None, indent):
            return False
        self._indent = indent
        column = indent + len(match["dash"]) + 1
        self._items.append(Entry(_scalar(match["value"]), number, column))
        return True

    def _take_child(self, match: re.Match[str], indent: int, number: int) -> bool:
        key, value = match["key"], match["value"]
        if value is None or self._open is None or self._items or key in self._children:
            return False
        if self._indent not in (None, indent):
            return False
        self._indent = indent
        self._children[key] = Entry(_scalar(value), number, indent + 1)
        return True

    def _close(self) -> None:
        """End the block of the open key."""
        if self._open is not None and (self._items or self._children):
            block = tuple(self._items) or MappingProxyType(self._children)
            self._top[self._open] = Entry(block, *self._opened)
        self._open, self._indent, self._items, self._children = None, None, [], {}


def _scalar(text: str) -> Scalar:
    first = text[0]
    if first in "\"'":
        return text[1:-1]
    if first.isdigit():
        return float(text) if "." in text else int(text)
    return _WORDS.get(text, text)
