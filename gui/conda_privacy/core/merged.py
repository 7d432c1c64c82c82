"""Settings that are lists or mappings, put together from all places as conda does it.

A list is the sum of what all places say, the highest precedence first; ``#!top`` and
``#!bottom`` move an entry to an end, and places above one flagged ``#!final`` do not count
(``SequenceLoadedParameter`` and ``MapLoadedParameter`` in conda's ``common/configuration.py``).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from conda_privacy.core.frozen import frozen
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.plain_condarc import Entry
from conda_privacy.core.problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from conda_privacy.core.machine import Machine
    from conda_privacy.core.places import Source

_NOTHING: Mapping[str, tuple[str, ...]] = MappingProxyType({})


@frozen
class MergedList:
    """A list setting as conda sees it.

    Attributes:
        values: The entries in conda's order, variables filled in; None where no place sets it.
        problem: Why conda would stop when it needs this setting.
    """

    values: tuple[str, ...] | None
    problem: Problem | None = None


@frozen
class MergedMap:
    """A mapping setting as conda sees it: each value a tuple, of one text for a plain mapping."""

    values: Mapping[str, tuple[str, ...]]
    problem: Problem | None = None


def merged_list(
    machine: Machine,
    sources: Sequence[Source],
    names: tuple[str, ...],
    *,
    delimiter: str = ",",
) -> MergedList:
    """Put a list setting together.

    Args:
        machine: Where the variables are.
        sources: The settings files in conda's order, from ``read_sources``.
        names: The setting's name, then its other names.
        delimiter: What stands between the entries in an environment variable.
    """
    found = [match for source in sources for match in _in_source(source, names)]
    for path, entry in found:
        if not isinstance(entry.value, tuple):
            return MergedList(None, _wrong_type(path, entry, names[0], Phrase("a list")))
    layers = [[(str(item.value), item.flag) for item in _items(entry)] for _, entry in found]
    variable = _variable(machine, names)
    if variable is not None:
        pieces = (piece.strip() for piece in variable.split(delimiter))
        layers.append([(piece, None) for piece in pieces if piece])
    if not layers:
        return MergedList(None)
    last = _last_layer([entry for _, entry in found])
    ordered = _in_order(layers if last is None else layers[: last + 1])
    return MergedList(tuple(expand_variables(machine, value) for value in ordered))


def merged_map(machine: Machine, sources: Sequence[Source], names: tuple[str, ...]) -> MergedMap:
    """Put a mapping setting together; of two places that name a key, the higher one counts.

    Values that are lists are put together like ``merged_list``.
    """
    found = [match for source in sources for match in _in_source(source, names)]
    for path, entry in found:
        if not isinstance(entry.value, Mapping):
            return MergedMap(
                _NOTHING, _wrong_type(path, entry, names[0], Phrase("“name: value” lines"))
            )
    last = _last_layer([entry for _, entry in found])
    if last is not None:
        found = found[: last + 1]
    by_key: dict[str, list[Entry]] = {}
    for _, entry in found:
        for key, value in _pairs(entry):
            by_key.setdefault(key, []).append(value)
    values = {
        key: tuple(expand_variables(machine, text) for text in _merged_value(entries))
        for key, entries in by_key.items()
    }
    return MergedMap(MappingProxyType(values))


def _merged_value(entries: list[Entry]) -> Iterable[str]:
    final = next((entry for entry in entries if entry.flag == "final"), None)
    chosen = final or entries[-1]
    if not isinstance(chosen.value, tuple):
        return (str(chosen.value),)
    lists = [final] if final else [entry for entry in entries if isinstance(entry.value, tuple)]
    return _in_order([[(str(item.value), item.flag) for item in _items(one)] for one in lists])


def _in_order(layers: Sequence[Sequence[tuple[str, str | None]]]) -> tuple[str, ...]:
    """Stack lists, the lowest precedence first, into one without repetitions."""
    top = [value for layer in layers for value, flag in layer if flag == "top"]
    bottom = [value for layer in reversed(layers) for value, flag in layer if flag == "bottom"]
    everything = [value for layer in reversed(layers) for value, _ in layer]
    from_the_top = list(dict.fromkeys((*top, *everything)))
    # An entry flagged both ways goes to the bottom, so the bottom is laid out first.
    from_the_bottom = dict.fromkeys((*reversed(bottom), *reversed(from_the_top)))
    return tuple(reversed(list(from_the_bottom)))


def _in_source(source: Source, names: tuple[str, ...]) -> list[tuple[Path, Entry]]:
    """Return what a file says; an empty value counts as saying nothing."""
    entries = (source.entries.get(name) for name in names)
    found = [entry for entry in entries if entry is not None and entry.value is not None]
    return [(source.path, found[0])] if found else []


def _items(entry: Entry) -> tuple[Entry, ...]:
    return entry.value if isinstance(entry.value, tuple) else ()


def _pairs(entry: Entry) -> list[tuple[str, Entry]]:
    pairs = entry.value.items() if isinstance(entry.value, Mapping) else ()
    return [(str(key), value) for key, value in pairs]


def _last_layer(entries: Sequence[Entry]) -> int | None:
    """Return the index of the first place whose value is flagged final."""
    return next((index for index, entry in enumerate(entries) if entry.flag == "final"), None)


def _variable(machine: Machine, names: tuple[str, ...]) -> str | None:
    values = (machine.variable(f"CONDA_{name.upper()}") for name in names)
    return next((value for value in values if value is not None), None)


def expand_variables(machine: Machine, text: str) -> str:
    """Fill in ``$NAME`` and ``${NAME}``, and ``%NAME%`` on Windows; what is not set stays."""
    pattern = r"\$(\w+)|\$\{([^}]*)\}" + (r"|%([^%]+)%" if machine.windows else "")

    def value_of(match: re.Match[str]) -> str:
        value = machine.variable(next(filter(None, match.groups()), ""))
        return match.group() if value is None else value

    return re.sub(pattern, value_of, text, flags=re.ASCII) if re.search("[$%]", text) else text


def _wrong_type(path: Path, entry: Entry, name: str, wanted: Phrase) -> Problem:
    return Problem(
        "value",
        Phrase("conda cannot understand this value"),
        Phrase(
            "conda stops with an error when it needs {name}: {wanted} is expected here.",
            name=name,
            wanted=wanted,
        ),
        path,
        entry.line,
        entry.column,
    )
