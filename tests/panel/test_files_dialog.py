"""Asking for files, and writing them."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from conda_privacy.panel.files_dialog import ask_for_file, ask_for_name, write_file

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


def test_a_file_is_written_and_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "file"

    assert write_file(path, b"one") is None
    assert write_file(path, b"two") is None
    assert path.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    assert write_file(tmp_path, b"one") is not None
