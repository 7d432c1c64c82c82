"""A person's computer for the tests with a real window: a home with conda in it, and a screen."""

import json
import os
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import conda_privacy
from tests.end_to_end import accessibility, display
from tests.end_to_end.accessibility import Tree
from tests.end_to_end.display import Display

PACKAGES = {
    "anaconda-anon-usage": "0.8.1",
    "conda": "26.7.1",
    "conda-libmamba-solver": "25.11.0",
    "libmambapy": "2.3.2",
    "python": "3.11.7",
    "requests": "2.34.2",
}


@pytest.fixture
def conda(home: Path) -> Path:
    """An installation of conda as it looks on disk; nothing in it can be run."""
    prefix = home / "miniconda3"
    metadata = prefix / "conda-meta"
    metadata.mkdir(parents=True)
    (metadata / "history").touch()
    for name, version in PACKAGES.items():
        record = {"name": name, "version": version, "build": "0", "depends": []}
        (metadata / f"{name}-{version}-0.json").write_text(json.dumps(record))
    return prefix


@pytest.fixture
def screen(home: Path) -> Iterator[Display]:
    # Not below tmp_path: the name of a socket has to be short.
    with (
        tempfile.TemporaryDirectory(prefix="screen-") as runtime,
        display.opened(home, Path(runtime)) as opened,
    ):
        yield opened


@pytest.fixture
def tree(screen: Display) -> Iterator[Tree]:
    with accessibility.opened(screen) as opened:
        yield opened


@pytest.fixture
def searched(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the Python programs of a test find our package, and the host among the tests."""
    folders = (Path(conda_privacy.__file__).parents[1], Path(__file__).parents[2])
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(map(str, folders)))


@pytest.fixture
def start(screen: Display) -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    """Start a command on the screen; all that were started are ended with the test."""
    started: list[subprocess.Popen[bytes]] = []
    passed_on = ("COVERAGE", "PYTHONPATH")
    measured = {k: v for k, v in os.environ.items() if k.startswith(passed_on)}

    def run(*command: str) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(command, env={**screen.environ, **measured})
        started.append(process)
        return process

    yield run
    for process in started:
        process.terminate()
        process.wait()
