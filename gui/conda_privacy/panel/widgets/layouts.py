"""Layouts that keep their air and wrap their rows, whatever the host does to margins."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QLayoutItem, QVBoxLayout, QWidget
from shiboken6 import delete

from conda_privacy.panel.widgets.whole_pictures import note_change

_LEAST_PADDING = 0.25


class Column(QVBoxLayout):
    """A column with padding of its own, beside the margins that a host may set to nothing.

    At the sides the padding gives way, down to a quarter, where its content needs the room.

    Args:
        parent: the widget that is laid out.
        padding: pixels at left, top, right and bottom.
        spacing: pixels between two items.
        widest: pixels that the content may be wide at most; what is left goes to both sides.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        padding: tuple[int, int, int, int] = (0, 0, 0, 0),
        spacing: int = 0,
        widest: int = 16777215,
    ) -> None:
        super().__init__(*(() if parent is None else (parent,)))
        self._padding = QMargins(*padding)
        self._widest = widest
        self._needed = 0
        self._heights: dict[tuple[bool, int], int] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def set_padding(self, padding: tuple[int, int, int, int]) -> None:
        """Set the padding in pixels: left, top, right, bottom."""
        self._padding = QMargins(*padding)
        self.invalidate()

    def _sides(self, width: int) -> tuple[int, int]:
        """The padding at left and right where this column is so wide."""
        left, right = self._padding.left(), self._padding.right()
        spare = width - self._needed
        if spare >= left + right or not left + right:
            return left, right
        share = max(_LEAST_PADDING, spare / (left + right))
        return int(left * share), int(right * share)

    def _inner(self, width: int) -> int:
        return min(width - sum(self._sides(width)), self._widest)

    def _hung(self, width: int) -> int:
        """How wide the content is in a widget that is asked for its height and then hung out."""
        parent = self.parentWidget()
        own = parent is not None and parent.layout() is self
        return self._inner(width + (sum(_overhang(parent)) if own else 0))

    def _vertical(self) -> int:
        return self._padding.top() + self._padding.bottom()

    def setGeometry(self, rectangle: QRect) -> None:
        left, right = self._sides(rectangle.width())
        inner = rectangle.adjusted(left, self._padding.top(), -right, -self._padding.bottom())
        spare = max(0, inner.width() - self._widest)
        area = inner.adjusted(spare // 2, 0, spare // 2 - spare, 0)
        hanging = [widget for widget in placed(self) if hasattr(widget, "overhang")]
        inner_layouts = [widget.layout() for widget in hanging]
        # Each is laid out once, where it comes to hang; one that waits goes on waiting.
        within = [each for each in inner_layouts if each is not None and each.isEnabled()]
        for layout in within:
            layout.setEnabled(False)
        super().setGeometry(area)
        for layout in within:
            layout.setEnabled(True)
        if (parent := self.parentWidget()) is not None:
            for widget in hanging:
                self._hang(widget, area, parent.width())

    def _hang(self, widget: QWidget, area: QRect, width: int) -> None:
        place = widget.geometry()
        if area.left() <= place.left() and place.right() <= area.right():  # else it hangs already
            left, right = _overhang(widget)
            left = min(left, area.left()) if place.left() == area.left() else 0
            room = width - 1 - area.right()
            right = min(right, room) if place.right() == area.right() else 0
            widget.setGeometry(place.adjusted(-left, 0, right, 0))
        layout = widget.layout()
        if layout is not None and layout.geometry() != widget.contentsRect():
            layout.setGeometry(widget.contentsRect())

    def sizeHint(self) -> QSize:
        return super().sizeHint().grownBy(self._padding)

    def minimumSize(self) -> QSize:
        size = super().minimumSize()
        if self._needed != size.width():  # Qt asks for this before it asks for heights
            self._needed = size.width()
            self._heights.clear()
        sides = sum(
            int(side * _LEAST_PADDING) for side in (self._padding.left(), self._padding.right())
        )
        return QSize(size.width() + sides, size.height() + self._vertical())

    def maximumSize(self) -> QSize:
        return QSize(16777215, 16777215)

    def heightForWidth(self, width: int) -> int:
        return self._height(width, super().heightForWidth)

    def minimumHeightForWidth(self, width: int) -> int:
        return self._height(width, super().minimumHeightForWidth, least=True)

    def _height(self, width: int, ask: Callable[[int], int], *, least: bool = False) -> int:
        # Qt remembers the height of one width, and asks for two of them in turn.
        asked = (least, width)
        if asked not in self._heights:
            self._heights[asked] = ask(self._hung(width)) + self._vertical()
        return self._heights[asked]

    def invalidate(self) -> None:
        self._heights.clear()
        note_change(self)
        super().invalidate()


class Flow(QLayout):
    """Items side by side that wrap into further rows where the room ends.

    Items with a stretch factor (`add_stretching`) fill what is left of their row. One at the
    beginning has its row for itself where not all the others fit beside it.

    Args:
        spacing: pixels between two items of a row.
        parent: the widget that is laid out.
        below: pixels between two rows; as many as between items where it is not given.
    """

    def __init__(
        self, spacing: int, parent: QWidget | None = None, below: int | None = None
    ) -> None:
        super().__init__(*(() if parent is None else (parent,)))
        self._below = spacing if below is None else below
        self._items: list[QLayoutItem] = []
        self._stretching: dict[QWidget, int] = {}
        self._heights: dict[int, int] = {}
        self._wishes: dict[QLayoutItem, int] = {}
        # Qt leaves the items to whoever implements a layout, and Python does not own them.
        self.destroyed.connect(partial(_delete_items, self._items))
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def add_stretching(self, widget: QWidget, least: int) -> None:
        """Add a widget that takes the room left in its row, if that is `least` pixels or more."""
        self._stretching[widget] = least
        self.addWidget(widget)

    def respace(self, spacing: int, least: int) -> None:
        """Space anew, with other pixels for each widget that takes the room left in its row."""
        self._below = spacing
        self._stretching = dict.fromkeys(self._stretching, least)
        self.setSpacing(spacing)
        self.invalidate()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        items = self._shown()
        apart = self._begins_alone(items, width)
        rows: list[list[QLayoutItem]] = [items[:1]] if apart else []
        used = width
        for item in items[apart:]:
            needed = self._wish(item)
            if rows and used + self.spacing() + needed <= width:
                rows[-1].append(item)
                used += self.spacing() + needed
            else:
                rows.append([item])
                used = needed
        return rows

    def _begins_alone(self, items: list[QLayoutItem], width: int) -> bool:
        if not items or items[0].widget() not in self._stretching:
            return False
        return sum(map(self._wish, items)) + self.spacing() * (len(items) - 1) > width

    def _wish(self, item: QLayoutItem) -> int:
        if item not in self._wishes:
            wish = item.sizeHint().width()
            widget = item.widget()
            least = None if widget is None else self._stretching.get(widget)
            if least is not None:
                wish = max(item.minimumSize().width(), min(wish, least))
            self._wishes[item] = wish
        return self._wishes[item]

    def _widths(self, row: list[QLayoutItem], width: int) -> list[int]:
        widths = [min(width, self._wish(item)) for item in row]
        spare = width - sum(widths) - self.spacing() * (len(row) - 1)
        stretching = [n for n, item in enumerate(row) if item.widget() in self._stretching]
        for n in stretching:
            widths[n] += spare // len(stretching)
        return widths

    def _arrange(self, area: QRect, *, move: bool) -> int:
        direction = self._direction()
        top = area.top()
        for row in self._rows(area.width()):
            widths = self._widths(row, area.width())
            heights = [_height(item, w) for item, w in zip(row, widths, strict=True)]
            left, tallest = area.left(), max(heights)
            for item, w, h in zip(row, widths, heights, strict=True):
                place = QRect(QPoint(left, top + (tallest - h) // 2), QSize(w, h))
                if move:
                    _tell(item.widget(), begins=left == area.left())
                    place = _mirrored(direction, area, place)
                    item.setGeometry(place.translated(self._shift(item, place, area), 0))
                left += w + self.spacing()
            top += tallest + self._below
        return max(0, top - area.top() - self._below)

    def _shift(self, item: QLayoutItem, place: QRect, area: QRect) -> int:
        """Return how far a widget moves so that its focus ring stands beyond the line."""
        left, right = _overhang(item.widget())
        parent = self.parentWidget()
        if parent is None or not (left or right):
            return 0
        if place.right() == area.right():
            return min(right, parent.width() - 1 - area.right())
        if place.left() == area.left():
            return -min(left, area.left())
        return min(right, self.spacing()) - min(left, self.spacing())

    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        # A page of nested rows asks for the same heights again and again.
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights.clear()
        self._wishes.clear()
        note_change(self)
        super().invalidate()

    def setGeometry(self, rectangle: QRect) -> None:
        super().setGeometry(rectangle)
        self._arrange(rectangle, move=True)

    def sizeHint(self) -> QSize:
        items = self._shown()
        widths = [item.sizeHint().width() for item in items]
        heights = [item.sizeHint().height() for item in items]
        gaps = self.spacing() * max(0, len(items) - 1)
        return QSize(sum(widths) + gaps, max(heights, default=0))

    def minimumSize(self) -> QSize:
        size = QSize(0, 0)
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def _tell(widget: QWidget | None, *, begins: bool) -> None:
    """Tell a widget that paints itself in another way there that it begins a row, or does not."""
    if (begin_row := getattr(widget, "begin_row", None)) is not None:
        begin_row(begins=begins)


def _mirrored(direction: Qt.LayoutDirection, area: QRect, place: QRect) -> QRect:
    if direction == Qt.LayoutDirection.LeftToRight:
        return place
    return QRect(QPoint(area.left() + area.right() - place.right(), place.top()), place.size())


def _delete_items(items: list[QLayoutItem], _layout: object = None) -> None:
    """Delete what stands for the widgets of a layout that is gone, not the widgets."""
    while items:
        item = items.pop()
        if not isinstance(item, QLayout):  # a layout within belongs to the layout around it
            delete(item)


def _overhang(widget: QWidget | None) -> tuple[int, int]:
    """Return the pixels at left and at right of a widget that it needs only for a focus ring.

    What it shows stands in line with everything else, and the ring beyond. A widget says by an
    `overhang` how many pixels these are at its leading and its trailing side.
    """
    leading, trailing = getattr(widget, "overhang", (0, 0))
    mirrored = widget is not None and widget.isRightToLeft()
    return (trailing, leading) if mirrored else (leading, trailing)


def placed(layout: QLayout) -> list[QWidget]:
    """Return the widgets in a layout, in the order in which they were made.

    Its items are not asked: Qt deletes those by itself, with their widgets, and what PySide has
    made for them stays behind and crashes at whatever comes to lie in the same place.
    """
    parent = layout.parentWidget()
    children = [] if parent is None else parent.children()
    widgets = [child for child in children if isinstance(child, QWidget)]
    return [widget for widget in widgets if layout.indexOf(widget) >= 0]


def empty(layout: QLayout) -> None:
    """Take every widget out of a layout, for good."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        delete(item)  # taking it leaves it to us, though Python does not own it


class _Row(QBoxLayout):
    def invalidate(self) -> None:
        note_change(self)
        super().invalidate()


def row(spacing: int) -> QBoxLayout:
    """Return an empty row without margins that follows the direction of the language."""
    layout = _Row(QBoxLayout.Direction.LeftToRight)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    return layout
