"""The menus of a real window, gone through with real keys."""

import contextlib
import subprocess
import sys
from collections.abc import Callable
from functools import partial

import pytest

from tests.end_to_end.accessibility import Element, Tree
from tests.end_to_end.display import SIZE, Display

pytestmark = pytest.mark.window

# Each with its title, its first entry, and a key of the panel that is pressed after it.
MENUS = (
    ("F10", "Program", "Look again\tF5", ("ctrl+2", "What is sent")),
    ("alt+v", "View", "Overview\tCtrl+1", ("ctrl+3", "Environments")),
    ("alt+h", "Help", "Help\tF1", ("F1", "Help")),
    ("alt+p", "Program", "Look again\tF5", ("ctrl+1", "Overview")),
)
# A pointer over a menu that opens would choose an entry.
FAR_FROM_MENUS = (SIZE[0] - 1, SIZE[1] - 1)


def open_menu(screen: Display, tree: Tree, menu: Element, opens: str) -> None:
    # The letter of a menu that is open closes it again.
    if tree.has(menu, "showing"):
        return
    *held, key = opens.split("+")
    with contextlib.ExitStack() as stack:
        for each in held:
            stack.enter_context(screen.holding(each))
            # Qt tells assistive technology of a key before a window gets it, but not where it is
            # a shortcut: without this the letter may overtake the key that is held, which then
            # closes what the letter opened.
            tree.role(menu)
        screen.press(key)


def is_focused(tree: Tree, menu: Element, entry: str) -> bool:
    found = tree.find("menu item", entry, menu)
    return found is not None and tree.has(found, "focused")


def is_left(tree: Tree, menu: Element, control: Element) -> bool:
    return not tree.has(menu, "showing") and tree.has(control, "focused")


@pytest.mark.usefixtures("conda", "searched")
def test_given_the_focus_in_the_panel_when_menus_are_opened_by_keys_then_one_esc_leads_back(
    screen: Display, tree: Tree, start: Callable[..., subprocess.Popen[bytes]]
) -> None:
    start(sys.executable, "-m", "conda_privacy.desktop")
    control = tree.wait_until(lambda: tree.find("radio button", "Settings files"))
    # The menus are there before they are opened.
    there = {(role, name): element for element, role, name in tree.elements()}
    screen.focus("Conda Privacy")
    screen.move_to(*tree.centre(control))
    tree.do_until(screen.click, lambda: tree.has(control, "focused"))
    screen.move_to(*FAR_FROM_MENUS)

    for opens, title, entry, (key, page) in MENUS:
        menu = there["popup menu", title]
        act = partial(open_menu, screen, tree, menu, opens)
        tree.do_until(act, partial(is_focused, tree, menu, entry))
        screen.press("Escape")
        tree.wait_until(partial(is_left, tree, menu, control))
        screen.press(key)
        tree.wait_until(partial(tree.has, there["radio button", page], "checked"))
