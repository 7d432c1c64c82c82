"""Where the keys and values of a settings file stand, down to the character.

The places come from the marks of the YAML parser's events, or from the lines themselves where a
file is plain (see ``plain_condarc``), so that a usual file needs no YAML parser here either.
Positions count characters of the text as conda's parser gets it: decoded, every line ending one
line feed, a byte order mark still in front.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from conda_privacy.core import plain_condarc
from conda_privacy.core.frozen import frozen, replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    # The parser's events set their attributes in ways that no type checker can follow.
    Event = Any

__all__ = ["Block", "Item", "Layout", "layout_of"]

_TO_COLON = re.compile(r"(?:[ \t\n]|(?<=[ \t\n])#[^\n]*)*:")
_TO_DASH = re.compile(r"(?:[ \t\n]|(?<=[ \t\n])#[^\n]*)*-")
_PROPERTIES = re.compile(r"(?:[&!][^ \t\n]*(?:[ \t\n]|(?<=[ \t\n])#[^\n]*)*)*")
_PLAIN_VALUE = r"\"[^\"]*\"|'[^']*'|[^ #][^ ]*"
_PLAIN_KEY = re.compile(
    rf"(?P<indent> *)(?P<key>[A-Za-z_][A-Za-z0-9_.-]*):(?: +(?P<value>{_PLAIN_VALUE}))?"
)
_PLAIN_DASH = re.compile(rf" *(- +(?:{_PLAIN_VALUE}))")


@frozen
class Item:
    """One key of a mapping with its value.

    Attributes:
        name: The key where it is a text, else None.
        key_start: Where the key begins; a ``?`` in front of it does not count.
        key_end: Behind the key's last character.
        start: Where the value begins; behind the colon where there is none.
        end: Behind the value's last character that is not blank.
        kind: ``"none"`` (nothing is written), ``"scalar"``, ``"alias"``, ``"mapping"`` or
            ``"sequence"``.
        anchor: The name after ``&``, where the value has one.
        inside: The keys of the mapping that is the value, where they were asked for.
    """

    name: str | None
    key_start: int
    key_end: int
    start: int
    end: int
    kind: str
    anchor: str | None = None
    inside: Block | None = None


@frozen
class Block:
    """A mapping.

    Attributes:
        start: Where it begins: at its first key, or at its brace.
        end: Behind its last character; behind its brace.
        flow: True where it is written in braces.
        items: Its keys, in order.
    """

    start: int
    end: int
    flow: bool
    items: tuple[Item, ...]

    def find(self, name: str) -> Item | None:
        """The item with this key, or None."""
        return next((item for item in self.items if item.name == name), None)


@frozen
class Layout:
    """The top of a settings file.

    Attributes:
        root: The mapping; None where the file says nothing.
        void: The place of a value such as ``null`` that stands where the mapping would; else None.
        end: Where the document ends: at the end of the text or at its ``...`` line.
    """

    root: Block | None
    void: tuple[int, int] | None
    end: int


def layout_of(data: bytes, text: str, outer: str) -> Layout:
    """Find the keys of a settings file that conda can read.

    Args:
        data: The content of the file.
        text: The same as conda's parser gets it (``condarc.decode``).
        outer: The top-level key whose value is taken apart too, where that is a mapping.

    Returns:
        The places of all top-level keys, and of the keys inside ``outer``.
    """
    if plain_condarc.parse(data) is not None:
        return _plain_layout(text, outer)
    return _Walk(text, outer).layout()


def _plain_layout(text: str, outer: str) -> Layout:
    items: list[Item] = []
    position = 0
    for line in text.split("\n"):
        key = _PLAIN_KEY.match(line)
        if key is not None and not key["indent"]:
            items.append(_plain_item(key, position))
        elif key is not None:
            items[-1] = _with_child(items[-1], _plain_item(key, position), outer)
        elif (dash := _PLAIN_DASH.match(line)) is not None:
            items[-1] = _with_entry(items[-1], position + dash.start(1), position + dash.end())
        position += len(line) + 1
    if not items:
        return Layout(None, None, len(text))
    return Layout(Block(items[0].key_start, items[-1].end, False, tuple(items)), None, len(text))


def _plain_item(match: re.Match[str], position: int) -> Item:
    span = match.span("value") if match["value"] else (match.end("key") + 1,) * 2
    return Item(
        match["key"],
        position + match.start("key"),
        position + match.end("key"),
        position + span[0],
        position + span[1],
        "scalar" if match["value"] else "none",
    )


def _with_child(item: Item, child: Item, outer: str) -> Item:
    before = item.inside.items if item.inside is not None else ()
    start = item.start if item.kind == "mapping" else child.key_start
    inside = Block(start, child.end, False, (*before, child)) if item.name == outer else None
    return replace(item, start=start, end=child.end, kind="mapping", inside=inside)


def _with_entry(item: Item, start: int, end: int) -> Item:
    start = item.start if item.kind == "sequence" else start
    return replace(item, start=start, end=end, kind="sequence")


class _Walk:
    """One pass over the parser's events."""

    def __init__(self, text: str, outer: str) -> None:
        from ruamel.yaml import YAML

        self._text = text
        self._outer = outer
        self._events: Iterator[Event] = YAML(typ="rt").parse(text)
        self._scalars: dict[str, str] = {}
        self._last = 0  # behind the last character that belongs to a node

    def layout(self) -> Layout:
        from ruamel.yaml import events

        root: Block | None = None
        void: tuple[int, int] | None = None
        end = len(self._text)
        for event in self._events:
            if isinstance(event, events.MappingStartEvent):
                root = self._mapping(event, outermost=True)
            elif isinstance(event, events.NodeEvent):
                start, kind, _ = self._node(event)
                void = (start, self._last) if kind != "none" else None
            elif isinstance(event, events.DocumentEndEvent) and event.explicit:
                end = event.start_mark.index
        return Layout(root, void, end)

    def _node(self, event: Event) -> tuple[int, str, Block | None]:
        """Go through one node; returns where it begins, its kind and, for a mapping, its keys."""
        from ruamel.yaml import events

        start = event.start_mark.index
        if isinstance(event, events.MappingStartEvent):
            return start, "mapping", self._mapping(event, outermost=False)
        if isinstance(event, events.SequenceStartEvent):
            self._sequence(event)
            return start, "sequence", None
        if isinstance(event, events.AliasEvent):
            self._last = event.end_mark.index
            return start, "alias", None
        if event.start_mark.index == event.end_mark.index:
            return self._last, "none", None
        if event.anchor:
            self._scalars[event.anchor] = event.value
        self._last = start + len(self._text[start : event.end_mark.index].rstrip(" \t\n"))
        return start, "scalar", None

    def _sequence(self, opening: Event) -> None:
        from ruamel.yaml import events

        self._open(opening)
        while not isinstance(event := next(self._events), events.SequenceEndEvent):
            if not opening.flow_style and (dash := _TO_DASH.match(self._text, self._last)):
                self._last = dash.end()
            self._node(event)
        if opening.flow_style:
            self._last = event.end_mark.index

    def _mapping(self, opening: Event, *, outermost: bool) -> Block:
        from ruamel.yaml import events

        items: list[Item] = []
        start = self._open(opening)
        while not isinstance(event := next(self._events), events.MappingEndEvent):
            items.append(self._item(event, outermost=outermost))
        if opening.flow_style:
            self._last = event.end_mark.index
        return Block(start, self._last, bool(opening.flow_style), tuple(items))

    def _open(self, opening: Event) -> int:
        """Go behind what opens a collection; returns where its brace or its first item stands."""
        if opening.flow_style:
            self._last = opening.end_mark.index
            return self._last - 1
        marks = _PROPERTIES.match(self._text, opening.start_mark.index)
        self._last = marks.end() if marks else opening.start_mark.index
        return self._last

    def _item(self, key: Event, *, outermost: bool) -> Item:
        name = self._name(key)
        key_start, _, _ = self._node(key)
        key_end = self._last
        colon = _TO_COLON.match(self._text, key_end)
        self._last = colon.end() if colon else key_end
        event = next(self._events)
        start, kind, inside = self._node(event)
        if not outermost or name != self._outer:
            inside = None
        anchor = event.anchor if kind != "alias" else None
        return Item(name, key_start, key_end, start, self._last, kind, anchor, inside)

    def _name(self, key: Event) -> str | None:
        from ruamel.yaml import events

        if isinstance(key, events.AliasEvent):
            return self._scalars.get(key.anchor)
        # A name with a tag becomes an object that equals no text.
        is_text = isinstance(key, events.ScalarEvent) and key.tag is None
        return str(key.value) if is_text else None
