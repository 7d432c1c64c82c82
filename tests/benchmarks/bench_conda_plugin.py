"""``conda info`` with our plugin beside anaconda-anon-usage and beside no plugin, in one run.

Run: ``CONDA_PRIVACY_REAL_CONDA=PYTHON python -m tests.benchmarks.bench_conda_plugin [ROUNDS]``;
PYTHON is that of a conda with anaconda-anon-usage. Each figure is the median processor time of many
rounds in which all take turns, tokens being there already. No network is used: ``conda info`` asks
for none.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.figure import tell
from tests.conda_plugin import real
from tests.conda_plugin.real import RealConda
from tests.conda_plugin.wheels import PLUGIN, build_wheel

_GOAL = 1
_ROUNDS = 25


def _processor_seconds(conda: RealConda) -> float:
    process = subprocess.Popen(
        conda.conda("info"), env=conda.environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        message = f"conda info ended with status {process.returncode}"
        raise RuntimeError(message)
    return used.ru_utime + used.ru_stime


def _measure(condas: dict[str, RealConda], rounds: int) -> dict[str, list[float]]:
    seconds: dict[str, list[float]] = {name: [] for name in condas}
    for number in range(rounds + 2):
        for name, conda in condas.items():
            taken = _processor_seconds(conda)
            if number >= 2:  # the first ones make tokens and compile
                seconds[name].append(taken)
    return seconds


def main() -> None:
    """Print the medians and their ratios."""
    if not real.PYTHON or not real.has_original():
        print("Set CONDA_PRIVACY_REAL_CONDA to the Python of a conda with anaconda-anon-usage.")
        return
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else _ROUNDS
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        wheel = build_wheel(PLUGIN, folder / "wheel")
        condas = {
            "no plugin": real.make(folder / "none", None),
            "anaconda-anon-usage": real.make(folder / "original", None, with_original=True),
            "our plugin": real.make(folder / "ours", wheel),
        }
        seconds = _measure(condas, rounds)
    none, original, ours = (statistics.median(taken) for taken in seconds.values())
    for name, taken in seconds.items():
        median = statistics.median(taken)
        print(f"{name:<20} {median * 1000:7.1f} ms")
    tell("conda info with our plugin, processor time", ours / none, "× without a plugin")
    tell(
        "conda info with our plugin, processor time",
        ours / original,
        "× with anaconda-anon-usage",
        _GOAL,
    )
    pairs = zip(*seconds.values(), strict=True)
    beyond = [own - other for _, other, own in pairs]
    print(f"ours - original      {statistics.median(beyond) * 1000:7.1f} ms, median of the rounds")


if __name__ == "__main__":
    main()
