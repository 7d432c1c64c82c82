"""A proxy in conda's settings stands in the way of a check, and is named."""

from dataclasses import replace
from pathlib import Path

import pytest

from conda_privacy.core.machine import Machine
from conda_privacy.probe.proxy_setting import proxied, proxy_in_the_way


def _machine(tmp_path: Path, condarc: str) -> Machine:
    (tmp_path / ".condarc").write_text(condarc, "utf-8")
    return Machine(tmp_path, {}, (), "linux")


_PROXY = "proxy_servers: {http: http://p}\n"


@pytest.mark.parametrize("value", ["{http: http://p}", "\n  https: http://p", "http://p", "[a]"])
def test_a_proxy_that_may_not_be_replaced_is_in_the_way(tmp_path: Path, value: str) -> None:
    machine = _machine(tmp_path, f"proxy_servers: {value}\n")

    said = proxy_in_the_way(machine, None, None, replaceable=False)

    assert said is not None
    assert said.text.startswith("~/.condarc sets proxy_servers.")


def test_a_proxy_that_may_be_replaced_is_not_in_the_way(tmp_path: Path) -> None:
    machine = _machine(tmp_path, _PROXY)

    assert proxy_in_the_way(machine, None, None, replaceable=True) is None


@pytest.mark.parametrize(
    "condarc",
    [
        "proxy_servers:  #!final\n  http: http://p\n",
        "proxy_servers:\n  http: http://p  #!final\n",
        "proxy_servers: http://p\n",
    ],
)
def test_a_proxy_with_the_last_word_cannot_be_replaced(tmp_path: Path, condarc: str) -> None:
    said = proxy_in_the_way(_machine(tmp_path, condarc), None, None, replaceable=True)

    assert said is not None
    assert said.key == "proxy"


def test_a_condarc_of_ones_own_leaves_no_place_for_ours(tmp_path: Path) -> None:
    machine = replace(_machine(tmp_path, _PROXY), environ={"CONDARC": "/c/condarc"})

    assert proxy_in_the_way(machine, None, None, replaceable=True) is not None


@pytest.mark.parametrize("condarc", ["", "proxy_servers: {}\n", "proxy_servers:\n", "a: b\n"])
def test_without_a_proxy_nothing_is_in_the_way(tmp_path: Path, condarc: str) -> None:
    machine = _machine(tmp_path, condarc)

    assert proxy_in_the_way(machine, None, None, replaceable=False) is None
    assert proxied(machine, None, None) == ()


def test_a_proxy_in_the_environment_that_is_checked_counts(tmp_path: Path) -> None:
    machine = _machine(tmp_path, "")
    prefix = tmp_path / "envs" / "a"
    prefix.mkdir(parents=True)
    (prefix / ".condarc").write_text(_PROXY, "utf-8")

    assert proxy_in_the_way(machine, None, prefix, replaceable=False) is not None
    assert proxy_in_the_way(machine, None, None, replaceable=False) is None


def test_a_file_that_cannot_be_read_is_in_the_way_only_where_nothing_may_be_replaced(
    tmp_path: Path,
) -> None:
    machine = _machine(tmp_path, "a: 'unclosed\n")

    said = proxy_in_the_way(machine, None, None, replaceable=False)

    assert said is not None
    assert said.key == "proxy-unknown"
    assert said.text.startswith("~/.condarc cannot be read")
    assert proxy_in_the_way(machine, None, None, replaceable=True) is None


def test_all_that_proxies_are_named_for_is_found_once(tmp_path: Path) -> None:
    machine = _machine(tmp_path, "proxy_servers: {http: http://p, http://a.example: http://q}\n")
    prefix = tmp_path / "env"
    prefix.mkdir()
    (prefix / ".condarc").write_text("proxy_servers: {http: http://r, all: http://s}\n", "utf-8")

    assert proxied(machine, None, prefix) == ("http", "http://a.example", "all")
