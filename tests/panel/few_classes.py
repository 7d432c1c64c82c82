"""A panel and a table in a process of their own; which classes of Qt Python has loaded is printed.

Run: ``python -m tests.panel.few_classes FOLDER``; prints a JSON list of the kinds of widgets.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from conda_privacy.panel import PrivacyPanel
from tests.panel.practice import make_computer


def kinds(of: type[QWidget]) -> set[str]:
    """Return the names of the classes of Qt's widgets that are loaded."""
    found = {each.__name__ for each in of.__subclasses__() if each.__module__.startswith("PySide6")}
    return found.union(*map(kinds, of.__subclasses__()))


def main(folder: Path) -> None:
    """Show the overview and the environments, and print what is loaded then."""
    application = QApplication([])
    panel = PrivacyPanel(machine=make_computer(folder))
    panel.resize(900, 700)
    panel.show()
    loop = QEventLoop()
    panel.usageDataChanged.connect(loop.quit)
    panel.refresh()
    loop.exec()
    panel.grab()
    panel.setCurrentPage("environments")
    panel.grab()
    print(json.dumps(sorted(kinds(QWidget))))
    panel.shutdown()
    panel.close()
    application.shutdown()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
