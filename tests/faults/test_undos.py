"""Changes made and undone in any order: when all are undone, every byte is what it was.

As a program, ``python -m tests.faults.test_undos --long [WALKS]`` makes 100,000 walks and prints
what came of them.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
from collections import Counter
from pathlib import Path

import pytest

from conda_privacy.core.changes import Change, apply, history, plan, undo
from conda_privacy.core.machine import Machine
from conda_privacy.core.settings import Value

FILES = (
    *(None, b"", b"\n\n", b"\xef\xbb\xbf", b"\xef\xbb\xbf# x", b"# only", b"# only\n", b"a: 1"),
    *(b"a: 1\n", b"a: 1\r\n", b"{}", b"{a: 1}", b"a: 1\n...\n", b"---\n", b"---\na: 1"),
    *(b"a: |\n  text\n", b"a: |+\n  text\n\n", b"a:\n- b\n# end", b"plugins:\n\na: 1\n"),
    b"plugins:",
    b"\xef\xbb\xbfanaconda_anon_usage: on",
    b"\xef\xbb\xbfanaconda_anon_usage: on\n",
    b"anaconda_anon_usage: on\n\n# c\n",
    b"anaconda_anon_usage: true\nz: 1\n",
    b"anaconda_anon_usage: true  #!final\nz: 1\n",
    b"z: 1\nanaconda_anon_usage: true  #!final",
    b"# m\nanaconda_anon_usage: 1 # why\n#\nplugins:\n  x: 1\n  anaconda_telemetry: 0  #!final",
    b"# m\r\nanaconda_anon_usage: y # z\r\nplugins:\r\n  anaconda_telemetry: off  #!final\r\nb: 1",
    b"anaconda_heartbeat: off\nanaconda_anon_usage: on\nanaconda_ident: u",
    b"anaconda_anon_usage:\n  on\nanaconda_heartbeat: off",
    b"a: 1\ranaconda_heartbeat: off\ranaconda_anon_usage:\r  on",
    b"plugins:\n  anaconda_telemetry: on",
    b"plugins: {anaconda_telemetry: on}\n",
    b"plugins: {a: 1, anaconda_telemetry: on}\nanaconda_anon_usage: on",
    b"{anaconda_anon_usage: on, b: 1}\n",
    b"_report_errors: true\nx: [a, b]\nanaconda_anon_usage: 'off'   # y\n\n\n",
)
_VALUES: dict[str, tuple[Value, ...]] = {
    "anaconda_anon_usage": (True, False, None),
    "plugins.anaconda_telemetry": (True, False, None),
    "anaconda_heartbeat": (True, False, None, "https://example.com/a"),
    "anaconda_ident": ("x", "y", None),
    "report_errors": (True, False, None),
}


class Walk:
    """One person who changes settings in one file and changes their mind."""

    def __init__(self, folder: Path, chance: random.Random) -> None:
        self._machine = Machine.under(folder)
        self._machine.home.mkdir(parents=True)
        self._file = self._machine.home / ".condarc"
        self._random = chance
        self._settings = chance.sample(sorted(_VALUES), chance.randint(1, 4))
        self.outcomes: Counter[str] = Counter()

    def go(self) -> None:
        before = self._random.choice(FILES)
        if before is not None:
            self._file.write_bytes(before)
        for _ in range(self._random.randint(2, 9)):
            self._step()
        while left := [change.id for change in history(self._machine) if not change.undone]:
            self._random.shuffle(left)
            ways = [None] if self._random.random() < 0.5 else left
            assert any(map(self._undo, ways)), ways
        assert self._content() == before

    def _step(self) -> None:
        chance = self._random.random()
        past = [change.id for change in history(self._machine) if not change.undone]
        if chance < 0.6 or not past:
            setting = self._random.choice(self._settings)
            planned = plan(self._machine, setting, self._random.choice(_VALUES[setting]))
            assert isinstance(apply(planned), Change)
            self.outcomes["made"] += 1
        else:
            self._undo(None if chance < 0.8 else self._random.choice(past))

    def _undo(self, change_id: str | None) -> bool:
        """Try to undo; what is refused leaves the file as it is."""
        before = self._content()
        outcome = undo(self._machine, change_id)
        if isinstance(outcome, Change):
            self.outcomes["undone"] += 1
            return True
        self.outcomes[outcome.kind] += 1
        assert outcome.kind == "entangled" or "undone first" in outcome.text
        assert self._content() == before
        return False

    def _content(self) -> bytes | None:
        return self._file.read_bytes() if self._file.exists() else None


def walk(seed: int) -> Counter[str]:
    with tempfile.TemporaryDirectory() as folder:
        one = Walk(Path(folder), random.Random(seed))  # noqa: S311 - not a secret
        one.go()
    return one.outcomes


def test_GIVEN_changes_in_any_order_WHEN_all_are_undone_THEN_every_byte_is_what_it_was(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(os, "fsync", lambda _: None)
    outcomes: Counter[str] = Counter()
    start = random.randrange(1 << 32)  # noqa: S311 - what pytest-randomly prints gives it again
    for seed in range(start, start + 60):
        outcomes += walk(seed)
    assert outcomes["undone"] > 0
    assert outcomes["changed-since"] > 0


def main() -> None:
    walks = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    outcomes: Counter[str] = Counter()
    for seed in range(1, walks + 1):
        outcomes += walk(seed)
        if seed % 1_000 == 0:
            print(seed, dict(outcomes), flush=True)


if __name__ == "__main__":
    main()
