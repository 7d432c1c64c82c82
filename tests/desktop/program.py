"""The program as a person starts it, in a home folder of its own."""

import os
import subprocess
import sys
from pathlib import Path

import conda_privacy

SCREENS = ("DISPLAY", "QT_QPA_PLATFORM", "WAYLAND_DISPLAY")
"""The variables that lead to a screen."""


def run(home: Path, *arguments: str, screen: bool = True) -> subprocess.CompletedProcess[str]:
    environment = {
        **{name: value for name, value in os.environ.items() if name not in SCREENS},
        "HOME": str(home),
        "PYTHONPATH": str(Path(conda_privacy.__file__).parents[1]),
    }
    if screen:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    return subprocess.run(
        [sys.executable, "-m", "conda_privacy.desktop", *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
