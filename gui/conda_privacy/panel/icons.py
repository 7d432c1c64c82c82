"""Our own line icons, tinted with the colour of the text beside them."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer

from conda_privacy.resources import resource


def paint_icon(painter: QPainter, name: str, colour: str, rectangle: QRectF) -> None:
    """Paint the icon of this name.

    Args:
        painter: paints on the widget, in its logical pixels.
        name: file name without ending in the folder ``icons`` of the resources.
        colour: ``#rrggbb`` that takes the place of ``currentColor``.
        rectangle: where; a square keeps the shape.

    Raises:
        FileNotFoundError: there is no such icon.
    """
    drawing = resource(f"icons/{name}.svg").read_bytes()
    tinted = drawing.replace(b"currentColor", colour.encode())
    QSvgRenderer(QByteArray(tinted)).render(painter, rectangle)
