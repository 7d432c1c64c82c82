"""What Qt and the checks need from the operating system, and how to get it.

Only Linux leaves these to its package managers. With apt-get the missing packages are installed
where that needs no password; everywhere else the one line to type is given.
"""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import invalidate_caches
from importlib.util import find_spec

MANAGERS = ("apt-get", "dnf", "zypper", "pacman")
_INSTALL = {
    "apt-get": "apt-get install -y --no-install-recommends",
    "dnf": "dnf install -y",
    "zypper": "zypper install -y",
    "pacman": "pacman -S --needed --noconfirm",
}


@dataclass(frozen=True)
class Need:
    """One thing the system must have.

    Attributes:
        kind: ``"library"``, ``"command"`` or ``"module"``.
        name: the library's file name, the command's name, or the module's.
        packages: what brings it, in the order of ``MANAGERS``.
    """

    kind: str
    name: str
    packages: tuple[str, str, str, str]


def _libraries(*rows: tuple[str, str, str, str, str]) -> tuple[Need, ...]:
    return tuple(Need("library", row[0], row[1:]) for row in rows)


def _commands(*rows: tuple[str, str, str, str, str]) -> tuple[Need, ...]:
    return tuple(Need("command", row[0], row[1:]) for row in rows)


QT = _libraries(
    ("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd", "libglvnd"),
    ("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd", "libglvnd"),
    ("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "libdbus-1-3", "dbus"),
    ("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig", "fontconfig"),
    ("libglib-2.0.so.0", "libglib2.0-0", "glib2", "libglib-2_0-0", "glib2"),
    ("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon0", "libxkbcommon"),
)
QT_WINDOW = _libraries(
    ("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb", "libX11-xcb1", "libx11"),
    (
        "libxcb-cursor.so.0",
        "libxcb-cursor0",
        "xcb-util-cursor",
        "libxcb-cursor0",
        "xcb-util-cursor",
    ),
    ("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "libxcb-icccm4", "xcb-util-wm"),
    ("libxcb-image.so.0", "libxcb-image0", "xcb-util-image", "libxcb-image0", "xcb-util-image"),
    (
        "libxcb-keysyms.so.1",
        "libxcb-keysyms1",
        "xcb-util-keysyms",
        "libxcb-keysyms1",
        "xcb-util-keysyms",
    ),
    ("libxcb-randr.so.0", "libxcb-randr0", "libxcb", "libxcb-randr0", "libxcb"),
    (
        "libxcb-render-util.so.0",
        "libxcb-render-util0",
        "xcb-util-renderutil",
        "libxcb-render-util0",
        "xcb-util-renderutil",
    ),
    ("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb-shape0", "libxcb"),
    ("libxcb-sync.so.1", "libxcb-sync1", "libxcb", "libxcb-sync1", "libxcb"),
    ("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb", "libxcb-xfixes0", "libxcb"),
    ("libxcb-xinerama.so.0", "libxcb-xinerama0", "libxcb", "libxcb-xinerama0", "libxcb"),
    ("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb", "libxcb-xkb1", "libxcb"),
    (
        "libxkbcommon-x11.so.0",
        "libxkbcommon-x11-0",
        "libxkbcommon-x11",
        "libxkbcommon-x11-0",
        "libxkbcommon-x11",
    ),
)
CHECKS = _commands(
    ("Xvfb", "xvfb", "xorg-x11-server-Xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb"),
    ("xdotool", "xdotool", "xdotool", "xdotool", "xdotool"),
    ("dbus-run-session", "dbus", "dbus-daemon", "dbus-1", "dbus"),
    (
        "/usr/libexec/at-spi-bus-launcher",
        "at-spi2-core",
        "at-spi2-core",
        "at-spi2-core",
        "at-spi2-core",
    ),
    ("strace", "strace", "strace", "strace", "strace"),
    (
        "desktop-file-validate",
        "desktop-file-utils",
        "desktop-file-utils",
        "desktop-file-utils",
        "desktop-file-utils",
    ),
    ("appstreamcli", "appstream", "appstream", "AppStream", "appstream"),
    ("groff", "groff-base", "groff-base", "groff", "groff"),
    ("fish", "fish", "fish", "fish", "fish"),
    ("zsh", "zsh", "zsh", "zsh", "zsh"),
    ("git", "git", "git", "git", "git"),
    ("valgrind", "valgrind", "valgrind", "valgrind", "valgrind"),
)


def venv_need() -> Need:
    """Return the part of Python that Debian ships apart from it."""
    own = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    return Need("module", "ensurepip", (own, "python3-pip", "python3-base", "python"))


def is_missing(need: Need) -> bool:
    """Say whether this system, as it is now, lacks what is needed."""
    if need.kind == "command":
        return shutil.which(need.name) is None
    if need.kind == "module":
        invalidate_caches()
        return find_spec(need.name) is None
    try:
        ctypes.CDLL(need.name)
    except OSError:
        return True
    return False


def missing(needs: Iterable[Need]) -> list[Need]:
    """Return those of the needs that this system lacks; on Windows and macOS none."""
    if not sys.platform.startswith("linux"):
        return []
    return [need for need in needs if is_missing(need)]


def install(needs: Iterable[Need]) -> str:
    """Install what is missing, where that asks nobody for a password.

    Returns:
        An empty text when nothing is missing any more, else what to do by hand: a sentence and
        the one line to type.
    """
    lacking = missing(needs)
    if not lacking:
        return ""
    rights = _rights()
    if shutil.which("apt-get") and rights is not None:
        print("Installing from the system's packages:", *_packages(lacking, 0), file=sys.stderr)
        _apt_install([*rights, "apt-get"], _packages(lacking, 0))
        lacking = missing(lacking)
    return _advice(lacking) if lacking else ""


def _packages(needs: Iterable[Need], manager: int) -> list[str]:
    return sorted({need.packages[manager] for need in needs})


def _rights() -> list[str] | None:
    """What to put before a command that needs an administrator; None when a person must."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    answer = subprocess.run(["sudo", "-n", "true"], check=False, capture_output=True)
    return ["sudo", "-n"] if answer.returncode == 0 else None


def _apt_install(apt_get: list[str], packages: list[str]) -> None:
    environ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    waiting = ["-o", "DPkg::Lock::Timeout=300"]
    wanted = [*apt_get, *waiting, "install", "-y", "-qq", "--no-install-recommends", *packages]
    steps = [
        wanted,
        # What an interrupted installation needs first, and what a bare container lacks.
        [*apt_get[:-1], "dpkg", "--configure", "-a"],
        [*apt_get, *waiting, "update", "-qq"],
        wanted,
    ]
    for step in steps:
        done = subprocess.run(step, check=False, env=environ, stdout=subprocess.DEVNULL)
        if step is wanted and done.returncode == 0:
            return


def _advice(lacking: list[Need]) -> str:
    names = ", ".join(need.name for need in lacking)
    for index, manager in enumerate(MANAGERS):
        if shutil.which(manager):
            line = f"sudo {_INSTALL[manager]} {' '.join(_packages(lacking, index))}"
            return f"This system lacks {names}. Type this line, then start again:\n  {line}"
    return f"This system lacks {names}. Install them with its package manager, then start again."
