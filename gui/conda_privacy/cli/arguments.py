"""The words of the command line and what each of them starts."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

from conda_privacy._version import __version__
from conda_privacy.cli.terminal import Terminal

__all__ = ["Command", "parse"]

Command = Callable[[argparse.Namespace, Terminal], int]

_SETTING_HELP = "the setting to change; without it, the one for random IDs (anaconda_anon_usage)"
_ENV_HELP = "an environment, by its folder or its name"
_EPILOG = """\
Examples:
  conda-privacy                 what conda tells package servers about this computer
  conda-privacy off             stop adding random IDs (one line in ~/.condarc)
  conda-privacy undo            take the last change back
  conda-privacy check           ask the real conda, on this computer only

Exit status: 0 done and in effect; 1 done, but something else still decides;
2 refused, nothing was changed; 3 conda cannot start with these files.
"""


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the command line.

    Args:
        arguments: The words behind the program's name.

    Returns:
        The options; ``options.run`` is the command.

    Raises:
        SystemExit: Help was asked for, or the words are not understood (status 2).
    """
    parser = argparse.ArgumentParser(
        prog="conda-privacy",
        description="Shows what conda tells package servers about this computer, and changes it.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"conda-privacy {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    _add_looking(commands)
    _add_changing(commands)
    _add_tokens(commands)
    _add_proving(commands, with_classroom="classroom" in arguments[:1])
    return parser.parse_args(list(arguments) or ["status"])


def _later(module: str, name: str) -> Command:
    """A command whose module is loaded when it runs."""

    def run(options: argparse.Namespace, terminal: Terminal) -> int:
        from importlib import import_module

        command: Command = getattr(import_module(f"conda_privacy.cli.{module}"), name)
        return command(options, terminal)

    return run


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    run: Command,
    text: str,
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=text, description=f"{text[0].upper()}{text[1:]}.")
    parser.set_defaults(run=run)
    parser.add_argument(
        "--conda",
        metavar="PREFIX",
        type=Path,
        help="the conda installation to look at; without it, the one in use",
    )
    return parser


def _add_output(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON for programs")
    parser.add_argument(
        "--show-tokens", action="store_true", help="print random IDs in full, not hidden"
    )


def _add_looking(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    for name, text in (
        ("status", "show what conda would send, and why"),
        ("senders", "list everything conda can send, each with its own state"),
        ("environments", "list the environments with their random IDs"),
    ):
        parser = _command(commands, name, _later("looking", name), text)
        _add_output(parser)
        parser.add_argument("--env", metavar="PREFIX", help=_ENV_HELP)
    preview = _command(
        commands, "preview", _later("looking", "preview"), "show the user agent of the next run"
    )
    _add_output(preview)
    preview.add_argument("--env", metavar="PREFIX", help=_ENV_HELP)
    preview.add_argument(
        "--if",
        dest="wished",
        choices=("on", "off"),
        help="as it would be with the setting on or off",
    )
    report = _command(
        commands, "report", _later("reporting", "report"), "write a report without random IDs"
    )
    report.add_argument(
        "--format", choices=("text", "html", "json"), default="text", help="the form of the report"
    )
    report.add_argument("--output", metavar="FILE", type=Path, help="write it to this new file")


def _add_changing(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    for name, text in (
        ("on", "turn a setting on"),
        ("off", "turn a setting off"),
        ("default", "take a setting out of the file, back to conda's default"),
    ):
        parser = _command(commands, name, _later("changing", "change"), text)
        parser.set_defaults(word=name)
        parser.add_argument("--setting", default="anaconda_anon_usage", help=_SETTING_HELP)
        place = parser.add_mutually_exclusive_group()
        place.add_argument("--file", metavar="PATH", type=Path, help="the settings file to change")
        place.add_argument("--env", metavar="PREFIX", help=f"change it only for {_ENV_HELP}")
        parser.add_argument(
            "--dry-run", action="store_true", help="show the change and write nothing"
        )
    undo = _command(commands, "undo", _later("changing", "undo"), "take a change back")
    undo.add_argument("--list", action="store_true", help="list what can be taken back")
    undo.add_argument("change", nargs="?", metavar="ID", help="which change; else the last one")


def _add_tokens(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "tokens",
        help="list, renew or remove random IDs",
        description="List the random IDs of this computer, make a new one, or remove one.",
    )
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    listing = _command(actions, "list", _later("tokens", "show"), "list the random IDs")
    _add_output(listing)
    listing.add_argument("--env", metavar="PREFIX", help=_ENV_HELP)
    for name, text in (
        ("new", "replace a random ID by a new one"),
        ("remove", "delete a random ID; conda makes a new one on its next run, unless off"),
    ):
        action = _command(actions, name, _later("tokens", name), text)
        which = action.add_mutually_exclusive_group(required=True)
        which.add_argument("--client", action="store_true", help="your own, ~/.conda/aau_token")
        which.add_argument("--env", metavar="PREFIX", help=f"that of {_ENV_HELP}")


def _add_proving(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], *, with_classroom: bool
) -> None:
    check = _command(
        commands,
        "check",
        _later("proving", "check"),
        "run the real conda against a server on this computer and compare what arrives",
    )
    _add_output(check)
    check.add_argument("--env", metavar="PREFIX", help=_ENV_HELP)
    check.add_argument("--all", action="store_true", help="every environment and client found")
    check.add_argument("--telemetry", action="store_true", help="also the package telemetry")
    check.add_argument("--report", action="store_true", help="print a masked report of a mismatch")
    check.add_argument(
        "--client", action="append", default=[], metavar="KIND", help="another client to check too"
    )
    check.add_argument(
        "--command",
        nargs=argparse.REMAINDER,
        default=[],
        metavar="WORD",
        help="a command of your own, with {channel} in it; everything behind belongs to it",
    )
    classroom = commands.add_parser("classroom", help="what servers can and cannot tell")
    classroom.set_defaults(run=_later("proving", "classroom"))
    if with_classroom:  # its own options are many, and seldom wanted
        from conda_privacy.classroom.text import add_commands

        add_commands(classroom)
