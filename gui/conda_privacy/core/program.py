"""Which programs a person starts us and conda by, with the folder they are in.

``sudo`` looks for programs in folders of its own, which are seldom those that pip and conda install
into: there only a whole path is found. On Windows nobody types ``sudo``, and PowerShell takes a
path in quotation marks for a text: there the name is told.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from conda_privacy.core.here import CONDA_COMMAND
from conda_privacy.core.machine import Machine

__all__ = ["our_words", "words_of_conda"]

_NAME = "conda-privacy"


def our_words(machine: Machine) -> list[str]:
    """Return the words that start our text interface from anywhere.

    Args:
        machine: The computer. Only of the real one is it known where our program is.

    Returns:
        The path of the program that runs, or of the one beside it or beside its Python; for
        conda's plugin that of conda, and ``privacy``. Only the name where none of them is there.
    """
    started, python = (sys.argv[:1] or [""])[0], sys.executable or ""
    if started == CONDA_COMMAND:
        conda, privacy = CONDA_COMMAND.split()
        return [_beside(machine, python, conda) or conda, privacy]
    ours = started if os.path.basename(started).startswith(_NAME) else ""  # noqa: PTH119 - of text
    return [_beside(machine, ours, _NAME) or _beside(machine, python, _NAME) or _NAME]


def words_of_conda(machine: Machine) -> list[str]:
    """Return the word that starts conda from anywhere: its path, as conda's own variable tells."""
    told = "" if machine.windows else machine.variable("CONDA_EXE") or ""
    return [told if told.startswith(os.sep) and _can_run(told) else "conda"]


def _beside(machine: Machine, program: str, name: str) -> str:
    """Return the path of a program in the folder of another; empty where it is not there."""
    if not machine.real or machine.windows or not program:
        return ""
    path = str(Path(os.path.abspath(program)).with_name(name))  # noqa: PTH100 - links stay
    return path if _can_run(path) else ""


def _can_run(path: str) -> bool:
    return os.path.isfile(path) and os.access(path, os.X_OK)  # noqa: PTH113 - no objects needed
