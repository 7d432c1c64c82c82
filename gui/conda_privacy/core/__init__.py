"""What is true on this computer and how to change it: no Qt, no processes, no sockets.

The names listed here are fixed: other programs rely on them. Each is loaded when it is first asked
for, because a program that only decides a setting should not pay for the rest.
"""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from conda_privacy.core.decision import Decision, Place, decide
    from conda_privacy.core.machine import Machine
    from conda_privacy.core.problem import Problem
    from conda_privacy.core.settings import SETTINGS
    from conda_privacy.core.snapshot import Snapshot, take_snapshot

__all__ = [
    "SETTINGS",
    "Decision",
    "Machine",
    "Place",
    "Problem",
    "Snapshot",
    "decide",
    "take_snapshot",
]

_HOMES = {
    "SETTINGS": "settings",
    "Decision": "decision",
    "Machine": "machine",
    "Place": "decision",
    "Problem": "problem",
    "Snapshot": "snapshot",
    "decide": "decision",
    "take_snapshot": "snapshot",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - the hook of PEP 562 returns any attribute
    """Load a public name from the module that defines it."""
    if name not in _HOMES:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
