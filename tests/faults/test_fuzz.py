"""A little of what ``fuzz.py`` does for hours: bent inputs are refused, and break nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.faults.fuzz import TARGETS, Server, seeds
from tests.faults.settings_texts import mutated

_EXAMPLES = 25


@pytest.mark.parametrize("name", TARGETS)
def test_GIVEN_a_bent_input_WHEN_read_THEN_it_is_taken_or_refused(
    name: str, tmp_path: Path
) -> None:
    target = TARGETS[name](tmp_path / "computer")

    @settings(max_examples=_EXAMPLES, suppress_health_check=list(HealthCheck))
    @given(data=st.one_of(st.binary(max_size=300), mutated(seeds(name))))
    def try_out(data: bytes) -> None:
        target(data)

    try:
        try_out()
    finally:
        if isinstance(target, Server):
            target.close()
