"""Where a path leads."""

from __future__ import annotations

import os
from pathlib import Path

__all__ = ["real_path", "same_file"]


def real_path(path: Path | str) -> str:
    """Return a path with all links resolved.

    Args:
        path: Any path, to something that exists or not.

    Returns:
        The path as it is written where that cannot be done: a link on the way may not be read, or
        the path is relative and the folder one stands in has been removed.
    """
    try:
        return os.path.realpath(path)
    except OSError:
        return os.fspath(path)


def same_file(one: Path, other: Path) -> bool:
    """Whether two paths lead to one file, by links of whatever kind; it may not exist yet."""
    try:
        return one.samefile(other)
    except (OSError, ValueError):
        return real_path(one) == real_path(other)
