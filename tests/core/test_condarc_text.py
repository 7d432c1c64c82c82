"""A settings file with one value changed, byte for byte."""

import pytest

from conda_privacy.core.condarc import Reader
from conda_privacy.core.condarc_layout import layout_of
from conda_privacy.core.condarc_splices import splices
from conda_privacy.core.condarc_text import Edit, edit, says_the_same, span_of, with_value
from conda_privacy.core.problem import Problem
from conda_privacy.core.settings import Value

ANON = ("anaconda_anon_usage",)
TELEMETRY = ("plugins", "anaconda_telemetry")
A = "anaconda_anon_usage"
T = "anaconda_telemetry"


def changed(text: str, key: tuple[str, ...], value: Value) -> str:
    result = with_value(text.encode(), key, value)
    assert isinstance(result, bytes), result
    return result.decode()


def refused(text: str | bytes, key: tuple[str, ...], value: Value) -> Problem:
    result = with_value(text if isinstance(text, bytes) else text.encode(), key, value)
    assert isinstance(result, Problem), result
    return result


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (f"{A}: true\n", f"{A}: false\n"),
        (f"{A}: true", f"{A}: false"),
        (f"a: 1\n{A}:   on   #!final\nb: 2\n", f"a: 1\n{A}:   false   #!final\nb: 2\n"),
        (f"{A}: on  # why\n# below\n", f"{A}: false  # why\n# below\n"),
        (f'"{A}": "on"\n', f'"{A}": false\n'),
        (f"'{A}' : 'on'\n", f"'{A}' : false\n"),
        (f"{A}:\n  true\n", f"{A}:\n  false\n"),
        (f"{A}:\nb: 1\n", f"{A}: false\nb: 1\n"),
        (f"{A}: # note\nb: 1\n", f"{A}: false # note\nb: 1\n"),
        (f"? {A}\n: true\nb: 1\n", f"? {A}\n: false\nb: 1\n"),
        (f"? {A}\n", f"? {A}\n: false\n"),
        (f"x:\n- a\n? {A} # note\n", f"x:\n- a\n? {A} # note\n: false\n"),
        (f"{A}: |\n  off on\n\nb: 1\n", f"{A}: false\n\nb: 1\n"),
        (f"{A}: > # note\n  on\nb: 1\n", f"{A}: false # note\nb: 1\n"),
        (f"{A}: >- #!final\n  on\n", f"{A}: false\n"),
        (f"{A}:\n- x\n- y\nb: 1\n", f"{A}: false\nb: 1\n"),
        (f"{A}:  # c\n  # d\n- x\n- y\nb: 1\n", f"{A}: false  # c\n  # d\nb: 1\n"),
        (f"{A}: &x # c\n  - x\nb: 1\n", f"{A}: &x # c\n  false\nb: 1\n"),
        (f"{A}:\n  - x\n  - y #!top\nb: 1\n", f"{A}: false\nb: 1\n"),
        (f"{A}: [x, y]  # z\n", f"{A}: false  # z\n"),
        (f"{A}: {{x: y}}\n", f"{A}: false\n"),
        (f"{A}: &x true # a\n", f"{A}: &x false # a\n"),
        (f"{A}: &x\nb: 1\n", f"{A}: &x false\nb: 1\n"),
        (f"{A}: !!bool &x true\n", f"{A}: !!bool &x false\n"),
        (f"a: &x true\n{A}: *x\n", f"a: &x true\n{A}: false\n"),
        (f"k: &k {A}\n*k : true\n", f"k: &k {A}\n*k : false\n"),
        (f"{{{A}: true}}", f"{{{A}: false}}"),
        (f"{{a: 1, {A}}}\n", f"{{a: 1, {A}: false}}\n"),
        (f"{{a: 1, {A}: , b: 2}}\n", f"{{a: 1, {A}: false , b: 2}}\n"),
        (f"a: 1\r\n{A}: true\r\n", f"a: 1\r\n{A}: false\r\n"),
        (f"a: 1\r{A}: true\rb: 2\r", f"a: 1\r{A}: false\rb: 2\r"),
        (f"\ufeff{A}: true\r\n", f"\ufeff{A}: false\r\n"),
        (f"a: 'ünï ✓'\r\n\r\n{A}: true\r\n", f"a: 'ünï ✓'\r\n\r\n{A}: false\r\n"),
        (f"%YAML 1.1\n---\n{A}: true\n...\n", f"%YAML 1.1\n---\n{A}: false\n...\n"),
        (
            f"x: {{{A}: true}}\n# {A}: true\n{A}: on\n",
            f"x: {{{A}: true}}\n# {A}: true\n{A}: false\n",
        ),
    ],
)
def test_GIVEN_a_file_that_sets_the_key_WHEN_changed_THEN_only_its_value_is_new(
    before: str, after: str
) -> None:
    assert changed(before, ANON, False) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", f"{A}: true\n"),
        ("# only a comment", f"# only a comment\n{A}: true"),
        ("\ufeff", f"\ufeff{A}: true\n"),
        ("\ufeffb: 1\n", f"\ufeffb: 1\n{A}: true\n"),
        ("b: 1", f"b: 1\n{A}: true"),
        ("b: 1\r\n# end\r\n", f"b: 1\r\n# end\r\n{A}: true\r\n"),
        ("b: 1\r", f"b: 1\r{A}: true\r"),
        ("b: 1\n...\n# after\n", f"b: 1\n{A}: true\n...\n# after\n"),
        ("--- # x\n", f"--- # x\n{A}: true\n"),
        ("--- ~ # x\n", f"--- \n{A}: true # x\n"),
        ("null\n", f"{A}: true\n"),
        ("  b: 1\n", f"  b: 1\n  {A}: true\n"),
        ("b: |\n  text", f"{A}: true\nb: |\n  text"),
        ("\ufeffb: |\n  text", f"\ufeff{A}: true\nb: |\n  text"),
        ("? b\n: - 1\n", f"? b\n: - 1\n{A}: true\n"),
        ("{}", f"{{{A}: true}}"),
        ("{b: 1}\n", f"{{{A}: true, b: 1}}\n"),
        ("{? b : 1}\n", f"{{? {A}: true, b : 1}}\n"),
        ("{\n  b: 1,\n}\n", f"{{\n  {A}: true,\n  b: 1,\n}}\n"),
        (f"c: &c {{{A}: off}}\n<<: *c\n", f"c: &c {{{A}: off}}\n<<: *c\n{A}: true\n"),
        (f"!!str {A}: off\n", f"!!str {A}: off\n{A}: true\n"),
    ],
)
def test_GIVEN_a_file_without_the_key_WHEN_set_THEN_one_line_is_added(
    before: str, after: str
) -> None:
    assert changed(before, ANON, True) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (f"{A}: true\n", ""),
        (f"{A}: true", ""),
        (f"\ufeff{A}: true\nb: 1\n", "\ufeffb: 1\n"),
        (f"b: 1\n{A}: true", "b: 1"),
        (f"b: 1\r\n{A}: true # x\r\n# y\r\n", "b: 1\r\n# y\r\n"),
        (f"{A}:\n  # why\n  - x\n  -\nb: 1\n", "b: 1\n"),
        (f"? {A}\n: true\nb: 1\n", "b: 1\n"),
        (f"{{{A}: true}}", "{}"),
        (f"?\n {A}\n: true\n? b\n: - 1\n", "? b\n: - 1\n"),
        (f"{{? {A} : 1, b: 2}}", "{b: 2}"),
        (f"{{a: 1, {A}: true}}", "{a: 1}"),
        (f"{{a: 1, {A}: true, b: 2}}", "{a: 1, b: 2}"),
        (f"{{{A}: true, # x\n b: 2}}", "{ # x\n b: 2}"),
        (f"{{b: 2, # x\n {A}: true}}", "{b: 2, # x\n }"),
        (f"{A}: true\n...\n# x\n", "{}\n...\n# x\n"),
        (f"? {A}\n: true # y\n...\n", "{} # y\n...\n"),
        (f"---\n{A}: true\n...\n", "---\n...\n"),
        ("b: 1\n", "b: 1\n"),
        ("", ""),
    ],
)
def test_GIVEN_a_file_WHEN_the_key_is_removed_THEN_its_line_is_gone_and_no_other(
    before: str, after: str
) -> None:
    assert changed(before, ANON, None) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", f"plugins:\n  {T}: false\n"),
        ("b: 1", f"b: 1\nplugins:\n  {T}: false"),
        ("plugins:\n", f"plugins:\n  {T}: false\n"),
        ("  plugins: # c\n  # d\n", f"  plugins: # c\n    {T}: false\n  # d\n"),
        ("plugins:\n#!final\nb: 1\n", f"plugins: {{{T}: false}}\n#!final\nb: 1\n"),
        ("plugins: ~\n", f"plugins: {{{T}: false}}\n"),
        ("plugins: {}\n", f"plugins: {{{T}: false}}\n"),
        ("plugins: {a: 1}\n", f"plugins: {{{T}: false, a: 1}}\n"),
        ("plugins:\n    a: 1\nb: 2\n", f"plugins:\n    a: 1\n    {T}: false\nb: 2\n"),
        (
            "plugins:\n  a: 1 #!final\n  # more\nb: 1\n",
            f"plugins:\n  {T}: false\n  a: 1 #!final\n  # more\nb: 1\n",
        ),
        ("plugins:\n  ? a\n  : 1\nb: 2\n", f"plugins:\n  ? a\n  : 1\n  {T}: false\nb: 2\n"),
        ("? plugins\n: a: 1\n", f"? plugins\n: a: 1\n  {T}: false\n"),
        ("? plugins\n", f"? plugins\n: {{{T}: false}}\n"),
        ("{a: 1}", f"{{plugins: {{{T}: false}}, a: 1}}"),
        ("{plugins: , a: 1}", f"{{plugins: {{{T}: false}} , a: 1}}"),
        ("{plugins}", f"{{plugins: {{{T}: false}}}}"),
        (f"plugins:\n  {T}: on # x\n  b: 1\n", f"plugins:\n  {T}: false # x\n  b: 1\n"),
        (f"plugins: {{a: 1, '{T}': on}}\n", f"plugins: {{a: 1, '{T}': false}}\n"),
    ],
)
def test_GIVEN_any_form_of_plugins_WHEN_a_plugin_setting_is_set_THEN_the_rest_stays(
    before: str, after: str
) -> None:
    assert changed(before, TELEMETRY, False) == after


