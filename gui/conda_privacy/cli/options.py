"""What was asked for on the command line, and the most usual question of all."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from types import SimpleNamespace

from conda_privacy.core.here import CONDA_COMMAND

TYPE_CHECKING = False
if TYPE_CHECKING:
    from conda_privacy.cli.terminal import Terminal

    Command = Callable[["Options", Terminal], int]

__all__ = ["Options", "later", "plain_status", "program"]


class Options(SimpleNamespace):
    """The options of a command by name; ``run`` is the command."""


def program() -> str:
    """Return the words by which a person starts this: those by which it was started."""
    return CONDA_COMMAND if sys.argv[:1] == [CONDA_COMMAND] else "conda-privacy"


def plain_status() -> Options:
    """``conda-privacy status`` without any option, as the whole parser would give it.

    It is asked far more often than all others, and loading argparse takes as long as the answer.
    """
    run = later("looking", "status")
    return Options(run=run, conda=None, env=None, json=False, show_tokens=False)


def later(module: str, name: str) -> Command:
    """A command whose module is loaded when it runs."""

    def run(options: Options, terminal: Terminal) -> int:
        command: Command = getattr(import_module(f"conda_privacy.cli.{module}"), name)
        return command(options, terminal)

    return run
