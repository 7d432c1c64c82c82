"""The environments of an installation: where they are, their random ID, the setting there.

Ten thousand of them are no exception on a shared computer, so the scan works on plain text
paths, opens only files that are there, and can take what has not changed from an earlier one.
"""

from __future__ import annotations

import os
from pathlib import Path

from conda_privacy.core.environment import (
    BY_NAME,
    FOLDER,
    IS_BASE,
    NAME,
    STAMP,
    Environments,
    row_problem,
)
from conda_privacy.core.environment_lists import environment_folders, listed_prefixes
from conda_privacy.core.environment_settings import SETTINGS_NAMES, SettingLookup
from conda_privacy.core.frozen import values_of
from conda_privacy.core.machine import showable
from conda_privacy.core.patience import PATIENCE, go_on, look_at_each, never
from conda_privacy.core.places import path_key
from conda_privacy.core.token_rules import may_add_to
from conda_privacy.core.tokens import look_at_environment_token

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from conda_privacy.core.environment import Kept
    from conda_privacy.core.installations import Installation
    from conda_privacy.core.machine import Machine
    from conda_privacy.core.problem import Problem

_SETTING = "anaconda_anon_usage"
_IN_ETC = "/etc/aau_token"
_RESERVED = frozenset(("base", "root"))


FileStamp = tuple[int, int, int]

_OF_FOLDER, _OF_TOKEN = slice(STAMP, STAMP + 3), slice(STAMP + 3, STAMP + 6)
_FILE_NAME, _OF_FILE = STAMP + 6, slice(STAMP + 7, STAMP + 10)
"""What tells whether an environment has changed, without opening anything in it: three numbers of
its folder and history, three of its token, and the name and three numbers of its settings file."""


def find_environments(
    machine: Machine,
    installation: Installation,
    *,
    previous: Environments | None = None,
    cancelled: Callable[[], bool] = never,
    pause: Callable[[], None] = go_on,
    patience: float = PATIENCE,
) -> Iterator[Environments]:
    """Find the environments of an installation.

    Args:
        machine: Where to look.
        installation: The conda they belong to.
        previous: What an earlier search of the same installation found. Environments that have
            not changed since are taken from it.
        cancelled: Asked between batches and a few times a second; True ends the search.
        pause: Called after each environment in the thread that looks; it may wait a moment.
        patience: Seconds after which a folder that does not answer is given up. It costs its own
            row, and those on the same network drive.

    Yields:
        Batches: the base, a few more, then larger ones. Behind the base come the
        children of each folder of ``envs_dirs`` by name, then what only ``environments.txt`` lists.
    """
    root = str(installation.prefix)
    scan = _Scan(machine, root, previous)

    def looked_at(prefixes: list[str]) -> Iterator[Environments]:
        batches = look_at_each(
            prefixes, scan.look, scan.give_up, patience=patience, cancelled=cancelled, pause=pause
        )
        return filter(None, map(scan.batch, batches))

    yield from looked_at([root])
    folders = environment_folders(machine, installation.prefix)
    children = _Children(patience, cancelled)
    listed = listed_prefixes(machine)
    yield from looked_at(scan.plan(children.of(folders.paths), listed.prefixes))
    rows = [*children.problems, *_list_rows(listed.problem, folders.problem)]
    if rows and not cancelled():
        yield scan.batch([scan.placeholder(folder, problem) for folder, problem in rows])


class _Children:
    """Lists folders of environments and keeps what went wrong with them."""

    def __init__(self, patience: float, cancelled: Callable[[], bool]) -> None:
        self.problems: list[tuple[str, Problem]] = []
        self._patience = patience
        self._cancelled = cancelled

    def of(self, folders: Iterable[str]) -> list[str]:
        """Return the folders and links in each folder, by name; files are no environments."""
        found: list[str] = []
        for batch in look_at_each(
            list(folders),
            self._in,
            self._give_up,
            patience=self._patience,
            cancelled=self._cancelled,
        ):
            for paths in batch:
                found += paths
        return found

    def _in(self, folder: str) -> list[str]:
        try:
            with os.scandir(folder) as entries:
                # A link is not followed: one to a dead mount must not cost its neighbours.
                names = [
                    entry.name
                    for entry in entries
                    if entry.is_dir(follow_symlinks=False) or entry.is_symlink()
                ]
        except (FileNotFoundError, NotADirectoryError):
            return []
        except OSError as error:
            self.problems.append((folder, row_problem("unreadable", folder, _reason(error))))
            return []
        return [f"{folder}{os.sep}{name}" for name in sorted(names)]

    def _give_up(self, folder: str) -> list[str]:
        self.problems.append((folder, row_problem("not-answering", folder)))
        return []


