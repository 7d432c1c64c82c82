"""What the sender adds to the user agent, on a conda in miniature."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

from conda_privacy import __version__
from conda_privacy.conda_plugin import sender
from conda_privacy.conda_plugin.sender import session
from conda_privacy.core import token_files
from tests.conda_plugin.miniature import USER_AGENT, Miniature

TOKEN = r"[A-Za-z0-9_-]{22}"
OFF = f"{USER_AGENT} aau/{__version__}"


@pytest.fixture(autouse=True)
def _no_original_sender(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "anaconda_anon_usage", raising=False)


def test_given_defaults_when_a_command_starts_then_client_session_and_environment_are_sent(
    conda: Miniature, home: Path, child: Path
) -> None:
    sender.before_command("install")
    sent = conda.context.user_agent
    assert re.fullmatch(rf"{re.escape(OFF)} c/{TOKEN} s/{TOKEN} e/{TOKEN}", sent)
    client = (home / ".conda" / "aau_token").read_text("ascii")
    environment = (child / "etc" / "aau_token").read_text("ascii")
    assert sent == f"{OFF} c/{client} s/{session()} e/{environment}"


def test_given_tokens_of_an_administrator_when_sent_then_they_come_last_in_their_order(
    conda: Miniature, home: Path, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / ".conda").mkdir()
    (home / ".conda" / "machine_token").write_text("m-1\n")
    (root / "installer_token").write_text("i-1\n")
    monkeypatch.setenv("ANACONDA_ANON_USAGE_ORG_TOKEN", "o-1")
    (root / "org_token").write_text("o 2 is not valid\n")
    sender.before_command("install")
    assert conda.context.user_agent.endswith(" i/i-1 o/o-1 m/m-1")


def test_given_a_folder_of_settings_elsewhere_when_sent_then_its_tokens_count(
    conda: Miniature, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "xdg"))
    (tmp_path / "xdg" / "conda").mkdir(parents=True)
    (tmp_path / "xdg" / "conda" / "org_token").write_text("o-1\n")
    sender.before_command("install")
    assert conda.context.user_agent.endswith(" o/o-1")


def test_given_another_root_by_variable_when_sent_then_its_tokens_count(
    conda: Miniature, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CONDA_ROOT", str(tmp_path / "elsewhere"))
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "org_token").write_text("o-2\n")
    sender.before_command("install")
    assert conda.context.user_agent.endswith(" o/o-2")


def test_given_the_setting_off_when_a_command_starts_then_only_the_version_is_sent(
    conda: Miniature, home: Path, child: Path
) -> None:
    conda.context.written["anaconda_anon_usage"] = False
    sender.before_command("install")
    assert conda.context.user_agent == OFF
    assert list(home.iterdir()) == []
    assert not (child / "etc").exists()


def test_given_a_setting_that_cannot_be_understood_when_sent_then_only_the_version_is(
    conda: Miniature, home: Path
) -> None:
    conda.context.written["anaconda_anon_usage"] = "maybe"
    sender.before_command("install")
    assert conda.context.user_agent == OFF
    assert list(home.iterdir()) == []


def test_given_another_environment_when_sent_then_only_its_own_token_differs(
    conda: Miniature, root: Path
) -> None:
    sender.before_command("install")
    in_child = conda.context.user_agent.split()
    conda.context.target = root
    in_base = conda.context.user_agent.split()
    assert in_base[:-1] == in_child[:-1]
    assert in_base[-1] != in_child[-1]
    assert in_base[-1] == "e/" + (root / "etc" / "aau_token").read_text("ascii")


def test_given_a_name_that_cannot_be_when_sent_then_it_is_the_base(
    conda: Miniature, root: Path
) -> None:
    conda.context.target = None
    sender.before_command("install")
    sent = conda.context.user_agent
    assert sent.endswith(" e/" + (root / "etc" / "aau_token").read_text("ascii"))


def test_given_several_commands_when_started_then_tokens_are_added_once(conda: Miniature) -> None:
    sender.before_command("create")
    sender.before_command("install")
    assert conda.context.user_agent.count(" aau/") == 1
    assert conda.context.parameter_names == (
        "channels",
        "anaconda_anon_usage",
        "anaconda_heartbeat",
    )


def test_given_the_settings_when_described_then_the_text_says_where_values_are_shown(
    conda: Miniature,
) -> None:
    sender.before_command("config")
    text = conda.context.get_descriptions()["anaconda_anon_usage"]
    assert "`conda info` shows a dot" in text
    assert "`conda info --json` shows them in full" in text
    assert "\n" not in text


def test_given_tokens_when_conda_info_is_printed_then_their_values_are_dots(
    conda: Miniature,
) -> None:
    sender.before_command("info")
    assert f"{OFF} c/. s/. e/.\n" in conda.info()


def test_given_the_original_sender_when_started_then_ours_stands_down_and_says_so(
    conda: Miniature, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "anaconda_anon_usage", ModuleType("anaconda_anon_usage"))
    sender.before_command("info")
    assert conda.context.user_agent == USER_AGENT
    assert conda.context.parameter_names == ("channels",)
    assert "conda-privacy plugin : stands down, because anaconda-anon-usage is" in conda.info()
    assert list(home.iterdir()) == []


def test_given_a_conda_that_is_quite_different_when_started_then_nothing_happens(
    conda: Miniature, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "conda.cli.main_info")
    monkeypatch.setattr(conda.modules["conda"], "__path__", [], raising=False)
    monkeypatch.delattr(conda.modules["conda.cli"], "main_info")
    sender.before_command("install")
    assert conda.context.user_agent == USER_AGENT


def test_given_a_new_environment_when_the_command_has_made_it_then_its_token_is_saved(
    conda: Miniature, root: Path
) -> None:
    prefix = root / "envs" / "new"
    conda.context.target = prefix
    sender.before_command("create")
    sent = conda.context.user_agent.rpartition(" e/")[2]
    assert not prefix.exists()
    (prefix / "conda-meta").mkdir(parents=True)
    (prefix / "conda-meta" / "history").touch()
    sender.after_command("create")
    assert (prefix / "etc" / "aau_token").read_text("ascii") == sent


def test_given_saving_that_fails_when_a_command_has_ended_then_conda_does_not_notice(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    calls: list[str] = []

    def fail() -> None:
        calls.append("saving")
        raise OSError("the disk is gone")

    monkeypatch.setattr(token_files, "save_late", fail)
    sender.after_command("create")
    assert calls == ["saving"]


def test_given_nothing_was_sent_when_a_command_has_ended_then_nothing_is_loaded(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delitem(sys.modules, "conda_privacy.core.token_files", raising=False)
    sender.after_command("create")
    assert "conda_privacy.core.token_files" not in sys.modules


def test_given_the_heartbeat_is_off_when_activated_then_nothing_is_sent(conda: Miniature) -> None:
    sender.before_command("activate")
    assert conda.session.sent == []
