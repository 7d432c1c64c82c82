"""The conda installations on this computer, and which of them is in use.

The one in use is, in this order: the one a person chose, that of ``CONDA_EXE``, that of the
``conda`` first on PATH, that of the active environment, the first found elsewhere.
"""

from __future__ import annotations

import os
from pathlib import Path
from types import MappingProxyType

from conda_privacy.core.environment_lists import listed_prefixes
from conda_privacy.core.frozen import frozen
from conda_privacy.core.packages import Package, is_base, read_packages, record_names
from conda_privacy.core.patience import PATIENCE, look_at_each
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from conda_privacy.core.machine import Machine

_USUAL_NAMES = ("anaconda3", "miniconda3", "miniforge3", "mambaforge", "anaconda", "miniconda")
_USUAL_ON_LINUX = ("/opt/conda", "/opt", "/usr/local", "/usr/share")
_HOMEBREW = ("/opt/homebrew", "/usr/local")
_CASKS = ("miniconda", "miniforge", "mambaforge")
"""Those whose installation lies in the folder of the cask; Anaconda's lies beside that folder."""

_ENVIRONMENTS = "envs"
_PROGRAM_FOLDERS = frozenset(("bin", "condabin", "scripts"))


@frozen
class Installation:
    """One conda installation.

    Attributes:
        prefix: Its base prefix.
        conda_version: None where it cannot be told.
        python_version: None where it cannot be told.
        implementation: ``CPython`` or ``PyPy``.
        packages: Its packages by name.
        found_by: What led to it: ``chosen``, ``CONDA_EXE``, ``PATH``, ``CONDA_PREFIX``,
            ``environments.txt`` or ``usual place``.
        problem: What is wrong with it, if anything.
    """

    prefix: Path
    conda_version: str | None
    python_version: str | None
    implementation: str
    packages: Mapping[str, Package]
    found_by: str
    problem: Problem | None = None

    def version_of(self, name: str) -> str | None:
        """Return the version of a package here; None where it is not installed."""
        package = self.packages.get(name)
        return package.version if package else None

    @property
    def requests_version(self) -> str | None:
        """The version of requests, which conda sends."""
        return self.version_of("requests")


def find_installations(
    machine: Machine, chosen: Path | None = None, *, patience: float = PATIENCE
) -> tuple[Installation, ...]:
    """Find the conda installations of a machine, the one in use first.

    Args:
        machine: Where to look. One with ``roots`` is searched there instead of the usual places.
        chosen: The base prefix a person wants to look at; it comes first even if it is broken.
        patience: Seconds after which a folder that does not answer is given up.

    Returns:
        Each installation once. A chosen prefix without conda is there with a problem.
    """
    candidates = dict(_first_mentions(_candidates(machine, chosen)))

    def look(prefix: str) -> Installation | None:
        found_by = candidates[prefix]
        installation = read_installation(machine, Path(prefix), found_by)
        if installation is None and found_by == "PATH":
            program = os.path.realpath(os.path.join(prefix, "bin", "conda"))
            behind = os.path.dirname(os.path.dirname(program))
            return read_installation(machine, Path(behind), found_by)
        return installation

    def give_up(prefix: str) -> Installation | None:
        return _broken(prefix, candidates[prefix], _not_answering(prefix))

    found: dict[str, Installation] = {}
    for batch in look_at_each(list(candidates), look, give_up, patience=patience):
        for installation in filter(None, batch):
            found.setdefault(_identity(installation), installation)
    return tuple(found.values())


