"""What arrived, part by part beside what the preview said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from conda_privacy.core.tokens import ALPHABET, TOKEN_LENGTH, mask
from conda_privacy.core.user_agent import NEW_VALUE, Difference, Part, UserAgent, compare, parse
from conda_privacy.probe.arrival import Arrival

__all__ = ["TELEMETRY", "Row", "compare_agents", "compare_requests", "token_parts"]

TELEMETRY = "anaconda-telemetry-"
"""How the names of the package telemetry's headers begin."""

_NO_TOKENS = ("base", "aau")


@dataclass(frozen=True)
class Row:
    """One part of a request beside the same part of the preview.

    Attributes:
        name: The part's name, such as ``conda`` or ``c``, or the name of a header.
        kind: The kind of the part as in ``core.user_agent``; ``"header"`` for a header of its own;
            ``"order"`` where the parts are right and only their order is not.
        outcome: ``"same"``, ``"different"``, ``"missing"`` (foreseen, but did not arrive) or
            ``"unexpected"`` (arrived, but was not foreseen).
        expected: The value foreseen; empty where none was.
        seen: The value that arrived; empty where none did.
    """

    name: str
    kind: str
    outcome: str
    expected: str
    seen: str

    def masked(self) -> Row:
        """The same row without the values that tell one computer from another."""
        if self.kind in (*_NO_TOKENS, "order"):
            return self
        expected = self.expected if self.expected == NEW_VALUE else mask(self.expected)
        return replace(self, expected=expected, seen=mask(self.seen))


def compare_agents(expected: UserAgent, seen: str) -> tuple[Row, ...]:
    """Compare a user agent with the one foreseen.

    A fleeting token, as that of a session, has no value that could be foreseen: any value that has
    the form of a token is the same. Any other placeholder stands for a token that was not made as
    foreseen.

    Args:
        expected: The preview.
        seen: The header as it arrived.

    Returns:
        A row for each part foreseen, in the preview's order, then those for all others.
    """
    arrived = parse(seen)
    differences = compare(expected, arrived)
    off = {id(difference.expected): difference for difference in differences}
    values = {part.name: part.value for part in arrived.parts}
    foreseen = [part for part in expected.parts if part.sent]
    rows = [_row(part, off.get(id(part)), values) for part in foreseen]
    rows += [
        Row(part.name, part.kind, "unexpected", "", part.value)
        for part in (difference.seen for difference in differences if difference.expected is None)
        if part is not None
    ]
    orders = [" ".join(part.name for part in parts) for parts in (foreseen, arrived.parts)]
    if orders[0] != orders[1] and not differences:
        rows.append(Row("", "order", "different", *orders))
    return tuple(rows)


def compare_requests(
    expected: UserAgent, arrivals: Sequence[Arrival], *, telemetry: bool
) -> tuple[Row, ...]:
    """Compare all requests of one run with the preview.

    Args:
        expected: The user agent foreseen for every request.
        arrivals: What arrived, at least one request.
        telemetry: Whether the headers of the package telemetry are foreseen.

    Returns:
        The rows of the first request, and after them each row of a later request that differs and
        is not there yet.
    """
    rows = dict.fromkeys(compare_agents(expected, arrivals[0].user_agent or ""))
    for arrival in arrivals[1:]:
        later = compare_agents(expected, arrival.user_agent or "")
        rows |= dict.fromkeys(row for row in later if row.outcome != "same")
    for arrival in arrivals:
        rows |= dict.fromkeys(_header_rows(arrival, telemetry=telemetry))
    return tuple(rows)


def token_parts(seen: str) -> tuple[Part, ...]:
    """The parts of a user agent that tell one computer, environment or person from another."""
    return tuple(part for part in parse(seen).parts if part.is_token and part.kind != "unknown")


def _row(part: Part, difference: Difference | None, values: Mapping[str, str]) -> Row:
    if difference is not None:
        seen = "" if difference.seen is None else difference.seen.value
        return Row(part.name, part.kind, difference.kind, part.value, seen)
    # Only parts of which there is one at most have no value that could be foreseen.
    seen = values[part.name] if part.placeholder else part.value
    same = not part.placeholder or (part.fleeting and _is_token(seen))
    return Row(part.name, part.kind, "same" if same else "different", part.value, seen)


def _is_token(value: str) -> bool:
    return len(value) >= TOKEN_LENGTH and ALPHABET.issuperset(value)


def _header_rows(arrival: Arrival, *, telemetry: bool) -> list[Row]:
    rows = [
        Row(
            name,
            "header",
            "same" if telemetry and name.startswith(TELEMETRY) else "unexpected",
            "",
            value,
        )
        for name, value in arrival.headers
    ]
    if telemetry and not any(row.outcome == "same" for row in rows):
        rows.append(Row(f"{TELEMETRY}*", "header", "missing", "", ""))
    return rows
