"""Which place decides a setting: the same answer as conda's, and the reasons for it."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from conda_privacy.core.coerce import CoercionError, coerce
from conda_privacy.core.decision_problems import (
    doubts,
    named_twice,
    not_understood,
    shadowed_by_plugins,
    variable_name,
)
from conda_privacy.core.frozen import field, frozen, replace
from conda_privacy.core.machine import Machine
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.places import FILE_IN_A_FOLDER, Source, locations, read_sources
from conda_privacy.core.plain_condarc import Entry, Scalar
from conda_privacy.core.problem import Problem
from conda_privacy.core.settings import SETTINGS, Setting, Value

__all__ = ["Decision", "Place", "decide", "decide_all", "decide_from"]

Raw = Scalar | tuple[Entry, ...] | Mapping[object, Entry]


@frozen
class Place:
    """One place and what it says about one setting.

    Attributes:
        path: The file, or None for an environment variable.
        kind: ``"file"`` or ``"variable"``.
        scope: ``"system"``, ``"installation"``, ``"user"``, ``"environment"``, ``"condarc"`` or
            ``"variable"``.
        label: The place as conda names it.
        status: ``"absent"``, ``"silent"``, ``"sets"``, ``"ignored"`` (conda skips it) or
            ``"broken"`` (it stops conda, or cannot be known).
        value: What the setting is here, where the place sets it and conda understands the value.
        raw: What is written here.
        line: 1-based line of the setting.
        column: 1-based column of the setting.
        final: True where a flag makes this the last word.
        variable: The name of the environment variable, for a place of that kind.
        problem: Why the place is ignored or broken, or why its value is not understood.
        stat: What the operating system says of the file, where it was read and sets the setting.
    """

    path: Path | None
    kind: str
    scope: str
    label: str
    status: str
    value: Value = None
    raw: Raw = None
    line: int | None = None
    column: int | None = None
    final: bool = False
    variable: str | None = None
    problem: Problem | None = None
    stat: os.stat_result | None = field(default=None, repr=False, compare=False)


@frozen
class Decision:
    """What conda would decide about one setting, and why.

    Attributes:
        setting: Name of the setting.
        value: True, False, None where the setting knows no value (conda asks) or cannot be decided,
            or a text.
        error: None, or why conda stops; ``error.stops_conda`` tells "cannot start at all" from
            "this setting only".
        decided_by: The place that decides; None for the default.
        locked: True when what a person writes in ``~/.condarc`` cannot win.
        places: Every place, lowest precedence first.
        default: What holds where no place sets it.
        problems: All problems found on the way, not just the one in ``error``.
        runner_up: The place that would decide if ``decided_by`` said nothing; None for the default.
        value_without: The value the setting would then have.
    """

    setting: str
    value: Value
    error: Problem | None
    decided_by: Place | None
    locked: bool
    places: tuple[Place, ...]
    default: Value
    problems: tuple[Problem, ...] = ()
    runner_up: Place | None = None
    value_without: Value = field(default=None)

    def powerless(self, place: Place) -> str | None:
        """Why a place has no say.

        Args:
            place: One of ``places``.

        Returns:
            ``"ignored"``, ``"stops-conda"``, ``"unknown"``, ``"final-elsewhere"``,
            ``"overridden"``, or None where the place decides or says nothing.
        """
        if place.status == "ignored":
            return "ignored"
        if place.status == "broken":
            return (
                "stops-conda"
                if place.problem is not None and place.problem.stops_conda
                else "unknown"
            )
        if place.status != "sets" or place is self.decided_by or self.decided_by is None:
            return None
        return "final-elsewhere" if self.decided_by.final else "overridden"


def decide(
    machine: Machine, setting: str, *, root_prefix: Path | None = None, prefix: Path | None = None
) -> Decision:
    """Decide a setting exactly as conda would.

    Args:
        machine: The computer to look at.
        setting: A name from ``SETTINGS``.
        root_prefix: The conda installation; None takes ``CONDA_ROOT``.
        prefix: The environment worked on; None takes ``CONDA_PREFIX``, else the installation.

    Returns:
        The decision with every place that was looked at.

    Raises:
        KeyError: The setting is not in the table.
    """
    row = SETTINGS[setting]
    return decide_from(machine, row, read_sources(locations(machine, root_prefix, prefix)))


def decide_all(
    machine: Machine, *, root_prefix: Path | None = None, prefix: Path | None = None
) -> dict[str, Decision]:
    """Decide every setting of the table, reading each file once."""
    sources = read_sources(locations(machine, root_prefix, prefix))
    return {name: decide_from(machine, row, sources) for name, row in SETTINGS.items()}


def decide_from(machine: Machine, setting: Setting, sources: Sequence[Source]) -> Decision:
    """Decide a setting from files that have been read.

    Args:
        machine: Where the environment variables are.
        setting: The row of the table.
        sources: The files in conda's order, from ``read_sources``.
    """
    places = (*[_place(setting, source) for source in sources], _variable_place(machine, setting))
    naming = _naming_error(machine, setting)
    problems = tuple([place.problem for place in places if place.problem is not None])
    problems += (*doubts(machine, sources), *([naming] if naming else []))
    error = (_first_error(problems) or naming or _first_pair(problems)) if problems else None
    setters = [place for place in places if place.status == "sets"]
    winner = _winner(setters)
    if error is None and winner is not None:
        error = winner.problem
    runner_up = _runner_up(setters, winner) if winner else None
    return Decision(
        setting=setting.name,
        value=None if error is not None else _value_of(winner, setting),
        error=error,
        decided_by=winner if error is None or not error.stops_conda else None,
        locked=naming is not None or _is_locked(sources, places, winner, problems),
        places=places,
        default=setting.default,
        problems=problems,
        runner_up=runner_up,
        value_without=_value_of(runner_up, setting),
    )


def _value_of(place: Place | None, setting: Setting) -> Value:
    return setting.default if place is None else place.value


def _winner(setters: Sequence[Place]) -> Place | None:
    """The lowest final place, else the highest that sets it: ``merge`` of a primitive in conda."""
    for place in setters:
        if place.final:
            return place
    return setters[-1] if setters else None


def _first_error(problems: Sequence[Problem]) -> Problem | None:
    stopping = [problem for problem in problems if problem.stops_conda]
    stopping += [problem for problem in problems if problem.kind == "too-large"]
    return stopping[0] if stopping else None


def _first_pair(problems: Sequence[Problem]) -> Problem | None:
    """conda minds two names of one setting wherever they stand, also where another place wins."""
    pairs = [problem for problem in problems if problem.kind == "two-names"]
    return pairs[0] if pairs else None


def _is_locked(
    sources: Sequence[Source],
    places: Sequence[Place],
    winner: Place | None,
    problems: Sequence[Problem],
) -> bool:
    """Put a value into ``~/.condarc`` in thought and see who wins."""
    own, after = _own_and_after(sources, places)
    if problems:
        others = [problem for problem in problems if problem is not own.problem]
        if own.status == "ignored" or _first_error(problems) or _first_pair(others):
            return True
    if winner is None or winner is own:
        return False
    rivals = (winner,) if winner.final else _from(winner, after)
    if not rivals:
        return False  # it is before ours
    # The file may be another place as well, by a link: then it is written there, too.
    return not any(_goes_with(own, each) for each in rivals)


def _from(first: Place, places: Sequence[Place]) -> Sequence[Place]:
    """The places from one of them on, none where it is not among them."""
    at = next((number for number, place in enumerate(places) if place is first), len(places))
    return places[at:]


def _runner_up(setters: Sequence[Place], winner: Place) -> Place | None:
    """Who decides once the winner says nothing; a place that is the same file says nothing either.

    Few places are the same file by a link, and asking for that takes as long as reading one.
    """
    others = [place for place in setters if place is not winner]
    while (found := _winner(others)) is not None and _goes_with(found, winner):
        others = [place for place in others if place is not found]
    return found


def _goes_with(one: Place, other: Place) -> bool:
    """Whether two places are one file, which then says the same at both."""
    if one.line != other.line or one.raw != other.raw:
        return False
    if one.path is None or other.path is None or _cannot_say(other):
        return False
    if one.stat is not None and other.stat is not None:
        return os.path.samestat(one.stat, other.stat)
    from conda_privacy.core.links import same_file  # few computers have anything to compare

    return same_file(one.path, other.path)


def _cannot_say(place: Place) -> bool:
    return place.status != "sets" and place.problem is not None


def _own_and_after(
    sources: Sequence[Source], places: Sequence[Place]
) -> tuple[Place, Sequence[Place]]:
    """The place we write to at home, and those after it."""
    inside = [number for number, source in enumerate(sources) if source.location.own]
    first = sources[inside[0]]
    if first.path == first.location.path:
        return places[inside[0]], places[inside[0] + 1 :]
    # A folder stands there: its files are read by name, and one of them is ours.
    path = first.location.path / FILE_IN_A_FOLDER
    at = next((n for n in inside if str(places[n].path) >= str(path)), inside[-1] + 1)
    if places[at].path == path:
        return places[at], places[at + 1 :]
    return Place(path, "file", "user", first.location.label, "absent"), places[at:]


def _place(setting: Setting, source: Source) -> Place:
    if source.condarc is not None and source.problem is None:
        found = _find(setting, source.condarc.entries)
        if found:
            return _setting_place(setting, source, found)
    location = source.location
    return Place(
        source.path,
        "file",
        location.scope,
        location.label,
        _silent_status(source),
        problem=source.problem,
    )


def _silent_status(source: Source) -> str:
    if not source.exists:
        return "absent"
    if source.problem is None:
        return "silent"
    known = not source.problem.stops_conda and source.problem.kind != "too-large"
    return "ignored" if known else "broken"


def _find(setting: Setting, entries: Mapping[object, Entry]) -> Sequence[Entry]:
    """The entries of all names of a setting, the last of which conda takes."""
    if setting.in_plugins:
        plugins = entries.get(setting.key[0])
        if plugins is None or not isinstance(plugins.value, Mapping):
            return ()
        entries = plugins.value
    if len(setting.names) == 1:  # most have no other name
        entry = entries.get(setting.names[0])
        return () if entry is None else (entry,)
    found = map(entries.get, setting.names)
    return [entry for entry in found if entry is not None]


def _setting_place(setting: Setting, source: Source, found: Sequence[Entry]) -> Place:
    entry = found[-1]
    value, problem = None, None
    try:
        value = coerce(setting, entry.value)
    except CoercionError as error:
        problem = not_understood(setting, error, source.path, entry.line, entry.column)
    if len(found) > 1:
        problem = named_twice(setting, source.path, entry.line)
    location = source.location
    return Place(
        source.path,
        "file",
        location.scope,
        location.label,
        "sets",
        value,
        entry.value,
        entry.line,
        entry.column,
        entry.flag == "final",
        None,
        problem,
        source.stat,
    )


def _variable_place(machine: Machine, setting: Setting) -> Place:
    found = _variables(machine, setting)
    name, text = found[0] if found else (setting.variable, "")
    place = Place(None, "variable", "variable", setting.variable, "absent", variable=name)
    if not found:
        return place
    if setting.in_plugins and _conda_variables(machine).get("plugins"):
        return replace(place, status="ignored", raw=text, problem=shadowed_by_plugins(name))
    pieces = text.split("!important")
    value, problem = None, None
    try:
        value = coerce(setting, pieces[0].strip())
    except CoercionError as error:
        problem = not_understood(setting, error, None)
    if len(found) > 1:
        problem = named_twice(setting, None, None)
    if problem is not None:
        named = Phrase("{where}: {what}", where=name, what=problem.text)
        problem = replace(problem, text=named)
    return replace(
        place, status="sets", value=value, raw=text, final=len(pieces) > 1, problem=problem
    )


def _variables(machine: Machine, setting: Setting) -> list[tuple[str, str]]:
    """conda lower-cases what follows ``CONDA_``, so ``CONDA_Anaconda_Anon_Usage`` counts too."""
    found = _conda_variables(machine)
    aliases = () if setting.in_plugins else setting.aliases
    return [found[key] for key in ("_".join(setting.key), *aliases) if key in found]


def _conda_variables(machine: Machine) -> dict[str, tuple[str, str]]:
    caseless = machine.windows
    return {
        name[len("CONDA_") :].lower(): (name, value)
        for name, value in machine.environ.items()
        if name.startswith("CONDA_") or (caseless and name.upper().startswith("CONDA_"))
    }


def _naming_error(machine: Machine, setting: Setting) -> Problem | None:
    """conda cannot take apart the name of a plugin variable with a second ``plugins_`` in it."""
    if not setting.in_plugins:
        return None
    variables = _conda_variables(machine)
    if "plugins" in variables:
        return None
    for key, (name, _) in variables.items():
        if key.startswith("plugins_") and key.count("plugins_") > 1:
            return variable_name(name)
    return None
