"""A path that can be pressed stands in line with the words above it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from conda_privacy.panel.look import host_look, style_sheet
from conda_privacy.panel.widgets.labels import PathLabel
from conda_privacy.panel.widgets.path_button import PathButton

pytestmark = pytest.mark.qt

_WIDTH = 300
_PATH = "HHHHHHHH"
DIRECTIONS = [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setStyleSheet(style_sheet(host_look(widget)))
    widget.resize(_WIDTH, 100)
    widget.show()
    return widget


def ends(image: QImage) -> tuple[int, int]:
    """The first and the last column in which something is painted."""
    ground = QColor(image.pixel(_WIDTH // 2, 0))
    inked = [
        x
        for x in range(_WIDTH)
        if any(QColor(image.pixel(x, y)) != ground for y in range(image.height()))
    ]
    return inked[0], inked[-1]


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_a_path_begins_where_the_words_above_it_begin(
    parent: QWidget, direction: Qt.LayoutDirection
) -> None:
    parent.setLayoutDirection(direction)
    words, path = PathLabel(_PATH, parent), PathButton(parent)
    path.show_path(Path("/"), _PATH)
    for widget in (words, path):
        widget.resize(_WIDTH, 30)
        widget.show()
    side = 0 if direction == DIRECTIONS[0] else 1
    expected = ends(words.grab().toImage())[side]
    assert abs(ends(path.grab().toImage())[side] - expected) <= 1


def test_a_ring_surrounds_the_path_after_a_key_and_not_after_a_click(parent: QWidget) -> None:
    path = PathButton(parent)
    path.show_path(Path("/"), _PATH)
    path.resize(_WIDTH, 30)
    path.show()
    plain = path.grab().toImage()
    path.setFocus(Qt.FocusReason.MouseFocusReason)
    assert path.hasFocus()
    assert path.grab().toImage() == plain
    path.clearFocus()
    path.setFocus(Qt.FocusReason.TabFocusReason)
    first, last = ends(path.grab().toImage())
    assert first == 0
    assert last > ends(plain)[1]
