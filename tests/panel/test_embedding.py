"""The panel in other people's programs: hostile, changing, short-lived."""

import gc
import json
import os
import subprocess
import sys
import threading
import weakref
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLayout,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from conda_privacy.core.machine import Machine
from conda_privacy.panel import PrivacyPanel, UsageSwitch, UserAgentView
from conda_privacy.panel.background import AtOnce
from conda_privacy.panel.colours import SCHEMES, qt_palette
from conda_privacy.panel.environment_rows import EnvironmentRows
from conda_privacy.panel.model import PanelModel
from conda_privacy.panel.pages import PAGES
from conda_privacy.panel.sidebar import Sidebar
from conda_privacy.panel.widgets.card import Card
from conda_privacy.panel.widgets.environment_table import EnvironmentTable
from conda_privacy.panel.widgets.layouts import Column, Flow, empty
from tests.panel.conftest import ShowPanel
from tests.panel.practice import add_environment, write

pytestmark = pytest.mark.qt

HOSTILE = "* {color: red; background: red; border: 3px solid red; margin: 9px; padding: 7px}"
MEDDLING = (
    "QLabel, QPushButton, QLineEdit, QComboBox, QCheckBox, QTableView, QHeaderView::section "
    "{font-size: 30px; font-style: italic; font-weight: 900; letter-spacing: 4px;"
    " text-decoration: underline; padding: 11px; margin: 5px}"
)


def switch_of(panel: PrivacyPanel) -> UsageSwitch:
    found = panel.findChild(UsageSwitch)
    assert isinstance(found, UsageSwitch)
    return found


def sidebar_of(panel: PrivacyPanel) -> Sidebar:
    found = panel.findChild(Sidebar)
    assert isinstance(found, Sidebar)
    return found


def is_idle(panel: PrivacyPanel) -> bool:
    return not panel._model._working


def die(widget: QWidget) -> None:
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()


def picture(panel: QWidget) -> QImage:
    QCoreApplication.processEvents()
    return panel.grab().toImage()


def settled_picture(panel: QWidget) -> QImage:
    QCoreApplication.processEvents()
    tables = [each for each in panel.findChildren(EnvironmentTable) if each.isVisible()]
    for _ in range(100_000):  # what is found stands in the table some moments later
        if all(table.view.isVisible() for table in tables):
            break
        QCoreApplication.processEvents()
    # A text that wraps tells its height only when its width is known, box by box inwards.
    for _ in range(12):
        image = picture(panel)
    return image


def reds(image: QImage) -> int:
    red = QColor("red").rgb()
    return sum(
        image.pixel(x, y) == red
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    )


def test_a_host_that_styles_everything_changes_nothing_inside(
    show_panel: ShowPanel, qapp: QApplication
) -> None:
    calm = picture(show_panel())
    qapp.setStyleSheet(HOSTILE)
    try:
        hostile = picture(show_panel())
    finally:
        qapp.setStyleSheet("")
    assert reds(hostile) == 0
    assert hostile == calm


def test_a_host_that_styles_its_own_window_changes_nothing_inside(
    qtbot: QtBot, computer: Machine, show_panel: ShowPanel
) -> None:
    host = QMainWindow()
    qtbot.addWidget(host)
    host.setStyleSheet(HOSTILE)
    panel = PrivacyPanel(host, machine=computer)
    host.setCentralWidget(panel)
    host.resize(900, 700)
    host.show()
    assert reds(picture(panel)) == 0
    panel.shutdown()


def in_a_host(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, computer: Machine, page: str, sheet: str
) -> QImage:
    """Show a page in a host that has this style sheet."""
    monkeypatch.setattr("conda_privacy.core.tokens.new_token_value", lambda *_: "s" * 22)
    host = QMainWindow()
    qtbot.addWidget(host)
    host.setStyleSheet(sheet)
    model = PanelModel(computer, quick=AtOnce(), slow=AtOnce(), waiting=AtOnce())
    panel = PrivacyPanel(host, machine=computer, model=model)
    model.setParent(panel)
    panel.setCurrentPage(page)
    host.setCentralWidget(panel)
    host.resize(900, 1500)
    host.show()
    panel.refresh()
    tables = panel.findChildren(EnvironmentRows)
    qtbot.waitUntil(lambda: all(rows.settled for rows in tables))
    image = settled_picture(panel)
    panel.shutdown()
    return image


@pytest.mark.parametrize("page", list(PAGES))
def test_a_window_that_its_host_forgets_is_gone_at_once(
    qapp: QApplication, computer: Machine, page: str
) -> None:
    """Where Python had to collect it as a circle, it would go in the midst of any event of Qt."""
    host = QMainWindow()
    model = PanelModel(computer, quick=AtOnce(), slow=AtOnce(), waiting=AtOnce())
    panel = PrivacyPanel(host, machine=computer, model=model)
    model.setParent(panel)
    panel.setCurrentPage(page)
    host.setCentralWidget(panel)
    host.show()
    panel.refresh()
    for _ in range(20):
        QCoreApplication.processEvents()
    panel.shutdown()
    gc.collect()
    there = weakref.ref(host)
    gc.disable()
    try:
        del host, panel, model
        assert there() is None
    finally:
        gc.enable()


