"""Work that takes longer than a moment shows that it goes on; other work shows nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from conda_privacy.panel.background import AtOnce
from conda_privacy.panel.frame import Frame
from conda_privacy.panel.model import PanelModel
from conda_privacy.panel.panel import PrivacyPanel
from tests.panel.checked import Steps
from tests.panel.practice import make_computer

pytestmark = pytest.mark.qt


@pytest.fixture
def steps() -> Steps:
    return Steps()


@pytest.fixture
def panel(qtbot: QtBot, tmp_path: Path, steps: Steps) -> Iterator[PrivacyPanel]:
    machine = make_computer(tmp_path)
    model = PanelModel(machine, quick=steps, slow=AtOnce())
    panel = PrivacyPanel(machine=machine, model=model)
    qtbot.addWidget(panel)
    panel.resize(900, 600)
    panel.show()
    steps.steps()
    yield panel
    panel.shutdown()


def line_of(panel: PrivacyPanel) -> QProgressBar | None:
    """The line, once it was needed."""
    (frame,) = panel.findChildren(Frame)
    lines = [each for each in frame.children() if isinstance(each, QProgressBar)]
    return lines[0] if lines else None


def line_is_shown(panel: PrivacyPanel) -> bool:
    line = line_of(panel)
    return line is not None and line.isVisible()


def test_work_that_takes_long_is_seen_until_it_is_done(
    panel: PrivacyPanel, qtbot: QtBot, steps: Steps
) -> None:
    assert not line_is_shown(panel)
    panel.refresh()
    qtbot.waitUntil(lambda: line_is_shown(panel))
    line = line_of(panel)
    assert line is not None
    assert line.accessibleName() == "Working"
    assert (line.x(), line.y(), line.width()) == (0, 0, 900)
    panel.resize(700, 600)
    assert line.width() == 700
    steps.steps()
    assert not line_is_shown(panel)


def test_work_that_is_done_at_once_shows_nothing(
    panel: PrivacyPanel, qtbot: QtBot, steps: Steps
) -> None:
    (frame,) = panel.findChildren(Frame)
    panel.refresh()
    assert frame._working.isActive()
    steps.steps()
    assert not frame._working.isActive()
    assert line_of(panel) is None
