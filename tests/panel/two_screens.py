"""A computer with a projector: what the large type does, for ``pages/test_presenter``.

Run with ``QT_QPA_PLATFORM=offscreen:configfile=…`` that names two screens; prints a JSON document.
"""

import json
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from conda_privacy.panel.background import AtOnce
from conda_privacy.panel.classroom_session import session_of
from conda_privacy.panel.model import PanelModel
from conda_privacy.panel.pages.classroom import Classroom
from conda_privacy.panel.panel import PrivacyPanel
from conda_privacy.panel.presenter import Presenter
from tests.panel.practice import make_computer


class _Screens(QGuiApplication):
    """Stands for the application where a screen was unplugged."""

    left: list[QScreen]

    @staticmethod
    def screens() -> list[QScreen]:
        return _Screens.left


def _place(rectangle: QRect) -> list[int]:
    return [rectangle.x(), rectangle.y(), rectangle.width(), rectangle.height()]


def main(folder: str) -> None:
    """Present, unplug the projector, plug it in again."""
    application = QApplication([])
    computer = make_computer(Path(folder))
    model = PanelModel(computer, quick=AtOnce(), slow=AtOnce(), waiting=AtOnce())
    session = session_of(model, AtOnce)
    panel = PrivacyPanel(machine=computer, model=model)
    model.setParent(panel)
    panel.setCurrentPage("classroom")
    panel.setGeometry(20, 20, 900, 700)
    panel.show()
    application.processEvents()
    (page,) = panel.findChildren(Classroom)
    page.present()
    (presenter,) = panel.findChildren(Presenter)
    laptop, projector = QGuiApplication.screens()
    seen = {}

    def note(name: str) -> None:
        application.processEvents()
        seen[name] = {
            "presenter": presenter.screen().name(),
            "whole": _place(presenter.geometry()) == _place(presenter.screen().geometry()),
            "full": presenter.isFullScreen() and presenter.isVisible(),
            "window": panel.screen().name(),
            "window_shown": panel.isVisible() and page.lesson.on.isVisible(),
            "step": session.position[0],
        }

    note("plugged")
    QTest.keyClick(presenter, Qt.Key.Key_PageDown)
    pytest.MonkeyPatch().setattr("conda_privacy.panel.presenter.QGuiApplication", _Screens)
    _Screens.left = [laptop]
    application.screenRemoved.emit(projector)
    note("unplugged")
    for _ in range(2):
        QTest.keyClick(presenter, Qt.Key.Key_PageDown)
    _Screens.left = [laptop, projector]
    application.screenAdded.emit(projector)
    note("again")
    print(json.dumps(seen))
    panel.shutdown()


if __name__ == "__main__":
    main(sys.argv[1])
