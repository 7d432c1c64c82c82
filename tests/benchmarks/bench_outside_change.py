"""From an edit of another program to the sentence on the screen, beside a bare watcher and a label.

    PYTHONPATH=gui python -m tests.benchmarks.bench_outside_change [EDITS]

Another process edits a settings file, now in place, now by putting a new file in its place, as
editors do. Measured is the time from just before it writes until the sentence that says what is
in effect has been painted anew: of the panel, with a few environments and with ten thousand, and
of a QLabel that a QFileSystemWatcher tells of a file of its own. The edits take turns.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles
from typing import IO

from PySide6.QtCore import QEvent, QEventLoop, QFileSystemWatcher, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel
from tests.benchmarks.figure import tell
from tests.panel.practice import add_environment, make_computer

from conda_privacy.core.machine import Machine
from conda_privacy.panel import PrivacyPanel
from conda_privacy.panel.widgets.labels import Label

GOAL_MS = 250
LOST_MS = 10_000
# The clock is the same in all processes of a computer.
EDITOR = """
import os, sys, time
for line in sys.stdin:
    way, path, value = line.rstrip("\\n").split("\\t")
    text = f"channels:\\n  - defaults\\nanaconda_anon_usage: {value}\\n"
    begun = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
    written = path if way == "in-place" else path + ".new"
    with open(written, "w") as file:
        file.write(text)
    if written != path:
        os.replace(written, path)
    print(begun, flush=True)
"""
WAYS = ("in-place", "replaced")


class Repaint(QObject):
    """Notes when a label has been painted with another text than before."""

    def __init__(self, label: QLabel) -> None:
        super().__init__(label)
        self._label, self._text = label, label.text()
        self._loop = QEventLoop(self)
        self.painted = 0
        label.installEventFilter(self)

    def wait(self) -> None:
        """Wait for the next text; `painted` is then when it stood there, in nanoseconds."""
        self.painted = 0
        QTimer.singleShot(LOST_MS, self, self._loop.quit)
        self._loop.exec()

    def _note(self) -> None:
        self.painted = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
        self._loop.quit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._label.text() != self._text:
            self._text = self._label.text()
            QTimer.singleShot(0, self, self._note)  # after the paint that this event begins
        return super().eventFilter(watched, event)


class Edits:
    """A process that edits files when it is told to."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", EDITOR],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )

    def edit(self, path: Path, way: str, value: str) -> None:
        """Let it write this value, now or within some microseconds."""
        self._pipe(self._process.stdin).write(f"{way}\t{path}\t{value}\n")
        self._pipe(self._process.stdin).flush()

    def begun(self) -> int:
        """Return when the last edit began, in nanoseconds."""
        return int(self._pipe(self._process.stdout).readline())

    def end(self) -> None:
        """Let the process end."""
        self._process.communicate()

    def _pipe(self, pipe: IO[str] | None) -> IO[str]:
        assert pipe is not None
        return pipe


def bare_label(path: Path) -> QLabel:
    """A label that shows the value in a file, and hardly more."""

    def show() -> None:
        if path.exists():
            watcher.addPath(str(path))
            label.setText(path.read_text()[-8:])

    label = QLabel()
    watcher = QFileSystemWatcher([str(path.parent)], label)
    watcher.fileChanged.connect(show)
    watcher.directoryChanged.connect(show)
    label.show()
    show()
    return label


def sentence_of(panel: PrivacyPanel) -> Label:
    """The label with the sentence that says what is in effect."""
    snapshot = panel.snapshot()
    assert snapshot is not None
    heading = panel._wording.heading(snapshot)
    (label,) = (each for each in panel.findChildren(Label) if each.text() == heading)
    return label


def shown_panel(machine: Machine) -> PrivacyPanel:
    """A panel that has found everything."""
    panel = PrivacyPanel(machine=machine)
    panel.resize(1120, 860)
    loop = QEventLoop()
    panel._model.scan.ended.connect(loop.quit)
    panel.show()
    while not panel._model.scan.complete:
        loop.exec()
    return panel


def milliseconds(label: QLabel, edits: Edits, path: Path, way: str, value: str) -> float:
    """Return how long an edit took to reach this label."""
    repaint = Repaint(label)
    edits.edit(path, way, value)
    repaint.wait()
    begun = edits.begun()
    repaint.deleteLater()
    if not repaint.painted:
        raise SystemExit("an edit was not seen")
    return (repaint.painted - begun) / 1e6


def report(name: str, ours: list[float], reference: list[float]) -> None:
    """Print one line of figures."""
    last = [quantiles(figures, n=100)[98] for figures in (ours, reference)]
    print(
        f"{name:<34} p50 {median(ours):7.1f} ms  p99 {last[0]:7.1f} ms"
        f"  bare p50 {median(reference):6.1f}  p99 {last[1]:6.1f}"
        f"  over {GOAL_MS} ms: {sum(each > GOAL_MS for each in ours)} of {len(ours)}"
    )
    ratio = median(ours) / median(reference)
    tell(f"outside change to repaint, {name}, median", ratio, "× a bare watcher and label")
    tell(f"outside change to repaint, {name}, p99", last[0], "ms", GOAL_MS)


def measure(count: int, environments: int, edits: Edits) -> None:
    """Measure with this many environments beside the two that there are."""
    with tempfile.TemporaryDirectory() as folder:
        machine = make_computer(Path(folder) / "computer")
        for number in range(environments):
            add_environment(Path(folder) / f"computer/opt/conda/envs/env-{number:05}")
        bare = Path(folder) / "bare" / "settings"
        bare.parent.mkdir()
        bare.write_text("true\n")
        condarc = machine.home / ".condarc"
        condarc.write_text("anaconda_anon_usage: true\n")
        panel, label = shown_panel(machine), bare_label(bare)
        sentence = sentence_of(panel)
        found: dict[str, tuple[list[float], list[float]]] = {way: ([], []) for way in WAYS}
        for number in range(2 * count):
            way, value = WAYS[number // 2 % 2], ("false", "true ")[number % 2]
            ours, reference = found[way]
            reference.append(milliseconds(label, edits, bare, way, value))
            ours.append(milliseconds(sentence, edits, condarc, way, value))
        for way, figures in found.items():
            report(f"{environments + 2:,} environments, {way}", *figures)
        panel.shutdown()


def main(count: int) -> None:
    """Measure and print."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    edits = Edits()
    for environments in (3, 10_000):
        measure(count, environments, edits)
    edits.end()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 50)
