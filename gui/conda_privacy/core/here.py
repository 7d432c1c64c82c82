"""What this very process knows of itself: its home, variables, conda's folders, the network card.

``Machine.current`` is made of it. The sender of tokens uses it alone, because making a whole
``Machine`` would take longer than all else that the sender does at every start of conda.

By the number of its network card anaconda-anon-usage recognises a computer. It stands in the
sidecar of the client token, is compared there and is never sent. A home folder copied to another
computer is noticed by it. On Linux the C library finds the card by asking a socket; we read the
same from ``/sys`` and ``/proc``, because looking opens none.
"""

from __future__ import annotations

import binascii
import os
import sys
from pathlib import Path

from conda_privacy.core.bounded import read_bounded

TYPE_CHECKING = False
if TYPE_CHECKING:
    import ctypes
    from collections.abc import Callable, Mapping

CONDA_COMMAND = "conda privacy"
"""What stands in ``sys.argv[0]`` when conda's plugin has started us: there may be no other way."""

USUAL_CODE_PAGE = "cp1252"
"""The code page of Windows in Western Europe and America."""

_RANDOM_NODE = 1
"""The bit in the first byte of a node that was drawn by lot because there is no card."""

_URL_SAFE = str.maketrans("+/", "-_")

_CONNECTED = "00000000"
"""The gateway of a route to the card's own network."""

_TABLE_LIMIT = 1024 * 1024
"""Bytes of the table of routes that are looked at: eight thousand routes."""


def home() -> Path:
    """Return the home folder of the account that runs this process."""
    return Path.home()


def environ() -> Mapping[str, str]:
    """Return the environment variables of this process."""
    return os.environ


def system_dirs() -> tuple[str, ...]:
    """Return conda's folders for the whole computer, lowest precedence first."""
    platform: str = sys.platform
    if platform == "win32":
        return ("C:/ProgramData/conda",)
    return ("/etc/conda", "/var/lib/conda")


def code_page() -> str:
    """Return the encoding that Python takes on Windows for a text file when nobody names one."""
    if sys.platform == "win32":  # pragma: no cover
        import ctypes

        return f"cp{ctypes.windll.kernel32.GetACP()}"
    return USUAL_CODE_PAGE


def this_host_id() -> str:
    """Return the sidecar's value on this computer, ``""`` where conda would find no card."""
    if sys.platform == "win32":  # pragma: no cover
        import ctypes

        return encode(node_of(ctypes.windll.rpcrt4.UuidCreateSequential))
    if sys.platform == "darwin":  # pragma: no cover
        import ctypes

        return encode(node_of(ctypes.CDLL(None).uuid_generate_time))
    return encode(linux_node("/sys/class/net", "/proc/net/route"))


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


def linux_node(cards: str, routes: str) -> bytes:
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
            node = bytes.fromhex(_text(f"{cards}/{name}/address").replace(":", ""))[:6]
        except ValueError:
            continue
        if any(node):
            return node
    return b""


def _connected(routes: str) -> set[str]:
    rows = (line.split() for line in _text(routes).splitlines()[1:])
    return {row[0] for row in rows if len(row) > 2 and row[2] == _CONNECTED}  # noqa: PLR2004


def _numbered(cards: str, names: set[str]) -> list[tuple[int, str]]:
    numbers = ((_text(f"{cards}/{name}/ifindex").strip(), name) for name in names)
    return [(int(number), name) for number, name in numbers if number.isdigit()]


def _text(file: str) -> str:
    try:
        return read_bounded(file, _TABLE_LIMIT)[0].decode("utf-8", "replace")
    except (OSError, ValueError):
        return ""
