"""Commands that a person can type: what does the same as a change here, and what is previewed."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

from conda_privacy.core.frozen import frozen
from conda_privacy.core.settings import SETTINGS, Setting, Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from conda_privacy.core.machine import Machine

__all__ = ["CommandLine", "command_lines", "environment_words", "install_command"]


@frozen
class CommandLine:
    """One way to choose a value outside this program.

    Attributes:
        kind: ``conda``, ``shell``, ``powershell``, ``docker`` or ``ci``.
        text: What to type, or to put into a file; several lines are joined by line feeds.
    """

    kind: str
    text: str


def command_lines(
    machine: Machine, setting: str, wanted: Value, path: Path | None = None
) -> tuple[CommandLine, ...]:
    """Return what brings about the same as a change of a settings file.

    Args:
        machine: The computer; its platform decides how words are quoted and which shell is meant.
        setting: A name from ``SETTINGS``.
        wanted: On, off, a text, or None to go back to the default.
        path: The settings file; None is ``~/.condarc``.

    Returns:
        The command of conda and, except for the last two where the default is wanted, the same as
        an environment variable for a shell, PowerShell, a Dockerfile and a CI service.

    Raises:
        KeyError: The setting is not in the table.
    """
    row = SETTINGS[setting]
    found = [CommandLine("conda", _conda(machine, row, wanted, path))]
    if wanted is None:
        return (*found, *_without_variable(machine, row.variable))
    value = _word(wanted)
    return (
        *found,
        CommandLine("shell", _set_in_shell(machine, row.variable, value)),
        CommandLine("powershell", f"$env:{row.variable} = {_for_powershell(value)}"),
        CommandLine("docker", f"ENV {row.variable}={_for_docker(value)}"),
        CommandLine("ci", f"env:\n  {row.variable}: {_for_yaml(value)}"),
    )


def install_command(machine: Machine, prefix: Path, name: str, *, words: Sequence[str]) -> str:
    """Return the command that installs into an environment.

    Args:
        machine: The computer; its platform decides how words are quoted.
        prefix: The environment.
        name: The name that leads there with ``-n``; empty where only the path does. One that
            begins like an option is not used: conda would read it as one.
        words: What stands behind: packages to install.
    """
    return join(machine, ("conda", "install", *environment_words(prefix, name), *words))


def environment_words(prefix: Path, name: str) -> tuple[str, str]:
    """Return the words that name an environment to conda."""
    by_name = name and not name.startswith("-")
    return ("-n", name) if by_name else ("-p", str(prefix))


def join(machine: Machine, words: Sequence[str]) -> str:
    """Join words to one line as the shell of the platform needs it."""
    if machine.windows:
        return " ".join(map(_for_windows, words))
    return shlex.join(words)


def _for_windows(word: str) -> str:
    """Quote whatever one of the shells there, not only a program, could take for something else."""
    if re.fullmatch(r"[\w.:\\/=+-]+", word):
        return word
    # To a program, backslashes are doubled before a quote, and a quote is one behind a backslash.
    escaped = re.sub(
        r'(\\*)("|\Z)', lambda match: 2 * match[1] + match[2].replace('"', '\\"'), word
    )
    return f'"{escaped}"'


def _conda(machine: Machine, row: Setting, wanted: Value, path: Path | None) -> str:
    words = ["conda", "config"]
    if path is not None and path != machine.home / ".condarc":
        words += ["--file", str(path)]
    if wanted is None:
        return join(machine, [*words, "--remove-key", row.name])
    return join(machine, [*words, "--set", row.name, _word(wanted)])


def _word(value: Value) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _set_in_shell(machine: Machine, variable: str, value: str) -> str:
    if machine.windows:
        return f'set "{variable}={value}"'
    return f"export {variable}={shlex.quote(value)}"


def _without_variable(machine: Machine, variable: str) -> tuple[CommandLine, ...]:
    forget = f"set {variable}=" if machine.windows else f"unset {variable}"
    return (
        CommandLine("shell", forget),
        CommandLine("powershell", f"Remove-Item Env:{variable} -ErrorAction Ignore"),
    )


def _for_powershell(value: str) -> str:
    quoted = value.replace("'", "''")
    return f"'{quoted}'"


def _for_docker(value: str) -> str:
    # In a Dockerfile a dollar sign begins a variable even between double quotes.
    quoted = value.replace("\\", "\\\\").replace('"', '\\"').replace("$", "\\$")
    return value if value.isalnum() else f'"{quoted}"'


def _for_yaml(value: str) -> str:
    # Between single quotes YAML reads everything as it is, and true is no longer a boolean.
    quoted = value.replace("'", "''")
    return f"'{quoted}'"
