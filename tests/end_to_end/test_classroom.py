"""The whole lesson in a real window, by keyboard alone, with a picture of each step."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from conda_privacy.classroom.lesson import Step
from conda_privacy.classroom.lesson_file import built_in_lesson, read_lesson
from conda_privacy.panel.classroom_wording import ClassroomWording
from conda_privacy.panel.widgets.lesson_card import DONE
from tests.end_to_end.accessibility import Tree
from tests.end_to_end.display import Display

pytestmark = pytest.mark.window

_PICTURE = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
assert application.primaryScreen().grabWindow(0).save(sys.argv[1])
"""


def _actions_text(step: Step, played: int) -> str:
    """What the list of actions says when so many are done."""
    wording = ClassroomWording()
    return "\n".join(
        wording.action(action) + (DONE if number < played else "")
        for number, action in enumerate(step.actions)
    )


def _expected(step: Step) -> list[str]:
    """A text that has to be on the screen after each press of the key in a step."""
    texts = [_actions_text(step, number + 1) for number in range(len(step.actions))]
    return texts + (["\n\n".join(step.reveal)] if step.reveal else [])


def _wait_for_label(tree: Tree, text: str) -> None:
    tree.wait_until(lambda: tree.find("label", text))


def _take_picture(screen: Display, path: Path) -> bytes:
    command = [sys.executable, "-c", _PICTURE, str(path)]
    subprocess.run(command, check=True, env=dict(screen.environ))
    return path.read_bytes()


def _files(home: Path) -> dict[Path, bytes]:
    """All files of a person but our own settings and what Qt keeps for itself."""
    own = (home / ".config", home / ".cache", home / ".local")
    return {
        path: path.read_bytes()
        for path in home.rglob("*")
        if path.is_file() and not any(path.is_relative_to(folder) for folder in own)
    }


@pytest.mark.usefixtures("conda", "searched")
def test_given_a_projector_when_only_keys_are_pressed_then_the_whole_lesson_is_shown(
    home: Path,
    tmp_path: Path,
    screen: Display,
    tree: Tree,
    start: Callable[..., subprocess.Popen[bytes]],
) -> None:
    lesson = read_lesson(built_in_lesson("en")).lesson
    assert lesson is not None
    before = _files(home)
    start(sys.executable, "-m", "conda_privacy.desktop", "--page", "classroom")
    _wait_for_label(tree, lesson.steps[0].title)
    screen.focus("Conda Privacy")
    large = tree.wait_until(lambda: tree.find("push button", "Large type (F11)"))
    while not tree.has(large, "focused"):
        tree.forget_events()
        screen.press("Tab")
        # A key that is still under way would be followed by one too many.
        tree.wait_to_hear("StateChanged", "('focused', 1")
    screen.press("space")
    screen.focus("Classroom")

    pictures = []
    for number, step in enumerate(lesson.steps, start=1):
        _wait_for_label(tree, f"Step {number} of {len(lesson.steps)}")
        for text in _expected(step):
            screen.press("Next")
            _wait_for_label(tree, text)
        pictures.append(_take_picture(screen, tmp_path / f"step-{number}.png"))
        if step.figure:
            screen.press("Next")
            pictures.append(_take_picture(screen, tmp_path / f"step-{number}-picture.png"))
        screen.press("Next")

    figures = sum(bool(step.figure) for step in lesson.steps)
    assert len(set(pictures)) == len(lesson.steps) + figures
    assert _files(home) == before
