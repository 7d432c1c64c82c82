"""Overview: the sentence, the switch, the preview, the senders."""

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from conda_privacy.core.machine import Machine
from conda_privacy.panel.look import look_of
from conda_privacy.panel.pages.overview import Overview
from conda_privacy.panel.panel import PrivacyPanel
from conda_privacy.panel.widgets.banner import Banner
from conda_privacy.panel.widgets.button import Button
from conda_privacy.panel.widgets.chooser import Chooser
from conda_privacy.panel.widgets.environment_chooser import EnvironmentChooser
from conda_privacy.panel.widgets.labels import Label
from conda_privacy.panel.widgets.sender_row import SenderRow
from conda_privacy.panel.widgets.servers_picture import ServersPicture, _Arrows, _Node
from conda_privacy.panel.widgets.switch import UsageSwitch
from conda_privacy.panel.widgets.user_agent_view import UserAgentView
from tests.panel.conftest import ShowPanel
from tests.panel.pages.conftest import shown_texts
from tests.panel.practice import CHILD, CLIENT, write

pytestmark = pytest.mark.qt


def switch_of(panel: PrivacyPanel) -> UsageSwitch:
    found = panel.findChild(UsageSwitch)
    assert isinstance(found, UsageSwitch)
    return found


def texts(panel: PrivacyPanel) -> str:
    QCoreApplication.processEvents()  # Qt shows what was just added
    labels = panel.findChildren(Label)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(panel))


def button(panel: PrivacyPanel, words: str) -> QPushButton:
    return next(each for each in panel.findChildren(QPushButton) if each.text() == words)


def row(panel: PrivacyPanel, title: str) -> SenderRow:
    rows = panel.findChildren(SenderRow)
    return next(each for each in rows if each._title.text() == title)


def test_one_click_on_the_switch_writes_one_line(show_panel: ShowPanel, computer: Machine) -> None:
    panel = show_panel()
    assert "conda adds random IDs to its requests" in texts(panel)
    QTest.mouseClick(switch_of(panel), Qt.MouseButton.LeftButton)
    assert (computer.home / ".condarc").read_text() == "anaconda_anon_usage: false\n"
    assert "conda does not add random IDs to its requests" in texts(panel)
    assert switch_of(panel).word() == "Off"


def test_a_change_says_where_it_was_saved_and_offers_undo(
    show_panel: ShowPanel, computer: Machine
) -> None:
    panel = show_panel()
    said: list[str] = []
    panel.statusMessage.connect(said.append)
    switch_of(panel).click()
    assert "Turned off. Saved in ~/.condarc." in texts(panel)
    button(panel, "Undo").click()
    assert not (computer.home / ".condarc").exists()
    assert switch_of(panel).word() == "On"
    assert said == ["Turned off. Saved in ~/.condarc.", "Taken back. ~/.condarc is as it was."]


def test_keys_undo_refresh_and_close(
    show_panel: ShowPanel, computer: Machine, qtbot: QtBot
) -> None:
    panel = show_panel()
    with qtbot.waitActive(panel):
        panel.activateWindow()
    switch_of(panel).setFocus()
    switch_of(panel).click()
    QTest.keyClick(switch_of(panel), Qt.Key.Key_Escape)
    assert "Turned off." not in texts(panel)
    QTest.keyClick(switch_of(panel), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not (computer.home / ".condarc").exists()
    write(computer.home / ".condarc", "anaconda_anon_usage: off\n")
    QTest.keyClick(switch_of(panel), Qt.Key.Key_F5)
    assert switch_of(panel).word() == "Off"


def test_where_nothing_was_changed_undo_says_so(show_panel: ShowPanel, qtbot: QtBot) -> None:
    panel = show_panel()
    told: list[str] = []
    panel.statusMessage.connect(told.append)
    panel.undo()
    assert panel._frame is not None
    assert panel._frame.messages.text().startswith("Nothing was changed in this window")
    assert told == [panel._frame.messages.text()]
    assert "Undo" not in [each.text() for each in panel.findChildren(Button) if each.isVisible()]


def test_the_switch_is_locked_where_another_place_has_the_last_word(
    show_panel: ShowPanel, computer: Machine
) -> None:
    write(computer.system_dirs[0] / "condarc", "anaconda_anon_usage: true #!final\n")
    panel = show_panel()
    assert switch_of(panel).word() == "On · locked"
    assert "Managed" in texts(panel)
    switch_of(panel).click()
    assert not (computer.home / ".condarc").exists()
    assert switch_of(panel).isEnabled()


def test_every_switch_is_locked_with_the_reason_where_the_file_cannot_be_written(
    show_panel: ShowPanel, computer: Machine
) -> None:
    text = "channels: [defaults]\n"
    condarc = write(computer.home / ".condarc", text)
    condarc.chmod(0o444)
    panel = show_panel()
    for title in ("Package list and commands", "Activation heartbeat", "Error reports"):
        each = row(panel, title)
        assert "~/.condarc is read-only" in "\n".join(shown_texts(each))
        assert "~/.condarc is read-only" in each._switch.accessibleDescription()
    assert "~/.condarc is read-only" in switch_of(panel).accessibleDescription()
    assert row(panel, "Package list and commands")._switch.word() == "On · locked"
    assert row(panel, "Activation heartbeat")._switch.word() == "Off · locked"
    choice = row(panel, "Error reports")._choice
    assert choice.words() == "Ask first · locked"
    assert "~/.condarc is read-only" in choice.accessibleDescription()
    assert choice.focusPolicy() & Qt.FocusPolicy.TabFocus
    refused: list[bool] = []
    choice.refused.connect(lambda: refused.append(True))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_A):
        QTest.keyClick(choice, key)
    QTest.mouseClick(choice, Qt.MouseButton.LeftButton)
    assert len(refused) == 3
    assert choice.currentText() == "Ask first"
    assert not choice.view().isVisible()
    for title in ("User and computer name", "Basic client information"):
        assert "read-only" not in "\n".join(shown_texts(row(panel, title)))
    row(panel, "Package list and commands")._switch.click()
    assert condarc.read_text() == text


