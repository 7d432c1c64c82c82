"""What every page is: a title, a sentence, and a column of cards that scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from conda_privacy.panel.look import look_of
from conda_privacy.panel.widgets.banner import Banner
from conda_privacy.panel.widgets.labels import Label
from conda_privacy.panel.widgets.layouts import Column, empty

if TYPE_CHECKING:
    from conda_privacy.core.problem import Problem
    from conda_privacy.core.snapshot import Snapshot
    from conda_privacy.panel.model import PanelModel
    from conda_privacy.panel.wording import Wording

_WIDEST = 130
"""Content is no wider than this many units: longer lines are hard to read on a large screen."""
_NARROW = 75

_COMING_MS = 2000
"""The content of a page has come by then, as a rule, when the page is made anew."""

Doing = dict[str, Any]
"""What a person is in the midst of on a page, by names that only this page knows."""


class Page(QScrollArea):
    """One page of the panel; see the package for how one is made.

    Attributes:
        model: what is known, and where work is asked for.
        wording: the sentences for what is known.
        column: the layout that takes the cards.
        of_this_computer: whether it shows what is found on this computer.

    Signals:
        pageWanted(str, object): show the page of this name, with a target it understands.
    """

    pageWanted = Signal(str, object)
    of_this_computer: ClassVar = True

    def __init__(self, model: PanelModel, wording: Wording, parent: QWidget) -> None:
        super().__init__(parent)
        self.model = model
        self.wording = wording
        # Of a viewport that Qt has made PySide does not know the class. Where it meets one it loads
        # every kind of widget there is: fifteen milliseconds, and 4,500 objects for good.
        self.setViewport(QWidget())
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        unit = look_of(self).unit
        content = QWidget()
        self.column = Column(content, spacing=2 * unit, widest=_WIDEST * unit)
        self._title, self._subtitle = Label(size="title"), Label(tone="secondary")
        head = Column(spacing=unit // 2)
        head.addWidget(self._title)
        head.addWidget(self._subtitle)
        self.column.addLayout(head)
        self._silence = Column()
        self.column.addLayout(self._silence)
        self.setWidget(content)
        self._scrolled = 0.0
        self._coming = QTimer(self, singleShot=True, interval=_COMING_MS)
        self._coming.timeout.connect(self._leave_scrolled)
        self._pad()

    def show_title(self, title: str, subtitle: str) -> None:
        """Show the title of the page and the sentence below it."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self.setAccessibleName(title)
        self.setAccessibleDescription(subtitle)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show what is known now; each page says how.

        Raises:
            NotImplementedError: the page does not.
        """
        raise NotImplementedError

    def show_silence(self, problem: Problem | None) -> None:
        """Say above everything why nothing new is known, and how to look again."""
        empty(self._silence)
        if problem is None or not self.of_this_computer:
            return
        sentences = [self.wording.failure(problem)]
        if self.model.snapshot is not None:
            sentences.append(self.tr("What is shown here is from before."))
        title = self.tr("conda's settings cannot be read now")
        banner = Banner("error", title, " ".join(sentences), self.tr("Look again (F5)"), self)
        banner.acted.connect(self.model.refresh)
        self._silence.addWidget(banner)

    def present(self) -> None:
        """Show this page in large type; one that has none does nothing."""

    def show_target(self, target: object) -> None:
        """Show what another page pointed to; a page that knows no targets shows itself."""

    def doing(self) -> Doing:
        """Return what a person is in the midst of here, for a page of another look or language."""
        bar = self.verticalScrollBar()
        return {"scrolled": self._scrolled or bar.value() / max(1, bar.maximum())}

    def go_on(self, doing: Doing) -> None:
        """Take up what was done on the page that stood here before."""
        self._scrolled = doing["scrolled"]
        if self._scrolled:
            bar = self.verticalScrollBar()
            # The content is as high as it will be only when all of it has come.
            bar.rangeChanged.connect(self._scroll)
            bar.actionTriggered.connect(self._leave_scrolled)
            self._coming.start()

    def _scroll(self) -> None:
        bar = self.verticalScrollBar()
        if self._scrolled:
            bar.setValue(round(self._scrolled * bar.maximum()))

    def _leave_scrolled(self) -> None:
        """Leave the rest to the person, who scrolls, or to whom all has come."""
        self._scrolled = 0.0

    def _pad(self) -> None:
        unit = look_of(self).unit
        side = 2 * unit if self.width() < _NARROW * unit else 4 * unit
        self.column.set_padding((side, round(0.9 * side), side, side))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pad()
