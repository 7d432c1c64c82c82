"""A push button whose words wrap where room is missing, and that can be locked."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from conda_privacy.panel.announcement import announce
from conda_privacy.panel.icons import paint_icon
from conda_privacy.panel.look import RING, Look, look_of


class Button(QPushButton):
    """A button that is as wide as its words where it can be, and never cuts them.

    Args:
        text: the words.
        look: ``"primary"`` for what is done most, ``"link"`` for what stands back, else empty.

    Signals:
        acted(): a person pressed it while it is not locked; what can be locked is connected to
            this, for ``clicked`` comes in both cases.
        refused(str): a person pressed it while it is locked; why, which was said aloud already.
    """

    acted = Signal()
    refused = Signal(str)

    def __init__(self, text: str = "", look: str = "") -> None:
        super().__init__(text)
        self._why_locked = ""
        self.clicked.connect(self._forward)
        if look:
            self.setProperty("look", look)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def lock(self, why: str) -> None:
        """Let a person read and focus it, but not use it, or let them use it again.

        Args:
            why: the reason, in a sentence that is told with the button; empty where there is none.
        """
        if not (why or self._why_locked):
            return
        self._why_locked = why
        name = self.tr("%1 · locked").replace("%1", self.text()) if why else ""
        self.setAccessibleName(name)
        self.setAccessibleDescription(why)
        if bool(why) == self.property("locked"):
            return
        self.setProperty("locked", bool(why))
        self.style().unpolish(self)
        self.style().polish(self)
        self.updateGeometry()
        self.update()

    def why_locked(self) -> str:
        """Return why a person cannot use it; empty where they can."""
        return self._why_locked

    def _forward(self) -> None:
        if not self._why_locked:
            self.acted.emit()
            return
        announce(self, self._why_locked)
        self.refused.emit(self._why_locked)

    @property
    def overhang(self) -> tuple[int, int]:
        """Pixels at both sides that only the focus ring of a link uses; see `layouts`."""
        ring = RING + round(look_of(self).unit / 4) if self.property("look") == "link" else 0
        return (ring, ring)

    def lines(self, width: int) -> list[str]:
        """Return the words in lines, as they stand in a button that is so wide."""
        room = width - self._around()
        if self.fontMetrics().horizontalAdvance(self.text()) <= room:
            return [self.text()]
        text = self.text().replace(" …", "\u00a0…")
        layout = QTextLayout(text, self.font())
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        layout.beginLayout()
        lines = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, room))
            lines.append(text[line.textStart() : line.textStart() + line.textLength()].strip())
        layout.endLayout()
        return lines or [text]

    def _around(self) -> int:
        """How many pixels at left and right are not for words."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        return self.sizeHint().width() - words

    def _paint_inner_ring(self, painter: QPainter, look: Look) -> None:
        """Paint what tells the focus on a filled button, whose fill is as strong as a border."""
        inset = 1.5 * RING
        ring = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(look.colours.on_accent), RING))
        painter.drawRoundedRect(ring, look.unit / 2, look.unit / 2)

    def _sign_side(self) -> int:
        """How large the sign is of a button that opens a menu, stays pressed or is locked."""
        has_sign = self._why_locked or self.isCheckable() or self.menu() is not None
        return 2 * look_of(self).unit if has_sign else 0

    def _sign_ink(self) -> str:
        colours = look_of(self).colours
        if self._why_locked:
            return colours.secondary
        return colours.on_pressed if self.isDown() else colours.text

    def _paint_sign(
        self, painter: QStylePainter, option: QStyleOptionButton, icon: str, *, before: bool
    ) -> None:
        """Paint a sign before or behind the words, and move those aside by half of it."""
        side = self._sign_side()
        words = max(map(self.fontMetrics().horizontalAdvance, option.text.split("\n")))
        start = (self.width() - words - side) / 2
        at_left = before != self.isRightToLeft()
        left = start if at_left else self.width() - start - side
        aside = side // 2 if at_left else -side // 2
        option.rect.translate(aside, 0)
        place = QRectF(left - aside / 4, (self.height() - side) / 2, side, side)
        paint_icon(painter, icon, self._sign_ink(), place)

    def sizeHint(self) -> QSize:
        wanted = super().sizeHint()
        room = self._sign_side()
        if self.menu() is not None:  # Qt has made room for a sign of its own
            option = QStyleOptionButton()
            self.initStyleOption(option)
            metric = QStyle.PixelMetric.PM_MenuButtonIndicator
            room -= self.style().pixelMetric(metric, option, self)
        return QSize(wanted.width() + room, wanted.height())

    def heightForWidth(self, width: int) -> int:
        more = len(self.lines(width)) - 1
        return super().sizeHint().height() + more * self.fontMetrics().lineSpacing()

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(longest + self._around(), super().sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = "\n".join(self.lines(self.width()))
        option.features &= ~QStyleOptionButton.ButtonFeature.HasMenu  # the chevron says it
        painter = QStylePainter(self)
        look = look_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        contents = QStyle.SubElement.SE_PushButtonContents
        option.rect = self.style().subElementRect(contents, option, self)
        if self._why_locked:
            self._paint_sign(painter, option, "lock", before=True)
        elif self.menu() is not None:
            self._paint_sign(painter, option, "chevron", before=False)
        elif self.isChecked():
            self._paint_sign(painter, option, "check", before=True)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
        if self.hasFocus() and self.property("look") == "primary" and not self._why_locked:
            self._paint_inner_ring(painter, look)
