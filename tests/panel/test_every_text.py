"""No English is left where another language is spoken: every text shown passes translation."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QWidget,
)

from conda_privacy.core.machine import Machine
from conda_privacy.panel.pages import PAGES
from conda_privacy.panel.panel import PrivacyPanel
from conda_privacy.panel.widgets.labels import PathLabel
from conda_privacy.panel.widgets.lesson_card import LessonCard
from conda_privacy.panel.widgets.path_button import PathButton
from conda_privacy.panel.widgets.user_agent_view import UserAgentView
from tests.panel.conftest import ShowPanel
from tests.panel.practice import write

pytestmark = pytest.mark.qt

DATA = (PathLabel, PathButton, UserAgentView)
"""Widgets that show paths, names and headers as they are."""
NAMES = frozenset(
    (
        *("base", "child1", "broken", "Conda Privacy", "conda … solver", "aau/"),
        *("anaconda-anon-usage", "anaconda_anon_usage"),
    )
)
ENGLISH = re.compile(r"[A-Za-z]{2,}")


class Marked(QTranslator):
    """A language in which each sentence stands in brackets."""

    def translate(
        self, _context: str, source: str, _comment: str | None = None, _count: int = -1
    ) -> str:
        return f"⟦{source}⟧"


@pytest.fixture
def marked(qapp: QApplication) -> Iterator[None]:
    translator = Marked()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def said_by(widget: QWidget) -> Iterator[str]:
    """What a widget shows or tells, but for what is data."""
    if isinstance(widget, DATA):
        return
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    menu = menu_of(widget)
    if menu is not None:
        yield from (action.text() for action in menu.actions())


def menu_of(widget: QWidget) -> QMenu | None:
    return widget.menu() if isinstance(widget, QPushButton) else None


def in_the_lesson(widget: QWidget) -> bool:
    above: QWidget | None = widget
    while above is not None and not isinstance(above, LessonCard):
        above = above.parentWidget()
    return above is not None


def open_all(panel: PrivacyPanel) -> None:
    """Let rows tell all they know."""
    for button in panel.findChildren(QAbstractButton):
        tells = button.text() in {"⟦More⟧", "⟦Show all places⟧"} and menu_of(button) is None
        if button.isVisible() and tells:
            button.click()


def english_in(panel: PrivacyPanel) -> set[str]:
    for _ in range(12):
        QCoreApplication.processEvents()
    found = [each for each in panel.findChildren(QWidget) if each.isVisible()]
    texts = {text for each in found if not in_the_lesson(each) for text in said_by(each)}
    return {text for text in texts - NAMES if "⟦" not in text and ENGLISH.search(text)}


STATES = {
    "default": "",
    "off": "anaconda_anon_usage: false\n",
    "ignored": "a:\n\tb: 1\n",
    "stops conda": "a: 1\na: 2\n",
    "not understood": "anaconda_anon_usage: maybe\n",
}


# The help has a file of its own in each language.
@pytest.mark.parametrize("page", [page for page in PAGES if page != "help"])
def test_every_text_of_a_page_is_translated(
    marked: None, show_panel: ShowPanel, computer: Machine, page: str
) -> None:
    write(computer.home.parent / "opt/conda/envs/broken/conda-meta/history", "")
    write(computer.home.parent / "opt/conda/envs/broken/.condarc", "a: 1\na: 2\n")
    panel = show_panel(page, machine=computer)
    open_all(panel)
    for state in STATES if page != "classroom" else ("default",):
        write(computer.home / ".condarc", STATES[state])
        panel.refresh()
        assert (state, english_in(panel)) == (state, set())
