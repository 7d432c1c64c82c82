"""The switch: role, state and keyboard of a check box, painted as a switch."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QAbstractAnimation, QPoint, Qt, QTranslator
from PySide6.QtGui import QImage, QTransform
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QWidget
from pytestqt.qtbot import QtBot

from conda_privacy.panel.look import look_of
from conda_privacy.panel.widgets.layouts import Flow
from conda_privacy.panel.widgets.switch import UsageSwitch

pytestmark = pytest.mark.qt


@pytest.fixture
def switch(qtbot: QtBot) -> UsageSwitch:
    switch = UsageSwitch()
    qtbot.addWidget(switch)
    switch.show()
    return switch


def heard(switch: UsageSwitch) -> list[object]:
    said: list[object] = []
    switch.chosen.connect(said.append)
    switch.refused.connect(lambda: said.append("refused"))
    return said


def test_clicking_anywhere_on_the_switch_chooses_the_other_state(switch: UsageSwitch) -> None:
    switch.show_state(False)
    said = heard(switch)
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(2, switch.height() // 2))
    assert said == [True]
    assert switch.isChecked()


def test_space_chooses_the_other_state(switch: UsageSwitch) -> None:
    switch.show_state(True)
    said = heard(switch)
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert said == [False]


def test_showing_a_state_chooses_nothing(switch: UsageSwitch) -> None:
    said = heard(switch)
    for value in (True, False, None, True):
        switch.show_state(value)
    assert said == []


def test_a_locked_switch_keeps_its_state_and_can_be_focused(switch: UsageSwitch) -> None:
    switch.show_state(True, locked=True)
    said = heard(switch)
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert said == ["refused", "refused"]
    assert switch.isChecked()
    assert switch.is_locked()
    assert switch.focusPolicy() == Qt.FocusPolicy.StrongFocus


@pytest.mark.parametrize(
    ("value", "locked", "word"),
    [
        (True, False, "On"),
        (False, False, "Off"),
        (None, False, "Unknown"),
        (True, True, "On · locked"),
        (False, True, "Off · locked"),
    ],
)
def test_the_state_is_said_in_a_word(
    switch: UsageSwitch, value: bool | None, locked: bool, word: str
) -> None:
    switch.show_state(value, locked=locked)
    assert switch.word() == word


def test_an_unknown_state_is_neither_on_nor_off(switch: UsageSwitch) -> None:
    switch.show_state(None)
    assert switch.checkState() == Qt.CheckState.PartiallyChecked


def test_choosing_from_an_unknown_state_turns_on(switch: UsageSwitch) -> None:
    switch.show_state(None)
    said = heard(switch)
    switch.click()
    assert said == [True]


def test_the_target_is_large_enough_for_a_finger(switch: UsageSwitch) -> None:
    assert switch.width() >= 44
    assert switch.height() >= 24


def test_the_width_does_not_jump_between_on_and_off(switch: UsageSwitch) -> None:
    switch.show_state(True)
    on = switch.sizeHint()
    switch.show_state(False)
    assert switch.sizeHint() == on


def test_the_knob_slides_to_its_new_place(switch: UsageSwitch, qtbot: QtBot) -> None:
    switch.show_state(False)
    before = switch.grab().toImage()
    switch.click()
    qtbot.waitUntil(lambda: switch._knob_position() == 1.0)
    assert switch.grab().toImage() != before


class Still(QProxyStyle):
    """A style of somebody who wants nothing to move."""

    def styleHint(self, hint: QStyle.StyleHint, *more: object) -> int:
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return int(super().styleHint(hint, *more))  # type: ignore[arg-type]


def test_nothing_moves_where_the_style_asks_for_no_animation(switch: UsageSwitch) -> None:
    still = Still("Fusion")
    switch.setStyle(still)
    switch.show_state(False)
    switch.click()
    assert switch.isChecked()
    assert switch._slide.state() == QAbstractAnimation.State.Stopped
    assert switch._knob_position() == 1.0


@pytest.mark.parametrize(
    ("direction", "far"),
    [(Qt.LayoutDirection.LeftToRight, True), (Qt.LayoutDirection.RightToLeft, False)],
)
def test_the_knob_of_an_on_switch_is_where_the_line_ends(
    switch: UsageSwitch, direction: Qt.LayoutDirection, far: bool
) -> None:
    switch.setLayoutDirection(direction)
    switch.show_state(True)
    track = switch._track(look_of(switch))
    assert (switch._knob(track).center().x() > track.center().x()) == far


class LongOff(QTranslator):
    """A language whose word for off is long."""

    def translate(self, *words: str | int | None) -> str:
        return "Switched off" if words[1] == "Off" else str(words[1])


@pytest.fixture
def long_off(qapp: QApplication) -> Iterator[None]:
    words = LongOff()
    qapp.installTranslator(words)
    yield
    qapp.removeTranslator(words)


def test_the_word_of_a_locked_switch_takes_two_lines_where_room_is_missing(
    qtbot: QtBot, long_off: None
) -> None:
    switch = UsageSwitch()
    qtbot.addWidget(switch)
    switch.show_state(False)
    assert switch.minimumSizeHint() == switch.sizeHint()
    switch.show_state(False, locked=True)
    whole, least = switch.sizeHint(), switch.minimumSizeHint()
    assert least.width() < whole.width()
    switch.resize(whole)
    rows = {len(lines_of(switch))}
    switch.resize(least)
    assert (rows, len(lines_of(switch))) == ({1}, 2)


def lines_of(switch: UsageSwitch) -> list[int]:
    """Where lines of the word begin: rows with ink after rows without, left of the track."""
    image = switch.grab().toImage()
    ground = image.pixel(0, 0)
    lock = round(2.5 * look_of(switch).unit)
    columns = range(lock, round(switch._track(look_of(switch)).left()) - 2)
    ink = [any(image.pixel(x, y) != ground for x in columns) for y in range(image.height())]
    return [y for y, (before, now) in enumerate(pairwise(ink)) if now and not before]


def inked(image: QImage) -> list[int]:
    ground = image.pixel(0, 0)
    rows = range(image.height())
    return [x for x in range(image.width()) if any(image.pixel(x, y) != ground for y in rows)]


def gap_at(columns: list[int]) -> int:
    """Return where the widest gap between columns with ink begins."""
    return max(pairwise(columns), key=lambda pair: pair[1] - pair[0])[0]


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_the_word_stands_in_line_with_what_is_above_where_the_switch_begins_a_row(
    qtbot: QtBot, long_off: None, direction: Qt.LayoutDirection
) -> None:
    host, above, switch = QWidget(), QWidget(), UsageSwitch()
    qtbot.addWidget(host)
    host.setLayoutDirection(direction)
    above.setMinimumSize(100, 20)
    flow = Flow(spacing=10, parent=host)
    flow.add_stretching(above, least=100)
    flow.addWidget(switch)
    switch.show_state(True)
    host.resize(800, 100)
    host.show()
    beside = switch.grab().toImage()
    host.resize(switch.width() + 20, 100)
    below = switch.grab().toImage()
    if direction == Qt.LayoutDirection.RightToLeft:
        across = QTransform.fromScale(-1, 1)
        beside, below = beside.transformed(across), below.transformed(across)
    first, second = inked(beside), inked(below)
    assert first[0] > 20
    assert second[0] <= 2
    track = second[second.index(gap_at(second)) + 1 :]
    assert first[-len(track) :] == track  # the track itself stays where it is
