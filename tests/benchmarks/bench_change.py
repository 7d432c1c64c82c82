"""How long one change takes, durable and read back, beside ``conda config --set``.

Run: ``python -m tests.benchmarks.bench_change [FOLDER]``, where FOLDER lies on the disk to measure.
Where ``CONDA_PRIVACY_REAL_CONDA`` names a Python with conda, that is a reference beside waiting for
the disk. Real conda wants a network namespace of its own.

All work on the same settings file, in turns. conda rewrites the file without waiting for the disk;
we wait for it three times (the journal, the file, its folder), so the cost of that is shown too. So
is computing for as long, which never waits for anything: what its slowest turns take beyond its
median is what the machine was doing besides.
"""

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from itertools import cycle
from pathlib import Path

from tests.benchmarks.computing import computing_for, seconds
from tests.benchmarks.figure import tell

from conda_privacy.core.changes import Change, apply, plan
from conda_privacy.core.machine import Machine

_GOAL = 0.01
_WARM_UP = 50
_TURNS = 15
_QUICK_ROUNDS = 30
_CONDA = "conda config --set"
_PROGRAM = "conda-privacy off, on (whole program)"
_CHANGE = "one change, durable and read back"
_WAITING = "waiting for the disk three times"
_COMPUTING = "computing for as long as a change"
_TEXT = (
    "# the lab's settings\nchannels:\n  - conda-forge\n  - defaults\nchannel_priority: strict\n"
    "ssl_verify: true\nproxy_servers:\n  http: http://proxy.example.com:3128\n"
    "report_errors: false\n"
)
Acts = dict[str, Callable[[], None]]
"""What is measured, by name."""
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


def _measure(slow: Acts, quick: Acts) -> dict[str, list[float]]:
    """The seconds each took: everything in turns, as a machine is not equally fast all the time."""
    times: dict[str, list[float]] = {name: [] for name in (*slow, *quick)}
    for _ in range(_TURNS):
        for name, act in slow.items():
            times[name].append(seconds(act))
        for act in quick.values():  # what another program has pushed out of the caches comes back
            act()
        for _ in range(_QUICK_ROUNDS):
            for name, act in quick.items():
                times[name].append(seconds(act))
    return times


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
    slow = _programs(folder, conda) if conda else {}
    ours = _ours(_machine(folder / "ours"))
    length = statistics.median(seconds(ours) for _ in range(_WARM_UP))
    disk = folder / "disk"
    disk.mkdir()
    quick = {
        _CHANGE: ours,
        _WAITING: _waiting_for_the_disk(disk),
        _COMPUTING: computing_for(length),
    }
    print(f"{'':42} {'median':>12} {'p99':>12}")
    shown = {name: _show(name, times) for name, times in _measure(slow, quick).items()}
    for name in (_CHANGE, _COMPUTING):
        median, worst = shown[name]
        tell(f"{name}, p99", worst / median, "× its own median")
    for kind, value in zip(("median", "p99"), shown[_CHANGE], strict=True):
        tell(f"{_CHANGE}, {kind}", value / shown[_WAITING][0], f"× {_WAITING}")
        if conda:
            tell(f"{_CHANGE}, {kind}", value / shown[_CONDA][0], f"× {_CONDA}", _GOAL)
    if conda:
        tell(f"{_PROGRAM}, median", shown[_PROGRAM][0] / shown[_CONDA][0], f"× {_CONDA}")


def _programs(folder: Path, conda: str) -> Acts:
    set_value = (conda, "-m", "conda", "config", "--set", "report_errors")
    own = (sys.executable, "-m", "conda_privacy.cli")
    return {
        _CONDA: _program(
            _machine(folder / "conda").home, (*set_value, "false"), (*set_value, "true")
        ),
        _PROGRAM: _program(
            _machine(folder / "program").home,
            *((*own, word, "--setting", "report_errors") for word in ("on", "off")),
        ),
    }


if __name__ == "__main__":
    main()
