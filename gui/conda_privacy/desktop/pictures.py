"""Pictures of every page in every state and scheme, from practice computers.

The same bytes each time on one machine: nothing real is in them, no chance, no clock and no
animation.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import NamedTuple

from PySide6.QtCore import QEventLoop, QSize, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from conda_privacy.classroom.practice import PracticeComputer
from conda_privacy.core.machine import Machine
from conda_privacy.desktop.appearance import Appearance
from conda_privacy.panel.background import AtOnce
from conda_privacy.panel.classroom_session import session_of
from conda_privacy.panel.colours import SCHEMES
from conda_privacy.panel.model import PanelModel
from conda_privacy.panel.pages import PAGES
from conda_privacy.panel.panel import PrivacyPanel

_SIZE = QSize(1120, 860)
_SMALL = QSize(400, 300)
_TALL = QSize(400, 1600)
_PAGES_OF_STATES = ("overview", "what-is-sent", "settings-files")
_SETTLED = 3
"""Pictures in a row that are the same: a text that wraps tells its height when its width is known,
and one layout may ask for another."""
_PLAYED = 3
"""How far the lesson is given: so that its first requests stand in the log."""
_LESSON = 1
"""The seed of the random IDs in it."""
_TOKENS = {
    "home/.conda/aau_token": "16lUJyi7R8u-Co33mZJElQ",
    "opt/conda/etc/aau_token": "rVB0_HxgRXKPLzKt9sKcVA",
    "opt/conda/envs/child1/etc/aau_token": "9QmT0uFvTnK1y2yVJH1cYg",
}


class _PicturedMachine(Machine):
    """A practice computer that shows its paths as if its folder were the whole disk."""

    def display(self, path: Path | str) -> str:
        return super().display(path).removeprefix(str(self.home.parent))


class _Picture(NamedTuple):
    """What a picture shows, and how."""

    name: str
    scheme: str = "light"
    page: str = "overview"
    prepare: Callable[[Machine], Machine] | None = None
    size: QSize = _SIZE
    percent: int = 100


def render_all(application: QApplication, folder: Path, pages: Collection[str] = PAGES) -> int:
    """Render everything into a folder, one PNG file for each picture.

    Args:
        application: our own application, whose look is changed.
        folder: made where it is not there.
        pages: the pages to render.

    Returns:
        How many pictures there are.

    Raises:
        OSError: the folder cannot be made, or a picture cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    appearance = Appearance(application)
    appearance.show_language("en")  # whatever the system speaks; it has the plural forms, too
    wanted = [picture for picture in _pictures() if picture.page in pages]
    for picture in wanted:
        appearance.show_theme(picture.scheme)
        appearance.show_text_size(picture.percent)
        _render(picture, folder)
    return len(wanted)


def _pictures() -> Iterator[_Picture]:
    for scheme in SCHEMES:
        for page in PAGES:
            yield _Picture(f"{page}-{scheme}", scheme, page)
        for page in _PAGES_OF_STATES:
            for name, prepare in _STATES.items():
                yield _Picture(f"{page}-{name}-{scheme}", scheme, page, prepare)
    yield _Picture("environments-odd", page="environments", prepare=_odd_environments)
    yield _Picture("overview-small", size=_SMALL)
    yield _Picture("overview-large-text", percent=200)
    yield _Picture(
        "settings-files-small-large-text", "light", "settings-files", size=_TALL, percent=200
    )


def _render(picture: _Picture, folder: Path) -> None:
    file = folder / f"{picture.name}.png"
    with _computer() as computer:
        machine = computer if picture.prepare is None else picture.prepare(computer)
        panel = _settled_panel(machine, picture.page, picture.size)
        written = panel.grab().save(str(file))
        panel.shutdown()
        panel.deleteLater()
    if not written:
        message = f"cannot write {file}"
        raise OSError(message)


