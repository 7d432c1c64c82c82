"""Help: what every page shows, the words used, and the keys, in the window itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from conda_privacy.panel.look import look_of
from conda_privacy.panel.pages.page import Page
from conda_privacy.panel.widgets.card import Card
from conda_privacy.panel.widgets.labels import Label
from conda_privacy.panel.widgets.layouts import Flow

if TYPE_CHECKING:
    from conda_privacy.core.snapshot import Snapshot
    from conda_privacy.panel.model import PanelModel
    from conda_privacy.panel.wording import Wording


class Help(Page):
    """Explains the pages, the words and the keys."""

    def __init__(self, model: PanelModel, wording: Wording, parent: QWidget) -> None:
        super().__init__(model, wording, parent)
        for name, paragraphs in self._pages().items():
            self._add_page(name, paragraphs)
        self._add_list(self.tr("The words"), self._words())
        self._add_list(self.tr("The keys"), self._keys())
        self.column.addStretch(1)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Help is the same whatever is found."""

    def _add_page(self, name: str, paragraphs: tuple[str, ...]) -> None:
        from conda_privacy.panel.pages import PAGES

        if name not in PAGES:
            return
        card = Card(self.widget())
        unit = look_of(self).unit
        top = Flow(spacing=unit)
        top.add_stretching(Label(self.wording.page_title(name), "heading"), least=20 * unit)
        button = QPushButton(self.tr("Show this page"))
        button.setAccessibleDescription(self.wording.page_title(name))
        button.clicked.connect(lambda: self.pageWanted.emit(name, None))
        top.addWidget(button)
        card.column.addLayout(top)
        for paragraph in paragraphs:
            card.column.addWidget(Label(paragraph))
        self.column.addWidget(card)

    def _add_list(self, title: str, rows: dict[str, str]) -> None:
        card = Card(self.widget())
        unit = look_of(self).unit
        card.column.addWidget(Label(title, "heading"))
        for term, meaning in rows.items():
            line = Flow(spacing=unit)
            name = Label(term, "strong")
            name.setWordWrap(False)
            name.setMinimumWidth(18 * unit)
            line.addWidget(name)
            line.add_stretching(Label(meaning), least=36 * unit)
            card.column.addLayout(line)
        self.column.addWidget(card)

    def _pages(self) -> dict[str, tuple[str, ...]]:
        return {
            "overview": (
                self.tr(
                    "The first sentence says whether conda adds random IDs to its requests, the "
                    "second one why. The switch changes it at once: one line in ~/.condarc, "
                    "nothing else. Undo takes the change back exactly."
                ),
                self.tr(
                    "A lock on the switch means that another place has the last word, such as a "
                    "file of whoever manages this computer. The message above says which."
                ),
                self.tr(
                    "The preview is composed from what is installed here. Nothing is run and "
                    "nothing is sent to compose it."
                ),
            ),
            "what-is-sent": (
                self.tr(
                    "Each part of the line that conda sends with every request: what it means and "
                    "where its value lives, for any environment, with the setting on and off."
                ),
                self.tr(
                    "“Check with real conda” runs your conda against a server inside this computer "
                    "and shows what arrived. A real run makes random IDs that are missing."
                ),
            ),
            "environments": (
                self.tr(
                    "Every environment with its own random ID and what holds there. An ID can be "
                    "shown, copied, made anew or removed, and the setting can differ in one "
                    "environment."
                ),
            ),
            "settings-files": (
                self.tr(
                    "conda reads its settings from many places. They stand here in order, with "
                    "what each one says; the one that decides is marked, broken ones say why."
                ),
                self.tr("You see every change as a comparison before it is made."),
            ),
            "classroom": (
                self.tr(
                    "A practice computer in a temporary folder, to see what a server can and "
                    "cannot learn. It is gone when the window is closed."
                ),
            ),
        }

    def _words(self) -> dict[str, str]:
        return {
            self.tr("Random ID"): self.tr(
                "Random characters that do not contain your name, but are the same in many "
                "requests, so that requests can be put together. Anaconda calls them anonymous "
                "tokens."
            ),
            self.tr("User agent"): self.tr(
                "The line with which a program introduces itself to a server."
            ),
            self.tr("Environment"): self.tr("A folder with its own set of packages."),
            self.tr("Settings file"): self.tr(
                "A text file that conda reads at every start, such as ~/.condarc."
            ),
            self.tr("Channel"): self.tr("A server from which conda takes packages."),
        }

    def _keys(self) -> dict[str, str]:
        return {
            self.tr("Ctrl+1 … 5"): self.tr("show a page"),
            self.tr("F1"): self.tr("show this help"),
            self.tr("F5"): self.tr("look at everything again"),
            self.tr("Ctrl+C"): self.tr("copy the line in focus, with random IDs hidden"),
            self.tr("Ctrl+Z"): self.tr("take back the last change made here"),
            self.tr("Esc"): self.tr("close a message"),
        }
