"""status, senders, environments and preview: everything is said, nothing is written."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import jsonschema
import pytest

from conda_privacy.cli.sentences import headline
from conda_privacy.core import take_snapshot
from conda_privacy.core.here import CONDA_COMMAND
from conda_privacy.resources import resource
from tests.cli.conftest import Computer
from tests.panel.practice import BASE, CHILD, CLIENT, add_environment


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_status_says_state_reason_preview_senders_and_environments(computer: Computer) -> None:
    computer.condarc.write_text("# mine\nanaconda_anon_usage: no\n")

    printed = computer.type("status")

    lines = printed.out.splitlines()
    assert printed.status == 0
    assert lines[0] == "conda does not add random IDs to its requests."
    assert lines[1] == "~/.condarc, line 2, sets it, for you."
    assert any(line.endswith("aau/0.8.1") and "conda/26.7.1" in line for line in lines)
    assert any("Anaconda telemetry" in line and line.endswith("on") for line in lines)
    assert "  ~/.condarc, line 2: off  ← decides" in lines
    assert any(line.startswith("2 environments") for line in lines)


def test_status_says_which_conda_it_is_about_where_another_one_differs(computer: Computer) -> None:
    assert "This is about" not in computer.type("status").out
    other = computer.conda.parent / "miniforge3"
    (other / "conda-meta").mkdir(parents=True)
    (other / "conda-meta" / "conda-25.5.1-0.json").write_text("{}")

    lines = computer.type("status").out.splitlines()

    assert lines[2] == (
        f"This is about conda 26.7.1 in {computer.conda}. "
        f"conda 25.5.1 in {other} does not add random IDs."
    )


def test_status_never_says_that_ids_are_added_by_an_add_on_that_conda_does_not_load(
    computer: Computer,
) -> None:
    def said() -> str:
        printed = computer.type("status").out
        assert "aau/" not in printed
        return printed.splitlines()[0]

    computer.condarc.write_text("no_plugins: true\n")
    assert said() == "This conda adds no random IDs: it is set to load no add-ons."
    computer.condarc.unlink()
    records = computer.conda / "conda-meta"
    (records / "conda-26.7.1-0.json").rename(records / "conda-23.5.2-0.json")
    assert said() == (
        "This conda adds no random IDs: it is too old to load the add-on that makes them."
    )


def test_a_folder_without_conda_is_not_said_to_be_a_conda(computer: Computer) -> None:
    said = headline(take_snapshot(computer.machine, root_prefix=computer.machine.home))

    assert "Whether conda adds random IDs cannot be said" in said


@pytest.mark.parametrize(
    "words",
    [
        *("status", "senders", "environments", "preview", "on --dry-run", "off", "undo --list"),
        *("tokens list", "tokens new --client", "check", "report"),
    ],
)
def test_a_chosen_folder_without_conda_is_refused(computer: Computer, words: str) -> None:
    printed = computer.type(*words.split(), "--conda", str(computer.machine.home / "nowhere"))

    assert (printed.status, printed.out) == (2, "")
    assert printed.err == (
        "Nothing was changed. There is no conda here. ~/nowhere: This folder holds no "
        "conda-meta/conda-….json, so conda is not installed in it.\n"
    )


def test_the_home_is_expanded_where_a_shell_leaves_it(computer: Computer) -> None:
    (computer.machine.home / "miniconda3").symlink_to(computer.conda)

    assert computer.type("environments", "--conda=~/miniconda3").status == 0
    assert computer.type("report", "--output=~/report.txt").status == 0
    assert (computer.machine.home / "report.txt").exists()


def test_a_file_that_is_too_large_is_not_said_to_be_misunderstood(computer: Computer) -> None:
    computer.condarc.write_text("anaconda_anon_usage: no\n" + "# long\n" * 10_000)

    first = computer.type("status").out.splitlines()[0]

    assert first.endswith("a settings file is too large to be read here.")


def test_without_words_the_status_is_shown(computer: Computer) -> None:
    assert computer.type().out == computer.type("status").out


@pytest.mark.parametrize("command", ["status", "senders", "environments", "preview"])
def test_looking_writes_nothing_and_hides_random_ids(computer: Computer, command: str) -> None:
    before = contents(computer.machine.home.parent)

    printed = computer.type(command)

    assert contents(computer.machine.home.parent) == before
    for token in (CLIENT, BASE, CHILD):
        assert token not in printed.out


@pytest.mark.parametrize(
    "command", [("status",), ("environments",), ("preview",), ("tokens", "list")]
)
def test_json_hides_random_ids_until_asked(computer: Computer, command: tuple[str, ...]) -> None:
    masked = computer.type(*command, "--json").out
    shown = computer.type(*command, "--json", "--show-tokens").out

    json.loads(masked)
    assert BASE not in masked
    assert BASE in shown


def test_status_as_json_follows_its_schema(computer: Computer) -> None:
    schema = json.loads(resource("schema/status.schema.json").read_text(encoding="utf-8"))
    computer.condarc.write_text("anaconda_anon_usage: true  #!final\nx: [1, {y: 2}]\n")

    document = json.loads(computer.type("status", "--json").out)

    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(document, schema, jsonschema.Draft202012Validator)
    assert document["schema"] == 1
    assert document["decision"]["decided_by"]["final"] is True
    assert [each["name"] for each in document["environments"]] == ["base", "child1"]


def test_the_schema_also_fits_a_computer_without_conda(computer: Computer) -> None:
    schema = json.loads(resource("schema/status.schema.json").read_text(encoding="utf-8"))
    computer.condarc.write_text("a: 1\na: 2\n")
    computer.conda.rename(computer.conda.parent.parent / "elsewhere")

    printed = computer.type("status", "--json")

    jsonschema.validate(json.loads(printed.out), schema, jsonschema.Draft202012Validator)
    assert printed.status == 3


def test_a_file_that_stops_conda_gives_status_3_with_its_place(computer: Computer) -> None:
    computer.condarc.write_text("a: 1\nb: [\n")

    printed = computer.type("status")

    assert printed.status == 3
    assert printed.out.startswith("conda cannot start")
    assert "~/.condarc, line 3" in printed.out
    assert computer.type("preview").status == 3


def test_a_value_that_means_nothing_is_said(computer: Computer) -> None:
    computer.condarc.write_text("anaconda_anon_usage: perhaps\n")

    printed = computer.type("status")

    assert "does not understand" in printed.out
    assert computer.type("preview").status == 2


def test_status_names_a_lock(computer: Computer) -> None:
    system = computer.machine.system_dirs[0]
    system.mkdir(parents=True)
    (system / "condarc").write_text("anaconda_anon_usage: true  #!final\n")

    printed = computer.type("status")

    assert "marks it as final" in printed.out
    assert "A choice in ~/.condarc would have no effect." in printed.out


def test_control_characters_from_files_never_reach_the_terminal(computer: Computer) -> None:
    computer.condarc.write_text('anaconda_anon_usage: "a\\e[31mb\\a"\n')

    for words in (("status",), ("senders",), ("off", "--dry-run")):
        printed = computer.type(*words)
        assert "\x1b" not in printed.out + printed.err
        assert "\x07" not in printed.out + printed.err


def test_the_preview_of_a_named_environment_carries_its_random_id(computer: Computer) -> None:
    by_name = computer.type("preview", "--env", "child1", "--show-tokens")
    by_path = computer.type("preview", "--env", f"{computer.conda}/envs/child1", "--show-tokens")

    assert f"e/{CHILD}" in by_name.out
    assert by_path.out == by_name.out


def test_the_preview_can_be_asked_for_either_state(computer: Computer) -> None:
    assert computer.type("preview", "--if", "off").out.endswith("aau/0.8.1\n")
    assert " c/16lU" in computer.type("preview", "--if", "on").out


def test_every_part_of_the_preview_can_be_explained(computer: Computer) -> None:
    lines = computer.type("preview", "--explain").out.splitlines()

    assert len(lines) == 1 + len(lines[0].split())
    assert all(line.split("/  ")[1] for line in lines[1:])


def test_an_unknown_environment_is_refused(computer: Computer) -> None:
    for command in ("status", "senders", "environments", "preview"):
        printed = computer.type(command, "--env", "nowhere")
        assert printed.status == 2
        assert "No environment is called “nowhere”" in printed.err


def test_senders_are_listed_with_setting_and_what_stays(computer: Computer) -> None:
    printed = computer.type("senders")

    assert "Usage data: on" in printed.out
    assert "plugins.anaconda_telemetry" in printed.out
    assert "When off" in printed.out
    assert json.loads(computer.type("senders", "--json").out)["senders"]


def test_environments_are_listed_with_what_holds_there(computer: Computer) -> None:
    (computer.conda / "envs" / "child1" / ".condarc").write_text("anaconda_anon_usage: off\n")

    lines = computer.type("environments").out.splitlines()

    assert [line[: len("child1")] for line in lines] == ["Enviro", "base  ", "child1"]
    for heading, base, child in (
        ("Folder", str(computer.conda), str(computer.conda / "envs" / "child1")),
        ("Random ID", BASE[:4], CHILD[:4]),
        ("Setting there", "as everywhere", "off only there"),
    ):
        place = lines[0].index(heading)
        assert lines[1][place:].startswith(base)
        assert lines[2][place:].startswith(child)
    assert all(line == line.rstrip() for line in lines)


def test_an_environment_with_a_problem_is_listed_with_it(computer: Computer) -> None:
    (computer.conda / "envs" / "child1" / ".condarc").write_text("a: 1\na: 2\n")
    (computer.conda / "envs" / "child1" / "etc" / "aau_token").unlink()

    line = computer.type("environments").out.splitlines()[2]

    assert "  not created yet  " in line
    assert "  conda stops with an error  " in line
    assert not line.endswith("error")


def test_colours_only_where_they_are_seen(computer: Computer) -> None:
    assert "\x1b" not in computer.type("status").out


def test_each_command_is_named_as_it_was_called(
    computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", [CONDA_COMMAND])

    assert "(see “conda privacy environments”)" in computer.type("status").out
    assert "see “conda privacy environments”." in computer.type("status", "--env", "nowhere").err
    monkeypatch.setattr(sys, "argv", ["conda-privacy"])
    assert "(see “conda-privacy environments”)" in computer.type("status").out


def _list(computer: Computer, *folders: Path) -> None:
    for folder in folders:
        add_environment(folder)
    lines = "".join(f"{folder}\n" for folder in folders)
    with (computer.machine.home / ".conda" / "environments.txt").open(
        "a", encoding="utf-8"
    ) as file:
        file.write(lines)


def test_an_environment_that_is_listed_is_found_by_its_name(computer: Computer) -> None:
    away = computer.machine.home / "projects" / "away"
    _list(computer, away)
    assert "away" in computer.type("environments").out

    printed = computer.type("preview", "--env", "away", "--json")

    assert (printed.status, printed.err) == (0, "")
    assert computer.type("off", "--env", "away").status == 0
    assert (away / ".condarc").exists()


def test_of_several_with_one_name_each_is_named_by_its_folder(computer: Computer) -> None:
    homes = [computer.machine.home / place / "away" for place in ("one", "two")]
    _list(computer, *homes)

    printed = computer.type("preview", "--env", "away")

    assert printed.status == 2
    assert printed.err == (
        "Several environments are called “away”: ~/one/away, ~/two/away. Give the folder of one.\n"
    )


def test_an_environment_that_is_gone_says_so_by_its_name_too(computer: Computer) -> None:
    away = computer.machine.home / "projects" / "away"
    _list(computer, away)
    shutil.rmtree(away)
    assert "away" in computer.type("environments").out

    printed = computer.type("preview", "--env", "away")

    assert printed.status == 2
    assert printed.err.startswith(
        "“away” in ~/projects/away cannot be used. This environment is gone. conda's list"
    )


@pytest.mark.parametrize(
    "words", ["status", "senders", "environments", "preview", "tokens list", "report"]
)
def test_every_document_tells_the_version_of_its_form(computer: Computer, words: str) -> None:
    form = ["--format", "json"] if words == "report" else ["--json"]

    document = json.loads(computer.type(*words.split(), *form).out)

    assert document["schema"] == 1
