"""The server answers who knows its secret, notes what arrives, and bears everything else."""

import base64
import json
import socket
import threading
from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPConnection
from urllib.parse import urlsplit

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conda_privacy.probe import server as server_module
from conda_privacy.probe.server import CONNECTION_LIMIT, LIFETIME, REQUEST_LIMIT, ChannelServer


@pytest.fixture
def server() -> Iterator[ChannelServer]:
    with closing(ChannelServer()) as running:
        yield running


@pytest.fixture
def stand_in() -> Iterator[ChannelServer]:
    with closing(ChannelServer(stand_in="packages.example")) as running:
        yield running


def _connect(server: ChannelServer) -> socket.socket:
    address = urlsplit(server.channel)
    return socket.create_connection(("127.0.0.1", address.port or 0), timeout=30)


def _all(connection: socket.socket) -> bytes:
    received = b""
    try:
        while piece := connection.recv(65536):
            received += piece
    except ConnectionError:  # some systems say so when the other end closes on unread bytes
        pass
    return received


def _exchange(server: ChannelServer, request: bytes) -> bytes:
    with _connect(server) as connection:
        connection.sendall(request)
        return _all(connection)


def _status(answer: bytes) -> int:
    return int(answer.split(b" ", 2)[1])


def _ask(server: ChannelServer, target: str, *headers: str, method: str = "GET") -> bytes:
    lines = [f"{method} {target} HTTP/1.1", "Host: x", *headers, "", ""]
    return _exchange(server, "\r\n".join(lines).encode())


def _path(server: ChannelServer) -> str:
    return urlsplit(server.channel).path


def _password(server: ChannelServer) -> str:
    proxy = urlsplit(server.proxy)
    told = base64.b64encode(f"{proxy.username}:{proxy.password}".encode()).decode()
    return f"Proxy-Authorization: Basic {told}"


def test_an_index_of_the_channel_is_answered_and_noted(server: ChannelServer) -> None:
    address = urlsplit(server.channel)
    with closing(HTTPConnection(address.netloc, timeout=30)) as client:
        client.request("GET", address.path + "/noarch/repodata.json", headers={"User-Agent": "c/1"})
        response = client.getresponse()
        index = json.load(response)

    assert (response.status, response.headers["Content-Type"]) == (200, "application/json")
    assert index["packages"] == {}
    assert [(a.user_agent, a.file, a.host) for a in server.arrivals] == [
        ("c/1", "noarch/repodata.json", "")
    ]


def test_a_head_request_gets_the_length_and_no_body(server: ChannelServer) -> None:
    answer = _ask(server, _path(server) + "/noarch/repodata.json", method="HEAD")

    assert _status(answer) == 200
    assert answer.endswith(b"\r\n\r\n")
    assert b"Content-Length: 0" not in answer


def test_a_query_is_not_part_of_the_file(server: ChannelServer) -> None:
    _ask(server, _path(server) + "/noarch/repodata.json?secret=1")

    assert [arrival.file for arrival in server.arrivals] == ["noarch/repodata.json"]


def test_a_file_that_is_not_there_is_noted_all_the_same(server: ChannelServer) -> None:
    assert _status(_ask(server, _path(server) + "/noarch/repodata.json.zst")) == 404
    assert [arrival.file for arrival in server.arrivals] == ["noarch/repodata.json.zst"]


def test_a_request_with_a_body_is_noted_and_refused(server: ChannelServer) -> None:
    answer = _ask(server, _path(server) + "/noarch/repodata.json", "Content-Length: 3")

    assert _status(answer) == 405
    assert [arrival.answered for arrival in server.arrivals] == [False]


def test_another_method_is_noted_and_refused(server: ChannelServer) -> None:
    assert _status(_ask(server, _path(server) + "/x", method="POST")) == 405
    assert [arrival.method for arrival in server.arrivals] == ["POST"]


@pytest.mark.parametrize("target", ["/", "/noarch/repodata.json", "/../x", "//x"])
def test_who_does_not_know_the_path_gets_nothing_and_is_not_noted(
    server: ChannelServer, target: str
) -> None:
    assert _status(_ask(server, target, "User-Agent: stranger")) == 404
    assert server.arrivals == ()


@pytest.mark.parametrize(
    "headers",
    [(), ("Proxy-Authorization: Basic eDp5",), ("Proxy-Authorization: é",)],
)
def test_who_does_not_know_the_password_cannot_use_the_proxy(
    stand_in: ChannelServer, headers: tuple[str, ...]
) -> None:
    target = "http://packages.example/noarch/repodata.json"

    answer = _ask(stand_in, target, *headers)

    assert _status(answer) == 407
    assert b"Proxy-Authenticate: Basic" in answer
    assert stand_in.arrivals == ()


