"""conda's own ``proxy_servers`` setting, which wins over the variables that lead to our server."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from conda_privacy.core.machine import Machine
from conda_privacy.core.places import Source, locations, read_sources
from conda_privacy.probe.sentence import Sentence

_KEY = "proxy_servers"


def proxy_in_the_way(
    machine: Machine, root_prefix: Path | None, prefix: Path | None, *, all_readable: bool
) -> Sentence | None:
    """Say why a run would not reach our server, or might reach another one.

    ``requests``, through which conda talks, asks the proxy that a session was given before it looks
    at any variable: ``proxies`` in ``gateways/connection/session.py`` of conda.

    Args:
        machine: Where the settings files are.
        root_prefix: The conda installation that will run.
        prefix: The environment it will work on.
        all_readable: True where a file that cannot be read is a reason too, because another version
            of conda may read it.

    Returns:
        The sentence ``"proxy"`` or ``"proxy-unknown"`` about the file, or None where nothing is in
        the way.
    """
    sources = read_sources(locations(machine, root_prefix, prefix))
    setting = next((source for source in sources if _sets_proxy(source)), None)
    if setting is not None:
        return Sentence("proxy", (machine.display(setting.path),))
    return _unreadable(machine, sources) if all_readable else None


def _sets_proxy(source: Source) -> bool:
    entry = source.entries.get(_KEY)
    return entry is not None and entry.value not in (None, "", {})


def _unreadable(machine: Machine, sources: Iterable[Source]) -> Sentence | None:
    source = next((source for source in sources if source.problem is not None), None)
    if source is None:
        return None
    return Sentence("proxy-unknown", (machine.display(source.path),))
