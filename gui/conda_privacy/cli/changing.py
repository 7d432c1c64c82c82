"""The commands that write settings: on, off, default, undo."""

from __future__ import annotations

from pathlib import Path

from conda_privacy.cli.options import program
from conda_privacy.cli.sentences import in_full, reason, refused, stated, value_name, where
from conda_privacy.cli.surroundings import (
    answering_machine,
    environment_prefix,
    installation_in_use,
)
from conda_privacy.cli.terminal import Terminal
from conda_privacy.core.machine import Machine
from conda_privacy.core.outcome import is_read
from conda_privacy.core.problem import Problem
from conda_privacy.core.settings import SETTINGS, Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from conda_privacy.cli.options import Options
    from conda_privacy.core.changes import Change, Plan
    from conda_privacy.core.decision import Decision

__all__ = ["change", "undo"]

DONE, NOT_IN_EFFECT, REFUSED, CANNOT_START = 0, 1, 2, 3
_WANTED: dict[str, Value] = {"on": True, "off": False, "default": None}


def change(options: Options, terminal: Terminal) -> int:
    """Write one line, or with ``--dry-run`` show it."""
    if options.setting not in SETTINGS:
        known = ", ".join(SETTINGS)
        terminal.complain(f"There is no setting “{options.setting}”. Known are: {known}.")
        return REFUSED
    if options.word != "default" and SETTINGS[options.setting].kind == "text":
        terminal.complain(_how_to_set_a_text(options.setting))
        return REFUSED
    machine = answering_machine(options)
    made = _plan(machine, options)
    if isinstance(made, Problem):
        return _refuse(made, machine, terminal)
    if options.dry_run:
        return _show(made, machine, terminal)
    if made.problem is not None:
        return _refuse(made.problem, machine, terminal, made.hint)
    return _apply(made, terminal)


def _how_to_set_a_text(name: str) -> str:
    return (
        f"Nothing was changed. {name} takes a text, and is neither on nor off. Write "
        f"“{name}: TEXT” into a settings file such as ~/.condarc, or set the variable "
        f"{SETTINGS[name].variable}. “{program()} default --setting {name}” takes it out again."
    )


def undo(options: Options, terminal: Terminal) -> int:
    """Take a change back, or list them."""
    from conda_privacy.core import changes
    from conda_privacy.core.decision import decide

    machine = answering_machine(options)
    if options.list:
        return _list(machine, terminal)
    installation = installation_in_use(machine, options.conda)
    root = installation.prefix if installation else None
    outcome = changes.undo(machine, options.change, root_prefix=root)
    if isinstance(outcome, Problem):
        return _refuse(outcome, machine, terminal)
    prefix = _environment_of(outcome.path)
    decision = outcome.decision
    if prefix is not None:
        decision = decide(machine, outcome.setting, root_prefix=root, prefix=prefix)
    file = terminal.paint(machine.display(outcome.path))
    stands = terminal.paint(stated(outcome.after))
    name = terminal.paint(outcome.setting)

    def words() -> None:
        terminal.say(f"Taken back in {file}: {name} is {stands} there again.")
        _say_what_holds(decision, prefix, machine, terminal)

    terminal.tell(words)
    return _status(decision, as_wished=True)


def _environment_of(path: Path) -> Path | None:
    """The environment that a settings file is for, if it is for one."""
    return path.parent if (path.parent / "conda-meta").is_dir() else None


def _plan(machine: Machine, options: Options) -> Plan | Problem:
    from conda_privacy.core import changes

    prefix = environment_prefix(machine, options.conda, options.env)
    if isinstance(prefix, Problem):
        return prefix
    path: Path | None = options.file
    if prefix is not None:
        path = prefix / ".condarc"
    elif path is not None:
        path = machine.expand_user(str(path)).absolute()
    installation = installation_in_use(machine, options.conda)
    return changes.plan(
        machine,
        options.setting,
        _WANTED[options.word],
        path=path,
        prefix=prefix,
        root_prefix=installation.prefix if installation else None,
    )


