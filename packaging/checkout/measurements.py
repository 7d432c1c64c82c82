"""``bootstrap.py bench``: every program in tests/benchmarks, then a table of their ratios.

Each program compares what is ours with a reference in the same run, so a ratio means the same on a
slow machine, or on a busy one, as on a fast one. Nothing here passes or fails.
"""

import re
import subprocess
from collections.abc import Sequence
from pathlib import Path

import environment
import system_packages
from setup_error import SetupError

PROGRAMS = environment.ROOT / "tests" / "benchmarks"
# A ratio is a number and a sign for "times", as in "2.17 x", "0.98x" or "( 4.20 ×)".
_RATIO = re.compile(r"(\d+(?:\.\d+)?) ?[x×]")


def programs() -> list[str]:
    """Return the names of the programs that measure something."""
    files = sorted(PROGRAMS.glob("*.py"))
    return [path.stem for path in files if "__main__" in path.read_text(encoding="utf-8")]


def ratios(output: str) -> list[tuple[str, list[str]]]:
    """Return the lines of a program's output that hold ratios, as names with their ratios."""
    rows = []
    for line in output.splitlines():
        found = _RATIO.findall(line)
        name = re.split(r"\s{2,}|\s(?=\d)", line.strip())[0]
        if found and name:
            rows.append((name, found))
    return rows


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
    table: list[tuple[str, str, list[str]]] = []
    failed = []
    for name in only or programs():
        print(f"\n── {name} ──")
        status, output = _run(python, name)
        table += [(name, what, found) for what, found in ratios(output)]
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


def _print_table(table: Sequence[tuple[str, str, list[str]]]) -> None:
    print("\n── ratios to the reference of the same run ──")
    for name, what, found in table:
        print(f"{name:<18} {what:<44} {'  '.join(f'{ratio:>7} ×' for ratio in found)}")
