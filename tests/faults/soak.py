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
import shutil
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
from typing import Any, TypeAlias, TypeVar

from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QEvent,
    QEventLoop,
    QtMsgType,
    QUrl,
    qInstallMessageHandler,
)
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QScrollArea,
    QSlider,
    QWidget,
)

from conda_privacy.classroom.population import Population
from conda_privacy.core.document import document
from conda_privacy.core.machine import Machine
from conda_privacy.core.problem import Problem
from conda_privacy.core.snapshot import take_snapshot
from conda_privacy.core.system_facts import SystemFacts
from conda_privacy.panel.classroom_session import session_of
from conda_privacy.panel.colours import SCHEMES, qt_palette
from conda_privacy.panel.pages import PAGES
from conda_privacy.panel.pages.settings_files import PlacesCard
from conda_privacy.panel.panel import PrivacyPanel
from tests.faults.growth import Sample, Samples, growth
from tests.panel.practice import add_environment, make_computer

Json: TypeAlias = Any
Widget = TypeVar("Widget", bound=QWidget)

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_MS = 60_000
_TEXTS = (ROOT / "tests" / "data" / "settings_files.txt").read_text("utf-8").split("=====\n")
_OWN_PROBLEMS = {"defect", "classroom"}
"""Kinds of problems that tell of an error of this program, not of what it found."""
_ENVIRONMENTS = 40
_KEYS = ("Tab", "Backtab", "Esc", "F1", "F5", "F11", "Down", "Up", "PgDown", "Space", "a", "1")


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
        if kind != QtMsgType.QtDebugMsg and "This plugin does not support" not in text:
            self.add(f"Qt says: {text}")

    def add_problem(self, problem: Problem) -> None:
        if problem.kind in _OWN_PROBLEMS:
            self.add(f"{problem.kind}: {problem.cause or problem.text}")


class Elsewhere:
    """Other programs on the same computer."""

    def __init__(self, folder: Path, chance: random.Random) -> None:
        self.folder, self.chance = folder, chance
        self.conda = folder / "opt" / "conda"
        self.count = 0

    def write_settings(self) -> None:
        path = self.chance.choice(self._places())
        path.parent.mkdir(parents=True, exist_ok=True)
        text = self.chance.choice(_TEXTS).encode()
        if self.chance.random() < 0.3:
            at = self.chance.randrange(len(text) + 1)
            text = text[:at] + bytes(self.chance.choices(range(256), k=3)) + text[at + 2 :]
        staged = path.with_name(path.name + ".staged")
        staged.write_bytes(text)
        if self.chance.random() < 0.5:
            staged.replace(path)
        else:
            staged.unlink()
            path.write_bytes(text)

    def remove_settings(self) -> None:
        for path in self._places():
            if self.chance.random() < 0.5:
                path.unlink(missing_ok=True)

    def make_environment(self) -> None:
        self.count += 1
        known = sorted((self.conda / "envs").iterdir())
        if len(known) >= _ENVIRONMENTS:
            shutil.rmtree(self.chance.choice(known))
        token = self.chance.choice(("", "A" * 22, "not a token", "é" * 8))
        add_environment(self.conda / "envs" / f"soak{self.count}", token)

    def remove_environment(self) -> None:
        known = sorted((self.conda / "envs").iterdir())
        if known:
            shutil.rmtree(self.chance.choice(known))

    def change_token(self) -> None:
        prefixes = [self.conda, *sorted((self.conda / "envs").iterdir())]
        path = self.chance.choice(prefixes) / "etc" / "aau_token"
        if path.exists() and self.chance.random() < 0.5:
            path.unlink()
        elif path.parent.parent.is_dir():
            path.parent.mkdir(exist_ok=True)
            path.write_text(self.chance.choice(("B" * 22, "", "x\ny")))

    def calm_down(self) -> None:
        """The same few files each time, so that what is counted then can be compared."""
        for path in self._places():
            path.unlink(missing_ok=True)
        for prefix in sorted((self.conda / "envs").iterdir()):
            shutil.rmtree(prefix)
        add_environment(self.conda / "envs" / "child1", "A" * 22)
        shutil.rmtree(machine_of(self.folder).state_dir, ignore_errors=True)

    def _places(self) -> list[Path]:
        home = self.folder / "home"
        return [
            home / ".condarc",
            home / ".conda" / "condarc.d" / "a.yml",
            self.conda / "condarc",
            self.folder / "etc" / "conda" / "condarc",
        ]


