"""New random IDs and removed ones, undoable as long as the program runs.

What was there before is kept in memory only. On its next run conda makes a new random ID in the
place of a removed one, unless usage data is off.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from conda_privacy.core import files
from conda_privacy.core.frozen import field, frozen
from conda_privacy.core.packages import is_environment
from conda_privacy.core.permission import refusal
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.problem import Problem
from conda_privacy.core.recorded import missing_folders, remove_folders
from conda_privacy.core.replacement import replace
from conda_privacy.core.system_facts import system_facts
from conda_privacy.core.tokens import SIZE_LIMIT, Token, first_line, new_token_value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from conda_privacy.core.machine import Machine

_SIDECAR = "_host"

_ADMINISTERED = Phrase("An administrator put it there, and only an administrator should change it.")
_REASONS = {
    "session": Phrase("Each run of conda makes this one anew and never saves it."),
    "account": Phrase("It follows your Anaconda account. Sign out to stop it."),
    "installer": Phrase("An installer put it there. Only an administrator should change it."),
    "organization": _ADMINISTERED,
    "machine": _ADMINISTERED,
}
"""Why a token of another kind than ``client`` and ``environment`` is left alone."""


@frozen
class TokenChange:
    """A random ID that was made or removed, with what is needed to undo that.

    Attributes:
        token: The random ID as it was before.
        path: Its file.
        old: What the file held; None where there was none.
        new: What it holds now; None where it was removed.
        sidecar: What stood in the note beside a copied client token, which was removed with it.
    """

    token: Token
    path: Path
    old: bytes | None = field(repr=False)
    new: bytes | None = field(repr=False)
    sidecar: bytes | None = field(default=None, repr=False)


def replace_token(machine: Machine, token: Token) -> TokenChange | Problem:
    """Put a new random ID in the place of one, or where there is none yet.

    Args:
        machine: The computer.
        token: A client or environment token.

    Returns:
        What was done, or why not; then nothing has changed.
    """
    refused = _refused(token)
    if refused is not None:
        return refused
    if token.kind == "environment" and not is_environment(Path(token.source).parents[1]):
        return _refusal(token, Phrase("There is no environment in this folder."))
    return _change(machine, token, new_token_value().encode("ascii"))


def remove_token(machine: Machine, token: Token) -> TokenChange | Problem:
    """Remove a random ID.

    Args:
        machine: The computer.
        token: A client or environment token.

    Returns:
        What was done, or why not; then nothing has changed.
    """
    return _refused(token) or _change(machine, token, None)


def restore(change: TokenChange) -> Problem | None:
    """Undo a change of a random ID.

    Args:
        change: What ``replace_token`` or ``remove_token`` returned.

    Returns:
        None when the old random ID is back. A problem of kind ``changed`` where conda or somebody
        else has made another one meanwhile; that one stays.
    """
    problem = _written(change.path, change.old, change.new)
    if problem is None and change.sidecar is not None:
        sidecar = change.path.with_name(change.path.name + _SIDECAR)
        reading = files.read(sidecar, SIZE_LIMIT)
        return reading.problem or _written(sidecar, change.sidecar, reading.data)
    return problem


def _change(machine: Machine, token: Token, new: bytes | None) -> TokenChange | Problem:
    path = Path(token.source)
    reading = files.read(path, SIZE_LIMIT)
    if reading.problem is not None:
        return reading.problem
    if new is None and reading.data is None:
        return _refusal(token, Phrase("There is none to remove."))
    refused = refusal(path.resolve())
    if refused is not None:
        return refused
    note = _foreign_note(machine, token)
    sidecar = path.with_name(path.name + _SIDECAR)
    # With the note of another computer beside it, conda would take the new one for a copy too.
    problem = None if note is None else _written(sidecar, None, note)
    if problem is None:
        problem = _written(path, new, reading.data)
        if problem is not None and note is not None:
            _written(sidecar, note, None)
    return problem or TokenChange(token, path, reading.data, new, note)


def _foreign_note(machine: Machine, token: Token) -> bytes | None:
    """Return the content of the sidecar where it names another computer."""
    if token.kind != "client":
        return None
    data = files.read(Path(token.source + _SIDECAR), SIZE_LIMIT).data
    line = first_line((data or b"").decode("utf-8", "replace"))
    return data if line and line != system_facts(machine).host_id else None


def _written(path: Path, new: bytes | None, expected: bytes | None) -> Problem | None:
    created: tuple[str, ...] = ()
    if new is not None:
        with suppress(OSError):  # what is wrong with the folder is said when the file is written
            created = missing_folders(path)
            path.parent.mkdir(parents=True, exist_ok=True)
    problem = replace(path, new, expected)
    if problem is not None:
        remove_folders(created)
    return problem


def _refused(token: Token) -> Problem | None:
    if token.source.startswith("$"):
        return _refusal(token, Phrase("It comes from an environment variable; unset that instead."))
    reason = _REASONS.get(token.kind)
    return _refusal(token, reason) if reason else None


def _refusal(token: Token, reason: Phrase) -> Problem:
    title = Phrase("This random ID was left as it is")
    return Problem("token-refused", title, reason, token.path)
