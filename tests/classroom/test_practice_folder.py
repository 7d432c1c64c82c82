"""The folder of a practice computer, and what becomes of it."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from conda_privacy.classroom import practice_folder
from conda_privacy.classroom.practice_folder import PREFIX, PracticeFolder, clear_abandoned

_CRASHING = """
import os, sys
from pathlib import Path
from conda_privacy.classroom.practice_folder import PracticeFolder
folder = PracticeFolder(Path(sys.argv[1]))
(folder.path / "deep" / "er").mkdir(parents=True)
(folder.path / "deep" / "file").write_text("x")
(folder.path / "deep").chmod(0o500)
os._exit(1)
"""


def _crash(parent: Path) -> Path:
    """A folder whose program ended without a word."""
    subprocess.run(
        [sys.executable, "-c", _CRASHING, str(parent)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        check=False,
        timeout=60,
    )
    (left,) = parent.glob(PREFIX + "*")
    return left


def test_a_folder_is_there_until_it_is_closed(tmp_path: Path) -> None:
    folder = PracticeFolder(tmp_path)
    (folder.path / "some").mkdir()
    (folder.path / "some" / "file").write_text("x")

    folder.close()
    folder.close()

    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_somebody_removed_can_still_be_closed(tmp_path: Path) -> None:
    folder = PracticeFolder(tmp_path)
    shutil.rmtree(folder.path)

    folder.close()
    folder.close()

    assert list(tmp_path.iterdir()) == []


def test_the_temporary_folder_is_used_unless_told_otherwise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "gettempdir", lambda: str(tmp_path))
    folder = PracticeFolder()

    assert folder.path.parent == tmp_path
    folder.close()


def test_nobody_else_may_look_into_it(tmp_path: Path) -> None:
    folder = PracticeFolder(tmp_path)

    assert folder.path.stat().st_mode & 0o077 == 0
    folder.close()


def test_several_can_be_open_at_once_and_do_not_clear_each_other_away(tmp_path: Path) -> None:
    first, second = PracticeFolder(tmp_path), PracticeFolder(tmp_path)

    assert clear_abandoned(tmp_path) == 0
    assert first.path != second.path
    first.close()
    assert second.path.is_dir()
    second.close()


def test_what_a_crash_left_behind_is_gone_at_the_next_start(tmp_path: Path) -> None:
    left = _crash(tmp_path)
    assert (left / "deep" / "file").exists()

    folder = PracticeFolder(tmp_path)

    assert list(tmp_path.iterdir()) == [folder.path]
    folder.close()


def test_what_cannot_be_removed_waits_for_the_next_start_and_is_in_nobodys_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = _crash(tmp_path)
    with monkeypatch.context() as held:
        held.setattr(practice_folder, "_empty", _refuse)
        PracticeFolder(tmp_path).close()
    assert left.exists()

    assert clear_abandoned(tmp_path) == 1
    assert not left.exists()


def _refuse(folder: Path) -> None:
    if any(folder.glob("deep")):
        raise PermissionError(folder)


def test_links_are_removed_and_never_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "precious").write_text("x")
    outside.chmod(0o500)
    folder = PracticeFolder(tmp_path)
    (folder.path / "link").symlink_to(outside)
    (folder.path / "deep").mkdir()
    (folder.path / "deep" / "link").symlink_to(outside)

    folder.close()

    assert [path.name for path in outside.iterdir()] == ["precious"]
    assert outside.stat().st_mode & 0o777 == 0o500
    outside.chmod(0o700)


def test_folders_that_only_have_our_name_stay(tmp_path: Path) -> None:
    (tmp_path / f"{PREFIX}mine").mkdir()
    (tmp_path / f"{PREFIX}mine" / "thesis").write_text("x")
    (tmp_path / f"{PREFIX}file").write_text("x")
    (tmp_path / f"{PREFIX}link").symlink_to(tmp_path / f"{PREFIX}mine")

    assert clear_abandoned(tmp_path) == 0
    assert len(list(tmp_path.iterdir())) == 3


def test_an_empty_folder_of_our_name_goes(tmp_path: Path) -> None:
    (tmp_path / f"{PREFIX}x").mkdir()

    assert clear_abandoned(tmp_path) == 1


def test_a_link_in_place_of_the_lock_is_not_opened(tmp_path: Path) -> None:
    folder = tmp_path / f"{PREFIX}x"
    folder.mkdir()
    (tmp_path / "precious").write_text("x")
    (folder / "practice.lock").symlink_to(tmp_path / "precious")

    assert clear_abandoned(tmp_path) == 0
    assert (tmp_path / "precious").read_text() == "x"


def test_folders_of_other_people_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _crash(tmp_path)
    monkeypatch.setattr(os, "getuid", lambda: 123456)

    assert clear_abandoned(tmp_path) == 0


def test_a_folder_that_vanishes_meanwhile_is_no_trouble(tmp_path: Path) -> None:
    assert not practice_folder._is_ours(tmp_path / "gone")


def test_a_folder_taken_for_abandoned_before_it_was_locked_is_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter([False, True])
    monkeypatch.setattr(practice_folder, "_take", lambda _lock: next(answers))

    folder = PracticeFolder(tmp_path)

    assert (folder.path / "practice.lock").exists()
    folder.close()


def test_a_lock_file_that_was_removed_meanwhile_does_not_count(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    lock = os.open(path, os.O_RDWR | os.O_CREAT)
    assert practice_folder._still_there(lock, path)

    path.unlink()

    assert not practice_folder._still_there(lock, path)
    os.close(lock)


@pytest.fixture
def _no_locks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(practice_folder, "fcntl", None)


@pytest.mark.usefixtures("_no_locks")
def test_without_file_locks_a_lock_file_in_use_cannot_be_renamed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows: an open file cannot be renamed."""
    folder = PracticeFolder(tmp_path)

    def refuse(_self: Path, _target: Path) -> None:
        raise PermissionError

    with monkeypatch.context() as windows:
        windows.setattr(Path, "rename", refuse)
        assert clear_abandoned(tmp_path) == 0
    assert folder.path.is_dir()
    folder.close()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("_no_locks")
def test_without_file_locks_what_a_crash_left_behind_goes_too(tmp_path: Path) -> None:
    _crash(tmp_path)

    assert clear_abandoned(tmp_path) == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("_no_locks")
def test_without_file_locks_an_interrupted_clearing_is_finished(tmp_path: Path) -> None:
    left = _crash(tmp_path)
    (left / "practice.lock").rename(left / "practice.abandoned")

    assert clear_abandoned(tmp_path) == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("_no_locks")
def test_without_file_locks_folders_that_only_have_our_name_stay(tmp_path: Path) -> None:
    (tmp_path / f"{PREFIX}mine").mkdir()
    (tmp_path / f"{PREFIX}mine" / "thesis").write_text("x")

    assert clear_abandoned(tmp_path) == 0
