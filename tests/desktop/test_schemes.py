"""Menus and dialogs of our own window in every scheme."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from conda_privacy.desktop.about import About
from conda_privacy.desktop.menu_bar import MenuBar
from conda_privacy.desktop.menus import EDGES
from conda_privacy.panel.colours import SCHEMES, contrast, qt_palette

pytestmark = pytest.mark.qt

SEEN, LEGIBLE = 3.0, 4.5


@pytest.fixture(params=list(SCHEMES))
def scheme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """One scheme after the other for the application, and its own palette afterwards."""
    palette = qapp.palette()
    qapp.setPalette(qt_palette(SCHEMES[request.param]))
    yield request.param
    qapp.setPalette(palette)


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def strongest(image: QImage) -> float:
    """Return the contrast of the ink that differs most from the ground."""
    found = Counter(memoryview(image.constBits()).cast("I"))
    ground = QColor(found.most_common(1)[0][0])
    return max(contrast(ground, QColor(each)) for each, count in found.items() if count > 1)


def opened(qtbot: QtBot) -> About:
    about = About()
    qtbot.addWidget(about)
    about.show()
    return about


def test_what_is_about_the_program_can_be_read(scheme: str, qtbot: QtBot) -> None:
    about = opened(qtbot)
    kinds = (QPlainTextEdit, QPushButton)
    parts = [each for kind in kinds for each in about.findChildren(kind) if each.isVisible()]
    assert len(parts) == 2
    for part in parts:
        assert strongest(picture(part)) >= LEGIBLE
    image = picture(about)
    assert image.pixelColor(1, 1) == QColor(SCHEMES[scheme].window)
    (close,) = about.findChildren(QPushButton)
    assert close.icon().isNull()
    top = close.mapTo(about, QPoint(close.width() // 2, 0))
    assert contrast(image.pixelColor(1, 1), image.pixelColor(top)) >= SEEN


def test_no_line_about_the_program_wraps_and_none_is_hidden(qtbot: QtBot) -> None:
    about = opened(qtbot)
    (versions,) = about.findChildren(QPlainTextEdit)
    layout = versions.document().documentLayout()
    document = versions.document()
    assert layout.documentSize().height() == document.blockCount()
    assert not versions.verticalScrollBar().maximum()


def test_an_open_dialog_follows_the_colours(qtbot: QtBot, scheme: str, qapp: QApplication) -> None:
    about = opened(qtbot)
    for name, colours in SCHEMES.items():
        qapp.setPalette(qt_palette(colours))
        QApplication.processEvents()
        assert picture(about).pixelColor(1, 1) == QColor(colours.window), name


def test_lines_between_entries_of_a_menu_are_seen(scheme: str, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    bar = MenuBar(window)
    bar.setStyleSheet(EDGES)
    menu = bar.add_menu("Menu")
    menu.addAction("First")
    line = menu.addSeparator()
    menu.addAction("Second")
    menu.adjustSize()
    place = menu.actionGeometry(line)
    image = picture(menu).copy(place)
    column = image.copy(image.width() // 2, 0, 2, image.height())
    assert strongest(column) >= SEEN
