"""How the panel looks here: colours, sizes from the font, and the style sheet made of both.

The sheet is set on one widget of ours, never on the application. A sheet closer to a widget
wins over one set further up, so a host that styles ``*`` changes nothing inside the panel.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from conda_privacy.panel.colours import Colours, blended, colours_for, host_palette

TITLE, HEADING, SMALL = 1.6, 1.2, 0.92
"""Sizes of text relative to the host's font."""
RING = 2
"""Pixels of the line around what has the focus."""
_TEXT_MARGIN = 3
"""Pixels that Qt adds before the text of a cell, but not before that of its heading."""


@dataclass(frozen=True)
class Look:
    """What a widget needs to know to paint itself.

    Attributes:
        colours: the roles of the scheme in use.
        pixel: height of the host's font in pixels.
        unit: the grid in pixels: 8 at the usual text size, growing with the font.
    """

    colours: Colours
    pixel: int
    unit: int


def host_look(widget: QWidget) -> Look:
    """Derive the look from the palette and the font of the host around a widget."""
    pixel = QFontInfo(widget.font()).pixelSize()
    return Look(colours_for(host_palette(widget)), pixel, max(6, round(pixel * 0.55)))


def look_of(widget: QWidget) -> Look:
    """Return the look a widget of ours paints with.

    Inside a panel it is the panel's. A widget that a host embeds alone follows its host.
    """
    above: QWidget | None = widget
    while above is not None:
        found = getattr(above, "look", None)
        if isinstance(found, Look):
            return found
        above = above.parentWidget()
    return host_look(widget)


def fixed_font(look: Look, scale: float = 1.0) -> QFont:
    """Return the system's fixed font in a size that fits the host's text."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(max(1, round(look.pixel * scale)))
    return font


def style_sheet(look: Look) -> str:
    """Return the sheet for a panel with this look."""
    return _SHEET % _values(look)


def forget_with(widget: QWidget) -> None:
    """Have Qt forget what it made of the style sheets for a table or a list once this is gone.

    WORKAROUND Otherwise Qt keeps a kilobyte of each that was made below a style sheet, for as long
    as anything else has one. It forgets what once had a sheet of its own after it was dressed in
    the one above; where something scrolls it is enough that what is scrolled in it had.

    Args:
        widget: what scrolls, such as a table, or the list that a combo box opens.
    """
    forgotten = [widget]
    if isinstance(widget, QAbstractScrollArea):
        forgotten = widget.findChildren(QWidget, "qt_scrollarea_viewport")
        for each in forgotten:
            each.ensurePolished()
    for each in forgotten:
        each.setStyleSheet("/**/")
        each.setStyleSheet("")


def _values(look: Look) -> dict[str, str]:
    colours = look.colours
    names = ("window", "card", "line", "border", "text", "secondary", "accent", "on_accent")
    fills = ("chosen", "pressed", "on_pressed", "field")
    values = {name: getattr(colours, name) for name in (*names, *fills)}
    contrast = colours.scheme == "contrast"  # where no fill can say where the pointer is
    values["hovered"] = colours.accent if contrast else colours.border
    for name, share in (("accent_hovered", 0.15), ("accent_pressed", 0.3)):
        values[name] = blended(colours.accent, away_from=colours.on_accent, share=share)
    for count in (1, 2, 3, 4, 5, 6, 7, 8, 12):
        pixels = round(count * look.unit / 4)
        values[f"u{count}"] = f"{pixels}px"
        values[f"f{count}"] = f"{pixels - 1}px"  # beside a focus ring that is one pixel wider
    values["cell"] = f"{round(5 * look.unit / 4) - _TEXT_MARGIN}px"
    for name, scale in (("title", TITLE), ("heading", HEADING), ("body", 1), ("small", SMALL)):
        values[name] = f"{round(look.pixel * scale)}px"
    values["fixed"] = fixed_font(look).family()
    return values


# WORKAROUND Qt draws a scroll bar that any rule reaches only from what the sheet says, so with
# `*` each part of it has to be described here.
_SHEET = """
* { color: %(text)s; background-color: transparent; border: none;
    selection-color: %(on_accent)s; selection-background-color: %(accent)s;
    margin: 0; padding: 0; }
QLabel, QAbstractButton, QComboBox, QLineEdit, QTableView, QHeaderView, QHeaderView::section,
QMenu, QToolTip {
    font-size: %(body)s; font-style: normal; font-weight: 400; letter-spacing: 0px;
    text-decoration: none; }
QLabel[tone="secondary"] { color: %(secondary)s; }
QLabel[scale="title"] { font-size: %(title)s; font-weight: 700; }
QLabel[scale="heading"] { font-size: %(heading)s; font-weight: 700; }
QLabel[scale="strong"] { font-weight: 700; }
QLabel[scale="small"] { font-size: %(small)s; }
QLabel[scale="badge"] { font-size: %(small)s; font-weight: 600; }
QLabel[scale="fixed"] { font-family: "%(fixed)s"; font-size: %(small)s; }
QToolTip, QMenu, QComboBox QAbstractItemView, QComboBoxPrivateContainer {
    background-color: %(card)s; color: %(text)s; border: 1px solid %(border)s; }
