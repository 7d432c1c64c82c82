"""Every colour of the panel, derived from the palette of the host in this one module.

The host's palette decides the scheme: light, dark or high contrast. The light and dark values
meet 4.5:1 for text and 3:1 for controls; in high contrast the host's own colours are used.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

_Role = QPalette.ColorRole
_READABLE = 3.0
"""Less contrast than this between window and text is no palette but an accident (``*{color}``)."""
_LEGIBLE = 4.5
"""The contrast that text needs, after WCAG 2.2."""
_HIGH_CONTRAST = 19.0
"""Black and white have 21; the flat light and dark themes of applications stay below this."""


@dataclass(frozen=True)
class Tint:
    """Text and the fill it stands on, both ``#rrggbb``; `edge` is the outline or the fill."""

    text: str
    fill: str
    edge: str = ""


@dataclass(frozen=True)
class Colours:
    """The roles of one scheme; values are ``#rrggbb``.

    Attributes:
        scheme: ``"light"``, ``"dark"`` or ``"contrast"``.
        line: decoration between and around cards, never the only sign of a control.
        border: edges of fields, switches and buttons.
        chosen: fill behind the chosen page or row.
        pressed: fill of a button that is held down, under text of the colour `on_pressed`.
        parts: tint of each kind of user agent part; unknown kinds use ``"base"``.
        tones: tint of messages and badges: notice, warning, error, good, quiet, inverse.
    """

    scheme: str
    window: str
    card: str
    line: str
    border: str
    text: str
    secondary: str
    accent: str
    on_accent: str
    chosen: str
    pressed: str
    on_pressed: str
    field: str
    knob: str
    parts: dict[str, Tint]
    tones: dict[str, Tint]

    def part(self, kind: str) -> Tint:
        """Return the tint of a user agent part of this kind."""
        return self.parts.get(kind, self.parts["base"])


_IDENTITIES = ("account", "installer", "organization", "machine")


def _parts(
    base: Tint, aau: Tint, client: Tint, session: Tint, rest: tuple[Tint, Tint]
) -> dict[str, Tint]:
    environment, identity = rest
    parts = {
        "base": base,
        "aau": aau,
        "client": client,
        "session": session,
        "environment": environment,
    }
    return parts | dict.fromkeys(_IDENTITIES, identity)


_LIGHT = Colours(
    scheme="light",
    window="#f4f6f5",
    card="#ffffff",
    line="#d9e0dc",
    border="#7d8a83",
    text="#1b2620",
    secondary="#55635b",
    accent="#1f7a3a",
    on_accent="#ffffff",
    chosen="#e4f2e8",
    pressed="#d9e0dc",
    on_pressed="#1b2620",
    field="#ffffff",
    knob="#ffffff",
    parts=_parts(
        Tint("#46524b", "#eef1f0"),
        Tint("#41388a", "#e8e6f7"),
        Tint("#8a3a0a", "#fde3d3"),
        Tint("#0f4c85", "#dcebfb"),
        (Tint("#155c2c", "#d9f0df"), Tint("#7a1f62", "#f6dff0")),
    ),
    tones={
        "notice": Tint("#124a80", "#e6f0fb"),
        "warning": Tint("#6b4a00", "#fff4d9"),
        "error": Tint("#8c1d13", "#fde8e6"),
        "good": Tint("#155c2c", "#d9f0df"),
        "quiet": Tint("#46524b", "#eef1f0"),
        "inverse": Tint("#ffffff", "#1b2620"),
    },
)

_DARK = Colours(
    scheme="dark",
    window="#161b18",
    card="#212925",
    line="#37423c",
    border="#7d8a83",
    text="#e8eeea",
    secondary="#a9b7af",
    accent="#5fcf83",
    on_accent="#0c1f12",
    chosen="#233a2c",
    pressed="#37423c",
    on_pressed="#e8eeea",
    field="#161b18",
    knob="#ffffff",
    parts=_parts(
        Tint("#c6d1cb", "#2c3531"),
        Tint("#c9c3fb", "#342f58"),
        Tint("#ffc7a3", "#4d2f1d"),
        Tint("#b3d7fc", "#1d3a57"),
        (Tint("#a9e6bc", "#1e4029"), Tint("#f5b9e2", "#47263e")),
    ),
    tones={
        "notice": Tint("#a9d1fa", "#1b3247"),
        "warning": Tint("#f5d68a", "#3d3217"),
        "error": Tint("#ffb4ab", "#46211e"),
        "good": Tint("#a9e6bc", "#1e4029"),
        "quiet": Tint("#c6d1cb", "#2c3531"),
        "inverse": Tint("#161b18", "#e8eeea"),
    },
)


