"""Looking for environments batch by batch, so that ten thousand of them hold nothing up."""

from __future__ import annotations

from collections.abc import Callable, Generator
from time import perf_counter, sleep
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from conda_privacy.panel.background import Background

if TYPE_CHECKING:
    from conda_privacy.core.environment import Environments
    from conda_privacy.core.installations import Installation
    from conda_privacy.core.machine import Machine

_WITHOUT_PAUSE, _SHORTEST = 0.001, 0.00005
"""Seconds for which a search works at a stretch, and for which it then does nothing."""


class EnvironmentScan(QObject):
    """Finds the environments of an installation in the background.

    Args:
        background: where the work runs.
        parent: as everywhere in Qt.

    Attributes:
        environments: what was found so far.
        begun: it was started at least once.
        running: it goes on.
        complete: it has come to its end, so that nothing is missing.

    Signals:
        started(): `environments` is empty now.
        found(Environments): these were added to `environments`.
        ended(): nothing more will come; the scan is complete, was cancelled, or failed.
    """

    started = Signal()
    found = Signal(object)
    ended = Signal()

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._batches = _batches(None, None, None, lambda: True)
        self._cancelled: list[bool] = [True]
        self._searched: Installation | None = None
        self.environments: Environments | tuple[()] = ()
        self.begun = self.running = self.complete = False

    def start(self, machine: Machine, installation: Installation | None) -> None:
        """Begin anew; a scan that still runs is given up.

        Environments that have not changed since the last scan cost little.
        """
        self.cancel()
        self._cancelled = cancelled = [False]
        previous = self.environments if installation == self._searched else None
        self._searched = installation
        self._batches = _batches(machine, installation, previous or None, lambda: cancelled[0])
        self.environments, self.complete = (), False
        self.begun = self.running = True
        self.started.emit()
        self._ask_for_more()

    def cancel(self) -> None:
        """Stop looking; what was found stays."""
        self.give_up()
        self._background.start(self._batches.close, _ignore, _ignore)
        if self.running:
            self.running = False
            self.ended.emit()

    def give_up(self) -> None:
        """Let the search end soon; touches nothing of Qt and tells nobody."""
        self._cancelled[0] = True

    def close(self) -> None:
        """Let go of what the search holds; for when its background has stopped."""
        self._batches.close()

    def _ask_for_more(self) -> None:
        batches, cancelled = self._batches, self._cancelled
        self._background.start(
            lambda: next(batches, None),
            lambda batch: None if cancelled[0] else self._add(batch),
            lambda _error: None if cancelled[0] else self.cancel(),
        )

    def _add(self, batch: Environments | None) -> None:
        if batch is None:
            self.complete = True
            self.cancel()
            return
        self.environments = self.environments + batch if self.environments else batch
        self.found.emit(batch)
        self._ask_for_more()


def _batches(
    machine: Machine | None,
    installation: Installation | None,
    previous: Environments | None,
    cancelled: Callable[[], bool],
) -> Generator[Environments, None, None]:
    if machine is None or installation is None:
        return
    from conda_privacy.core.environments import find_environments

    yield from find_environments(
        machine, installation, previous=previous, cancelled=cancelled, pause=_Pause().take
    )


class _Pause:
    """Lets the GUI thread work while a search goes on.

    Python would make it wait for 5 ms each time before it interrupts a busy thread, and files are
    looked at in a fraction of that.
    """

    def __init__(self) -> None:
        self._begun = perf_counter()

    def take(self) -> None:
        """Sleep for the shortest time there is, if the last pause is a while ago."""
        if perf_counter() - self._begun > _WITHOUT_PAUSE:
            sleep(_SHORTEST)
            self._begun = perf_counter()


def _ignore(_outcome: object) -> None:
    """Nobody waits for the end of a search that was given up."""
