"""Which packages a stage of the set-up needs, as pyproject.toml says.

Started by the environment's own Python, because only pip brings a TOML reader to Python 3.10.
"""

import importlib
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

STAGES: Mapping[str, tuple[str, ...]] = {"run": (), "test": ("test",), "core": ("test-core",)}
WITHOUT_QT = "core"


def requirements(pyproject: Mapping[str, Any], stage: str) -> list[str]:
    """Return the requirement lines of a stage, the program's own first.

    Args:
        pyproject: the parsed pyproject.toml.
        stage: ``"run"``, ``"test"``, or ``"core"``, which leaves out all that brings Qt.

    Raises:
        KeyError: there is no such stage or group.
    """
    lines = list(pyproject["project"]["dependencies"])
    if stage == WITHOUT_QT:
        lines = [line for line in lines if not re.match("pyside6", line, re.IGNORECASE)]
    for name in STAGES[stage]:
        lines += _group(pyproject["dependency-groups"], name)
    return lines


def _group(groups: Mapping[str, Any], name: str) -> list[str]:
    lines: list[str] = []
    for item in groups[name]:
        lines += [item] if isinstance(item, str) else _group(groups, item["include-group"])
    return lines


def main() -> None:
    """Print the lines of the stage named first, from the file named second."""
    name = "tomllib" if sys.version_info >= (3, 11) else "pip._vendor.tomli"
    tomllib = importlib.import_module(name)
    stage, path = sys.argv[1:]
    pyproject = tomllib.loads(Path(path).read_text(encoding="utf-8"))
    sys.stdout.write("\n".join(requirements(pyproject, stage)) + "\n")


if __name__ == "__main__":
    main()
