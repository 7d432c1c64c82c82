"""A path that can be pressed, shortened in the middle where room is missing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from conda_privacy.panel.look import RING, look_of
from conda_privacy.panel.widgets.focus import came_by_key
from conda_privacy.panel.widgets.labels import plain_tip


def height_of_path(widget: QWidget) -> int:
    """Return how high a path that can be pressed is, in the font of this widget."""
    return max(24, widget.fontMetrics().height() + round(1.5 * look_of(widget).unit))


class PathButton(QPushButton):
    """Shows a path in the fixed font; pressing it asks for its folder.

    The whole path is its accessible name and, where it is shortened, its tool tip.

    Signals:
        pathChosen(Path): the person wants to see where this is.
    """

    pathChosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self.ring = True
        self.setProperty("look", "path")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._forward)

    def show_path(self, path: Path, shown: str) -> None:
        """Show this path.

        Args:
            path: what `pathChosen` hands over.
            shown: how its owner knows it, from `Machine.display`.
        """
        self._path = path
        self.setText(shown.replace("&", "&&"))
        self.setAccessibleName(shown)
        self.setAccessibleDescription(self.tr("Shows the folder"))
        self._tell()

    def _forward(self) -> None:
        if self._path is not None:
            self.pathChosen.emit(self._path)

    def _shown(self) -> str:
        return self.text().replace("&&", "&")

    def _shortened(self) -> str:
        room = self.width() - 2 * self._edge()
        return self.fontMetrics().elidedText(self._shown(), Qt.TextElideMode.ElideMiddle, room)

    def _edge(self) -> int:
        return round(look_of(self).unit / 4) + RING + 1

    def _tell(self) -> None:
        whole = self._shortened() == self._shown()
        self.setToolTip("" if whole else plain_tip(self._shown(), fixed=True))

    def _shows_ring(self) -> bool:
        return self.hasFocus() and self.ring

    def _leading(self, width: int) -> QRect:
        """Where the path stands: at the right where the language begins there.

        It begins where the words above it begin, and makes room for the ring when that is shown.
        """
        parent = self.parentWidget()
        from_right = parent is not None and parent.isRightToLeft()
        place = QRect(self.width() - width if from_right else 0, 0, width, self.height())
        if self._shows_ring():
            return place
        return place.translated(2 * self._edge() + 1 - RING if from_right else -RING, 0)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self._shown()) + 2 * self._edge() + 1
        return QSize(words, height_of_path(self))

    def minimumSizeHint(self) -> QSize:
        wanted = self.sizeHint()
        return QSize(min(wanted.width(), 12 * look_of(self).unit), wanted.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.ring = came_by_key(event)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        if not self._shows_ring():
            option.state &= ~QStyle.StateFlag.State_HasFocus
        option.text = self._shortened().replace("&", "&&")
        option.rect = self._leading(min(self.width(), self.sizeHint().width()))
        painter = QStylePainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
