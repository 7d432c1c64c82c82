"""Watching files and the folders in which they would appear."""

import gc
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from conda_privacy.panel.watch import FirstWatch, Watch, watchable

pytestmark = pytest.mark.qt


@pytest.fixture
def watch(qtbot: QtBot) -> Iterator[Watch]:
    watch = Watch()
    yield watch
    watch.stop()


def look_at(watch: Watch, qtbot: QtBot, *paths: Path) -> None:
    with qtbot.waitSignal(watch.changed):
        watch.look_at(watchable(paths))


def test_what_is_watched_for_the_first_time_counts_as_changed(
    watch: Watch, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(watch.changed):
        watch.look_at(watchable([tmp_path / "condarc"]))
    with qtbot.assertNotEmitted(watch.changed, wait=100):
        watch.look_at(watchable([tmp_path / "condarc"]))


def test_a_file_that_appears_is_noticed(watch: Watch, qtbot: QtBot, tmp_path: Path) -> None:
    look_at(watch, qtbot, tmp_path / "condarc")
    with qtbot.waitSignal(watch.changed):
        (tmp_path / "condarc").write_text("a: 1\n")


def test_a_folder_that_appears_above_a_file_is_noticed(
    watch: Watch, qtbot: QtBot, tmp_path: Path
) -> None:
    look_at(watch, qtbot, tmp_path / "conda" / "condarc")
    with qtbot.waitSignal(watch.changed):
        (tmp_path / "conda").mkdir()


def test_a_place_behind_an_unknown_variable_does_not_bring_in_the_folder_one_stands_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert watchable([Path("$XDG_CONFIG_HOME/conda/.condarc")]) == frozenset()
    assert watchable([Path("named-by-condarc.yml")]) == {"."}
    (tmp_path / "$XDG_CONFIG_HOME" / "conda").mkdir(parents=True)
    assert watchable([Path("$XDG_CONFIG_HOME/conda/.condarc")]) == {"$XDG_CONFIG_HOME/conda"}


@pytest.mark.parametrize("way", ["written", "replaced", "removed"])
def test_a_file_that_changes_is_noticed(
    watch: Watch, qtbot: QtBot, tmp_path: Path, way: str
) -> None:
    path = tmp_path / "condarc"
    path.write_text("a: 1\n")
    look_at(watch, qtbot, path)
    with qtbot.waitSignal(watch.changed):
        if way == "written":
            path.write_text("a: 22\n")
        elif way == "replaced":
            (tmp_path / "new").write_text("a: 3\n")
            (tmp_path / "new").replace(path)
        else:
            path.unlink()


def test_what_is_no_longer_wanted_is_no_longer_watched(
    watch: Watch, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "condarc"
    path.write_text("a: 1\n")
    look_at(watch, qtbot, path)
    watch.look_at(frozenset())
    QCoreApplication.processEvents()
    with qtbot.assertNotEmitted(watch.changed, wait=150):
        path.write_text("a: 22\n")


def test_the_last_wish_before_the_next_event_is_what_is_watched(
    watch: Watch, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "condarc"
    path.write_text("a: 1\n")
    watch.look_at(frozenset())
    look_at(watch, qtbot, path)
    with qtbot.waitSignal(watch.changed):
        path.write_text("a: 22\n")


def test_a_watch_that_is_stopped_before_it_began_is_silent(
    watch: Watch, qtbot: QtBot, tmp_path: Path
) -> None:
    watch.look_at(watchable([tmp_path / "condarc"]))
    watch.stop()
    with qtbot.assertNotEmitted(watch.changed, wait=150):
        (tmp_path / "condarc").write_text("a: 1\n")


@pytest.mark.skipif(not Path("/proc/self/fdinfo").exists(), reason="looks at what Linux watches")
def test_a_first_watch_watches_until_another_does_or_nobody_wants_it(
    watch: Watch, qtbot: QtBot, tmp_path: Path
) -> None:
    number = f"ino:{tmp_path.stat().st_ino:x} "
    paths = watchable([tmp_path])
    first = FirstWatch(paths)
    assert watching(number) == 1
    with qtbot.waitSignal(watch.changed):
        watch.look_at(paths, first)
    assert watching(number) == 1  # the one of Qt
    watch.look_at(frozenset())
    QCoreApplication.processEvents()
    assert watching(number) == 0

    for _ in range(2):  # the second time it is stopped already
        watch.look_at(paths, FirstWatch(paths))
        watch.stop()
        QCoreApplication.processEvents()
        assert watching(number) == 0

    forgotten = FirstWatch(paths)
    assert watching(number) == 1
    del forgotten
    gc.collect()
    assert watching(number) == 0


def watching(number: str) -> int:
    """How often this process watches the file of this number."""
    told = [each.read_text() for each in Path("/proc/self/fdinfo").iterdir() if each.exists()]
    return sum(text.count(number) for text in told)


def test_nothing_is_watched_first_elsewhere_than_on_linux(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    first = FirstWatch([str(tmp_path)])
    assert first._queue == -1
    first.close()


def test_a_stopped_watch_is_silent(watch: Watch, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "condarc"
    look_at(watch, qtbot, path)
    watch.stop()
    watch.look_at(watchable([path]))
    with qtbot.assertNotEmitted(watch.changed, wait=150):
        path.write_text("a: 1\n")
