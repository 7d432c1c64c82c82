"""The command that writes a report to pass on: text, HTML or JSON, random IDs always hidden."""

from __future__ import annotations

import io

from conda_privacy.cli.looking import status_lines
from conda_privacy.cli.options import Options
from conda_privacy.cli.surroundings import answering_machine
from conda_privacy.cli.terminal import Terminal
from conda_privacy.core.snapshot import Snapshot, take_snapshot

__all__ = ["report"]

DONE, REFUSED = 0, 2


def report(options: Options, terminal: Terminal) -> int:
    """Write a report of everything that ``status`` shows."""
    machine = answering_machine(options)
    chosen = options.conda.absolute() if options.conda else None
    snapshot = take_snapshot(machine, root_prefix=chosen)
    text = {"text": _as_text, "html": _as_html, "json": _as_json}[options.format](snapshot)
    if options.output is None:
        terminal.data(text)
        return DONE
    try:
        with options.output.open("x", encoding="utf-8") as file:
            file.write(text + "\n")
    except OSError as error:
        where = machine.display(options.output)
        terminal.complain(f"The report was not written to {where}: {error.strerror or error}.")
        return REFUSED
    terminal.say(f"Written to {terminal.paint(options.output)}.")
    return DONE


def _as_text(snapshot: Snapshot) -> str:
    plain = Terminal(io.StringIO(), io.StringIO())
    return "\n".join(status_lines(snapshot, plain, show_tokens=False))


def _as_html(snapshot: Snapshot) -> str:
    from html import escape

    body = escape(_as_text(snapshot))
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        "<title>What conda sends</title></head>\n"
        f"<body><h1>What conda sends</h1>\n<pre>{body}</pre></body></html>"
    )


def _as_json(snapshot: Snapshot) -> str:
    import json

    from conda_privacy.core.document import document

    home = str(snapshot.machine.home)
    written = json.dumps(document(snapshot), indent=2, allow_nan=False)
    return written.replace(json.dumps(home)[1:-1], "~")
