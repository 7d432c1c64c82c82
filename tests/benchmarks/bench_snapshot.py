"""How long looking at 10, 1,000 and 10,000 environments takes, beside a bare loop over their files.

    python -m tests.benchmarks.bench_snapshot [--environments 10 1000 10000] [--rounds 5]

The reference stats each prefix and reads each random ID and settings file, nothing else. All is
measured in one run with warm caches: the ratios count, not the times.
"""

from __future__ import annotations

import argparse
import gc
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

GUI = Path(__file__).parents[2] / "gui"
sys.path.insert(0, str(GUI))

from tests.benchmarks.figure import tell  # noqa: E402

from conda_privacy.core.environments import find_environments  # noqa: E402
from conda_privacy.core.installations import Installation, find_installations  # noqa: E402
from conda_privacy.core.machine import Machine  # noqa: E402
from conda_privacy.core.snapshot import Snapshot, take_snapshot  # noqa: E402

GOALS = {"snapshot": 2, "refresh": 0.5, "first batch": 30, "memory": 40}  # with 10,000
LINEAR = 1
RANDOM_ID = "AAAAAAAAAAAbbbbbbbbbbb"
SETTINGS = (
    "anaconda_anon_usage: false\n",
    "channels:\n  - conda-forge\n",
    "# nothing\n",
)


def lay_out(folder: Path, count: int, share: int) -> Machine:
    """Make a practice computer with ``count`` environments; each ``share``-th has settings."""
    machine = Machine.under(folder)
    root = folder / "opt" / "conda"
    for name in ("conda-26.7.1-py311_0", "python-3.11.7-h_0_cpython", "requests-2.32.3-py311_0"):
        record = root / "conda-meta" / f"{name}.json"
        record.parent.mkdir(parents=True, exist_ok=True)
        record.write_text("{}\n")
    (root / "conda-meta" / "history").write_text("\n")
    machine.home.mkdir()
    for number in range(count):
        prefix = root / "envs" / f"environment-{number:05}"
        (prefix / "conda-meta").mkdir(parents=True)
        (prefix / "conda-meta" / "history").write_text("\n")
        for name in ("bin", "etc", "lib", "share", "include"):
            (prefix / name).mkdir()
        (prefix / "etc" / "aau_token").write_text(RANDOM_ID)
        if number % share == 0:
            (prefix / ".condarc").write_text(SETTINGS[number // share % len(SETTINGS)])
    return machine


def bare_loop(prefixes: list[str]) -> int:
    """Stat each prefix and read each random ID and settings file."""
    size = 0
    for prefix in prefixes:
        os.stat(prefix)
        for name in ("etc/aau_token", ".condarc"):
            try:
                with open(f"{prefix}/{name}", "rb") as stream:
                    size += len(stream.read())
            except FileNotFoundError:
                continue
    return size


def seconds(work: Callable[[], object]) -> float:
    """Time one call."""
    gc.collect()
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def snapshot(machine: Machine, previous: Snapshot | None = None) -> Snapshot:
    """Take a whole picture."""
    return take_snapshot(machine, previous=previous)


def first_batch(machine: Machine, installation: Installation) -> None:
    """Look until something can be shown."""
    batches = find_environments(machine, installation)
    next(batches)
    batches.close()  # type: ignore[attr-defined]


def memory(folder: Path, *, look: bool) -> int:
    """Return the largest size in memory of a process that looks, or does nothing, in KiB."""
    code = ["import sys", f"sys.path.insert(0, {str(GUI)!r})"]
    if look:
        code += [
            "from pathlib import Path",
            "import conda_privacy.core as core",
            f"kept = core.take_snapshot(core.Machine.under(Path({str(folder)!r})))",
            "assert len(kept.environments) > 1",
        ]
    code.append("print(open('/proc/self/status').read().split('VmHWM:')[1].split()[0])")
    command = [sys.executable, "-I", "-c", "\n".join(code)]
    return int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def measure(count: int, share: int, rounds: int) -> dict[str, float]:
    """Lay a computer out, measure and print; returns milliseconds of a snapshot and the loop."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        machine = lay_out(folder, count, share)
        installation = find_installations(machine)[0]
        first = snapshot(machine)
        assert len(first.environments) == count + 1
        prefixes = [environment.folder for environment in first.environments]
        times: dict[str, list[float]] = {
            "bare": [],
            "snapshot": [],
            "refresh": [],
            "first batch": [],
        }
        for _ in range(rounds):
            times["bare"].append(seconds(lambda: bare_loop(prefixes)))
            times["snapshot"].append(seconds(lambda: snapshot(machine)))
            times["refresh"].append(seconds(lambda: snapshot(machine, first)))
            times["first batch"].append(seconds(lambda: first_batch(machine, installation)))
        median = {name: statistics.median(values) * 1000 for name, values in times.items()}
        grown = memory(folder, look=True) - memory(folder, look=False)
        print(f"{count} environments, settings in one of {share}, median of {rounds}:")
        print(f"  bare loop     {median['bare']:8.1f} ms")
        for work in ("snapshot", "refresh"):
            print(f"  {work:<13} {median[work]:8.1f} ms")
        where = f"{count:,} environments, settings in one of {share}"
        goals = GOALS if count >= 10_000 else {}
        for what, value, unit in (
            ("snapshot", median["snapshot"] / median["bare"], "× bare system calls"),
            ("refresh", median["refresh"] / median["snapshot"], "× the first snapshot"),
            ("first batch", median["first batch"], "ms"),
            ("memory", grown / 1024, "MiB over the bare interpreter"),
        ):
            tell(f"{where}, {what}", value, unit, goals.get(what))
        return {name: median[name] for name in ("snapshot", "bare")}


def main() -> None:
    """Measure with few and with many settings files, and how it grows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--environments", type=int, nargs="+", default=[10, 1_000, 10_000])
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    for share in (20, 1):
        taken = {each: measure(each, share, options.rounds) for each in options.environments}
        for (few, short), (many, long) in pairwise(taken.items()):
            for work, name, goal in (
                ("snapshot", "snapshot", LINEAR),
                ("bare", "bare system calls", None),
            ):
                what = f"{name}, each of {many:,} environments, settings in one of {share}"
                grown = (long[work] / many) / (short[work] / few)
                tell(what, grown, f"× each of {few:,}", goal)


if __name__ == "__main__":
    main()
