"""The smallest host: a window with the panel in it, and its messages in the status bar."""

import sys

from PySide6.QtWidgets import QApplication, QMainWindow

from conda_privacy import PrivacyPanel


def make_window() -> QMainWindow:
    window = QMainWindow()
    panel = PrivacyPanel(window)
    panel.statusMessage.connect(window.statusBar().showMessage)
    window.setCentralWidget(panel)
    return window


if __name__ == "__main__":
    application = QApplication(sys.argv)
    host = make_window()
    host.show()
    sys.exit(application.exec())
