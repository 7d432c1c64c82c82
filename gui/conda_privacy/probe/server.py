"""The loopback channel server: a small conda channel on 127.0.0.1 that notes what arrives.

It answers two kinds of question, and both only to those who know a secret that is new each time:

* as a channel, below one secret path;
* as an HTTP proxy that answers by itself and forwards nothing. So a client that is told to use it
  cannot reach another server through it: what it asks of one is refused and noted. For one host it
  can stand in, that is, answer as if it were an empty channel there.

One thread serves all connections. It ends when the server is closed, and after a minute at most.
"""

from __future__ import annotations

import base64
import secrets
import selectors
import socket
import time
from collections.abc import Sequence
from hmac import compare_digest
from threading import Thread
from urllib.parse import urlsplit

from conda_privacy.probe.arrival import Arrival, record
from conda_privacy.probe.channel import answer
from conda_privacy.probe.request import HEAD_LIMIT, Head, Malformed, parse
from conda_privacy.probe.tiny_package import TinyPackage

LIFETIME = 60.0
"""The longest a server lives, in seconds."""

REQUEST_LIMIT = 500
"""The most requests one server notes; those after it are refused."""

CONNECTION_LIMIT = 32
"""The most connections open at once; the oldest one makes room for one more."""

_USER = "check"
_DRAIN_LIMIT = 2 * HEAD_LIMIT
_REASONS = {
    200: "OK",
    400: "Bad Request",
    403: "Forbidden",
    404: "Not Found",
    405: "Method Not Allowed",
    407: "Proxy Authentication Required",
    429: "Too Many Requests",
    431: "Request Header Fields Too Large",
}


