"""Texts on a page, also where they are read from right to left."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextLayout
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from conda_privacy.panel.widgets.labels import Label

pytestmark = pytest.mark.qt

FIRST, REST = "حاسوب التدريب في مجلد مؤقت", "ويختفي عند إغلاق النافذة"
WORD = "أوامر"
LINE = " ".join([WORD] * 8)


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _edge(image: QImage) -> set[int]:
    """The colours at the left edge."""
    return {image.pixel(0, y) for y in range(image.height())}


@pytest.mark.parametrize("size", ["title", "heading", "body", "small"])
def test_no_letter_is_cut_off_at_the_end_of_a_full_line_from_right_to_left(
    right_to_left: None, qtbot: QtBot, size: str
) -> None:
    label = Label(f"{FIRST} {REST}", size)
    qtbot.addWidget(label)
    label.show()
    margins = label.contentsMargins()
    full = label.fontMetrics().horizontalAdvance(FIRST) + margins.left() + margins.right()

    for spare in range(label.fontMetrics().horizontalAdvance(" ") + 1):
        label.resize(full + spare, label.heightForWidth(full + spare))
        assert len(_edge(label.grab().toImage())) == 1, spare


def ends(image: QImage, lines: int) -> list[int]:
    """Return how far the ink of each line reaches to the right."""
    ground, high = image.pixel(0, 0), image.height() // lines
    inked = [
        [
            x
            for x in range(image.width())
            for y in range(line * high, (line + 1) * high)
            if image.pixel(x, y) != ground
        ]
        for line in range(lines)
    ]
    return [max(columns) for columns in inked]


def test_each_line_begins_at_the_edge(qtbot: QtBot, right_to_left: None) -> None:
    label = Label(f"{LINE} {LINE} {LINE}")
    qtbot.addWidget(label)
    width = label.fontMetrics().horizontalAdvance(LINE) + label.contentsMargins().left()
    label.resize(width, label.heightForWidth(width))
    lines = round(label.height() / label.fontMetrics().lineSpacing())
    assert lines > 1
    found = ends(label.grab().toImage(), lines)
    assert len(set(found)) == 1
    assert found[0] >= width - 3


def test_lines_of_the_text_itself_are_kept(qtbot: QtBot, right_to_left: None) -> None:
    label = Label(f"{LINE}\n{LINE}")
    qtbot.addWidget(label)
    label.setWordWrap(False)
    label.resize(label.sizeHint())
    found = ends(label.grab().toImage(), 2)
    assert found[0] == found[1]


def test_what_stands_in_the_middle_stays_there(qtbot: QtBot, right_to_left: None) -> None:
    label = Label(LINE)
    qtbot.addWidget(label)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    words = label.fontMetrics().horizontalAdvance(LINE)
    label.resize(words + 100, label.fontMetrics().lineSpacing())
    assert abs(ends(label.grab().toImage(), 1)[0] - (words + 50)) <= 4


@pytest.mark.parametrize("name", ["x" * 200, "/opt/" + "y" * 120, "ä" * 90])
@pytest.mark.parametrize("direction", ["left-to-right", "right-to-left"])
def test_a_name_without_an_end_breaks_where_there_is_no_room_and_is_whole(
    request: pytest.FixtureRequest, qtbot: QtBot, name: str, direction: str
) -> None:
    if direction == "right-to-left":
        request.getfixturevalue("right_to_left")
    label = Label(f"Turned off only in {name}.", "small")
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < 200
    assert label.sizeHint().width() < label.fontMetrics().horizontalAdvance(label.text())
    label.resize(200, label.heightForWidth(200))
    layout, height = label._lines(label.contentsRect().width())
    assert "".join(shown_lines(layout)).replace("\u200b", "") == label.text()
    assert max(map(label.fontMetrics().horizontalAdvance, shown_lines(layout))) <= 202
    assert height <= label.height()
    image = label.grab().toImage()
    spacing = label.fontMetrics().lineSpacing()
    assert len(ends(image, round(image.height() / spacing))) == layout.lineCount()


def test_a_long_name_is_broken_behind_its_underscores(qtbot: QtBot) -> None:
    label = Label("The variable CONDA_ANACONDA_ANON_USAGE decides.")
    qtbot.addWidget(label)
    layout, _ = label._lines(label.fontMetrics().horizontalAdvance("CONDA_ANACONDA_X"))
    words = " ".join(shown_lines(layout)).replace("\u200b", "").split()
    parts = "(CONDA_|ANACONDA_|ANON_|USAGE)+"
    assert [word for word in words if re.fullmatch(parts, word)] == words[2:-1]
    assert len(words[2:-1]) > 1
    assert label.text() == "The variable CONDA_ANACONDA_ANON_USAGE decides."


def shown_lines(layout: QTextLayout) -> list[str]:
    lines = map(layout.lineAt, range(layout.lineCount()))
    text = layout.text()
    return [text[line.textStart() :][: line.textLength()] for line in lines]


def test_a_text_with_short_words_is_laid_out_by_qt_itself(qtbot: QtBot) -> None:
    words, like = Label("Every one of these words is short. " * 4), QLabel()
    for label in (words, like):
        qtbot.addWidget(label)
    like.setWordWrap(True)
    like.setText(words.text())
    for width in (80, 200, 700):
        assert words.heightForWidth(width) == like.heightForWidth(width)
    assert words.minimumSizeHint() == like.minimumSizeHint()
    assert words.sizeHint() == like.sizeHint()


def test_a_text_follows_the_direction_of_what_it_stands_in(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    label = Label("short")
    label.setParent(host)
    label.resize(300, label.sizeHint().height())
    at_left = label.grab().toImage()
    margins = label.contentsMargins()

    host.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert ends(label.grab().toImage(), 1)[0] >= 295
    host.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert label.grab().toImage() == at_left
    assert label.contentsMargins() == margins


def test_a_text_that_was_centred_stays_so(qtbot: QtBot) -> None:
    label = Label("short")
    qtbot.addWidget(label)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert label.alignment() == Qt.AlignmentFlag.AlignCenter
