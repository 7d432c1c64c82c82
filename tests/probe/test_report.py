"""A report holds what helps to find a mistake, and nothing that belongs to a person."""

from pathlib import Path

from conda_privacy.core.machine import Machine
from conda_privacy.probe.arrival import Arrival
from conda_privacy.probe.check import Question, Result
from conda_privacy.probe.clients import Client
from conda_privacy.probe.comparison import Row
from conda_privacy.probe.report import masked_report
from conda_privacy.probe.sentence import Sentence
from conda_privacy.probe.verdict import Verdict

_MACHINE = Machine(Path("/home/somebody"), {}, (), "linux")
_ROWS = (
    Row("conda", "base", "same", "26.7.1", "26.7.1"),
    Row("c", "client", "different", "abcd" + "e" * 18, "fghi" + "j" * 18),
    Row("e", "environment", "missing", "klmn" + "o" * 18, ""),
    Row("anaconda-telemetry-packages", "header", "unexpected", "", "secret=1"),
    Row("", "order", "different", "a b", "b a"),
)


def _result(*, telemetry: bool = False) -> Result:
    client = Client("conda", "conda 26.7.1", ("/home/somebody/conda/bin/python",))
    return Result(
        Question(client, Path("/home/somebody/envs/project-x"), telemetry),
        Verdict("differs", Sentence("ran", ("conda",))),
        _ROWS,
        client.program,
        (Arrival("GET", "", "noarch/repodata.json", "x", (), answered=True),),
        "some output of somebody",
    )


def test_a_report_shows_each_part_with_four_characters_at_most() -> None:
    report = masked_report(_MACHINE, [_result()])

    assert "client: conda (usage data)" in report
    assert "verdict: differs" in report
    assert "requests: 1 | GET noarch/repodata.json" in report
    assert "  same       conda: foreseen 26.7.1, arrived 26.7.1" in report
    assert f"  different  c: foreseen abcd{'•' * 18}, arrived fghi{'•' * 18}" in report
    assert f"  missing    e: foreseen klmn{'•' * 18}, arrived -" in report
    assert "  unexpected anaconda-telemetry-packages (8 characters)" in report
    assert "  different  order: foreseen a b, arrived b a" in report


def test_a_report_holds_no_path_no_output_and_no_value_of_a_header() -> None:
    report = masked_report(_MACHINE, [_result(telemetry=True), _result()])

    assert "(package telemetry)" in report
    for private in ("somebody", "project-x", "secret", "output", "eeee", "jjjj"):
        assert private not in report
