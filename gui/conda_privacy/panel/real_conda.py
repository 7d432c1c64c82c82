"""A real conda that plays the commands of a lesson, through the check with real clients."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from conda_privacy.classroom.guest import Order, Reply, Seen, guest_machine
from conda_privacy.core.machine import Machine, showable
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.problem import Problem

if TYPE_CHECKING:
    from conda_privacy.core.installations import Installation
    from conda_privacy.probe.check import Question, Result


class RealConda:
    """The conda of an installation, run on a practice computer.

    It is given the practice computer's files, an address of our own server, and nothing else: what
    it makes is in the practice computer's folder.

    Args:
        machine: the computer it is installed on.
        installation: where.

    Attributes:
        title: what it is called, such as ``conda 26.7.1``.
    """

    def __init__(self, machine: Machine, installation: Installation) -> None:
        from conda_privacy.probe.clients import conda_client

        self._machine = machine
        self._client = conda_client(machine, installation)
        self.title = self._client.title

    def __call__(self, order: Order, *, cancelled: Callable[[], bool] = lambda: False) -> Reply:
        """Do what is ordered, and tell what the server has seen of it.

        Args:
            order: what is to be done.
            cancelled: asked again and again; True ends conda with all it started.
        """
        from conda_privacy.core.system_facts import system_facts
        from conda_privacy.probe.check import check

        order.computer.lend_card(system_facts(self._machine).host_id)
        machine = guest_machine(order.computer, self._machine)
        return self._reply(check(machine, self._question(order), cancelled=cancelled))

    def _question(self, order: Order) -> Question:
        from conda_privacy.probe.check import Question
        from conda_privacy.probe.clients import Task
        from conda_privacy.probe.tiny_package import TinyPackage

        packages = tuple(TinyPackage(name, version) for name, version in order.packages)
        installation = self._client.installation
        assert installation is not None  # noqa: S101 - it is conda's
        # Its versions are the real one's; what it has to itself is the practice computer's.
        there = replace(installation, prefix=order.computer.root_prefix)
        client = replace(self._client, installation=there)
        return Question(
            client, order.prefix, task=Task(order.words, packages, order.computer.temporary)
        )

    def _reply(self, result: Result) -> Reply:
        seen = tuple(
            Seen(arrival.file, arrival.status, arrival.user_agent or "")
            for arrival in result.arrivals
            if arrival.answered
        )
        if result.verdict.kind == "cancelled":
            return Reply(self.title, seen, cancelled=True)
        return Reply(self.title, seen, result.verdict.said, self._problem(result))

    def _problem(self, result: Result) -> Problem | None:
        if result.verdict.kind == "not-checked":
            return Problem(
                kind="real-conda",
                title=Phrase("The real conda did not play this command"),
                text=Phrase("{what}", what=result.verdict.sentence),
            )
        if result.status:
            return Problem(
                kind="real-conda-stopped",
                title=Phrase("The real conda ended with an error"),
                text=_last_words(result.output),
            )
        return None


def real_conda(machine: Machine, installations: Iterable[Installation]) -> RealConda | None:
    """The first of these installations whose conda can be run here, or None.

    Args:
        machine: the computer; nobody's practice computer has a conda that can be run.
        installations: those that were found on it, the one in use first.
    """
    from conda_privacy.probe.clients import conda_client, is_program

    for installation in installations:
        program = Path(conda_client(machine, installation).program[0])
        if installation.problem is None and is_program(program):
            return RealConda(machine, installation)
    return None


def _last_words(output: str) -> Phrase:
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    if not lines:
        return Phrase("It said nothing.")
    return Phrase("{what}", what=showable(lines[-1])[:300])
