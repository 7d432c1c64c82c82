"""The sender's token files: what is made, kept, replaced and left alone, as recorded."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

import conda_privacy
from conda_privacy.core import token_files
from conda_privacy.core.in_time import THREAD_NAME
from conda_privacy.core.locks import lock_folder
from conda_privacy.core.machine import Machine
from conda_privacy.core.system_facts import SystemFacts
from conda_privacy.core.token_files import (
    keep_client,
    keep_environment,
    save_late,
)
from conda_privacy.core.tokens import ALPHABET, client_token, environment_token

from .computer import without_rights

HOST = "AQAAAPwC"
VALID = "AAAAAAAAAAAbbbbbbbbbbb"
DATA = Path(__file__).parents[1] / "data" / "tokens.json"
RECORDED = json.loads(DATA.read_text(encoding="utf-8"))["cases"]


def of_kind(kind: str) -> list[Any]:
    return [pytest.param(case, id=case["id"]) for case in RECORDED if case["kind"] == kind]


def machine_in(folder: Path, host: str = HOST) -> Machine:
    home = folder / "home"
    home.mkdir(exist_ok=True)
    facts = SystemFacts("Linux/6.8.0", "debian/12.11", "glibc/2.36", host)
    return Machine(home, {"HOME": str(home)}, (), "linux", facts=facts)


def lay_out(path: Path, content: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if content == "DIR":
        path.mkdir()
    elif isinstance(content, dict):
        path.write_bytes(bytes.fromhex(content["hex"]))
    elif isinstance(content, str):
        path.write_bytes(content.replace("<host>", HOST).encode("utf-8"))


def is_ours(value: str) -> bool:
    return len(value) == 22 and ALPHABET.issuperset(value)


def expected_token(recorded: str) -> str:
    """The recorded token, or ``new`` where one has to be made."""
    sendable = not recorded or ALPHABET.issuperset(recorded)
    return recorded if sendable and recorded != "<regenerated>" else "new"


def check(path: Path, before: object, recorded: dict[str, str], sent: str) -> None:
    if expected_token(recorded["token"]) == "new":
        assert is_ours(sent)
        assert path.read_text("ascii") == sent
        return
    assert sent == recorded["token"]
    if recorded["file_after"] != "<unchanged>":
        assert path.read_text("ascii") == recorded["file_after"]
    elif before == "DIR":
        assert not any(path.iterdir())
    else:
        assert path.read_bytes() == str(before).encode("utf-8")


@pytest.mark.parametrize("case", of_kind("client"))
def test_given_recorded_client_files_when_kept_then_token_and_files_are_as_recorded(
    case: dict[str, Any], tmp_path: Path
) -> None:
    machine = machine_in(tmp_path)
    file = machine.home / ".conda" / "aau_token"
    sidecar = machine.home / ".conda" / "aau_token_host"
    lay_out(file, case["file"])
    lay_out(sidecar, case["host"])
    sent = keep_client(machine)
    check(file, case["file"], case["expect"], sent)
    assert sidecar.read_text("ascii") == case["expect"]["host_after"].replace("<host>", HOST)


@pytest.mark.parametrize("case", of_kind("environment"))
def test_given_a_recorded_environment_file_when_kept_then_token_and_file_are_as_recorded(
    case: dict[str, Any], tmp_path: Path
) -> None:
    lay_out(tmp_path / "conda-meta" / "history", "")
    file = tmp_path / "etc" / "aau_token"
    lay_out(file, case["file"])
    check(file, case["file"], case["expect"], keep_environment(tmp_path))


@pytest.mark.parametrize("case", of_kind("client"))
def test_given_recorded_client_files_when_predicted_then_the_sender_does_the_same(
    case: dict[str, Any], tmp_path: Path
) -> None:
    machine = machine_in(tmp_path)
    file = machine.home / ".conda" / "aau_token"
    lay_out(file, case["file"])
    lay_out(file.with_name("aau_token_host"), case["host"])
    foreseen = client_token(machine)
    sent = keep_client(machine)
    if foreseen.will_be_new or not ALPHABET.issuperset(foreseen.value):
        assert is_ours(sent)
    else:
        assert sent == foreseen.value


def test_given_an_environment_without_a_token_when_predicted_then_the_sender_makes_one(
    tmp_path: Path,
) -> None:
    lay_out(tmp_path / "conda-meta" / "history", "")
    assert environment_token(tmp_path).will_be_new
    sent = keep_environment(tmp_path)
    assert environment_token(tmp_path).value == sent


def test_given_a_kept_token_when_kept_again_then_it_stays(tmp_path: Path) -> None:
    machine = machine_in(tmp_path)
    assert keep_client(machine) == keep_client(machine)


def test_given_no_token_when_kept_then_no_thread_of_ours_stays_in_conda(tmp_path: Path) -> None:
    (tmp_path / "conda-meta").mkdir()
    (tmp_path / "conda-meta" / "history").touch()
    assert keep_environment(tmp_path)
    assert (tmp_path / "etc" / "aau_token").exists()
    assert [each for each in threading.enumerate() if each.name == THREAD_NAME] == []


def test_given_no_network_card_when_kept_then_a_token_of_another_computer_stays(
    tmp_path: Path,
) -> None:
    machine = machine_in(tmp_path, host="")
    lay_out(machine.home / ".conda" / "aau_token", VALID)
    lay_out(machine.home / ".conda" / "aau_token_host", "xxxxxxxx")
    assert keep_client(machine) == VALID
    assert (machine.home / ".conda" / "aau_token_host").read_text() == "xxxxxxxx"


def test_given_no_network_card_when_kept_then_an_older_file_of_another_computer_keeps_its_token(
    tmp_path: Path,
) -> None:
    machine = machine_in(tmp_path, host="")
    lay_out(machine.home / ".conda" / "aau_token", f"{VALID} xxxxxxxx")
    assert keep_client(machine) == VALID
    assert (machine.home / ".conda" / "aau_token").read_text("ascii") == VALID


def test_given_no_network_card_when_a_token_is_made_then_no_computer_is_noted(
    tmp_path: Path,
) -> None:
    machine = machine_in(tmp_path, host="")
    assert is_ours(keep_client(machine))
    assert [path.name for path in (machine.home / ".conda").iterdir()] == ["aau_token"]


def test_given_a_machine_without_facts_when_kept_then_this_computer_is_asked(
    tmp_path: Path,
) -> None:
    machine = Machine(tmp_path, {}, (), "linux")
    assert is_ours(keep_client(machine))


def test_given_a_file_where_the_folder_belongs_when_kept_then_the_token_is_left_out(
    tmp_path: Path,
) -> None:
    machine = machine_in(tmp_path)
    (machine.home / ".conda").write_text("in the way")
    assert keep_client(machine) == ""
    assert (machine.home / ".conda").read_text() == "in the way"


ON_POSIX = pytest.mark.skipif(sys.platform == "win32", reason="rights are others on Windows")


@ON_POSIX
def test_given_a_home_that_is_read_only_when_kept_then_nothing_is_sent_and_nothing_written(
    open_folder: Path,
) -> None:
    machine = machine_in(open_folder)
    file = machine.home / ".conda" / "aau_token"
    lay_out(file, "short")
    file.chmod(0o444)
    file.parent.chmod(0o555)
    with without_rights():
        assert keep_client(machine) == ""
    assert [path.name for path in file.parent.iterdir()] == ["aau_token"]
    assert file.read_text() == "short"


@ON_POSIX
def test_given_a_read_only_home_without_a_token_when_kept_then_nothing_is_sent_or_written(
    open_folder: Path,
) -> None:
    machine = machine_in(open_folder)
    machine.home.chmod(0o555)
    with without_rights():
        assert keep_client(machine) == ""
    assert list(machine.home.iterdir()) == []


@ON_POSIX
def test_given_a_read_only_home_with_a_token_when_kept_then_it_is_sent(open_folder: Path) -> None:
    machine = machine_in(open_folder)
    lay_out(machine.home / ".conda" / "aau_token", VALID)
    (machine.home / ".conda").chmod(0o555)
    with without_rights():
        assert keep_client(machine) == VALID


@ON_POSIX
def test_given_a_copied_token_that_cannot_be_replaced_when_kept_then_it_is_not_sent(
    open_folder: Path,
) -> None:
    machine = machine_in(open_folder)
    file = machine.home / ".conda" / "aau_token"
    lay_out(file, VALID)
    lay_out(file.with_name("aau_token_host"), "xxxxxxxx")
    file.parent.chmod(0o555)
    with without_rights():
        assert keep_client(machine) == ""
    assert file.read_text() == VALID


@ON_POSIX
def test_given_a_prefix_that_is_read_only_when_kept_then_nothing_is_sent_and_nothing_written(
    open_folder: Path,
) -> None:
    lay_out(open_folder / "conda-meta" / "history", "")
    open_folder.chmod(0o555)
    with without_rights():
        assert keep_environment(open_folder) == ""
    assert [path.name for path in open_folder.iterdir()] == ["conda-meta"]


@ON_POSIX
def test_given_a_prefix_that_nobody_may_look_into_when_kept_then_nothing_is_written(
    open_folder: Path,
) -> None:
    lay_out(open_folder / "prefix" / "conda-meta" / "history", "")
    (open_folder / "prefix").chmod(0o000)
    with without_rights():
        keep_environment(open_folder / "prefix")
        save_late()
    (open_folder / "prefix").chmod(0o700)
    assert [path.name for path in (open_folder / "prefix").iterdir()] == ["conda-meta"]


def test_given_no_environment_yet_when_kept_then_nothing_is_written_until_it_exists(
    tmp_path: Path,
) -> None:
    prefix = tmp_path / "new"
    sent = keep_environment(prefix)
    assert is_ours(sent)
    assert not prefix.exists()
    lay_out(prefix / "conda-meta" / "history", "")
    save_late()
    assert (prefix / "etc" / "aau_token").read_text("ascii") == sent


def test_given_two_environments_that_do_not_exist_yet_when_both_do_then_each_gets_its_own_token(
    tmp_path: Path,
) -> None:
    prefixes = [tmp_path / name for name in ("one", "two")]
    sent = [keep_environment(prefix) for prefix in prefixes]
    assert sent[0] != sent[1]
    for prefix in prefixes:
        lay_out(prefix / "conda-meta" / "history", "")
    save_late()
    assert [(prefix / "etc" / "aau_token").read_text("ascii") for prefix in prefixes] == sent


def test_given_an_environment_made_meanwhile_when_kept_again_then_the_same_token_is_saved(
    tmp_path: Path,
) -> None:
    prefix = tmp_path / "new"
    sent = keep_environment(prefix)
    lay_out(prefix / "conda-meta" / "history", "")
    assert keep_environment(prefix) == sent
    save_late()
    assert (prefix / "etc" / "aau_token").read_text("ascii") == sent


def test_given_a_creation_that_was_broken_off_when_conda_ends_then_its_folder_stays_empty(
    tmp_path: Path,
) -> None:
    prefix = tmp_path / "new"
    keep_environment(prefix)
    prefix.mkdir()
    save_late()
    assert list(prefix.iterdir()) == []


def test_given_a_token_that_another_conda_has_made_when_conda_ends_then_that_one_stays(
    tmp_path: Path,
) -> None:
    keep_environment(tmp_path)
    lay_out(tmp_path / "conda-meta" / "history", "")
    lay_out(tmp_path / "etc" / "aau_token", VALID)
    save_late()
    assert (tmp_path / "etc" / "aau_token").read_text("ascii") == VALID


def test_given_a_process_that_ends_when_its_environment_exists_then_the_token_is_saved(
    tmp_path: Path,
) -> None:
    prefix = tmp_path / "new"
    program = (
        "import sys; from pathlib import Path;"
        "from conda_privacy.core.token_files import keep_environment;"
        "prefix = Path(sys.argv[1]); print(keep_environment(prefix));"
        "(prefix / 'conda-meta').mkdir(parents=True);"
        "(prefix / 'conda-meta' / 'history').write_text('')"
    )
    source = Path(conda_privacy.__file__).parents[1]
    outcome = subprocess.run(
        [sys.executable, "-c", program, str(prefix)],
        env={**os.environ, "PYTHONPATH": str(source)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert (prefix / "etc" / "aau_token").read_text("ascii") == outcome.stdout.strip()
    assert outcome.stderr == ""


@pytest.mark.parametrize(("before", "count"), [(None, 20), ("short", 5), (VALID, 5)])
def test_given_many_processes_at_once_when_kept_then_all_send_the_one_that_is_saved(
    before: str | None, count: int, tmp_path: Path
) -> None:
    folder = tmp_path / ".conda"
    lay_out(folder / "aau_token", before)
    lay_out(folder / "aau_token_host", "xxxxxxxx")
    program = (
        "import sys; from pathlib import Path;"
        "from conda_privacy.core.machine import Machine;"
        "from conda_privacy.core.system_facts import SystemFacts;"
        "from conda_privacy.core import token_files;"
        "token_files.PATIENCE = 600;"  # their turn comes, however slow this computer is
        "facts = SystemFacts('', '', '', 'AQAAAPwC');"
        "machine = Machine(Path(sys.argv[1]), {}, (), 'linux', facts=facts);"
        "print('ready', flush=True); sys.stdin.readline(); print(token_files.keep_client(machine))"
    )
    source = Path(conda_privacy.__file__).parents[1]
    racers = [
        subprocess.Popen(
            [sys.executable, "-c", program, str(tmp_path)],
            env={**os.environ, "PYTHONPATH": str(source)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(count)
    ]
    for racer in racers:
        assert racer.stdout is not None
        assert racer.stdout.readline() == "ready\n"
    for racer in racers:
        assert racer.stdin is not None
        racer.stdin.write("\n")
        racer.stdin.flush()
    sent = {racer.communicate()[0].strip() for racer in racers}
    assert sent == {(folder / "aau_token").read_text("ascii")}
    assert (folder / "aau_token_host").read_text("ascii") == HOST
    assert sorted(path.name for path in folder.iterdir()) == ["aau_token", "aau_token_host"]


@pytest.mark.parametrize(("made", "sent"), [(VALID, VALID), ("not yet whole", "")])
def test_given_a_quicker_conda_when_a_token_is_made_then_its_token_is_sent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, made: str, sent: str
) -> None:
    file = tmp_path / "etc" / "aau_token"
    lay_out(tmp_path / "conda-meta" / "history", "")

    def writable_now(path: str) -> bool:
        lay_out(Path(path), made)
        return True

    monkeypatch.setattr(token_files, "can_write", writable_now)
    assert keep_environment(tmp_path) == sent
    assert file.read_text("ascii") == made


def test_given_a_home_that_another_holds_when_kept_then_work_goes_on_without_the_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(token_files, "PATIENCE", 0)
    machine = machine_in(tmp_path)
    with lock_folder(machine.home, 0):
        assert is_ours(keep_client(machine))
