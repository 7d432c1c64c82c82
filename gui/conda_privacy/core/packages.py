"""The packages of a conda installation, read from the names of files without running anything.

``conda-meta/NAME-VERSION-BUILD.json`` says what conda installed; ``NAME-VERSION.dist-info``
says what its Python will load, which is another version where somebody used pip.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from conda_privacy.core.frozen import frozen
from conda_privacy.core.token_rules import may_open

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from conda_privacy.core.machine import Machine


@frozen
class Package:
    """One package in an installation.

    Attributes:
        name: Its name as conda writes it, ``conda-libmamba-solver``.
        version: The version that Python will load.
        source: ``conda`` (a file in ``conda-meta``) or ``dist-info`` (installed in another way).
        build: The build text of the conda package, empty for others.
        copies: How many versions of it stand side by side; more than one is a mistake of its own.
    """

    name: str
    version: str
    source: str
    build: str = ""
    copies: int = 1


def read_packages(prefix: Path, machine: Machine, records: Iterable[str]) -> Mapping[str, Package]:
    """Return the packages of a prefix by name.

    Args:
        prefix: The installation.
        machine: Where the packages of its user are looked up: they come before the installation's.
        records: The names of the files in ``conda-meta``.

    Returns:
        One package for each name. Names are compared as pip does: lower case, with dashes.
    """
    found: dict[str, Package] = {}
    for record in records:
        package = _of_record(record)
        if package is not None:
            found[package.name] = _beside(found.get(package.name), package)
    for folder in _package_folders(prefix, machine, found.get("python")):
        distributions: dict[str, Package] = {}
        for entry in _names_in(folder):
            package = _of_distribution(entry)
            if package is not None:
                distributions[package.name] = _beside(distributions.get(package.name), package)
        for name, package in distributions.items():
            found[name] = _loaded(found.get(name), package)
    return found


def record_names(prefix: Path | str) -> list[str]:
    """Return the names of the files in ``conda-meta``; none where it cannot be listed."""
    return [name for name in _names_in(os.path.join(prefix, "conda-meta")) if name[-5:] == ".json"]


def is_base(records: Iterable[str]) -> bool:
    """Tell from the files in ``conda-meta`` whether conda itself is installed in a prefix."""
    return any(name[:6] == "conda-" and _is_conda(name) for name in records)


def _is_conda(name: str) -> bool:
    """Whether a record that begins so is conda's own, ``conda-VERSION-BUILD.json``."""
    version, _, build = name[6:].partition("-")
    return version[:1].isdecimal() and build[-5:] == ".json" != build and "-" not in build


def may_change_root(root: str) -> bool:
    """Tell whether conda takes an installation for one that this account may write to.

    As ``root_writable`` in conda's ``base/context.py``, which opens the history with ``"a+"``.
    """
    history = os.path.join(root, "conda-meta", "history")
    is_file = os.path.isfile(history)
    return is_file and may_open(history, os.R_OK | os.W_OK)


def is_environment(prefix: Path | str) -> bool:
    """Tell whether conda takes a folder for an environment: by its history, or by a conda in it.

    True too where that cannot be looked into; what is wrong there has a name of its own.
    """
    try:
        os.stat(os.path.join(prefix, "conda-meta", "history"))
    except (FileNotFoundError, NotADirectoryError):
        return is_base(record_names(prefix))
    except OSError:
        return True
    return True


def _of_record(name: str) -> Package | None:
    parts = name[:-5].rsplit("-", 2)
    if len(parts) != 3 or not all(parts):  # noqa: PLR2004 - name, version, build
        return None
    return Package(parts[0].lower(), parts[1], "conda", parts[2])


def _of_distribution(entry: str) -> Package | None:
    match = re.match(r"([^-]+)-([^-]+)(?:-py[\d.]+)?\.(?:dist|egg)-info$", entry)
    if match is None:
        return None
    name = re.sub(r"[-_.]+", "-", match.group(1)).lower()
    return Package(name, match.group(2), "dist-info")


def _beside(before: Package | None, package: Package) -> Package:
    """Count a package that stands there twice; the later name wins, as nobody can know."""
    if before is None:
        return package
    return Package(package.name, package.version, package.source, package.build, before.copies + 1)


def _loaded(installed: Package | None, distribution: Package) -> Package:
    """Return the package that Python loads, given what conda knows of it."""
    if installed is None:
        return distribution
    copies = max(installed.copies, distribution.copies)
    if installed.version == distribution.version:
        return Package(installed.name, installed.version, "conda", installed.build, copies)
    return Package(distribution.name, distribution.version, "dist-info", "", copies)


def _package_folders(prefix: Path, machine: Machine, python: Package | None) -> list[str]:
    """Return the folders Python loads packages from, the strongest last."""
    if machine.windows:
        folders = [os.path.join(prefix, "Lib", "site-packages")]
        roaming = machine.variable("APPDATA")
        if python and roaming and not machine.variable("PYTHONNOUSERSITE"):
            digits = "".join(python.version.split(".")[:2])
            folders.append(os.path.join(roaming, "Python", f"Python{digits}", "site-packages"))
        return folders
    if python is None:
        return []
    version = "python" + ".".join(python.version.split(".")[:2])
    folders = [os.path.join(prefix, "lib", version, "site-packages")]
    if "cp" in python.build and python.build.endswith("t"):
        folders = [os.path.join(prefix, "lib", version + "t", "site-packages")]
    if not machine.variable("PYTHONNOUSERSITE"):
        folders.append(os.path.join(machine.home, ".local", "lib", version, "site-packages"))
    return folders


def _names_in(folder: str | Path) -> list[str]:
    try:
        return sorted(os.listdir(folder))
    except (OSError, ValueError):  # absent, closed, or a path that can name nothing
        return []


def at_least(version: str | None, wanted: str) -> bool:
    """Tell whether a version is as new as another; False for one that is not known.

    Only the numbers count, so ``0.7.4.dev3`` is as new as ``0.7.4``.
    """
    return version is not None and _numbers(version) >= _numbers(wanted)


def _numbers(version: str) -> tuple[int, ...]:
    numbers = (re.match(r"\d+", piece) for piece in version.split("."))
    return tuple(int(number.group()) for number in numbers if number)
