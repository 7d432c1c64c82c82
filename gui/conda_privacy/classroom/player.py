"""Playing a lesson: its actions happen on the practice computer, its requests land in a log."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from conda_privacy.classroom.command import Command
from conda_privacy.classroom.guest import Guest, Order, Remark
from conda_privacy.classroom.lesson import Action
from conda_privacy.classroom.population import SHARED_ADDRESS
from conda_privacy.classroom.practice import (
    PACKAGES,
    PracticeComputer,
    add_environment,
    add_package,
    has_package,
)
from conda_privacy.classroom.request import Request, channel_path, index_path, package_path
from conda_privacy.classroom.simulation import FIRST_DAY
from conda_privacy.core.changes import apply, plan
from conda_privacy.core.decision import decide
from conda_privacy.core.installations import find_installations
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.problem import Problem
from conda_privacy.core.token_files import keep_client, keep_environment
from conda_privacy.core.tokens import new_token_value
from conda_privacy.core.user_agent import compose, parse

SETTING = "anaconda_anon_usage"
LOOPBACK = "127.0.0.1"
"""The address that a guest's requests come from."""

_DAY = 86_400
_MORNING = 10 * 3600
_MINUTE = 60
_NOT_MODIFIED = 304
_INDEXES = (index_path("linux-64"), index_path("noarch"))
_VERSIONS = {**dict(PACKAGES), "numpy": "2.3.5", "pandas": "2.3.3", "panel": "1.8.4"}
_VALUES = {"on": True, "off": False, "default": None}


@dataclass(frozen=True)
class Played:
    """What came of an action.

    Attributes:
        requests: what the server has seen of it.
        problem: why it could not be done, or None.
        remark: what the check of a guest's requests says.
        cancelled: somebody did not want to wait; it can be played again.
    """

    requests: tuple[Request, ...] = ()
    problem: Problem | None = None
    remark: Remark | None = None
    cancelled: bool = False


class Player:
    """Does the actions of a lesson, one after the other, and keeps the server's log.

    The tokens are made and kept by the sender's own code; only the packages are made up.

    Args:
        practice: the computer it happens on.
        chance: where the random IDs come from: gives as many bytes as it is asked for.

    Attributes:
        practice: the computer it happens on.
        log: all requests so far.
        tokens_hidden: show the log as if everybody had switched off.
    """

    def __init__(
        self, practice: PracticeComputer, chance: Callable[[int], bytes] = os.urandom
    ) -> None:
        self.practice = practice
        self._chance = chance
        self.log: list[Request] = []
        self.tokens_hidden = False
        self._day = 0
        self._runs = 0
        self._seen_indexes: set[str] = set()

    def play(self, action: Action, guest: Guest | None = None) -> Played:
        """Do one action; a problem leaves everything as it was.

        Args:
            action: what is to be done.
            guest: a real conda that runs the commands, instead of our own sender.
        """
        if action.command is not None:
            return self._run(action.command, guest)
        if action.kind == "switch":
            return self._switch(action.argument)
        if action.kind == "delete-tokens":
            self._delete_tokens(action.argument)
        elif action.kind == "next-day":
            self._day, self._runs = self._day + 1, 0
        elif action.kind == "copy-computer":
            self.practice.copy_disk()
            self._seen_indexes.clear()
        else:
            self.tokens_hidden = action.argument == "on"
        return Played()

    def _run(self, command: Command, guest: Guest | None) -> Played:
        prefix = self.practice.prefix(command.environment)
        exists = (prefix / "conda-meta" / "history").is_file()
        if exists == (command.verb == "create"):
            return Played(problem=_wrong_environment(command, exists=exists))
        return self._play(command, prefix) if guest is None else self._order(command, guest)

    def _order(self, command: Command, guest: Guest) -> Played:
        offered = tuple((name, self._version(name)) for name in command.packages)
        reply = guest(Order(self.practice, command, offered))
        when = self._now()
        requests = tuple(
            Request(
                when,
                LOOPBACK,
                channel_path(seen.file),
                seen.user_agent,
                seen.status,
                sender=reply.sender,
            )
            for seen in reply.seen
        )
        self.log.extend(requests)
        return Played(requests, reply.problem, reply.remark, reply.cancelled)

    def _play(self, command: Command, prefix: Path) -> Played:
        machine, root = self.practice.machine, self.practice.root_prefix
        decision = decide(machine, SETTING, root_prefix=root, prefix=prefix)
        if decision.error is not None:
            return Played(problem=decision.error)
        if command.verb == "create":
            add_environment(prefix)
        if decision.value:
            keep_client(machine, self._chance)
            keep_environment(prefix, self._chance)
        (installation, *_) = find_installations(machine, root)
        session = new_token_value(self._chance)
        agent = compose(
            machine, installation, prefix, on=bool(decision.value), session=session
        ).text
        requests = tuple(self._requests(command, agent))
        self.log.extend(requests)
        return Played(requests)

    def _requests(self, command: Command, agent: str) -> Iterator[Request]:
        """What conda asks for: the indexes, then the package files that are not there yet."""
        when = self._now()
        for path in _INDEXES:
            status = _NOT_MODIFIED if path in self._seen_indexes else 200
            self._seen_indexes.add(path)
            yield Request(when, SHARED_ADDRESS, path, agent, status)
        if command.verb == "search":
            return
        for name in command.packages:
            version = self._version(name)
            path = package_path(name, version)
            prefix = self.practice.prefix(command.environment)
            if has_package(prefix, name, version):
                continue
            if not self._fetched(path):
                yield Request(when, SHARED_ADDRESS, path, agent)
            add_package(prefix, name, version)

    def _now(self) -> int:
        """The time of the lesson: a run takes a minute."""
        now = FIRST_DAY + self._day * _DAY + _MORNING + self._runs * _MINUTE
        self._runs += 1
        return now

    def _version(self, name: str) -> str:
        """The version that the channel offers today: a new one comes out each day."""
        start, _, patch = _VERSIONS.get(name, "1.0.0").rpartition(".")
        return f"{start}.{int(patch) + self._day}"

    def _fetched(self, path: str) -> bool:
        """Whether a package file is in the cache of this computer; notes that it is from now on."""
        file = self.practice.root_prefix / "pkgs" / path.rpartition("/")[2]
        if file.exists():
            return True
        file.parent.mkdir(exist_ok=True)
        file.touch()
        return False

    def _switch(self, word: str) -> Played:
        made = plan(
            self.practice.machine,
            SETTING,
            _VALUES[word],
            root_prefix=self.practice.root_prefix,
        )
        done = made.problem or apply(made)
        return Played(problem=done if isinstance(done, Problem) else None)

    def _delete_tokens(self, which: str) -> None:
        home = self.practice.machine.home
        if which != "environments":
            for name in ("aau_token", "aau_token_host"):
                (home / ".conda" / name).unlink(missing_ok=True)
        if which != "client":
            for prefix in self.practice.prefixes():
                (prefix / "etc" / "aau_token").unlink(missing_ok=True)


def hidden(request: Request) -> Request:
    """The same request as it would be if its sender had switched off."""
    parts = parse(request.user_agent).parts
    return replace(request, user_agent=" ".join(part.text for part in parts if not part.is_token))


def _wrong_environment(command: Command, *, exists: bool) -> Problem:
    name = command.environment
    text = Phrase("The environment “{name}” is not there on the practice computer.", name=name)
    if exists:
        text = Phrase("The environment “{name}” is there already.", name=name)
    return Problem(
        kind="practice-environment",
        title=Phrase("This command cannot be played now"),
        text=text,
        cause=command.text,
    )
