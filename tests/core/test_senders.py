from dataclasses import replace
from pathlib import Path

import pytest

from conda_privacy.core.decision import decide_all
from conda_privacy.core.installations import read_installation
from conda_privacy.core.machine import Machine
from conda_privacy.core.sender_limits import LIMITS, limits_of
from conda_privacy.core.senders import Sender, list_senders

from .computer import PACKAGES, TOKEN, computer, conda, package, write
from .test_account import key, signed_in

ROWS = [
    "conda",
    "usage-data",
    "account",
    "given-ids",
    "heartbeat",
    "telemetry",
    "ident",
    "error-reports",
    "login",
    "server-side",
]
USAGE = "anaconda-anon-usage-0.8.1"
CHANNELS = "channels: [defaults, 'https://x.org/ch']\n"


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    machine = computer(tmp_path)
    write(machine.home / ".condarc", CHANNELS)
    return machine


def rows(machine: Machine, *packages: str) -> dict[str, Sender]:
    prefix = conda(machine.home.parent / "base", packages)
    installation = read_installation(machine, prefix, "chosen")
    decisions = decide_all(machine, root_prefix=prefix)
    return {row.id: row for row in list_senders(machine, installation, None, decisions)}


def settings(machine: Machine, text: str) -> None:
    write(machine.home / ".condarc", CHANNELS + text)


def test_given_any_computer_when_listing_then_all_rows_are_there_in_order(
    machine: Machine,
) -> None:
    assert list(rows(machine, *PACKAGES)) == ROWS
    assert [row.id for row in list_senders(machine, None, None, {})] == ROWS


def test_given_any_computer_when_listing_then_each_row_says_what_is_sent_and_what_stays(
    machine: Machine,
) -> None:
    found = rows(machine, *PACKAGES, USAGE, "anaconda-auth-0.15.0")

    assert all(row.title and row.sends.endswith(".") for row in found.values())
    always = {row.stays for row in found.values() if row.state == "always"}
    assert always == {"No switch exists for this."}
    assert "" not in {row.stays for row in found.values()}


@pytest.mark.parametrize(
    ("channels", "servers"),
    [
        ("conda-forge", ("conda.anaconda.org",)),
        ("conda-forge, defaults", ("repo.anaconda.com",)),
        ("defaults, 'https://repo.anaconda.cloud/repo/main'", ("repo.anaconda.cloud",)),
        ("'https://x.org/ch'", ("conda.anaconda.org",)),
        ("'https://repo.anaconda.com/other/ch'", ("conda.anaconda.org",)),
    ],
)
def test_given_channels_when_listing_then_the_first_of_anaconda_s_hosts_gets_the_heartbeat(
    channels: str, servers: tuple[str, ...], machine: Machine
) -> None:
    write(machine.home / ".condarc", f"channels: [{channels}]\n")

    assert rows(machine, *PACKAGES, USAGE)["heartbeat"].servers == servers


@pytest.mark.parametrize(
    ("channel", "servers"),
    [("https://x.org/ch", ()), ("https://repo.anaconda.com/x", ("repo.anaconda.com",))],
)
def test_given_our_own_plugin_when_listing_then_only_a_channel_s_host_gets_the_heartbeat(
    channel: str, servers: tuple[str, ...], machine: Machine
) -> None:
    write(machine.home / ".condarc", f"channels: ['{channel}']\n")

    found = rows(machine, *PACKAGES, "conda-privacy-plugin-0.2.0")

    assert found["heartbeat"].servers == servers


def test_given_no_conda_when_listing_then_what_depends_on_it_is_unknown(machine: Machine) -> None:
    found = {row.id: row for row in list_senders(machine, None, None, {})}

    assert {row.state for row in found.values()} == {"unknown", "always"}
    assert found["usage-data"].state == "unknown"
    assert found["usage-data"].installed is None
    assert found["server-side"].state == "always"
    assert not any(row.locked for row in found.values())


def test_given_only_conda_when_listing_then_add_ons_are_not_installed(machine: Machine) -> None:
    found = rows(machine, *PACKAGES)

    absent = [name for name, row in found.items() if row.state == "not-installed"]
    assert absent == [
        "usage-data",
        "account",
        "given-ids",
        "heartbeat",
        "telemetry",
        "ident",
        "login",
    ]
    assert {found[name].health for name in absent} == {"absent"}
    assert {found[name].installed for name in absent} == {False}
    assert found["telemetry"].limits == limits_of("telemetry", "26.7.1", None, {})
    assert found["conda"].state == "always"
    assert "conda/26.7.1" in found["conda"].example


