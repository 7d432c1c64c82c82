"""The chapters of the help: whole in every language, English where a language lacks one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from conda_privacy.panel.handbook import Chapter, parse_chapter, read_chapter
from conda_privacy.panel.pages import PAGES
from conda_privacy.panel.translation import LANGUAGES, load_translation
from conda_privacy.resources import resource

pytestmark = pytest.mark.qt

CHAPTERS = sorted(path.stem for path in resource("help/en").glob("*.md"))


def test_there_is_a_chapter_for_each_page_and_each_language() -> None:
    assert set(PAGES) - {"help"} < set(CHAPTERS)
    for code in LANGUAGES:
        assert sorted(path.stem for path in resource(f"help/{code}").glob("*.md")) == CHAPTERS


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("name", CHAPTERS)
def test_a_chapter_says_as_much_in_every_language(name: str, code: str) -> None:
    ours, english = read_chapter(name, code), read_chapter(name, "en")

    assert ours.title
    assert len(ours.paragraphs) == len(english.paragraphs)
    assert len(ours.terms) == len(english.terms)
    assert (ours == english) == (code == "en")
    for mark in "*`#":
        assert mark not in repr(ours)


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_translation_tells_its_code_and_titles_its_pages_alike(code: str) -> None:
    translator = load_translation(QLocale(code))
    assert translator is not None

    assert (translator.translate("Help", "en") or "en") == code
    for name in list(PAGES)[:-1]:
        original = read_chapter(name, "en").title
        title = translator.translate("Wording", original) or original
        assert title == read_chapter(name, code).title


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_keys_of_all_pages_are_told(code: str) -> None:
    keys = [term for term, _ in read_chapter("keys", code).terms]
    assert keys[0].endswith(f"+1 … {len(PAGES) - 1}")


def test_what_a_language_lacks_is_read_in_english() -> None:
    assert read_chapter("keys", "sw") == read_chapter("keys", "en")


def test_a_chapter_that_nobody_wrote_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        read_chapter("no-such-chapter", "de")


def test_paragraphs_items_and_terms_are_told_apart() -> None:
    chapter = parse_chapter(
        "# Title\n\nOne\nparagraph.\n\nAnother.\n\n"
        "- an `item`\n  goes on\n- **Term**: its: meaning\n"
    )

    assert chapter == Chapter(
        "Title", ("One paragraph.", "Another.", "an item goes on"), (("Term", "its: meaning"),)
    )


def test_an_empty_file_is_an_empty_chapter() -> None:
    assert parse_chapter("") == Chapter("", (), ())


def test_no_break_spaces_of_a_chapter_stay() -> None:
    assert parse_chapter("# Titre\n\nCeci\u00a0:\ncela.\n").paragraphs == ("Ceci\u00a0: cela.",)
