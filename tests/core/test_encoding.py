"""Settings files on Windows, which conda reads and writes in the code page of the computer.

What conda makes of each file was recorded from conda 26.7.1 with ``open`` taking that code page.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from conda_privacy.core import here
from conda_privacy.core.changes import Change, apply, history, plan, undo
from conda_privacy.core.condarc import Condarc, Reader
from conda_privacy.core.condarc_text import Edit, edit, span_of, with_value
from conda_privacy.core.decision import decide
from conda_privacy.core.environment_lists import listed_prefixes
from conda_privacy.core.environment_settings import SettingLookup
from conda_privacy.core.frozen import replace
from conda_privacy.core.machine import Machine
from conda_privacy.core.merged import merged_list
from conda_privacy.core.places import locations, read_sources

from .computer import computer, conda, environment

ANON, HEARTBEAT = "anaconda_anon_usage", "anaconda_heartbeat"
KEY = (ANON,)
LINE = f"{ANON}: false\n".encode()
BOM = b"\xef\xbb\xbf"
WESTERN, RUSSIAN, JAPANESE = "cp1252", "cp1251", "cp932"
SHORT_OF_UTF_8 = "# для меня\n".encode()  # its 0x8F is nothing in the western code page
TWO_WAYS = b"\x87\x90"  # decodes to what would be encoded as 81 E0
WITH_MARKS = b"\xff\xfe" + f"{ANON}: false\r\n".encode("utf-16-le")


@pytest.fixture
def windows(tmp_path: Path) -> Machine:
    return replace(computer(tmp_path), platform="win32")


@pytest.fixture
def file(windows: Machine) -> Path:
    return windows.home / ".condarc"


def made(machine: Machine, setting: str, wanted: bool | str | None) -> Change:
    change = apply(plan(machine, setting, wanted))
    assert isinstance(change, Change), change
    return change


@pytest.mark.parametrize(
    ("platform", "environ", "code_page", "encoding"),
    [
        ("linux", {}, WESTERN, "utf-8"),
        ("darwin", {}, WESTERN, "utf-8"),
        ("win32", {}, None, WESTERN),
        ("win32", {}, RUSSIAN, RUSSIAN),
        ("win32", {"PythonUTF8": "1"}, RUSSIAN, "utf-8"),
        ("win32", {"PYTHONUTF8": "0"}, RUSSIAN, RUSSIAN),
        ("win32", {"PYTHONUTF8": ""}, RUSSIAN, RUSSIAN),
    ],
)
def test_GIVEN_a_computer_WHEN_asked_THEN_the_encoding_is_that_of_the_python_that_runs_conda(
    platform: str, environ: dict[str, str], code_page: str | None, encoding: str
) -> None:
    machine = Machine(Path("/h"), environ, (), platform, code_page=code_page)
    assert machine.encoding == encoding


def test_GIVEN_windows_WHEN_no_code_page_is_named_THEN_the_system_is_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(here, "code_page", lambda: RUSSIAN)
    assert Machine(Path("/h"), {}, (), "win32").encoding == RUSSIAN


@pytest.mark.parametrize(
    ("content", "code_page", "value", "said"),
    [
        (LINE, WESTERN, False, "sets"),
        (BOM + LINE, WESTERN, True, "silent"),
        (BOM + b"a: 1\n" + LINE, WESTERN, False, "sets"),
        (BOM + b"# a\n" + LINE, WESTERN, True, "ignored"),
        (BOM + b"---\n" + LINE, WESTERN, True, "ignored"),
        (BOM, WESTERN, None, "broken"),
        (BOM + LINE, JAPANESE, None, "broken"),
        (BOM + LINE, "cp65001", False, "sets"),
        ("# für\n".encode("cp1252") + LINE, WESTERN, False, "sets"),
        ("# für\n".encode("cp1252") + LINE, "cp65001", None, "broken"),
        ("# für\n".encode() + LINE, WESTERN, False, "sets"),
        (SHORT_OF_UTF_8 + LINE, WESTERN, None, "broken"),
        (SHORT_OF_UTF_8 + LINE, RUSSIAN, False, "sets"),
        (WITH_MARKS, WESTERN, True, "ignored"),
        (WITH_MARKS, "cp65001", None, "broken"),
    ],
)
def test_GIVEN_a_file_on_windows_WHEN_decided_THEN_as_conda_reads_it(
    windows: Machine, file: Path, content: bytes, code_page: str, value: object, said: str
) -> None:
    file.write_bytes(content)
    machine = replace(windows, code_page=code_page)
    decision = decide(machine, ANON)
    place = next(each for each in decision.places if each.path == file)
    assert (decision.value, place.status) == (value, said)


def test_GIVEN_utf8_mode_on_windows_WHEN_decided_THEN_as_on_linux(
    windows: Machine, file: Path
) -> None:
    file.write_bytes(BOM + LINE)
    assert decide(replace(windows, environ={"PYTHONUTF8": "1"}), ANON).value is False


def test_GIVEN_a_byte_that_a_code_page_lacks_WHEN_read_THEN_its_place_is_told() -> None:
    problem = Reader(WESTERN).parse(b"a: 1\n# \x81\n").problem
    assert problem is not None
    assert (problem.kind, problem.line, problem.column) == ("encoding", 2, 3)
    assert problem.stops_conda
    assert "UTF-8" not in problem.text
    assert "0x81" in problem.cause


def test_GIVEN_values_in_a_code_page_WHEN_lists_are_merged_THEN_they_are_the_right_words(
    windows: Machine, file: Path
) -> None:
    file.write_bytes("envs_dirs:\n- C:\\Müller\n".encode("cp1252"))
    assert merged_list(windows, read_sources(locations(windows)), ("envs_dirs",)).values == (
        "C:\\Müller",
    )


def test_GIVEN_no_places_WHEN_read_THEN_nothing_is_found() -> None:
    assert read_sources(()) == ()


def test_GIVEN_an_environment_on_windows_WHEN_looked_at_THEN_its_file_is_read_as_conda_does(
    windows: Machine, tmp_path: Path
) -> None:
    prefix = environment(tmp_path / "env")
    (prefix / ".condarc").write_bytes("# für\n".encode("cp1252"))
    settings = SettingLookup(windows, ANON, conda(tmp_path / "base"))
    assert settings.at(str(prefix), [".condarc"])[0].here == "same"
    (prefix / ".condarc").write_bytes(BOM + LINE)
    assert settings.at(str(prefix), [".condarc"])[0].here == "same"


@pytest.mark.parametrize(
    ("before", "code_page", "after"),
    [
        ("# für\n".encode("cp1252"), WESTERN, "# für\n".encode("cp1252") + LINE),
        (b"a: \xe9\r\n" + ANON.encode() + b": on # \x80\r\n", WESTERN, None),
        (SHORT_OF_UTF_8 + b"b: [1,\n 2]\n", RUSSIAN, SHORT_OF_UTF_8 + b"b: [1,\n 2]\n" + LINE),
        (BOM + b"a: 1\n", WESTERN, BOM + b"a: 1\n" + LINE),
        (BOM + LINE, WESTERN, BOM + LINE + LINE),
        (b"a: " + TWO_WAYS + b"\n", JAPANESE, b"a: " + TWO_WAYS + b"\n" + LINE),
    ],
)
def test_GIVEN_a_file_on_windows_WHEN_set_THEN_every_other_byte_stays(
    before: bytes, code_page: str, after: bytes | None
) -> None:
    after = after or before.replace(b": on", b": false")
    assert with_value(before, KEY, False, code_page) == after
    undone = edit(after, KEY, None, code_page)
    assert isinstance(undone, Edit)
    assert undone.new == before or b": on" in before


def test_GIVEN_a_line_written_in_one_of_two_ways_WHEN_removed_THEN_its_own_bytes_are_recorded() -> (
    None
):
    line = ANON.encode() + b": false # " + TWO_WAYS + b"\n"
    change = edit(b"a: 1\n" + line, KEY, None, JAPANESE)
    assert change == Edit(b"a: 1\n", 5, line, b"")


def test_GIVEN_a_letter_that_a_code_page_lacks_WHEN_written_THEN_by_its_number() -> None:
    new = with_value(b"", (HEARTBEAT,), "https://é.org/ж/\U0001f600", WESTERN)
    assert new == HEARTBEAT.encode() + b': "https://\xe9.org/\\u0436/\\U0001f600"\n'


def test_GIVEN_a_key_behind_letters_of_a_code_page_WHEN_looked_for_THEN_its_bytes_are_found() -> (
    None
):
    data = b"a: " + TWO_WAYS + b"\n" + LINE
    span = span_of(data, KEY, JAPANESE)
    assert span is not None
    assert data[slice(*span)] + b"\n" == LINE
    assert span_of(b"\xff: 1\n\x81", KEY, WESTERN) is None


def test_GIVEN_a_file_with_marks_WHEN_set_on_windows_THEN_success_is_what_conda_makes_of_it(
    windows: Machine, file: Path
) -> None:
    file.write_bytes(BOM + LINE)
    planned = plan(windows, ANON, False)
    assert planned.before.value is True
    assert planned.new == BOM + LINE + LINE
    assert made(windows, ANON, False).in_effect
    assert decide(windows, ANON).value is False
    file.write_bytes(BOM + b"# mine\n" + LINE)
    planned = plan(windows, ANON, False)
    assert planned.problem is not None
    assert not planned.takes_effect


def test_GIVEN_a_letter_of_a_code_page_WHEN_changed_and_undone_THEN_every_byte_is_what_it_was(
    windows: Machine, file: Path
) -> None:
    before = b"# f\xfcr\r\n" + ANON.encode() + b": on  # \x80 \xfc\r\nb: \xe4\r\n"
    file.write_bytes(before)
    planned = plan(windows, ANON, None)
    assert f"-{ANON}: on  # € ü" in planned.diff
    change = made(windows, ANON, None)
    assert file.read_bytes() == b"# f\xfcr\r\nb: \xe4\r\n"
    file.write_bytes(b"# f\xfcr\r\n# \xe4\r\nb: \xe4\r\n")
    assert [each.id for each in history(windows)] == [change.id]
    assert isinstance(undo(windows), Change)
    assert file.read_bytes() == before.replace(b"b: ", b"# \xe4\r\nb: ")


def test_GIVEN_changes_on_windows_WHEN_undone_in_any_order_THEN_every_byte_is_what_it_was(
    windows: Machine, file: Path
) -> None:
    before = HEARTBEAT.encode() + b': "https://\xe9.org"  # \xfc\n# f\xfcr\n'
    file.write_bytes(before)
    first = made(windows, HEARTBEAT, "https://ü.org")
    assert (first.before, first.after) == ("https://é.org", "https://ü.org")
    made(windows, ANON, False)
    assert isinstance(undo(windows, first.id), Change)
    assert isinstance(undo(windows), Change)
    assert file.read_bytes() == before


def test_GIVEN_a_change_of_a_value_since_WHEN_undone_on_windows_THEN_what_stands_is_told(
    windows: Machine, file: Path
) -> None:
    made(windows, HEARTBEAT, "https://ü.org")
    file.write_bytes(HEARTBEAT.encode() + b": https://\xe9.org\n")
    outcome = undo(windows)
    assert not isinstance(outcome, Change)
    assert outcome.kind == "changed-since"
    assert "https://é.org" in outcome.text


def test_GIVEN_a_plain_file_WHEN_read_in_any_code_page_THEN_it_says_the_same() -> None:
    assert Reader(JAPANESE).parse(LINE) == Reader().parse(LINE) != Condarc()


@pytest.mark.parametrize(
    ("platform", "variables", "encoding"),
    [
        ("win32", {}, WESTERN),
        ("win32", {"PYTHONUTF8": "1"}, "utf-8"),
        ("linux", {}, "utf-8"),
    ],
)
def test_the_list_of_environments_is_read_as_conda_reads_it(
    tmp_path: Path, platform: str, variables: dict[str, str], encoding: str
) -> None:
    machine = replace(computer(tmp_path), platform=platform, environ=variables, code_page=WESTERN)
    prefix = str(tmp_path / "für")
    path = machine.home / ".conda" / "environments.txt"
    path.parent.mkdir(exist_ok=True)

    path.write_bytes(f"{prefix}\n".encode(encoding))

    assert listed_prefixes(machine).prefixes == (prefix,)


def test_a_byte_of_the_list_that_the_code_page_lacks_stops_nothing(windows: Machine) -> None:
    machine = replace(windows, code_page=WESTERN)
    path = machine.home / ".conda" / "environments.txt"
    path.parent.mkdir(exist_ok=True)

    path.write_bytes(b"/a\x81\n/b\n")

    assert listed_prefixes(machine).prefixes == ("/a\udc81", "/b")
