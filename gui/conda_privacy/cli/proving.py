"""The commands that show rather than tell: check and classroom."""

from __future__ import annotations

from conda_privacy.cli.options import Options
from conda_privacy.cli.surroundings import answering_machine, environment_prefix
from conda_privacy.cli.terminal import Terminal
from conda_privacy.core.problem import Problem

__all__ = ["check", "classroom"]

COULD_NOT_BE_CHECKED = 2


def check(options: Options, terminal: Terminal) -> int:
    """Run the person's own client against a server on this computer."""
    from conda_privacy.probe.text import Wishes, run_check

    machine = answering_machine(options)
    prefix = environment_prefix(machine, options.conda, options.env)
    if isinstance(prefix, Problem):
        terminal.complain(prefix.text)
        return COULD_NOT_BE_CHECKED
    wishes = Wishes(
        prefix=prefix,
        everything=options.all,
        command=tuple(options.command),
        clients=tuple(options.client),
        telemetry=options.telemetry,
        json=options.json,
        show_tokens=options.show_tokens,
        report=options.report,
    )
    chosen = options.conda.absolute() if options.conda else None
    return run_check(
        machine,
        wishes,
        lambda text: terminal.say(terminal.paint_lines(text)),
        terminal.complain,
        root_prefix=chosen,
    )


def classroom(options: Options, terminal: Terminal) -> int:
    """Simulate a class, or analyse a log: what can a server tell?"""
    from conda_privacy.classroom.text import run

    return run(options, terminal.data, terminal.complain)
