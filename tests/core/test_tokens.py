"""What the recorded cases leave open: rights, odd files, wording, masks."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from conda_privacy.core.tokens import (
    ALPHABET,
    IN_MEMORY,
    SIZE_LIMIT,
    Token,
    can_write,
    client_token,
    environment_token,
    look_at_environment_token,
    mask,
    new_token_value,
    session_token,
    system_tokens,
)

from .computer import HOST, TOKEN, computer, environment, without_rights, write


@pytest.fixture
def public() -> Iterator[Path]:
    """A folder that every account can reach, as those of pytest are not."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


def client_file(home: Path, content: str | bytes) -> Path:
    return write(home / ".conda" / "aau_token", content)


def state_and_problem(token: Token) -> tuple[str, str | None]:
    return token.state, token.problem.kind if token.problem else None


@pytest.mark.parametrize(
    ("content", "state", "problem"),
    [
        (TOKEN, "created", None),
        ("!" * 22, "created", "token-unusual"),
        ("é" * 22, "invalid", "token-not-a-header"),
        (f"{TOKEN}\tx", "invalid", "token-not-a-header"),
        ("x" * 21, "short", "token-short"),
        ("", "missing", None),
        (b"\xe9" * 22, "invalid", "token-not-text"),
        ("x" * (SIZE_LIMIT + 1), "unreadable", "token-unreadable"),
    ],
)
def test_given_a_content_when_looking_then_state_and_problem_say_what_it_is(
    content: str | bytes, state: str, problem: str | None, tmp_path: Path
) -> None:
    machine = computer(tmp_path)
    file = client_file(machine.home, content)

    token = client_token(machine)

    assert state_and_problem(token) == (state, problem)
    assert (token.kind, token.letter, token.path) == ("client", "c", file)


def test_given_a_token_when_looking_then_its_age_is_known(tmp_path: Path) -> None:
    machine = computer(tmp_path)
    file = client_file(machine.home, TOKEN)

    assert client_token(machine).modified == file.stat().st_mtime


def test_given_a_copied_home_when_looking_then_the_token_will_be_replaced(tmp_path: Path) -> None:
    machine = computer(tmp_path)
    client_file(machine.home, TOKEN)
    write(machine.home / ".conda" / "aau_token_host", "another")

    token = client_token(machine)

    assert state_and_problem(token) == ("copied", "token-copied")
    assert token.will_be_new


@pytest.mark.parametrize(("computer_named", "state"), [(HOST, "created"), ("another", "copied")])
def test_given_an_older_file_when_looking_then_the_computer_in_it_decides(
    computer_named: str, state: str, tmp_path: Path
) -> None:
    machine = computer(tmp_path)
    client_file(machine.home, f"{TOKEN} {computer_named}\n")

    token = client_token(machine)

    assert (token.state, token.value) == (state, TOKEN if state == "created" else "")


def test_given_a_pipe_instead_of_a_token_when_looking_then_it_is_left_out_at_once(
    tmp_path: Path,
) -> None:
    machine = computer(tmp_path)
    (machine.home / ".conda").mkdir()
    os.mkfifo(machine.home / ".conda" / "aau_token")

    token = client_token(machine)

    assert state_and_problem(token) == ("unreadable", "token-not-a-file")
    assert not token.will_be_new


def test_given_a_link_to_the_null_device_when_looking_then_each_run_makes_a_new_token(
    tmp_path: Path,
) -> None:
    machine = computer(tmp_path)
    (machine.home / ".conda").mkdir()
    (machine.home / ".conda" / "aau_token").symlink_to(os.devnull)

    token = client_token(machine)

    assert state_and_problem(token) == ("unreadable", "token-unreadable")
    assert token.will_be_new


@pytest.mark.parametrize(
    ("content", "state", "problem"),
    [
        (TOKEN, "created", None),
        ("x" * 21, "short", "token-short"),
        (" \n", "missing", None),
        (None, "missing", None),
    ],
)
def test_given_an_environment_when_looking_then_state_and_problem_say_what_it_has(
    content: str | None, state: str, problem: str | None, tmp_path: Path
) -> None:
    prefix = environment(tmp_path / "env", token=content)

    token, status = look_at_environment_token(str(prefix))

    assert state_and_problem(token) == (state, problem)
    assert (token.value, token.will_be_new) == ((TOKEN, False) if content == TOKEN else ("", True))
    assert (token.kind, token.letter, token.path) == ("environment", "e", prefix / "etc/aau_token")
    assert (status is None) == (content is None)


