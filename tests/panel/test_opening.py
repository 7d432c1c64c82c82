"""Opening what is on the disk with the desktop's own program."""

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from conda_privacy.panel.model import PanelModel
from conda_privacy.panel.opening import open_file
from tests.panel.pages.opened import noted

pytestmark = pytest.mark.qt

NAMES = ("plain", "two words", "50% #1?", "ümlaut")


@pytest.mark.parametrize("name", NAMES)
def test_the_desktop_is_given_the_file(model: PanelModel, tmp_path: Path, name: str) -> None:
    with noted() as opened:
        open_file(model, tmp_path / name)
    assert opened == [str(tmp_path / name)]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere every name is a text")
def test_a_name_that_is_no_text_keeps_its_bytes(
    model: PanelModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    urls: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        urls.append(url)
        return True

    monkeypatch.setattr("conda_privacy.panel.opening.QDesktopServices.openUrl", open_url)
    open_file(model, Path(os.fsdecode(b"/made/bad\xff/folder")))
    assert [bytes(url.toEncoded().data()) for url in urls] == [b"file:///made/bad%FF/folder"]
