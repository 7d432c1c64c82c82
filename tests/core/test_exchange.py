"""Exchanging two files, on each platform in its own way."""

import ctypes
import errno
import fcntl
import os
import signal
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from conda_privacy.core import exchange as module
from conda_privacy.core.exchange import exchange, has_writers, replace_on_windows

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="the way of Linux")


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    staged, target = tmp_path / "staged", tmp_path / "target"
    staged.write_text("new")
    target.write_text("old")
    return staged, target


@linux_only
def test_GIVEN_two_files_WHEN_exchanged_THEN_each_has_the_name_of_the_other(
    pair: tuple[Path, Path],
) -> None:
    staged, target = pair
    assert exchange(staged, target) == staged
    assert (staged.read_text(), target.read_text()) == ("old", "new")


@linux_only
def test_GIVEN_a_missing_file_WHEN_exchanged_THEN_an_error(pair: tuple[Path, Path]) -> None:
    staged, target = pair
    target.unlink()
    with pytest.raises(FileNotFoundError):
        exchange(staged, target)
    assert staged.read_text() == "new"


class FakeLibrary:
    """A C library whose call fails with a number, or works."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.calls: list[tuple[object, ...]] = []

    def renamex_np(self, *arguments: object) -> int:
        self.calls.append(arguments)
        ctypes.set_errno(self.number)
        return -1 if self.number else 0

    renameat2 = renamex_np


@pytest.mark.parametrize("platform", ["linux", "darwin"])
@pytest.mark.parametrize(
    ("number", "supported"),
    [
        (0, True),
        *(
            (number, False)
            for number in (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EPERM, errno.EXDEV)
        ),
    ],
)
def test_GIVEN_a_file_system_WHEN_it_has_no_exchange_THEN_none(
    pair: tuple[Path, Path],
    monkeypatch: pytest.MonkeyPatch,
    platform: str,
    number: int,
    *,
    supported: bool,
) -> None:
    library = FakeLibrary(number)
    monkeypatch.setattr(module, "_libc", lambda: library)
    monkeypatch.setattr(sys, "platform", platform)
    assert exchange(*pair) == (pair[0] if supported else None)
    one, other = map(bytes, pair)
    expected = (one, other, 2) if platform == "darwin" else (-100, one, -100, other, 2)
    assert library.calls == [expected]  # as in sys/stdio.h and linux/fs.h


def test_GIVEN_an_old_c_library_WHEN_exchanged_THEN_none(
    pair: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_libc", SimpleNamespace)
    monkeypatch.setattr(sys, "platform", "linux")
    assert exchange(*pair) is None


class FakeKernel:
    """ReplaceFileW as documented: refuses some times, then replaces and keeps a backup.

    With 1177 it has given the old file the name of the backup when it refuses.
    """

    def __init__(self, *codes: int) -> None:
        self.codes = list(codes)
        self.code = 0

    def ReplaceFileW(self, target: str, staged: str, backup: str, *_: object) -> bool:
        if self.codes:
            self.code = self.codes.pop(0)
            if self.code == 1177:
                Path(target).rename(backup)
            return False
        Path(target).rename(backup)
        Path(staged).rename(target)
        return True


@pytest.mark.parametrize("codes", [(), (32, 32), (5, 1175, 1176, 1177)])
def test_GIVEN_windows_WHEN_replaced_THEN_the_old_file_is_the_backup(
    pair: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, codes: tuple[int, ...]
) -> None:
    monkeypatch.setattr(module, "_SHARING_PAUSE", 0)
    staged, target = pair
    kernel = FakeKernel(*codes)
    backup = replace_on_windows(kernel, lambda: kernel.code, staged, target)
    assert (backup.read_text(), target.read_text()) == ("old", "new")
    assert not staged.exists()


@pytest.mark.parametrize("code", [2, 5, 32, 1175, 1176, 1177])
def test_GIVEN_windows_WHEN_it_refuses_THEN_an_error_and_both_files_stay(
    pair: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    monkeypatch.setattr(module, "_SHARING_PAUSE", 0)
    staged, target = pair
    kernel = FakeKernel(*[code] * 100)
    with pytest.raises(OSError, match=str(code)):
        replace_on_windows(kernel, lambda: kernel.code, staged, target)
    assert (staged.read_text(), target.read_text()) == ("new", "old")


@pytest.mark.parametrize("refusals", [2, 1000])
def test_GIVEN_windows_WHEN_half_is_done_THEN_the_old_name_comes_back_or_the_new_one_is_told(
    pair: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, refusals: int
) -> None:
    monkeypatch.setattr(module, "_SHARING_PAUSE", 0)
    staged, target = pair
    rename, left = Path.rename, [refusals]

    def rename_at_last(self: Path, name: Path) -> Path:
        if name == target and self != staged and left[0]:
            left[0] -= 1
            raise PermissionError(errno.EACCES, "in use", str(self))
        return rename(self, name)

    kernel = FakeKernel(1177, 2)
    monkeypatch.setattr(Path, "rename", rename_at_last)
    with pytest.raises(OSError, match="code 2" if refusals == 2 else "staged-displaced"):
        replace_on_windows(kernel, lambda: kernel.code, staged, target)
    old = target if refusals == 2 else staged.with_name("staged-displaced")
    assert (staged.read_text(), old.read_text()) == ("new", "old")


def test_GIVEN_windows_WHEN_the_file_has_gone_THEN_what_an_earlier_run_has_left_does_not_come_back(
    pair: tuple[Path, Path],
) -> None:
    staged, target = pair
    staged.with_name("staged-displaced").write_text("of an earlier run")
    target.unlink()
    with pytest.raises(OSError, match="code 2"):
        replace_on_windows(FakeKernel(2), lambda: 2, staged, target)
    assert [path.name for path in target.parent.iterdir()] == ["staged"]


def test_GIVEN_windows_WHEN_exchanged_THEN_its_kernel_is_asked(
    pair: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "WinDLL", lambda *_, **__: FakeKernel(), raising=False)
    monkeypatch.setattr(ctypes, "get_last_error", lambda: 0, raising=False)
    backup = exchange(*pair)
    assert backup is not None
    assert backup.read_text() == "old"


@linux_only
def test_GIVEN_a_file_WHEN_somebody_writes_THEN_it_is_known_and_readers_do_not_count(
    pair: tuple[Path, Path],
) -> None:
    assert not has_writers(pair[0])
    with pair[0].open("rb"):
        assert not has_writers(pair[0])
    with pair[0].open("r+b"):
        assert has_writers(pair[0])
    assert not has_writers(pair[0])


@linux_only
def test_GIVEN_a_file_WHEN_somebody_opens_it_while_asked_THEN_no_signal_comes_that_ends_us(
    pair: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    control, came = fcntl.fcntl, list[int]()

    def open_while_held(descriptor: int, command: int, value: int) -> int:
        if (command, value) == (fcntl.F_SETLEASE, fcntl.F_UNLCK):
            with pytest.raises(BlockingIOError):
                os.open(pair[0], os.O_WRONLY | os.O_NONBLOCK)
        return control(descriptor, command, value)

    monkeypatch.setattr(fcntl, "fcntl", open_while_held)
    numbers = (signal.SIGIO, signal.SIGURG)
    before = [signal.signal(number, lambda got, _: came.append(got)) for number in numbers]
    try:
        assert not has_writers(pair[0])
    finally:
        for number, handler in zip(numbers, before, strict=True):
            signal.signal(number, handler)
    assert came == [signal.SIGURG]


def test_GIVEN_another_system_WHEN_asked_for_writers_THEN_it_is_not_known(
    pair: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    with pair[0].open("r+b"):
        assert not has_writers(pair[0])
