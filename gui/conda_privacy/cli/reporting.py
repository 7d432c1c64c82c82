"""The command that writes a report to pass on: text, HTML or JSON, random IDs always hidden."""

from __future__ import annotations

import io
import re

from conda_privacy.cli.looking import exit_status, status_lines
from conda_privacy.cli.options import Options
from conda_privacy.cli.surroundings import answering_machine, chosen_conda
from conda_privacy.cli.terminal import Terminal
from conda_privacy.core.snapshot import Snapshot, take_snapshot
from conda_privacy.core.staging import new_file

__all__ = ["report"]

REFUSED = 2


def report(options: Options, terminal: Terminal) -> int:
    """Write a report of everything that ``status`` shows."""
    machine = answering_machine(options)
    snapshot = take_snapshot(machine, root_prefix=chosen_conda(options))
    text = {"text": _as_text, "html": _as_html, "json": _as_json}[options.format](snapshot)
    if options.output is None:
        terminal.data(text)
        return exit_status(snapshot)
    try:
        with new_file(options.output) as stream:
            stream.write(f"{text}\n".encode())
    except OSError as error:
        where = machine.display(options.output)
        terminal.complain(f"The report was not written to {where}: {error.strerror or error}.")
        return REFUSED
    terminal.say(f"Written to {terminal.paint(options.output)}.")
    return exit_status(snapshot)


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

    home = snapshot.machine.home
    written = document(snapshot)
    if home.name:  # a root names nobody, and begins every path
        # Neither the end of a longer path nor the beginning of a longer name.
        whole = re.compile(rf"(?<![\w.-]){re.escape(str(home))}(?![\w-]|\.\w)")
        written = _without(whole, written)
    return json.dumps(written, indent=2, allow_nan=False)


def _without(home: re.Pattern[str], value: object) -> object:
    """The same data with ``~`` for the home folder in every text."""
    if isinstance(value, str):
        return home.sub("~", value)
    if isinstance(value, dict):
        return {home.sub("~", name): _without(home, item) for name, item in value.items()}
    if isinstance(value, list):
        return [_without(home, item) for item in value]
    return value