def test_given_usage_data_when_listing_then_it_says_what_goes_where(machine: Machine) -> None:
    write(machine.home / ".conda" / "aau_token", TOKEN)
    for name in ("installer", "org", "machine"):
        write(machine.system_dirs[0] / f"{name}_token", f"our-{name}")

    found = rows(machine, *PACKAGES, USAGE)

    usage = found["usage-data"]
    assert (usage.state, usage.installed, usage.version) == ("on", True, "0.8.1")
    assert usage.health == "loaded"
    assert usage.servers == ("repo.anaconda.com", "x.org")
    assert usage.example.startswith("aau/0.8.1 c/AAAA•")
    assert found["given-ids"].example == "i/our-••••••••• o/••••••• m/our-•••••••"
    assert all(TOKEN not in repr(row) for row in found.values())
    assert usage.why == (("anaconda-anon-usage",),)


def test_given_a_choice_when_listing_then_the_setting_shows(machine: Machine) -> None:
    settings(
        machine,
        "anaconda_anon_usage: false\nreport_errors: true\nplugins:\n  anaconda_telemetry: off\n",
    )

    found = rows(machine, "conda-25.5.1", *PACKAGES[1:], USAGE, "conda-anaconda-telemetry-0.3.0")

    assert found["usage-data"].state == "off"
    assert found["telemetry"].state == "off"
    assert found["error-reports"].state == "on"
    assert found["usage-data"].stays == "The version of anaconda-anon-usage."


def test_given_an_error_when_listing_then_it_is_never_shown_as_off(machine: Machine) -> None:
    settings(machine, "anaconda_anon_usage: maybe\n")

    assert rows(machine, *PACKAGES, USAGE)["usage-data"].state == "unknown"


def test_given_an_error_and_no_add_ons_when_listing_then_it_is_not_shown_as_off_either(
    machine: Machine,
) -> None:
    settings(machine, "anaconda_anon_usage: maybe\nno_plugins: true\n")

    usage = rows(machine, *PACKAGES, USAGE)["usage-data"]

    assert (usage.health, usage.state) == ("disabled", "unknown")


def test_given_an_administrator_s_choice_when_listing_then_it_is_locked(machine: Machine) -> None:
    write(machine.system_dirs[0] / "condarc", "anaconda_anon_usage: true  #!final\n")

    found = rows(machine, *PACKAGES, USAGE)

    assert found["usage-data"].locked
    assert not found["error-reports"].locked


def test_given_a_login_when_listing_then_the_account_is_on(machine: Machine) -> None:
    assert rows(machine, *PACKAGES, USAGE)["account"].state == "signed-out"

    signed_in(machine, key(expires=9_999_999_999))

    account = rows(machine, *PACKAGES, USAGE)["account"]
    assert account.state == "on"
    assert account.example.startswith("a/")


@pytest.mark.parametrize(("version", "state"), [("0.4.4", "off"), ("0.6.0", "on")])
def test_given_a_login_when_listing_then_an_add_on_that_never_sends_it_is_off(
    version: str, state: str, machine: Machine
) -> None:
    signed_in(machine, key(expires=9_999_999_999))

    account = rows(machine, *PACKAGES, f"anaconda-anon-usage-{version}")["account"]

    assert account.state == state
    assert bool(account.example) == (state == "on")


def test_given_a_login_that_cannot_be_read_when_listing_then_it_is_unknown(
    machine: Machine,
) -> None:
    (machine.home / ".anaconda" / "keyring").mkdir(parents=True)

    assert rows(machine, *PACKAGES, USAGE)["account"].state == "unknown"


@pytest.mark.parametrize(
    ("conda_version", "usage", "state"),
    [
        ("26.5.0", "0.8.1", "on"),
        ("24.9.0", "0.8.1", "on"),
        ("24.7.1", "0.8.1", "off"),
        ("26.7.1", "0.8.1", "off"),
        ("26.5.0", "0.5.0", "off"),
    ],
)
def test_given_a_heartbeat_when_listing_then_versions_that_never_beat_are_off(
    conda_version: str, usage: str, state: str, machine: Machine
) -> None:
    settings(machine, "anaconda_heartbeat: true\n")

    found = rows(machine, f"conda-{conda_version}", *PACKAGES[1:], f"anaconda-anon-usage-{usage}")

    assert found["heartbeat"].state == state
    assert found["heartbeat"].servers == ("repo.anaconda.com",)


