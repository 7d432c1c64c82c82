"""The heartbeat: where it goes, what it carries, and that its failure is not noticed."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from conda_privacy import __version__
from conda_privacy.conda_plugin import heartbeat, sender
from conda_privacy.conda_plugin.heartbeat import address_for, beat, named, send
from tests.conda_plugin.miniature import USER_AGENT, Miniature, Session

CHANNEL = "https://repo.anaconda.com/pkgs/main"
ADDRESS = f"{CHANNEL}/noarch/activate-0.0.0-0.conda"


@pytest.fixture(autouse=True)
def _no_original_sender(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "anaconda_anon_usage", raising=False)


def activate(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> None:
    """Activate an environment and wait for the request."""
    monkeypatch.setattr(sys, "argv", ["conda", "shell.posix", "activate", *arguments])
    before = set(threading.enumerate())
    sender.before_command("activate")
    for thread in set(threading.enumerate()) - before:
        thread.join()


@pytest.mark.parametrize(
    ("setting", "channels", "address"),
    [
        (True, ("https://other.example/x/noarch", f"{CHANNEL}/linux-64"), ADDRESS),
        (True, ("file:///srv/channel/noarch", f"{CHANNEL}/noarch"), ADDRESS),
        (True, ("https://other.example/x/noarch",), ""),
        (True, ("file:///srv/channel/noarch",), ""),
        (True, (), ""),
        (False, (f"{CHANNEL}/linux-64",), ""),
        ("https://beat.example/here", (f"{CHANNEL}/linux-64",), "https://beat.example/here"),
    ],
)
def test_given_a_setting_and_channels_when_asked_then_the_address_is_at_anacondas(
    setting: bool | str, channels: tuple[str, ...], address: str
) -> None:
    assert address_for(setting, channels) == address


@pytest.mark.parametrize(
    ("arguments", "name"),
    [
        (("shell.posix", "activate", "child"), "child"),
        (("shell.posix", "activate", "--stack", "child"), "child"),
        (("shell.posix", "activate"), ""),
    ],
)
def test_given_condas_arguments_when_asked_then_the_environment_is_named(
    arguments: tuple[str, ...], name: str
) -> None:
    assert named(arguments) == name


def test_given_the_heartbeat_on_when_activated_then_one_request_carries_that_environment(
    conda: Miniature, child: Path, monkeypatch: pytest.MonkeyPatch, root: Path
) -> None:
    conda.context.written["anaconda_heartbeat"] = True
    conda.context.channels = (CHANNEL,)
    conda.context.target = root
    activate(monkeypatch, "child")
    ((address, headers),) = conda.session.sent
    token = (child / "etc" / "aau_token").read_text("ascii")
    assert address == ADDRESS
    assert headers["User-Agent"].startswith(f"{USER_AGENT} aau/{__version__} c/")
    assert headers["User-Agent"].endswith(f" e/{token}")
    assert conda.session.max_retries == 0


def test_given_a_path_when_activated_then_that_environment_is_carried(
    conda: Miniature, child: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    conda.context.written["anaconda_heartbeat"] = "https://beat.example/here"
    activate(monkeypatch, str(child))
    ((address, headers),) = conda.session.sent
    assert address == "https://beat.example/here"
    assert headers["User-Agent"].endswith((child / "etc" / "aau_token").read_text("ascii"))


def test_given_no_name_when_activated_then_the_base_is_carried(
    conda: Miniature, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    conda.context.written["anaconda_heartbeat"] = "https://beat.example/here"
    activate(monkeypatch)
    ((_, headers),) = conda.session.sent
    assert headers["User-Agent"].endswith((root / "etc" / "aau_token").read_text("ascii"))


def test_given_tokens_are_off_when_activated_then_the_heartbeat_carries_none(
    conda: Miniature, monkeypatch: pytest.MonkeyPatch
) -> None:
    conda.context.written |= {
        "anaconda_heartbeat": "https://beat.example/here",
        "anaconda_anon_usage": False,
    }
    activate(monkeypatch, "child")
    ((_, headers),) = conda.session.sent
    assert headers["User-Agent"] == f"{USER_AGENT} aau/{__version__}"


def test_given_a_server_that_never_answers_when_activated_then_conda_waits_only_a_moment(
    conda: Miniature, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[tuple[object, ...]] = []
    monkeypatch.setattr("atexit.register", lambda *what: kept.append(what))
    held = threading.Event()
    monkeypatch.setattr(heartbeat, "send", lambda *_request: held.wait())
    conda.context.written["anaconda_heartbeat"] = "https://beat.example/here"
    monkeypatch.setattr(sys, "argv", ["conda", "shell.posix", "activate", "child"])
    before = set(threading.enumerate())
    sender.before_command("activate")
    (sending,) = set(threading.enumerate()) - before
    assert sending.daemon  # Python itself would wait for any other until it has ended
    assert kept == [(sending.join, heartbeat.LONGEST)]
    held.set()
    sending.join()


def test_given_no_channel_of_anacondas_when_activated_then_nothing_is_sent(
    conda: Miniature, monkeypatch: pytest.MonkeyPatch
) -> None:
    conda.context.written["anaconda_heartbeat"] = True
    conda.context.channels = ("file:///srv/channel",)
    activate(monkeypatch, "child")
    assert conda.session.sent == []


def test_given_another_command_when_the_heartbeat_is_on_then_nothing_is_sent(
    conda: Miniature,
) -> None:
    conda.context.written["anaconda_heartbeat"] = "https://beat.example/here"
    sender.before_command("install")
    assert conda.session.sent == []


def test_given_the_original_sender_when_activated_then_ours_sends_nothing(
    conda: Miniature, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "anaconda_anon_usage", ModuleType("anaconda_anon_usage"))
    conda.context.anaconda_heartbeat = "https://beat.example/here"
    activate(monkeypatch, "child")
    assert conda.session.sent == []


def test_given_no_network_when_sent_then_the_failure_is_not_noticed() -> None:
    session = Session(broken=True)
    send(session, ADDRESS, {})
    assert session.sent == []


def test_given_an_address_when_sent_then_it_is_tried_once_and_never_led_elsewhere() -> None:
    asked: list[tuple[str, dict[str, object]]] = []
    adapter = SimpleNamespace(max_retries=3)
    session = SimpleNamespace(
        get_adapter=lambda _: adapter, head=lambda address, **how: asked.append((address, how))
    )
    send(session, ADDRESS, {"User-Agent": "conda"})
    how = {
        "headers": {"User-Agent": "conda"},
        "timeout": heartbeat.PATIENCE,
        "allow_redirects": False,
    }
    assert asked == [(ADDRESS, how)]
    assert adapter.max_retries == 0
    assert heartbeat.PATIENCE < heartbeat.LONGEST <= 2


def test_given_arguments_without_a_command_when_beaten_then_the_hook_hides_the_failure(
    conda: Miniature, monkeypatch: pytest.MonkeyPatch
) -> None:
    conda.context.written["anaconda_heartbeat"] = "https://beat.example/here"
    sender.before_command("install")
    monkeypatch.setattr(sys, "argv", ["conda"])
    with pytest.raises(ValueError, match="activate"):
        beat(conda.context, [], sender.user_agent_for)
    sender.before_command("activate")
    assert conda.session.sent == []
