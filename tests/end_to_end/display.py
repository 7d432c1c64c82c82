"""A screen of its own for one test: an X server without a monitor, a pointer, keys and buses."""

import contextlib
import os
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

SIZE = (1280, 960)
_PATIENCE = 120


@dataclass(frozen=True)
class Display:
    """A running X server and session bus.

    Attributes:
        environ: what a program needs to find them, and nothing of the person who runs the tests.
    """

    environ: Mapping[str, str]

    def move_to(self, x: int, y: int) -> None:
        """Move the real pointer there, in pixels from the top left of the screen."""
        self._xdotool("mousemove", "--sync", str(x), str(y))

    def click(self) -> None:
        """Press and release the left button where the pointer is."""
        self._xdotool("click", "1")

    def press(self, *keys: str) -> None:
        """Press and release keys, such as ``"Tab"`` or ``"ctrl+2"``, in the focused window."""
        self._xdotool("key", *keys)

    @contextlib.contextmanager
    def holding(self, key: str) -> Iterator[None]:
        """Hold a key down, such as ``"alt"``, for others to be pressed meanwhile."""
        self._xdotool("keydown", key)
        try:
            yield
        finally:
            self._xdotool("keyup", key)

    def focus(self, title: str) -> None:
        """Give the keyboard to the visible window with this title; there is no window manager."""
        self._xdotool("search", "--sync", "--onlyvisible", "--name", title, "windowfocus", "--sync")

    def _xdotool(self, *arguments: str) -> None:
        command = ["xdotool", *arguments]
        # It would wait for ever for a window that does not come.
        subprocess.run(command, check=True, env=dict(self.environ), timeout=_PATIENCE)


def _started(
    stack: contextlib.ExitStack, command: list[str], environ: Mapping[str, str], answer_option: str
) -> str:
    """Start a server that writes where it can be reached into a pipe, and return what it wrote."""
    reading, writing = os.pipe()
    with os.fdopen(reading, encoding="utf-8") as answer:
        process = subprocess.Popen(
            [*command, *answer_option.format(writing).split()],
            env=dict(environ),
            pass_fds=[writing],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        stack.callback(_end, process)
        reached = answer.readline().strip()
    if not reached:
        raise RuntimeError(f"{command[0]} did not start (exit status {process.wait()})")
    return reached


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    process.wait()


@contextlib.contextmanager
def opened(home: Path, runtime: Path) -> Iterator[Display]:
    """Open a display for a person whose home is ``home``, and close it at the end.

    Args:
        home: where all of that person's files are.
        runtime: a private folder with a short name, for sockets.
    """
    environ = {
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "PATH": os.environ["PATH"],
        "QT_ACCESSIBILITY": "1",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_QPA_PLATFORM": "xcb",
        "XDG_RUNTIME_DIR": str(runtime),
    }
    with contextlib.ExitStack() as stack:
        screen = ["-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-nolisten", "tcp", "-noreset"]
        # On a busy machine a key may be released so late that it would be repeated.
        screen += ["-r"]
        number = _started(stack, ["Xvfb", *screen], environ, "-displayfd {}")
        environ["DISPLAY"] = f":{number}"
        bus = ["dbus-daemon", "--session", "--nofork", "--nopidfile"]
        environ["DBUS_SESSION_BUS_ADDRESS"] = _started(stack, bus, environ, "--print-address={}")
        yield Display(environ)
