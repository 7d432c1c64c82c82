"""The first of the two commands, where there is no screen: it says so, in words and a picture."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packaging.conftest import ROOT

pytestmark = [
    pytest.mark.built,
    pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen"),
]
PICTURE = ROOT / "build" / "panel.png"
STAMP = ROOT / ".venv" / "conda-privacy-stamp.json"


def run_without_a_screen() -> subprocess.CompletedProcess[str]:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "COVERAGE_PROCESS_START")
    environ = {k: v for k, v in os.environ.items() if k not in hidden}
    return subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "bootstrap.py"), "run"],
        check=False,
        capture_output=True,
        env=environ,
        text=True,
    )


def test_given_no_screen_when_run_then_the_state_is_told_and_a_picture_is_saved(
    home: Path,
) -> None:
    PICTURE.unlink(missing_ok=True)
    outcome = run_without_a_screen()
    assert outcome.returncode == 0, outcome.stderr
    assert "There is no screen here" in outcome.stdout
    assert "random IDs" in outcome.stdout
    assert outcome.stdout.rstrip().endswith(str(PICTURE))
    assert PICTURE.read_bytes().startswith(b"\x89PNG")
    assert not list(home.rglob(".condarc")), "looking writes nothing"


def test_given_a_broken_settings_file_when_run_then_that_is_told_and_looking_has_worked(
    home: Path,
) -> None:
    (home / ".condarc").write_text("channels: [\n")
    outcome = run_without_a_screen()
    assert outcome.returncode == 0, outcome.stderr
    assert ".condarc" in outcome.stdout + outcome.stderr
    assert (home / ".condarc").read_text() == "channels: [\n"


def test_given_a_ready_environment_when_run_again_then_it_is_left_as_it_is() -> None:
    run_without_a_screen()
    before = STAMP.stat().st_mtime_ns
    outcome = run_without_a_screen()
    assert STAMP.stat().st_mtime_ns == before
    assert "Installing" not in outcome.stderr
