"""A conda installation whose Python is a small script: a client for each way a run can go."""

import sys
from pathlib import Path

from conda_privacy.core.installations import Installation, read_installation
from conda_privacy.core.machine import Machine
from conda_privacy.core.system_facts import SystemFacts

CLIENT = "c" * 22
ENVIRONMENT = "e" * 22
SESSION = "s" * 22
BASE = "conda/26.7.1 requests/2.32.5 CPython/3.12.12 Linux/6.8.0 debian/12.11 glibc/2.36"
OFF = f"{BASE} aau/0.8.1"
ON = f"{OFF} c/{CLIENT} s/{SESSION} e/{ENVIRONMENT}"

_HOST = "AQAAAPwC"
_PACKAGES = ("conda-26.7.1", "requests-2.32.5", "python-3.12.12", "anaconda-anon-usage-0.8.1")

# What every scripted client can do; the script of a test comes after it.
# By way of a shell, because the first line of a program cannot hold a path with spaces.
_PRELUDE = f"""#!/bin/sh
'''exec' "{sys.executable}" -IS "$0" "$@"
' '''
import os, sys
from http.client import HTTPConnection
from urllib.parse import urlsplit

channel = next(word for word in sys.argv if word.startswith("http://"))
address = urlsplit(channel)

def ask(agent, file="noarch/repodata.json", headers={{}}, proxy=None):
    netloc, target, told = address.netloc, address.path + "/" + file, dict(headers)
    if proxy:
        import base64
        through = urlsplit(os.environ["HTTP_PROXY"])
        told["Proxy-Authorization"] = "Basic " + base64.b64encode(
            f"{{through.username}}:{{through.password}}".encode()).decode()
        netloc, target = through.netloc.rpartition("@")[2], proxy
    connection = HTTPConnection(netloc, timeout=30)
    if agent is not None:
        told["User-Agent"] = agent
    connection.request("GET", target, headers=told)
    answer = connection.getresponse()
    answer.read()
    connection.close()
    return answer.status

"""


def write_program(path: Path, script: str) -> Path:
    """Write an executable client that does what a script says."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(_PRELUDE + script, "utf-8")
    path.chmod(0o755)
    return path


def write_installation(
    machine: Machine, prefix: Path, script: str, *, packages: tuple[str, ...] = _PACKAGES
) -> Installation:
    """Write an installation whose conda does what a script says, with its random ID in place."""
    meta = prefix / "conda-meta"
    meta.mkdir(parents=True)
    (meta / "history").write_text("", "utf-8")
    for package in packages:
        (meta / f"{package}-0.json").write_text("{}", "utf-8")
    write_token(prefix / "etc" / "aau_token", ENVIRONMENT)
    write_program(prefix / "bin" / "python", script)
    installation = read_installation(machine, prefix, "chosen")
    assert installation is not None
    assert installation.problem is None
    return installation


def write_token(path: Path, value: str) -> None:
    """Write a file with a random ID."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(value, "utf-8")


def machine_under(folder: Path, **environ: str) -> Machine:
    """Return a machine with a home of its own, a client token in it, and conda's classic solver."""
    home = folder / "home"
    write_token(home / ".conda" / "aau_token", CLIENT)
    write_token(home / ".conda" / "aau_token_host", _HOST)
    return Machine(
        home=home,
        environ={"HOME": str(home), "CONDA_SOLVER": "classic", **environ},
        system_dirs=(folder / "etc" / "conda",),
        platform="linux",
        facts=SystemFacts("Linux/6.8.0", "debian/12.11", "glibc/2.36", _HOST),
        roots=(folder / "opt",),
    )
