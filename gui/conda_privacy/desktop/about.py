"""About: what this program is, the versions it runs on, and the licences."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from conda_privacy import __version__

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
        layout.addWidget(
            QLabel(self.tr("Shows what conda tells its package servers, and changes it."))
        )
        text = QPlainTextEdit(self.text())
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(self.tr("Versions and licences"))
        text.setMinimumSize(420, 200)
        layout.addWidget(text)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

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
