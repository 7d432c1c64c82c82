"""The translations that are shipped: whole, every gap in its place, honest about who made them."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import translations
from conda_privacy.panel.translation import LANGUAGES
from conda_privacy.resources import resource_folder

SOURCES = translations.sources()
# Nobody who speaks them has read these yet. Who has, takes the note out of the file, and the code
# out of here.
MACHINE_MADE = {"ar", "de", "es", "fr", "ja", "pt_BR", "zh_CN"}


def code(source: Path) -> str:
    return source.stem.removeprefix("conda_privacy_")


def messages(source: Path) -> list[tuple[str, list[str], bool]]:
    """The text in the program, its translations, and whether it has plural forms."""
    found = []
    for message in ET.parse(source).getroot().iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        assert translation is not None
        forms = [each.text or "" for each in translation.findall("numerusform")]
        found.append(
            (message.findtext("source") or "", forms or [translation.text or ""], bool(forms))
        )
    return found


def gaps(text: str) -> list[str]:
    return sorted(re.findall(r"%[1-9]", text))


def test_there_is_a_source_for_each_language_and_each_is_compiled() -> None:
    assert {code(source) for source in SOURCES} == set(LANGUAGES)
    for source in SOURCES:
        assert (resource_folder() / "translations" / f"{source.stem}.qm").stat().st_size > 100


@pytest.mark.parametrize("source", SOURCES, ids=code)
def test_nearly_every_text_is_translated(source: Path) -> None:
    assert translations.share_translated(source) > 0.95


@pytest.mark.parametrize("source", SOURCES, ids=code)
def test_every_gap_for_a_value_is_in_the_translation_too(source: Path) -> None:
    for original, forms, plural in messages(source):
        for form in filter(None, forms):
            assert gaps(form) == gaps(original), original
        if plural and "%n" in original and any(forms):
            assert re.search("%L?n", forms[-1]), original


@pytest.mark.parametrize("source", SOURCES, ids=code)
def test_a_machine_made_translation_says_so_in_its_header(source: Path) -> None:
    head = source.read_text(encoding="utf-8").split("<TS", 1)[0]

    assert ("Machine-made" in head) == (code(source) in MACHINE_MADE)


def test_a_text_that_is_not_translated_counts_as_open(tmp_path: Path) -> None:
    source = tmp_path / "conda_privacy_xx.ts"
    source.write_text(
        '<TS><context><message><translation type="unfinished"></translation></message>'
        "<message><translation>done</translation></message></context></TS>",
        encoding="utf-8",
    )

    assert translations.share_translated(source) == 0.5


@pytest.mark.qt
@pytest.mark.parametrize("note", ["", translations._MACHINE_MADE])
def test_a_new_source_is_filled_with_every_text_and_says_what_it_said_of_its_maker(
    note: str, tmp_path: Path
) -> None:
    source = tmp_path / "conda_privacy_it.ts"
    source.write_text(note, encoding="utf-8")

    translations._update(source)

    assert {text for text, _, _ in messages(source)} == {
        text for text, _, _ in messages(translations.FOLDER / "conda_privacy_de.ts")
    }
    made = source.read_text(encoding="utf-8")
    assert made.count("Machine-made") == bool(note)
    assert '<TS version="2.1" language="it" sourcelanguage="en">' in made
