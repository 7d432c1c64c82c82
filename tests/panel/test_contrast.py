"""Controls and the ring of the focus stand out, measured on what is painted, in each scheme."""

import itertools
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPushButton,
    QSlider,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from conda_privacy.panel.background import AtOnce
from conda_privacy.panel.classroom_session import session_of
from conda_privacy.panel.colours import SCHEMES, contrast, qt_palette
from conda_privacy.panel.look import host_look, look_of, style_sheet
from conda_privacy.panel.model import PanelModel
from conda_privacy.panel.pages import PAGES
from conda_privacy.panel.panel import PrivacyPanel
from conda_privacy.panel.sidebar import PageButton
from conda_privacy.panel.widgets.button import Button
from conda_privacy.panel.widgets.card import Card
from conda_privacy.panel.widgets.figures_card import FiguresCard
from conda_privacy.panel.widgets.message_bar import MessageBar
from conda_privacy.panel.widgets.switch import UsageSwitch
from conda_privacy.panel.widgets.tick import Tick
from tests.panel.conftest import ShowPanel
from tests.panel.keyboard import is_control, name_of

pytestmark = pytest.mark.qt

SEEN = 3.0
"""The contrast that controls and their focus need, after WCAG 2.2."""
ON_PAPER = ("link", "path")
"""Buttons that are words alone; these are measured as text."""
BESIDE = ((-3, 0), (3, 0), (0, -3), (0, 3))
"""Where the ground beside a line of two pixels is."""
DEPTH = 4
"""Pixels from outside of a control inwards in which its edge has to stand."""


@pytest.fixture(params=list(SCHEMES))
def scheme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """One scheme after the other for the application, and its own palette afterwards."""
    palette = qapp.palette()
    qapp.setPalette(qt_palette(SCHEMES[request.param]))
    yield request.param
    qapp.setPalette(palette)


def settle() -> None:
    for _ in range(12):
        QCoreApplication.processEvents()


def called(control: QWidget) -> str:
    return f"{type(control).__name__} “{name_of(control)}”"


def controls(panel: PrivacyPanel) -> list[QWidget]:
    found = [each for each in panel.findChildren(QWidget) if is_control(each)]
    return [each for each in found if each.window() is panel and each.width() and each.height()]


def picture(panel: PrivacyPanel, widget: QWidget, around: int) -> QImage:
    """Paint a control and some pixels of what is around it."""
    place = QRect(widget.mapTo(panel, QPoint(0, 0)), widget.size())
    area = place.adjusted(-around, -around, around, around).intersected(panel.rect())
    return panel.grab(area).toImage().convertToFormat(QImage.Format.Format_RGB32)


def opened(show_panel: ShowPanel, page: str) -> PrivacyPanel:
    """Show a page in full length, on which nothing changes by itself."""
    panel = show_panel(height=4000, waiting=AtOnce())
    (model,) = panel.findChildren(PanelModel)
    session_of(model, AtOnce)
    panel.setCurrentPage(page)
    return panel


def dots_of(image: QImage) -> Iterator[tuple[int, int]]:
    return itertools.product(range(image.width()), range(image.height()))


def frame_of(image: QImage) -> list[QColor]:
    """Return the outermost pixels of a picture."""
    right, bottom = image.width() - 1, image.height() - 1
    rows = [(x, y) for x in range(right + 1) for y in (0, bottom)]
    columns = [(x, y) for y in range(bottom + 1) for x in (0, right)]
    return [image.pixelColor(*each) for each in rows + columns]


def ground_of(image: QImage) -> QColor:
    return QColor(Counter(each.rgb() for each in frame_of(image)).most_common(1)[0][0])


def weakest_side(image: QImage, depth: int = DEPTH) -> float:
    """Return the contrast of the edge of a control at the side where it is seen least."""
    ground, middle = ground_of(image), image.rect().center()
    right, bottom = image.width() - 1, image.height() - 1
    sides = (
        [(step, middle.y()) for step in range(depth)],
        [(right - step, middle.y()) for step in range(depth)],
        [(middle.x(), step) for step in range(depth)],
        [(middle.x(), bottom - step) for step in range(depth)],
    )
    return min(max(contrast(ground, image.pixelColor(*at)) for at in side) for side in sides)