@pytest.mark.parametrize("page", [page for page in PAGES if page != "classroom"])
def test_a_page_looks_the_same_whatever_its_host_styles(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, computer: Machine, page: str
) -> None:
    write(computer.home / ".condarc", "a:\n\tb: 1\n")
    plain = in_a_host(qtbot, monkeypatch, computer, page, "")
    for sheet in (HOSTILE, MEDDLING):
        assert in_a_host(qtbot, monkeypatch, computer, page, sheet) == plain, sheet


@pytest.mark.parametrize("page", list(PAGES))
def test_a_host_that_zeroes_margins_leaves_the_air_inside_cards(
    show_panel: ShowPanel, page: str
) -> None:
    panel = show_panel(page)
    before = settled_picture(panel)
    zero_margins(panel)
    assert settled_picture(panel) == before


def zero_margins(widget: QWidget) -> None:
    """What some hosts do to all that is in them."""
    for layout in widget.findChildren(QLayout):
        layout.setContentsMargins(0, 0, 0, 0)
    for each in (widget, *widget.findChildren(QWidget)):
        above = each.layout()
        if above is not None:
            above.setContentsMargins(0, 0, 0, 0)


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_the_panel_follows_the_palette_of_its_host(
    qtbot: QtBot, computer: Machine, scheme: str
) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.setPalette(qt_palette(SCHEMES[scheme]))
    panel = PrivacyPanel(host, machine=computer)
    QVBoxLayout(host).addWidget(panel)
    host.resize(900, 700)
    host.show()
    image = picture(panel)
    assert image.pixelColor(image.width() - 3, image.height() - 3).name() == SCHEMES[scheme].window
    panel.shutdown()


def test_the_panel_follows_when_its_host_turns_dark(show_panel: ShowPanel, qtbot: QtBot) -> None:
    panel = show_panel()
    host = QWidget()
    qtbot.addWidget(host)
    QVBoxLayout(host).addWidget(panel)
    host.show()
    host.setPalette(qt_palette(SCHEMES["dark"]))
    assert (
        picture(panel).pixelColor(panel.width() - 3, panel.height() - 3).name()
        == SCHEMES["dark"].window
    )
    host.setPalette(qt_palette(SCHEMES["light"]))
    assert (
        picture(panel).pixelColor(panel.width() - 3, panel.height() - 3).name()
        == SCHEMES["light"].window
    )
    panel.setParent(None)


def test_nothing_application_wide_is_touched(
    qapp: QApplication, qtbot: QtBot, computer: Machine
) -> None:
    def state() -> tuple[object, ...]:
        return (
            qapp.styleSheet(),
            qapp.style().objectName(),
            qapp.palette(),
            qapp.font().toString(),
            qapp.layoutDirection(),
            qapp.applicationName(),
            qapp.quitOnLastWindowClosed(),
            qapp.overrideCursor(),
            threading.excepthook,
        )

    before = state()
    panel = PrivacyPanel(machine=computer)
    panel.resize(900, 700)
    panel.show()
    with qtbot.waitSignal(panel.usageDataChanged):
        panel.refresh()
    assert state() == before
    panel.shutdown()
    die(panel)
    assert state() == before


def test_two_panels_live_side_by_side(show_panel: ShowPanel, computer: Machine) -> None:
    first, second = show_panel(), show_panel()
    switch_of(first).click()
    second.refresh()
    assert [switch_of(panel).word() for panel in (first, second)] == ["Off", "Off"]


def test_a_change_in_one_panel_reaches_the_other_by_itself(qtbot: QtBot, computer: Machine) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    panels = [PrivacyPanel(host, machine=computer) for _ in range(2)]
    across = QHBoxLayout(host)
    for panel in panels:
        across.addWidget(panel)
    with qtbot.waitSignals([panel.usageDataChanged for panel in panels]):
        host.show()
    for panel in panels:
        qtbot.waitUntil(partial(is_idle, panel))
    with qtbot.waitSignals([panel.usageDataChanged for panel in panels]):
        switch_of(panels[0]).click()
    for panel in panels:
        panel.shutdown()


def test_a_panel_moves_to_another_host(show_panel: ShowPanel, qtbot: QtBot) -> None:
    panel = show_panel()
    hosts = [QWidget() for _ in range(3)]
    for host in hosts:
        qtbot.addWidget(host)
        QVBoxLayout(host).addWidget(panel)
        host.show()
        assert switch_of(panel).word() == "On"
    panel.setParent(None)


