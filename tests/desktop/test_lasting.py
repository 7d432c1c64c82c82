"""What the program itself takes from the garbage collector, and what it leaves to it."""

from __future__ import annotations

import gc
import subprocess
import sys
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest

import conda_privacy
from conda_privacy.desktop.lasting import spare_the_collector

_PROGRAM = """
import sys
from PySide6.QtWidgets import QApplication
from conda_privacy.desktop import lasting
from conda_privacy.desktop.__main__ import main
from conda_privacy.desktop.window import Window

lasting.spare_the_collector = lambda: print("spared")
furnish = Window._furnish

def furnish_and_end(window):
    furnish(window)
    QApplication.quit()

Window._furnish = furnish_and_end
sys.exit(main(["conda-privacy-panel"]))
"""


class _Circle:
    def __init__(self) -> None:
        self.own = self


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    yield
    gc.unfreeze()


def test_what_lasts_is_not_looked_at_again() -> None:
    lasts = _Circle()
    before = len(gc.get_objects())
    spare_the_collector()
    assert lasts.own is lasts
    assert gc.get_freeze_count() > 0.9 * before
    assert len(gc.get_objects()) < 0.1 * before


def test_garbage_from_before_is_taken_away_first() -> None:
    gone = weakref.ref(_Circle())
    spare_the_collector()
    assert gone() is None


def test_what_is_made_later_is_collected_as_ever() -> None:
    spare_the_collector()
    gone = weakref.ref(_Circle())
    gc.collect()
    assert gone() is None


@pytest.mark.qt
def test_the_program_does_it_once_its_window_is_furnished(home: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", _PROGRAM],
        check=False,
        capture_output=True,
        env={
            "HOME": str(home),
            "PYTHONPATH": str(Path(conda_privacy.__file__).parents[1]),
            "QT_QPA_PLATFORM": "offscreen",
        },
        text=True,
    )
    assert (ended.returncode, ended.stdout) == (0, "spared\n"), ended.stderr
