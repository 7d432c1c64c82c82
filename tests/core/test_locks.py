"""Locks between programs."""

import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from conda_privacy.core import locks
from conda_privacy.core.locks import LockTimeoutError, lock_file, lock_folder

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="the way of POSIX")


def test_GIVEN_a_lock_file_WHEN_held_THEN_nobody_else_gets_it(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with lock_file(path, 1):
        assert path.exists()
        assert os.name == "nt" or path.stat().st_mode & 0o777 == 0o600
        with pytest.raises(LockTimeoutError), lock_file(path, 0.01):
            pytest.fail("two hold the same lock")
    with lock_file(path, 0):
        pass


@posix_only
def test_GIVEN_a_folder_WHEN_held_THEN_nobody_else_gets_it_and_nothing_is_in_it(
    tmp_path: Path,
) -> None:
    with lock_folder(tmp_path, 1):
        with pytest.raises(LockTimeoutError), lock_folder(tmp_path, 0):
            pytest.fail("two hold the same lock")
        assert not list(tmp_path.iterdir())
    with lock_folder(tmp_path, 0):
        pass


@posix_only
def test_GIVEN_a_file_system_without_locks_for_folders_WHEN_locked_THEN_it_goes_on_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: int) -> bool:
        raise OSError(errno.ENOLCK, "no locks here")

    monkeypatch.setattr(locks, "_try", refuse)
    entered = False
    with lock_folder(tmp_path, 1):
        entered = True
    assert entered
    with pytest.raises(OSError, match="no locks"), lock_file(tmp_path / "lock", 1):
        pytest.fail("a lock of our own is needed")


@posix_only
@pytest.mark.parametrize("number", [errno.EAGAIN, errno.EACCES, errno.EDEADLK, errno.ENOLCK])
def test_GIVEN_an_error_WHEN_locking_THEN_only_that_of_another_holder_means_waiting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    import fcntl

    def refuse(*_: int) -> None:
        raise OSError(number, "refused")

    monkeypatch.setattr(fcntl, "flock", refuse)
    with pytest.raises(OSError, match=r".") as caught, lock_file(tmp_path / "lock", 0):
        pytest.fail("there is no lock")
    assert isinstance(caught.value, LockTimeoutError) == (number != errno.ENOLCK)


def pausing(monkeypatch: pytest.MonkeyPatch, act: Callable[[], object]) -> list[float]:
    """Let time pass in pauses only, and something happen in each; returns the pauses made."""
    pauses: list[float] = []

    def pause(seconds: float) -> None:
        pauses.append(seconds)
        act()

    clock = SimpleNamespace(monotonic=lambda: sum(pauses), sleep=pause)
    monkeypatch.setattr(locks, "time", clock)
    return pauses


@posix_only
def test_GIVEN_a_holder_that_lets_go_WHEN_locked_THEN_it_is_noticed_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    holder = lock_folder(tmp_path, 1)
    holder.__enter__()
    pauses = pausing(monkeypatch, lambda: len(pauses) == 10 and holder.__exit__(None, None, None))
    with lock_folder(tmp_path, 1):
        assert len(pauses) == 10
    assert max(pauses) <= 0.02


@posix_only
def test_GIVEN_a_holder_that_never_lets_go_WHEN_locked_THEN_awaited_as_long_as_asked_and_idly(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pauses = pausing(monkeypatch, lambda: None)
    with lock_folder(tmp_path, 0):
        with pytest.raises(LockTimeoutError), lock_folder(tmp_path, 0):
            pytest.fail("two hold the same lock")
        assert not pauses
        with pytest.raises(LockTimeoutError), lock_folder(tmp_path, 1):
            pytest.fail("two hold the same lock")
    assert 1 <= sum(pauses) <= 1.02
    assert len(pauses) < 70


@posix_only
def test_GIVEN_a_file_in_the_place_of_a_folder_WHEN_locked_THEN_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(NotADirectoryError), lock_folder(tmp_path / "file", 0):
        pytest.fail("there is no folder")


def test_GIVEN_windows_WHEN_locked_THEN_a_byte_of_the_file_is_and_folders_are_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[tuple[int, int]] = []
    fake = SimpleNamespace(
        LK_NBLCK=2, locking=lambda _descriptor, mode, size: calls.append((mode, size))
    )
    monkeypatch.setitem(sys.modules, "msvcrt", fake)
    monkeypatch.setattr(sys, "platform", "win32")
    with lock_file(tmp_path / "lock", 1), lock_folder(tmp_path / "absent", 1):
        assert calls == [(2, 1)]


def test_GIVEN_no_folder_WHEN_locked_THEN_an_error(tmp_path: Path) -> None:
    with (
        pytest.raises(OSError, match=os.strerror(errno.ENOENT)),
        lock_file(tmp_path / "a" / "b", 0),
    ):
        pytest.fail("there is no folder")
