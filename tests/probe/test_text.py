"""``conda-privacy check``: its questions, its lines, its document and its exit status."""

import json
import os
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from conda_privacy.core.machine import Machine
from conda_privacy.probe.check import Question, Result
from conda_privacy.probe.clients import Client
from conda_privacy.probe.comparison import Row
from conda_privacy.probe.sentence import Sentence
from conda_privacy.probe.text import (
    Wishes,
    as_json,
    as_text,
    exit_status,
    run_check,
)
from conda_privacy.probe.verdict import Verdict
from tests.probe.scripted import (
    BASE,
    CLIENT,
    OFF,
    ON,
    machine_under,
    write_installation,
    write_program,
    write_token,
)

_scripted = pytest.mark.skipif(os.name == "nt", reason="a script is no program on Windows")


@dataclass
class _Terminal:
    lines: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    def run(self, machine: Machine, wishes: Wishes, **more: Path) -> int:
        return run_check(machine, wishes, self.lines.append, self.warnings.append, **more)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return machine_under(tmp_path, PATH=str(tmp_path / "bin"))


@pytest.fixture
def prefix(machine: Machine, tmp_path: Path) -> Path:
    return write_installation(machine, tmp_path / "opt" / "conda", f"ask('{ON}')").prefix


def _result(kind: str, *rows: Row, telemetry: bool = False) -> Result:
    question = Question(Client("conda", "conda 1", ("python",)), Path("/e"), telemetry)
    return Result(question, Verdict(kind, Sentence("busy"), (Sentence("one-unfinished"),)), rows)


def test_a_command_that_cannot_be_run_is_refused(machine: Machine) -> None:
    terminal = _Terminal()

    assert terminal.run(machine, Wishes(command=("tool", "{channel}"))) == 2
    assert terminal.lines == []
    assert "tool" in terminal.warnings[0]


def test_without_conda_there_is_nothing_to_check(machine: Machine) -> None:
    terminal = _Terminal()

    assert terminal.run(machine, Wishes()) == 2
    assert terminal.warnings == ["No conda was found on this computer, so there is nothing to run."]


def test_a_folder_that_is_no_conda_is_refused(machine: Machine, tmp_path: Path) -> None:
    terminal = _Terminal()

    assert terminal.run(machine, Wishes(), root_prefix=tmp_path) == 2
    assert len(terminal.warnings) == 1


@pytest.mark.usefixtures("prefix")
@_scripted
def test_a_match_is_said_in_lines_with_masked_ids(machine: Machine) -> None:
    terminal = _Terminal()

    status = terminal.run(machine, Wishes())

    text = "\n".join(terminal.lines)
    assert status == 0
    assert "  same        conda/ 26.7.1" in text
    assert f"  same        c/ cccc{'•' * 18}" in text
    assert CLIENT not in text
    assert text.endswith("conda 26.7.1 sent exactly what the preview shows.")
    assert "no other server is contacted" in terminal.warnings[0]


@pytest.mark.usefixtures("prefix")
@_scripted
def test_ids_are_shown_in_full_where_that_is_asked_for(machine: Machine) -> None:
    terminal = _Terminal()

    terminal.run(machine, Wishes(show_tokens=True))

    assert CLIENT in "\n".join(terminal.lines)


@_scripted
def test_a_difference_says_what_was_foreseen_and_what_came(
    machine: Machine, tmp_path: Path
) -> None:
    write_installation(machine, tmp_path / "opt" / "conda", f"ask('{OFF} c/{'x' * 22} o/new')")
    terminal = _Terminal()

    status = terminal.run(machine, Wishes())

    lines = "\n".join(terminal.lines).splitlines()
    assert status == 1
    assert f"  different   c/ cccc{'•' * 18} -> xxxx{'•' * 18}" in lines
    assert f"  missing     e/ eeee{'•' * 18} -> nothing" in lines
    assert "  unexpected  o/ nothing -> •••" in lines


@_scripted
def test_the_document_is_json_with_masked_ids(machine: Machine, prefix: Path) -> None:
    terminal = _Terminal()

    status = terminal.run(machine, Wishes(json=True))

    (text,) = terminal.lines
    document = json.loads(text)
    assert (status, document["schema"], document["exit_status"]) == (0, 1, 0)
    (result,) = document["results"]
    assert result["verdict"] == "matches"
    assert result["prefix"] == str(prefix)
    assert result["requests"] == 1
    assert result["user_agents"][0].startswith("conda/26.7.1 ")
    assert CLIENT not in text


@_scripted
def test_a_report_replaces_the_lines(machine: Machine, prefix: Path) -> None:
    terminal = _Terminal()

    assert terminal.run(machine, Wishes(report=True)) == 0
    (text,) = terminal.lines
    assert text.startswith("Conda Privacy ")
    assert str(prefix) not in text


