"""The plugin in a real conda: what arrives at a server, and what is kept.

Set ``CONDA_PRIVACY_REAL_CONDA`` to the Python of a conda installation, 23.7 or newer. Nothing in it
is changed.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from conda_privacy import __version__
from conda_privacy.core.decision import decide
from conda_privacy.core.installations import read_installation
from conda_privacy.core.machine import Machine
from conda_privacy.core.system_facts import SystemFacts, system_facts
from conda_privacy.core.user_agent import compare, compose, parse
from tests.conda_plugin import real
from tests.conda_plugin.real import Outcome, RealConda
from tests.conda_plugin.wheels import PLUGIN, build_wheel

pytestmark = [
    pytest.mark.real_conda,
    pytest.mark.skipif(not real.PYTHON, reason="CONDA_PRIVACY_REAL_CONDA is not set"),
]

HOST = "AQAAAPwC"
TOKEN = "[A-Za-z0-9_-]{22}"
FULL = re.compile(rf"c/{TOKEN} s/{TOKEN} e/{TOKEN}")


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The plugin's wheel."""
    return build_wheel(PLUGIN, tmp_path_factory.mktemp("wheel"))


@pytest.fixture
def conda(tmp_path: Path, wheel: Path) -> RealConda:
    """A real conda with the plugin, and without anaconda-anon-usage."""
    return real.make(tmp_path / "conda", wheel)


