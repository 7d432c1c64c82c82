"""Asking for files, and writing them."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from conda_privacy.panel.colours import SCHEMES, contrast, qt_palette
from conda_privacy.panel.files_dialog import ask_for_file, ask_for_name, write_file
from conda_privacy.panel.pages.classroom import Classroom
from tests.panel.conftest import ShowPanel

pytestmark = pytest.mark.qt


@pytest.mark.parametrize(("chosen", "expected"), [("/some/file", Path("/some/file")), ("", None)])
def test_a_chosen_name_is_a_path_and_none_is_none(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, chosen: str, expected: Path | None
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: (chosen, ""))

    assert ask_for_file(parent, "Open", "All (*)") == expected
    assert ask_for_name(parent, "Save", "name", "All (*)") == expected


@pytest.mark.qt_log_ignore("plugin does not support")
@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_dialog_of_qt_itself_can_be_read_in_every_scheme(
    qapp: QApplication, show_panel: ShowPanel, monkeypatch: pytest.MonkeyPatch, scheme: str
) -> None:
    before, parents = qapp.palette(), list[QWidget]()

    def ask(parent: QWidget, *_: str) -> tuple[str, str]:
        parents.append(parent)
        return "", ""

    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, ask)
    qapp.setPalette(qt_palette(SCHEMES[scheme]))
    page = show_panel("classroom").findChild(Classroom)
    assert isinstance(page, Classroom)
    ask_for_file(page, "Open", "All (*)")
    ask_for_name(page, "Save", "name", "All (*)")
    assert len(parents) == 2
    for parent in parents:
        dialog = QFileDialog(parent)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.show()
        ground = dialog.grab().toImage().pixelColor(2, 2)
        label = dialog.findChild(QLabel, "fileNameLabel")
        assert isinstance(label, QLabel)
        ink = label.palette().color(label.foregroundRole())
        assert ground == QColor(SCHEMES[scheme].window)
        assert contrast(ground, ink) >= 4.5
        dialog.close()
        dialog.deleteLater()
    qapp.setPalette(before)


def test_a_file_is_written_and_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "file"

    assert write_file(path, b"one") is None
    assert write_file(path, b"two") is None
    assert path.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    assert write_file(tmp_path, b"one") is not None
