"""The switch: role, state and keyboard of a check box, painted as a switch."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from conda_privacy.panel.look import look_of
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
