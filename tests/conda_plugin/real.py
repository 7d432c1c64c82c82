"""A real conda for tests: that of ``CONDA_PRIVACY_REAL_CONDA``, with our plugin, untouched itself.

Its packages are linked into a base of its own in a temporary folder, together with the plugin as
it comes out of its wheel, and without anaconda-anon-usage unless a test wants that. It runs in a
network that holds nothing but loopback and a card without a cable (the card, because without one
conda takes itself for a new computer at every run).
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

from tests.conda_plugin.wheels import ROOT

# Read at once: during a test no variable of conda's is left.
PYTHON = os.environ.get("CONDA_PRIVACY_REAL_CONDA", "")

_ORIGINAL = ("anaconda_anon_usage", "anaconda-anon-usage")
_ISOLATED = (
    "mount -t sysfs none /sys && ip link set lo up"
    " && ip link add card0 address 02:fc:00:00:00:01 type veth peer name card1"
    " && ip addr add 10.99.0.1/24 dev card0 && ip link set card0 up && ip link set card1 up"
    ' && exec "$@"'
)
_QUESTION = (
    "import json, sys, sysconfig;"
    "base = getattr(sys, '_base_executable', sys.executable);"
    "print(json.dumps([base, sys.prefix, sysconfig.get_path('purelib')]))"
)


@dataclass(frozen=True)
class Outcome:
    """What came of commands that ran at once.

    Attributes:
        statuses: Their exit statuses.
        out: What each printed.
        err: What each printed to standard error.
        agents: The user agents that arrived at the channel, in their order.
        methods: The methods of the same requests.
    """

    statuses: tuple[int, ...]
    out: tuple[str, ...]
    err: tuple[str, ...]
    agents: tuple[str, ...]
    methods: tuple[str, ...]

    @property
    def agent(self) -> str:
        """The one user agent that all requests carried."""
        (agent,) = set(self.agents)
        return agent

    @property
    def added(self) -> str:
        """What stands behind ``aau/VERSION``."""
        return self.agent.partition(" aau/")[2].partition(" ")[2]

    def token(self, letter: str) -> str:
        """The token of a letter, ``""`` where none was sent."""
        words = (word.partition("/") for word in self.added.split())
        return next((value for name, _, value in words if name == letter), "")


@dataclass(frozen=True)
class RealConda:
    """A conda in a temporary folder.

    Attributes:
        folder: Everything of it, the home folder included.
    """

    folder: Path

    @property
    def home(self) -> Path:
        return self.folder / "home"

    @property
    def base(self) -> Path:
        return self.folder / "base"

    @property
    def python(self) -> Path:
        return self.base / "bin" / "python"

    @property
    def environ(self) -> dict[str, str]:
        return {
            "CONDA_PKGS_DIRS": str(self.folder / "packages"),
            "CONDA_SOLVER": "classic",
            "HOME": str(self.home),
            "LANG": "C.UTF-8",
            "PATH": "/usr/bin:/bin:/usr/sbin:/sbin",
        }

    def environment(self, name: str) -> Path:
        """Make an environment, as ``conda create`` leaves one without packages."""
        prefix = self.base / "envs" / name
        (prefix / "conda-meta").mkdir(parents=True)
        (prefix / "conda-meta" / "history").touch()
        return prefix

    def ask(self, name: str) -> list[str]:
        """The command that shows an environment's token to the channel, and changes nothing."""
        own = ["--override-channels", "-c", "{channel}", "--dry-run", "nosuch"]
        return self.conda("install", "-n", name, *own)

    def conda(self, *words: str) -> list[str]:
        """A conda command."""
        return [str(self.python), "-m", "conda", *words]

    def run(self, *words: str, **environ: str) -> Outcome:
        """Run one conda command and require that it succeeds."""
        (outcome,) = self.run_all([[self.conda(*words)]], read_only=(), **environ)
        assert outcome.statuses == (0,), outcome.err
        return outcome

    def show(self, *names: str, read_only: Sequence[Path] = (), **environ: str) -> list[Outcome]:
        """Let the channel see what is sent for each environment, one after another."""
        groups = [[self.ask(name)] for name in names]
        return self.run_all(groups, read_only=read_only, **environ)

    def run_all(
        self, groups: list[list[list[str]]], *, read_only: Sequence[Path] = (), **environ: str
    ) -> list[Outcome]:
        """Run groups of commands, each group at once, in a network of their own."""
        driver = [sys.executable, str(Path(__file__).with_name("real_run.py"))]
        document = {"folders": [str(folder) for folder in read_only], "groups": groups}
        ended = subprocess.run(
            ["unshare", "-nm", "sh", "-c", _ISOLATED, "sh", *driver],
            input=json.dumps(document),
            env={**self.environ, "PYTHONPATH": str(ROOT / "gui"), **environ},
            capture_output=True,
            text=True,
            check=False,
        )
        assert ended.returncode == 0, ended.stderr
        return [
            Outcome(**{name: tuple(values) for name, values in row.items()})
            for row in json.loads(ended.stdout)
        ]


