"""A user agent as labelled, coloured parts that wrap between parts and never inside one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

from conda_privacy.core.user_agent import NEW_VALUE
from conda_privacy.panel.look import SMALL, Look, fixed_font, look_of
from conda_privacy.panel.part_wording import PartNames
from conda_privacy.panel.widgets.labels import plain_tip

if TYPE_CHECKING:
    from conda_privacy.core.user_agent import Part, UserAgent


class UserAgentView(QLabel):
    """Shows a user agent, from left to right in every language.

    Token values are masked until `reveal` is called. Parts that are not sent are struck
    through. Ctrl+C copies what is sent, masked. The tool tip of a part says what it is.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._user_agent: UserAgent | None = None
        self._revealed = False
        self._names = PartNames(self)
        self._heights: dict[tuple[int, int, int], int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("User agent"))

    def show_user_agent(self, user_agent: UserAgent | None) -> None:
        """Show this user agent; ``None`` shows nothing."""
        if user_agent == self._user_agent:
            return
        self._user_agent = user_agent
        self._changed()

    def reveal(self, revealed: bool) -> None:
        """Show token values in full, or masked again."""
        self._revealed = revealed
        self._changed()

    def parts(self) -> tuple[Part, ...]:
        """Return the parts as they are shown."""
        if self._user_agent is None:
            return ()
        shown = self._user_agent if self._revealed else self._user_agent.masked()
        return shown.parts

    def masked_text(self) -> str:
        """Return the header as it is sent, with the token values masked."""
        if self._user_agent is None:
            return ""
        return " ".join(part.text for part in self._user_agent.masked().parts if part.sent)

    def copy_masked(self) -> None:
        """Put the masked header on the clipboard."""
        QGuiApplication.clipboard().setText(self.masked_text())

    def _changed(self) -> None:
        sent = " ".join(self._said(part) for part in self.parts() if part.sent)
        left_out = " ".join(self._said(part) for part in self.parts() if not part.sent)
        self.setText(
            self.tr("%1, not sent: %2").replace("%1", sent).replace("%2", left_out)
            if left_out
            else sent
        )
        self.setAccessibleDescription(self.text())
        self._heights.clear()
        self.updateGeometry()
        self.update()

    def _said(self, part: Part) -> str:
        if part.value != NEW_VALUE:
            return part.text
        return f"{part.name}/" + self.tr("(new)", "stands for a random ID that is not made yet")

    def _font(self, look: Look) -> QFont:
        return fixed_font(look, SMALL)

    def _arranged(self, width: int) -> list[tuple[QRectF, Part]]:
        look = look_of(self)
        metrics = QFontMetrics(self._font(look))
        padding, gap = round(0.9 * look.unit), look.unit
        height = metrics.height() + look.unit
        places: list[tuple[QRectF, Part]] = []
        left = top = 0
        for part in self.parts():
            wide = min(width, metrics.horizontalAdvance(self._said(part)) + 2 * padding)
            if left and left + wide > width:
                left, top = 0, top + height + gap // 2
            places.append((QRectF(left, top, wide, height), part))
            left += wide + gap
        return places

    def _paint_part(self, painter: QPainter, place: QRectF, part: Part, look: Look) -> None:
        tint = look.colours.part(part.kind)
        edge = tint.edge or tint.fill
        ink = tint.text
        fill = QColor(tint.fill)
        style = Qt.PenStyle.SolidLine
        if not part.sent:
            fill, ink, edge = QColor(look.colours.window), look.colours.secondary, tint.text
            style = Qt.PenStyle.DotLine
        painter.setPen(QPen(QColor(edge), 1, style))
        painter.setBrush(fill)
        radius = 0.5 * look.unit
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        font = self._font(look)
        font.setStrikeOut(not part.sent)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        room = place.adjusted(0.9 * look.unit - 1, 0, -0.9 * look.unit + 1, 0)
        text = painter.fontMetrics().elidedText(
            self._said(part), Qt.TextElideMode.ElideMiddle, int(room.width() + 1)
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        look = look_of(self)
        asked = (width, look.pixel, look.unit)
        # A layout asks some twenty times before it is satisfied.
        if asked not in self._heights:
            places = self._arranged(width)
            self._heights[asked] = round(places[-1][0].bottom()) + 1 if places else 0
        return self._heights[asked]

    def sizeHint(self) -> QSize:
        width = 75 * look_of(self).unit
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(16 * look_of(self).unit, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_masked()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._show_tip(event)
            return True
        return super().event(event)

    def _show_tip(self, event: QHelpEvent) -> None:
        for place, part in self._arranged(self.width()):
            if place.contains(event.pos()):
                name = self._names.title(part.kind)
                tip = plain_tip(self._said(part), fixed=True, below=name)
                QToolTip.showText(event.globalPos(), tip, self)
                return
        QToolTip.hideText()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = look_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for place, part in self._arranged(self.width()):
            self._paint_part(painter, place, part, look)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(look.colours.accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
