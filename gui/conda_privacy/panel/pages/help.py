"""Help: what every page shows, the words used, the keys and the limits, in the window itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from conda_privacy.panel.handbook import Chapter, read_chapter
from conda_privacy.panel.look import look_of
from conda_privacy.panel.pages.page import Page
from conda_privacy.panel.widgets.button import Button
from conda_privacy.panel.widgets.card import Card
from conda_privacy.panel.widgets.cell import Cell
from conda_privacy.panel.widgets.labels import Label
from conda_privacy.panel.widgets.layouts import Flow

if TYPE_CHECKING:
    from conda_privacy.core.snapshot import Snapshot
    from conda_privacy.panel.model import PanelModel
    from conda_privacy.panel.wording import Wording

_MORE = ("limits", "words", "keys")
_TERM = _MEANING = 22
"""In units of the grid: where there is less room, every meaning stands below its word."""


class _Term(Label):
    """A word that is explained beside it: in one line where there is room for that."""

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        whole = self.fontMetrics().boundingRect(self.text()).width() + 1
        width = max(_TERM * look_of(self).unit, whole + margins.left() + margins.right())
        return QSize(width, self.heightForWidth(width))


class Help(Page):
    """Shows the handbook: the pages first, then what holds for all of them."""

    of_this_computer = False

    def __init__(self, model: PanelModel, wording: Wording, parent: QWidget) -> None:
        super().__init__(model, wording, parent)
        from conda_privacy.panel.pages import PAGES

        for name in list(PAGES)[:-1]:
            self._add_page(name, self._chapter(name))
        for name in _MORE:
            self._add_chapter(self._chapter(name))
        self.column.addStretch(1)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Help is the same whatever is found."""

    def _chapter(self, name: str) -> Chapter:
        """Read a chapter in the language that the words around it are in."""
        #: The code of this language, as in the name of its file of translations.
        return read_chapter(name, self.tr("en"))

    def _add_page(self, name: str, chapter: Chapter) -> None:
        card = Card(self.widget())
        unit = look_of(self).unit
        top = Flow(spacing=unit)
        top.add_stretching(Label(self.wording.page_title(name), "heading"), least=20 * unit)
        button = Button(self.tr("Show this page"))
        button.setAccessibleName(f"{button.text()}: {self.wording.page_title(name)}")
        button.clicked.connect(lambda: self.pageWanted.emit(name, None))
        top.addWidget(button)
        card.column.addLayout(top)
        self._fill(card, chapter)

    def _add_chapter(self, chapter: Chapter) -> None:
        card = Card(self.widget())
        card.column.addWidget(Label(chapter.title, "heading"))
        self._fill(card, chapter)

    def _fill(self, card: Card, chapter: Chapter) -> None:
        unit = look_of(self).unit
        for paragraph in chapter.paragraphs:
            card.column.addWidget(Label(paragraph))
        for term, meaning in chapter.terms:
            line = Flow(spacing=unit)
            line.addWidget(_Term(term, "strong"))
            said = Cell(_MEANING, card)
            said.column.addWidget(Label(meaning))
            line.add_stretching(said, least=_MEANING * unit)
            card.column.addLayout(line)
        self.column.addWidget(card)