def _apply(made: Plan, terminal: Terminal) -> int:
    from conda_privacy.core import changes
    from conda_privacy.core.plans import hint_at

    outcome = changes.apply(made)
    if isinstance(outcome, Problem):
        return _refuse(outcome, made.machine, terminal, hint_at(made, outcome))
    terminal.tell(lambda: _say_applied(outcome, made, terminal))
    return _status(outcome.decision, as_wished=outcome.in_effect)


def _say_applied(outcome: Change, made: Plan, terminal: Terminal) -> None:
    machine, decision = made.machine, outcome.decision
    file = terminal.paint(machine.display(outcome.path))
    if outcome.id:
        terminal.say(f"Saved in {file}. Take it back with “{program()} undo”.")
    else:
        terminal.say(f"Nothing to change in {file}.")
    _say_what_holds(decision, made.prefix, machine, terminal)
    status = _status(decision, as_wished=outcome.in_effect)
    if status == DONE:
        _warn(made, terminal)
    elif decision is None or decision.error is not None:
        return
    elif not is_read(decision, outcome.path):
        _warn(made, terminal)
    else:
        terminal.complain(f"Something else still decides: {reason(decision, machine)}")


def _warn(made: Plan, terminal: Terminal) -> None:
    """Say what else counts, as where the wish holds already, but not because of this file."""
    if made.hint:
        terminal.complain(made.hint)


def _show(made: Plan, machine: Machine, terminal: Terminal) -> int:
    if made.problem is not None:
        return _refuse(made.problem, machine, terminal, made.hint)
    if not made.diff:
        terminal.say(f"Nothing to change in {terminal.paint(machine.display(made.path))}.")
    for line in made.diff.splitlines():
        style = {"+": "good", "-": "error"}.get(line[:1], "")
        terminal.say(terminal.paint(line, style))
    if made.takes_effect:
        _warn(made, terminal)
        return DONE
    terminal.complain(f"This would have no effect: {made.hint or reason(made.after, machine)}")
    return NOT_IN_EFFECT


def _say_what_holds(
    decision: Decision | None, prefix: Path | None, machine: Machine, terminal: Terminal
) -> None:
    if decision is None:  # only what is read from the journal has none
        return
    if decision.error is not None:
        terminal.complain(where(decision.error, machine))
        return
    there = f" in {terminal.paint(machine.display(prefix))}" if prefix is not None else ""
    name, value = terminal.paint(decision.setting), terminal.paint(value_name(decision.value))
    terminal.say(f"{name} is now {value}{there}.")


def _status(decision: Decision | None, *, as_wished: bool) -> int:
    if decision is not None and decision.error is not None:
        return CANNOT_START if decision.error.stops_conda else NOT_IN_EFFECT
    return DONE if as_wished or decision is None else NOT_IN_EFFECT


def _list(machine: Machine, terminal: Terminal) -> int:
    from conda_privacy.core.changes import history, history_problem

    problem = history_problem(machine)
    if problem is not None:
        terminal.complain(f"What was changed cannot be said. {in_full(problem, machine)}")
        return REFUSED
    past: tuple[Change, ...] = history(machine)
    if not past:
        terminal.say("Nothing was changed with this program yet.")
    for each in past:
        columns = (
            each.id,
            each.when,
            machine.display(each.path),
            f"{each.setting}: {stated(each.before)} → {stated(each.after)}",
            "taken back" if each.undone else "",
        )
        terminal.say("  ".join(terminal.paint(column) for column in columns))
    return DONE


def _refuse(problem: Problem, machine: Machine, terminal: Terminal, hint: str = "") -> int:
    terminal.complain(refused(problem, machine))
    if hint:
        terminal.complain(hint)
    return CANNOT_START if problem.stops_conda else REFUSED
