"""What conda's YAML reader makes of a settings file, and what it stumbles over."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from conda_privacy.core.condarc import Condarc, Entry, Reader

PATH = Path("somewhere/.condarc")


def read(text: str | bytes) -> Condarc:
    return Reader().parse(text.encode() if isinstance(text, str) else text, PATH)


def nested(entry: Entry) -> Mapping[object, Entry]:
    assert isinstance(entry.value, Mapping)
    return entry.value


@pytest.mark.parametrize(
    ("text", "kind", "line", "column", "stops"),
    [
        ("a: 1\nb:\t- x\n\tc: d\n", "scanner", 2, 3, False),
        ("a: 1\nb: 'x\n", "scanner", 3, 1, False),
        ("x: >\n \n  z\n", "scanner", 3, 3, True),
        ("a: 1\nb: \x00\n", "reader", 2, 4, False),
        ("# \x07\n", "reader", 1, 3, False),
        ("a: [1, 2\nb: 3\n", "parser", 2, 2, True),
        ("a: *nope\n", "composer", 1, 4, True),
        ("a: 1\n---\nb: 2\n", "composer", 2, 1, True),
        ("x: 1\na: 1\na: 2\n", "duplicate-key", 3, 1, True),
        ("- a\n", "not-a-mapping", 1, 1, True),
        ("hello\n", "not-a-mapping", 1, 1, True),
        ("x: 1\nd: 2020-01-01\n", "value-type", 2, 1, True),
        ("l:\n  - !unknown y\n", "value-type", 2, 5, True),
        ("d: 2020-13-45\n", "constructor", 1, 4, True),
        ("a: 1\nb: {c: [1, !!int x]}\n", "constructor", 2, 12, True),
        ("a: &a\n- *a\n- .inf\n- ._\n", "constructor", 4, 3, True),
        ("a: " + "9" * 5000 + "\n", "constructor", 1, 4, True),
        ("x: 1\na:\n  " + "[" * 400 + "]" * 400 + "\nb: [{}]\n", "too-deep", 3, 402, True),
        ("a: " + "[" * 590 + "]" * 590 + "\nb: 'c", "too-deep", 1, 593, True),
        ("a: " + "[" * 590 + "]" * 590 + '\nb: "\\U00110000"', "too-deep", 1, 593, True),
        (b"a: 1\n# caf\xe9\n", "encoding", 2, 6, True),
        ("a: 1\n<<: 5\n", "constructor", 2, 5, True),
        ("x: 1\na: !!binary '/w=='\n", "constructor", 2, 1, True),
        ("x:\n- 1\n- !!binary '/w=='\n", "constructor", 3, 3, True),
        ("%YAML 1.3\n---\na: 1\n", "constructor", 1, 1, True),
        ("\ufeff# x\r\n%YAML 1.0\r\n---\r\na: 1\r\n", "constructor", 2, 1, True),
        (f"%YAML 1.{'9' * 5000}\n---\na: 1\n", "constructor", 1, 1, True),
        ('x: 1\na: "\\U00110000"\n', "constructor", None, None, True),
        (b"a: 1\r# caf\xe9\r", "encoding", 2, 6, True),
        ("x: 1\na: # b\n  true\n\nc: 2\nd: 3\n", "constructor", 2, None, True),
        ("a: # b\n  true\n\nc:\nd: 'e\n", "constructor", 1, None, True),
        ("x: 1\na:\n- ? k:\n    - y\n", "constructor", 3, 1, True),
    ],
)
def test_a_broken_file_is_reported_with_its_place(
    text: str | bytes, kind: str, line: int | None, column: int | None, stops: bool
) -> None:
    condarc = read(text)

    problem = condarc.problem
    assert problem is not None
    assert (problem.kind, problem.line, problem.column) == (kind, line, column)
    assert problem.stops_conda is stops
    assert condarc.ignored is not stops
    assert problem.path == PATH
    assert not condarc.entries


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("# ä\n" + "x: 'y'\n" * 20_000, None, None),
        ("y: é\nx: " + "[" * 700, 2, 604),
        ("y: 1\nx: 0x" + "f" * 5000 + "\n", 2, 1),
        ("y: 1\n? 0x" + "f" * 5000 + "\n: x\n", 2, 3),
        (
            "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
            + "".join(
                f"{after}: &{after} [{', '.join([f'*{before}'] * 10)}]\n"
                for before, after in zip("abcdefg", "bcdefgh", strict=True)
            ),
            None,
            None,
        ),
    ],
)
def test_a_file_made_to_be_slow_is_not_taken(
    text: str, line: int | None, column: int | None
) -> None:
    problem = read(text).problem

    assert problem is not None
    assert (problem.kind, problem.line, problem.column) == ("too-large", line, column)
    assert not problem.stops_conda


@pytest.mark.parametrize("text", ["", "# x: é\n", "null # é\n", "{}\n", "[]\n", "0 # é\n", "---\n"])
def test_an_empty_document_says_nothing(text: str) -> None:
    assert read(text) == Condarc()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("{x: True}", True),
        ("{x: off}", "off"),
        ("{x: 0o17}", 15),
        ("{x: 1_000}", 1000),
        ("{x: 2.50}", 2.5),
        ("{x: 1e3}", 1000.0),
        ("{x: ~}", None),
        ("{x: !!binary aGk=}", "hi"),
        ("{x: |\n  a\n  b\n  }", None),
        ('{x: "a\\u00e9"}', "aé"),
    ],
)
def test_scalars_become_plain_python_values(text: str, value: object) -> None:
    condarc = read(text)

    if value is None and "|" in text:
        assert condarc.ignored
    else:
        assert condarc.entries["x"].value == value
        assert type(condarc.entries["x"].value) is type(value)


def test_a_complex_key_and_an_anchored_bool_are_read() -> None:
    condarc = read("? [1, 2]\n: &v false\nx: *v\n")

    assert condarc.entries["x"].value is False
    assert type(condarc.entries["x"].value) is bool
    assert len(condarc.entries) == 2


def test_lines_columns_and_flags_are_those_of_the_file() -> None:
    condarc = read(
        "# é\nchannels:\n  - a  #!top\n  - b\n  - c #!bottom\n"
        "plugins:\n  anaconda_telemetry: true #!final\n"
    )

    channels = condarc.entries["channels"].value
    assert isinstance(channels, tuple)
    assert [(item.value, item.line, item.column, item.flag) for item in channels] == [
        ("a", 3, 5, "top"),
        ("b", 4, 5, None),
        ("c", 5, 5, "bottom"),
    ]
    telemetry = nested(condarc.entries["plugins"])["anaconda_telemetry"]
    assert telemetry == Entry(True, 7, 3, "final")


def test_a_flag_may_stand_in_front_of_the_first_item() -> None:
    condarc = read("channels: #é\n  #!top\n  - a\n")

    assert isinstance(condarc.entries["channels"].value, tuple)


def test_a_merged_key_has_the_place_of_its_mapping() -> None:
    condarc = read("base: &b\n  x: 1\n<<: *b\n")

    assert condarc.entries["x"].value == 1
    assert condarc.entries["x"].line == 1


def test_a_tagged_list_is_read_though_its_items_have_no_place() -> None:
    condarc = read("x: !!python/object/apply:os.system ['true']\ny: 1\n")

    assert condarc.problem is None
    assert condarc.entries["y"].value == 1


def test_a_yaml_directive_counts_for_the_files_after_it() -> None:
    reader = Reader()
    before = reader.parse(b"x: 12:30\n")
    reader.parse(b"%YAML 1.1\n---\na: b\n")
    after = reader.parse(b"x: 12:30\n")
    plain = reader.parse(b"on: 1\n")

    assert before.entries["x"].value == "12:30"
    assert after.entries["x"].value == 750
    assert list(plain.entries) == [True]


def test_line_ends_of_every_system_are_read() -> None:
    assert read(b"a: 1 # \xc3\xa9\r\nb: 2\rc: 3\n").entries.keys() == {"a", "b", "c"}


@pytest.mark.parametrize("text", ["!!str", "!x", "!x ''", "--- !!str ''\n"])
def test_an_empty_text_with_a_tag_says_nothing(text: str) -> None:
    assert Reader().parse(text.encode()) == Condarc()


def test_a_text_with_a_tag_stops_conda() -> None:
    problem = Reader().parse(b"!!str x").problem

    assert problem is not None
    assert problem.stops_conda


def test_a_number_that_older_yaml_would_write_otherwise_is_read_in_silence() -> None:
    condarc = Reader().parse(b"%YAML 1.1\n---\na: 1e3\n")

    assert condarc.entries["a"].value == 1000.0
