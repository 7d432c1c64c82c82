"""The headers of the package telemetry, composed from files alone."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from conda_privacy.core.channels import find_channels
from conda_privacy.core.installations import Installation, find_installations
from conda_privacy.core.machine import Machine
from conda_privacy.core.system_facts import SystemFacts
from conda_privacy.core.telemetry import Header, compose_headers
from tests.panel.practice import make_computer, write

MAIN = "https://repo.anaconda.com/pkgs/main/linux-64"


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return make_computer(tmp_path)


def conda_of(machine: Machine) -> Installation:
    return find_installations(machine)[0]


def headers(machine: Machine, prefix: Path | None = None) -> dict[str, Header]:
    installation = conda_of(machine)
    channels = find_channels(machine, installation.prefix)
    found = compose_headers(
        machine,
        installation,
        channels,
        prefix=prefix or installation.prefix,
        words=("pandas", "numpy>2"),
    )
    return {header.kind: header for header in found}


def record(prefix: Path, name: str, channel: str, version: str = "1.0") -> None:
    content = json.dumps({"build": "0", "channel": channel, "name": name})
    write(prefix / "conda-meta" / f"{name}-{version}-0.json", content)


def test_the_headers_stand_in_the_order_of_the_add_on(machine: Machine) -> None:
    assert [header.name for header in headers(machine).values()] == [
        "anaconda-telemetry-sys-info",
        "anaconda-telemetry-channels",
        "anaconda-telemetry-virtual-packages",
        "anaconda-telemetry-packages",
        "anaconda-telemetry-install",
    ]


def test_each_header_is_cut_off_where_the_add_on_does(machine: Machine) -> None:
    assert {kind: header.limit for kind, header in headers(machine).items()} == {
        "sys-info": 500,
        "channels": 500,
        "virtual-packages": 500,
        "packages": 5000,
        "install": 500,
    }


@pytest.mark.parametrize(("before", "found"), [(8000, True), (8200, False)])
def test_a_channel_is_looked_for_near_the_beginning_of_a_record(
    machine: Machine, tmp_path: Path, before: int, *, found: bool
) -> None:
    content = json.dumps({"arch": "x" * before, "channel": MAIN})
    write(tmp_path / "env/conda-meta/a-1.0-0.json", content)
    assert headers(machine, tmp_path / "env")["packages"].complete is found


def test_what_is_asked_for_is_sent(machine: Machine) -> None:
    assert headers(machine)["install"].value == "pandas;numpy>2"


def test_the_version_of_conda_build_is_sent_where_it_is_installed(
    machine: Machine, tmp_path: Path
) -> None:
    before = headers(machine)["sys-info"].value
    write(tmp_path / "opt/conda/conda-meta/conda-build-24.1.0-0.json", "{}")
    assert before == "conda_build_version:n/a;conda_command:install"
    assert headers(machine)["sys-info"].value.startswith("conda_build_version:24.1.0;")


def test_packages_are_named_with_their_channel(machine: Machine, tmp_path: Path) -> None:
    prefix = tmp_path / "env"
    record(prefix, "a", MAIN)
    record(prefix, "b", "https://conda.anaconda.org/conda-forge/noarch")
    record(prefix, "c", "https://mirror.lab/own/linux-64")
    record(prefix, "d", "https://mirror.lab/own")
    found = headers(machine, prefix)["packages"]
    assert found.value.split(";") == [
        "defaults/linux-64::a-1.0-0",
        "conda-forge/noarch::b-1.0-0",
        "https://mirror.lab/own/linux-64::c-1.0-0",
        "https://mirror.lab/own::d-1.0-0",
    ]
    assert found.complete


def test_a_password_in_a_channel_is_not_shown(machine: Machine, tmp_path: Path) -> None:
    record(tmp_path / "env", "a", "https://user:secret@mirror.lab/t/tk-123/own/linux-64")
    found = headers(machine, tmp_path / "env")["packages"].value
    assert found == "https://mirror.lab/own/linux-64::a-1.0-0"


def test_packages_of_pip_are_listed_too(machine: Machine, tmp_path: Path) -> None:
    record(tmp_path / "env", "python", MAIN, "3.12.1")
    packages = tmp_path / "env/lib/python3.12/site-packages"
    (packages / "leftpad-2.0.dist-info").mkdir(parents=True)
    assert headers(machine, tmp_path / "env")["packages"].value.split(";")[0] == (
        "pypi/pypi::leftpad-2.0-pypi_0"
    )


def test_a_record_without_a_channel_leaves_the_list_incomplete(
    machine: Machine, tmp_path: Path
) -> None:
    write(tmp_path / "env/conda-meta/a-1.0-0.json", "{}")
    found = headers(machine, tmp_path / "env")["packages"]
    assert found.value == "a-1.0-0"
    assert not found.complete


def test_a_record_that_is_no_file_is_survived(machine: Machine, tmp_path: Path) -> None:
    (tmp_path / "env/conda-meta/a-1.0-0.json").mkdir(parents=True)
    found = headers(machine, tmp_path / "env")["packages"]
    assert found.value == "a-1.0-0"
    assert not found.complete


def test_a_long_list_is_cut_off_at_its_limit(machine: Machine, tmp_path: Path) -> None:
    for number in range(300):
        record(tmp_path / "env", f"package{number:03}", MAIN)
    found = headers(machine, tmp_path / "env")["packages"]
    assert len(found.value) == found.limit == 5000
    assert found.whole > 5000


def test_channels_are_sent_for_the_platform_and_for_all(machine: Machine, tmp_path: Path) -> None:
    write(machine.home / ".condarc", "channels: [conda-forge]\n")
    record(tmp_path / "env", "a", "https://repo.anaconda.com/pkgs/main/noarch")
    record(tmp_path / "env", "b", MAIN)
    assert headers(machine, tmp_path / "env")["channels"].value.split(";") == [
        "https://conda.anaconda.org/conda-forge/linux-64",
        "https://conda.anaconda.org/conda-forge/noarch",
    ]


def test_where_the_platform_is_not_known_only_what_is_for_all_is_listed(
    machine: Machine,
) -> None:
    write(machine.home / ".condarc", "channels: [conda-forge]\n")
    assert headers(machine)["channels"].value == "https://conda.anaconda.org/conda-forge/noarch"


def test_facts_about_the_computer_are_never_complete(machine: Machine) -> None:
    found = headers(machine)["virtual-packages"]
    assert found.value == "__conda=26.7.1=0;__glibc=2.39=0;__linux=6.8.0=0;__unix=0=0"
    assert not found.complete


@pytest.mark.parametrize(
    ("platform", "facts", "expected"),
    [
        ("darwin", SystemFacts("Darwin/25.2.0", "OSX/26.2", "", ""), "__osx=26.2=0;__unix=0=0"),
        ("win32", SystemFacts("Windows/11", "Windows/10.0.26100", "", ""), "__win=0=0"),
        ("linux", SystemFacts("Linux/odd", "debian/12", "", ""), "__linux=0=0;__unix=0=0"),
    ],
)
def test_other_systems_have_other_facts(
    machine: Machine, platform: str, facts: SystemFacts, expected: str
) -> None:
    other = replace(machine, platform=platform, facts=facts)
    installation = replace(conda_of(machine), conda_version=None)
    channels = find_channels(machine, installation.prefix)
    found = compose_headers(
        other, installation, channels, prefix=installation.prefix, words=("pandas",)
    )
    assert found[2].value == expected
