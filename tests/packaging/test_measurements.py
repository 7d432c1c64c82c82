"""measurements: every program that measures is run, and its figures are found in what it prints."""

import pytest

import measurements
from measurements import Figure
from setup_error import SetupError
from tests.benchmarks.figure import tell
from tests.packaging.conftest import ROOT


@pytest.mark.parametrize(
    ("what", "value", "unit", "goal", "row"),
    [
        ("status", 4.2, "× python -c pass", 5, ("4.2 × python -c pass", "at most 5", "met")),
        ("10,000: refresh", 0.51, "× first", 0.5, ("0.51 × first", "at most 0.5", "missed")),
        ("memory", 12_345.6, "MiB (largest)", None, ("12,346 MiB (largest)",)),
        ("200 panels", -12, "objects more", 0, ("-12 objects more", "at most 0", "met")),
        ("a change", 0.000012, "× conda", 0.01, ("1.2e-05 × conda", "at most 0.01", "met")),
    ],
)
def test_given_a_told_figure_when_read_then_it_is_found_with_its_goal(
    what: str,
    value: float,
    unit: str,
    goal: float | None,
    row: tuple[str, ...],
    capsys: pytest.CaptureFixture[str],
) -> None:
    tell(what, value, unit, goal)

    assert measurements.figures("bench", "before\n" + capsys.readouterr().out) == [
        Figure("bench", what, *row)
    ]


@pytest.mark.parametrize("line", ["", "10000 environments:", "  memory  12.0 MiB", "→ nothing"])
def test_given_another_line_when_read_then_it_is_left_out(line: str) -> None:
    assert measurements.figures("bench", line) == []


def test_given_figures_when_shown_then_goals_stand_beside_them_and_are_counted(
    capsys: pytest.CaptureFixture[str],
) -> None:
    measurements._print_table(
        [
            Figure("bench_status", "status", "4.2 × pass", "at most 5", "met"),
            Figure("bench_log", "a long name", "11 s", "at most 10", "missed"),
            Figure("bench_log", "memory", "3 MiB"),
        ]
    )

    assert capsys.readouterr().out.splitlines()[2:] == [
        "bench_status  status       4.2 × pass  at most 5   met",
        "bench_log     a long name  11 s        at most 10  MISSED",
        "bench_log     memory       3 MiB",
        "",
        "3 figures; goals met: 1, missed: 1",
    ]


@pytest.mark.parametrize("program", measurements.programs())
def test_given_a_program_when_read_then_it_tells_its_figures(program: str) -> None:
    source = (ROOT / "tests" / "benchmarks" / f"{program}.py").read_text(encoding="utf-8")

    assert "tell(" in source
    assert f"-m tests.benchmarks.{program}" in source  # and says how it is run


def test_given_the_folder_when_listed_then_every_program_in_it_is_known() -> None:
    folder = ROOT / "tests" / "benchmarks"
    starting = {path.stem for path in folder.glob("bench_*.py")}
    assert starting
    assert starting <= set(measurements.programs())


def test_given_an_unknown_program_when_measuring_then_the_known_ones_are_named() -> None:
    with pytest.raises(SetupError, match="bench_status"):
        measurements.measure(["no-such-program"])
