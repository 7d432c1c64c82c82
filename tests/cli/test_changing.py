"""on, off, default and undo, from outside."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Computer

OLD = "# mine\nchannels: [defaults]   # x\n"


def test_off_writes_one_line_and_undo_takes_it_back(computer: Computer) -> None:
    computer.condarc.write_text(OLD)

    off = computer.type("off")

    assert off.status == 0
    assert "Saved in ~/.condarc" in off.out
    assert "anaconda_anon_usage is now off." in off.out
    assert computer.condarc.read_text() == OLD + "anaconda_anon_usage: false\n"

    undo = computer.type("undo")

    assert undo.status == 0
    assert "is not set there again" in undo.out
    assert computer.condarc.read_text() == OLD


def test_on_and_default_change_the_same_line(computer: Computer) -> None:
    computer.condarc.write_text("anaconda_anon_usage: off  # why\n")

    assert computer.type("on").status == 0
    assert computer.condarc.read_text() == "anaconda_anon_usage: true  # why\n"
    assert computer.type("default").status == 0
    assert "anaconda_anon_usage" not in computer.condarc.read_text()


def test_a_dry_run_shows_the_change_and_writes_nothing(computer: Computer) -> None:
    computer.condarc.write_text(OLD)

    printed = computer.type("off", "--dry-run")

    assert printed.status == 0
    assert "+anaconda_anon_usage: false" in printed.out.splitlines()
    assert computer.condarc.read_text() == OLD


def test_what_stands_there_already_is_not_said_to_be_saved(computer: Computer) -> None:
    computer.type("off")

    again = computer.type("off")

    assert again.status == 0
    assert again.out.splitlines() == [
        "Nothing to change in ~/.condarc.",
        "anaconda_anon_usage is now off.",
    ]


@pytest.mark.parametrize("option", ["--file", "--conda"])
def test_an_empty_path_is_refused_and_does_not_mean_the_folder_here(
    computer: Computer, option: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)

    printed = computer.type("off", option, "")

    assert printed.status == 2
    assert "this is empty" in printed.err
    assert list(here.iterdir()) == []


def test_a_file_that_conda_does_not_read_is_named_though_the_wish_holds(computer: Computer) -> None:
    words = ("on", "--file", "~/notes.yml")

    for printed in (computer.type(*words, "--dry-run"), computer.type(*words)):
        assert printed.status == 0
        assert "conda does not read ~/notes.yml on this computer." in printed.err


def test_a_file_that_conda_does_not_read_is_named_where_the_wish_does_not_hold(
    computer: Computer,
) -> None:
    words = ("off", "--file", "~/notes.yml")

    for printed in (computer.type(*words, "--dry-run"), computer.type(*words)):
        assert printed.status == 1
        assert "conda does not read ~/notes.yml on this computer." in printed.err
        assert "No place" not in printed.err


def test_a_journal_of_which_nothing_can_be_read_is_not_called_empty(computer: Computer) -> None:
    path = computer.machine.state_dir / "journal.jsonl"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"torn\n")

    printed = computer.type("undo", "--list")

    assert (printed.status, printed.out) == (2, "")
    assert "cannot be said. This file cannot be read. ~/" in printed.err
    assert "This file cannot be read. ~/" in computer.type("undo").err


@pytest.mark.parametrize("exists", [True, False])
def test_a_file_with_a_name_that_conda_does_not_take_is_not_read(
    computer: Computer, environ: dict[str, str], *, exists: bool
) -> None:
    environ["CONDARC"] = str(computer.machine.home / "foo.txt")
    computer.condarc.write_text("anaconda_anon_usage: true\n", "utf-8")
    if exists:
        (computer.machine.home / "foo.txt").write_text(OLD, "utf-8")
    words = ("off", "--file", "~/foo.txt")

    for printed in (computer.type(*words, "--dry-run"), computer.type(*words)):
        assert printed.status == 1
        assert "conda does not read ~/foo.txt on this computer." in printed.err
        assert "~/.condarc" not in printed.err


@pytest.mark.parametrize("name", ["broken.yml", "foo.txt"])
def test_a_broken_file_that_conda_does_not_read_stops_nothing(
    computer: Computer, environ: dict[str, str], name: str
) -> None:
    environ["CONDARC"] = str(computer.machine.home / "foo.txt")
    (computer.machine.home / name).write_text("a: [1\n")

    printed = computer.type("off", "--file", f"~/{name}")

    assert printed.status == 2
    assert "conda stops" not in printed.err
    assert f"~/{name}, line 2" in printed.err


@pytest.mark.parametrize(
    "words", [("off",), ("off", "--dry-run"), ("preview",), ("status",), ("undo",)]
)
def test_a_variable_that_conda_cannot_understand_is_named(
    computer: Computer, environ: dict[str, str], words: tuple[str, ...]
) -> None:
    computer.type("on")
    environ["CONDA_ANACONDA_ANON_USAGE"] = "bad"

    printed = computer.type(*words)

    said = printed.out.partition("Problems")[2] if words == ("status",) else printed.err
    assert "CONDA_ANACONDA_ANON_USAGE: conda stops" in said


def test_a_home_that_is_a_file_is_refused_before_and_while_writing(computer: Computer) -> None:
    shutil.rmtree(computer.machine.home)
    computer.machine.home.touch()

    for words in (("off", "--dry-run"), ("off",)):
        printed = computer.type(*words)
        assert printed.status == 2
        assert "~: A file stands where a folder has to be. Nothing was changed." in printed.err


def test_a_journal_that_cannot_be_read_is_not_called_empty(computer: Computer) -> None:
    computer.type("off")
    journal = computer.machine.state_dir / "journal.jsonl"
    journal.unlink()
    journal.mkdir()

    for words in (("undo", "--list"), ("undo",)):
        printed = computer.type(*words)
        assert (printed.status, printed.out) == (2, "")
        assert "journal.jsonl: The operating system does not allow it" in printed.err


def test_a_password_in_an_address_is_not_listed(computer: Computer) -> None:
    address = "https://me:secret@beat.example/x"
    own = f'anaconda_heartbeat: "{address}"\n'
    computer.condarc.write_text(own)
    computer.type("on", "--setting", "anaconda_heartbeat")

    listed = computer.type("undo", "--list").out
    undone = computer.type("undo").out

    assert "anaconda_heartbeat: https://…@beat.example/x → true" in listed
    assert "secret" not in listed + undone
    assert computer.condarc.read_text() == own


def test_default_says_what_decides_instead_before_and_after(
    computer: Computer, environ: dict[str, str]
) -> None:
    computer.condarc.write_text("anaconda_anon_usage: true\n")
    environ["CONDA_ANACONDA_ANON_USAGE"] = "off"

    for words in (("default", "--dry-run"), ("default",)):
        printed = computer.type(*words)
        assert printed.status == 1
        assert "CONDA_ANACONDA_ANON_USAGE" in printed.err


def test_a_dry_run_without_a_change_says_so(computer: Computer) -> None:
    computer.condarc.write_text("anaconda_anon_usage: false\n")

    assert "Nothing to change in ~/.condarc." in computer.type("off", "--dry-run").out


def test_something_above_is_named_and_gives_status_1(
    computer: Computer, environ: dict[str, str]
) -> None:
    environ["CONDA_ANACONDA_ANON_USAGE"] = "true"

    for words in (("off", "--dry-run"), ("off",)):
        printed = computer.type(*words)
        assert printed.status == 1
        assert "CONDA_ANACONDA_ANON_USAGE" in printed.err
    assert "anaconda_anon_usage: false" in computer.condarc.read_text()


def test_a_broken_file_is_refused_and_kept(computer: Computer) -> None:
    computer.condarc.write_text("a: 'x\n")

    printed = computer.type("off")

    assert printed.status == 2
    assert printed.err.lower().count("nothing was changed") == 1
    assert "~/.condarc, line" in printed.err
    assert computer.condarc.read_text() == "a: 'x\n"
    assert computer.type("off", "--dry-run").status == 2


def test_a_file_that_stops_conda_is_refused_with_status_3(computer: Computer) -> None:
    computer.condarc.write_text("a: 1\na: 2\n")

    assert computer.type("off").status == 3
    assert computer.condarc.read_text() == "a: 1\na: 2\n"


def test_an_unknown_setting_is_refused_with_the_known_ones(computer: Computer) -> None:
    printed = computer.type("off", "--setting", "nothing")

    assert printed.status == 2
    assert "plugins.anaconda_telemetry" in printed.err


def test_another_setting_can_be_named(computer: Computer) -> None:
    assert computer.type("off", "--setting", "plugins.anaconda_telemetry").status == 0
    assert computer.condarc.read_text() == "plugins:\n  anaconda_telemetry: false\n"


def test_a_change_can_go_to_one_environment_or_file(computer: Computer) -> None:
    child = computer.conda / "envs" / "child1"

    assert computer.type("off", "--env", "child1").status == 0
    assert (child / ".condarc").read_text() == "anaconda_anon_usage: false\n"

    other = computer.machine.home / ".conda" / "condarc"
    assert computer.type("off", "--file", str(other)).status == 0
    assert other.read_text() == "anaconda_anon_usage: false\n"
    assert not computer.condarc.exists()


def test_a_change_in_one_environment_is_said_of_that_environment(computer: Computer) -> None:
    child = computer.conda / "envs" / "child1"

    assert f"is now off in {child}." in computer.type("off", "--env", "child1").out
    assert f"is now on in {child}." in computer.type("undo").out
    assert computer.type("off").out.endswith("anaconda_anon_usage is now off.\n")
    assert computer.type("undo").out.endswith("anaconda_anon_usage is now on.\n")


@pytest.mark.parametrize(
    "words", [("off",), ("undo",), ("off", "--setting", "report_errors"), ("off", "--env", "no")]
)
def test_a_refusal_says_once_that_nothing_was_changed(
    computer: Computer, words: tuple[str, ...]
) -> None:
    computer.condarc.write_text("channels: []\n")
    computer.condarc.chmod(0o444)

    printed = computer.type(*words)

    assert printed.status == 2
    assert printed.err.lower().count("nothing was changed") == 1


def test_an_unknown_environment_is_refused(computer: Computer) -> None:
    assert computer.type("off", "--env", "nowhere").status == 2
    assert not computer.condarc.exists()


@pytest.mark.parametrize("words", [("off",), ("default",), ("off", "--dry-run"), ("tokens", "new")])
@pytest.mark.parametrize("folder", ["~", "~/papers"])
def test_a_folder_that_is_no_environment_is_refused(
    computer: Computer, words: tuple[str, ...], folder: str
) -> None:
    (computer.machine.home / "papers").mkdir()
    before = sorted(computer.machine.home.rglob("*"))

    printed = computer.type(*words, "--env", folder)

    assert (printed.status, printed.out) == (2, "")
    assert "There is no environment in this folder" in printed.err
    assert sorted(computer.machine.home.rglob("*")) == before


def test_changes_are_listed_and_undone_by_name(computer: Computer) -> None:
    assert "Nothing was changed" in computer.type("undo", "--list").out
    computer.type("off")
    computer.type("off", "--setting", "plugins.anaconda_telemetry")

    listed = computer.type("undo", "--list").out.splitlines()
    first = next(line for line in listed if "anaconda_anon_usage" in line).split()[0]

    assert len(listed) == 2
    assert computer.type("undo", first).status == 0
    assert computer.condarc.read_text() == "plugins:\n  anaconda_telemetry: false\n"


def test_undo_with_nothing_to_undo_is_refused(computer: Computer) -> None:
    printed = computer.type("undo")

    assert printed.status == 2
    assert printed.err


def test_undo_after_the_file_was_broken_says_what_conda_does(computer: Computer) -> None:
    computer.type("off")
    other = computer.machine.home / ".conda" / "condarc"
    other.write_text("a: 1\na: 2\n")

    assert computer.type("undo").status == 3


@pytest.mark.parametrize("word", ["on", "off"])
def test_without_conda_the_choice_is_kept_for_later(computer: Computer, word: str) -> None:
    computer.conda.rename(computer.conda.parent.parent / "elsewhere")

    assert computer.type(word).status == 0
    assert computer.condarc.exists()


def test_a_right_that_is_found_missing_while_writing_brings_the_administrator_s_command(
    computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    computer.condarc.write_text(OLD)

    def forbidden(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr("conda_privacy.core.exchange.exchange", forbidden)

    printed = computer.type("off")

    assert printed.status == 2
    assert f"sudo conda-privacy off --file {computer.condarc}" in printed.err
    assert computer.condarc.read_text() == OLD


@pytest.mark.parametrize("word", ["on", "off"])
def test_a_setting_that_takes_a_text_says_how_it_is_set(computer: Computer, word: str) -> None:
    printed = computer.type(word, "--setting", "anaconda_ident")

    assert (printed.status, printed.out) == (2, "")
    assert printed.err.startswith("Nothing was changed. anaconda_ident takes a text")
    assert "“anaconda_ident: TEXT”" in printed.err
    assert "CONDA_ANACONDA_IDENT" in printed.err
    assert "“conda-privacy default --setting anaconda_ident”" in printed.err
    assert computer.type("default", "--setting", "anaconda_ident").status == 0
