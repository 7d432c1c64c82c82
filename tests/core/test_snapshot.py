import json
from pathlib import Path

import jsonschema
import pytest

from conda_privacy.core.decision import decide
from conda_privacy.core.document import document
from conda_privacy.core.machine import Machine
from conda_privacy.core.plain_condarc import Entry
from conda_privacy.core.snapshot import MAIN_SETTING, take_preview, take_snapshot
from conda_privacy.resources import resource

from .computer import HOST, PACKAGES, TOKEN, computer, conda, environment, write

USAGE = "anaconda-anon-usage-0.8.1"


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """A computer with one conda, two environments and channels on two servers."""
    machine = computer(tmp_path)
    root = conda(tmp_path / "opt" / "conda", (*PACKAGES, USAGE))
    environment(root / "envs" / "a")
    environment(root / "envs" / "off", condarc="anaconda_anon_usage: false\n")
    write(machine.home / ".conda" / "aau_token", TOKEN)
    write(machine.home / ".conda" / "aau_token_host", HOST)
    write(machine.home / ".condarc", "channels: [defaults, 'https://u:SECRET@x.org/ch']\n")
    return machine


def test_given_a_computer_when_taking_a_picture_then_everything_is_in_it(machine: Machine) -> None:
    picture = take_snapshot(machine)

    assert picture.installation is not None
    assert picture.prefix == picture.installation.prefix
    assert picture.decision.value is True
    assert [token.letter for token in picture.tokens] == ["c", "e", "a"]
    assert [each.name for each in picture.environments] == ["base", "a", "off"]
    assert picture.preview is not None
    assert picture.preview.now == picture.preview.on
    assert [server.host for server in picture.channels.servers] == ["repo.anaconda.com", "x.org"]
    assert picture.problems == ()


def test_given_two_pictures_of_one_state_when_comparing_then_they_are_equal(
    machine: Machine,
) -> None:
    first = take_snapshot(machine)

    assert take_snapshot(machine) == first
    assert take_snapshot(machine, previous=first) == first


def test_given_a_change_when_taking_another_picture_then_they_differ(machine: Machine) -> None:
    first = take_snapshot(machine)
    write(machine.home / ".condarc", "anaconda_anon_usage: false\n")

    second = take_snapshot(machine, previous=first)

    assert second != first
    assert second.preview is not None
    assert second.preview.now == second.preview.off


def test_given_a_quick_picture_when_taking_it_then_environments_are_not_known(
    machine: Machine,
) -> None:
    picture = take_snapshot(machine, environments=False)

    assert (list(picture.environments), picture.environments_known) == ([], False)


def test_given_an_environment_when_asking_for_its_preview_then_what_holds_there_counts(
    machine: Machine,
) -> None:
    installation = take_snapshot(machine).installation
    assert installation is not None

    preview = take_preview(machine, installation, installation.prefix / "envs" / "off")

    assert preview.now == preview.off
    assert preview.off.text.endswith("aau/0.8.1")


def test_given_an_active_environment_when_taking_a_picture_then_it_is_looked_at(
    machine: Machine, tmp_path: Path
) -> None:
    active = tmp_path / "opt" / "conda" / "envs" / "a"
    there = computer(tmp_path, CONDA_PREFIX=str(active))

    assert take_snapshot(there).prefix == active
    assert take_snapshot(machine, prefix=active).prefix == active


@pytest.mark.usefixtures("machine")
def test_given_an_environment_of_which_only_the_name_is_told_then_it_is_looked_at(
    tmp_path: Path,
) -> None:
    root = tmp_path / "opt" / "conda"
    there = computer(tmp_path, CONDA_DEFAULT_ENV="off")

    picture = take_snapshot(there)

    assert picture.prefix == root / "envs" / "off"
    assert picture.decision == decide(there, MAIN_SETTING, root_prefix=root)
    assert picture.decision.value is False


def test_given_no_conda_when_taking_a_picture_then_the_settings_are_known(tmp_path: Path) -> None:
    machine = computer(tmp_path)
    write(machine.home / ".condarc", "anaconda_anon_usage: false\n")

    picture = take_snapshot(machine)

    assert (picture.installation, picture.preview, picture.prefix) == (None, None, None)
    assert picture.decision.value is False
    assert [token.letter for token in picture.tokens] == ["c", "a"]


def test_given_a_folder_without_conda_when_taking_a_picture_then_nothing_is_foretold(
    machine: Machine, tmp_path: Path
) -> None:
    picture = take_snapshot(machine, root_prefix=tmp_path / "nothing")

    assert picture.installation is not None
    assert picture.installation.problem in picture.problems
    assert picture.preview is None


def test_given_problems_when_taking_a_picture_then_those_that_stop_conda_come_first(
    machine: Machine, tmp_path: Path
) -> None:
    write(machine.home / ".conda" / "aau_token", "short")
    write(machine.home / ".condarc", "channels: a\nanaconda_anon_usage: true\n")
    write(machine.system_dirs[0] / "condarc", "a: [1\n")

    picture = take_snapshot(machine, root_prefix=tmp_path / "empty")

    kinds = [problem.kind for problem in picture.problems]
    assert kinds[0] == "parser"
    assert {"token-short", "value", "no-conda"} <= set(kinds)
    picture = take_snapshot(machine)
    assert picture.preview is not None
    assert picture.preview.now is None


def test_given_a_picture_when_writing_it_as_json_then_the_schema_holds_and_nothing_leaks(
    machine: Machine, tmp_path: Path
) -> None:
    listed = f"{tmp_path}/gone\n/nul\0here\n"
    write(machine.home / ".conda" / "environments.txt", listed)
    schema = json.loads(resource("schema/status.schema.json").read_text("utf-8"))

    text = json.dumps(document(take_snapshot(machine)))

    jsonschema.validate(json.loads(text), schema)
    assert not any(secret in text for secret in ("SECRET", TOKEN, HOST))


def test_given_a_computer_when_taking_a_picture_then_nothing_is_written(
    machine: Machine, tmp_path: Path
) -> None:
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}

    take_snapshot(machine)

    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before


def test_a_value_of_a_settings_file_is_printed_without_its_place() -> None:
    entry = Entry((Entry("a", 2), Entry({"b": Entry(1, 3)}, 3)), 1)

    assert document(entry) == ["a", {"b": 1}]
