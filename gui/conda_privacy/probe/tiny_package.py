"""A conda package with nothing in it, which a real client can download and install."""

from __future__ import annotations

import hashlib
import io
import json
import tarfile
from dataclasses import dataclass

SUBDIR = "noarch"
_BUILD = "py312_0"
_ENDING = ".tar.bz2"  # the newer format needs a compression that Python 3.10 does not bring


@dataclass(frozen=True)
class TinyPackage:
    """A package without files; two of the same name and version have the same bytes.

    Attributes:
        name: Its name.
        version: Its version.
    """

    name: str
    version: str

    @property
    def file(self) -> str:
        """The name of its file."""
        return f"{self.name}-{self.version}-{_BUILD}{_ENDING}"

    def data(self) -> bytes:
        """The bytes of its file."""
        index = json.dumps(self._index())
        paths = json.dumps({"paths": [], "paths_version": 1})
        packed = io.BytesIO()
        with tarfile.open(fileobj=packed, mode="w:bz2") as archive:
            for name, text in (("index.json", index), ("files", ""), ("paths.json", paths)):
                entry = tarfile.TarInfo(f"info/{name}")
                entry.size = len(text)
                archive.addfile(entry, io.BytesIO(text.encode("ascii")))
        return packed.getvalue()

    def record(self) -> dict[str, object]:
        """What the index of a channel says about it."""
        data = self.data()
        return {
            **self._index(),
            "md5": hashlib.md5(data, usedforsecurity=False).hexdigest(),
            "sha256": hashlib.sha256(data).hexdigest(),
            "size": len(data),
        }

    def _index(self) -> dict[str, object]:
        return {
            "name": self.name,
            "version": self.version,
            "build": _BUILD,
            "build_number": 0,
            "depends": [],
            "noarch": "generic",
            "subdir": SUBDIR,
        }
