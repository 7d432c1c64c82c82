"""Work beside the GUI thread."""

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from conda_privacy.core.in_time import THREAD_NAME, in_time
from conda_privacy.panel import background as module
from conda_privacy.panel.background import _MANY_GONE, AtOnce, Background, Thread, _collection

pytestmark = pytest.mark.qt


class Heard(list[object]):
    """What was handed over."""


def broken() -> None:
    raise OSError("no")


@pytest.mark.parametrize("make", [AtOnce, Thread])
def test_a_result_is_handed_over_in_the_gui_thread(qtbot: QtBot, make: type[Background]) -> None:
    background, results = make(), Heard()
    background.start(
        lambda: 7, lambda n: results.append((n, threading.get_ident())), results.append
    )
    qtbot.waitUntil(lambda: bool(results))
    assert results == [(7, threading.get_ident())]
    background.stop()


@pytest.mark.parametrize("make", [AtOnce, Thread])
def test_an_error_is_handed_over_instead(qtbot: QtBot, make: type[Background]) -> None:
    background, results, errors = make(), Heard(), Heard()
    background.start(broken, results.append, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert results == []
    assert isinstance(errors[0], OSError)
    background.stop()


@pytest.mark.parametrize("make", [AtOnce, Thread])
def test_what_is_stopped_calls_nobody(qtbot: QtBot, make: type[Background]) -> None:
    background, results = make(), Heard()
    background.stop()
    background.start(lambda: 7, results.append, results.append)
    background.stop()
    qtbot.wait(0)
    assert results == []


def test_a_thread_works_beside_the_gui_thread(qtbot: QtBot) -> None:
    background, results = Thread(), Heard()
    background.start(threading.get_ident, results.append, results.append)
    qtbot.waitUntil(lambda: bool(results))
    assert results != [threading.get_ident()]
    background.stop()


def test_a_thread_that_core_keeps_for_more_ends_before_ours(qtbot: QtBot) -> None:
    background, results = Thread(), Heard()
    background.start(lambda: in_time(list, 30.0), results.append, results.append)
    qtbot.waitUntil(lambda: bool(results))
    background.stop()
    assert results == [True]
    assert [each for each in threading.enumerate() if each.name == THREAD_NAME] == []


def test_stopping_waits_for_what_runs_and_drops_its_result(qtbot: QtBot) -> None:
    background, results = Thread(), Heard()
    begun, end, ended = threading.Event(), threading.Event(), threading.Event()

    def work() -> None:
        begun.set()
        end.wait(10)
        ended.set()

    background.start(work, results.append, results.append)
    background.start(partial(results.append, "second"), results.append, results.append)
    assert begun.wait(10)
    end.set()
    background.stop()
    assert ended.is_set()
    qtbot.wait(0)
    assert results == []


def test_work_is_done_in_the_order_it_was_started(qtbot: QtBot) -> None:
    background, results = Thread(), Heard()
    for number in range(20):
        background.start(partial(int, number), results.append, results.append)
    qtbot.waitUntil(lambda: len(results) == 20)
    assert results == list(range(20))
    background.stop()


class Forgotten:
    """Notes in which thread it is destroyed; only the garbage collector can do that."""

    def __init__(self, noted: list[int]) -> None:
        self.itself = self
        self.noted = noted

    def __del__(self) -> None:
        self.noted.append(threading.get_ident())


def make_many_objects() -> int:
    return len([[number] for number in range(100_000)])


@pytest.fixture
def no_collection() -> Iterator[None]:
    gc.disable()
    yield
    gc.enable()


def test_what_is_forgotten_is_never_destroyed_in_the_thread(qtbot: QtBot) -> None:
    background, results, noted = Thread(), Heard(), list[int]()
    Forgotten(noted)
    background.start(make_many_objects, results.append, results.append)
    qtbot.waitUntil(lambda: bool(results))
    background.stop()
    gc.collect()
    assert results == [100_000]
    assert noted == [threading.get_ident()]


@pytest.mark.parametrize("pieces", [1, 3])
def test_garbage_is_collected_again_after_the_work(qtbot: QtBot, pieces: int) -> None:
    background, results = Thread(), Heard()
    for _ in range(pieces):
        background.start(gc.isenabled, results.append, results.append)
    qtbot.waitUntil(gc.isenabled)
    assert results == [False] * pieces
    background.stop()


def test_garbage_is_collected_again_after_stopping(qtbot: QtBot) -> None:
    first, second = Thread(), Thread()
    for background in (first, second):
        background.start(make_many_objects, print, print)
    first.stop()
    assert not gc.isenabled()
    second.stop()
    assert gc.isenabled()


def test_a_host_that_collects_no_garbage_goes_on_so(qtbot: QtBot, no_collection: None) -> None:
    background, results = Thread(), Heard()
    background.start(make_many_objects, results.append, results.append)
    qtbot.waitUntil(lambda: bool(results))
    background.stop()
    assert not gc.isenabled()


@contextmanager
def counted() -> Iterator[list[int]]:
    """Count how often everything is looked through."""
    whole: list[int] = []

    def note(phase: str, about: dict[str, int]) -> None:
        if phase == "stop" and about["generation"] == 2:
            whole.append(1)

    gc.callbacks.append(note)
    yield whole
    gc.callbacks.remove(note)


def come_and_go(qtbot: QtBot, times: int) -> int:
    """Work in threads that are stopped; returns how often everything was looked through."""
    gc.collect()
    _collection._gone, _collection._old = 0, len(gc.get_objects())
    with counted() as whole:
        for _ in range(times):
            background, results = Thread(), Heard()
            background.start(lambda: 1, results.append, results.append)
            qtbot.waitUntil(lambda: bool(results) and gc.isenabled())  # noqa: B023 - waits at once
            background.stop()
    return len(whole)


def test_what_many_have_left_is_collected_where_a_host_makes_few_objects(qtbot: QtBot) -> None:
    noted: list[int] = []
    forgotten = Forgotten(noted)
    gc.collect()  # now it is old, and no look at what is young finds it
    del forgotten
    assert come_and_go(qtbot, _MANY_GONE + 1) == 1
    assert noted == [threading.get_ident()]


def test_few_who_have_gone_let_nothing_be_looked_through(qtbot: QtBot) -> None:
    assert come_and_go(qtbot, _MANY_GONE) == 0


def test_a_host_that_collects_no_garbage_collects_none_of_those_who_have_gone(
    qtbot: QtBot, no_collection: None
) -> None:
    background, results = Thread(), Heard()
    for _ in range(_MANY_GONE):
        Thread().stop()
    with counted() as whole:
        background.start(lambda: 1, results.append, results.append)
        qtbot.waitUntil(lambda: bool(results))
        background.stop()
    assert whole == []
    _collection._gone = 0


@pytest.fixture
def a_young_host(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A program that has few objects, a good part of them new."""
    gc.collect()
    monkeypatch.setattr(module, "_IN_A_FRAME", len(gc.get_objects()) + 10_000)
    monkeypatch.setattr(_collection, "_old", 0)
    monkeypatch.setattr(_collection, "_gone", 0)
    monkeypatch.setattr(_collection, "_looks", 0)
    yield
    gc.enable()


def search(qtbot: QtBot, pieces: int) -> int:
    """Work in pieces, as a search does; returns how often everything was looked through."""
    background, results = Thread(), Heard()
    with counted() as whole:
        for _ in range(pieces):
            background.start(threading.get_ident, results.append, results.append)
        qtbot.waitUntil(lambda: len(results) == pieces and _collection._resting == 0)
        later = Heard()
        QTimer.singleShot(1, lambda: later.append("what was due came before"))
        qtbot.waitUntil(lambda: bool(later))
    background.stop()
    return len(whole)


LONG = gc.get_threshold()[2] + 1


def test_all_is_looked_through_after_a_long_search_in_a_young_host(
    qtbot: QtBot, a_young_host: None
) -> None:
    assert search(qtbot, LONG) == 1
    assert search(qtbot, LONG) == 0  # hardly more is there than before


def test_a_short_search_lets_nothing_be_looked_through(qtbot: QtBot, a_young_host: None) -> None:
    assert search(qtbot, LONG // 2) == 0


def test_a_large_host_looks_through_all_when_it_likes(
    qtbot: QtBot, a_young_host: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_IN_A_FRAME", 1000)
    assert search(qtbot, LONG) == 0


def test_what_is_due_does_not_come_where_a_host_stopped_collecting(
    qtbot: QtBot, a_young_host: None
) -> None:
    _collection._looks = LONG
    with counted() as whole:
        _collection.tidy()
        gc.disable()
        later = Heard()
        QTimer.singleShot(1, lambda: later.append("what was due came before"))
        qtbot.waitUntil(lambda: bool(later))
    assert whole == []


def test_what_was_handed_to_the_thread_is_let_go_of_in_the_gui_thread(qtbot: QtBot) -> None:
    background, results, noted = Thread(), Heard(), list[int]()

    def work_with(held: Forgotten) -> int:
        held.itself = held if results else None  # type: ignore[assignment]
        return 7

    background.start(partial(work_with, Forgotten(noted)), results.append, results.append)
    qtbot.waitUntil(lambda: bool(noted))
    assert noted == [threading.get_ident()]
    assert results == [7]
    background.stop()
