"""What a run means, in a word and in sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from conda_privacy.core.machine import showable
from conda_privacy.core.phrase import Phrase
from conda_privacy.probe.arrival import Arrival
from conda_privacy.probe.comparison import Row, token_parts
from conda_privacy.probe.preview import Preview
from conda_privacy.probe.process import Outcome
from conda_privacy.probe.sentence import Sentence

__all__ = ["Run", "Verdict", "judge"]

_QUESTION = re.compile(
    r"password|passphrase|licen[cs]e agreement|terms of service|\[y/n\]|\(y/n\)|y\]/n|EOFError",
    re.IGNORECASE,
)
_WINDOWS_CRASH = 0xC0000000
_CUT_OFF = ("cancelled", "too-slow", "too-talkative")


@dataclass(frozen=True)
class Verdict:
    """The outcome of a check.

    Attributes:
        kind: ``"matches"``, ``"differs"``, ``"no-tokens"`` (a client that we have no preview for
            sends no random IDs, nor does conda with a setting that it does not understand),
            ``"tokens"`` (it does, and the setting is on), ``"cancelled"`` or ``"not-checked"``.
        said: One sentence for a person.
        notes: Further sentences about the run.
    """

    kind: str
    said: Sentence
    notes: tuple[Sentence, ...] = ()

    @property
    def sentence(self) -> str:
        """What is said, in English."""
        return self.said.text


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
    if end == "not-started":
        said = Sentence(end, (run.title, showable(run.outcome.cause)))
        return Verdict("not-checked", said)
    if end in _CUT_OFF:
        kind = end if end == "cancelled" else "not-checked"
        return Verdict(kind, Sentence(end, (run.title,)), _notes(run))
    if not run.answered:
        return Verdict("not-checked", _why_nothing_came(run), _notes(run))
    return _judge_requests(run)


def _judge_requests(run: Run) -> Verdict:
    if run.preview.problem is not None:
        return Verdict("differs", Sentence("ran", (run.title,)), _notes(run))
    if run.preview.user_agent is None:
        return _judge_other_client(run)
    wrong = [row for row in run.rows if row.outcome != "same"]
    if wrong:
        said = Sentence("differs", (run.title, _list_of(wrong)))
        return Verdict("differs", said, _notes(run))
    if run.preview.on is None and not run.telemetry:
        return Verdict("no-tokens", Sentence("no-preview", (run.title,)), _notes(run))
    return Verdict("matches", _match(run), _notes(run))


def _match(run: Run) -> Sentence:
    if run.telemetry:
        sent = "sent" if run.preview.telemetry else "not-sent"
        return Sentence(f"telemetry-{sent}", (run.title,))
    if len(run.answered) == 1:
        return Sentence("matches", (run.title,))
    return Sentence("matches-all", (run.title, len(run.answered)))


def _judge_other_client(run: Run) -> Verdict:
    parts = {
        part.name for arrival in run.arrivals for part in token_parts(arrival.user_agent or "")
    }
    if not parts:
        return Verdict("no-tokens", Sentence("no-tokens", (run.title,)), _notes(run))
    names = ", ".join(f"{name}/" for name in sorted(parts))
    if run.preview.on is False:
        return Verdict("differs", Sentence("tokens-while-off", (run.title, names)), _notes(run))
    return Verdict("tokens", Sentence("tokens", (run.title, names)), _notes(run))


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


def _why_nothing_came(run: Run) -> Sentence:
    title, problem = run.title, run.preview.problem
    if _crashed(run.outcome):
        return Sentence("crashed", (title, _crash(run.outcome)))
    if _QUESTION.search(run.outcome.output):
        return Sentence("asked", (title,))
    if problem is not None:
        return Sentence("stopped", (title, problem.text))
    if run.garbled:
        return Sentence("unfinished", (title,))
    if run.arrivals:
        return Sentence("others-only", (title,))
    last = _last_line(run.outcome.output)
    return Sentence("last-words", (title, last)) if last else Sentence("nothing", (title,))


def _last_line(output: str) -> str:
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    return showable(lines[-1])[:300] if lines else ""


def _crashed(outcome: Outcome) -> bool:
    return outcome.status is not None and (outcome.status < 0 or outcome.status >= _WINDOWS_CRASH)


def _crash(outcome: Outcome) -> Phrase:
    status = outcome.status or 0
    if status < 0:
        return Phrase("signal {name}", name=str(-status))
    return Phrase("code {name}", name=f"{status:#x}")


def _notes(run: Run) -> tuple[Sentence, ...]:
    notes = []
    if run.answered and run.preview.on is None and run.preview.user_agent is not None:
        notes.append(Sentence("not-understood"))
    refused = dict.fromkeys(arrival.host for arrival in run.arrivals if not arrival.answered)
    if hosts := [showable(host) for host in refused if host]:
        notes.append(Sentence("refused", (", ".join(hosts),)))
    if run.answered and run.garbled:
        notes.append(Sentence("one-unfinished"))
    if run.outcome.end == "ended" and run.answered and _crashed(run.outcome):
        notes.append(Sentence("crashed-afterwards", (_crash(run.outcome),)))
    return tuple(notes)
