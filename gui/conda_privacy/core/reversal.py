"""What undoing a recorded change would make of a settings file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from conda_privacy.core.condarc import Reader
from conda_privacy.core.condarc_text import Edit, says_the_same, span_of
from conda_privacy.core.journal import Record, as_bytes, context, digest
from conda_privacy.core.plans import wording_at

__all__ = ["is_superseded", "later_ones", "reverse", "stands"]

_BOM = b"\xef\xbb\xbf"
_MOST_CANDIDATES = 64


def reverse(record: Record, data: bytes, related: Sequence[Record], encoding: str) -> Edit | None:
    """Take a change back out of a file that may have changed elsewhere since.

    Args:
        record: The change; what it wrote is looked for, wherever it stands now.
        data: The file now.
        related: All records about the file, oldest first. Where nothing but these has happened to
            it, they tell the place. Otherwise, where what was removed could go back to several
            places, the one that leads to a state the file once had is right.
        encoding: The one in which conda reads the file.

    Returns:
        The splice; None where what was written no longer stands there, or a later change has to be
        undone first.
    """
    if is_superseded(record, data, related, encoding):
        return None
    exact = next(_edits(record, data, record.at), None)
    if digest(data) == record.digest_after and exact is not None:
        return exact
    if wording_at(record.key, data, encoding) != record.after:
        return None
    place = _place_now(record, data, related)
    followed = [] if place is None else list(_edits(record, data, place))
    known = {state for each in related for state in (each.digest_before, each.digest_after)}
    if (change := _first_of(record, data, followed, known, encoding)) is not None:
        return change
    best: Edit | None = None
    for position in _positions(record, data, encoding):
        for each in _edits(record, data, position):
            if not _restores(record, data, each.new, encoding):
                continue
            if digest(each.new) in known:
                return each
            best = best or each
    # Where it was, it is tied to what a later change has left. Elsewhere, it would stay there when
    # that one is undone, too.
    tied = any(wording_at(record.key, each.new, encoding) == record.before for each in followed)
    return None if tied and not record.inserted and later_ones(record, related) else best


def _first_of(
    record: Record, data: bytes, edits: Sequence[Edit], known: set[str], encoding: str
) -> Edit | None:
    """The edit that leads to a known state, even with the flag of another key, or a sound one."""
    exact = (each for each in edits if digest(each.new) in known)
    sound = (each for each in edits if _restores(record, data, each.new, encoding))
    return next(chain(exact, sound), None)


def later_ones(record: Record, related: Sequence[Record]) -> list[Record]:
    """The later changes of the file that are not undone, oldest first."""
    undone = {other.undoes for other in related}
    later = related[related.index(record) + 1 :]
    return [other for other in later if not other.undoes and other.id not in undone]


def stands(record: Record, data: bytes, encoding: str) -> bool:
    """Whether a change is still there; if it cannot be undone, other settings are in the way."""
    if wording_at(record.key, data, encoding) != record.after:
        return False
    positions = _positions(record, data, encoding)
    return any(any(_edits(record, data, position)) for position in positions)


def is_superseded(record: Record, data: bytes, related: Sequence[Record], encoding: str) -> bool:
    """Whether a later change of the same setting stands, which has to be undone before this one.

    It may have written the same words, but in the place of other bytes.
    """
    return any(
        other.setting == record.setting and stands(other, data, encoding)
        for other in later_ones(record, related)
    )


def _place_now(record: Record, data: bytes, related: Sequence[Record]) -> int | None:
    """Where the change stands after all that was recorded since; None where more has happened."""
    own = related.index(record)
    state = record.digest_after
    for each in related[own + 1 :]:
        if each.digest_before != state:
            return None
        state = each.digest_after
    return _place_after(related, own, len(related)) if digest(data) == state else None


def _place_after(related: Sequence[Record], own: int, end: int) -> int:
    """Follow the place of a change through the later ones, up to one of them."""
    place = related[own].at
    for each in related[own + 1 : end]:
        taken, put = len(as_bytes(each.removed)), len(as_bytes(each.inserted))
        if place > each.at or (
            place == each.at and not taken and _goes_in_front(related, own, each.undoes)
        ):
            place = max(place - taken, each.at) + put
    return place


def _goes_in_front(related: Sequence[Record], own: int, undone: str) -> bool:
    """Whether what comes back by undoing had stood in front of what a change is about."""
    for number, each in enumerate(related):
        if each.id == undone:
            first, second = sorted((number, own))
            removed = related[second].removed
            # A last line without an end was removed with the end of the line above it.
            start = related[second].at + len(removed) - len(removed.lstrip("\r\n"))
            return (_place_after(related, first, second) <= start) is (first == number)
    return False


def _edits(record: Record, data: bytes, position: int) -> Iterator[Edit]:
    """The ways to take a change back at one place, the likeliest first.

    Whole lines may now be, or come to be, the last ones of a file whose last line has no end.
    """
    removed = as_bytes(record.removed)
    for written in _forms(as_bytes(record.inserted)):
        rest = data[position + len(written) :]
        if not data.startswith(written, position) or (
            rest and written != as_bytes(record.inserted)
        ):
            continue
        forms = [removed]
        if not rest and data[:position].removeprefix(_BOM):
            forms = _forms(removed)
            if not data.endswith((b"\n", b"\r")) and (not written or written[:1] in b"\r\n"):
                forms.reverse()
        for form in forms:
            yield Edit(data[:position] + form + rest, position, written, form)


def _forms(lines: bytes) -> list[bytes]:
    """Lines as they were written, and as they are behind a last line that has no end."""
    return list(dict.fromkeys((lines, _behind_the_last_line(lines))))


def _behind_the_last_line(removed: bytes) -> bytes:
    """Whole lines as they stand behind a last line that has no end."""
    lines = removed.rstrip(b"\r\n")
    return removed[len(lines) :] + lines


def _restores(record: Record, data: bytes, new: bytes, encoding: str) -> bool:
    reader = Reader(encoding)
    return wording_at(record.key, new, encoding) == record.before and says_the_same(
        reader.parse(data), Reader(encoding).parse(new), record.key
    )


def _positions(record: Record, data: bytes, encoding: str) -> Iterator[int]:
    found = sorted(
        _written_positions(record, data, encoding)
        if record.inserted
        else _gap_positions(record, data),
        key=lambda rank_and_position: (rank_and_position[0], abs(rank_and_position[1] - record.at)),
    )
    return (position for _, position in found[:_MOST_CANDIDATES])


def _written_positions(record: Record, data: bytes, encoding: str) -> Iterator[tuple[int, int]]:
    """Where the text that was put in stands around the key, or in its stead: ``{}``."""
    span = span_of(data, record.key, encoding) if record.after else (0, len(data))
    if span is None:
        return
    for written in _forms(as_bytes(record.inserted)):
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