def files_below(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def version_of(conda: RealConda) -> tuple[int, ...]:
    found = read_installation(machine_of(conda), conda.base, "chosen")
    assert found is not None
    assert found.conda_version is not None
    return tuple(int(part) for part in found.conda_version.split(".")[:2])


def machine_of(conda: RealConda, **environ: str) -> Machine:
    this = system_facts(Machine.current())
    facts = SystemFacts(this.kernel, this.distribution, this.libc, HOST, this.older_distribution)
    return Machine(conda.home, {**conda.environ, **environ}, (), "linux", facts=facts)


def test_given_two_runs_in_two_environments_when_seen_then_only_the_client_stays_the_same(
    conda: RealConda,
) -> None:
    child = conda.environment("child1")
    seen = conda.show("base", "child1", "base", "child1")
    assert len({outcome.token("c") for outcome in seen}) == 1
    assert len({outcome.token("s") for outcome in seen}) == 4
    assert seen[0].token("e") == seen[2].token("e") != seen[1].token("e") == seen[3].token("e")
    assert all(FULL.fullmatch(outcome.added) for outcome in seen)
    assert (conda.home / ".conda" / "aau_token").read_text() == seen[0].token("c")
    assert (conda.home / ".conda" / "aau_token_host").read_text() == HOST
    assert (child / "etc" / "aau_token").read_text() == seen[1].token("e")
    assert (conda.base / "etc" / "aau_token").read_text() == seen[0].token("e")


def test_given_off_when_seen_then_the_version_is_all_that_is_added_and_nothing_is_made(
    conda: RealConda,
) -> None:
    (conda.home / ".condarc").write_text("anaconda_anon_usage: off\n")
    (outcome,) = conda.show("base")
    assert outcome.agent.endswith(f" aau/{__version__}")
    assert "aau_token" not in " ".join(files_below(conda.folder))


def test_given_a_final_off_below_the_person_when_seen_then_it_wins(conda: RealConda) -> None:
    (conda.base / ".condarc").write_text("anaconda_anon_usage: false  #!final\n")
    (conda.home / ".condarc").write_text("anaconda_anon_usage: true\n")
    (outcome,) = conda.show("base", CONDA_ANACONDA_ANON_USAGE="true")
    assert outcome.added == ""


def test_given_a_variable_when_seen_then_it_wins_over_the_file(conda: RealConda) -> None:
    (conda.home / ".condarc").write_text("anaconda_anon_usage: off\n")
    (outcome,) = conda.show("base", CONDA_ANACONDA_ANON_USAGE="yes")
    assert FULL.fullmatch(outcome.added)


def test_given_off_in_one_environment_when_seen_then_the_others_still_send(
    conda: RealConda,
) -> None:
    child = conda.environment("quiet")
    (child / ".condarc").write_text("anaconda_anon_usage: false\n")
    base, quiet = conda.show("base", "quiet")
    assert FULL.fullmatch(base.added)
    assert quiet.added == ""
    assert not (child / "etc").exists()


def test_given_a_home_on_a_read_only_disk_when_seen_then_the_client_is_left_out_silently(
    conda: RealConda,
) -> None:
    # conda itself needs a place for its cache.
    cache = str(conda.folder / "cache")
    (outcome,) = conda.show("base", read_only=[conda.home], XDG_CACHE_HOME=cache)
    assert re.fullmatch(rf"s/{TOKEN} e/{TOKEN}", outcome.added)
    assert "aau" not in outcome.err[0]
    assert files_below(conda.home) == set()


def test_given_a_prefix_on_a_read_only_disk_when_seen_then_the_environment_is_left_out_silently(
    conda: RealConda,
) -> None:
    child = conda.environment("sealed")
    # Installing would be refused before anything is sent; searching is not.
    words = ["search", "--override-channels", "-c", "{channel}", "nosuch"]
    command = conda.conda(*words)
    (outcome,) = conda.run_all([[command]], read_only=[child], CONDA_PREFIX=str(child))
    assert re.fullmatch(rf"c/{TOKEN} s/{TOKEN}", outcome.added)
    assert "aau" not in outcome.err[0]
    assert files_below(child) == {"conda-meta/history"}


def test_given_a_new_environment_when_made_then_it_keeps_the_token_that_was_sent_for_it(
    conda: RealConda,
) -> None:
    files = real.make_channel(conda.folder / "channel")
    words = ["create", "-y", "-n", "new", "--override-channels", "-c", "{channel}", "-c", files]
    (outcome,) = conda.run_all([[conda.conda(*words, "tiny")]])
    assert outcome.statuses == (0,), outcome.err
    prefix = conda.base / "envs" / "new"
    assert (prefix / "share" / "tiny").exists()
    assert (prefix / "etc" / "aau_token").read_text() == outcome.token("e")


def test_given_an_environment_that_is_never_made_when_seen_then_nothing_is_left_of_it(
    conda: RealConda,
) -> None:
    words = ["create", "-y", "-n", "new", "--override-channels", "-c", "{channel}", "nosuch"]
    (outcome,) = conda.run_all([[conda.conda(*words)]])
    assert outcome.statuses == (1,)
    assert FULL.fullmatch(outcome.added)
    assert not (conda.base / "envs" / "new").exists()


def test_given_twenty_condas_at_once_when_seen_then_all_send_the_one_token_that_is_kept(
    conda: RealConda,
) -> None:
    (outcome,) = conda.run_all([[conda.conda("info", "--json")] * 20])
    assert set(outcome.statuses) == {0}
    agents = [json.loads(printed)["user_agent"] for printed in outcome.out]
    client = (conda.home / ".conda" / "aau_token").read_text()
    environment = (conda.base / "etc" / "aau_token").read_text()
    assert all(f" c/{client} s/" in agent for agent in agents)
    assert all(agent.endswith(f" e/{environment}") for agent in agents)
    assert files_below(conda.home / ".conda") >= {"aau_token", "aau_token_host"}
    assert not [name for name in files_below(conda.home) if "privacy" in name or "lock" in name]


@pytest.mark.parametrize("condarc", ["", "anaconda_anon_usage: off\n"])
def test_given_settings_when_foreseen_then_the_wire_carries_exactly_that(
    condarc: str, conda: RealConda
) -> None:
    child = conda.environment("child1")
    (conda.home / ".condarc").write_text(condarc)
    (conda.home / ".conda").mkdir()
    (conda.home / ".conda" / "org_token").write_text("org-1\n")
    conda.show("child1")
    machine = machine_of(conda)
    installation = read_installation(machine, conda.base, "chosen")
    assert installation is not None
    decision = decide(machine, "anaconda_anon_usage", root_prefix=conda.base, prefix=child)
    foreseen = compose(machine, installation, child, on=bool(decision.value))
    (outcome,) = conda.show("child1")
    assert compare(foreseen, parse(outcome.agent)) == ()
    assert [part.text for part in foreseen.parts if part.sent and not part.placeholder] == [
        word for word in outcome.agent.split() if not word.startswith("s/")
    ]


def test_given_a_token_that_no_header_can_carry_when_seen_then_a_new_one_is_kept(
    conda: RealConda,
) -> None:
    file = conda.home / ".conda" / "aau_token"
    file.parent.mkdir()
    file.write_text("\N{LATIN SMALL LETTER E WITH ACUTE}" * 22)
    (outcome,) = conda.show("base")
    assert file.read_text() == outcome.token("c")
    assert FULL.fullmatch(outcome.added)


def test_given_conda_info_when_printed_then_dots_stand_for_values_that_json_keeps(
    conda: RealConda,
) -> None:
    assert f" aau/{__version__} c/. s/. e/.\n" in conda.run("info").out[0]
    agent = json.loads(conda.run("info", "--json").out[0])["user_agent"]
    assert FULL.search(agent)


def test_given_conda_config_when_asked_first_of_all_then_it_knows_the_settings(
    conda: RealConda,
) -> None:
    shown = conda.run("config", "--show", "anaconda_anon_usage", "anaconda_heartbeat").out[0]
    assert shown.split("\n")[:2] == ["anaconda_anon_usage: True", "anaconda_heartbeat: False"]
    described = conda.run("config", "--describe", "anaconda_anon_usage").out[0]
    assert re.match(r"# # anaconda_anon_usage \((primitive: )?bool\)\n", described)
    assert "Plugin Configuration" in (everything := conda.run("config", "--describe").out[0])
    assert "anaconda_heartbeat: false" in everything


def test_given_conda_config_when_it_writes_then_conda_obeys(conda: RealConda) -> None:
    conda.run("config", "--set", "anaconda_anon_usage", "off")
    assert (conda.home / ".condarc").read_text() == "anaconda_anon_usage: false\n"
    assert conda.run("info").out[0].count(f" aau/{__version__}\n") == 1
    conda.run("config", "--remove-key", "anaconda_anon_usage")
    assert " aau/" in conda.run("info").out[0]


@pytest.mark.parametrize("value", ["maybe", "[yes]", "{a: 1}"])
def test_given_a_value_nobody_understands_when_run_then_conda_says_so_and_where(
    value: str, conda: RealConda
) -> None:
    (conda.home / ".condarc").write_text(f"anaconda_anon_usage: {value}\n")
    (outcome,) = conda.run_all([[conda.conda("info")]])
    assert outcome.statuses == (1,)
    assert "Parameter anaconda_anon_usage = " in outcome.err[0]
    assert str(conda.home / ".condarc") in outcome.err[0]
    assert "Traceback" not in outcome.err[0]


def test_given_no_plugins_when_seen_then_nothing_is_added(conda: RealConda) -> None:
    (by_option,) = conda.run_all([[conda.conda("--no-plugins", "info", "--json")]])
    assert " aau/" not in by_option.out[0]
    (by_variable,) = conda.show("base", CONDA_NO_PLUGINS="true")
    assert " aau/" not in by_variable.agent


def test_given_the_plugin_when_conda_lists_then_it_prints_the_same_as_without(
    conda: RealConda,
) -> None:
    command = conda.conda("list")
    ((with_plugin), (without)) = (
        conda.run_all([[command]])[0],
        conda.run_all([[command]], CONDA_NO_PLUGINS="true")[0],
    )
    assert (with_plugin.out, with_plugin.err) == (without.out, without.err)


def test_given_conda_privacy_when_typed_without_a_screen_then_it_prints_the_state(
    conda: RealConda,
) -> None:
    printed = conda.run("privacy").out[0]
    assert printed.startswith("conda adds random IDs to its requests.\n")
    document = json.loads(conda.run("privacy", "status", "--json").out[0])
    assert document["schema"] == 1
    (outcome,) = conda.run_all([[conda.conda("privacy", "off")]])
    assert outcome.statuses == (0,), outcome.err
    assert "anaconda_anon_usage: false" in (conda.home / ".condarc").read_text()


def test_given_conda_doctor_when_run_then_it_says_what_is_sent(conda: RealConda) -> None:
    if version_of(conda) < (24, 5):
        pytest.skip("this conda's doctor takes no checks from plugins")
    assert "conda adds random IDs to its requests." in conda.run("doctor").out[0]


def test_given_an_activation_when_the_heartbeat_is_on_then_one_request_carries_that_environment(
    conda: RealConda,
) -> None:
    if not (24, 9) <= version_of(conda) < (26, 7):
        pytest.skip("this conda loads no plugins when it activates")
    child = conda.environment("child1")
    words = [str(conda.python), "-m", "conda", "shell.posix", "activate", str(child)]
    script = 'CONDA_ANACONDA_HEARTBEAT="$1/beat"; export CONDA_ANACONDA_HEARTBEAT; shift; "$@"'
    command = ["sh", "-c", script, "sh", "{channel}", *words]
    (outcome,) = conda.run_all([[command]])
    assert outcome.statuses == (0,), outcome.err
    assert outcome.methods == ("HEAD",)
    assert outcome.token("e") == (child / "etc" / "aau_token").read_text()


@pytest.mark.skipif(
    not real.PYTHON or not real.has_original(), reason="this conda has no anaconda-anon-usage"
)
def test_given_the_original_sender_when_both_are_there_then_ours_stands_down_and_says_so(
    tmp_path: Path, wheel: Path
) -> None:
    conda = real.make(tmp_path / "conda", wheel, with_original=True)
    outcome: Outcome
    (outcome,) = conda.show("base")
    assert outcome.agent.count(" aau/") == 1
    assert f" aau/{__version__}" not in outcome.agent
    assert (
        "conda-privacy plugin : stands down, because anaconda-anon-usage"
        in (conda.run("info").out[0])
    )
