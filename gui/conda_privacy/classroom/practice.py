"""A practice computer: a whole computer in a temporary folder, for the pages and for a lesson."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

from conda_privacy.classroom.practice_folder import PracticeFolder
from conda_privacy.core.machine import Machine
from conda_privacy.core.system_facts import SystemFacts

ENVIRONMENTS = ("child1", "project")
"""The environments a new practice computer has besides base."""

PACKAGES = (
    ("conda", "26.7.1"),
    ("python", "3.12.12"),
    ("requests", "2.32.5"),
    ("conda-libmamba-solver", "25.11.0"),
    ("libmambapy", "2.3.2"),
    ("anaconda-anon-usage", "0.8.1"),
    ("conda-anaconda-telemetry", "0.3.0"),
)
"""What is installed in its base environment: name and version."""

_SETTINGS = """\
# Settings of the practice computer. Whatever you change here is gone with it.
channels:
  - defaults
auto_update_conda: false
"""
_SETTINGS_FOR_ALL = """\
# What an administrator of the practice computer has set for everybody.
show_channel_urls: true
"""
_HISTORY = "==> 2026-09-28 09:00:00 <==\n# cmd: conda create -n {name}\n# conda version: 26.7.1\n"


class PracticeComputer:
    """Computers in a folder of their own: one at first, more when its disk is copied.

    Nothing outside the folder is read or written, and it is gone when it is closed.

    Attributes:
        machine: the computer that is used at present.
    """

    def __init__(self, parent: Path | None = None) -> None:
        """Make a practice computer.

        Args:
            parent: where its folder is made; the temporary folder of the real computer if None.

        Raises:
            OSError: there is no room, or no right, to make a folder there.
        """
        self._folder = PracticeFolder(parent)
        self._count = 1
        self._root = self._folder.path / "computer"
        try:
            _furnish(self._root)
        except OSError:
            self._folder.close()
            raise
        self.machine = _machine(self._root, self._count)

    @property
    def temporary(self) -> Path:
        """A folder for temporary files of whatever runs on it."""
        folder = self._folder.path / "temporary"
        folder.mkdir(exist_ok=True)
        return folder

    @property
    def root_prefix(self) -> Path:
        """The conda installation of the computer used at present."""
        return self._root / "opt" / "conda"

    def prefix(self, environment: str) -> Path:
        """The folder of an environment, which need not exist."""
        if environment == "base":
            return self.root_prefix
        return self.root_prefix / "envs" / environment

    def prefixes(self) -> list[Path]:
        """The folders of all environments there are, base first."""
        return _prefixes(self._root)

    def copy_disk(self) -> None:
        """Copy everything to another computer, with another network card, and use that one."""
        self._count += 1
        copied = self._folder.path / f"computer-{self._count}"
        shutil.copytree(self._root, copied, symlinks=True)
        self._root = copied
        _list_environments(copied)
        self.machine = _machine(copied, self._count)

    def lend_card(self, host_id: str) -> None:
        """Let the computer used at present have a real network card.

        A random ID that was made here stays this computer's, and one from a copied disk stays
        another's: the file that tells them apart changes with the card.

        Args:
            host_id: what names the card; empty where there is none, which changes nothing.
        """
        facts = self.machine.facts
        if not host_id or facts is None or facts.host_id == host_id:
            return
        file = self.machine.home / ".conda" / "aau_token_host"
        exchanged = {facts.host_id: host_id, host_id: facts.host_id}
        found = file.read_text("utf-8") if file.exists() else ""
        if found in exchanged:
            _write(file, exchanged[found])
        self.machine = replace(self.machine, facts=replace(facts, host_id=host_id))

    def close(self) -> None:
        """Remove all computers; closing twice does no harm."""
        self._folder.close()


def add_environment(prefix: Path) -> None:
    """Make an empty environment.

    Raises:
        FileExistsError: there is something at this place already.
    """
    prefix.mkdir(parents=True)
    _write(prefix / "conda-meta" / "history", _HISTORY.format(name=prefix.name))


def add_package(prefix: Path, name: str, version: str) -> None:
    """Make conda's record of a package, in place of one of another version."""
    for other in (prefix / "conda-meta").glob(f"{name}-*-*.json"):
        if other.name.removesuffix(".json").rsplit("-", 2)[0] == name:
            other.unlink()
    record = {
        "name": name,
        "version": version,
        "build": "py312_0",
        "build_number": 0,
        "channel": "defaults",
        "depends": [],
        "files": [],
        "fn": f"{name}-{version}-py312_0.conda",
        "subdir": "noarch",
    }
    _write(prefix / "conda-meta" / f"{name}-{version}-py312_0.json", json.dumps(record))


def has_package(prefix: Path, name: str, version: str) -> bool:
    """Whether this version of a package is recorded in a prefix."""
    return (prefix / "conda-meta" / f"{name}-{version}-py312_0.json").exists()


def _machine(root: Path, number: int) -> Machine:
    facts = SystemFacts(
        kernel="Linux/6.8.0",
        distribution="ubuntu/24.04.2",
        libc="glibc/2.39",
        host_id=f"cHJhY3RpY2U{number}",
    )
    return replace(Machine.under(root), facts=facts)


def _furnish(root: Path) -> None:
    base = root / "opt" / "conda"
    _write(base / "conda-meta" / "history", _HISTORY.format(name="base"))
    for name, version in PACKAGES:
        add_package(base, name, version)
    for name in ENVIRONMENTS:
        add_environment(base / "envs" / name)
        add_package(base / "envs" / name, "python", "3.12.12")
    _write(root / "home" / ".condarc", _SETTINGS)
    _write(root / "etc" / "conda" / "condarc.d" / "classroom.yml", _SETTINGS_FOR_ALL)
    _list_environments(root)


def _list_environments(root: Path) -> None:
    """Write the list that conda keeps; it holds whole paths, so a copy needs one of its own."""
    lines = "".join(f"{prefix}\n" for prefix in _prefixes(root))
    _write(root / "home" / ".conda" / "environments.txt", lines)


def _prefixes(root: Path) -> list[Path]:
    base = root / "opt" / "conda"
    # conda leaves a file of its own among the environments.
    return [base, *sorted(path for path in (base / "envs").iterdir() if path.is_dir())]


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
