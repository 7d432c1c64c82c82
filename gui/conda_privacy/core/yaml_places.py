"""Where something stands at which the YAML parser fails without telling a place."""

from __future__ import annotations

import re
from contextlib import suppress

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from ruamel.yaml import YAML

_UNKNOWN_VERSION = re.compile(r"^\ufeff?%YAML +(?!1\.[12]\s)", re.MULTILINE)
_OPENING = frozenset(("[", "{", "<block mapping start>", "<block sequence start>"))
_CLOSING = frozenset(("]", "}", "<block end>"))


def place_of_the_unmakable(yaml: YAML, text: str) -> tuple[int | None, int | None]:
    """Return line and column of the value of which Python makes nothing; None where all is well."""
    try:
        root = yaml.compose(text)
    except Exception:  # noqa: BLE001 - it fails before there is a value
        return None, None
    failing, inside = None, [root]
    seen: set[int] = set()
    while (node := next((n for n in inside if _is_unmakable(yaml, n, seen)), None)) is not None:
        seen.add(id(node))  # an alias may lead back to it
        failing = node
        inside = [] if isinstance(node.value, str) else [*_within(node)]
    if failing is None:
        return None, None
    return failing.start_mark.line + 1, failing.start_mark.column + 1


def _within(node: Any) -> Iterator[Any]:  # noqa: ANN401 - a list of nodes, or of pairs of nodes
    for item in node.value:
        yield from item if isinstance(item, tuple) else (item,)


def _is_unmakable(yaml: YAML, node: Any, seen: set[int]) -> bool:  # noqa: ANN401 - a node
    if id(node) in seen:
        return False
    try:
        yaml.constructor.construct_document(node)
    except Exception:  # noqa: BLE001 - the same that was raised for the whole file
        return True
    return False


def line_of_the_comment(yaml: YAML, text: str) -> int | None:
    """Return the line of the comment for which the parser has no place.

    It fails at the end of the value below the comment, so the shortest beginning of the file that
    makes it fail ends with that value.
    """
    lines = text.splitlines(keepends=True)
    readable, failing = 0, len(lines)
    while failing - readable > 1:
        tried = (readable + failing) // 2
        if _lacks_room(yaml, "".join(lines[:tried])):
            failing = tried
        else:
            readable = tried
    return next((n for n in range(failing, 0, -1) if "#" in lines[n - 1]), None)


def _lacks_room(yaml: YAML, text: str) -> bool:
    """Whether the parser fails because it has no place for a comment."""
    try:
        yaml.compose(text)
    except Exception as error:  # noqa: BLE001 - half a file is often no YAML
        return isinstance(error, NotImplementedError)
    return False


def line_of_the_version(text: str, error: Exception) -> int | None:
    """Return the line with a version of YAML that the parser does not know; None without one."""
    if not isinstance(error, (AssertionError, ValueError)):
        return None
    found = _UNKNOWN_VERSION.search(text)
    return None if found is None else text.count("\n", 0, found.start()) + 1


def place_of_the_deepest(yaml: YAML, text: str) -> tuple[int | None, int | None]:
    """Return line and column at which most lists and mappings are open; the first of several."""
    depth = deepest = 0
    line = column = None
    with suppress(Exception):  # whatever is wrong further down than conda comes
        for token in yaml.scan(text):
            depth += (token.id in _OPENING) - (token.id in _CLOSING)
            if depth > deepest:
                deepest = depth
                line, column = token.start_mark.line + 1, token.start_mark.column + 1
    return line, column
