"""Sizes follow the host's font: of texts, of the grid, and of what is in the fixed font."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication, QWidget

from conda_privacy.panel.look import look_of
from conda_privacy.panel.panel import PrivacyPanel
from conda_privacy.panel.sidebar import PageButton
from conda_privacy.panel.widgets.labels import Label, PathLabel
from conda_privacy.panel.widgets.path_button import PathButton
from conda_privacy.panel.widgets.user_agent_view import UserAgentView
from tests.panel.conftest import ShowPanel

pytestmark = pytest.mark.qt

SIZES = {"title": 1.6, "heading": 1.2, "strong": 1.0, "body": 1.0, "small": 0.92}


@pytest.fixture(params=[12, 15, 24, 30])
def pixels(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[int]:
    """One size of the host's font after the other, and its own afterwards."""
    before = QFont(qapp.font())
    font = QFont(before)
    font.setPixelSize(request.param)
    qapp.setFont(font)
    yield request.param
    qapp.setFont(before)


def labels(panel: PrivacyPanel, scale: str) -> list[Label]:
    QCoreApplication.processEvents()
    found = panel.findChildren(Label)
    return [each for each in found if each.property("scale") == scale and each.isVisible()]


def test_texts_have_their_share_of_the_size_of_the_font(pixels: int, show_panel: ShowPanel) -> None:
    panel = show_panel()
    for scale, share in SIZES.items():
        found = labels(panel, scale)
        assert found, scale
        for each in found:
            assert QFontInfo(each.font()).pixelSize() == round(pixels * share), each.text()
            assert QFontInfo(each.font()).family() == QFontInfo(panel.font()).family()


def test_the_grid_has_8_pixels_at_the_usual_size_and_grows_with_the_font(
    pixels: int, show_panel: ShowPanel
) -> None:
    unit = look_of(show_panel().findChildren(Label)[0]).unit
    assert unit == {12: 7, 15: 8, 24: 13, 30: 16}[pixels]


@pytest.mark.parametrize("kind", [UserAgentView, PathLabel, PathButton])
def test_paths_and_user_agents_are_in_the_fixed_font_from_left_to_right_in_every_language(
    qapp: QApplication, show_panel: ShowPanel, kind: type[QWidget]
) -> None:
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    panel = show_panel("environments")
    panel.setCurrentPage("settings-files")
    QCoreApplication.processEvents()
    fixed = QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)).family()
    found = [
        each
        for each in panel.findChildren(kind)
        if each.property("scale") != "small"  # the foot of the sidebar is a sentence with a path
    ]
    assert found
    for each in found:
        assert each.layoutDirection() == Qt.LayoutDirection.LeftToRight
        if kind is not UserAgentView:  # that one paints in it; its own font is that of the host
            assert QFontInfo(each.font()).family() == fixed
    qapp.setLayoutDirection(before)


@pytest.mark.parametrize(("width", "height"), [(400, 300), (1120, 860), (3840, 2160)])
def test_the_pages_are_a_row_of_icons_where_there_is_no_room(
    show_panel: ShowPanel, width: int, height: int
) -> None:
    panel = show_panel(width=width, height=height)
    QCoreApplication.processEvents()
    buttons = [each for each in panel.findChildren(PageButton) if each.isVisible()]
    rows = {each.mapTo(panel, each.rect().topLeft()).y() for each in buttons}
    columns = {each.mapTo(panel, each.rect().topLeft()).x() for each in buttons}
    assert len(buttons) == 6
    if width == 400:
        assert len(rows) == 1
        assert all(each.width() == each.height() for each in buttons)
        assert all(each.toolTip() == each.accessibleName() for each in buttons)
    else:
        assert len(columns) == 1
        assert all(each.width() > 2 * each.height() for each in buttons)