def strongest_sign(image: QImage) -> float:
    """Return the contrast of the ink that differs most, of what there is more than a few dots."""
    ground = ground_of(image)
    found = Counter(image.pixel(*at) for at in dots_of(image))
    often = [QColor(pixel) for pixel, count in found.items() if count >= DEPTH]
    return max(contrast(ground, each) for each in often)


def has_edge(control: QWidget) -> bool:
    """Whether a line or a fill around the control says where it is."""
    if isinstance(control, QPushButton):
        return not isinstance(control, PageButton) and control.property("look") not in ON_PAPER
    return isinstance(control, QComboBox | QLineEdit)


def seen(panel: PrivacyPanel, control: QWidget) -> float:
    """Return the contrast of what says that the control is there, whatever words it has."""
    image, unit = picture(panel, control, 1), look_of(control).unit
    if isinstance(control, Tick):
        top = (image.height() - round(3.5 * unit)) // 2
        return weakest_side(image.copy(0, top, round(3.5 * unit), round(3.5 * unit)), unit)
    if isinstance(control, UsageSwitch):
        return strongest_sign(image.copy(image.rect().adjusted(image.width() - 40, 0, 0, 0)))
    if isinstance(control, QSlider):
        ends = (
            image.copy(0, 0, unit, image.height()),
            image.copy(image.width() - unit, 0, unit, image.height()),
        )
        return min(map(strongest_sign, ends))
    return weakest_side(image) if has_edge(control) else strongest_sign(image)


@pytest.mark.parametrize("page", list(PAGES))
def test_controls_stand_out_from_what_is_around_them(
    scheme: str, show_panel: ShowPanel, page: str
) -> None:
    panel = opened(show_panel, page)
    panel.setFocus()
    settle()
    found = controls(panel)
    assert found
    measured = {called(each): round(seen(panel, each), 2) for each in found}
    assert {name: ratio for name, ratio in measured.items() if ratio < SEEN} == {}


class Change:
    """What differs between two pictures of one control."""

    def __init__(self, before: QImage, after: QImage) -> None:
        self._before, self._after = before, after
        self.dots = {at for at in dots_of(after) if before.pixel(*at) != after.pixel(*at)}

    def strong(self) -> int:
        """Count the dots that changed enough to be noticed, and stand out where they are."""
        noticed = [at for at in self.dots if self._is_noticed(at)]
        return len([at for at in noticed if self._stands_out(at)])

    def perimeter(self) -> int:
        """Return the length of a line of one pixel around all of it, with round corners."""
        wide, high = (max(each) - min(each) for each in zip(*self.dots, strict=True))
        return int(1.8 * (wide + high))

    def _is_noticed(self, at: tuple[int, int]) -> bool:
        return contrast(self._before.pixelColor(*at), self._after.pixelColor(*at)) >= SEEN

    def _stands_out(self, at: tuple[int, int]) -> bool:
        own = self._after.pixelColor(*at)
        beside = [(at[0] + x, at[1] + y) for x, y in BESIDE]
        return any(
            contrast(own, self._after.pixelColor(*each)) >= SEEN
            for each in beside
            if each not in self.dots and self._after.valid(*each)
        )


@pytest.mark.parametrize("page", list(PAGES))
def test_the_focus_stands_out_on_every_control(
    scheme: str, show_panel: ShowPanel, qtbot: QtBot, page: str
) -> None:
    panel = opened(show_panel, page)
    with qtbot.waitActive(panel):
        panel.activateWindow()
    weak = {}
    found = controls(panel)
    for control in found:
        panel.setFocus()
        settle()
        before = picture(panel, control, 4)
        control.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        assert control.hasFocus()
        change = Change(before, picture(panel, control, 4))
        if not change.dots or change.strong() < change.perimeter():
            weak[called(control)] = change.strong()
    assert found
    assert weak == {}


