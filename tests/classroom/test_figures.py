"""Answers of a server, and how far they are from the truth."""

import statistics
from dataclasses import replace
from functools import cache

import pytest

from conda_privacy.classroom.evidence import Evidence
from conda_privacy.classroom.figures import (
    QUESTIONS,
    Figure,
    Outcome,
    error,
    figures_of,
    growing_silence,
    simulate_figures,
)
from conda_privacy.classroom.population import Population
from conda_privacy.classroom.request import Request

_SEEDS = range(50)


@pytest.mark.parametrize(
    ("estimate", "truth", "expected"),
    [
        (12, 10, 0.2),
        (5, 10, -0.5),
        (0, 0, 0.0),
        (3, 0, None),
        (None, 10, None),
        (3, None, None),
    ],
)
def test_an_error_is_a_share_of_the_truth(
    estimate: float | None, truth: float | None, expected: float | None
) -> None:
    assert error(estimate, truth) == expected


def test_every_figure_answers_a_question_and_every_question_has_one() -> None:
    figures = simulate_figures(Population(people=3)).figures

    assert {figure.question for figure in figures} == set(QUESTIONS)
    assert len({figure.name for figure in figures}) == len(figures)


def test_only_what_is_a_share_is_told_in_percent() -> None:
    figures = figures_of(Evidence())

    assert [figure.name for figure in figures if figure.percent] == ["base_share"]


def test_a_real_log_has_no_truth_and_no_error() -> None:
    evidence = Evidence()
    evidence.feed(Request(0, "192.0.2.4", "/", "conda/26.7.1").combined().encode())

    figures = figures_of(evidence)

    assert figures[0].label == "Installations behind 192.0.2.4"
    assert figures[0].with_tokens == 1
    assert {figure.truth for figure in figures} == {None}
    assert {figure.error_with_tokens for figure in figures} == {None}


def test_an_empty_log_still_has_all_figures() -> None:
    assert figures_of(Evidence())[0].label == "Installations behind one address"


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        (b"\xff\xfe", "\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}"),
        (b"\x1b[31m", "\N{REPLACEMENT CHARACTER}[31m"),
    ],
)
def test_an_address_that_is_no_text_is_counted_and_shown_harmlessly(
    address: bytes, shown: str
) -> None:
    line = Request(0, "1.2.3.4", "/", "conda/26.7.1").combined().encode()
    evidence = Evidence()
    evidence.feed(line.replace(b"1.2.3.4", address))

    figure = figures_of(evidence)[0]

    assert (figure.with_tokens, figure.label) == (1, f"Installations behind {shown}")


def test_the_address_can_be_chosen() -> None:
    assert figures_of(Evidence(), address="192.0.2.9")[0].label.endswith("192.0.2.9")


@cache
def _outcomes(population: Population) -> tuple[Outcome, ...]:
    return tuple(simulate_figures(replace(population, seed=seed)) for seed in _SEEDS)


def _answers(population: Population, name: str) -> list[Figure]:
    outcomes = _outcomes(population)
    return [figure for each in outcomes for figure in each.figures if figure.name == name]


def _median(errors: list[float | None]) -> float:
    return statistics.median(value for value in errors if value is not None)


@pytest.mark.parametrize(
    ("name", "with_tokens", "without_tokens"),
    [
        # name, largest median error with tokens, smallest without, over 50 seeds
        ("behind_address", 0.0, 0.6),
        ("installations", 0.0, 0.8),
        ("long_lived", 0.15, 0.25),
        ("short_lived", 0.05, 0.9),
        ("environments", 0.0, 0.8),
        ("new_installs", 0.0, 0.7),
        ("vulnerable", 0.0, 0.6),
    ],
)
def test_estimates_come_near_the_truth_with_tokens_and_not_without(
    name: str, with_tokens: float, without_tokens: float
) -> None:
    figures = _answers(Population(people=12, ci_jobs=4), name)

    assert abs(_median([figure.error_with_tokens for figure in figures])) <= with_tokens
    assert _median([figure.error_without_tokens for figure in figures]) <= -without_tokens


def test_copied_disks_make_the_server_count_too_few() -> None:
    figures = _answers(Population(people=12, ci_jobs=0, copied=8), "behind_address")

    errors = [figure.error_with_tokens for figure in figures]
    assert len(errors) > 1
    assert all(error is not None and error < 0 for error in errors)


def test_the_more_switch_off_the_less_the_server_counts() -> None:
    outcomes = list(growing_silence(Population(people=20, ci_jobs=0), (0, 50, 100)))
    counted = [outcome.figures[0].with_tokens or 0 for outcome in outcomes]

    assert [outcome.population.switched_off for outcome in outcomes] == [0, 50, 100]
    assert len({outcome.truth for outcome in outcomes}) == 1
    assert counted[0] == 20
    assert counted[0] > counted[1] > counted[2]
    assert counted[2] == outcomes[2].figures[0].without_tokens


def test_a_cancelled_simulation_ends_after_a_day() -> None:
    outcome = simulate_figures(Population(people=5, days=90), cancelled=lambda: True)

    assert outcome.truth.requests == simulate_figures(Population(people=5, days=1)).truth.requests


def test_a_cancelled_sweep_ends_without_an_outcome() -> None:
    assert list(growing_silence(Population(people=2), cancelled=lambda: True)) == []
