"""The colours are those that were agreed on, and stand in one module."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette

import conda_privacy
from conda_privacy.panel.colours import SCHEMES, Tint, colours_for

pytestmark = pytest.mark.qt

PROGRAM = Path(conda_privacy.__file__).parent
WRITTEN_OUT = re.compile(r"#[0-9a-fA-F]{6}\b|#[0-9a-fA-F]{3}\b|\brgba?\(|QColor\(\"[a-z]+\"\)")
ROLES = {
    "window": ("#f4f6f5", "#161b18"),
    "card": ("#ffffff", "#212925"),
    "line": ("#d9e0dc", "#37423c"),
    "text": ("#1b2620", "#e8eeea"),
    "secondary": ("#55635b", "#a9b7af"),
    "accent": ("#1f7a3a", "#5fcf83"),
    "on_accent": ("#ffffff", "#0c1f12"),
    "border": ("#7d8a83", "#7d8a83"),
}
TINTS = {
    "base": (("#46524b", "#eef1f0"), ("#c6d1cb", "#2c3531")),
    "aau": (("#41388a", "#e8e6f7"), ("#c9c3fb", "#342f58")),
    "client": (("#8a3a0a", "#fde3d3"), ("#ffc7a3", "#4d2f1d")),
    "session": (("#0f4c85", "#dcebfb"), ("#b3d7fc", "#1d3a57")),
    "environment": (("#155c2c", "#d9f0df"), ("#a9e6bc", "#1e4029")),
    "organization": (("#7a1f62", "#f6dff0"), ("#f5b9e2", "#47263e")),
    "machine": (("#7a1f62", "#f6dff0"), ("#f5b9e2", "#47263e")),
    "installer": (("#7a1f62", "#f6dff0"), ("#f5b9e2", "#47263e")),
    "account": (("#7a1f62", "#f6dff0"), ("#f5b9e2", "#47263e")),
    "notice": (("#124a80", "#e6f0fb"), ("#a9d1fa", "#1b3247")),
    "warning": (("#6b4a00", "#fff4d9"), ("#f5d68a", "#3d3217")),
    "error": (("#8c1d13", "#fde8e6"), ("#ffb4ab", "#46211e")),
}


@pytest.mark.parametrize(("number", "scheme"), [(0, "light"), (1, "dark")])
def test_each_role_has_the_colour_that_was_agreed_on(number: int, scheme: str) -> None:
    colours = SCHEMES[scheme]
    assert {role: getattr(colours, role) for role in ROLES} == {
        role: each[number] for role, each in ROLES.items()
    }
    tints = colours.parts | colours.tones
    assert {name: tints[name] for name in TINTS} == {
        name: Tint(*each[number]) for name, each in TINTS.items()
    }


def test_colours_are_written_out_in_one_module_only() -> None:
    scattered = {
        path.name: found
        for layer in ("panel", "desktop")
        for path in (PROGRAM / layer).rglob("*.py")
        if path.name != "colours.py"
        and (found := WRITTEN_OUT.findall(path.read_text(encoding="utf-8")))
    }
    assert scattered == {}
    assert WRITTEN_OUT.search((PROGRAM / "panel/colours.py").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("ground", "ink", "scheme"),
    [
        ("#f0f0f0", "#202020", "light"),
        ("#303030", "#e0e0e0", "dark"),
        ("#000000", "#ffffff", "contrast"),
        ("#ffffff", "#000000", "contrast"),
    ],
)
def test_the_scheme_follows_the_palette_of_the_host(ground: str, ink: str, scheme: str) -> None:
    palette = QPalette(QColor(ground), QColor(ground))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
        palette.setColor(role, QColor(ink))
    for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Button, QPalette.ColorRole.Window):
        palette.setColor(role, QColor(ground))
    assert colours_for(palette).scheme == scheme
