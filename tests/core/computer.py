"""A computer laid out as files: an installation, environments, packages."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from conda_privacy.core.machine import Machine
from conda_privacy.core.system_facts import SystemFacts

HOST = "AQAAAPwC"
TOKEN = "AAAAAAAAAAAbbbbbbbbbbb"
FACTS = SystemFacts("Linux/6.8.0", "debian/12.11", "glibc/2.36", HOST, "debian/12")
PACKAGES = ("conda-26.7.1", "python-3.11.7", "requests-2.32.3")


def computer(folder: Path, **environ: str) -> Machine:
    """A machine whose home, system and usual folders are below a folder."""
    home = folder / "home"
    home.mkdir(parents=True, exist_ok=True)
    return Machine(
        home=home,
        environ={"HOME": str(home), **environ},
        system_dirs=(folder / "etc" / "conda",),
        platform="linux",
        facts=FACTS,
        roots=(folder / "opt",),
    )


def write(path: Path, content: str | bytes) -> Path:
    """Write a file, its folders included."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return path


def package(
    prefix: Path, name_version: str, depends: Sequence[str] = (), build: str = "py311_0"
) -> Path:
    """Record a package in ``conda-meta``."""
    name, _, version = name_version.rpartition("-")
    record = {"build": build, "depends": list(depends), "name": name, "version": version}
    return write(
        prefix / "conda-meta" / f"{name_version}-{build}.json", json.dumps(record, indent=2)
    )


def conda(prefix: Path, packages: Sequence[str] = PACKAGES) -> Path:
    """Lay out a base prefix with packages."""
    write(prefix / "conda-meta" / "history", "\n")
    for name_version in packages:
        package(prefix, name_version)
    return prefix


def environment(prefix: Path, token: str | None = TOKEN, condarc: str | None = None) -> Path:
    """Lay out an environment."""
    write(prefix / "conda-meta" / "history", "\n")
    if token is not None:
        write(prefix / "etc" / "aau_token", token)
    if condarc is not None:
        write(prefix / ".condarc", condarc)
    return prefix


@contextmanager
def without_rights() -> Iterator[None]:
    """Be an account that may only do what everybody may, where the tests run as root."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)
