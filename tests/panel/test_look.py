"""Look and access, measured on what is painted: in each scheme, size and direction."""

import itertools
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt, QTranslator
from PySide6.QtGui import QColor, QFont, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from conda_privacy.core.machine import Machine
from conda_privacy.panel.colours import SCHEMES, colours_for, contrast, qt_palette
from conda_privacy.panel.pages import PAGES
from conda_privacy.panel.pages.page import Page
from conda_privacy.panel.panel import PrivacyPanel
from conda_privacy.panel.sidebar import PageButton
from conda_privacy.panel.widgets.button import Button
from conda_privacy.panel.widgets.card import Badge
from conda_privacy.panel.widgets.labels import Label
from conda_privacy.panel.widgets.path_button import PathButton
from conda_privacy.panel.widgets.switch import UsageSwitch
from conda_privacy.panel.widgets.user_agent_view import UserAgentView
from tests.panel.conftest import ShowPanel
from tests.panel.practice import write

pytestmark = pytest.mark.qt

SCHEME_NAMES = ("light", "dark", "contrast")
CONTROLS = (QAbstractButton, QComboBox, QLineEdit, UserAgentView)


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    """The application, put back afterwards."""
    font, palette, direction = QFont(qapp.font()), qapp.palette(), qapp.layoutDirection()
    yield qapp
    qapp.setFont(font)
    qapp.setPalette(palette)
    qapp.setLayoutDirection(direction)


