"""Recorded decisions of real condas, laid out as files in a temporary folder."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from conda_privacy.core import Machine

DATA = Path(__file__).parents[1] / "data"
FOLDERS = ("etc", "var", "root", "xdg", "home", "prefix", "extra")


def cases(name: str) -> list[dict[str, Any]]:
    """The cases of a file in ``tests/data``."""
    document = json.loads((DATA / name).read_text(encoding="utf-8"))
    return list(document["cases"])


def lay_out(case: dict[str, Any], folder: Path) -> Machine:
    """Write a case's files below a folder and give the machine that sees them."""
    for name in FOLDERS:
        (folder / name).mkdir()
    for name, content in case["files"].items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        data = bytes.fromhex(content["hex"]) if isinstance(content, dict) else content.encode()
        path.write_bytes(data)
    environ: dict[str, str | None] = {
        "HOME": str(folder / "home"),
        "CONDA_ROOT": str(folder / "root"),
        "XDG_CONFIG_HOME": str(folder / "xdg"),
        "CONDA_PREFIX": str(folder / "prefix"),
    }
    places = {name: str(folder / name) for name in FOLDERS}
    environ |= {
        name: None if value is None else value.format(**places)
        for name, value in case["env"].items()
    }
    return Machine(
        home=folder / "home",
        environ={name: value for name, value in environ.items() if value is not None},
        system_dirs=(folder / "etc", folder / "var"),
        platform="linux",
    )
