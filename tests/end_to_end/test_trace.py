"""What the operating system sees while somebody starts the window, looks, and closes it."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.end_to_end.display import Display

pytestmark = pytest.mark.window

FILES = "open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,link,linkat"
CALLS = f"trace={FILES},symlink,symlinkat,truncate,chmod,fchmodat,rmdir,socket,connect"
CHANGES = re.compile(r"O_(?:WRONLY|RDWR|CREAT|TRUNC)")
READS = ("open(", "openat(")
PATH = re.compile(r'"([^"]*)"')
NOT_FILES = ("/dev/", "/proc/", "/memfd:")


def changed_paths(lines: list[str]) -> set[str]:
    """The paths that a call was meant to change and did."""
    found: set[str] = set()
    for line in lines:
        call = line.split(maxsplit=1)[1]
        if " = -1 " in call or call.startswith(("socket(", "connect(", "<...", "+++", "---")):
            continue
        if call.startswith(READS) and not CHANGES.search(call):
            continue
        found.update(path for path in PATH.findall(call) if not path.startswith(NOT_FILES))
    return found


def families(lines: list[str]) -> set[str]:
    """The kinds of sockets that were made."""
    made = [re.search(r"socket\((\w+)", line) for line in lines]
    return {match[1] for match in made if match}


@pytest.mark.usefixtures("conda", "searched")
def test_given_a_window_when_it_is_opened_and_closed_then_only_our_own_folder_was_written(
    home: Path, screen: Display, tmp_path: Path
) -> None:
    trace = tmp_path / "trace"
    environ = {
        **screen.environ,
        "PYTHONPATH": os.environ["PYTHONPATH"],
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    program = [sys.executable, "-m", "conda_privacy.desktop", "--json-events"]
    traced = ["strace", "-f", "-qq", "-e", CALLS, "-o", str(trace), *program]
    with subprocess.Popen(traced, env=environ, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if json.loads(line)["event"] == "usage-data":
                break
        screen.focus("Conda Privacy")
        screen.press("ctrl+q")
        assert process.wait() == 0

    lines = trace.read_text(encoding="utf-8", errors="replace").splitlines()
    own = str(home / ".config" / "conda-privacy")
    outside = {path for path in changed_paths(lines) if not path.startswith(own)}
    assert outside - {str(home / ".config")} == set()
    assert families(lines) <= {"AF_UNIX"}
    assert [path for path in home.rglob("*aau_token*") if path.is_file()] == []
