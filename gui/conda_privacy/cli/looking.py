"""The commands that only look: status, senders, environments, preview."""

from __future__ import annotations

from collections.abc import Iterator

from conda_privacy.cli.options import program
from conda_privacy.cli.sentences import (
    TOKEN_STATES,
    headline,
    other_condas,
    place_name,
    reason,
    value_name,
    where,
)
from conda_privacy.cli.surroundings import answering_machine, chosen_conda, environment_prefix
from conda_privacy.cli.terminal import Terminal
from conda_privacy.core.machine import Machine, showable
from conda_privacy.core.problem import Problem
from conda_privacy.core.snapshot import Snapshot, take_snapshot
from conda_privacy.core.user_agent import explain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from conda_privacy.cli.options import Options
    from conda_privacy.core.environment import Environment
    from conda_privacy.core.senders import Sender
    from conda_privacy.core.user_agent import UserAgent

__all__ = [
    "environments",
    "exit_status",
    "preview",
    "print_json",
    "senders",
    "status",
    "status_lines",
    "take",
]

DONE, REFUSED, CANNOT_START = 0, 2, 3
_HEADINGS = ("Environment", "Folder", "Random ID", "Setting there", "")
_HERE = {
    "same": "as everywhere",
    "on-here": "on only there",
    "off-here": "off only there",
    "error": "conda stops with an error",
    "unknown": "not known",
}


def status(options: Options, terminal: Terminal) -> int:
    """Print everything on one screen."""
    snapshot = take(options, terminal)
    if snapshot is None:
        return REFUSED
    if options.json:
        print_json(snapshot, options, terminal)
    else:
        for line in status_lines(snapshot, terminal, show_tokens=options.show_tokens):
            terminal.say(line)
    return exit_status(snapshot)


def senders(options: Options, terminal: Terminal) -> int:
    """Print each thing conda can send with all that is known about it."""
    snapshot = take(options, terminal, environments=False)
    if snapshot is None:
        return REFUSED
    if options.json:
        written = {"senders": snapshot.senders, "channels": snapshot.channels}
        print_json(written, options, terminal)
        return exit_status(snapshot)
    for sender in snapshot.senders:
        terminal.say(terminal.paint(f"{sender.title}: {sender.state}", "title"))
        for label, text in _sender_details(sender):
            if text:
                terminal.say(f"  {label:<12}{terminal.paint(text)}")
        terminal.say()
    return exit_status(snapshot)


def environments(options: Options, terminal: Terminal) -> int:
    """Print each environment with its random ID and what is set there."""
    snapshot = take(options, terminal)
    if snapshot is None:
        return REFUSED
    if options.json:
        print_json({"environments": snapshot.environments}, options, terminal)
        return exit_status(snapshot)
    if not snapshot.environments:
        terminal.say("No environments were found.")
        return exit_status(snapshot)
    for line in _environment_table(snapshot, options, terminal):
        terminal.say(line)
    return exit_status(snapshot)


def preview(options: Options, terminal: Terminal) -> int:
    """Print the user agent of the next run."""
    snapshot = take(options, terminal, environments=False)
    if snapshot is None:
        return REFUSED
    if snapshot.preview is None:
        terminal.complain("No conda was found, so there is nothing to preview.")
        return REFUSED
    wished = {"on": snapshot.preview.on, "off": snapshot.preview.off}
    agent = wished.get(options.wished, snapshot.preview.now)
    if agent is None:
        terminal.complain(reason(snapshot.decision, snapshot.machine))
        return exit_status(snapshot) or REFUSED
    if options.json:
        print_json(agent, options, terminal)
    else:
        terminal.say(_agent_line(agent, terminal, show_tokens=options.show_tokens))
    if options.explain:
        for part in (part for part in agent.parts if part.sent):
            terminal.say(f"  {terminal.paint(part.name, part.kind)}/  {explain(part)}")
    return exit_status(snapshot)


def take(options: Options, terminal: Terminal, *, environments: bool = True) -> Snapshot | None:
    """Take the snapshot a command is about; None after complaining about an unknown name."""
    machine = answering_machine(options)
    prefix = environment_prefix(machine, options.conda, options.env)
    if isinstance(prefix, Problem):
        terminal.complain(prefix.text)
        return None
    chosen = chosen_conda(options)
    return take_snapshot(machine, root_prefix=chosen, prefix=prefix, environments=environments)


def exit_status(snapshot: Snapshot) -> int:
    """Whether conda can start with the files that were looked at."""
    error = snapshot.decision.error
    return CANNOT_START if error is not None and error.stops_conda else DONE


def print_json(value: object, options: Options, terminal: Terminal) -> None:
    """Print a document, which is a mapping, with the version of its form in front."""
    import json

    from conda_privacy.core.document import document

    written = document(value, show_tokens=options.show_tokens)
    terminal.data(json.dumps({"schema": 1, **written}, indent=2, allow_nan=False))


