"""system_packages: what is missing is found by looking, and got or told in one line."""

import os
import sys
from pathlib import Path

import pytest

import system_packages
from system_packages import Need

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such packages")

NAMES = ("deb-pkg", "rpm-pkg", "suse-pkg", "arch-pkg")
ABSENT_LIBRARY = Need("library", "libno-such-thing.so.9", NAMES)
ABSENT_COMMAND = Need("command", "no-such-command", NAMES)


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is all of PATH."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def be_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)


def be_a_person(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)


def put(folder: Path, name: str, script: str = "exit 0") -> None:
    program = folder / name
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)


@pytest.mark.parametrize(
    "need", [ABSENT_LIBRARY, ABSENT_COMMAND, Need("module", "no_such_module", NAMES)]
)
def test_given_a_need_nobody_meets_when_looking_then_it_is_missing(need: Need) -> None:
    assert system_packages.is_missing(need)


@pytest.mark.parametrize(
    "need",
    [
        Need("library", "libc.so.6", NAMES),
        Need("command", "sh", NAMES),
        Need("module", "re", NAMES),
    ],
)
def test_given_a_need_this_system_meets_when_looking_then_it_is_not_missing(need: Need) -> None:
    assert not system_packages.is_missing(need)


def test_given_nothing_missing_when_installing_then_nothing_is_started(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    be_root(monkeypatch)
    put(programs, "apt-get", 'touch "$0.was-started"')
    assert system_packages.install([Need("library", "libc.so.6", NAMES)]) == ""
    assert [path.name for path in programs.iterdir()] == ["apt-get"]


def test_given_root_and_apt_when_installing_then_the_package_comes_without_a_question(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    be_root(monkeypatch)
    brings = '/bin/cp "$0" "${0%apt-get}no-such-command"; echo "$DEBIAN_FRONTEND $*" >"$0.log"'
    put(programs, "apt-get", brings)
    assert system_packages.install([ABSENT_COMMAND]) == ""
    log = (programs / "apt-get.log").read_text()
    assert log.startswith("noninteractive ")
    assert log.endswith("install -y -qq --no-install-recommends deb-pkg\n")


def test_given_an_interrupted_installation_when_installing_then_it_is_mended_first(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    be_root(monkeypatch)
    works_after_update = (
        'case "$*" in *update*) /bin/touch "$0.updated";; esac\n'
        'case "$*" in *" install "*) [ -e "$0.updated" ] && [ -e "${0%apt-get}dpkg.mended" ] '
        '&& /bin/cp "$0" "${0%apt-get}no-such-command";; esac'
    )
    put(programs, "apt-get", works_after_update)
    put(programs, "dpkg", '[ "$*" = "--configure -a" ] && /bin/touch "$0.mended"')
    assert system_packages.install([ABSENT_COMMAND]) == ""


def test_given_root_and_an_apt_that_fails_when_installing_then_the_line_is_told(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    be_root(monkeypatch)
    for name in ("apt-get", "dpkg"):
        put(programs, name, "exit 100")
    advice = system_packages.install([ABSENT_COMMAND])
    assert "lacks no-such-command" in advice
    assert "sudo apt-get install -y --no-install-recommends deb-pkg" in advice


@pytest.mark.parametrize("sudo", [None, "exit 1"])
def test_given_no_right_to_install_when_installing_then_nothing_is_and_the_line_is_told(
    sudo: str | None, programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    be_a_person(monkeypatch)
    put(programs, "apt-get", '/bin/touch "$0.was-started"')
    if sudo is not None:
        put(programs, "sudo", sudo)
    advice = system_packages.install([ABSENT_LIBRARY, ABSENT_COMMAND])
    lines = advice.splitlines()
    assert lines[1:] == ["  sudo apt-get install -y --no-install-recommends deb-pkg"]
    assert not (programs / "apt-get.was-started").exists()


def test_given_sudo_without_a_password_when_installing_then_it_is_used(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    be_a_person(monkeypatch)
    put(programs, "apt-get", '/bin/cp "$0" "${0%apt-get}no-such-command"')
    put(programs, "sudo", 'shift; echo "$1" >>"$0.log"; "$@"')
    put(programs, "true")
    assert system_packages.install([ABSENT_COMMAND]) == ""
    assert (programs / "sudo.log").read_text().split() == ["true", "apt-get"]


@pytest.mark.parametrize(
    ("manager", "line"),
    [
        ("dnf", "sudo dnf install -y rpm-pkg"),
        ("zypper", "sudo zypper install -y suse-pkg"),
        ("pacman", "sudo pacman -S --needed --noconfirm arch-pkg"),
    ],
)
def test_given_another_distribution_when_installing_then_its_own_line_is_told(
    manager: str, line: str, programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    be_root(monkeypatch)
    put(programs, manager, '/bin/touch "$0.was-started"')
    assert system_packages.install([ABSENT_COMMAND]).splitlines()[1].strip() == line
    assert not (programs / f"{manager}.was-started").exists()


def test_given_an_unknown_distribution_when_installing_then_the_names_are_told(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    be_root(monkeypatch)
    assert "lacks no-such-command" in system_packages.install([ABSENT_COMMAND])
    assert not list(programs.iterdir())


def test_given_windows_or_macos_when_looking_then_nothing_is_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert system_packages.missing([ABSENT_COMMAND, ABSENT_LIBRARY]) == []
