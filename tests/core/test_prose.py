"""Paragraphs in files, wrapped there as suited their author."""

import pytest

from conda_privacy.core.prose import on_one_line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", ""),
        (" \n\t", ""),
        ("  Wrapped\n  here \t and\nthere.\n", "Wrapped here and there."),
        ("Pourquoi\u00a0?\n«\u202fRien\u202f»", "Pourquoi\u00a0? «\u202fRien\u202f»"),
    ],
)
def test_a_paragraph_becomes_one_line_without_losing_no_break_spaces(text: str, line: str) -> None:
    assert on_one_line(text) == line
