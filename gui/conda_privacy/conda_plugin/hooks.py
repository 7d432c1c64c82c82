"""The hooks that conda calls, and nothing else: what they do stands in the other modules.

Everything is imported when it is first needed, because conda loads this module at every start.
Documented at https://docs.conda.io/projects/conda/en/stable/dev-guide/plugins/; conda ignores
the hooks that its version does not know.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pluggy

if TYPE_CHECKING:
    from collections.abc import Iterator

hookimpl = pluggy.HookimplMarker("conda")

_NAME = "conda-privacy"


class _EveryCommand(frozenset[str]):
    """The set of all commands, those of other plugins included: everything is in it."""

    __slots__ = ()

    def __contains__(self, command: object) -> bool:
        return True


@hookimpl
def conda_pre_commands() -> Iterator[Any]:
    """Let the tokens be sent, before any command does anything (conda 23.7 and newer)."""
    from conda.plugins.types import CondaPreCommand

    from conda_privacy.conda_plugin.sender import before_command

    yield CondaPreCommand(name=_NAME, action=before_command, run_for=_EveryCommand())


@hookimpl
def conda_post_commands() -> Iterator[Any]:
    """Save the token of an environment that the command has created (conda 23.7 and newer)."""
    from conda.plugins.types import CondaPostCommand

    from conda_privacy.conda_plugin.sender import after_command

    yield CondaPostCommand(name=_NAME, action=after_command, run_for=_EveryCommand())


@hookimpl
def conda_subcommands() -> Iterator[Any]:
    """Add ``conda privacy`` (conda 23.7 and newer)."""
    from conda.plugins.types import CondaSubcommand

    yield CondaSubcommand(
        name="privacy",
        summary="Show and change what conda sends to package servers.",
        action=_privacy,
    )


@hookimpl
def conda_health_checks() -> Iterator[Any]:
    """Add a check to ``conda doctor`` (conda 24.5 and newer)."""
    from conda.plugins.types import CondaHealthCheck

    summary = "What this conda sends to package servers."
    fields = CondaHealthCheck.__annotations__
    more = {"summary": summary} if "summary" in fields else {}
    yield CondaHealthCheck(name="what-this-conda-sends", action=_what_is_sent, **more)


def _privacy(arguments: tuple[str, ...]) -> int:
    from conda_privacy.conda_plugin.command import run
    from conda_privacy.core.machine import Machine

    return run(Machine.current(), arguments)


def _what_is_sent(prefix: str, verbose: bool) -> None:
    from conda_privacy.conda_plugin.doctor import report
    from conda_privacy.core.machine import Machine

    report(Machine.current(), prefix, verbose=bool(verbose))
