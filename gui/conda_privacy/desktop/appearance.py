"""Theme, text size and language of our own application; a host's stay the host's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFont

from conda_privacy.panel.translation import RIGHT_TO_LEFT, load_translation

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


class Appearance:
    """Changes how the application looks and which language it speaks, without a restart.

    Args:
        application: our own application.
    """

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._font = QFont(application.font())
        self._theme, self._percent = "system", 100
        self._language: str | None = None
        self._translators: list[QTranslator] = []

    def show_theme(self, theme: str) -> None:
        """Use ``"light"``, ``"dark"`` or ``"contrast"`` colours, or those of the ``"system"``."""
        if theme == self._theme:
            return
        self._theme = theme
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QPalette

        from conda_privacy.panel.colours import SCHEMES, qt_palette

        hints = self._application.styleHints()
        if theme == "system":
            hints.unsetColorScheme()
            self._application.setPalette(QPalette())
            return
        # The colours are set too, because bare X11 does not know colour schemes.
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        hints.setColorScheme(schemes.get(theme, Qt.ColorScheme.Unknown))
        self._application.setPalette(qt_palette(SCHEMES[theme]))

    def show_text_size(self, percent: int) -> None:
        """Make text this large, in percent of the system's."""
        if percent == self._percent:
            return
        self._percent = percent
        font = QFont(self._font)
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * percent / 100)
        else:
            font.setPixelSize(round(font.pixelSize() * percent / 100))
        self._application.setFont(font)

    def show_language(self, code: str) -> None:
        """Speak this language; an empty code is the system's, as far as we know it."""
        if code == self._language:
            return
        self._language = code
        for translator in self._translators:
            self._application.removeTranslator(translator)
        locale = QLocale(code) if code else QLocale.system()
        QLocale.setDefault(locale)
        ours = load_translation(locale)
        found = () if ours is None else (ours, _qt_translation(locale))
        self._translators = [translator for translator in found if translator is not None]
        to_left = ours is not None and ours.language() in RIGHT_TO_LEFT
        # Asked without the names in `Qt`: making its enumerations takes as long as a small window.
        if to_left != self._application.isRightToLeft():
            self._application.setLayoutDirection(
                (locale if to_left else QLocale("en")).textDirection()
            )
        for translator in self._translators:
            self._application.installTranslator(translator)


def _qt_translation(locale: QLocale) -> QTranslator | None:
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator if translator.load(locale, "qtbase", "_", folder) else None
