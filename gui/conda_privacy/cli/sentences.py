"""What a decision means, in English sentences for the terminal."""

from __future__ import annotations

from conda_privacy.core.channels import without_password
from conda_privacy.core.decision import Decision, Place
from conda_privacy.core.installations import Installation
from conda_privacy.core.machine import Machine
from conda_privacy.core.problem import Problem
from conda_privacy.core.settings import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from conda_privacy.core.siblings import Sibling
    from conda_privacy.core.snapshot import Snapshot

__all__ = [
    "TOKEN_STATES",
    "headline",
    "in_full",
    "other_condas",
    "place_name",
    "reason",
    "refused",
    "stated",
    "value_name",
    "where",
]

_IDLE = {
    "absent": "the add-on that makes them is not installed",
    "too-old": "it is too old to load the add-on that makes them",
    "disabled": "it is set to load no add-ons",
}
_UNCHANGED = "Nothing was changed"
_SCOPES = {
    "system": "this computer",
    "installation": "the conda installation",
    "user": "you",
    "environment": "the environment",
    "condarc": "the variable CONDARC",
    "variable": "an environment variable",
}

TOKEN_STATES = {
    "created": "there",
    "missing": "not created yet",
    "copied": "copied from another computer: conda will replace it",
    "short": "too short: conda will replace it",
    "unreadable": "cannot be read: conda leaves it out",
    "unwritable": "cannot be made: conda leaves it out",
    "invalid": "not valid in a request",
    "none": "none",
}
"""What becomes of a random ID, by the state of its file."""


def value_name(value: Value) -> str:
    """The word for a value."""
    if isinstance(value, str):
        return without_password(value)
    return {True: "on", False: "off", None: "ask"}[value]


def stated(word: str) -> str:
    """What a change tells of a value, for which no word means that nothing was set."""
    return without_password(word) or "not set"


def headline(snapshot: Snapshot) -> str:
    """The state in one sentence."""
    decision, installation = snapshot.decision, snapshot.installation
    if decision.error is not None:
        return _error_headline(decision.error)
    if installation is None:
        chosen = "would add" if decision.value else "would not add"
        return f"No conda was found here. With these settings it {chosen} random IDs."
    if installation.problem is not None:
        return "Whether conda adds random IDs cannot be said: the conda asked about cannot be read."
    if snapshot.adds_random_ids:
        return "conda adds random IDs to its requests."
    idle = _IDLE.get(snapshot.usage_data.health)
    if idle:
        return f"This conda adds no random IDs: {idle}."
    return "conda does not add random IDs to its requests."


def _error_headline(error: Problem) -> str:
    if error.stops_conda:
        return "conda cannot start with the settings files as they are."
    if error.kind == "too-large":
        return "What conda does cannot be said: a settings file is too large to be read here."
    return "What conda does cannot be said: it does not understand this setting."


def reason(decision: Decision, machine: Machine) -> str:
    """Why it is so, in one sentence."""
    if decision.error is not None:
        return where(decision.error, machine)
    place = decision.decided_by
    if place is None:
        usual = value_name(decision.default)
        return f"No place sets {decision.setting}, so the default holds: {usual}."
    named = place_name(place, machine)
    if place.final:
        return f"{named} sets it and marks it as final, so nothing else counts."
    if place.kind == "variable":
        return f"{named} sets it, which comes before every file."
    return f"{named} sets it, for {_SCOPES[place.scope]}."


def other_condas(snapshot: Snapshot) -> str:
    """Which conda the state is about and what others do; empty where all do the same."""
    installation, machine = snapshot.installation, snapshot.machine
    if installation is None or not snapshot.differing:
        return ""
    sentences = {
        True: "{} adds random IDs.",
        False: "{} does not add random IDs.",
        None: "There is a problem with the settings of {}.",
    }
    others = (
        sentences[each.adds_random_ids].format(_conda_name(each, machine))
        for each in snapshot.differing
    )
    return " ".join((f"This is about {_conda_name(installation, machine)}.", *others))


def _conda_name(conda: Installation | Sibling, machine: Machine) -> str:
    return f"conda {conda.conda_version or '?'} in {machine.display(conda.prefix)}"


def place_name(place: Place, machine: Machine) -> str:
    """A place as a person finds it: the file and the line, or the variable."""
    if place.path is None:
        return f"The variable {place.variable}"
    line = f", line {place.line}," if place.line is not None else ""
    return f"{machine.display(place.path)}{line}"


def where(problem: Problem, machine: Machine) -> str:
    """A problem with its place in front."""
    text = without_password(problem.text)
    if problem.path is None:
        return text
    line = f", line {problem.line}" if problem.line is not None else ""
    column = f", column {problem.column}" if problem.line is not None and problem.column else ""
    return f"{machine.display(problem.path)}{line}{column}: {text}"


def in_full(problem: Problem, machine: Machine) -> str:
    """A problem with its place, and its title where the text alone does not say what is wrong."""
    said = where(problem, machine)
    titled = problem.kind in ("no-answer", "no-conda", "journal-damaged")
    return f"{problem.title}. {said}" if titled else said


def refused(problem: Problem, machine: Machine) -> str:
    """Why something was not done, and once that nothing was changed."""
    said = in_full(problem, machine)
    return said if _UNCHANGED.lower() in said.lower() else f"{_UNCHANGED}. {said}"
