"""Putting data into a translated sentence."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from conda_privacy.core.phrase import Phrase

_GAP = re.compile(r"%([1-9])")


def fill(sentence: str, *values: str) -> str:
    """Put values into the gaps ``%1``, ``%2`` ... of a sentence, all at once.

    What stands in a value is never read as a gap.
    """
    return _GAP.sub(lambda gap: values[int(gap[1]) - 1], sentence)


def isolated(data: str) -> str:
    """Keep a path, a token or a command readable inside a right-to-left sentence."""
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return f"\u2066{data}\u2069"
    return data


def said(text: str) -> str:
    """Return words of the core in the language of the application; other text stays as it is."""
    if not isinstance(text, Phrase):
        return text
    values = {
        name: said(value) if isinstance(value, Phrase) else isolated(value)
        for name, value in text.values.items()
    }
    template = QCoreApplication.translate("Phrase", text.template)
    return template.format_map(values) if values else template
