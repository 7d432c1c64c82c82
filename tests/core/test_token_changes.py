from collections.abc import Callable
from pathlib import Path

import pytest

from conda_privacy.core import replacement, token_changes
from conda_privacy.core.machine import Machine
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.problem import Problem
from conda_privacy.core.token_changes import (
    TokenChange,
    remove_token,
    replace_token,
    restore,
)
from conda_privacy.core.tokens import (
    Token,
    client_token,
    environment_token,
    session_token,
    system_tokens,
)

from .computer import HOST, TOKEN, computer, environment, write


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return computer(tmp_path)


def client(machine: Machine) -> Path:
    return machine.home / ".conda" / "aau_token"


def done(outcome: TokenChange | Problem) -> TokenChange:
    assert isinstance(outcome, TokenChange)
    return outcome


def refused(outcome: TokenChange | Problem | None) -> Problem:
    assert isinstance(outcome, Problem)
    return outcome


def test_given_a_token_when_making_a_new_one_then_conda_would_send_that(machine: Machine) -> None:
    write(client(machine), f"{TOKEN}\n# a note\n")
    write(machine.home / ".conda" / "aau_token_host", HOST)

    change = done(replace_token(machine, client_token(machine)))

    after = client_token(machine)
    assert (after.state, len(after.value)) == ("created", 22)
    assert after.value != TOKEN
    assert client(machine).read_bytes() == change.new
    assert (machine.home / ".conda" / "aau_token_host").read_text() == HOST


@pytest.mark.parametrize("action", [replace_token, remove_token])
def test_given_a_change_when_undoing_then_every_byte_is_back(
    action: object, machine: Machine
) -> None:
    assert callable(action)
    write(client(machine), f"\n {TOKEN}\r\n# a note")
    note = write(machine.home / ".conda" / "aau_token_host", HOST)

    assert restore(done(action(machine, client_token(machine)))) is None

    assert client(machine).read_bytes() == f"\n {TOKEN}\r\n# a note".encode()
    assert note.read_text() == HOST


@pytest.mark.parametrize("noted", ["", "\n", HOST])
def test_given_a_note_that_names_no_other_computer_when_changing_then_it_stays(
    noted: str, machine: Machine
) -> None:
    write(client(machine), TOKEN)
    note = write(machine.home / ".conda" / "aau_token_host", noted)

    assert done(replace_token(machine, client_token(machine))).sidecar is None
    assert note.read_text() == noted


def test_given_no_token_yet_when_making_one_then_it_is_there_and_can_be_undone(
    machine: Machine, tmp_path: Path
) -> None:
    prefix = environment(tmp_path / "env", token=None)

    change = done(replace_token(machine, environment_token(prefix)))

    assert environment_token(prefix).state == "created"
    assert restore(change) is None
    assert environment_token(prefix).state == "missing"


def test_given_a_token_when_removing_it_then_conda_will_make_a_new_one(
    machine: Machine, tmp_path: Path
) -> None:
    prefix = environment(tmp_path / "env")

    done(remove_token(machine, environment_token(prefix)))

    assert environment_token(prefix).will_be_new


def test_given_a_copied_token_when_making_a_new_one_then_it_will_stay(machine: Machine) -> None:
    write(client(machine), TOKEN)
    note = write(machine.home / ".conda" / "aau_token_host", "another")
    assert client_token(machine).state == "copied"

    change = done(replace_token(machine, client_token(machine)))

    assert client_token(machine).state == "created"
    assert not note.exists()
    assert restore(change) is None
    assert note.read_text() == "another"
    assert client_token(machine).state == "copied"


def test_given_a_note_that_is_not_text_when_making_a_new_one_then_every_byte_comes_back(
    machine: Machine,
) -> None:
    write(client(machine), TOKEN)
    note = write(machine.home / ".conda" / "aau_token_host", b"\xff\xfe")

    assert restore(done(replace_token(machine, client_token(machine)))) is None

    assert note.read_bytes() == b"\xff\xfe"