def status_lines(snapshot: Snapshot, terminal: Terminal, *, show_tokens: bool) -> Iterator[str]:
    """Everything about a machine, in lines for one screen."""
    machine, decision = snapshot.machine, snapshot.decision
    yield terminal.paint(headline(snapshot), "title")
    yield terminal.paint(reason(decision, machine))
    if others := other_condas(snapshot):
        yield terminal.paint(others)
    if decision.locked and decision.error is None and decision.decided_by is not None:
        yield "A choice in ~/.condarc would have no effect."
    yield ""
    yield from _preview_lines(snapshot, terminal, show_tokens=show_tokens)
    yield from _sender_lines(snapshot, terminal)
    yield from _place_lines(snapshot, terminal)
    yield from _environment_lines(snapshot, terminal)
    yield from _problem_lines(snapshot, terminal)
    yield f"Change it with “{program()} off” or “on”; “{program()} --help” tells more."


def _preview_lines(snapshot: Snapshot, terminal: Terminal, *, show_tokens: bool) -> Iterator[str]:
    installation, machine = snapshot.installation, snapshot.machine
    if installation is None:
        return
    version = installation.conda_version or "of unknown version"
    yield terminal.paint("What every request carries", "title")
    found = terminal.paint(machine.display(installation.prefix))
    yield f"  conda {terminal.paint(version)} in {found}"
    yield f"  environment {terminal.paint(machine.display(snapshot.prefix or ''))}"
    agent = snapshot.preview.now if snapshot.preview else None
    if agent is None:
        yield "  cannot be said while the setting cannot be decided"
    else:
        yield f"  {_agent_line(agent, terminal, show_tokens=show_tokens)}"
    yield ""


def _sender_lines(snapshot: Snapshot, terminal: Terminal) -> Iterator[str]:
    yield terminal.paint("Everything conda can send", "title")
    for sender in snapshot.senders:
        yield f"  {terminal.paint(sender.title):<34} {terminal.paint(_state_words(sender.state))}"
    servers = ", ".join(dict.fromkeys(server.host for server in snapshot.channels.servers))
    yield f"  to: {terminal.paint(servers or 'no server is configured')}"
    yield ""


def _state_words(state: str) -> str:
    return state.replace("-", " ")


def _place_lines(snapshot: Snapshot, terminal: Terminal) -> Iterator[str]:
    decision = snapshot.decision
    spoken = [place for place in decision.places if place.status not in ("absent", "silent")]
    if not spoken:
        return
    yield terminal.paint(f"Who sets {decision.setting} (the last one wins)", "title")
    for place in spoken:
        said = value_name(place.value) if place.problem is None else place.problem.title
        mark = "  ← decides" if place is decision.decided_by else ""
        final = " (final)" if place.final else ""
        named = terminal.paint(place_name(place, snapshot.machine).rstrip(","))
        yield f"  {named}: {terminal.paint(said)}{final}{mark}"
    yield ""


def _environment_lines(snapshot: Snapshot, terminal: Terminal) -> Iterator[str]:
    known = [each for each in snapshot.environments if each.problem is None]
    troubled = len(snapshot.environments) - len(known)
    count = len(snapshot.environments)
    words = "1 environment" if count == 1 else f"{count} environments"
    if troubled:
        words += f", {troubled} with a problem"
    yield terminal.paint(words, "title") + f"  (see “{program()} environments”)"
    yield ""


def _problem_lines(snapshot: Snapshot, terminal: Terminal) -> Iterator[str]:
    if not snapshot.problems:
        return
    yield terminal.paint("Problems", "title")
    for problem in snapshot.problems:
        style = "error" if problem.stops_conda else "warning"
        yield f"  {terminal.paint(where(problem, snapshot.machine), style)}"
    yield ""


def _agent_line(agent: UserAgent, terminal: Terminal, *, show_tokens: bool) -> str:
    shown = agent if show_tokens else agent.masked()
    return " ".join(terminal.paint(part.text, part.kind) for part in shown.parts if part.sent)


def _environment_table(snapshot: Snapshot, options: Options, terminal: Terminal) -> Iterator[str]:
    """The environments below headings, each column as wide as its longest word."""
    styles = ("title", "", "environment", "", "warning")
    rows = [
        tuple(map(showable, _columns(each, snapshot.machine, options)))
        for each in snapshot.environments
    ]
    widths = [max(map(len, column)) for column in zip(_HEADINGS, *rows, strict=True)]
    headings = (word.ljust(width) for word, width in zip(_HEADINGS, widths, strict=True))
    yield terminal.paint("  ".join(headings).rstrip(), "title")
    for row in rows:
        last = max(place for place, word in enumerate(row) if word)
        yield "  ".join(
            terminal.paint(word, style) + " " * (width - len(word) if place < last else 0)
            for place, (word, style, width) in enumerate(zip(row, styles, widths, strict=True))
            if place <= last
        )


def _columns(environment: Environment, machine: Machine, options: Options) -> tuple[str, ...]:
    token, here = environment.token, environment.setting.here
    value = token.value if options.show_tokens else token.masked
    problem = environment.problem or environment.setting.problem
    return (
        environment.name,
        machine.display(environment.folder),
        value or TOKEN_STATES.get(token.state, token.state),
        _HERE.get(here, here),
        "" if problem is None else problem.title,
    )


def _sender_details(sender: Sender) -> Iterator[tuple[str, str]]:
    yield "Sends", sender.sends
    yield "Example", sender.example
    yield "To", ", ".join(sender.servers)
    yield "Setting", sender.setting or ""
    yield "Version", sender.version or ""
    yield "When off", sender.stays
    for chain in sender.why:
        yield "Because of", " ← ".join(chain)
    for limit in sender.limits:
        yield "Note", limit
