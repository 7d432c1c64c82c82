"""The page with the help."""

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from conda_privacy.desktop.appearance import Appearance
from conda_privacy.panel import PrivacyPanel
from conda_privacy.panel.handbook import read_chapter
from conda_privacy.panel.pages import PAGES
from conda_privacy.panel.pages.help import Help
from conda_privacy.panel.widgets.labels import Label
from tests.panel.conftest import ShowPanel, computer, show_panel

pytestmark = pytest.mark.qt

__all__ = ["computer", "show_panel"]


def page_of(panel: PrivacyPanel) -> Help:
    found = panel.findChild(Help)
    assert isinstance(found, Help)
    return found


def texts(panel: PrivacyPanel) -> list[str]:
    return [label.text() for label in page_of(panel).findChildren(Label)]


def test_every_chapter_is_shown(show_panel: ShowPanel) -> None:
    shown = texts(show_panel("help"))

    for name in (*list(PAGES)[:-1], "limits", "words", "keys"):
        chapter = read_chapter(name, "en")
        assert {chapter.title, *chapter.paragraphs, *sum(chapter.terms, ())} <= set(shown)


def test_a_button_leads_to_each_page(show_panel: ShowPanel) -> None:
    panel = show_panel("help")

    for name, button in zip(PAGES, page_of(panel).findChildren(QPushButton), strict=False):
        panel.setCurrentPage("help")
        button.click()
        assert panel.currentPage() == name


def test_the_help_speaks_the_language_around_it(show_panel: ShowPanel, qapp: QApplication) -> None:
    appearance = Appearance(qapp)
    appearance.show_language("de")
    try:
        assert read_chapter("keys", "de").title in texts(show_panel("help"))
    finally:
        appearance.show_language("en")
