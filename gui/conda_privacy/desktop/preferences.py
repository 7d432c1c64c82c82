"""What the window remembers: theme, language, text size, place on the screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

THEMES = ("system", "light", "dark", "contrast")
TEXT_SIZES = (100, 125, 150, 175, 200)


class Preferences:
    """Reads and writes one small file in our own settings folder.

    Nothing is written before something is set. What cannot be understood counts as not set.

    Args:
        folder: our settings folder; it may not exist yet.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / "window.ini"
        self._settings = QSettings(str(self._file), QSettings.Format.IniFormat)

    @property
    def theme(self) -> str:
        """One of `THEMES`."""
        found = str(self._settings.value("theme", ""))
        return found if found in THEMES else THEMES[0]

    @theme.setter
    def theme(self, theme: str) -> None:
        self._settings.setValue("theme", theme)

    @property
    def language(self) -> str:
        """Code of a language, empty for that of the system."""
        return str(self._settings.value("language", ""))

    @language.setter
    def language(self, code: str) -> None:
        self._settings.setValue("language", code)

    @property
    def text_size(self) -> int:
        """One of `TEXT_SIZES`, in percent of the system's text size."""
        found = str(self._settings.value("text-size", ""))
        return int(found) if found in map(str, TEXT_SIZES) else TEXT_SIZES[0]

    @text_size.setter
    def text_size(self, percent: int) -> None:
        self._settings.setValue("text-size", str(percent))

    @property
    def geometry(self) -> QByteArray:
        """Where the window was, as ``QWidget.saveGeometry`` gives it; empty where not known."""
        found = self._settings.value("geometry")
        return found if isinstance(found, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        if geometry != self.geometry:
            self._settings.setValue("geometry", geometry)

    def save(self) -> bool:
        """Write what was set; returns whether that was possible."""
        self._settings.sync()
        return self._settings.status() == QSettings.Status.NoError
