"""The smallest host: an application that shows the panel and nothing else."""

import signal
import sys

from PySide6.QtWidgets import QApplication

from conda_privacy import PrivacyPanel


def main() -> int:
    """Show the panel until the window is closed."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    application = QApplication(sys.argv)
    panel = PrivacyPanel()
    panel.setWindowTitle("Host")
    panel.resize(1100, 800)
    panel.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
