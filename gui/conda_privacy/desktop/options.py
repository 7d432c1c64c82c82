"""What the command line of the window asks for."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCommandLineOption, QCommandLineParser, QCoreApplication

from conda_privacy.panel.pages import PAGES


class Options(NamedTuple):
    """The command line, understood.

    Attributes:
        page: the page to begin with.
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


def _tr(text: str) -> str:
    return QCoreApplication.translate("Options", text)


def read_options(arguments: list[str]) -> Options:
    """Understand the command line.

    Prints help, the version or what is wrong, and ends the program, where that is asked for or
    needed: exit status 0 for help, 1 for an option that does not exist.

    Args:
        arguments: the whole command line, the program first.
    """
    parser = QCommandLineParser()
    parser.setApplicationDescription(
        _tr("Shows what conda tells its package servers about this computer.")
    )
    parser.addHelpOption()
    parser.addVersionOption()
    names = ", ".join(PAGES)
    page = QCommandLineOption(
        ["page"], _tr("Begin with this page: %1.").replace("%1", names), "name"
    )
    practice = QCommandLineOption(
        ["practice"], _tr("Look at a practice computer in a temporary folder.")
    )
    pictures = QCommandLineOption(
        ["pictures"], _tr("Render every page, or the one named, into this folder."), "folder"
    )
    first = QCommandLineOption(["quit-after-first-paint"], _tr("End when the window was painted."))
    events = QCommandLineOption(["json-events"], _tr("Write what happens to standard output."))
    for option in (page, practice, pictures, first, events):
        parser.addOption(option)
    parser.process(arguments)
    chosen = parser.value(page) or next(iter(PAGES))
    if chosen not in PAGES:
        parser.showMessageAndExit(
            QCommandLineParser.MessageType.Error,
            _tr("There is no page named “%1”. The pages are: %2.")
            .replace("%1", chosen)
            .replace("%2", names),
            1,
        )
    folder = parser.value(pictures)
    return Options(
        page=chosen,
        practice=parser.isSet(practice),
        pictures=Path(folder) if folder else None,
        pages=(chosen,) if parser.isSet(page) else tuple(PAGES),
        quit_after_first_paint=parser.isSet(first),
        json_events=parser.isSet(events),
    )
