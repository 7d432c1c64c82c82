"""``bootstrap.py test``: all that must pass, in two rows of steps, with a table at the end."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TextIO

import environment
import system_packages
import translations
from setup_error import SetupError

ROOT = environment.ROOT
# What has to be covered, in per cent of lines and branches together. Where the truth is made,
# all of it; elsewhere what remains has to be small.
COVERAGE = (
    ("core", 100),
    ("probe", 100),
    ("classroom", 100),
    ("cli", 95),
    ("panel", 95),
    ("desktop", 95),
    ("conda_plugin", 95),
    ("*.py", 95),
)
_ORDINARY = "not window and not real_conda and not built"
# All that the core does, it does where there is no Qt; so that is where it is tested.
_WITHOUT_QT = ("tests/core", "tests/probe", "tests/classroom", "tests/cli")
_MEASURED = ROOT / "build" / "coverage"
_NO_TESTS = 5  # what pytest answers where no test has the mark
_WORKERS = str(min(8, max(2, os.cpu_count() or 2)))


@dataclass(frozen=True)
class Step:
    """One check.

    Attributes:
        name: what it is called.
        passes: runs it, writing to the file given, and says whether it passed.
        waits: whether it mostly waits for one program, so that it can go on beside the others.
    """

    name: str
    passes: Callable[[TextIO], bool]
    waits: bool = False


@dataclass(frozen=True)
class _Outcome:
    name: str
    passed: bool
    seconds: float


def run_checks(only: Sequence[str] | None = None) -> int:
    """Run every step, or those named, and return 0 when all of them pass.

    Raises:
        SetupError: something is missing that only a person can put there.
    """
    os.chdir(ROOT)
    steps = [step for step in _steps() if only is None or step.name in only]
    if not steps:
        raise SetupError("Steps: " + ", ".join(step.name for step in _steps()))
    lacking = system_packages.install(
        environment.needs("test")
        + system_packages.QT
        + system_packages.QT_WINDOW
        + system_packages.CHECKS
    )
    if lacking:
        raise SetupError(lacking)
    environment.prepare("test")
    # Some hundred processes start; compiling all modules in each would take a third of the time.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    outcomes = _run_in_two_rows(steps)
    print()
    for each in outcomes:
        print(f"{'passed' if each.passed else 'FAILED'}  {each.seconds:6.1f} s  {each.name}")
    return 0 if all(each.passed for each in outcomes) else 1


def _steps() -> list[Step]:
    return [
        Step("lint", lambda out: _tool(out, "ruff", "check")),
        Step("format", lambda out: _tool(out, "ruff", "format", "--check")),
        Step("types", lambda out: _tool(out, "mypy"), waits=True),
        Step("layers", _layers_hold),
        Step("translations", _translations_are_fresh),
        Step("tests", _run_tests),
        Step("tests without Qt", _run_tests_without_qt),
        Step("tests with a window", _run_tests_with_a_window, waits=True),
        Step("tests with a real conda", _run_tests_with_a_real_conda, waits=True),
        Step("packages", _run_tests_of_packages, waits=True),
        Step("coverage", _measure_coverage),
    ]


def _run_in_two_rows(steps: Sequence[Step]) -> list[_Outcome]:
    """Run what waits beside what works, so that no processor is idle; coverage comes last."""
    last = [step for step in steps if step.passes is _measure_coverage]
    waiting = [step for step in steps if step.waits]
    working = [step for step in steps if not step.waits and step not in last]
    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as told:
        with ThreadPoolExecutor(1) as beside:
            second = beside.submit(_run, waiting, told if working else sys.stdout)
            outcomes = _run(working, sys.stdout)
            outcomes += second.result()
        told.seek(0)
        shutil.copyfileobj(told, sys.stdout)
    return outcomes + _run(last, sys.stdout)


def _run(steps: Iterable[Step], out: TextIO) -> list[_Outcome]:
    outcomes = []
    for step in steps:
        print(f"\n── {step.name} ──", file=out, flush=True)
        start = time.monotonic()
        passed = step.passes(out)
        outcomes.append(_Outcome(step.name, passed, time.monotonic() - start))
    return outcomes


def _layers_hold(out: TextIO) -> bool:
    # import-linter cannot be started with -m.
    program = "from importlinter.cli import lint_imports_command as lint; lint()"
    return _run_python(out, ".venv", "-c", program, "--no-logo") == 0


def _translations_are_fresh(out: TextIO) -> bool:
    stale = translations.stale()
    if stale:
        print("Not in step with the program:", ", ".join(stale), file=out)
        print("“python3 packaging/bootstrap.py translations” brings them in step.", file=out)
    return not stale


def _run_tests(out: TextIO) -> bool:
    elsewhere = [f"--ignore={folder}" for folder in _WITHOUT_QT]
    return _test(out, ".venv", "tests", _ORDINARY, "-n", _WORKERS, *elsewhere)


def _run_tests_without_qt(out: TextIO) -> bool:
    environment.prepare("core")
    proof = "import importlib.util as u; assert not u.find_spec('PySide6')"
    if _run_python(out, ".venv-core", "-c", proof):
        return False
    return _test(out, ".venv-core", "core", _ORDINARY, "-n", _WORKERS, *_WITHOUT_QT)


def _run_tests_with_a_window(out: TextIO) -> bool:
    return _test(out, ".venv", "window", "window")


def _run_tests_with_a_real_conda(out: TextIO) -> bool:
    return _run_python(out, ".venv", "-m", "pytest", "-m", "real_conda") in {0, _NO_TESTS}


def _run_tests_of_packages(out: TextIO) -> bool:
    # By file: those in one share what they have built.
    beside = ("-n", "2", "--dist", "loadfile")
    return _run_python(out, ".venv", "-m", "pytest", "-m", "built", *beside) == 0


def _test(out: TextIO, folder: str, name: str, marks: str, *options: str) -> bool:
    """Run the tests with these marks, and keep under this name what they reach."""
    _MEASURED.mkdir(parents=True, exist_ok=True)
    for remains in _MEASURED.glob(f"{name}*"):
        remains.unlink()
    measured = {"COVERAGE_FILE": str(_MEASURED / name)}
    command = ("-m", "pytest", "-m", marks, "--cov", "--cov-report=", *options)
    return _run_python(out, folder, *command, **measured) == 0


def _measure_coverage(out: TextIO) -> bool:
    files = sorted(str(path) for path in _MEASURED.glob("*"))
    passed = [_tool(out, "coverage", "combine", "--keep", "--quiet", *files)]
    for area, least in COVERAGE:
        print(f"conda_privacy/{area}: at least {least} %", file=out, flush=True)
        inside = area if area.endswith(".py") else f"{area}/*"
        include = f"--include=gui/conda_privacy/{inside}"
        passed.append(_tool(out, "coverage", "report", include, f"--fail-under={least}"))
    return all(passed)


def _tool(out: TextIO, module: str, *arguments: str) -> bool:
    return _run_python(out, ".venv", "-m", module, *arguments) == 0


def _run_python(out: TextIO, folder: str, *arguments: str, **variables: str) -> int:
    command = [str(environment.python_of(ROOT / folder)), *arguments]
    environ = {**os.environ, **variables}
    ended = subprocess.run(command, check=False, env=environ, stdout=out, stderr=subprocess.STDOUT)
    return ended.returncode
