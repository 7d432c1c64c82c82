"""For whom a setting is changed: one settings file for each circle of people it holds for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from conda_privacy.core.frozen import frozen
from conda_privacy.core.places import settings_root

TYPE_CHECKING = False
if TYPE_CHECKING:
    from conda_privacy.core.decision import Decision, Place
    from conda_privacy.core.machine import Machine

__all__ = ["Scope", "scopes"]

_NAME = ".condarc"


@frozen
class Scope:
    """One choice of where to write.

    Attributes:
        kind: ``user``, ``environment``, ``installation`` or ``system``, as in ``Place.scope``.
        path: The settings file that is written to.
    """

    kind: str
    path: Path


def scopes(
    machine: Machine, decision: Decision, root_prefix: Path | None, prefix: Path | None
) -> tuple[Scope, ...]:
    """Return where a setting can be written, from one person to the whole computer.

    Args:
        machine: The computer.
        decision: What is decided about the setting now, with all places.
        root_prefix: The conda installation; None leaves its scope out.
        prefix: The environment; None or the installation itself leaves its scope out.

    Returns:
        One file for each scope: the strongest one that sets the setting there, else the strongest
        one that exists, else ``.condarc``; for the person always ``~/.condarc``.
    """
    root = settings_root(machine, str(root_prefix)) if root_prefix is not None else None
    installation = machine.expand_user(root) if root is not None else None
    folders = {"environment": prefix, "installation": installation}
    if prefix == root_prefix:
        folders["environment"] = None
    if machine.system_dirs:
        folders["system"] = machine.system_dirs[0]
    return (Scope("user", machine.home / _NAME), *_others(decision, folders))


def _others(decision: Decision, folders: dict[str, Path | None]) -> Iterator[Scope]:
    for kind, folder in folders.items():
        if folder is not None:
            places = [place for place in decision.places if place.scope == kind]
            yield Scope(kind, _strongest(places) or folder / _NAME)


def _strongest(places: list[Place]) -> Path | None:
    for wanted in ("sets", "silent"):
        found = [place.path for place in places if place.status == wanted]
        if found:
            return found[-1]
    return None
