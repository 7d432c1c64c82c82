"""Reading lessons, good ones and bad ones."""

from pathlib import Path

import pytest

from conda_privacy.classroom.command import Command
from conda_privacy.classroom.figures import QUESTIONS
from conda_privacy.classroom.lesson import Action, Question
from conda_privacy.classroom.lesson_checker import (
    ARGUMENTS,
    LONGEST_TEXT,
    MOST_ACTIONS,
    MOST_CHOICES,
    MOST_STEPS,
)
from conda_privacy.classroom.lesson_file import (
    LARGEST,
    built_in_languages,
    built_in_lesson,
    parse_lesson,
    read_lesson,
)
from conda_privacy.core.problem import Problem
from conda_privacy.resources import resource

_PATH = Path("lesson.yaml")
_HEAD = "format: 1\nlanguage: en\ntitle: T\nsteps:\n"
_STEP = "  - id: one\n    title: One\n    text: Words\n"


def _problems(text: str) -> list[tuple[int | None, str]]:
    reading = parse_lesson(text, _PATH)
    assert (reading.lesson is None) == bool(reading.problems)
    for problem in reading.problems:
        assert isinstance(problem, Problem)
        assert (problem.kind, problem.path) == ("lesson", _PATH)
    return [(problem.line, problem.text) for problem in reading.problems]


@pytest.mark.parametrize("language", built_in_languages())
def test_every_built_in_lesson_is_good(language: str) -> None:
    reading = read_lesson(built_in_lesson(language))

    assert reading.problems == ()
    assert reading.lesson is not None
    assert reading.lesson.language == language
    assert 8 <= reading.lesson.minutes <= 12


@pytest.mark.parametrize("language", built_in_languages())
def test_translations_do_the_same_steps_as_the_english_lesson(language: str) -> None:
    english = read_lesson(built_in_lesson("en")).lesson
    other = read_lesson(built_in_lesson(language)).lesson
    assert english
    assert other

    assert [(step.name, step.actions, step.figure) for step in other.steps] == [
        (step.name, step.actions, step.figure) for step in english.steps
    ]
    assert [step.question and step.question.answer for step in other.steps] == [
        step.question and step.question.answer for step in english.steps
    ]


def test_an_unknown_language_gets_the_english_lesson() -> None:
    assert built_in_lesson("tlh") == resource("lessons/en.yaml")
    assert built_in_lesson("en_GB") == resource("lessons/en.yaml")


def test_the_example_in_the_documentation_is_good() -> None:
    text = resource("lessons/README.md").read_text("utf-8")
    example = text.partition("```yaml\n")[2].partition("```")[0]

    assert _problems(example) == []


def test_the_documentation_names_every_action_and_figure() -> None:
    text = resource("lessons/README.md").read_text("utf-8")

    for name in ("run", *ARGUMENTS, *QUESTIONS):
        assert f"`{name}" in text


def test_a_whole_step_is_read() -> None:
    reading = parse_lesson(
        _HEAD
        + _STEP
        + "    minutes: 2.5\n"
        + "    actions:\n"
        + "      - run: conda install -n child1 panel\n"
        + "      - next-day\n"
        + "      - switch: off\n"
        + "    question: Which?\n"
        + "    choices: [this, that]\n"
        + "    answer: 2\n"
        + "    reveal: |\n      First\n      line.\n\n      Second.\n"
        + "    figure: lifetime\n",
        _PATH,
    )

    assert reading.lesson is not None
    (step,) = reading.lesson.steps
    assert (step.name, step.title, step.minutes, step.text) == ("one", "One", 2.5, ("Words",))
    assert step.actions == (
        Action("run", command=Command("install", "child1", ("panel",))),
        Action("next-day"),
        Action("switch", "off"),
    )
    assert step.question == Question("Which?", ("this", "that"), 1)
    assert step.reveal == ("First line.", "Second.")
    assert step.figure == "lifetime"


def test_no_break_spaces_are_text_and_stay() -> None:
    said = "« Words\u00a0», or\u202fnot"
    reading = parse_lesson(_HEAD + _STEP.replace("Words", said), _PATH)

    assert reading.problems == ()
    assert reading.lesson is not None
    assert reading.lesson.steps[0].text == (said,)


def test_joiners_are_text_and_stay() -> None:
    said = "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \U0001f469\u200d\U0001f3eb"
    reading = parse_lesson(_HEAD + _STEP.replace("Words", said), _PATH)

    assert reading.problems == ()
    assert reading.lesson is not None
    assert reading.lesson.steps[0].text == (said,)


