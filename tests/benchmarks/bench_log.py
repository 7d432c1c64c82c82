"""A million lines of an access log: time and memory beside a bare loop over the same file.

Run: ``python -m tests.benchmarks.bench_log [LINES]``. Each reading is a process of its own, so that
its peak memory is its own; the figures are medians of three.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks.figure import tell

from conda_privacy.classroom.population import Population
from conda_privacy.classroom.request import Request, index_path
from conda_privacy.classroom.simulation import simulate

_ROUNDS = 3
# For a million lines.
_GOAL_SECONDS = 10
_GOAL_MIB = 200
_READING = """
import json, sys, time
from pathlib import Path
from conda_privacy.classroom.access_log import read_access_log
from conda_privacy.classroom.evidence import Evidence
from conda_privacy.classroom.figures import figures_of

def read(path):
    evidence = Evidence()
    reading = read_access_log(Path(path), evidence)
    figures_of(evidence)
    counts = evidence.with_tokens
    return [evidence.lines, evidence.bad, counts.installations, counts.not_followed]

def peak():
    status = Path("/proc/self/status")
    if status.exists():  # getrusage would tell the peak of whoever started this process, too
        (line,) = (line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    import resource
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20

def bare(path):
    with open(path, "rb") as stream:
        return [sum(1 for _ in stream), 0, 0, 0]

started = time.perf_counter(), time.process_time()
seen = {"read": read, "bare": bare}[sys.argv[1]](sys.argv[2])
wall, busy = time.perf_counter() - started[0], time.process_time() - started[1]
print(json.dumps({"wall": wall, "busy": busy, "peak": peak(), "seen": seen}))
"""


def _company(path: Path, lines: int) -> None:
    """2000 people and many jobs of a build service; each run makes a few requests."""
    _simulated(path, lines, Population(people=2000, ci_jobs=2000, days=90, switched_off=20))


def _people(path: Path, lines: int) -> None:
    """5000 people, no jobs."""
    _simulated(path, lines, Population(people=5000, ci_jobs=0, days=90))


def _simulated(path: Path, lines: int, population: Population) -> None:
    with path.open("wb") as stream:
        simulate(population, stream.write, most_requests=lines)
    with path.open("rb+") as stream:
        for _ in range(lines):
            stream.readline()
        stream.truncate(stream.tell())


def _all_different(path: Path, lines: int) -> None:
    """No two lines share a client, an environment or an address."""
    agent = "conda/26.7.1 CPython/3.12.12 Linux/6.8.0 aau/0.8.1 c/{0:022} s/{0:022} e/{0:022}"
    _strangers(path, lines, agent, addresses=1 << 24)


def _one_address(path: Path, lines: int) -> None:
    """A million clients behind one address."""
    agent = "conda/26.7.1 CPython/3.12.12 Linux/6.8.0 aau/0.8.1 c/{0:022} s/{0:022} e/{0:022}"
    _strangers(path, lines, agent, addresses=1)


def _all_versions(path: Path, lines: int) -> None:
    """No two lines name the same versions, and few come from one address."""
    agent = "conda/26.7.{0} CPython/3.12.{0} aau/0.8.{0} s/{0:022} e/{0:022} c/{0:022} o/all"
    _strangers(path, lines, agent, addresses=100_000)


def _strangers(path: Path, lines: int, agent: str, addresses: int) -> None:
    with path.open("w") as stream:
        for number in range(lines):
            place = number % addresses
            address = f"10.{place >> 16 & 255}.{place >> 8 & 255}.{place & 255}"
            request = Request(number, address, index_path("noarch"), agent.format(number))
            stream.write(request.combined() + "\n")


def _no_log(path: Path, lines: int) -> None:
    """Not one good line."""
    path.write_text(("what is this? " * 12 + "\n") * lines)


def _measure(how: str, path: Path) -> dict[str, float | list[int]]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    words = [sys.executable, "-c", _READING, how, str(path)]
    done = subprocess.run(words, check=True, capture_output=True, text=True, env=environment)
    measured: dict[str, float | list[int]] = json.loads(done.stdout)
    return measured


def main() -> None:
    """Print one row for each kind of log."""
    lines = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    kinds: tuple[Callable[[Path, int], None], ...] = (
        *(_people, _company, _all_different, _one_address, _all_versions, _no_log),
    )
    print(
        f"{'log':<16}{'lines':>9}{'MB':>6}{'bare s':>8}{'read s':>8}{'cpu s':>8}{'ratio':>9}"
        f"{'MiB':>6}{'bad':>9}{'installed':>11}{'beyond':>9}"
    )
    with tempfile.TemporaryDirectory() as folder:
        for kind in kinds:
            path = Path(folder, kind.__name__)
            kind(path, lines)
            rounds = [(_measure("bare", path), _measure("read", path)) for _ in range(_ROUNDS)]
            bare, wall, busy, peak = (
                statistics.median(float(round_[side][name]) for round_ in rounds)  # type: ignore[arg-type]
                for side, name in ((0, "wall"), (1, "wall"), (1, "busy"), (1, "peak"))
            )
            count, bad, installed, beyond = rounds[0][1]["seen"]  # type: ignore[misc]
            print(
                f"{kind.__name__.strip('_'):<16}{count:>9}{path.stat().st_size / 1e6:>6.0f}"
                f"{bare:>8.2f}{wall:>8.2f}{busy:>8.2f}{wall / bare:>7.1f} ×{peak:>6.0f}"
                f"{bad:>9}{installed:>11}{beyond:>9}"
            )
            path.unlink()
            what = f"{count:,} lines, {kind.__name__.strip('_').replace('_', ' ')}"
            tell(f"{what}, reading", wall / bare, "× reading lines and doing nothing with them")
            whole = lines == 1_000_000
            tell(f"{what}, processor time", busy, "s", _GOAL_SECONDS if whole else None)
            tell(f"{what}, most memory", peak, "MiB", _GOAL_MIB if whole else None)


if __name__ == "__main__":
    main()