def test_a_locked_switch_of_another_sender_says_who_requires_it(
    show_panel: ShowPanel, computer: Machine
) -> None:
    write(computer.system_dirs[0] / "condarc", "plugins:\n  anaconda_telemetry: true #!final\n")
    panel = show_panel()
    telemetry = row(panel, "Package list and commands")
    assert "Whoever manages this computer requires this" in "\n".join(shown_texts(telemetry))
    assert "line 2" in telemetry._switch.accessibleDescription()
    telemetry._switch.click()
    assert not (computer.home / ".condarc").exists()
    assert switch_of(panel).word() == "On"


def test_a_file_that_conda_skips_is_loud_and_never_written(
    show_panel: ShowPanel, computer: Machine
) -> None:
    text = "a: 1\nb:\n\tc: 3\nanaconda_anon_usage: false\n"
    condarc = write(computer.home / ".condarc", text)
    panel = show_panel()
    assert "Your choice is not taking effect" in texts(panel)
    assert switch_of(panel).word() == "On · locked"
    heartbeat = row(panel, "Activation heartbeat")
    assert heartbeat._lock.text().replace("\u2066", "").replace("\u2069", "") == (
        "~/.condarc, line 3 has to be mended first."
    )
    assert "line 3" in heartbeat._switch.accessibleDescription()
    switch_of(panel).click()
    assert condarc.read_text() == text


def test_where_conda_cannot_start_the_state_is_unknown(
    show_panel: ShowPanel, computer: Machine
) -> None:
    write(computer.home / ".condarc", "a: 1\na: 2\n")
    panel = show_panel()
    assert "conda cannot start" in texts(panel)
    assert switch_of(panel).word() == "Unknown · locked"
    assert [view.text() for view in panel.findChildren(UserAgentView)] == [""]


def test_messages_go_when_their_cause_is_gone(show_panel: ShowPanel, computer: Machine) -> None:
    condarc = write(computer.home / ".condarc", "a: 1\na: 2\n")
    panel = show_panel()
    assert panel.findChildren(Banner)
    condarc.write_text("a: 1\n")
    panel.refresh()
    assert all(banner.isHidden() or not banner.parent() for banner in panel.findChildren(Banner))
    assert switch_of(panel).word() == "On"


def test_the_preview_masks_ids_until_they_are_shown(show_panel: ShowPanel) -> None:
    panel = show_panel()
    view = panel.findChild(UserAgentView)
    assert isinstance(view, UserAgentView)
    assert CLIENT not in view.text()
    button(panel, "Show IDs").click()
    assert CLIENT in view.text()
    button(panel, "Copy, IDs hidden").click()
    assert "c/16lU•" in QGuiApplication.clipboard().text()
    assert CLIENT not in QGuiApplication.clipboard().text()


def test_where_no_add_on_makes_ids_none_can_be_shown_or_hidden(
    show_panel: ShowPanel, computer: Machine
) -> None:
    for record in (computer.home.parent / "opt/conda/conda-meta").glob("anaconda-anon-usage-*"):
        record.unlink()
    panel = show_panel()
    assert "Show IDs" not in shown_texts(panel)
    button(panel, "Copy").click()
    assert QGuiApplication.clipboard().text().startswith("conda/26.7.1 ")


