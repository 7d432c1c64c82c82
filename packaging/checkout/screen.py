"""Whether there is a screen that a window could open on."""

import ctypes
import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path


def has_screen(environ: Mapping[str, str]) -> bool:
    """Say whether a window can be shown: asked of the display itself, not of the variables.

    Qt ends the whole process when a variable names a display that does not answer.
    """
    if not sys.platform.startswith("linux"):
        return True
    return _wayland_answers(environ) or _x_answers(environ)


def _wayland_answers(environ: Mapping[str, str]) -> bool:
    name, folder = environ.get("WAYLAND_DISPLAY"), environ.get("XDG_RUNTIME_DIR", "")
    if not name:
        return False
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        try:
            connection.connect(str(Path(folder) / name))
        except OSError:
            return False
    return True


def _x_answers(environ: Mapping[str, str]) -> bool:
    if not environ.get("DISPLAY"):
        return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(os.fsencode(environ["DISPLAY"]), None)
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not failed
