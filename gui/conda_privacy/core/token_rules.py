"""What counts as a token, where tokens are, and how those are read that can stay as they are.

The rules are those of ``tokens.py`` and ``utils.py`` in anaconda-anon-usage 0.8.1. Predicting
(``tokens``), changing (``token_changes``) and keeping (``token_files``) share them. The plugin
loads this at every start of conda, so it is made of plain strings and functions.
"""

from __future__ import annotations

import os
import sys

from conda_privacy.core.bounded import read_bounded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

TOKEN_LENGTH = 22
"""Characters of a token: 128 bits in base64. Shorter ones are replaced."""

ALPHABET = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")
"""The characters anaconda-anon-usage makes tokens from (URL-safe base64)."""

SIZE_LIMIT = 64 * 1024
"""Bytes of a token file that are looked at; a real one has 22."""

EFFECTIVE_IDS = os.access in os.supports_effective_ids
"""Whether rights can be asked for the account that acts, not the one that began."""

GIVEN_FILES = {
    "installer": "installer_token",
    "organization": "org_token",
    "machine": "machine_token",
}
"""Kinds of tokens that an administrator or an installer leaves, in the order they are sent."""

_GIVEN_LENGTH = 36
"""Most characters of such a token."""


def first_line(text: str) -> str:
    """Return the first line with something in it, stripped; what else is there never counts."""
    for line in text.splitlines():
        stripped = line.strip()
        if stripped:
            return stripped
    return ""


def line_in(file: str) -> str:
    """Return the line of a file that counts, ``""`` where there is none or it cannot be read."""
    try:
        # Most of the files that are looked for are not there, and asking first is cheaper.
        if not os.access(file, os.F_OK, effective_ids=EFFECTIVE_IDS):
            return ""
        return first_line(read_bounded(file, SIZE_LIMIT)[0].decode("utf-8"))
    except (OSError, ValueError):
        return ""


def new_token_value(random: Callable[[int], bytes] = os.urandom) -> str:
    """Make a token as anaconda-anon-usage does: 22 characters from a good source of chance."""
    import base64

    return base64.urlsafe_b64encode(random(17)).decode("ascii")[:TOKEN_LENGTH]


def is_sendable(value: str) -> bool:
    """Tell whether a token is long enough and can travel in a header."""
    return len(value) >= TOKEN_LENGTH and ALPHABET.issuperset(value)


def settled_client(home: str, host: str) -> str:
    """Return the token of a person on a computer where it can stay as it is.

    Args:
        home: The home folder.
        host: What the sidecar holds on this computer, ``""`` where it cannot be known.

    Returns:
        ``""`` where the token or its sidecar has to be written first (``token_files`` does).
    """
    file = os.path.join(home, ".conda", "aau_token")
    # Older token files name the computer behind the token.
    value, _, computer = line_in(file).partition(" ")
    own = not host or line_in(f"{file}_host") == host
    return value if own and not computer and is_sendable(value) else ""


def settled_environment(prefix: str) -> str:
    """Return the token of an environment, ``""`` where it has to be made first."""
    value = line_in(os.path.join(prefix, "etc", "aau_token")).partition(" ")[0]
    return value if is_sendable(value) else ""


def may_open(file: str, mode: int = os.W_OK) -> bool:
    """Tell whether this account may open an existing file.

    Args:
        file: The file.
        mode: ``os.W_OK``, or with ``os.R_OK`` for reading as well.
    """
    if sys.platform == "win32":
        from conda_privacy.core.rights_on_windows import READ, WRITE, granted

        return granted(file, WRITE | (READ if mode & os.R_OK else 0))
    return os.access(file, mode, effective_ids=EFFECTIVE_IDS)


def may_add_to(folder: str) -> bool:
    """Tell whether this account may make files in an existing folder."""
    if sys.platform == "win32":
        from conda_privacy.core.rights_on_windows import ADD_FILE, granted

        return granted(folder, ADD_FILE)
    return os.access(folder, os.W_OK | os.X_OK, effective_ids=EFFECTIVE_IDS)


def can_write(file: str) -> bool:
    """Tell whether this account could write a file, without trying.

    Missing folders count as writable where the nearest one above them is, because conda makes
    them. A link to a missing file needs the folder of its target.
    """
    if "\0" in file:
        return False
    if os.access(file, os.F_OK, effective_ids=EFFECTIVE_IDS):
        return os.path.isfile(file) and may_open(file)
    if os.path.islink(file):
        try:
            target = os.path.realpath(file)
        except OSError:  # it leads to a link of another account, as those in /proc
            return False
        if os.path.islink(target):  # it leads in a circle
            return False
        folder = os.path.dirname(target)
    else:
        folder = os.path.dirname(file)
        while folder and not os.path.lexists(folder):
            folder = os.path.dirname(folder)
        folder = folder or os.curdir  # a relative path ends where the process is
    return os.path.isdir(folder) and may_add_to(folder)


def given_variable(name: str) -> str:
    """Return the environment variable that gives the token of a file's name."""
    return f"ANACONDA_ANON_USAGE_{name.upper()}"


def given_folders(
    system_dirs: Iterable[str], root: str | None, xdg: str | None, home: str, active: str | None
) -> list[str]:
    """Return the folders in which an administrator or an installer leaves tokens, in order.

    Args:
        system_dirs: conda's folders for the whole computer.
        root: The base prefix.
        xdg: The value of ``XDG_CONFIG_HOME``.
        home: The home folder.
        active: The environment that is active.
    """
    folders = [*system_dirs]
    folders += [root] if root else []
    folders += [xdg + "/conda"] if xdg else []
    folders += [os.path.join(home, ".config", "conda"), os.path.join(home, ".conda")]
    folders += [active] if active and active != root else []
    return folders


def can_enter(folder: str) -> bool:
    """Tell whether this account could open a file of a folder; most of them are not there."""
    return os.access(folder, os.X_OK, effective_ids=EFFECTIVE_IDS)


def given_files(folders: Iterable[str], name: str) -> Iterator[str]:
    """Yield the files that may hold a token of a kind, in their order."""
    for folder in folders:
        yield os.path.join(folder, name)
        yield os.path.join(folder, f".{name}")


def is_given(value: str) -> bool:
    """Tell whether an administrator's token may be sent."""
    return 0 < len(value) <= _GIVEN_LENGTH and ALPHABET.issuperset(value)


def given_values(name: str, variable: str | None, folders: Iterable[str]) -> list[str]:
    """Return the tokens of a kind that are sent, each once.

    Args:
        name: A value of ``GIVEN_FILES``.
        variable: The value of its variable, which comes first.
        folders: From ``given_folders``.
    """
    lines = [variable or "", *(line_in(file) for file in given_files(folders, name))]
    return [line for line in dict.fromkeys(lines) if is_given(line)]
