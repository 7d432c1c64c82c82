"""Which environment is meant by a name, and why none is."""

from __future__ import annotations

from pathlib import Path

from conda_privacy.cli.options import program
from conda_privacy.core.environments import find_environments
from conda_privacy.core.machine import Machine
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from conda_privacy.core.environment import Environment
    from conda_privacy.core.installations import Installation

__all__ = ["by_name"]

_HARMLESS = frozenset(("read-only", "duplicate-name", "odd-name"))
"""What can be wrong with an environment that can be looked at all the same."""


def by_name(machine: Machine, installation: Installation | None, name: str) -> Path | Problem:
    """The prefix of the environment of this name, or why there is none that can be used.

    Args:
        machine: Where to look.
        installation: The conda that knows it; None where there is no conda.
        name: As it is listed.
    """
    others: list[Environment] = []
    for batch in () if installation is None else find_environments(machine, installation):
        for environment in batch:
            if environment.name == name and environment.by_name:
                return environment.prefix
            if environment.name == name:
                others.append(environment)
    return _only_one(machine, name, others) if others else _nothing(name)


def _nothing(name: str) -> Problem:
    return Problem(
        "no-such-environment",
        Phrase("No such environment"),
        Phrase(
            "No environment is called “{name}”. Give its folder, or see “{program} environments”.",
            name=name,
            program=program(),
        ),
    )


def _only_one(machine: Machine, name: str, others: list[Environment]) -> Path | Problem:
    """The one that is listed under a name which does not lead to it for conda."""
    usable = [each for each in others if _is_usable(each)]
    if len(usable) == 1:
        return usable[0].prefix
    if usable:
        folders = ", ".join(machine.display(each.folder) for each in usable)
        text = Phrase(
            "Several environments are called “{name}”: {folders}. Give the folder of one.",
            name=name,
            folders=folders,
        )
        return Problem("ambiguous-environment", Phrase("Several have this name"), text)
    problem = others[0].problem
    text = Phrase(
        "“{name}” in {folder} cannot be used. {why}",
        name=name,
        folder=machine.display(others[0].folder),
        why=problem.summary if problem is not None else "",
    )
    return Problem("unusable-environment", Phrase("This environment cannot be used"), text)


def _is_usable(environment: Environment) -> bool:
    problem = environment.problem
    return problem is None or problem.kind in _HARMLESS
