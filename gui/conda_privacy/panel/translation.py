"""The translations that come with the program; who installs them is the host's decision."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTranslator

from conda_privacy.resources import resource

LANGUAGES = ("en", "de", "es", "fr", "pt_BR", "ja", "zh_CN", "ar")
"""The languages of the program; each names itself in menus."""


def load_translation(locale: QLocale) -> QTranslator | None:
    """Return the translation for a language, ready for ``installTranslator``.

    Returns:
        None where the program has none; English needs none.
    """
    folder = resource("translations")
    translator = QTranslator()
    return translator if translator.load(locale, "conda_privacy", "_", str(folder)) else None


def own_name(code: str) -> str:
    """Return what a language calls itself."""
    locale = QLocale(code)
    name = locale.nativeLanguageName()
    return name[:1].upper() + name[1:]
