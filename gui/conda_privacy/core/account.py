"""The Anaconda account in the user agent: read from where anaconda-auth keeps the login.

anaconda-anon-usage sends the account's id while the login is valid. anaconda-auth keeps it in
``~/.anaconda/keyring`` unless it is told to use the system's key store, which we do not ask.
"""

from __future__ import annotations

import time
from pathlib import Path

from conda_privacy.core.bounded import read_bounded
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.problem import Problem
from conda_privacy.core.tokens import Token

TYPE_CHECKING = False
if TYPE_CHECKING:
    from conda_privacy.core.machine import Machine

_SERVICE = "Anaconda Cloud"
_DOMAINS = ("anaconda.com", "id.anaconda.cloud", "anaconda.cloud")
"""The domain that is asked for, then those of older logins."""

_LIMIT = 1024 * 1024
_KEY_VARIABLES = ("ANACONDA_AUTH_API_KEY", "ANACONDA_CLOUD_API_KEY")


def account_token(machine: Machine, now: float | None = None) -> Token:
    """Return the account's id that would be sent, without its login.

    Args:
        machine: Where the home folder and the variables are.
        now: Seconds since the epoch; a login that ended before counts as signed out.

    Returns:
        A token in state ``created`` while signed in, ``none`` while signed out, or
        ``unreadable`` where this cannot be known.
    """
    moment = time.time() if now is None else now
    for name in _KEY_VARIABLES:
        key = machine.variable(name)
        if key:
            return _token(_account_in(key, moment), f"${name}")
    file = str(machine.home / ".anaconda" / "keyring")
    if _uses_system_store(machine):
        return _unknown(file, "anaconda-auth is set to keep the login in the system's key store.")
    try:
        data, status = read_bounded(file, _LIMIT)
    except (FileNotFoundError, NotADirectoryError):
        return _token("", file)
    except (OSError, ValueError) as error:
        return _unknown(file, str(getattr(error, "strerror", None) or error))
    return _token(_account_in(_key_in(data), moment), file, status.st_mtime)


def _token(value: str, source: str, modified: float | None = None) -> Token:
    return Token("account", "created" if value else "none", value, False, source, None, modified)


def _unknown(file: str, cause: str) -> Token:
    problem = Problem(
        "account-unknown",
        Phrase("Whether you are signed in cannot be known"),
        Phrase("The login is kept where this program does not look."),
        Path(file),
        cause=cause,
    )
    return Token("account", "unreadable", "", False, file, problem)


def _uses_system_store(machine: Machine) -> bool:
    name = "ANACONDA_AUTH_PREFERRED_TOKEN_STORAGE"
    if machine.variable(name) is not None:
        return machine.variable(name) == "system"
    try:
        data, _ = read_bounded(str(machine.home / ".anaconda" / "config.toml"), _LIMIT)
    except (OSError, ValueError):
        return False
    lines = (line.partition(b"=") for line in data.splitlines())
    return any(
        key.strip() == b"preferred_token_storage" and value.strip().strip(b"\"'") == b"system"
        for key, _, value in lines
    )


def _key_in(data: bytes) -> str:
    """Return the API key in the key store's file, empty where there is none."""
    import base64
    import json

    try:
        logins = json.loads(data)[_SERVICE]
        login = next(logins[domain] for domain in _DOMAINS if domain in logins)
        return str(json.loads(base64.b64decode(login))["api_key"] or "")
    except (KeyError, TypeError, ValueError, StopIteration, RecursionError):
        return ""


def _account_in(key: str, now: float) -> str:
    """Return the id of the account that an API key is for; empty for an invalid or old key.

    The key is a JSON web token. Its signature is not checked, as nothing is granted by it.
    """
    import base64
    import json
    import uuid

    pieces = key.split(".")
    if len(pieces) != 3 or not all(pieces):  # noqa: PLR2004 - header, content, signature
        return ""
    try:
        decoded = [base64.urlsafe_b64decode(piece + "===") for piece in pieces]
        header, content = map(json.loads, decoded[:2])
        expires = content["exp"]
        if header["typ"] != "JWT" or type(expires) is not int or expires < now:
            return ""
        account = uuid.UUID(content["sub"]).bytes
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError):
        return ""
    return base64.urlsafe_b64encode(account).decode("ascii").strip("=")
