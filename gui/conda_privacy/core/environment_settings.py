"""What the settings files inside an environment change there.

All that stands outside an environment is the same for each, so it is decided once. An
environment without settings files costs nothing more, and one whose file says nothing about
the setting costs reading that file.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from conda_privacy.core.bounded import read_bounded
from conda_privacy.core.condarc import Reader
from conda_privacy.core.decision import Decision, decide
from conda_privacy.core.files import SIZE_LIMIT
from conda_privacy.core.settings import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from conda_privacy.core.machine import Machine
    from conda_privacy.core.problem import Problem
    from conda_privacy.core.settings import Value

SETTINGS_NAMES = frozenset((".condarc", "condarc", "condarc.d"))
"""What conda looks for in the folder of an environment."""


@dataclass(frozen=True)
class EnvironmentSetting:
    """What holds for a setting in one environment.

    Attributes:
        value: What conda decides there; None where it would ask or stop.
        here: ``same`` (as everywhere), ``on-here``, ``off-here``, ``error`` (conda stops there)
            or ``unknown`` (the environment cannot be looked into).
        path: The file inside the environment that decides or goes wrong.
        problem: Why a file there is ignored or stops conda.
    """

    value: Value
    here: str
    path: Path | None = None
    problem: Problem | None = None


class SettingLookup:
    """Decides one setting for many environments of one installation."""

    def __init__(self, machine: Machine, setting: str, root_prefix: Path) -> None:
        self._machine = machine
        self._setting = setting
        self._root = root_prefix

        self._plain = decide(machine, setting, root_prefix=root_prefix, prefix=root_prefix)
        self.same = EnvironmentSetting(
            self._plain.value, "error" if self._plain.error else "same", None, None
        )
        self.unknown = EnvironmentSetting(None, "unknown")
        self._silent: dict[bytes, bool] = {}
        self._known: dict[bytes, EnvironmentSetting] = {}

    @property
    def basis(self) -> Decision:
        """What holds outside all environments; equal ones lead to equal answers."""
        return self._plain

    def at(self, prefix: str, names: Iterable[str]) -> EnvironmentSetting:
        """Decide for one environment.

        Args:
            prefix: The environment.
            names: Which of ``SETTINGS_NAMES`` are in it.
        """
        names = tuple(names)
        if not names or prefix == str(self._root):
            return self.same
        data = self._only_file(prefix, names)
        if data is None:
            return self._decided(prefix)
        if self._says_nothing(data):
            return self.same
        known = self._known.get(data)
        file = Path(prefix, names[0])
        if known is not None and known.problem is None:
            return EnvironmentSetting(known.value, known.here, file if known.path else None)
        found = self._decided(prefix)
        self._known[data] = found
        return found

    def _only_file(self, prefix: str, names: tuple[str, ...]) -> bytes | None:
        """Return what stands in the only settings file; None where there is more to look at."""
        if len(names) > 1 or names[0] == "condarc.d":
            return None
        try:
            return read_bounded(f"{prefix}/{names[0]}", SIZE_LIMIT)[0]
        except OSError:
            return None

    def _says_nothing(self, data: bytes) -> bool:
        silent = self._silent.get(data)
        if silent is None:
            condarc = Reader().parse(data)
            silent = condarc.problem is None and not any(
                name in condarc.entries for name in SETTINGS[self._setting].names
            )
            self._silent[data] = silent
        return silent

    def _decided(self, prefix: str) -> EnvironmentSetting:
        decision = decide(self._machine, self._setting, root_prefix=self._root, prefix=Path(prefix))
        problem = next(
            (
                place.problem
                for place in decision.places
                if place.scope == "environment" and place.problem is not None
            ),
            None,
        )
        if decision.error is not None:
            return EnvironmentSetting(None, "error", decision.error.path, decision.error)
        place = decision.decided_by
        if place is None or place.scope != "environment":
            return EnvironmentSetting(decision.value, "same", None, problem)
        here = "on-here" if decision.value else "off-here"
        return EnvironmentSetting(decision.value, here, place.path, problem)
