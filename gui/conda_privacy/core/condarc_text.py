"""A settings file with one value changed: every other byte stays what it was.

A change is one splice: some bytes taken out, some put in, at one place. Where the splice goes is
worked out from the layout of the file; whether it is right is then proved by reading both texts as
conda would: they must say the same but for the one key, flags included. If no splice passes, the
change is refused.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from conda_privacy.core.condarc import UTF_8, Condarc, Entry, Reader, decode
from conda_privacy.core.condarc_layout import Layout, layout_of
from conda_privacy.core.condarc_splices import Splice, splices
from conda_privacy.core.frozen import frozen, replace
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.problem import Problem
from conda_privacy.core.settings import Value

__all__ = [
    "Edit",
    "edit",
    "entangled",
    "entry_of",
    "says_the_same",
    "span_of",
    "unreadable",
    "with_value",
]

_NULL = re.compile(r"(?:(?:&\S+|!(?:!null)?)(?:\s+|$))*(?:~|null|Null|NULL)?")


@frozen
class Edit:
    """One splice and what comes of it.

    Attributes:
        new: The whole new content.
        at: Byte at which the splice begins.
        removed: The bytes taken out there.
        inserted: The bytes put in instead.
    """

    new: bytes
    at: int
    removed: bytes
    inserted: bytes


def with_value(
    data: bytes, key: tuple[str, ...], value: Value, encoding: str = UTF_8
) -> bytes | Problem:
    """The content of a settings file after one key is set, changed or removed.

    Args:
        data: The content now.
        key: The name of the key, or ``("plugins", name)``.
        value: What to write: a bool, a text, or None to remove the key.
        encoding: The one in which conda reads the file.

    Returns:
        The new content, or why it is refused: the problem of the file as conda has it, or one of
        kind ``"not-a-mapping"`` (``plugins:`` holds something else), ``"merged"`` (the value comes
        out of a ``<<`` merge) or ``"entangled"`` (no change of this key alone is possible).
    """
    result = edit(data, key, value, encoding)
    return result if isinstance(result, Problem) else result.new


def edit(data: bytes, key: tuple[str, ...], value: Value, encoding: str = UTF_8) -> Edit | Problem:
    """Work the change out; arguments and problems as in ``with_value``."""
    before = Reader(encoding).parse(data)
    if before.problem is not None:
        return unreadable(before.problem)
    text = decode(data, encoding)
    assert isinstance(text, str)  # noqa: S101 - what cannot be decoded has a problem
    layout = layout_of(data, text, key[0] if len(key) > 1 else "")
    if value is None and entry_of(before, key) is None:
        return Edit(data, 0, b"", b"")
    if layout.void is not None and not _NULL.fullmatch(text[slice(*layout.void)]):
        return _only_a_value(text.count("\n", 0, layout.void[0]) + 1)
    if (refusal := _refusal(before, layout, key, value)) is not None:
        return refusal
    for splice in splices(text, layout, key, value):
        result = _spliced(data, text, splice, encoding)
        after = Reader(encoding).parse(result.new)
        if _has(after, key, value, before) and says_the_same(before, after, key):
            return result
    return entangled(entry_of(before, key) or entry_of(before, key[:1]))


def span_of(data: bytes, key: tuple[str, ...], encoding: str = UTF_8) -> tuple[int, int] | None:
    """The bytes from the beginning of a key to the end of its value; None where it is not there."""
    text = decode(data, encoding)
    if isinstance(text, UnicodeDecodeError) or Reader(encoding).parse(data).problem is not None:
        return None
    block = layout_of(data, text, key[0] if len(key) > 1 else "").root
    item = None
    for name in key:
        item = block.find(name) if block is not None else None
        block = item.inside if item is not None else None
    if item is None:
        return None
    raw = data.decode(encoding)
    start, end = (_raw_index(raw, text, position) for position in (item.key_start, item.end))
    return len(raw[:start].encode(encoding)), len(raw[:end].encode(encoding))


def entry_of(condarc: Condarc, key: tuple[str, ...]) -> Entry | None:
    """What a settings file says about a key; None where it says nothing."""
    entries: object = condarc.entries
    entry: Entry | None = None
    for name in key:
        entry = entries.get(name) if isinstance(entries, Mapping) else None
        entries = entry.value if entry is not None else None
    return entry


def says_the_same(before: Condarc, after: Condarc, key: tuple[str, ...]) -> bool:
    """Whether two settings files agree on everything but the value of one key.

    The flag of that key has to be the same where both have it. ``plugins:`` that is empty agrees
    with none at all.
    """
    if before.problem is not None or after.problem is not None:
        return False
    old, new = entry_of(before, key), entry_of(after, key)
    if old is not None and new is not None and old.flag != new.flag:
        return False
    return _same_mapping(_without(before.entries, key), _without(after.entries, key))


def _without(entries: Mapping[object, Entry], key: tuple[str, ...]) -> Mapping[object, Entry]:
    rest = {name: entry for name, entry in entries.items() if name != key[0]}
    outer = entries.get(key[0])
    if len(key) == 1 or outer is None:
        return rest
    if isinstance(outer.value, Mapping):
        outer = replace(outer, value=_without(outer.value, key[1:]))
    if outer.value is not None and outer.value != {}:
        rest[key[0]] = outer
    return rest


def _same_mapping(one: Mapping[object, Entry], other: Mapping[object, Entry]) -> bool:
    a, b = _by_typed_name(one), _by_typed_name(other)
    return a.keys() == b.keys() and all(_same_entry(entry, b[name]) for name, entry in a.items())


def _by_typed_name(entries: Mapping[object, Entry]) -> dict[tuple[type, str], Entry]:
    """The entries under comparable names: 1 is not true, and a tagged name equals no other."""
    return {(type(name), str(name)): entry for name, entry in entries.items()}


def _same_entry(one: Entry, other: Entry) -> bool:
    if one.flag != other.flag:
        return False
    a, b = one.value, other.value
    if isinstance(a, tuple) and isinstance(b, tuple):
        return len(a) == len(b) and all(map(_same_entry, a, b))
    if isinstance(a, Mapping) and isinstance(b, Mapping):
        return _same_mapping(a, b)
    # repr: a number that is not one does not equal itself, and True equals 1
    return type(a) is type(b) and repr(a) == repr(b)


def _has(condarc: Condarc, key: tuple[str, ...], value: Value, before: Condarc) -> bool:
    """Whether a file gives a key this value, without a flag that nobody asked for."""
    entry = entry_of(condarc, key)
    if entry is None or value is None:
        return entry is None and value is None
    if entry.flag is not None and entry_of(before, key) is None:
        return False
    return type(entry.value) is type(value) and entry.value == value


def _spliced(data: bytes, text: str, splice: Splice, encoding: str) -> Edit:
    """Carry a splice over from the text to the bytes, with the file's own line endings.

    Some code pages can write one character in two ways, which are equally long. What stays and
    what is taken out are therefore bytes of the file, not what would come of encoding the text.
    """
    raw = data.decode(encoding)
    start, end = (_raw_index(raw, text, position) for position in (splice.start, splice.end))
    at = len(raw[:start].encode(encoding))
    behind = at + len(raw[start:end].encode(encoding))
    # Texts stand in double quotes, in which YAML takes a character by its number, too.
    inserted = splice.text.replace("\n", _line_ending(raw, start)).encode(
        encoding, "backslashreplace"
    )
    return Edit(data[:at] + inserted + data[behind:], at, data[at:behind], inserted)


def _raw_index(raw: str, text: str, position: int) -> int:
    if len(raw) == len(text):
        return position
    index = 0
    for _ in range(text.count("\n", 0, position)):
        index = _behind_line_ending(raw, index)
    return index + position - (text.rfind("\n", 0, position) + 1)


def _behind_line_ending(raw: str, index: int) -> int:
    ends = [found for ending in "\r\n" if (found := raw.find(ending, index)) >= 0]
    first = min(ends)
    return first + (2 if raw.startswith("\r\n", first) else 1)


def _line_ending(raw: str, position: int) -> str:
    """The ending of the line before a place, else the first one of the file, else a line feed."""
    before = max(raw.rfind("\n", 0, position), raw.rfind("\r", 0, position))
    if before < 0:
        ends = [found for ending in "\r\n" if (found := raw.find(ending)) >= 0]
        before = min(ends, default=-1)
    if before < 0:
        return "\n"
    if raw[before] == "\n":
        return "\r\n" if before > 0 and raw[before - 1] == "\r" else "\n"
    return "\r\n" if raw.startswith("\r\n", before) else "\r"


def unreadable(problem: Problem) -> Problem:
    """The problem of a file that nothing is changed in before it is mended."""
    text = Phrase(
        "{what} Mend it with a text editor first; nothing was changed.", what=problem.text
    )
    if problem.line is not None:
        text = Phrase(
            "{what} Mend it at line {line} with a text editor first; nothing was changed.",
            what=problem.text,
            line=problem.line,
        )
    if problem.kind == "duplicate-key":
        text = Phrase(
            "{what} Remove all but one of them at line {line}; nothing was changed.",
            what=problem.text,
            line=problem.line,
        )
    return replace(problem, text=text)


def _refusal(before: Condarc, layout: Layout, key: tuple[str, ...], value: Value) -> Problem | None:
    """Why a change is refused that would have to touch more than one key."""
    entry = entry_of(before, key)
    block = layout.root
    if len(key) > 1:
        outer = before.entries.get(key[0])
        if outer is not None and outer.value is not None and not isinstance(outer.value, Mapping):
            return _not_a_mapping(key[0], outer)
        item = block.find(key[0]) if block is not None else None
        block = item.inside if item is not None else None
        if outer is not None and outer.value and block is None:
            return entangled(outer)
    written = block is not None and block.find(key[-1]) is not None
    if value is None and entry is not None and not written:
        return Problem(
            "merged",
            Phrase("This value comes from a merge"),
            Phrase(
                "It stands in a mapping that is merged with “<<” at line {line}, so there is no "
                "line of its own to remove. Set it to on or off instead, or edit the merge.",
                line=entry.line,
            ),
            line=entry.line,
            column=entry.column,
        )
    return None


def _only_a_value(line: int) -> Problem:
    return Problem(
        "not-a-mapping",
        Phrase("This file holds no settings"),
        Phrase(
            "There is a single value in it instead of “name: value” lines. Remove that value "
            "first; nothing was changed."
        ),
        line=line,
    )


def _not_a_mapping(name: str, entry: Entry) -> Problem:
    return Problem(
        "not-a-mapping",
        Phrase("{name} does not hold settings here", name=name),
        Phrase(
            "Line {line} gives {name} a value that is not a mapping, so nothing can be set "
            "inside it. Remove that value first; nothing was changed.",
            line=entry.line,
            name=name,
        ),
        line=entry.line,
        column=entry.column,
    )


def entangled(entry: Entry | None) -> Problem:
    """The problem of a value with which another one would change as well."""
    where = Phrase("The file") if entry is None else Phrase("Line {line}", line=entry.line)
    return Problem(
        "entangled",
        Phrase("This value cannot be changed alone"),
        Phrase(
            "{where} is tied to other settings by an anchor, an alias or a comment, so that one of "
            "them would change too. Untie them with a text editor first; nothing was changed.",
            where=where,
        ),
        line=None if entry is None else entry.line,
        column=None if entry is None else entry.column,
    )
