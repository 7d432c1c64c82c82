import plistlib
from collections.abc import Callable
from pathlib import Path

import pytest

from conda_privacy.core.machine import Machine
from conda_privacy.core.system_facts import (
    c_library,
    linux_distribution,
    product_version,
    system_facts,
    windows_facts,
)

from .computer import FACTS, computer, write

DEBIAN = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\nVERSION_ID="12"\n# ID=other\n'
UBUNTU = "PRETTY_NAME='Ubuntu 24.04.1 LTS'\nID=ubuntu\nID_LIKE=debian\nVERSION_ID=\"24.04\"\n"
CENTOS = 'PRETTY_NAME="CentOS Linux 7 (Core)"\nID="centos"\nVERSION_ID="7"\n'
ORACLE = 'ID="ol"\nVERSION_ID="9.4"\nPRETTY_NAME="Oracle Linux Server 9.4"\n'


@pytest.mark.parametrize(
    ("files", "newer", "older"),
    [
        ({"os-release": DEBIAN, "debian_version": "12.11\n"}, "debian/12.11", "debian/12"),
        ({"os-release": UBUNTU, "debian_version": "trixie/sid"}, "ubuntu/24.04.1", None),
        (
            {
                "os-release": CENTOS,
                "centos-release": "CentOS Linux release 7.9.2009 (Core)\n",
                "redhat-release": "Red Hat release 1.2.3.4\n",
                "lsb-release": "DISTRIB 9.9.9.9",
            },
            "centos/7.9.2009",
            None,
        ),
        ({"os-release": ORACLE}, "oracle/9.4", None),
        ({"redhat-release": "Red Hat Enterprise Linux Server release 6.10 (S)"}, "rhel/6.10", None),
        ({"arch-release": "", "os-release": "ID=arch\nPRETTY_NAME=Arch Linux\n"}, "arch/", None),
        ({"os-release": "ID=Some Thing\n", "debian_version": "1.2"}, "some_thing/", None),
        ({"os-release": "ID=debian\n"}, "debian/", None),
    ],
)
def test_given_release_files_when_looking_then_the_distribution_is_named_as_conda_does(
    files: dict[str, str], newer: str, older: str | None, tmp_path: Path
) -> None:
    for name, content in files.items():
        write(tmp_path / "etc" / name, content)

    assert linux_distribution(tmp_path / "etc", tmp_path / "lib") == (newer, older or newer)


def test_given_os_release_elsewhere_when_looking_then_it_is_found(tmp_path: Path) -> None:
    write(tmp_path / "lib" / "os-release", DEBIAN)

    assert linux_distribution(tmp_path / "etc", tmp_path / "lib")[0] == "debian/12"


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({"CS_GNU_LIBC_VERSION": "glibc 2.36"}, "glibc/2.36"),
        ({"CS_GNU_LIBC_VERSION": None, "CS_GNU_LIBPTHREAD_VERSION": "NPTL 2.3"}, "NPTL/2.3"),
        ({}, "glibc/2.5"),
    ],
)
def test_given_a_c_library_when_asking_then_it_is_named_as_conda_does(
    answers: dict[str, str | None], expected: str
) -> None:
    def confstr(name: str) -> str | None:
        if name not in answers:
            raise ValueError(name)
        return answers[name]

    assert c_library(confstr) == expected


@pytest.mark.parametrize(
    ("version", "kernel"), [((10, 0, 22631), "11"), ((10, 0, 19045), "10"), ((6, 1, 7601), "6")]
)
def test_given_a_windows_when_looking_then_its_version_and_build_are_named(
    version: tuple[int, int, int], kernel: str
) -> None:
    facts = windows_facts(version, "host")

    assert facts.kernel == f"Windows/{kernel}"
    assert facts.distribution == "Windows/" + ".".join(map(str, version))
    assert (facts.libc, facts.host_id) == ("", "host")


@pytest.mark.parametrize(
    ("version", "kernel"),
    [
        ((10, 0, 14393), "2016Server"),
        ((10, 0, 17763), "2019Server"),
        ((10, 0, 20348), "2022Server"),
        ((10, 0, 26100), "2025Server"),
        ((6, 3, 9600), "6"),
    ],
)
def test_given_a_windows_server_when_looking_then_it_is_named_as_python_does(
    version: tuple[int, int, int], kernel: str
) -> None:
    facts = windows_facts(version, "host", server=True)

    assert facts.kernel == f"Windows/{kernel}"
    assert facts.distribution == "Windows/" + ".".join(map(str, version))


def _plist(path: Path) -> None:
    path.write_bytes(plistlib.dumps({"ProductVersion": "26.2"}))


def _broken(path: Path) -> None:
    path.write_bytes(b"<plist>")


def _absent(path: Path) -> None:
    assert not path.exists()


@pytest.mark.parametrize(("make", "expected"), [(_plist, "26.2"), (_broken, ""), (_absent, "")])
def test_given_a_list_of_macos_when_looking_then_its_version_is_found(
    make: Callable[[Path], None], expected: str, tmp_path: Path
) -> None:
    make(tmp_path / "SystemVersion.plist")

    assert product_version(tmp_path / "SystemVersion.plist") == expected


def test_given_a_practice_computer_when_asking_then_its_own_facts_count(tmp_path: Path) -> None:
    assert system_facts(computer(tmp_path)) is FACTS


@pytest.mark.skipif("sys.platform != 'linux'", reason="reads what Linux offers")
def test_given_this_computer_when_asking_then_each_fact_has_a_name_and_a_version() -> None:
    facts = system_facts(Machine.current())

    assert all("/" in text for text in (facts.kernel, facts.distribution, facts.libc))
