"""Stands in for the desktop: notes what would be opened and opens nothing."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices


class Opened(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.paths: list[str] = []

    @Slot(QUrl)
    def note(self, url: QUrl) -> None:
        self.paths.append(url.toLocalFile())


@contextmanager
def noted() -> Iterator[list[str]]:
    """Note what is opened while this lasts."""
    opened = Opened()
    QDesktopServices.setUrlHandler("file", opened, "note")  # type: ignore[arg-type]  # the stub is wrong
    try:
        yield opened.paths
    finally:
        QDesktopServices.unsetUrlHandler("file")
