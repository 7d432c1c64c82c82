"""A button whose words wrap."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
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


def inked(button: Button, ground: QColor) -> list[int]:
    """Return the columns between the edges of a button in which something is painted."""
    image = button.grab().toImage()
    edge = 4
    return [
        x
        for x in range(edge, image.width() - edge)
        if any(image.pixelColor(x, y) != ground for y in range(edge, image.height() - edge))
    ]


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
@pytest.mark.parametrize("sign", ["menu", "check"])
def test_words_and_their_sign_stand_in_the_middle_of_a_button(
    qtbot: QtBot, direction: Qt.LayoutDirection, sign: str
) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.setLayoutDirection(direction)
    host.setStyleSheet("QPushButton { background: white; color: black; border: none; }")
    plain, button = Button("HHH"), Button("HHH")
    if sign == "menu":
        button.setMenu(QMenu(button))
    else:
        button.setCheckable(True)
        button.setChecked(True)
    assert button.sizeHint().width() > plain.sizeHint().width()
    for each in (plain, button):
        each.setParent(host)
        each.setFixedSize(200, 40)
    white = QColor(Qt.GlobalColor.white)
    words, both = inked(plain, white), inked(button, white)

    wider = (both[-1] - both[0]) - (words[-1] - words[0])
    assert wider > 8
    assert abs((both[0] + both[-1]) - (words[0] + words[-1])) <= 6
    at_right = (sign == "menu") == (direction == Qt.LayoutDirection.LeftToRight)
    gap = next(x for x in range(both[0], both[-1]) if x not in both and x + 1 not in both)
    # The sign is narrower than the words, and begins or ends what is painted.
    assert (gap - both[0] > both[-1] - gap) == at_right


def heard(button: Button) -> list[str]:
    said: list[str] = []
    button.acted.connect(lambda: said.append("acted"))
    button.refused.connect(said.append)
    return said


def test_a_locked_button_can_be_focused_and_says_why_instead_of_acting(button: Button) -> None:
    said = heard(button)
    button.lock("It is read-only.")
    button.show()

    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClick(button, Qt.Key.Key_Space)

    assert said == ["It is read-only."] * 2
    assert button.isEnabled()
    assert button.focusPolicy() == Qt.FocusPolicy.StrongFocus
    assert button.accessibleName() == f"{WORDS} · locked"
    assert button.accessibleDescription() == "It is read-only."


def test_a_button_that_is_not_locked_any_more_acts_again(button: Button) -> None:
    said = heard(button)
    button.lock("It is read-only.")
    button.lock("")

    button.click()

    assert said == ["acted"]
    assert button.accessibleName() == button.accessibleDescription() == ""


def test_a_button_that_was_never_locked_keeps_what_is_told_of_it(button: Button) -> None:
    button.setAccessibleName("Copy: conda")
    button.lock("")
    assert button.accessibleName() == "Copy: conda"


def test_a_locked_button_has_room_for_its_mark_and_loses_no_word(button: Button) -> None:
    free = button.sizeHint().width()
    button.lock("It is read-only.")
    assert button.sizeHint().width() > free
    assert button.lines(button.sizeHint().width()) == [WORDS]
    locked = button.grab().toImage()
    button.lock("")
    button.resize(locked.width(), locked.height())
    assert button.grab().toImage() != locked
