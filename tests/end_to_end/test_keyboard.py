"""A person without a pointer, who finds, changes, saves and takes back with real keys."""

import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.end_to_end.accessibility import Tree
from tests.end_to_end.display import Display
from tests.panel.practice import CHILD, add_environment

pytestmark = pytest.mark.window


def focus_by_tab(screen: Display, tree: Tree, role: str, name: str) -> None:
    """Press Tab until this has the focus."""
    wanted = tree.wait_until(partial(tree.find, role, name))
    while not tree.has(wanted, "focused"):
        tree.forget_events()
        screen.press("Tab")
        # A key that is still under way would be followed by one too many.
        tree.wait_to_hear("StateChanged", "('focused', 1")


def press_and_hear(screen: Display, tree: Tree, key: str, said: str) -> None:
    """Press a key once, for twice would do another thing."""
    tree.forget_events()
    screen.press(key)
    tree.wait_to_hear("Announcement", said)


@pytest.mark.usefixtures("searched")
def test_given_many_environments_when_only_keys_are_pressed_then_one_is_found_and_changed(
    conda: Path, screen: Display, tree: Tree, start: Callable[..., subprocess.Popen[bytes]]
) -> None:
    for number in range(30):
        add_environment(conda / "envs" / f"env{number}")
    token = add_environment(conda / "envs" / "child1", CHILD) / "etc" / "aau_token"
    start(sys.executable, "-m", "conda_privacy.desktop")
    tree.wait_until(partial(tree.find, "radio button", "Environments"))
    screen.focus("Conda Privacy")
    page = partial(tree.find, "text", "Search environments")
    tree.do_until(partial(screen.press, "ctrl+3"), page)
    tree.wait_until(partial(tree.find, "label", "Environments: 32"))

    focus_by_tab(screen, tree, "text", "Search environments")
    screen.press(*"child1")
    tree.wait_until(partial(tree.find, "label", "Environments: 1 of 32"))
    focus_by_tab(screen, tree, "table", "Environments")
    screen.press("Down")
    tree.wait_until(partial(tree.find, "label", "conda install -n child1 … sends:"))
    screen.press("Return")
    first = tree.wait_until(partial(tree.find, "push button", "Turn off only here"))
    tree.wait_until(partial(tree.has, first, "focused"))
    screen.press("space")
    back = tree.wait_until(partial(tree.find, "push button", "Same as everywhere"))
    assert (conda / "envs" / "child1" / ".condarc").read_text() == "anaconda_anon_usage: false\n"
    tree.wait_until(partial(tree.has, back, "enabled"))

    focus_by_tab(screen, tree, "push button", "New ID")
    press_and_hear(screen, tree, "space", "The random ID was changed.")
    assert len(token.read_text()) == len(CHILD)
    assert token.read_text() != CHILD
    press_and_hear(screen, tree, "ctrl+z", "The random ID is as it was.")
    assert token.read_text() == CHILD
    press_and_hear(screen, tree, "ctrl+z", "Taken back.")
    assert not (conda / "envs" / "child1" / ".condarc").exists()


@pytest.mark.usefixtures("conda", "searched")
def test_given_three_pages_when_only_keys_are_pressed_then_each_does_what_it_is_for(
    home: Path, screen: Display, tree: Tree, start: Callable[..., subprocess.Popen[bytes]]
) -> None:
    start(sys.executable, "-m", "conda_privacy.desktop")
    switch = tree.wait_until(partial(tree.find, "check box", "Activation heartbeat"))
    screen.focus("Conda Privacy")
    assert not tree.has(switch, "checked")
    focus_by_tab(screen, tree, "check box", "Activation heartbeat")
    press_and_hear(screen, tree, "space", "Saved in ~/.condarc.")
    assert (home / ".condarc").read_text() == "anaconda_heartbeat: true\n"

    way = partial(tree.find, "push button", "New run")
    tree.do_until(partial(screen.press, "ctrl+2"), way)
    focus_by_tab(screen, tree, "push button", "New run")
    press_and_hear(screen, tree, "space", "The s/ part is new. The others stay the same.")

    way = partial(tree.find, "push button", "Save this change")
    tree.do_until(partial(screen.press, "ctrl+4"), way)
    focus_by_tab(screen, tree, "push button", "Save this change")
    press_and_hear(screen, tree, "space", "Turned off. Saved in ~/.condarc.")
    assert (home / ".condarc").read_text().endswith("\nanaconda_anon_usage: false\n")

    press_and_hear(screen, tree, "ctrl+z", "Taken back.")
    press_and_hear(screen, tree, "ctrl+z", "Taken back.")
    assert not (home / ".condarc").exists()
