"""About: what this program is, the versions it runs on, and the licences."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QEvent, Qt, qVersion
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from conda_privacy import __version__
from conda_privacy.panel.look import host_look, style_sheet
from conda_privacy.panel.widgets.code_view import CodeView
from conda_privacy.panel.widgets.labels import Label
from conda_privacy.resources import resource

_PARTS = {
    "PySide6-Essentials": "LGPL-3.0-only, GPL-2.0-only or GPL-3.0-only",
    "shiboken6": "LGPL-3.0-only, GPL-2.0-only or GPL-3.0-only",
    "ruamel.yaml": "MIT",
    "platformdirs": "MIT",
}
_WIDTH = 84
"""In units of the grid: no line of the versions has to wrap."""


class About(QDialog):
    """Versions and licences, as text that can be selected and copied.

    Attributes:
        look: what its parts paint themselves with.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Conda Privacy"))
        self._dress()
        unit = self.look.unit
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * unit, 3 * unit, 3 * unit, 3 * unit)
        layout.setSpacing(2 * unit)
        layout.addLayout(self._heading())
        versions = CodeView(self.tr("Versions and licences"), self)
        versions.show_code(self.text())
        layout.addWidget(versions)
        layout.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        (close,) = buttons.buttons()
        close.setIcon(QIcon())  # Qt's own is dark, also on dark
        close.setFocus()
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.resize(_WIDTH * unit, self.sizeHint().height())

    def _dress(self) -> None:
        """Look like the panel: Qt's own style paints edges that are not seen on dark."""
        self.look = host_look(self)
        ground = f"QDialog {{ background-color: {self.look.colours.window}; }}"
        self.setStyleSheet(style_sheet(self.look) + ground)

    def _heading(self) -> QGridLayout:
        picture = QLabel()
        size = 6 * self.look.unit
        picture.setPixmap(QIcon(str(resource("icons/conda-privacy.svg"))).pixmap(size, size))
        words = self.tr("Shows what conda tells its package servers, and changes it.")
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * self.look.unit)
        grid.addWidget(picture, 0, 0, 2, 1)
        grid.addWidget(Label(f"Conda Privacy {__version__}", "title"), 0, 1)
        grid.addWidget(Label(words, tone="secondary"), 1, 1)
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

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.look != host_look(self):
            self._dress()


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:  # inside a bundle without metadata
        return ""
