"""Noticing a file system that does not answer, such as a network folder whose server is gone.

Whoever asks such a file system anything waits for ever and cannot be stopped. So the first question
is asked in another thread (see ``in_time``), which can be left waiting.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from conda_privacy.core.bounded import read_start
from conda_privacy.core.in_time import in_time
from conda_privacy.core.places import locations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from conda_privacy.core.machine import Machine

__all__ = ["ANSWER_SECONDS", "silent_path", "silent_place"]

ANSWER_SECONDS = 10.0
"""How long a file system may take before we say that it does not answer."""


def silent_path(paths: Iterable[Path], seconds: float | None = None) -> Path | None:
    """Ask for the beginning of some files, whether or not they exist.

    Args:
        paths: What to ask for, in order.
        seconds: How long all of them together may take; None is ``ANSWER_SECONDS``.

    Returns:
        None when all were answered, else the first that was not.
    """
    question = _Question(paths)
    answered = in_time(question.ask, ANSWER_SECONDS if seconds is None else seconds)
    return None if answered else question.path


def silent_place(
    machine: Machine, root_prefix: Path | None = None, prefix: Path | None = None
) -> Path | None:
    """Ask every folder that conda itself looks into, before anything else asks there.

    Args:
        machine: The computer.
        root_prefix: As for ``decide``.
        prefix: As for ``decide``.

    Returns:
        None when all were answered, else the first path that was not.
    """
    listed = machine.home / ".conda" / "environments.txt"
    places = locations(machine, root_prefix, prefix)
    return silent_path([listed, *(place.path for place in places)])


class _Question:
    """What is being asked for at the moment."""

    def __init__(self, paths: Iterable[Path]) -> None:
        self._paths = paths
        self.path: Path | None = None

    def ask(self) -> None:
        for path in self._paths:
            self.path = path
            with suppress(OSError, ValueError):
                # Whether a file is there is often remembered from before; what is in it, never
                # without another question.
                read_start(str(path), 1)