@pytest.mark.parametrize("content", ["x" * (SIZE_LIMIT + 1), "folder"])
def test_given_a_file_that_cannot_be_read_when_looking_then_the_reason_is_said(
    content: str, tmp_path: Path
) -> None:
    prefix = environment(tmp_path / "env", token=None if content == "folder" else content)
    if content == "folder":
        (prefix / "etc" / "aau_token").mkdir(parents=True)

    token, status = look_at_environment_token(str(prefix))

    assert token.state == "unreadable"
    assert token.problem is not None
    assert token.problem.cause not in ("", "None")
    assert status is None


def test_given_a_file_in_the_place_of_the_folder_when_looking_then_the_token_is_left_out(
    tmp_path: Path,
) -> None:
    machine = computer(tmp_path)
    write(machine.home / ".conda", "in the way")

    token = client_token(machine)

    assert state_and_problem(token) == ("unwritable", "token-unwritable")
    assert not token.will_be_new


def test_given_no_environment_yet_when_looking_then_its_token_will_be_new(tmp_path: Path) -> None:
    token = environment_token(tmp_path / "later")

    assert (token.state, token.value, token.will_be_new) == ("missing", "", True)
    assert not (tmp_path / "later").exists()


def test_given_no_rights_when_looking_then_a_missing_token_is_left_out(public: Path) -> None:
    prefix = environment(public / "env", token=None)
    prefix.chmod(0o555)

    with without_rights():
        token = environment_token(prefix)

    assert state_and_problem(token) == ("unwritable", "token-unwritable")
    assert not token.will_be_new


def test_given_an_unreadable_file_when_looking_then_it_is_left_out(public: Path) -> None:
    prefix = environment(public / "env")
    (prefix / "etc" / "aau_token").chmod(0)

    with without_rights():
        token = environment_token(prefix)

    assert state_and_problem(token) == ("unreadable", "token-unreadable")
    assert not token.will_be_new


def test_given_an_old_form_that_cannot_be_rewritten_when_looking_then_it_is_left_out(
    public: Path,
) -> None:
    machine = computer(public)
    client_file(machine.home, f"{TOKEN} {HOST}").chmod(0o444)

    with without_rights():
        token = client_token(machine)

    assert state_and_problem(token) == ("unwritable", "token-unwritable")


def test_given_a_path_with_nul_when_looking_then_it_is_unreadable() -> None:
    assert environment_token("/a\0b").state == "unreadable"


def test_given_links_when_asking_for_rights_then_the_target_counts(tmp_path: Path) -> None:
    (tmp_path / "to-nothing").symlink_to(tmp_path / "missing" / "file")
    (tmp_path / "to-be").symlink_to(tmp_path / "new")
    (tmp_path / "circle").symlink_to(tmp_path / "circle")

    assert not can_write(str(tmp_path / "to-nothing"))
    assert can_write(str(tmp_path / "to-be"))
    assert can_write(str(tmp_path / "one" / "two" / "file"))
    assert not can_write(str(tmp_path))
    assert not can_write(str(tmp_path / "circle"))


def test_given_a_link_that_cannot_be_followed_when_asking_for_rights_then_there_are_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "closed" / "link")

    def closed(path: str) -> str:
        raise PermissionError(path)

    monkeypatch.setattr(os.path, "realpath", closed)

    assert not can_write(str(tmp_path / "link"))


def test_given_a_relative_path_to_nothing_when_asking_for_rights_then_there_is_an_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    assert can_write("home/.conda/aau_token")
    assert can_write("aau_token")


