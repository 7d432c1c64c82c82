"""Why a decision cannot be known, or a variable has no say, where no settings file is to blame."""

from __future__ import annotations

from collections.abc import Sequence

from conda_privacy.core.phrase import Phrase
from conda_privacy.core.places import Source
from conda_privacy.core.problem import Problem

__all__ = ["doubts", "shadowed_by_plugins", "variable_name"]


def doubts(sources: Sequence[Source]) -> tuple[Problem, ...]:
    """What makes it depend on something else than the computer which settings files conda reads.

    Args:
        sources: All places that are looked into.
    """
    relative: list[str] = []
    for source in sources:
        doubt = source.location.doubt
        if doubt is not None:
            variable = source.location.label.partition("/")[0].lstrip("$")
            if doubt == "of-nobody":
                return (_no_such_home(variable),)
            relative.append(variable)
    return tuple(_relative(name) for name in dict.fromkeys(relative))


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
