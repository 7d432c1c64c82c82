"""One look at a computer: what there is to show, to try and to watch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from conda_privacy.panel.watch import FirstWatch, watchable

if TYPE_CHECKING:
    from conda_privacy.core.machine import Machine
    from conda_privacy.core.problem import Problem
    from conda_privacy.core.settings import Value
    from conda_privacy.core.snapshot import Snapshot


@dataclass(frozen=True)
class Observation:
    """What one look in the background brings back.

    Attributes:
        snapshot: what there is, without the environments.
        gone: the environment that should have been looked at, where it is there no more.
        in_effect: whether conda adds random IDs in the environment that is in use.
        obstacles: why changing a setting would not work, by the settings for which it is so.
        listings: what tells whether environments have come or gone.
        watched: paths at which a change makes all this out of date.
        first_watch: watches them until somebody else does.
    """

    snapshot: Snapshot
    gone: Path | None
    in_effect: Value
    obstacles: Mapping[str, Problem]
    listings: tuple[object, ...]
    watched: frozenset[str]
    first_watch: FirstWatch


def observe(machine: Machine, root: Path | None, prefix: Path | None) -> Observation | Problem:
    """Look at everything but the environments; for the background, as it may take long.

    Args:
        machine: the computer to look at.
        root: the conda installation; ``None`` takes the one in use.
        prefix: the environment; ``None`` takes the active one, and so does one that is gone.

    Returns:
        What is there. A Problem of kind ``"no-answer"`` where a folder that conda looks into does
        not answer: whoever asked it anything more would wait for ever.
    """
    from conda_privacy.core.environment_lists import listing_stamps
    from conda_privacy.core.silence import silent_place
    from conda_privacy.core.snapshot import take_snapshot
    from conda_privacy.core.write_problems import no_answer

    silent = silent_place(machine, root, prefix)
    if silent is not None:
        return no_answer(silent, committing=False)
    gone = None if prefix is None or prefix.is_dir() else prefix
    prefix = None if gone else prefix
    snapshot = take_snapshot(machine, root_prefix=root, prefix=prefix, environments=False)
    root = snapshot.installation.prefix if snapshot.installation else root
    in_effect = _in_effect(snapshot, root, prefix)
    obstacles = _obstacles(snapshot, root, prefix)
    listings = listing_stamps(machine, root) if snapshot.installation and root else ()
    paths = [*_paths(snapshot), *(Path(path) for path, _ in listings)]
    watched = watchable(paths)
    first_watch = FirstWatch(watched)
    return Observation(snapshot, gone, in_effect, obstacles, listings, watched, first_watch)


def _in_effect(snapshot: Snapshot, root: Path | None, prefix: Path | None) -> Value:
    if prefix is None:
        return snapshot.decision.value
    from conda_privacy.core.decision import decide

    return decide(snapshot.machine, snapshot.decision.setting, root_prefix=root).value


def _obstacles(snapshot: Snapshot, root: Path | None, prefix: Path | None) -> Mapping[str, Problem]:
    """Try in thought to flip each setting that can be on or off."""
    from conda_privacy.core.changes import plan
    from conda_privacy.core.settings import SETTINGS

    found = {}
    for name, decision in snapshot.decisions.items():
        if SETTINGS[name].kind == "text":
            continue
        wanted = decision.value is False
        made = plan(snapshot.machine, name, wanted, root_prefix=root, prefix=prefix)
        if made.problem is not None:
            found[name] = replace(made.problem, path=made.problem.path or made.path)
    return found


def _paths(snapshot: Snapshot) -> list[Path]:
    """Where a change elsewhere would make the snapshot out of date."""
    decisions = [snapshot.decision, *(sibling.decision for sibling in snapshot.siblings)]
    found = (place.path for decision in decisions for place in decision.places)
    places = [path for path in dict.fromkeys(found) if path is not None]
    tokens = [token.path for token in snapshot.tokens if token.path is not None]
    return [*places, *tokens]