class Person:
    """Somebody who does anything at all with the panel."""

    def __init__(self, panel: PrivacyPanel, chance: random.Random) -> None:
        self.panel, self.chance = panel, chance
        self.model = panel._model
        self._guest: PrivacyPanel | None = None

    def click(self) -> None:
        buttons = [each for each in self._shown(QAbstractButton) if each.isEnabled()]
        if buttons:
            self.chance.choice(buttons).click()

    def press(self) -> None:
        widget = QApplication.focusWidget() or self.panel
        QTest.keySequence(widget, QKeySequence(self.chance.choice(_KEYS)))

    def search(self) -> None:
        fields = self._shown(QLineEdit)
        if fields:
            self.chance.choice(fields).setText(self.chance.choice(("", "s", "soak1", "x y", "é")))

    def choose(self) -> None:
        lists = [each for each in self._shown(QComboBox) if each.count()]
        if lists:
            chosen = self.chance.choice(lists)
            chosen.setCurrentIndex(self.chance.randrange(chosen.count()))
        for slider in self._shown(QSlider)[:1]:
            slider.setValue(self.chance.randint(slider.minimum(), slider.maximum()))

    def scroll(self) -> None:
        for area in self._shown(QScrollArea):
            bar = area.verticalScrollBar()
            bar.setValue(self.chance.randint(bar.minimum(), bar.maximum()))

    def show_page(self) -> None:
        self.panel.setCurrentPage(self.chance.choice(list(PAGES)))

    def resize(self) -> None:
        self.panel.resize(self.chance.choice((400, 700, 1120)), self.chance.choice((300, 860)))

    def refresh(self) -> None:
        self.panel.refresh()

    def set_value(self) -> None:
        setting, values = self.chance.choice(
            (
                ("anaconda_anon_usage", (True, False, None)),
                ("anaconda_heartbeat", (True, None, "https://example.com/x")),
                ("plugins.anaconda_telemetry", (True, False, None)),
            )
        )
        self.model.set_value(setting, self.chance.choice(values))

    def undo(self) -> None:
        self.model.undo()

    def take_everything_back(self) -> None:
        while self.model.can_undo:
            self.model.undo()

    def choose_environment(self) -> None:
        known = self.model.scan.environments
        self.model.choose_environment(self.chance.choice(known).prefix if known else None)

    def change_look(self) -> None:
        """Rare: Qt keeps about 6 KiB of each style sheet it has read."""
        scheme = self.chance.choice(list(SCHEMES))
        self.panel.setPalette(qt_palette(SCHEMES[scheme]))

    def embed_another(self) -> None:
        """Rare too, and for the same reason."""
        if self._guest is None:
            self._guest = PrivacyPanel(machine=self.panel.machine())
            self._guest.show()
            return
        guest, self._guest = self._guest, None
        guest.close()
        guest.deleteLater()

    def calm_down(self) -> None:
        """Close what was opened, and go back to the first page."""
        if self._guest is not None:
            self.embed_another()
        for widget in QApplication.topLevelWidgets():
            if widget is not self.panel and widget.isWindow() and widget.isVisible():
                widget.close()
        self.panel.resize(1120, 860)
        self.panel.setPalette(qt_palette(SCHEMES["light"]))
        for page in PAGES:
            self.panel.setCurrentPage(page)
        self.panel.setCurrentPage("overview")
        self.model.choose_environment(None)
        for field in self.panel.findChildren(QLineEdit):
            field.clear()
        for card in self.panel.findChildren(PlacesCard):
            if card._all:
                card._toggle()
        session = session_of(self.model)
        session.restart()
        session.simulate(Population())

    def _shown(self, kind: type[Widget]) -> list[Widget]:
        widgets = QApplication.allWidgets()
        return [each for each in widgets if isinstance(each, kind) and each.isVisible()]


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

    def compare(self) -> None:
        """Compare what the panel has found out by itself, then all of it, with a fresh start."""
        self.done["compared"] += 1
        self._wait("the panel never came to rest", self._rests)
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
        self.person.take_everything_back()
        self._wait("the panel never came to rest", self._rests)
        self.elsewhere.calm_down()
        self.person.calm_down()
        self.panel.refresh()
        self._wait("the panel never came to rest", self._rests)
        self.compare()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()
        return self.samples.take()

    def end(self) -> None:
        self.panel.shutdown()
        self.panel.close()
        self.panel.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        left = [each.name for each in threading.enumerate() if "conda-privacy" in each.name]
        if left:
            self.findings.add(f"threads left: {left}")

    def _rests(self) -> bool:
        model = self.panel._model
        session = session_of(model)
        works = model._working or model.scan.running or model._watch._timer.isActive()
        return not (works or session._jobs or session._playing)

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
    soak.measure()
    while count < steps if steps else time.monotonic() - begun < minutes * 60:
        soak.step()
        count += 1
        if count % 40 == 0:
            soak.compare()
        if count % between == 0:
            figures = soak.measure()
            minute = (time.monotonic() - begun) / 60
            print(f"{minute:6.1f} min {count:7,} steps {figures}", flush=True)


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
    return run(seed=chosen.seed, steps=chosen.steps, minutes=chosen.minutes)


if __name__ == "__main__":
    sys.exit(main())
