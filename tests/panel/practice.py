"""A computer in a folder, with a conda installation that is just files."""

import json
from pathlib import Path

from conda_privacy.core.machine import Machine
from conda_privacy.core.system_facts import SystemFacts

PACKAGES = {
    "conda": ("26.7.1", ()),
    "python": ("3.12.12", ()),
    "requests": ("2.32.5", ()),
    "conda-libmamba-solver": ("25.11.0", ()),
    "libmambapy": ("2.3.2", ()),
    "anaconda-anon-usage": ("0.8.1", ()),
    "conda-anaconda-telemetry": ("0.3.0", ()),
}
CLIENT, BASE, CHILD = "16lUJyi7R8u-Co33mZJElQ", "rVB0_HxgRXKPLzKt9sKcVA", "9QmT0uFvTnK1y2yVJH1cYg"


def make_computer(folder: Path) -> Machine:
    """Make a practice computer with conda in ``opt/conda`` and an environment ``child1``."""
    home, conda = folder / "home", folder / "opt" / "conda"
    home.mkdir(parents=True)
    for name, (version, depends) in PACKAGES.items():
        add_package(conda, name, version, depends)
    add_environment(conda / "envs" / "child1", CHILD)
    write(conda / "conda-meta" / "history", "")
    write(conda / "etc" / "aau_token", BASE)
    write(home / ".conda" / "aau_token", CLIENT)
    facts = SystemFacts("Linux/6.8.0", "ubuntu/24.04.2", "glibc/2.39", "")
    return Machine(
        home=home,
        environ={"HOME": str(home)},
        system_dirs=(folder / "etc" / "conda", folder / "var" / "lib" / "conda"),
        platform="linux",
        facts=facts,
        roots=(folder / "opt",),
    )


def add_package(prefix: Path, name: str, version: str, depends: tuple[str, ...] = ()) -> None:
    record = {"name": name, "version": version, "build": "0", "depends": list(depends)}
    write(prefix / "conda-meta" / f"{name}-{version}-0.json", json.dumps(record))


def add_environment(prefix: Path, token: str = "") -> Path:
    write(prefix / "conda-meta" / "history", "")
    if token:
        write(prefix / "etc" / "aau_token", token)
    return prefix


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path
