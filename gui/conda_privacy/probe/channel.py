"""A small conda channel, usually an empty one: which files it has and what is in them."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

from conda_privacy.probe.tiny_package import SUBDIR, TinyPackage

_SUBDIR = re.compile(r"[a-z0-9]+(-[a-z0-9]+)?")
_INDEXES = ("repodata.json", "current_repodata.json")


def answer(path: str, packages: Sequence[TinyPackage] = ()) -> bytes | None:
    """Return the file ``path`` of a channel, or None where it has no such file.

    Clients ask for newer forms of the index first (compressed, in pieces) and take the plain one
    when those are not there, so the plain one is all that a small channel needs.

    Args:
        path: The path below the channel, such as ``noarch/repodata.json``.
        packages: What the channel offers.

    Returns:
        The bytes of an index, or of a package.
    """
    if path == "channeldata.json":
        return _bytes({"channeldata_version": 1, "packages": {}, "subdirs": ["noarch"]})
    subdir, _, name = path.partition("/")
    if not _SUBDIR.fullmatch(subdir):
        return None
    here = {package.file: package for package in packages if subdir == SUBDIR}
    if name not in _INDEXES:
        return here[name].data() if name in here else None
    return _bytes(
        {
            "info": {"subdir": subdir},
            "packages": {file: package.record() for file, package in here.items()},
            "packages.conda": {},
            "removed": [],
            "repodata_version": 1,
        }
    )


def _bytes(content: object) -> bytes:
    return json.dumps(content).encode("ascii")
