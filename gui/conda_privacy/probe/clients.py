"""The programs that can be asked: what they are called, where they are, how they ask a channel."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from conda_privacy.core.installations import Installation
from conda_privacy.core.machine import Machine
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.problem import Problem
from conda_privacy.probe.tiny_package import TinyPackage

__all__ = [
    "OTHER_KINDS",
    "PLACEHOLDER",
    "Client",
    "Task",
    "arguments",
    "command_client",
    "conda_client",
    "find_clients",
    "is_program",
]

PLACEHOLDER = "{channel}"
"""What stands for the channel's address in a command of the person's own."""

SEARCHED = "conda-privacy-check"
"""The package that is asked for; the empty channel does not have it."""

_TITLES = {
    "mamba": "mamba",
    "micromamba": "micromamba",
    "pixi": "pixi",
    "conda-express": "conda-express",
}

OTHER_KINDS = tuple(_TITLES)
"""The kinds of client that are found by their names, beside conda."""


@dataclass(frozen=True)
class Client:
    """A program that asks channels for packages.

    Attributes:
        kind: ``"conda"``, ``"mamba"``, ``"micromamba"``, ``"pixi"``, ``"conda-express"`` or
            ``"command"`` for a command of the person's own.
        title: What it is called on screen.
        program: The beginning of its command line; for ``"command"`` the whole of it, with
            ``{channel}`` where the address goes.
        installation: The conda installation it belongs to, for conda.
    """

    kind: str
    title: str
    program: tuple[str, ...]
    installation: Installation | None = None

    @property
    def on_request_only(self) -> bool:
        """True for conda-express, which installs itself when it is run."""
        return self.kind == "conda-express"


@dataclass(frozen=True)
class Task:
    """What conda is to do instead of looking for a package that is nowhere.

    Attributes:
        words: The command and its arguments, such as ``("install", "--yes", "panel")``.
        packages: What the channel offers while it is done.
        folder: An existing folder for temporary files; None takes the system's.
    """

    words: tuple[str, ...]
    packages: tuple[TinyPackage, ...] = ()
    folder: Path | None = None


def conda_client(machine: Machine, installation: Installation) -> Client:
    """The conda of an installation, run by that installation's own Python.

    So neither a shell function nor a missing activation changes what is run.
    """
    python = "python.exe" if machine.windows else "bin/python"
    title = f"conda {installation.conda_version or ''}".rstrip()
    program = (str(installation.prefix / python), "-m", "conda")
    return Client("conda", title, program, installation)


def find_clients(machine: Machine, installations: Iterable[Installation]) -> tuple[Client, ...]:
    """The clients on this machine: the condas in the order given, then all others found.

    Nothing is run. A program is found by its name: on ``PATH``, in a conda installation, and in
    the folders in which its own installer puts it.
    """
    installed = tuple(installations)
    found = [conda_client(machine, installation) for installation in installed]
    for kind, title in _TITLES.items():
        paths = dict.fromkeys(_candidates(machine, kind, installed))
        found += [Client(kind, title, (str(path),)) for path in paths if is_program(path)]
    return tuple(found)


def command_client(machine: Machine, words: Sequence[str]) -> Client | Problem:
    """A command of the person's own, ``{channel}`` standing for the channel's address.

    Returns:
        The client, or a problem of kind ``"no-placeholder"``, ``"no-program"`` or ``"script"``.
    """
    if not any(PLACEHOLDER in word for word in words):
        text = Phrase(
            "Write {placeholder} where the address of the channel belongs in the command.",
            placeholder=PLACEHOLDER,
        )
        return Problem("no-placeholder", Phrase("The command names no channel"), text)
    program = _look_up(machine, words[0])
    if program is None:
        text = Phrase(
            "There is no program called “{name}”, neither as a path nor on PATH.", name=words[0]
        )
        return Problem("no-program", Phrase("The program was not found"), text)
    if machine.windows and program.suffix.lower() in (".bat", ".cmd"):
        text = Phrase(
            "{name} is a script that only a command shell could run, and none is used.",
            name=program.name,
        )
        return Problem("script", Phrase("The command is not a program"), text, program)
    return Client("command", program.name, (str(program), *words[1:]))


def arguments(
    client: Client, channel: str, folder: Path, task: Task | None = None
) -> tuple[str, ...]:
    """The command line with which a client asks one channel and no other.

    Args:
        client: The program.
        channel: The channel's address.
        folder: A temporary folder, for what the client must not put elsewhere.
        task: What conda is to do; None lets a client look for a package.
    """
    if task is not None:
        verb, *others = task.words
        return (*client.program, verb, "--override-channels", "-c", channel, *others)
    if client.kind == "command":
        return tuple(word.replace(PLACEHOLDER, channel) for word in client.program)
    if client.kind == "pixi":
        return (*client.program, "search", "--channel", channel, SEARCHED)
    root = ("--root-prefix", str(folder / "root")) if client.kind == "micromamba" else ()
    return (*client.program, "search", *root, "--override-channels", "-c", channel, SEARCHED)


def _candidates(
    machine: Machine, kind: str, installations: Iterable[Installation]
) -> Iterator[Path]:
    name = _file_name(machine, "cx" if kind == "conda-express" else kind)
    if kind == "mamba":
        folder = "Library/bin" if machine.windows else "bin"
        yield from (installation.prefix / folder / name for installation in installations)
    named = machine.variable("MAMBA_EXE")
    if named and Path(named).name == name:
        yield Path(named)
    yield from (folder / name for folder in _search_path(machine))
    if kind == "micromamba":
        yield machine.home / ".local" / "bin" / name
    if kind == "pixi":
        yield machine.home / ".pixi" / "bin" / name


def _file_name(machine: Machine, name: str) -> str:
    return f"{name}.exe" if machine.windows else name


def _search_path(machine: Machine) -> Iterator[Path]:
    separator = ";" if machine.windows else ":"
    for text in (machine.variable("PATH") or "").split(separator):
        # A relative entry would mean another program in another folder.
        if Path(text).is_absolute():
            yield Path(text)


def _look_up(machine: Machine, word: str) -> Path | None:
    written = machine.expand_user(word)
    if len(written.parts) > 1:
        return Path(os.path.abspath(written)) if is_program(written) else None  # noqa: PTH100 - keeps links
    names = dict.fromkeys((word, _file_name(machine, word)))
    paths = (folder / name for folder in _search_path(machine) for name in names)
    return next((path for path in paths if is_program(path)), None)


def is_program(path: Path) -> bool:
    """Whether there is a file that this account may run."""
    # Unlike the method of Path, this says no also where a folder may not be looked into.
    return os.path.isfile(path) and os.access(path, os.X_OK)  # noqa: PTH113
