"""A whole computer in a temporary folder."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from conda_privacy.classroom import practice
from conda_privacy.classroom.practice import (
    ENVIRONMENTS,
    PracticeComputer,
    add_package,
    has_package,
)
from conda_privacy.core.snapshot import take_snapshot

_WHOLE_LESSON = """
import os, sys
from pathlib import Path

from conda_privacy.classroom.lesson_file import built_in_lesson, read_lesson
from conda_privacy.classroom.player import Player
from conda_privacy.classroom.practice import PracticeComputer
from conda_privacy.core.changes import history, undo
from conda_privacy.core.snapshot import take_snapshot

lesson = read_lesson(built_in_lesson("en")).lesson
own = {os.path.realpath(path) for path in sys.path} | {sys.prefix, sys.base_prefix}
parent = Path(sys.argv[1])
outside = []
ended = []

def whole(path, folder):
    path = os.fsdecode(path)
    if path.startswith("/proc/self/fd/"):
        return os.readlink(path)
    if isinstance(folder, int) and folder >= 0:
        return os.path.join(os.readlink(f"/proc/self/fd/{folder}"), path)
    return os.path.abspath(path)

def watch(event, arguments):
    if ended:
        return
    if event in ("open", "os.listdir", "os.scandir", "os.mkdir", "os.remove", "os.rename",
                 "os.rmdir", "os.chmod", "os.link", "os.symlink", "os.truncate", "os.utime"):
        path = arguments[0]
        if event in ("os.link", "os.rename"):
            target = whole(arguments[1], None)
            if not target.startswith(str(parent)):
                outside.append((event, target))
        if isinstance(path, (str, bytes, os.PathLike)):
            path = whole(path, None if event in ("open", "os.rename") else arguments[-1])
            mine = path.startswith(str(parent))
            code = any(path.startswith(folder) for folder in own if folder)
            if not mine and not (code and event in ("open", "os.listdir", "os.scandir")):
                outside.append((event, path))
    if event.startswith(("socket.", "subprocess.", "os.exec", "os.fork", "os.posix_spawn")):
        outside.append((event, arguments))

sys.addaudithook(watch)
computer = PracticeComputer(parent)
player = Player(computer)
for step in lesson.steps:
    for action in step.actions:
        assert player.play(action).problem is None
