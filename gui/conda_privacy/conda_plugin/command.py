"""``conda privacy``: opens the panel where there is one, and is the text interface otherwise."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import conda_privacy
from conda_privacy.core.environments import find_environments
from conda_privacy.core.installations import read_installation
from conda_privacy.core.machine import Machine, showable

PANEL = "conda-privacy-panel"
"""The command that opens the panel, as pip and conda install it."""

PATIENCE = 1.5
"""Seconds in which a panel that cannot open ends: without a screen or without a library of Qt."""

_DETACHED_PROCESS, _CREATE_NEW_PROCESS_GROUP = 0x0008, 0x0200  # winbase.h

_TEXT = """\
import sys
sys.path = [*filter(None, sys.path), sys.argv.pop(1)]
from contextlib import suppress
with suppress(OSError):
    print(end=sys.argv.pop(1))
from conda_privacy.cli import main
from conda_privacy.core.here import CONDA_COMMAND
sys.argv[0] = CONDA_COMMAND
sys.exit(main())
"""
"""The text interface as a program: it loads nothing from the folder in which somebody stands.

It prints what comes before, too: where that cannot be written, conda would say that it has failed.
"""

_ABOUT = """\
conda privacy             opens the panel where it is installed, and prints the state otherwise
conda privacy COMMAND     one of the commands below

`conda info` shows a dot in place of each random ID that conda sends; `conda info --json` shows
them in full, because programs read them there.

"""


def run(machine: Machine, arguments: Sequence[str]) -> int:
    """Do what ``conda privacy ARGUMENTS`` asks for.

    Args:
        machine: This computer.
        arguments: What follows ``conda privacy``.

    Returns:
        The exit status: that of the text command, 0 when the panel was started.
    """
    if arguments:
        asks = arguments[0] in ("-h", "--help")
        return run_text(machine, arguments, before=_ABOUT if asks else "")
    panel = find_panel(machine, known_prefixes(machine)) if has_screen(machine) else None
    if panel is not None and open_panel(machine, panel):
        return 0
    return run_text(machine, ("status",))


def run_text(machine: Machine, arguments: Sequence[str], *, before: str = "") -> int:
    """Run a text command in a process of its own.

    Args:
        machine: This computer.
        arguments: The words of the command.
        before: What is printed first, as it is.

    Returns:
        Its exit status.
    """
    with suppress(AttributeError, OSError):  # a closed stream, or nobody who reads
        sys.stdout.flush()  # what conda has printed comes first
    packages = Path(conda_privacy.__file__).parents[1]
    command = [sys.executable, "-c", _TEXT, str(packages), before, *arguments]
    return subprocess.run(command, env=_surroundings(machine), check=False).returncode


def known_prefixes(machine: Machine) -> Iterator[Path]:
    """Yield the active environment, then the base and all others of this conda."""
    active = machine.variable("CONDA_PREFIX")
    if active:
        yield Path(active)
    installation = read_installation(machine, Path(sys.prefix), "chosen")
    if installation is not None:
        for batch in find_environments(machine, installation):
            yield from (environment.prefix for environment in batch)


def find_panel(machine: Machine, prefixes: Iterable[Path]) -> Path | None:
    """Return the program that opens the panel, wherever it is installed.

    Args:
        machine: Gives the platform and, after the environments, ``PATH``.
        prefixes: Environments, in the order in which they are looked at.
    """
    place = ("Scripts", f"{PANEL}.exe") if machine.windows else ("bin", PANEL)
    for prefix in prefixes:
        program = prefix.joinpath(*place)
        if os.access(program, os.X_OK) and program.is_file():
            return program
    found = shutil.which(PANEL, path=machine.variable("PATH") or os.devnull)
    return Path(found) if found else None


def has_screen(machine: Machine) -> bool:
    """Tell whether a window could be seen by whoever has typed the command."""
    if machine.platform in ("win32", "darwin"):
        return True
    return any(machine.variable(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def open_panel(machine: Machine, program: Path) -> bool:
    """Start the panel as a process of its own, which stays when conda ends.

    Args:
        machine: Gives the surroundings of the process.
        program: What ``find_panel`` has found.

    Returns:
        False when it cannot be started or fails within ``PATIENCE``: why is said on standard error.
    """
    with tempfile.TemporaryFile() as said:
        try:
            panel = subprocess.Popen(
                [str(program)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=said,
                env=_surroundings(machine),
                **_apart(machine),
            )
        except OSError as error:
            _complain(f"{program} cannot be started: {error}")
            return False
        try:
            status = panel.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            panel.returncode = 0  # nobody waits for it, and Popen must not warn of that
            return True
        if status == 0:  # there was a panel already, which has come to the front
            return True
        said.seek(0)
        lines = said.read().decode(errors="replace").split("\n")
        _complain(f"{program} ended at once with exit status {status}.", *filter(None, lines))
        return False


def _apart(machine: Machine) -> dict[str, Any]:
    """Return the arguments of ``Popen`` with which closing the terminal does not end a process."""
    if machine.windows:
        return {"creationflags": _DETACHED_PROCESS | _CREATE_NEW_PROCESS_GROUP}
    return {"start_new_session": True}


def _complain(*lines: str) -> None:
    with suppress(AttributeError, OSError):  # a closed stream, or nobody who reads
        sys.stderr.writelines(f"{showable(line)}\n" for line in lines)


def _surroundings(machine: Machine) -> Mapping[str, str]:
    """Name the conda that was asked, so that its state is shown and no other's.

    The variable by which conda finds the settings of its installation it has set itself, where
    nobody else had: in a terminal it is not there, and another conda would look there, too.
    """
    scripts, name = ("Scripts", "conda.exe") if machine.windows else ("bin", "conda")
    environ = {**machine.environ, "CONDA_EXE": str(Path(sys.prefix) / scripts / name)}
    if machine.variable("CONDA_ROOT") == sys.prefix:
        environ.pop("CONDA_ROOT", None)
    return environ
