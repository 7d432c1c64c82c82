"""Start to first paint, and memory, against an empty PySide6 window with one label.

Both are started in turn, each as a process of its own; printed are the medians and their ratio.
Run: ``python -m tests.benchmarks.first_paint [ROUNDS]``.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.figure import tell

GOAL = 1.25
GUI = Path(__file__).resolve().parents[2] / "gui"
EMPTY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
class Label(QLabel):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, QApplication.quit)
application = QApplication(sys.argv)
label = Label("Conda Privacy")
label.resize(1120, 860)
label.show()
application.exec()
"""
_NO_BYTECODE = "PYTHONDONTWRITEBYTECODE"
OURS = ["-m", "conda_privacy.desktop", "--quit-after-first-paint"]


def measure(arguments: list[str], home: str) -> tuple[float, float]:
    """Return seconds until the process has ended, and its largest memory in MiB."""
    environment = {
        **{name: value for name, value in os.environ.items() if name != _NO_BYTECODE},
        "HOME": home,
        "XDG_CONFIG_HOME": f"{home}/.config",
        "PYTHONPATH": str(GUI),
        "PYTHONPYCACHEPREFIX": f"{home}/pycache",  # bytecode, as an installation has it
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
    }
    begun = time.perf_counter()
    process = subprocess.Popen([sys.executable, *arguments], env=environment)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - begun
    if status != 0:
        raise SystemExit(f"{arguments} ended with {status}")
    return seconds, usage.ru_maxrss / 1024


def main(rounds: int) -> None:
    empty: list[tuple[float, float]] = []
    ours: list[tuple[float, float]] = []
    with tempfile.TemporaryDirectory() as home:
        measure(["-c", EMPTY], home)
        measure(OURS, home)
        for _ in range(rounds):
            empty.append(measure(["-c", EMPTY], home))
            ours.append(measure(OURS, home))
    for number, (name, unit) in enumerate((("first paint", "s"), ("memory", "MiB"))):
        reference = statistics.median(each[number] for each in empty)
        panel = statistics.median(each[number] for each in ours)
        print(f"{name:<14} empty window {reference:8.3f} {unit:<3}  panel {panel:8.3f} {unit:<3}")
        tell(
            f"start to {name}" if unit == "s" else name,
            panel / reference,
            "× an empty window",
            GOAL,
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 21)
