"""How long the table of environments keeps the window from answering, beside an empty event loop.

    PYTHONPATH=gui python -m tests.benchmarks.bench_table [COUNT]

A timer that should tick every millisecond notes the gaps between its ticks, first with nothing to
do, then while environments are looked for, searched, sorted and scrolled: in the table as a host
embeds it, and then in our own window. On a computer that is
busy otherwise the gaps are longer than the work: the last columns are the time in which the
thread of the window was really at work within one gap. A machine that is itself only a guest of
another stands still in the midst of work, too; how long is shown by computing in the same way.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import quantiles

from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication
from tests.benchmarks.computing import computing_for
from tests.benchmarks.figure import tell
from tests.panel.practice import make_computer

from conda_privacy.core.machine import Machine
from conda_privacy.desktop.appearance import Appearance
from conda_privacy.desktop.lasting import spare_the_collector
from conda_privacy.desktop.preferences import Preferences
from conda_privacy.desktop.window import Window
from conda_privacy.panel import EnvironmentTable

GOAL_MS = 16.0
NOTHING = "an empty event loop"
COMPUTING = "computing for 4 ms a step"
SEARCHES = ("e", "en", "env", "env-0", "env-00", "env-001", "env-99", "nothing", "")


class Heartbeat:
    """Notes the gaps between ticks that should come every millisecond, and the work in them."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self.work: list[float] = []
        self._worked = 0.0
        self._clock = QElapsedTimer()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._beat)

    def during(self, name: str, work: Callable[[], bool], least_ms: int) -> None:
        """Note the gaps while `work` returns True, for `least_ms` at least, and print them."""
        self.gaps, self.work = [], []
        self._worked = time.thread_time()
        loop, whole = QEventLoop(), QElapsedTimer()
        whole.start()
        self._clock.start()
        self._timer.start()
        # Each step is an event of its own, as a key press or a turn of the wheel is.
        step = QTimer()
        step.setInterval(25)
        step.timeout.connect(lambda: None if work() or whole.elapsed() < least_ms else loop.quit())
        step.start()
        loop.exec()
        self._timer.stop()
        report(name, self.gaps, self.work)

    def _beat(self) -> None:
        self.gaps.append(self._clock.nsecsElapsed() / 1e6)
        self._clock.start()
        worked = time.thread_time()
        self.work.append((worked - self._worked) * 1e3)
        self._worked = worked


def steps(actions: Iterator[object]) -> Callable[[], bool]:
    """Make one step of an iterator each time; True while there are more."""
    return lambda: next(actions, None) is not None


def type_searches(table: EnvironmentTable) -> Iterator[bool]:
    for text in SEARCHES:
        table.search_field.setText(text)
        for _ in range(12):  # longer than the pause a search waits for
            yield True


def sort_columns(table: EnvironmentTable) -> Iterator[bool]:
    for column in range(4):
        for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
            table.view.sortByColumn(column, order)
            for _ in range(4):
                yield True


def scroll(table: EnvironmentTable) -> Iterator[bool]:
    bar = table.view.verticalScrollBar()
    for number in range(120):
        bar.setValue(bar.maximum() * number // 120)
        yield True


def choose_rows(table: EnvironmentTable) -> Iterator[bool]:
    for row in range(60):
        table.view.selectRow(row * 7)
        yield True


def compute() -> Iterator[bool]:
    act = computing_for(0.004)
    for _ in range(120):
        act()
        yield True


def report(name: str, gaps: list[float], work: list[float]) -> None:
    print(f"{name:<38} {len(gaps):>6}", end="")
    for values in (gaps, work):
        late = sum(value > GOAL_MS for value in values)
        p99 = quantiles(values, n=100)[98]
        print(f"  | {p99:>8.2f} {max(values):>8.2f} {late:>5}", end="")
    print()
    # Of the work, which is what we can help.
    goal = None if name.startswith((NOTHING, COMPUTING)) else GOAL_MS
    tell(f"window's thread, {name}, p99", p99, "ms", goal)
    tell(f"window's thread, {name}, worst", max(work), "ms", goal)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    heartbeat = Heartbeat()
    with tempfile.TemporaryDirectory() as folder:
        machine = make_computer(Path(folder))
        for number in range(count):
            prefix = Path(folder) / "opt" / "conda" / "envs" / f"env-{number * 7919 % count:05}"
            (prefix / "conda-meta").mkdir(parents=True)
            (prefix / "conda-meta" / "history").touch()
            (prefix / "etc").mkdir()
            (prefix / "etc" / "aau_token").write_text(f"{number:022}")
        head = f"{'p99 ms':>8} {'worst':>8} {f'>{GOAL_MS:g}':>5}"
        print(f"{'':<38} {'ticks':>6}  | {head}  | {head}")
        heartbeat.during(NOTHING, lambda: False, 3000)
        heartbeat.during(COMPUTING, steps(compute()), 500)
        table = EnvironmentTable(machine=machine)
        table.resize(1000, 800)
        table.set_room(700)
        table.show()
        app.processEvents()
        use(table, heartbeat, count, "")
        heartbeat.during(f"{NOTHING}, again", lambda: False, 3000)
        heartbeat.during(f"{COMPUTING}, again", steps(compute()), 500)
        table.shutdown()
        window = our_window(app, machine)
        panel = window.panel
        assert panel is not None
        (table,) = panel.findChildren(EnvironmentTable)
        use(table, heartbeat, count, "own window, ")
        panel.shutdown()
        window.close()


def our_window(app: QApplication, machine: Machine) -> Window:
    """Open the program's window on its page of environments, as the program does."""
    window = Window(machine, "environments", Preferences(machine.config_dir), Appearance(app))
    window.furnished.connect(spare_the_collector)
    furnished = QEventLoop()
    window.furnished.connect(furnished.quit)
    window.show()
    furnished.exec()
    assert window.panel is not None
    while not window.panel.findChildren(EnvironmentTable):  # a page is built when it is shown
        app.processEvents()
    return window


def use(table: EnvironmentTable, heartbeat: Heartbeat, count: int, where: str) -> None:
    """Do with a table what a person does, and note how long it keeps its thread."""
    started = time.perf_counter()
    rows = table._rows
    busy = lambda: table._model.scan.running or not rows.settled or rows.found < count  # noqa: E731
    heartbeat.during(f"{where}looking for {count:,}", busy, 500)
    print(f"  all in the table after {time.perf_counter() - started:.2f} s")
    heartbeat.during(f"{where}typing in search", steps(type_searches(table)), 500)
    heartbeat.during(f"{where}sorting", steps(sort_columns(table)), 500)
    heartbeat.during(f"{where}scrolling", steps(scroll(table)), 500)
    heartbeat.during(f"{where}choosing rows", steps(choose_rows(table)), 500)
    table._model.refresh()
    heartbeat.during(f"{where}looking again", busy, 500)


if __name__ == "__main__":
    main()
