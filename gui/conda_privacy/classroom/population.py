"""A made-up class or company whose truth is known, so that guesses can be compared with it."""

from __future__ import annotations

import random
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from types import MappingProxyType

from conda_privacy.core.phrase import Phrase
from conda_privacy.core.problem import Problem

SHARED_ADDRESS = "203.0.113.7"
"""The address that people share; like all addresses made here it belongs to nobody (RFC 5737)."""


@dataclass(frozen=True)
class Range:
    """Smallest, largest and usual value of one property of a population."""

    least: int
    most: int
    usual: int


RANGES: Mapping[str, Range] = MappingProxyType(
    {
        "people": Range(1, 5_000, 24),
        "installations": Range(1, 4, 1),
        "environments": Range(0, 10, 2),
        "ci_jobs": Range(0, 2_000, 6),
        "sharing": Range(0, 100, 100),
        "copied": Range(0, 500, 0),
        "switched_off": Range(0, 100, 0),
        "days": Range(1, 90, 14),
        "seed": Range(0, 999_999, 1),
    }
)


@dataclass(frozen=True)
class Population:
    """Who uses conda, and how.

    Attributes:
        people: number of people.
        installations: conda installations each person has.
        environments: environments in each installation, besides base.
        ci_jobs: jobs of a build service each day, every one on a fresh computer.
        sharing: percent of people whose requests come from ``SHARED_ADDRESS``.
        copied: installations made by copying the disk of the first one. Every second copy kept
            the first one's network card too, as a virtual machine may, so that conda takes both
            for one computer.
        switched_off: percent of people, and of jobs, who switched usage data off.
        days: how long the log is.
        seed: the same seed and numbers give the same log.
    """

    people: int = RANGES["people"].usual
    installations: int = RANGES["installations"].usual
    environments: int = RANGES["environments"].usual
    ci_jobs: int = RANGES["ci_jobs"].usual
    sharing: int = RANGES["sharing"].usual
    copied: int = RANGES["copied"].usual
    switched_off: int = RANGES["switched_off"].usual
    days: int = RANGES["days"].usual
    seed: int = RANGES["seed"].usual

    def problem(self) -> Problem | None:
        """What is out of range, in a sentence, or None."""
        for each in fields(self):
            limits, value = RANGES[each.name], getattr(self, each.name)
            if not limits.least <= value <= limits.most:
                return Problem(
                    kind="population",
                    title=Phrase("This population cannot be simulated"),
                    text=Phrase(
                        "{name} is {value}, but must be between {least} and {most}.",
                        name=each.name,
                        value=value,
                        least=limits.least,
                        most=limits.most,
                    ),
                )
        return None


@dataclass
class Installation:
    """One conda installation: what the server sees of it, and what is really there.

    Attributes:
        address: where its requests come from.
        agent: the part of its user agent that everybody sends.
        client: its client token.
        tokens: its environment tokens, base first.
        runs_per_day: how often its owner uses conda.
        switched_off: its owner has switched usage data off.
        versions: the watched package in each environment, None where it is not installed.
        created: environments that exist so far; base always does.
        cache: package files that are here already and will not be fetched again.
        used: environments for which something was sent.
        had: versions of the watched package that it ever had.
    """

    address: str
    agent: str
    client: str
    tokens: list[str]
    runs_per_day: float
    switched_off: bool
    versions: list[str | None]
    created: int = 1
    cache: set[str] = field(default_factory=set)
    used: set[int] = field(default_factory=set)
    had: set[str] = field(default_factory=set)


# What people run: the first row is the image that a class or a company hands out.
_AGENTS = (
    (12, "conda/26.7.1 requests/2.32.5 CPython/3.12.12 Linux/6.8.0 ubuntu/24.04.2 glibc/2.39"),
    (3, "conda/26.7.1 requests/2.32.5 CPython/3.12.12 Windows/11 Windows/10.0.26100"),
    (2, "conda/26.7.1 requests/2.32.5 CPython/3.13.9 Darwin/25.2.0 OSX/26.2"),
    (2, "conda/26.1.0 requests/2.32.5 CPython/3.12.9 Linux/6.1.0 debian/12.11 glibc/2.36"),
    (1, "conda/25.11.1 requests/2.32.3 CPython/3.11.9 Windows/10 Windows/10.0.19045"),
    (1, "conda/25.9.1 requests/2.32.3 CPython/3.13.5 Darwin/24.6.0 OSX/15.6"),
)
_AGENT_OF_JOBS = "conda/26.7.1 requests/2.32.5 CPython/3.12.12 Linux/6.8.0 debian/12.11 glibc/2.36"
_SOLVER = " solver/libmamba conda-libmamba-solver/25.11.0 libmambapy/2.3.2 aau/0.8.1"
_JOB_ADDRESSES = 4


def new_token(chance: random.Random) -> str:
    """A token of the right form that was never sent by anybody."""
    return urlsafe_b64encode(chance.randbytes(17)).decode("ascii")[:22]


def furnish(population: Population) -> list[Installation]:
    """All installations that people have, copies included; no job of a build service yet."""
    chance = random.Random(f"{population.seed}:installations")  # noqa: S311 - a simulation
    order = list(range(population.people))
    chance.shuffle(order)
    sharing = _share(population.people, population.sharing)
    ranks = list(range(population.people))
    # Off is decided apart from everything else: the same people at the same seed, whoever is off.
    random.Random(f"{population.seed}:off").shuffle(ranks)  # noqa: S311 - a simulation
    off = _share(population.people, population.switched_off)
    made = [
        _installation(
            population,
            chance,
            SHARED_ADDRESS if order[person] < sharing else _home_address(person),
            switched_off=ranks[person] < off,
        )
        for person in range(population.people)
        for _ in range(population.installations)
    ]
    for number in range(1, min(population.copied, len(made) - 1) + 1):
        made[number].tokens = list(made[0].tokens)
        if number % 2:
            made[number].client = made[0].client
    return made


def job_installation(population: Population, chance: random.Random, place: float) -> Installation:
    """A fresh installation for one job; ``place`` (0 to 1) says where it stands in the crowd."""
    job = _installation(
        population,
        chance,
        f"198.51.100.{chance.randrange(_JOB_ADDRESSES) + 1}",
        switched_off=place * 100 < population.switched_off,
    )
    job.agent = _AGENT_OF_JOBS + _SOLVER
    return job


def _installation(
    population: Population, chance: random.Random, address: str, *, switched_off: bool
) -> Installation:
    weights, agents = zip(*_AGENTS, strict=True)
    places = population.environments + 1
    return Installation(
        address=address,
        agent=chance.choices(agents, weights)[0] + _SOLVER,
        client=new_token(chance),
        tokens=[new_token(chance) for _ in range(places)],
        runs_per_day=chance.choice((0.2, 0.4, 0.7, 1.0, 2.0)),
        switched_off=switched_off,
        versions=[None] * places,
    )


def _share(number: int, percent: int) -> int:
    return round(number * percent / 100)


def _home_address(person: int) -> str:
    """An address of one's own: 192.0.2.0/24, then the benchmarking range (RFC 2544)."""
    if person < 254:  # noqa: PLR2004 - the usable addresses of one such range
        return f"192.0.2.{person + 1}"
    return f"198.18.{person // 254}.{person % 254 + 1}"
