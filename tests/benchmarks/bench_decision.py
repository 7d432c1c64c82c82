"""One decision over 25 places beside opening and reading the same files.

Run: ``python -m tests.benchmarks.bench_decision``. Each figure is the median processor time of many
rounds in which both take turns. ``text known`` reads every file again but has seen their text
before, as a window that refreshes does; ``text new`` has never seen the text; ``YAML parser`` has
files that are not plain, so the YAML parser is needed, and has seen their text before.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks.figure import tell

from conda_privacy.core import Decision, Machine, decide
from conda_privacy.core.condarc import _parse_plain
from conda_privacy.core.yaml_condarc import _parse_alone

_ROUNDS = 300
_GOAL = 3
_PLAIN = """\
# settings of place {number}
channels:
  - defaults
  - conda-forge
ssl_verify: true
anaconda_anon_usage: {value}
proxy_servers:
  http: http://proxy{number}:80
"""
_NOT_PLAIN = "channels: [defaults, conda-forge]  # {number}\nanaconda_anon_usage: {value}\n"
_FOLDERS = ("etc", "var", "root", "xdg/conda", "home/.config/conda", "home/.conda", "prefix")


def _lay_out(folder: Path, text: str) -> tuple[Machine, list[Path]]:
    """Write 25 settings files, one at each place of the search path and some in its folders."""
    names = [f"{each}/{name}" for each in _FOLDERS for name in (".condarc", "condarc")]
    names += [f"{each}/condarc.d/a.yml" for each in _FOLDERS]
    names += ["etc/condarc.d/b.yml", "etc/condarc.d/c.yml", "home/.condarc", "my.yml"]
    for number, name in enumerate(names):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.format(number=number, value="true" if number % 2 else "false"))
    machine = Machine(
        home=folder / "home",
        environ={"XDG_CONFIG_HOME": str(folder / "xdg"), "CONDARC": str(folder / "my.yml")},
        system_dirs=(folder / "etc", folder / "var"),
        platform="linux",
    )
    return machine, [folder / name for name in names]


def _read(paths: list[Path]) -> None:
    for path in paths:
        with path.open("rb") as file:
            file.read()


def _ratio(
    work: Callable[[], object], reference: Callable[[], object], prepare: Callable[[], None]
) -> tuple[float, float]:
    """The median of work in microseconds, and its ratio to the reference."""
    ours, theirs = [], []
    for _ in range(_ROUNDS):
        theirs.append(_seconds(reference))
        prepare()
        ours.append(_seconds(work))
    median = statistics.median(ours)
    return median * 1e6, median / statistics.median(theirs)


def _seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def _forget() -> None:
    _parse_plain.cache_clear()
    _parse_alone.cache_clear()


def _measure(name: str, text: str, prepare: Callable[[], None]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder)
        machine, paths = _lay_out(base, text)
        root, prefix = base / "root", base / "prefix"

        def work() -> Decision:
            return decide(machine, "anaconda_anon_usage", root_prefix=root, prefix=prefix)

        decided_by = work().decided_by
        assert decided_by is not None
        assert decided_by.path == base / "my.yml"
        median, ratio = _ratio(work, lambda: _read(paths), prepare)
    print(f"{name:<8} {median:10.0f} µs")
    what = f"decision over {len(paths)} places, {name}"
    tell(what, ratio, "× opening and reading the files", _GOAL)


def main() -> None:
    """Print the figures."""
    _measure("text known", _PLAIN, lambda: None)
    _measure("text new", _PLAIN, _forget)
    _measure("YAML parser", _NOT_PLAIN, lambda: None)


if __name__ == "__main__":
    main()
