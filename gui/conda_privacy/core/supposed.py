"""Files that are taken to hold something else than they do: what would be after a change."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from conda_privacy.core import files, links
from conda_privacy.core.bounded import read_bounded

__all__ = ["Supposed"]


class Supposed:
    """What some files are taken to hold.

    A file that is there is known by itself and not by its name, so that it counts under each of its
    names: by links of both kinds, and in other letters where they are one.
    """

    def __init__(self, contents: Mapping[str, bytes]) -> None:
        """Look at which of the files are there.

        Args:
            contents: By path with all links resolved, what each file is taken to hold.
        """
        self._there: dict[tuple[int, int], bytes] = {}
        self._not_there: dict[str, bytes] = {}
        for path, content in contents.items():
            status = _status(path)
            if status is None:
                self._not_there[path] = content
            else:
                self._there[_identity(status)] = content

    def instead_of(self, status: os.stat_result) -> bytes | None:
        """What a file that can be read is taken to hold; None where it holds what it does."""
        return self._there.get(_identity(status))

    def at(self, path: Path) -> bytes | None:
        """What a path would lead to at which nothing can be read now; None where to nothing."""
        if not any(_may_be(path, real) for real in self._not_there):
            return None
        return self._not_there.get(links.real_path(path))

    def names_in(self, folder: Path) -> list[str]:
        """The names of what would be in a folder and is not there now."""
        parted = [os.path.split(file) for file in self._not_there]
        if not any(_may_be(folder, parent) for parent, _ in parted):
            return []
        real = links.real_path(folder)
        return [name for parent, name in parted if parent == real]


def _status(path: str) -> os.stat_result | None:
    """Of a file that can be read, in the same way as it will be."""
    try:
        return read_bounded(path, files.SIZE_LIMIT)[1]
    except (OSError, ValueError):
        return None


def _identity(status: os.stat_result) -> tuple[int, int]:
    return status.st_dev, status.st_ino


def _may_be(path: Path, real: str) -> bool:
    """Whether a path can lead to this real path; resolving all of it takes longer."""
    same = path.name.lower() == os.path.basename(real).lower()  # noqa: PTH119
    return same or os.path.islink(path)  # noqa: PTH114
