"""What goes on in the classroom: the lesson, the practice computer, the class and its figures."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, Signal

from conda_privacy.classroom.access_log import read_access_log
from conda_privacy.classroom.evidence import Evidence
from conda_privacy.classroom.figures import (
    Figure,
    Outcome,
    figures_of,
    growing_silence,
    simulate_figures,
)
from conda_privacy.classroom.lesson import Lesson, Step
from conda_privacy.classroom.lesson_file import LessonReading, built_in_lesson, read_lesson
from conda_privacy.classroom.player import Played, Player, hidden
from conda_privacy.classroom.population import Population
from conda_privacy.classroom.practice import PracticeComputer
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.problem import Problem
from conda_privacy.panel.background import Background, Thread
from conda_privacy.panel.real_conda import RealConda, real_conda

if TYPE_CHECKING:
    from conda_privacy.classroom.guest import Guest
    from conda_privacy.classroom.request import Request
    from conda_privacy.core.installations import Installation
    from conda_privacy.panel.model import PanelModel


class ClassroomSession(QObject):
    """Holds what the classroom shows, for as long as the model lives; pages come and go.

    The practice computer is made when the first command is played, not before.

    Args:
        model: what the panel knows; the session ends with it.
        background: makes what work runs in.

    Attributes:
        machine: the real computer.
        chance: where the random IDs of the lesson come from; pictures take the same each time.
        lesson: the lesson that is given, None while it is read.
        revealed: whether the solution of this step is shown.
        conda: the real conda that can play commands, None while none is known.
        with_conda: whether it does.
        running: whether it runs a command now.
        played_last: what came of the last action, None where that is old news.
        log: the requests that were played.
        tokens_hidden: whether the log is shown as if everybody had switched off.
        population: the class that is simulated.
        figures: what a server can tell about it, or about the log that was read.
        outcomes: the same class while more and more of it switch off; empty until asked for.
        log_path: the log file the figures are from, None when they are from the simulation.
        evidence: what was counted in that log.

    Signals:
        lessonChanged(): another step, another lesson, or something was played.
        figuresChanged(): other figures, outcomes or population.
        busyChanged(bool): long work is going on, or none any more.
        progressed(int, int): bytes of a log that are read, and all.
        lessonRefused(tuple): a lesson was not taken, for all these problems.
        problemRaised(Problem): something could not be done.
        practiceEnded(): the practice computer is gone, or is not the one it was.
    """

    lessonChanged = Signal()
    figuresChanged = Signal()
    busyChanged = Signal(bool)
    progressed = Signal(int, int)
    lessonRefused = Signal(object)
    problemRaised = Signal(object)
    practiceEnded = Signal()

    def __init__(self, model: PanelModel, background: Callable[[], Background] = Thread) -> None:
        super().__init__(model)
        self.machine = model.machine
        self.chance: Callable[[int], bytes] = os.urandom
        self.lesson: Lesson | None = None
        self.conda: RealConda | None = None
        self.revealed = self.with_conda = self.running = False
        self.played_last: Played | None = None
        self.log: tuple[Request, ...] = ()
        self.tokens_hidden = False
        self.population = Population()
        self.figures: tuple[Figure, ...] = ()
        self.outcomes: tuple[Outcome, ...] = ()
        self.log_path: Path | None = None
        self.evidence: Evidence | None = None
        self._file: Path | None = None
        self._position = 0
        self._played: dict[str, int] = {}
        self._playing = self._closed = False
        self._practice: PracticeComputer | None = None
        self._player: Player | None = None
        self._quick, self._slow = background(), background()
        self._jobs = 0
        self._cancel, self._cancel_command = threading.Event(), threading.Event()
        model.lifetime.at_end(self.close)
        self.problemRaised.connect(model.problemRaised)

    # The lesson

    @property
    def step(self) -> Step | None:
        """The step that is shown."""
        return self.lesson.steps[self._position] if self.lesson else None

    @property
    def position(self) -> tuple[int, int]:
        """The number of the step, from 1, and of all steps."""
        return self._position + 1, len(self.lesson.steps) if self.lesson else 0

    @property
    def played(self) -> int:
        """How many actions of this step are done."""
        return self._played.get(self.step.name, 0) if self.step else 0

    @property
    def shown_log(self) -> tuple[Request, ...]:
        """The log as it is to be shown, with tokens or without."""
        return tuple(hidden(each) for each in self.log) if self.tokens_hidden else self.log

    def begin(self) -> None:
        """Give the lesson in the language in use, until it is under way, and the usual class."""
        file = built_in_lesson(QLocale().name())
        if self.lesson is None or (file != self._file and self._untouched(file.parent)):
            self._read(file)
        if not self.figures and not self._jobs:
            self.simulate(self.population)

    def open_lesson(self, path: Path) -> None:
        """Give another lesson, on a new practice computer; a bad one changes nothing."""
        self._read(path)

    def restart(self) -> None:
        """Give the lesson from its beginning, on a new practice computer."""
        if self.lesson is not None and not self._playing:
            self._start_lesson(self.lesson)

    def advance(self) -> None:
        """Do what comes next: play an action, show the solution, or go to the next step."""
        if self.step is None or self._playing:
            return
        self.played_last = None
        if self.played < len(self.step.actions):
            self._play()
        elif self.step.reveal and not self.revealed:
            self.revealed = True
            self.lessonChanged.emit()
        else:
            self.go(1)

    def retreat(self) -> None:
        """Go back: hide the solution, or show the step before."""
        if self.revealed:
            self.revealed = False
            self.lessonChanged.emit()
        else:
            self.go(-1)

    def go(self, steps: int) -> None:
        """Show another step; what was played stays played."""
        wanted = self._position + steps
        if self.lesson is not None and 0 <= wanted < len(self.lesson.steps):
            self._position, self.revealed, self.played_last = wanted, False, None
            self.lessonChanged.emit()

    def reveal(self, revealed: bool) -> None:
        """Show or hide the solution of this step."""
        self.revealed = revealed
        self.lessonChanged.emit()

    def hide_tokens(self, tokens_hidden: bool) -> None:
        """Show the log as if everybody had switched off, or as it is."""
        self.tokens_hidden = tokens_hidden
        self.lessonChanged.emit()

    def meet(self, installations: tuple[Installation, ...]) -> None:
        """Find out whether one of these has a conda that could play the commands."""
        machine = self.machine

        def done(conda: RealConda | None) -> None:
            if (conda and conda.title) != (self.conda and self.conda.title):
                self.conda, self.with_conda = conda, False
                self.lessonChanged.emit()

        self._start(self._quick, lambda: real_conda(machine, installations), done)

    def choose_conda(self, with_conda: bool) -> None:
        """Let the real conda play the commands from now on, or our own sender again."""
        self.with_conda = with_conda and self.conda is not None
        self.lessonChanged.emit()

    def cancel_command(self) -> None:
        """End the command that the real conda runs; it can be played again."""
        self._cancel_command.set()

    def with_practice(self, done: Callable[[PracticeComputer], None]) -> None:
        """Hand over the practice computer, made first where there is none yet."""
        self._start(self._quick, lambda: self._ready_player().practice, done)

    # The class and its figures

    def simulate(self, population: Population) -> None:
        """Simulate a class; what was going on before is given up."""
        self._cancel.set()
        self._cancel = cancel = threading.Event()
        self.population = population

        def work() -> Outcome:
            return simulate_figures(population, cancelled=cancel.is_set)

        def done(outcome: Outcome) -> None:
            if not cancel.is_set():
                self.log_path = self.evidence = None
                self.figures, self.outcomes = outcome.figures, ()
                self.figuresChanged.emit()

        self._start(self._slow, work, done, long=True)

    def let_switch_off(self) -> None:
        """Simulate the class again and again while more and more of it switch off."""
        self._cancel.set()
        self._cancel = cancel = threading.Event()
        population = self.population

        def work() -> tuple[Outcome, ...]:
            return tuple(growing_silence(population, cancelled=cancel.is_set))

        def done(outcomes: tuple[Outcome, ...]) -> None:
            if not cancel.is_set():
                self.outcomes = outcomes
                self.figuresChanged.emit()

        self._start(self._slow, work, done, long=True)

    def read_log(self, path: Path) -> None:
        """Ask the same questions of a real server's log."""
        self._cancel.set()
        self._cancel = cancel = threading.Event()
        evidence = Evidence()

        def work() -> tuple[Problem | None, tuple[Figure, ...]]:
            reading = read_access_log(
                path, evidence, progress=self.progressed.emit, cancelled=cancel.is_set
            )
            return reading.problem, figures_of(evidence)

        def done(both: tuple[Problem | None, tuple[Figure, ...]]) -> None:
            problem, figures = both
            if problem is not None:
                self.problemRaised.emit(problem)
            elif not cancel.is_set():
                self.log_path, self.evidence = path, evidence
                self.figures, self.outcomes = figures, ()
                self.figuresChanged.emit()

        self._start(self._slow, work, done, long=True)

    def cancel(self) -> None:
        """Give up the long work that is going on; what was shown stays."""
        self._cancel.set()

    def write(self, work: Callable[[], Problem | None], done: Callable[[], None]) -> None:
        """Write a file in the background; a problem is told, else ``done`` is called."""

        def end(problem: Problem | None) -> None:
            done() if problem is None else self.problemRaised.emit(problem)

        self._start(self._quick, work, end)

    def close(self) -> None:
        """End all work and remove the practice computer; closing twice does no harm."""
        if self._closed:
            return
        self._closed = True
        self._cancel.set()
        self._cancel_command.set()
        self._quick.stop()
        self._slow.stop()
        if self._practice is not None:
            self._practice.close()

    def _untouched(self, built_in: Path) -> bool:
        begun = self._position or self.revealed or self._practice is not None
        return not begun and self._file is not None and self._file.parent == built_in

    def _read(self, path: Path) -> None:
        if not self._playing:
            self._playing = True
            self._start(self._quick, lambda: read_lesson(path), partial(self._take_lesson, path))

    def _take_lesson(self, path: Path, reading: LessonReading) -> None:
        self._playing = False
        if reading.lesson is None:
            self.problemRaised.emit(reading.problems[0])
            self.lessonRefused.emit(reading.problems)
        else:
            self._file = path
            self._start_lesson(reading.lesson)

    def _start_lesson(self, lesson: Lesson) -> None:
        practice, self._practice, self._player = self._practice, None, None
        if practice is not None:
            self.practiceEnded.emit()
            self._start(self._quick, practice.close, lambda _: None)
        self.lesson = lesson
        self.log, self.tokens_hidden, self.played_last = (), False, None
        self._position, self.revealed, self._played = 0, False, {}
        self.lessonChanged.emit()

    def _play(self) -> None:
        step = self.step
        assert step is not None  # noqa: S101 - asked before
        number, guest = self.played, self._guest(step)
        self._playing, self.running = True, guest is not None

        def work() -> tuple[Played, tuple[Request, ...], bool, bool]:
            player = self._ready_player()
            before = player.practice.machine
            played = player.play(step.actions[number], guest)
            other = player.practice.machine is not before
            return played, tuple(player.log), player.tokens_hidden, other

        def done(came: tuple[Played, tuple[Request, ...], bool, bool]) -> None:
            self._playing = self.running = False
            self.played_last, self.log, self.tokens_hidden, other = came
            if other:  # its disk was copied, or it was lent a card: windows show what it was
                self.practiceEnded.emit()
            if self.played_last.problem is not None:
                self.problemRaised.emit(self.played_last.problem)
            if not self.played_last.cancelled:
                self._played[step.name] = number + 1
            self.lessonChanged.emit()

        self._start(self._quick, work, done)
        if self.running:
            self.lessonChanged.emit()

    def _guest(self, step: Step) -> Guest | None:
        if self.conda is None or not self.with_conda or step.actions[self.played].command is None:
            return None
        self._cancel_command = cancel = threading.Event()
        return partial(self.conda, cancelled=cancel.is_set)

    def _ready_player(self) -> Player:
        """The player; runs in the background, where it may make the practice computer."""
        if self._player is None:
            self._practice = PracticeComputer()
            self._player = Player(self._practice, self.chance)
        return self._player

    def _start(
        self,
        background: Background,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        *,
        long: bool = False,
    ) -> None:
        def end(call: Callable[[Any], None], result: object) -> None:
            if long:
                self._jobs -= 1
            call(result)
            if long and not self._jobs:
                self.busyChanged.emit(False)

        if long:
            self._jobs += 1
            self.busyChanged.emit(True)
        background.start(
            work,
            lambda result: end(done, result),
            lambda error: end(lambda _: self._fail(error), None),
        )

    def _fail(self, error: Exception) -> None:
        self._playing = self.running = False
        title = Phrase("This did not work in the classroom")
        text = Phrase("Nothing outside the practice computer was touched.")
        self.problemRaised.emit(Problem("classroom", title, text, cause=str(error)))


def session_of(
    model: PanelModel, background: Callable[[], Background] = Thread
) -> ClassroomSession:
    """The session of a model, begun when it is first asked for."""
    found = model.findChild(ClassroomSession)
    return found or ClassroomSession(model, background)
