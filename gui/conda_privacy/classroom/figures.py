"""Questions to a server's log, and the answers side by side: truth, with tokens, without."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from conda_privacy.classroom.evidence import Evidence
from conda_privacy.classroom.population import SHARED_ADDRESS, Population
from conda_privacy.classroom.simulation import Truth, simulate
from conda_privacy.classroom.view import Counts
from conda_privacy.core.machine import showable

QUESTIONS = {
    "behind-address": "How many conda installations are behind one address?",
    "lifetime": "Long-lived computer, or a job that runs once?",
    "environments": "Base or another environment?",
    "spread": "New installation or update?",
    "mending": "Who has the vulnerable version, and who has mended it?",
}
"""The questions in the order in which they are shown; English, by name."""


@dataclass(frozen=True)
class Figure:
    """One number that a server would like to know.

    Attributes:
        name: stable name, also the key for translation.
        question: the question it belongs to, a key of ``QUESTIONS``.
        label: what is counted, in English.
        with_tokens: the server's answer from its log, None where the log cannot tell.
        without_tokens: the same if everybody had switched usage data off.
        truth: what really happened, None for the log of a real server.
        percent: the numbers are shares of 1 instead of counts.
    """

    name: str
    question: str
    label: str
    with_tokens: float | None
    without_tokens: float | None
    truth: float | None = None
    percent: bool = False

    @property
    def error_with_tokens(self) -> float | None:
        """By how much the answer with tokens misses the truth, as a share of the truth."""
        return error(self.with_tokens, self.truth)

    @property
    def error_without_tokens(self) -> float | None:
        """The same without tokens."""
        return error(self.without_tokens, self.truth)


# Each field of Counts that is a figure: its name, its question, its label.
_FIELDS = (
    ("installations", "behind-address", "Installations in the whole log"),
    ("long_lived", "lifetime", "Seen on two days or more"),
    ("short_lived", "lifetime", "Seen on one day only"),
    ("environments", "environments", "Environments"),
    ("base_share", "environments", "Requests made for a base environment"),
    ("new_installs", "spread", "New installations of the package"),
    ("updates", "spread", "Updates of the package"),
    ("vulnerable", "mending", "Installations with the vulnerable version"),
    ("mended", "mending", "Mended since"),
)


def error(estimate: float | None, truth: float | None) -> float | None:
    """(estimate - truth) / truth; None where either is unknown or nothing can be divided."""
    if estimate is None or truth is None:
        return None
    if truth == 0:
        return 0.0 if estimate == 0 else None
    return (estimate - truth) / truth


def figures_of(
    evidence: Evidence, truth: Truth | None = None, address: str = ""
) -> tuple[Figure, ...]:
    """All figures of a log.

    Args:
        evidence: the log.
        truth: for the log of a simulation, what is true.
        address: the address whose installations are counted; the one with the most if empty.
    """
    address = address or (SHARED_ADDRESS if truth else evidence.busiest_address())
    with_tokens, without_tokens = evidence.installations_at(address)
    behind = Figure(
        name="behind_address",
        question="behind-address",
        label=f"Installations behind {showable(address) or 'one address'}",
        with_tokens=with_tokens,
        without_tokens=without_tokens,
        truth=truth.at_shared_address if truth else None,
    )
    counts = evidence.with_tokens, evidence.without_tokens
    return behind, *(_figure(field, counts, truth) for field in _FIELDS)


@dataclass(frozen=True)
class Outcome:
    """A simulated population with its truth and what a server makes of its log."""

    population: Population
    truth: Truth
    evidence: Evidence
    figures: tuple[Figure, ...]


def simulate_figures(
    population: Population, *, cancelled: Callable[[], bool] = lambda: False
) -> Outcome:
    """Simulate a population and analyse its log without keeping the log.

    Args:
        population: who there is.
        cancelled: asked now and then; True ends the log early, so that the outcome is of no use.
    """
    evidence = Evidence()
    truth = simulate(population, evidence.feed, cancelled=cancelled)
    return Outcome(population, truth, evidence, figures_of(evidence, truth))


def growing_silence(
    population: Population,
    shares: tuple[int, ...] = tuple(range(0, 101, 10)),
    *,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[Outcome]:
    """The same people again and again, while more and more of them (percent) switch off.

    Whoever has switched off at one share has also switched off at every larger one, and the truth
    stays the same: only what the server can tell changes. Ends early when it is cancelled.
    """
    for share in shares:
        outcome = simulate_figures(replace(population, switched_off=share), cancelled=cancelled)
        if cancelled():
            return
        yield outcome


def _figure(
    field: tuple[str, str, str], counts: tuple[Counts, Counts], truth: Truth | None
) -> Figure:
    name, question, label = field
    return Figure(
        name=name,
        question=question,
        label=label,
        with_tokens=getattr(counts[0], name),
        without_tokens=getattr(counts[1], name),
        truth=getattr(truth, name) if truth else None,
        percent=name.endswith("_share"),
    )
