"""Figures for a spreadsheet."""

import csv
import io

import pytest

from conda_privacy.classroom.export import figures_csv
from conda_privacy.classroom.figures import Figure


def _rows(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text)))


def test_a_figure_is_a_row_with_its_errors() -> None:
    figure = Figure("installations", "behind-address", "Installations", 20, 5, truth=25)

    assert _rows(figures_csv([figure]))[1] == [
        *("installations", "Installations", "25", "20", "5"),
        *("-0.2", "-0.8"),
    ]


def test_what_is_not_known_is_an_empty_cell() -> None:
    figure = Figure("base_share", "environments", "Base", 1 / 3, None)

    assert _rows(figures_csv([figure]))[1][2:] == ["", "0.333333", "", "", ""]


@pytest.mark.parametrize("label", ["=1+1", "@SUM(A1)", "+1", "-1"])
def test_no_cell_is_taken_for_a_formula(label: str) -> None:
    figure = Figure("installations", "behind-address", label, -1, -0.5)

    assert _rows(figures_csv([figure]))[1][1:5] == ["'" + label, "", "-1", "-0.5"]


@pytest.mark.parametrize("label", ["1.2.3.4\x1b[31m", "\t=1", "\r=1", "a\nb", "\u202egnp"])
def test_nothing_in_a_cell_is_obeyed_by_a_terminal(label: str) -> None:
    figure = Figure("installations", "behind-address", label, 1, 1)

    cell = _rows(figures_csv([figure]))[1][1]

    assert cell.isprintable()
    assert "\N{REPLACEMENT CHARACTER}" in cell