def test_a_password_said_twice_is_not_taken(stand_in: ChannelServer) -> None:
    password = _password(stand_in)

    assert _status(_ask(stand_in, "http://packages.example/x", password, password)) == 407


def test_the_proxy_answers_by_itself_for_the_host_it_stands_in_for(
    stand_in: ChannelServer,
) -> None:
    target = "http://packages.example/t/channel-password/pkgs/main/noarch/repodata.json"

    answer = _ask(stand_in, target, _password(stand_in), "Anaconda-Telemetry-Search: x")

    assert _status(answer) == 200
    assert json.loads(answer.split(b"\r\n\r\n")[1])["packages"] == {}
    (arrival,) = stand_in.arrivals
    assert (arrival.host, arrival.file) == ("packages.example", "noarch/repodata.json")
    assert arrival.headers == (("anaconda-telemetry-search", "x"),)
    assert "channel-password" not in repr(arrival)


@pytest.mark.parametrize(
    ("method", "target", "host"),
    [
        ("GET", "http://elsewhere.example:81/x", "elsewhere.example"),
        ("CONNECT", "elsewhere.example:443", "elsewhere.example"),
        ("CONNECT", "packages.example:443", "packages.example"),
        ("GET", "http://name:word@Elsewhere.example/x", "elsewhere.example"),
    ],
)
def test_the_proxy_forwards_nothing_and_notes_who_was_asked_for(
    stand_in: ChannelServer, method: str, target: str, host: str
) -> None:
    assert _status(_ask(stand_in, target, _password(stand_in), method=method)) == 403
    assert [(a.host, a.file, a.answered) for a in stand_in.arrivals] == [(host, "", False)]


@pytest.mark.parametrize("target", ["*", "x", "http://[", "http:///x"])
def test_a_target_that_is_no_address_is_a_bad_request(server: ChannelServer, target: str) -> None:
    assert _status(_ask(server, target, _password(server))) == 400
    assert (server.arrivals, server.garbled) == ((), 1)


def test_the_proxy_is_also_a_way_to_the_channel_itself(server: ChannelServer) -> None:
    answer = _ask(server, server.channel + "/noarch/repodata.json", _password(server))

    assert _status(answer) == 200
    assert [arrival.host for arrival in server.arrivals] == [""]


def test_a_request_in_pieces_is_put_together(server: ChannelServer) -> None:
    request = f"GET {_path(server)}/noarch/repodata.json HTTP/1.1\r\nUser-Agent: slow/1\r\n\r\n"
    with _connect(server) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for byte in request.encode():
            connection.send(bytes([byte]))
        answer = _all(connection)

    assert _status(answer) == 200
    assert [arrival.user_agent for arrival in server.arrivals] == ["slow/1"]


def test_a_request_that_never_ends_is_counted_when_its_client_leaves() -> None:
    with closing(ChannelServer()) as server:
        with _connect(server) as connection:
            connection.sendall(b"GET /half")
            connection.shutdown(socket.SHUT_WR)
            assert _all(connection) == b""

        assert (server.arrivals, server.garbled) == ((), 1)


def test_a_client_that_says_nothing_is_not_counted() -> None:
    with closing(ChannelServer()) as server:
        with _connect(server) as connection:
            connection.shutdown(socket.SHUT_WR)
            assert _all(connection) == b""

        assert server.garbled == 0


def test_a_client_that_breaks_off_does_not_disturb_the_next(server: ChannelServer) -> None:
    connection = _connect(server)
    connection.sendall(b"GET /half")
    # Closing without waiting makes the system send a reset.
    linger = b"\1\0\0\0\0\0\0\0"
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    connection.close()

    assert _status(_ask(server, _path(server) + "/noarch/repodata.json")) == 200


def test_a_head_that_is_too_large_is_refused_with_its_own_status(server: ChannelServer) -> None:
    answer = _exchange(server, b"GET / HTTP/1.1\r\nA: " + b"x" * 70_000)

    assert _status(answer) == 431
    assert server.garbled == 1


def test_a_client_that_talks_on_after_its_answer_is_cut_off(server: ChannelServer) -> None:
    with _connect(server) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\n\r\n")
        with pytest.raises(ConnectionError):
            connection.sendall(b"x" * 100_000_000)


