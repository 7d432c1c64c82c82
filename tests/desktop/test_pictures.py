"""The pictures that the program renders of itself."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from conda_privacy.desktop import pictures
from conda_privacy.panel.widgets.environment_table import EnvironmentTable

pytestmark = pytest.mark.qt


def test_a_picture_is_taken_when_all_that_was_found_is_shown(qapp: QApplication) -> None:
    with pictures._computer() as machine:
        panel = pictures._settled_panel(machine, "environments", pictures._SIZE)
        table = panel.findChild(EnvironmentTable)
        assert isinstance(table, EnvironmentTable)
        assert table.view.model().rowCount() == 3
        panel.shutdown()
        panel.deleteLater()


@pytest.mark.parametrize("state", ["managed", "without-conda"])
def test_a_picture_has_the_same_bytes_each_time(
    state: str, qapp: QApplication, tmp_path: Path
) -> None:
    files = [tmp_path / name for name in ("first.png", "second.png")]
    for file in files:
        pictures._render(file, pictures._STATES[state])

    assert files[0].read_bytes() == files[1].read_bytes()
    assert QImage(str(files[0])).size() == pictures._SIZE
