"""The translations that come with the program; who installs them is the host's decision."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTranslator

from conda_privacy.resources import resource

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "pt_BR": "Português (Brasil)",
    "ja": "日本語",
    "zh_CN": "简体中文",
    "ar": "العربية",
}
"""The languages of the program by code, each under its own name."""


def load_translation(locale: QLocale) -> QTranslator | None:
    """Return the translation for a language, ready for ``installTranslator``.

    Returns:
        None where the program has none. That of English holds the plural forms.
    """
    folder = resource("translations")
    translator = QTranslator()
    return translator if translator.load(locale, "conda_privacy", "_", str(folder)) else None
