"""What the program itself takes from the garbage collector, and what it leaves to it."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest

from conda_privacy.desktop.lasting import spare_the_collector


class _Circle:
    def __init__(self) -> None:
        self.own = self


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    yield
    gc.unfreeze()


def test_what_lasts_is_not_looked_at_again() -> None:
    lasts = _Circle()
    before = len(gc.get_objects())
    spare_the_collector()
    assert lasts.own is lasts
    assert gc.get_freeze_count() > 0.9 * before
    assert len(gc.get_objects()) < 0.1 * before


def test_garbage_from_before_is_taken_away_first() -> None:
    gone = weakref.ref(_Circle())
    spare_the_collector()
    assert gone() is None


def test_what_is_made_later_is_collected_as_ever() -> None:
    spare_the_collector()
    gone = weakref.ref(_Circle())
    gc.collect()
    assert gone() is None
