"""The cases recorded from a real anaconda-anon-usage, as far as looking goes."""

import json
from pathlib import Path
from typing import Any

import pytest

from conda_privacy.core.machine import Machine
from conda_privacy.core.system_facts import SystemFacts
from conda_privacy.core.tokens import Token, client_token, environment_token, system_tokens

HOST = "AQAAAPwC"
CASES = json.loads((Path(__file__).parents[1] / "data" / "tokens.json").read_text("utf-8"))["cases"]


def _computer(folder: Path, **environ: str) -> Machine:
    for name in ("system", "root", "xdg", "home", "prefix"):
        (folder / name).mkdir()
    return Machine(
        home=folder / "home",
        environ={
            "XDG_CONFIG_HOME": str(folder / "xdg"),
            "CONDA_PREFIX": str(folder / "prefix"),
            **environ,
        },
        system_dirs=(folder / "system",),
        platform="linux",
        facts=SystemFacts("Linux/6.8.0", "debian/12.11", "glibc/2.36", HOST),
    )


def _put(path: Path, content: str | dict[str, str] | None) -> None:
    if content is None:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    if content == "DIR":
        path.mkdir()
    elif isinstance(content, dict):
        path.write_bytes(bytes.fromhex(content["hex"]))
    else:
        path.write_bytes(content.replace("<host>", HOST).encode("utf-8"))


def _contents(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def _assert_sent(token: Token, expected: str) -> None:
    if expected == "<regenerated>":
        assert (token.value, token.will_be_new) == ("", True)
    else:
        assert (token.value, token.will_be_new) == (expected, False)


def _of_kind(kind: str) -> list[Any]:
    return [pytest.param(case, id=case["id"]) for case in CASES if case["kind"] == kind]


@pytest.mark.parametrize("case", _of_kind("client"))
def test_given_recorded_files_when_looking_then_the_client_token_is_as_recorded(
    case: dict[str, Any], tmp_path: Path
) -> None:
    machine = _computer(tmp_path)
    _put(machine.home / ".conda" / "aau_token", case["file"])
    _put(machine.home / ".conda" / "aau_token_host", case["host"])
    before = _contents(tmp_path)

    token = client_token(machine)

    _assert_sent(token, case["expect"]["token"])
    assert _contents(tmp_path) == before


@pytest.mark.parametrize("case", _of_kind("environment"))
def test_given_a_recorded_file_when_looking_then_the_environment_token_is_as_recorded(
    case: dict[str, Any], tmp_path: Path
) -> None:
    prefix = tmp_path / "prefix"
    prefix.mkdir()
    _put(prefix / "etc" / "aau_token", case["file"])
    before = _contents(tmp_path)

    token = environment_token(prefix)

    _assert_sent(token, case["expect"]["token"])
    assert _contents(tmp_path) == before


@pytest.mark.parametrize("case", _of_kind("system"))
def test_given_recorded_places_when_looking_then_the_organization_tokens_are_as_recorded(
    case: dict[str, Any], tmp_path: Path
) -> None:
    machine = _computer(tmp_path, **case["env"])
    for name, content in case["files"].items():
        _put(tmp_path / name, content)
    before = _contents(tmp_path)

    tokens = system_tokens(machine, tmp_path / "root")

    sent = [[token.value, token.source] for token in tokens if token.value]
    expected = [
        [value, source if source.startswith("$") else str(tmp_path / source)]
        for value, source in case["expect"]["tokens"]
    ]
    assert sent == expected
    assert {token.kind for token in tokens} <= {"organization"}
    assert _contents(tmp_path) == before


def test_given_the_recorded_cases_when_counting_then_no_kind_is_left_out() -> None:
    assert {case["kind"] for case in CASES} == {"client", "environment", "system"}
    assert len(CASES) > 100
