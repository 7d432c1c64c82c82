"""What undoing a recorded change would make of a settings file."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from conda_privacy.core.condarc import Reader
from conda_privacy.core.condarc_text import Edit, says_the_same, span_of
from conda_privacy.core.journal import Record, context, digest
from conda_privacy.core.plans import wording_at

__all__ = ["reverse"]

_MOST_CANDIDATES = 64


def reverse(record: Record, data: bytes, known: Collection[str]) -> Edit | None:
    """Take a change back out of a file that may have changed elsewhere since.

    Args:
        record: The change; what it wrote is looked for, wherever it stands now.
        data: The file now.
        known: Digests of states the file once had. Where what was removed could go back to several
            places, the one that leads to such a state is right.

    Returns:
        The splice; None where what was written no longer stands there.
    """
    exact = _edit(record, data, record.at)
    if digest(data) == record.digest_after and exact is not None:
        return exact
    if wording_at(record.key, data) != record.after:
        return None
    best: Edit | None = None
    for position in _positions(record, data):
        change = _edit(record, data, position)
        if change is None or not _restores(record, data, change.new):
            continue
        if digest(change.new) in known:
            return change
        best = best or change
    return best


def _edit(record: Record, data: bytes, position: int) -> Edit | None:
    written, removed = record.inserted.encode(), record.removed.encode()
    if not data.startswith(written, position):
        return None
    rest = data[position + len(written) :]
    return Edit(data[:position] + removed + rest, position, written, removed)


def _restores(record: Record, data: bytes, new: bytes) -> bool:
    reader = Reader()
    return wording_at(record.key, new) == record.before and says_the_same(
        reader.parse(data), Reader().parse(new), record.key
    )


def _positions(record: Record, data: bytes) -> Iterator[int]:
    found = sorted(
        _written_positions(record, data) if record.inserted else _gap_positions(record, data),
        key=lambda rank_and_position: (rank_and_position[0], abs(rank_and_position[1] - record.at)),
    )
    return (position for _, position in found[:_MOST_CANDIDATES])


def _written_positions(record: Record, data: bytes) -> Iterator[tuple[int, int]]:
    """Where the text that was put in stands around the key."""
    span = span_of(data, record.key)
    if span is None:
        return
    written = record.inserted.encode()
    position = data.find(written, max(0, span[0] - len(written)))
    while 0 <= position <= span[1]:
        yield 0, position
        position = data.find(written, position + 1)


def _gap_positions(record: Record, data: bytes) -> Iterator[tuple[int, int]]:
    """Where a removed text can have been: between what was in front of it and what was behind."""
    for position in range(len(data) + 1):
        lead = _fits(record, record.lead, data[max(0, position - record.lead[0]) : position])
        trail = _fits(record, record.trail, data[position : position + record.trail[0]])
        if record.lead[0] == 0:
            lead = position == 0
        if record.trail[0] == 0:
            trail = position == len(data)
        if lead or trail:
            yield 2 - lead - trail, position
    yield 2, len(data)


def _fits(record: Record, expected: tuple[int, str], piece: bytes) -> bool:
    return len(piece) == expected[0] and context(record.id, piece) == expected
