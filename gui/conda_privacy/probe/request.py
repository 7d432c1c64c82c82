"""One HTTP request as bytes, read strictly: what is not plainly right is refused.

The rules are those of RFC 9112 for a request without a body, narrowed: lines end in CR LF, a folded
header line or a control character is an error, and the whole head has to stay below a limit.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

HEAD_LIMIT = 64 * 1024
"""The most bytes a request's head may have; conda's package telemetry fills about 7 KB."""

HEADER_LIMIT = 100
"""The most header lines a request may have."""

_END = b"\r\n\r\n"
_LINE = re.compile(rb"([A-Z]{1,16}) ([\x21-\x7e]{1,8192}) HTTP/1\.[01]")
_HEADER = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]{1,256}):[ \t]*([^\x00-\x08\x0a-\x1f\x7f]*)")


@dataclass(frozen=True)
class Head:
    """The head of one request.

    Attributes:
        method: The method in upper case, such as ``GET``.
        target: What was asked for, as written: a path, a whole address or ``host:port``.
        headers: Name in lower case and value of every header line, in their order.
    """

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]

    def values(self, name: str) -> tuple[str, ...]:
        """Return the values of every header line called ``name`` (lower case)."""
        return tuple(value for header, value in self.headers if header == name)

    @property
    def has_body(self) -> bool:
        """Whether the client announces a body, which nothing here ever reads."""
        lengths = self.values("content-length")
        return bool(self.values("transfer-encoding")) or any(value != "0" for value in lengths)


class Malformed(ValueError):  # noqa: N818 - it is the request that is malformed
    """The bytes are not a request this server answers; ``status`` is the HTTP status for it."""

    def __init__(self, status: int) -> None:
        super().__init__(f"HTTP status {status}")
        self.status = status


def parse(received: bytes) -> Head | None:
    """Read a request's head out of the bytes received so far.

    Args:
        received: Everything the client has sent on this connection.

    Returns:
        The head, or None while its end has not arrived yet.

    Raises:
        Malformed: When no further byte can make it right.
    """
    end = received.find(_END)
    if end > HEAD_LIMIT or (end < 0 and len(received) > HEAD_LIMIT):
        raise Malformed(431)
    if end < 0:
        return None
    first, *lines = received[:end].split(b"\r\n")
    request = _LINE.fullmatch(first)
    if request is None:
        raise Malformed(400)
    if len(lines) > HEADER_LIMIT:
        raise Malformed(431)
    method, target = (part.decode("ascii") for part in request.groups())
    return Head(method, target, tuple(_header(line) for line in lines))


def _header(line: bytes) -> tuple[str, str]:
    match = _HEADER.fullmatch(line)
    if match is None:
        raise Malformed(400)
    name, value = match.groups()
    return name.decode("ascii").lower(), value.decode("latin-1").strip(" \t")
