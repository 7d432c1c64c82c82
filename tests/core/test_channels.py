from dataclasses import replace
from pathlib import Path

import pytest

from conda_privacy.core.channels import (
    Channels,
    find_channels,
    is_anaconda,
    without_password,
    without_secrets,
)
from conda_privacy.core.machine import Machine

from .computer import computer, write

MAIN = "https://repo.anaconda.com/pkgs/main"
R = "https://repo.anaconda.com/pkgs/r"


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return computer(tmp_path)


def found(machine: Machine, text: str, version: str | None = "26.7.1") -> Channels:
    write(machine.home / ".condarc", text)
    return find_channels(machine, None, conda_version=version)


def addresses(channels: Channels) -> list[str]:
    return [address for server in channels.servers for address in server.channels]


@pytest.mark.parametrize(
    ("version", "expected"), [("25.5.1", [MAIN, R]), (None, [MAIN, R]), ("25.9.0", [])]
)
def test_given_no_channels_when_looking_then_the_version_of_conda_decides(
    version: str | None, expected: list[str], machine: Machine
) -> None:
    assert addresses(find_channels(machine, None, conda_version=version)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("channels: [defaults]\n", [MAIN, R]),
        ("channel: [conda-forge]\n", ["https://conda.anaconda.org/conda-forge"]),
        ("channels: [conda-forge/]\n", ["https://conda.anaconda.org/conda-forge"]),
        (
            "custom_channels: {/team/: https://team.org/x}\nchannels: [team]\n",
            ["https://team.org/x/team"],
        ),
        ("channels: [conda-forge]\n", ["https://conda.anaconda.org/conda-forge"]),
        ("channels: [conda-forge/linux-64]\n", ["https://conda.anaconda.org/conda-forge"]),
        ("channels: [a/label/dev]\n", ["https://conda.anaconda.org/a/label/dev"]),
        ("channels: [pkgs/main, pkgs/pro]\n", [MAIN, "https://repo.anaconda.com/pkgs/pro"]),
        ("channels: ['https://x.org/ch/noarch']\n", ["https://x.org/ch"]),
        ("channels: ['https://X.org:8443/ch/']\n", ["https://x.org:8443/ch"]),
        (
            "channel_alias: https://mirror.org/conda\nchannels: [a]\n",
            ["https://mirror.org/conda/a"],
        ),
        (
            "default_channels: ['https://mirror.org/main', other]\nchannels: [defaults]\n",
            ["https://mirror.org/main", "https://conda.anaconda.org/other"],
        ),
        (
            (
                "custom_channels:\n  team: https://team.org/x\n  plain: word\n"
                "channels: [team, team/sub, plain]\n"
            ),
            [
                "https://team.org/x/team",
                "https://team.org/x/team/sub",
                "https://conda.anaconda.org/plain",
            ],
        ),
        (
            "custom_multichannels:\n  all: ['https://a.org/one', two]\nchannels: [all]\n",
            ["https://a.org/one", "https://conda.anaconda.org/two"],
        ),
        (
            (
                "custom_multichannels:\n  defaults: ['https://a.org/one']\n"
                "default_channels: ['https://b.org/two']\nchannels: [defaults]\n"
            ),
            ["https://a.org/one"],
        ),
    ],
)
def test_given_settings_when_looking_then_the_addresses_are_conda_s(
    text: str, expected: list[str], machine: Machine
) -> None:
    assert addresses(found(machine, text)) == expected


def test_given_windows_when_looking_then_defaults_has_one_more(machine: Machine) -> None:
    windows = replace(machine, platform="win32")

    assert addresses(found(windows, "channels: [defaults]\n")) == [
        MAIN,
        R,
        "https://repo.anaconda.com/pkgs/msys2",
    ]


@pytest.mark.parametrize(
    "subdir",
    [
        "noarch",
        "linux-aarch64",
        "osx-arm64",
        "win-64",
        "zos-z",
        "freebsd-64",
        "wasi-wasm32",
        "emscripten-wasm32",
    ],
)
def test_given_a_channel_for_one_system_when_looking_then_its_address_is_that_of_the_channel(
    subdir: str, machine: Machine
) -> None:
    both = found(machine, f"channels: [conda-forge/{subdir}, 'https://x.org/ch/{subdir}']\n")

    assert addresses(both) == ["https://conda.anaconda.org/conda-forge", "https://x.org/ch"]


