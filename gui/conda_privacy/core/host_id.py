"""The number by which anaconda-anon-usage recognises a computer: its network card's id.

It stands in the sidecar of the client token, is compared there and is never sent. A home
folder copied to another computer is noticed by it. On Linux the C library finds the card
by asking a socket; we read the same from ``/sys`` and ``/proc``, because looking opens none.
"""

from __future__ import annotations

import binascii
import sys
from pathlib import Path

TYPE_CHECKING = False
if TYPE_CHECKING:
    import ctypes
    from collections.abc import Callable

_RANDOM_NODE = 1
"""The bit in the first byte of a node that was drawn by lot because there is no card."""

_URL_SAFE = str.maketrans("+/", "-_")

_CONNECTED = "00000000"
"""The gateway of a route to the card's own network."""


def this_host_id() -> str:
    """Return the sidecar's value on this computer, ``""`` where conda would find no card."""
    if sys.platform == "win32":  # pragma: no cover
        import ctypes

        return encode(node_of(ctypes.windll.rpcrt4.UuidCreateSequential))
    if sys.platform == "darwin":  # pragma: no cover
        import ctypes

        return encode(node_of(ctypes.CDLL(None).uuid_generate_time))
    return encode(linux_node(Path("/sys/class/net"), Path("/proc/net/route")))


def encode(node: bytes) -> str:
    """Return a node of six bytes in the sidecar's form; ``""`` for none or a random one."""
    if not node or node[0] & _RANDOM_NODE:
        return ""
    number = int.from_bytes(node, "big").to_bytes(6, sys.byteorder)
    return binascii.b2a_base64(number, newline=False).decode("ascii").translate(_URL_SAFE)


def node_of(generate: Callable[[ctypes.Array[ctypes.c_char]], object]) -> bytes:
    """Return the node of a time-based UUID, as the system's own generator makes it.

    Args:
        generate: Fills a buffer of 16 bytes with a UUID, as ``uuid_generate_time`` does.
    """
    import ctypes

    buffer = ctypes.create_string_buffer(16)
    generate(buffer)
    return buffer.raw[10:]


def linux_node(cards: Path, routes: Path) -> bytes:
    """Return the id of the first network card that has an address of its own.

    libuuid takes the cards with an IPv4 address in the order of their numbers, and the first
    whose id is not zero. A card with an address has a route to its own network.

    Args:
        cards: The folder ``/sys/class/net``.
        routes: The file ``/proc/net/route``.

    Returns:
        Six bytes, or none where there is no such card: each conda run then draws lots.
    """
    for _, name in sorted(_numbered(cards, _connected(routes))):
        try:
            node = bytes.fromhex(_text(cards / name / "address").replace(":", ""))[:6]
        except ValueError:
            continue
        if any(node):
            return node
    return b""


def _connected(routes: Path) -> set[str]:
    rows = (line.split() for line in _text(routes).splitlines()[1:])
    return {row[0] for row in rows if len(row) > 2 and row[2] == _CONNECTED}  # noqa: PLR2004


def _numbered(cards: Path, names: set[str]) -> list[tuple[int, str]]:
    numbers = ((_text(cards / name / "ifindex").strip(), name) for name in names)
    return [(int(number), name) for number, name in numbers if number.isdigit()]


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace")
    except OSError:
        return ""
