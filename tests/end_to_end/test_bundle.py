"""The self-contained bundle, built here, started on a screen and used as a person uses it."""

import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from conda_privacy import __version__
from tests.end_to_end.accessibility import Tree
from tests.end_to_end.display import Display
from tests.end_to_end.test_switch import LINE, the_switch

pytestmark = pytest.mark.built

ROOT = Path(__file__).parents[2]
SPECIFICATION = ROOT / "packaging" / "pyinstaller" / "conda-privacy.spec"
# Far below what PySide6 brings when nothing is left out, and some room above what is needed.
LARGEST = 130_000_000


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bundle") / "ä b"
    places = ["--distpath", str(folder), "--workpath", str(folder.with_name("work"))]
    command = [sys.executable, "-m", "PyInstaller", "-y", "--log-level", "ERROR", *places]
    # Warnings about code that is not ours must not end the build.
    environ = {k: v for k, v in os.environ.items() if k != "PYTHONWARNINGS"}
    subprocess.run([*command, str(SPECIFICATION)], check=True, env=environ)
    return folder / "conda-privacy"


def files_of(bundle: Path) -> list[Path]:
    return [path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink()]


def test_given_the_bundle_when_its_switch_is_clicked_then_the_file_is_changed(
    bundle: Path,
    conda: Path,
    home: Path,
    screen: Display,
    tree: Tree,
    start: Callable[..., subprocess.Popen[bytes]],
) -> None:
    assert (conda / "conda-meta").is_dir()
    start(str(bundle / "conda-privacy-panel"))
    switch = the_switch(tree)
    tree.wait_until(lambda: tree.has(switch, "enabled") and tree.has(switch, "checked"))
    screen.move_to(*tree.centre(switch))
    screen.click()
    condarc = home / ".condarc"
    tree.wait_until(lambda: condarc.exists() and condarc.read_bytes() == LINE)


@pytest.mark.usefixtures("conda")
def test_given_the_bundle_when_asked_as_text_then_it_answers(bundle: Path) -> None:
    program = str(bundle / "conda-privacy")
    version = subprocess.run([program, "--version"], check=True, capture_output=True, text=True)
    assert version.stdout.split() == ["conda-privacy", __version__]
    status = subprocess.run([program, "status"], check=False, capture_output=True, text=True)
    assert status.returncode == 0, status.stderr
    assert "random IDs" in status.stdout


def test_given_the_bundle_when_listed_then_unused_parts_of_qt_are_left_out(bundle: Path) -> None:
    names = {path.name for path in bundle.rglob("*")}
    unused = ("Qml", "Quick", "Network", "Pdf", "WebEngine", "gtk", "ssl", "tkinter")
    assert not [name for name in names for part in unused if part.lower() in name.lower()]
    assert "libqxcb.so" in names or sys.platform != "linux"


def test_given_the_bundle_when_weighed_then_it_is_as_small_as_it_was(bundle: Path) -> None:
    files = files_of(bundle)
    size = sum(path.stat().st_size for path in files)
    print(f"the bundle: {size / 1e6:.0f} MB in {len(files)} files")
    assert size < LARGEST


def test_given_the_bundle_when_listed_then_the_licence_of_each_part_is_in_it(bundle: Path) -> None:
    (folder,) = bundle.rglob("licences")
    names = {path.name for path in folder.iterdir()}
    assert {"conda-privacy.txt", "Qt-and-PySide6.txt", "Python.txt"} <= names
    assert {"platformdirs-LICENSE.txt", "ruamel.yaml-LICENSE.txt"} <= names
    for path in folder.iterdir():
        assert path.stat().st_size > 0


def test_given_the_bundle_when_searched_then_nothing_tells_when_or_where_it_was_built(
    bundle: Path,
) -> None:
    # Two whole builds would take as long again; their one difference was the order in this file.
    (library,) = bundle.rglob("base_library.zip")
    with zipfile.ZipFile(library) as archive:
        assert archive.namelist() == sorted(archive.namelist())
        assert {member.date_time[0] for member in archive.infolist()} == {1980}
    places = [os.fsencode(place) for place in (ROOT / "gui", bundle.parents[1])]
    for path in files_of(bundle):
        content = path.read_bytes()
        assert not [place for place in places if place in content], path
