"""What a real conda sends is what the preview says, whatever decides.

Set ``CONDA_PRIVACY_REAL_CONDA`` to the Python of a conda installation that has anaconda-anon-usage.
Each run has a network of its own that holds nothing but loopback and a card without a cable: the
card, because without one conda takes itself for a new computer at every run.
"""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.probe.contacts import others_contacted

# Read at once: during a test no variable of conda's is left.
_PYTHON = os.environ.get("CONDA_PRIVACY_REAL_CONDA", "")
_TESTS = Path(__file__).parent
_SOURCES = _TESTS.parent.parent / "gui"
_ISOLATED = (
    "mount -t sysfs none /sys && ip link set lo up"
    " && ip link add card0 address 02:fc:00:00:00:01 type veth peer name card1"
    " && ip addr add 10.99.0.1/24 dev card0 && ip link set card0 up && ip link set card1 up"
    ' && exec "$@"'
)

_Document = dict[str, Any]

pytestmark = [
    pytest.mark.real_conda,
    pytest.mark.skipif(not _PYTHON, reason="CONDA_PRIVACY_REAL_CONDA is not set"),
]


@dataclass(frozen=True)
class _Computer:
    home: Path
    environment: Path

    def write(self, path: str, text: str) -> None:
        file = self.home / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")

    def files(self) -> set[str]:
        return {str(path) for path in self.home.rglob("*") if path.is_file()}

    def check(self, run: str = "usage", *, trace: Path | None = None, **environ: str) -> _Document:
        """Return the document about one run; ``files`` are those foreseen to be made."""
        prefix = Path(_PYTHON).parent.parent
        tracing = ["strace", "-f", "-e", "trace=network", "-o", str(trace)] if trace else []
        program = [sys.executable, str(_TESTS / "real_check.py")]
        words = [*program, str(prefix), str(self.environment), run]
        started = subprocess.run(
            ["unshare", "-nm", "sh", "-c", _ISOLATED, "sh", *tracing, *words],
            env=self._environ(environ),
            capture_output=True,
            check=False,
            text=True,
        )
        assert started.returncode == 0, started.stderr
        document: _Document = json.loads(started.stdout)
        return document

    def _environ(self, more: Mapping[str, str]) -> dict[str, str]:
        return {
            "HOME": str(self.home),
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "CONDA_SOLVER": "classic",
            "PYTHONPATH": str(_SOURCES),
            "PYTHONDONTWRITEBYTECODE": "1",
            **more,
        }


@pytest.fixture
def computer(tmp_path: Path) -> _Computer:
    environment = tmp_path / "home" / "envs" / "child"
    (environment / "conda-meta").mkdir(parents=True)
    (environment / "conda-meta" / "history").touch()
    return _Computer(tmp_path / "home", environment)


def _sent(document: _Document) -> list[str]:
    assert document["verdict"] == "matches", (document["sentence"], document["output"])
    return [part["name"] for part in document["parts"]]


def _tokens(document: _Document) -> set[str]:
    return set(_sent(document)) & set("cse")


def test_it_makes_the_files_foreseen_and_no_others_and_sends_what_is_in_them(
    computer: _Computer,
) -> None:
    before = computer.files()

    first = computer.check()
    after = computer.files()
    second = computer.check()

    assert _tokens(first) == _tokens(second) == set("cse")
    assert after - before == set(first["files"])
    assert [Path(path).name for path in first["files"]] == [
        "aau_token",
        "aau_token",
        "aau_token_host",
    ]
    assert second["files"] == []
    assert computer.files() == after


def test_off_it_sends_no_random_id_and_makes_no_file(computer: _Computer) -> None:
    computer.write(".condarc", "anaconda_anon_usage: off\n")
    before = computer.files()

    document = computer.check()

    assert _tokens(document) == set()
    assert "aau" in _sent(document)
    assert document["files"] == []
    assert computer.files() == before


def test_off_in_one_environment_it_sends_random_ids_in_the_others(computer: _Computer) -> None:
    computer.write("envs/child/.condarc", "anaconda_anon_usage: false\n")
    other = _Computer(computer.home, computer.home / "envs" / "other")
    (other.environment / "conda-meta").mkdir(parents=True)
    (other.environment / "conda-meta" / "history").touch()

    assert _tokens(computer.check()) == set()
    assert _tokens(other.check()) == set("cse")


