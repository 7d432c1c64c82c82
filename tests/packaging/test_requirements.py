"""requirements: what each stage of the set-up installs, as pyproject.toml says."""

from typing import Any

import pytest

from requirements import requirements

PYPROJECT: dict[str, Any] = {
    "project": {"dependencies": ["platformdirs>=4", "PySide6-Essentials>=6.8"]},
    "dependency-groups": {
        "test-core": ["pytest>=9"],
        "test": [{"include-group": "test-core"}, "pytest-qt"],
    },
}


def test_given_run_when_listing_then_only_the_programs_own_needs_are_there() -> None:
    assert requirements(PYPROJECT, "run") == ["platformdirs>=4", "PySide6-Essentials>=6.8"]


def test_given_test_when_listing_then_included_groups_are_flattened() -> None:
    assert requirements(PYPROJECT, "test")[2:] == ["pytest>=9", "pytest-qt"]


def test_given_core_when_listing_then_nothing_brings_qt() -> None:
    assert requirements(PYPROJECT, "core") == ["platformdirs>=4", "pytest>=9"]


def test_given_an_unknown_stage_when_listing_then_it_is_named() -> None:
    with pytest.raises(KeyError, match="holiday"):
        requirements(PYPROJECT, "holiday")
