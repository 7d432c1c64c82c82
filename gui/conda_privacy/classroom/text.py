"""``conda-privacy classroom simulate|analyse``: the classroom's questions as text."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING

from conda_privacy.classroom.access_log import add_stream, not_a_log, read_access_log
from conda_privacy.classroom.evidence import Evidence
from conda_privacy.classroom.export import figures_csv, outcomes_csv
from conda_privacy.classroom.figures import (
    QUESTIONS,
    Figure,
    Outcome,
    figures_of,
    growing_silence,
    simulate_figures,
)
from conda_privacy.classroom.population import RANGES, Population
from conda_privacy.classroom.simulation import simulate
from conda_privacy.classroom.view import Watched
from conda_privacy.core.machine import showable
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.problem import Problem
from conda_privacy.core.staging import new_file

if TYPE_CHECKING:
    import argparse
    from types import SimpleNamespace

    Options = argparse.Namespace | SimpleNamespace

DONE, REFUSED = 0, 2
_USUAL = Watched()
_STANDARD_INPUT = "-"
_MEANINGS = {
    "people": "how many people there are",
    "installations": "conda installations of each",
    "environments": "environments in each installation, besides base",
    "ci_jobs": "jobs of a build service each day",
    "sharing": "percent of the people who share one address",
    "copied": "installations made by copying the disk of the first one",
    "switched_off": "percent of people and jobs who switched usage data off",
    "days": "days in the log",
    "seed": "luck; the same seed and numbers give the same log",
}
_COLUMNS = "{:<46} {:>10} {:>12} {:>15}"


def add_commands(parser: argparse.ArgumentParser, path: Callable[[str], Path] = Path) -> None:
    """Add ``simulate`` and ``analyse`` to the parser of ``conda-privacy classroom``.

    Args:
        parser: The parser.
        path: Makes a path of what was typed.
    """
    commands = parser.add_subparsers(
        title="commands", dest="classroom_command", required=True, metavar="COMMAND"
    )
    text = "make up a class or company and compare the truth with what a server sees"
    simulation = commands.add_parser("simulate", help=text, description=f"{text.capitalize()}.")
    for name, limits in RANGES.items():
        simulation.add_argument(
            f"--{name.replace('_', '-')}",
            type=int,
            default=limits.usual,
            metavar="N",
            help=f"{_MEANINGS[name]}: {limits.least} to {limits.most}, usually {limits.usual}",
        )
    simulation.add_argument("--csv", action="store_true", help="print comma-separated values")
    outputs = simulation.add_mutually_exclusive_group()
    outputs.add_argument(
        "--sweep", action="store_true", help="repeat with 0 to 100 percent switched off"
    )
    outputs.add_argument(
        "--write-log", type=path, metavar="FILE", help="write the made-up log to a new file"
    )
    text = "ask the same questions of a real access log"
    analysis = commands.add_parser("analyse", help=text, description=f"{text.capitalize()}.")
    analysis.add_argument(
        "log",
        type=lambda typed: typed if typed == _STANDARD_INPUT else path(typed),
        metavar="FILE",
        help="combined log format; - reads standard input",
    )
    text = "whose installations to count; usually the one that most are behind"
    analysis.add_argument("--address", default="", help=text)
    text = f"the package to follow, usually {_USUAL.package}"
    analysis.add_argument("--package", default=_USUAL.package, help=text)
    text = f"its vulnerable version, usually {_USUAL.vulnerable}"
    analysis.add_argument("--vulnerable", metavar="VERSION", default=_USUAL.vulnerable, help=text)
    analysis.add_argument("--csv", action="store_true", help="print comma-separated values")


def run(arguments: Options, say: Callable[[str], object], complain: Callable[[str], object]) -> int:
    """Do what the arguments of ``add_commands`` ask.

    Args:
        arguments: What was asked.
        say: Prints text, and a line feed behind it, where answers go.
        complain: Prints a line where errors go.

    Returns:
        The exit status, 0 or 2.
    """
    if arguments.classroom_command == "simulate":
        result = _simulate(arguments)
    else:
        result = _analyse(arguments, complain)
    if isinstance(result, Problem):
        complain(_sentence(result))
        return REFUSED
    say(result.removesuffix("\n"))
    return DONE


def _simulate(arguments: Options) -> str | Problem:
    population = Population(
        **{each.name: getattr(arguments, each.name) for each in fields(Population)}
    )
    problem = population.problem()
    if problem:
        return problem
    if arguments.write_log:
        return _write_log(population, arguments.write_log)
    if arguments.sweep:
        outcomes = growing_silence(population)
        return outcomes_csv(outcomes) if arguments.csv else sweep_table(outcomes)
    figures = simulate_figures(population).figures
    return figures_csv(figures) if arguments.csv else figures_table(figures)


def _write_log(population: Population, path: Path) -> str | Problem:
    try:
        with new_file(path) as stream:
            truth = simulate(population, stream.write)
    except OSError as error:
        return Problem(
            kind="log-not-written",
            title=Phrase("The log was not written"),
            text=Phrase("Choose another file; an existing one is never replaced."),
            path=path,
            cause=str(error),
        )
    return f"{truth.requests} requests written to {showable(str(path))}\n"


def _analyse(arguments: Options, complain: Callable[[str], object]) -> str | Problem:
    if not arguments.package:
        return Problem(
            "no-package", Phrase("There is no package to follow"), Phrase("Give its name.")
        )
    evidence = Evidence(Watched(arguments.package, arguments.vulnerable))
    problem = _read(arguments.log, evidence)
    if problem:
        return problem
    figures = figures_of(evidence, address=arguments.address)
    if arguments.csv:
        for line in evidence_text(evidence).splitlines():
            complain(line)
        return figures_csv(figures)
    return evidence_text(evidence) + "\n" + figures_table(figures)


def _read(log: Path | str, evidence: Evidence) -> Problem | None:
    """Read a file, or where it is the text ``-`` and no path standard input."""
    if log != _STANDARD_INPUT:
        return read_access_log(Path(log), evidence).problem
    add_stream(sys.stdin.buffer, evidence)
    return not_a_log(Path(log)) if evidence.lines and evidence.lines == evidence.bad else None


def evidence_text(evidence: Evidence) -> str:
    """How much of a log could be read, in sentences; it never contains a token."""
    counts = evidence.with_tokens
    lines = [f"Lines: {evidence.lines}. Addresses: {evidence.addresses()}."]
    if evidence.bad:
        examples = ", ".join(str(number) for number in evidence.bad_examples)
        lines.append(f"Not in the combined log format: {evidence.bad} (line {examples}).")
    if evidence.not_conda:
        lines.append(f"By other programs, and left out: {evidence.not_conda}.")
    if counts.not_followed:
        lines.append(
            f"Not in the figures: {counts.not_followed}. There are more installations or "
            "environments than are told apart."
        )
    return "\n".join(lines) + "\n"


def figures_table(figures: tuple[Figure, ...]) -> str:
    """Questions and figures as a table for a terminal."""
    lines = []
    for question, title in QUESTIONS.items():
        lines += [title, _COLUMNS.format("", "truth", "with tokens", "without tokens")]
        lines += [_row(figure) for figure in figures if figure.question == question]
        lines.append("")
    return "\n".join(lines)


def _row(figure: Figure) -> str:
    numbers = (figure.truth, figure.with_tokens, figure.without_tokens)
    shown = (number_text(number, percent=figure.percent) for number in numbers)
    return _COLUMNS.format("  " + showable(figure.label), *shown)


def sweep_table(outcomes: Iterable[Outcome]) -> str:
    """The error of each answer with tokens, for each share of people who switched off."""
    rows: dict[str, list[str]] = {}
    shares = []
    for outcome in outcomes:
        shares.append(f"{outcome.population.switched_off} %")
        for figure in outcome.figures:
            rows.setdefault(figure.label, []).append(error_text(figure.error_with_tokens))
    lines = [f"{'Error of the server’s answer':<42}" + "".join(f"{each:>8}" for each in shares)]
    lines += [f"{label:<42}" + "".join(f"{each:>8}" for each in row) for label, row in rows.items()]
    return "\n".join(lines) + "\n"


def number_text(number: float | None, *, percent: bool = False) -> str:
    """A count, a percentage, or ``?`` for what cannot be known."""
    if number is None:
        return "?"
    return f"{number:.0%}" if percent else f"{number:.0f}"


def error_text(error: float | None) -> str:
    """``+12 %``, ``−3 %`` or ``?``."""
    if error is None:
        return "?"
    return f"{error * 100:+.0f} %".replace("-", "−")


def _sentence(problem: Problem) -> str:
    path = f"{showable(str(problem.path))}: " if problem.path else ""
    cause = f" ({showable(problem.cause)})" if problem.cause else ""
    return f"{path}{problem.title}. {problem.text}{cause}"
