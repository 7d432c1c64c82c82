"""The decisions that real condas made, one test each."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from conda_privacy.core import Decision, decide
from tests.core.recorded import cases, lay_out

OTHER_SETTINGS = ("plugins.anaconda_telemetry", "anaconda_heartbeat", "report_errors")


@pytest.mark.parametrize("case", [pytest.param(c, id=c["id"]) for c in cases("condarc.json")])
def test_anon_usage_is_decided_as_conda_did(case: dict[str, Any], tmp_path: Path) -> None:
    decision = decide(lay_out(case, tmp_path), "anaconda_anon_usage")

    expected = case["expect"]
    assert outcome(decision) == outcome_recorded(expected)
    if "load_error" not in expected:
        read = [p for p in decision.places if p.kind == "file" and p.status != "absent"]
        assert [str(p.path.relative_to(tmp_path)) for p in read if p.path] == expected["sources"]
        ignored = [p for p in read if p.status == "ignored"]
        assert [str(p.path.relative_to(tmp_path)) for p in ignored if p.path] == expected["ignored"]


@pytest.mark.parametrize("setting", OTHER_SETTINGS)
@pytest.mark.parametrize("case", [pytest.param(c, id=c["id"]) for c in cases("channels.json")])
def test_other_settings_are_decided_as_conda_did(
    case: dict[str, Any], setting: str, tmp_path: Path
) -> None:
    decision = decide(lay_out(case, tmp_path), setting)

    expected = case["expect"]
    recorded = expected if "load_error" in expected else expected[setting]
    assert outcome(decision) == outcome_recorded(recorded)


def outcome(decision: Decision) -> object:
    """A decision in the words of the recordings."""
    if decision.error is None:
        return {"value": decision.value}
    assert decision.value is None
    return "load_error" if decision.error.stops_conda else "error"


def outcome_recorded(expected: dict[str, Any]) -> object:
    """A recording in the same words."""
    for error in ("load_error", "error"):
        if error in expected:
            return error
    return {"value": expected["value"]}
