"""The switch: a check box in role, state and keyboard, painted as a switch with its word."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QWidget

from conda_privacy.panel.icons import paint_icon
from conda_privacy.panel.look import Look, look_of
from conda_privacy.panel.widgets.focus import came_by_key

SMALLEST = QSize(44, 24)
"""No track is smaller than this, in logical pixels."""


class UsageSwitch(QCheckBox):
    """A switch that acts at once and says its state in a word.

    Give it an accessible name: the word beside the track is only its state.

    Args:
        large: the size of the one switch a page is about.

    Signals:
        chosen(bool): a person flipped the switch; a programmed change never emits it.
        refused(): a person tried to flip a locked switch.
    """

    chosen = Signal(bool)
    refused = Signal()

    def __init__(self, parent: QWidget | None = None, *, large: bool = False) -> None:
        super().__init__(parent)
        self._large = large
        self._locked = False
        self.ring = True
        self._begins_row = False
        self._shown_at: float | None = None
        self._slide = QVariantAnimation(self)
        self._slide.valueChanged.connect(self._move_knob)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._forward)

    def show_state(self, value: bool | None, *, locked: bool = False) -> None:
        """Show what is in effect, without emitting anything but ``toggled``.

        Args:
            value: on, off, or ``None`` where it is not known.
            locked: a person can read and focus the switch but not flip it.
        """
        states = {
            True: Qt.CheckState.Checked,
            False: Qt.CheckState.Unchecked,
            None: Qt.CheckState.PartiallyChecked,
        }
        self._locked = locked
        self._slide.stop()
        self._shown_at = None
        self.setTristate(value is None)
        self.setCheckState(states[value])
        self.setCursor(Qt.CursorShape.ArrowCursor if locked else Qt.CursorShape.PointingHandCursor)
        self.updateGeometry()
        self.update()

    @property
    def overhang(self) -> tuple[int, int]:
        """Pixels behind the track that only the focus ring uses; see `layouts`."""
        return (0, self._ring_room(look_of(self)))

    def begin_row(self, *, begins: bool) -> None:
        """Put the word in line with the texts above where the switch begins a row."""
        if begins != self._begins_row:
            self._begins_row = begins
            self.update()

    def is_locked(self) -> bool:
        """Return whether a person cannot flip the switch."""
        return self._locked

    def word(self) -> str:
        """Return the word shown beside the track."""
        words = {
            Qt.CheckState.Checked: self.tr("On"),
            Qt.CheckState.Unchecked: self.tr("Off"),
            Qt.CheckState.PartiallyChecked: self.tr("Unknown"),
        }
        word = words[self.checkState()]
        return self.tr("%1 · locked").replace("%1", word) if self._locked else word

    def _forward(self) -> None:
        if self._locked:
            self.refused.emit()
            return
        self.chosen.emit(self.isChecked())

    def _start_slide(self) -> None:
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        duration = self.style().styleHint(hint, None, self)
        if duration <= 0 or not self.isVisible():
            return
        end = 1.0 if self.isChecked() else 0.0
        self._slide.setDuration(min(duration, 150))
        self._slide.setStartValue(1.0 - end)
        self._slide.setEndValue(end)
        self._slide.start()

    def _move_knob(self, position: float) -> None:
        self._shown_at = position
        self.update()

    def _track_size(self, look: Look) -> QSize:
        scale = 1.25 if self._large else 1.0
        grown = QSize(round(5.5 * look.unit * scale), round(3 * look.unit * scale))
        return grown.expandedTo(SMALLEST)

    def _widest_word(self) -> int:
        words = [self.word()]
        if not self._locked:
            words += [self.tr("On"), self.tr("Off")]
        return max(map(self._word_width, words))

    def _in_two_lines(self) -> int:
        """How wide the word is in two lines, if it is locked and can be broken."""
        parts = self.word().split(" ") if self._locked else []
        ways = [(" ".join(parts[:n]), " ".join(parts[n:])) for n in range(1, len(parts))]
        narrow = (max(map(self._word_width, way)) for way in ways)
        return min(narrow, default=self._widest_word())

    def _word_width(self, word: str) -> int:
        return QFontMetrics(self._word_font()).horizontalAdvance(word)

    def _word_font(self) -> QFont:
        font = self.font()
        font.setBold(True)
        return font

    def _ring_room(self, look: Look) -> int:
        return max(4, look.unit // 2)

    def _track(self, look: Look) -> QRectF:
        size = self._track_size(look)
        ring = self._ring_room(look)
        left = self.width() - size.width() - ring
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = ring
        return QRectF(left, (self.height() - size.height()) / 2, size.width(), size.height())

    def _knob_position(self) -> float:
        if self._shown_at is not None:
            return self._shown_at
        positions = {Qt.CheckState.Checked: 1.0, Qt.CheckState.Unchecked: 0.0}
        return positions.get(self.checkState(), 0.5)

    def _paint_track(self, painter: QPainter, look: Look) -> None:
        track = self._track(look)
        colours = look.colours
        on = self.checkState() == Qt.CheckState.Checked
        fill = QColor(colours.accent if on else colours.border)
        knob = QColor(colours.on_accent if on else colours.knob)
        hollow = self._locked or (colours.scheme == "contrast" and not on)
        if hollow:
            knob, fill = fill, QColor(colours.card)
        painter.setPen(QPen(knob, 2) if hollow else Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        edge = track.adjusted(1, 1, -1, -1) if hollow else track
        painter.drawRoundedRect(edge, edge.height() / 2, edge.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(knob)
        painter.drawEllipse(self._knob(track))

    def _knob(self, track: QRectF) -> QRectF:
        gap = track.height() * 0.14
        size = track.height() - 2 * gap
        position = self._knob_position()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            position = 1.0 - position
        left = track.left() + gap + position * (track.width() - 2 * gap - size)
        return QRectF(left, track.top() + gap, size, size)

    def _paint_word(self, painter: QPainter, look: Look) -> None:
        track = self._track(look)
        gap = look.unit * 1.25
        left_to_right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        room = QRectF(0, 0, track.left() - gap, self.height())
        if not left_to_right:
            start = track.right() + gap
            room = QRectF(start, 0, self.width() - start, self.height())
        at_left = left_to_right == (self._begins_row and not self._locked)
        side = Qt.AlignmentFlag.AlignLeft if at_left else Qt.AlignmentFlag.AlignRight
        painter.setFont(self._word_font())
        painter.setPen(QColor(look.colours.text))
        place = side | Qt.AlignmentFlag.AlignVCenter
        if self.width() < self.sizeHint().width():
            painter.drawText(room, place | Qt.TextFlag.TextWordWrap, self.word())
        else:
            painter.drawText(room, place, self.word())
        if self._locked:
            size = look.unit * 2.0
            left = room.left() if left_to_right else room.right() - size
            top = (self.height() - size) / 2
            paint_icon(painter, "lock", look.colours.text, QRectF(left, top, size, size))

    def sizeHint(self) -> QSize:
        return self._size_with(self._widest_word())

    def minimumSizeHint(self) -> QSize:
        return self._size_with(self._in_two_lines())

    def _size_with(self, word: int) -> QSize:
        look = look_of(self)
        track = self._track_size(look)
        lock = look.unit * 2.5 if self._locked else 0
        width = word + lock + look.unit * 1.25 + track.width() + self._ring_room(look)
        lines = 2 if self._locked else 1
        height = max(track.height() + look.unit, lines * self.fontMetrics().height())
        return QSize(round(width) + 1, height)

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def nextCheckState(self) -> None:
        if self._locked:
            return
        unknown = self.checkState() == Qt.CheckState.PartiallyChecked
        self.setTristate(False)
        self.setChecked(True if unknown else not self.isChecked())
        self._start_slide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.LanguageChange}:
            self.updateGeometry()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.ring = came_by_key(event)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.ring = True
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = look_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # sides are chosen below
        self._paint_track(painter, look)
        self._paint_word(painter, look)
        if self.hasFocus() and self.ring:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(look.colours.text), 2))
            ring = self._track(look).adjusted(-3, -3, 3, 3)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
