"""The translations: fresh, complete where a person looks first, and changed without a restart."""

import re
import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from conda_privacy.desktop.appearance import Appearance
from conda_privacy.panel.translation import LANGUAGES, load_translation
from conda_privacy.panel.widgets.labels import Label
from conda_privacy.resources import resource
from tests.panel.conftest import ShowPanel

pytestmark = pytest.mark.qt

FOLDER = resource("translations")
GAP = re.compile(r"%(?:\d|n|L\d)")
FOREIGN = [code for code in LANGUAGES if code != "en"]


def messages(code: str) -> list[tuple[str, str, list[str]]]:
    """Context, source and finished translations of each text."""
    # S314: these are our own files.
    tree = ET.parse(FOLDER / f"conda_privacy_{code}.ts")  # noqa: S314
    found = []
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            translated = message.find("translation")
            assert translated is not None
            forms = [form.text or "" for form in translated.findall("numerusform")]
            texts = forms or [translated.text or ""]
            done = [] if translated.get("type") == "unfinished" else texts
            found.append((context.findtext("name", ""), message.findtext("source", ""), done))
    return found


@pytest.mark.parametrize("code", FOREIGN)
def test_every_gap_of_a_sentence_is_in_its_translation(code: str) -> None:
    for _context, source, texts in messages(code):
        for text in texts:
            missing = set(GAP.findall(source)) - set(GAP.findall(text)) - {"%n"}
            assert not missing, source


@pytest.mark.parametrize("code", FOREIGN)
def test_a_machine_made_translation_says_so(code: str) -> None:
    text = (FOLDER / f"conda_privacy_{code}.ts").read_text(encoding="utf-8")
    assert "Machine-made" in text


def test_a_language_that_is_not_there_gives_no_translation() -> None:
    assert load_translation(QLocale("sw")) is None


@pytest.mark.parametrize(
    ("code", "title", "direction"),
    [
        ("de", "Überblick", Qt.LayoutDirection.LeftToRight),
        ("en", "Overview", Qt.LayoutDirection.LeftToRight),
    ],
)
def test_the_language_changes_without_a_restart(
    qapp: QApplication,
    show_panel: ShowPanel,
    code: str,
    title: str,
    direction: Qt.LayoutDirection,
) -> None:
    panel = show_panel()
    appearance = Appearance(qapp)
    appearance.show_language(code)
    try:
        qapp.processEvents()
        assert title in [each.text() for each in panel.findChildren(Label) if each.isVisible()]
        assert panel.layoutDirection() == direction
    finally:
        appearance.show_language("en")