def test_the_preview_is_that_of_the_chosen_environment(show_panel: ShowPanel) -> None:
    panel = show_panel()
    chooser = panel.findChild(EnvironmentChooser)
    assert isinstance(chooser, EnvironmentChooser)
    assert [chooser.itemText(n) for n in range(chooser.count())] == ["base", "child1"]
    chooser.setCurrentIndex(1)
    chooser.activated.emit(1)
    button(panel, "Show IDs").click()
    view = panel.findChild(UserAgentView)
    assert isinstance(view, UserAgentView)
    assert f"e/{CHILD}" in view.text()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere every name is text")
def test_an_environment_with_an_odd_name_is_shown_as_in_the_table_and_chosen_all_the_same(
    show_panel: ShowPanel, computer: Machine
) -> None:
    envs = computer.home.parent / "opt" / "conda" / "envs"
    for name in (os.fsdecode(b"bad\xff"), "gnp\u202e", "two\nlines"):
        write(envs / name / "conda-meta" / "history", "")
    write(envs / os.fsdecode(b"bad\xff") / ".condarc", "anaconda_anon_usage: false\n")
    panel = show_panel()
    chooser = panel.findChild(EnvironmentChooser)
    assert isinstance(chooser, EnvironmentChooser)
    names = [chooser.itemText(n) for n in range(chooser.count())]
    assert {"bad\ufffd", "gnp\ufffd", "two\ufffdlines"} < set(names)
    chooser.setCurrentIndex(names.index("bad\ufffd"))
    chooser.activated.emit(names.index("bad\ufffd"))
    snapshot = panel.snapshot()
    assert snapshot is not None
    assert snapshot.prefix == envs / os.fsdecode(b"bad\xff")
    assert snapshot.decision.value is False
    assert chooser.currentText() == "bad\ufffd"
    assert chooser.count() == len(names)
    panel.refresh()
    assert chooser.currentText() == "bad\ufffd"
    assert sorted(chooser.itemText(n) for n in range(chooser.count())) == sorted(names)


def test_every_sender_is_listed_with_its_state(show_panel: ShowPanel) -> None:
    panel = show_panel()
    for title in ("Package list and commands", "Activation heartbeat", "Basic client information"):
        assert row(panel, title).isVisibleTo(panel)
    assert row(panel, "Basic client information")._badge.text() == "Always"
    assert row(panel, "User and computer name")._badge.text() == "Not installed"
    assert row(panel, "Your Anaconda account")._badge.text() == "Signed out"


def test_a_sender_with_a_setting_has_a_switch_of_its_own(
    show_panel: ShowPanel, computer: Machine
) -> None:
    panel = show_panel()
    switch = row(panel, "Package list and commands")._switch
    assert switch.word() == "On"
    switch.click()
    assert (computer.home / ".condarc").read_text() == "plugins:\n  anaconda_telemetry: false\n"
    assert row(panel, "Package list and commands")._switch.word() == "Off"


@pytest.mark.parametrize(
    ("words", "line"), [("Always", "report_errors: true\n"), ("Never", "report_errors: false\n")]
)
def test_error_reports_can_be_asked_for_always_or_never(
    show_panel: ShowPanel, computer: Machine, words: str, line: str
) -> None:
    panel = show_panel()
    choice: Chooser = row(panel, "Error reports")._choice
    assert choice.currentText() == "Ask first"
    choice.activated.emit(choice.findText(words))
    assert (computer.home / ".condarc").read_text() == line
    assert row(panel, "Error reports")._choice.currentText() == words


def test_more_about_a_sender_is_one_click_away(show_panel: ShowPanel) -> None:
    panel = show_panel()
    telemetry = row(panel, "Package list and commands")
    telemetry._more.click()
    assert "Name of the setting: plugins.anaconda_telemetry" in texts(panel)
    telemetry._more.click()
    assert "Name of the setting: plugins.anaconda_telemetry" not in texts(panel)


def test_the_picture_names_each_server_and_what_it_also_sees(
    show_panel: ShowPanel, computer: Machine
) -> None:
    write(computer.home / ".condarc", "channels: [https://conda.example/x]\n")
    panel = show_panel()
    nodes = [each.accessibleName() for each in panel.findChildren(_Node)]
    assert "conda.example: versions, random IDs" in nodes
    assert "Each server also sees your internet address" in texts(panel)


def test_without_channels_the_page_says_why_no_server_is_named(show_panel: ShowPanel) -> None:
    panel = show_panel()
    assert "Where it goes" in texts(panel)
    assert "The settings name no channel on a server" in texts(panel)
    picture = panel.findChild(ServersPicture)
    assert isinstance(picture, ServersPicture)
    assert not picture.isVisibleTo(panel)


def test_where_conda_cannot_start_nothing_is_said_about_servers(
    show_panel: ShowPanel, computer: Machine
) -> None:
    write(computer.home / ".condarc", "a: 1\na: 2\n")
    assert "Where it goes" not in texts(show_panel())


