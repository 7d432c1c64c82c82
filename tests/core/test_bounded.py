import os
import sys
import tempfile
from pathlib import Path

import pytest

from conda_privacy.core.bounded import NotAFileError, read_bounded, read_start

from .computer import without_rights


def test_given_a_file_when_reading_then_all_of_it_and_its_status_come_back(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"0123456789")

    data, status = read_bounded(str(file), 10)

    assert data == b"0123456789"
    assert status.st_size == 10


def test_given_a_file_over_the_limit_when_reading_then_it_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"0123456789")

    with pytest.raises(OSError, match="too large"):
        read_bounded(str(file), 9)


def test_given_a_file_that_grows_when_reading_then_the_new_bytes_come_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"one")
    real = os.read
    reads: list[bytes] = []

    def read_and_append(descriptor: int, size: int) -> bytes:
        if not reads:
            with file.open("ab") as stream:
                stream.write(b" two")
        reads.append(real(descriptor, size))
        return reads[-1]

    monkeypatch.setattr(os, "read", read_and_append)

    assert read_bounded(str(file), 100)[0] == b"one two"


def test_given_a_file_that_shrinks_when_reading_then_what_is_left_comes_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"one two")
    real = os.read

    def cut_and_read(descriptor: int, size: int) -> bytes:
        os.truncate(file, 3)
        return real(descriptor, size)

    monkeypatch.setattr(os, "read", cut_and_read)

    assert read_bounded(str(file), 100)[0] == b"one"


@pytest.mark.parametrize("read", [read_bounded, read_start])
def test_given_a_folder_or_a_pipe_when_reading_then_it_is_refused_at_once(
    read: object, tmp_path: Path
) -> None:
    assert callable(read)
    os.mkfifo(tmp_path / "pipe")

    for path in (tmp_path, tmp_path / "pipe"):
        with pytest.raises(NotAFileError):
            read(str(path), 10)


@pytest.mark.skipif(sys.platform == "win32", reason="has other rights")
def test_given_what_may_not_be_opened_when_reading_then_a_pipe_is_still_no_file() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.mkfifo(folder / "pipe")
        (folder / "file").write_bytes(b"text")
        (folder / "folder").mkdir()
        for each in folder.iterdir():
            each.chmod(0)
        folder.chmod(0o755)

        with without_rights():
            with pytest.raises(NotAFileError):
                read_bounded(str(folder / "pipe"), 10)
            for closed in ("file", "folder", "file/in-a-file"):
                with pytest.raises(OSError, match=r"Permission denied|Not a directory") as refused:
                    read_bounded(str(folder / closed), 10)
                assert not isinstance(refused.value, NotAFileError)


def test_given_a_long_file_when_reading_its_start_then_only_that_comes_back(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"0123456789")

    assert read_start(str(file), 4) == b"0123"
