"""What every command has to find first: the machine, the conda and the environment meant."""

from __future__ import annotations

import os
from pathlib import Path

from conda_privacy.core.machine import Machine
from conda_privacy.core.silence import silent_place

TYPE_CHECKING = False
if TYPE_CHECKING:
    from conda_privacy.cli.options import Options
    from conda_privacy.core.installations import Installation
    from conda_privacy.core.problem import Problem

__all__ = [
    "NoAnswerError",
    "answering_machine",
    "chosen_conda",
    "environment_prefix",
    "installation_in_use",
]


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
    from conda_privacy.cli.environment_names import by_name

    return by_name(machine, installation_in_use(machine, chosen), text)


def _is_folder(text: str) -> bool:
    return os.sep in text or bool(os.altsep and os.altsep in text) or text in (".", "..", "~")


def _folder(machine: Machine, text: str) -> Path:
    return Path(os.path.abspath(machine.expand_user(text)))  # noqa: PTH100 - keeps links
