"""One environment, or a place where one should be, and many of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from conda_privacy.core.environment_settings import EnvironmentSetting
from conda_privacy.core.frozen import compact, field, frozen, later
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.problem import Problem
from conda_privacy.core.tokens import Token

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    Kept = tuple[Any, ...]
    """What is kept of an environment: the values of its fields and of what is in them, and behind
    them what tells whether it has changed.

    It is one flat tuple because Python's garbage collector, which stops all threads while it looks
    at every object there is, looks only once at a tuple of text and numbers, and then never again.
    """

NAME, FOLDER, IS_BASE, BY_NAME = range(4)
_TOKEN, _SETTING, _HERE = slice(4, 11), slice(11, 15), 12
_MODIFIED, _PROBLEM, _CAUSE, STAMP = range(15, 19)


def row_problem(kind: str, folder: str, cause: str = "") -> Problem:
    """Say what is wrong with a folder as an environment.

    Args:
        kind: A key of the table below.
        folder: The place.
        cause: The message of the operating system.
    """
    title, text = _WRONG[kind]
    return Problem(kind, title, text, Path(folder), cause=cause)


@compact
class Environment:
    """One environment, or a place where one should be.

    Attributes:
        name: ``base``, else the last part of the path. It is data: it may hold anything.
        folder: The prefix as text.
        is_base: True for the installation itself.
        by_name: True where ``conda activate NAME`` leads here.
        token: Its random ID.
        setting: What holds there for ``anaconda_anon_usage``.
        modified: When conda last changed it, in seconds since the epoch.
        problem: The worst thing that is wrong with it, if anything.
    """

    name: str
    folder: str
    is_base: bool
    by_name: bool
    token: Token = field(made_by=Token)
    setting: EnvironmentSetting = field(made_by=EnvironmentSetting)
    modified: float | None = None
    problem: Problem | None = field(default=None, made_by=row_problem)

    @property
    def prefix(self) -> Path:
        """The folder of the environment."""
        return Path(self.folder)


def environment_of(kept: Kept) -> Environment:
    """Make an environment from what is kept of it."""
    name, folder, is_base, by_name = kept[:4]
    problem = kept[_PROBLEM]
    if problem.__class__ is str:
        problem = later(row_problem, problem, folder, kept[_CAUSE])
    token = later(Token, *kept[_TOKEN])
    setting = later(EnvironmentSetting, *kept[_SETTING])
    return Environment(name, folder, is_base, by_name, token, setting, kept[_MODIFIED], problem)


@frozen
class Environments(Sequence[Environment]):
    """Environments in order, each of which is made when it is asked for.

    Attributes:
        kept: What is kept of each.
        basis: What holds outside all of them, as the search decided that has found them. None
            where several have.
    """

    kept: tuple[Kept, ...] = ()
    basis: object = None

    def __len__(self) -> int:
        return len(self.kept)

    def __iter__(self) -> Iterator[Environment]:
        return map(environment_of, self.kept)

    def __getitem__(self, index: Any) -> Any:  # noqa: ANN401 - an environment, or some of them
        kept = self.kept[index]
        return Environments(kept, self.basis) if isinstance(index, slice) else environment_of(kept)

    def __add__(self, more: Environments) -> Environments:
        if not self.kept:
            return more
        return Environments(self.kept + more.kept, self.basis if self.basis is more.basis else None)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Environments) and self.kept == other.kept:
            return True
        if isinstance(other, (Environments, tuple)):
            return tuple(self) == tuple(other)
        return NotImplemented

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return f"Environments({list(self)!r})"

    def by_folder(self) -> dict[str, Kept]:
        """Return what is kept of each, by its folder."""
        return {kept[FOLDER]: kept for kept in self.kept}

    def at(self, folder: str) -> Environment | None:
        """Return the one in a folder, without making the others."""
        return next((environment_of(kept) for kept in self.kept if kept[FOLDER] == folder), None)

    def names_where(self, here: str) -> list[str]:
        """Return the names of those in which the setting is in a state, without making them.

        Args:
            here: As in ``EnvironmentSetting.here``.
        """
        return [kept[NAME] for kept in self.kept if kept[_HERE] == here]


_WRONG = {
    "vanished": (
        Phrase("This environment is gone"),
        Phrase(
            "conda's list of environments names it, but there is no environment in this folder now."
        ),
    ),
    "broken-link": (
        Phrase("This link leads nowhere"),
        Phrase("A link stands among the environments, and what it names does not exist."),
    ),
    "unreadable": (
        Phrase("This folder cannot be looked into"),
        Phrase("What conda would send for it cannot be known from this account."),
    ),
    "not-answering": (
        Phrase("This folder does not answer"),
        Phrase("It may lie on a network drive that is not there at the moment."),
    ),
    "read-only": (
        Phrase("This environment is read-only for you"),
        Phrase("Its settings and its random ID can only be changed by an administrator."),
    ),
    "duplicate-name": (
        Phrase("Another environment has this name"),
        Phrase("Its name leads to the other one, so conda reaches this one only by its path."),
    ),
    "odd-name": (
        Phrase("This name holds characters that cannot be shown"),
        Phrase("They are replaced where the name is shown."),
    ),
}
"""The kinds of problems that an environment can have as a folder: title and text."""
