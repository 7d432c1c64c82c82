"""The program's icon in the sizes and formats that desktops ask for, drawn from its one SVG.

``python packaging/linux/icons.py FOLDER`` writes ``conda-privacy.ico`` (Windows),
``conda-privacy.icns`` (macOS) and ``conda-privacy.png`` (512 pixels). Runs in an environment that
has PySide6.
"""

import os
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).resolve().parents[2] / "resources" / "icons" / "conda-privacy.svg"
# The sizes that the icon theme specification's fallback theme and common docks look for.
THEME_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
# The types of Apple's icon container that hold a PNG, with the pixels of each.
_ICNS_TYPES = ((b"icp4", 16), (b"icp5", 32), (b"ic07", 128), (b"ic08", 256), (b"ic09", 512))


def png(size: int) -> bytes:
    """Return the icon as a PNG file of ``size`` times ``size`` pixels."""
    application = QGuiApplication.instance() or _application()
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    del application
    return bytes(content.data())


def _application() -> QGuiApplication:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QGuiApplication([])


def ico() -> bytes:
    """Return a Windows icon file: a table of contents, then one PNG for each size."""
    images = [(size, png(size)) for size in _ICO_SIZES]
    offset = 6 + 16 * len(images)
    table = struct.pack("<HHH", 0, 1, len(images))
    for size, content in images:
        # One byte holds the size; there, 0 means 256.
        side = size % 256
        table += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(content), offset)
        offset += len(content)
    return table + b"".join(content for _, content in images)


def icns() -> bytes:
    """Return an Apple icon file: each PNG behind its type and length."""
    parts = b""
    for kind, size in _ICNS_TYPES:
        content = png(size)
        parts += kind + struct.pack(">I", 8 + len(content)) + content
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts


def write_icons(folder: Path) -> None:
    """Write the three files that the menus of conda and the bundles refer to."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "conda-privacy.ico").write_bytes(ico())
    (folder / "conda-privacy.icns").write_bytes(icns())
    (folder / "conda-privacy.png").write_bytes(png(512))


if __name__ == "__main__":
    write_icons(Path(sys.argv[1]))
