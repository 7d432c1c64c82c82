"""Where environments are listed: ``~/.conda/environments.txt`` and the folders of ``envs_dirs``."""

from __future__ import annotations

import os
from pathlib import Path

from conda_privacy.core.bounded import read_bounded
from conda_privacy.core.frozen import frozen
from conda_privacy.core.merged import merged_list
from conda_privacy.core.packages import may_change_root
from conda_privacy.core.patience import PATIENCE, look_at_each
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.places import locations, read_sources
from conda_privacy.core.problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from conda_privacy.core.machine import Machine

ListingStamp = tuple[int, int]

_LIST_LIMIT = 16 * 1024 * 1024
"""Bytes of environments.txt that are read: some hundred thousand environments."""


@frozen
class Listed:
    """The prefixes in ``environments.txt``, as written and in its order, each once."""

    path: Path
    prefixes: tuple[str, ...]
    problem: Problem | None = None


def listed_prefixes(machine: Machine) -> Listed:
    """Read the list of environments that conda keeps for this person.

    Blank lines, comments and relative paths are passed over, as nobody can know what the last
    are relative to. conda reads the list in the encoding of settings files; elsewhere than on
    Windows, bytes that are no UTF-8 survive as surrogates and lead to the same folder.
    """
    path = machine.home / ".conda" / "environments.txt"
    try:
        data, _ = read_bounded(str(path), _LIST_LIMIT)
    except (FileNotFoundError, NotADirectoryError):
        return Listed(path, ())
    except (OSError, ValueError) as error:
        return Listed(path, (), _unreadable(path, error))
    text = data.decode(machine.encoding, "surrogateescape")
    lines = (line.strip() for line in text.split("\n"))
    prefixes = (line for line in lines if os.path.isabs(line))
    return Listed(path, tuple(dict.fromkeys(prefixes)))


def _unreadable(path: Path, error: Exception) -> Problem:
    return Problem(
        "environments-list",
        Phrase("The list of environments cannot be read"),
        Phrase("Environments outside the usual folders are not shown."),
        path,
        cause=str(getattr(error, "strerror", None) or error),
    )


@frozen
class EnvironmentFolders:
    """The folders whose children are environments, in the order in which names are looked up."""

    paths: tuple[str, ...]
    problem: Problem | None = None


def environment_folders(machine: Machine, root_prefix: Path) -> EnvironmentFolders:
    """Return the folders of ``envs_dirs`` as conda puts them together.

    Args:
        machine: Where settings, variables and the home folder are.
        root_prefix: The conda installation, whose own ``envs`` comes before that of the home
            folder where this account may write to the installation.
    """
    sources = read_sources(locations(machine, root_prefix))
    separator = ";" if machine.windows else ":"
    merged = merged_list(machine, sources, ("envs_dirs", "envs_path"), delimiter=separator)
    own = str(root_prefix / "envs")
    fixed = [own, str(machine.home / ".conda" / "envs")]
    if not may_change_root(str(root_prefix)):
        fixed.reverse()
    local = machine.variable("LOCALAPPDATA")
    if machine.windows and local:
        fixed.append(os.path.join(local, "conda", "conda", "envs"))
    chosen = (str(machine.expand_user(value)) for value in merged.values or ())
    absolute = (path for path in (*chosen, *fixed) if os.path.isabs(path))
    return EnvironmentFolders(tuple(dict.fromkeys(map(os.path.normpath, absolute))), merged.problem)


def listing_stamps(
    machine: Machine, root_prefix: Path, *, patience: float = PATIENCE
) -> tuple[tuple[str, ListingStamp | None], ...]:
    """Return the places in which environments come and go, each with what changes when they do.

    Args:
        machine: Where settings, variables and the home folder are.
        root_prefix: The conda installation.
        patience: Seconds after which a folder that does not answer is left out.

    Returns:
        The folders of ``envs_dirs`` and ``environments.txt``, each with its time of change and its
        number on the disk, or None where there is nothing yet.
    """
    listed = str(machine.home / ".conda" / "environments.txt")
    places = [*environment_folders(machine, root_prefix).paths, listed]
    batches = look_at_each(places, _stamped, lambda _: None, patience=patience)
    return tuple(stamped for batch in batches for stamped in batch if stamped is not None)


def _stamped(path: str) -> tuple[str, ListingStamp | None]:
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return path, None
    return path, (status.st_mtime_ns, status.st_ino)
