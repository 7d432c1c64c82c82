"""Settings files in the plain form that nearly all have, read without a YAML parser.

A file is plain when every line is blank, a comment, ``name: value``, or ``name:`` with an indented
block of ``name: value`` lines or of ``- value`` lines, and every value is a word, a path, an
address, a small number or a simple quoted text. Whatever is not certainly plain is left to the YAML
parser, which gives the same answer, only later: a file of ten lines costs it a millisecond, and
loading it costs twenty.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
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

_FLAGGED = r"#[^\n]*(?:final|top|bottom)"
_WORD = r"[A-Za-z_/][A-Za-z0-9_./:@+~-]*(?<!:)|~(?:/[A-Za-z0-9_./@+~-]*)?"
_NUMBER = r"0|[1-9][0-9]{0,8}|[0-9]+\.[0-9]+"
_VALUE = rf"""(?:{_WORD}|{_NUMBER}|"[A-Za-z0-9_./@+~ -]*"|'[A-Za-z0-9_./@+~ -]*')"""
# A key that YAML takes for a word of its own is not the text that is written.
_KEY = r"(?!(?:[Tt]rue|TRUE|[Ff]alse|FALSE|[Nn]ull|NULL):)[A-Za-z_][A-Za-z0-9_.-]{0,99}:"
_COMMENT = r"#[ -~]*"
# Blank lines belong to the row above them: no text can be taken apart in two ways, so that a long
# one that is not plain is found out in one pass.
_BLANKS = rf"(?:\n|{_COMMENT}\n| +(?:{_COMMENT})?\n)*"
_END = rf"(?:\n| +(?:{_COMMENT})?\n){_BLANKS}"
_ITEMS = rf"(?P<i> *)- +{_VALUE}{_END}(?:(?P=i)- +{_VALUE}{_END})*"
_CHILDREN = rf"(?P<c> +){_KEY} +{_VALUE}{_END}(?:(?P=c){_KEY} +{_VALUE}{_END})*"
_FILE = re.compile(rf"{_BLANKS}(?:{_KEY}(?: +{_VALUE}{_END}|{_END}(?:{_ITEMS}|{_CHILDREN})?))*")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")
_NAMES = re.compile(rf"\n( *{_NAME.pattern}):")
_BETWEEN_BLOCKS = re.compile(r"\n(?=[A-Za-z_])")
_WORDS: Mapping[str, bool | None] = MappingProxyType(
    {
        **dict.fromkeys(("true", "True", "TRUE"), True),
        **dict.fromkeys(("false", "False", "FALSE"), False),
        **dict.fromkeys(("null", "Null", "NULL", "~"), None),
    }
)


class PlainEntries(Mapping[object, Entry]):
    """The top-level entries of a plain file; each is made when it is asked for."""

    __slots__ = ("_made", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._made: dict[object, Entry | None] = {}

    def __getitem__(self, key: object) -> Entry:
        entry = self._entry(key)
        if entry is None:
            raise KeyError(key)
        return entry

    def __contains__(self, key: object) -> bool:
        return self._entry(key) is not None

    def __iter__(self) -> Iterator[object]:
        return (name for name in _NAMES.findall(self._text) if name[0] != " ")

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _entry(self, key: object) -> Entry | None:
        if key not in self._made:
            self._made[key] = _entry(self._text, key) if isinstance(key, str) else None
        return self._made[key]


def parse(data: bytes) -> PlainEntries | None:
    """Read a plain settings file.

    Args:
        data: The content of the file.

    Returns:
        The top-level entries, or None where the file is not plain and the YAML parser has to be
        asked.
    """
    if len(data) > SIZE_LIMIT or not data.isascii():
        return None
    # Each row stands between two line feeds, the first and the last, too.
    text = f"\n{data.decode('ascii')}\n".replace("\r\n", "\n")
    if _is_flagged(text) or not _FILE.fullmatch(text, 1):
        return None
    names: list[str] = _NAMES.findall(text)
    if len(set(names)) < len(names) and _stands_twice(names):
        return None
    return PlainEntries(text)


def _is_flagged(text: str) -> bool:
    # Looking for the words alone is ten times as fast, and few files hold one.
    has_word = "final" in text or "top" in text or "bottom" in text
    return has_word and re.search(_FLAGGED, text) is not None


def _stands_twice(names: Iterable[str]) -> bool:
    """Whether a name stands twice at the top or in one block, whose names are indented alike."""
    top: set[str] = set()
    block: set[str] = set()
    for name in names:
        if name[0] != " ":
            block = set()
        among = block if name[0] == " " else top
        if name in among:
            return True
        among.add(name)
    return False


def _entry(text: str, name: str) -> Entry | None:
    start = text.find(f"\n{name}:") + 1
    if not start or not (name.isidentifier() or _NAME.fullmatch(name)):
        return None
    line = text.count("\n", 0, start)
    value = _value(text[start + len(name) + 1 : text.index("\n", start)])
    if value:
        return Entry(_scalar(value), line)
    children: dict[object, Entry] = {}
    items: list[Entry] = []
    for number, column, row in _rows(text, start, line):
        if row[0] == "-":
            value = _value(row[1:])
            items.append(Entry(_scalar(value), number, column + row.index(value, 1)))
        else:
            key, _, rest = row.partition(":")
            children[key] = Entry(_scalar(_value(rest)), number, column)
    return Entry(MappingProxyType(children) if children else tuple(items) or None, line)


def _rows(text: str, start: int, line: int) -> Iterator[tuple[int, int, str]]:
    """The rows of a block below its first that say something, with their line and column."""
    block = _BETWEEN_BLOCKS.split(text[start:], 1)[0]
    for number, row in enumerate(block.split("\n")[1:], line + 1):
        said = row.lstrip(" ")
        if said and said[0] != "#":
            yield number, len(row) - len(said) + 1, said


def _value(rest: str) -> str:
    """The value in the rest of a row, empty where only a comment follows."""
    rest = rest.strip(" ")
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
