"""Text that a program reads: in the fixed font, from left to right, as high as it is long."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from conda_privacy.panel.colours import Tint
from conda_privacy.panel.look import SMALL, fixed_font, forget_with, look_of

_MOST_LINES = 16


class CodeView(QPlainTextEdit):
    """Shows lines that can be selected and copied but not changed.

    Args:
        name: what a screen reader calls it.
        parent: a widget that has a look.
    """

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._bands: dict[int, Tint] = {}
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDefaultFont(fixed_font(look_of(parent), SMALL))
        self.document().setDocumentMargin(look_of(parent).unit)
        self.setProperty("look", "code")
        forget_with(self)

    def show_code(self, text: str) -> None:
        """Show this text."""
        if text != self.toPlainText():
            self.setPlainText(text)
            self._fit()

    def show_diff(self, diff: str) -> None:
        """Show a unified diff without its head; what goes and what comes is tinted."""
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)  # no sign in a line of its own
        lines = [line for line in diff.splitlines() if not line.startswith(("---", "+++", "@@"))]
        self.show_code("\n".join(f"{line[:1]} {line[1:]}" for line in lines))
        colours = look_of(self).colours
        tones = {"-": colours.tones["error"], "+": colours.tones["good"]}
        self._bands = {n: tones[line[0]] for n, line in enumerate(lines) if line[:1] in tones}
        for number, tint in self._bands.items():
            ink = QTextCharFormat()
            ink.setForeground(QColor(tint.text))
            cursor = QTextCursor(self.document().findBlockByNumber(number))
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            cursor.setCharFormat(ink)
        self.viewport().update()

    def _lines(self) -> int:
        """How many lines the text has where no scroll bar takes room, or one more than most.

        The document is not asked: it knows only of lines that were laid out, beside a scroll bar
        that may be there, and whoever shows or hides the bar by its answer never comes to an end.
        """
        document = self.document()
        width = self.maximumViewportSize().width() - 2 * document.documentMargin()
        found = 0
        for text in self.toPlainText().split("\n"):
            layout = QTextLayout(text, document.defaultFont())
            layout.setTextOption(document.defaultTextOption())
            layout.beginLayout()
            while found <= _MOST_LINES and (line := layout.createLine()).isValid():
                line.setLineWidth(width)
                found += 1
            layout.endLayout()
        return found

    def _fit(self) -> None:
        whole = self._lines()
        line = ceil(QFontMetricsF(self.document().defaultFont()).lineSpacing()) + 0.5
        content = min(whole, _MOST_LINES) * line + 2 * self.document().documentMargin()
        policies = Qt.ScrollBarPolicy
        scrolls = policies.ScrollBarAsNeeded if whole > _MOST_LINES else policies.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(scrolls)
        around = self.contentsMargins().top() + self.contentsMargins().bottom()
        self.setFixedHeight(round(content) + around + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(12 * look_of(self).unit, 0)

    def _paint_bands(self) -> None:
        """Tint lines from edge to edge; the background of a block would end before that."""
        painter = QPainter(self.viewport())
        for number, tint in self._bands.items():
            block = self.document().findBlockByNumber(number)
            top = self.cursorRect(QTextCursor(block)).top()
            height = block.layout().boundingRect().height()
            painter.fillRect(QRectF(0, top, self.viewport().width(), height), QColor(tint.fill))
        painter.end()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._bands:
            self._paint_bands()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()
