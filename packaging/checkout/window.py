"""``bootstrap.py run``: the window, or without a screen the same truth as text and a picture."""

import os
import subprocess
import sys
from pathlib import Path

import environment
import system_packages
from screen import has_screen
from setup_error import SetupError

PICTURE = environment.ROOT / "build" / "panel.png"


def open_window(options: list[str]) -> int:
    """Open the panel and return its exit status.

    Args:
        options: passed on to ``conda-privacy-panel``.

    Raises:
        SetupError: something is missing that only a person can put there.
    """
    first = environment.needs("run")
    # All at once, so that there is never more than one line to type.
    lacking = system_packages.install(first + system_packages.QT + system_packages.QT_WINDOW)
    if system_packages.missing(first):
        raise SetupError(lacking)
    python = environment.prepare("run")
    if not has_screen(os.environ):
        return _show_as_text(python)
    if lacking:
        raise SetupError(lacking)
    command = [str(python), "-m", "conda_privacy.desktop", *options]
    if os.name != "nt":
        os.execv(python, command)  # noqa: S606 - no shell is wanted
    # On Windows, exec would give the terminal back before the window has closed.
    return subprocess.run(command, check=False).returncode


def _show_as_text(python: Path) -> int:
    print("There is no screen here, so this is the state as text:\n")
    shown = subprocess.run([str(python), "-m", "conda_privacy.cli", "status"], check=False)
    lacking = system_packages.install(system_packages.QT)
    if lacking:
        raise SetupError(f"\nNo picture of the panel could be made. {lacking}")
    PICTURE.parent.mkdir(parents=True, exist_ok=True)
    drawn = subprocess.run(
        [str(python), str(Path(__file__).with_name("picture.py")), str(PICTURE)],
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=sys.stderr,
    )
    if drawn.returncode:
        raise SetupError("\nNo picture of the panel could be made; the lines above say why.")
    print(f"\nA picture of the panel: {PICTURE}")
    # Status 3 says that conda cannot start; it has been said, and looking has worked.
    return 0 if shown.returncode in {0, 3} else shown.returncode
