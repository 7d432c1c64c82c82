"""The words of the command line and what each of them starts."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Sequence
from pathlib import Path

from conda_privacy._version import __version__
from conda_privacy.cli.options import Options, later, program
from conda_privacy.core.frozen import frozen
from conda_privacy.core.machine import Machine, showable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

    _Forms = argparse._MutuallyExclusiveGroup  # noqa: SLF001 - it has no other name

__all__ = ["parse", "whole_parser"]

_USUAL_COLUMNS, _LEAST_COLUMNS = 80, 40
_SETTING_HELP = "the setting to change; without it, the one for random IDs (anaconda_anon_usage)"
_ENV_HELP = "an environment, by its folder or its name"
_EPILOG = """\
Examples:
  {program}         what conda tells package servers
  {program} off     stop adding random IDs (one line in ~/.condarc)
  {program} undo    take the last change back
  {program} check   ask the real conda, on this computer only

Exit status: 0 done and in effect; 1 done, but something else still decides;
2 refused, nothing was changed; 3 conda cannot start with these files.
Of check: 0 sent as foreseen; 1 something differs; 2 something could not be
checked; 3 conda cannot start with these files.
"""


def parse(arguments: Sequence[str]) -> Options:
    """Read the command line.

    Args:
        arguments: The words behind the program's name.

    Returns:
        The options; ``options.run`` is the command.

    Raises:
        SystemExit: Help was asked for, or the words are not understood (status 2).
    """
    words = list(arguments) or ["status"]
    if words[0] in _COMMANDS:  # only its own options: building all parsers takes a third of status
        parser = _Parser(
            prog=f"{program()} {words[0]}",
            description=_as_sentence(_COMMANDS[words[0]].text),
            formatter_class=_Formatter,
        )
        _COMMANDS[words[0]].add(parser)
        return parser.parse_args(words[1:], Options())
    return whole_parser().parse_args(words, Options())


@frozen
class _Command:
    """A command: what it does in a few words, and what adds its options."""

    text: str
    add: Callable[[argparse.ArgumentParser], None]


class _Parser(argparse.ArgumentParser):
    """Repeats what was typed only as a terminal can show it."""

    def error(self, message: str) -> NoReturn:
        super().error(showable(message))


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Help as wide as the terminal, found without loading shutil and all it brings along."""

    def __init__(self, prog: str) -> None:
        try:
            columns = os.get_terminal_size().columns
        except (OSError, ValueError):
            columns = _USUAL_COLUMNS
        super().__init__(prog, width=max(columns, _LEAST_COLUMNS) - 2)


def whole_parser() -> argparse.ArgumentParser:
    """Build the parser of all commands, from which help, manual and completions are made."""
    parser = _Parser(
        prog=program(),
        usage="%(prog)s [-h] [--version] [COMMAND ...]",  # without one it is the first, status
        description="Shows what conda tells package servers about this computer, and changes it.",
        epilog=_EPILOG.format(program=program()),
        formatter_class=_Formatter,
    )
    parser.add_argument("--version", action="version", version=f"{program()} {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", prog=program())
    for name, command in _COMMANDS.items():
        command.add(
            commands.add_parser(name, help=command.text, description=_as_sentence(command.text))
        )
    return parser


def _as_sentence(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}."


def _path(text: str) -> Path:
    """A path that was typed, where a shell leaves ``~`` as it is, as behind ``--output=``, too.

    An empty one, as from an unset variable, would mean the folder here.

    Raises:
        argparse.ArgumentTypeError: There is nothing.
    """
    if not text:
        raise argparse.ArgumentTypeError("this is empty, and not the name of a file or folder")
    return Machine.current().expand_user(text)


def _add_conda(parser: argparse.ArgumentParser) -> None:
    text = "the conda installation to look at; without it, the one in use"
    parser.add_argument("--conda", metavar="PREFIX", type=_path, help=text)


def _add_output(parser: argparse.ArgumentParser) -> _Forms:
    """Add what all that print have in common; returns the forms of which one can be wanted."""
    _add_conda(parser)
    parser.add_argument("--env", metavar="PREFIX", help=_ENV_HELP)
    forms = parser.add_mutually_exclusive_group()
    forms.add_argument("--json", action="store_true", help="print JSON for programs")
    text = "print random IDs in full, not hidden"
    parser.add_argument("--show-tokens", action="store_true", help=text)
    return forms


