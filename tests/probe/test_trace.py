"""With a trace of system calls: a check connects to nothing but its own server."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.probe.contacts import others_contacted

_ROOT = Path(__file__).parent.parent.parent
_CHECK = """
import sys
from pathlib import Path
from conda_privacy.probe.text import Wishes, run_check
from tests.probe.scripted import ON, machine_under, write_installation

folder = Path(sys.argv[1])
machine = machine_under(folder)
script = f"ask('{ON}'); ask('{ON}', proxy='http://elsewhere.example/x')"
write_installation(machine, folder / "opt" / "conda", script)
sys.exit(run_check(machine, Wishes(telemetry=False), print, print))
"""

pytestmark = pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")


def _trace(folder: Path, code: str, *arguments: str) -> Path:
    trace = folder / "trace"
    tracing = ["strace", "-f", "-e", "trace=network", "-o", str(trace)]
    subprocess.run(
        [*tracing, sys.executable, "-c", code, *arguments],
        env={
            # Without HOME, Python asks the system's list of persons for it.
            "HOME": str(folder),
            "PATH": "/usr/bin:/bin",
            "PYTHONPATH": f"{_ROOT / 'gui'}:{_ROOT}",
        },
        check=True,
        capture_output=True,
    )
    return trace


def test_a_check_connects_to_its_own_server_alone_and_looks_no_name_up(tmp_path: Path) -> None:
    assert others_contacted(_trace(tmp_path, _CHECK, str(tmp_path))) == []


@pytest.mark.parametrize(
    ("code", "word"),
    [
        ("s.connect_ex(('127.0.0.2', 9))", "127.0.0.2"),
        ("s.connect_ex(('127.0.0.1', 53))", "htons(53)"),
        ("u.connect_ex('/var/run/nscd/socket')", "nscd"),
        ("d.sendto(b'x', ('127.0.0.1', 53))", "AF_INET"),
    ],
)
def test_a_trace_shows_whoever_else_is_contacted(tmp_path: Path, code: str, word: str) -> None:
    own = (
        "import contextlib, socket\n"
        "server = socket.create_server(('127.0.0.1', 0))\n"
        "socket.create_connection(server.getsockname())\n"
        "s, d = socket.socket(), socket.socket(type=socket.SOCK_DGRAM)\n"
        "u = socket.socket(socket.AF_UNIX)\n"
        f"with contextlib.suppress(OSError): {code}\n"
    )

    others = others_contacted(_trace(tmp_path, own))

    assert word in " ".join(others)
