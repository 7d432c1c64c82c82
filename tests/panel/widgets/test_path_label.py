"""A path reads from left to right in every language."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from conda_privacy.panel.sidebar import Sidebar
from conda_privacy.panel.widgets.labels import PathLabel

pytestmark = pytest.mark.qt

_WIDTH = 400


def _ink(qtbot: QtBot, direction: Qt.LayoutDirection) -> list[int]:
    """Return how dark each column of a path is painted."""
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.setLayoutDirection(direction)
    label = PathLabel("@@@@@@@@ i.i.i.i.i.i.i.i.i.i", parent)
    label.resize(_WIDTH, 30)
    image = label.grab().toImage()
    ground = QColor(image.pixel(_WIDTH // 2, 0)).lightness()
    rows = range(image.height())
    return [
        sum(abs(ground - QColor(image.pixel(x, y)).lightness()) for y in rows)
        for x in range(_WIDTH)
    ]


def _begins(ink: list[int]) -> int:
    return next(x for x, dark in enumerate(ink) if dark)


@pytest.mark.parametrize(
    ("direction", "at_left"),
    [(Qt.LayoutDirection.LeftToRight, True), (Qt.LayoutDirection.RightToLeft, False)],
)
def test_a_path_stands_where_the_text_around_it_begins_and_keeps_its_order(
    qtbot: QtBot, direction: Qt.LayoutDirection, at_left: bool
) -> None:
    ink = _ink(qtbot, direction)

    ends = _WIDTH - _begins(ink[::-1])
    middle = (_begins(ink) + ends) // 2
    assert (_begins(ink) < _WIDTH - ends) is at_left
    # Signs without a direction of their own, which would go to the other end.
    assert sum(ink[:middle]) > sum(ink[middle:])


def test_the_version_of_conda_is_never_what_is_left_out(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    sidebar = Sidebar({"overview": "Overview", "help": "Help"}, host)
    sidebar.resize(200, 300)
    host.show()
    sidebar.show_conda("conda 26.7.1 · /home/a/very/long/path/to/some/installation/of/conda")
    (label,) = [each for each in sidebar.findChildren(PathLabel) if each.isVisible()]
    assert label._shortened().startswith("conda 26.7.1")
    assert label._shortened().endswith("…")
