"""What is kept of a request that arrived: what it tells about its sender, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass

from conda_privacy.probe.request import Head

# Headers that say how to talk, not who talks. Every HTTP client sends some of them.
_ORDINARY = frozenset(
    {
        "accept",
        "accept-encoding",
        "cache-control",
        "connection",
        "content-length",
        "content-type",
        "expect",
        "host",
        "if-modified-since",
        "if-none-match",
        "keep-alive",
        "pragma",
        "proxy-authorization",
        "proxy-connection",
        "range",
        "te",
    }
)
_SECRET = frozenset({"authorization", "cookie"})
_REFUSED = (403, 405)
_HIDDEN = "•••"


@dataclass(frozen=True)
class Arrival:
    """One request of a client.

    Attributes:
        method: ``GET``, ``HEAD`` or, where a tunnel was asked for, ``CONNECT``.
        host: The host the client wanted to reach through us as its proxy; empty for our channel.
        file: The file below the channel, such as ``noarch/repodata.json``.
        user_agent: The value of the header ``User-Agent``, or None where it was not sent.
        headers: Name (lower case) and value of every other header that is not an ordinary one.
        answered: False where it was for another server, so that it got no more than a refusal.
        status: The HTTP status of the answer.
    """

    method: str
    host: str
    file: str
    user_agent: str | None
    headers: tuple[tuple[str, str], ...]
    answered: bool
    status: int = 200


def record(head: Head, status: int, *, host: str = "", file: str = "") -> Arrival:
    """Keep what ``head`` tells about its sender; passwords and cookies only by name.

    Args:
        head: The request.
        status: The HTTP status it is answered with; 403 and 405 are refusals.
        host: The host the client wanted to reach through us.
        file: The file below the channel.
    """
    agents = head.values("user-agent")
    others = [("user-agent", value) for value in agents[1:]]
    for name, value in head.headers:
        if name != "user-agent" and name not in _ORDINARY:
            others.append((name, _HIDDEN if name in _SECRET else value))
    agent = agents[0] if agents else None
    return Arrival(head.method, host, file, agent, tuple(others), status not in _REFUSED, status)
