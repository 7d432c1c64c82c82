"""``bootstrap.py bench``: every program in tests/benchmarks, then a table of their figures.

Each program compares what is ours with a reference in the same run, so a ratio means the same on a
slow machine, or on a busy one, as on a fast one. Beside each figure stands its goal, where it has
one; a goal that is missed is shown, but fails nothing.
"""

import re
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import environment
import system_packages
from setup_error import SetupError

PROGRAMS = environment.ROOT / "tests" / "benchmarks"
# What tests/benchmarks/figure.py prints.
_FIGURE = re.compile(r"→ (.+): (-?[\d.,e+-]+ .+?)(?: \(goal: (at most \S+), (met|missed)\))?")


@dataclass(frozen=True)
class Figure:
    """What a program has measured.

    Attributes:
        program: the program's name.
        what: what was measured.
        value: the figure with its unit, such as ``"4.1 × python -c pass"``.
        goal: what it should be, such as ``"at most 5"``, or ``""``.
        met: ``"met"``, ``"missed"`` or ``""``.
    """

    program: str
    what: str
    value: str
    goal: str = ""
    met: str = ""


def programs() -> list[str]:
    """Return the names of the programs that measure something."""
    files = sorted(PROGRAMS.glob("*.py"))
    return [path.stem for path in files if "__main__" in path.read_text(encoding="utf-8")]


def figures(program: str, output: str) -> list[Figure]:
    """Return the figures among the lines that a program has printed."""
    found = map(_FIGURE.fullmatch, output.splitlines())
    return [Figure(program, *match.groups(default="")) for match in found if match]


def measure(only: Sequence[str] | None = None) -> int:
    """Run every program, or those named, and return 0 when all came to their end.

    Raises:
        SetupError: there is no such program, or something is missing that only a person can
            put there.
    """
    unknown = set(only or ()) - set(programs())
    if unknown:
        raise SetupError("Programs: " + ", ".join(programs()))
    lacking = system_packages.install(environment.needs("test") + system_packages.QT)
    if lacking:
        raise SetupError(lacking)
    python = environment.prepare("test")
    table: list[Figure] = []
    failed = []
    for name in only or programs():
        print(f"\n── {name} ──")
        status, output = _run(python, name)
        told = figures(name, output)
        table += told or [Figure(name, "told no figure, see above", "")]
        if status:
            failed.append(name)
    _print_table(table)
    for name in failed:
        print(f"{name} did not come to its end")
    return 1 if failed else 0


def _run(python: Path, name: str) -> tuple[int, str]:
    command = [str(python), "-m", f"tests.benchmarks.{name}"]
    lines = []
    with subprocess.Popen(
        command, cwd=environment.ROOT, stdout=subprocess.PIPE, encoding="utf-8"
    ) as process:
        assert process.stdout is not None  # noqa: S101 - asked for just above
        for line in process.stdout:
            print(line, end="")
            lines.append(line)
    return process.returncode, "".join(lines)


def _print_table(table: Sequence[Figure]) -> None:
    print("\n── figures, each beside its reference in the same run ──")
    widths = [max(len(text) for text in column) for column in zip(*map(_texts, table), strict=True)]
    for figure in table:
        cells = zip(_texts(figure), widths, strict=True)
        print("  ".join(f"{text:<{width}}" for text, width in cells).rstrip())
    missed = sum(figure.met == "missed" for figure in table)
    met = sum(figure.met == "met" for figure in table)
    print(f"\n{len(table)} figures; goals met: {met}, missed: {missed}")


def _texts(figure: Figure) -> tuple[str, str, str, str, str]:
    missed = figure.met.upper() if figure.met == "missed" else figure.met
    return figure.program, figure.what, figure.value, figure.goal, missed