QToolTip { padding: %(u2)s; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView { outline: none; border: none; padding: %(u1)s; }
QComboBox QAbstractItemView::item { min-height: %(u12)s; padding: %(u1)s %(u3)s; }
QComboBox QAbstractItemView::item:selected {
    background-color: %(accent)s; color: %(on_accent)s; }
QMenu::item { padding: %(u4)s %(u8)s; }
QMenu::indicator { left: %(u3)s; }
QMenu::item:selected { background-color: %(accent)s; color: %(on_accent)s; }
QMenu::item:disabled { color: %(secondary)s; }
QMenu::separator { height: 1px; background: %(line)s; }

QPushButton { background-color: %(card)s; border: 1px solid %(border)s; border-radius: %(u3)s;
    outline: none; padding: %(u3)s %(u6)s; min-height: %(u12)s; font-weight: 600; }
QPushButton:hover { background-color: %(chosen)s; border-color: %(hovered)s; }
QPushButton:pressed { background-color: %(pressed)s; color: %(on_pressed)s; }
QPushButton:checked { background-color: %(chosen)s; border-color: %(accent)s; }
QPushButton:checked:pressed { background-color: %(pressed)s; }
QPushButton[locked="true"] { background-color: %(card)s; color: %(secondary)s;
    border: 1px solid %(border)s; }
QPushButton:focus { border: 2px solid %(accent)s; padding: %(f3)s %(f6)s; }
QPushButton:checked:focus { border-color: %(text)s; }
QPushButton:disabled { color: %(secondary)s; border-style: dashed; }
QPushButton[look="primary"] { background-color: %(accent)s; color: %(on_accent)s;
    border-color: %(accent)s; }
QPushButton[look="primary"]:hover { background-color: %(accent_hovered)s;
    border-color: %(accent_hovered)s; }
QPushButton[look="primary"]:pressed { background-color: %(accent_pressed)s;
    border-color: %(accent_pressed)s; }
QPushButton[look="primary"][locked="true"] { background-color: %(card)s; color: %(secondary)s;
    border: 1px solid %(border)s; }
QPushButton[look="primary"]:focus { border: 2px solid %(text)s; }
QPushButton[look="primary"]:disabled { background-color: %(card)s; color: %(secondary)s;
    border-color: %(border)s; }
QPushButton[look="link"] { background-color: transparent; border: 2px solid transparent;
    color: %(accent)s; padding: %(u1)s; text-align: left; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: 2px solid %(accent)s; }
QPushButton[look="path"] { background-color: transparent; border: 2px solid transparent;
    color: %(secondary)s; padding: %(u1)s %(u1)s %(u1)s 0; font-weight: 400; text-align: left;
    min-height: 0;
    font-family: "%(fixed)s"; font-size: %(small)s; }
QPushButton[look="path"]:hover { text-decoration: underline; }
QPushButton[look="path"]:focus { border: 2px solid %(accent)s; }

QLineEdit, QPlainTextEdit, QTextEdit, QTextBrowser { background-color: %(field)s;
    border: 1px solid %(border)s; border-radius: %(u3)s; padding: %(u3)s %(u4)s; }
QPlainTextEdit[look="code"] { background-color: %(window)s; border: 1px solid %(line)s;
    padding: 1px; }
QPlainTextEdit[look="code"]:focus { border: 2px solid %(accent)s; padding: 0; }
QLineEdit { min-height: %(u12)s; placeholder-text-color: %(secondary)s; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QTextBrowser:focus {
    border: 2px solid %(accent)s; padding: %(f3)s %(f4)s; }

QTableView { gridline-color: %(line)s; outline: none; border: 2px solid transparent; }
QTableView:focus { border: 2px solid %(accent)s; }
QTableView::item { border-bottom: 1px solid %(line)s; padding: %(u2)s %(cell)s; }
QTableView::item:selected { background-color: %(chosen)s; color: %(text)s; }
QHeaderView::section { color: %(secondary)s; background-color: transparent; border: none;
    border-bottom: 1px solid %(line)s; padding: %(u3)s %(u5)s; margin: 0; font-weight: 600;
    font-size: %(small)s; }
QHeaderView::section:focus { color: %(text)s; }

QSlider { min-height: %(u12)s; border: 2px solid transparent; border-radius: %(u2)s; }
QSlider:focus { border-color: %(accent)s; }
QSlider::groove:horizontal { height: %(u2)s; border-radius: %(u1)s;
    background-color: %(border)s; }
QSlider::sub-page:horizontal { background-color: %(accent)s; border-radius: %(u1)s; }
QSlider[mirrored="true"]::sub-page:horizontal { background-color: %(border)s; }
QSlider[mirrored="true"]::add-page:horizontal { background-color: %(accent)s;
    border-radius: %(u1)s; }
QSlider::handle:horizontal { width: %(u8)s; margin: -%(u3)s 0; border-radius: %(u4)s;
    background-color: %(card)s; border: 2px solid %(accent)s; }

QProgressBar { border: 1px solid %(border)s; border-radius: %(u2)s; min-height: %(u3)s;
    max-height: %(u3)s; }
QProgressBar::chunk { background-color: %(accent)s; border-radius: %(u1)s; }

QScrollBar:vertical { width: %(u6)s; margin: 0; }
QScrollBar:horizontal { height: %(u6)s; margin: 0; }
QScrollBar::handle { background-color: %(border)s; border-radius: %(u1)s; margin: %(u1)s; }
QScrollBar::handle:vertical { min-height: %(u12)s; }
QScrollBar::handle:horizontal { min-width: %(u12)s; }
QScrollBar::handle:hover { background-color: %(text)s; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""
