"""Why a decision cannot be known, or a value or a variable has no say, in words."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from conda_privacy.core.coerce import CoercionError
from conda_privacy.core.machine import Machine
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.places import Source
from conda_privacy.core.problem import Problem
from conda_privacy.core.settings import Setting

__all__ = ["doubts", "named_twice", "not_understood", "shadowed_by_plugins", "variable_name"]


def doubts(machine: Machine, sources: Sequence[Source]) -> tuple[Problem, ...]:
    """What makes it depend on something else than the computer which settings files conda reads.

    Args:
        machine: Where the environment variables are.
        sources: All places that are looked into.
    """
    relative: list[str] = []
    for source in sources:
        doubt = source.location.doubt
        if doubt is not None:
            variable = _variable_of(machine, source.location.label)
            if doubt == "of-nobody":
                return (_no_such_home(variable),)
            relative.append(variable)
    # A place that a call names comes from no variable, nor does a folder for the whole computer.
    names = [name for name in dict.fromkeys(relative) if machine.variable(name) is not None]
    return tuple(_relative(name) for name in names)


def _variable_of(machine: Machine, label: str) -> str:
    first = label.partition("/")[0]
    if first == "~":
        return "USERPROFILE" if machine.windows else "HOME"
    return first.lstrip("$")


def _relative(name: str) -> Problem:
    text = Phrase(
        "The variable {name} is empty or names a relative path, so conda looks in the folder in "
        "which it is started.",
        name=name,
    )
    return Problem("relative-place", Phrase("What conda reads depends on the current folder"), text)


def _no_such_home(name: str) -> Problem:
    text = Phrase(
        "conda stops with an error at every command: the variable {name} names the home folder of "
        "an account that does not exist.",
        name=name,
    )
    title = Phrase("conda cannot understand a variable")
    return Problem("no-such-home", title, text, stops_conda=True)


def not_understood(
    setting: Setting,
    error: CoercionError,
    path: Path | None,
    line: int | None = None,
    column: int | None = None,
) -> Problem:
    """The problem of a value that conda cannot use."""
    title = Phrase("conda cannot understand this value")
    text = Phrase(
        "conda stops with an error when it needs {name}: {reason}.",
        name=setting.name,
        reason=error.reason,
    )
    return Problem("value", title, text, path, line, column, str(error))


def named_twice(setting: Setting, path: Path | None, line: int | None) -> Problem:
    """The problem of two names of one setting in one place."""
    text = Phrase(
        "conda stops with an error: these are names of one and the same setting: {names}.",
        names=", ".join(reversed(setting.names)),
    )
    return Problem("two-names", Phrase("This setting stands here twice"), text, path, line)


def shadowed_by_plugins(name: str) -> Problem:
    """The problem of a variable of one plugin beside the variable ``CONDA_PLUGINS``."""
    text = Phrase("While CONDA_PLUGINS is set, conda does not look at {name}.", name=name)
    return Problem("shadowed-variable", Phrase("conda ignores this variable"), text)


def variable_name(name: str) -> Problem:
    """The problem of a variable whose name conda cannot take apart."""
    text = Phrase(
        "conda stops with an error because of the name of the variable {name}.", name=name
    )
    return Problem("variable-name", Phrase("conda cannot understand a variable"), text)
