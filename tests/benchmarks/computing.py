"""A computation of a chosen length: what it takes beyond that is what the machine did besides."""

from __future__ import annotations

import time
from collections.abc import Callable
from statistics import median

__all__ = ["computing_for", "seconds"]

_TURNS, _TRIES = 10_000, 50


def computing_for(length: float) -> Callable[[], None]:
    """Make a computation that waits for nothing.

    Args:
        length: About how many seconds it shall take on this machine.
    """
    turns = _TURNS

    def compute() -> None:
        total = 0
        for number in range(turns):
            total += number * number % 7

    usual = median(seconds(compute) for _ in range(_TRIES))
    turns = max(1, round(turns * length / usual))
    return compute


def seconds(act: Callable[[], object]) -> float:
    """Do something and return how many seconds that took."""
    start = time.perf_counter()
    act()
    return time.perf_counter() - start