def _looking(name: str) -> Callable[[argparse.ArgumentParser], None]:
    def add(parser: argparse.ArgumentParser) -> None:
        parser.set_defaults(run=later("looking", name))
        _add_output(parser)

    return add


def _add_preview(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=later("looking", "preview"))
    forms = _add_output(parser)
    forms.add_argument("--explain", action="store_true", help="say what each part means")
    text = "as it would be with the setting on or off"
    parser.add_argument("--if", dest="wished", choices=("on", "off"), help=text)


def _add_report(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=later("reporting", "report"))
    _add_conda(parser)
    forms = ("text", "html", "json")
    parser.add_argument("--format", choices=forms, default="text", help="the form of the report")
    parser.add_argument("--output", metavar="FILE", type=_path, help="write it to this new file")


def _changing(word: str) -> Callable[[argparse.ArgumentParser], None]:
    def add(parser: argparse.ArgumentParser) -> None:
        parser.set_defaults(run=later("changing", "change"), word=word)
        _add_conda(parser)
        parser.add_argument("--setting", default="anaconda_anon_usage", help=_SETTING_HELP)
        place = parser.add_mutually_exclusive_group()
        place.add_argument("--file", metavar="PATH", type=_path, help="the settings file to change")
        place.add_argument("--env", metavar="PREFIX", help=f"change it only for {_ENV_HELP}")
        text = "show the change and write nothing"
        parser.add_argument("--dry-run", action="store_true", help=text)

    return add


def _add_undo(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=later("changing", "undo"))
    _add_conda(parser)
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--list", action="store_true", help="list what can be taken back")
    which.add_argument("change", nargs="?", metavar="ID", help="which change; else the last one")


def _add_tokens(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    text = "list the random IDs"
    listing = actions.add_parser("list", help=text, description=_as_sentence(text))
    listing.set_defaults(run=later("tokens", "show"))
    _add_output(listing)
    for name, text in (
        ("new", "replace a random ID by a new one"),
        ("remove", "delete a random ID; conda makes a new one on its next run, unless off"),
    ):
        action = actions.add_parser(name, help=text, description=_as_sentence(text))
        action.set_defaults(run=later("tokens", name))
        _add_conda(action)
        which = action.add_mutually_exclusive_group(required=True)
        which.add_argument("--client", action="store_true", help="your own, ~/.conda/aau_token")
        which.add_argument("--env", metavar="PREFIX", help=f"that of {_ENV_HELP}")


def _add_check(parser: argparse.ArgumentParser) -> None:
    from conda_privacy.probe.clients import OTHER_KINDS

    parser.set_defaults(run=later("proving", "check"))
    forms = _add_output(parser)
    parser.add_argument("--all", action="store_true", help="every environment and client found")
    parser.add_argument("--telemetry", action="store_true", help="also the package telemetry")
    forms.add_argument("--report", action="store_true", help="print a report to pass on")
    *first, last = OTHER_KINDS
    text = f"another client to check too: {', '.join(first)} or {last}"
    parser.add_argument(
        "--client", action="append", default=[], metavar="KIND", choices=OTHER_KINDS, help=text
    )
    text = "a command of your own, with {channel} in it; everything behind belongs to it"
    parser.add_argument("--command", nargs=argparse.REMAINDER, metavar="WORD", help=text)


def _add_classroom(parser: argparse.ArgumentParser) -> None:
    from conda_privacy.classroom.text import add_commands

    parser.set_defaults(run=later("proving", "classroom"))
    add_commands(parser, _path)


_COMMANDS = {
    "status": _Command("show what conda would send, and why", _looking("status")),
    "senders": _Command("list everything conda can send, with its state", _looking("senders")),
    "environments": _Command(
        "list the environments with their random IDs", _looking("environments")
    ),
    "preview": _Command("show the user agent of the next run", _add_preview),
    "on": _Command("turn a setting on", _changing("on")),
    "off": _Command("turn a setting off", _changing("off")),
    "default": _Command("take a setting out of the file again", _changing("default")),
    "undo": _Command("take a change back", _add_undo),
    "tokens": _Command("list, renew or remove random IDs", _add_tokens),
    "check": _Command("run the real conda on this computer and compare", _add_check),
    "report": _Command("write a report without random IDs", _add_report),
    "classroom": _Command("what servers can and cannot tell", _add_classroom),
}