def contrast(first: QColor, second: QColor) -> float:
    """Return the contrast ratio of two opaque colours, 1 to 21, as WCAG 2.2 defines it."""
    brighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(channel: float) -> float:
        dark = 0.04045
        return channel / 12.92 if channel <= dark else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(c) for c in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def blended(colour: str, *, away_from: str, share: float) -> str:
    """Return a colour with a share of black or white, whichever is farther from another one."""
    dark, bright = QColor("#000000"), QColor("#ffffff")
    other, own = QColor(away_from), QColor(colour)
    target = max(dark, bright, key=lambda each: contrast(each, other))
    red, green, blue = (
        round(255 * (start + (end - start) * share))
        for start, end in (
            (own.redF(), target.redF()),
            (own.greenF(), target.greenF()),
            (own.blueF(), target.blueF()),
        )
    )
    return QColor(red, green, blue).name()


def colours_for(palette: QPalette) -> Colours:
    """Return the roles for a host with this palette."""
    roles = (_Role.Window, _Role.WindowText, _Role.Base, _Role.Button, _Role.Highlight)
    return _derive(*(palette.color(role).rgb() for role in roles), _person_asks_for_contrast())


def _person_asks_for_contrast() -> bool:
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):  # before Qt 6.10 only the palette tells
        return False
    wish = hints.accessibility().contrastPreference()
    return bool(wish == Qt.ContrastPreference.HighContrast)


@lru_cache(maxsize=16)
def _derive(window: int, text: int, base: int, button: int, highlight: int, asked: bool) -> Colours:
    ground, ink = QColor(window), QColor(text)
    extreme = window == base == button and contrast(ground, ink) >= _HIGH_CONTRAST
    if asked or extreme:
        return _high_contrast(ground, ink, QColor(highlight))
    return _DARK if _luminance(ground) < _luminance(ink) else _LIGHT


def _high_contrast(ground: QColor, ink: QColor, highlight: QColor) -> Colours:
    back, front = ground.name(), ink.name()
    seen = contrast(highlight, ground) >= _READABLE
    accent = highlight if seen else ink
    on_accent = max(ground, ink, key=lambda colour: contrast(colour, accent)).name()
    plain = Tint(front, back, front)
    legible = contrast(accent, ground) >= _LEGIBLE
    # The sentences speak of coloured parts, so there has to be a colour.
    added = Tint(accent.name() if legible else front, back, accent.name())
    return Colours(
        scheme="contrast",
        window=back,
        card=back,
        line=front,
        border=front,
        text=front,
        secondary=front,
        accent=accent.name(),
        on_accent=on_accent,
        chosen=back,
        pressed=front,
        on_pressed=back,
        field=back,
        knob=back,
        parts=_parts(plain, added, added, added, (added, added)),
        tones=dict.fromkeys(("notice", "warning", "error", "good", "quiet"), plain)
        | {"inverse": Tint(back, front, back)},
    )


SCHEMES = {
    "light": _LIGHT,
    "dark": _DARK,
    "contrast": _high_contrast(QColor("#000000"), QColor("#ffffff"), QColor("#ffff00")),
}
"""The colours of the schemes that our own window offers."""


def host_palette(widget: QWidget) -> QPalette:
    """Return the palette of the host around a widget.

    A style sheet such as ``* {color: red; background: red}`` spoils the palettes of all widgets
    below it; then the application's palette counts, which no style sheet reaches.
    """
    parent = widget.parentWidget()
    palette = parent.palette() if parent is not None else QApplication.palette()
    window, text = palette.color(_Role.Window), palette.color(_Role.WindowText)
    if window.alpha() < 255 or contrast(window, text) < _READABLE:  # noqa: PLR2004 - opaque
        return QApplication.palette()
    return palette


def qt_palette(colours: Colours) -> QPalette:
    """Return a palette of these colours, for what Qt's own style paints."""
    palette = QPalette()
    for role, value in {
        _Role.Window: colours.window,
        _Role.WindowText: colours.text,
        _Role.Base: colours.field,
        _Role.AlternateBase: colours.window,
        _Role.Text: colours.text,
        _Role.Button: colours.card,
        _Role.ButtonText: colours.text,
        _Role.BrightText: colours.on_accent,
        _Role.Highlight: colours.accent,
        _Role.HighlightedText: colours.on_accent,
        _Role.Link: colours.accent,
        _Role.ToolTipBase: colours.card,
        _Role.ToolTipText: colours.text,
        _Role.PlaceholderText: colours.secondary,
        _Role.Mid: colours.border,
        _Role.Accent: colours.accent,
    }.items():
        palette.setColor(role, QColor(value))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.secondary))
    return palette