def test_GIVEN_the_only_plugin_setting_WHEN_removed_THEN_plugins_stays() -> None:
    assert changed(f"plugins:\n  {T}: true\nb: 1\n", TELEMETRY, None) == "plugins:\nb: 1\n"


def test_GIVEN_a_compact_mapping_WHEN_its_first_key_is_removed_THEN_the_next_moves_up() -> None:
    before = f"? plugins\n: {T}: true\n  a: 1\n"
    assert changed(before, TELEMETRY, None) == "? plugins\n: a: 1\n"


def test_GIVEN_a_text_WHEN_set_THEN_it_is_quoted() -> None:
    value = "https://example.com/a?b=c: #d “é”"
    assert changed("", ("anaconda_heartbeat",), value) == f'anaconda_heartbeat: "{value}"\n'


@pytest.mark.parametrize(
    ("text", "kind", "line"),
    [
        (f"{A}: true\n{A}: false\n", "duplicate-key", 2),
        ("a: 'x\n", "scanner", 2),
        ("a: [1\n", "parser", 2),
        ("- a\n", "not-a-mapping", 1),
        (b"\xff: 1\n", "encoding", 1),
        (f"a: [1]\n# {'x' * 70_000}\n", "too-large", None),
        (f"{A}: &x true\nb: *x\n", "entangled", 1),
        (f"a: true #!final\n{A}: *y\n# c\nb: 1\n".replace("*y", "on"), "", None),
        (f"a: &b\n  {A}: true\n<<: *b\n", "", None),
    ],
)
def test_GIVEN_a_file_that_cannot_be_changed_safely_WHEN_set_THEN_refused_with_the_line(
    text: str | bytes, kind: str, line: int | None
) -> None:
    data = text if isinstance(text, bytes) else text.encode()
    if not kind:
        assert isinstance(with_value(data, ANON, False), bytes)
        return
    problem = refused(data, ANON, False)
    assert (problem.kind, problem.line) == (kind, line)
    assert "nothing was changed" in problem.text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (f"{{{A}: true,}}", "{}"),
        (f"{{ b: 1, {A}: true, }}\n", "{ b: 1, }\n"),
        (f"{{\n  {A}: true,\n}}\n", "{\n}\n"),
        (f"{{\n  {A}: true\n}}\n", "{\n}\n"),
        (f"{{\n  b: 1, # one\n  {A}: true, # two\n}}\n", "{\n  b: 1, # one\n}\n"),
        (f"{{\n  b: 1,\n  {A}: true\n}}\n", "{\n  b: 1\n}\n"),
        (f"{{\n  {A}: true,\n  b: 1\n}}\n", "{\n  b: 1\n}\n"),
        (f"{{b: 1, {A}: true,\n}}\n", "{b: 1,\n}\n"),
    ],
)
def test_GIVEN_braces_WHEN_removed_THEN_its_comma_or_its_whole_line_goes_too(
    before: str, after: str
) -> None:
    assert changed(before, ANON, None) == after


