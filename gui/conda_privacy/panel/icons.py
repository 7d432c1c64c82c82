"""Our own line icons, tinted with the colour of the text beside them."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
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


def icon(name: str, colour: str, size: int = 24) -> QIcon:
    """Return the icon for a button or a menu, sharp up to twice its size."""
    pixmap = QPixmap(QSize(2 * size, 2 * size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_icon(painter, name, colour, QRectF(0, 0, 2 * size, 2 * size))
    painter.end()
    pixmap.setDevicePixelRatio(2)
    return QIcon(pixmap)
