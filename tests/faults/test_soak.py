"""A minute of the soak's hour; ``soak.py`` is the long form."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.qt
@pytest.mark.skipif(not Path("/proc/self/fdinfo").exists(), reason="counts what Linux tells")
def test_GIVEN_random_use_WHEN_files_change_meanwhile_THEN_every_answer_is_that_of_a_fresh_start(
    home: Path,
) -> None:
    ended = subprocess.run(
        [sys.executable, str(ROOT / "tests" / "faults" / "soak.py"), "--steps", "40"],
        check=False,
        capture_output=True,
        env={
            "HOME": str(home),
            "PATH": "/usr/bin:/bin",
            "PYTHONPATH": f"{ROOT / 'gui'}:{ROOT}",
        },
        text=True,
    )

    assert "0 findings" in ended.stdout, ended.stdout + ended.stderr
    assert ended.returncode == 0
