"""What is said aloud to somebody who does not see the window, heard on the real bus."""

import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from conda_privacy.core.machine import Machine
from conda_privacy.core.snapshot import take_snapshot
from tests.end_to_end.accessibility import Element, Tree
from tests.end_to_end.display import Display
from tests.end_to_end.test_switch import the_switch
from tests.panel.practice import add_environment, write
from tests.probe.scripted import write_program

pytestmark = pytest.mark.window

Start = Callable[..., subprocess.Popen[bytes]]


def opened(screen: Display, tree: Tree, start: Start) -> Element:
    """Open the window and return its switch, once conda's settings are read."""
    start(sys.executable, "-m", "conda_privacy.desktop")
    switch = the_switch(tree)
    tree.wait_until(partial(tree.has, switch, "enabled"))
    screen.focus("Conda Privacy")
    return switch


@pytest.mark.usefixtures("searched")
def test_given_a_locked_switch_when_it_is_clicked_or_its_key_is_pressed_then_it_is_said_why(
    home: Path, conda: Path, screen: Display, tree: Tree, start: Start
) -> None:
    managed = write(conda / ".condarc", "anaconda_anon_usage: true #!final\n")
    before = managed.read_bytes()
    switch = opened(screen, tree, start)

    def click() -> None:
        screen.move_to(*tree.centre(switch))
        screen.click()

    tree.do_until_heard(click, "Announcement", "miniconda3/.condarc")
    tree.wait_until(partial(tree.has, switch, "focused"))
    tree.do_until_heard(partial(screen.press, "space"), "Announcement", "miniconda3/.condarc")

    assert tree.has(switch, "checked")
    assert managed.read_bytes() == before
    assert not (home / ".condarc").exists()


@pytest.mark.usefixtures("searched")
def test_given_what_cannot_be_done_in_an_environment_when_it_is_asked_for_then_it_is_said_why(
    conda: Path, screen: Display, tree: Tree, start: Start
) -> None:
    torch = add_environment(conda / "envs" / "torch")
    opened(screen, tree, start)
    screen.press("ctrl+3")
    told = "torch, Not created yet, Same as everywhere, —"
    row = tree.wait_until(partial(tree.find, "cell", told))

    def click(element: Element) -> None:
        screen.move_to(*tree.centre(element))
        screen.click()

    sent = partial(tree.find, "label", "conda install -n torch … sends:")
    tree.do_until(partial(click, row), sent)
    locked = tree.wait_until(partial(tree.find, "push button", "Remove ID · locked"))
    assert tree.has(locked, "focusable")
    assert tree.description(locked) == "There is no random ID here."
    usable = tree.wait_until(partial(tree.find, "push button", "New ID"))
    assert tree.description(usable) == ""

    tree.do_until_heard(partial(click, locked), "Announcement", "There is no random ID here.")
    tree.wait_until(partial(tree.has, locked, "focused"))
    tree.wait_until(partial(tree.find, "label", "There is no random ID here."))
    tree.do_until_heard(
        partial(screen.press, "space"), "Announcement", "There is no random ID here."
    )

    assert not (torch / "etc").exists()


@pytest.mark.usefixtures("searched", "conda")
def test_given_a_line_that_another_program_wrote_when_undo_is_pressed_then_the_refusal_is_said(
    home: Path, screen: Display, tree: Tree, start: Start
) -> None:
    condarc = write(home / ".condarc", "channels:\n  - defaults\n")
    switch = opened(screen, tree, start)
    screen.move_to(*tree.centre(switch))
    tree.forget_events()
    screen.click()
    tree.wait_to_hear("Announcement", "Turned off. Saved in ~/.condarc.")
    foreign = "channels:\n  - defaults\nanaconda_anon_usage: true\n"
    write(condarc, foreign)

    said = ("~/.condarc", "The file now sets anaconda_anon_usage to true")
    tree.do_until_heard(partial(screen.press, "ctrl+z"), "Announcement", *said)

    assert condarc.read_text() == foreign


@pytest.mark.usefixtures("searched")
def test_given_a_conda_that_can_be_run_when_the_check_ends_then_its_outcome_is_said(
    home: Path, conda: Path, screen: Display, tree: Tree, start: Start
) -> None:
    write(home / ".condarc", "anaconda_anon_usage: false\n")
    computer = Machine(home, dict(screen.environ), (), sys.platform)
    preview = take_snapshot(computer, root_prefix=conda).preview
    assert preview is not None
    write_program(conda / "bin" / "python", f"ask({preview.off.text!r})")
    opened(screen, tree, start)
    way = tree.wait_until(partial(tree.find, "push button", "Check with real conda"))
    screen.move_to(*tree.centre(way))
    screen.click()
    button = tree.wait_until(partial(tree.find, "push button", "Check now"))
    tree.wait_until(lambda: tree.has(button, "enabled") and tree.has(button, "focused"))
    tree.forget_events()
    screen.press("space")
    tree.wait_to_hear("Announcement", "conda 26.7.1 sent exactly what the preview shows.")