def test_markup_stays_text() -> None:
    reading = parse_lesson(_HEAD + _STEP.replace("Words", "<b>not bold</b>"), _PATH)

    assert reading.lesson is not None
    assert reading.lesson.steps[0].text == ("<b>not bold</b>",)


@pytest.mark.parametrize(
    ("addition", "reason"),
    [
        ("    colour: red", "“colour” is not known here"),
        ("    title: Two", "“title” stands here twice"),
        ("    minutes: soon", "“minutes” is a number"),
        ("    minutes: -1", "“minutes” is a number"),
        ("    minutes: nan", "“minutes” is a number"),
        ("    minutes: 61", "“minutes” is a number"),
        ("    actions: dance", "There should be a list here"),
        ("    actions: [dance]", "“dance” is not an action"),
        ("    actions: [{switch: maybe}]", "followed by one of on, off, default, not by “maybe”"),
        ("    actions: ['']", "“” is not an action"),
        ("    actions: [{'': x}]", "“” is not an action"),
        ("    actions: [switch]", "followed by one of on, off, default, not by “”"),
        ("    actions: [{next-day: twice}]", "“next-day” stands alone, without “twice”"),
        ("    actions: [{run: rm -rf /}]", "begins with “conda”"),
        ("    actions: [run]", "begins with “conda”"),
        ("    actions: [{run: a, switch: off}]", "one word, or one word with a colon"),
        ("    actions: [[nested]]", "There should be text here"),
        ("    choices: [a, b]", "“choices” without a “question”"),
        ("    answer: 1", "“answer” without a “question”"),
        ("    figure: pie", "“pie” is not a figure"),
        ("    reveal: {a: b}", "There should be text here"),
        ('    reveal: "\\a"', "contains a control character"),
        ("    reveal: from \u202eright to left", "contains a control character"),
        (f"    reveal: {'x' * (LONGEST_TEXT + 1)}", f"longer than {LONGEST_TEXT} characters"),
    ],
)
def test_what_is_wrong_in_a_step_is_named_with_its_line(addition: str, reason: str) -> None:
    ((line, text),) = _problems(_HEAD + _STEP + addition + "\n")

    assert reason in text
    assert line == 8


@pytest.mark.parametrize("answer", ["0", "3", "x", "1.0", "²", "1" * 4400])
def test_an_answer_has_to_be_one_of_the_choices(answer: str) -> None:
    text = f"{_HEAD}{_STEP}    question: Q\n    choices: [a, b]\n    answer: {answer}\n"

    assert (10, "“answer” is the number of a choice, 1 to 2.") in _problems(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", (1, "The file is empty.")),
        ("- a\n- b\n", (1, "There should be “name: value” lines here: format, language")),
        (_HEAD.replace("1", "2", 1) + _STEP, (1, "“format” has to be 1.")),
        (_HEAD.replace("language: en\n", "") + _STEP, (1, "“language” is missing.")),
        (_HEAD.replace("title: T", "title:") + _STEP, (3, "“title” is empty.")),
        (_HEAD.replace("title: T", "title: ' '") + _STEP, (3, "“title” is empty.")),
        (_HEAD + _STEP.replace("Words", '"\\n\\n"'), (7, "“text” is empty.")),
        (_HEAD + "  - just text\n", (5, "There should be “name: value” lines here: id, title")),
        (_HEAD + _STEP + _STEP, (8, "There is a step “one” already.")),
        (_HEAD.replace("steps:\n", "steps: []\n"), (4, "“steps” is empty.")),
        (_HEAD.replace("steps:\n", "steps: all\n"), (4, "There should be a list here.")),
    ],
)
def test_what_is_wrong_in_a_lesson_is_named_with_its_line(
    text: str, expected: tuple[int, str]
) -> None:
    line, reason = _problems(text)[0]

    assert line == expected[0]
    assert reason.startswith(expected[1])


def test_all_that_is_wrong_is_named_at_once() -> None:
    text = _HEAD + _STEP + "    minutes: no\n    figure: pie\n"

    assert [line for line, _ in _problems(text)] == [8, 9]


def test_too_many_steps_are_refused() -> None:
    steps = "".join(_STEP.replace("one", f"s{number}") for number in range(MOST_STEPS + 1))

    assert _problems(_HEAD + steps) == [(5, "There may be up to 60 steps here, not 61.")]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (_HEAD + '  - "open\n', 6),
        (_HEAD + "  - {a: [}\n", 5),
        (_HEAD + "\t- tab\n", 5),
        ("a: *nobody\n", 1),
        ("a: 1\n---\nb: 2\n", 2),
    ],
)
def test_what_is_not_yaml_is_named_with_its_line(text: str, line: int) -> None:
    ((found, reason),) = _problems(text)

    assert reason.startswith("This is not YAML: ")
    assert found == line


