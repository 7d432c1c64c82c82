"""What the packaging tests share: the distributions, built once, and a machine they are put on."""

import importlib
import os
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]


def read_pyproject() -> dict[str, Any]:
    """pyproject.toml as data; pip brings the reader where Python has none yet."""
    name = "tomllib" if sys.version_info >= (3, 11) else "pip._vendor.tomli"
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    parsed: dict[str, Any] = importlib.import_module(name).loads(text)
    return parsed


@dataclass(frozen=True)
class Distributions:
    """What one build makes."""

    wheel: Path
    sdist: Path


def build(source: Path, out: Path) -> Distributions:
    """Build both from a checkout or an unpacked sdist, with the tools of this environment."""
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(out), str(source)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    (wheel,) = out.glob("*.whl")
    (sdist,) = out.glob("*.tar.gz")
    return Distributions(wheel, sdist)


@pytest.fixture(scope="session")
def distributions(tmp_path_factory: pytest.TempPathFactory) -> Distributions:
    return build(ROOT, tmp_path_factory.mktemp("dist"))


@dataclass(frozen=True)
class Installed:
    """A fresh environment with nothing but the wheel and what it asks for."""

    folder: Path

    def program(self, name: str) -> Path:
        folder = "Scripts" if os.name == "nt" else "bin"
        return self.folder / folder / (name + (".exe" if os.name == "nt" else ""))

    def run(self, name: str, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
        """Run one of its programs, away from the checkout and without its settings."""
        hidden = ("PYTHON", "COVERAGE", "COV_", "PIP_NO")
        environ = {k: v for k, v in os.environ.items() if not k.startswith(hidden)}
        return subprocess.run(
            [str(self.program(name)), *arguments],
            check=False,
            capture_output=True,
            cwd=cwd,
            encoding="utf-8",
            env={**environ, "PYTHONUTF8": "1"},
        )


@pytest.fixture(scope="session")
def installed(distributions: Distributions, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """The wheel as pip installs it, with its dependencies."""
    place = Installed(tmp_path_factory.mktemp("machine") / "Ünï cödé")
    venv.create(place.folder)
    # Our pip, from outside: making one there takes longer than installing.
    pip = [sys.executable, "-m", "pip", "--python", str(place.program("python")), "install", "-q"]
    subprocess.run([*pip, str(distributions.wheel)], check=True, stdout=subprocess.DEVNULL)
    return place
