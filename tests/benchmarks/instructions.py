"""How many instructions our work takes, beside those of an empty Python in the same run.

Run: ``python -m tests.benchmarks.instructions``. Instructions do not depend on how busy a computer
is, so a test can hold them: ``tests/test_instructions.py``. They are counted by ``perf`` where the
processor lets it, otherwise by cachegrind; where there is neither, nothing is counted.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from tests.benchmarks.figure import tell

# In instructions of “python -c pass”, a tenth above what they were with Python 3.11.
MOST = {
    "conda-privacy status": 5.55,
    "20 decisions over 25 places": 1.3,
    "20 plans of a change": 2.9,
    "snapshot of 200 environments": 1.5,
}
ROOT = Path(__file__).resolve().parents[2]
_TOOLS = {
    "perf": ("perf", "stat", "-x,", "-e", "instructions:u"),
    "valgrind": (
        *("valgrind", "--tool=cachegrind", "--cache-sim=no"),
        "--cachegrind-out-file=/dev/null",
    ),
}
_COUNTED = re.compile(r"^(\d+),,instructions|I +refs: +([\d,]+)$", re.MULTILINE)
_EMPTY = ("-c", "pass")
_STATUS = ("-c", "import sys; from conda_privacy.cli import main; sys.exit(main(['status']))")
_PREPARED = """
import sys
from pathlib import Path
from conda_privacy.core import Machine, decide, take_snapshot
from conda_privacy.core.changes import plan
from tests.benchmarks import bench_decision
machine = Machine.under(Path(sys.argv[1]))
base = Path(sys.argv[2])
"""
_WORK = {
    "nothing": "",
    "20 decisions over 25 places": (
        "machine, _ = bench_decision._lay_out(base, bench_decision._PLAIN)\n"
        "root, prefix = base / 'root', base / 'prefix'\n"
        "for _ in range(20):\n"
        "    made = decide(machine, 'anaconda_anon_usage', root_prefix=root, prefix=prefix)\n"
        "    assert made.decided_by is not None\n"
    ),
    "20 plans of a change": (
        "machine, _ = bench_decision._lay_out(base, bench_decision._PLAIN)\n"
        "for number in range(20):\n"
        "    planned = plan(machine, 'anaconda_anon_usage', number % 2 == 0)\n"
        "    assert planned.problem is None\n"
    ),
    "snapshot of 200 environments": (
        "seen = take_snapshot(machine, root_prefix=machine.roots[0] / 'conda')\n"
        "assert len(seen.environments) > 200\n"
    ),
}


def tool() -> str | None:
    """Return what can count here, or None."""
    return next((name for name in _TOOLS if shutil.which(name) and _count(name, ("true",))), None)


def ratios(counting: str) -> dict[str, float]:
    """Return the instructions of each piece of work, in those of an empty Python.

    Args:
        counting: what `tool` has returned.
    """
    with tempfile.TemporaryDirectory() as name, ThreadPoolExecutor(2) as pool:
        folder = Path(name)
        environ = _lay_out(folder)
        commands: dict[str, tuple[str, ...]] = {
            "python -c pass": _EMPTY,
            "conda-privacy status": _STATUS,
        }
        for number, (what, work) in enumerate(_WORK.items()):
            places = (str(folder), str(folder / f"places-{number}"))
            commands[what] = ("-c", _PREPARED + work, *places)
        full = [(sys.executable, *words) for words in commands.values()]
        for command in full:  # what is imported is compiled once, and not counted
            subprocess.run(command, check=True, env=environ, stdout=subprocess.DEVNULL)
        for remains in folder.glob("places-*"):
            shutil.rmtree(remains)
        counted = pool.map(partial(_count, counting, environ=environ), full)
        counts = dict(zip(commands, counted, strict=True))
    empty, prepared = counts.pop("python -c pass"), counts.pop("nothing")
    assert empty
    status = counts.pop("conda-privacy status")
    return {"conda-privacy status": status / empty} | {
        what: (count - prepared) / empty for what, count in counts.items()
    }


def _count(counting: str, command: tuple[str, ...], environ: dict[str, str] | None = None) -> int:
    """Return how many instructions a program took; 0 where the tool cannot tell."""
    ended = subprocess.run(
        [*_TOOLS[counting], *command], check=False, capture_output=True, env=environ, text=True
    )
    found = _COUNTED.search(ended.stderr)
    if ended.returncode or found is None:
        return 0
    return int((found[1] or found[2]).replace(",", ""))


def _lay_out(folder: Path) -> dict[str, str]:
    """Make a computer with 201 environments, and return the variables to look at it with."""
    from tests.panel.practice import add_environment, make_computer

    make_computer(folder)
    for number in range(200):
        token = "A" * 22 if number % 3 else ""
        add_environment(folder / "opt" / "conda" / "envs" / f"environment-{number:03}", token)
    return {
        "HOME": str(folder / "home"),
        "CONDA_EXE": str(folder / "opt" / "conda" / "bin" / "conda"),
        "PATH": os.environ["PATH"],
        "PYTHONHASHSEED": "0",
        "PYTHONPATH": f"{ROOT / 'gui'}{os.pathsep}{ROOT}",
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
    }


def main() -> None:
    """Print the ratios."""
    counting = tool()
    if counting is None:
        sys.exit("Neither perf nor valgrind can count instructions here.")
    for what, ratio in ratios(counting).items():
        tell(f"{what}, instructions by {counting}", ratio, "× python -c pass", MOST[what])


if __name__ == "__main__":
    main()
