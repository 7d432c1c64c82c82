"""What the panel knows: the snapshot, kept fresh in the background, and the changes made here."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from conda_privacy.panel.background import Background, Thread
from conda_privacy.panel.client_check import ClientCheck
from conda_privacy.panel.lifetime import Lifetime
from conda_privacy.panel.observation import Observation, observe
from conda_privacy.panel.scan import EnvironmentScan
from conda_privacy.panel.undo_stack import UndoStack
from conda_privacy.panel.watch import Watch

if TYPE_CHECKING:
    from conda_privacy.core.changes import Change
    from conda_privacy.core.machine import Machine
    from conda_privacy.core.problem import Problem
    from conda_privacy.core.settings import Value
    from conda_privacy.core.snapshot import Snapshot


class PanelModel(QObject):
    """Holds the snapshot and does all reading and writing, never in the GUI thread.

    Args:
        machine: the computer to look at.
        root_prefix: the conda installation to look at; ``None`` takes the one in use.
        quick: where short work runs, such as reading settings and writing one.
        slow: where environments are looked for.
        waiting: where real clients are waited for.
        parent: as everywhere in Qt.

    Attributes:
        chance: where examples of random IDs come from; pictures take the same each time.
        snapshot: the picture of the computer; ``None`` until the first look is done.
        silence: why the last look brought nothing back; ``None`` while everything answers.
        obstacles: why changing a setting would not work, by the settings for which it is so.
        scan: the search for environments and what it has found.
        check: the check with real clients and what came of it.
        lifetime: who shows this, and what ends with the last of them.

    Signals:
        snapshotChanged(Snapshot): something is different, or a change was tried.
        silenceChanged(object): a look brought nothing back, and why; or ``None``, it does again.
        usageDataChanged(bool): whether conda adds random IDs is now this, in the environment that
            is in use, whichever is chosen here.
        changed(object): a change was made here: a Change, or a change of a token.
        undone(object): the last change was taken back.
        problemRaised(Problem): something that was asked for did not work.
        busyChanged(bool): work is going on, or none any more.
    """

    snapshotChanged = Signal(object)
    silenceChanged = Signal(object)
    usageDataChanged = Signal(bool)
    changed = Signal(object)
    undone = Signal(object)
    problemRaised = Signal(object)
    busyChanged = Signal(bool)

    def __init__(
        self,
        machine: Machine,
        root_prefix: Path | None = None,
        *,
        quick: Background | None = None,
        slow: Background | None = None,
        waiting: Background | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.machine = machine
        self.chance: Callable[[int], bytes] = os.urandom
        self._root_prefix = root_prefix
        self._prefix: Path | None = None
        self._quick = quick or Thread()
        self._slow = slow or Thread()
        self._watch = Watch(self)
        self._watch.changed.connect(self.look_again)
        self.scan = EnvironmentScan(self._slow, self)
        self.scan.ended.connect(self._keep_environments)
        self.check = ClientCheck(machine, waiting or Thread(), self)
        self.check.failed.connect(self._tell_defect)
        self.check.ended.connect(self.look_around)
        self.snapshotChanged.connect(self.check.look_again)
        scan, check, threads = self.scan, self.check, (self._quick.stop, self._slow.stop)
        self.lifetime = Lifetime(scan.give_up, check.give_up, *threads, scan.close, check.stop)
        self.snapshot: Snapshot | None = None
        self.silence: Problem | None = None
        self.obstacles: Mapping[str, Problem] = {}
        self._in_effect: Value = None
        self._listings: tuple[object, ...] = ()
        self._undoable = UndoStack()
        self._working = 0
        self._looking = self._look_once_more = self._scan_wanted = False

    @property
    def can_undo(self) -> bool:
        """Whether a change made here can be taken back."""
        return bool(self._undoable)

    def example_session(self) -> str:
        """Return a session ID as the next run of conda might make it; nobody keeps it."""
        from conda_privacy.core.tokens import new_token_value

        return new_token_value(self.chance)

    def refresh(self) -> None:
        """Look at everything again, the environments too."""
        self._scan_wanted = True
        self.look_again()

    def look_again(self) -> None:
        """Look again at everything but the environments; many wishes become one look.

        The environments are looked for anew where some have come or gone since the last time.
        """
        if self._looking:
            self._look_once_more = True
            return
        self._looking = True
        self._start(self._look_job(), self._take_look)

    def look_around(self) -> None:
        """Look at everything again after a while; a search that goes on is left alone.

        And one that a person has stopped is not begun again.
        """
        self._scan_wanted = self._scan_wanted or self.scan.complete
        self.look_again()

    def choose_environment(self, prefix: Path | None) -> None:
        """Show what is sent from this environment; ``None`` is the one in use."""
        if prefix != self._prefix:
            self._prefix = prefix
            self.look_again()

    @property
    def busy(self) -> bool:
        """Whether work is going on."""
        return self._working > 0

    def choose_installation(self, root_prefix: Path) -> None:
        """Look at another conda installation."""
        self._root_prefix, self._prefix = root_prefix, None
        self.refresh()

    def set_value(self, setting: str, wanted: Value, path: Path | None = None) -> None:
        """Write a setting where a person's choice belongs, or into one settings file.

        Args:
            setting: name in ``SETTINGS``.
            wanted: the value; ``None`` takes the line out, back to the default.
            path: the settings file; ``None`` is ``~/.condarc``.
        """
        machine, root, prefix = self.machine, self._root_prefix, self._prefix

        def work() -> Change | Problem:
            from conda_privacy.core.changes import apply, plan

            made = plan(machine, setting, wanted, path=path, root_prefix=root, prefix=prefix)
            return made.problem or apply(made)

        self.write(work, self.take_back)

    def take_back(self, change: Change) -> object:
        """Undo one change of a setting; for use as `take_back` of `write`."""
        from conda_privacy.core.changes import undo

        root, prefix = self._root_prefix, self._prefix
        return undo(self.machine, change.id, root_prefix=root, prefix=prefix)

    def write(self, work: Callable[[], object], take_back: Callable[[Any], object]) -> None:
        """Do work that changes files, then look again.

        Args:
            work: runs in the background; returns a Problem, or the change that was made.
            take_back: runs in the background when the person wants that change undone; given the
                change, it returns a Problem or the change that undoing is.
        """
        self._write(work, lambda *both: self._end_write(take_back, *both))

    def undo(self) -> bool:
        """Take back the last change that was made here and not taken back yet.

        While something is being written, that is the last one: it is taken back once it is there.

        Returns:
            Whether there is something to take back.
        """
        if self._undoable.want():
            return True
        if not self._undoable:
            return False
        take_back = self._undoable.pop()
        self._write(take_back, partial(self._end_undo, take_back))
        return True

    def undo_change(self, change: Change) -> None:
        """Take back one change of a setting, also one of an earlier day."""
        self._write(lambda: self.take_back(change), partial(self._end_undo_of, change))

    def ask(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """Do work that changes nothing, and hand over its result in the GUI thread.

        Args:
            work: runs in the background.
            done: is given what `work` returns, unless it is a method of a widget that is gone: a
                page is made anew with every change of the look.
        """
        self._start(work, lambda result: done(result) if _is_there(done) else None)

    def shutdown(self) -> None:
        """Stop everything; what is being written comes to its end first."""
        self._watch.stop()
        self.lifetime.end()
        if self._working:
            self._working = 0
            self.busyChanged.emit(False)

    def _look_job(self) -> Callable[[], Observation | Problem]:
        machine, root, prefix = self.machine, self._root_prefix, self._prefix
        return lambda: observe(machine, root, prefix)

    def _take_look(self, look: Observation | Problem) -> None:
        self._looking = False
        self._hear(look)
        if isinstance(look, Observation):
            self._take_found(look)
        if self._look_once_more:
            self._look_once_more = False
            self.look_again()

    def _hear(self, look: Observation | Problem) -> None:
        """Tell that a look brought nothing back, or brings something back again."""
        silence = None if isinstance(look, Observation) else look
        if silence != self.silence:
            self.silence = silence
            self.silenceChanged.emit(silence)
        if self.silence is not None:
            self.problemRaised.emit(self.silence)

    def _take_found(self, look: Observation) -> None:
        known = (self._without_environments(), self.obstacles)
        if known != (look.snapshot, look.obstacles):
            self._show(look)
        self._take_in(look)
        self._watch.look_at(look.watched, look.first_watch)
        come_or_gone = look.listings != self._listings and (self.scan.running or self.scan.complete)
        self._listings = look.listings
        if self._scan_wanted or come_or_gone:
            self._scan_wanted = False
            self.scan.start(self.machine, look.snapshot.installation)

    def _without_environments(self) -> Snapshot | None:
        if self.snapshot is None:
            return None
        return replace(
            self.snapshot, environments=self.snapshot.environments[:0], environments_known=False
        )

    def _show(self, look: Observation) -> None:
        self.obstacles = look.obstacles
        self.snapshot = look.snapshot
        self._keep_environments()
        self.snapshotChanged.emit(self.snapshot)

    def _take_in(self, look: Observation) -> None:
        """Take from a look what is not shown on a page: what holds, and what is gone."""
        if look.gone == self._prefix:
            self._prefix = None
        if look.in_effect != self._in_effect:
            self._in_effect = look.in_effect
            if isinstance(look.in_effect, bool):
                self.usageDataChanged.emit(look.in_effect)

    def _keep_environments(self) -> None:
        if self.snapshot is not None and self.scan.complete:
            self.snapshot = replace(
                self.snapshot,
                environments=self.scan.environments or self.snapshot.environments[:0],
                environments_known=True,
            )

    def _show_if_heard(self, look: Observation | Problem) -> None:
        self._hear(look)
        if isinstance(look, Observation):
            self._show(look)
            self._take_in(look)

    def _write(
        self, work: Callable[[], object], done: Callable[[object, Observation | Problem], None]
    ) -> None:
        """Work and look in one go, then see whether the person wants it back already."""
        look = self._look_job()
        self._undoable.begin_write()
        self._start(lambda: (work(), look()), partial(self._end_work, done), self._fail_to_write)

    def _end_work(
        self,
        done: Callable[[object, Observation | Problem], None],
        both: tuple[object, Observation | Problem],
    ) -> None:
        outcome, look = both
        done(outcome, look)
        if self._undoable.end_write(done=not self._is_problem(outcome)):
            self.undo()

    def _end_write(
        self,
        take_back: Callable[[Any], object],
        outcome: object,
        look: Observation | Problem,
    ) -> None:
        self._show_if_heard(look)
        if self._is_problem(outcome):
            self.problemRaised.emit(outcome)
            return
        self._undoable.add(take_back, outcome)
        self.changed.emit(outcome)

    def _end_undo_of(self, change: Change, outcome: Any, look: Observation | Problem) -> None:  # noqa: ANN401 - as below
        if not self._is_problem(outcome):
            self._undoable.forget(change)
        self._end_undo(None, outcome, look)

    def _end_undo(
        self,
        take_back: Callable[[], object] | None,
        outcome: Any,  # noqa: ANN401 - a Problem, or whatever undoing is
        look: Observation | Problem,
    ) -> None:
        self._show_if_heard(look)
        if not self._is_problem(outcome):
            self.undone.emit(outcome)
            return
        if take_back is not None:
            self._undoable.put_back(take_back, outcome)
        self.problemRaised.emit(outcome)

    def _start(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        if self.lifetime.over:
            return
        self._working += 1
        if self._working == 1:
            self.busyChanged.emit(True)
        self._quick.start(work, lambda result: self._end(done, result), failed or self._fail)

    def _end(self, done: Callable[[Any], None], result: object) -> None:
        self._working -= 1
        done(result)
        if self._working == 0:
            self.busyChanged.emit(False)

    def _fail(self, error: Exception) -> None:
        self._working -= 1
        self._looking = False
        self._tell_defect(error)
        if self._working == 0:
            self.busyChanged.emit(False)

    def _fail_to_write(self, error: Exception) -> None:
        self._undoable.end_write(done=False)
        self._fail(error)

    def _tell_defect(self, error: Exception) -> None:
        """A defect of ours: say so instead of showing what may be wrong."""
        from conda_privacy.core.phrase import Phrase
        from conda_privacy.core.problem import Problem

        title = Phrase("Something went wrong inside Conda Privacy")
        text = Phrase("This is a defect of the program. What is shown may be out of date.")
        cause = f"{type(error).__name__}: {error}"
        self.problemRaised.emit(Problem("defect", title, text, cause=cause))

    @staticmethod
    def _is_problem(outcome: object) -> bool:
        from conda_privacy.core.problem import Problem

        return isinstance(outcome, Problem)


def _is_there(call: Callable[..., None]) -> bool:
    owner = getattr(call, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