def test_given_our_own_plugin_when_listing_then_its_version_is_not_taken_for_that_of_the_add_on(
    machine: Machine,
) -> None:
    settings(machine, "anaconda_heartbeat: true\n")

    found = rows(machine, "conda-26.5.0", *PACKAGES[1:], "conda-privacy-plugin-0.2.0")

    assert (found["heartbeat"].state, found["heartbeat"].version) == ("on", "0.2.0")


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://me:secret@beat.org/x", "beat.org"),
        ("https://me:sec/ret@beat.org", "…"),
    ],
)
def test_given_a_heartbeat_of_one_s_own_when_listing_then_its_server_is_named(
    address: str, host: str, machine: Machine
) -> None:
    settings(machine, f"anaconda_heartbeat: {address}\n")

    assert rows(machine, *PACKAGES, USAGE)["heartbeat"].servers == (host,)


def test_given_no_server_of_anaconda_when_listing_then_nobody_gets_heartbeat_or_telemetry(
    machine: Machine,
) -> None:
    text = "channels: ['https://x.org/ch']\nchannel_alias: https://x.org\n"
    write(machine.home / ".condarc", text)

    found = rows(machine, *PACKAGES, USAGE, "conda-anaconda-telemetry-0.3.0")

    assert found["heartbeat"].servers == ()
    assert found["telemetry"].servers == ()


def test_given_telemetry_when_listing_then_only_anaconda_gets_it(machine: Machine) -> None:
    telemetry = rows(machine, *PACKAGES, "conda-anaconda-telemetry-0.3.0")["telemetry"]

    assert (telemetry.state, telemetry.servers) == ("on", ("repo.anaconda.com",))
    assert telemetry.setting == "plugins.anaconda_telemetry"
    assert telemetry.example == (
        "anaconda-telemetry-channels: https://repo.anaconda.com/pkgs/main;"
        "https://repo.anaconda.com/pkgs/r;https://x.org/ch"
    )


@pytest.mark.parametrize(("value", "state"), [("full", "on"), ("none", "off")])
def test_given_anaconda_ident_when_listing_then_none_is_off(
    value: str, state: str, machine: Machine
) -> None:
    settings(machine, f"anaconda_ident: {value}\n")

    assert rows(machine, *PACKAGES, "anaconda-ident-0.7.0")["ident"].state == state


@pytest.mark.parametrize(
    ("version", "state", "servers"),
    [("25.11.1", "ask", ("conda.io",)), ("26.1.0", "off", ())],
)
def test_given_error_reports_when_listing_then_the_version_of_conda_decides(
    version: str, state: str, servers: tuple[str, ...], machine: Machine
) -> None:
    reports = rows(machine, f"conda-{version}", *PACKAGES[1:])["error-reports"]

    assert (reports.state, reports.servers) == (state, servers)
    assert reports.limits == limits_of("error-reports", version, None, {}) != ()


def test_given_anaconda_auth_when_listing_then_signing_in_always_sends(machine: Machine) -> None:
    login = rows(machine, *PACKAGES, USAGE, "anaconda-auth-0.15.0")["login"]

    assert (login.state, login.setting, login.health) == ("always", None, "loaded")
    assert login.servers == ("anaconda.com",)
    assert login.example.startswith("X-AAU-CLIENT: aau/0.8.1 c/")


def test_given_anaconda_auth_alone_when_listing_then_signing_in_has_no_ids_to_show(
    machine: Machine,
) -> None:
    assert rows(machine, *PACKAGES, "anaconda-auth-0.15.0")["login"].example == ""


@pytest.mark.parametrize(
    ("conda_version", "build", "environ", "health", "state"),
    [
        ("26.7.1", "py_100", {}, "loaded", "on"),
        ("26.7.1", "py_100", {"CONDA_NO_PLUGINS": "1"}, "disabled", "off"),
        ("23.5.0", "py_100", {}, "too-old", "off"),
        ("23.5.0", "py_0", {}, "loaded", "on"),
    ],
)
def test_given_ways_not_to_load_it_when_listing_then_health_says_so(
    conda_version: str,
    build: str,
    environ: dict[str, str],
    health: str,
    state: str,
    tmp_path: Path,
) -> None:
    machine = computer(tmp_path, **environ)
    package(tmp_path / "base", USAGE, build=build)

    usage = rows(machine, f"conda-{conda_version}", *PACKAGES[1:])["usage-data"]

    assert (usage.health, usage.state) == (health, state)


