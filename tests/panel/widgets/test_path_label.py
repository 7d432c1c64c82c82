"""A path reads from left to right in every language."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from conda_privacy.panel.widgets.labels import PathLabel

pytestmark = pytest.mark.qt


def _ink(qtbot: QtBot, direction: Qt.LayoutDirection) -> tuple[int, QImage]:
    """Return where the leftmost drop of ink stands, and all of the ink without its margins."""
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.setLayoutDirection(direction)
    label = PathLabel("/opt/conda/… (1)", parent)
    label.resize(400, 30)
    image = label.grab().toImage()
    ground = QColor(image.pixel(200, 0))
    columns = [
        x
        for x in range(image.width())
        if any(QColor(image.pixel(x, y)) != ground for y in range(image.height()))
    ]
    return columns[0], image.copy(columns[0], 0, columns[-1] - columns[0] + 1, image.height())


def test_a_path_is_the_same_picture_in_a_language_from_right_to_left(qtbot: QtBot) -> None:
    left, picture = _ink(qtbot, Qt.LayoutDirection.LeftToRight)

    right, mirrored = _ink(qtbot, Qt.LayoutDirection.RightToLeft)

    assert mirrored == picture
    assert left < 20
    assert right > 200
