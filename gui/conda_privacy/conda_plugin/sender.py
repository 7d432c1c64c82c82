"""The token sender: what conda's user agent ends with, and the settings that decide it."""

from __future__ import annotations

import sys
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from conda_privacy._version import __version__
from conda_privacy.conda_plugin import internals

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

ADD_ON = "anaconda-anon-usage"
"""The package whose place we take; where it is installed it sends, and we stand down."""

_ROW = "conda-privacy plugin"

_USAGE = (
    "Whether conda adds random IDs to the user agent of its requests: one for this person on this"
    " computer (c/), one for this run (s/), one for the environment (e/), and those that an"
    " administrator left (i/, o/, m/). With false only the version of the sender (aau/) stays."
    " `conda info` shows a dot in place of each ID; `conda info --json` shows them in full,"
    " because programs read it."
)

_HEARTBEAT = (
    "Whether conda sends one HEAD request, with the IDs of the environment, each time an"
    " environment is activated: true asks one of the channels that are Anaconda's, a URL asks"
    " there. Only conda versions that load plugins when they activate an environment do it."
)


def before_command(command: str) -> None:
    """Start to send, as conda's hook ``conda_pre_commands`` asks before each command.

    Args:
        command: The name of the command, such as ``"install"``.

    Whatever goes wrong, conda goes on without tokens: it must not fail because of us.
    """
    with suppress(Exception):
        if _start() and command == "activate":
            _beat()


def after_command(_command: str) -> None:
    """Save what could not be saved before the command had done its work."""
    if "conda_privacy.core.token_files" not in sys.modules:
        return  # nothing has been made
    from conda_privacy.core.token_files import save_late

    with suppress(Exception):  # conda must not fail because of us
        save_late()


@cache
def _start() -> bool:
    from conda.base.context import context
    from conda.cli import main_info

    # Every plugin is loaded before the first one is asked what it does before commands.
    return start(context, main_info, sent_by_another="anaconda_anon_usage" in sys.modules)


def start(context: Any, main_info: ModuleType, *, sent_by_another: bool) -> bool:  # noqa: ANN401
    """Add settings and tokens to a conda, or stand down.

    Args:
        context: conda's one ``context``.
        main_info: conda's module of ``conda info``.
        sent_by_another: The original sender is installed, so that ours only says so.

    Returns:
        True when tokens will be sent, False when we stand down.
    """
    if sent_by_another:
        text = f"stands down, because {ADD_ON} is installed and sends the tokens"
        internals.add_row(main_info, _ROW, text)
        return False
    settings = (
        ("anaconda_anon_usage", internals.on_or_off(default=True), _USAGE),
        ("anaconda_heartbeat", internals.off_or_address(), _HEARTBEAT),
    )
    internals.add_settings(context, settings)
    internals.hide_tokens(main_info)
    # Last, so that nothing is sent by a conda that cannot be asked what it sends.
    internals.extend_user_agent(type(context), addition)
    return True


def addition(context: Any) -> str:  # noqa: ANN401 - conda's context has no type
    """Return what this conda adds to its user agent: ``aau/VERSION`` and, when on, the tokens.

    A setting that conda cannot understand, or that is not there, counts as off.
    """
    return _addition_for(context, _target(context))


def user_agent_for(context: Any, prefix: str) -> str:  # noqa: ANN401 - as above
    """Return the user agent of a conda that works on an environment."""
    own = context.user_agent.removesuffix(addition(context))
    return f"{own}{_addition_for(context, prefix)}"


def _addition_for(context: Any, prefix: str) -> str:  # noqa: ANN401 - as above
    with suppress(Exception):  # conda itself reports the setting
        if context.anaconda_anon_usage:
            return _with_tokens(context.root_prefix, prefix)
    return f"aau/{__version__}"


def _target(context: Any) -> str:  # noqa: ANN401 - as above
    try:
        return str(context.target_prefix)
    except Exception:  # noqa: BLE001 - conda itself reports a name that cannot be
        return str(context.root_prefix)


@cache
def _with_tokens(root_prefix: str, prefix: str) -> str:
    from conda_privacy.core.here import home, this_host_id
    from conda_privacy.core.token_rules import settled_client, settled_environment

    person, computer = home(), this_host_id()
    kept = (
        ("c", settled_client(str(person), computer) or _made_client(person, computer)),
        ("s", session()),
        ("e", settled_environment(prefix) or _made_environment(prefix)),
    )
    parts = [f"{letter}/{value}" for letter, value in kept if value]
    return " ".join((f"aau/{__version__}", *parts, *_given(root_prefix)))


@cache
def session() -> str:
    """Return the token of this process, which is never saved."""
    from conda_privacy.core.token_rules import new_token_value

    return new_token_value()


# What makes tokens is loaded only where one is missing: conda starts often.
def _made_client(person: Path, computer: str) -> str:
    from conda_privacy.core.token_files import keep_client_in

    return keep_client_in(person, computer)


def _made_environment(prefix: str) -> str:
    from conda_privacy.core.token_files import keep_environment

    return keep_environment(Path(prefix))


def _given(root_prefix: str) -> Iterator[str]:
    """Yield what an administrator or an installer has left, as it is sent."""
    from conda_privacy.core import here
    from conda_privacy.core.token_rules import (
        GIVEN_FILES,
        can_enter,
        given_folders,
        given_values,
        given_variable,
    )

    variables = here.environ()
    possible = given_folders(
        here.system_dirs(),
        variables.get("CONDA_ROOT") or root_prefix,
        variables.get("XDG_CONFIG_HOME"),
        str(here.home()),
        variables.get("CONDA_PREFIX"),
    )
    folders = [folder for folder in possible if can_enter(folder)]
    for kind, name in GIVEN_FILES.items():
        values = given_values(name, variables.get(given_variable(name)), folders)
        yield from (f"{kind[0]}/{value}" for value in values)


def _beat() -> None:
    from conda.base.context import context

    from conda_privacy.conda_plugin.heartbeat import beat

    if context.anaconda_heartbeat:
        beat(context, sys.argv[1:], user_agent_for)
