"""environment: made once, mended when interrupted, never at the cost of somebody else's."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import environment
from setup_error import SetupError

PYPROJECT = """
[project]
name = "small"
dependencies = ["pip"]
[dependency-groups]
test = []
test-core = []
"""


def make_checkout(root: Path) -> Path:
    """A checkout that needs no package from anywhere."""
    (root / "gui").mkdir(parents=True)
    (root / "gui" / "here.py").write_text("print('found')")
    (root / "pyproject.toml").write_text(PYPROJECT)
    return root


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = make_checkout(tmp_path_factory.mktemp("machine") / "ä b" / "日本 – checkout")
    environment.prepare("run", root)
    return root


def snapshot(root: Path) -> dict[str, int]:
    return {str(path): path.lstat().st_mtime_ns for path in sorted(root.rglob("*"))}


def leave_unfinished(root: Path) -> None:
    """What a set-up that was killed leaves: an environment of ours without a stamp."""
    (root / ".venv").mkdir()
    (root / ".venv" / "made-by-conda-privacy").touch()
    (root / ".venv" / "remains").touch()


def test_given_a_path_with_other_letters_when_made_then_the_sources_are_importable(
    made: Path,
) -> None:
    python = environment.python_of(made / ".venv")
    outcome = subprocess.run(
        [str(python), "-c", "import here"],
        check=True,
        capture_output=True,
        text=True,
        cwd=made.parent,
        env={"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    )
    assert outcome.stdout == "found\n"


def test_given_a_ready_environment_when_prepared_again_then_nothing_is_touched(made: Path) -> None:
    before = snapshot(made)
    assert environment.prepare("run", made) == environment.python_of(made / ".venv")
    assert snapshot(made) == before


def test_given_a_ready_environment_when_made_then_no_remains_lie_beside_it(made: Path) -> None:
    assert sorted(path.name for path in made.iterdir()) == [
        ".bootstrap-lock",
        ".venv",
        "gui",
        "pyproject.toml",
    ]


def test_given_only_run_when_asking_for_test_then_it_is_not_ready(made: Path) -> None:
    assert environment.is_ready("run", made)
    assert not environment.is_ready("test", made)
    assert not environment.is_ready("core", made)


def test_given_another_place_when_asking_then_the_moved_environment_is_not_ready(
    made: Path, tmp_path: Path
) -> None:
    moved = tmp_path / "moved"
    shutil.copytree(made, moved, symlinks=True)
    assert not environment.is_ready("run", moved)


@pytest.mark.parametrize("stamp", ["", "{", "[]", '{"run": 1}', "\0"])
def test_given_a_spoilt_stamp_when_asking_then_the_environment_is_not_ready(
    stamp: str, tmp_path: Path
) -> None:
    root = make_checkout(tmp_path / "checkout")
    leave_unfinished(root)
    (root / ".venv" / "conda-privacy-stamp.json").write_text(stamp)
    assert not environment.is_ready("run", root)


def test_given_an_interrupted_environment_when_prepared_then_it_is_made_anew(
    tmp_path: Path,
) -> None:
    root = make_checkout(tmp_path / "checkout")
    leave_unfinished(root)
    (root / ".venv-discarded-abc").mkdir()
    python = environment.prepare("test", root)
    assert python.exists()
    assert environment.is_ready("run", root), "test brings all that run needs"
    assert not (root / ".venv" / "remains").exists()
    assert not list(root.glob(".venv-discarded-*"))


def test_given_changed_dependencies_when_prepared_then_the_environment_is_kept_and_completed(
    tmp_path: Path,
) -> None:
    root = make_checkout(tmp_path / "checkout")
    environment.prepare("run", root)
    (root / ".venv" / "kept").touch()
    (root / "pyproject.toml").write_text(PYPROJECT + "# changed\n")
    assert not environment.is_ready("run", root)
    environment.prepare("run", root)
    assert environment.is_ready("run", root)
    assert (root / ".venv" / "kept").exists()


def test_given_somebody_elses_environment_when_prepared_then_it_is_refused_and_untouched(
    tmp_path: Path,
) -> None:
    root = make_checkout(tmp_path / "checkout")
    (root / ".venv").mkdir()
    (root / ".venv" / "precious").write_text("mine")
    with pytest.raises(SetupError, match="made by somebody else"):
        environment.prepare("run", root)
    assert (root / ".venv" / "precious").read_text() == "mine"


def test_given_packages_that_cannot_be_had_when_prepared_then_no_stamp_is_written(
    tmp_path: Path,
) -> None:
    root = make_checkout(tmp_path / "checkout")
    nowhere = PYPROJECT.replace('"pip"', '"pip @ file:///no/such.whl"')
    (root / "pyproject.toml").write_text(nowhere)
    with pytest.raises(SetupError, match="Cannot install the packages"):
        environment.prepare("run", root)
    assert not environment.is_ready("run", root)
    assert not (root / ".venv" / "conda-privacy-stamp.json").exists()


def test_given_the_set_up_killed_while_making_when_prepared_then_it_completes(
    tmp_path: Path,
) -> None:
    root = make_checkout(tmp_path / "checkout")
    program = (
        f"import environment, pathlib; environment.prepare('run', pathlib.Path({str(root)!r}))"
    )
    search = os.pathsep.join([str(Path(environment.__file__).parent)])
    child = subprocess.Popen(
        [sys.executable, "-c", program], env={**os.environ, "PYTHONPATH": search}
    )
    while not (root / ".venv").exists():
        assert child.poll() is None
    child.kill()
    child.wait()
    # What it had started goes on without it, and must not write into what is made next.
    assert not environment.is_ready("run", root)
    environment.prepare("run", root)
    assert environment.is_ready("run", root)