@pytest.mark.parametrize("name", ["file:///srv/ch", "/srv/ch", "./ch", "~/ch", "local", "C:\\ch"])
def test_given_a_folder_as_channel_when_looking_then_no_server_hears_of_it(
    name: str, machine: Machine
) -> None:
    channels = found(machine, f"channels: ['{name}']\n")

    assert channels.servers == ()
    assert len(channels.local) == 1


def test_given_channels_on_servers_when_looking_then_each_server_is_marked(
    machine: Machine,
) -> None:
    channels = found(
        machine, "channels: [conda-forge, bioconda, defaults, 'https://x.org/anaconda.com']\n"
    )

    assert [(each.host, each.anaconda, each.telemetry) for each in channels.servers] == [
        ("conda.anaconda.org", True, True),
        ("repo.anaconda.com", True, True),
        ("x.org", False, False),
    ]
    assert len(channels.servers[0].channels) == 2


def test_given_only_channels_without_telemetry_when_looking_then_the_server_gets_none(
    machine: Machine,
) -> None:
    (server,) = found(machine, "channels: [bioconda]\n").servers

    assert (server.anaconda, server.telemetry) == (True, False)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://me:pass@x.org/ch", "https://x.org/ch"),
        ("https://me:p@ss@x.org/ch", "https://x.org/ch"),
        ("https://x.org/t/tk-123/ch", "https://x.org/ch"),
        ("https://x.org/t/tk_1$2/ch?token=1#x", "https://x.org/ch"),
        ("https://x.org/api/t/tk-1", "https://x.org/api"),
        ("https://me:pa/ss@x.org/ch", "https://…"),
        ("https://[::1]:8080/ch", "https://[::1]:8080/ch"),
        ("file:///srv/ch", "file:///srv/ch"),
        ("FILE:///srv/ch/", "FILE:///srv/ch/"),
        ("conda-forge", "conda-forge"),
        ("t/tk-123/ch", "t/…/ch"),
        ("mine/t/tk-123/ch", "mine/t/…/ch"),
    ],
)
def test_given_an_address_when_showing_it_then_no_secret_is_left(
    address: str, expected: str
) -> None:
    assert without_secrets(address) == expected


def test_given_secrets_everywhere_when_looking_then_none_is_kept(machine: Machine) -> None:
    channels = found(
        machine,
        "channel_alias: https://u:SECRET@alias.org\n"
        "custom_channels: {team: 'https://u:SECRET@team.org/t/SECRET/x'}\n"
        "custom_multichannels: {all: ['https://x.org/t/SECRET/y']}\n"
        "default_channels: ['https://SECRET@d.org/z']\n"
        "channels: [a, team, all, defaults, 'https://u:SECRET@x.org/t/SECRET/c?SECRET']\n",
    )

    assert "SECRET" not in repr(channels)
    assert [server.host for server in channels.servers] == [
        "alias.org",
        "team.org",
        "x.org",
        "d.org",
    ]


@pytest.mark.parametrize(
    "text", ["channels: a\n", "custom_channels: [a]\n", "default_channels: a\n"]
)
def test_given_settings_conda_does_not_understand_when_looking_then_it_is_said(
    text: str, machine: Machine
) -> None:
    problem = found(machine, text).problem

    assert problem is not None
    assert problem.kind == "value"


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("repo.anaconda.com", True),
        ("Conda.Anaconda.ORG", True),
        ("anaconda.cloud:443", True),
        ("anaconda.com.evil.org", False),
        ("notanaconda.com", False),
    ],
)
def test_given_a_host_when_asking_whose_it_is_then_only_whole_names_count(
    host: str, *, expected: bool
) -> None:
    assert is_anaconda(host) is expected


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("on", "on"),
        ("https://e.com/a?b=c@d#e", "https://e.com/a?b=c@d#e"),
        ("“https://me:pw@e.com:80/x” is odd", "“https://…@e.com:80/x” is odd"),
        ("https://e.com/t/tk-1/x ftp://u@f", "https://e.com/t/…/x ftp://…@f"),
        ("https://me:p/w@e.com", "https://…"),
        ("file:///t/x", "file:///t/x"),
        ("https://u:p q@h/x", "https://…@h/x"),
        ("https://u:p q:r@h/x", "https://…@h/x"),
        ("“https://host:443” is odd", "“https://host:443” is odd"),
        ("“https://u:p@host:443”.", "“https://…@host:443”."),
        ("https://h:/x", "https://h:/x"),
        ("http://a http://u:p@h", "http://a http://…@h"),
    ],
)
def test_given_a_text_when_shown_then_its_addresses_have_no_password(text: str, shown: str) -> None:
    assert without_password(text) == shown
