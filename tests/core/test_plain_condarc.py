"""The plain reader gives what the YAML parser gives, or leaves the file to it."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conda_privacy.core import plain_condarc, yaml_condarc
from conda_privacy.core.condarc import Condarc
from conda_privacy.core.plain_condarc import Entry
from tests.core.recorded import cases

WORD_LIST = """
    true True TRUE false False FALSE no off on y ~ null Null NULL 1 0 12 1.5 007 1e3 .5 0x1
    abc defaults conda-forge a:b a: -x http://host:80/p ~/x ~x /a 'q' "q" 'it''s' [] {} &a *a !!str
    @x %y - -- --- ... #x << 2020-01-01 12:30 = null: true: | > ? Infinity nan 1_0
"""
WORDS = st.sampled_from(["", "'a b'", *WORD_LIST.split()])
KEYS = st.sampled_from(
    ["anaconda_anon_usage", "channels", "plugins", "ssl_verify", "a", "b.c", "true", "null", "-a"]
)
INDENTS = st.sampled_from(["", " ", "  ", "    "])
FLAGS = [" #!final", " #final", " #!top", " ##!bottom#", " # final", "#final", "\n#!top"]
ENDS = st.sampled_from(["", " ", "  # note", " #note", "#note", "\t# tab", " # stop", *FLAGS])
LINES = st.one_of(
    st.builds("{}{}: {}{}".format, INDENTS, KEYS, WORDS, ENDS),
    st.builds("{}{}:{}".format, INDENTS, KEYS, ENDS),
    st.builds("{}- {}{}".format, INDENTS, WORDS, ENDS),
    st.builds("{}{}".format, INDENTS, ENDS),
    st.builds("{}{}".format, INDENTS, WORDS),
)
TEXTS = st.builds(
    lambda lines, end, last: end.join(lines) + last,
    st.lists(LINES, max_size=8),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from(["", "\n"]),
)


def by_yaml(data: bytes) -> Condarc:
    """What the full parser makes of a file, which the reader would not ask for a plain one."""
    parsed, _ = yaml_condarc.parse(data, None)
    return parsed


def without_columns(value: object) -> object:
    """Values, lines and flags; the column of a key is not told by every parser in the same way."""
    if isinstance(value, Mapping):
        return {key: without_columns(entry) for key, entry in value.items()}
    if isinstance(value, tuple):
        return [without_columns(entry) for entry in value]
    if isinstance(value, Entry):
        return (without_columns(value.value), value.line, value.flag)
    return (type(value), value)


TAME_WORDS = st.sampled_from(
    ["true", "no", "~", "12", "1.5", "abc", "a:b", "http://h:80/p", "~/x", "'q r'", '""', "null"]
)
TAME_BLOCKS = st.one_of(
    st.builds("{}: {}{}".format, KEYS, TAME_WORDS, ENDS),
    st.builds("{}:{}".format, KEYS, ENDS),
    st.builds("{}:\n- {}\n- {}{}".format, KEYS, TAME_WORDS, TAME_WORDS, ENDS),
    st.builds("{}:\n\n  - {}\n  # x\n{}- {}".format, KEYS, TAME_WORDS, INDENTS, TAME_WORDS),
    st.builds("{}:\n  {}: {}{}".format, KEYS, KEYS, TAME_WORDS, ENDS),
    st.builds("{}:\n  {}: {}\n  {}: {}".format, KEYS, KEYS, TAME_WORDS, KEYS, TAME_WORDS),
    st.builds("{}".format, ENDS),
)
TAME_TEXTS = st.lists(TAME_BLOCKS, max_size=4).map("\n".join)


@settings(max_examples=600)
@given(st.one_of(TEXTS, TAME_TEXTS))
def test_a_plain_file_means_what_the_parser_says(text: str) -> None:
    plain = plain_condarc.parse(text.encode())

    if plain is not None:
        parsed = by_yaml(text.encode())
        assert parsed.problem is None
        assert without_columns(plain) == without_columns(parsed.entries)


@pytest.mark.parametrize("word", WORD_LIST.split())
def test_each_word_means_the_same_to_both(word: str) -> None:
    text = f"a: {word}\nb:\n  - {word}\n".encode()

    plain = plain_condarc.parse(text)

    if plain is not None:
        assert without_columns(plain) == without_columns(by_yaml(text).entries)


@pytest.mark.parametrize("word", ["true", "TRUE", "False", "FALSE", "null", "NULL", "~", "1.5"])
def test_a_value_of_one_word_is_plain(word: str) -> None:
    assert plain_condarc.parse(f"a: {word}\n".encode()) is not None


@pytest.mark.parametrize("case", [pytest.param(c, id=c["id"]) for c in cases("condarc.json")])
def test_recorded_files_mean_the_same_to_both(case: dict[str, dict[str, object]]) -> None:
    for content in case["files"].values():
        if not isinstance(content, str):
            continue
        plain = plain_condarc.parse(content.encode())
        if plain is not None:
            assert without_columns(plain) == without_columns(by_yaml(content.encode()).entries)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# only a comment\n",
        "channels:\n  - defaults\n  - conda-forge   # lab\n\nanaconda_anon_usage: false\n",
        "channels:\n- a\n- b\nssl_verify: true",
        "plugins:\n  anaconda_telemetry: false\n  auto_accept_tos: true\nshow_channel_urls:\n",
        "envs_dirs:\n  - ~/envs\n  - /data/envs\npkgs_dirs: [1]\n".replace("[1]", "/x"),
        "pinned:  #\n  a: x  #\n  b: y\nfast: #\nslow: # none\n",
        "# the desktop\nfast: true  # until the final test\nchannels:  # bottom\n  - a  #stop\n",
        "remote_read_timeout_secs: 60.0\nremote_max_retries: 3\nauto_activate: 'no'\r\n",
    ],
)
def test_files_as_people_write_them_are_plain(text: str) -> None:
    assert plain_condarc.parse(text.encode()) is not None


@pytest.mark.parametrize(
    "text",
    [
        "anaconda_anon_usage: true  #!final\n",
        "anaconda_anon_usage: true\n  ##top#\n",
        "a: b\n  c\n",
        "a: 1\na: 2\n",
        "a:\n  - 1\n   - 2\n",
        "a:\n  b: 1\n  b: 2\n",
        "a:\n  b: 1\n   c: 2\n",
        "a:\n  b:\n    c: 1\n",
        "- a\n",
        "  b: 1\n",
        "a:\n  - b\n  c: 1\n",
        "a:\n  c: 1\n  - b\n",
        "true: 1\n",
        "a:\tb\n",
        "a: 2020-01-01\n",
        "just text\n",
        "a: é\n",
    ],
)
def test_what_is_not_certainly_plain_is_left_to_the_parser(text: str) -> None:
    assert plain_condarc.parse(text.encode()) is None


def test_plain_entries_are_a_mapping_of_texts() -> None:
    entries = plain_condarc.parse(b"a: 1\nb.c: 2\n")

    assert entries is not None
    assert (len(entries), list(entries)) == (2, ["a", "b.c"])
    assert [entry.value for entry in entries.values()] == [1, 2]
    assert entries.get("c") is None


@pytest.mark.parametrize("name", ["- x", "# note", "  child", "child", "a:\nb", "", 1, True, None])
def test_only_a_name_at_the_beginning_of_a_row_is_a_name(name: object) -> None:
    entries = plain_condarc.parse(b"# note: 1\na:\nb: 1\nc:\n- x:y\nd:\n  child: 1\nNone: 1\n")

    assert entries is not None
    assert name not in entries
    with pytest.raises(KeyError):
        entries[name]


def test_names_may_stand_again_in_another_block() -> None:
    entries = plain_condarc.parse(b"a:\n  x: 1\nb:\n  x: 2\nx: 3\n")

    assert entries is not None
    assert entries["x"].value == 3


@pytest.mark.parametrize("last", ["  - odd\n   - odd", "a: 'never closed", "a: b c", "\t", "é"])
def test_a_long_text_that_is_not_plain_is_found_out_in_one_pass(last: str) -> None:
    blocks = (f"a{n}:  # one\n\n  # two\n  - x  \n\n  - y\n\n# three\n" for n in range(800))
    text = "".join(blocks)

    assert plain_condarc.parse(text.encode()) is not None
    assert plain_condarc.parse((text + last).encode()) is None
