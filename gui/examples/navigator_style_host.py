"""A host in the manner of Anaconda Navigator: a dark sidebar, pages, and ours as one of them.

It shows what a host has to do and what it may do:

- the panel is made when its page is first shown, and told to stop when the window closes;
- the host has a sidebar of its own, so the panel's becomes a row of icons (`setCompact`);
- what the panel says goes into the host's status bar;
- a style sheet for the whole window stays outside the panel.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QMainWindow,
    QStackedWidget,
    QWidget,
)

from conda_privacy import PrivacyPanel

STYLE = """
QMainWindow { background: #20262b; }
QListWidget { background: #20262b; color: #ffffff; border: none; font-size: 15px; }
QListWidget::item { padding: 14px 20px; }
QListWidget::item:selected { background: #3a444c; }
QLabel { color: #20262b; background: #ffffff; font-size: 18px; }
QStatusBar { background: #20262b; color: #ffffff; }
"""
PAGES = {
    "Home": "Applications would be listed here.",
    "Environments": "Environments would be managed here.",
    "Learning": "Videos and documents would be offered here.",
}


class Host(QMainWindow):
    """A window with three pages of its own and the panel as the fourth."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Package desktop")
        self.setStyleSheet(STYLE)
        self.resize(1200, 800)
        self.panel: PrivacyPanel | None = None
        self.sidebar = QListWidget()
        self.sidebar.setFixedWidth(180)
        self.sidebar.setAccessibleName("Pages")
        self.pages = QStackedWidget()
        for title, text in PAGES.items():
            self.sidebar.addItem(title)
            self.pages.addWidget(QLabel(text, alignment=Qt.AlignmentFlag.AlignCenter))
        self.sidebar.addItem("Privacy")
        self.sidebar.currentRowChanged.connect(self.show_row)
        across = QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.sidebar)
        across.addWidget(self.pages, 1)
        content = QWidget()
        content.setLayout(across)
        self.setCentralWidget(content)
        self.sidebar.setCurrentRow(0)

    def show_row(self, row: int) -> None:
        """Show the page of this row; ours is made when it is first wanted."""
        if row == len(PAGES) and self.panel is None:
            self.panel = PrivacyPanel(self.pages)
            self.panel.setCompact(True)
            self.panel.statusMessage.connect(self.statusBar().showMessage)
            self.pages.addWidget(self.panel)
        self.pages.setCurrentIndex(row)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the panel stop before the window goes."""
        if self.panel is not None:
            self.panel.shutdown()
        super().closeEvent(event)


if __name__ == "__main__":
    application = QApplication(sys.argv)
    host = Host()
    host.show()
    sys.exit(application.exec())
