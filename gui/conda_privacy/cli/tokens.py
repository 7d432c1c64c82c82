"""The commands for random IDs: tokens list, tokens new, tokens remove."""

from __future__ import annotations

from conda_privacy.cli.looking import take
from conda_privacy.cli.options import Options
from conda_privacy.cli.sentences import TOKEN_STATES, refused
from conda_privacy.cli.surroundings import answering_machine, environment_prefix
from conda_privacy.cli.terminal import Terminal
from conda_privacy.core.machine import Machine
from conda_privacy.core.problem import Problem
from conda_privacy.core.token_changes import remove_token, replace_token
from conda_privacy.core.tokens import Token, client_token, environment_token

__all__ = ["new", "remove", "show"]

DONE, REFUSED = 0, 2
_KINDS = {
    "client": "you on this computer",
    "environment": "this environment",
    "account": "your Anaconda account",
    "installer": "the installer",
    "organization": "your organisation",
    "machine": "this machine",
}


def show(options: Options, terminal: Terminal) -> int:
    """List the random IDs that the next run would send."""
    snapshot = take(options, terminal, environments=False)
    if snapshot is None:
        return REFUSED
    if options.json:
        import json

        from conda_privacy.core.document import document

        written = document({"tokens": snapshot.tokens}, show_tokens=options.show_tokens)
        terminal.data(json.dumps(written, indent=2, allow_nan=False))
        return DONE
    for token in snapshot.tokens:
        value = token.value if options.show_tokens else token.masked
        source = snapshot.machine.display(token.path) if token.path else token.source
        columns = (
            f"{token.letter}/  {_KINDS.get(token.kind, token.kind):<24}",
            terminal.paint(f"{value or '–':<24}", token.kind),
            f"{TOKEN_STATES.get(token.state, token.state)} ({terminal.paint(source)})",
        )
        terminal.say("".join(columns))
    return DONE


def new(options: Options, terminal: Terminal) -> int:
    """Replace a random ID by a new one."""
    machine = answering_machine(options)
    token = _meant(machine, options)
    outcome = token if isinstance(token, Problem) else replace_token(machine, token)
    if isinstance(outcome, Problem):
        return _refuse(outcome, machine, terminal)
    said = "A new random ID is in place; conda sends it from its next run on."
    terminal.tell(lambda: terminal.say(said))
    return DONE


def remove(options: Options, terminal: Terminal) -> int:
    """Delete a random ID."""
    machine = answering_machine(options)
    token = _meant(machine, options)
    outcome = token if isinstance(token, Problem) else remove_token(machine, token)
    if isinstance(outcome, Problem):
        return _refuse(outcome, machine, terminal)
    said = "Removed. conda makes a new one on its next run, unless the setting is off."
    terminal.tell(lambda: terminal.say(said))
    return DONE


def _meant(machine: Machine, options: Options) -> Token | Problem:
    prefix = environment_prefix(machine, options.conda, options.env)
    if isinstance(prefix, Problem):
        return prefix
    return client_token(machine) if prefix is None else environment_token(prefix)


def _refuse(problem: Problem, machine: Machine, terminal: Terminal) -> int:
    terminal.complain(refused(problem, machine))
    return REFUSED
