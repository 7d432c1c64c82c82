"""The splices that might set, change or remove one key of a settings file.

They are proposals, the most natural first. A comment, an anchor or a block without a last line end
can make a natural place a wrong one, so whoever uses them has to prove each (see
``condarc_text``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from conda_privacy.core.condarc_layout import Block, Item, Layout
from conda_privacy.core.frozen import frozen
from conda_privacy.core.settings import Value

__all__ = ["Splice", "splices"]

_BOM = "\ufeff"
_SPACE = re.compile(r"(?:\s|(?<=\s)#[^\n]*)*")
_KEY_MARK = re.compile(r"(?:(?<=[\s{,\ufeff])|\A)\?\s+\Z")


@frozen
class Splice:
    """Some text in the place of some other.

    Attributes:
        start: Character where the replaced text begins.
        end: Character behind its last.
        text: What to put there, every line ending one line feed.
    """

    start: int
    end: int
    text: str


def splices(text: str, layout: Layout, key: tuple[str, ...], value: Value) -> Iterator[Splice]:
    """Propose splices.

    Args:
        text: The file as conda's parser gets it.
        layout: Where its keys stand.
        key: The name of the key, or ``("plugins", name)``.
        value: What to write; None to remove the key.
    """
    return _Candidates(text, layout).of(key, value)


class _Candidates:
    """A text, its layout, and the splices that might make a change in it."""

    def __init__(self, text: str, layout: Layout) -> None:
        self._text = text
        self._layout = layout

    def of(self, key: tuple[str, ...], value: Value) -> Iterator[Splice]:
        block = self._layout.root
        outer = block.find(key[0]) if block is not None and len(key) > 1 else None
        if outer is not None and outer.inside is not None:
            block = outer.inside
        item = block.find(key[-1]) if block is not None and (len(key) == 1 or outer) else None
        if block is not None and item is not None:
            yield from self._change(item, value) if value is not None else self._remove(block, item)
        elif outer is not None and outer.inside is not None:
            block = outer.inside
            yield from self._add(block, (key[-1],), _written(value), self._line_after(block.end))
        elif outer is not None:
            yield from self._fill(outer, key[-1], _written(value))
        else:
            yield from self._add_to_root(key, _written(value))

    def _change(self, item: Item, value: Value) -> Iterator[Splice]:
        text = _written(value)
        if item.kind == "none":
            yield from self._put(item, text)
            return
        start = item.start
        if item.anchor is not None and self._text.startswith(mark := f"&{item.anchor}", start):
            behind = _SPACE.match(self._text, start + len(mark), item.end)
            at = behind.end() if behind else item.end
            yield Splice(at, item.end, text if at < item.end else f" {text}")
        if self._text[start] in "|>":
            header = self._text[start : item.end].split("\n", 1)[0].lstrip("|>+-0123456789")
            yield Splice(start, item.end, text + header)
        yield Splice(start, item.end, text)
        colon = self._text.rfind(":", item.key_end, start)
        between = self._text[colon + 1 : start].rstrip()
        yield Splice(colon + 1, item.end, f" {text}{between}")
        if item.kind in ("mapping", "sequence"):
            # The comment behind the last line is a comment of the list, not of the key.
            yield Splice(colon + 1, self._line_end(item.end), f" {text}{between}")

    def _put(self, item: Item, text: str) -> Iterator[Splice]:
        """Write a value where there is none, and perhaps no colon either."""
        yield Splice(item.start, item.start, f" {text}")
        yield Splice(item.start, item.start, f": {text}")
        column = item.key_start - self._line_start(item.key_start)
        behind = self._line_end(item.key_end)
        for indent in range(column):  # a key behind “?” has its colon on a line of its own
            yield Splice(behind, behind, f"\n{' ' * indent}: {text}")

    def _remove(self, block: Block, item: Item) -> Iterator[Splice]:
        index = block.items.index(item)
        following = block.items[index + 1] if index + 1 < len(block.items) else None
        start = self._beginning(item)
        if not block.flow:
            yield from self._remove_lines(start, item.end)
        if following is not None:
            following_start = self._beginning(following)
            if "#" not in self._text[item.end : following_start]:
                yield Splice(start, following_start, "")
        if block.flow:
            yield from self._remove_in_braces(block, item, is_last=following is None)
        elif len(block.items) == 1:
            # A document that is closed by “...” but never opened must not become empty.
            yield Splice(start, item.end, "{}")

    def _remove_lines(self, start: int, end: int) -> Iterator[Splice]:
        first, behind = self._line_start(start), self._line_end(end)
        if self._text[first:start].lstrip(_BOM).strip(" "):
            return
        first += self._text.startswith(_BOM, first)
        if behind < len(self._text):
            behind += 1
        elif first > 0 and self._text[first - 1] == "\n":
            first -= 1  # a last line without an end stays one
        yield Splice(first, behind, "")

    def _remove_in_braces(self, block: Block, item: Item, *, is_last: bool) -> Iterator[Splice]:
        start = self._beginning(item)
        comma = self._text.find(",", item.end, block.end)  # one may stand behind the last, too
        end = comma + 1 if comma >= 0 else item.end
        if comma >= 0 or item is block.items[0]:
            yield from self._whole_line_in_braces(block, start, end)
        if is_last and item is not block.items[0]:
            before = self._text.rfind(",", block.start, start)
            if "#" not in self._text[before:start]:
                yield Splice(before, item.end, "")
        if comma >= 0:
            yield Splice(start, end, "")
        yield Splice(start, item.end, "")

    def _whole_line_in_braces(self, block: Block, start: int, end: int) -> Iterator[Splice]:
        first, behind = self._line_start(start), self._line_end(end) + 1
        if first > block.start and behind < block.end and not self._text[first:start].strip(" \t"):
            yield Splice(first, behind, "")

    def _beginning(self, item: Item) -> int:
        """Where an item begins: at its key, or at the “?” in front of it."""
        mark = _KEY_MARK.search(self._text, 0, item.key_start)
        return mark.start() if mark else item.key_start

    def _add_to_root(self, key: tuple[str, ...], written: str) -> Iterator[Splice]:
        root, void = self._layout.root, self._layout.void
        if root is not None:
            end = self._line_after(root.end) if root.flow else self._line_start(self._layout.end)
            if self._layout.end == len(self._text):
                end = self._layout.end
            yield from self._add(root, key, written, end)
            return
        lines = _lines(key, written, "")
        if void is not None:
            yield Splice(*void, lines)
            yield Splice(*void, f"\n{lines}")
            return
        yield self._line_at(self._layout.end, lines)

    def _add(self, block: Block, key: tuple[str, ...], written: str, end: int) -> Iterator[Splice]:
        """Add a key to a mapping that has others.

        Args:
            block: The mapping.
            key: The names to write, outermost first.
            written: The value.
            end: Where a line would be added to a mapping that is not in braces.
        """
        if block.flow:
            yield from self._add_in_braces(block, _braced(key, written))
            return
        first = block.items[0].key_start
        lead = self._text[self._line_start(first) : first].lstrip(_BOM)
        indent = lead.index("?") if lead.strip(" ") == "?" else len(lead)
        lines = _lines(key, written, " " * indent)
        yield self._line_at(end, lines)
        yield self._line_at(self._line_after(block.end), lines)
        for item in block.items:
            start = self._line_start(item.key_start)
            start += self._text.startswith(_BOM, start)
            yield Splice(start, start, f"{lines}\n")

    def _add_in_braces(self, block: Block, pair: str) -> Iterator[Splice]:
        inner = block.start + 1
        if not block.items:
            yield Splice(inner, inner, pair)
            return
        first = block.items[0].key_start
        start = self._line_start(first)
        if start > block.start and not self._text[start:first].strip(" \t"):
            yield Splice(start, start, f"{self._text[start:first]}{pair},\n")
        yield Splice(first, first, f"{pair}, ")
        yield Splice(inner, inner, f"{pair}, ")

    def _fill(self, outer: Item, name: str, written: str) -> Iterator[Splice]:
        """Put the first key into a ``plugins:`` that holds nothing."""
        pair = _braced((name,), written)
        if outer.kind != "none":
            yield Splice(outer.start, outer.end, f"{{{pair}}}")
            return
        root = self._layout.root
        if root is not None and not root.flow:
            line = self._line_start(outer.key_start)
            indent = len(self._text[line : outer.key_start].lstrip(_BOM)) + 2
            end = self._line_end(outer.start)
            yield Splice(end, end, f"\n{' ' * indent}{name}: {written}")
        yield from self._put(outer, f"{{{pair}}}")

    def _line_at(self, position: int, lines: str) -> Splice:
        """Whole lines at the beginning of a line, or behind a last line that has no end."""
        if position > 0 and self._text[position - 1] not in ("\n", _BOM):
            return Splice(position, position, f"\n{lines}")
        return Splice(position, position, f"{lines}\n")

    def _line_start(self, position: int) -> int:
        return self._text.rfind("\n", 0, position) + 1

    def _line_end(self, position: int) -> int:
        found = self._text.find("\n", position)
        return len(self._text) if found < 0 else found

    def _line_after(self, position: int) -> int:
        return min(self._line_end(position) + 1, len(self._text))


def _lines(key: tuple[str, ...], written: str, indent: str) -> str:
    if len(key) == 1:
        return f"{indent}{key[0]}: {written}"
    return f"{indent}{key[0]}:\n{indent}  {key[1]}: {written}"


def _braced(key: tuple[str, ...], written: str) -> str:
    return f"{key[0]}: {written}" if len(key) == 1 else f"{key[0]}: {{{key[1]}: {written}}}"


def _written(value: Value) -> str:
    if isinstance(value, str):
        import json

        return json.dumps(value, ensure_ascii=False)
    return "true" if value else "false"
