"""The files of the tokens: makes those that are missing, and keeps those that are there.

What counts as a token, and when one is replaced, is recorded in ``tests/data/tokens.json``; two
things are our own. A token that a header could not carry, or that holds a character which tokens
are not made of, is replaced. And where a computer has no network card to know it by, no token is
taken for a copied one (anaconda-anon-usage then draws lots, and replaces the token at every run).
"""

from __future__ import annotations

import atexit
import os
from contextlib import ExitStack, suppress
from pathlib import Path

from conda_privacy.core.bounded import read_bounded
from conda_privacy.core.here import this_host_id
from conda_privacy.core.token_rules import (
    SIZE_LIMIT,
    can_write,
    first_line,
    is_sendable,
    new_token_value,
    settled_client,
    settled_environment,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from conda_privacy.core.machine import Machine

PATIENCE = 0.5
"""Seconds to wait for another conda that makes a token; it takes milliseconds."""

_later: dict[Path, str] = {}


def keep_client(machine: Machine, chance: Callable[[int], bytes] = os.urandom) -> str:
    """Return the token of this person on this computer, made if there is none.

    Args:
        machine: Where the home folder is.
        chance: Where a new token comes from: gives as many bytes as it is asked for.

    Returns:
        What ``~/.conda/aau_token`` holds afterwards; ``""`` where it cannot be read or written.
        Beside it ``aau_token_host`` then names this computer.
    """
    host = machine.facts.host_id if machine.facts else this_host_id()
    return keep_client_in(machine.home, host, chance)


def keep_client_in(home: Path, host: str, chance: Callable[[int], bytes] = os.urandom) -> str:
    """Return the token of a home folder, as ``keep_client`` does.

    Args:
        home: The home folder.
        host: What the sidecar holds on this computer, ``""`` where it cannot be known.
        chance: Where a new token comes from.
    """
    settled = settled_client(str(home), host)
    if settled:  # the usual case, for which nobody waits
        return settled
    file = home / ".conda" / "aau_token"
    if not _folder_is_there(file.parent):
        return ""
    from conda_privacy.core.locks import lock_folder

    with ExitStack() as turn:
        # Between the token and its sidecar no other conda may take ours for a copied one.
        with suppress(OSError):
            turn.enter_context(lock_folder(home, PATIENCE))
        return _settle(_look(file), _look(file.with_name("aau_token_host")), host, chance)


def keep_environment(prefix: Path, chance: Callable[[int], bytes] = os.urandom) -> str:
    """Return the token of an environment, made if there is none.

    Args:
        prefix: The environment. While it does not exist, or is only half there, nothing is written
            into it: conda would not create it in a folder that is not empty. Its token is saved
            when conda ends, if it exists then.
        chance: Where a new token comes from.

    Returns:
        What ``PREFIX/etc/aau_token`` holds afterwards, or will hold; ``""`` where it cannot be
        read or written.
    """
    settled = settled_environment(str(prefix))
    if settled:
        return settled
    if not _is_environment(prefix):
        return _save_later(prefix, chance)
    file = prefix / "etc" / "aau_token"
    if not _folder_is_there(file.parent):
        return ""
    return _write(_look(file), _later.get(prefix) or new_token_value(chance))


class _Found:
    """What stands in a token file or its sidecar."""

    __slots__ = ("data", "line", "path", "readable")

    def __init__(self, path: Path, data: bytes | None, line: str, *, readable: bool) -> None:
        self.path = path
        self.data = data
        self.line = line
        self.readable = readable

    @property
    def value(self) -> str:
        return self.line.partition(" ")[0]

    @property
    def host(self) -> str:
        """The computer, which older token files name behind the token."""
        return self.line.partition(" ")[2]


def _look(path: Path) -> _Found:
    try:
        data, _ = read_bounded(str(path), SIZE_LIMIT)
    except (FileNotFoundError, NotADirectoryError):
        return _Found(path, None, "", readable=True)
    except (OSError, ValueError):
        return _Found(path, None, "", readable=False)
    try:
        line = first_line(data.decode("utf-8"))
    except UnicodeDecodeError:
        line = ""
    return _Found(path, data, line, readable=True)


def _settle(found: _Found, known: _Found, host: str, chance: Callable[[int], bytes]) -> str:
    """Write what is missing. First the token: a copied one must not look like our own."""
    other = known.line or found.host
    if (host and other and other != host) or not is_sendable(found.value):
        value = _write(found, new_token_value(chance))
    else:
        value = _write(found, found.value) if found.host else found.value
    if host and known.line != host:
        _write(known, host)
    return value


def _write(found: _Found, text: str) -> str:
    """Return what the file says afterwards, ``""`` where it can neither be written nor used."""
    # Loaded here because tokens are written once, and read at every start of conda.
    from conda_privacy.core.in_time import end_idle
    from conda_privacy.core.replacement import replace

    if found.readable and can_write(str(found.path)):
        problem = replace(found.path, text.encode("ascii"), found.data)
        end_idle()  # this is conda, in which no thread of ours stays
        if problem is None:
            return text
    now = _look(found.path)
    # Another conda may have been quicker; then its token is the one.
    return now.value if now.data != found.data and is_sendable(now.value) else ""


def _folder_is_there(folder: Path) -> bool:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return False
    return True


def _is_environment(prefix: Path) -> bool:
    # Path.is_file would raise for a folder that is closed.
    return os.path.isfile(prefix / "conda-meta" / "history")  # noqa: PTH113


def _save_later(prefix: Path, chance: Callable[[int], bytes]) -> str:
    if not _later:
        atexit.register(_save_at_the_end)
    return _later.setdefault(prefix, new_token_value(chance))


def save_late() -> None:
    """Save the tokens of environments that came into being while this process ran."""
    for prefix in list(_later):
        if _is_environment(prefix):
            keep_environment(prefix)
            del _later[prefix]


def _save_at_the_end() -> None:
    with suppress(Exception):  # conda has ended: nobody can be told, and nothing may be printed
        save_late()
