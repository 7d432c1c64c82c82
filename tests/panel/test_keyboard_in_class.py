"""Everything that can be done in the classroom, with a keyboard alone."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSlider
from pytestqt.qtbot import QtBot

from conda_privacy.panel.background import AtOnce
from conda_privacy.panel.classroom_session import session_of
from conda_privacy.panel.model import PanelModel
from conda_privacy.panel.pages import classroom
from conda_privacy.panel.pages.classroom import Classroom
from conda_privacy.panel.panel import PrivacyPanel
from conda_privacy.panel.practice_window import PracticeWindow
from conda_privacy.panel.presenter import Presenter
from conda_privacy.panel.sidebar import PageButton
from tests.panel.conftest import Sit
from tests.panel.keyboard import Key, Keyboard, Modifier, clipboard
from tests.panel.practice import write

pytestmark = pytest.mark.qt


@pytest.mark.qt_log_ignore("plugin does not support")
def test_classroom(sit: Sit, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    panel, keys = sit("overview")
    (model,) = panel.findChildren(PanelModel)
    session = session_of(model, AtOnce)
    keys.press(Key.Key_5, Modifier.ControlModifier)
    keys = Keyboard(panel, qtbot.waitUntil, lambda: panel.currentPage() == "classroom")
    (page,) = panel.findChildren(Classroom)
    keys.use("Classroom", Key.Key_Up, PageButton)
    assert panel.currentPage() == "settings-files"
    keys.press(Key.Key_5, Modifier.ControlModifier)
    first = session.position
    while session.position == first:
        before = (session.played, session.revealed)
        keys.use(page.lesson.on.text())
        assert (session.played, session.revealed, session.position) != (*before, first)
    keys.use("Back")
    assert session.position == first
    keys.use("As if everybody had switched off")
    assert session.tokens_hidden
    keys.reach("Show only requests that contain these letters")
    keys.write("zz")
    assert not page.log.table.isVisible()
    keys.press(Key.Key_A, Modifier.ControlModifier)
    keys.press(Key.Key_Delete)
    keys.use("What the server writes down", Key.Key_Up)
    for name in ("What the server writes down", "User agent"):
        QGuiApplication.clipboard().clear()
        keys.reach(name)
        keys.press(Key.Key_C, Modifier.ControlModifier)
        assert clipboard()
    question = page.figures.shown_question()
    keys.use("Question", Key.Key_Down)
    assert page.figures.shown_question() != question
    keys.use("Show as a table")
    keys.use("All figures", Key.Key_Down)
    keys.use("Let more and more people switch off")
    assert session.outcomes
    for slider in page.figures.sliders.findChildren(QSlider):
        value = slider.value()
        keys.use(slider.accessibleName(), Key.Key_PageUp)
        keys.press(Key.Key_Left)
        assert slider.value() != value
    # A class is made up when the sliders rest; it would come in place of the log that is read.
    qtbot.waitUntil(lambda: session.population == page.figures.sliders.population())
    use_files(keys, monkeypatch, tmp_path)
    use_windows(panel, keys)
    assert {name for name in keys.forgotten() if not name.startswith(PICTURES)} == set()


LINE = (
    '203.0.113.1 - - [01/Jan/2026:00:00:00 +0000] "GET /main/noarch/repodata.json HTTP/1.1" 200 9 '
    '"-" "conda/26.7.1 requests/2.32.5 CPython/3.12.12 Linux/6.8.0 debian/12 glibc/2.36"\n'
)
PICTURES = ("BarChart", "TrendChart")
"""There is nothing to press in them, they can only be read."""


def use_files(keys: Keyboard, monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Save and open all that can be; the dialogs are the desktop's own."""
    monkeypatch.setattr(classroom, "ask_for_name", lambda *_: folder / "saved.html")
    for name in ("Save the picture …", "Save the table …"):
        keys.use(name)
        assert (folder / "saved.html").stat().st_size
        (folder / "saved.html").unlink()
    keys.reach("More")
    keys.choose("Save the handout …")
    assert (folder / "saved.html").stat().st_size
    log = write(folder / "access.log", LINE)
    monkeypatch.setattr(classroom, "ask_for_file", lambda *_: log)
    keys.use("Read a server’s log …")
    keys.use("Back to the made-up class")
    keys.reach("More")
    keys.choose("Open a lesson …")
    keys.use("Close")


def use_windows(panel: PrivacyPanel, keys: Keyboard) -> None:
    """Open and close what has a window of its own, and what leads elsewhere."""
    keys.use("Large type (F11)")
    assert len(panel.window().findChildren(Presenter)) == 1
    keys.press(Key.Key_Escape)
    assert panel.window().findChildren(Presenter) == []
    panel.window().activateWindow()
    keys.reach("More")
    keys.choose("Look at the practice computer")
    (practice,) = panel.window().findChildren(PracticeWindow)
    practice.close()
    panel.window().activateWindow()
    keys.reach("More")
    keys.choose("Start again")
    keys.reach("More")
    keys.choose("Check with real conda")
    assert panel.currentPage() == "what-is-sent"
