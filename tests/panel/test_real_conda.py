"""A conda plays the commands of a lesson: scripted here, so that each way to go is gone."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from conda_privacy.classroom.command import Command, parse_command
from conda_privacy.classroom.guest import Order
from conda_privacy.classroom.lesson import Action
from conda_privacy.classroom.player import Played, Player
from conda_privacy.classroom.practice import PracticeComputer
from conda_privacy.core.installations import find_installations
from conda_privacy.core.machine import Machine
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.problem import Problem
from conda_privacy.panel.real_conda import RealConda, real_conda
from tests.panel.lesson_conda import DIES, FAILS, INSTALLS, WAITS, make_computer_with_conda
from tests.probe.contacts import others_contacted

pytestmark = [
    pytest.mark.qt,
    pytest.mark.skipif(os.name == "nt", reason="a script is no program on Windows"),
]

_ROOT = Path(__file__).parent.parent.parent
_TRACED = """
import sys
from pathlib import Path
from conda_privacy.classroom.practice import PracticeComputer
from tests.panel.lesson_conda import INSTALLS, make_computer_with_conda
from tests.panel.test_real_conda import conda_of, play

real, parent = Path(sys.argv[1]), Path(sys.argv[2])
conda = conda_of(make_computer_with_conda(real, INSTALLS))
computer = PracticeComputer(parent)
Path(sys.argv[3]).touch()
assert play(conda, computer).problem is None
computer.close()
"""


def conda_of(machine: Machine) -> RealConda:
    """The conda of a computer."""
    conda = real_conda(machine, find_installations(machine))
    assert conda is not None
    return conda


def play(
    conda: RealConda, computer: PracticeComputer, text: str = "conda install -n child1 numpy"
) -> Played:
    """Let a conda play a command on a practice computer."""
    command = parse_command(text)
    assert isinstance(command, Command)
    return Player(computer).play(Action("run", command=command), conda)


@pytest.fixture
def computer(tmp_path: Path) -> Iterator[PracticeComputer]:
    parent = tmp_path / "practice"
    parent.mkdir()
    computer = PracticeComputer(parent)
    yield computer
    computer.close()


def _real(tmp_path: Path, script: str) -> Machine:
    return make_computer_with_conda(tmp_path / "real", script)


def _files(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_its_requests_carry_the_random_ids_of_the_practice_computer(
    tmp_path: Path, computer: PracticeComputer
) -> None:
    played = play(conda_of(_real(tmp_path, INSTALLS)), computer)

    assert [(request.path, request.status, request.sender) for request in played.requests] == [
        ("/main/noarch/repodata.json", 200, "conda 26.7.1"),
        ("/main/noarch/numpy-2.3.5-py312_0.tar.bz2", 200, "conda 26.7.1"),
    ]
    assert f"c/{'C' * 22} s/{'s' * 22} e/{'E' * 22}" in played.requests[0].user_agent
    assert (computer.machine.home / ".conda" / "aau_token").read_text() == "C" * 22
    assert (computer.prefix("child1") / "etc" / "aau_token").read_text() == "E" * 22


def test_it_is_compared_with_what_the_panel_shows(
    tmp_path: Path, computer: PracticeComputer
) -> None:
    played = play(conda_of(_real(tmp_path, INSTALLS)), computer)

    assert played.problem is None
    assert played.remark is not None
    assert (played.remark.key, played.remark.values) == ("matches-all", ("conda 26.7.1", 2))


def test_a_search_works_on_base(tmp_path: Path, computer: PracticeComputer) -> None:
    play(conda_of(_real(tmp_path, INSTALLS)), computer, "conda search numpy")

    assert (computer.root_prefix / "etc" / "aau_token").read_text() == "E" * 22


def test_nothing_of_the_real_computer_is_touched(
    tmp_path: Path, computer: PracticeComputer
) -> None:
    real = _real(tmp_path, INSTALLS)
    before = _files(tmp_path / "real")

    play(conda_of(real), computer)

    assert _files(tmp_path / "real") == before
    assert list(computer.temporary.iterdir()) == []


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
def test_a_trace_shows_no_write_outside_the_practice_computer_and_no_other_server(
    tmp_path: Path,
) -> None:
    for name in ("practice", "home"):
        (tmp_path / name).mkdir()
    trace, begun = tmp_path / "trace", tmp_path / "begun"
    places = (str(tmp_path / "real"), str(tmp_path / "practice"), str(begun))
    subprocess.run(
        [
            *("strace", "-f", "-y", "-e", "trace=%file,ftruncate,network", "-o", str(trace)),
            *(sys.executable, "-B", "-c", _TRACED, *places),
        ],
        env={
            "HOME": str(tmp_path / "home"),
            "PATH": "/usr/bin:/bin",
            "PYTHONPATH": f"{_ROOT / 'gui'}:{_ROOT}",
        },
        check=True,
    )

    assert others_contacted(trace) == []
    lines = trace.read_text("utf-8", "replace").splitlines()
    start = next(number for number, line in enumerate(lines) if f'"{begun}", O_WRONLY' in line)
    writes = [line for line in lines[start + 1 :] if _writes(line)]
    inside = str(tmp_path / "practice")
    assert len([line for line in writes if inside in line]) > 5
    assert [line for line in writes if inside not in line and "/dev/null" not in line] == []


def _writes(line: str) -> bool:
    changing = ("mkdir", "rename", "unlink", "rmdir", "link(", "linkat", "chmod", "utime", "trunc")
    call = line.partition(" ")[2].lstrip().partition("(")[0] + "("
    if call.startswith("---"):  # a signal
        return False
    opened = any(flag in line for flag in ("O_WRONLY", "O_RDWR", "O_CREAT"))
    done = "ENOENT" not in line and "resumed" not in line and not call.startswith("readlink")
    return done and (opened or any(word in call for word in changing))


@pytest.mark.parametrize(
    ("script", "kind", "words", "requests"),
    [
        (DIES, "real-conda", "Its last words: SolverError: broken", 0),
        (FAILS, "real-conda-stopped", "No space left", 1),
        ("ask('conda/1'); sys.exit(1)", "real-conda-stopped", "It said nothing.", 1),
    ],
)
def test_why_it_failed_is_said(
    tmp_path: Path,
    computer: PracticeComputer,
    script: str,
    kind: str,
    words: str,
    requests: int,
) -> None:
    played = play(conda_of(_real(tmp_path, script)), computer)

    assert played.problem is not None
    assert played.problem.kind == kind
    assert words in played.problem.text
    assert len(played.requests) == requests
    assert played.remark is not None


def test_one_that_takes_too_long_is_ended(
    tmp_path: Path, computer: PracticeComputer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("conda_privacy.probe.check.RUN_SECONDS", 0.3)

    played = play(conda_of(_real(tmp_path, WAITS)), computer)

    assert played.problem is not None
    assert "did not finish in time" in played.problem.text
    assert not played.cancelled


def test_one_that_nobody_wants_to_wait_for_is_ended(
    tmp_path: Path, computer: PracticeComputer
) -> None:
    conda = conda_of(_real(tmp_path, WAITS))
    order = Order(computer, Command("search", "base", ("numpy",)), ())

    reply = conda(order, cancelled=lambda: True)

    assert (reply.cancelled, reply.problem, reply.seen) == (True, None, ())


def test_only_an_installation_with_a_program_can_play(tmp_path: Path) -> None:
    machine = _real(tmp_path, INSTALLS)
    (installation,) = find_installations(machine)
    broken = replace(installation, problem=Problem("gone", Phrase("Gone"), Phrase("It is gone.")))

    found = real_conda(machine, (broken, installation))

    assert found is not None
    assert found.title == "conda 26.7.1"
    assert real_conda(machine, (broken,)) is None
    (installation.prefix / "bin" / "python").chmod(0o644)
    assert real_conda(machine, (installation,)) is None


def test_a_practice_computers_own_conda_cannot_play(computer: PracticeComputer) -> None:
    machine = computer.machine

    assert real_conda(machine, find_installations(machine)) is None
