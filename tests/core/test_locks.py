"""Locks between programs."""

import errno
import os
import sys
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
@pytest.mark.parametrize("number", [errno.EAGAIN, errno.ENOLCK])
def test_GIVEN_an_error_WHEN_locking_THEN_only_that_of_another_holder_means_waiting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    import fcntl

    def refuse(*_: int) -> None:
        raise OSError(number, "refused")

    monkeypatch.setattr(fcntl, "flock", refuse)
    expected = LockTimeoutError if number == errno.EAGAIN else OSError
    with pytest.raises(expected) as caught, lock_file(tmp_path / "lock", 0):
        pytest.fail("there is no lock")
    assert isinstance(caught.value, LockTimeoutError) == (number == errno.EAGAIN)


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
