"""What the people of a made-up population do with conda: the log of it, and the truth about it."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from conda_privacy.classroom.activity import (
    WATCHED,
    Offer,
    Run,
    offer_on,
    run_of_job,
    run_of_person,
)
from conda_privacy.classroom.population import (
    SHARED_ADDRESS,
    Installation,
    Population,
    furnish,
    job_installation,
    new_token,
)
from conda_privacy.classroom.request import Request, index_path

MOST_REQUESTS = 1_000_000
FIRST_DAY = 1_790_553_600
"""2026-09-28 00:00 UTC, a Monday: the day on which every simulated log begins."""

_DAY = 86_400
_WORK_BEGINS, _WORK_ENDS = 8 * 3600, 18 * 3600
_NOT_MODIFIED = 304
_INDEXES = (index_path("linux-64"), index_path("noarch"))


@dataclass(frozen=True)
class Truth:
    """What really happened, in the same terms as ``view.Counts``.

    Attributes:
        requests: lines of the log.
        installations: conda installations that sent something, fresh ones of jobs included.
        at_shared_address: those of them behind ``SHARED_ADDRESS``.
        long_lived: installations of people.
        short_lived: fresh installations of jobs.
        environments: environments for which something was sent, base included.
        base_share: share of the requests made for a base environment.
        new_installs: installations into which the watched package came.
        updates: times it was replaced, in some environment, by a version that is new here.
        vulnerable: installations that had the vulnerable version in some environment.
        mended: those of them that have it in no environment at the end.
    """

    requests: int
    installations: int
    at_shared_address: int
    long_lived: int
    short_lived: int
    environments: int
    base_share: float
    new_installs: int
    updates: int
    vulnerable: int
    mended: int


@dataclass
class Ledger:
    """The truth while it is being made."""

    requests: int = 0
    base_requests: int = 0
    new_installs: int = 0
    updates: int = 0
    jobs: int = 0
    people: int = 0
    shared: int = 0
    environments: int = 0
    vulnerable: int = 0
    mended: int = 0

    def add(self, installation: Installation, run: Run) -> None:
        """Count one run of conda."""
        requests = len(_INDEXES) + len(run.files)
        self.requests += requests
        self.base_requests += requests * (run.place == 0)
        self.new_installs += run.watched_is_new
        self.updates += run.watched_is_updated
        installation.used.add(run.place)

    def close(self, installation: Installation) -> None:
        """Count an installation whose story is over."""
        if not installation.used:
            return
        self.environments += len(installation.used)
        self.shared += installation.address == SHARED_ADDRESS
        if WATCHED.vulnerable in installation.had:
            self.vulnerable += 1
            self.mended += WATCHED.vulnerable not in installation.versions

    def truth(self) -> Truth:
        """Everything that has been counted."""
        return Truth(
            requests=self.requests,
            installations=self.people + self.jobs,
            at_shared_address=self.shared,
            long_lived=self.people,
            short_lived=self.jobs,
            environments=self.environments,
            base_share=self.base_requests / self.requests if self.requests else 0.0,
            new_installs=self.new_installs,
            updates=self.updates,
            vulnerable=self.vulnerable,
            mended=self.mended,
        )


def simulate(
    population: Population,
    write: Callable[[bytes], object],
    *,
    most_requests: int = MOST_REQUESTS,
    cancelled: Callable[[], bool] = lambda: False,
) -> Truth:
    """Write the log of a population, day by day, and return the truth behind it.

    Args:
        population: who there is; it has to be within its ranges (``Population.problem``).
        write: gets the lines of the log, some whole lines at a time, in order of time.
        most_requests: the log ends with the day on which it reaches so many lines.
        cancelled: asked after each day; True ends the log there.
    """
    walk = _Simulation(population)
    for day in range(population.days):
        write("".join(walk.day(day)).encode("ascii"))
        if walk.ledger.requests >= most_requests or cancelled():
            break
    return walk.close()


class _Simulation:
    """One walk through the days; chance decides what is done, never who has switched off."""

    def __init__(self, population: Population) -> None:
        self._population = population
        self._chance = random.Random(f"{population.seed}:days")  # noqa: S311 - a simulation
        self._installations = furnish(population)
        self.ledger = Ledger()

    def day(self, day: int) -> Iterator[str]:
        """The lines of one day, in order of time."""
        offer = offer_on(day, self._population.days)
        for second, number in sorted(self._timetable()):
            yield from self._run(number, FIRST_DAY + day * _DAY + second, offer)

    def close(self) -> Truth:
        """The truth about all days so far."""
        for installation in self._installations:
            self.ledger.people += bool(installation.used)
            self.ledger.close(installation)
        return self.ledger.truth()

    def _timetable(self) -> Iterator[tuple[int, int]]:
        """When which installation is used today; -1 is a fresh one, for a job."""
        for number, installation in enumerate(self._installations):
            whole, part = divmod(installation.runs_per_day, 1)
            for _ in range(int(whole) + (self._chance.random() < part)):
                yield self._chance.randrange(_WORK_BEGINS, _WORK_ENDS), number
        for _ in range(self._population.ci_jobs):
            yield self._chance.randrange(_DAY), -1

    def _run(self, number: int, when: int, offer: Offer) -> Iterator[str]:
        if number >= 0:
            installation = self._installations[number]
            yield from self._lines(
                installation, run_of_person(installation, self._chance, offer), when
            )
            return
        installation = job_installation(self._population, self._chance, self._chance.random())
        yield from self._lines(installation, run_of_job(installation, self._chance, offer), when)
        self.ledger.jobs += 1
        self.ledger.close(installation)

    def _lines(self, installation: Installation, run: Run, when: int) -> Iterator[str]:
        agent = _user_agent(installation, run.place, new_token(self._chance))
        self.ledger.add(installation, run)
        for path in _INDEXES:
            status = 200 if len(installation.used) == 1 else _NOT_MODIFIED
            yield Request(when, installation.address, path, agent, status).combined() + "\n"
        for path in run.files:
            yield Request(when, installation.address, path, agent).combined() + "\n"


def _user_agent(installation: Installation, place: int, session: str) -> str:
    if installation.switched_off:
        return installation.agent
    return (
        f"{installation.agent} c/{installation.client} s/{session} e/{installation.tokens[place]}"
    )