def test_GIVEN_a_comment_that_would_spoil_a_flag_WHEN_removed_THEN_refused() -> None:
    problem = refused(f"a: true #!final\n{A}: false\n# comment\nb: 1\n", ANON, None)
    assert (problem.kind, problem.line) == ("entangled", 2)


def test_GIVEN_a_merged_value_WHEN_removed_THEN_refused() -> None:
    problem = refused(f"c: &c\n  {A}: true\n<<: *c\n", ANON, None)
    assert problem.kind == "merged"


@pytest.mark.parametrize("text", ["false\n", "0", "''", "[]\n"])
def test_GIVEN_a_file_with_a_bare_value_WHEN_set_THEN_it_is_not_overwritten(text: str) -> None:
    assert refused(text, ANON, True).kind == "not-a-mapping"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("plugins: x\n", "not-a-mapping"),
        ("plugins:\n  - a\n", "not-a-mapping"),
        ("q: &q {b: 1}\nplugins: *q\n", "entangled"),
        ("plugins: &q\n  b: 1\nx: *q\n", "entangled"),
        (f"q: &q {{{T}: true}}\nplugins: *q\n", "entangled"),
    ],
)
def test_GIVEN_plugins_that_cannot_take_a_key_WHEN_set_THEN_refused(text: str, kind: str) -> None:
    assert refused(text, TELEMETRY, False).kind == kind


