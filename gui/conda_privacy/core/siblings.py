"""The other conda installations of a computer, and whether they add random IDs.

``~/.condarc`` is shared, but the add-on, conda's version and the settings files of an installation
are not: one conda may add random IDs while another one beside it does not.
"""

from __future__ import annotations

from conda_privacy.core.decision import Decision, decide
from conda_privacy.core.frozen import field, frozen
from conda_privacy.core.loading import IDLE, health_of
from conda_privacy.core.user_agent import token_sender, token_sender_version, without_plugins

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from conda_privacy.core.installations import Installation
    from conda_privacy.core.machine import Machine

__all__ = ["Sibling", "find_siblings"]


@frozen
class Sibling:
    """Another conda on the same computer.

    Attributes:
        prefix: Its base prefix.
        conda_version: None where it cannot be told.
        adds_random_ids: None where it cannot be known, or where it stops with an error.
        decision: The decision about the one switch in its base environment.
    """

    prefix: Path
    conda_version: str | None
    adds_random_ids: bool | None
    decision: Decision = field(repr=False)


def find_siblings(
    machine: Machine, setting: str, others: Iterable[Installation]
) -> Iterator[Sibling]:
    """Look at the conda installations that are not in use.

    Args:
        machine: The computer.
        setting: The setting behind the one switch.
        others: The installations; those that cannot be read are left out.

    Yields:
        Each with what it does in its base environment, as nobody has activated another there.
    """
    for each in others:
        if each.problem is None:
            decision = decide(machine, setting, root_prefix=each.prefix, prefix=each.prefix)
            adds = _adds_random_ids(machine, each, decision)
            yield Sibling(each.prefix, each.conda_version, adds, decision)


def _adds_random_ids(
    machine: Machine, installation: Installation, decision: Decision
) -> bool | None:
    if decision.error is not None:
        return None
    if token_sender_version(installation) is None:
        return False
    disabled = without_plugins(machine, installation.prefix, installation.prefix)
    if health_of(installation, token_sender(installation), disabled=disabled) in IDLE:
        return False
    return bool(decision.value)