@pytest.mark.parametrize(("above", "tokens"), [("true", "cse"), ("false", "")])
def test_a_final_word_above_decides(computer: _Computer, above: str, tokens: str) -> None:
    own = "false" if above == "true" else "true"
    computer.write("xdg/conda/condarc", f"anaconda_anon_usage: {above}  #!final\n")
    computer.write(".condarc", f"anaconda_anon_usage: {own}\n")

    document = computer.check(XDG_CONFIG_HOME=str(computer.home / "xdg"))

    assert _tokens(document) == set(tokens)


@pytest.mark.parametrize(("variable", "tokens"), [("on", "cse"), ("off", "")])
def test_a_variable_decides(computer: _Computer, variable: str, tokens: str) -> None:
    own = "off" if variable == "on" else "on"
    computer.write(".condarc", f"anaconda_anon_usage: {own}\n")

    document = computer.check(CONDA_ANACONDA_ANON_USAGE=variable)

    assert _tokens(document) == set(tokens)


def test_without_plugins_not_even_the_version_of_the_add_on_is_sent(computer: _Computer) -> None:
    document = computer.check(CONDA_NO_PLUGINS="true")

    assert _tokens(document) == set()
    assert "aau" not in _sent(document)


def test_a_file_that_conda_ignores_has_no_effect_or_stops_an_older_conda(
    computer: _Computer,
) -> None:
    computer.write(".condarc", "anaconda_anon_usage: off\nbroken: 'unclosed\n")

    document = computer.check()

    if document["verdict"] == "not-checked":
        assert "Error" in document["output"]
    else:
        assert _tokens(document) == set("cse")


@pytest.mark.parametrize(
    "condarc",
    ["channels: [a\n", "a: 1\na: 2\n", "- a\n"],
)
def test_a_file_that_stops_conda_stops_it_as_foreseen(computer: _Computer, condarc: str) -> None:
    computer.write(".condarc", condarc)

    document = computer.check()

    assert document["verdict"] == "not-checked", document
    assert "as foreseen" in document["sentence"]
    assert document["requests"] == 0


def test_with_a_value_that_is_not_understood_not_even_the_add_ons_version_is_sent(
    computer: _Computer,
) -> None:
    computer.write(".condarc", "anaconda_anon_usage: maybe\n")

    document = computer.check()

    assert document["verdict"] == "no-tokens", (document["sentence"], document["output"])
    assert document["user_agents"]
    assert not any("aau/" in agent for agent in document["user_agents"])


@pytest.mark.parametrize(("choice", "expected"), [("true", True), ("false", False)])
def test_package_telemetry_is_sent_where_the_preview_says_so(
    computer: _Computer, choice: str, expected: bool
) -> None:
    computer.write(".condarc", f"plugins:\n  anaconda_telemetry: {choice}\n")
    packages = list(Path(_PYTHON).parent.parent.glob("conda-meta/conda-anaconda-telemetry-*"))

    names = _sent(computer.check("telemetry"))

    telemetry = [name for name in names if name.startswith("anaconda-telemetry-")]
    assert bool(telemetry) is (expected and bool(packages))


def test_usage_data_shows_no_package_telemetry_to_an_ordinary_channel(
    computer: _Computer,
) -> None:
    names = _sent(computer.check())

    assert not [name for name in names if name.startswith("anaconda-telemetry-")]


_PROXIES = "proxy_servers:\n  http: http://127.0.0.1:9\n  https: http://127.0.0.1:9\n"


def test_a_proxy_in_the_settings_is_replaced_and_refuses_the_package_telemetry(
    computer: _Computer, tmp_path: Path
) -> None:
    computer.write(".condarc", _PROXIES)
    trace = tmp_path / "trace"

    assert _tokens(computer.check(trace=trace)) == set("cse")
    assert others_contacted(trace) == []
    refused = computer.check("telemetry")
    assert refused["verdict"] == "not-checked"
    assert "proxy_servers" in refused["sentence"]


def test_a_final_proxy_in_the_settings_refuses_the_run(computer: _Computer) -> None:
    computer.write(".condarc", _PROXIES.replace("servers:", "servers:  #!final"))

    document = computer.check()

    assert document["verdict"] == "not-checked"
    assert "proxy_servers" in document["sentence"]


@pytest.mark.parametrize("run", ["usage", "telemetry"])
def test_nothing_but_our_server_is_connected_to_and_no_name_is_looked_up(
    computer: _Computer, tmp_path: Path, run: str
) -> None:
    trace = tmp_path / "trace"

    document = computer.check(run, trace=trace)

    assert document["verdict"] == "matches"
    assert others_contacted(trace) == []
