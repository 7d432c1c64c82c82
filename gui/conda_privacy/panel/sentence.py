"""Putting data into a translated sentence."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QLocale, Qt
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


def said(text: str | int) -> str:
    """Return words and numbers of the core in the language of the application.

    Other text is data and stays as it is.
    """
    if isinstance(text, int):
        return QLocale().toString(text)
    if not isinstance(text, Phrase):
        return text
    values = {name: value_said(value) for name, value in text.values.items()}
    template = QCoreApplication.translate("Phrase", text.template)
    return template.format_map(values) if values else template


def value_said(value: str | int) -> str:
    """Return what stands in a gap of a sentence of the core, as the sentence needs it."""
    return said(value) if isinstance(value, Phrase | int) else isolated(value)
