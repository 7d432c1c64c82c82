"""Settings files in the plain form that nearly all have, read without a YAML parser.

A file is plain when every line is blank, a comment, ``name: value``, or ``name:`` with an indented
block of ``name: value`` lines or of ``- value`` lines, and every value is a word, a path, an
address, a small number or a simple quoted text. Whatever is not certainly plain is left to the YAML
parser, which gives the same answer, only later: a file of ten lines costs it a millisecond, and
loading it costs twenty.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
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

_FLAGGED = rb"#[^\n]*(?:final|top|bottom)"
_WORD = r"[A-Za-z_/][A-Za-z0-9_./:@+~-]*(?<!:)|~(?:/[A-Za-z0-9_./@+~-]*)?"
_NUMBER = r"0|[1-9][0-9]{0,8}|[0-9]+\.[0-9]+"
_VALUE = rf"""(?:{_WORD}|{_NUMBER}|"[A-Za-z0-9_./@+~ -]*"|'[A-Za-z0-9_./@+~ -]*')(?![^ \n])"""
_KEY = r"[A-Za-z_][A-Za-z0-9_.-]{0,99}"
_COMMENT = r"#[ -~]*"
_REST = rf" *(?: {_COMMENT})?"
_BLANK = rf" *(?:{_COMMENT})?"
_GAP = rf"(?:\n{_BLANK})*\n"
_ITEMS = rf"(?={_GAP}(?P<i> *)- )(?:{_GAP}(?P=i)- +{_VALUE}{_REST})+"
_CHILDREN = rf"(?={_GAP}(?P<c> +)[A-Za-z_])(?:{_GAP}(?P=c){_KEY}: +{_VALUE}{_REST})+"
_TOP = rf"(?P<key>{_KEY}):(?: +{_VALUE}{_REST}|{_REST}(?:{_ITEMS}|{_CHILDREN})?)"
_BLOCK = re.compile(rf"(?:{_BLANK}\n)*{_TOP}\n")
_END = re.compile(rf"(?:{_BLANK}\n)*")
_WORDS: Mapping[str, bool | None] = MappingProxyType(
    {
        **dict.fromkeys(("true", "True", "TRUE"), True),
        **dict.fromkeys(("false", "False", "FALSE"), False),
        **dict.fromkeys(("null", "Null", "NULL", "~"), None),
    }
)


class PlainEntries(Mapping[object, Entry]):
    """The top-level entries of a plain file; each is made when it is asked for."""

    def __init__(self, text: str, spans: Mapping[str, tuple[int, int]]) -> None:
        self._text = text
        self._spans = spans
        self._made: dict[object, Entry | None] = dict.fromkeys(spans)

    def __getitem__(self, key: object) -> Entry:
        made = self._made[key]
        if made is None:
            made = self._made[key] = _entry(self._text, *self._spans[str(key)])
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
    if len(data) > SIZE_LIMIT or not data.isascii() or _is_flagged(data):
        return None
    text = data.decode("ascii") + "\n"
    spans: dict[str, tuple[int, int]] = {}
    position = 0
    while block := _BLOCK.match(text, position):
        key, children = block["key"], block["c"]
        position = block.end()
        if key in spans or key in _WORDS:
            return None
        if children and not _are_names(text, block.start("key"), position):
            return None
        spans[key] = block.start("key"), position
    return PlainEntries(text, spans) if _END.fullmatch(text, position) else None


def _is_flagged(data: bytes) -> bool:
    # Looking for the words alone is ten times as fast, and few files hold one.
    has_word = b"final" in data or b"top" in data or b"bottom" in data
    return has_word and re.search(_FLAGGED, data) is not None


def _are_names(text: str, start: int, end: int) -> bool:
    """No key stands twice among the children, and none is a word that YAML reads otherwise."""
    keys = [row.partition(":")[0] for _, _, row in _rows(text, start, end)]
    return len(set(keys)) == len(keys) and _WORDS.keys().isdisjoint(keys)


def _rows(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """The lines of a block below its first that say something, with their line and column."""
    first = text.count("\n", 0, start) + 1
    for number, row in enumerate(text[start:end].split("\n")[1:], first + 1):
        said = row.lstrip(" ")
        if said and said[0] != "#":
            yield number, len(row) - len(said) + 1, said


def _entry(text: str, start: int, end: int) -> Entry:
    line = text.count("\n", 0, start) + 1
    value = _value_behind(text[start:end].partition("\n")[0], ":")
    if value:
        return Entry(_scalar(value), line)
    children: dict[object, Entry] = {}
    items: list[Entry] = []
    for number, column, row in _rows(text, start, end):
        if row[0] == "-":
            value = _value_behind(row, "-")
            items.append(Entry(_scalar(value), number, column + row.index(value, 1)))
        else:
            value = _value_behind(row, ":")
            children[row.partition(":")[0]] = Entry(_scalar(value), number, column)
    return Entry(MappingProxyType(children) if children else tuple(items) or None, line)


def _value_behind(row: str, mark: str) -> str:
    """The value behind the first such mark of a line, empty where only a comment follows."""
    rest = row.partition(mark)[2].lstrip(" ")
    if not rest or rest[0] == "#":
        return ""
    if rest[0] in "\"'":
        return rest[: rest.index(rest[0], 1) + 1]
    return rest.partition(" ")[0]


def _scalar(text: str) -> Scalar:
    first = text[0]
    if first in "\"'":
        return text[1:-1]
    if first.isdigit():
        return float(text) if "." in text else int(text)
    return _WORDS.get(text, text)
