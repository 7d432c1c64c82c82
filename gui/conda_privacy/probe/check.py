"""Check with a real client: run it against our own server and compare what arrived."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock

from conda_privacy.core.machine import Machine, showable
from conda_privacy.probe.arrival import Arrival
from conda_privacy.probe.clients import Client, Task, arguments
from conda_privacy.probe.comparison import Row, compare_requests
from conda_privacy.probe.preview import Preview, preview, settled
from conda_privacy.probe.process import Command, run
from conda_privacy.probe.proxy_setting import proxy_in_the_way
from conda_privacy.probe.sentence import Sentence
from conda_privacy.probe.server import ChannelServer
from conda_privacy.probe.surroundings import surroundings
from conda_privacy.probe.verdict import Run, Verdict, judge

__all__ = ["Question", "Result", "check", "check_each", "is_out_of_date"]

RUN_SECONDS = 50.0
"""How long one client may take; its server closes ten seconds later."""

ANACONDA_HOST = "repo.anaconda.com"
ANACONDA_CHANNEL = f"http://{ANACONDA_HOST}/pkgs/main"
"""The channel that is asked for, in plain HTTP through our proxy, to see the package telemetry."""

_one_at_a_time = Lock()


@dataclass(frozen=True)
class Question:
    """One run of one client.

    Attributes:
        client: What is run.
        prefix: The environment it works on; only conda's preview depends on it.
        telemetry: True for the run that shows the package telemetry's headers.
        task: What conda is to do; None lets the client look for a package that is nowhere.
    """

    client: Client
    prefix: Path | None = None
    telemetry: bool = False
    task: Task | None = None


@dataclass(frozen=True)
class Result:
    """What came of a question.

    Attributes:
        question: The question.
        verdict: What it means, in a word and in sentences.
        rows: What arrived beside the preview, part by part; empty where nothing could be compared.
        command: The command line that was run; empty where none was.
        arrivals: Every request the client made.
        output: The last of what the client printed.
        foreseen: The preview that it was compared with, None where nothing was run.
        status: The exit status of the client, None where it has none.
    """

    question: Question
    verdict: Verdict
    rows: tuple[Row, ...] = ()
    command: tuple[str, ...] = ()
    arrivals: tuple[Arrival, ...] = ()
    output: str = ""
    foreseen: Preview | None = None
    status: int | None = None


def check(
    machine: Machine, question: Question, *, cancelled: Callable[[], bool] = lambda: False
) -> Result:
    """Run a client once and compare what it sends with the preview.

    Nothing but our own server on this computer can be reached by it. Two checks never run at the
    same time in one program.

    Args:
        machine: Whose settings and tokens the preview is made from, and whose variables the client
            gets.
        question: What to run.
        cancelled: Asked again and again; True ends the client with all it started.

    Returns:
        The result; whatever goes wrong is a verdict, too.
    """
    if not _one_at_a_time.acquire(blocking=False):
        return Result(question, Verdict("not-checked", Sentence("busy")))
    try:
        obstacle = _obstacle(machine, question)
        if obstacle is not None:
            return Result(question, Verdict("not-checked", obstacle))
        return _check(machine, question, cancelled)
    except OSError as error:  # no loopback network, no room for temporary files
        said = Sentence("not-prepared", (showable(str(error)),))
        return Result(question, Verdict("not-checked", said))
    finally:
        _one_at_a_time.release()


def check_each(
    machine: Machine,
    questions: Iterable[Question],
    *,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[Result]:
    """Ask one question after another; those left when it is cancelled are not asked."""
    for question in questions:
        if cancelled():
            return
        yield check(machine, question, cancelled=cancelled)


def is_out_of_date(machine: Machine, result: Result) -> bool:
    """Tell whether the preview has changed since a result was found."""
    if result.foreseen is None:
        return False
    now = preview(machine, result.question.client, result.question.prefix)
    return _basis(now) != _basis(result.foreseen)


def _basis(foreseen: Preview) -> tuple[object, ...]:
    agent = foreseen.user_agent
    parts = [] if agent is None else [part for part in agent.parts if part.kind != "session"]
    words = tuple(part.text for part in parts if part.sent)
    return (foreseen.on, foreseen.telemetry, foreseen.problem, words)


def _obstacle(machine: Machine, question: Question) -> Sentence | None:
    installation = question.client.installation
    root = None if installation is None else installation.prefix
    replaceable = installation is not None and not question.telemetry
    return proxy_in_the_way(machine, root, question.prefix, replaceable=replaceable)


def _check(machine: Machine, question: Question, cancelled: Callable[[], bool]) -> Result:
    # Before the run, because conda makes tokens that are missing.
    foreseen = preview(machine, question.client, question.prefix)
    stand_in = ANACONDA_HOST if question.telemetry else ""
    task = question.task or Task(())
    with (
        TemporaryDirectory(
            prefix="conda-privacy-", dir=task.folder, ignore_cleanup_errors=True
        ) as temporary,
        closing(ChannelServer(stand_in=stand_in, packages=task.packages)) as server,
    ):
        command = _command(machine, question, server, Path(temporary))
        outcome = run(command, cancelled=cancelled)
    foreseen = replace(foreseen, user_agent=settled(foreseen))
    arrivals = server.arrivals
    verdict_of = Run(
        title=question.client.title,
        telemetry=question.telemetry,
        preview=foreseen,
        outcome=outcome,
        arrivals=arrivals,
        garbled=server.garbled,
        rows=_rows(foreseen, question, arrivals),
    )
    verdict = judge(verdict_of)
    return Result(
        question=question,
        verdict=verdict,
        rows=() if verdict.kind == "no-tokens" else verdict_of.rows,
        command=command.arguments,
        arrivals=arrivals,
        output=outcome.output,
        foreseen=foreseen,
        status=outcome.status,
    )


def _rows(foreseen: Preview, question: Question, arrivals: Sequence[Arrival]) -> tuple[Row, ...]:
    # A request for a tunnel says nothing of what would have gone through it.
    asked = [arrival for arrival in arrivals if arrival.method != "CONNECT"]
    if foreseen.user_agent is None or not asked:
        return ()
    telemetry = question.telemetry and foreseen.telemetry
    return compare_requests(foreseen.user_agent, asked, telemetry=telemetry)


def _command(
    machine: Machine, question: Question, server: ChannelServer, temporary: Path
) -> Command:
    folder = temporary / "run"
    folder.mkdir()
    channel = ANACONDA_CHANNEL if question.telemetry else server.channel
    environ = surroundings(
        machine,
        question.client,
        question.prefix,
        server,
        temporary,
        through_proxy=question.telemetry,
    )
    words = arguments(question.client, channel, temporary, question.task)
    return Command(words, environ, folder, RUN_SECONDS)