@pytest.mark.parametrize("before", ["!#channels:\n# - a\n", "!!str\n", "--- !x\n"])
def test_GIVEN_an_empty_text_with_a_tag_WHEN_set_THEN_refused(before: str) -> None:
    assert refused(before, ANON, True).kind == "not-a-mapping"


def test_GIVEN_nothing_to_remove_WHEN_plugins_is_no_mapping_THEN_nothing_changes() -> None:
    assert changed("plugins: x\n", TELEMETRY, None) == "plugins: x\n"


def test_GIVEN_a_change_WHEN_worked_out_THEN_the_splice_says_which_bytes() -> None:
    data = f"é: 1\r\n{A}: on\r\n".encode()
    assert edit(data, ANON, True) == Edit(
        f"é: 1\r\n{A}: true\r\n".encode(), data.index(b"on\r"), b"on", b"true"
    )


def test_GIVEN_numbers_that_do_not_equal_themselves_WHEN_a_key_is_set_THEN_they_count_as_kept() -> (
    None
):
    assert changed("a: .nan\nb: [1, {c: .nan}]\n", ANON, True).endswith(f"{A}: true\n")


@pytest.mark.parametrize(
    ("text", "key", "found"),
    [
        (f"b: 1\r\n{A}: on # x\r\n", ANON, f"{A}: on"),
        (f"plugins:\n  é: 1\n  {T}: [1,\n  2]\n", TELEMETRY, f"{T}: [1,\n  2]"),
        ("b: 1\n", ANON, None),
        ("plugins:\n  a: 1\n", TELEMETRY, None),
        ("b: 1\n", TELEMETRY, None),
        ("b: [1\n", ANON, None),
    ],
)
def test_GIVEN_a_key_WHEN_looked_for_THEN_its_bytes_are_found(
    text: str, key: tuple[str, ...], found: str | None
) -> None:
    data = text.encode()
    span = span_of(data, key)
    assert (data[slice(*span)].decode() if span else None) == found


