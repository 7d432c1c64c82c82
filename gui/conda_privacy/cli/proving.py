"""The commands that show rather than tell: check and classroom."""

from __future__ import annotations

from conda_privacy.cli.options import Options
from conda_privacy.cli.surroundings import answering_machine, chosen_conda, environment_prefix
from conda_privacy.cli.terminal import Terminal
from conda_privacy.core.problem import Problem

__all__ = ["check", "classroom"]

COULD_NOT_BE_CHECKED = 2


def check(options: Options, terminal: Terminal) -> int:
    """Run the person's own client against a server on this computer."""
    from conda_privacy.probe.text import Wishes, run_check

    refusal = _refusal(options)
    if refusal:
        terminal.complain(refusal)
        return COULD_NOT_BE_CHECKED
    machine = answering_machine(options)
    prefix = environment_prefix(machine, options.conda, options.env)
    if isinstance(prefix, Problem):
        terminal.complain(prefix.text)
        return COULD_NOT_BE_CHECKED
    wishes = Wishes(
        prefix=prefix,
        everything=options.all,
        command=tuple(options.command or ()),
        clients=tuple(options.client),
        telemetry=options.telemetry,
        json=options.json,
        show_tokens=options.show_tokens,
        report=options.report,
    )
    return run_check(
        machine,
        wishes,
        lambda text: terminal.say(terminal.paint_lines(text)),
        terminal.complain,
        root_prefix=chosen_conda(options),
    )


def _refusal(options: Options) -> str:
    """Why these options say nothing that could be run together; empty where they do."""
    if options.command is None:
        return ""
    if not options.command:
        return "Nothing stands behind --command. Write the words of a command there."
    if options.all or options.client or options.telemetry:
        return "With --command nothing else is run: leave out --all, --client and --telemetry."
    return ""


def classroom(options: Options, terminal: Terminal) -> int:
    """Simulate a class, or analyse a log: what can a server tell?"""
    from conda_privacy.classroom.text import run

    return run(options, terminal.data, terminal.complain)
