"""Figures as comma-separated values, for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from conda_privacy.classroom.figures import Figure, Outcome
from conda_privacy.core.machine import showable

_COLUMNS = (
    *("name", "label", "truth", "with tokens", "without tokens", "error with", "error without"),
)
_FORMULA_BEGINNINGS = ("=", "+", "-", "@")


def figures_csv(figures: Iterable[Figure]) -> str:
    """One row for each figure; empty cells where nothing is known; errors as shares of 1."""
    return _csv([_COLUMNS, *map(_row, figures)])


def outcomes_csv(outcomes: Iterable[Outcome]) -> str:
    """The same for each share of people (percent) who switched off, which comes first in a row."""
    rows = [
        (outcome.population.switched_off, *_row(figure))
        for outcome in outcomes
        for figure in outcome.figures
    ]
    return _csv([("switched off", *_COLUMNS), *rows])


def _row(figure: Figure) -> Sequence[object]:
    return (
        *(figure.name, figure.label, figure.truth, figure.with_tokens, figure.without_tokens),
        *(figure.error_with_tokens, figure.error_without_tokens),
    )


def _csv(rows: Iterable[Sequence[object]]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text).writerows([_cell(value) for value in row] for row in rows)
    return text.getvalue()


def _cell(value: object) -> str:
    """A cell that no spreadsheet takes for a formula and no terminal obeys: clients send data."""
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.6g}"
    text = showable(str(value))
    return "'" + text if isinstance(value, str) and text.startswith(_FORMULA_BEGINNINGS) else text
