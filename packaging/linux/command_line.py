"""The manual and the shell completions of our commands, made from their own options."""

import argparse
import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

import shtab
from argparse_manpage.manpage import Manpage

from conda_privacy import __version__
from conda_privacy.cli.arguments import whole_parser
from conda_privacy.desktop.options import offered_options
from conda_privacy.panel.pages import PAGES

# Where each shell looks below a prefix.
SHELLS = {
    "bash": "share/bash-completion/completions/{program}",
    "fish": "share/fish/vendor_completions.d/{program}.fish",
    "zsh": "share/zsh/site-functions/_{program}",
}
COLUMNS = 71
"""Characters of a line of the manual, beside its margins."""

# argparse-manpage leaves out the one option that every program has.
_HELP = """\
.SH OPTIONS
.TP
\\fB\\-h\\fR, \\fB\\-\\-help\\fR
show help and exit; behind a command, that of the command

"""
_FOLDER_WORDS = ("PREFIX", "FOLDER")
_FILE_WORDS = ("FILE", "PATH")


def completions() -> Iterator[tuple[str, str]]:
    """Yield the place below a prefix and the text of each program's script for each shell."""
    for program, parser_of in PROGRAMS.items():
        for shell, place in SHELLS.items():
            parser = parser_of()
            _complete_paths(parser)
            yield place.format(program=program), str(shtab.complete(parser, shell))


def panel_parser() -> argparse.ArgumentParser:
    """Return the options of the window, which Qt reads, as a parser of the other program's kind."""
    parser = argparse.ArgumentParser("conda-privacy-panel", add_help=False)
    # What Qt adds by itself, beside the options that it is asked for.
    also = "Displays help, including generic Qt options."
    parser.add_argument("--help-all", help=also, action="store_true")
    for option in offered_options():
        flags = [f"-{name}" if len(name) == 1 else f"--{name}" for name in option.names()]
        if option.valueName():
            choices = list(PAGES) if "page" in option.names() else None
            told = option.valueName().upper()
            parser.add_argument(*flags, help=option.description(), metavar=told, choices=choices)
        else:
            parser.add_argument(*flags, help=option.description(), action="store_true")
    return parser


PROGRAMS: Mapping[str, Callable[[], argparse.ArgumentParser]] = {
    "conda-privacy": whole_parser,
    "conda-privacy-panel": panel_parser,
}


def manual() -> str:
    """Return the manual page, in the language of man."""
    data = {
        "project_name": "Conda Privacy",
        "version": __version__,
        "manual_title": "User Commands",
        "description": "see what conda tells package servers, and change it",
        # The release decides about the date, not the day of the build.
        "date": " ",
    }
    parser = whole_parser()
    _narrow(parser)
    page = str(Manpage(parser, _data=data)).replace(".SH OPTIONS\n", _HELP, 1)
    return re.sub(r"[ \t]+$", "", page, flags=re.MULTILINE).rstrip("\n") + "\n"


def _narrow(parser: argparse.ArgumentParser) -> None:
    """Break lines where a page is 80 columns wide, whatever terminal this is started from."""
    parser.formatter_class = partial(argparse.RawDescriptionHelpFormatter, width=COLUMNS)
    for inner in _commands_of(parser):
        _narrow(inner)


def _commands_of(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    for action in parser._actions:  # noqa: SLF001 - argparse tells its options in no other way
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            yield from action.choices.values()


def _complete_paths(parser: argparse.ArgumentParser) -> None:
    for action in parser._actions:  # noqa: SLF001 - argparse tells its options in no other way
        if action.metavar in _FOLDER_WORDS:
            action.complete = shtab.DIRECTORY  # type: ignore[attr-defined]
        elif action.metavar in _FILE_WORDS or action.type is Path:
            action.complete = shtab.FILE  # type: ignore[attr-defined]
    for inner in _commands_of(parser):
        _complete_paths(inner)
