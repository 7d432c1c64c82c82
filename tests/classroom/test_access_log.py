"""Reading a log from a file of any length."""

import gzip
import io
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from conda_privacy.classroom import access_log
from conda_privacy.classroom.access_log import LogReading, add_stream, read_access_log
from conda_privacy.classroom.evidence import Evidence
from conda_privacy.classroom.population import Population
from conda_privacy.classroom.simulation import simulate


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "access.log"
    with path.open("wb") as stream:
        simulate(Population(people=5, ci_jobs=1), stream.write)
    return path


def test_a_file_gives_the_same_figures_as_its_lines(log: Path) -> None:
    whole, read = Evidence(), Evidence()
    whole.feed(log.read_bytes())

    assert read_access_log(log, read) == LogReading()
    assert read.lines == whole.lines > 0
    assert read.with_tokens == whole.with_tokens
    assert read.without_tokens == whole.without_tokens


@pytest.mark.parametrize("size", [1, 7, 200, 4096])
def test_the_size_of_the_pieces_makes_no_difference(
    log: Path, size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, pieces = Evidence(), Evidence()
    data = log.read_bytes()[:20_000]
    whole.feed(data)
    monkeypatch.setattr(access_log, "BLOCK", size)

    assert add_stream(io.BytesIO(data), pieces)
    assert (pieces.lines, pieces.bad) == (whole.lines, whole.bad)
    assert pieces.with_tokens == whole.with_tokens


def test_a_line_without_end_is_one_bad_line(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(access_log, "BLOCK", 1000)
    good = log.read_bytes().split(b"\n")[0] + b"\n"
    evidence = Evidence()

    add_stream(io.BytesIO(good + b"x" * 200_000 + b"\n" + good), evidence)

    assert (evidence.lines, evidence.bad, evidence.bad_examples) == (3, 1, [2])


def test_an_endless_last_line_is_one_bad_line() -> None:
    evidence = Evidence()

    add_stream(io.BytesIO(b"x" * 800_000), evidence)

    assert (evidence.lines, evidence.bad) == (1, 1)


def test_progress_is_told_in_bytes(log: Path) -> None:
    seen: list[tuple[int, int]] = []

    read_access_log(log, Evidence(), progress=lambda done, total: seen.append((done, total)))

    assert seen[-1] == (log.stat().st_size, log.stat().st_size)


def test_reading_can_be_stopped(log: Path) -> None:
    evidence = Evidence()

    assert read_access_log(log, evidence, cancelled=lambda: True).stopped
    assert evidence.lines == 0


def test_a_file_that_is_no_log_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "noise"
    path.write_bytes(bytes(range(256)) * 400)

    problem = read_access_log(path, Evidence()).problem

    assert problem is not None
    assert (problem.kind, problem.path) == ("not-a-log", path)


def test_an_empty_file_is_an_empty_log(tmp_path: Path) -> None:
    path = tmp_path / "empty"
    path.touch()

    assert read_access_log(path, Evidence()) == LogReading()


@pytest.mark.parametrize("name", ["missing", "folder", "nul\0"])
def test_what_cannot_be_opened_is_said(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()

    problem = read_access_log(tmp_path / name, Evidence()).problem

    assert problem is not None
    assert (problem.kind, problem.path) == ("log-not-readable", tmp_path / name)
    assert problem.cause


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in the file system")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    problem = read_access_log(tmp_path / "pipe", Evidence()).problem

    assert problem is not None
    assert (problem.kind, problem.path) == ("log-not-readable", tmp_path / "pipe")
    assert problem.cause == "It is not a regular file."


def packed(log: Path, data: bytes) -> Path:
    """What a server makes of a log when it begins the next one."""
    path = log.with_name("access.log.1.gz")
    path.write_bytes(data)
    return path


def test_a_log_packed_with_gzip_gives_the_same_figures(log: Path) -> None:
    plain, unpacked = Evidence(), Evidence()
    read_access_log(log, plain)

    assert read_access_log(packed(log, gzip.compress(log.read_bytes())), unpacked) == LogReading()
    assert unpacked.lines == plain.lines > 0
    assert unpacked.with_tokens == plain.with_tokens


def test_a_packed_log_is_known_by_its_content_and_not_by_its_name(log: Path) -> None:
    evidence = Evidence()
    path = log.with_name("old.log")
    path.write_bytes(gzip.compress(log.read_bytes()))

    assert read_access_log(path, evidence).problem is None
    assert evidence.lines > 0


def test_progress_with_a_packed_log_is_told_in_packed_bytes(log: Path) -> None:
    seen: list[tuple[int, int]] = []
    path = packed(log, gzip.compress(log.read_bytes()))

    read_access_log(path, Evidence(), progress=lambda done, total: seen.append((done, total)))

    assert seen[-1] == (path.stat().st_size, path.stat().st_size)


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[: len(data) // 2],
        lambda data: data[:1000] + b"x" * 1000 + data[2000:],
        lambda data: data[:-8] + b"\0" * 8,
        lambda data: data + b"more",
    ],
)
def test_a_damaged_packed_log_says_so(log: Path, damage: Callable[[bytes], bytes]) -> None:
    path = packed(log, damage(gzip.compress(log.read_bytes())))

    problem = read_access_log(path, Evidence()).problem

    assert problem is not None
    assert (problem.kind, problem.path) == ("log-damaged", path)
    assert problem.cause


@pytest.mark.parametrize(
    ("beginning", "name"),
    [
        *((b"BZh91AY", "bzip2"), (b"\xfd7zXZ\x00\x00", "xz")),
        *((b"\x28\xb5\x2f\xfd\x00", "Zstandard"), (b"PK\x03\x04\x14", "ZIP")),
    ],
)
def test_a_log_packed_otherwise_says_what_to_do(log: Path, beginning: bytes, name: str) -> None:
    evidence = Evidence()

    problem = read_access_log(packed(log, beginning), evidence).problem

    assert problem is not None
    assert problem.kind == "log-packed"
    assert problem.text.startswith(f"It is a {name} file. Unpack it")
    assert evidence.lines == 0


def test_a_file_that_unpacks_without_end_is_given_up(
    log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(access_log, "UNPACKED_LEAST", 1 << 20)
    path = packed(log, gzip.compress(bytes(8 << 20)))
    assert path.stat().st_size * access_log.UNPACKED_TIMES < 8 << 20
    seen: list[int] = []

    reading = read_access_log(path, Evidence(), progress=lambda done, _: seen.append(done))

    assert reading.problem is not None
    assert reading.problem.kind == "log-too-large"
    assert len(seen) * access_log.BLOCK < 4 << 20


def test_a_plain_log_may_be_of_any_length(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(access_log, "UNPACKED_LEAST", 0)

    assert read_access_log(log, Evidence()) == LogReading()
