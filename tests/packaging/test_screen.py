"""screen: a display counts when it answers, not when a variable names it."""

import socket
import sys
from pathlib import Path

import pytest

import screen

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="elsewhere there is always a screen"
)


def test_given_no_variable_when_asking_then_there_is_no_screen() -> None:
    assert not screen.has_screen({})


def test_given_a_display_that_does_not_answer_when_asking_then_there_is_no_screen() -> None:
    assert not screen.has_screen({"DISPLAY": ":64321"})


def test_given_a_wayland_name_without_a_socket_when_asking_then_there_is_no_screen(
    tmp_path: Path,
) -> None:
    environ = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert not screen.has_screen(environ)


def test_given_a_compositor_that_listens_when_asking_then_there_is_a_screen(
    tmp_path: Path,
) -> None:
    environ = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "wayland-0"))
        compositor.listen()
        assert screen.has_screen(environ)
