"""The check box in the panel's colours."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from conda_privacy.panel.look import look_of
from conda_privacy.panel.widgets.tick import Tick

pytestmark = pytest.mark.qt


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window in which something else has the focus."""
    window = QWidget()
    qtbot.addWidget(window)
    other = QPushButton(window)
    window.show()
    qtbot.waitActive(window)
    other.setFocus()
    return window


@pytest.fixture
def tick(window: QWidget) -> Tick:
    tick = Tick("Also check the package telemetry", window)
    tick.resize(tick.sizeHint())
    tick.show()
    return tick


def _colours(tick: Tick) -> set[str]:
    image = tick.grab().toImage()
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(image.width())
        for y in range(image.height())
    }


def test_a_ticked_box_is_filled_and_carries_a_mark(tick: Tick) -> None:
    colours = look_of(tick).colours
    assert colours.accent not in _colours(tick)

    tick.setChecked(True)

    assert {colours.accent, colours.on_accent} <= _colours(tick)


def test_a_click_on_the_words_ticks_the_box(tick: Tick, qtbot: QtBot) -> None:
    end = QPoint(tick.width() - 3, tick.height() // 2)

    qtbot.mouseClick(tick, Qt.MouseButton.LeftButton, pos=end)  # type: ignore[no-untyped-call]

    assert tick.isChecked()


def test_words_wrap_where_the_room_ends(tick: Tick) -> None:
    hint = tick.sizeHint()

    assert tick.hasHeightForWidth()
    assert tick.heightForWidth(hint.width()) == hint.height()
    assert tick.heightForWidth(hint.width() // 2) > hint.height()
    assert tick.minimumSizeHint().width() < hint.width()


def test_in_a_language_from_right_to_left_the_box_stands_at_the_right(tick: Tick) -> None:
    left = tick._box(look_of(tick)).center().x()

    tick.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    right = tick._box(look_of(tick)).center().x()
    assert (left < tick.width() / 4, right > tick.width() * 3 / 4) == (True, True)


def test_a_box_that_cannot_be_ticked_now_looks_so(tick: Tick) -> None:
    tick.setChecked(True)
    enabled = tick.grab().toImage()

    tick.setEnabled(False)

    assert tick.grab().toImage() != enabled


def test_focus_is_seen(tick: Tick) -> None:
    without = tick.grab().toImage()

    tick.setFocus()

    assert tick.hasFocus()
    assert tick.grab().toImage() != without