def test_looking_at_the_page_writes_nothing(show_panel: ShowPanel, computer: Machine) -> None:
    folder = computer.home.parent

    def files() -> dict[Path, bytes]:
        return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    before = files()
    panel = show_panel()
    panel.grab()
    panel.refresh()
    assert files() == before


def test_before_the_first_look_the_page_says_that_it_reads(
    show_panel: ShowPanel, computer: Machine
) -> None:
    panel = PrivacyPanel(machine=computer)
    panel.grab()
    assert "Reading conda's settings …" in texts(panel)
    assert not switch_of(panel).isEnabled()
    assert not switch_of(panel).isVisibleTo(panel)
    assert not any(view.isVisibleTo(panel) for view in panel.findChildren(UserAgentView))
    assert not any(each.isVisibleTo(panel) for each in panel.findChildren(Button))
    panel.shutdown()
    panel.deleteLater()


def test_data_is_shown_as_plain_text(show_panel: ShowPanel, computer: Machine) -> None:
    odd = computer.home.parent / "opt" / "conda" / "envs" / "<b>bold<img src=x>"
    write(odd / "conda-meta" / "history", "")
    panel = show_panel()
    chooser = panel.findChild(EnvironmentChooser)
    assert isinstance(chooser, EnvironmentChooser)
    assert "<b>bold<img src=x>" in [chooser.itemText(n) for n in range(chooser.count())]
    formats = {label.textFormat() for label in panel.findChildren(Label)}
    assert formats == {Qt.TextFormat.PlainText}


def test_the_page_points_to_the_file_that_is_broken(
    show_panel: ShowPanel, computer: Machine
) -> None:
    condarc = write(computer.home / ".condarc", "a: 1\na: 2\n")
    panel = show_panel()
    page = panel.findChild(Overview)
    assert isinstance(page, Overview)
    wanted: list[tuple[str, object]] = []
    page.pageWanted.disconnect()
    page.pageWanted.connect(lambda name, target: wanted.append((name, target)))
    button(panel, "Show line 2").click()
    assert wanted == [("settings-files", condarc)]


def test_overview_says_which_conda_it_is_about_where_another_one_differs(
    show_panel: ShowPanel, computer: Machine
) -> None:
    opt = computer.home.parent / "opt"
    panel = show_panel()
    assert "This is about" not in texts(panel)
    write(opt / "miniforge3" / "conda-meta" / "conda-25.5.1-0.json", "{}")
    panel.refresh()
    assert f"This is about conda 26.7.1 in {opt / 'conda'}." in texts(panel)
    assert f"conda 25.5.1 in {opt / 'miniforge3'} does not add random IDs." in texts(panel)
    write(computer.home / ".condarc", "anaconda_anon_usage: false\n")
    panel.refresh()
    assert "This is about" not in texts(panel)


@pytest.mark.qt_log_ignore("plugin does not support")
def test_a_list_of_choices_is_never_wider_than_a_line(show_panel: ShowPanel) -> None:
    chooser = show_panel().findChildren(EnvironmentChooser)[0]
    chooser.addItem("x" * 200)
    chooser.showPopup()
    assert chooser.width() < chooser.view().width() <= 60 * look_of(chooser).unit
    chooser.hidePopup()
    chooser.removeItem(chooser.count() - 1)
    chooser.showPopup()
    assert chooser.view().width() == chooser.width()
    chooser.hidePopup()


class Paintings(QObject):
    """Where the arrows pointed to, each time they were painted."""

    def __init__(self, arrows: _Arrows) -> None:
        super().__init__(arrows)
        self.ends: list[list[QPointF]] = []
        arrows.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, _Arrows):
            self.ends.append(watched._ends())
        return False


def test_arrows_follow_the_servers_when_something_else_is_sent(
    show_panel: ShowPanel, computer: Machine
) -> None:
    write(computer.home / ".condarc", "channels:\n  - defaults\n")
    panel = show_panel()
    (arrows,) = panel.findChildren(_Arrows)
    texts(panel)
    paintings = Paintings(arrows)
    switch_of(panel).click()
    arrows.repaint()  # as it happens where there is time before the servers are put in place
    for _ in range(5):
        QCoreApplication.processEvents()
    assert paintings.ends[-1] == arrows._ends()


def test_what_unfolds_is_painted_only_when_it_has_found_its_place(show_panel: ShowPanel) -> None:
    panel = show_panel()
    telemetry = row(panel, "Package list and commands")
    for _ in range(5):
        QCoreApplication.processEvents()
    before = telemetry.height()
    button(panel, "More").click()
    painted: list[int] = []

    class Watch(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                painted.append(telemetry.height())
            return False

    watch = Watch()
    telemetry.installEventFilter(watch)
    telemetry.update()
    for _ in range(5):
        QCoreApplication.processEvents()
    assert painted
    assert min(painted) == telemetry.height() > before
