"""icons: every size drawn from the one SVG, in files that Windows, macOS and Qt understand."""

import struct
from pathlib import Path

import pytest

import icons
from tests.packaging.conftest import ROOT

pytestmark = [pytest.mark.qt, pytest.mark.usefixtures("qapp")]


@pytest.mark.parametrize("size", icons.THEME_SIZES)
def test_given_a_size_when_drawn_then_the_picture_has_it_and_is_not_empty(size: int) -> None:
    from PySide6.QtGui import QImage

    image = QImage.fromData(icons.png(size))
    assert (image.width(), image.height()) == (size, size)
    assert image.pixelColor(0, 0).alpha() == 0, "the corner is outside the rounded square"
    knob, ground = (
        image.pixelColor(size * 3 // 4, size // 2),
        image.pixelColor(size // 2, size // 8),
    )
    assert knob.lightness() > 240
    assert ground.green() > ground.red()


def test_given_the_icon_for_windows_when_read_then_each_entry_is_a_picture_of_its_size() -> None:
    from PySide6.QtGui import QImage

    content = icons.ico()
    reserved, kind, count = struct.unpack_from("<HHH", content)
    assert (reserved, kind) == (0, 1)
    sizes = []
    for index in range(count):
        entry = struct.unpack_from("<BBBBHHII", content, 6 + 16 * index)
        image = QImage.fromData(content[entry[7] : entry[7] + entry[6]])
        assert image.width() == (entry[0] or 256)
        sizes.append(image.width())
    assert sizes == [16, 24, 32, 48, 64, 128, 256]


def test_given_the_icon_for_macos_when_read_then_its_parts_fill_it_exactly() -> None:
    content = icons.icns()
    assert content[:4] == b"icns"
    position = 8
    kinds = []
    while position < len(content):
        kind, length = struct.unpack_from(">4sI", content, position)
        assert content[position + 8 : position + 12] == b"\x89PNG"
        kinds.append(kind)
        position += length
    assert position == len(content) == struct.unpack_from(">I", content, 4)[0]
    assert kinds == [b"icp4", b"icp5", b"ic07", b"ic08", b"ic09"]


def test_given_a_folder_when_written_then_the_three_files_that_menus_name_are_there(
    tmp_path: Path,
) -> None:
    icons.write_icons(tmp_path / "Menu")
    names = sorted(path.suffix for path in (tmp_path / "Menu").iterdir())
    assert names == [".icns", ".ico", ".png"]


def test_given_the_icons_beside_the_recipe_when_an_sdist_is_built_then_they_are_not_in_it(
    tmp_path: Path,
) -> None:
    ignored = (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    icons.write_icons(tmp_path)
    for path in tmp_path.iterdir():
        assert f"/packaging/conda/{path.name}" in ignored
