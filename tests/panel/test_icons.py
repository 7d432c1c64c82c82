"""The icons are simple lines of our own, in the colour of what is written beside them."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from conda_privacy.panel.icons import paint_icon
from conda_privacy.resources import resource

pytestmark = pytest.mark.qt

OF_THE_PROGRAM = "conda-privacy"
ICONS = sorted(path for path in resource("icons").glob("*.svg") if path.stem != OF_THE_PROGRAM)
LINES = {"svg", "path", "rect", "circle", "line", "g"}


def painted(name: str, colour: str) -> QImage:
    image = QImage(96, 96, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    try:
        paint_icon(painter, name, colour, QRectF(0, 0, 96, 96))
    finally:
        painter.end()
    return image


@pytest.mark.parametrize("icon", ICONS, ids=lambda path: path.stem)
def test_an_icon_is_drawn_in_24_units_with_one_colour_that_is_to_be_chosen(icon: Path) -> None:
    drawing = ET.parse(icon).getroot()  # noqa: S314 - these are our own files
    size = [drawing.get(each) for each in ("width", "height", "viewBox")]
    assert size == ["24", "24", "0 0 24 24"]
    parts = list(drawing.iter())
    assert {each.tag.rpartition("}")[2] for each in parts} <= LINES
    inks = {each.get(name) for each in parts for name in ("fill", "stroke")} - {None}
    assert inks <= {"none", "currentColor"}
    assert "currentColor" in inks


def alike(first: QColor, second: QColor) -> bool:
    """Whether two colours are the same but for rounding."""
    channels = (QColor.red, QColor.green, QColor.blue)
    return all(abs(channel(first) - channel(second)) <= 1 for channel in channels)


@pytest.mark.parametrize("icon", ICONS, ids=lambda path: path.stem)
def test_an_icon_has_the_colour_of_the_text_and_no_other(icon: Path) -> None:
    for colour in ("#1b2620", "#e8eeea"):
        image = painted(icon.stem, colour)
        dots = [image.pixelColor(x, y) for x in range(96) for y in range(96)]
        solid = [each for each in dots if each.alpha() == 255]
        assert solid
        assert all(alike(each, QColor(colour)) for each in solid)


def test_an_icon_that_nobody_drew_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        painted("no-such-icon", "#000000")
