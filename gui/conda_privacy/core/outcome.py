"""Whether a change brings about what was wished for, and what stands in its way."""

from __future__ import annotations

from pathlib import Path

from conda_privacy.core.decision import Decision, Place
from conda_privacy.core.frozen import replace
from conda_privacy.core.links import real_path
from conda_privacy.core.machine import Machine
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.problem import Problem
from conda_privacy.core.settings import Value

__all__ = ["is_read", "obstacle", "place_of", "results"]


def results(decision: Decision, wanted: Value, path: Path) -> bool:
    """Whether a decision is what a change of one file wished for.

    Args:
        decision: What is decided after the change.
        wanted: The value wished for. None removes the setting: from a file of the person's own
            that means "back to the default", from another one "as everywhere else".
        path: The file changed.
    """
    if decision.error is not None:
        return False
    if wanted is not None:
        return decision.value == wanted
    place = place_of(decision, path)
    return decision.decided_by is None or (place is not None and place.scope != "user")


def place_of(decision: Decision, path: Path) -> Place | None:
    """The place of a decision that is this file, whatever links lead there; None if none is."""
    real = real_path(path)
    return next(
        (
            place
            for place in reversed(decision.places)
            if place.path is not None and real_path(place.path) == real
        ),
        None,
    )


def obstacle(machine: Machine, decision: Decision, wanted: Value, path: Path) -> Phrase:
    """What keeps a change from having its effect, in one or two sentences; else empty."""
    if wanted is not None and decision.error is None and not is_read(decision, path):
        shown = machine.display(path)
        return Phrase("conda does not read {path} on this computer.", path=shown)
    return Phrase() if results(decision, wanted, path) else _decider(machine, decision)


def is_read(decision: Decision, path: Path) -> bool:
    """Whether conda reads this file: it is one of its places, and has a name that it takes."""
    places = [place for place in decision.places if not _is_passed_over(place)]
    text = str(path)  # most are named as conda names them, and comparing texts is quick
    named = any(str(place.path) == text for place in places)
    return named or place_of(replace(decision, places=tuple(places)), path) is not None


def _is_passed_over(place: Place) -> bool:
    return place.problem is not None and place.problem.kind == "not-a-settings-file"


def _decider(machine: Machine, decision: Decision) -> Phrase:
    error, place = decision.error, decision.decided_by
    if error is not None:
        return _error(machine, error)
    if place is None:
        return Phrase("No place that conda reads sets it, so the default holds.")
    if place.path is None:
        return Phrase("The environment variable {name} decides instead.", name=place.variable)
    where = _where(machine, place.path, place.line)
    if place.final:
        return Phrase("The last word on it is said in {where}.", where=where)
    return Phrase("It is decided in {where} instead.", where=where)


def _error(machine: Machine, error: Problem) -> Phrase:
    if error.path is None:
        return error.text
    where = _where(machine, error.path, error.line)
    return Phrase("{where}: {what}", where=where, what=error.text)


def _where(machine: Machine, path: Path, line: int | None) -> Phrase:
    shown = machine.display(path)
    if line is None:
        return Phrase("{path}", path=shown)
    return Phrase("{path}, line {line}", path=shown, line=line)