class Longer(QTranslator):
    """A language whose texts are 40 % longer than English."""

    def translate(
        self,
        _context: str,
        source: str,
        _disambiguation: str | None = None,
        _count: int = -1,
    ) -> str:
        return source + "·" * (len(source) * 2 // 5) if " " not in source else self._words(source)

    def _words(self, source: str) -> str:
        return " ".join(word + "ö" * (len(word) * 2 // 5) for word in source.split(" "))


def settle() -> None:
    # A text that wraps tells its height only when its width is known, box by box inwards.
    for _ in range(12):
        QCoreApplication.processEvents()


def visible(panel: PrivacyPanel, kind: type[QWidget]) -> list[QWidget]:
    found = panel.findChildren(kind)
    return [each for each in found if each.isVisible() and each.width() and each.height()]


def on_whole_page(panel: PrivacyPanel) -> QImage:
    """Paint a page in full length, whatever the window's height."""
    settle()
    page = next(each for each in panel.findChildren(Page) if each.isVisible())
    extra = page.verticalScrollBar().maximum()
    panel.resize(panel.width(), panel.height() + max(0, extra))
    settle()
    return panel.grab().toImage()


def colours_in(image: QImage, panel: QWidget, widget: QWidget) -> Counter[int]:
    ratio = image.devicePixelRatio()
    corner = widget.mapTo(panel, QPoint(0, 0))
    area = QRect(corner * ratio, widget.size() * ratio).intersected(image.rect())
    area.setSize(area.size() - QSize(1, 1))
    part = image.copy(area).convertToFormat(QImage.Format.Format_ARGB32)
    return Counter(memoryview(part.constBits()).cast("I")) if part.width() else Counter()


def text_contrast(found: Counter[int]) -> float:
    """The contrast of the ink that differs most from the ground, over that ground."""
    ground = QColor(found.most_common(1)[0][0])
    often = [QColor(pixel) for pixel, count in found.items() if count > 1]
    return max((contrast(ground, ink) for ink in often), default=1.0)


def shown(
    application: QApplication, show_panel: ShowPanel, scheme: str, page: str, state: str = ""
) -> tuple[PrivacyPanel, QImage]:
    application.setPalette(qt_palette(SCHEMES[scheme]))
    panel = show_panel(page)
    if state:
        write(panel.machine().home / ".condarc", state)
        panel.refresh()
    return panel, on_whole_page(panel)


@pytest.mark.parametrize("page", list(PAGES))
@pytest.mark.parametrize("scheme", SCHEME_NAMES)
def test_text_can_be_read(
    application: QApplication, show_panel: ShowPanel, scheme: str, page: str
) -> None:
    panel, image = shown(application, show_panel, scheme, page)
    kinds: tuple[type[QWidget], ...] = (Label, Badge, QPushButton)
    texts = [each for kind in kinds for each in visible(panel, kind)]
    weak = {
        f"{each.text()!r}": round(ratio, 2)  # type: ignore[attr-defined]
        for each in texts
        if each.text().strip()  # type: ignore[attr-defined]
        and each.isEnabled()
        and (ratio := text_contrast(colours_in(image, panel, each))) < 4.5
    }
    assert weak == {}


@pytest.mark.parametrize("scheme", SCHEME_NAMES)
@pytest.mark.parametrize(
    "state", ["", "anaconda_anon_usage: off\n", "a: 1\na: 2\n", "b:\n\tc: 1\n"]
)
def test_every_state_of_the_overview_can_be_read(
    application: QApplication, show_panel: ShowPanel, scheme: str, state: str
) -> None:
    panel, image = shown(application, show_panel, scheme, "overview", state)
    for each in visible(panel, Label):
        assert text_contrast(colours_in(image, panel, each)) >= 4.5, each.text()  # type: ignore[attr-defined]


@pytest.mark.parametrize("scheme", SCHEME_NAMES)
@pytest.mark.parametrize("value", [True, False, None])
@pytest.mark.parametrize("locked", [True, False])
def test_the_switch_stands_out_from_its_card(
    qtbot: QtBot, scheme: str, value: bool | None, locked: bool
) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.setPalette(qt_palette(SCHEMES[scheme]))
    switch = UsageSwitch(host)
    switch.show_state(value, locked=locked)
    host.show()
    card = QColor(SCHEMES[scheme].window)
    found = colours_in(host.grab().toImage(), host, switch)
    often = [QColor(pixel) for pixel, count in found.items() if count > 20]
    assert max(contrast(card, each) for each in often) >= 3.0


@pytest.mark.parametrize("scheme", SCHEME_NAMES)
def test_every_pair_of_colours_that_is_meant_for_text_can_be_read(scheme: str) -> None:
    colours = SCHEMES[scheme]
    pairs = [(tint.text, tint.fill) for tint in (*colours.parts.values(), *colours.tones.values())]
    grounds = (colours.window, colours.card, colours.field, colours.chosen)
    pairs += [(ink, ground) for ink in (colours.text, colours.secondary) for ground in grounds]
    pairs += [(colours.on_accent, colours.accent), (colours.accent, colours.card)]
    for ink, ground in pairs:
        assert contrast(QColor(ink), QColor(ground)) >= 4.5, (ink, ground)
    for ground in (colours.card, colours.window):
        assert contrast(QColor(colours.border), QColor(ground)) >= 3.0


def clipped(panel: PrivacyPanel) -> list[str]:
    """Texts that have less room than they need."""
    found = []
    for label in visible(panel, Label):
        assert isinstance(label, QLabel)
        needed = label.heightForWidth(label.width()) if label.wordWrap() else 0
        wide = 0 if label.wordWrap() else label.sizeHint().width()
        if label.height() + 1 < needed or label.width() + 1 < wide:
            found.append(f"{label.text()} {label.size()} needs {needed} or {wide}")
    for button in visible(panel, QPushButton):
        if isinstance(button, PageButton | PathButton):  # these shorten their text themselves
            continue
        if isinstance(button, Button):  # its words wrap where it must
            needed, wide = button.heightForWidth(button.width()), button.minimumSizeHint().width()
            if button.height() < needed or button.width() < wide:
                found.append(f"{button.text()} {button.size()} needs {wide}, {needed}")
        elif button.width() + 1 < button.sizeHint().width():
            found.append(button.text())  # type: ignore[attr-defined]
    return found


def overlapping(panel: PrivacyPanel) -> list[str]:
    """Labels and controls of one parent whose places intersect."""
    kinds = (Label, *CONTROLS)
    inside: dict[QWidget, list[QWidget]] = {}
    for widget in {each for kind in kinds for each in visible(panel, kind)}:
        inside.setdefault(widget.parentWidget() or widget, []).append(widget)
    return [
        f"{first} and {second}"
        for widgets in inside.values()
        for first, second in itertools.combinations(widgets, 2)
        if first.geometry().intersects(second.geometry())
    ]


@pytest.mark.parametrize("page", list(PAGES))
@pytest.mark.parametrize(
    ("percent", "width", "height"),
    [(100, 400, 300), (100, 1120, 860), (150, 1120, 860), (200, 1120, 860), (100, 3840, 2160)],
)
def test_no_text_is_clipped_or_overlaps_at_any_size(
    application: QApplication,
    show_panel: ShowPanel,
    page: str,
    percent: int,
    width: int,
    height: int,
) -> None:
    font = application.font()
    font.setPointSizeF(font.pointSizeF() * percent / 100)
    application.setFont(font)
    panel = show_panel(page, width, height)
    settle()
    assert clipped(panel) == []
    assert overlapping(panel) == []


@pytest.mark.parametrize("page", list(PAGES))
@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("width", [400, 1120])
def test_texts_that_are_40_percent_longer_fit(
    application: QApplication, show_panel: ShowPanel, page: str, percent: int, width: int
) -> None:
    font = application.font()
    font.setPointSizeF(font.pointSizeF() * percent / 100)
    application.setFont(font)
    longer = Longer()
    application.installTranslator(longer)
    try:
        panel = show_panel(page, width)
        settle()
        assert clipped(panel) == []
        assert overlapping(panel) == []
    finally:
        application.removeTranslator(longer)


@pytest.mark.parametrize("page", list(PAGES))
def test_every_control_has_a_name_and_is_large_enough(show_panel: ShowPanel, page: str) -> None:
    panel = show_panel(page)
    settle()
    for kind in CONTROLS:
        for control in visible(panel, kind):
            named = control.accessibleName() or getattr(control, "text", str)()
            assert named, control
            assert control.height() >= 24, control
            assert control.width() >= 24, control


@pytest.mark.parametrize("page", list(PAGES))
def test_tab_reaches_every_control_and_comes_back(
    show_panel: ShowPanel, qtbot: QtBot, page: str
) -> None:
    panel = show_panel(page)
    with qtbot.waitActive(panel):
        panel.activateWindow()
    settle()
    wanted = {
        control
        for kind in CONTROLS
        for control in visible(panel, kind)
        if control.isEnabled()
        and not isinstance(control, PageButton)
        and control.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (isinstance(control, QAbstractButton) and control.group() is not None)
    }
    reached: set[QWidget] = set()
    for _ in range(4 * len(panel.findChildren(QWidget))):
        QTest.keyClick(panel.window(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused in reached and wanted <= reached:
            break
        reached.add(focused)
    assert wanted - reached == set()


def test_pages_are_reached_by_keys(show_panel: ShowPanel, qtbot: QtBot) -> None:
    panel = show_panel()
    with qtbot.waitActive(panel):
        panel.activateWindow()
    panel.findChild(UsageSwitch).setFocus()  # type: ignore[union-attr]
    for number, name in enumerate(list(PAGES)[:-1], start=1):
        focused = QApplication.focusWidget() or panel
        QTest.keyClick(
            focused, Qt.Key(Qt.Key.Key_0.value + number), Qt.KeyboardModifier.ControlModifier
        )
        assert panel.currentPage() == name
    QTest.keyClick(QApplication.focusWidget() or panel, Qt.Key.Key_F1)
    assert panel.currentPage() == "help"


@pytest.mark.parametrize("page", list(PAGES))
@pytest.mark.parametrize(("percent", "width"), [(100, 1120), (200, 1120), (200, 400)])
def test_nothing_is_clipped_from_right_to_left(
    application: QApplication, show_panel: ShowPanel, page: str, percent: int, width: int
) -> None:
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    font = application.font()
    font.setPointSizeF(font.pointSizeF() * percent / 100)
    application.setFont(font)
    panel = show_panel(page, width)
    settle()
    assert clipped(panel) == []
    assert overlapping(panel) == []


def test_everything_is_mirrored_from_right_to_left(
    application: QApplication, show_panel: ShowPanel, computer: Machine
) -> None:
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    panel = show_panel()
    settle()
    switch = panel.findChild(UsageSwitch)
    assert isinstance(switch, UsageSwitch)
    assert switch.mapTo(panel, QPoint(0, 0)).x() < panel.width() / 3
    assert clipped(panel) == []
    assert overlapping(panel) == []


@pytest.mark.parametrize("scheme", SCHEME_NAMES)
def test_parts_that_are_added_have_a_colour_that_others_have_not(scheme: str) -> None:
    colours = SCHEMES[scheme]
    base = colours.part("base")
    for kind in ("aau", "client", "session", "environment", "account", "machine"):
        part = colours.part(kind)
        assert QColor(part.text).hsvSaturation() > 40, kind
        assert part.text != base.text
        assert contrast(QColor(part.text), QColor(part.fill)) >= 4.5


def test_a_faint_colour_of_the_host_marks_only_the_edge_of_what_is_added() -> None:
    palette = qt_palette(SCHEMES["contrast"])
    palette.setColor(QPalette.ColorRole.Highlight, QColor("#0070e0"))
    colours = colours_for(palette)
    assert colours.scheme == "contrast"
    assert colours.part("client").edge == "#0070e0"
    assert colours.part("client").text == colours.text


@pytest.mark.parametrize("scheme", SCHEME_NAMES)
def test_what_stands_in_an_empty_field_can_be_read(
    application: QApplication, show_panel: ShowPanel, scheme: str
) -> None:
    panel, image = shown(application, show_panel, scheme, "environments")
    (field,) = (each for each in visible(panel, QLineEdit) if isinstance(each, QLineEdit))
    assert field.placeholderText()
    assert not field.text()
    inside = field.contentsRect().adjusted(4, 4, -4, -4).translated(field.mapTo(panel, QPoint()))
    part = image.copy(inside).convertToFormat(QImage.Format.Format_ARGB32)
    assert text_contrast(Counter(memoryview(part.constBits()).cast("I"))) >= 4.5


@pytest.mark.parametrize("scheme", SCHEME_NAMES)
def test_a_button_that_is_held_down_looks_so_and_can_be_read(
    application: QApplication, show_panel: ShowPanel, scheme: str
) -> None:
    panel, _ = shown(application, show_panel, scheme, "overview")
    buttons = [each for each in visible(panel, Button) if isinstance(each, Button)]
    found_by_text = {each.text(): each for each in buttons}
    for button in map(found_by_text.__getitem__, ("Copy, IDs hidden", "Check with real conda")):
        before = button.grab().toImage()
        button.setDown(True)
        down = button.grab().toImage().convertToFormat(QImage.Format.Format_ARGB32)
        assert down != before, button.text()
        inside = down.copy(down.rect().adjusted(4, 4, -4, -4))
        found = Counter(memoryview(inside.constBits()).cast("I"))
        assert text_contrast(found) >= 4.5, button.text()
        assert QColor(found.most_common(1)[0][0]) != QColor(before.pixel(8, 6)), button.text()
