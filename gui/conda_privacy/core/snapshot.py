"""One frozen picture of what conda would decide and send on a machine."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain
from pathlib import Path
from types import MappingProxyType

from conda_privacy.core.account import account_token
from conda_privacy.core.channels import Channels, find_channels
from conda_privacy.core.decision import Decision, decide, decide_all
from conda_privacy.core.environment import Environments
from conda_privacy.core.environments import find_environments
from conda_privacy.core.frozen import field, frozen
from conda_privacy.core.installations import Installation, find_installations
from conda_privacy.core.machine import Machine
from conda_privacy.core.places import default_environment
from conda_privacy.core.problem import Problem
from conda_privacy.core.senders import Sender, list_senders
from conda_privacy.core.tokens import Token, client_token, environment_token, system_tokens
from conda_privacy.core.user_agent import UserAgent, compose

TYPE_CHECKING = False
if TYPE_CHECKING:
    from conda_privacy.core.siblings import Sibling

__all__ = ["MAIN_SETTING", "Preview", "Snapshot", "take_preview", "take_snapshot"]

MAIN_SETTING = "anaconda_anon_usage"
"""The setting behind the one switch."""


@frozen
class Preview:
    """The user agent of one environment.

    Attributes:
        on: As it is with the setting on.
        off: As it is with the setting off.
        now: The one that holds; None where conda cannot start or the setting cannot be decided.
    """

    on: UserAgent
    off: UserAgent
    now: UserAgent | None


@frozen
class Snapshot:
    """All that is known about a machine at one moment; equal pictures compare equal.

    Attributes:
        machine: The computer.
        installation: The conda in use, or None where there is none.
        installations: All that were found, the one in use first.
        prefix: The environment that is looked at: the active one, or the base.
        decisions: Every setting of the table, by name.
        tokens: The random IDs of that environment's next run: client, environment, account,
            organisation and so on.
        preview: Its user agent, or None where there is no conda.
        senders: All that conda can send, one row each.
        channels: The configured channels, and the servers that receive it.
        environments: Each is made when it is asked for. Empty until they have been looked for.
        environments_known: Whether they have been.
        siblings: What the other installations do that can be read.
        schema: Version of the form in which ``conda-privacy status --json`` prints this.
    """

    machine: Machine = field(compare=False, repr=False)
    installation: Installation | None
    installations: tuple[Installation, ...]
    prefix: Path | None
    decisions: Mapping[str, Decision]
    tokens: tuple[Token, ...]
    preview: Preview | None
    senders: tuple[Sender, ...]
    channels: Channels
    environments: Environments = Environments()
    environments_known: bool = False
    siblings: tuple[Sibling, ...] = ()
    schema: int = 1

    @property
    def decision(self) -> Decision:
        """The decision about the one switch."""
        return self.decisions[MAIN_SETTING]

    @property
    def adds_random_ids(self) -> bool | None:
        """Whether the conda in use adds random IDs; None where that cannot be known."""
        if self.decision.error is not None:
            return None
        return {"on": True, "unknown": None}.get(self.usage_data.state, False)

    @property
    def usage_data(self) -> Sender:
        """The row of the inventory behind the one switch."""
        return next(sender for sender in self.senders if sender.id == "usage-data")

    @property
    def differing(self) -> tuple[Sibling, ...]:
        """The other installations that do something else than the one in use."""
        adds = self.adds_random_ids
        return tuple(each for each in self.siblings if each.adds_random_ids is not adds)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Every problem once, those that stop conda first."""
        found = dict.fromkeys(chain(*(each.problems for each in self.decisions.values())))
        found |= dict.fromkeys(_problems_of(self.tokens))
        if self.channels.problem is not None:
            found[self.channels.problem] = None
        if self.installation is not None and self.installation.problem is not None:
            found[self.installation.problem] = None
        return tuple(sorted(found, key=lambda problem: not problem.stops_conda))


def _problems_of(tokens: tuple[Token, ...]) -> Iterator[Problem]:
    return (token.problem for token in tokens if token.problem is not None)


def take_snapshot(
    machine: Machine,
    *,
    root_prefix: Path | None = None,
    prefix: Path | None = None,
    environments: bool = True,
    previous: Snapshot | None = None,
) -> Snapshot:
    """Look at a machine; nothing is written, run or asked from a network.

    Args:
        machine: The computer to look at.
        root_prefix: The base prefix of the conda to look at; None takes the one in use.
        prefix: The environment to look at; None takes the active one, else the base or the one
            that ``CONDA_DEFAULT_ENV`` names.
        environments: False leaves out the search for environments, which can take long.
        previous: An earlier picture; environments that have not changed are taken from it.
    """
    installations = find_installations(machine, root_prefix)
    installation = installations[0] if installations else None
    root = installation.prefix if installation else root_prefix
    target = prefix or _active_prefix(machine, root)
    decisions = decide_all(machine, root_prefix=root, prefix=target)
    preview = None
    if installation is not None and installation.problem is None:
        preview = _preview(machine, installation, target, decisions[MAIN_SETTING])
    found = Environments()
    if installation is not None and environments:
        earlier = previous.environments if previous else None
        batches = find_environments(machine, installation, previous=earlier)
        found = sum(batches, start=found)
    return Snapshot(
        machine=machine,
        installation=installation,
        installations=installations,
        prefix=target,
        decisions=MappingProxyType(decisions),
        tokens=tuple(_tokens(machine, root, target)),
        preview=preview,
        senders=list_senders(
            machine, installation, target, decisions, preview.on if preview else None
        ),
        channels=_channels(machine, installation, root, target),
        environments=found,
        environments_known=environments,
        siblings=_siblings(machine, installations[1:]),
    )


def _siblings(machine: Machine, others: tuple[Installation, ...]) -> tuple[Sibling, ...]:
    if not others:
        return ()
    from conda_privacy.core.siblings import find_siblings

    return tuple(find_siblings(machine, MAIN_SETTING, others))


def take_preview(machine: Machine, installation: Installation, prefix: Path) -> Preview:
    """Compose what conda would send from one environment; nothing is written.

    Args:
        machine: The computer.
        installation: The conda on it.
        prefix: The environment.
    """
    decision = decide(machine, MAIN_SETTING, root_prefix=installation.prefix, prefix=prefix)
    return _preview(machine, installation, prefix, decision)


def _active_prefix(machine: Machine, root: Path | None) -> Path | None:
    text = machine.variable("CONDA_PREFIX")
    text = text or default_environment(machine, str(root) if root else None)
    return Path(text) if text else None


def _tokens(machine: Machine, root: Path | None, prefix: Path | None) -> Iterator[Token]:
    yield client_token(machine)
    if prefix is not None:
        yield environment_token(prefix)
    yield account_token(machine)
    yield from system_tokens(machine, root)


def _preview(
    machine: Machine, installation: Installation, prefix: Path | None, decision: Decision
) -> Preview:
    on = compose(machine, installation, prefix, on=True)
    off = on.switched(on=False)
    now = None
    if decision.error is None:
        now = on if decision.value else off
    return Preview(on, off, now)


def _channels(
    machine: Machine, installation: Installation | None, root: Path | None, prefix: Path | None
) -> Channels:
    version = installation.conda_version if installation is not None else None
    return find_channels(machine, root, prefix, conda_version=version)