def test_one_connection_too_many_ends_the_oldest(server: ChannelServer) -> None:
    connections = [_connect(server) for _ in range(CONNECTION_LIMIT + 1)]
    try:
        assert _all(connections[0]) == b""
        connections[-1].sendall(b"GET / HTTP/1.1\r\n\r\n")
        assert _status(_all(connections[-1])) == 404
    finally:
        for connection in connections:
            connection.close()


def test_no_more_requests_are_noted_than_the_limit(
    server: ChannelServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert REQUEST_LIMIT == 500
    monkeypatch.setattr(server_module, "REQUEST_LIMIT", 2)

    statuses = [_status(_ask(server, _path(server) + "/noarch/repodata.json")) for _ in range(3)]

    assert statuses == [200, 200, 429]
    assert len(server.arrivals) == 2


def test_nothing_listens_once_the_server_is_closed() -> None:
    server = ChannelServer()
    with _connect(server) as waiting:
        server.close()

        assert _all(waiting) == b""
    with pytest.raises(ConnectionRefusedError):
        _connect(server)
    server.close()


def test_the_server_closes_by_itself_when_its_time_is_over() -> None:
    with closing(ChannelServer(lifetime=0)) as server:
        # The thread has nothing to wait for, so joining it ends without closing the server.
        server._thread.join()
        with pytest.raises(ConnectionRefusedError):
            _connect(server)


def test_no_server_lives_longer_than_a_minute() -> None:
    with closing(ChannelServer(lifetime=3600)) as server:
        assert server._lifetime == LIFETIME == 60


def test_the_server_listens_on_loopback_alone(server: ChannelServer) -> None:
    assert server._listener.getsockname()[0] == "127.0.0.1"


def test_each_server_has_secrets_of_its_own(server: ChannelServer) -> None:
    with closing(ChannelServer()) as other:
        assert _path(server) != _path(other)
        assert _password(server) != _password(other)
    assert len(_path(server)) >= 22


def test_a_port_that_cannot_be_had_leaves_no_socket_open(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_loopback(*_: object) -> None:
        raise OSError("no loopback")

    monkeypatch.setattr(socket.socket, "bind", no_loopback)

    with pytest.raises(OSError, match="no loopback"):
        ChannelServer()


def test_on_windows_the_port_is_taken_exclusively(monkeypatch: pytest.MonkeyPatch) -> None:
    # Another option stands in for the one that only Windows has.
    monkeypatch.setattr(socket, "SO_EXCLUSIVEADDRUSE", socket.SO_KEEPALIVE, raising=False)

    with closing(ChannelServer()) as server:
        kept = server._listener.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)

    assert kept == 1


def test_a_connection_gone_before_it_is_accepted_is_passed_over(server: ChannelServer) -> None:
    # Nobody waits, so accepting finds nothing.
    server._accept()

    assert _status(_ask(server, _path(server) + "/noarch/repodata.json")) == 200


def test_an_event_for_a_connection_just_ended_is_passed_over(server: ChannelServer) -> None:
    server._attend(socket.socket)

    assert _status(_ask(server, _path(server) + "/noarch/repodata.json")) == 200


def test_many_clients_at_once_are_all_noted(server: ChannelServer) -> None:
    def ask(number: int) -> None:
        _ask(server, _path(server) + "/noarch/repodata.json", f"User-Agent: client/{number}")

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    agents = {arrival.user_agent for arrival in server.arrivals}
    assert agents == {f"client/{number}" for number in range(20)}


_PIECES = st.one_of(
    st.binary(max_size=200),
    st.sampled_from(
        [b"\r\n", b"\r\n\r\n", b"GET ", b"CONNECT ", b" HTTP/1.1\r\n", b"http://", b": ", b"\0"]
    ),
    st.builds(bytes, st.lists(st.integers(32, 126), max_size=50)),
)


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pieces=st.lists(_PIECES, max_size=8), in_path=st.booleans())
def test_the_server_bears_whatever_is_sent(
    server: ChannelServer, pieces: list[bytes], in_path: bool
) -> None:
    beginning = f"GET {_path(server)}/".encode() if in_path else b""
    with _connect(server) as connection:
        connection.sendall(beginning + b"".join(pieces))
        connection.shutdown(socket.SHUT_WR)
        answer = _all(connection)

    assert answer == b"" or _status(answer) in (200, 400, 404, 405, 407, 429, 431)
    assert server._thread.is_alive()
    assert len(server.arrivals) <= REQUEST_LIMIT
