"""The translations that come with the program; who installs them is the host's decision."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTranslator

from conda_privacy.resources import resource

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    _Translated = QObject
else:
    _Translated = object

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
RIGHT_TO_LEFT = frozenset(("ar",))
"""Those of them that are written from right to left."""


def load_translation(locale: QLocale) -> QTranslator | None:
    """Return the translation for a language, ready for ``installTranslator``.

    Returns:
        None where the program has none. That of English holds the plural forms.
    """
    folder = resource("translations")
    translator = QTranslator()
    return translator if translator.load(locale, "conda_privacy", "_", str(folder)) else None


class Counting(_Translated):
    """Says a number as it is written here, and its noun in good English.

    Qt writes the number of ``%n`` in the same digits everywhere. Where no translation of ours is
    installed, the plural forms of English are taken: a host seldom installs ours, and for a
    language that we do not know there is none. Comes before QObject among the bases of a class
    whose sentences hold ``%n``.
    """

    def tr(self, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Translate a sentence, as everywhere in Qt."""
        said = super().tr(text, disambiguation, n)
        if n < 0:
            return said
        written = QLocale().toString(n)
        if said != text.replace("%n", str(n)):
            # Not a gap like %1, which is still to be filled.
            return re.sub(rf"(?<![%\d]){n}(?!\d)", written, said)
        forms = _english()
        names = (each.__name__ for each in type(self).__mro__)
        found = (forms.translate(name, text, disambiguation or "", n) for name in names)
        return next(filter(None, found), text).replace("%n", written)


@cache
def _english() -> QTranslator:
    """Return the plural forms of English; they are asked here, and never installed."""
    return load_translation(QLocale("en")) or QTranslator()
