"""The log of a server as a table: its rows, as high as what is in them."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from conda_privacy.classroom.request import Request
from conda_privacy.panel.look import look_of
from conda_privacy.panel.widgets.log_table import LogTable

pytestmark = pytest.mark.qt

AGENT = "conda/26.7.1 aau/0.8.1 c/16lUabcd s/o9gRabcd e/0cQnabcd"
PACKAGE = "/main/noarch/numpy-2.3.6-py312_0.conda"


@pytest.fixture
def table(qtbot: QtBot) -> LogTable:
    table = LogTable(rows=3)
    qtbot.addWidget(table)
    table.resize(100 * look_of(table).unit, 40 * look_of(table).unit)
    table.show()
    return table


def _log(count: int) -> list[Request]:
    return [Request(when, "203.0.113.7", PACKAGE, AGENT) for when in range(count)]


def _heights(table: LogTable) -> tuple[list[int], list[int]]:
    QApplication.processEvents()
    rows = range(table.requests.rowCount())
    return [table.rowHeight(row) for row in rows], [table.sizeHintForRow(row) for row in rows]


def test_rows_grow_with_random_ids_that_wrap_where_the_table_gets_narrower(
    table: LogTable,
) -> None:
    table.show_requests(_log(2))
    wide, needed = _heights(table)
    assert wide == needed

    narrow = wide
    while narrow == wide and not table.stacked:
        table.resize(table.width() - look_of(table).unit, table.height())
        narrow, needed = _heights(table)

    assert not table.stacked
    assert narrow == needed
    assert narrow > wide


def test_rows_are_high_enough_where_the_table_gets_its_width_before_it_is_shown(
    qtbot: QtBot,
) -> None:
    table = LogTable(rows=3)
    qtbot.addWidget(table)
    unit = look_of(table).unit
    table.resize(100 * unit, 40 * unit)
    table.show_requests(_log(40))
    table.resize(50 * unit, 40 * unit)

    table.show()

    heights, needed = _heights(table)
    assert heights == needed
    assert min(heights) > 5 * unit
    assert table.verticalScrollBar().value() == table.verticalScrollBar().maximum() > 0


def test_the_newest_request_stays_in_sight_where_rows_grow(table: LogTable) -> None:
    table.show_requests(_log(40))
    QApplication.processEvents()
    bar = table.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    before = bar.maximum()

    table.resize(table.width() // 2, table.height())

    QApplication.processEvents()
    assert bar.maximum() > before
    assert bar.value() == bar.maximum()


def test_what_was_scrolled_to_stays_where_rows_grow(table: LogTable) -> None:
    table.show_requests(_log(40))
    QApplication.processEvents()
    table.verticalScrollBar().setValue(0)

    table.resize(table.width() // 2, table.height())

    QApplication.processEvents()
    assert table.verticalScrollBar().value() == 0


def test_the_table_comes_to_rest_at_every_size(table: LogTable) -> None:
    # Where a bar leaves no room for columns, and stacked rows need no bar, it came and went.
    many = AGENT + " a/1abcdefg i/2abcdefg o/3abcdefg m/4abcdefg"  # higher in a narrow column
    table.show_requests([Request(when, "203.0.113.7", PACKAGE, many) for when in range(2)])
    QApplication.processEvents()
    while not table.stacked:
        table.resize(table.width() - 1, table.height())
        QApplication.processEvents()
    last, stacked = table.width(), table.maximumHeight()
    both = set()
    for width in range(last - 4, last + 30, 2):
        for height in range(stacked - 24, stacked + 80, 4):
            table.resize(width, height)
            seen = []
            for _ in range(8):
                QApplication.processEvents()
                seen.append((table.stacked, table.verticalScrollBar().isVisible()))
            assert len(set(seen[-3:])) == 1
            both.add(table.stacked)
    assert both == {True, False}
