"""The lesson on paper."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from conda_privacy.classroom.command import Command
from conda_privacy.classroom.figures import Figure
from conda_privacy.classroom.handout import Words, handout
from conda_privacy.classroom.lesson import Action, Lesson, Question, Step
from conda_privacy.classroom.lesson_file import built_in_lesson, read_lesson
from conda_privacy.classroom.request import Request

_TOKEN = "16lUJyi7R8u-Co33mZJElQ"
_LESSON = Lesson("en", "T & <b>", "", (Step("s", "One", 1, ("<script>x</script>",)),))
_REQUEST = Request(0, "203.0.113.7", "/c/noarch/a-1-0.conda", f"conda/26 aau/1 c/{_TOKEN}")


class _Reader(HTMLParser):
    """Checks that every element is closed, and remembers tags and text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()
        self.text: list[str] = []
        self.feed(text)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        if tag != "meta":
            self.open.append(tag)
        assert not {"src", "href"} & {name for name, _ in attrs}

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def test_text_is_never_markup() -> None:
    reader = _Reader(handout(_LESSON, (), (), Words()))

    assert "script" not in reader.seen
    assert "<script>x</script>" in reader.text
    assert reader.text.count("T & <b>") == 2


def test_the_built_in_lesson_is_printed_whole() -> None:
    lesson = read_lesson(built_in_lesson("en")).lesson
    assert lesson

    text = " ".join(_Reader(handout(lesson, (), (), Words())).text)

    for step in lesson.steps:
        assert step.title in text
        assert all(paragraph in text for paragraph in (*step.text, *step.reveal))
        assert step.question is None or step.question.text in text


def test_commands_choices_and_solutions_are_there() -> None:
    step = Step(
        *("s", "One", 1, ("Text",)),
        actions=(Action("run", command=Command("search", "base", ("numpy",))), Action("next-day")),
        question=Question("Which?", ("this", "that")),
        reveal=("Because.",),
    )

    text = _Reader(handout(Lesson("en", "T", "Sum", (step,)), (), (), Words())).text

    for words in ("Sum", "conda search numpy", "Which?", "this", "that", "Solution", "Because."):
        assert words in text


def test_the_log_is_masked() -> None:
    page = handout(_LESSON, (_REQUEST,), (), Words())

    assert _TOKEN not in page
    assert "c/16lU…" in page
    assert "a-1-0.conda" in page
    assert "01/Jan/1970:00:00" in page


def test_figures_stand_below_their_questions_in_the_words_given() -> None:
    figure = Figure("mended", "mending", "Mended since", 3, None, truth=4)
    words = Words(truth="Wahrheit", questions=(("mending", "Wer?"),), labels=(("mended", "Heil"),))

    text = _Reader(handout(_LESSON, (), (figure,), words)).text

    start = text.index("Wer?")
    assert [word for word in text[start:] if word.strip()][:8] == [
        *("Wer?", "Wahrheit", "With random IDs", "Without random IDs"),
        *("Heil", "4", "3", "?"),
    ]


@pytest.mark.parametrize(
    ("language", "direction"),
    [("en", "ltr"), ("ar", "rtl"), ("ar-EG", "rtl"), ("pt-BR", "ltr"), ("arn", "ltr")],
)
def test_a_page_begins_at_the_side_where_its_language_begins(language: str, direction: str) -> None:
    page = handout(replace(_LESSON, language=language), (), (), Words())
    assert f'<html lang="{language}" dir="{direction}">' in page


def test_commands_and_requests_run_from_left_to_right_in_every_language() -> None:
    step = Step(
        "s",
        "One",
        1,
        ("x",),
        actions=(Action("run", command=Command("search", "base", ("numpy",))),),
    )
    lesson = replace(_LESSON, language="ar", steps=(step,))
    page = handout(lesson, (_REQUEST,), (), Words())
    assert '<pre dir="ltr">' in page
    cells = re.findall(r"<td[^>]*>", page)
    assert len(cells) == 4
    assert all('dir="ltr"' in cell for cell in cells)


def test_nothing_in_the_log_is_broken_in_two_but_a_very_long_name() -> None:
    long = replace(_REQUEST, path=f"/c/noarch/{'a' * 50}-1-0.conda")
    page = handout(_LESSON, (_REQUEST, long), (), Words())
    cells = re.findall(r"<td([^>]*)>([^<]*)</td>", page)
    assert len(cells) == 8
    assert ["aaa" in text for _, text in cells] == ["whole" not in how for how, _ in cells]
    assert ".whole { white-space: nowrap; }" in page
