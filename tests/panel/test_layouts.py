"""Layouts that keep their air and wrap, whatever the host does to margins."""

import gc

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QLayout, QLayoutItem, QWidget
from pytestqt.qtbot import QtBot

from conda_privacy.panel.widgets.layouts import Column, Flow

pytestmark = pytest.mark.qt


def box(width: int, height: int = 20) -> QWidget:
    widget = QWidget()
    widget.setFixedSize(width, height)
    return widget


def shown(qtbot: QtBot, layout: QLayout, size: QSize) -> QWidget:
    host = QWidget()
    host.setLayout(layout)
    qtbot.addWidget(host)
    host.resize(size)
    host.show()
    return host


def test_a_column_keeps_its_padding_when_a_host_zeroes_margins(qtbot: QtBot) -> None:
    child = QWidget()
    column = Column(padding=(10, 20, 30, 40))
    column.addWidget(child)
    host = shown(qtbot, column, QSize(200, 200))
    column.setContentsMargins(0, 0, 0, 0)
    host.resize(210, 210)
    assert child.geometry().getRect() == (10, 20, 170, 150)


def test_a_column_asks_for_room_for_its_padding(qtbot: QtBot) -> None:
    column = Column(padding=(10, 20, 30, 40))
    column.addWidget(box(50))
    host = shown(qtbot, column, QSize(200, 200))
    assert host.sizeHint() == QSize(90, 80)
    assert host.minimumSizeHint() == QSize(50 + (10 + 30) // 4 - 1, 80)


def test_the_padding_of_a_column_gives_way_where_its_content_needs_the_room(qtbot: QtBot) -> None:
    child = box(50)
    column = Column(padding=(20, 0, 20, 0))
    column.addWidget(child)
    host = shown(qtbot, column, QSize(200, 60))
    assert child.x() == 20
    host.resize(70, 60)
    assert (child.x(), child.width()) == (10, 50)


def test_a_column_centres_content_that_would_be_too_wide(qtbot: QtBot) -> None:
    child = QWidget()
    column = Column(widest=100)
    column.addWidget(child)
    _host = shown(qtbot, column, QSize(300, 50))
    assert (child.x(), child.width()) == (100, 100)


def test_changed_padding_is_used(qtbot: QtBot) -> None:
    child = QWidget()
    column = Column()
    column.addWidget(child)
    host = shown(qtbot, column, QSize(100, 50))
    column.set_padding((5, 6, 7, 8))
    column.activate()
    host.updateGeometry()
    assert child.geometry().getRect() == (5, 6, 88, 36)


def test_a_flow_puts_items_into_further_rows_when_room_ends(qtbot: QtBot) -> None:
    flow = Flow(spacing=10)
    items = [box(60), box(60), box(60)]
    for item in items:
        flow.addWidget(item)
    _host = shown(qtbot, flow, QSize(140, 100))
    assert [(item.x(), item.y()) for item in items] == [(0, 0), (70, 0), (0, 30)]
    assert flow.heightForWidth(140) == 50
    assert flow.heightForWidth(1000) == 20


def test_a_flow_gives_what_is_left_to_the_stretching_item(qtbot: QtBot) -> None:
    flow = Flow(spacing=10)
    wide, button = QLabel("wide " * 9), box(60)
    wide.setMinimumWidth(1)
    flow.add_stretching(wide, least=100)
    flow.addWidget(button)
    host = shown(qtbot, flow, QSize(300, 50))
    assert (wide.width(), button.x()) == (230, 240)
    host.resize(90, 100)
    assert (wide.width(), button.x()) == (90, 0)


def test_what_a_flow_begins_with_stands_alone_where_not_all_the_others_fit_beside_it(
    qtbot: QtBot,
) -> None:
    flow = Flow(spacing=10)
    words, first, second = QLabel("wide " * 9), box(60), box(60)
    words.setMinimumWidth(1)
    flow.add_stretching(words, least=100)
    for button in (first, second):
        flow.addWidget(button)
    host = shown(qtbot, flow, QSize(240, 100))
    assert (words.width(), first.x(), second.x()) == (100, 110, 180)
    host.resize(239, 100)
    assert (words.width(), first.x(), second.x()) == (239, 0, 70)
    assert first.y() == second.y() > words.y()


def test_a_widget_that_is_hung_out_has_the_height_that_it_needs_there(qtbot: QtBot) -> None:
    hung, flow = Ringed(), Flow(spacing=0)
    inner = Column(hung, (3, 0, 5, 0))
    inner.addLayout(flow)
    for _ in range(2):
        flow.addWidget(box(60))
    column = Column(padding=(20, 0, 20, 0))
    column.addWidget(hung)
    host = shown(qtbot, column, QSize(160, 100))
    host.resize(160, host.heightForWidth(160))
    assert hung.width() == 128
    assert hung.height() == 20


def test_what_waits_to_be_laid_out_goes_on_waiting_when_the_column_is_laid_out(
    qtbot: QtBot,
) -> None:
    inner = Ringed()
    within = Column(inner)
    within.addWidget(box(20))
    column = Column(padding=(20, 0, 20, 0))
    column.addWidget(inner)
    _host = shown(qtbot, column, QSize(160, 100))
    within.setEnabled(False)
    column.setGeometry(QRect(0, 0, 160, 120))
    assert not within.isEnabled()


def test_a_flow_follows_the_direction_of_the_language(qtbot: QtBot) -> None:
    flow = Flow(spacing=10)
    first, second = box(60), box(60)
    flow.addWidget(first)
    flow.addWidget(second)
    host = QWidget()
    host.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    host.setLayout(flow)
    qtbot.addWidget(host)
    host.resize(200, 50)
    host.show()
    assert (first.x(), second.x()) == (140, 70)


def test_a_flow_leaves_out_what_is_hidden(qtbot: QtBot) -> None:
    flow = Flow(spacing=10)
    first, second = box(60), box(60)
    flow.addWidget(first)
    flow.addWidget(second)
    first.hide()
    _host = shown(qtbot, flow, QSize(200, 50))
    assert second.x() == 0
    assert flow.sizeHint() == QSize(60, 20)


def test_a_flow_can_be_emptied(qtbot: QtBot) -> None:
    flow = Flow(spacing=10)
    flow.addWidget(box(60))
    host = shown(qtbot, flow, QSize(200, 50))
    assert flow.takeAt(0) is not None
    assert flow.takeAt(0) is None
    assert flow.itemAt(0) is None
    assert flow.count() == 0
    assert host.sizeHint().width() <= 0


class Ringed(QWidget):
    """Has room for a ring at its sides."""

    overhang = (3, 5)


def inside(qtbot: QtBot, layout: QLayout, room: int, direction: Qt.LayoutDirection) -> QWidget:
    """A host 100 pixels wide with a layout that keeps so many pixels at its sides."""
    outer = Column(padding=(room, 0, room, 0))
    outer.addLayout(layout)
    host = shown(qtbot, outer, QSize(100, 50))
    host.setLayoutDirection(direction)
    outer.activate()
    return host


LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize(
    ("direction", "room", "expected"),
    [
        (LEFT, 10, (7, 88)),
        (RIGHT, 10, (5, 88)),
        (LEFT, 4, (1, 99)),
        (LEFT, 0, (0, 100)),
    ],
)
def test_the_ring_of_a_widget_hangs_beyond_its_column_where_there_is_room(
    qtbot: QtBot, direction: Qt.LayoutDirection, room: int, expected: tuple[int, int]
) -> None:
    child, column = Ringed(), Column()
    column.addWidget(child)
    host = inside(qtbot, column, room, direction)
    assert (child.x(), child.width()) == expected
    host.resize(100, 60)
    assert (child.x(), child.width()) == expected


@pytest.mark.parametrize(
    ("direction", "room", "expected"),
    [
        (LEFT, 10, [7, 37, 75]),
        (RIGHT, 10, [73, 43, 5]),
        (LEFT, 0, [0, 20, 80]),
    ],
)
def test_rings_in_a_row_hang_beyond_its_edges_and_into_its_gaps(
    qtbot: QtBot, direction: Qt.LayoutDirection, room: int, expected: list[int]
) -> None:
    flow = Flow(spacing=0 if room == 0 else 5)
    widgets = [Ringed(), Ringed(), Ringed()]
    for widget in widgets:
        widget.setFixedSize(20, 20)
    filling = QWidget()
    for each in (*widgets[:2], filling, widgets[2]):
        if each is filling:
            flow.add_stretching(each, least=1)
        else:
            flow.addWidget(each)
    _host = inside(qtbot, flow, room, direction)
    assert [widget.x() for widget in widgets] == expected


def test_nothing_is_left_in_python_of_the_items_of_a_column_that_is_laid_out(qtbot: QtBot) -> None:
    """Qt deletes them by itself; what stayed behind crashed the program later."""
    before = layout_items()
    column = Column()
    for _ in range(3):
        hanging = box(50)
        hanging.overhang = (4, 4)  # type: ignore[attr-defined]
        column.addWidget(hanging)
    host = shown(qtbot, column, QSize(200, 200))
    host.grab()
    assert layout_items() == before


def layout_items() -> int:
    """Count what Python knows of what stands for widgets in layouts; layouts are no such items."""
    return sum(
        isinstance(each, QLayoutItem) and not isinstance(each, QLayout) for each in gc.get_objects()
    )
