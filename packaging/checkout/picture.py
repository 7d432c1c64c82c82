"""A picture of the panel on a computer without a screen: ``python picture.py FILE``.

Started by ``window``, in the environment that has Qt.
"""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from conda_privacy import PrivacyPanel

_SIZE = (1120, 860)
# A folder on a network may not answer; then the picture shows what is known.
_PATIENCE_MS = 20_000
# What was found last is still to be laid out and drawn then.
_LAYING_OUT_MS = 300


def main(path: str) -> int:
    """Show the panel off screen, save what it looks like once it has looked, and end.

    Returns:
        0, or 1 when the file could not be written.
    """
    application = QApplication(["conda-privacy-panel"])
    panel = PrivacyPanel()
    panel.resize(*_SIZE)
    laid_out = QTimer(singleShot=True, interval=_LAYING_OUT_MS)
    laid_out.timeout.connect(application.quit)
    panel.busyChanged.connect(lambda busy: laid_out.stop() if busy else laid_out.start())
    QTimer.singleShot(_PATIENCE_MS, application.quit)
    panel.show()
    application.exec()
    saved = panel.grab().save(path)
    panel.shutdown()
    return 0 if saved else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
