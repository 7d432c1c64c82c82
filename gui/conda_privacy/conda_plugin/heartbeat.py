"""The heartbeat: one HEAD request when an environment is activated, where it was turned on.

conda 24.9 to 26.5 call us then; older and newer ones load no plugins while they activate. The
request asks for a package that is never there, so the answer is not found; the request itself is
the signal.
"""

from __future__ import annotations

import atexit
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from conda_privacy.core.senders import heartbeat_host

# conda's context, sessions and channels, which have no types that we could import.
_Conda = Any

PACKAGE = "noarch/activate-0.0.0-0.conda"
"""What is asked for below a channel, as anaconda-anon-usage asks."""

PATIENCE = 0.75
"""Seconds after which a silent server is given up: nobody waits for an environment for long."""

LONGEST = 2 * PATIENCE
"""Seconds after which all is given up: finding a server by its name has no limit of its own."""


def beat(
    context: _Conda, arguments: Sequence[str], user_agent_for: Callable[[_Conda, str], str]
) -> None:
    """Start to send the request; the process ends when it is answered or given up.

    Args:
        context: conda's one ``context``; its ``anaconda_heartbeat`` is on.
        arguments: conda's own, ``shell.posix activate NAME``.
        user_agent_for: Gives the user agent of a conda that works on an environment.
    """
    from threading import Thread

    from conda.gateways.connection.session import get_session

    address = address_for(context.anaconda_heartbeat, first_addresses(context))
    if not address:
        return
    headers = {"User-Agent": user_agent_for(context, _activated(context, arguments))}
    sending = Thread(target=send, args=(get_session(address), address, headers), daemon=True)
    sending.start()
    atexit.register(sending.join, LONGEST)


def address_for(setting: bool | str, channels: Sequence[str]) -> str:
    """Return where to send to: the setting where it is a URL, else a channel of Anaconda's.

    Args:
        setting: The value of ``anaconda_heartbeat``.
        channels: Addresses of channels with their last part, such as ``.../main/linux-64``.

    Returns:
        An address, or ``""`` when there is nobody to ask.
    """
    if isinstance(setting, str):
        return setting
    by_host: dict[str, str] = {}
    for channel in channels:
        by_host.setdefault(urlsplit(channel).hostname or "", channel)
    host = heartbeat_host(by_host) if setting else ""
    return f"{by_host[host].rpartition('/')[0]}/{PACKAGE}" if host else ""


def first_addresses(context: _Conda) -> tuple[str, ...]:
    """Return the addresses of conda's channels, in their order."""
    from conda.models.channel import Channel

    return tuple(address for name in context.channels for address in Channel(name).urls())


def named(arguments: Sequence[str]) -> str:
    """Return the environment that is being activated, ``""`` for the default one."""
    after = list(arguments)[list(arguments).index("activate") + 1 :]
    return next((argument for argument in after if not argument.startswith("-")), "")


def _activated(context: _Conda, arguments: Sequence[str]) -> str:
    from conda.base.context import locate_prefix_by_name

    name = named(arguments)
    if os.sep in name or "/" in name:
        return str(Path(name).absolute())
    return str(locate_prefix_by_name(name)) if name else str(context.root_prefix)


def send(session: _Conda, address: str, headers: dict[str, str]) -> None:
    """Send the request and forget the answer; a failure is nobody's business.

    Args:
        session: A session of requests; conda's knows its proxies and certificates.
        address: Where to send to.
        headers: What to send besides what the session says.
    """
    with suppress(Exception):  # conda must not fail, or print, because of us
        session.get_adapter(address).max_retries = 0
        session.head(address, headers=headers, timeout=PATIENCE, allow_redirects=False)
