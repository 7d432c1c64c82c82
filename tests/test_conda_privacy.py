"""conda_privacy: importing it, or any part without widgets, pulls in no Qt."""

import subprocess
import sys
from pathlib import Path

import pytest

import conda_privacy

SOURCE_ROOT = Path(conda_privacy.__file__).parents[1]


@pytest.mark.parametrize(
    "module",
    [
        "conda_privacy",
        "conda_privacy.core",
        "conda_privacy.probe",
        "conda_privacy.classroom",
        "conda_privacy.cli",
        "conda_privacy.conda_plugin",
    ],
)
def test_given_a_part_without_widgets_when_imported_then_qt_stays_out(module: str) -> None:
    program = f"import sys, {module}; print([n for n in sys.modules if n.startswith('PySide6')])"
    outcome = subprocess.run(
        [sys.executable, "-c", program],
        env={"PYTHONPATH": str(SOURCE_ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert outcome.stdout.strip() == "[]"


def test_given_a_name_that_is_not_there_when_asked_for_then_the_usual_error_names_it() -> None:
    with pytest.raises(AttributeError, match="no attribute 'Panel'"):
        _ = conda_privacy.Panel  # type: ignore[attr-defined, unused-ignore]
