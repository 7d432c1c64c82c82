"""Running real clients beside the GUI thread, one after another, and keeping what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from conda_privacy.panel.background import Background

if TYPE_CHECKING:
    from conda_privacy.core.machine import Machine
    from conda_privacy.core.problem import Problem
    from conda_privacy.probe.check import Question, Result
    from conda_privacy.probe.questions import Wishes


@dataclass(frozen=True)
class Offer:
    """What a check would run.

    Attributes:
        questions: one for each run, in order.
        files: the files that conda itself will make during these runs.
        installs_itself: whether a client that does so when it is run was found.
        problem: why nothing can be run.
    """

    questions: tuple[Question, ...] = ()
    files: tuple[Path, ...] = ()
    installs_itself: bool = False
    problem: Problem | None = None


class ClientCheck(QObject):
    """Checks what is shown against what real clients send.

    Args:
        machine: the computer.
        background: where the clients are waited for.
        parent: as everywhere in Qt.

    Attributes:
        offer: what a check would run now; ``None`` until that is known.
        asked: the questions of the check that runs or ran last.
        results: what came of them so far.
        running: whether a client is run now, or will be.
        out_of_date: whether settings or random IDs have changed since.

    Signals:
        offered(): `offer` is another one.
        progressed(): a check began, a result came, or results went out of date.
        ended(): the last question was answered, or the check was cancelled.
        failed(object): an exception: a defect of this program.
    """

    offered = Signal()
    progressed = Signal()
    ended = Signal()
    failed = Signal(object)

    def __init__(
        self, machine: Machine, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._machine = machine
        self._background = background
        self._given_up = [False]
        self._wanted: tuple[Wishes, Path | None] | None = None
        self.offer: Offer | None = None
        self.asked: tuple[Question, ...] = ()
        self.results: tuple[Result, ...] = ()
        self.running = False
        self.out_of_date = False

    def prepare(self, wishes: Wishes, root_prefix: Path | None) -> None:
        """Find out in the background what these wishes would run."""
        self._wanted = wanted = (wishes, root_prefix)
        self._work(lambda: _offer(self._machine, *wanted, self._unwanted(wanted)), self._take_offer)

    def start(self) -> None:
        """Run what was offered; results come one by one."""
        if self.running or self.offer is None or not self.offer.questions:
            return
        self._given_up = [False]
        self.asked, self.results = self.offer.questions, ()
        self.running, self.out_of_date = True, False
        self.progressed.emit()
        self._ask_next()

    def cancel(self) -> None:
        """End the client that runs, with all it started, and ask no more."""
        self._given_up[0] = True

    def give_up(self) -> None:
        """Let everything end soon; touches nothing of Qt and tells nobody."""
        self.cancel()
        self._wanted = None

    def look_again(self) -> None:
        """Find out in the background whether the results still hold."""
        results, machine = self.results, self._machine
        if results and not self.running and not self.out_of_date:
            self._work(lambda: _any_out_of_date(machine, results), self._note_age)

    def stop(self) -> None:
        """End everything and wait for it; touches nothing of Qt but the background."""
        self.give_up()
        self._background.stop()

    def _ask_next(self) -> None:
        question, machine, given_up = self.asked[len(self.results)], self._machine, self._given_up

        def work() -> Result:
            from conda_privacy.probe.check import check

            return check(machine, question, cancelled=lambda: given_up[0])

        self._work(work, self._take_result)

    def _take_result(self, result: Result) -> None:
        self.results += (result,)
        if len(self.results) == len(self.asked) or self._given_up[0]:
            self.running = False
            self.progressed.emit()
            self.ended.emit()
            self.look_again()
            return
        self.progressed.emit()
        self._ask_next()

    def _take_offer(self, offer: Offer | None) -> None:
        if offer is not None and offer != self.offer:
            self.offer = offer
            self.offered.emit()

    def _note_age(self, out_of_date: bool) -> None:
        if out_of_date and not self.running:
            self.out_of_date = True
            self.progressed.emit()

    def _unwanted(self, wanted: object) -> Callable[[], bool]:
        return lambda: self._wanted is not wanted

    def _work(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._background.start(work, done, self._fail)

    def _fail(self, error: Exception) -> None:
        was_running, self.running = self.running, False
        self.failed.emit(error)
        if was_running:
            self.progressed.emit()
            self.ended.emit()


def _offer(
    machine: Machine, wishes: Wishes, root_prefix: Path | None, unwanted: Callable[[], bool]
) -> Offer | None:
    from conda_privacy.core.problem import Problem
    from conda_privacy.probe.announcement import files_made
    from conda_privacy.probe.clients import find_clients
    from conda_privacy.probe.questions import questions_for

    questions = questions_for(machine, wishes, root_prefix=root_prefix)
    if isinstance(questions, Problem):
        return Offer(problem=questions)
    files: dict[Path, None] = {}
    for question in questions:
        if unwanted():
            return None
        files |= dict.fromkeys(files_made(machine, [question]))
    installs_itself = any(client.on_request_only for client in find_clients(machine, ()))
    return Offer(questions, tuple(files), installs_itself)


def _any_out_of_date(machine: Machine, results: tuple[Result, ...]) -> bool:
    from conda_privacy.probe.check import is_out_of_date

    return any(is_out_of_date(machine, result) for result in results)
