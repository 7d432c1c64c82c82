"""Inputs from outside, bent at random: what is read may be refused, but nothing may break.

``test_fuzz.py`` does a little of it with hypothesis. The long form is this program, for which
atheris has to be installed; it looks for inputs that lead somewhere new::

    python -m tests.faults.fuzz TARGET [SECONDS]

TARGET is ``settings``, ``tokens``, ``conda-meta``, ``lesson``, ``log`` or ``server``. It ends with
a status other than 0 at the first input that breaks something, and writes that input down.
"""

from __future__ import annotations

import io
import json
import socket
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from unicodedata import bidirectional, category
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parents[2]


def _instrumented() -> None:
    import atheris

    with atheris.instrument_imports(include=["conda_privacy"]):
        from conda_privacy.classroom import access_log, evidence, figures, lesson_file
        from conda_privacy.cli import looking
        from conda_privacy.core import changes, document, snapshot
        from conda_privacy.probe import server

    del access_log, evidence, figures, lesson_file, looking, changes, document, snapshot, server


if __name__ == "__main__":
    _instrumented()

from conda_privacy.classroom.access_log import add_stream  # noqa: E402
from conda_privacy.classroom.evidence import Evidence  # noqa: E402
from conda_privacy.classroom.figures import figures_of  # noqa: E402
from conda_privacy.classroom.lesson_file import read_lesson  # noqa: E402
from conda_privacy.cli.looking import status_lines  # noqa: E402
from conda_privacy.cli.terminal import Terminal  # noqa: E402
from conda_privacy.core.changes import plan  # noqa: E402
from conda_privacy.core.document import document  # noqa: E402
from conda_privacy.core.snapshot import MAIN_SETTING, Snapshot, take_snapshot  # noqa: E402
from conda_privacy.probe.server import ChannelServer  # noqa: E402
from tests.panel.practice import make_computer  # noqa: E402

Target = Callable[[bytes], None]
_STATUSES = {b"200", b"400", b"403", b"404", b"405", b"407", b"429", b"431"}
_DIRECTIONS = {"LRE", "RLE", "PDF", "LRO", "RLO", "LRI", "RLI", "FSI", "PDI"}
_SERVED = 400
"""Requests after which a new server is used: one server answers only so many."""


class Settings:
    """A settings file: decided, shown and changed without breaking anything."""

    def __init__(self, folder: Path) -> None:
        self._machine = make_computer(folder)
        self._file = self._machine.home / ".condarc"

    def __call__(self, data: bytes) -> None:
        self._file.write_bytes(data)
        _show(take_snapshot(self._machine))
        for wanted in (True, False, None):
            planned = plan(self._machine, MAIN_SETTING, wanted)
            assert (planned.problem is None) or planned.problem.text
            assert planned.problem is not None or planned.old == data
        assert self._file.read_bytes() == data


class Tokens:
    """Files with random IDs: what is shown of them is never taken for a header of its own."""

    def __init__(self, folder: Path) -> None:
        self._machine = make_computer(folder)
        conda = folder / "opt" / "conda"
        self._files = [
            self._machine.home / ".conda" / "aau_token",
            self._machine.home / ".conda" / "aau_token_host",
            conda / "etc" / "aau_token",
            conda / "etc" / "anon_usage" / "installer_token",
            conda / "etc" / "anon_usage" / "org_token",
            folder / "etc" / "conda" / "machine_token",
            self._machine.home / ".anaconda" / "keyring",
        ]

    def __call__(self, data: bytes) -> None:
        if not data:
            return
        file = self._files[data[0] % len(self._files)]
        file.parent.mkdir(parents=True, exist_ok=True)
        before = file.read_bytes() if file.exists() else None
        file.write_bytes(data[1:])
        try:
            seen = take_snapshot(self._machine)
            _show(seen)
            assert seen.preview is not None
            assert not {"\r", "\n"} & set(seen.preview.on.text)
        finally:
            file.unlink() if before is None else file.write_bytes(before)


class CondaMeta:
    """Records of packages, and the list of environments."""

    def __init__(self, folder: Path) -> None:
        self._machine = make_computer(folder)
        self._meta = folder / "opt" / "conda" / "conda-meta"
        self._list = self._machine.home / ".conda" / "environments.txt"

    def __call__(self, data: bytes) -> None:
        self._list.write_bytes(data)
        made = []
        for line in data.splitlines()[:5]:
            name = line.replace(b"/", b"").replace(b"\0", b"")[:120]
            path = self._meta / (name.decode("utf-8", "surrogateescape") + ".json")
            if name and not path.exists():
                path.write_bytes(data)
                made.append(path)
        try:
            _show(take_snapshot(self._machine))
        finally:
            for path in made:
                path.unlink()


