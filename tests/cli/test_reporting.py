"""The report that is passed on to others: random IDs are always hidden in it."""

from __future__ import annotations

import json

import pytest

from tests.cli.conftest import Computer
from tests.panel.practice import BASE, CHILD, CLIENT


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


def test_a_report_is_written_to_a_new_file_only(computer: Computer) -> None:
    target = computer.machine.home / "report.txt"

    assert computer.type("report", "--output", str(target)).status == 0
    written = target.read_text(encoding="utf-8")
    assert "Everything conda can send" in written

    again = computer.type("report", "--output", str(target), "--format", "html")
    assert again.status == 2
    assert again.err == "The report was not written to ~/report.txt: File exists.\n"
    assert target.read_text(encoding="utf-8") == written
