"""Reading files that are not what one hopes for."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from conda_privacy.core import files


def test_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"hello")

    reading = files.read(path)

    assert reading.data == b"hello"
    assert reading.problem is None


@pytest.mark.parametrize("name", ["absent", "file/below"])
def test_what_is_not_there_is_absent_not_a_problem(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").touch()

    reading = files.read(tmp_path / name)

    assert (reading.data, reading.problem) == (None, None)


def test_a_folder_a_pipe_and_a_socket_are_no_files(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "s"))
        for name in ("folder", "pipe", "s"):
            problem = files.read(tmp_path / name).problem
            assert problem is not None
            assert problem.kind == "not-a-file"


def test_a_circle_of_links_cannot_be_opened(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "link")

    problem = files.read(tmp_path / "link").problem

    assert problem is not None
    assert problem.kind == "unreadable"
    assert problem.cause


def test_a_path_with_a_nul_is_a_problem_not_a_crash() -> None:
    problem = files.read(Path("a\0b")).problem

    assert problem is not None
    assert problem.kind == "unreadable"


def test_a_large_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "x"
    with path.open("wb") as file:
        file.truncate(100 * 1024 * 1024)

    problem = files.read(path).problem

    assert problem is not None
    assert problem.kind == "too-large"


@pytest.mark.parametrize("size", [9, 10, 11])
def test_the_limit_is_exact(tmp_path: Path, size: int) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"x" * size)

    reading = files.read(path, limit=10)

    assert (reading.problem is None) == (size <= 10)


def test_a_file_that_hides_its_size_is_read_to_its_end() -> None:
    path = Path("/proc/self/status")
    if not path.exists():
        pytest.skip("there is no such file on this system")

    assert path.stat().st_size == 0
    assert b"Pid:" in (files.read(path).data or b"")
    problem = files.read(path, limit=16).problem
    assert problem is not None
    assert problem.kind == "too-large"


def test_an_error_while_reading_is_a_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"hello")

    def fail(*_: int) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("conda_privacy.core.bounded.os.read", fail)
    problem = files.read(path).problem

    assert problem is not None
    assert problem.kind == "unreadable"
