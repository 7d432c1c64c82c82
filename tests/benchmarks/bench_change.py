"""How long one change takes, durable and read back, beside ``conda config --set``.

Run: ``python -m tests.benchmarks.bench_change [FOLDER]``, where FOLDER lies on the disk to measure.
Where ``CONDA_PRIVACY_REAL_CONDA`` names a Python with conda, that is a reference beside waiting for
the disk. Real conda wants a network namespace of its own.

All work on the same settings file, in turns. conda rewrites the file without waiting for the disk;
we wait for it three times (the journal, the file, its folder), so the cost of that is shown too.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path

from tests.benchmarks.figure import tell

from conda_privacy.core.changes import Change, apply, plan
from conda_privacy.core.machine import Machine

_GOAL = 0.01
_ROUNDS = 400
_SLOW_ROUNDS = 15
_TEXT = (
    "# the lab's settings\nchannels:\n  - conda-forge\n  - defaults\nchannel_priority: strict\n"
    "ssl_verify: true\nproxy_servers:\n  http: http://proxy.example.com:3128\n"
    "report_errors: false\n"
)
_GUI = Path(__file__).parents[2] / "gui"


def _machine(folder: Path) -> Machine:
    machine = Machine.under(folder)
    machine.home.mkdir(parents=True)
    (machine.home / ".condarc").write_text(_TEXT)
    return machine


def _ours(machine: Machine) -> Callable[[], None]:
    values = cycle((False, True))

    def change() -> None:
        outcome = apply(plan(machine, "report_errors", next(values)))
        assert isinstance(outcome, Change), outcome
        assert outcome.in_effect

    return change


def _waiting_for_the_disk(folder: Path) -> Callable[[], None]:
    """Only what waiting for the disk three times costs."""
    journal = os.open(folder / "journal", os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    place = os.open(folder, os.O_RDONLY)

    def write() -> None:
        os.write(journal, b"x" * 500)
        os.fsync(journal)
        descriptor = os.open(folder / "new", os.O_WRONLY | os.O_CREAT, 0o644)
        os.write(descriptor, _TEXT.encode())
        os.fsync(descriptor)
        os.close(descriptor)
        (folder / "new").replace(folder / "file")
        os.fsync(place)

    return write


def _program(home: Path, *words: tuple[str, ...]) -> Callable[[], None]:
    commands = cycle(words)
    environ = {
        **os.environ,
        "HOME": str(home),
        "PYTHONPATH": str(_GUI),
        "CONDA_NO_PLUGINS": "false",
    }

    def run() -> None:
        subprocess.run(next(commands), env=environ, check=True, stdout=subprocess.DEVNULL)

    return run


def _measure(acts: dict[str, Callable[[], None]], rounds: int) -> Iterator[tuple[str, list[float]]]:
    times: dict[str, list[float]] = {name: [] for name in acts}
    for _ in range(rounds):
        for name, act in acts.items():
            start = time.perf_counter()
            act()
            times[name].append(time.perf_counter() - start)
    yield from times.items()


def _show(name: str, times: list[float]) -> tuple[float, float]:
    ordered = sorted(times)
    median, worst = statistics.median(ordered), ordered[int(len(ordered) * 0.99)]
    print(f"{name:42} {median * 1e3:9.2f} ms {worst * 1e3:9.2f} ms")
    return median, worst


def main() -> None:
    """Print medians, 99th percentiles and their ratios to the reference's median."""
    place = sys.argv[1] if len(sys.argv) > 1 else None
    with tempfile.TemporaryDirectory(dir=place) as folder:
        _compare(Path(folder), os.environ.get("CONDA_PRIVACY_REAL_CONDA", ""))


def _compare(folder: Path, conda: str) -> None:
    print(f"{'':42} {'median':>12} {'p99':>12}")
    reference = ""
    medians = {}
    if conda:
        machine = _machine(folder / "conda")
        set_value = (conda, "-m", "conda", "config", "--set", "report_errors")
        acts = {
            "conda config --set": _program(
                machine.home, (*set_value, "false"), (*set_value, "true")
            ),
            "conda-privacy off, on (whole program)": _program(
                _machine(folder / "program").home,
                *(
                    (sys.executable, "-m", "conda_privacy.cli", word, "--setting", "report_errors")
                    for word in ("on", "off")
                ),
            ),
        }
        for name, times in _measure(acts, _SLOW_ROUNDS):
            medians[name], _ = _show(name, times)
        reference, program = medians
        tell(f"{program}, median", medians[program] / medians[reference], f"× {reference}")
    disk = folder / "disk"
    disk.mkdir()
    waiting, change = "waiting for the disk three times", "one change, durable and read back"
    quick = {change: _ours(_machine(folder / "ours")), waiting: _waiting_for_the_disk(disk)}
    shown = {name: _show(name, times) for name, times in _measure(quick, _ROUNDS)}
    for kind, value in zip(("median", "p99"), shown[change], strict=True):
        tell(f"{change}, {kind}", value / shown[waiting][0], f"× {waiting}")
        if reference:
            tell(f"{change}, {kind}", value / medians[reference], f"× {reference}", _GOAL)


if __name__ == "__main__":
    main()
