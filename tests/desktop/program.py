"""The program as a person starts it, in a home folder of its own."""

import os
import subprocess
import sys
from pathlib import Path

import conda_privacy


def run(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "HOME": str(home),
        "PYTHONPATH": str(Path(conda_privacy.__file__).parents[1]),
        "QT_QPA_PLATFORM": "offscreen",
    }
    return subprocess.run(
        [sys.executable, "-m", "conda_privacy.desktop", *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