def ways_to_die() -> dict[str, Callable[[PrivacyPanel], None]]:
    return {
        "before anything": lambda _panel: None,
        "shown": lambda panel: panel.show(),
        "in the middle of a look": lambda panel: panel.refresh(),
        "in the middle of a write": lambda panel: panel._model.set_value(
            "anaconda_anon_usage", False
        ),
    }


@pytest.mark.parametrize("moment", list(ways_to_die()))
@pytest.mark.parametrize("way", ["deleted by Qt", "forgotten by Python"])
def test_a_panel_may_be_destroyed_at_any_moment(
    qtbot: QtBot, computer: Machine, moment: str, way: str
) -> None:
    panel = PrivacyPanel(machine=computer)
    ways_to_die()[moment](panel)
    if way == "deleted by Qt":
        die(panel)
    else:
        del panel
        gc.collect()
    left = [thread.name for thread in threading.enumerate() if "conda-privacy" in thread.name]
    assert left == []
    condarc = computer.home / ".condarc"
    assert not condarc.exists() or condarc.read_text() == "anaconda_anon_usage: false\n"


def test_a_panel_may_be_destroyed_in_the_middle_of_a_scan(qtbot: QtBot, computer: Machine) -> None:
    for number in range(300):
        add_environment(computer.home.parent / "opt" / "conda" / "envs" / f"env{number}")
    panel = PrivacyPanel(machine=computer)
    with qtbot.waitSignal(panel._model.scan.found):
        panel.refresh()
    die(panel)
    qtbot.waitUntil(lambda: threading.active_count() == 1)


def told_by(program: str, folder: Path) -> str:
    """Run a program of the tests in a process of its own, without what measures coverage."""
    environ = {name: text for name, text in os.environ.items() if not name.startswith("COVERAGE")}
    environ["PYTHONPATH"] = os.pathsep.join(filter(None, sys.path))
    return subprocess.run(
        [sys.executable, "-m", program, str(folder)],
        env=environ,
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    ).stdout


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="counts what Linux tells")
def test_two_hundred_panels_leave_nothing_behind(tmp_path: Path) -> None:
    # What measures coverage keeps objects itself.
    grown = json.loads(told_by("tests.panel.short_lives", tmp_path / "other"))
    assert grown.pop("memory") <= 1024  # KiB
    assert grown.pop("objects") < 200
    assert set(grown.values()) == {0}, grown


def test_a_panel_loads_no_class_of_qt_that_it_does_not_use(tmp_path: Path) -> None:
    kinds = json.loads(told_by("tests.panel.few_classes", tmp_path / "other"))

    assert "QTableView" in kinds
    assert not {"QWizardPage", "QCalendarWidget", "QMdiArea", "QSplashScreen"}.intersection(kinds)


def test_a_panel_that_is_gone_leaves_no_item_of_its_layouts(qtbot: QtBot) -> None:
    host = QWidget()
    flow, column = Flow(4, host), Column()
    flow.addItem(column)
    for layout in (flow, column):
        layout.addWidget(QLabel("text"))
    taken, kept = column.itemAt(0), flow.itemAt(1)
    empty(column)
    assert not isValid(taken)
    die(host)
    assert not isValid(kept)


def test_a_panel_that_dies_before_its_first_look_is_forgotten(
    qtbot: QtBot, computer: Machine
) -> None:
    panel = PrivacyPanel(machine=computer)
    with qtbot.waitSignal(panel.painted):
        panel.show()
    model = weakref.ref(panel._model)
    panel.shutdown()
    die(panel)
    del panel
    gc.collect()
    assert model() is None


def test_widgets_can_be_embedded_one_by_one(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    column = QVBoxLayout(host)
    dark = host.palette()
    dark.setColor(QPalette.ColorRole.Window, QColor("#202020"))
    dark.setColor(QPalette.ColorRole.WindowText, QColor("#e0e0e0"))
    host.setPalette(dark)
    switch, card = UsageSwitch(), Card()
    for widget in (switch, UserAgentView(), card):
        column.addWidget(widget)
    host.resize(300, 200)
    host.show()
    middle = picture(card).pixelColor(card.width() // 2, card.height() // 2)
    assert middle.name() == SCHEMES["dark"].card


def test_a_compact_panel_keeps_its_pages_reachable(show_panel: ShowPanel) -> None:
    panel = show_panel(width=1200)
    panel.setCompact(True)
    QCoreApplication.processEvents()
    sidebar = sidebar_of(panel)
    assert sidebar.height() < 100
    assert sidebar.width() == panel.width()
    panel.setCompact(False)
    QCoreApplication.processEvents()
    assert sidebar_of(panel).height() == panel.height()


def test_the_language_direction_of_the_host_is_followed(
    show_panel: ShowPanel, qapp: QApplication
) -> None:
    panel = show_panel()
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QCoreApplication.processEvents()
    assert sidebar_of(panel).x() > panel.width() / 2
