"""``conda-privacy status`` as a whole process beside ``python -c pass``.

Run: ``python -m tests.benchmarks.bench_status``. The computer has one conda installation and five
environments. Both take turns; the figures are medians of processor time and of elapsed time. Where
``CONDA_PRIVACY_REAL_CONDA`` names a Python with conda, ``conda info`` is run beside them, and
``anaconda-anon-usage --detail`` where that is installed too.
"""

from __future__ import annotations

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.figure import tell

import conda_privacy

_GOAL = 5
_ROUNDS = 21
_PACKAGES = {
    "conda": "26.7.1",
    "python": "3.12.12",
    "requests": "2.32.5",
    "conda-libmamba-solver": "25.11.0",
    "libmambapy": "2.3.2",
    "anaconda-anon-usage": "0.8.1",
}


def _lay_out(home: Path) -> None:
    conda = home / "miniconda3"
    prefixes = [conda, *(conda / "envs" / f"env{number}" for number in range(5))]
    for prefix in prefixes:
        (prefix / "conda-meta").mkdir(parents=True)
        (prefix / "conda-meta" / "history").touch()
        (prefix / "etc").mkdir()
        (prefix / "etc" / "aau_token").write_text("A" * 22)
    for name, version in _PACKAGES.items():
        record = {"name": name, "version": version, "build": "0", "depends": []}
        path = conda / "conda-meta" / f"{name}-{version}-0.json"
        path.write_text(json.dumps(record))
    (home / ".conda").mkdir()
    (home / ".conda" / "aau_token").write_text("C" * 22)
    (home / ".condarc").write_text("channels:\n  - defaults\nanaconda_anon_usage: false\n")


def _times(command: list[str], environ: dict[str, str]) -> tuple[float, float]:
    """Processor and elapsed seconds of one run."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    subprocess.run(command, env=environ, check=True, stdout=subprocess.DEVNULL)
    elapsed = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    busy = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return busy, elapsed


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        _lay_out(home)
        environ = {
            "HOME": folder,
            "PATH": "/usr/bin:/bin",
            "PYTHONPATH": str(Path(conda_privacy.__file__).parents[1]),
        }
        status = "import sys; from conda_privacy.cli import main; sys.exit(main(['status']))"
        commands = {
            "python -c pass": [sys.executable, "-c", "pass"],
            "conda-privacy status": [sys.executable, "-c", status],
        }
        conda = os.environ.get("CONDA_PRIVACY_REAL_CONDA")
        if conda:
            commands["conda info"] = [conda, "-m", "conda", "info"]
            original = Path(conda).with_name("anaconda-anon-usage")
            if original.exists():
                commands["anaconda-anon-usage --detail"] = [str(original), "--detail"]
        taken: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
        for _ in range(_ROUNDS):
            for name, command in commands.items():
                taken[name].append(_times(command, environ))
    medians = {
        name: [statistics.median(each) for each in zip(*times, strict=True)]
        for name, times in taken.items()
    }
    for name, (busy, elapsed) in medians.items():
        print(f"{name:<29} {busy * 1e3:8.1f} ms busy {elapsed * 1e3:8.1f} ms elapsed")
    ours = medians.pop("conda-privacy status")
    for name, theirs in medians.items():
        goal = _GOAL if name == "python -c pass" else None
        for number, kind in enumerate(("processor time", "elapsed")):
            tell(f"conda-privacy status, {kind}", ours[number] / theirs[number], f"× {name}", goal)


if __name__ == "__main__":
    main()
