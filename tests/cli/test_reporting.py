"""The report that is passed on to others: random IDs are always hidden in it."""

from __future__ import annotations

import errno
import io
import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from conda_privacy.core import Machine
from tests.cli.conftest import Computer
from tests.panel.practice import BASE, CHILD, CLIENT

if TYPE_CHECKING:
    from typing_extensions import Buffer


@pytest.mark.parametrize("form", ["text", "html", "json"])
def test_a_report_never_holds_a_random_id_or_the_name_of_the_home(
    computer: Computer, form: str
) -> None:
    printed = computer.type("report", "--format", form)

    assert printed.status == 0
    assert "26.7.1" in printed.out
    for secret in (CLIENT, BASE, CHILD, str(computer.machine.home)):
        assert secret not in printed.out


@pytest.mark.parametrize(
    "words",
    [
        ("status", "--json"),
        ("senders", "--json"),
        ("senders",),
        *(("report", "--format", form) for form in ("text", "html", "json")),
    ],
)
def test_a_password_in_an_address_is_hidden(computer: Computer, words: tuple[str, ...]) -> None:
    computer.condarc.write_text(
        "anaconda_heartbeat: https://me:secret@beat.example/t/hidden/x\n"
        "anaconda_anon_usage: https://me:secret@id.example\n"
    )

    printed = computer.type(*words).out

    assert "beat.example" in printed or words[-1] in ("text", "html")
    assert "secret" not in printed
    assert "hidden" not in printed


@pytest.mark.parametrize("number", [".nan", ".inf", "-.inf"])
def test_a_number_that_json_does_not_know_is_text(computer: Computer, number: str) -> None:
    computer.condarc.write_text(f"anaconda_heartbeat: {number}\nanaconda_anon_usage: {number}\n")

    for words in (("status", "--json"), ("senders", "--json"), ("report", "--format", "json")):
        printed = computer.type(*words).out
        json.loads(printed, parse_constant=pytest.fail)
        assert words[0] == "senders" or f'"raw": "{number}"' in printed


def test_markup_in_a_file_stays_text_in_html(computer: Computer) -> None:
    computer.condarc.write_text("anaconda_anon_usage: <script>alert(1)</script>\n")

    printed = computer.type("report", "--format", "html").out

    assert "<script>" not in printed
    assert "&lt;script&gt;" in printed


def test_a_json_report_is_a_document(computer: Computer) -> None:
    assert json.loads(computer.type("report", "--format", "json").out)["schema"] == 1


@pytest.mark.parametrize("others", ["{home}1", "{home}.old", "{home}-2", "/srv{home}"])
def test_a_folder_that_only_resembles_the_home_keeps_its_name(
    computer: Computer, others: str
) -> None:
    home = str(computer.machine.home)
    other = others.format(home=home)
    computer.condarc.write_text(f"channels: [file://{home}/a, {other}/b, {other}]\n", "utf-8")

    printed = computer.type("report", "--format", "json")

    servers = json.dumps(json.loads(printed.out)["channels"], ensure_ascii=False)
    assert "file://~/a" in servers
    assert f"{other}/b" in servers
    assert "~1" not in printed.out


def test_a_home_that_is_a_root_hides_nothing(
    computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    rooted = replace(computer.machine, home=Path(computer.machine.home.anchor))
    monkeypatch.setattr(Machine, "current", classmethod(lambda _: rooted))

    printed = computer.type("report", "--format", "json", "--conda", str(computer.conda))

    assert json.loads(printed.out)["installation"]["prefix"] == str(computer.conda)


def test_a_report_is_written_to_a_new_file_only(computer: Computer) -> None:
    target = computer.machine.home / "report.txt"

    assert computer.type("report", "--output", str(target)).status == 0
    written = target.read_text(encoding="utf-8")
    assert "Everything conda can send" in written

    again = computer.type("report", "--output", str(target), "--format", "html")
    assert again.status == 2
    assert again.err == "The report was not written to ~/report.txt: File exists.\n"
    assert target.read_text(encoding="utf-8") == written


def test_a_report_says_too_that_conda_cannot_start(computer: Computer) -> None:
    computer.condarc.write_text("channels: [a\n", "utf-8")

    assert computer.type("report").status == 3
    target = computer.machine.home / "report.txt"
    assert computer.type("report", "--output", str(target)).status == 3
    assert target.exists()


def test_of_a_report_that_cannot_be_written_nothing_is_left(
    computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    class FullDisk(io.FileIO):
        def write(self, content: Buffer) -> int:
            super().write(bytes(content)[:10])
            raise OSError(errno.ENOSPC, "No space left on device")

    def open_on_full_disk(path: Path, mode: str) -> FullDisk:
        return FullDisk(path, mode)

    monkeypatch.setattr(Path, "open", open_on_full_disk)
    target = computer.machine.home / "report.txt"
    before = sorted(computer.machine.home.iterdir())

    printed = computer.type("report", "--output", str(target))

    assert printed.status == 2
    assert printed.err == "The report was not written to ~/report.txt: No space left on device.\n"
    assert sorted(computer.machine.home.iterdir()) == before


def test_a_report_may_have_a_long_name_and_leaves_its_neighbours_alone(computer: Computer) -> None:
    home = computer.machine.home
    neighbour = home / ".report.txt.conda-privacy"
    neighbour.write_text("precious", "utf-8")

    assert computer.type("report", "--output", str(home / "report.txt")).status == 0
    assert computer.type("report", "--output", str(home / ("r" * 245))).status == 0
    assert neighbour.read_text("utf-8") == "precious"


@pytest.mark.parametrize("name", ["report.txt", "/", ".", "nowhere/report.txt"])
def test_where_no_new_file_can_be_no_report_is_written(
    computer: Computer, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(computer.machine.home)
    Path("report.txt").symlink_to("elsewhere.txt")

    printed = computer.type("report", "--output", name)

    assert printed.status == 2
    assert printed.err.startswith("The report was not written to ")
    assert not Path("elsewhere.txt").exists()
