"""Builds the wheels of the two distributions, for tests."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PLUGIN = ROOT / "packaging" / "conda_plugin"


def build_wheel(project: Path, into: Path) -> Path:
    """Build the wheel of the project in a folder and return its path."""
    program = "import sys, hatchling.build as b; print(b.build_wheel(sys.argv[1]))"
    subprocess.run(
        [sys.executable, "-c", program, str(into)], cwd=project, check=True, capture_output=True
    )
    (wheel,) = into.glob("*.whl")
    return wheel
