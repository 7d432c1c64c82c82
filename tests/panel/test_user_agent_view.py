"""The user agent view: parts that wrap between parts, masked until they are revealed."""

import itertools
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from conda_privacy.core.user_agent import UserAgent, parse
from conda_privacy.panel.widgets.user_agent_view import UserAgentView

pytestmark = pytest.mark.qt

CLIENT = "16lUJyi7R8u-Co33mZJElQ"
AGENT = parse(f"conda/26.7.1 Linux/6.8.0 aau/0.8.1 c/{CLIENT} s/YYFCctOeTjyDnXLazjLy_A")


@pytest.fixture
def view(qtbot: QtBot) -> UserAgentView:
    view = UserAgentView()
    qtbot.addWidget(view)
    view.resize(300, 200)
    view.show_user_agent(AGENT)
    view.show()
    return view


def without_client() -> UserAgent:
    parts = tuple(replace(part, sent=part.kind != "client") for part in AGENT.parts)
    return replace(AGENT, parts=parts)


def test_tokens_are_masked_until_they_are_revealed(view: UserAgentView) -> None:
    assert CLIENT not in view.text()
    view.reveal(True)
    assert f"c/{CLIENT}" in view.text()
    view.reveal(False)
    assert CLIENT not in view.text()


def test_copying_gives_the_masked_header_even_when_revealed(view: UserAgentView) -> None:
    view.reveal(True)
    QTest.keySequence(view, "Ctrl+C")
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("conda/26.7.1 Linux/6.8.0 aau/0.8.1 c/16lU•")
    assert CLIENT not in copied


def test_parts_that_are_not_sent_are_said_apart_and_not_copied(view: UserAgentView) -> None:
    view.show_user_agent(without_client())
    assert "not sent: c/16lU" in view.text()
    assert "c/" not in view.masked_text()


def test_a_struck_part_is_painted_differently(view: UserAgentView) -> None:
    before = view.grab().toImage()
    view.show_user_agent(without_client())
    assert view.grab().toImage() != before


@pytest.mark.parametrize("width", [120, 200, 300, 700, 2000])
def test_each_part_stands_in_one_piece_inside_the_view(view: UserAgentView, width: int) -> None:
    places = view._arranged(width)
    assert [part.text for _, part in places] == [part.text for part in view.parts()]
    for place, _ in places:
        assert place.left() >= 0
        assert place.right() <= width
    for (first, _), (second, _) in itertools.pairwise(places):
        assert second.top() > first.top() or second.left() >= first.right()


def test_less_width_needs_more_height(view: UserAgentView) -> None:
    assert view.heightForWidth(200) > view.heightForWidth(900) > 0


def test_nothing_known_takes_no_room(view: UserAgentView) -> None:
    view.show_user_agent(None)
    assert view.heightForWidth(300) == 0
    assert view.masked_text() == ""


def test_it_reads_from_left_to_right_in_every_language(view: UserAgentView) -> None:
    parent = view.window()
    before = view.grab().toImage()
    parent.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert view.grab().toImage() == before


def test_a_screen_reader_gets_a_name_and_the_masked_text(view: UserAgentView) -> None:
    assert view.accessibleName() == "User agent"
    assert view.accessibleDescription() == view.text()


def test_focus_is_seen(view: UserAgentView, qtbot: QtBot) -> None:
    with qtbot.waitActive(view):
        view.activateWindow()
    view.clearFocus()
    before = view.grab().toImage()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.grab().toImage() != before


def test_other_keys_are_left_to_the_page(view: UserAgentView) -> None:
    QGuiApplication.clipboard().setText("mine")
    QTest.keyClick(view, Qt.Key.Key_A)
    assert QGuiApplication.clipboard().text() == "mine"


@pytest.mark.parametrize(
    ("part", "said"),
    [
        (0, "conda/26.7.1\nVersions of conda, Python and your system"),
        (2, "aau/0.8.1\nVersion of the add-on"),
        (3, "c/16lU••••••••••••••••••\nYour ID on this computer"),
        (4, "s/YYFC••••••••••••••••••\nID of this run"),
    ],
)
def test_the_tool_tip_of_a_part_says_what_it_is(view: UserAgentView, part: int, said: str) -> None:
    place, _ = view._arranged(view.width())[part]
    where = place.center().toPoint()
    event = QHelpEvent(QEvent.Type.ToolTip, where, view.mapToGlobal(where))
    QCoreApplication.sendEvent(view, event)
    shown = QTextDocument()
    shown.setHtml(QToolTip.text())
    assert shown.toPlainText().replace("\u00a0", " ") == said
    QToolTip.hideText()


def test_beside_the_parts_there_is_no_tool_tip(view: UserAgentView) -> None:
    where = view.rect().bottomRight()
    event = QHelpEvent(QEvent.Type.ToolTip, where, view.mapToGlobal(where))
    QCoreApplication.sendEvent(view, event)
    assert QToolTip.text() == ""
