"""Why a package is there: who asked for it by name, or which packages need it.

The names and ``depends`` come from ``conda-meta/*.json``, what was asked for from
``conda-meta/history``. Only the beginning of each record is read: its list of files, which
makes up most of it, comes later.
"""

from __future__ import annotations

import json
import os
import re
from collections import deque
from pathlib import Path

from conda_privacy.core.bounded import read_bounded, read_start
from conda_privacy.core.packages import record_names

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

_BEGINNING = 16 * 1024
_RECORD_LIMIT = 64 * 1024 * 1024
_HISTORY_LIMIT = 16 * 1024 * 1024
_CHAINS = 3


def origins_of(prefix: Path, package: str) -> tuple[tuple[str, ...], ...]:
    """Return the chains of packages that brought a package in.

    Args:
        prefix: The installation or environment.
        package: The name of the package.

    Returns:
        Up to three chains, the shortest first. Each begins with a package that was asked for by
        name, or that no other needs, and ends with the package itself; one that was asked for
        itself is a chain of one. None where the package is not installed by conda.
    """
    depends = dict(_records(prefix))
    if package not in depends:
        return ()
    asked = asked_for(prefix)
    needed_by: dict[str, list[str]] = {}
    for name, needs in sorted(depends.items()):
        for need in needs:
            needed_by.setdefault(need, []).append(name)
    return _chains(package, asked, needed_by)


def _chains(
    package: str, asked: frozenset[str], needed_by: Mapping[str, list[str]]
) -> tuple[tuple[str, ...], ...]:
    found: list[tuple[str, ...]] = []
    waiting: deque[tuple[str, ...]] = deque([(package,)])
    seen = {package}
    while waiting and len(found) < _CHAINS:
        chain = waiting.popleft()
        parents = [name for name in needed_by.get(chain[0], ()) if name not in seen]
        if chain[0] in asked or not needed_by.get(chain[0]):
            found.append(chain)
        seen.update(parents)
        waiting.extend((parent, *chain) for parent in parents)
    # Packages that need each other in a circle have no beginning; say at least who is next.
    return tuple(found) or ((package,),)


def asked_for(prefix: Path) -> frozenset[str]:
    """Return the names of the packages that somebody asked for, from the history of a prefix."""
    try:
        data, _ = read_bounded(str(prefix / "conda-meta" / "history"), _HISTORY_LIMIT)
    except OSError:
        return frozenset()
    asked: set[str] = set()
    for line in data.decode("utf-8", "replace").splitlines():
        match = re.match(r"# *(install|update|remove|neutered) specs: *(.+)", line)
        if match is None:
            continue
        names = {name for spec in _specs(match.group(2)) if (name := _name_in(spec))}
        asked = asked - names if match.group(1) == "remove" else asked | names
    return frozenset(asked)


def _specs(text: str) -> list[str]:
    """Return the specs of a line of the history: a list, or names between commas in old ones."""
    import ast

    try:
        value = ast.literal_eval(text)
    except (ValueError, SyntaxError, RecursionError, MemoryError):
        return text.split(",")
    return [str(spec) for spec in value] if isinstance(value, (list, tuple)) else [str(value)]


def _name_in(spec: str) -> str:
    """Return the package's name in a spec such as ``conda-forge::numpy>=1.26``."""
    return re.split(r"[\s=<>!~\[@]", spec.rpartition("::")[2].strip(), maxsplit=1)[0].lower()


def _records(prefix: Path) -> list[tuple[str, tuple[str, ...]]]:
    folder = os.path.join(prefix, "conda-meta")
    found = []
    for record in record_names(prefix):
        name = record.rsplit("-", 2)[0].lower()
        found.append((name, _depends(os.path.join(folder, record))))
    return found


def _depends(record: str) -> tuple[str, ...]:
    try:
        specs = _specs_in_the_beginning(read_start(record, _BEGINNING))
        if specs is None:
            specs = json.loads(read_bounded(record, _RECORD_LIMIT)[0])["depends"]
        return tuple(dict.fromkeys(_name_in(spec) for spec in specs))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return ()


def _specs_in_the_beginning(data: bytes) -> list[str] | None:
    """Return the list ``depends`` where it stands whole in the first bytes, else None."""
    match = re.search(rb'^ *"depends": *(\[[^\]]*\])', data, re.MULTILINE)
    try:
        return list(json.loads(match.group(1))) if match else None
    except ValueError:
        return None
