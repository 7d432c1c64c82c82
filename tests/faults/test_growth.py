"""What the soak calls growth: a small leak is; a full cache and an open lesson are not."""

import gc
from collections import Counter
from functools import lru_cache
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tests.faults.growth import Sample, Samples, free_in_python, growth, take_sample

pytestmark = [
    pytest.mark.qt,
    pytest.mark.skipif(not Path("/proc/self/fdinfo").exists(), reason="counts what Linux tells"),
]

STEADY = {
    "objects": 51_000,
    "blocks": 260_000,
    "widgets": 805,
    "threads": 1,
    "files": 8,
    "watched": 9,
    "in use": 30_000,
    "styles": 400,
    "held": 150_000,
}
HOUR = 21
"""Samples of an hour: one after each 500 actions, and one before."""


def hour(leaks: dict[str, float]) -> list[Sample]:
    """An hour in which this much of each figure is left by a hundred actions."""
    return [
        Sample(
            {name: count + int(5 * leaks.get(name, 0) * n) for name, count in STEADY.items()},
            Counter({"conda_privacy.panel.Page": 9 + int(5 * leaks.get("Page", 0) * n)}),
        )
        for n in range(HOUR)
    ]


def test_nothing_grows_where_nothing_is_left() -> None:
    assert growth(hour({})) == {}


@pytest.mark.parametrize(
    ("name", "per_hundred"),
    [
        ("in use", 5),
        ("styles", 15),
        ("objects", 8),
        ("blocks", 60),
        ("threads", 0.05),
        ("files", 0.05),
    ],
)
def test_a_few_kib_or_objects_after_each_hundred_actions_are_growth(
    name: str, per_hundred: float
) -> None:
    assert growth(hour({name: per_hundred})).keys() == {name}


def test_one_widget_of_ours_after_each_five_hundred_actions_is_growth() -> None:
    assert growth(hour({"Page": 0.2})).keys() == {"conda_privacy.panel.Page"}


def test_what_comes_in_the_warm_up_is_no_growth() -> None:
    samples = hour({})
    for sample in samples[:4]:
        sample.figures["objects"] -= 20_000

    assert growth(samples) == {}


def test_a_lesson_that_is_open_now_and_then_is_no_growth() -> None:
    samples = hour({})
    for sample in samples[-9::2]:
        sample.figures["widgets"] += 200
        sample.figures["in use"] += 3000

    assert growth(samples) == {}


def test_what_was_not_there_yet_at_one_moment_is_no_growth() -> None:
    samples = hour({})
    samples[6].figures["widgets"] -= 22
    samples[6].figures["in use"] -= 400
    samples[6].classes["conda_privacy.panel.Page"] -= 9

    assert growth(samples) == {}


def test_memory_that_was_low_by_chance_once_makes_no_growth() -> None:
    samples = hour({})
    samples[6].figures["held"] -= 9000

    assert growth(samples) == {}


def test_what_python_keeps_free_of_many_objects_is_not_held() -> None:
    before = free_in_python()
    many = [[number] for number in range(400_000)]
    kept = many[::400]
    del many
    gc.collect()

    assert free_in_python() - before > 8000
    assert len(kept) == 1000


def test_a_run_too_short_for_two_halves_tells_nothing() -> None:
    assert growth(hour({"objects": 9999})[:1]) == {}


def test_a_sample_counts_what_is_kept_but_not_what_a_bounded_cache_holds(
    qapp: QApplication, tmp_path: Path
) -> None:
    samples = Samples(tmp_path / "samples")
    remember = lru_cache(maxsize=500)(lambda number: [number])
    first = samples.take()
    cached = [remember(number) for number in range(400)]
    del cached
    second = samples.take()
    kept = [[number] for number in range(400)]
    third = samples.take()

    assert abs(second["objects"] - first["objects"]) < 100
    assert abs(third["objects"] - second["objects"] - len(kept)) < 100
    assert [sample.figures for sample in samples.all()] == [first, second, third]
    gc.collect()


def test_what_qt_remembers_of_looks_is_counted_apart_and_the_look_stays(
    qapp: QApplication,
) -> None:
    window = QWidget()
    window.setStyleSheet("QPushButton { border: 1px solid } QPushButton:pressed { color: red }")
    buttons = [QPushButton(str(number), window) for number in range(400)]
    window.grab()
    first = take_sample().figures
    for button in buttons:
        button.setDown(True)
    window.grab()
    for button in buttons:
        button.setDown(False)
    second = take_sample().figures

    assert second["styles"] - first["styles"] > 20
    assert second["in use"] - first["in use"] < 20
    assert window.styleSheet().endswith("{ color: red }")
