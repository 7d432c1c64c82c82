"""A client keeps the person's variables, but for where it may go."""

import json
import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from conda_privacy.core.installations import Installation
from conda_privacy.core.machine import Machine
from conda_privacy.probe.clients import Client
from conda_privacy.probe.server import ChannelServer
from conda_privacy.probe.surroundings import surroundings

_INSTALLATION = Installation(Path("/opt/conda"), "26.7.1", "3.12", "CPython", {}, "PATH")
_CONDA = Client("conda", "conda", ("/opt/conda/python.exe",), _INSTALLATION)
_OTHER = Client("mamba", "mamba", ("mamba",))


@pytest.fixture
def server() -> Iterator[ChannelServer]:
    with closing(ChannelServer()) as running:
        yield running


def _machine(tmp_path: Path, **environ: str) -> Machine:
    return Machine(tmp_path / "home", environ, (), "linux")


def test_what_decides_about_usage_data_stays_as_it_is(
    tmp_path: Path, server: ChannelServer
) -> None:
    kept = {
        "HOME": "/h",
        "CONDA_ANACONDA_ANON_USAGE": "off",
        "CONDARC": "/c/condarc",
        "XDG_CONFIG_HOME": "/x",
        "CONDA_NO_PLUGINS": "true",
        "CONDA_SOLVER": "classic",
    }

    environ = surroundings(_machine(tmp_path, **kept), _CONDA, None, server, tmp_path)

    assert kept.items() <= environ.items()


def test_every_proxy_is_ours_and_loopback_is_asked_directly(
    tmp_path: Path, server: ChannelServer
) -> None:
    machine = _machine(tmp_path, HTTP_PROXY="http://other.example", no_proxy="*")

    environ = surroundings(machine, _CONDA, None, server, tmp_path)

    names = ("HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy")
    assert {environ[name] for name in names} == {server.proxy}
    assert environ["NO_PROXY"] == environ["no_proxy"] == "127.0.0.1,localhost"


def test_for_the_package_telemetry_no_address_is_excepted(
    tmp_path: Path, server: ChannelServer
) -> None:
    machine = _machine(tmp_path, NO_PROXY="*")

    environ = surroundings(machine, _CONDA, None, server, tmp_path, through_proxy=True)

    assert environ["NO_PROXY"] == environ["no_proxy"] == ""


def test_caches_go_to_the_temporary_folder(tmp_path: Path, server: ChannelServer) -> None:
    machine = _machine(tmp_path, CONDA_PKGS_DIRS="/p", XDG_CACHE_HOME="/c")

    environ = surroundings(machine, _CONDA, None, server, tmp_path)

    caches = ("CONDA_PKGS_DIRS", "XDG_CACHE_HOME", "RATTLER_CACHE_DIR", "PIXI_CACHE_DIR")
    assert all(environ[name].startswith(str(tmp_path)) for name in caches)
    assert environ["PYTHONDONTWRITEBYTECODE"] == "1"


def test_conda_sends_no_report_of_a_crash_and_asks_for_no_news(
    tmp_path: Path, server: ChannelServer
) -> None:
    machine = _machine(tmp_path, CONDA_REPORT_ERRORS="true", CONDA_OFFLINE="true")

    environ = surroundings(machine, _CONDA, None, server, tmp_path)

    assert environ["CONDA_REPORT_ERRORS"] == environ["CONDA_OFFLINE"] == "false"
    assert environ["CONDA_NUMBER_CHANNEL_NOTICES"] == "0"


def test_conda_works_on_the_environment_asked_for(tmp_path: Path, server: ChannelServer) -> None:
    machine = _machine(tmp_path, CONDA_PREFIX="/active", CONDA_DEFAULT_ENV="active")

    asked = surroundings(machine, _CONDA, Path("/e"), server, tmp_path)
    unasked = surroundings(machine, _CONDA, None, server, tmp_path)

    assert asked["CONDA_PREFIX"] == str(Path("/e"))
    assert "CONDA_DEFAULT_ENV" not in asked
    assert (unasked["CONDA_PREFIX"], unasked["CONDA_DEFAULT_ENV"]) == ("/active", "active")


def test_other_clients_keep_the_active_environment(tmp_path: Path, server: ChannelServer) -> None:
    machine = _machine(tmp_path, CONDA_PREFIX="/active")

    environ = surroundings(machine, _OTHER, Path("/e"), server, tmp_path)

    assert environ["CONDA_PREFIX"] == "/active"


def test_a_relative_condarc_still_leads_where_the_person_meant(
    tmp_path: Path, server: ChannelServer
) -> None:
    environ = surroundings(_machine(tmp_path, CONDARC="my/rc"), _CONDA, None, server, tmp_path)

    assert environ["CONDARC"] == os.path.abspath("my/rc")  # noqa: PTH100 - the same, with its links


@pytest.mark.parametrize("text", ["~/rc", "/rc", ""])
def test_any_other_condarc_is_left_alone(tmp_path: Path, server: ChannelServer, text: str) -> None:
    environ = surroundings(_machine(tmp_path, CONDARC=text), _CONDA, None, server, tmp_path)

    assert environ["CONDARC"] == text


def test_libraries_of_a_bundled_program_are_not_passed_on(
    tmp_path: Path, server: ChannelServer
) -> None:
    machine = _machine(tmp_path, LD_LIBRARY_PATH="/bundle", LD_LIBRARY_PATH_ORIG="/own")

    environ = surroundings(machine, _CONDA, None, server, tmp_path)

    assert environ["LD_LIBRARY_PATH"] == "/own"


def test_our_server_takes_the_place_of_each_proxy_in_condas_settings(
    tmp_path: Path, server: ChannelServer
) -> None:
    machine = _machine(tmp_path)
    machine.home.mkdir()
    (machine.home / ".condarc").write_text("proxy_servers: {https: http://p}\n", "utf-8")

    environ = surroundings(machine, _CONDA, None, server, tmp_path)

    ours = Path(environ["CONDARC"])
    assert ours.parent == tmp_path
    assert json.loads(ours.read_text("utf-8")) == {
        "proxy_servers": {"http://127.0.0.1": server.proxy, "https": server.proxy}
    }


def test_without_proxies_in_condas_settings_there_is_no_file_of_ours(
    tmp_path: Path, server: ChannelServer
) -> None:
    environ = surroundings(_machine(tmp_path), _CONDA, None, server, tmp_path)

    assert "CONDARC" not in environ
    assert list(tmp_path.glob("*.yml")) == []


@pytest.mark.parametrize("environ", [{"Path": "C:\\Windows"}, {"PATH": "C:\\Windows"}, {}])
def test_on_windows_the_libraries_of_the_installation_are_found(
    tmp_path: Path, server: ChannelServer, environ: dict[str, str]
) -> None:
    machine = Machine(tmp_path, environ, (), "win32")

    given = surroundings(machine, _CONDA, None, server, tmp_path)

    (name,) = (name for name in given if name.upper() == "PATH")
    root, library, scripts, rest = given[name].split(";")
    assert [Path(root), Path(library), Path(scripts)] == [
        _INSTALLATION.prefix,
        _INSTALLATION.prefix / "Library" / "bin",
        _INSTALLATION.prefix / "Scripts",
    ]
    assert rest == next(iter(environ.values()), "")


def test_elsewhere_path_stays_as_it_is(tmp_path: Path, server: ChannelServer) -> None:
    environ = surroundings(_machine(tmp_path, PATH="/bin"), _CONDA, None, server, tmp_path)

    assert environ["PATH"] == "/bin"
