"""What somebody with a pointer meets: what is below it, held down, opened or scrolled."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QTextDocument
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QScrollArea, QWidget

from conda_privacy.panel.colours import SCHEMES, contrast, qt_palette
from conda_privacy.panel.look import look_of
from conda_privacy.panel.panel import PrivacyPanel
from conda_privacy.panel.sidebar import PageButton
from conda_privacy.panel.widgets.button import Button
from conda_privacy.panel.widgets.chooser import Chooser
from conda_privacy.panel.widgets.labels import plain_tip
from tests.panel.conftest import ShowPanel

pytestmark = [pytest.mark.qt, pytest.mark.qt_log_ignore("plugin does not support")]


@pytest.fixture(params=list(SCHEMES))
def scheme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """One scheme after the other for the application, and its own palette afterwards."""
    palette = qapp.palette()
    qapp.setPalette(qt_palette(SCHEMES[request.param]))
    yield request.param
    qapp.setPalette(palette)


def button_of(panel: PrivacyPanel, text: str) -> Button:
    (found,) = (each for each in panel.findChildren(Button) if each.text() == text)
    return found


def inside(button: QPushButton) -> Counter[int]:
    """Count the colours within the edges of a button."""
    image = button.grab().toImage().convertToFormat(QImage.Format.Format_ARGB32)
    part = image.copy(image.rect().adjusted(4, 4, -4, -4))
    return Counter(memoryview(part.constBits()).cast("I"))


def weakest_letter(button: Button) -> float:
    """Return the contrast of what is painted at one end or the other, whichever is less."""
    image = button.grab().toImage().convertToFormat(QImage.Format.Format_ARGB32)
    ground = QColor(inside(button).most_common(1)[0][0])
    columns = [
        max(contrast(ground, image.pixelColor(x, y)) for y in range(4, image.height() - 4))
        for x in range(4, image.width() - 4)
    ]
    ends = columns[: len(columns) // 4], columns[-len(columns) // 4 :]
    return min(map(max, ends))


def test_words_and_sign_of_a_button_that_stays_pressed_are_read_while_it_is_held_down(
    scheme: str, show_panel: ShowPanel
) -> None:
    button = button_of(show_panel("overview"), "Show IDs")
    button.setChecked(True)
    button.setDown(True)
    assert weakest_letter(button) >= 4.5


def test_words_and_sign_of_a_button_with_a_menu_are_read_while_it_is_held_down(
    scheme: str, show_panel: ShowPanel
) -> None:
    panel = show_panel("classroom")
    (button,) = (each for each in panel.findChildren(Button) if each.menu() is not None)
    button.setDown(True)
    assert weakest_letter(button) >= 4.5


def test_a_page_below_the_pointer_looks_different(scheme: str, show_panel: ShowPanel) -> None:
    panel = show_panel("overview")
    other = next(each for each in panel.findChildren(PageButton) if not each.isChecked())
    before = other.grab().toImage()
    other.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    assert other.grab().toImage() != before


def test_a_list_of_choices_has_a_single_line_around_it(scheme: str, show_panel: ShowPanel) -> None:
    panel = show_panel("overview")
    chooser = next(each for each in panel.findChildren(Chooser) if each.isVisible())
    chooser.showPopup()
    popup = chooser.view().window()
    QCoreApplication.processEvents()
    image = popup.grab().toImage()
    colours = look_of(chooser).colours
    chooser.hidePopup()
    middle = image.height() // 2
    for first, second in ((0, 1), (image.width() - 1, image.width() - 2)):
        assert image.pixelColor(first, middle) == QColor(colours.border)
        assert image.pixelColor(second, middle) == QColor(colours.card)


def scroll_bar(panel: PrivacyPanel) -> QImage:
    """Return what is painted of the vertical scroll bar of a page, a line through its handle."""
    areas = [each for each in panel.findChildren(QScrollArea) if each.isVisible()]
    (bar,) = (area.verticalScrollBar() for area in areas if area.verticalScrollBar().maximum())
    corner = bar.mapTo(panel, QPoint(0, 0))
    line = QRect(corner.x(), corner.y() + bar.width() * 2, bar.width(), 1)
    return panel.grab(line).toImage()


def test_the_handle_of_a_scroll_bar_is_wide_enough_to_be_seen(
    scheme: str, show_panel: ShowPanel
) -> None:
    panel = show_panel("overview", 700, 300)
    for _ in range(12):
        QCoreApplication.processEvents()
    line = scroll_bar(panel)
    border = QColor(SCHEMES[scheme].border)
    handle = [x for x in range(line.width()) if line.pixelColor(x, 0) == border]
    assert len(handle) >= max(4, line.width() // 2)


def plain(tip: str) -> str:
    """Return what a tool tip says, in the lines that it has where there is little room."""
    document = QTextDocument()
    document.setHtml(tip)
    before = document.size().height()
    document.setTextWidth(1)
    assert document.size().height() == before  # no line is broken
    return document.toPlainText()


@pytest.mark.parametrize(
    "text", ["c/16lU" + "•" * 18, "/opt/conda/envs/" + "a" * 40, "<b>&amp;", "a  b", ""]
)
@pytest.mark.parametrize("fixed", [True, False])
@pytest.mark.usefixtures("qapp")
def test_a_short_tool_tip_stays_in_one_line_and_as_it_is(text: str, fixed: bool) -> None:
    assert plain(plain_tip(text, fixed=fixed)).replace("\u00a0", " ") == text


def test_a_tool_tip_of_any_length_stays_on_the_screen(qapp: QApplication) -> None:
    name = "x" * 300
    shown = plain(plain_tip(name, fixed=True))
    assert shown.replace("\n", "") == name
    wide = qapp.primaryScreen().availableGeometry().width()
    metrics = QFontMetrics(qapp.font())
    assert max(map(metrics.horizontalAdvance, shown.splitlines())) < wide


@pytest.mark.usefixtures("qapp")
def test_a_sentence_in_a_tool_tip_breaks_between_words() -> None:
    sentence = "Each of these words stays whole wherever the tool tip begins another line. " * 3
    lines = plain(plain_tip(sentence)).splitlines()
    assert len(lines) > 1
    assert " ".join(lines).split() == sentence.split()


def test_an_entry_of_a_menu_that_is_chosen_is_marked(scheme: str, show_panel: ShowPanel) -> None:
    panel = show_panel("environments")
    menu = QMenu(next(each for each in panel.findChildren(QWidget) if each.isVisible()))
    entry = menu.addAction("Sort")
    menu.adjustSize()
    entry.setCheckable(True)
    before = menu.grab().toImage()
    entry.setChecked(True)
    after = menu.grab().toImage()
    places = [(x, y) for x in range(after.width()) for y in range(after.height())]
    ink = [at for at in places if before.pixel(*at) != after.pixel(*at)]
    card = QColor(SCHEMES[scheme].card)
    assert max((contrast(card, after.pixelColor(*at)) for at in ink), default=1.0) >= 3.0
    assert min(x for x, _ in ink) >= 4
