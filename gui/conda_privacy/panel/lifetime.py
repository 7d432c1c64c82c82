"""How long the work of a model goes on: until the last who shows it has gone."""

from __future__ import annotations

from collections.abc import Callable


class Lifetime:
    """Knows who shows a model, and ends its work with the last of them.

    It outlives the model, which may be destroyed in part or wholly when its turn comes.

    Args:
        ends: what ends the work, in this order.

    Attributes:
        over: the work has ended, and none is to begin.
    """

    def __init__(self, *ends: Callable[[], None]) -> None:
        self.over = False
        self._ends = list(ends)
        self._shown_by: set[object] = set()

    def at_end(self, call: Callable[[], None]) -> None:
        """Call this too at the end; it may be called twice."""
        self._ends.append(call)

    def join(self) -> object:
        """Note somebody who shows the model; returns what stands for that place."""
        place = object()
        self._shown_by.add(place)
        return place

    def leave(self, place: object) -> bool:
        """Give a place back, once or more often; True where nobody shows the model any more."""
        self._shown_by.discard(place)
        return not self._shown_by

    def end(self) -> None:
        """End all work, whoever shows the model; twice does no harm."""
        self.over = True
        self._shown_by.clear()
        for call in self._ends:
            call()

    def leaver(self, place: object) -> Callable[[], None]:
        """Return what gives a place back, and ends all work where it was the last.

        It is a function, not a method: of a method PySide would not keep what it belongs to.
        """

        def leave() -> None:
            if self.leave(place):
                self.end()

        return leave
