"""The check as text and as JSON, for ``conda-privacy check``."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from conda_privacy.core.machine import Machine, showable
from conda_privacy.core.problem import Problem
from conda_privacy.core.user_agent import parse
from conda_privacy.probe.announcement import announce
from conda_privacy.probe.check import Question, Result, check_each
from conda_privacy.probe.questions import Wishes, questions_for
from conda_privacy.probe.report import masked_report

__all__ = ["Wishes", "as_json", "as_text", "exit_status", "run_check"]

MATCH, DIFFERS, NOT_CHECKED, CANNOT_START = 0, 1, 2, 3


def run_check(
    machine: Machine,
    wishes: Wishes,
    write: Callable[[str], object],
    warn: Callable[[str], object],
    *,
    root_prefix: Path | None = None,
) -> int:
    """Check with real clients and write what came of it.

    Args:
        machine: The computer to look at.
        wishes: What to check and how to show it.
        write: Takes the results, line by line.
        warn: Takes what is said beforehand, and problems.
        root_prefix: The conda installation; None takes the one in use.

    Returns:
        The exit status: 0 all that was sent matches, 1 something differs, 3 (if nothing does)
        conda cannot start with these files, 2 (if neither) something could not be checked.
    """
    questions = questions_for(machine, wishes, root_prefix=root_prefix)
    absent = _absent(wishes, () if isinstance(questions, Problem) else questions)
    for kind in absent:
        warn(f"{kind} was not found on this computer, so it is not run.")
    if isinstance(questions, Problem):
        warn(questions.text)
        return NOT_CHECKED
    warn(announce(machine, questions))
    results: list[Result] = []
    for result in check_each(machine, questions):
        results.append(result)
        if not (wishes.json or wishes.report):
            write("\n".join(as_text(machine, result, show_tokens=wishes.show_tokens)))
    if wishes.json:
        write(json.dumps(as_json(results, show_tokens=wishes.show_tokens, absent=absent), indent=2))
    elif wishes.report:
        write(masked_report(machine, results).rstrip())
    return exit_status(results, absent)


def _absent(wishes: Wishes, questions: Sequence[Question]) -> tuple[str, ...]:
    """The kinds of clients that were asked for and are not here."""
    found = {question.client.kind for question in questions}
    return tuple(kind for kind in dict.fromkeys(wishes.clients) if kind not in found)


def as_text(machine: Machine, result: Result, *, show_tokens: bool = False) -> Iterator[str]:
    """The lines about one result."""
    yield _heading(machine, result)
    for row in result.rows:
        shown = row if show_tokens else row.masked()
        name = row.name if row.kind in ("header", "order") else f"{row.name}/"
        values = showable(shown.seen)
        if row.outcome != "same":
            values = f"{showable(shown.expected) or 'nothing'} -> {values or 'nothing'}"
        yield f"  {row.outcome:10}  {showable(name)} {values}".rstrip()
    for agent in () if result.rows else _agents(result, show_tokens=show_tokens):
        yield f"  arrived     {agent}"
    yield showable(result.verdict.sentence)
    yield from (showable(note.text) for note in result.verdict.notes)


def _agents(result: Result, *, show_tokens: bool) -> list[str]:
    """The different user agents that arrived, in their order."""
    arrived = dict.fromkeys(arrival.user_agent for arrival in result.arrivals)
    agents = [parse(showable(text)) for text in arrived if text]
    return [(agent if show_tokens else agent.masked()).text for agent in agents]


def _heading(machine: Machine, result: Result) -> str:
    question = result.question
    where = "" if question.prefix is None else f" in {machine.display(question.prefix)}"
    what = ", package telemetry" if question.telemetry else ""
    return showable(f"{question.client.title}{where}{what}")


def as_json(
    results: Iterable[Result], *, show_tokens: bool = False, absent: Sequence[str] = ()
) -> dict[str, Any]:
    """All results, and the clients not found, as one document of plain values."""
    listed = list(results)
    return {
        "schema": 1,
        "exit_status": exit_status(listed, absent),
        "not_found": list(absent),
        "results": [_document(result, show_tokens=show_tokens) for result in listed],
    }


def _document(result: Result, *, show_tokens: bool) -> dict[str, Any]:
    question, client = result.question, result.question.client
    return {
        "client": {"kind": client.kind, "title": client.title, "program": list(client.program)},
        "prefix": None if question.prefix is None else str(question.prefix),
        "telemetry": question.telemetry,
        "verdict": result.verdict.kind,
        "sentence": result.verdict.sentence,
        "notes": [note.text for note in result.verdict.notes],
        "requests": len(result.arrivals),
        "user_agents": _agents(result, show_tokens=show_tokens),
        "parts": [asdict(row if show_tokens else row.masked()) for row in result.rows],
    }


def exit_status(results: Iterable[Result], absent: Sequence[str] = ()) -> int:
    """The exit status for results: 1 outweighs 3, 3 outweighs 2, and nothing checked is 2.

    Where there was no preview, nothing was foreseen with which what arrived could be compared.
    """
    listed = list(results)
    kinds = {result.verdict.kind for result in listed}
    if "differs" in kinds:
        return DIFFERS
    problems = [result.foreseen.problem for result in listed if result.foreseen is not None]
    if any(problem is not None and problem.stops_conda for problem in problems):
        return CANNOT_START
    unknown = kinds & {"not-checked", "cancelled"} or any(map(_without_preview, listed))
    return NOT_CHECKED if absent or not kinds or unknown else MATCH


def _without_preview(result: Result) -> bool:
    return result.verdict.said.key == "no-preview"
