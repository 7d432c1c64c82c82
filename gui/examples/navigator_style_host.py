"""A host in the manner of Anaconda Navigator: a dark sidebar, pages, and ours as one of them.

It shows what a host has to do and what it may do:

- the panel is made when its page is first shown, and told to stop when the window closes;
- the host has a sidebar of its own, so the panel's becomes a row of icons (`setCompact`);
- what the panel says goes into the host's status bar;
- a style sheet for the whole window stays outside the panel.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QCloseEvent, QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from conda_privacy import PrivacyPanel

STYLE = """
QMainWindow, QStatusBar { background: #20262b; color: #ffffff; }
QStatusBar::item { border: none; }
#brand { color: #ffffff; font-size: 17px; font-weight: 600; padding: 18px 20px 14px 20px; }
QListWidget { background: #20262b; color: #c9d2d9; border: none; outline: none; font-size: 15px; }
QListWidget::item { padding: 11px 16px; border-left: 4px solid transparent; }
QListWidget::item:selected { background: #323c44; color: #ffffff; border-left-color: #7fb2e5; }
#page { background: #eef1f3; }
#title { color: #20262b; font-size: 22px; font-weight: 600; }
#tile { background: #ffffff; border: 1px solid #d3dae0; border-radius: 8px; }
#tile QLabel { color: #4a5761; font-size: 13px; }
#tile #name { color: #20262b; font-size: 15px; font-weight: 600; }
#tile QPushButton { background: #ffffff; color: #1d5c96; border: 1px solid #7d8a93;
    border-radius: 5px; padding: 6px 14px; }
#tile QPushButton:focus { border: 2px solid #1d5c96; padding: 5px 13px; }
"""
PAGES = {
    "Home": (
        ("Notebook", "Write down what you compute, step by step.", "Launch"),
        ("Editor", "Edit programs, and look at what they hold.", "Launch"),
        ("Terminal", "Type commands in an environment.", "Launch"),
        ("Plots", "Draw a table without writing a program.", "Install"),
        ("Maps", "Look at places and the distances between them.", "Install"),
        ("Statistics", "Ask a table the usual questions.", "Install"),
    ),
    "Environments": (
        ("base", "The environment that comes with the installation.", "Open"),
        ("child1", "Python and 41 packages.", "Open"),
    ),
    "Learning": (
        ("First steps", "Make an environment and install a package.", "Read"),
        ("Channels", "Where packages come from, and which one is taken.", "Read"),
        ("Sharing", "Write down an environment so that others can make it.", "Watch"),
    ),
}
OURS = "Privacy"
COLOURS = ("#7fb2e5", "#8fce9b", "#e5b97f", "#c79be0")


def mark(colour: str) -> QIcon:
    """Draw the mark of a page: three rings, in a colour of its own."""
    pixmap = QPixmap(40, 40)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colour), 4))
        for size in (32, 18, 4):
            painter.drawEllipse(QRectF((40 - size) / 2, (40 - size) / 2, size, size))
    return QIcon(pixmap)


def make_tile(name: str, text: str, action: str) -> QFrame:
    """Make a tile that says what something is, with a button for it."""
    tile = QFrame(objectName="tile")
    words = QLabel(text, wordWrap=True, alignment=Qt.AlignmentFlag.AlignTop)
    button = QPushButton(action)
    button.setAccessibleName(f"{action}: {name}")
    column = QVBoxLayout(tile)
    column.setContentsMargins(16, 14, 16, 14)
    column.addWidget(QLabel(name, objectName="name"))
    column.addWidget(words, 1)
    column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
    return tile


def make_page(title: str, tiles: tuple[tuple[str, str, str], ...]) -> QWidget:
    """Make a page of the host's own: a title, and tiles in three columns."""
    page = QWidget(objectName="page")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    grid = QGridLayout(page)
    grid.setContentsMargins(28, 22, 28, 22)
    grid.setSpacing(16)
    grid.addWidget(QLabel(title, objectName="title"), 0, 0, 1, 3)
    for number, tile in enumerate(tiles):
        grid.addWidget(make_tile(*tile), 1 + number // 3, number % 3)
    for column in range(3):
        grid.setColumnStretch(column, 1)
    grid.setRowStretch(grid.rowCount(), 1)
    return page


class Host(QMainWindow):
    """A window with three pages of its own and the panel as the fourth."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Package desktop")
        self.setStyleSheet(STYLE)
        self.resize(1200, 800)
        self.panel: PrivacyPanel | None = None
        self.sidebar = QListWidget(iconSize=QSize(20, 20))
        self.sidebar.setAccessibleName("Pages")
        self.pages = QStackedWidget()
        for title, colour in zip((*PAGES, OURS), COLOURS, strict=True):
            self.sidebar.addItem(QListWidgetItem(mark(colour), title))
        for title, tiles in PAGES.items():
            self.pages.addWidget(make_page(title, tiles))
        self.sidebar.currentRowChanged.connect(self.show_row)
        side = QWidget()
        side.setFixedWidth(210)
        column = QVBoxLayout(side)
        across = QHBoxLayout()
        for layout in (column, across):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        column.addWidget(QLabel("Package desktop", objectName="brand"))
        column.addWidget(self.sidebar)
        across.addWidget(side)
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
