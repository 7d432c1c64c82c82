"""Our own plugin as the sender of tokens: what is foreseen and listed where it is installed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from conda_privacy.core.decision import decide_all
from conda_privacy.core.installations import Installation, read_installation
from conda_privacy.core.machine import Machine
from conda_privacy.core.senders import Sender, list_senders
from conda_privacy.core.system_facts import SystemFacts
from conda_privacy.core.user_agent import compose, token_sender

from .test_account import key, signed_in

TOKEN = "AAAAAAAAAAAbbbbbbbbbbb"
FACTS = SystemFacts("Linux/6.8.0", "debian/12.11", "glibc/2.36", "AQAAAPwC")
OWN = "conda/26.7.1 requests/2.34.2 CPython/3.11.7 Linux/6.8.0 debian/12.11 glibc/2.36"
PLUGIN = "conda_privacy_plugin-0.2.0"


def computer(folder: Path) -> Machine:
    home = folder / "home"
    (home / ".conda").mkdir(parents=True)
    environ = {"CONDA_SOLVER": "classic"}
    return Machine(home, environ, (folder / "etc",), "linux", facts=FACTS)


def conda_with(folder: Path, machine: Machine, *distributions: str) -> Installation:
    """A conda 26.7.1 with these distributions."""
    prefix = folder / "base"
    meta = prefix / "conda-meta"
    meta.mkdir(parents=True)
    (meta / "history").touch()
    for record in ("conda-26.7.1-py311_0", "python-3.11.7-h_0_cpython", "requests-2.34.2-py311_0"):
        (meta / f"{record}.json").write_text("{}")
    for name in distributions:
        (prefix / "lib" / "python3.11" / "site-packages" / f"{name}.dist-info").mkdir(parents=True)
    found = read_installation(machine, prefix, "chosen")
    assert found is not None
    return found


def keep(machine: Machine, installation: Installation, client: str, environment: str) -> None:
    (machine.home / ".conda" / "aau_token").write_text(client)
    (installation.prefix / "etc").mkdir()
    (installation.prefix / "etc" / "aau_token").write_text(environment)


def rows(machine: Machine, installation: Installation) -> dict[str, Sender]:
    decisions = decide_all(machine, root_prefix=installation.prefix, prefix=installation.prefix)
    found = list_senders(machine, installation, installation.prefix, decisions)
    return {row.id: row for row in found}


def test_given_only_the_plugin_when_foreseen_then_its_version_and_the_tokens_follow(
    tmp_path: Path,
) -> None:
    machine = computer(tmp_path)
    installation = conda_with(tmp_path, machine, PLUGIN)
    keep(machine, installation, TOKEN, TOKEN[::-1])
    (machine.home / ".conda" / "org_token").write_text("org-1")
    foreseen = compose(machine, installation, on=True, session="s" * 22)
    assert foreseen.text == f"{OWN} aau/0.2.0 c/{TOKEN} s/{'s' * 22} e/{TOKEN[::-1]} o/org-1"
    assert compose(machine, installation, on=False).text == f"{OWN} aau/0.2.0"


def test_given_odd_tokens_when_foreseen_then_the_plugin_makes_new_ones(tmp_path: Path) -> None:
    machine = computer(tmp_path)
    installation = conda_with(tmp_path, machine, PLUGIN)
    keep(machine, installation, "!" * 22, "<b>" * 8)
    foreseen = compose(machine, installation, on=True)
    assert foreseen.text == f"{OWN} aau/0.2.0 c/(new) s/(new) e/(new)"


def test_given_an_odd_id_of_an_administrator_when_foreseen_then_the_plugin_leaves_it_out(
    tmp_path: Path,
) -> None:
    machine = computer(tmp_path)
    installation = conda_with(tmp_path, machine, PLUGIN)
    keep(machine, installation, TOKEN, TOKEN)
    (machine.home / ".conda" / "org_token").write_text("not allowed")
    assert " o/" not in compose(machine, installation, on=True).text


def test_given_an_account_when_foreseen_then_the_plugin_leaves_it_out(tmp_path: Path) -> None:
    machine = computer(tmp_path)
    signed_in(machine, key(expires=9_999_999_999))
    plugin = conda_with(tmp_path / "one", machine, PLUGIN)
    assert " a/" not in compose(machine, plugin, on=True).text
    original = conda_with(tmp_path / "two", machine, "anaconda_anon_usage-0.8.1")
    assert " a/" in compose(machine, original, on=True).text


@pytest.mark.parametrize(("name", "letter"), [("INSTALLER", "i"), ("ORG", "o"), ("MACHINE", "m")])
def test_given_an_id_with_a_line_feed_when_foreseen_then_the_plugin_makes_no_other_one(
    name: str, letter: str, tmp_path: Path
) -> None:
    machine = computer(tmp_path)
    installation = conda_with(tmp_path, machine, PLUGIN)
    given = {f"ANACONDA_ANON_USAGE_{name}_TOKEN": "given\n"}
    machine = replace(machine, environ={**machine.environ, **given})
    assert f" {letter}/" not in compose(machine, installation, on=True).text


def test_given_the_panel_beside_the_plugin_when_foreseen_then_the_version_is_the_panels(
    tmp_path: Path,
) -> None:
    machine = computer(tmp_path)
    installation = conda_with(tmp_path, machine, PLUGIN, "conda_privacy-0.3.0")
    assert compose(machine, installation, on=False).text == f"{OWN} aau/0.3.0"


def test_given_the_panel_alone_when_foreseen_then_nothing_is_added(tmp_path: Path) -> None:
    machine = computer(tmp_path)
    installation = conda_with(tmp_path, machine, "conda_privacy-0.3.0")
    assert compose(machine, installation, on=True).text == OWN


def test_given_both_senders_when_asked_then_the_original_one_sends(tmp_path: Path) -> None:
    machine = computer(tmp_path)
    installation = conda_with(tmp_path, machine, PLUGIN, "anaconda_anon_usage-0.8.1")
    assert token_sender(installation) == "anaconda-anon-usage"
    assert compose(machine, installation, on=False).text == f"{OWN} aau/0.8.1"


def test_given_only_the_plugin_when_listed_then_usage_data_is_on_and_no_account_is_sent(
    tmp_path: Path,
) -> None:
    machine = computer(tmp_path)
    found = rows(machine, conda_with(tmp_path, machine, PLUGIN))
    for name in ("usage-data", "given-ids"):
        assert (found[name].state, found[name].version) == ("on", "0.2.0")
    assert found["account"].state == "not-installed"
    assert found["usage-data"].stays == "The version of conda-privacy-plugin."
    assert not any("0.7.4" in limit for limit in found["usage-data"].limits)


@pytest.mark.parametrize(
    ("sender", "state"), [(PLUGIN, "off"), ("anaconda_ident-1.0", "not-installed")]
)
def test_given_a_conda_that_never_beats_when_listed_then_the_plugins_heartbeat_is_off(
    sender: str, state: str, tmp_path: Path
) -> None:
    machine = computer(tmp_path)
    (machine.home / ".condarc").write_text("anaconda_heartbeat: true\n")
    assert rows(machine, conda_with(tmp_path, machine, sender))["heartbeat"].state == state
