import base64
import json
import uuid
from pathlib import Path

import pytest

from conda_privacy.core.account import account_token
from conda_privacy.core.machine import Machine

from .computer import computer, write

ACCOUNT = "12345678-1234-5678-1234-567812345678"
SENT = base64.urlsafe_b64encode(uuid.UUID(ACCOUNT).bytes).decode().strip("=")
NOW = 1_000_000.0


def encoded(value: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().strip("=")


def key(expires: object = 2_000_000, subject: object = ACCOUNT, kind: str = "JWT") -> str:
    return f"{encoded({'typ': kind})}.{encoded({'exp': expires, 'sub': subject})}.c2ln"


def signed_in(machine: Machine, text: str, domain: str = "anaconda.com") -> Path:
    login = base64.b64encode(json.dumps({"api_key": text}).encode()).decode()
    return write(
        machine.home / ".anaconda" / "keyring", json.dumps({"Anaconda Cloud": {domain: login}})
    )


@pytest.mark.parametrize("domain", ["anaconda.com", "anaconda.cloud"])
def test_given_a_login_when_looking_then_the_account_is_what_would_be_sent(
    domain: str, tmp_path: Path
) -> None:
    machine = computer(tmp_path)
    file = signed_in(machine, key(), domain)

    token = account_token(machine, NOW)

    assert (token.kind, token.letter, token.state) == ("account", "a", "created")
    assert (token.value, token.path) == (SENT, file)


def test_given_nothing_when_looking_then_nobody_is_signed_in_and_nothing_is_made(
    tmp_path: Path,
) -> None:
    machine = computer(tmp_path)

    assert account_token(machine).state == "none"
    assert list(machine.home.iterdir()) == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        key(expires=2_000_000.5),
        key(expires=float("inf")),
        key(expires=float("nan")),
        key() + "x",
        "one.two",
        "..",
        "a.b.c",
        key(expires=999_999),
        key(expires=True),
        key(expires="soon"),
        key(subject="nobody"),
        key(subject=7),
        key(kind="other"),
        f"{encoded([])}.{encoded([])}.c2ln",
    ],
)
def test_given_an_invalid_or_old_login_when_looking_then_nobody_is_signed_in(
    text: str, tmp_path: Path
) -> None:
    machine = computer(tmp_path)
    signed_in(machine, text)

    assert account_token(machine, NOW).state == "none"


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"Anaconda Cloud": {"anaconda.com": 7}}'])
def test_given_an_odd_key_store_when_looking_then_nobody_is_signed_in(
    content: str, tmp_path: Path
) -> None:
    machine = computer(tmp_path)
    write(machine.home / ".anaconda" / "keyring", content)

    assert account_token(machine, NOW).state == "none"


def test_given_a_key_in_a_variable_when_looking_then_it_comes_first(tmp_path: Path) -> None:
    machine = computer(tmp_path, ANACONDA_AUTH_API_KEY=key())

    token = account_token(machine, NOW)

    assert (token.value, token.source) == (SENT, "$ANACONDA_AUTH_API_KEY")


def test_given_a_key_store_that_is_a_folder_when_looking_then_it_cannot_be_known(
    tmp_path: Path,
) -> None:
    machine = computer(tmp_path)
    (machine.home / ".anaconda" / "keyring").mkdir(parents=True)

    token = account_token(machine, NOW)

    assert token.state == "unreadable"
    assert token.problem is not None
    assert token.problem.kind == "account-unknown"


@pytest.mark.parametrize(
    ("variable", "line", "state"),
    [
        (None, 'preferred_token_storage = "system"', "unreadable"),
        (None, 'preferred_token_storage = "anaconda-keyring"', "created"),
        ("system", "", "unreadable"),
        ("anaconda-keyring", 'preferred_token_storage = "system"', "created"),
    ],
)
def test_given_a_choice_of_key_store_when_looking_then_the_system_s_is_not_asked(
    variable: str | None, line: str, state: str, tmp_path: Path
) -> None:
    name = "ANACONDA_AUTH_PREFERRED_TOKEN_STORAGE"
    machine = computer(tmp_path, **({name: variable} if variable else {}))
    signed_in(machine, key())
    write(machine.home / ".anaconda" / "config.toml", f"[plugin.auth]\n{line}\n")

    assert account_token(machine, NOW).state == state