class ChannelServer:
    """A channel on this computer, empty if not told otherwise, open until ``close`` is called.

    Attributes:
        channel: The address of the channel, without a slash at its end.
        proxy: The address of the same server as a proxy, with name and password in it.
    """

    def __init__(
        self,
        *,
        stand_in: str = "",
        packages: Sequence[TinyPackage] = (),
        lifetime: float = LIFETIME,
    ) -> None:
        """Open the channel on a free port.

        Args:
            stand_in: Host name for which the proxy answers as this channel.
            packages: What the channel offers.
            lifetime: Seconds after which the server closes by itself, 60 at most.

        Raises:
            OSError: When there is no loopback network or no free port.
        """
        self._stand_in = stand_in
        self._packages = tuple(packages)
        self._lifetime = min(lifetime, LIFETIME)
        self._arrivals: list[Arrival] = []
        self._garbled = 0
        self._open: dict[socket.socket, _Conversation] = {}
        self._listener = _listener()
        self._address = f"127.0.0.1:{self._listener.getsockname()[1]}"
        self._path = f"/{secrets.token_urlsafe(16)}/"
        password = secrets.token_urlsafe(16)
        self._password = f"Basic {base64.b64encode(f'{_USER}:{password}'.encode()).decode()}"
        self.channel = f"http://{self._address}{self._path}channel"
        self.proxy = f"http://{_USER}:{password}@{self._address}"
        self._wake, self._woken = socket.socketpair()
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._listener, selectors.EVENT_READ)
        self._selector.register(self._woken, selectors.EVENT_READ)
        self._thread = Thread(target=self._serve, name="channel-server", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """End every connection and the server's thread; closing twice does no harm."""
        self._wake.close()
        self._thread.join()

    @property
    def arrivals(self) -> tuple[Arrival, ...]:
        """The requests noted so far, in the order of their arrival."""
        return tuple(self._arrivals)

    @property
    def garbled(self) -> int:
        """How many connections brought something that was never a whole, right request."""
        return self._garbled

    def _serve(self) -> None:
        end = time.monotonic() + self._lifetime
        try:
            while (left := end - time.monotonic()) > 0:
                for key, _ in self._selector.select(left):
                    if key.fileobj is self._woken:
                        return
                    self._attend(key.fileobj)
        finally:
            self._close_all()

    def _attend(self, ready: object) -> None:
        if ready is self._listener:
            self._accept()
        elif conversation := self._open.get(ready):  # type: ignore[call-overload]
            self._listen_to(conversation)

    def _accept(self) -> None:
        try:
            connection, _ = self._listener.accept()
        except OSError:  # gone again before we came to it
            return
        connection.setblocking(False)
        if len(self._open) >= CONNECTION_LIMIT:
            self._end(next(iter(self._open.values())))
        self._open[connection] = _Conversation(connection)
        self._selector.register(connection, selectors.EVENT_READ)

    def _listen_to(self, conversation: _Conversation) -> None:
        try:
            received = conversation.connection.recv(16 * 1024)
            if not received or not conversation.take(received):
                self._end(conversation)
            elif not conversation.answered:
                self._reply(conversation)
        except OSError:  # the client broke off
            self._end(conversation)

    def _reply(self, conversation: _Conversation) -> None:
        try:
            head = parse(bytes(conversation.received))
            if head is None:
                return
            status, body = self._judge(head)
        except Malformed as error:
            self._garbled += 1
            head, status, body = None, error.status, b""
        with_body = head is None or head.method != "HEAD"
        conversation.answer(_response(status, body, with_body=with_body))

    def _end(self, conversation: _Conversation) -> None:
        if conversation.received and not conversation.answered:
            self._garbled += 1
        del self._open[conversation.connection]
        self._selector.unregister(conversation.connection)
        conversation.connection.close()

    def _close_all(self) -> None:
        for conversation in list(self._open.values()):
            self._end(conversation)
        self._selector.close()
        self._listener.close()
        self._woken.close()

    def _judge(self, head: Head) -> tuple[int, bytes]:
        """Return status and body for a request, and note it if it knows a secret."""
        if len(self._arrivals) >= REQUEST_LIMIT:
            return 429, b""
        if head.target.startswith("/"):
            return self._as_channel(head, head.target)
        return self._as_proxy(head)

    def _as_channel(self, head: Head, target: str) -> tuple[int, bytes]:
        path = target.partition("?")[0]
        if not compare_digest(path[: len(self._path)].encode(), self._path.encode()):
            return 404, b""
        return self._file(head, "", path[len(self._path) :].removeprefix("channel/"))

    def _as_proxy(self, head: Head) -> tuple[int, bytes]:
        told = head.values("proxy-authorization")
        if len(told) != 1 or not compare_digest(told[0].encode(), self._password.encode()):
            return 407, b""
        host, path = _destination(head)
        if host == self._address:
            return self._as_channel(head, path)
        name = host.partition(":")[0]
        if name == self._stand_in and head.method != "CONNECT":
            # The last two parts name the file; what stands before may hold a channel's password.
            return self._file(head, name, "/".join(path.partition("?")[0].split("/")[-2:]))
        self._arrivals.append(record(head, 403, host=name))
        return 403, b""

    def _file(self, head: Head, host: str, file: str) -> tuple[int, bytes]:
        asks = head.method in ("GET", "HEAD") and not head.has_body
        body = answer(file, self._packages) if asks else None
        status = 405 if not asks else 404 if body is None else 200
        self._arrivals.append(record(head, status, host=host, file=file))
        return status, body or b""


class _Conversation:
    """One connection: what it brought so far, and whether it has its answer."""

    def __init__(self, connection: socket.socket) -> None:
        self.connection = connection
        self.received = bytearray()
        self.answered = False
        self._seen = 0

    def take(self, received: bytes) -> bool:
        """Add what arrived; False when the client talks on and on after its answer."""
        self._seen += len(received)
        if not self.answered:
            self.received += received
        return self._seen <= _DRAIN_LIMIT

    def answer(self, response: bytes) -> None:
        """Send the whole answer and nothing after it; it is small enough to go at once.

        What the client still sends is read and dropped until it closes: a close with bytes unread
        would take the answer away from it.
        """
        self.answered = True
        self.connection.sendall(response)
        self.connection.shutdown(socket.SHUT_WR)


def _listener() -> socket.socket:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        exclusive = getattr(socket, "SO_EXCLUSIVEADDRUSE", None)
        if exclusive is not None:  # Windows, where another program could take over the same port
            listener.setsockopt(socket.SOL_SOCKET, exclusive, 1)
        listener.bind(("127.0.0.1", 0))
        listener.listen(CONNECTION_LIMIT)
    except OSError:
        listener.close()
        raise
    listener.setblocking(False)
    return listener


def _destination(head: Head) -> tuple[str, str]:
    """Return the host (with its port, if one is given) and the path that a proxy is asked for."""
    if head.method == "CONNECT":
        return head.target.lower(), ""
    try:
        address = urlsplit(head.target)
    except ValueError:
        raise Malformed(400) from None
    if not address.netloc:
        raise Malformed(400)
    return address.netloc.rpartition("@")[2].lower(), address.path


def _response(status: int, body: bytes, *, with_body: bool) -> bytes:
    lines = [
        f"HTTP/1.1 {status} {_REASONS[status]}",
        f"Content-Type: {'application/json' if body else 'text/plain'}",
        f"Content-Length: {len(body)}",
        "Cache-Control: no-store",
        "Connection: close",
    ]
    if status == 407:  # noqa: PLR2004 - an HTTP status is best known by its number
        lines.append('Proxy-Authenticate: Basic realm="check"')
    head = "\r\n".join([*lines, "", ""]).encode("ascii")
    return head + body if with_body else head
