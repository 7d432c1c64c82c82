"""The log of a server, added up line by line: once with its tokens, once as if it had none."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from conda_privacy.classroom.request import day_number, package_of
from conda_privacy.classroom.view import MOST_FOLLOWED, Counts, View, Watched


def _line(quoted: bytes) -> re.Pattern[bytes]:
    """A line of the combined log format whose quoted fields look like this."""
    return re.compile(
        rb"^(\S+) \S+ \S+ \[(\d\d/[A-Z][a-z]{2}/\d{4}):[\d:]{8} [+-]\d{4}\] "
        rb'"(' + quoted + rb')" (\d{3}) (?:\d+|-) "' + quoted + rb'" "(' + quoted + rb')"[^\n]*$',
        re.MULTILINE,
    )


# Three times as fast, but right only where nothing is escaped and no line is bad: it may run over
# the end of a line, and then finds fewer lines than there are.
_QUICK_LINE = _line(rb'[^"]*')
_LINE = _line(rb'[^"\\\n]*(?:\\.[^"\\\n]*)*')
# What nearly every client with tokens sends, in this order and each once.
_USUAL_TOKENS = re.compile(rb" (c/[^ ]*) s/[^ ]* (e/[^ ]*)(?: [aiom]/[^ ]*)*\Z")
_REMEMBERED = 8192
_HASH_BITS = (1 << 60) - 1  # half the memory of a full hash, and still no two alike
_NEW = ("", "")

Row = tuple[bytes | Any, ...]
"""Address, day, request, status and user agent of one line."""

Origin = tuple[int, int]
"""The environment a request comes from, by number, in the view with tokens and in the other."""

_NOT_CONDA: Origin = (-1, -1)
_NOT_FOLLOWED: Origin = (0, 0)
_NO_SUCH_DAY: Origin = (-2, -2)
_NOT_ASKED = -1


_Spot = tuple[int, int]
"""A key for an address and the versions that a client names, and its number without tokens."""


@dataclass
class Evidence:
    """Everything that is kept of a log: counts, and no token.

    Feed it whole lines with ``feed``; read ``with_tokens`` and ``without_tokens`` at any time.

    Attributes:
        lines: lines that were not blank.
        bad: those of them that are not in the combined log format.
        bad_examples: line numbers (from 1) of the first few bad lines.
        not_conda: requests by other programs, which are counted and then left alone.
    """

    watched: Watched = field(default_factory=Watched)
    most_followed: int = MOST_FOLLOWED
    lines: int = 0
    bad: int = 0
    bad_examples: list[int] = field(default_factory=list)
    not_conda: int = 0

    def __post_init__(self) -> None:
        self._with = View(self.most_followed)
        self._without = View(self.most_followed)
        self._addresses: dict[bytes, int] = {}
        self._recent: dict[tuple[bytes, bytes, bytes], Origin] = {}
        self._spots: dict[tuple[int, int, bytes], _Spot] = {}
        self._days: dict[bytes, int | None] = {}
        self._line_number = 0
        self._packages: dict[bytes, tuple[str, str] | None] = {}

    def feed(self, block: bytes) -> None:
        """Add whole lines, each ended by a newline except perhaps the last."""
        ends = block.count(b"\n") + (not block.endswith(b"\n") and bool(block))
        rows: list[Row] = [] if b"\\" in block else _QUICK_LINE.findall(block)
        if len(rows) == ends:
            self._feed_rows(rows, range(self._line_number + 1, self._line_number + ends + 1))
        else:
            self._feed_mixed(block)
        self._line_number += ends

    def add_bad_line(self) -> None:
        """Count a line that was too long to be read at all."""
        self._line_number += 1
        self.lines += 1
        self._note_bad(self._line_number)

    @property
    def with_tokens(self) -> Counts:
        """What the server can count."""
        return self._with.counts()

    @property
    def without_tokens(self) -> Counts:
        """What it could count if everybody had switched off."""
        return self._without.counts()

    def busiest_address(self) -> str:
        """The address with the most installations behind it; empty where there was none.

        It is data: bytes that are no text are lone surrogates in it.
        """
        number = self._with.busiest_address()
        if number is None:
            return ""
        return list(self._addresses)[number].decode("utf-8", "surrogateescape")

    def addresses(self) -> int:
        """How many addresses sent requests."""
        return len(self._addresses)

    def installations_at(self, address: str) -> tuple[int, int]:
        """Installations behind an address as counted with tokens, and without."""
        number = self._addresses.get(address.encode("utf-8", "surrogateescape"))
        if number is None:
            return 0, 0
        return self._with.installations_at(number), self._without.installations_at(number)

    def _feed_mixed(self, block: bytes) -> None:
        rows: list[Row] = []
        numbers: list[int] = []
        bad: list[int] = []
        for number, line in enumerate(block.split(b"\n"), self._line_number + 1):
            if not line.strip():
                continue
            match = _LINE.match(line)
            if match:
                rows.append(match.group(1, 2, 3, 4, 5))
                numbers.append(number)
            else:
                bad.append(number)
        self.lines += len(bad)
        self._feed_rows(rows, numbers, bad)

    def _note_bad(self, *numbers: int) -> None:
        self.bad += len(numbers)
        room = 5 - len(self.bad_examples)  # enough to find out what is wrong
        self.bad_examples += sorted(numbers)[:room]

    def _feed_rows(
        self, rows: list[Row], numbers: range | list[int], bad: Iterable[int] = ()
    ) -> None:
        recent, packages, watched = self._recent, self._packages, self.watched
        with_tokens, without_tokens = self._with, self._without
        requests = with_tokens.requests
        self.lines += len(rows)
        no_such_day = False
        for address, day, request, status, agent in rows:
            seen = (address, day, agent)
            origin = recent.get(seen)
            if origin is None:
                origin = self._remember(seen)
            if origin is _NOT_CONDA:
                self.not_conda += 1
            elif origin is _NO_SUCH_DAY:
                no_such_day = True
            else:
                requests[origin[0]] += 1
                package = packages.get(request, _NEW)
                if package is _NEW:
                    package = self._package(request)
                if package is not None and _was_sent(status):
                    with_tokens.note_package(origin[0], package, watched)
                    without_tokens.note_package(origin[1], package, watched)
        if no_such_day:
            dated = zip(numbers, rows, strict=True)
            bad = (*bad, *(number for number, row in dated if _day_of(row) is None))
        self._note_bad(*bad)

    def _remember(self, seen: tuple[bytes, bytes, bytes]) -> Origin:
        origin = self._origin(*seen)
        # Of those that are not followed there may be millions, and each is found out quickly.
        if origin is not _NOT_FOLLOWED:
            if len(self._recent) >= _REMEMBERED:
                self._recent.clear()
            self._recent[seen] = origin
        return origin

    def _origin(self, address: bytes, day: bytes, agent: bytes) -> Origin:
        day_seen = self._days.get(day, _NOT_ASKED)
        if day_seen is _NOT_ASKED:
            day_seen = self._day(day)
        if day_seen is None:
            return _NO_SUCH_DAY
        start = agent.find(b" aau/")
        if start < 0 and not agent.startswith(b"conda/"):
            return _NOT_CONDA
        number = self._addresses.get(address)
        if number is None:
            if len(self._addresses) >= self.most_followed:
                return _NOT_FOLLOWED
            number = self._addresses[address] = len(self._addresses)
        end = agent.find(b" ", start + 1) if start >= 0 else -1
        plain = agent if end < 0 else agent[:end]
        place, without_tokens = self._spots.get((number, day_seen, plain)) or self._spot(
            number, day_seen, plain
        )
        client, environment = (None, None) if end < 0 else _tokens(agent, end)
        owner = place if client is None else hash(client) & _HASH_BITS
        name = ~owner if environment is None else hash((owner, environment)) & _HASH_BITS
        with_tokens = self._with.place(number, owner, name, day_seen)
        return (with_tokens, without_tokens) if with_tokens or without_tokens else _NOT_FOLLOWED

    def _spot(self, address: int, day: int, plain: bytes) -> _Spot:
        place = hash((address, plain)) & _HASH_BITS
        without_tokens = self._without.place(address, place, ~place, day)
        if without_tokens:
            if len(self._spots) >= _REMEMBERED:
                self._spots.clear()
            self._spots[address, day, plain] = (place, without_tokens)
        return place, without_tokens

    def _day(self, day: bytes) -> int | None:
        if len(self._days) >= _REMEMBERED:
            self._days.clear()
        found = self._days[day] = day_number(day.decode("ascii"))
        return found

    def _package(self, request: bytes) -> tuple[str, str] | None:
        """The package that a request asks for, if it is one of those that tell something."""
        if len(self._packages) >= _REMEMBERED:
            self._packages.clear()
        path = request.decode("utf-8", "replace").partition(" ")[2].partition(" ")[0]
        package = package_of(path)
        telling = package is not None and package[0] in {"conda", self.watched.package}
        self._packages[request] = package if telling else None
        return self._packages[request]


def _tokens(agent: bytes, end: int) -> tuple[bytes | None, bytes | None]:
    """The client's and the environment's token, from the space behind ``aau/…`` on."""
    usual = _USUAL_TOKENS.match(agent, end)
    if usual:
        return usual[1], usual[2]
    named = {token[:2]: token for token in agent[end + 1 :].split(b" ")}
    return named.get(b"c/"), named.get(b"e/")


def _was_sent(status: bytes) -> bool:
    """Whether the answer was the file, or where it is; 304 says that it has not changed."""
    return status[:1] in {b"2", b"3"} and status != b"304"


def _day_of(row: Row) -> int | None:
    return day_number(row[1].decode("ascii"))
