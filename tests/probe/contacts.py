"""What a trace of system calls tells about whom a program has talked to."""

import re
from collections.abc import Iterator
from pathlib import Path

_CONNECT = re.compile(r"\bconnect\(\d+(?:<.*?>)?, \{sa_family=(\w+), (.*?)\}")
_PORT = re.compile(r"sin_port=htons\((\d+)\)")
_ADDRESS = re.compile(r'inet_addr\("([\d.]+)"\)')
_UUIDS = 'sun_path="/run/uuidd/request"'
"""conda asks the C library for the number of the network card, and that asks a local service."""

_SENT = re.compile(r"\bsend(?:to|msg|mmsg)\(.*sa_family=(AF_INET6?)")


def others_contacted(trace: Path) -> list[str]:
    """Return the calls in a trace that reach anyone but one single port on loopback.

    Looking a name up shows as well: it connects to the resolver's port, or to the socket of a
    name service cache.

    Args:
        trace: The output of ``strace -f -e trace=network``.
    """
    text = trace.read_text("utf-8", "replace")
    ports = {port for _, port in _loopback(text)}
    assert ports, "nobody connected to anything, so the trace proves nothing"
    allowed = {call for call, _ in _loopback(text)} if len(ports) == 1 else set()
    calls = [match[0] for match in _CONNECT.finditer(text) if _UUIDS not in match[0]]
    return [call for call in calls if call not in allowed] + _SENT.findall(text)


def _loopback(text: str) -> Iterator[tuple[str, str]]:
    for match in _CONNECT.finditer(text):
        address, port = _ADDRESS.search(match[2]), _PORT.search(match[2])
        if match[1] == "AF_INET" and address and port and address[1] == "127.0.0.1":
            yield match[0], port[1]
