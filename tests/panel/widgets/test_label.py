"""Texts on a page, also where they are read from right to left."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from conda_privacy.panel.widgets.labels import Label

pytestmark = pytest.mark.qt

FIRST, REST = "حاسوب التدريب في مجلد مؤقت", "ويختفي عند إغلاق النافذة"


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _edge(image: QImage) -> set[int]:
    """The colours at the left edge."""
    return {image.pixel(0, y) for y in range(image.height())}


@pytest.mark.parametrize("size", ["title", "heading", "body", "small"])
def test_no_letter_is_cut_off_at_the_end_of_a_full_line_from_right_to_left(
    right_to_left: None, qtbot: QtBot, size: str
) -> None:
    label = Label(f"{FIRST} {REST}", size)
    qtbot.addWidget(label)
    label.show()
    margins = label.contentsMargins()
    full = label.fontMetrics().horizontalAdvance(FIRST) + margins.left() + margins.right()

    for spare in range(label.fontMetrics().horizontalAdvance(" ") + 1):
        label.resize(full + spare, label.heightForWidth(full + spare))
        assert len(_edge(label.grab().toImage())) == 1, spare
