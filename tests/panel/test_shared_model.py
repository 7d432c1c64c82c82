"""What several panels show is stopped by the last of them to go."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from conda_privacy.core.machine import Machine
from conda_privacy.panel.background import AtOnce
from conda_privacy.panel.model import PanelModel
from conda_privacy.panel.pages import PAGES
from conda_privacy.panel.panel import PrivacyPanel
from conda_privacy.panel.widgets.switch import UsageSwitch
from tests.panel.conftest import ShowPanel
from tests.panel.practice import write

pytestmark = pytest.mark.qt


@pytest.fixture
def shared(qapp: object, computer: Machine) -> Iterator[PanelModel]:
    model = PanelModel(computer, quick=AtOnce(), slow=AtOnce())
    yield model
    model.shutdown()


def test_a_key_is_left_to_the_host_by_a_panel_that_was_shut_down(show_panel: ShowPanel) -> None:
    panel = show_panel()
    pages = set(PAGES)
    assert panel._usable_keys() > pages
    panel.shutdown()
    assert panel._usable_keys() == pages


def shown(model: PanelModel, qtbot: QtBot) -> PrivacyPanel:
    panel = PrivacyPanel(machine=model.machine, model=model)
    panel.show()
    panel.refresh()
    return panel


def flip(panel: PrivacyPanel) -> UsageSwitch:
    switch = panel.findChildren(UsageSwitch)[0]
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    return switch


@pytest.mark.parametrize("shut_down", [True, False])
def test_another_panel_goes_on_when_one_goes(
    shared: PanelModel, qtbot: QtBot, computer: Machine, shut_down: bool
) -> None:
    first, second = shown(shared, qtbot), shown(shared, qtbot)
    if shut_down:
        second.shutdown()
    second.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    flip(first)

    assert (computer.home / ".condarc").read_text() == "anaconda_anon_usage: false\n"
    assert not shared.busy
    first.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_a_panel_that_was_shut_down_says_what_it_said_and_takes_no_click(
    show_panel: ShowPanel, computer: Machine
) -> None:
    panel = show_panel()
    panel.undo()
    messages = panel._frame.messages  # type: ignore[union-attr]
    assert messages.text()
    panel.shutdown()
    assert messages.text() == ""

    switch = flip(panel)

    assert switch.isChecked()
    assert not (computer.home / ".condarc").exists()
    assert not panel._model.busy
    font = panel.font()
    font.setPixelSize(panel.fontInfo().pixelSize() + 4)
    panel.setFont(font)
    assert flip(panel).isChecked()


def test_a_panel_that_was_shut_down_stays_so_in_another_look_where_others_go_on(
    shared: PanelModel, qtbot: QtBot, computer: Machine
) -> None:
    first, second = shown(shared, qtbot), shown(shared, qtbot)
    second.shutdown()
    font = second.font()
    font.setPixelSize(second.fontInfo().pixelSize() + 4)
    second.setFont(font)

    flip(second)
    second.undo()
    second.refresh()

    assert not (computer.home / ".condarc").exists()
    flip(first)
    assert (computer.home / ".condarc").exists()
    for panel in (first, second):
        panel.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert shared.lifetime.over
    assert not shown(shared, qtbot)._frame.isEnabled()  # type: ignore[union-attr]
    assert not shared.busy


def test_a_host_is_told_once_that_conda_cannot_start(
    show_panel: ShowPanel, computer: Machine
) -> None:
    panel = show_panel()
    told: list[object] = []
    panel.problemRaised.connect(told.append)
    condarc = write(computer.home / ".condarc", "a: [\n")
    panel.refresh()
    write(computer.home / ".condarc.d", "")
    panel.refresh()
    assert [problem.stops_conda for problem in told] == [True]  # type: ignore[attr-defined]
    condarc.unlink()
    panel.refresh()
    write(condarc, "a: [\n")
    panel.refresh()
    assert len(told) == 2


def test_undo_where_nothing_was_changed_says_so_also_while_it_looks(
    show_panel: ShowPanel, computer: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = show_panel()
    monkeypatch.setattr(panel._model, "_working", 1)
    said: list[str] = []
    panel.statusMessage.connect(said.append)
    panel.undo()
    assert len(said) == 1
    assert said[0].startswith("Nothing was changed in this window")
    monkeypatch.undo()
