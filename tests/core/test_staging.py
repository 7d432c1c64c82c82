"""What staging does on other platforms."""

import ctypes
import errno
import os
import sys
from contextlib import nullcontext
from pathlib import Path

import pytest

from conda_privacy.core.staging import NotKeepableError, Staged, new_file, sync_folder

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


@pytest.mark.parametrize("there", [False, True])
def test_GIVEN_windows_WHEN_a_new_file_appears_THEN_it_is_closed_and_renamed_to_a_free_name(
    file: Path, monkeypatch: pytest.MonkeyPatch, *, there: bool
) -> None:
    monkeypatch.setattr(os, "O_TMPFILE", 0, raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    if not there:
        file.unlink()
    closed: list[bool] = []
    with Staged(file, None) as staged:
        staged.write(b"new")
        rename, descriptor = Path.rename, staged._descriptor

        def rename_and_look(self: Path, name: Path) -> Path:
            closed.append(is_closed(descriptor))
            if name.exists():  # as Windows does
                raise FileExistsError(errno.EEXIST, "exists", str(name))
            return rename(self, name)

        def refuse(*_: object) -> None:  # FAT: ERROR_INVALID_FUNCTION
            raise OSError(errno.EINVAL, "no links here")

        monkeypatch.setattr(Path, "rename", rename_and_look)
        monkeypatch.setattr(os, "link", refuse)
        with pytest.raises(FileExistsError) if there else nullcontext():
            staged.appear()
    assert closed == [True]
    assert file.read_bytes() == (b"old" if there else b"new")
    assert [path.name for path in file.parent.iterdir()] == ["file"]


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


def test_GIVEN_a_new_file_WHEN_writing_it_fails_THEN_nothing_is_left(tmp_path: Path) -> None:
    path = tmp_path / "new"

    def write() -> None:
        with new_file(path) as stream:
            stream.write(b"half")
            raise OSError(errno.ENOSPC, "full")

    with pytest.raises(OSError, match="full"):
        write()
    assert list(tmp_path.iterdir()) == []

    with new_file(path) as stream:
        stream.write(b"whole")
    with pytest.raises(FileExistsError), new_file(path):
        pass
    assert path.read_bytes() == b"whole"
