"""Changes killed at random moments: no torn file, no lost file, nothing left behind.

As a program, ``python -m tests.faults.test_kills --long [KILLS]`` kills 10,000 changes. A worker
makes one change after another and says before each which one comes; it is killed with SIGKILL after
a random time, and the file must be, byte for byte, what it was before that change or after it.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import pytest

from conda_privacy.core.changes import Change, apply, history, plan, undo
from conda_privacy.core.journal import Journal
from conda_privacy.core.machine import Machine

ROOT = Path(__file__).parents[2]
OFF, ON = b"anaconda_anon_usage: false", b"anaconda_anon_usage: true"
TEXT = b"channels:\n  - defaults  # a note\n%s  # mine\nssl_verify: true\n" + b"# filler\n" * 200
_LONGEST_SECONDS = 0.04


def work(folder: Path) -> None:
    """Switch back and forth until killed, saying our number before each change."""
    machine = Machine.under(folder)
    value = False
    while True:
        planned = plan(machine, "anaconda_anon_usage", value)
        os.write(1, b"%d\n" % os.getpid())
        change = apply(planned)
        assert isinstance(change, Change), change
        value = not value


def serve(folder: Path) -> None:
    """For each line read start a worker and say when it is dead: a fork, because that is quick."""
    while sys.stdin.readline():
        worker = os.fork()
        if worker == 0:
            work(folder)
        os.waitpid(worker, 0)
        os.write(1, b"dead\n")


class Kills:
    """A home folder in which changes are killed, and what was found after each kill."""

    def __init__(self, folder: Path, *, hard_link: bool, seed: int) -> None:
        self.machine = Machine.under(folder)
        self.folder = folder
        self.found: Counter[str] = Counter()
        self.file = self.machine.home / ".condarc"
        self.states = {TEXT % OFF, TEXT % ON}
        self._random = random.Random(seed)  # noqa: S311 - the same moments each time
        self.machine.home.mkdir()
        self.file.write_bytes(TEXT % ON)
        self.file.chmod(0o640)
        if hard_link:
            (folder / "other-name").hardlink_to(self.file)
        self._server = subprocess.Popen(
            [sys.executable, str(Path(__file__).resolve()), "--serve", str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "gui"), str(ROOT)))},
        )

    def close(self) -> None:
        """End the program that starts the workers."""
        self._server.communicate()

    def one(self) -> None:
        """Kill one worker, somewhere in one of its first changes."""
        commands, answers = self._server.stdin, self._server.stdout
        assert commands is not None
        assert answers is not None
        commands.write(b"\n")
        commands.flush()
        worker = int(answers.readline())
        # Not a wait for something: the random moment is what is tested.
        time.sleep(self._random.random() * _LONGEST_SECONDS)
        os.kill(worker, signal.SIGKILL)
        while answers.readline() != b"dead\n":
            pass
        self.look()

    def look(self) -> None:
        self.found["kills"] += 1
        records = Journal(self.machine.state_dir).records()
        self.found["inside a change"] += bool(records) and records[-1].state == "begun"
        content = self.file.read_bytes() if self.file.exists() else b""
        self.found["torn or lost"] += content not in self._allowed()
        self.found["wrong mode"] += self.file.stat().st_mode & 0o777 != 0o640
        left = {path.name for path in self.machine.home.iterdir()} - {".condarc", ".local"}
        self.found["left in the folder"] += len(left)
        folder = self.machine.state_dir  # a kill may come before it is made
        own = {path.name for path in folder.iterdir()} if folder.exists() else set()
        self.found["left in our folder, until the next change"] += len(
            own - {"lock", "journal.jsonl"}
        )

    def _allowed(self) -> set[bytes]:
        """The two states, and over hard links the steps between: blank lines at the end."""
        if self.file.stat().st_nlink == 1:
            return self.states
        return self.states | {state + b"\n" for state in self.states}

    def end(self) -> None:
        """The next change cleans up, and the journal still knows its way back."""
        value = self.file.read_bytes() != (TEXT % OFF)
        before = self.file.read_bytes()
        change = apply(plan(self.machine, "anaconda_anon_usage", not value))
        assert isinstance(change, Change), change
        own = {path.name for path in self.machine.state_dir.iterdir()}
        self.found["left in our folder after the next change"] += len(
            own - {"lock", "journal.jsonl"}
        )
        if change.id:
            back = undo(self.machine, change.id)
            assert isinstance(back, Change), back
            assert self.file.read_bytes() == before
        assert history(self.machine)


BAD = (
    "torn or lost",
    "wrong mode",
    "left in the folder",
    "left in our folder after the next change",
)


@pytest.mark.parametrize("hard_link", [False, True])
def test_GIVEN_changes_in_progress_WHEN_killed_THEN_the_file_is_whole_and_nothing_is_left(
    tmp_path: Path, *, hard_link: bool
) -> None:
    kills = Kills(tmp_path, hard_link=hard_link, seed=1)
    for _ in range(12):
        kills.one()
    kills.end()
    kills.close()
    assert {name: kills.found[name] for name in BAD} == dict.fromkeys(BAD, 0)


def main() -> None:
    if sys.argv[1] == "--serve":
        serve(Path(sys.argv[2]))
        return
    number = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
    total: Counter[str] = Counter()
    for hard_link, share in ((False, number * 9 // 10), (True, number // 10)):
        kills = Kills(Path(tempfile.mkdtemp()), hard_link=hard_link, seed=7)
        for count in range(share):
            kills.one()
            if count % 500 == 499:
                kills.end()
                print(hard_link, dict(kills.found), flush=True)
        kills.close()
        total.update(kills.found)
    print("found", dict(total), flush=True)


if __name__ == "__main__":
    main()