def test_GIVEN_bytes_that_are_no_text_WHEN_a_key_is_looked_for_THEN_none() -> None:
    assert span_of(b"\xff", ANON) is None


PLAIN_FILES = (
    "",
    "# only\n",
    "a: 1\nplugins:\n  b: 'x y'  # c\n  d: ~/x\n\nchannels:\n- e\n- f\n  # g\nh:\n  - 'i j' # k\n",
    f"{A}: true\r\nplugins:\r\n  {T}: no\r\n",
    "a: b\nempty:   # c\nlast: https://example.com/x",
)


@pytest.mark.parametrize("text", PLAIN_FILES)
@pytest.mark.parametrize("outer", ["", "plugins", "a"])
def test_GIVEN_a_plain_file_WHEN_laid_out_THEN_the_yaml_parser_finds_the_same_places(
    text: str, outer: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    as_parsed = text.replace("\r\n", "\n")
    plain = layout_of(text.encode(), as_parsed, outer)
    monkeypatch.setattr("conda_privacy.core.plain_condarc.parse", lambda _: None)
    assert layout_of(text.encode(), as_parsed, outer) == plain


@pytest.mark.parametrize("key", [ANON, TELEMETRY])
@pytest.mark.parametrize("value", [True, None])
@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "b: 1\n",
        "{b: 1}",
        f"{A}: 1\n",
        f"? {A}\n",
        f"x: {{}}\n{A}:\n- 1\nb: 2\n",
        f"{A}: |\n  1\n",
        f"{{b: 1, {A}: 1}}",
        f"{{{A}: 1, b: 1}}",
        f"{{\n  {A}: 1\n}}",
        "plugins:\n",
        "plugins: ~\n",
        "plugins: {}\n",
        f"plugins:\n  {T}: 1\n  b: 1\n",
    ],
)
def test_GIVEN_any_form_WHEN_splices_are_proposed_THEN_all_lie_within_the_text(
    text: str, key: tuple[str, ...], value: Value
) -> None:
    proposals = list(splices(text, layout_of(text.encode(), text, "plugins"), key, value))
    assert proposals
    assert all(0 <= splice.start <= splice.end <= len(text) for splice in proposals)


def test_GIVEN_files_of_which_one_is_broken_WHEN_compared_THEN_they_do_not_agree() -> None:
    whole, broken = Reader().parse(b"a: 1\n"), Reader().parse(b"a: [\n")
    assert not says_the_same(whole, broken, ANON)
    assert not says_the_same(broken, whole, ANON)
    assert says_the_same(whole, whole, ANON)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a: 1\n", "a: true\n"),
        ("a: 1\n", "a: 1.0\n"),
        ("a: 1\n", "1: a\n"),
        ("1: a\n", "true: a\n"),
        ("a: [1]\n", "a: [1, 1]\n"),
        ("a: [1]\n", "a: {1: }\n"),
        ("a: 1 #!final\n", "a: 1\n"),
        ("a:\n- 1 #!top\n", "a:\n- 1\n"),
        (f"{A}: 1 #!final\n", f"{A}: 1\n"),
        (f"plugins:\n  b: 1\n  {T}: 1\n", f"plugins:\n  {T}: 1\n"),
    ],
)
def test_GIVEN_files_that_differ_WHEN_compared_THEN_the_difference_is_seen(
    one: str, other: str
) -> None:
    a, b = Reader().parse(one.encode()), Reader().parse(other.encode())
    key = TELEMETRY if "plugins" in one else ANON
    assert not says_the_same(a, b, key)
    assert not says_the_same(b, a, key)
