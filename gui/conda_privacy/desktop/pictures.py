"""Pictures of every page in every state and scheme, from practice computers.

The same bytes each time on one machine: nothing real is in them, no chance, no clock and no
animation.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QEventLoop, QSize, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from conda_privacy.core.machine import Machine
from conda_privacy.desktop.appearance import Appearance
from conda_privacy.desktop.pictured_computers import STATES, practice_computer, with_ten_thousand
from conda_privacy.panel.background import AtOnce
from conda_privacy.panel.classroom_session import session_of
from conda_privacy.panel.colours import SCHEMES
from conda_privacy.panel.model import PanelModel
from conda_privacy.panel.pages import PAGES
from conda_privacy.panel.panel import PrivacyPanel

_SIZE = QSize(1120, 860)
_SMALL = QSize(400, 300)
_TALL = QSize(400, 1600)
_EXTRAORDINARY: dict[str, dict[str, Any]] = {
    "small": {"size": _SMALL},
    "large-text": {"percent": 200},
    "small-large-text": {"size": _TALL, "percent": 200},
    "right-to-left": {"language": "ar"},
}
"""How each page is pictured once more, in light colours."""
_SETTLED = 3
"""Pictures in a row that are the same: a text that wraps tells its height when its width is known,
and one layout may ask for another."""
_PLAYED = 3
"""How far the lesson is given: so that its first requests stand in the log."""
_LESSON = 1
"""The seed of the random IDs in it."""


class _Picture(NamedTuple):
    """What a picture shows, and how."""

    name: str
    scheme: str = "light"
    page: str = "overview"
    prepare: Callable[[Machine], Machine] | None = None
    size: QSize = _SIZE
    percent: int = 100
    language: str = "en"


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
    wanted = [picture for picture in _pictures() if picture.page in pages]
    for picture in wanted:
        appearance.show_theme(picture.scheme)
        appearance.show_text_size(picture.percent)
        appearance.show_language(picture.language)  # whatever the system speaks
        _render(picture, folder)
    return len(wanted)


def _pictures() -> Iterator[_Picture]:
    for scheme in SCHEMES:
        for page in PAGES:
            yield _Picture(f"{page}-{scheme}", scheme, page)
        for name, state in STATES.items():
            for page in state.pages:
                yield _Picture(f"{page}-{name}-{scheme}", scheme, page, state.prepare)
    for page in PAGES:
        for name, how in _EXTRAORDINARY.items():
            yield _Picture(f"{page}-{name}", page=page, **how)
    yield _Picture("environments-ten-thousand", page="environments", prepare=with_ten_thousand)


def _render(picture: _Picture, folder: Path) -> None:
    file = folder / f"{picture.name}.png"
    with practice_computer() as computer:
        machine = computer if picture.prepare is None else picture.prepare(computer)
        panel = _settled_panel(machine, picture.page, picture.size)
        written = panel.grab().save(str(file))
        panel.shutdown()
        panel.deleteLater()
        # No loop runs that would do it, and every panel there is follows each theme and language.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
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
