"""conda's own ``proxy_servers`` setting, which wins over the variables that lead to our server.

``requests``, through which conda talks, asks the proxy that a session was given before it looks at
any variable: ``proxies`` in ``gateways/connection/session.py`` of conda. A settings file of ours,
named by ``CONDARC``, comes after all others, so it can put our server in the place of each proxy.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from conda_privacy.core.machine import Machine
from conda_privacy.core.places import Source, locations, read_sources
from conda_privacy.core.plain_condarc import Entry
from conda_privacy.probe.sentence import Sentence

__all__ = ["proxied", "proxy_in_the_way"]

_KEY = "proxy_servers"


def proxied(machine: Machine, root_prefix: Path | None, prefix: Path | None) -> tuple[str, ...]:
    """Return what conda's settings name proxies for, such as ``https``; empty without any."""
    entries = [entry for _, entry in _settings(machine, root_prefix, prefix)]
    names = [str(name) for entry in entries for name in _names(entry)]
    return tuple(dict.fromkeys(names))


def proxy_in_the_way(
    machine: Machine, root_prefix: Path | None, prefix: Path | None, *, replaceable: bool
) -> Sentence | None:
    """Say why a run would not reach our server, or might reach another one.

    Args:
        machine: Where the settings files are.
        root_prefix: The conda installation that will run.
        prefix: The environment it will work on.
        replaceable: Whether a settings file of ours may put our server in the place of a proxy.
            Where it may not, a file that cannot be read is in the way too, because another version
            of conda may read it.

    Returns:
        The sentence ``"proxy"`` or ``"proxy-unknown"`` about the file, or None where nothing is in
        the way.
    """
    replaceable_here = replaceable and machine.variable("CONDARC") is None
    for source, entry in _settings(machine, root_prefix, prefix):
        if not (replaceable_here and _is_replaceable(entry)):
            return Sentence("proxy", (machine.display(source.path),))
    if replaceable:
        return None
    return _unreadable(machine, read_sources(locations(machine, root_prefix, prefix)))


def _settings(
    machine: Machine, root_prefix: Path | None, prefix: Path | None
) -> list[tuple[Source, Entry]]:
    sources = read_sources(locations(machine, root_prefix, prefix))
    found = ((source, source.entries.get(_KEY)) for source in sources)
    return [
        (source, entry)
        for source, entry in found
        if entry is not None and entry.value not in (None, "", {})
    ]


def _names(entry: Entry) -> Iterable[object]:
    return entry.value if isinstance(entry.value, Mapping) else ()


def _is_replaceable(entry: Entry) -> bool:
    if not isinstance(entry.value, Mapping):
        return False
    # A final word would win over the file of ours.
    return "final" not in (entry.flag, *(each.flag for each in entry.value.values()))


def _unreadable(machine: Machine, sources: Iterable[Source]) -> Sentence | None:
    source = next((source for source in sources if source.problem is not None), None)
    if source is None:
        return None
    return Sentence("proxy-unknown", (machine.display(source.path),))
