"""The check that ``conda doctor`` gains: what this conda sends, for the environment it examines."""

from __future__ import annotations

import sys
from contextlib import suppress

from conda_privacy.conda_plugin.command import run_text
from conda_privacy.core.machine import Machine


def report(machine: Machine, prefix: str, *, verbose: bool) -> None:
    """Print what conda sends when it works on an environment.

    Args:
        machine: This computer.
        prefix: The environment that is examined.
        verbose: Also list everything that conda and its add-ons can send.
    """
    before = "What this conda sends:\n\n"
    for command in ("status", "senders") if verbose else ("status",):
        run_text(machine, (command, "--env", prefix), before=before)
        before = ""
    with suppress(AttributeError):  # a closed stream
        sys.stdout.write("\n")
