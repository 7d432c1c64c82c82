"""What a run means, in a word and in sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from conda_privacy.core.machine import showable
from conda_privacy.probe.arrival import Arrival
from conda_privacy.probe.comparison import Row, token_parts
from conda_privacy.probe.preview import Preview
from conda_privacy.probe.process import Outcome

__all__ = ["Run", "Verdict", "judge"]

_QUESTION = re.compile(
    r"password|passphrase|licen[cs]e agreement|terms of service|\[y/n\]|\(y/n\)|y\]/n|EOFError",
    re.IGNORECASE,
)
_WINDOWS_CRASH = 0xC0000000
_CUT_OFF = {
    "cancelled": "The check was cancelled.",
    "too-slow": "{title} did not come to an end in time and was ended.",
    "too-talkative": "{title} printed without end and was ended.",
}


@dataclass(frozen=True)
class Verdict:
    """The outcome of a check.

    Attributes:
        kind: ``"matches"``, ``"differs"``, ``"no-tokens"`` (a client that we have no preview for
            sends no random IDs), ``"tokens"`` (it does, and the setting is on), ``"cancelled"`` or
            ``"not-checked"``.
        sentence: One sentence for a person.
        notes: Further sentences about the run.
    """

    kind: str
    sentence: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Run:
    """All that is known of one run.

    Attributes:
        title: What the client is called.
        telemetry: Whether it was the run that shows the package telemetry.
        preview: What was foreseen.
        outcome: How the process ended.
        arrivals: The requests that came.
        garbled: How many connections brought no right request.
        rows: What arrived beside the preview.
    """

    title: str
    telemetry: bool
    preview: Preview
    outcome: Outcome
    arrivals: tuple[Arrival, ...]
    garbled: int
    rows: tuple[Row, ...]

    @property
    def answered(self) -> tuple[Arrival, ...]:
        """The requests for the channel that was to be asked."""
        return tuple(arrival for arrival in self.arrivals if arrival.answered)


def judge(run: Run) -> Verdict:
    """Say what a run means."""
    end = run.outcome.end
    if end == "cancelled":
        return Verdict("cancelled", _CUT_OFF[end], _notes(run))
    if end == "not-started":
        cause = showable(run.outcome.cause)
        return Verdict("not-checked", f"{run.title} could not be started: {cause}.")
    if end in _CUT_OFF:
        return Verdict("not-checked", _CUT_OFF[end].format(title=run.title), _notes(run))
    if not run.answered:
        return Verdict("not-checked", _why_nothing_came(run), _notes(run))
    return _judge_requests(run)


def _judge_requests(run: Run) -> Verdict:
    if run.preview.problem is not None:
        sentence = f"{run.title} was foreseen to stop with an error, but it asked for packages."
        return Verdict("differs", sentence, _notes(run))
    if run.preview.user_agent is None:
        return _judge_other_client(run)
    wrong = [row for row in run.rows if row.outcome != "same"]
    count = len(run.answered)
    if wrong:
        sentence = f"What {run.title} sent differs from the preview: {_list_of(wrong)}."
        return Verdict("differs", sentence, _notes(run))
    sentence = f"{run.title} sent exactly what the preview shows{_in_all(count)}."
    if run.telemetry:
        sent = "sent" if run.preview.telemetry else "did not send"
        sentence = f"{run.title} {sent} its package telemetry, as the preview says{_in_all(count)}."
    return Verdict("matches", sentence, _notes(run))


def _in_all(count: int) -> str:
    return "" if count == 1 else f", in all {count} requests"


def _judge_other_client(run: Run) -> Verdict:
    parts = {
        part.name for arrival in run.arrivals for part in token_parts(arrival.user_agent or "")
    }
    if not parts:
        return Verdict("no-tokens", f"{run.title} sends no random IDs.", _notes(run))
    names = ", ".join(f"{name}/" for name in sorted(parts))
    if run.preview.on is False:
        sentence = f"The setting is off, but {run.title} sends random IDs: {names}."
        return Verdict("differs", sentence, _notes(run))
    return Verdict("tokens", f"{run.title} sends random IDs: {names}.", _notes(run))


def _list_of(rows: Sequence[Row]) -> str:
    return "; ".join(dict.fromkeys(_described(row) for row in rows))


def _described(row: Row) -> str:
    if row.kind == "order":
        return "the parts come in another order"
    name = showable(row.name if row.kind == "header" else f"{row.name}/")
    return {
        "different": f"{name} has another value",
        "missing": f"{name} is missing",
        "unexpected": f"{name} was not foreseen",
    }[row.outcome]


def _why_nothing_came(run: Run) -> str:
    title, problem = run.title, run.preview.problem
    if _crashed(run.outcome):
        return f"{title} crashed before it asked for anything ({_crash(run.outcome)})."
    if _QUESTION.search(run.outcome.output):
        return (
            f"{title} asked a question, such as for a password or about a licence, "
            "which nobody answers during a check."
        )
    if problem is not None:
        return f"{title} stopped before it asked for anything, as foreseen. {problem.text}"
    if run.garbled:
        return f"{title} began a request and never finished it."
    if run.arrivals:
        return f"{title} asked other servers only, and the check refused that."
    last = _last_line(run.outcome.output)
    said = f" Its last words: {last}" if last else ""
    return f"{title} ended without asking for anything.{said}"


def _last_line(output: str) -> str:
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    return showable(lines[-1])[:300] if lines else ""


def _crashed(outcome: Outcome) -> bool:
    return outcome.status is not None and (outcome.status < 0 or outcome.status >= _WINDOWS_CRASH)


def _crash(outcome: Outcome) -> str:
    status = outcome.status or 0
    return f"signal {-status}" if status < 0 else f"code {status:#x}"


def _notes(run: Run) -> tuple[str, ...]:
    notes = []
    refused = dict.fromkeys(arrival.host for arrival in run.arrivals if not arrival.answered)
    if hosts := [showable(host) for host in refused if host]:
        notes.append(
            f"It also tried to reach {', '.join(hosts)}. That was refused; nothing left this "
            "computer."
        )
    if run.answered and run.garbled:
        notes.append("At least one of its requests was never finished.")
    if run.outcome.end == "ended" and run.answered and _crashed(run.outcome):
        notes.append(f"It crashed afterwards ({_crash(run.outcome)}).")
    return tuple(notes)
