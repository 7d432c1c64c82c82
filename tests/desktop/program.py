"""The program as a person starts it, in a home folder of its own."""

import os
import subprocess
import sys
from pathlib import Path

import conda_privacy

SCREENS = ("DISPLAY", "QT_QPA_PLATFORM", "WAYLAND_DISPLAY")
"""The variables that lead to a screen."""


def environment(home: Path, *, screen: bool = True) -> dict[str, str]:
    """Return the variables for the program of a person with this home folder."""
    found = {
        **{name: value for name, value in os.environ.items() if name not in SCREENS},
        "HOME": str(home),
        "PYTHONPATH": str(Path(conda_privacy.__file__).parents[1]),
    }
    if screen:
        found["QT_QPA_PLATFORM"] = "offscreen"
    return found


def run(home: Path, *arguments: str, screen: bool = True) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "conda_privacy.desktop", *arguments],
        env=environment(home, screen=screen),
        capture_output=True,
        text=True,
        check=False,
    )
