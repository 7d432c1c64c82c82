"""Settings files in the plain form that nearly all have, read without a YAML parser.

A file is plain when every line is blank, a comment, ``name: value``, or ``name:`` with an indented
block of ``name: value`` lines or of ``- value`` lines, and every value is a word, a path, an
address, a small number or a simple quoted text. Whatever is not certainly plain is left to the YAML
parser, which gives the same answer, only later: a file of ten lines costs it a millisecond, and
loading it costs twenty.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from conda_privacy.core.frozen import frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

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

_FLAGGED = r"#[!#]*(?:final|top|bottom)"
# What a pattern has taken is never given back, and where Python can be told so it is quicker.
_ALL = "*+" if sys.version_info >= (3, 11) else "*"
_SOME = "++" if sys.version_info >= (3, 11) else "+"
_WORD = rf"[A-Za-z_/][A-Za-z0-9_./:@+~-]{_ALL}(?<!:)|~(?:/[A-Za-z0-9_./@+~-]{_ALL})?"
_NUMBER = r"0|[1-9][0-9]{0,8}|[0-9]+\.[0-9]+"
_QUOTED = rf"""[A-Za-z0-9_./@+~ -]{_ALL}"""
_VALUE = rf"""(?:{_WORD}|{_NUMBER}|"{_QUOTED}"|'{_QUOTED}')"""
# A key that YAML takes for a word of its own is not the text that is written.
_KEY = r"(?![TtFfNn](?:rue|RUE|alse|ALSE|ull|ULL):)[A-Za-z_][A-Za-z0-9_.-]{0,99}:"
_COMMENT = rf"#[ -~]{_ALL}"
# Blank lines belong to the row above them: no text can be taken apart in two ways, so that a long
# one that is not plain is found out in one pass.
_BLANKS = rf"(?:\n|{_COMMENT}\n| {_SOME}(?:{_COMMENT})?\n)*"
_END = rf"(?:\n| {_SOME}(?:{_COMMENT})?\n){_BLANKS}"
_ROW = rf"{_KEY} {_SOME}{_VALUE}{_END}"
_ITEMS = rf"(?P<i> *- +){_VALUE}{_END}(?:(?P=i){_VALUE}{_END})*"
_CHILDREN = rf"(?P<c> +){_ROW}(?:(?P=c){_ROW})*"
_FILE = re.compile(
    rf"{_BLANKS}(?:{_KEY}(?: {_SOME}{_VALUE}{_END}|{_END}(?:{_ITEMS}|{_CHILDREN}|)))*"
)
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")
_NAMES = re.compile(rf"\n {_ALL}[A-Za-z_][^:]{_ALL}")
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
        entry: Entry | None = self.get(key)
        if entry is None:
            raise KeyError(key)
        return entry

    def __contains__(self, key: object) -> bool:
        return self.get(key) is not None

    def get(self, key: object, default: object = None) -> Any:  # noqa: ANN401 - as Mapping has it
        """Return the entry of a key, or the default; the same as for any mapping, but quicker."""
        made = self._made
        if key not in made:
            made[key] = _entry(self._text, key) if isinstance(key, str) else None
        entry = made[key]
        return default if entry is None else entry

    def __iter__(self) -> Iterator[object]:
        return (name[1:] for name in _NAMES.findall(self._text) if name[1] != " ")

    def __len__(self) -> int:
        return sum(1 for _ in self)


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
    text = f"\n{data.decode()}\n"
    if "\r" in text:
        text = text.replace("\r\n", "\n")
    # A comment may be a flag, of which the YAML parser knows to what it belongs; but hardly one
    # that begins with a blank.
    if text.count("#") > text.count("# ") and re.search(_FLAGGED, text):
        return None
    if not _FILE.fullmatch(text, 1):
        return None
    names: list[str] = _NAMES.findall(text)
    if len(set(names)) < len(names) and _stands_twice(names):
        return None
    return PlainEntries(text)


def _stands_twice(names: Iterable[str]) -> bool:
    """Whether a name stands twice at the top or in one block, whose names are indented alike.

    Each name begins with the line feed before it.
    """
    top: set[str] = set()
    block: set[str] = set()
    for name in names:
        if name[1] != " ":
            block = set()
        among = block if name[1] == " " else top
        if name in among:
            return True
        among.add(name)
    return False


def _entry(text: str, name: str) -> Entry | None:
    before, found, after = text.partition(f"\n{name}:")
    if not found or not (name.isidentifier() or _NAME.fullmatch(name)):
        return None
    line = before.count("\n") + 1
    rest = after.partition("\n")[0].strip(" ")
    if rest.isalpha():  # nearly always
        return Entry(_WORDS.get(rest, rest), line)
    value = _value(rest)
    if value:
        return Entry(_scalar(value), line)
    children: dict[object, Entry] = {}
    items: list[Entry] = []
    for number, column, row in _rows(after, line):
        if row[0] == "-":
            value = _value(row[1:])
            items.append(Entry(_scalar(value), number, column + row.index(value, 1)))
        else:
            key, _, rest = row.partition(":")
            children[key] = Entry(_scalar(_value(rest)), number, column)
    return Entry(MappingProxyType(children) if children else tuple(items) or None, line)


def _rows(after: str, line: int) -> Iterator[tuple[int, int, str]]:
    """The rows of a block that say something, with their line and column, after its first."""
    block = _BETWEEN_BLOCKS.split(after, 1)[0]
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
