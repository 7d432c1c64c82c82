"""Every page as a screen reader meets it: one window, walked through with keys."""

import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from conda_privacy.panel.handbook import read_chapter
from conda_privacy.panel.pages import PAGES
from tests.end_to_end.accessibility import Element, Tree
from tests.end_to_end.display import Display
from tests.panel.practice import add_environment, write

pytestmark = pytest.mark.window

TITLES = {
    **{f"ctrl+{n}": read_chapter(name, "en").title for n, name in enumerate(list(PAGES)[:-1], 1)},
    "F1": "Help",
}
SWITCH = ("check box", "Add random IDs to conda's requests")
# What the desktop or Qt itself makes: a window, the places in which others stand, and their bars.
FRAMES = frozenset(("frame", "application", "filler", "panel", "scroll pane", "viewport"))
# These are told with the list or the row that they are in.
INNER = frozenset(("list item", "cell", "table cell"))


def on_screen(tree: Tree) -> list[tuple[Element, str, str]]:
    return [found for found in tree.elements() if tree.has(found[0], "showing")]


@pytest.mark.usefixtures("searched")
def test_given_the_window_when_each_page_is_opened_then_all_on_it_is_told(
    home: Path,
    conda: Path,
    screen: Display,
    tree: Tree,
    start: Callable[..., subprocess.Popen[bytes]],
) -> None:
    add_environment(conda / "envs" / "child1", "9QmT0uFvTnK1y2yVJH1cYg")
    write(home / ".condarc", "channels:\n  - defaults\n")
    start(sys.executable, "-m", "conda_privacy.desktop")
    switch = tree.wait_until(lambda: tree.find(*SWITCH))
    tree.wait_until(lambda: tree.has(switch, "enabled") and tree.has(switch, "checked"))
    screen.focus("Conda Privacy")
    seen: dict[str, list[tuple[str, str, str]]] = {}
    for key, title in TITLES.items():
        screen.press(key)
        tree.wait_until(partial(tree.find, "label", title))
        shown = on_screen(tree)
        usable = [
            each for each in shown if tree.has(each[0], "focusable") and each[1] not in FRAMES
        ]
        seen[title] = [(role, name, tree.description(each)) for each, role, name in usable]
        for each, role, name in shown:
            if role == "check box":
                assert tree.has(each, "checkable"), (title, name)
            if role == "table":
                rows, columns = tree.size(each)
                assert name, title
                assert columns > 1, (title, name)
                assert rows > 1 or title == "Classroom", (title, name)

    nameless = {title: [each for each in found if not each[1]] for title, found in seen.items()}
    assert nameless == {title: [] for title in TITLES.values()}
    alike = {
        title: [each for each, n in Counter(found).items() if n > 1 and each[0] not in INNER]
        for title, found in seen.items()
    }
    assert alike == {title: [] for title in TITLES.values()}
    assert all(len(found) > len(TITLES) for found in seen.values())

    screen.press("ctrl+1")
    tree.wait_until(lambda: tree.has(switch, "showing"))
    assert tree.description(switch).startswith("Nobody has chosen this")
    tree.forget_events()
    screen.move_to(*tree.centre(switch))
    screen.click()
    tree.wait_to_hear("StateChanged", "checked")
    tree.wait_to_hear("Announcement", "Turned off. Saved in ~/.condarc.")
    tree.wait_until(
        lambda: tree.description(switch).startswith("You turned this off in ~/.condarc")
    )


@pytest.mark.usefixtures("searched", "conda")
def test_given_a_person_who_listens_when_files_change_then_each_outcome_is_announced(
    home: Path,
    screen: Display,
    tree: Tree,
    start: Callable[..., subprocess.Popen[bytes]],
) -> None:
    condarc = write(home / ".condarc", "channels:\n  - defaults\n")
    start(sys.executable, "-m", "conda_privacy.desktop")
    switch = tree.wait_until(lambda: tree.find(*SWITCH))
    tree.wait_until(lambda: tree.has(switch, "enabled") and tree.has(switch, "checked"))
    screen.focus("Conda Privacy")

    tree.forget_events()
    write(condarc, "anaconda_anon_usage: false\n")
    tree.wait_to_hear("Announcement", "conda does not add random IDs to its requests")
    tree.wait_until(lambda: not tree.has(switch, "checked"))

    tree.forget_events()
    write(condarc, "a: [\n")
    tree.wait_to_hear("Announcement", "conda cannot start")
