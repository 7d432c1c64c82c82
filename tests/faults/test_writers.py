"""Many writers at once, and a foreign editor among them: nobody loses an edit.

As a program, ``python -m tests.faults.test_writers --long [CHANGES]`` lets eight of our writers
make 1,000 changes each while an editor that knows nothing of us rewrites other keys of the same
file. The first time it renames new files over the old one, looking at what it displaces: then
nobody may lose anything. The second time it overwrites the file without looking, as many do: then
its own edits must survive; ours that fall between its reading and its writing it destroys itself.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from pathlib import Path

from conda_privacy.core import journal
from conda_privacy.core.changes import Change, apply, plan
from conda_privacy.core.exchange import exchange
from conda_privacy.core.machine import Machine
from conda_privacy.core.settings import Value

ROOT = Path(__file__).parents[2]
WRITERS = 8
START = b"# mine\nchannels:\n  - defaults  #!top\n# the editor's\nquiet: 0\nverbosity: 0\n"
_EDITOR_PAUSE = 0.05


def machine_of(folder: Path, number: int) -> Machine:
    """Half of the writers belong to another account, with a journal and a lock of its own."""
    return Machine.under(folder) if number % 2 else Machine.under(folder / "other")


def wanted_of(number: int, count: int) -> tuple[str, Value]:
    """Each account has settings of its own, so that its journal tells who came after whom."""
    if number % 2:
        return "anaconda_heartbeat", f"https://example.com/{number}/{count}"
    if number % 4:
        return "anaconda_ident", f"w{number}-{count}"
    return "plugins.anaconda_telemetry", count % 2 == 0


def write(folder: Path, number: int, changes: int) -> None:
    journal._SIZE_LIMIT = 1 << 30  # keep every record
    machine = machine_of(folder, number)
    for count in range(changes):
        setting, wanted = wanted_of(number, count)
        path = folder / "home" / ".condarc"
        change = apply(plan(machine, setting, wanted, path=path))
        while not isinstance(change, Change):
            # Refused, because another was quicker each time, or its turn did not come for eight
            # seconds: nothing was overwritten.
            assert change.kind in {"changed", "busy"}, change
            change = apply(plan(machine, setting, wanted, path=path))


def edit(folder: Path, manner: str) -> None:
    """Rewrite two keys in turn until told to stop; whatever was written must still stand."""
    path = folder / "home" / ".condarc"
    lost = count = 0
    standing = {b"quiet": 0, b"verbosity": 0}
    while not (folder / "stop").exists():
        key = (b"quiet", b"verbosity")[count % 2]
        data = path.read_bytes()
        lost += sum(_number(data, name) != number for name, number in standing.items())
        new = re.sub(rb"(?m)^%s: \d+" % key, b"%s: %d" % (key, count + 1), data)
        if manner == "overwriting":
            path.write_bytes(new)
        elif not rename_over(path, folder / "editor-file", data, new):
            standing = {name: _number(data, name) for name in standing}
            continue
        count += 1
        standing = {name: _number(new, name) for name in standing}
        time.sleep(_EDITOR_PAUSE)
    print(count, lost)


def rename_over(path: Path, staged: Path, data: bytes, new: bytes) -> bool:
    """Rename a new file over one as an editor does that loses nothing itself."""
    staged.write_bytes(new)
    if path.read_bytes() != data:
        return False
    assert exchange(staged, path) == staged
    if staged.read_bytes() == data:
        return True
    exchange(staged, path)
    return False


def _number(data: bytes, key: bytes) -> int:
    found = re.search(rb"(?m)^%s: (\d+)" % key, data)
    assert found is not None, data
    return int(found[1])


def start(*words: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, str(Path(__file__).resolve()), *words],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "gui"), str(ROOT)))},
    )


def broken_links(folder: Path) -> Counter[str]:
    """How often a writer did not find what the one before it had written.

    The change is lost then, unless what it found is what one of ours had tried to write meanwhile
    and had taken back because the editor came in between: the editor had seen it in that moment,
    and wrote its own on top of it. That loses nothing; the change counts as the editor's.
    """
    broken: Counter[str] = Counter()
    for number in range(2):
        last: dict[str, str] = {}
        tried: dict[str, set[str]] = defaultdict(set)
        for record in journal.Journal(machine_of(folder, number).state_dir).records():
            if record.state != "done":
                tried[record.setting].add(record.after)
                continue
            if record.before != last.get(record.setting, ""):
                found = record.before in tried[record.setting]
                broken["taken over by the editor" if found else "changes lost"] += 1
            last[record.setting] = record.after
            tried[record.setting].clear()
    return broken


def race(folder: Path, changes: int, manner: str) -> Counter[str]:
    """Let all of them loose on one file.

    Args:
        folder: An empty folder.
        changes: How many each of our writers makes.
        manner: How the editor writes: ``"renaming"`` or ``"overwriting"``.
    """
    for home in (folder / "home", folder / "other" / "home"):
        home.mkdir(parents=True)
    path = folder / "home" / ".condarc"
    path.write_bytes(START)
    writers = [
        start("--write", str(folder), str(number), str(changes)) for number in range(WRITERS)
    ]
    editor = start("--edit", str(folder), manner)
    failed = sum(writer.wait() != 0 for writer in writers)
    (folder / "stop").touch()
    answer, _ = editor.communicate()
    edits, lost = map(int, answer.split())
    for writer in writers:
        assert writer.stdout is not None
        writer.stdout.close()
    final = path.read_bytes()
    left = {file.name for file in (folder / "home").iterdir()} - {".condarc", ".local"}
    return Counter(
        {
            "changes": WRITERS * changes,
            "edits": edits,
            "writers that failed": failed,
            "edits lost": lost,
            "changes lost": 0,
            **broken_links(folder),
            "foreign lines lost": sum(line not in final for line in START.splitlines()[:4]),
            "files left": len(left),
        }
    )


BAD = ("writers that failed", "edits lost", "changes lost", "foreign lines lost", "files left")


def test_GIVEN_writers_and_a_foreign_editor_WHEN_all_write_at_once_THEN_nobody_loses_an_edit(
    tmp_path: Path,
) -> None:
    found = race(tmp_path, 5, "renaming")
    assert {name: found[name] for name in BAD} == dict.fromkeys(BAD, 0)


def test_GIVEN_an_editor_that_overwrites_WHEN_we_write_too_THEN_none_of_its_edits_is_lost(
    tmp_path: Path,
) -> None:
    found = race(tmp_path, 5, "overwriting")
    assert {name: found[name] for name in BAD if name != "changes lost"} == dict.fromkeys(
        (name for name in BAD if name != "changes lost"), 0
    )


def main() -> None:
    if sys.argv[1] == "--write":
        write(Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
    elif sys.argv[1] == "--edit":
        edit(Path(sys.argv[2]), sys.argv[3])
    else:
        changes = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000
        for manner in ("renaming", "overwriting"):
            print(manner, dict(race(Path(tempfile.mkdtemp()), changes, manner)), flush=True)


if __name__ == "__main__":
    main()
