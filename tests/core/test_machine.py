"""Where things are looked up."""

from __future__ import annotations

from pathlib import Path

import pytest

from conda_privacy.core import Machine
from conda_privacy.core.machine import showable


def machine(platform: str = "linux", **environ: str) -> Machine:
    return Machine(home=Path("/home/me"), environ=environ, system_dirs=(), platform=platform)


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("$A/x", "/a/x"),
        ("${A}/x", "/a/x"),
        ("%A%/x", "/a/x"),
        ("$MISSING/x", "$MISSING/x"),
        ("${MISSING}", "${MISSING}"),
        ("$GIVEN/x", "/given/x"),
        ("$NONE", "$NONE"),
        ("~", "/home/me"),
        ("~/x", "/home/me/x"),
        ("~other/x", "~other/x"),
        ("$TILDE/x", "/home/me/t/x"),
        ("$$", "$$"),
        ("a$", "a$"),
    ],
)
def test_places_are_expanded_as_conda_expands_them(text: str, path: str) -> None:
    looked_at = machine(A="/a", GIVEN="/environ", TILDE="~/t")

    assert looked_at.expand(text, GIVEN="/given", NONE=None) == Path(path)


def test_windows_ignores_the_case_of_variables() -> None:
    assert machine("win32", ConDa_Root="x").variable("CONDA_ROOT") == "x"
    assert machine("linux", ConDa_Root="x").variable("CONDA_ROOT") is None
    assert machine("win32").variable("CONDA_ROOT") is None


def test_windows_knows_its_own_separator_behind_a_tilde() -> None:
    assert machine("win32").expand_user("~\\x") == Path("/home/me/x")


def test_the_environment_is_copied() -> None:
    environ = {"A": "1"}
    looked_at = Machine(Path("/h"), environ, (), "linux")
    environ["A"] = "2"

    assert looked_at.variable("A") == "1"
    with pytest.raises(TypeError):
        looked_at.environ["A"] = "3"  # type: ignore[index]


def test_equal_machines_hash_alike() -> None:
    assert hash(machine(A="1")) == hash(machine(A="1"))
    assert machine(A="1") == machine(A="1")
    assert machine(A="1") != machine(A="2")


def test_a_practice_computer_stays_in_its_folder(tmp_path: Path) -> None:
    practice = Machine.under(tmp_path)

    places = (practice.home, *practice.system_dirs, practice.config_dir, practice.state_dir)
    assert all(path.is_relative_to(tmp_path) for path in (*places, *(practice.roots or ())))
    assert practice.variable("HOME") == str(practice.home)
    assert not practice.real


def test_this_computer_keeps_our_own_things_where_platformdirs_says(home: Path) -> None:
    current = Machine.current()

    assert current.home == home
    assert current.real
    assert current.config_dir == home / ".config" / "conda-privacy"
    assert current.state_dir == home / ".local" / "state" / "conda-privacy"


@pytest.mark.parametrize(
    ("platform", "dirs"),
    [("linux", ("/etc/conda", "/var/lib/conda")), ("win32", ("C:/ProgramData/conda",))],
)
def test_the_folders_of_the_whole_computer(
    platform: str, dirs: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("conda_privacy.core.machine.sys.platform", platform)

    assert Machine.current().system_dirs == tuple(Path(each) for each in dirs)


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("/home/me", "~"),
        ("/home/me/.condarc", "~/.condarc"),
        ("/home/me2/x", "/home/me2/x"),
        ("/etc/\x1b[31mconda", "/etc/\ufffd[31mconda"),
        ("/a\u202eb\nc", "/a\ufffdb\ufffdc"),
    ],
)
def test_paths_are_shown_short_and_harmless(path: str, text: str) -> None:
    assert machine().display(Path(path)) == text


def test_a_home_at_the_root_shortens_nothing() -> None:
    rootless = Machine(Path("/"), {}, (), "linux")

    assert rootless.display(Path("/etc")) == "/etc"


def test_text_that_nobody_should_obey_is_replaced() -> None:
    assert showable("a\x9b\u2028\ud800b") == "a\ufffd\ufffd\ufffdb"


def test_the_home_of_another_account_is_known_on_the_real_computer_alone() -> None:
    real = Machine(Path("/h"), {}, (), "linux", real=True)

    assert real.expand_user("~root/x").is_absolute()
    assert real.expand_user("~no-such-account/x") == Path("~no-such-account/x")
    assert machine("linux").expand_user("~root/x") == Path("~root/x")
