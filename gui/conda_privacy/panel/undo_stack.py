"""What was changed here and can be taken back, also while the next change is being written."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from conda_privacy.core.changes import Change
    from conda_privacy.core.problem import Problem

_UNDOABLE = 100
"""So many changes can be taken back one after the other; older ones stand in the history."""

_FOR_GOOD = frozenset(
    {"changed", "changed-since", "already-undone", "nothing-to-undo", "entangled"}
)
"""Problems with which a change cannot be taken back at a second try either."""


class UndoStack:
    """Holds how to take back each change, and waits for the one that is just being written."""

    def __init__(self) -> None:
        self._calls: deque[Callable[[], object]] = deque(maxlen=_UNDOABLE)
        self._writing = self._wanted = 0

    def __bool__(self) -> bool:
        return bool(self._calls)

    def add(self, take_back: Callable[[Any], object], outcome: object) -> None:
        """Keep how to take back what came of a change."""
        self._calls.append(partial(take_back, _in_short(outcome)))

    def pop(self) -> Callable[[], object]:
        """Return how to take back the last change, and forget it."""
        return self._calls.pop()

    def put_back(self, call: Callable[[], object], problem: Problem) -> None:
        """Keep what could not be taken back, unless that will never do."""
        if problem.kind not in _FOR_GOOD:
            self._calls.append(call)

    def forget(self, change: Change) -> None:
        """Forget a change that is taken back in another way."""
        kept = [call for call in self._calls if not _undoes(call, change)]
        self._calls = deque(kept, maxlen=_UNDOABLE)

    def begin_write(self) -> None:
        """Note that something is being written."""
        self._writing += 1

    def want(self) -> bool:
        """Note, while something is being written, that it is wanted back; False at other times."""
        self._wanted += bool(self._writing)
        return bool(self._writing)

    def end_write(self, *, done: bool) -> bool:
        """Note the end of what was begun; True where the last change is wanted back by now.

        Of what was not done nothing can be taken back.
        """
        self._writing -= 1
        if self._writing:
            return False
        if not (done and self._calls):
            self._wanted = 0
        if not self._wanted:
            return False
        self._wanted -= 1
        return True


def _in_short(outcome: Any) -> object:  # noqa: ANN401 - whatever take_back takes
    """What taking it back needs; a decision holds every place that was looked at."""
    decided = getattr(outcome, "decision", None) is not None
    return replace(outcome, decision=None) if decided else outcome


def _undoes(call: Callable[[], object], change: Change) -> bool:
    made = call.args[0] if isinstance(call, partial) else None
    return getattr(made, "id", None) == change.id