def test_given_a_copied_token_that_cannot_be_replaced_when_trying_then_the_note_is_back(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = write(client(machine), TOKEN)
    note = write(machine.home / ".conda" / "aau_token_host", "another")
    real = replacement.replace
    fault = Problem("no-space", Phrase(""), Phrase(""))

    def replace(path: Path, new: bytes | None, expected: bytes | None) -> Problem | None:
        return fault if path == file else real(path, new, expected)

    monkeypatch.setattr(token_changes, "replace", replace)

    assert replace_token(machine, client_token(machine)) is fault
    assert (file.read_text(), note.read_text()) == (TOKEN, "another")


def test_given_a_note_that_stays_when_making_a_new_one_then_nothing_changes(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(client(machine), TOKEN)
    write(machine.home / ".conda" / "aau_token_host", "another")
    fault = Problem("read-only", Phrase(""), Phrase(""))
    monkeypatch.setattr(token_changes, "replace", lambda *_: fault)

    assert replace_token(machine, client_token(machine)) is fault
    assert client_token(machine).state == "copied"


def test_given_no_room_for_a_new_token_when_making_one_then_no_folder_is_left(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    fault = Problem("no-space", Phrase(""), Phrase(""))
    monkeypatch.setattr(token_changes, "replace", lambda *_: fault)

    assert replace_token(machine, client_token(machine)) is fault
    assert list(machine.home.iterdir()) == []


def test_given_a_newer_token_when_undoing_then_that_one_stays(machine: Machine) -> None:
    write(client(machine), TOKEN)
    note = write(machine.home / ".conda" / "aau_token_host", "another")
    change = done(replace_token(machine, client_token(machine)))
    write(client(machine), TOKEN[::-1])

    assert refused(restore(change)).kind == "changed"
    assert client(machine).read_text() == TOKEN[::-1]
    assert not note.exists()  # else conda would take the newer one for a copy


def test_given_nothing_when_removing_then_it_is_refused(machine: Machine) -> None:
    assert refused(remove_token(machine, client_token(machine))).kind == "token-refused"


def test_given_no_environment_when_making_a_token_then_it_is_refused(
    machine: Machine, tmp_path: Path
) -> None:
    write(tmp_path / "documents" / "letter.txt", "")

    for name in ("gone", "documents"):
        problem = refused(replace_token(machine, environment_token(tmp_path / name)))
        assert problem.kind == "token-refused"
        assert problem.text == "There is no environment in this folder."

    assert not (tmp_path / "gone").exists()
    assert not (tmp_path / "documents" / "etc").exists()


def test_given_a_folder_instead_of_a_token_when_changing_then_it_is_refused(
    machine: Machine,
) -> None:
    client(machine).mkdir(parents=True)

    assert refused(replace_token(machine, client_token(machine))).kind == "not-a-file"


@pytest.mark.parametrize("action", [replace_token, remove_token])
def test_given_a_file_in_the_place_of_the_folder_when_changing_then_it_is_refused_and_left(
    action: Callable[[Machine, Token], TokenChange | Problem], machine: Machine
) -> None:
    in_the_way = write(machine.home / ".conda", "mine")

    assert refused(action(machine, client_token(machine))).text
    assert in_the_way.read_text() == "mine"


def test_given_a_read_only_file_when_changing_then_it_is_refused_and_left(
    machine: Machine,
) -> None:
    write(client(machine), TOKEN).chmod(0o444)

    assert refused(replace_token(machine, client_token(machine))).kind == "read-only"
    assert client(machine).read_text() == TOKEN


@pytest.mark.parametrize("kind", ["session", "account", "installer", "organization", "machine"])
def test_given_a_token_that_is_not_yours_to_change_when_trying_then_the_reason_is_said(
    kind: str, machine: Machine
) -> None:
    token = Token(kind, "created", TOKEN, will_be_new=False, source="/etc/conda/file")

    for outcome in (replace_token(machine, token), remove_token(machine, token)):
        problem = refused(outcome)
        assert problem.kind == "token-refused"
        assert problem.text


def test_given_a_token_of_a_variable_when_trying_then_the_variable_is_named(
    tmp_path: Path,
) -> None:
    machine = computer(tmp_path, ANACONDA_ANON_USAGE_ORG_TOKEN="ours")
    (token,) = system_tokens(machine)

    assert "variable" in refused(remove_token(machine, token)).text


def test_given_an_example_of_a_run_when_trying_then_it_is_refused(machine: Machine) -> None:
    assert refused(replace_token(machine, session_token(TOKEN))).kind == "token-refused"


def test_given_a_change_when_printing_it_then_no_token_is_there(machine: Machine) -> None:
    write(client(machine), TOKEN)
    write(machine.home / ".conda" / "aau_token_host", "elsewhere")

    change = done(replace_token(machine, client_token(machine)))

    assert change.sidecar == b"elsewhere"
    assert "elsewhere" not in repr(change)
    assert TOKEN not in repr(change)
    assert (change.new or b"").decode() not in repr(change)