@pytest.mark.parametrize("look", ["", "primary"])
def test_what_is_locked_can_be_read_and_its_edge_and_its_focus_are_seen(
    scheme: str, qtbot: QtBot, look: str
) -> None:
    panel = Card()
    qtbot.addWidget(panel)
    panel.setStyleSheet(style_sheet(host_look(panel)))
    panel.resize(400, 100)
    first, locked = Button("Other"), Button("Remove", look)
    for place, each in enumerate((first, locked)):
        each.setParent(panel)
        each.move(20 + 180 * place, 30)
        each.resize(160, 40)
    locked.lock("It is read-only.")
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    first.setFocus()
    settle()
    area = QRect(locked.pos(), locked.size())
    card = QColor(SCHEMES[scheme].card)
    image = panel.grab(area).toImage()
    inside = Counter(image.pixel(*at) for at in dots_of(image.copy(12, 8, 136, 24)))
    edge = [image.pixelColor(x, y) for x in range(20, 140) for y in (0, 39)]
    before = panel.grab(area.adjusted(-4, -4, 4, 4)).toImage()
    locked.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    change = Change(before, panel.grab(area.adjusted(-4, -4, 4, 4)).toImage())

    words = [QColor(pixel) for pixel, count in inside.items() if count >= DEPTH]
    assert max(contrast(card, each) for each in words) >= 4.5
    assert all(contrast(card, each) >= SEEN for each in edge)
    assert change.strong() >= change.perimeter()


def staying(panel: PrivacyPanel) -> list[Button]:
    """Return the buttons that stay pressed."""
    return [each for each in controls(panel) if isinstance(each, Button) and each.isCheckable()]


def inked(panel: PrivacyPanel, button: Button) -> int:
    """Count the columns in which something inside of a button stands out from its fill."""
    image = picture(panel, button, -DEPTH)
    ground = QColor(Counter(image.pixel(*at) for at in dots_of(image)).most_common(1)[0][0])
    return len({at[0] for at in dots_of(image) if contrast(ground, image.pixelColor(*at)) >= SEEN})


@pytest.mark.parametrize("page", ["overview", "what-is-sent", "environments", "classroom"])
def test_a_button_that_stays_pressed_says_so_with_a_mark_and_with_its_edge(
    scheme: str, show_panel: ShowPanel, qtbot: QtBot, page: str
) -> None:
    panel = opened(show_panel, page)
    with qtbot.waitActive(panel):
        panel.activateWindow()
    qtbot.waitUntil(lambda: staying(panel) != [])
    for button in staying(panel):
        panel.setFocus()
        settle()
        before = inked(panel, button)
        button.setChecked(True)
        settle()
        assert inked(panel, button) - before >= look_of(button).unit, called(button)
        assert seen(panel, button) >= SEEN, called(button)
        unfocused = picture(panel, button, 4)
        button.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        change = Change(unfocused, picture(panel, button, 4))
        assert change.strong() >= change.perimeter(), called(button)


def tables_with_rows(panel: PrivacyPanel) -> list[QTableView]:
    tables = panel.findChildren(QTableView)
    return [each for each in tables if each.isVisible() and each.model().rowCount()]


@pytest.mark.parametrize("page", ["environments", "classroom"])
def test_a_chosen_row_is_marked_by_more_than_a_faint_fill(
    scheme: str, show_panel: ShowPanel, qtbot: QtBot, page: str
) -> None:
    panel = opened(show_panel, page)
    for figures in panel.findChildren(FiguresCard):
        figures.as_table.click()
    qtbot.waitUntil(lambda: len(tables_with_rows(panel)) == 1)
    settle()
    for table in tables_with_rows(panel):
        table.clearSelection()
        settle()
        before = picture(panel, table, 0)
        table.selectRow(0)
        settle()
        change = Change(before, picture(panel, table, 0))
        assert change.strong() >= 2 * table.rowHeight(0), called(table)


@pytest.mark.parametrize("problem", [True, False])
def test_the_buttons_of_a_message_stand_out_on_its_colour(
    scheme: str, show_panel: ShowPanel, qtbot: QtBot, problem: bool
) -> None:
    panel = show_panel()
    with qtbot.waitActive(panel):
        panel.activateWindow()
    (bar,) = panel.findChildren(MessageBar)
    if problem:
        bar.show_problem("Not saved.")
    else:
        bar.show_done("Saved.", can_undo=True)
    settle()
    buttons = [each for each in bar.findChildren(QPushButton) if each.isVisible()]
    assert len(buttons) == (1 if problem else 2)
    for button in buttons:
        assert weakest_side(picture(panel, button, 1)) >= SEEN, called(button)
        before = picture(panel, button, 4)
        button.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        change = Change(before, picture(panel, button, 4))
        assert change.strong() >= change.perimeter(), called(button)
