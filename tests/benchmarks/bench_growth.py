"""What a long life costs: 1,000 refreshes of a panel, and 200 panels that come and go.

    PYTHONPATH=gui python -m tests.benchmarks.bench_growth [REFRESHES [PANELS]]

Objects of Python, Qt's widgets, threads, files and resident memory are counted before and after,
once caches are full and Python's table of texts has a size at which it stays; the reference is an
empty widget that is shown and destroyed as often.
"""

from __future__ import annotations

import os
import sys
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, SignalInstance
from PySide6.QtWidgets import QApplication, QWidget
from tests.benchmarks.figure import tell
from tests.faults.growth import let_tables_grow
from tests.panel import short_lives
from tests.panel.practice import make_computer

from conda_privacy.core.machine import Machine
from conda_privacy.panel import PrivacyPanel

_FIRST = 25
# As the memory of 2,800 refreshes in steps of 400 shows: 892, 88, 600, 76, 52, 56 and 60 KiB more.
_FIRST_REFRESHES = 400
_MEMORY = 1024  # KiB


def _die(widget: QWidget) -> None:
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _panel(machine: Machine) -> PrivacyPanel:
    panel = PrivacyPanel(machine=machine)
    panel.resize(1120, 860)
    panel.show()
    _wait(panel.usageDataChanged)
    return panel


def _wait(signal: SignalInstance) -> None:
    loop = QEventLoop()
    signal.connect(loop.quit)
    loop.exec()
    signal.disconnect(loop.quit)


def _count() -> dict[str, int]:
    """Count once nobody works any more and what is thrown away is gone; neither is growth."""
    patience = QDeadlineTimer(10_000)  # whoever works longer than that is counted
    while threading.active_count() > 1 and not patience.hasExpired():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return short_lives.count()


def _measure(
    name: str, count: int, act: Callable[[], None], first: int, *, ours: bool = True
) -> None:
    for _ in range(first):
        act()
    before = _count()
    for _ in range(count):
        act()
    after = _count()
    # Less than one object each time: some records of Python's own fill late.
    goals = {"objects": count - 1, "memory": _MEMORY}
    for kind in before:
        what = f"{count:,} {name}, growth of {kind}"
        unit = "KiB" if kind == "memory" else f"beside {before[kind]:,} before"
        tell(what, after[kind] - before[kind], unit, goals.get(kind, 0) if ours else None)


def main() -> None:
    """Print one row for each."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    held = let_tables_grow()
    refreshes, panels = (*map(int, sys.argv[1:]), *(1_000, 200)[len(sys.argv) - 1 :])
    with tempfile.TemporaryDirectory() as folder:
        machine = make_computer(Path(folder))

        def show_empty() -> None:
            widget = QWidget()
            widget.show()
            application.processEvents()
            _die(widget)

        def show_panel() -> None:
            panel = _panel(machine)
            panel.shutdown()
            _die(panel)

        panel = _panel(machine)
        condarc = machine.home / ".condarc"

        def refresh() -> None:
            condarc.write_text(f"anaconda_anon_usage: {'false' if panel_is_on() else 'true'}\n")
            panel.refresh()
            _wait(panel.usageDataChanged)

        def panel_is_on() -> bool:
            snapshot = panel.snapshot()
            return snapshot is not None and snapshot.decision.value is True

        _measure("refreshes, each another state", refreshes, refresh, _FIRST_REFRESHES)
        panel.shutdown()
        _die(panel)
        _measure("empty widgets that come and go", panels, show_empty, _FIRST, ours=False)
        _measure("panels that come and go", panels, show_panel, _FIRST)
    del held


if __name__ == "__main__":
    main()
