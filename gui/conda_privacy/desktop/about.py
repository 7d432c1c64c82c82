"""About: what this program is, the versions it runs on, and the licences."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import qVersion
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from conda_privacy import __version__
from conda_privacy.resources import resource

_PARTS = {
    "PySide6-Essentials": "LGPL-3.0-only, GPL-2.0-only or GPL-3.0-only",
    "shiboken6": "LGPL-3.0-only, GPL-2.0-only or GPL-3.0-only",
    "ruamel.yaml": "MIT",
    "platformdirs": "MIT",
}


class About(QDialog):
    """Versions and licences, as text that can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Conda Privacy"))
        layout = QVBoxLayout(self)
        layout.setSpacing(2 * layout.spacing())
        layout.addLayout(self._heading())
        text = QPlainTextEdit(self.text())
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(self.tr("Versions and licences"))
        text.setMinimumSize(420, 200)
        layout.addWidget(text)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _heading(self) -> QGridLayout:
        picture, name = QLabel(), QLabel(f"Conda Privacy {__version__}")
        size = 3 * self.fontMetrics().height()
        picture.setPixmap(QIcon(str(resource("icons/conda-privacy.svg"))).pixmap(size, size))
        font = name.font()
        font.setBold(True)
        font.setPointSizeF(1.4 * font.pointSizeF())
        name.setFont(font)
        words = QLabel(self.tr("Shows what conda tells its package servers, and changes it."))
        words.setWordWrap(True)
        grid = QGridLayout()
        grid.addWidget(picture, 0, 0, 2, 1)
        grid.addWidget(name, 0, 1)
        grid.addWidget(words, 1, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def text(self) -> str:
        """Return the versions and licences, a line each."""
        lines = [
            f"Conda Privacy {__version__} (BSD-3-Clause)",
            f"Python {platform.python_version()} (PSF-2.0)",
            f"Qt {qVersion()} (LGPL-3.0-only)",
        ]
        return "\n".join(lines + [f"{name} {_version(name)} ({_PARTS[name]})" for name in _PARTS])


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:  # inside a bundle without metadata
        return ""
