"""A request's head is read strictly: whole, right, and below the limits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conda_privacy.probe.request import HEAD_LIMIT, HEADER_LIMIT, Head, Malformed, parse

_LINE = b"GET /a HTTP/1.1\r\n"


def _status(received: bytes) -> int:
    with pytest.raises(Malformed) as refusal:
        parse(received)
    return refusal.value.status


def test_a_whole_request_is_read_with_its_headers_in_their_order() -> None:
    head = parse(_LINE + b"Host: x\r\nUser-Agent:  conda/1 \xe9\t\r\nX-A: 1\r\nX-A: 2\r\n\r\nrest")

    assert head == Head(
        "GET", "/a", (("host", "x"), ("user-agent", "conda/1 é"), ("x-a", "1"), ("x-a", "2"))
    )
    assert head.values("x-a") == ("1", "2")
    assert head.values("x-b") == ()


def test_every_beginning_of_a_request_waits_for_more() -> None:
    whole = _LINE + b"Host: x\r\n\r\n"

    assert [parse(whole[:length]) for length in range(len(whole))] == [None] * len(whole)


@pytest.mark.parametrize(
    "received",
    [
        b"\r\n\r\n",
        b"get /a HTTP/1.1\r\n\r\n",
        b"GET  /a HTTP/1.1\r\n\r\n",
        b"GET /a b HTTP/1.1\r\n\r\n",
        b"GET /\xff HTTP/1.1\r\n\r\n",
        b"GET /a HTTP/2.0\r\n\r\n",
        b"GET /a\r\n\r\n",
        b"GET /a HTTP/1.1 \r\n\r\n",
        b"\x16\x03\x01\x02\x00\r\n\r\n",
        _LINE + b"no colon\r\n\r\n",
        _LINE + b"Name : x\r\n\r\n",
        _LINE + b": x\r\n\r\n",
        _LINE + b"A: x\r\n folded\r\n\r\n",
        _LINE + b"A: x\x00y\r\n\r\n",
        _LINE + b"A: x\ry\r\n\r\n",
        _LINE + b"A: x\ny\r\n\r\n",
        _LINE + b"A\xe9: x\r\n\r\n",
        b"G" * 17 + b" /a HTTP/1.1\r\n\r\n",
    ],
)
def test_what_is_not_plainly_right_is_a_bad_request(received: bytes) -> None:
    assert _status(received) == 400


def test_a_head_without_end_is_too_large_once_it_passes_the_limit() -> None:
    assert parse(b"x" * HEAD_LIMIT) is None
    assert _status(b"x" * (HEAD_LIMIT + 1)) == 431


def test_a_head_that_ends_beyond_the_limit_is_too_large() -> None:
    assert _status(_LINE + b"A: " + b"x" * HEAD_LIMIT + b"\r\n\r\n") == 431


def test_a_request_may_have_as_many_header_lines_as_the_limit_and_no_more() -> None:
    head = parse(_LINE + b"A: x\r\n" * HEADER_LIMIT + b"\r\n")

    assert head is not None
    assert len(head.headers) == HEADER_LIMIT
    assert _status(_LINE + b"A: x\r\n" * (HEADER_LIMIT + 1) + b"\r\n") == 431


@pytest.mark.parametrize(
    ("headers", "has_body"),
    [
        ((), False),
        ((("content-length", "0"),), False),
        ((("content-length", "3"),), True),
        ((("content-length", "0"), ("content-length", "3")), True),
        ((("content-length", "many"),), True),
        ((("transfer-encoding", "chunked"),), True),
    ],
)
def test_a_body_is_known_by_the_headers_that_announce_it(
    headers: tuple[tuple[str, str], ...], has_body: bool
) -> None:
    assert Head("POST", "/", headers).has_body is has_body


@given(st.binary(max_size=300))
def test_any_bytes_give_a_head_or_none_or_a_refusal(received: bytes) -> None:
    try:
        head = parse(_LINE[:4] + received)
    except Malformed as refusal:
        assert refusal.status in (400, 431)  # noqa: PT017 - both outcomes are right
    else:
        assert head is None or "\r" not in head.target + "".join(map("".join, head.headers))
