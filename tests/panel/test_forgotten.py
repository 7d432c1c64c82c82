"""What Qt keeps of widgets that are gone, while others below the same style sheet live."""

import gc
import weakref
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QWidget
from pytestqt.qtbot import QtBot

from conda_privacy.core.machine import Machine
from conda_privacy.panel.look import host_look, style_sheet
from conda_privacy.panel.model import PanelModel
from conda_privacy.panel.pages import PAGES
from conda_privacy.panel.panel import PrivacyPanel
from conda_privacy.panel.widgets.chooser import Chooser
from conda_privacy.panel.widgets.code_view import CodeView
from conda_privacy.panel.widgets.environment_table import EnvironmentTable
from conda_privacy.panel.widgets.log_table import LogTable
from tests.faults.growth import give_back_memory, in_use

pytestmark = pytest.mark.qt

_KINDS = {
    "chooser": lambda parent, _: Chooser(parent),
    "code": lambda parent, _: CodeView("code", parent),
    "table": lambda parent, _: LogTable(rows=3, parent=parent),
    "environments": lambda parent, model: EnvironmentTable(parent, model=model),
}


@pytest.mark.skipif(not in_use(), reason="the C library does not tell what is in use")
@pytest.mark.parametrize("kind", _KINDS)
def test_little_is_kept_of_a_list_that_is_gone(kind: str, qtbot: QtBot, model: PanelModel) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet(style_sheet(host_look(window)))
    window.show()
    make: Callable[[QWidget, PanelModel], QWidget] = _KINDS[kind]

    def come_and_go(times: int) -> int:
        for _ in range(times):
            around = QWidget(window)
            made = [make(around, model) for _ in range(10)]
            around.show()
            QCoreApplication.processEvents()
            del made
            around.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
        give_back_memory()
        return in_use()

    before = come_and_go(5)

    assert come_and_go(20) - before < 100  # KiB for 200 of them; Qt alone keeps 200


@pytest.mark.qt_log_ignore("plugin does not support")
def test_a_chooser_keeps_nothing_of_former_styles(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    chooser = Chooser(window)
    chooser.addItems(["one", "two"])
    for colour in ("red", "green", "blue"):
        window.setStyleSheet(f"* {{ color: {colour} }}")
        QCoreApplication.processEvents()

    assert len(chooser.view().findChildren(QAbstractItemDelegate)) == 1
    window.show()
    chooser.showPopup()
    assert chooser.view().grab().height() > 0
    chooser.hidePopup()


@pytest.mark.qt_log_ignore("plugin does not support")
@pytest.mark.parametrize("name", PAGES)
def test_a_panel_that_a_host_forgets_is_gone_at_once(
    qtbot: QtBot, computer: Machine, name: str
) -> None:
    def come_and_go() -> weakref.ref[PrivacyPanel]:
        panel = PrivacyPanel(machine=computer)
        panel.setCurrentPage(name)
        panel.show()
        qtbot.waitUntil(lambda: panel.snapshot() is not None and not panel._model.busy)
        panel.shutdown()
        return weakref.ref(panel)

    gc.collect()
    gc.disable()
    forgotten = come_and_go()
    there = forgotten() is not None
    gc.enable()
    assert not there
