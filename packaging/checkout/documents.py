"""``bootstrap.py documents``: what in the documents is made from the program.

The reference for hosts comes from the docstrings; the pictures are some of those that the program
renders of itself, with few colours, so that they stay small.
"""

import os
import subprocess
import tempfile
from pathlib import Path

import environment
import system_packages
from setup_error import SetupError

FOLDER = environment.ROOT / "resources" / "pictures"
PICTURES = (
    "overview-light",
    "overview-managed-light",
    "what-is-sent-light",
    "environments-dark",
    "settings-files-light",
    "classroom-light",
)
"""Names as ``conda-privacy-panel --pictures`` gives them."""


def make() -> int:
    """Make all of it anew.

    Returns:
        The exit status: 0.

    Raises:
        SetupError: something is missing that only a person can put there, or a part failed.
    """
    lacking = system_packages.install(environment.needs("test") + system_packages.QT)
    if lacking:
        raise SetupError(lacking)
    python = environment.prepare("test")
    _run(python, str(_beside("reference.py")))
    with tempfile.TemporaryDirectory() as rendered:
        _run(python, "-m", "conda_privacy.desktop", "--pictures", rendered)
        pictures = [f"{rendered}/{name}.png" for name in PICTURES]
        _run(python, str(_beside("few_colours.py")), str(FOLDER), *pictures)
    return 0


def _beside(name: str) -> Path:
    return Path(__file__).with_name(name)


def _run(python: Path, *arguments: str) -> None:
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    if subprocess.run([str(python), *arguments], check=False, env=environ).returncode:
        raise SetupError(f"{arguments} did not come to its end; the lines above say why.")
