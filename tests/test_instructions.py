"""Work must not take more instructions than it did; a clock could not tell on a busy computer."""

import sys

import pytest

from tests.benchmarks import instructions

SLACK = 1.0 if sys.version_info[:2] == (3, 11) else 1.5


def test_GIVEN_work_WHEN_instructions_are_counted_THEN_it_takes_no_more_than_it_did() -> None:
    counting = instructions.tool()
    if counting is None:
        pytest.skip("neither perf nor valgrind can count instructions here")

    found = instructions.ratios(counting)

    assert found.keys() == instructions.MOST.keys()
    assert {
        name: ratio for name, ratio in found.items() if ratio > instructions.MOST[name] * SLACK
    } == {}
