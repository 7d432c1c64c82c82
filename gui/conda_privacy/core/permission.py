"""Whether this account may write somewhere, and what an administrator would type instead."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from conda_privacy.core.command_lines import join
from conda_privacy.core.machine import Machine
from conda_privacy.core.problem import Problem
from conda_privacy.core.program import our_words, words_of_conda
from conda_privacy.core.settings import Value
from conda_privacy.core.token_rules import may_add_to, may_open
from conda_privacy.core.write_problems import not_a_folder, read_only

__all__ = ["administrator_command", "may_write", "refusal"]

_USUAL_SETTING = "anaconda_anon_usage"


def may_write(path: Path) -> bool:
    """Whether this account may write to an existing file or folder.

    What nobody has the right to write is not written by root either: somebody marked it so.
    """
    if _is_marked(path):
        return False
    return may_add_to(str(path)) if path.is_dir() else may_open(str(path))


def _is_marked(path: Path) -> bool:
    return sys.platform != "win32" and not path.stat().st_mode & 0o222


def refusal(target: Path) -> Problem | None:
    """Why a file may not be replaced or created.

    Args:
        target: The file, links resolved; it and its folders need not exist.
    """
    try:
        if target.exists() and not may_write(target):
            return read_only(target)
        folder = next(folder for folder in target.parents if folder.exists())
        if not folder.is_dir():
            return not_a_folder(folder)
        return None if may_write(folder) else read_only(folder)
    except OSError as error:
        return read_only(target, str(error))


def administrator_command(machine: Machine, setting: str, wanted: Value, path: Path) -> str:
    """The command with which an administrator would make a change.

    Args:
        machine: The computer.
        setting: Name of the setting.
        wanted: The value; None removes the setting from the file.
        path: The settings file.

    Returns:
        A line to paste. It takes a mark away first that would stop our program whoever runs it.
    """
    if isinstance(wanted, str):
        words = [*words_of_conda(machine), "config", "--file", str(path), "--set", setting, wanted]
        return join(machine, _as_administrator(machine, words))
    words = [*our_words(machine), {True: "on", False: "off", None: "default"}[wanted]]
    words += [] if setting == _USUAL_SETTING else ["--setting", setting]
    words += ["--file", str(path)]
    change = join(machine, _as_administrator(machine, words))
    marked = [] if machine.windows else [str(each) for each in _marked(path)]
    if not marked:
        return change
    return f"{join(machine, ['sudo', 'chmod', 'u+w', *marked])} && {change}"


def _as_administrator(machine: Machine, words: list[str]) -> list[str]:
    return words if machine.windows else ["sudo", *words]


def _marked(path: Path) -> Iterator[Path]:
    """Yield the file, links resolved, and its nearest folder where nobody may write to them."""
    target = Path(os.path.realpath(path))
    try:
        folder = next(folder for folder in target.parents if folder.exists())
        yield from (each for each in (target, folder) if each.exists() and _is_marked(each))
    except OSError:
        return