def read_installation(machine: Machine, prefix: Path, found_by: str) -> Installation | None:
    """Read what is installed in a base prefix, without running anything.

    Args:
        machine: The computer it is on.
        prefix: The folder to look at.
        found_by: What led there; a ``chosen`` prefix is returned even where it holds no conda.
    """
    records = record_names(prefix)
    if not is_base(records):
        return _broken(str(prefix), found_by, _no_conda(prefix)) if found_by == "chosen" else None
    packages = read_packages(prefix, machine, records)
    python = packages.get("python")
    return Installation(
        prefix=prefix,
        conda_version=packages["conda"].version,
        python_version=python.version if python else None,
        implementation="PyPy" if python and python.build.endswith("pypy") else "CPython",
        packages=MappingProxyType(dict(packages)),
        found_by=found_by,
    )


def _identity(installation: Installation) -> str:
    if installation.problem is not None:
        return str(installation.prefix)
    return os.path.realpath(installation.prefix)


def _first_mentions(candidates: Iterator[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    seen: set[str] = set()
    for prefix, found_by in candidates:
        path = os.path.normpath(prefix)
        if os.path.isabs(path) and path not in seen:
            seen.add(path)
            yield path, found_by


def _candidates(machine: Machine, chosen: Path | None) -> Iterator[tuple[str, str]]:
    if chosen is not None:
        yield str(chosen), "chosen"
    program = machine.variable("CONDA_EXE")
    if program:
        yield os.path.dirname(os.path.dirname(program)), "CONDA_EXE"
    yield from ((prefix, "PATH") for prefix in _on_path(machine))
    active = machine.variable("CONDA_PREFIX")
    if active:
        yield from ((prefix, "CONDA_PREFIX") for prefix in _bases_of(active))
    for prefix in listed_prefixes(machine).prefixes:
        yield from ((base, "environments.txt") for base in _bases_of(prefix))
    yield from ((prefix, "usual place") for prefix in _usual_places(machine))


def _bases_of(prefix: str) -> tuple[str, ...]:
    """Return where the base of an environment may be: it, or the folder that holds its ``envs``."""
    folder = os.path.dirname(prefix)
    if os.path.basename(folder) == _ENVIRONMENTS:
        return (os.path.dirname(folder),)
    return (prefix,)


def _on_path(machine: Machine) -> Iterator[str]:
    """Return the prefixes of the folders on PATH in which programs of a conda may be."""
    separator = ";" if machine.windows else ":"
    for folder in (machine.variable("PATH") or "").split(separator):
        parent, name = os.path.split(folder.rstrip("/\\"))
        if name.lower() in _PROGRAM_FOLDERS:
            yield parent
        if machine.windows:
            yield folder


def _usual_places(machine: Machine) -> Iterator[str]:
    if machine.roots is not None:
        for root in map(str, machine.roots):
            yield root
            yield from (os.path.join(root, name) for name in ("conda", *_USUAL_NAMES))
        return
    home = str(machine.home)
    folders = [home, os.path.join(home, "opt")]
    if machine.windows:
        local = machine.variable("LOCALAPPDATA")
        folders += ["C:\\ProgramData", "C:\\"] + ([local] if local else [])
    else:
        folders += _USUAL_ON_LINUX
        yield from ("/opt/conda", "/opt/homebrew/Caskroom/miniconda/base")
    if machine.platform == "darwin":
        folders += _HOMEBREW
        for brew in _HOMEBREW:
            yield from (os.path.join(brew, "Caskroom", name, "base") for name in _CASKS)
    for folder in folders:
        yield from (os.path.join(folder, name) for name in _USUAL_NAMES)


def _broken(prefix: str, found_by: str, problem: Problem) -> Installation:
    return Installation(
        Path(prefix), None, None, "CPython", MappingProxyType({}), found_by, problem
    )


def _no_conda(prefix: Path) -> Problem:
    return Problem(
        "no-conda",
        Phrase("There is no conda here"),
        Phrase("This folder holds no conda-meta/conda-….json, so conda is not installed in it."),
        prefix,
    )


def _not_answering(prefix: str) -> Problem:
    return Problem(
        "not-answering",
        Phrase("This folder does not answer"),
        Phrase("It may lie on a network drive that is not there at the moment."),
        Path(prefix),
    )