@pytest.mark.parametrize(
    ("content", "state", "problem"),
    [
        ("a b", "invalid", "token-not-allowed"),
        (b"\xff", "invalid", "token-not-allowed"),
        ("x" * (SIZE_LIMIT + 1), "unreadable", "token-not-allowed"),
    ],
)
def test_given_an_id_that_is_not_allowed_when_looking_then_it_is_left_out_and_said_so(
    content: str | bytes, state: str, problem: str, tmp_path: Path
) -> None:
    machine = computer(tmp_path)
    file = write(machine.system_dirs[0] / "machine_token", content)

    (token,) = system_tokens(machine)

    assert token.problem is not None
    assert token.problem.path == file

    assert (token.kind, token.value, token.will_be_new) == ("machine", "", False)
    assert state_and_problem(token) == (state, problem)


def test_given_a_variable_with_a_line_feed_when_looking_then_it_is_no_header(
    tmp_path: Path,
) -> None:
    machine = computer(tmp_path, ANACONDA_ANON_USAGE_ORG_TOKEN="ok\n")

    (token,) = system_tokens(machine)

    assert (token.value, token.path, token.will_be_new) == ("ok\n", None, False)
    assert token.problem is not None
    assert token.problem.path is None
    assert state_and_problem(token) == ("invalid", "token-not-a-header")


def test_given_a_folder_and_a_repetition_when_looking_then_they_are_passed_over(
    tmp_path: Path,
) -> None:
    root = tmp_path / "root"
    machine = computer(tmp_path, ANACONDA_ANON_USAGE_ORG_TOKEN="ours", CONDA_PREFIX=str(root))
    write(root / "org_token", "ours")
    (root / ".org_token").mkdir()
    write(root / "installer_token", "from-the-shop\n")

    tokens = system_tokens(machine, root)

    assert [(token.letter, token.value) for token in tokens] == [
        ("i", "from-the-shop"),
        ("o", "ours"),
    ]


def test_given_the_root_of_a_variable_when_looking_then_its_ids_count(tmp_path: Path) -> None:
    machine = computer(tmp_path, CONDA_ROOT=str(tmp_path / "root"))
    file = write(tmp_path / "root" / "org_token", "ours")

    (token,) = system_tokens(machine)

    assert (token.kind, token.value, token.path) == ("organization", "ours", file)
    assert system_tokens(machine, tmp_path / "another") == (token,)


def test_given_two_ids_that_cannot_be_used_when_looking_then_each_is_told_of(
    tmp_path: Path,
) -> None:
    machine = computer(tmp_path)
    files = [machine.system_dirs[0] / "org_token", machine.system_dirs[0] / ".org_token"]
    for file in files:
        write(file, b"\xff")

    tokens = system_tokens(machine)

    assert [(token.path, state_and_problem(token)) for token in tokens] == [
        (file, ("invalid", "token-not-allowed")) for file in files
    ]


def test_given_a_device_in_the_place_of_an_id_when_looking_then_it_is_left_out(
    tmp_path: Path,
) -> None:
    machine = computer(tmp_path)
    machine.system_dirs[0].mkdir(parents=True)
    (machine.system_dirs[0] / "org_token").symlink_to(os.devnull)

    (token,) = system_tokens(machine)

    assert (token.value, token.will_be_new) == ("", False)
    assert state_and_problem(token) == ("unreadable", "token-not-a-file")


@pytest.mark.parametrize(
    ("value", "expected"),
    [(TOKEN, "AAAA" + "•" * 18), ("123456789", "1234•••••"), ("12345678", "•" * 8), ("", "")],
)
def test_given_a_value_when_masking_then_at_most_four_characters_are_left(
    value: str, expected: str
) -> None:
    assert mask(value) == expected
    assert session_token(value).masked == expected


def test_given_chance_when_making_a_token_then_it_has_22_characters_of_the_alphabet() -> None:
    values = {new_token_value() for _ in range(50)}

    assert len(values) == 50
    assert all(len(value) == 22 and ALPHABET.issuperset(value) for value in values)
    assert new_token_value(lambda size: b"\0" * size) == "A" * 22


def test_given_a_session_token_when_looking_at_it_then_it_has_no_file() -> None:
    token = session_token(TOKEN)

    assert (token.source, token.path, token.letter, token.state) == (IN_MEMORY, None, "s", "none")
    assert token.will_be_new


def test_given_a_token_when_printing_it_then_its_value_is_not_there() -> None:
    assert TOKEN not in repr(session_token(TOKEN))
