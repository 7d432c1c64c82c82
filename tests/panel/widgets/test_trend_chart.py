"""The lines that show how an answer changes."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from conda_privacy.panel.look import RING
from conda_privacy.panel.widgets.trend_chart import Line, TrendChart

pytestmark = pytest.mark.qt

LINES = [Line("Truth", (12345.5, 12000, None)), Line("With tokens", (9000, 8000.25, 0))]


@pytest.fixture
def chart(qtbot: QtBot) -> TrendChart:
    chart = TrendChart()
    qtbot.addWidget(chart)
    return chart


@pytest.mark.parametrize("width", [240, 900])
def test_the_ring_of_the_focus_touches_nothing(chart: TrendChart, width: int) -> None:
    chart.show_lines("How many computers are there?", ("0 %", "50 %", "100 %"), LINES)
    chart.resize(width, 10)
    chart.resize(width, chart.sizeHint().height())
    image = chart.grab().toImage()
    ground, within = image.pixel(0, 0), range(2 * RING)
    rows = [(x, y) for x in range(image.width()) for y in within]
    columns = [(x, y) for y in range(image.height()) for x in within]
    assert {QColor(image.pixel(*at)).name() for at in rows + columns} == {QColor(ground).name()}


def test_values_are_written_as_in_the_language(chart: TrendChart) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    try:
        chart.show_lines("Computers", ("0 %", "50 %", "100 %"), LINES)
    finally:
        QLocale.setDefault(before)
    truth, with_tokens = chart.accessibleDescription().splitlines()
    assert truth == "Truth: 0 % 12.345,5; 50 % 12.000; 100 % ?"
    assert with_tokens == "With tokens: 0 % 9.000; 50 % 8.000,25; 100 % 0"
