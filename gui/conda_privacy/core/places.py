"""The places conda reads settings from, in its order, and what stands in each of them."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from conda_privacy.core import files
from conda_privacy.core.condarc import Condarc, Reader
from conda_privacy.core.machine import Machine
from conda_privacy.core.plain_condarc import Entry
from conda_privacy.core.problem import Problem

__all__ = ["Location", "Source", "locations", "read_sources"]

_FILE_NAMES = ("condarc", ".condarc")
_SUFFIXES = (".yml", ".yaml")
_NAMES_IN_A_FOLDER = (".condarc", "condarc", "condarc.d")


@dataclass(frozen=True)
class Location:
    """One entry of conda's search path.

    Attributes:
        path: The place with its variables filled in.
        label: The place as conda names it, such as ``$CONDA_PREFIX/.condarc``.
        scope: Whom it is for: ``"system"``, ``"installation"``, ``"user"``, ``"environment"`` or
            ``"condarc"``.
    """

    path: Path
    label: str
    scope: str


@dataclass(frozen=True)
class Source:
    """A settings file, or the absence of one, at a location.

    Attributes:
        location: Which entry of the search path led to it.
        path: The file; it differs from the location's path where that is a folder of files.
        exists: False where conda finds no settings file there.
        condarc: What the file says; None where conda does not read it as a settings file.
        problem: Why conda ignores it, or stops because of it, or what cannot be known about it.
    """

    location: Location
    path: Path
    exists: bool
    condarc: Condarc | None = None
    problem: Problem | None = None

    @property
    def entries(self) -> Mapping[object, Entry]:
        """The top-level keys of the file, empty where it says nothing."""
        return self.condarc.entries if self.condarc is not None else {}


def locations(
    machine: Machine, root_prefix: Path | None = None, prefix: Path | None = None
) -> tuple[Location, ...]:
    """conda's search path on this machine, lowest precedence first.

    Args:
        machine: Where to look variables and the home folder up.
        root_prefix: The conda installation; None takes ``CONDA_ROOT``.
        prefix: The environment that ``-n`` or ``-p`` names; None takes ``CONDA_PREFIX``, else the
            installation.

    Returns:
        Each path once, at its first mention, as in ``SEARCH_PATH`` of conda's
        ``base/constants.py``.
    """
    root = str(root_prefix) if root_prefix is not None else machine.variable("CONDA_ROOT")
    target = str(prefix) if prefix is not None else machine.variable("CONDA_PREFIX") or root
    seen: dict[Path, Location] = {}
    for text, scope in _search_path(machine):
        path = machine.expand(text, CONDA_ROOT=root, CONDA_PREFIX=target)
        if str(path) != ".":  # an empty CONDARC: see Decision.problems
            seen.setdefault(path, Location(path, text, scope))
    return tuple(seen.values())


def _search_path(machine: Machine) -> Iterator[tuple[str, str]]:
    for folder in machine.system_dirs:
        yield from _in_folder(str(folder), "system")
    yield from _in_folder("$CONDA_ROOT", "installation")
    for folder_text in ("$XDG_CONFIG_HOME/conda", "~/.config/conda", "~/.conda"):
        yield from _in_folder(folder_text, "user")
    yield "~/.condarc", "user"
    yield from _in_folder("$CONDA_PREFIX", "environment")
    yield "$CONDARC", "condarc"


def _in_folder(folder: str, scope: str) -> Iterator[tuple[str, str]]:
    return ((f"{folder}/{name}", scope) for name in _NAMES_IN_A_FOLDER)


def read_sources(places: tuple[Location, ...]) -> tuple[Source, ...]:
    """Read every file of a search path, in order, the way one run of conda does.

    Args:
        places: The search path, from ``locations``.

    Returns:
        For each location one source, or one for each file in it where it is a folder.
    """
    reader = Reader()
    seen: set[Path] = set()
    sources: list[Source] = []
    for location in places:
        for source in _sources_at(location, reader, seen):
            seen.add(source.path)
            sources.append(source)
    return tuple(sources)


def _sources_at(location: Location, reader: Reader, seen: set[Path]) -> Iterator[Source]:
    path = location.path
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):
        yield Source(location, path, exists=False)
        return
    if stat.S_ISDIR(mode):
        yield from _sources_in(location, reader, seen)
    elif not stat.S_ISREG(mode):
        yield Source(
            location,
            path,
            exists=False,
            problem=_not_a_settings_file(path, "it is a pipe or a device"),
        )
    elif path.name in _FILE_NAMES or path.suffix in _SUFFIXES:
        if path not in seen:
            yield _read(location, path, reader)
    else:
        reason = "its name ends neither in .yml nor in .yaml and is not “condarc”"
        yield Source(location, path, exists=False, problem=_not_a_settings_file(path, reason))


def _sources_in(location: Location, reader: Reader, seen: set[Path]) -> Iterator[Source]:
    try:
        with os.scandir(location.path) as entries:
            names = sorted(
                entry.name
                for entry in entries
                if entry.name.endswith(_SUFFIXES) and entry.is_file()
            )
    except OSError as error:
        problem = Problem(
            "unreadable-folder",
            "This folder cannot be listed",
            f"conda skips it, and so does this program: {error.strerror}.",
            location.path,
            cause=str(error),
        )
        yield Source(location, location.path, exists=False, problem=problem)
        return
    paths = [location.path / name for name in names if Path(name).suffix in _SUFFIXES]
    yield from (_read(location, path, reader) for path in paths if path not in seen)
    if not paths:
        yield Source(location, location.path, exists=False)


def _read(location: Location, path: Path, reader: Reader) -> Source:
    reading = files.read(path)
    if reading.problem is not None:
        return Source(location, path, exists=True, problem=_of_reading(reading.problem))
    if reading.data is None:
        return Source(location, path, exists=False)
    condarc = reader.parse(reading.data, path)
    return Source(location, path, exists=True, condarc=condarc, problem=condarc.problem)


def _of_reading(problem: Problem) -> Problem:
    """conda stops at a settings file it may not open; one too large for us leaves a question."""
    if problem.kind != "unreadable":
        return problem
    return Problem(
        "unreadable",
        "conda cannot start with this file",
        f"{problem.text} conda stops with an error at every command.",
        problem.path,
        cause=problem.cause,
        stops_conda=True,
    )


def _not_a_settings_file(path: Path, reason: str) -> Problem:
    return Problem(
        "not-a-settings-file",
        "conda does not read this file",
        f"conda passes over it: {reason}.",
        path,
    )
