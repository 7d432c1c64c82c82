"""Doing something that may never come to an end."""

import os
import sys
import threading
from collections.abc import Iterator

import pytest

from conda_privacy.core.in_time import THREAD_NAME, end_idle, in_time
from tests.threads import let_threads_end

LONG = 30.0


@pytest.fixture
def answer() -> Iterator[threading.Event]:
    """Comes at the end of the test at last."""
    event = threading.Event()
    yield event
    event.set()
    let_threads_end()


def threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == THREAD_NAME]


def test_what_ends_in_time_is_done_by_another_thread_which_does_the_next_thing_too() -> None:
    done: list[int] = []

    for _ in range(3):
        assert in_time(lambda: done.append(threading.get_ident()), LONG)

    (thread,) = threads()
    assert thread.daemon  # else no program could end while it waits for more
    assert done == [thread.ident] * 3


def test_what_does_not_end_is_left_and_holds_up_nothing_else(answer: threading.Event) -> None:
    done: list[int] = []

    assert not in_time(answer.wait, 0.01)
    assert in_time(lambda: done.append(1), LONG)

    assert (done, len(threads())) == ([1], 2)


def test_a_thread_that_has_its_answer_at_last_waits_for_more_and_can_be_ended(
    answer: threading.Event,
) -> None:
    assert not in_time(answer.wait, 0.01)
    (late,) = threads()
    answer.set()
    let_threads_end()

    assert not late.is_alive()


def test_threads_with_nothing_to_do_end_and_others_stay(answer: threading.Event) -> None:
    assert not in_time(answer.wait, 0.01)
    (waiting,) = threads()
    assert in_time(threads, LONG)

    end_idle()
    end_idle()

    assert threads() == [waiting]


def test_nothing_is_held_of_what_was_done_while_a_thread_waits_for_more() -> None:
    class Work:
        def do(self) -> None:
            ended.add("no")

        def __del__(self) -> None:
            ended.add("gone")

    ended: set[str] = set()
    assert in_time(Work().do, LONG)

    assert len(threads()) == 1
    assert ended == {"no", "gone"}


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_an_error_ends_its_thread_and_nobody_waits_for_it() -> None:
    def fail() -> None:
        raise KeyError

    assert in_time(fail, LONG)
    let_threads_end()
    assert in_time(threads, LONG)

    assert len(threads()) == 1


def test_without_a_thread_to_be_had_it_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    def none(thread: threading.Thread) -> None:
        raise RuntimeError(thread.name)

    done: list[int] = []
    monkeypatch.setattr(threading.Thread, "start", none)

    assert in_time(lambda: done.append(threading.get_ident()), 0.0)
    assert done == [threading.get_ident()]


@pytest.mark.skipif(sys.platform == "win32", reason="no process is forked there")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_in_a_forked_process_another_thread_is_started() -> None:
    assert in_time(threads, LONG)
    child = os.fork()
    if child == 0:
        os._exit(0 if in_time(threads, LONG) else 1)

    assert os.waitpid(child, 0)[1] == 0
