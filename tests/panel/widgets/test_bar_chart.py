"""The bar chart: names and numbers beside their bars, or above them where they are long."""

import pytest
from pytestqt.qtbot import QtBot

from conda_privacy.panel.look import look_of
from conda_privacy.panel.widgets.bar_chart import Bar, BarChart, Group

pytestmark = pytest.mark.qt

SHORT, LONG = "Some", "With all of the random IDs that there are"


@pytest.fixture
def chart(qtbot: QtBot) -> BarChart:
    chart = BarChart()
    qtbot.addWidget(chart)
    return chart


def _show(chart: BarChart, name: str, number: str) -> None:
    chart.show_groups("Title", [Group("Group", (Bar(name, 3, number, strong=False),))])


@pytest.mark.parametrize(("name", "number"), [(LONG, "3"), (SHORT, LONG)])
def test_words_that_are_too_long_beside_a_bar_stand_above_it(
    chart: BarChart, name: str, number: str
) -> None:
    room = 50 * look_of(chart).unit
    _show(chart, SHORT, "3")
    beside = chart.heightForWidth(room)

    _show(chart, name, number)

    assert chart.heightForWidth(room) > beside
    assert chart.heightForWidth(4 * room) == beside
