"""The main job, done as a person does it: a real window, a real pointer, the real file."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.end_to_end.accessibility import Element, Tree
from tests.end_to_end.display import Display

pytestmark = pytest.mark.window

SWITCH = ("check box", "Add random IDs to conda's requests")
LINE = b"anaconda_anon_usage: false\n"
CONDARC = "".join(
    [
        "# Settings of this computer's conda – grown over years, every byte of it on purpose.\r\n",
        "channels:\n",
        "    - conda-forge   # first\n",
        "    - defaults\n",
        "\n",
        "# ünïcödé, tabs after a comment\t\t\n",
        'custom: "quoted \\" text"\n',
        *[f"# note {number}: spaces at the end   \n" for number in range(1, 50)],
        "show_channel_urls:   yes\n",
        "ssl_verify : true\n",
        "auto_activate_base: false # not here\n",
        "# the last line ends with a newline\n",
    ]
)


def the_switch(tree: Tree) -> Element:
    found = tree.wait_until(lambda: tree.find(*SWITCH))
    assert isinstance(found, Element)
    return found


@pytest.mark.parametrize("program", ["conda_privacy.desktop", "tests.end_to_end.host"])
@pytest.mark.usefixtures("conda", "searched")
def test_given_a_commented_file_when_the_switch_is_clicked_then_one_line_changes_and_both_follow(
    program: str,
    home: Path,
    screen: Display,
    tree: Tree,
    start: Callable[..., subprocess.Popen[bytes]],
) -> None:
    condarc = home / ".condarc"
    condarc.write_bytes(CONDARC.encode())
    start(sys.executable, "-m", program)
    switch = the_switch(tree)
    tree.wait_until(lambda: tree.has(switch, "enabled") and tree.has(switch, "checked"))

    screen.move_to(*tree.centre(switch))
    screen.click()
    tree.wait_until(lambda: not tree.has(switch, "checked"))
    # Only when this is said has the change been read back; until then the click is the newest wish.
    tree.wait_until(lambda: tree.find("label", "Turned off. Saved in ~/.condarc."))

    assert condarc.read_bytes().replace(LINE, b"", 1) == CONDARC.encode()

    condarc.write_bytes(CONDARC.encode() + b"anaconda_anon_usage: true\n")
    tree.wait_until(lambda: tree.has(switch, "checked"))
