"""The pictures that the program renders of itself."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from conda_privacy.desktop import pictures
from conda_privacy.desktop.pictured_computers import STATES, practice_computer
from conda_privacy.panel.colours import SCHEMES
from conda_privacy.panel.pages import PAGES
from conda_privacy.panel.widgets.environment_table import EnvironmentTable
from tests.desktop.program import run

pytestmark = pytest.mark.qt


def test_a_picture_is_taken_when_all_that_was_found_is_shown(qapp: QApplication) -> None:
    with practice_computer() as machine:
        panel = pictures._settled_panel(machine, "environments", pictures._SIZE)
        table = panel.findChild(EnvironmentTable)
        assert isinstance(table, EnvironmentTable)
        assert table.view.model().rowCount() == 3
        panel.shutdown()
        panel.deleteLater()


def test_where_there_is_only_the_base_nothing_else_is_listed(qapp: QApplication) -> None:
    with practice_computer() as machine:
        alone = STATES["only-base"].prepare(machine)
        panel = pictures._settled_panel(alone, "environments", pictures._SIZE)
        table = panel.findChild(EnvironmentTable)
        assert isinstance(table, EnvironmentTable)
        assert table.view.model().rowCount() == 1
        panel.shutdown()
        panel.deleteLater()


def same_bytes(first: Path, second: Path) -> bool:
    names = sorted(path.name for path in first.iterdir())
    assert names == sorted(path.name for path in second.iterdir())
    return all((first / name).read_bytes() == (second / name).read_bytes() for name in names)


def test_every_page_and_every_state_is_pictured_in_every_scheme() -> None:
    all_of_them = list(pictures._pictures())
    named = {picture.name for picture in all_of_them}
    assert len(named) == len(all_of_them)
    for scheme in SCHEMES:
        assert {f"{page}-{scheme}" for page in PAGES} < named
        for name, state in STATES.items():
            assert {f"{page}-{name}-{scheme}" for page in state.pages} < named
    for name in ("small", "large-text", "small-large-text", "right-to-left"):
        assert {f"{page}-{name}" for page in PAGES} < named


def test_each_state_is_another_picture(qapp: QApplication, tmp_path: Path) -> None:
    states = {f"overview-{name}-light" for name in ("off", "managed", "variable", "without-conda")}
    wanted = [picture for picture in pictures._pictures() if picture.name in states]
    for picture in wanted:
        pictures._render(picture, tmp_path)
    files = [tmp_path / f"{name}.png" for name in sorted(states)]
    assert len({file.read_bytes() for file in files}) == len(states)
    assert QImage(str(files[0])).size() == pictures._SIZE


def test_each_state_of_environments_is_another_picture(qapp: QApplication, tmp_path: Path) -> None:
    states = ("off", "off-in-one", "conda-cannot-start", "without-conda", "only-base", "odd")
    wanted = {f"environments-{name}-light" for name in states} | {"environments-light"}
    for picture in pictures._pictures():
        if picture.name in wanted:
            pictures._render(picture, tmp_path)
    assert len({file.read_bytes() for file in tmp_path.iterdir()}) == len(wanted)


SOME = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from conda_privacy.desktop import pictures

wanted = [each for each in pictures._pictures() if each.name.endswith(tuple(sys.argv[2:]))]
pictures._pictures = lambda: iter(wanted)
pictures.render_all(QApplication([]), Path(sys.argv[1]))
"""


def test_every_state_has_the_same_picture_each_time(home: Path, tmp_path: Path) -> None:
    endings = ("-light", "-odd-dark", "-right-to-left", "-small-large-text")
    folders = [tmp_path / name for name in ("first", "second")]
    environ = {**os.environ, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    commands = [[sys.executable, "-c", SOME, str(folder), *endings] for folder in folders]
    running = [subprocess.Popen(command, env=environ) for command in commands]
    assert [process.wait() for process in running] == [0, 0]
    assert same_bytes(*folders)
    wanted = {each.name for each in pictures._pictures() if each.name.endswith(endings)}
    assert {path.stem for path in folders[0].iterdir()} == wanted
    assert len(wanted) > len(STATES)


def test_pictures_have_the_same_bytes_each_time(home: Path, tmp_path: Path) -> None:
    page = "help"
    folders = [tmp_path / name for name in ("first", "second")]
    wanted = sorted(each.name for each in pictures._pictures() if each.page == page)
    for folder in folders:
        done = run(home, "--pictures", str(folder), "--page", page)
        assert done.returncode == 0, done.stderr
        assert done.stdout == f"{len(wanted)} pictures in {folder}\n"
    assert same_bytes(*folders)
    assert sorted(path.stem for path in folders[0].iterdir()) == wanted
    assert list(home.rglob("*")) == []


def test_pictures_that_cannot_be_written_are_an_error(home: Path) -> None:
    (home / "file").write_text("")
    done = run(home, "--pictures", str(home / "file"))
    assert done.returncode == 1
    assert done.stderr


def test_a_picture_that_cannot_be_written_is_an_error(home: Path, tmp_path: Path) -> None:
    (tmp_path / "help-light.png").mkdir()
    done = run(home, "--pictures", str(tmp_path), "--page", "help")
    assert done.returncode == 1
    assert "cannot write" in done.stderr


def test_a_panel_is_gone_when_its_picture_is_taken(qapp: QApplication, tmp_path: Path) -> None:
    picture = next(each for each in pictures._pictures() if each.page == "help")
    before = len(qapp.topLevelWidgets())
    pictures._render(picture, tmp_path)
    assert len(qapp.topLevelWidgets()) == before
