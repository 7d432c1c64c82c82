"""The places conda reads, in its order, and what can stand in them."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from conda_privacy.core import Machine
from conda_privacy.core.places import Source, locations, read_sources
from tests.core.computer import without_rights


@pytest.fixture
def computer(tmp_path: Path) -> Machine:
    (tmp_path / "home").mkdir()
    return Machine(
        home=tmp_path / "home",
        environ={"CONDARC": "~/my.yml", "XDG_CONFIG_HOME": str(tmp_path / "xdg")},
        system_dirs=(tmp_path / "etc", tmp_path / "var"),
        platform="linux",
    )


def sources(machine: Machine, root: Path | None = None) -> list[Source]:
    return [each for each in read_sources(locations(machine, root)) if each.exists or each.problem]


def test_the_search_path_is_that_of_conda(computer: Machine, tmp_path: Path) -> None:
    found = locations(computer, tmp_path / "root", tmp_path / "env")

    folders = ("etc", "var", "root", "xdg/conda", "home/.config/conda", "home/.conda")
    expected = [f"{folder}/{n}" for folder in folders for n in (".condarc", "condarc", "condarc.d")]
    expected += ["home/.condarc", "env/.condarc", "env/condarc", "env/condarc.d", "home/my.yml"]
    assert [str(each.path.relative_to(tmp_path)) for each in found] == expected
    assert found[-1].label == "$CONDARC"
    assert found[-2].label == "$CONDA_PREFIX/condarc.d"
    scopes = list(dict.fromkeys(each.scope for each in found))
    assert scopes == ["system", "installation", "user", "environment", "condarc"]


def test_without_an_active_environment_the_installation_is_the_target(tmp_path: Path) -> None:
    machine = Machine(tmp_path, {"CONDA_ROOT": str(tmp_path / "root")}, (), "linux")

    found = locations(machine)

    assert sum(each.path == tmp_path / "root" / ".condarc" for each in found) == 1
    assert "environment" not in {each.scope for each in found}


def test_the_variable_of_the_installation_comes_before_the_installation(tmp_path: Path) -> None:
    base, other = tmp_path / "base", tmp_path / "other"
    machine = Machine(tmp_path, {"CONDA_ROOT": str(other)}, (), "linux")

    found = {each.path: each.scope for each in locations(machine, base)}

    assert found[other / ".condarc"] == "installation"
    assert found[base / ".condarc"] == "environment"  # without an active one it is the target


def test_an_empty_variable_of_the_installation_leaves_a_slash(tmp_path: Path) -> None:
    found = locations(Machine(tmp_path, {"CONDA_ROOT": ""}, (), "linux"), tmp_path / "base")

    paths = [each.path for each in found if each.scope == "installation"]
    assert paths == [Path("/.condarc"), Path("/condarc"), Path("/condarc.d")]


def test_an_empty_condarc_names_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.yml").write_text("anaconda_anon_usage: off\n")
    monkeypatch.chdir(tmp_path)

    found = read_sources(locations(Machine(tmp_path / "home", {"CONDARC": ""}, (), "linux")))

    assert [each.path for each in found if each.exists] == [Path("a.yml")]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("base", "root"),
        ("inside", "root/envs/inside"),
        ("at-home", ".conda/envs/at-home"),
        ("both", "root/envs/both"),
        ("nowhere", "root/envs/nowhere"),
        ("{folder}/apart", "apart"),
    ],
)
def test_an_environment_may_be_named_without_being_active(
    tmp_path: Path, name: str, expected: str
) -> None:
    for made in ("root/envs/inside", "root/envs/both", ".conda/envs/at-home", ".conda/envs/both"):
        (tmp_path / made).mkdir(parents=True)
    (tmp_path / "root/conda-meta").mkdir()
    (tmp_path / "root/conda-meta/history").touch()
    environ = {
        "CONDA_ROOT": str(tmp_path / "root"),
        "CONDA_DEFAULT_ENV": name.format(folder=tmp_path),
    }

    found = locations(Machine(tmp_path, environ, (), "linux"))

    assert tmp_path / expected / ".condarc" in [each.path for each in found]


def test_beside_an_installation_of_others_the_environments_at_home_come_first(
    tmp_path: Path,
) -> None:
    for made in ("root/envs/both", ".conda/envs/both"):
        (tmp_path / made).mkdir(parents=True)
    environ = {"CONDA_ROOT": str(tmp_path / "root"), "CONDA_DEFAULT_ENV": "both"}

    found = locations(Machine(tmp_path, environ, (), "linux"))

    assert tmp_path / ".conda/envs/both/.condarc" in [each.path for each in found]


def test_without_an_installation_no_environment_is_looked_for(tmp_path: Path) -> None:
    machine = Machine(tmp_path, {"CONDA_DEFAULT_ENV": "x"}, (), "linux")

    assert Path("$CONDA_PREFIX/.condarc") in [each.path for each in locations(machine)]


def test_a_place_named_twice_counts_once(computer: Machine, tmp_path: Path) -> None:
    machine = Machine(
        computer.home, {"XDG_CONFIG_HOME": str(computer.home / ".config")}, (), "linux"
    )

    paths = [each.path for each in locations(machine, tmp_path)]

    assert len(paths) == len(set(paths))


def test_a_file_reached_through_two_folders_is_read_once(tmp_path: Path) -> None:
    (tmp_path / ".condarc").mkdir()
    (tmp_path / ".condarc" / "a.yml").write_text("x: 1\n")
    machine = Machine(tmp_path, {"CONDARC": str(tmp_path / ".condarc/a.yml")}, (), "linux")

    assert [each.path.name for each in sources(machine)] == ["a.yml"]


@pytest.mark.parametrize(("platform", "times"), [("win32", 1), ("linux", 2)])
def test_a_folder_in_other_letters_is_the_same_on_windows(
    tmp_path: Path, platform: str, times: int
) -> None:
    variables = {"CONDA_ROOT": str(tmp_path / ".CONDA"), "CONDARC": str(tmp_path / ".CondaRC")}

    places = [str(each.path) for each in locations(Machine(tmp_path, variables, (), platform))]

    for name in (".conda/condarc.d", ".condarc"):
        path = str(tmp_path / name).lower()
        assert [each.lower() for each in places].count(path) == times


@pytest.mark.parametrize(("platform", "times"), [("win32", 1), ("linux", 2)])
def test_a_file_in_other_letters_is_read_once_on_windows(
    tmp_path: Path, platform: str, times: int
) -> None:
    for folder in (".condarc", ".CONDARC"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.yml").write_text("x: 1\n")
    machine = Machine(tmp_path, {"CONDARC": str(tmp_path / ".CONDARC/a.yml")}, (), platform)

    assert [each.path.name for each in sources(machine)] == ["a.yml"] * times


def test_a_folder_gives_its_yaml_files_in_order_of_name(computer: Machine) -> None:
    folder = computer.home / ".conda" / "condarc.d"
    folder.mkdir(parents=True)
    for name in ("b.yml", "10.yaml", "9.yml", ".hidden.yml", "..yml", ".yml", "c.YML", "d.txt"):
        (folder / name).write_text("x: 1\n")
    (folder / "deeper.yml").mkdir()
    os.mkfifo(folder / "pipe.yml")
    (folder / "gone.yml").symlink_to(folder / "nowhere")
    (folder / "link.yml").symlink_to(folder / "d.txt")

    names = [each.path.name for each in sources(computer)]

    assert names == ["..yml", ".hidden.yml", "10.yaml", "9.yml", "b.yml", "link.yml"]


@pytest.mark.parametrize("kind", [stat.S_IFIFO, stat.S_IFSOCK])
def test_a_pipe_or_a_socket_is_passed_over_without_waiting(computer: Machine, kind: int) -> None:
    os.mknod(computer.home / ".condarc", 0o600 | kind)

    (source,) = sources(computer)

    assert not source.exists
    assert source.problem is not None
    assert source.problem.kind == "not-a-settings-file"
    assert not source.entries


def test_a_file_with_another_name_is_passed_over_and_named(computer: Machine) -> None:
    machine = Machine(computer.home, {"CONDARC": "~/settings.txt"}, (), "linux")
    (computer.home / "settings.txt").write_text("anaconda_anon_usage: false\n")

    (source,) = sources(machine)

    assert source.problem is not None
    assert source.problem.path == computer.home / "settings.txt"


def test_a_file_that_may_not_be_opened_stops_conda(
    computer: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    (computer.home / ".condarc").write_text("x: 1\n")
    deny(computer.home / ".condarc", monkeypatch)

    (source,) = sources(computer)

    assert source.problem is not None
    assert source.problem.stops_conda
    assert source.problem.kind == "unreadable"


def test_settings_in_a_closed_folder_are_not_there(open_folder: Path) -> None:
    closed = open_folder / ".conda"
    closed.mkdir()
    (closed / ".condarc").write_text("x: 1\n")
    (closed / "condarc").symlink_to(".condarc")
    (open_folder / ".condarc").write_text("x: 1\n")
    closed.chmod(0)

    with without_rights():
        found = sources(Machine(open_folder, {}, (), "linux"))
    closed.chmod(0o700)

    assert [source.path for source in found] == [open_folder / ".condarc"]


def test_a_folder_that_is_listed_but_closed_stops_conda(open_folder: Path) -> None:
    folder = open_folder / ".conda" / "condarc.d"
    folder.mkdir(parents=True)
    (folder / "a.yml").write_text("x: 1\n")
    folder.chmod(0o444)

    with without_rights():
        (source,) = sources(Machine(open_folder, {}, (), "linux"))
    folder.chmod(0o700)

    assert source.problem is not None
    assert source.problem.stops_conda


def test_links_in_a_circle_are_no_settings_file(computer: Machine) -> None:
    (computer.home / ".condarc").symlink_to(computer.home / ".condarc")

    assert sources(computer) == []


@pytest.mark.parametrize("name", ["b.yml", "notes.txt"])
def test_links_in_a_circle_inside_a_folder_stop_conda(computer: Machine, name: str) -> None:
    folder = computer.home / ".conda" / "condarc.d"
    folder.mkdir(parents=True)
    (folder / "a.yml").write_text("x: 1\n")
    (folder / name).symlink_to(folder / name)

    sound, circle = sources(computer)

    assert (sound.path, sound.problem) == (folder / "a.yml", None)
    assert circle.path == folder / name
    assert circle.problem is not None
    assert circle.problem.stops_conda


@pytest.mark.parametrize("error", [PermissionError, FileNotFoundError])
def test_a_folder_that_cannot_be_listed_is_named(
    computer: Machine, monkeypatch: pytest.MonkeyPatch, error: type[OSError]
) -> None:
    folder = computer.home / ".conda" / "condarc.d"
    folder.mkdir(parents=True)

    def refuse(path: object) -> None:
        raise error(13, "not to be listed", str(path))

    monkeypatch.setattr("conda_privacy.core.places.os.scandir", refuse)
    (source,) = sources(computer)

    assert source.problem is not None
    assert (source.problem.kind, source.problem.path) == ("unreadable-folder", folder)


def test_a_file_where_a_folder_of_settings_belongs_is_passed_over_and_named(
    computer: Machine,
) -> None:
    (computer.home / ".conda").mkdir()
    path = computer.home / ".conda" / "condarc.d"
    path.write_text("anaconda_anon_usage: false\n")

    (source,) = sources(computer)

    assert not source.exists
    assert source.problem is not None
    assert (source.problem.kind, source.problem.path) == ("not-a-settings-file", path)


@pytest.mark.parametrize(("name", "read"), [("b.yml", True), ("notes.txt", False)])
def test_a_file_supposed_in_a_folder_counts_only_with_a_name_that_conda_reads(
    computer: Machine, name: str, *, read: bool
) -> None:
    folder = computer.home / ".conda" / "condarc.d"
    folder.mkdir(parents=True)
    supposed = {str(folder / name): b"x: 1\n"}

    found = [each for each in read_sources(locations(computer), contents=supposed) if each.exists]

    assert [each.path for each in found] == ([folder / name] if read else [])


def test_a_file_supposed_at_the_end_of_a_link_in_a_folder_counts_there(computer: Machine) -> None:
    folder = computer.home / ".conda" / "condarc.d"
    folder.mkdir(parents=True)
    (folder / "linked.yml").symlink_to(computer.home / "dotfile")
    (folder / "other.yml").symlink_to(computer.home / "nothing")
    supposed = {str((computer.home / "dotfile").resolve()): b"x: 1\n"}

    found = [each for each in read_sources(locations(computer), contents=supposed) if each.exists]

    assert [each.path for each in found] == [folder / "linked.yml"]


def test_a_file_supposed_under_its_name_in_other_letters_counts_where_they_are_one(
    computer: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    supposed = {str(computer.home / "My.YML"): b"x: 1\n"}
    real = {str(computer.home / "my.yml"): str(computer.home / "My.YML")}
    monkeypatch.setattr("conda_privacy.core.links.real_path", lambda path: real.get(str(path)))

    found = [each for each in read_sources(locations(computer), contents=supposed) if each.exists]

    assert [each.location.label for each in found] == ["$CONDARC"]


def test_a_file_over_the_limit_leaves_a_question(computer: Machine) -> None:
    with (computer.home / ".condarc").open("wb") as file:
        file.truncate(100 * 1024 * 1024)

    (source,) = sources(computer)

    assert source.problem is not None
    assert not source.problem.stops_conda
    assert source.exists


def test_a_path_that_can_name_nothing_is_an_absent_place(tmp_path: Path) -> None:
    machine = Machine(tmp_path, {"CONDARC": "/somewhere/\0"}, (), "linux")

    last = read_sources(locations(machine))[-1]

    assert (last.exists, last.problem) == (False, None)


def deny(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse to open one file, as the system does for a person without rights."""
    opened = os.open

    def refuse(asked: object, flags: int) -> int:
        if str(asked) == str(path):
            raise PermissionError(13, "Permission denied", str(path))
        return opened(str(asked), flags)

    monkeypatch.setattr("conda_privacy.core.bounded.os.open", refuse)


def test_an_ignored_file_is_read_again_as_a_later_directive_says(tmp_path: Path) -> None:
    machine = Machine(tmp_path, {"CONDARC": str(tmp_path / "my.yml")}, (), "linux")
    files = {".conda/condarc": "x: {a: :b}\ny: 1\t\n", "my.yml": "z: 1\n"}
    (tmp_path / ".conda").mkdir()

    def kinds(home: str) -> list[str | None]:
        for name, text in {**files, ".condarc": home}.items():
            (tmp_path / name).write_text(text)
        found = [each for each in read_sources(locations(machine)) if each.exists]
        return [each.problem.kind if each.problem else None for each in found]

    assert kinds("a: 1\n") == ["scanner", None, None]
    assert kinds("%YAML 1.1\n---\na: 1\n") == ["parser", None, None]
