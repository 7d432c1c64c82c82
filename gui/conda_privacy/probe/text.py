"""The check as text and as JSON, for ``conda-privacy check``."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from conda_privacy.core.environments import find_environments
from conda_privacy.core.installations import Installation, find_installations
from conda_privacy.core.machine import Machine, showable
from conda_privacy.core.problem import Problem
from conda_privacy.probe.announcement import announce
from conda_privacy.probe.check import Question, Result, check_each
from conda_privacy.probe.clients import command_client, conda_client, find_clients
from conda_privacy.probe.report import masked_report

__all__ = ["Wishes", "as_json", "as_text", "exit_status", "questions_for", "run_check"]

MATCH, DIFFERS, NOT_CHECKED = 0, 1, 2


@dataclass(frozen=True)
class Wishes:
    """What a person asked ``conda-privacy check`` for.

    Attributes:
        prefix: The environment to check; None takes the active one, else the base.
        everything: Every environment, every conda found and every other client found but
            conda-express, which has to be named.
        command: A command of the person's own with ``{channel}`` in it, instead of conda.
        clients: Kinds of other clients to check too, such as ``"conda-express"``.
        telemetry: Also check the package telemetry, in a second run of conda.
        json: One JSON document instead of lines.
        show_tokens: Random IDs in full instead of masked.
        report: A report to pass on instead of what is for the person alone.
    """

    prefix: Path | None = None
    everything: bool = False
    command: tuple[str, ...] = ()
    clients: tuple[str, ...] = ()
    telemetry: bool = False
    json: bool = False
    show_tokens: bool = False
    report: bool = False


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
        The exit status: 0 all that was sent matches, 1 something differs, 2 something could not be
        checked (and nothing differs).
    """
    questions = questions_for(machine, wishes, root_prefix=root_prefix)
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
        write(json.dumps(as_json(results, show_tokens=wishes.show_tokens), indent=2))
    elif wishes.report:
        write(masked_report(machine, results).rstrip())
    return exit_status(results)


def questions_for(
    machine: Machine, wishes: Wishes, *, root_prefix: Path | None = None
) -> tuple[Question, ...] | Problem:
    """Turn wishes into questions, those about the conda in use first."""
    if wishes.command:
        client = command_client(machine, wishes.command)
        return client if isinstance(client, Problem) else (Question(client, wishes.prefix),)
    found = find_installations(machine, root_prefix)
    usable = [installation for installation in found if installation.problem is None]
    if found and found[0].problem is not None and root_prefix is not None:
        return found[0].problem
    clients = [
        client
        for client in find_clients(machine, usable)
        if client.kind in wishes.clients
        or (wishes.everything and client.kind != "conda" and not client.on_request_only)
    ]
    questions = [*_of_conda(machine, wishes, usable), *(Question(client) for client in clients)]
    return tuple(questions) if questions else _no_conda()


def _of_conda(
    machine: Machine, wishes: Wishes, installations: Sequence[Installation]
) -> Iterator[Question]:
    for installation in installations if wishes.everything else installations[:1]:
        client = conda_client(machine, installation)
        in_use = installation is installations[0]
        for prefix in _prefixes(machine, wishes, installation, in_use=in_use):
            yield Question(client, prefix)
            if wishes.telemetry:
                yield Question(client, prefix, telemetry=True)


def _prefixes(
    machine: Machine, wishes: Wishes, installation: Installation, *, in_use: bool
) -> list[Path]:
    if wishes.prefix is not None:
        return [wishes.prefix]
    if not in_use:
        return [installation.prefix]
    if wishes.everything:
        batches = find_environments(machine, installation)
        return [environment.prefix for batch in batches for environment in batch]
    active = machine.variable("CONDA_PREFIX")
    return [Path(active) if active else installation.prefix]


def _no_conda() -> Problem:
    text = "No conda was found on this computer, so there is nothing to run."
    return Problem("no-conda", "conda was not found", text)


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
    yield showable(result.verdict.sentence)
    yield from (showable(note.text) for note in result.verdict.notes)


def _heading(machine: Machine, result: Result) -> str:
    question = result.question
    where = "" if question.prefix is None else f" in {machine.display(question.prefix)}"
    what = ", package telemetry" if question.telemetry else ""
    return showable(f"{question.client.title}{where}{what}")


def as_json(results: Iterable[Result], *, show_tokens: bool = False) -> dict[str, Any]:
    """All results as one document of plain values."""
    listed = list(results)
    return {
        "schema": 1,
        "exit_status": exit_status(listed),
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
        "parts": [asdict(row if show_tokens else row.masked()) for row in result.rows],
    }


def exit_status(results: Iterable[Result]) -> int:
    """The exit status for results: 1 outweighs 2, and nothing checked is 2."""
    kinds = {result.verdict.kind for result in results}
    if "differs" in kinds:
        return DIFFERS
    return NOT_CHECKED if not kinds or kinds & {"not-checked", "cancelled"} else MATCH