class _Scan:
    """What all environments have in common while they are looked at."""

    def __init__(self, machine: Machine, root: str, previous: Environments | None) -> None:
        self._root = root
        self._key = path_key(caseless=machine.windows)
        self._settings = SettingLookup(machine, _SETTING, Path(root))
        self._basis = self._settings.basis
        self._same = values_of(self._settings.same)
        self._before: dict[str, Kept] = {}
        if previous is not None and previous.basis == self._basis:
            self._before = previous.by_folder()
        self._names: dict[str, str] = {}
        self._listed: frozenset[str] = frozenset()
        self._children: frozenset[str] = frozenset()

    def batch(self, found: Iterable[Kept | None]) -> Environments:
        """Put together what was found."""
        return Environments(tuple(filter(None, found)), self._basis)

    def plan(self, children: list[str], listed: Iterable[str]) -> list[str]:
        """Return the prefixes to look at besides the base, and remember where each name leads."""
        self._listed = frozenset(map(self._key, listed))
        self._children = frozenset(children)
        # Of two with one name the first is meant, so it has to come last here.
        self._names = {path.rpartition(os.sep)[2]: path for path in reversed(children)}
        prefixes: dict[str, str] = {}
        for path in (*children, *listed):
            prefixes.setdefault(self._key(path), path)
        prefixes.pop(self._key(self._root), None)
        return list(prefixes.values())

    def look(self, prefix: str) -> Kept | None:
        """Look at one prefix; None where there is nothing and nobody said there would be."""
        try:
            status = os.stat(prefix)
            history = self._history(prefix, status)
        except (FileNotFoundError, NotADirectoryError):
            return self._absent(prefix)
        except (OSError, ValueError) as error:
            return self.placeholder(prefix, "unreadable", _reason(error))
        seen = (status.st_mtime_ns, status.st_ctime_ns, history.st_mtime_ns)
        before = self._before.get(prefix)
        if before is not None and self._unchanged(before, seen):
            return before
        return self._fresh(prefix, history.st_mtime, seen)

    def _history(self, prefix: str, status: os.stat_result) -> os.stat_result:
        try:
            return os.stat(prefix + "/conda-meta/history")
        except FileNotFoundError:
            # The base is one by what is installed in it; others are by their history.
            if prefix == self._root:
                return status
            raise

    def give_up(self, prefix: str) -> Kept | None:
        """Stand in for a prefix that does not answer."""
        return self.placeholder(prefix, "not-answering")

    def placeholder(self, prefix: str, problem: str | Problem, cause: str = "") -> Kept:
        """Return a row for a place about which nothing can be known."""
        return (
            *(self._name(prefix), prefix, prefix == self._root, False),
            *("environment", "none", "", False, prefix, None, None),
            *values_of(self._settings.unknown),
            *(None, problem, cause),
        )

    def _fresh(self, prefix: str, modified: float, seen: FileStamp) -> Kept:
        token, token_status = look_at_environment_token(prefix)
        files = [name for name in SETTINGS_NAMES if os.access(f"{prefix}/{name}", os.F_OK)]
        setting, status = self._settings.at(prefix, files)
        name = self._name(prefix)
        reachable = self._leads_here(prefix, name)
        return (
            *(name, prefix, prefix == self._root, reachable),
            *values_of(token),
            *(self._same if setting is self._settings.same else values_of(setting)),
            *(modified, self._problem(prefix, name, reachable=reachable), ""),
            *_stamped(seen, token_status, files, status),
        )

    def _unchanged(self, before: Kept, seen: FileStamp) -> bool:
        """Tell whether an environment is as an earlier search has left it.

        New names in its folder and new rights on it change the folder's own stamps.
        """
        folder = before[FOLDER]
        return (
            before[_OF_FOLDER] == seen
            and before[_OF_TOKEN] == _stamp(folder + _IN_ETC)
            and before[IS_BASE] == (folder == self._root)
            and before[BY_NAME] == self._leads_here(folder, before[NAME])
            and (
                len(before) <= _FILE_NAME
                or before[_OF_FILE] == _stamp(f"{folder}/{before[_FILE_NAME]}")
            )
        )

    def _absent(self, prefix: str) -> Kept | None:
        """Say why nothing is there; a folder among environments that is none is passed over."""
        if os.path.islink(prefix) and not os.path.exists(prefix):
            return self.placeholder(prefix, "broken-link")
        if self._key(prefix) in self._listed:
            return self.placeholder(prefix, "vanished")
        return None

    def _name(self, prefix: str) -> str:
        return "base" if prefix == self._root else prefix.rstrip(os.sep).rpartition(os.sep)[2]

    def _leads_here(self, prefix: str, name: str) -> bool:
        if self._names.get(name) == prefix:
            return name not in _RESERVED
        return prefix == self._root

    def _problem(self, prefix: str, name: str, *, reachable: bool) -> str | None:
        if not may_add_to(prefix):
            return "read-only"
        if not reachable and prefix in self._children:
            return "duplicate-name"
        if name.isprintable() or showable(name) == name:
            return None
        return "odd-name"


def _stamp(path: str) -> FileStamp | None:
    try:
        return _stamp_of(os.stat(path))
    except (OSError, ValueError):
        return None


def _stamp_of(status: os.stat_result) -> FileStamp:
    return (status.st_mtime_ns, status.st_size, status.st_ino)


def _stamped(
    seen: FileStamp,
    token: os.stat_result | None,
    files: list[str],
    setting: os.stat_result | None,
) -> tuple[int | str, ...]:
    """Return what tells of a change, nothing where one would not be noticed."""
    if token is None:
        return ()
    if not files:
        return (*seen, *_stamp_of(token))
    return () if setting is None else (*seen, *_stamp_of(token), files[0], *_stamp_of(setting))


def _list_rows(listed: Problem | None, folders: Problem | None) -> Iterator[tuple[str, Problem]]:
    for problem in (listed, folders):
        if problem is not None:
            yield str(problem.path), problem


def _reason(error: Exception) -> str:
    return str(getattr(error, "strerror", None) or error)
