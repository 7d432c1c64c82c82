"""Settings files in the plain form that nearly all have, read without a YAML parser.

A file is plain when every line is blank, a comment, ``name: value``, or ``name:`` with an indented
block of ``name: value`` lines or of ``- value`` lines, and every value is a word, a path, an
address, a small number or a simple quoted text. Whatever is not certainly plain is left to the YAML
parser, which gives the same answer, only later: a file of ten lines costs it a millisecond, and
loading it costs twenty.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from conda_privacy.core.frozen import frozen

__all__ = ["Entry", "PlainEntries", "Scalar", "parse"]

Scalar = str | int | float | complex | bool | None
"""What a YAML scalar becomes."""


@frozen
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


SIZE_LIMIT = 64 * 1024
"""Bytes up to which a file can be plain."""

_FOREIGN = re.compile(rb"[^\n\x20-\x7e]")
_FLAGGED = re.compile(rb"#[^\n]*(?:final|top|bottom)")
_WORD = r"[A-Za-z_/][A-Za-z0-9_./:@+~-]*(?<!:)|~(?:/[A-Za-z0-9_./@+~-]*)?"
_NUMBER = r"0|[1-9][0-9]{0,8}|[0-9]+\.[0-9]+"
_VALUE = rf"""(?:{_WORD}|{_NUMBER}|"[A-Za-z0-9_./@+~ -]*"|'[A-Za-z0-9_./@+~ -]*')(?![^ \n])"""
_KEY = r"[A-Za-z_][A-Za-z0-9_.-]{0,99}"
_REST = r" *(?: #[^\n]*)?"
_BLANK = r" *(?:#[^\n]*)?"
_GAP = rf"(?:\n{_BLANK})*\n"
_ITEMS = rf"(?={_GAP}(?P<i> *)- )(?:{_GAP}(?P=i)- +{_VALUE}{_REST})+"
_CHILDREN = rf"(?={_GAP}(?P<c> +)[A-Za-z_])(?:{_GAP}(?P=c){_KEY}: +{_VALUE}{_REST})+"
_TOP = rf"{_KEY}:(?: +{_VALUE}{_REST}|{_REST}(?:{_ITEMS}|{_CHILDREN})?)"
_FILE = re.compile(rf"(?:(?:{_TOP}|{_BLANK})\n)*")
_TOP_KEY = re.compile(rf"^({_KEY}):", re.MULTILINE)
_CHILD_KEY = re.compile(rf"^ +({_KEY}):", re.MULTILINE)
_FOUND = r""""[^"\n]*"|'[^'\n]*'|[^ #\n][^ \n]*"""
"""A value in a file that is known to be plain."""
_INLINE = re.compile(rf"{_KEY}: +({_FOUND})")
_ITEM = re.compile(rf"^ *- +({_FOUND})", re.MULTILINE)
_CHILD = re.compile(rf"^ +({_KEY}): +({_FOUND})", re.MULTILINE)
_WORDS: Mapping[str, bool | None] = MappingProxyType(
    {
        **dict.fromkeys(("true", "True", "TRUE"), True),
        **dict.fromkeys(("false", "False", "FALSE"), False),
        **dict.fromkeys(("null", "Null", "NULL", "~"), None),
    }
)


class PlainEntries(Mapping[object, Entry]):
    """The top-level entries of a plain file; each is made when it is asked for."""

    def __init__(self, text: str, keys: Sequence[str]) -> None:
        self._text = text
        self._made: dict[object, Entry | None] = dict.fromkeys(keys)

    def __getitem__(self, key: object) -> Entry:
        made = self._made[key]
        if made is None:
            made = self._made[key] = _entry(self._text, *_span(self._text, str(key)))
        return made

    def __iter__(self) -> Iterator[object]:
        return iter(self._made)

    def __len__(self) -> int:
        return len(self._made)


def parse(data: bytes) -> PlainEntries | None:
    """Read a plain settings file.

    Args:
        data: The content of the file.

    Returns:
        The top-level entries, or None where the file is not plain and the YAML parser has to be
        asked.
    """
    if b"\r" in data:
        data = data.replace(b"\r\n", b"\n")
    if len(data) > SIZE_LIMIT or _FOREIGN.search(data) or _FLAGGED.search(data):
        return None
    text = data.decode("ascii")
    if not _FILE.fullmatch(text + "\n"):
        return None
    keys = _TOP_KEY.findall(text)
    if not _are_names(keys) or not _blocks_are_unambiguous(text, keys):
        return None
    return PlainEntries(text, keys)


def _are_names(keys: Sequence[str]) -> bool:
    """No key stands there twice, and none is a word that YAML reads as something else."""
    names = set(keys)
    return len(names) == len(keys) and _WORDS.keys().isdisjoint(names)


def _blocks_are_unambiguous(text: str, keys: Sequence[str]) -> bool:
    if not _CHILD_KEY.search(text):
        return True
    return all(_are_names(_CHILD_KEY.findall(text, *_span(text, key))) for key in keys)


def _span(text: str, key: str) -> tuple[int, int]:
    """Where the entry of a top-level key begins and ends."""
    start = 0 if text.startswith(f"{key}:") else text.index(f"\n{key}:") + 1
    after = _TOP_KEY.search(text, start + 1)
    return start, after.start() if after else len(text)


def _entry(text: str, start: int, end: int) -> Entry:
    line = text.count("\n", 0, start) + 1
    inline = _INLINE.match(text, start, end)
    if inline:
        return Entry(_scalar(inline[1]), line)
    children = {
        match[1]: Entry(_scalar(match[2]), *_place(text, match.start(1)))
        for match in _CHILD.finditer(text, start, end)
    }
    if children:
        return Entry(MappingProxyType(children), line)
    items = tuple(
        Entry(_scalar(match[1]), *_place(text, match.start(1)))
        for match in _ITEM.finditer(text, start, end)
    )
    return Entry(items or None, line)


def _place(text: str, position: int) -> tuple[int, int]:
    return text.count("\n", 0, position) + 1, position - text.rfind("\n", 0, position)


def _scalar(text: str) -> Scalar:
    first = text[0]
    if first in "\"'":
        return text[1:-1]
    if first.isdigit():
        return float(text) if "." in text else int(text)
    return _WORDS.get(text, text)
