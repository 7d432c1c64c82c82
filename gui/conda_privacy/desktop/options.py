"""What the command line of the window asks for."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCommandLineOption, QCommandLineParser, QCoreApplication, QObject

from conda_privacy.panel.pages import PAGES


class Options(NamedTuple):
    """The command line, understood.

    Attributes:
        page: the page to begin with; empty where none is named.
        practice: look at a practice computer instead of this one.
        pictures: render pages into this folder, and end.
        pages: the pages to render: the one that is named, or all.
        quit_after_first_paint: end as soon as the window was painted, for measuring.
        json_events: write what happens to standard output, one JSON object a line.
    """

    page: str
    practice: bool
    pictures: Path | None
    pages: tuple[str, ...]
    quit_after_first_paint: bool
    json_events: bool


def read_options(arguments: list[str], speak: Callable[[], object]) -> Options:
    """Understand the command line.

    Prints help, the version or what is wrong, and ends the program, where that is asked for or
    needed: exit status 0 for help, 1 for what cannot be understood.

    Args:
        arguments: the whole command line, the program first.
        speak: installs the language of the person and returns what holds it; called only where
            something is to be printed, as loading a language takes its time.
    """
    options = _CommandLine().understood(arguments)
    if options is not None:
        return options
    _language = speak()  # spoken as long as it is held
    return _CommandLine().explained(arguments)


def no_screen(speak: Callable[[], object]) -> str:
    """Say that there is no place for a window; ``speak`` as for ``read_options``."""
    _language = speak()
    return _CommandLine().without_a_screen()


def offered_options() -> tuple[QCommandLineOption, ...]:
    """Return every option of ours, for who describes the command line elsewhere."""
    return tuple(_CommandLine().offered)


class _CommandLine(QObject):
    """The options of the window, described in the language that is spoken when it is made."""

    def __init__(self) -> None:
        super().__init__()
        self._parser = QCommandLineParser()
        self._parser.setApplicationDescription(
            self.tr("Shows what conda tells its package servers about this computer.")
        )
        self.offered = [self._parser.addHelpOption(), self._parser.addVersionOption()]
        named = self.tr("Begin with this page: %1.").replace("%1", self._names())
        here = self.tr("Render every page, or the one named, into this folder.")
        self._page = self._option("page", named, self.tr("name"))
        self._practice = self._option(
            "practice", self.tr("Look at a practice computer in a temporary folder.")
        )
        self._pictures = self._option("pictures", here, self.tr("folder"))
        self._first = self._option(
            "quit-after-first-paint", self.tr("End once the window is painted.")
        )
        self._events = self._option(
            "json-events", self.tr("Write what happens to standard output.")
        )

    def understood(self, arguments: list[str]) -> Options | None:
        """Return what is asked for; None where something is to be printed instead."""
        asked = self._parser.parse(arguments) and not any(
            self._parser.isSet(name) for name in ("help", "help-all", "version")
        )
        fits = asked and not self._misfit() and self._chosen() in {"", *PAGES}
        return self._options() if fits else None

    def explained(self, arguments: list[str]) -> Options:
        """Print what is to be printed, and end the program."""
        self._parser.process(arguments)
        if misfit := self._misfit():
            sys.exit(misfit)
        chosen = self._chosen()
        if chosen not in {"", *PAGES}:
            sys.exit(
                self.tr("There is no page named “%1”. The pages are: %2.")
                .replace("%1", chosen)
                .replace("%2", self._names())
            )
        return self._options()

    def without_a_screen(self) -> str:
        """Say what a person can do who has no screen."""
        return self.tr(
            "There is no screen for a window here. “conda-privacy” says the same as text."
        )

    def _option(self, name: str, text: str, value: str = "") -> QCommandLineOption:
        option = QCommandLineOption([name], text, value)
        self._parser.addOption(option)
        self.offered.append(option)
        return option

    def _names(self) -> str:
        return ", ".join(PAGES)

    def _chosen(self) -> str:
        return self._parser.value(self._page)

    def _misfit(self) -> str:
        """Say what Qt lets pass: a word that belongs to nothing, a value without a letter."""
        if stray := self._parser.positionalArguments():
            return self._said_by_qt("Unknown option '%1'.", stray[0])
        for option in (self._page, self._pictures):
            if self._parser.isSet(option) and not self._parser.value(option):
                return self._said_by_qt("Missing value after '%1'.", f"--{option.names()[0]}")
        return ""

    def _said_by_qt(self, sentence: str, word: str) -> str:
        """Say what Qt itself says of a command line, which comes with its translations."""
        return QCoreApplication.translate("QCommandLineParser", sentence).replace("%1", word)

    def _options(self) -> Options:
        folder, chosen = self._parser.value(self._pictures), self._chosen()
        return Options(
            page=chosen,
            practice=self._parser.isSet(self._practice),
            pictures=Path(folder) if folder else None,
            pages=(chosen,) if chosen else tuple(PAGES),
            quit_after_first_paint=self._parser.isSet(self._first),
            json_events=self._parser.isSet(self._events),
        )
