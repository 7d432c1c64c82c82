"""The random IDs that anaconda-anon-usage sends, predicted without writing anything.

The rules are those of ``tokens.py`` and ``utils.py`` in anaconda-anon-usage 0.8.1, whose own
functions create a missing token when they are asked. Every case of ``tests/data/tokens.json``
was recorded from it.
"""

from __future__ import annotations

import os
from pathlib import Path

from conda_privacy.core.bounded import NotAFileError, read_bounded
from conda_privacy.core.frozen import compact, field, frozen, replace
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.problem import Problem
from conda_privacy.core.system_facts import system_facts
from conda_privacy.core.token_rules import (
    ALPHABET,
    GIVEN_FILES,
    SIZE_LIMIT,
    TOKEN_LENGTH,
    can_write,
    first_line,
    given_files,
    given_folders,
    given_variable,
    is_given,
    line_in,
    new_token_value,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from conda_privacy.core.machine import Machine

__all__ = [
    "ALPHABET",
    "IN_MEMORY",
    "SIZE_LIMIT",
    "TOKEN_LENGTH",
    "Token",
    "can_write",
    "client_token",
    "environment_token",
    "first_line",
    "look_at_environment_token",
    "mask",
    "new_token_value",
    "not_a_header",
    "session_token",
    "system_tokens",
]

IN_MEMORY = "made in memory"
"""The source of a token that is never saved."""


@compact
class Token:
    """One random ID and what conda would do with it on its next run.

    Attributes:
        kind: ``client``, ``session``, ``environment``, ``account``, ``installer``,
            ``organization`` or ``machine``.
        state: ``created``; ``missing`` (not created yet); ``copied`` (from another computer, will
            be replaced); ``short`` (will be replaced); ``unreadable``; ``unwritable`` (left out);
            ``invalid`` (not valid in a header); ``none`` (there is nothing to keep).
        value: What conda would send now. Empty when nothing, or when a new one will be made.
        will_be_new: True when conda will make a new one on its next run.
        source: The file, ``$VARIABLE``, or ``made in memory``.
        problem: What is wrong with it, if anything.
        modified: When the file was last changed, in seconds since the epoch.
    """

    kind: str
    state: str
    value: str = field(repr=False)
    will_be_new: bool
    source: str
    problem: Problem | None = None
    modified: float | None = None

    @property
    def letter(self) -> str:
        """The letter that stands before the value in the user agent."""
        return self.kind[0]

    @property
    def path(self) -> Path | None:
        """The token's file; None where it comes from elsewhere."""
        on_disk = self.source != IN_MEMORY and not self.source.startswith("$")
        return Path(self.source) if on_disk else None

    @property
    def masked(self) -> str:
        """The value with all but its first four characters hidden."""
        return mask(self.value)


def mask(value: str) -> str:
    """Hide a token so that two can still be told apart: four characters, then dots."""
    return value[:4] + "•" * max(0, len(value) - 4) if len(value) > 8 else "•" * len(value)  # noqa: PLR2004


def session_token(value: str) -> Token:
    """Return a token for one run of conda, as an example: the real one is never saved."""
    return Token("session", "none", value, will_be_new=True, source=IN_MEMORY)


def client_token(machine: Machine) -> Token:
    """Predict the token of this person on this computer, ``~/.conda/aau_token``.

    It is replaced when its sidecar names another computer. The older form of the file holds
    the token and the computer on one line; conda rewrites that and needs the right to.
    """
    file = str(machine.home / ".conda" / "aau_token")
    found = _read("client", file)
    if not isinstance(found, _Found):
        return found
    value, _, extra = found.line.partition(" ")
    if len(value) < TOKEN_LENGTH:
        return _replaced("client", file, found, "short" if value else "missing")
    host = line_in(file + "_host") or extra
    if host and host != system_facts(machine).host_id:
        return _replaced("client", file, found, "copied")
    if extra and not can_write(file):
        return _left_out("client", file, found.modified)
    return _created("client", file, value, found.modified)


def environment_token(prefix: Path | str) -> Token:
    """Predict the token of an environment, ``PREFIX/etc/aau_token``.

    Args:
        prefix: The environment. One that does not exist yet will get its token when conda ends.
    """
    return look_at_environment_token(str(prefix))[0]


def look_at_environment_token(prefix: str) -> tuple[Token, os.stat_result | None]:
    """Predict the token of an environment, and tell which version of its file that comes from.

    Args:
        prefix: The environment.

    Returns:
        The token, and the status of the file; None where it could not be read.
    """
    file = f"{prefix}/etc/aau_token"
    found = _read("environment", file)
    if not isinstance(found, _Found):
        return found, None
    value = found.line.partition(" ")[0]
    if len(value) >= TOKEN_LENGTH:
        return _created("environment", file, value, found.modified), found.status
    if not os.path.isdir(prefix):
        return Token("environment", "missing", "", will_be_new=True, source=file), None
    return _replaced("environment", file, found, "short" if value else "missing"), found.status


@frozen
class _Found:
    """The line of a token file that counts, empty where there is none."""

    line: str
    status: os.stat_result | None = None

    @property
    def modified(self) -> float | None:
        """When the file was last changed."""
        return self.status.st_mtime if self.status else None


def _read(kind: str, file: str) -> _Found | Token:
    """Return the line conda takes the token from, or the token where that is decided already."""
    try:
        data, status = read_bounded(file, SIZE_LIMIT)
    except (FileNotFoundError, NotADirectoryError):
        return _Found("")
    except NotAFileError as error:
        # conda takes it for absent, and then fails to write there. But the null device takes a new
        # one at each run.
        is_device = kind not in GIVEN_FILES and Path(file).is_char_device()
        taken = is_device and os.access(file, os.W_OK)
        problem = _unreadable(file, error) if taken else _not_a_file(file, error)
        return Token(kind, "unreadable", "", taken, file, problem)
    except (OSError, ValueError) as error:
        return Token(kind, "unreadable", "", can_write(file), file, _unreadable(file, error))
    try:
        line = first_line(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        return Token(
            kind, "invalid", "", can_write(file), file, _not_text(file, error), status.st_mtime
        )
    return _Found(line, status)


def _created(kind: str, file: str, value: str, modified: float | None) -> Token:
    if ALPHABET.issuperset(value):
        return Token(kind, "created", value, False, file, None, modified)
    if value.isascii() and value.isprintable():
        return Token(kind, "created", value, False, file, _unusual(file), modified)
    return Token(kind, "invalid", value, False, file, not_a_header(file), modified)


def _replaced(kind: str, file: str, found: _Found, state: str) -> Token:
    if not can_write(file):
        return _left_out(kind, file, found.modified)
    problem = {"short": _short, "copied": _copied}.get(state)
    return Token(kind, state, "", True, file, problem(file) if problem else None, found.modified)


def _left_out(kind: str, file: str, modified: float | None) -> Token:
    return Token(kind, "unwritable", "", False, file, _unwritable(file), modified)


def system_tokens(
    machine: Machine, root_prefix: Path | None = None, prefix: Path | None = None
) -> tuple[Token, ...]:
    """Return the tokens left by an administrator or an installer, in the order they are sent.

    Args:
        machine: Where to look.
        root_prefix: The conda installation, unless ``CONDA_ROOT`` names another folder.
        prefix: The environment that is active; None takes ``CONDA_PREFIX``.

    Returns:
        Those that are sent and those that are left out, which have no value: a variable comes
        before the files, and a value found twice counts at its first place.
    """
    folders = given_folders(
        [str(folder) for folder in machine.system_dirs],
        machine.variable("CONDA_ROOT") or (str(root_prefix) if root_prefix else None),
        machine.variable("XDG_CONFIG_HOME"),
        str(machine.home),
        str(prefix) if prefix else machine.variable("CONDA_PREFIX"),
    )
    found: list[Token] = []
    for kind, name in GIVEN_FILES.items():
        seen: set[str] = set()
        for value, token in _candidates(machine, kind, name, folders):
            if value and value in seen:
                continue
            seen.add(value)
            found.append(token)
    return tuple(found)


def _candidates(
    machine: Machine, kind: str, name: str, folders: list[str]
) -> Iterator[tuple[str, Token]]:
    variable = given_variable(name)
    value = machine.variable(variable)
    if value:
        yield value, _system_token(kind, value, f"${variable}", None)
    for file in given_files(folders, name):
        found = _read(kind, file)
        if isinstance(found, Token):
            if not os.path.isdir(file):
                yield "", _not_given(found)
        elif found.line:
            yield found.line, _system_token(kind, found.line, file, found.modified)


def _not_given(found: Token) -> Token:
    """Return the token of a file that cannot be used; nobody makes such a one anew."""
    problem = found.problem
    if problem is None or problem.kind == "token-not-a-file":
        return found
    problem = _not_allowed(found.source, problem.cause)
    return replace(found, will_be_new=False, problem=problem)


def _system_token(kind: str, value: str, source: str, modified: float | None) -> Token:
    # A line feed at the very end slips through the check of anaconda-anon-usage.
    checked = value.removesuffix("\n")
    if not is_given(checked):
        return Token(kind, "invalid", "", False, source, _not_allowed(source), modified)
    if checked != value:
        return Token(kind, "invalid", value, False, source, not_a_header(source), modified)
    return Token(kind, "created", value, False, source, None, modified)


def _problem(kind: str, title: Phrase, text: Phrase, source: str, cause: str = "") -> Problem:
    return Problem(kind, title, text, None if source[:1] == "$" else Path(source), cause=cause)


def not_a_header(source: str) -> Problem:
    """Say that a value cannot be sent as it is, so that conda's requests may fail."""
    return _problem(
        "token-not-a-header",
        Phrase("This random ID is not valid in a request"),
        Phrase(
            "It holds characters that a request cannot carry, so conda may fail with an error. "
            "Make a new one."
        ),
        source,
    )


def _unusual(source: str) -> Problem:
    return _problem(
        "token-unusual",
        Phrase("This random ID was not made by conda"),
        Phrase(
            "It holds characters that conda never uses in a random ID. conda sends it all the same."
        ),
        source,
    )


def _not_allowed(source: str, cause: str = "") -> Problem:
    return _problem(
        "token-not-allowed",
        Phrase("This ID is left out"),
        Phrase(
            "An ID given by an administrator may hold up to 36 letters, digits, dashes and "
            "underscores. conda does not send this one."
        ),
        source,
        cause,
    )


def _short(source: str) -> Problem:
    return _problem(
        "token-short",
        Phrase("This random ID is too short"),
        Phrase("It has fewer than 22 characters. conda makes a new one on its next run."),
        source,
    )


def _copied(source: str) -> Problem:
    return _problem(
        "token-copied",
        Phrase("This random ID belongs to another computer"),
        Phrase(
            "The note beside it names another computer, as after copying a home folder. conda "
            "makes a new one on its next run."
        ),
        source,
    )


def _unwritable(source: str) -> Problem:
    return _problem(
        "token-unwritable",
        Phrase("conda cannot save a random ID here"),
        Phrase("This account may not write there, so conda leaves this random ID out."),
        source,
    )


def _unreadable(source: str, error: Exception) -> Problem:
    return _problem(
        "token-unreadable",
        Phrase("This random ID cannot be read"),
        Phrase("conda makes a new one if it may write there, and otherwise leaves it out."),
        source,
        str(getattr(error, "strerror", None) or error),
    )


def _not_a_file(source: str, error: Exception) -> Problem:
    return _problem(
        "token-not-a-file",
        Phrase("This is not a file"),
        Phrase(
            "A folder, a pipe, a socket or a device stands where the random ID belongs. conda "
            "leaves it out."
        ),
        source,
        str(error),
    )


def _not_text(source: str, error: Exception) -> Problem:
    return _problem(
        "token-not-text",
        Phrase("This random ID is not text"),
        Phrase("The file is not UTF-8. conda makes a new random ID if it may write there."),
        source,
        str(error),
    )
