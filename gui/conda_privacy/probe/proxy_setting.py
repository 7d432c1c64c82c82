"""conda's own ``proxy_servers`` setting, which wins over the variables that lead to our server."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from conda_privacy.core.machine import Machine
from conda_privacy.core.places import Source, locations, read_sources
from conda_privacy.core.problem import Problem

_KEY = "proxy_servers"


def proxy_problem(
    machine: Machine, root_prefix: Path | None, prefix: Path | None, *, all_readable: bool
) -> Problem | None:
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
        A problem of kind ``"proxy"`` or ``"proxy-unknown"``, or None where nothing is in the way.
    """
    sources = read_sources(locations(machine, root_prefix, prefix))
    setting = next((source for source in sources if _sets_proxy(source)), None)
    if setting is not None:
        text = (
            f"{machine.display(setting.path)} sets {_KEY}. conda would send what it asks through "
            "that proxy, so the check is not run."
        )
        return Problem("proxy", "conda uses a proxy", text, setting.path)
    return _unreadable(machine, sources) if all_readable else None


def _sets_proxy(source: Source) -> bool:
    entry = source.entries.get(_KEY)
    return entry is not None and entry.value not in (None, "", {})


def _unreadable(machine: Machine, sources: Iterable[Source]) -> Problem | None:
    source = next((source for source in sources if source.problem is not None), None)
    if source is None:
        return None
    text = (
        f"{machine.display(source.path)} cannot be read, so it may name a proxy that conda would "
        "use. The check is not run."
    )
    return Problem("proxy-unknown", "A settings file cannot be read", text, source.path)