def test_given_it_twice_when_listing_then_health_says_so(machine: Machine) -> None:
    package(machine.home.parent / "base", "anaconda-anon-usage-0.7.0")

    assert rows(machine, *PACKAGES, USAGE)["usage-data"].health == "twice"


@pytest.mark.parametrize(
    ("limit", "sender", "conda_version", "addon", "variables"),
    [
        ("some-commands", "usage-data", "26.7.1", "0.7.3", {}),
        ("every-server", "account", None, None, {}),
        ("no-plugins", "telemetry", "26.7.1", "0.3.0", {"CONDA_NO_PLUGINS": "0"}),
        ("needs-23.7", "usage-data", "23.5.0", "0.8.1", {}),
        ("activation-skips-plugins", "heartbeat", "26.7.0", "0.8.1", {}),
        ("activation-without-plugins", "heartbeat", "24.7.1", "0.8.1", {}),
        ("account-since", "account", "26.5.0", "0.5.0", {}),
        ("heartbeat-since", "heartbeat", "26.5.0", "0.5.0", {}),
        ("only-anaconda", "telemetry", None, None, {}),
        ("second-switch", "telemetry", None, None, {}),
        ("not-sent-anymore", "error-reports", "26.1.0", None, {}),
        ("sent-with-yes", "error-reports", "25.5.1", None, {}),
        ("header-ignores-switch", "login", None, "0.15.0", {}),
        ("do-not-track", "conda", None, None, {"DO_NOT_TRACK": "1"}),
        ("mamba", "given-ids", None, None, {}),
    ],
)
def test_given_where_a_limit_applies_when_asking_then_it_is_said(
    limit: str,
    sender: str,
    conda_version: str | None,
    addon: str | None,
    variables: dict[str, str],
) -> None:
    (text,) = (each.text for each in LIMITS if each.id == limit)

    assert text in limits_of(sender, conda_version, addon, variables)


@pytest.mark.parametrize(
    ("limit", "sender", "conda_version", "addon"),
    [
        ("some-commands", "usage-data", "26.7.1", "0.7.4"),
        ("some-commands", "usage-data", "26.7.1", None),
        ("needs-23.7", "usage-data", "23.7.3", "0.8.1"),
        ("needs-23.7", "usage-data", None, "0.8.1"),
        ("activation-skips-plugins", "heartbeat", "26.5.0", "0.8.1"),
        ("activation-without-plugins", "heartbeat", "24.9.0", "0.8.1"),
        ("activation-without-plugins", "heartbeat", "23.5.0", "0.8.1"),
        ("account-since", "account", "26.5.0", "0.6.0"),
        ("not-sent-anymore", "error-reports", "25.11.1", None),
        ("do-not-track", "conda", "26.7.1", None),
        ("every-server", "telemetry", "26.7.1", "0.3.0"),
    ],
)
def test_given_where_a_limit_does_not_apply_when_asking_then_it_is_not_said(
    limit: str, sender: str, conda_version: str | None, addon: str | None
) -> None:
    (text,) = (each.text for each in LIMITS if each.id == limit)

    assert text not in limits_of(sender, conda_version, addon, {})


def test_given_the_limits_when_looking_at_them_then_each_names_rows_that_exist() -> None:
    assert len({limit.id for limit in LIMITS}) == len(LIMITS)
    assert set().union(*(limit.senders for limit in LIMITS)) <= set(ROWS)


def test_given_a_broken_choice_of_conda_when_listing_then_it_is_unknown(
    machine: Machine, tmp_path: Path
) -> None:
    chosen = read_installation(machine, tmp_path / "empty", "chosen")
    assert chosen is not None

    found = {row.id: row for row in list_senders(machine, chosen, None, {})}

    assert (found["usage-data"].state, found["usage-data"].installed) == ("unknown", None)
    assert (found["conda"].example, found["heartbeat"].example) == ("", "")


def test_given_a_platform_without_variables_when_listing_then_no_limit_of_one_is_said(
    machine: Machine,
) -> None:
    tracked = replace(machine, environ={"DO_NOT_TRACK": "1"})

    assert len(rows(tracked, *PACKAGES)["conda"].limits) == 1
    assert rows(machine, *PACKAGES)["conda"].limits == ()
