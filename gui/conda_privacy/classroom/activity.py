"""What somebody does with conda in one run: which environment, which package files."""

from __future__ import annotations

import random
from dataclasses import dataclass

from conda_privacy.classroom.population import Installation
from conda_privacy.classroom.request import package_path
from conda_privacy.classroom.view import Watched

WATCHED = Watched()
MENDED_VERSION = "10.0.1"
PACKAGES = ("numpy", "pandas", "scipy", "matplotlib", "requests", "panel", "scikit-learn", "dask")

_DAYS_OF_A_VERSION = 7
_CREATES, _IN_BASE, _UPDATES_CONDA, _UPDATES, _TAKES_WATCHED = 0.5, 0.25, 0.6, 0.4, 0.5


@dataclass(frozen=True)
class Run:
    """One run of conda.

    Attributes:
        place: the environment, counted from base = 0.
        files: paths of the package files it fetches; what is in the cache is not fetched.
        watched_is_new: the watched package came into this installation.
        watched_is_updated: it was replaced by a version that this installation never had.
    """

    place: int
    files: tuple[str, ...]
    watched_is_new: bool = False
    watched_is_updated: bool = False


@dataclass(frozen=True)
class Offer:
    """What the channel offers on one day of a log.

    Attributes:
        watched: version of the watched package.
        others: version of every other package.
    """

    watched: str
    others: str


def offer_on(day: int, days: int) -> Offer:
    """The mended version comes out in the middle of the log, a new one of the rest each week."""
    return Offer(
        watched=MENDED_VERSION if day >= days // 2 else WATCHED.vulnerable,
        others=f"2.{day // _DAYS_OF_A_VERSION}.0",
    )


def run_of_person(installation: Installation, chance: random.Random, offer: Offer) -> Run:
    """Somebody creates an environment, installs into one or updates one; or updates conda."""
    if installation.created < len(installation.tokens) and chance.random() < _CREATES:
        installation.created += 1
        names = chance.sample(PACKAGES, chance.randint(2, 5))
        return _run(installation, installation.created - 1, names, chance, offer)
    if chance.random() < _IN_BASE or installation.created == 1:
        names = ["conda"] if chance.random() < _UPDATES_CONDA else chance.sample(PACKAGES, 1)
        return _run(installation, 0, names, chance, offer)
    place = chance.randrange(1, installation.created)
    names = chance.sample(PACKAGES, chance.randint(0, 2))
    return _run(installation, place, names, chance, offer)


def run_of_job(installation: Installation, chance: random.Random, offer: Offer) -> Run:
    """A job creates its environment on a fresh computer and fetches everything for it."""
    names = chance.sample(PACKAGES, chance.randint(3, 6))
    place = len(installation.tokens) - 1
    return _run(installation, place, names, chance, offer)


def _run(
    installation: Installation,
    place: int,
    names: list[str],
    chance: random.Random,
    offer: Offer,
) -> Run:
    files = [package_path(name, offer.others) for name in names]
    change = _watched_change(installation, place, offer.watched, chance.random())
    if change:
        files.append(package_path(WATCHED.package, offer.watched))
    fetched = tuple(file for file in files if file not in installation.cache)
    installation.cache.update(fetched)
    return Run(place, fetched, change == "new", change == "updated")


def _watched_change(installation: Installation, place: int, offered: str, luck: float) -> str:
    """Install or update the watched package if luck will have it: new, updated, same or nothing."""
    before = installation.versions[place]
    if before == offered or luck >= (_TAKES_WATCHED if before is None else _UPDATES):
        return ""
    installation.versions[place] = offered
    if not installation.had:
        change = "new"
    else:
        change = "same" if before is None or offered in installation.had else "updated"
    installation.had.add(offered)
    return change
