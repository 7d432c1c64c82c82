"""Opening a file or a folder with the desktop's own program, when a person asks for it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

if TYPE_CHECKING:
    from conda_privacy.panel.model import PanelModel


def open_file(model: PanelModel, path: Path) -> None:
    """Open a file in the program that the desktop has for it; say so where there is none."""
    # Unlike QUrl.fromLocalFile, this keeps the bytes of a name that is no text.
    if QDesktopServices.openUrl(QUrl(path.absolute().as_uri())):
        return
    from conda_privacy.core.phrase import Phrase
    from conda_privacy.core.problem import Problem

    title = Phrase("This cannot be opened from here")
    text = Phrase("The desktop has no program for it. Its path can be copied instead.")
    model.problemRaised.emit(Problem("cannot-open", title, text, path))


def show_in_folder(model: PanelModel, path: Path) -> None:
    """Show the folder that a file is in, or would be in: the nearest one that exists."""
    model.ask(lambda: nearest_folder(path), lambda folder: open_file(model, folder))


def nearest_folder(path: Path) -> Path:
    """Return the path itself where it is a folder, else the nearest folder above it.

    Touches the file system: call it outside the GUI thread.
    """
    return next((folder for folder in (path, *path.parents) if os.path.isdir(folder)), path)  # noqa: PTH112