def make(folder: Path, wheel: Path | None, *, with_original: bool = False) -> RealConda:
    """Make a conda of our own from the real one and the plugin's wheel.

    Args:
        folder: An empty folder.
        wheel: The plugin's wheel; None leaves the plugin out.
        with_original: Leave anaconda-anon-usage in it.
    """
    executable, prefix, packages = _ask_python()
    made = RealConda(folder)
    left_out = () if with_original else _ORIGINAL
    library = made.base / Path(packages).relative_to(prefix)
    library.mkdir(parents=True)
    made.python.parent.mkdir()
    made.python.symlink_to(executable)
    (made.base / "pyvenv.cfg").write_text(f"home = {Path(executable).parent}\n")
    _link(Path(packages), library, (*left_out, "conda_privacy", "_conda_privacy_plugin"))
    (made.base / "conda-meta").mkdir()
    for record in Path(prefix, "conda-meta").iterdir():
        if not record.name.startswith(left_out or ("\0",)):
            shutil.copy(record, made.base / "conda-meta")
    if wheel is not None:
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(library)  # noqa: S202 - we have built it ourselves
    made.home.mkdir()
    return made


def _ask_python() -> list[str]:
    asked = subprocess.run([PYTHON, "-c", _QUESTION], check=True, capture_output=True, text=True)
    answer: list[str] = json.loads(asked.stdout)
    return answer


def has_original() -> bool:
    """Tell whether the real conda has anaconda-anon-usage."""
    packages = Path(_ask_python()[2])
    return (packages / "anaconda_anon_usage").is_dir()


def _link(packages: Path, into: Path, left_out: tuple[str, ...]) -> None:
    for entry in packages.iterdir():
        if not entry.name.startswith(left_out):
            (into / entry.name).symlink_to(entry)


def make_channel(folder: Path) -> str:
    """Make a channel of files with one package in it, ``tiny``; return its address."""
    index: dict[str, Any] = {
        "arch": None,
        "build": "0",
        "build_number": 0,
        "depends": [],
        "name": "tiny",
        "noarch": "generic",
        "platform": None,
        "subdir": "noarch",
        "version": "1.0",
    }
    files = {
        "info/files": "share/tiny\n",
        "info/index.json": json.dumps(index),
        "info/paths.json": json.dumps(
            {"paths": [{"_path": "share/tiny", "path_type": "hardlink"}], "paths_version": 1}
        ),
        "share/tiny": "tiny\n",
    }
    package = folder / "noarch" / "tiny-1.0-0.tar.bz2"
    package.parent.mkdir(parents=True)
    with tarfile.open(package, "w:bz2") as archive:
        for name, text in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(text)
            archive.addfile(member, BytesIO(text.encode("ascii")))
    data = package.read_bytes()
    about = {**index, "size": len(data), "sha256": sha256(data).hexdigest()}
    repodata = {"info": {"subdir": "noarch"}, "packages": {package.name: about}}
    (folder / "noarch" / "repodata.json").write_text(json.dumps(repodata))
    return folder.as_uri()
