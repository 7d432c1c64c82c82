"""What is inside the panel for one look and one language: sidebar, pages, messages."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from conda_privacy.panel.colours import qt_palette
from conda_privacy.panel.look import Look, style_sheet
from conda_privacy.panel.pages import PAGES, page_class
from conda_privacy.panel.sidebar import Sidebar
from conda_privacy.panel.widgets.focus import wants_ring
from conda_privacy.panel.widgets.message_bar import MessageBar
from conda_privacy.panel.widgets.whole_pictures import WholePictures
from conda_privacy.panel.widgets.working_line import WorkingLine

if TYPE_CHECKING:
    from conda_privacy.core.problem import Problem
    from conda_privacy.core.snapshot import Snapshot
    from conda_privacy.panel.model import PanelModel
    from conda_privacy.panel.pages.page import Doing, Page
    from conda_privacy.panel.wording import Wording

_NARROW = 80
"""Less wide than this many units, the sidebar becomes a row of icons; and where it is too low."""

_FOR_A_MESSAGE = 0.6
"""As much of the height of a page a message may take; a longer one scrolls."""


Place = tuple[int, str, int]
"""Where a widget is: in which part of the frame, the name of its class, and which one of these."""


@dataclass(frozen=True)
class Kept:
    """What a person is in the midst of, for the frame that comes next.

    Attributes:
        pages: what is done on each page that was shown, by its name.
        focus: where the keyboard is, if that is in here.
        by_key: whether it came there by a key, so that a ring shows it.
    """

    pages: dict[str, Doing] = field(default_factory=dict)
    focus: Place | None = None
    by_key: bool = True


class Frame(QWidget):
    """Arranges sidebar, pages and messages; made anew when look or language change.

    Signals:
        pageShown(str): the page of this name is shown now.
        painted(): the first picture stands on the screen.
    """

    pageShown = Signal(str)
    painted = Signal()

    def __init__(
        self, model: PanelModel, wording: Wording, look: Look, parent: QWidget, kept: Kept
    ) -> None:
        super().__init__(parent)
        self.look = look
        self._model, self._wording = model, wording
        self._pages: dict[str, Page] = {}
        self._kept = kept
        self._always_compact = False
        self._was_painted = False
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setPalette(qt_palette(look.colours))
        self.setStyleSheet(style_sheet(look))
        titles = {name: wording.page_title(name) for name in PAGES}
        self._sidebar = Sidebar(titles, self)
        self._sidebar.pageChosen.connect(self.show_page)
        self._stack = QStackedWidget(self)
        self._stack.setMinimumHeight(1)  # so that a message gets the height that it has been given
        self.messages = MessageBar(self)
        self._arrange()
        self._working = WorkingLine(model, self)
        self._whole = WholePictures(self)
        model.snapshotChanged.connect(self._show_snapshot)
        model.silenceChanged.connect(self._show_silence)
        if model.snapshot is not None:
            self._show_snapshot(model.snapshot)

    def _arrange(self) -> None:
        content = QVBoxLayout()
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(0)
        content.addWidget(self._stack, 1)
        content.addWidget(self.messages)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(0)
        self._across.addWidget(self._sidebar)
        self._across.addLayout(content, 1)

    def show_page(self, name: str, target: object = None) -> None:
        """Show a page, and on it what the target points to.

        Raises:
            KeyError: no page has this name.
        """
        if name not in self._pages:
            self._make_page(name)
        page = self._pages[name]
        self._stack.setCurrentWidget(page)
        self._sidebar.show_page(name)
        if target is not None:
            page.show_target(target)
        self.pageShown.emit(name)

    def page(self, name: str) -> Page | None:
        """Return a page that was shown already."""
        return self._pages.get(name)

    def kept(self) -> Kept:
        """Return what a person is in the midst of, also on pages that were not shown here yet."""
        pages = {name: page.doing() for name, page in self._pages.items()}
        focus = self.window().focusWidget()
        return Kept(self._kept.pages | pages, self._place_of(focus), by_key=wants_ring(focus))

    def take_focus_back(self) -> None:
        """Move the keyboard to where it was in the frame before, if there is such a place."""
        if self._kept.focus is None:
            return
        part, name, number = self._kept.focus
        alike = _alike(self._parts()[part], name)
        if number < len(alike) and alike[number].isVisibleTo(self):
            reasons = Qt.FocusReason
            by_key = self._kept.by_key
            alike[number].setFocus(
                reasons.OtherFocusReason if by_key else reasons.ActiveWindowFocusReason
            )

    def _place_of(self, widget: QWidget | None) -> Place | None:
        for number, part in enumerate(self._parts()):
            if widget is not None and part.isAncestorOf(widget):
                name = type(widget).__name__
                return number, name, _alike(part, name).index(widget)
        return None

    def _parts(self) -> tuple[QWidget, ...]:
        page = self._stack.currentWidget() or self._stack
        return page, self._sidebar, self.messages

    def set_compact(self, *, compact: bool) -> None:
        """Keep the sidebar a row of icons, however much room there is."""
        self._always_compact = compact
        self._fit()

    def uncover(self, widget: QWidget | None) -> None:
        """Scroll what is around a widget in here until it can be seen; others are left alone."""
        if widget is None or not self.isAncestorOf(widget):
            return
        around = widget.parentWidget()
        while around is not None and around is not self:
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(widget)
            around = around.parentWidget()

    def _make_page(self, name: str) -> None:
        page = page_class(name)(self._model, self._wording, self)
        page.show_title(self._wording.page_title(name), self._wording.page_subtitle(name))
        page.pageWanted.connect(self.show_page)
        self._pages[name] = page
        self._stack.addWidget(page)
        if self._model.snapshot is not None:
            page.show_snapshot(self._model.snapshot)
        if self._model.silence is not None:
            page.show_silence(self._model.silence)
        if name in self._kept.pages:
            page.go_on(self._kept.pages[name])

    def _show_snapshot(self, snapshot: Snapshot) -> None:
        self._sidebar.show_conda(self._wording.conda_in_use(snapshot))
        self._fit()
        for page in self._pages.values():
            page.show_snapshot(snapshot)

    def _show_silence(self, problem: Problem | None) -> None:
        for page in self._pages.values():
            page.show_silence(problem)

    def _fit(self) -> None:
        narrow = self.width() < _NARROW * self.look.unit
        low = self.height() < self._sidebar.needed_height()
        compact = self._always_compact or narrow or low
        direction = QBoxLayout.Direction
        self._across.setDirection(direction.TopToBottom if compact else direction.LeftToRight)
        self._sidebar.set_compact(compact=compact)
        above = self._sidebar.sizeHint().height() if compact else 0
        self.messages.fit(max(0, round(_FOR_A_MESSAGE * (self.height() - above))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._working.fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._whole.watch(self.window())

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(self.look.colours.window))
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()


def _alike(around: QWidget, name: str) -> list[QWidget]:
    """Return the widgets inside another one whose class has this name, in the order of making."""
    return [each for each in around.findChildren(QWidget) if type(each).__name__ == name]
