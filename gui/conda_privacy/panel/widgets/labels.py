"""Texts on a page: plain text only, in the sizes of the panel."""

from __future__ import annotations

import html
import re
from math import ceil
from textwrap import wrap

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from conda_privacy.panel.icons import paint_icon
from conda_privacy.panel.look import look_of

_TIP_LINE = 60
"""Letters in a line of a tool tip: Qt breaks short texts, and a name without spaces nowhere."""


def plain_tip(text: str, *, fixed: bool = False, below: str = "") -> str:
    """Return a tool tip that shows this text as it is; Qt would read markup in it.

    Args:
        text: what is shown; empty for no tool tip.
        fixed: in the fixed font, as for a path.
        below: what it is, in a few words.
    """
    if not text:
        return ""
    lines = "\n".join(wrap(text, _TIP_LINE, drop_whitespace=not fixed))
    element = "tt" if fixed else "span"
    more = f"\n{html.escape(below)}" if below else ""
    return f'<qt style="white-space: pre"><{element}>{html.escape(lines)}</{element}>{more}</qt>'


_UNBROKEN = re.compile(r"[^\s\u2e80-\u9fff\uac00-\uffef]{17,}")
"""A name, a path or a word that Qt breaks nowhere, and so long that a narrow page could not show it
in large letters: of a title, of a variable, or where a person has chosen large text."""
_BETWEEN = re.compile(r"[_/\\]")
"""Behind these a long name is broken rather than anywhere."""
_AT_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_AT_RIGHT = (
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
)
_LEAST, _MOST = 16, 80
"""The letters in a line of a text with such a name: at least, and where there is room."""


class Label(QLabel):
    """Wrapping text that is never read as markup, and never wider than there is room.

    Args:
        text: what is shown.
        size: ``"title"``, ``"heading"``, ``"strong"``, ``"body"``, ``"small"`` or ``"fixed"``.
        tone: ``"text"`` or ``"secondary"``.
    """

    def __init__(
        self, text: str = "", size: str = "body", tone: str = "text", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._breaks = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("scale", size)
        self.setProperty("tone", tone)
        self._follow_direction()
        self.setText(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _follow_direction(self) -> None:
        """Begin at the side where reading begins, unless somebody has chosen another place."""
        mirrored = self.isRightToLeft()
        if self.alignment() != (_AT_LEFT if mirrored else _AT_RIGHT):
            return
        # Qt would put a text of Latin letters at the left, away from what it belongs to.
        self.setAlignment(_AT_RIGHT if mirrored else _AT_LEFT)
        # Room for the last letter of a full line, which may reach beyond its line.
        self.setContentsMargins(look_of(self).unit if mirrored else 0, 0, 0, 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._follow_direction()

    def show_text(self, text: str) -> None:
        """Show this text, and take no room when there is none."""
        self.setText(text)
        self.setVisible(bool(text))

    def _lines(self, width: int) -> tuple[QTextLayout, float]:
        """Return the text in lines, and how high they are together."""
        option = QTextOption(self.alignment())
        option.setTextDirection(self.layoutDirection())
        wraps = QTextOption.WrapMode
        wrapped = wraps.WrapAtWordBoundaryOrAnywhere if self._breaks else wraps.WordWrap
        option.setWrapMode(wrapped if self.wordWrap() else wraps.ManualWrap)
        text = _UNBROKEN.sub(lambda found: _BETWEEN.sub("\\g<0>\u200b", found[0]), self.text())
        layout = QTextLayout(text.replace("\n", "\u2028"), self.font())
        layout.setTextOption(option)
        layout.beginLayout()
        bottom, leading = 0.0, self.fontMetrics().leading()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, bottom))
            bottom += line.height() + leading
        layout.endLayout()
        return layout, bottom - leading

    def setText(self, text: str) -> None:
        """Show this text."""
        self._breaks = _UNBROKEN.search(text) is not None
        super().setText(text)

    def sizeHint(self) -> QSize:
        wanted = super().sizeHint()
        if not (self._breaks and self.wordWrap()):
            return wanted
        width = min(wanted.width(), _MOST * self.fontMetrics().averageCharWidth())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        if not (self._breaks and self.wordWrap()):
            return least
        width = min(least.width(), _LEAST * self.fontMetrics().averageCharWidth())
        return QSize(width, self.fontMetrics().height())

    def heightForWidth(self, width: int) -> int:
        if not (self._breaks and self.wordWrap()):
            return super().heightForWidth(width)
        margins = self.contentsMargins()
        _, height = self._lines(width - margins.left() - margins.right())
        return ceil(height) + margins.top() + margins.bottom()

    def paintEvent(self, event: QPaintEvent) -> None:
        # WORKAROUND Qt would set each line but the last in by the width of a space.
        mirrored = self.isRightToLeft() and self.alignment() & Qt.AlignmentFlag.AlignRight
        if not (mirrored or self._breaks):
            super().paintEvent(event)
            return
        area = self.contentsRect()
        layout, height = self._lines(area.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        layout.draw(painter, QPointF(area.left(), area.top() + round((area.height() - height) / 2)))


class PathLabel(QLabel):
    """A path on one line in the fixed font, shortened in the middle where room is missing.

    The whole path is its accessible name and its tool tip.

    Attributes:
        shortened_at: where letters are left out where room is missing.
    """

    def __init__(self, path: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shortened_at = Qt.TextElideMode.ElideMiddle
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("scale", "fixed")
        self.setProperty("tone", "secondary")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_path(path)

    def show_path(self, path: str) -> None:
        """Show this path."""
        self.setText(path)
        self._tell()

    def _shortened(self) -> str:
        room = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), self.shortened_at, room)

    def _tell(self) -> None:
        whole = self._shortened() == self.text()
        self.setToolTip("" if whole else plain_tip(self.text(), fixed=True))

    def minimumSizeHint(self) -> QSize:
        wanted = super().sizeHint()
        return QSize(
            min(wanted.width(), 8 * self.fontMetrics().averageCharWidth()), wanted.height()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._tell()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        # A path reads from left to right, and stands where the text around it begins.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        above = self.parentWidget()
        mirrored = above is not None and above.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        place = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.contentsRect(), place, self._shortened())


class Icon(QWidget):
    """One of our icons in the colour of text, or in one colour that is given."""

    def __init__(
        self, name: str, size: float = 2.75, colour: str = "", parent: QWidget | None = None
    ) -> None:
        """Show an icon.

        Args:
            name: as in `paint_icon`.
            size: in units of the grid.
            colour: ``#rrggbb``; empty for the colour of text.
            parent: as everywhere in Qt.
        """
        super().__init__(parent)
        self._name, self._size, self._colour = name, size, colour
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = round(self._size * look_of(self).unit)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._colour or look_of(self).colours.text
        paint_icon(painter, self._name, colour, QRectF(self.rect()))
