"""``conda-privacy classroom`` as text."""

import argparse
import csv
import errno
import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from conda_privacy.classroom import text
from conda_privacy.classroom.evidence import Evidence
from conda_privacy.classroom.population import Population
from conda_privacy.classroom.request import Request
from conda_privacy.classroom.simulation import simulate

_TOKEN = "16lUJyi7R8u-Co33mZJElQ"
_SMALL = ("simulate", "--people=6", "--ci-jobs=1", "--days=5")


_ALL_OFF = ("100", "installations")


def _run(*words: str) -> tuple[int, str, str]:
    parser = argparse.ArgumentParser()
    text.add_commands(parser)
    out, errors = io.StringIO(), io.StringIO()
    status = text.run(
        parser.parse_args(words),
        lambda said: print(said, file=out),
        lambda said: print(said, file=errors),
    )
    return status, out.getvalue(), errors.getvalue()


def _write_log(path: Path) -> Path:
    with path.open("wb") as stream:
        simulate(Population(people=6, days=5), stream.write)
    return path


def test_a_simulation_shows_truth_and_answers_side_by_side() -> None:
    status, out, errors = _run(*_SMALL)

    assert (status, errors) == (text.DONE, "")
    row = next(line for line in out.splitlines() if "Installations behind 203.0.113.7" in line)
    truth, with_tokens, without_tokens = row.split()[-3:]
    assert truth == with_tokens
    assert int(without_tokens) < int(truth)


def test_each_number_of_a_simulation_says_what_it_counts(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        _run("simulate", "--help")

    told = " ".join(capsys.readouterr().out.split())
    assert "--ci-jobs N jobs of a build service each day: 0 to 2000, usually 6" in told
    assert "N 0 to" not in told
    assert "N 1 to" not in told


def test_figures_come_as_comma_separated_values() -> None:
    _, out, _ = _run(*_SMALL, "--csv")

    rows = list(csv.DictReader(io.StringIO(out)))
    assert rows[0]["name"] == "behind_address"
    assert rows[0]["error with"] == "0"


def test_a_sweep_comes_as_comma_separated_values_too() -> None:
    _, out, _ = _run(*_SMALL, "--sweep", "--csv")

    rows = list(csv.DictReader(io.StringIO(out)))
    assert [row["switched off"] for row in rows if row["name"] == "installations"] == [
        str(share) for share in range(0, 101, 10)
    ]
    (all_off,) = [row for row in rows if (row["switched off"], row["name"]) == _ALL_OFF]
    assert float(all_off["error with"]) < 0


def test_a_sweep_shows_how_the_error_grows() -> None:
    _, out, _ = _run(*_SMALL, "--sweep")

    head, first, *_ = out.splitlines()
    assert head.split()[-4:] == ["90", "%", "100", "%"]
    errors = [int(word.replace("−", "-")) for word in first.split()[3:] if word != "%"]
    assert errors[0] == 0
    assert errors[-1] == min(errors) < 0


def test_a_number_out_of_range_is_refused() -> None:
    status, out, errors = _run("simulate", "--people=0")

    assert (status, out) == (text.REFUSED, "")
    assert "people is 0, but must be between 1 and 5000." in errors


def test_a_log_can_be_written_and_analysed(tmp_path: Path) -> None:
    path = tmp_path / "access.log"

    status, out, _ = _run(*_SMALL, f"--write-log={path}")
    assert (status, f"{len(path.read_bytes().splitlines())} requests" in out) == (text.DONE, True)

    status, out, _ = _run("analyse", str(path))
    assert status == text.DONE
    assert f"Lines: {len(path.read_bytes().splitlines())}. " in out


def test_an_existing_file_is_never_replaced(tmp_path: Path) -> None:
    path = tmp_path / "precious"
    path.write_text("x")

    status, _, errors = _run(*_SMALL, f"--write-log={path}")

    assert (status, path.read_text()) == (text.REFUSED, "x")
    assert str(path) in errors


def test_of_a_log_that_cannot_be_written_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: Population, write: Callable[[bytes], object]) -> None:
        write(b"a line\n")
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(text, "simulate", full)
    path = tmp_path / "access.log"

    status, _, errors = _run(*_SMALL, f"--write-log={path}")

    assert (status, path.exists()) == (text.REFUSED, False)
    assert "No space left on device" in errors


