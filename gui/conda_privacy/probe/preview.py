"""What a client is foreseen to send, told before it runs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from conda_privacy.core.decision import decide
from conda_privacy.core.files import read
from conda_privacy.core.installations import Installation
from conda_privacy.core.machine import Machine
from conda_privacy.core.problem import Problem
from conda_privacy.core.system_facts import system_facts
from conda_privacy.core.tokens import client_token, environment_token, first_line, new_token_value
from conda_privacy.core.user_agent import UserAgent, compose, token_sender_version
from conda_privacy.probe.clients import Client

__all__ = ["Preview", "host_note", "preview", "settled", "will_create"]

_TELEMETRY_ADD_ON = "conda-anaconda-telemetry"


@dataclass(frozen=True)
class Preview:
    """What one client is foreseen to send.

    Attributes:
        on: Whether usage data is on for what is run; None where that cannot be decided.
        telemetry: Whether the package telemetry's headers go to Anaconda's servers.
        user_agent: The whole header for conda; None for other clients, of which nothing but that
            they should not send random IDs against the setting is foreseen.
        problem: Why conda cannot run with these settings.
        to_make: Letter, file and present content of each random ID that conda will make.
    """

    on: bool | None
    telemetry: bool = False
    user_agent: UserAgent | None = None
    problem: Problem | None = None
    to_make: tuple[tuple[str, Path, str], ...] = ()


def preview(machine: Machine, client: Client, prefix: Path | None) -> Preview:
    """Foresee what a client sends, from settings, tokens and versions as they are now."""
    installation = client.installation
    root = None if installation is None else installation.prefix
    decision = decide(machine, "anaconda_anon_usage", root_prefix=root, prefix=prefix)
    on = None if decision.error is not None else bool(decision.value)
    if installation is None:
        return Preview(on)
    if decision.error is not None and decision.error.kind != "value":
        return Preview(on, problem=decision.error)
    target = prefix or installation.prefix
    agent = compose(machine, installation, target, on=bool(on), session=new_token_value())
    if on is None:
        agent = _without_add_on(agent)
    to_make = _to_make(machine, target) if on else ()
    return Preview(on, _telemetry(machine, installation, target), agent, to_make=to_make)


def _without_add_on(agent: UserAgent) -> UserAgent:
    """What is left when anaconda-anon-usage meets a value that it does not understand.

    It passes over its own error, ``_new_user_agent`` in ``patch.py`` of version 0.8.1, and adds
    nothing at all.
    """
    return replace(agent, parts=tuple(part for part in agent.parts if part.kind == "base"))


def will_create(
    machine: Machine, installation: Installation, prefixes: tuple[Path, ...]
) -> tuple[Path, ...]:
    """The token files that conda itself makes, or makes anew, when it is run.

    Args:
        machine: Where the tokens are.
        installation: The conda that will run.
        prefixes: The environments it will work on, one run for each.

    Returns:
        Each file once. None while the add-on that makes tokens is not installed, nor for an
        environment in which the setting is off.
    """
    if token_sender_version(installation) is None:
        return ()
    on_in = [
        prefix
        for prefix in prefixes
        if decide(
            machine, "anaconda_anon_usage", root_prefix=installation.prefix, prefix=prefix
        ).value
    ]
    if not on_in:
        return ()
    new = (path for prefix in on_in for _, path, _ in _to_make(machine, prefix))
    return tuple(dict.fromkeys((*new, *_sidecar(machine))))


def settled(foreseen: Preview) -> UserAgent | None:
    """Put the random IDs that conda has made meanwhile in the place of those it was to make.

    Args:
        foreseen: The preview from before the run.

    Returns:
        Its user agent with the values that are in the files now. A placeholder that is left stands
        for a random ID that conda did not make although it was foreseen to.
    """
    if foreseen.user_agent is None:
        return None
    made = {
        letter: now for letter, path, before in foreseen.to_make if (now := _saved(path)) != before
    }
    parts = tuple(
        replace(part, value=made[part.name], placeholder=False) if part.name in made else part
        for part in foreseen.user_agent.parts
    )
    return replace(foreseen.user_agent, parts=parts)


def _to_make(machine: Machine, prefix: Path) -> tuple[tuple[str, Path, str], ...]:
    tokens = (client_token(machine), environment_token(prefix))
    return tuple(
        (token.letter, token.path, _saved(token.path))
        for token in tokens
        if token.will_be_new and token.path is not None
    )


def _saved(path: Path) -> str:
    text = (read(path).data or b"").decode("utf-8", "replace")
    return first_line(text).partition(" ")[0]


def host_note(machine: Machine) -> Path:
    """The note beside the client's random ID, of the network card; it is never sent."""
    return machine.home / ".conda" / "aau_token_host"


def _sidecar(machine: Machine) -> tuple[Path, ...]:
    """The note beside the client's random ID, written anew when it does not name this computer."""
    path = host_note(machine)
    host = system_facts(machine).host_id.encode()
    return () if host and (read(path).data or b"").strip() == host else (path,)


def _telemetry(machine: Machine, installation: Installation, prefix: Path) -> bool:
    if _TELEMETRY_ADD_ON not in installation.packages:
        return False
    decision = decide(
        machine, "plugins.anaconda_telemetry", root_prefix=installation.prefix, prefix=prefix
    )
    return decision.error is None and bool(decision.value)
