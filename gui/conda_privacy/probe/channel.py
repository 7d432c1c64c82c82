"""An empty conda channel: which files it has and what is in them."""

from __future__ import annotations

import json
import re

_SUBDIR = re.compile(r"[a-z0-9]+(-[a-z0-9]+)?")
_INDEXES = ("repodata.json", "current_repodata.json")


def answer(path: str) -> bytes | None:
    """Return the file ``path`` of an empty channel, or None where a channel has no such file.

    Clients ask for newer forms of the index first (compressed, in pieces) and take the plain one
    when those are not there, so the plain one is all that an empty channel needs.

    Args:
        path: The path below the channel, such as ``noarch/repodata.json``.

    Returns:
        The bytes of a JSON file.
    """
    if path == "channeldata.json":
        return _bytes({"channeldata_version": 1, "packages": {}, "subdirs": ["noarch"]})
    subdir, _, name = path.partition("/")
    if name not in _INDEXES or not _SUBDIR.fullmatch(subdir):
        return None
    return _bytes(
        {
            "info": {"subdir": subdir},
            "packages": {},
            "packages.conda": {},
            "removed": [],
            "repodata_version": 1,
        }
    )


def _bytes(content: object) -> bytes:
    return json.dumps(content).encode("ascii")