@_scripted
def test_of_a_client_without_preview_all_that_arrived_is_shown(
    machine: Machine, tmp_path: Path
) -> None:
    script = f"ask('tool/1 aau/2 c/{CLIENT}'); ask('tool/1'); ask('tool/1'); ask(None)"
    write_program(tmp_path / "bin" / "tool", script)
    terminal = _Terminal()

    status = terminal.run(machine, Wishes(command=("tool", "{channel}")))

    assert status == 0
    assert "\n".join(terminal.lines).splitlines() == [
        "tool",
        f"  arrived     tool/1 aau/2 c/cccc{'•' * 18}",
        "  arrived     tool/1",
        "tool sends random IDs: c/.",
    ]


@_scripted
def test_another_environment_is_checked_with_its_own_id(machine: Machine, tmp_path: Path) -> None:
    script = f"ask('{ON}'.replace('e' * 22, 'f' * 22))"
    write_installation(machine, tmp_path / "opt" / "conda", script)
    write_token(tmp_path / "child" / "etc" / "aau_token", "f" * 22)

    assert _Terminal().run(machine, Wishes(prefix=tmp_path / "child")) == 0


@pytest.mark.parametrize(
    ("kinds", "status"),
    [
        ((), 2),
        (("matches",), 0),
        (("matches", "no-tokens", "tokens"), 0),
        (("matches", "not-checked"), 2),
        (("cancelled",), 2),
        (("not-checked", "differs"), 1),
    ],
)
def test_the_exit_status_is_that_of_the_worst_result(kinds: tuple[str, ...], status: int) -> None:
    assert exit_status([_result(kind) for kind in kinds]) == status


@pytest.mark.usefixtures("prefix")
@_scripted
def test_a_client_that_is_not_here_is_named_and_not_checked(machine: Machine) -> None:
    terminal = _Terminal()

    status = terminal.run(machine, Wishes(clients=("pixi", "pixi"), json=True))

    assert status == 2
    assert terminal.warnings[0] == "pixi was not found on this computer, so it is not run."
    document = json.loads(terminal.lines[0])
    assert (document["exit_status"], document["not_found"]) == (2, ["pixi"])
    assert [result["verdict"] for result in document["results"]] == ["matches"]


@_scripted
def test_where_there_is_no_preview_nothing_is_said_to_match_it(
    machine: Machine, tmp_path: Path
) -> None:
    write_installation(machine, tmp_path / "opt" / "conda", f"ask('{BASE}')")
    (machine.home / ".condarc").write_text("anaconda_anon_usage: maybe\n", "utf-8")
    terminal = _Terminal()

    assert terminal.run(machine, Wishes()) == 2
    assert "\n".join(terminal.lines).splitlines()[1:3] == [
        f"  arrived     {BASE}",
        "conda 26.7.1 sent no random IDs. There is no preview to compare with.",
    ]


def test_without_conda_too_a_client_that_is_not_here_is_named(machine: Machine) -> None:
    terminal = _Terminal()

    assert terminal.run(machine, Wishes(clients=("mamba",))) == 2
    assert terminal.warnings[0].startswith("mamba was not found")


@_scripted
def test_files_with_which_conda_cannot_start_have_an_exit_status(
    machine: Machine, tmp_path: Path
) -> None:
    write_installation(machine, tmp_path / "opt" / "conda", "sys.exit(1)")
    (machine.home / ".condarc").write_text("channels: [a\n", "utf-8")
    terminal = _Terminal()

    status = terminal.run(machine, Wishes(json=True))

    assert status == 3
    assert json.loads(terminal.lines[0])["exit_status"] == 3


@_scripted
def test_a_conda_that_starts_all_the_same_differs(machine: Machine, prefix: Path) -> None:
    (machine.home / ".condarc").write_text("channels: [a\n", "utf-8")

    assert _Terminal().run(machine, Wishes(), root_prefix=prefix) == 1


def test_headers_and_notes_are_lines_too(machine: Machine) -> None:
    rows = (
        Row("x-new", "header", "unexpected", "", "abc\x1bdef" * 3),
        Row("", "order", "different", "a b", "b a"),
    )

    lines = list(as_text(machine, _result("differs", *rows, telemetry=True), show_tokens=True))

    assert lines == [
        f"conda 1 in {Path('/e')}, package telemetry",
        "  unexpected  x-new nothing -> " + "abc\ufffddef" * 3,
        "  different    a b -> b a",
        "Another check is still running.",
        "At least one of its requests was never finished.",
    ]


def test_a_client_without_environment_is_named_alone(machine: Machine) -> None:
    result = Result(
        Question(Client("pixi", "pixi", ("pixi",))),
        Verdict("no-tokens", Sentence("no-tokens", ("pixi",))),
    )

    assert list(as_text(machine, result)) == ["pixi", "pixi sends no random IDs."]
    assert as_json([result])["results"][0]["prefix"] is None


def test_the_document_can_show_ids_in_full() -> None:
    row = Row("c", "client", "same", CLIENT, CLIENT)

    (part,) = as_json([_result("matches", row)], show_tokens=True)["results"][0]["parts"]

    assert part == {
        "name": "c",
        "kind": "client",
        "outcome": "same",
        "expected": CLIENT,
        "seen": CLIENT,
    }
