import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from conda_privacy.core import patience
from conda_privacy.core.patience import is_below, look_at_each, mount_of, network_mounts

from .computer import write

TABLE = """\
22 27 0:21 / /proc rw,relatime - proc proc rw
27 1 254:0 / / rw,relatime - ext4 /dev/vda rw
50 27 0:50 / /net/a\\040b rw shared:1 - nfs4 server:/export rw
51 27 0:51 / /net rw shared:1 master:2 - autofs systemd-1 rw
52 27 0:52 / /home/me/cloud rw - fuse.sshfs me@server: rw
short line
"""


class Dead:
    """Paths that do not answer until they are let go."""

    def __init__(self, *names: str) -> None:
        self.answer = threading.Event()
        self.stuck: list[threading.Thread] = []
        self._names = names

    def look(self, item: str) -> str:
        if item in self._names:
            self.stuck.append(threading.current_thread())
            self.answer.wait()
        return f"seen {item}"


@contextmanager
def dead(*names: str) -> Iterator[Dead]:
    folder = Dead(*names)
    try:
        yield folder
    finally:
        folder.answer.set()
        for thread in folder.stuck:
            thread.join()


def give_up(item: str) -> str:
    return f"gave up {item}"


def names(count: int) -> list[str]:
    return [str(number) for number in range(count)]


def together(batches: Iterator[list[str]]) -> list[str]:
    return [item for batch in batches for item in batch]


def test_given_many_paths_when_looking_then_all_come_in_order_in_batches() -> None:
    items = names(2000)

    batches = list(look_at_each(items, lambda item: item, give_up))

    assert [item for batch in batches for item in batch] == items
    assert all(batches)


def test_given_no_thread_to_be_had_when_looking_then_all_come_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refused(thread: threading.Thread) -> None:
        raise RuntimeError(thread.name)

    monkeypatch.setattr(threading.Thread, "start", refused)

    batches = list(look_at_each(["/a", "/b", "/c"], str.upper, str.lower))

    assert [item for batch in batches for item in batch] == ["/A", "/B", "/C"]


def test_given_no_paths_when_looking_then_there_is_no_batch() -> None:
    assert list(look_at_each([], str, give_up)) == []


def test_given_slow_paths_when_looking_then_the_first_batch_does_not_wait_for_the_last() -> None:
    items = names(patience.FIRST_BATCH + 1)
    with dead(items[-1]) as folder:
        batches = look_at_each(items, folder.look, give_up)
        first = next(batches)
        folder.answer.set()

        assert len(first) >= 1
        assert len(first) + len(together(batches)) == len(items)


def test_given_a_dead_path_when_looking_then_it_costs_its_own_row() -> None:
    with dead("b", "d") as folder:
        found = together(look_at_each(list("abcde"), folder.look, give_up, patience=1.0))

    assert found == ["seen a", "gave up b", "seen c", "gave up d", "seen e"]


def test_given_a_dead_mount_when_looking_then_its_paths_are_given_up_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(patience, "network_mounts", lambda: ["/net/dead"])
    items = ["/a", "/net/dead/1", "/net/deadly", "/net/dead/2", "/net/dead/3"]
    with dead(*items[1:2], *items[3:]) as folder:
        found = together(look_at_each(items, folder.look, give_up, patience=1.0))

        assert len(folder.stuck) == 1

    assert found == [
        "seen /a",
        "gave up /net/dead/1",
        "gave up /net/dead/2",
        "gave up /net/dead/3",
        "seen /net/deadly",
    ]


def test_given_a_cancelled_search_when_looking_then_it_ends() -> None:
    batches = look_at_each(names(5000), lambda item: item, give_up, cancelled=lambda: True)

    assert list(batches) == []


def test_given_a_search_cancelled_at_a_dead_path_when_looking_then_it_ends() -> None:
    asked: list[None] = []

    def cancelled() -> bool:
        asked.append(None)
        return len(asked) > 2

    with dead("a") as folder:
        folder.answer.set()
        assert together(look_at_each(["a"], folder.look, give_up, cancelled=cancelled)) in (
            [],
            ["seen a"],
        )


def test_given_a_consumer_that_stops_when_looking_then_no_thread_is_left() -> None:
    batches = look_at_each(names(5000), lambda item: item, give_up)
    next(batches)

    batches.close()  # type: ignore[attr-defined]

    assert not [each for each in threading.enumerate() if each.name == "look-at-each"]


def test_given_a_mistake_in_looking_when_looking_then_it_is_raised_where_it_was_asked() -> None:
    def look(item: str) -> str:
        raise KeyError(item)

    with pytest.raises(KeyError, match="a"):
        list(look_at_each(["a"], look, give_up))


def test_given_a_table_of_mounts_when_reading_then_the_network_s_are_found(
    tmp_path: Path,
) -> None:
    table = write(tmp_path / "mountinfo", TABLE)

    assert network_mounts(str(table)) == ["/net/a b", "/net", "/home/me/cloud"]
    assert network_mounts(str(tmp_path / "absent")) == []


@pytest.mark.parametrize(
    ("path", "mount"),
    [
        ("/net/a b/envs/one", "/net/a b"),
        ("/net/other", "/net"),
        ("/network/other", "/network/other"),
        ("/home/me/envs", "/home/me/envs"),
    ],
)
def test_given_a_path_when_asking_for_its_mount_then_the_innermost_counts(
    path: str, mount: str
) -> None:
    assert mount_of(path, ["/net", "/net/a b"]) == mount


def test_given_a_share_of_windows_when_asking_for_its_mount_then_the_share_counts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import ntpath

    monkeypatch.setattr(os.path, "splitdrive", ntpath.splitdrive)

    assert mount_of("\\\\server\\share\\envs\\one", []) == "\\\\server\\share"


@pytest.mark.parametrize(
    ("path", "folder", "expected"),
    [("/a/b", "/a", True), ("/a", "/a", True), ("/ab", "/a", False), ("/a", "/", True)],
)
def test_given_two_paths_when_comparing_then_only_whole_names_count(
    path: str, folder: str, expected: bool
) -> None:
    assert is_below(path, folder) is expected


def test_given_nobody_when_asking_then_nothing_is_cancelled() -> None:
    check: Callable[[], bool] = patience.never

    assert check() is False


def test_given_a_worker_that_was_stopped_when_it_runs_then_it_looks_at_nothing_more() -> None:
    seen: list[str] = []
    worker = patience._Worker(["a"], seen.append)
    worker._stopped = True

    worker._run()

    assert seen == []


def test_given_somebody_who_waits_when_there_is_enough_then_he_is_told() -> None:
    worker = patience._Worker(["a", "b"], str.upper)
    worker._wanted = 1
    told: list[list[str]] = []
    worker._tell = lambda: told.append(list(worker._found))  # type: ignore[method-assign]

    worker._run()

    assert told == [["A"], ["A", "B"]]