class LessonFile:
    """A lesson from somebody else: whole, or refused with lines that are in it."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._file = folder / "lesson.yaml"

    def __call__(self, data: bytes) -> None:
        self._file.write_bytes(data)
        reading = read_lesson(self._file)
        assert (reading.lesson is None) == bool(reading.problems)
        for problem in reading.problems:
            assert problem.line is None or 1 <= problem.line <= len(data.splitlines()) + 1


class Log:
    """Lines of a server's log: each is counted, good or bad."""

    def __init__(self, folder: Path) -> None:
        del folder

    def __call__(self, data: bytes) -> None:
        evidence = Evidence()
        assert add_stream(io.BytesIO(data), evidence)
        assert 0 <= evidence.bad <= evidence.lines <= data.count(b"\n") + 1
        figures_of(evidence)


class Server:
    """Bytes on a connection: an answer or none, and the next client is served."""

    def __init__(self, folder: Path) -> None:
        del folder
        self._server: ChannelServer | None = None
        self._served = _SERVED

    def __call__(self, data: bytes) -> None:
        if self._server is None or self._served >= _SERVED or not self._server._thread.is_alive():
            self.close()
            self._server, self._served = ChannelServer(), 0
        self._served += 2
        path = urlsplit(self._server.channel).path.encode()
        answer = self._ask(data.replace(b"CHANNEL", path))
        assert not answer or answer.split(b" ", 2)[1] in _STATUSES
        good = self._ask(b"GET %s/noarch/repodata.json HTTP/1.1\r\nHost: x\r\n\r\n" % path)
        assert good.startswith(b"HTTP/1.1 200 "), good[:80]

    def close(self) -> None:
        """End the server."""
        if self._server is not None:
            self._server.close()

    def _ask(self, data: bytes) -> bytes:
        assert self._server is not None
        address = urlsplit(self._server.channel)
        with closing(socket.create_connection((address.hostname, address.port or 0))) as asking:
            try:
                asking.sendall(data)
                asking.shutdown(socket.SHUT_WR)
                return b"".join(iter(lambda: asking.recv(65536), b""))
            except ConnectionError:
                return b""  # who talks on and on is hung up on


TARGETS: dict[str, Callable[[Path], Target]] = {
    "settings": Settings,
    "tokens": Tokens,
    "conda-meta": CondaMeta,
    "lesson": LessonFile,
    "log": Log,
    "server": Server,
}


def seeds(target: str) -> tuple[bytes, ...]:
    """Return inputs as they should be, from which others are bent."""
    lesson = (ROOT / "resources" / "lessons" / "en.yaml").read_bytes()
    texts = (ROOT / "tests" / "data" / "settings_files.txt").read_bytes().split(b"=====\n")
    agent = b"conda/26.7.1 aau/0.8.1 c/%s s/%s e/%s" % (b"C" * 22, b"S" * 22, b"E" * 22)
    found: dict[str, tuple[bytes, ...]] = {
        "settings": tuple(texts),
        "tokens": tuple(bytes([n]) + token for n in range(7) for token in (b"A" * 22, b"{}", b"")),
        "conda-meta": (
            b"conda-26.7.1-py312_0\npython-3.12.12-h0_0\n/opt/conda/envs/child1\n",
            json.dumps({"name": "conda", "version": "26.7.1", "depends": ["python"]}).encode(),
        ),
        "lesson": (lesson[:1500], b"format: 1\nlanguage: en\ntitle: x\nsteps: []\n"),
        "log": (
            b"10.0.0.1 - - [22/Nov/2026:10:00:00 +0000] "
            b'"GET /pkgs/main/noarch/repodata.json HTTP/1.1" 200 1 "-" "%s"\n' % agent,
        ),
        "server": (
            b"GET CHANNEL/noarch/repodata.json HTTP/1.1\r\nHost: x\r\nUser-Agent: a\r\n\r\n",
            b"CONNECT example.com:443 HTTP/1.1\r\nProxy-Authorization: Basic eA==\r\n\r\n",
            b"HEAD http://example.com/x HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc",
        ),
    }
    return found[target]


def _show(snapshot: Snapshot) -> None:
    """Say all of it as text, which a terminal must not obey, and as JSON."""
    terminal = Terminal(io.StringIO(), io.StringIO())
    for line in status_lines(snapshot, terminal, show_tokens=True):
        assert not any(map(_is_obeyed, line)), line
    json.dumps(document(snapshot, show_tokens=True)).encode()


def _is_obeyed(letter: str) -> bool:
    """Whether a terminal does something else with it than show it, or shows others elsewhere."""
    controls = {"Cc", "Cs", "Zl", "Zp"}
    return category(letter) in controls or bidirectional(letter) in _DIRECTIONS


def main() -> None:
    import atheris

    name, seconds = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "600"
    with tempfile.TemporaryDirectory() as folder:
        corpus = Path(folder) / "corpus"
        corpus.mkdir()
        for number, seed in enumerate(seeds(name)):
            (corpus / str(number)).write_bytes(seed)
        target = TARGETS[name](Path(folder) / "computer")
        limits = [f"-max_total_time={seconds}", "-max_len=4096", "-rss_limit_mb=2048"]
        atheris.Setup([sys.argv[0], *limits, str(corpus)], target)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
