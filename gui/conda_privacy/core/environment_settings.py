"""What the settings files inside an environment change there.

All that stands outside an environment is the same for each, so it is decided once. An
environment without settings files costs nothing more, and one whose file says nothing about
the setting costs reading that file.
"""

from __future__ import annotations

import os
from pathlib import Path

from conda_privacy.core.bounded import read_bounded
from conda_privacy.core.condarc import Reader
from conda_privacy.core.decision import Decision, decide
from conda_privacy.core.files import SIZE_LIMIT
from conda_privacy.core.frozen import compact
from conda_privacy.core.settings import SETTINGS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from conda_privacy.core.machine import Machine
    from conda_privacy.core.problem import Problem
    from conda_privacy.core.settings import Value

SETTINGS_NAMES = (".condarc", "condarc", "condarc.d")
"""What conda looks for in the folder of an environment."""


@compact
class EnvironmentSetting:
    """What holds for a setting in one environment.

    Attributes:
        value: What conda decides there; None where it would ask or stop.
        here: ``same`` (as everywhere), ``on-here``, ``off-here``, ``error`` (conda stops there)
            or ``unknown`` (the environment cannot be looked into).
        file: The file inside the environment that decides, else empty.
        problem: Why a file there is ignored or stops conda.
    """

    value: Value
    here: str
    file: str = ""
    problem: Problem | None = None

    @property
    def path(self) -> Path | None:
        """The file inside the environment that decides, as a path."""
        return Path(self.file) if self.file else None


class SettingLookup:
    """Decides one setting for many environments of one installation."""

    def __init__(self, machine: Machine, setting: str, root_prefix: Path) -> None:
        self._machine = machine
        self._setting = setting
        self._root = root_prefix
        self._root_text = str(root_prefix)
        # Files with the same bytes say the same, and there are few kinds of them.
        self._known: dict[bytes, EnvironmentSetting] = {}
        self._plain = decide(machine, setting, root_prefix=root_prefix, prefix=root_prefix)
        self.same = EnvironmentSetting(
            self._plain.value, "error" if self._plain.error else "same", "", self._plain.error
        )
        self.unknown = EnvironmentSetting(None, "unknown")

    @property
    def basis(self) -> Decision:
        """What holds outside all environments; equal ones lead to equal answers."""
        return self._plain

    def at(self, prefix: str, names: list[str]) -> tuple[EnvironmentSetting, os.stat_result | None]:
        """Decide for one environment.

        Args:
            prefix: The environment.
            names: Which of ``SETTINGS_NAMES`` are in it.

        Returns:
            What holds there, and the status of the file that says so; None where no file or
            more than one has a say.
        """
        if not names or prefix == self._root_text:
            return self.same, None
        if len(names) > 1 or names[0] == "condarc.d":
            return self._decided(prefix), None
        try:
            data, status = read_bounded(f"{prefix}/{names[0]}", SIZE_LIMIT)
        except OSError:
            return self._decided(prefix), None
        known = self._known.get(data)
        if known is None:
            known = self.same if self._says_nothing(data) else self._decided(prefix)
            self._known[data] = known
        elif known.problem is not None:
            known = self._decided(prefix)
        if known.file:
            known = EnvironmentSetting(
                known.value, known.here, f"{prefix}/{names[0]}", known.problem
            )
        return known, status

    def _says_nothing(self, data: bytes) -> bool:
        condarc = Reader(self._machine.encoding).parse(data)
        return condarc.problem is None and not any(
            name in condarc.entries for name in SETTINGS[self._setting].names
        )

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
            return EnvironmentSetting(None, "error", "", decision.error)
        place = decision.decided_by
        if place is None or place.scope != "environment":
            return EnvironmentSetting(decision.value, "same", "", problem)
        here = "on-here" if decision.value else "off-here"
        return EnvironmentSetting(decision.value, here, str(place.path), problem)
