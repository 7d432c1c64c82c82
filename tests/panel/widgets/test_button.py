"""A button whose words wrap."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from conda_privacy.panel.widgets.button import Button
from conda_privacy.panel.widgets.layouts import Column

pytestmark = pytest.mark.qt
WORDS = "Let more and more people switch off …"


@pytest.fixture
def button(qtbot: QtBot) -> Button:
    button = Button(WORDS)
    qtbot.addWidget(button)
    return button


def test_words_stand_in_one_line_where_there_is_room(button: Button) -> None:
    assert button.lines(button.sizeHint().width()) == [WORDS]
    assert button.heightForWidth(button.sizeHint().width()) == button.sizeHint().height()


def test_words_wrap_where_room_is_missing_and_none_is_lost(button: Button) -> None:
    width = button.sizeHint().width() // 2
    lines = button.lines(width)

    assert len(lines) > 1
    assert " ".join(lines).replace("\u00a0", " ") == WORDS
    metrics = button.fontMetrics()
    around = button.sizeHint().width() - metrics.horizontalAdvance(WORDS)
    assert max(map(metrics.horizontalAdvance, lines)) <= width - around
    more = (len(lines) - 1) * metrics.lineSpacing()
    assert button.heightForWidth(width) == button.sizeHint().height() + more


def test_dots_never_stand_in_a_line_of_their_own(button: Button) -> None:
    for width in range(button.minimumSizeHint().width(), button.sizeHint().width(), 3):
        assert button.lines(width)[-1] != "…"


def test_a_button_is_at_least_as_wide_as_its_longest_word(button: Button) -> None:
    least = button.minimumSizeHint().width()

    assert all(" " not in line or button.fontMetrics() for line in button.lines(least))
    assert least < button.sizeHint().width()
    assert Button().minimumSizeHint().width() > 0


def test_a_column_gives_a_button_the_height_that_its_lines_need(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    button = Button(WORDS)
    Column(host).addWidget(button)
    width = button.minimumSizeHint().width() + 20
    host.resize(width, host.heightForWidth(width))
    host.show()

    assert button.height() == button.heightForWidth(width) > button.sizeHint().height()


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_a_menu_is_told_by_a_chevron_at_the_end(
    qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    plain, button = Button("I"), Button("I")
    for each in (plain, button):
        qtbot.addWidget(each)
        each.setLayoutDirection(direction)
    button.setMenu(QMenu(button))
    assert button.sizeHint().width() > plain.sizeHint().width()
    plain.resize(button.sizeHint())
    button.resize(button.sizeHint())

    before, after = plain.grab().toImage(), button.grab().toImage()
    changed = {
        x
        for x in range(after.width())
        for y in range(after.height())
        if QColor(after.pixel(x, y)) != QColor(before.pixel(x, y))
    }
    right = direction == Qt.LayoutDirection.LeftToRight
    assert changed
    assert (min(changed) > after.width() / 2) == right
    assert (max(changed) < after.width() / 2) != right
