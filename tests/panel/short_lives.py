"""Two hundred panels live and die in a process of their own; what is left of them is printed.

A tracer, such as the one that measures coverage, keeps objects of its own and takes most of the
time. Run: ``python -m tests.panel.short_lives FOLDER``; prints a JSON object with what grew.
"""

import ctypes
import gc
import json
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtWidgets import QApplication

from conda_privacy.core.machine import Machine
from conda_privacy.panel import PrivacyPanel
from tests.panel.practice import make_computer

WARM_UP, COUNT = 10, 200


def live_and_die(machine: Machine) -> None:
    """Show a panel until it has told what it found, then destroy it."""
    panel = PrivacyPanel(machine=machine)
    panel.resize(600, 400)
    panel.show()
    loop = QEventLoop()
    panel.usageDataChanged.connect(loop.quit)
    panel.refresh()
    loop.exec()
    panel.shutdown()
    panel.close()
    panel.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()


def count() -> dict[str, int]:
    """Count what a panel that is gone may have left: the last in KiB."""
    QCoreApplication.processEvents()
    # Asking for them makes PySide load every kind of widget, once: thousands of objects.
    widgets = len(QApplication.allWidgets())
    gc.collect()
    # What is free already, and only kept at hand, nobody has left behind.
    ctypes.CDLL(None).malloc_trim(0)
    status = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    resident = next(line for line in status if line.startswith("VmRSS"))
    return {
        "objects": len(gc.get_objects()),
        "widgets": widgets,
        "threads": threading.active_count(),
        "open files": len(list(Path("/proc/self/fd").iterdir())),  # each watcher is one
        "memory": int(resident.split()[1]),
    }


def main(folder: Path) -> None:
    """Let panels live and die, and print how much there is more than before."""
    machine = make_computer(folder)
    application = QApplication([])
    for _ in range(WARM_UP):
        live_and_die(machine)
    gc.collect()
    gc.freeze()  # what is there already is not looked through again after each panel
    before = count()
    for _ in range(COUNT):
        live_and_die(machine)
    after = count()
    print(json.dumps({name: after[name] - before[name] for name in before}))
    application.shutdown()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