snapshot = take_snapshot(computer.machine, root_prefix=computer.root_prefix)
assert len(snapshot.environments) == 3
undo(computer.machine, history(computer.machine)[0].id)
computer.close()
ended.append(True)
print(outside)
"""


def test_the_core_finds_a_whole_conda_on_it(tmp_path: Path) -> None:
    computer = PracticeComputer(tmp_path)

    snapshot = take_snapshot(computer.machine)

    assert snapshot.installation is not None
    assert snapshot.installation.prefix == computer.root_prefix
    assert snapshot.installation.conda_version == "26.7.1"
    assert {each.name for each in snapshot.environments} == {"base", *ENVIRONMENTS}
    assert snapshot.decision.value is True
    assert snapshot.decision.decided_by is None
    assert snapshot.problems == ()
    assert snapshot.preview is not None
    assert snapshot.preview.on.known
    computer.close()


def test_it_is_gone_when_it_is_closed(tmp_path: Path) -> None:
    computer = PracticeComputer(tmp_path)
    computer.copy_disk()

    computer.close()

    assert list(tmp_path.iterdir()) == []


def test_a_copy_is_another_computer_with_the_same_files(tmp_path: Path) -> None:
    computer = PracticeComputer(tmp_path)
    first, prefix = computer.machine, computer.prefix("child1")
    token = prefix / "etc" / "aau_token"
    token.parent.mkdir()
    token.write_text("x" * 22)

    computer.copy_disk()

    assert computer.machine.home != first.home
    assert computer.machine.facts != first.facts
    assert computer.prefix("child1") != prefix
    assert (computer.prefix("child1") / "etc" / "aau_token").read_text() == "x" * 22
    listed = (computer.machine.home / ".conda" / "environments.txt").read_text().splitlines()
    assert listed == [str(computer.prefix(name)) for name in ("base", *ENVIRONMENTS)]
    computer.close()


def test_an_update_takes_the_place_of_a_package_and_of_no_other(tmp_path: Path) -> None:
    for name, version in (("numpy", "1.0"), ("numpy-base", "1.0"), ("numpy", "2.0")):
        add_package(tmp_path, name, version)

    assert not has_package(tmp_path, "numpy", "1.0")
    assert has_package(tmp_path, "numpy", "2.0")
    assert has_package(tmp_path, "numpy-base", "1.0")


def test_without_room_nothing_is_left_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_prefix: Path, _name: str, _version: str) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(practice, "add_package", refuse)

    with pytest.raises(OSError, match="No space left"):
        PracticeComputer(tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="looks up open folders in /proc")
def test_a_whole_lesson_reads_and_writes_nothing_outside_its_folder(tmp_path: Path) -> None:
    """Every file, folder, socket and process that Python is asked for is looked at."""
    # Measured, it would write what it measured outside that folder.
    environ = {k: v for k, v in os.environ.items() if not k.startswith("COVERAGE")}
    done = subprocess.run(
        [sys.executable, "-c", _WHOLE_LESSON, str(tmp_path)],
        env={**environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )

    assert (done.stderr, done.stdout.strip()) == ("", "[]")
    assert list(tmp_path.iterdir()) == []


def _sidecar(computer: PracticeComputer, text: str) -> Path:
    file = computer.machine.home / ".conda" / "aau_token_host"
    file.write_text(text)
    return file


def _card(computer: PracticeComputer) -> str:
    assert computer.machine.facts is not None
    return computer.machine.facts.host_id


def test_with_a_real_card_an_own_random_id_stays_an_own_one(tmp_path: Path) -> None:
    computer = PracticeComputer(tmp_path)
    file = _sidecar(computer, _card(computer))

    for _ in range(2):
        computer.lend_card("AQAAAPwC")
        assert (_card(computer), file.read_text()) == ("AQAAAPwC", "AQAAAPwC")
    computer.close()


def test_with_a_real_card_a_copied_random_id_stays_a_copied_one(tmp_path: Path) -> None:
    computer = PracticeComputer(tmp_path)
    computer.lend_card("AQAAAPwC")
    _sidecar(computer, "AQAAAPwC")
    computer.copy_disk()
    file = computer.machine.home / ".conda" / "aau_token_host"
    assert file.read_text() != _card(computer)

    computer.lend_card("AQAAAPwC")

    assert _card(computer) == "AQAAAPwC"
    assert file.read_text() not in ("AQAAAPwC", "")
    computer.close()


def test_a_strangers_mark_beside_a_random_id_is_left_alone(tmp_path: Path) -> None:
    computer = PracticeComputer(tmp_path)
    file = _sidecar(computer, "whoever")

    computer.lend_card("AQAAAPwC")

    assert file.read_text() == "whoever"
    computer.close()


def test_without_a_card_nothing_is_lent(tmp_path: Path) -> None:
    computer = PracticeComputer(tmp_path)
    before = computer.machine

    computer.lend_card("")

    assert computer.machine is before
    computer.lend_card("AQAAAPwC")
    assert not (before.home / ".conda" / "aau_token_host").exists()
    computer.close()


def test_a_file_that_conda_leaves_among_the_environments_is_none_of_them(tmp_path: Path) -> None:
    computer = PracticeComputer(tmp_path)
    (computer.root_prefix / "envs" / ".conda_envs_dir_test").touch()

    computer.copy_disk()

    assert [path.name for path in computer.prefixes()] == ["conda", *ENVIRONMENTS]
    listed = (computer.machine.home / ".conda" / "environments.txt").read_text().splitlines()
    assert listed == [str(path) for path in computer.prefixes()]
    computer.close()
