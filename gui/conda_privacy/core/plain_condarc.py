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

_FLAGGED = re.compile(rb"#[^\n]*(?:final|top|bottom)")
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
        if key in spans or key in _WORDS or (children and not _are_names(block[0])):
            return None
        spans[key] = block.start("key"), position
    return PlainEntries(text, spans) if _END.fullmatch(text, position) else None


def _is_flagged(data: bytes) -> bool:
    # Looking for the words alone is ten times as fast, and few files hold one.
    has_word = b"final" in data or b"top" in data or b"bottom" in data
    return has_word and _FLAGGED.search(data) is not None


def _are_names(block: str) -> bool:
    """No key stands twice among the children, and none is a word that YAML reads otherwise."""
    keys = _CHILD_KEY.findall(block)
    return len(set(keys)) == len(keys) and _WORDS.keys().isdisjoint(keys)


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