def _settled_panel(machine: Machine, page: str, size: QSize) -> PrivacyPanel:
    model = PanelModel(machine, quick=AtOnce(), slow=AtOnce(), waiting=AtOnce())
    model.chance = _the_same_each_time
    session = session_of(model, AtOnce)
    session.chance = Random(_LESSON).randbytes  # noqa: S311 - nothing is to be kept secret
    session.begin()
    for _ in range(_PLAYED):
        session.advance()
    panel = PrivacyPanel(machine=machine, model=model)
    model.setParent(panel)
    panel.resize(size)
    panel.setCurrentPage(page)
    panel.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    panel.show()
    panel.refresh()
    _wait_until_nothing_moves(panel)
    return panel


def _wait_until_nothing_moves(panel: PrivacyPanel) -> None:
    """Let the event loop turn until what is painted stays as it is."""
    alike, before = 0, QImage()
    while alike < _SETTLED:
        timers = panel.findChildren(QTimer)
        waits = any(timer.isActive() and timer.isSingleShot() for timer in timers)
        flags = QEventLoop.ProcessEventsFlag
        QApplication.sendPostedEvents()
        QApplication.processEvents(flags.WaitForMoreEvents if waits else flags.AllEvents)
        now = panel.grab().toImage()
        alike = alike + 1 if now == before and not waits else 0
        before = now


def _the_same_each_time(count: int) -> bytes:
    return bytes(range(100, 100 + count))


@contextmanager
def _computer() -> Iterator[Machine]:
    practice = PracticeComputer()
    try:
        disk = practice.machine.home.parent
        for name, token in _TOKENS.items():
            path = disk / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(token)
        yield _PicturedMachine(
            home=practice.machine.home,
            environ=practice.machine.environ,
            system_dirs=practice.machine.system_dirs,
            platform=practice.machine.platform,
            facts=practice.machine.facts,
            roots=practice.machine.roots,
        )
    finally:
        practice.close()


def _with_choice(line: str) -> Callable[[Machine], Machine]:
    def prepare(machine: Machine) -> Machine:
        condarc = machine.home / ".condarc"
        text = condarc.read_text() if condarc.exists() else ""
        condarc.write_text(text + line)
        return machine

    return prepare


def _managed(machine: Machine) -> Machine:
    path = machine.system_dirs[0] / "condarc"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("anaconda_anon_usage: true  #!final\n")
    return _with_choice("anaconda_anon_usage: false\n")(machine)


def _by_variable(machine: Machine) -> Machine:
    return replace(machine, environ={**machine.environ, "CONDA_ANACONDA_ANON_USAGE": "no"})


def _without_addon(machine: Machine) -> Machine:
    for record in (machine.home.parent / "opt/conda/conda-meta").glob("anaconda-anon-usage-*"):
        record.unlink()
    return machine


def _without_conda(machine: Machine) -> Machine:
    shutil.rmtree(machine.home.parent / "opt")
    return machine


def _odd_environments(machine: Machine) -> Machine:
    """One for each thing that an environment can be."""
    disk = machine.home.parent
    envs = disk / "opt/conda/envs"
    for name, line in {"off": "anaconda_anon_usage: off\n", "broken": "a: 1\na: 2\n"}.items():
        (envs / name / "conda-meta").mkdir(parents=True)
        (envs / name / "conda-meta/history").touch()
        (envs / name / ".condarc").write_text(line)
    (envs / "linked").symlink_to(disk / "nowhere")
    (machine.home / ".conda").mkdir(exist_ok=True)
    (machine.home / ".conda/environments.txt").write_text(f"{disk / 'gone/env'}\n")
    return machine


_STATES: dict[str, Callable[[Machine], Machine]] = {
    "on-by-choice": _with_choice("anaconda_anon_usage: true\n"),
    "off": _with_choice("anaconda_anon_usage: false\n"),
    "managed": _managed,
    "variable": _by_variable,
    "skipped-file": _with_choice("b:\n\tc: 3\nanaconda_anon_usage: false\n"),
    "conda-cannot-start": _with_choice("a: 1\na: 2\n"),
    "not-understood": _with_choice("anaconda_anon_usage: maybe\n"),
    "without-add-on": _without_addon,
    "without-conda": _without_conda,
}
