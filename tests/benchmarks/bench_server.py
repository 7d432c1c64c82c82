"""How fast the channel server answers, beside the standard library's own server.

Run: ``python -m tests.benchmarks.bench_server [ROUNDS]``. Both servers answer the
same requests with the same bytes, in turns, on new connections as most clients open them.
"""

import statistics
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

from tests.benchmarks.figure import tell

from conda_privacy.probe.channel import answer
from conda_privacy.probe.server import ChannelServer

_REQUESTS = 100  # in one round; below the number after which the server refuses
_CLIENTS = 8
_USER_AGENT = "conda/26.7.1 requests/2.34.2 " + "x" * 200


class _Reference(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = answer("noarch/repodata.json") or b""
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Stay silent."""


class _ReferenceServer(ThreadingHTTPServer):
    request_queue_size = 32  # as many as ours lets wait


@contextmanager
def _ours() -> Iterator[str]:
    with closing(ChannelServer()) as server:
        yield server.channel + "/noarch/repodata.json"


@contextmanager
def _reference() -> Iterator[str]:
    with _ReferenceServer(("127.0.0.1", 0), _Reference) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/noarch/repodata.json"
        finally:
            server.shutdown()
            thread.join()


def _ask(url: str) -> None:
    address = urlsplit(url)
    with closing(HTTPConnection(address.netloc, timeout=30)) as connection:
        connection.request("GET", address.path, headers={"User-Agent": _USER_AGENT})
        response = connection.getresponse()
        if response.status != 200 or not response.read():
            raise SystemExit(f"unexpected answer: {response.status}")


def _one_after_another(url: str) -> None:
    for _ in range(_REQUESTS):
        _ask(url)


def _at_once(url: str) -> None:
    def some() -> None:
        for _ in range(_REQUESTS // _CLIENTS):
            _ask(url)

    threads = [threading.Thread(target=some) for _ in range(_CLIENTS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def _once(url: str) -> None:
    _ask(url)


def _seconds(
    server: Callable[[], AbstractContextManager[str]], work: Callable[[str], None]
) -> float:
    start = time.perf_counter()
    with server() as url:
        work(url)
    return time.perf_counter() - start


def main() -> None:
    """Print medians in milliseconds, and how many times as long ours takes."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    print(f"{'work':34} {'reference':>12} {'ours':>12}")
    for title, work in (
        ("open, one request, close", _once),
        (f"{_REQUESTS} requests one after another", _one_after_another),
        (f"{_REQUESTS} requests of {_CLIENTS} clients at once", _at_once),
    ):
        pairs = [(_seconds(_reference, work), _seconds(_ours, work)) for _ in range(rounds)]
        reference, ours = (statistics.median(column) * 1000 for column in zip(*pairs, strict=True))
        ratio = statistics.median(mine / theirs for theirs, mine in pairs)
        print(f"{title:34} {reference:9.2f} ms {ours:9.2f} ms")
        tell(title, ratio, "× http.server of Python")


if __name__ == "__main__":
    main()
