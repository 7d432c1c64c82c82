"""The smallest window with the largest text: nothing moves sideways, nothing lies on another."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from conda_privacy.core.machine import Machine
from conda_privacy.panel.pages import PAGES
from tests.panel.conftest import ShowPanel
from tests.panel.practice import write
from tests.panel.test_look import clipped, overlapping, settle

pytestmark = pytest.mark.qt


@pytest.fixture
def large_text(qapp: QApplication) -> Iterator[None]:
    before = QFont(qapp.font())
    font = QFont(before)
    font.setPointSizeF(2 * font.pointSizeF())
    qapp.setFont(font)
    yield
    qapp.setFont(before)


# Some buttons of the classroom are wider than this window, as is its log.
@pytest.mark.parametrize("page", [page for page in PAGES if page != "classroom"])
def test_nothing_moves_sideways(
    large_text: None, show_panel: ShowPanel, computer: Machine, page: str
) -> None:
    write(computer.home / ".condarc", "a:\n\tb: 1\n")
    panel = show_panel(page, 400, 300)
    settle()
    moved = {
        type(area).__name__: area.horizontalScrollBar().maximum()
        for area in panel.findChildren(QAbstractScrollArea)
        if area.isVisible() and area.horizontalScrollBar().maximum()
    }
    assert moved == {}
    assert clipped(panel) == []
    assert overlapping(panel) == []
