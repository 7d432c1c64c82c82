"""What is to be checked: a person's wishes, turned into questions for clients."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from conda_privacy.core.environments import find_environments
from conda_privacy.core.installations import Installation, find_installations
from conda_privacy.core.machine import Machine
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.problem import Problem
from conda_privacy.probe.check import Question
from conda_privacy.probe.clients import command_client, conda_client, find_clients

__all__ = ["Wishes", "questions_for"]


@dataclass(frozen=True)
class Wishes:
    """What a person asked ``conda-privacy check`` for.

    Attributes:
        prefix: The environment to check; None takes the active one, else the base.
        everything: Every environment, every conda found and every other client found but
            conda-express, which has to be named.
        command: A command of the person's own with ``{channel}`` in it, instead of conda.
        clients: Kinds of other clients to check too, such as ``"conda-express"``.
        telemetry: Also check the package telemetry, in a second run of conda.
        json: One JSON document instead of lines.
        show_tokens: Random IDs in full instead of masked.
        report: A report to pass on instead of what is for the person alone.
    """

    prefix: Path | None = None
    everything: bool = False
    command: tuple[str, ...] = ()
    clients: tuple[str, ...] = ()
    telemetry: bool = False
    json: bool = False
    show_tokens: bool = False
    report: bool = False


def questions_for(
    machine: Machine, wishes: Wishes, *, root_prefix: Path | None = None
) -> tuple[Question, ...] | Problem:
    """Turn wishes into questions, those about the conda in use first."""
    if wishes.command:
        client = command_client(machine, wishes.command)
        return client if isinstance(client, Problem) else (Question(client, wishes.prefix),)
    found = find_installations(machine, root_prefix)
    usable = [installation for installation in found if installation.problem is None]
    if found and found[0].problem is not None and root_prefix is not None:
        return found[0].problem
    clients = [
        client
        for client in find_clients(machine, usable)
        if client.kind in wishes.clients
        or (wishes.everything and client.kind != "conda" and not client.on_request_only)
    ]
    questions = [*_of_conda(machine, wishes, usable), *(Question(client) for client in clients)]
    return tuple(questions) if questions else _no_conda()


def _of_conda(
    machine: Machine, wishes: Wishes, installations: Sequence[Installation]
) -> Iterator[Question]:
    for installation in installations if wishes.everything else installations[:1]:
        client = conda_client(machine, installation)
        in_use = installation is installations[0]
        for prefix in _prefixes(machine, wishes, installation, in_use=in_use):
            yield Question(client, prefix)
            if wishes.telemetry:
                yield Question(client, prefix, telemetry=True)


def _prefixes(
    machine: Machine, wishes: Wishes, installation: Installation, *, in_use: bool
) -> list[Path]:
    if wishes.prefix is not None:
        return [wishes.prefix]
    if not in_use:
        return [installation.prefix]
    if wishes.everything:
        batches = find_environments(machine, installation)
        return [environment.prefix for batch in batches for environment in batch]
    active = machine.variable("CONDA_PREFIX")
    return [Path(active) if active else installation.prefix]


def _no_conda() -> Problem:
    text = Phrase("No conda was found on this computer, so there is nothing to run.")
    return Problem("no-conda", Phrase("conda was not found"), text)