def test_a_character_that_yaml_does_not_know_is_named_with_its_line() -> None:
    assert _problems("a: b\nc: \x00\n") == [
        (2, "This is not YAML: the character U+0000 is not allowed.")
    ]


@pytest.mark.parametrize(
    "text", ['a: "\\U00110000"\n', 'a: "\\UFFFFFFFF"\n', f"%YAML 1.{'1' * 5000}\n---\na: b\n"]
)
def test_a_number_that_yaml_cannot_take_is_not_yaml(text: str) -> None:
    ((_, reason),) = _problems(text)

    assert reason.startswith("This is not YAML: ")


@pytest.mark.parametrize("text", ["a:\n  " + "[" * 100_000, "a:\n " + "{a: " * 100_000])
def test_what_is_nested_too_deeply_is_refused_at_its_line(text: str) -> None:
    assert _problems(text) == [(2, "Lists or names are nested too deeply here.")]


def test_what_is_far_too_long_is_refused_before_it_is_put_together() -> None:
    ((line, reason),) = _problems("a: b\n" * 100_000)

    assert (line, reason) == (6000, "There is more in the file than a lesson may have.")


def test_the_largest_lesson_is_not_too_long() -> None:
    step = _STEP + "    minutes: 1\n    question: Q\n    reveal: R\n    figure: mending\n"
    step += f"    choices: [{', '.join(['a'] * MOST_CHOICES)}]\n    answer: 1\n    actions:\n"
    step += "      - switch: on\n" * MOST_ACTIONS

    steps = "".join(step.replace("one", f"s{number}") for number in range(MOST_STEPS))

    assert parse_lesson(_HEAD + steps, _PATH).lesson is not None


def test_two_steps_without_a_name_are_two_mistakes() -> None:
    text = _HEAD + 2 * _STEP.replace("id: one", "minutes: 1")

    assert [reason for _, reason in _problems(text)] == ["“id” is missing."] * 2


def test_a_list_that_contains_itself_is_refused() -> None:
    text = _HEAD.replace("steps:", "steps: &all") + "  - *all\n"

    assert [line for line, _ in _problems(text)] == [4]


@pytest.mark.parametrize(
    ("before", "after", "reason"),
    [
        ("language: en", "language: '<script>'", "A language is written like “en” or “pt-BR”."),
        ("title: One", f"title: {'x' * 201}", "This is longer than 200 characters."),
        (
            "text: Words",
            "text: Words\n    actions: [" + "next-day, " * 31 + "]",
            "up to 30 actions",
        ),
        (
            "text: Words",
            "text: Words\n    question: Q\n    choices: [" + "a, " * 11 + "]",
            "There may be up to 10 choices here, not 11.",
        ),
    ],
)
def test_what_is_too_long_or_no_language_is_refused(before: str, after: str, reason: str) -> None:
    ((_, found),) = _problems((_HEAD + _STEP).replace(before, after))

    assert reason in found


def test_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "lesson.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + (_HEAD + _STEP).encode())

    assert read_lesson(path).lesson is not None


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    (problem,) = read_lesson(tmp_path / "none.yaml").problems

    assert problem.text == "There is no such file."


def test_a_file_that_is_no_file_is_said(tmp_path: Path) -> None:
    (problem,) = read_lesson(tmp_path).problems

    assert problem.path == tmp_path
    assert problem.text == "This is a folder, a pipe, a socket or a device, not a file."


def test_a_file_that_is_too_large_for_a_lesson_is_said(tmp_path: Path) -> None:
    path = tmp_path / "lesson.yaml"
    path.write_bytes(b"#" * (LARGEST + 1))

    (problem,) = read_lesson(path).problems

    assert problem.text == "The file has more than 512 KiB, which no lesson needs."


def test_a_file_that_cannot_be_opened_is_said_with_the_cause(tmp_path: Path) -> None:
    path = tmp_path / "lesson.yaml"
    path.symlink_to(path)

    (problem,) = read_lesson(path).problems

    assert problem.kind == "lesson"
    assert problem.cause


def test_text_that_is_not_utf_8_is_said_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "lesson.yaml"
    path.write_bytes(b"format: 1\ntitle: \xff\n")

    (problem,) = read_lesson(path).problems

    assert (problem.line, problem.text) == (2, "The file is not UTF-8 text.")


def test_steps_without_names_are_each_told() -> None:
    reading = parse_lesson(_HEAD + "  - title: One\n  - title: Two\n", _PATH)

    texts = [str(problem.text) for problem in reading.problems]
    assert texts.count("“id” is missing.") == 2
