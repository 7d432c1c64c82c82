"""The translations: fresh, complete where a person looks first, and changed without a restart."""

import re
import xml.etree.ElementTree as ET
from typing import cast

import pytest
from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtWidgets import QApplication

from conda_privacy.core.machine import Machine
from conda_privacy.desktop.appearance import Appearance
from conda_privacy.panel.check_wording import CheckWording
from conda_privacy.panel.environment_wording import EnvironmentWording
from conda_privacy.panel.practice_window import PracticePanel
from conda_privacy.panel.translation import LANGUAGES, Counting, load_translation
from conda_privacy.panel.widgets.check_card import CheckCard
from conda_privacy.panel.widgets.check_row import CheckDetails
from conda_privacy.panel.widgets.labels import Label
from conda_privacy.panel.wording import Wording
from conda_privacy.resources import resource
from tests.panel.conftest import ShowPanel

pytestmark = pytest.mark.qt

FOLDER = resource("translations")
GAP = re.compile(r"%(?:\d|n|L\d)")
FILTER = re.compile(r"\(\*[^)]*\)|;;")
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
def test_a_dialog_offers_the_same_kinds_of_files_in_each_language(code: str) -> None:
    offers = [(source, texts) for _, source, texts in messages(code) if FILTER.search(source)]
    assert offers
    for source, texts in offers:
        assert [FILTER.findall(text) for text in texts] == [FILTER.findall(source)]


def test_numbers_are_said_in_good_english_where_no_translation_is_installed(
    qapp: QApplication,
) -> None:
    counted = [
        (context, source)
        for context, source, _ in messages("en")
        if "%n" in source and "(s)" in source
    ]
    counting = (CheckCard, CheckDetails, CheckWording, EnvironmentWording, Wording)
    assert {context for context, _ in counted} <= {each.__name__ for each in counting}
    assert all(issubclass(each, Counting) for each in counting)
    said = [Counting.tr(_speaker(context), source, "", 1) for context, source in counted]
    assert said
    assert not [text for text in said if "(s)" in text or "%n" in text]


def _speaker(name: str) -> Counting:
    return cast("Counting", type(name, (Counting, QObject), {})())


def test_a_translation_that_is_installed_counts_in_its_own_way(qapp: QApplication) -> None:
    german = load_translation(QLocale("de"))
    assert german is not None
    qapp.installTranslator(german)
    try:
        said = _speaker("EnvironmentWording").tr("%n days ago", "two to six days", 3)
    finally:
        qapp.removeTranslator(german)
    assert said == "vor 3 Tagen"


@pytest.mark.parametrize(("code", "said"), [("de", "Alle 12.345 "), ("ar", "١٢٬٣٤٥")])
def test_a_large_number_in_a_sentence_is_written_as_in_the_language(
    qapp: QApplication, code: str, said: str
) -> None:
    appearance = Appearance(qapp)
    appearance.show_language(code)
    try:
        text = _speaker("CheckWording").tr("All %n result(s) are as foreseen.", "", 12345)
    finally:
        appearance.show_language("en")
    assert said in text


def test_a_gap_that_is_still_to_be_filled_is_no_number(qapp: QApplication) -> None:
    appearance = Appearance(qapp)
    appearance.show_language("ar")
    source = "%1 of %n result(s) are as foreseen; the others could not be checked."
    try:
        text = _speaker("CheckWording").tr(source, "", 1)
    finally:
        appearance.show_language("en")
    assert "%1" in text


def test_a_large_number_is_written_as_here_where_no_translation_is_installed(
    qapp: QApplication,
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    try:
        text = _speaker("CheckWording").tr("All %n result(s) are as foreseen.", "", 12345)
    finally:
        QLocale.setDefault(before)
    assert text == "All 12,345 results are as foreseen."


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


def test_the_band_of_a_practice_computer_follows_a_change_of_the_language(
    qapp: QApplication, computer: Machine
) -> None:
    practice = PracticePanel(computer)
    appearance = Appearance(qapp)
    appearance.show_language("de")
    try:
        qapp.processEvents()
        assert practice.band.accessibleName().startswith("Übung")
    finally:
        appearance.show_language("en")
        practice.panel.shutdown()
        practice.deleteLater()
