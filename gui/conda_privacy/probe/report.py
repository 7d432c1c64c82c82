"""A report of a check that can be passed on: no random ID, no path, no package list in it."""

from __future__ import annotations

from collections.abc import Iterable

from conda_privacy import __version__
from conda_privacy.core.machine import Machine, showable
from conda_privacy.probe.check import Result
from conda_privacy.probe.comparison import Row

__all__ = ["masked_report"]


def masked_report(machine: Machine, results: Iterable[Result]) -> str:
    """Write a report about results, as plain text.

    Versions stay readable; random IDs keep four characters, headers of their own only their names
    and lengths. What the client printed and where anything is installed is left out.
    """
    lines = [f"Conda Privacy {__version__} on {machine.platform}: check with real clients"]
    for result in results:
        lines += ["", *_lines(result)]
    return "\n".join(lines) + "\n"


def _lines(result: Result) -> list[str]:
    client = result.question.client
    run = "package telemetry" if result.question.telemetry else "usage data"
    requests = [f"{arrival.method} {showable(arrival.file)}" for arrival in result.arrivals]
    return [
        f"client: {client.kind} ({run})",
        f"verdict: {result.verdict.kind}",
        f"requests: {len(requests)}{''.join(f' | {request}' for request in requests)}",
        *(_line(row) for row in result.rows),
    ]


def _line(row: Row) -> str:
    if row.kind == "header":
        return f"  {row.outcome:10} {showable(row.name)} ({len(row.seen)} characters)"
    shown = row.masked()
    values = f"foreseen {showable(shown.expected) or '-'}, arrived {showable(shown.seen) or '-'}"
    return f"  {row.outcome:10} {showable(row.name) or 'order'}: {values}"
