"""Prose in a file: text for people, wrapped into lines where it suited its author."""

from __future__ import annotations

import re

_WRAPPING = re.compile(r"[ \t\n]+")


def on_one_line(text: str) -> str:
    """Return a paragraph as one line, ready to be wrapped again.

    No-break spaces stay what they are: some languages put one before a colon or inside quotation
    marks.
    """
    return _WRAPPING.sub(" ", text).strip()
