"""The manual and the shell completions of ``conda-privacy``, made from its own parser."""

import argparse
import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import shtab
from argparse_manpage.manpage import Manpage

from conda_privacy import __version__
from conda_privacy.cli.arguments import whole_parser

# Where each shell looks below a prefix.
COMPLETIONS = {
    "bash": "share/bash-completion/completions/conda-privacy",
    "fish": "share/fish/vendor_completions.d/conda-privacy.fish",
    "zsh": "share/zsh/site-functions/_conda-privacy",
}
COLUMNS = 71
"""Characters of a line of the manual, beside its margins."""

_FOLDER_WORDS = ("PREFIX",)
_FILE_WORDS = ("FILE", "PATH")


def completion(shell: str) -> str:
    """Return the completion script for a shell, ``"bash"``, ``"fish"`` or ``"zsh"``."""
    parser = whole_parser()
    _complete_paths(parser)
    return str(shtab.complete(parser, shell))


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
    page = str(Manpage(parser, _data=data))
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
