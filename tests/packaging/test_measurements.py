"""measurements: every program that measures is run, and its ratios are found in what it prints."""

import pytest

import measurements
from setup_error import SetupError
from tests.packaging.conftest import ROOT


@pytest.mark.parametrize(
    ("line", "row"),
    [
        ("known           20 µs     2.17 × opening and reading 25 files", ("known", ["2.17"])),
        ("conda-privacy status      60.0 ms busy ( 4.20 ×)   61 ms elapsed ( 4.10 ×)",
         ("conda-privacy status", ["4.20", "4.10"])),
        ("open, one request, close    1.00 ms   0.98 ms   0.98x",
         ("open, one request, close", ["0.98"])),
        ("  scan             120.0 ms  1.93 x", ("scan", ["1.93"])),
    ],
)  # fmt: skip
def test_given_a_line_with_ratios_when_read_then_they_are_found_with_their_name(
    line: str, row: tuple[str, list[str]]
) -> None:
    assert measurements.ratios(line) == [row]


@pytest.mark.parametrize("line", ["", "10000 environments:", "  memory  12.0 MiB"])
def test_given_a_line_without_a_ratio_when_read_then_it_is_left_out(line: str) -> None:
    assert measurements.ratios(line) == []


def test_given_the_folder_when_listed_then_every_program_in_it_is_known() -> None:
    folder = ROOT / "tests" / "benchmarks"
    starting = {path.stem for path in folder.glob("bench_*.py")}
    assert starting
    assert starting <= set(measurements.programs())


def test_given_an_unknown_program_when_measuring_then_the_known_ones_are_named() -> None:
    with pytest.raises(SetupError, match="bench_status"):
        measurements.measure(["no-such-program"])