def test_standard_input_can_be_analysed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = _write_log(tmp_path / "access.log")

    with path.open() as stream:
        monkeypatch.setattr(sys, "stdin", stream)
        assert _run("analyse", "-")[:2] == _run("analyse", str(path))[:2]


@pytest.mark.parametrize("name", ["-", "file"])
def test_a_log_without_lines_is_no_mistake(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file"
    path.touch()

    with path.open() as stream:
        monkeypatch.setattr(sys, "stdin", stream)
        status, out, _ = _run("analyse", name if name == "-" else str(path))

    assert (status, out.splitlines()[0]) == (text.DONE, "Lines: 0. Addresses: 0.")


def test_bad_lines_are_told_beside_comma_separated_values(tmp_path: Path) -> None:
    path = _write_log(tmp_path / "access.log")
    with path.open("ab") as stream:
        stream.write(b"nonsense\n")

    status, _, errors = _run("analyse", str(path), "--csv")

    assert status == text.DONE
    assert "Not in the combined log format: 1" in errors


@pytest.mark.parametrize("name", ["-", "file"])
def test_what_is_no_log_is_refused(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file"
    path.write_text("nonsense\n")

    with path.open() as stream:
        monkeypatch.setattr(sys, "stdin", stream)
        status, _, errors = _run("analyse", name if name == "-" else str(path))

    assert status == text.REFUSED
    assert "This file is not an access log." in errors


def test_why_a_file_cannot_be_read_is_told_in_full(tmp_path: Path) -> None:
    _, _, errors = _run("analyse", str(tmp_path / "none\n"))

    assert errors.startswith(f"{tmp_path}/none\N{REPLACEMENT CHARACTER}: This log cannot be read.")
    assert "No such file" in errors


def test_an_analysis_has_no_truth(tmp_path: Path) -> None:
    _, out, _ = _run("analyse", str(_write_log(tmp_path / "access.log")), "--csv")

    assert {row["truth"] for row in csv.DictReader(io.StringIO(out))} == {""}


def test_the_package_to_follow_needs_a_name(tmp_path: Path) -> None:
    status, _, errors = _run("analyse", str(_write_log(tmp_path / "log")), "--package=")

    assert status == text.REFUSED
    assert "There is no package to follow" in errors


def test_the_package_its_version_and_the_address_can_be_chosen(tmp_path: Path) -> None:
    path = tmp_path / "log"
    path.write_text(Request(0, "192.0.2.1", "/c/noarch/numpy-2.0.0-0.conda", "conda/26").combined())
    words = ("--package=numpy", "--vulnerable=2.0.0", "--address=192.0.2.1")

    _, out, _ = _run("analyse", str(path), *words)

    assert "Installations behind 192.0.2.1" in out
    row = next(line for line in out.splitlines() if "with the vulnerable version" in line)
    assert row.split()[-3:] == ["?", "1", "1"]


def test_no_token_is_ever_printed(tmp_path: Path) -> None:
    agent = f"conda/26 aau/0.8.1 c/{_TOKEN} s/{_TOKEN} e/{_TOKEN}"
    path = tmp_path / "log"
    path.write_text(Request(0, "192.0.2.1", "/", agent).combined() + "\n" + "bad " + _TOKEN)

    for words in (("analyse", str(path)), ("analyse", str(path), "--csv")):
        assert _TOKEN[4:] not in "".join(map(str, _run(*words)))


def test_all_that_is_left_out_is_told() -> None:
    evidence = Evidence(most_followed=1)
    lines = [
        Request(0, "192.0.2.1", "/", f"conda/26 aau/1 c/{number}").combined() for number in range(3)
    ]
    browser = Request(0, "192.0.2.1", "/", "Mozilla").combined()
    evidence.feed("\n".join([*lines, browser, "bad"]).encode())

    *lines, last = text.evidence_text(evidence).splitlines()
    assert lines == [
        "Lines: 5. Addresses: 1.",
        "Not in the combined log format: 1 (line 5).",
        "By other programs, and left out: 1.",
    ]
    assert last.startswith("Not in the figures: 2. ")


@pytest.mark.parametrize(
    ("number", "percent", "expected"),
    [(12.0, False, "12"), (0.5, True, "50%"), (None, True, "?")],
)
def test_numbers_are_short(number: float | None, *, percent: bool, expected: str) -> None:
    assert text.number_text(number, percent=percent) == expected


def test_an_unknown_error_is_a_question_mark() -> None:
    assert text.error_text(None) == "?"
    assert text.error_text(0.126) == "+13 %"
