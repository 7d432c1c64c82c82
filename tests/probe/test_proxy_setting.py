"""A proxy in conda's settings stands in the way of a check, and is named."""

from pathlib import Path

import pytest

from conda_privacy.core.machine import Machine
from conda_privacy.probe.proxy_setting import proxy_in_the_way


def _machine(tmp_path: Path, condarc: str) -> Machine:
    (tmp_path / ".condarc").write_text(condarc, "utf-8")
    return Machine(tmp_path, {}, (), "linux")


@pytest.mark.parametrize("all_readable", [False, True])
@pytest.mark.parametrize("value", ["{http: http://p}", "\n  https: http://p", "http://p", "[a]"])
def test_a_proxy_in_a_settings_file_is_a_problem_that_names_the_file(
    tmp_path: Path, value: str, all_readable: bool
) -> None:
    machine = _machine(tmp_path, f"proxy_servers: {value}\n")

    said = proxy_in_the_way(machine, None, None, all_readable=all_readable)

    assert said is not None
    assert said.key == "proxy"
    assert said.text.startswith("~/.condarc sets proxy_servers.")


@pytest.mark.parametrize("condarc", ["", "proxy_servers: {}\n", "proxy_servers:\n", "a: b\n"])
def test_without_a_proxy_nothing_is_in_the_way(tmp_path: Path, condarc: str) -> None:
    machine = _machine(tmp_path, condarc)

    assert proxy_in_the_way(machine, None, None, all_readable=True) is None


def test_a_proxy_in_the_environment_that_is_checked_counts(tmp_path: Path) -> None:
    machine = _machine(tmp_path, "")
    prefix = tmp_path / "envs" / "a"
    prefix.mkdir(parents=True)
    (prefix / ".condarc").write_text("proxy_servers: {http: http://p}\n", "utf-8")

    assert proxy_in_the_way(machine, None, prefix, all_readable=False) is not None
    assert proxy_in_the_way(machine, None, None, all_readable=False) is None


def test_a_file_that_cannot_be_read_is_in_the_way_only_where_all_must_be_known(
    tmp_path: Path,
) -> None:
    machine = _machine(tmp_path, "a: 'unclosed\n")

    said = proxy_in_the_way(machine, None, None, all_readable=True)

    assert said is not None
    assert said.key == "proxy-unknown"
    assert said.text.startswith("~/.condarc cannot be read")
    assert proxy_in_the_way(machine, None, None, all_readable=False) is None
