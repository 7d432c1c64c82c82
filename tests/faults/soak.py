"""A window in use for hours: random clicks, other programs at the same files, environments.

Run: ``python -m tests.faults.soak [--minutes 60 | --steps N] [--seed N]``. It ends with status 0
when nothing crashed, neither Qt nor the program told of an error, each answer was that of a program
started afresh, and nothing grew. The first line names the seed, from which chance begins alike. A
number of steps is for a quick run, too short to tell growth from caches that fill.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any, TypeAlias

from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QEvent,
    QEventLoop,
    QtMsgType,
    QUrl,
    qInstallMessageHandler,
)
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog

from conda_privacy.core.document import document
from conda_privacy.core.machine import Machine
from conda_privacy.core.problem import Problem
from conda_privacy.core.snapshot import take_snapshot
from conda_privacy.core.system_facts import SystemFacts
from conda_privacy.panel.background import Thread
from conda_privacy.panel.classroom_session import session_of
from conda_privacy.panel.panel import PrivacyPanel
from tests.faults.elsewhere import Elsewhere
from tests.faults.growth import (
    Sample,
    Samples,
    growth,
    let_fonts_load,
    let_tables_grow,
    with_one_heap,
)
from tests.faults.person import Person
from tests.panel.practice import make_computer

Json: TypeAlias = Any

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_MS = 60_000
_OWN_PROBLEMS = {"defect", "classroom"}
"""Kinds of problems that tell of an error of this program, not of what it found."""
_OF_THE_MACHINE = ("This plugin does not support", "OpenType support missing")
"""What Qt says of a screen that is none, and of a letter by chance that no font here can write."""


def machine_of(folder: Path) -> Machine:
    facts = SystemFacts("Linux/6.8.0", "ubuntu/24.04.2", "glibc/2.39", "")
    return replace(Machine.under(folder), facts=facts)


def look(folder: Path, root: Path | None, prefix: Path | None) -> Json:
    """What a program that starts now says of this computer."""
    snapshot = take_snapshot(machine_of(folder), root_prefix=root, prefix=prefix)
    return _comparable(document(snapshot, show_tokens=True))


def look_afresh(folder: Path, root: Path | None, prefix: Path | None) -> Json:
    words = [str(folder), str(root or ""), str(prefix or "")]
    command = [sys.executable, str(Path(__file__).resolve()), "--look", *words]
    ended = subprocess.run(command, check=True, capture_output=True, env=_environ(folder))
    return json.loads(ended.stdout)


def _comparable(written: Json) -> Json:
    written["environments"].sort(key=lambda environment: str(environment["prefix"]))
    return json.loads(json.dumps(written))


def _environ(folder: Path) -> dict[str, str]:
    path = os.pathsep.join((str(ROOT / "gui"), str(ROOT)))
    return {**os.environ, "PYTHONPATH": path, "HOME": str(folder / "home")}


class Findings:
    """What must not happen, each text once, with how often it did."""

    def __init__(self) -> None:
        self.seen: Counter[str] = Counter()

    def add(self, text: str) -> None:
        self.seen[text] += 1
        if self.seen[text] == 1:
            print("FOUND:", text, flush=True)

    def add_error(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self.add("".join(traceback.format_exception(kind, error, trace)))

    def add_message(self, kind: QtMsgType, _context: object, text: str) -> None:
        if kind != QtMsgType.QtDebugMsg and not text.startswith(_OF_THE_MACHINE):
            self.add(f"Qt says: {text}")

    def add_problem(self, problem: Problem) -> None:
        if problem.kind in _OWN_PROBLEMS:
            self.add(f"{problem.kind}: {problem.cause or problem.text}")


class Soak:
    """A computer, a panel that shows it, and all that happens to both.

    Args:
        folder: an empty folder for everything.
        seed: where chance begins.
    """

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder, self.chance = folder, random.Random(seed)  # noqa: S311 - no secret
        make_computer(folder)
        self.findings = Findings()
        self.done: Counter[str] = Counter()
        self.samples = Samples(folder.parent / "samples")
        self.panel = PrivacyPanel(machine=machine_of(folder))
        self.panel.problemRaised.connect(self.findings.add_problem)
        self.panel.resize(1120, 860)
        self.panel.show()
        self.elsewhere = Elsewhere(folder, self.chance)
        self.person = Person(self.panel, self.chance)
        someone, others = self.person, self.elsewhere
        self._actions: list[tuple[int, Callable[[], None]]] = [
            (300, someone.click),
            (100, someone.press),
            (60, someone.search),
            (40, someone.choose),
            (60, someone.scroll),
            (60, someone.show_page),
            (40, someone.resize),
            (30, someone.refresh),
            (60, someone.set_value),
            (60, someone.undo),
            (30, someone.choose_environment),
            (1, someone.change_look),
            (1, someone.embed_another),
            (60, others.write_settings),
            (20, others.remove_settings),
            (40, others.make_environment),
            (20, others.remove_environment),
            (30, others.change_token),
        ]

    def step(self) -> None:
        """Let one thing happen, and give the program a moment, or none."""
        weights, actions = zip(*self._actions, strict=True)
        (action,) = self.chance.choices(actions, weights)
        self.done[action.__qualname__] += 1
        action()
        for _ in range(self.chance.randrange(4)):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        # The loop of a program destroys after each event what is to go; this call never does.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def compare(self) -> None:
        """Compare what the panel has found out by itself, then all of it, with a fresh start."""
        self.done["compared"] += 1
        self._come_to_rest()
        model = self.panel._model
        fresh = look_afresh(self.folder, model._root_prefix, model._prefix)
        told = f"the panel did not notice by itself (step {sum(self.done.values())})"
        if not self._wait("", lambda: self._known("decisions") == fresh["decisions"]):
            self.findings.add(told + _difference(self._known("decisions"), fresh["decisions"]))
        self.panel.refresh()
        self._wait("the scan never ended", self._rests)
        for name in fresh:
            if self._known(name) != fresh[name]:
                self.findings.add(f"{name}: {_difference(self._known(name), fresh[name])}")

    def measure(self) -> dict[str, int]:
        """Count what is there when all is calm."""
        self.person.take_everything_back(self._come_to_rest)
        self._come_to_rest()
        self.elsewhere.calm_down()
        self.panel.refresh()
        self._come_to_rest()
        self.person.calm_down()
        self._come_to_rest()
        self.person.check()
        self.compare()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()
        # Whoever counts all objects holds a tuple that a thread is just filling, which then fails.
        self._come_to_rest()
        return self.samples.take()

    def end(self) -> None:
        self.panel.shutdown()
        self.panel.close()
        self.panel.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        left = [each.name for each in threading.enumerate() if "conda-privacy" in each.name]
        if left:
            self.findings.add(f"threads left: {left}")

    def _come_to_rest(self) -> None:
        if not self._wait("", self._rests):
            self.person.be_impatient()
            self._wait("the panel never came to rest", self._rests)

    def _rests(self) -> bool:
        """Whether nothing is under way, in any thread either."""
        model = self.panel._model
        session = session_of(model)
        pools = (model._quick, model._slow, model.check._background, session._quick, session._slow)
        works = any(isinstance(pool, Thread) and pool._started for pool in pools)
        timers = (model._watch._timer, model._watch._next)
        waits = model.scan.running or model.check.running or any(t.isActive() for t in timers)
        return not (works or waits or model._working or session._jobs or session._playing)

    def _known(self, name: str) -> Json:
        snapshot = self.panel.snapshot()
        if snapshot is None:
            return None
        return _comparable(document(snapshot, show_tokens=True))[name]

    def _wait(self, complaint: str, reached: Callable[[], bool]) -> bool:
        patience = QDeadlineTimer(PATIENCE_MS)
        while not reached():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            if patience.hasExpired():
                if complaint:
                    self.findings.add(complaint)
                return False
        return True


def _difference(known: Json, fresh: Json) -> str:
    """The first place where two answers are not the same."""
    if isinstance(known, dict) and isinstance(fresh, dict) and known.keys() == fresh.keys():
        key = next(key for key in fresh if known[key] != fresh[key])
        return f".{key}{_difference(known[key], fresh[key])}"
    if isinstance(known, list) and isinstance(fresh, list) and len(known) == len(fresh):
        place = next(number for number, each in enumerate(fresh) if known[number] != each)
        return f"[{place}]{_difference(known[place], fresh[place])}"
    return f" shown {known!r:.300}, fresh {fresh!r:.300}"


def _keep_from_the_desktop(folder: Path) -> None:
    """Answer for a person what would open another program or wait for one."""
    places: dict[str, Callable[..., Any]] = {
        "getOpenFileName": lambda *_: (str(ROOT / "resources" / "lessons" / "de.yaml"), ""),
        "getSaveFileName": lambda *_: (str(folder / "saved"), ""),
    }
    for name, answer in places.items():
        setattr(QFileDialog, name, staticmethod(answer))
    QDesktopServices.openUrl = staticmethod(_opens_nothing)  # type: ignore[method-assign]


def _opens_nothing(_url: QUrl | str) -> bool:
    return False


def run(*, seed: int, steps: int, minutes: float) -> int:
    """Let things happen until the steps, or else the minutes, are over.

    Returns:
        0 when all was right, otherwise 1.
    """
    print(f"seed {seed}", flush=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ |= {"HOME": f"{name}/home", "TMPDIR": name, "QT_QPA_PLATFORM": "offscreen"}
        tempfile.tempdir = name
        application = QApplication(["soak"])
        _keep_from_the_desktop(folder)
        soak = Soak(folder / "computer", seed)
        sys.excepthook = soak.findings.add_error
        threading.excepthook = lambda args: soak.findings.add(f"in a thread: {args.exc_value!r}")
        qInstallMessageHandler(soak.findings.add_message)
        _go_on(soak, steps, minutes)
        soak.end()
        del application
        samples = soak.samples.all()
    return _report(soak, samples, warm=not steps)


def _go_on(soak: Soak, steps: int, minutes: float) -> None:
    between = steps or 500
    begun = time.monotonic()
    count = 0
    held = let_tables_grow()
    soak.measure()
    let_fonts_load()
    while count < steps if steps else time.monotonic() - begun < minutes * 60:
        soak.step()
        count += 1
        if count % 40 == 0:
            soak.compare()
        if count % between == 0:
            figures = soak.measure()
            minute = (time.monotonic() - begun) / 60
            print(f"{minute:6.1f} min {count:7,} steps {figures}", flush=True)
    del held


def _report(soak: Soak, samples: list[Sample], *, warm: bool) -> int:
    print(dict(soak.done.most_common()))
    print("first", samples[0].figures)
    print("last ", samples[-1].figures)
    grown = growth(samples)
    print(f"{sum(soak.findings.seen.values())} findings, too much growth: {grown or 'none'}")
    return 1 if soak.findings.seen or (grown and warm) else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--steps", type=int, default=0)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 32))
    parser.add_argument("--look", nargs=3, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.look:
        folder, root, prefix = chosen.look
        here = look(Path(folder), Path(root) if root else None, Path(prefix) if prefix else None)
        json.dump(here, sys.stdout)
        return 0
    with_one_heap()
    return run(seed=chosen.seed, steps=chosen.steps, minutes=chosen.minutes)


if __name__ == "__main__":
    sys.exit(main())
