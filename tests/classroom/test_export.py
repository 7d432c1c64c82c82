"""Figures and logs for a spreadsheet."""

import csv
import io

from conda_privacy.classroom.export import figures_csv, requests_csv
from conda_privacy.classroom.figures import Figure
from conda_privacy.classroom.request import Request

_TOKEN = "16lUJyi7R8u-Co33mZJElQ"


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


def test_tokens_are_masked_in_an_exported_log() -> None:
    request = Request(0, "203.0.113.7", "/main", f"conda/26.7.1 aau/0.8.1 c/{_TOKEN}")

    text = requests_csv([request])

    assert _TOKEN not in text
    assert _rows(text)[1][:4] == ["01/Jan/1970:00:00:00 +0000", "203.0.113.7", "/main", "200"]
    assert "c/16lU•" in text


def test_no_cell_is_taken_for_a_formula() -> None:
    request = Request(0, "203.0.113.7", "=1+1", "@SUM(A1)")

    assert _rows(requests_csv([request]))[1][2::2] == ["'=1+1", "'@SUM(A1)"]
