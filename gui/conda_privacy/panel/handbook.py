"""The help: one file in ``resources/help`` for each chapter and language, readable without us too.

A file is Markdown of the simplest kind: a heading, then paragraphs with empty lines between, or a
list, whose items may begin with a term in bold and a colon. What is not there in a language is read
in English.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from conda_privacy.core.prose import on_one_line
from conda_privacy.resources import resource

_ORIGINAL = "en"
_TERM = re.compile(r"\*\*(.+?)\*\*: (.*)")


@dataclass(frozen=True)
class Chapter:
    """One chapter of the help, as plain text.

    Attributes:
        title: its heading.
        paragraphs: what it says, or the items of its list that begin with no term.
        terms: words and what they mean.
    """

    title: str
    paragraphs: tuple[str, ...]
    terms: tuple[tuple[str, str], ...]


def read_chapter(name: str, language: str) -> Chapter:
    """Read a chapter.

    Args:
        name: ``"words"``, ``"keys"``, ``"limits"``, or the name of a page.
        language: a code as in ``translation.LANGUAGES``.

    Raises:
        FileNotFoundError: there is no such chapter, not even in English.
    """
    return parse_chapter(_file_of(name, language).read_text(encoding="utf-8"))


def parse_chapter(text: str) -> Chapter:
    """Take a file of the help apart; it need not hold anything."""
    title, _, body = text.removeprefix("# ").partition("\n")
    parts = re.split(r"\n\s*\n|^- ", body.replace("`", ""), flags=re.MULTILINE)
    pieces = list(map(on_one_line, parts))
    found = [(piece, _TERM.fullmatch(piece)) for piece in pieces if piece]
    return Chapter(
        title.strip(),
        tuple(piece for piece, term in found if term is None),
        tuple((term[1], term[2]) for _, term in found if term is not None),
    )


def _file_of(name: str, language: str) -> Path:
    folder = resource("help")
    translated = folder / language / f"{name}.md"
    return translated if translated.is_file() else resource(f"help/{_ORIGINAL}/{name}.md")
