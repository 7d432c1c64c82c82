"""What staging does on other platforms."""

import ctypes
import errno
import os
import sys
from pathlib import Path

import pytest

from conda_privacy.core.staging import NotKeepableError, Staged, sync_folder

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="looks at what POSIX keeps")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    path.chmod(0o640)
    return path


def test_GIVEN_windows_WHEN_staged_THEN_closed_before_it_is_renamed_and_dressed_by_the_system(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "O_TMPFILE", 0, raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    with Staged(file, None) as staged:
        staged.write(b"new")
        staged.dress(file.stat())
        descriptor = staged._descriptor
        staged.take_name()
        assert is_closed(descriptor)
        staged.name.replace(file)
    sync_folder(file.parent / "absent")
    assert file.read_bytes() == b"new"
    assert [path.name for path in file.parent.iterdir()] == ["file"]


def test_GIVEN_windows_WHEN_a_new_file_appears_THEN_it_has_been_closed_before(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "O_TMPFILE", 0, raising=False)
    file.unlink()
    closed: list[bool] = []
    with Staged(file, None) as staged:
        staged.write(b"new")
        link, descriptor = os.link, staged._descriptor

        def link_and_look(source: Path, name: Path) -> None:
            closed.append(is_closed(descriptor))
            link(source, name)

        monkeypatch.setattr(os, "link", link_and_look)
        staged.appear()
    assert closed == [True]
    assert file.read_bytes() == b"new"


def is_closed(descriptor: int) -> bool:
    try:
        os.fstat(descriptor)
    except OSError:
        return True
    return False


class FakeLibrary:
    """A C library with the copying call of macOS."""

    def __init__(self, answer: int) -> None:
        self.answer = answer
        self.flags: list[object] = []

    def fcopyfile(self, *arguments: object) -> int:
        self.flags.append(arguments[-1])
        ctypes.set_errno(errno.ENOTSUP)
        return self.answer


@posix_only
@pytest.mark.parametrize("answer", [0, -1])
def test_GIVEN_macos_WHEN_dressed_THEN_access_lists_and_attributes_are_copied_or_it_is_said(
    file: Path, monkeypatch: pytest.MonkeyPatch, answer: int
) -> None:
    library = FakeLibrary(answer)
    monkeypatch.setattr(ctypes, "CDLL", lambda *_, **__: library)
    monkeypatch.setattr(sys, "platform", "darwin")
    with Staged(file, None) as staged:
        staged.write(b"new")
        if answer:
            with pytest.raises(NotKeepableError):
                staged.dress(file.stat())
        else:
            staged.dress(file.stat())
    assert library.flags == [5]


@posix_only
def test_GIVEN_another_system_WHEN_dressed_THEN_the_mode_is_kept(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "freebsd14")
    with Staged(file, None) as staged:
        staged.write(b"new")
        staged.dress(file.stat())
        staged.take_name()
        assert staged.name.stat().st_mode & 0o777 == 0o640


@posix_only
def test_GIVEN_attributes_that_cannot_be_read_WHEN_dressed_THEN_it_is_said(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: object) -> list[str]:
        raise OSError(errno.EIO, "broken")

    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(os, "listxattr", fail, raising=False)
    with Staged(file, None) as staged:
        staged.write(b"new")
        with pytest.raises(NotKeepableError):
            staged.dress(file.stat())
