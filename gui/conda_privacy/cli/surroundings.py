"""What every command has to find first: the machine, the conda and the environment meant."""

from __future__ import annotations

import os
from pathlib import Path

from conda_privacy.cli.options import program
from conda_privacy.core.machine import Machine
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.problem import Problem
from conda_privacy.core.silence import silent_place

TYPE_CHECKING = False
if TYPE_CHECKING:
    from conda_privacy.cli.options import Options
    from conda_privacy.core.environment import Environment
    from conda_privacy.core.installations import Installation

__all__ = [
    "NoAnswerError",
    "answering_machine",
    "chosen_conda",
    "environment_prefix",
    "installation_in_use",
]


_HARMLESS = frozenset(("read-only", "duplicate-name", "odd-name"))
"""What can be wrong with an environment that can be looked at all the same."""


class NoAnswerError(Exception):
    """A folder that every command has to look into does not answer, or holds no conda."""

    def __init__(self, machine: Machine, problem: Problem) -> None:
        super().__init__(problem.text)
        self.machine = machine
        self.problem = problem


def answering_machine(options: Options) -> Machine:
    """The computer, once every folder that conda itself looks into has answered.

    Raises:
        NoAnswerError: One has not, as on a network drive whose server is gone. Whoever asked it
            anything else would wait for ever. Or there is no conda in the folder that was chosen.
    """
    machine = Machine.current()
    text: str | None = getattr(options, "env", None)
    prefix = _folder(machine, text) if text is not None and _is_folder(text) else None
    chosen = chosen_conda(options)
    silent = silent_place(machine, chosen, prefix)
    if silent is not None:
        from conda_privacy.core.write_problems import no_answer

        raise NoAnswerError(machine, no_answer(silent, committing=False))
    problem = None if chosen is None else _without_conda(machine, chosen)
    if problem is not None:
        raise NoAnswerError(machine, problem)
    return machine


def chosen_conda(options: Options) -> Path | None:
    """The base prefix a person named with ``--conda``, if they did."""
    chosen: Path | None = options.conda
    return None if chosen is None else chosen.absolute()


def _without_conda(machine: Machine, chosen: Path) -> Problem | None:
    from conda_privacy.core.installations import read_installation

    installation = read_installation(machine, chosen, "chosen")
    return None if installation is None else installation.problem


def installation_in_use(machine: Machine, chosen: Path | None) -> Installation | None:
    """The conda to look at: the chosen one, else the one in use."""
    from conda_privacy.core.installations import find_installations

    found = find_installations(machine, chosen.absolute() if chosen else None)
    return found[0] if found else None


def environment_prefix(
    machine: Machine, chosen: Path | None, text: str | None
) -> Path | Problem | None:
    """The prefix of an environment given by its folder or by its name.

    Args:
        machine: Where to look.
        chosen: The conda installation a person named, or None.
        text: What the person typed. With a path separator in it, it is a folder; None names none.

    Returns:
        The prefix, which need not exist if it was given as a path; or why there is no environment
        of that name, or not one that can be used; None where none was named.
    """
    if text is None:
        return None
    if _is_folder(text):
        return _folder(machine, text)
    installation = installation_in_use(machine, chosen)
    if installation is not None:
        prefix = _by_name(machine, installation, text)
        if prefix is not None:
            return prefix
    return Problem(
        "no-such-environment",
        Phrase("No such environment"),
        Phrase(
            "No environment is called “{name}”. Give its folder, or see “{program} environments”.",
            name=text,
            program=program(),
        ),
    )


def _is_folder(text: str) -> bool:
    return os.sep in text or bool(os.altsep and os.altsep in text) or text in (".", "..", "~")


def _folder(machine: Machine, text: str) -> Path:
    return Path(os.path.abspath(machine.expand_user(text)))  # noqa: PTH100 - keeps links


def _by_name(machine: Machine, installation: Installation, name: str) -> Path | Problem | None:
    from conda_privacy.core.environments import find_environments

    others: list[Environment] = []
    for batch in find_environments(machine, installation):
        for environment in batch:
            if environment.name == name and environment.by_name:
                return environment.prefix
            if environment.name == name:
                others.append(environment)
    return _only_one(machine, name, others) if others else None


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
