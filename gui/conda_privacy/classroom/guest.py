"""A real conda as a guest on the practice computer: what it is told, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from conda_privacy.classroom.command import Command
from conda_privacy.classroom.practice import PracticeComputer
from conda_privacy.core.machine import Machine
from conda_privacy.core.problem import Problem

_PASSED_ON = frozenset(
    (
        *("LANG", "LANGUAGE", "LC_ALL", "LC_CTYPE", "LD_LIBRARY_PATH", "LD_LIBRARY_PATH_ORIG"),
        *("PATH", "TZ", "CONDA_SOLVER"),
        *("COMSPEC", "NUMBER_OF_PROCESSORS", "OS", "PATHEXT", "PROCESSOR_ARCHITECTURE"),
        *("SYSTEMDRIVE", "SYSTEMROOT", "WINDIR"),
    )
)
"""Variables without which programs do not run, and none that names a folder of a person."""


@dataclass(frozen=True)
class Order:
    """What a guest is to do.

    Attributes:
        computer: where it is to do it.
        command: the command of the lesson.
        packages: name and version of each package of the command, as the channel offers it today.
    """

    computer: PracticeComputer
    command: Command
    packages: tuple[tuple[str, str], ...]

    @property
    def prefix(self) -> Path:
        """The environment it works on."""
        return self.computer.prefix(self.command.environment)

    @property
    def words(self) -> tuple[str, ...]:
        """The command's own words; environments by their folders, so that no other can be meant."""
        if self.command.verb == "search":
            return "search", *self.command.packages
        return self.command.verb, "--yes", "-p", str(self.prefix), *self.command.packages


@dataclass(frozen=True)
class Seen:
    """One request of a guest, as the server has seen it.

    Attributes:
        file: the file below the channel.
        status: the server's answer.
        user_agent: the whole user agent, with its tokens.
    """

    file: str
    status: int
    user_agent: str


class Remark(Protocol):
    """A sentence of the check of a guest's requests, as a key and values, to be said in words."""

    @property
    def key(self) -> str:
        """Which sentence."""

    @property
    def values(self) -> tuple[str | int, ...]:
        """What stands in it."""


@dataclass(frozen=True)
class Reply:
    """What came of an order.

    Attributes:
        sender: what the guest is called, such as ``conda 26.7.1``.
        seen: its requests.
        remark: what the check of these requests says.
        problem: why it could not be done.
        cancelled: somebody did not want to wait.
    """

    sender: str
    seen: tuple[Seen, ...] = ()
    remark: Remark | None = None
    problem: Problem | None = None
    cancelled: bool = False


Guest = Callable[[Order], Reply]
"""A real conda that does what it is ordered to."""


def guest_machine(computer: PracticeComputer, real: Machine) -> Machine:
    """The practice computer as a conda installed on the real one finds it.

    Home, settings, environments and random IDs are the practice computer's. What conda takes from
    nowhere else stays the real computer's: its kernel and card, and the system's settings folders.

    Args:
        computer: the practice computer.
        real: the computer that conda runs on.
    """
    home, root = computer.machine.home, computer.root_prefix
    temporary = str(computer.temporary)
    environ = {name: value for name, value in real.environ.items() if name.upper() in _PASSED_ON}
    environ |= dict.fromkeys(("HOME", "USERPROFILE"), str(home))
    environ |= dict.fromkeys(("TMPDIR", "TEMP", "TMP"), temporary)
    environ |= {
        "APPDATA": str(home / "AppData" / "Roaming"),
        "LOCALAPPDATA": str(home / "AppData" / "Local"),
        "CONDA_ROOT": str(root),
        "CONDA_ROOT_PREFIX": str(root),
    }
    return Machine(
        home=home,
        environ=environ,
        system_dirs=real.system_dirs,
        platform=real.platform,
        facts=real.facts,
        roots=(root.parent,),
    )
