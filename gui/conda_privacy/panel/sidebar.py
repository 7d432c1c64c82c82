"""The list of pages: a column with words, or a row of icons where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QPushButton, QSizePolicy, QWidget

from conda_privacy.panel.icons import paint_icon
from conda_privacy.panel.look import look_of
from conda_privacy.panel.widgets.focus import came_by_key
from conda_privacy.panel.widgets.labels import Icon, Label, PathLabel
from conda_privacy.panel.widgets.layouts import Column, row


class PageButton(QPushButton):
    """Leads to one page; the chosen one is marked by a bar, a fill and bold text."""

    def __init__(self, name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.name = name
        self._compact = False
        self.ring = True
        self.setCheckable(True)
        self.setAutoExclusive(True)  # so that it is told as one of several, not as a check box
        self.setAutoDefault(False)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_compact(self, compact: bool) -> None:
        """Show only the icon; the words become the tool tip."""
        self._compact = compact
        self.setToolTip(self.text() if compact else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        unit = look_of(self).unit
        height = max(round(5.25 * unit), self.fontMetrics().height() + unit)
        if self._compact:
            return QSize(height, height)
        font = self.font()
        font.setBold(True)
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(round(words * 1.1 + 7.5 * unit), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.ring = came_by_key(event)
        super().focusInEvent(event)

    def _paint_ground(self, painter: QPainter) -> None:
        look = look_of(self)
        colours, area = look.colours, QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(QColor(colours.chosen))
            painter.drawRoundedRect(area, look.unit, look.unit)
        if self.underMouse() and colours.scheme == "contrast":  # where no fill can say it
            painter.setPen(QPen(QColor(colours.accent), 1))
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), look.unit, look.unit)
            painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(self._mark(area, look.unit), 1.5, 1.5)
        if self.hasFocus() and self.ring:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), look.unit, look.unit)

    def _mark(self, area: QRectF, unit: int) -> QRectF:
        if self._compact:
            return QRectF(unit, area.height() - 4, area.width() - 2 * unit, 3)
        left = 0.0 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else area.width() - 3
        return QRectF(left, unit, 3, area.height() - 2 * unit)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = look_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # sides are chosen below
        self._paint_ground(painter)
        size = 2.5 * look.unit
        left_to_right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        left = (self.width() - size) / 2 if self._compact else 1.5 * look.unit
        if not (left_to_right or self._compact):
            left = self.width() - left - size
        top = (self.height() - size) / 2
        paint_icon(painter, self.name, look.colours.text, QRectF(left, top, size, size))
        if self._compact:
            return
        font = self.font()
        font.setBold(self.isChecked())
        painter.setFont(font)
        painter.setPen(QColor(look.colours.text))
        gap = size + 2.75 * look.unit
        room = QRectF(self.rect()).adjusted(gap, 0, -look.unit, 0)
        side = Qt.AlignmentFlag.AlignLeft
        if not left_to_right:
            room = QRectF(self.rect()).adjusted(look.unit, 0, -gap, 0)
            side = Qt.AlignmentFlag.AlignRight
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, self.text())


class Sidebar(QWidget):
    """Shows where one can go and which conda is looked at.

    Signals:
        pageChosen(str): the name of the page a person wants.
    """

    pageChosen = Signal(str)

    def __init__(self, pages: dict[str, str], parent: QWidget) -> None:
        """Show the pages.

        Args:
            pages: title of each page by its name, in order; the last one stands apart at the end.
            parent: a widget that has a look.
        """
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, PageButton] = {}
        self._column = Column(self)
        self._brand = self._make_brand()
        self._column.addWidget(self._brand)
        self._list = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._column.addLayout(self._list, 1)
        for name, title in pages.items():
            self._add_button(name, title)
        self._conda = PathLabel()
        self._conda.shortened_at = Qt.TextElideMode.ElideRight  # the version stands first
        self._conda.setProperty("scale", "small")
        self._conda.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._foot = QWidget(self)
        side = round(1.75 * look_of(self).unit)  # in line with the lines of the icons
        foot = Column(self._foot, (side, 0, side, 0))
        foot.addWidget(self._conda)
        self._list.insertStretch(len(pages) - 1, 1)
        self._list.insertWidget(len(pages), self._foot)
        self.set_compact(compact=False)

    def _make_brand(self) -> QWidget:
        look = look_of(self)
        brand = QWidget(self)
        across = row(look.unit)
        across.addSpacing(round(1.25 * look.unit))  # in line with the smaller icons below
        across.addWidget(Icon("overview", 3.0, look.colours.accent))
        title = Label("Conda Privacy", "strong")
        title.setWordWrap(False)
        across.addWidget(title, 1)
        brand.setLayout(across)
        return brand

    def _add_button(self, name: str, title: str) -> None:
        button = PageButton(name, title, self)
        button.clicked.connect(lambda: self.pageChosen.emit(name))
        self._group.addButton(button)
        self._buttons[name] = button
        self._list.addWidget(button)

    def set_compact(self, *, compact: bool) -> None:
        """Become a row of icons, or a column with words again."""
        unit = look_of(self).unit
        direction = QBoxLayout.Direction
        self._list.setDirection(direction.LeftToRight if compact else direction.TopToBottom)
        self._list.setSpacing(unit // 2)
        side = unit // 2 if compact else round(1.5 * unit)
        self._column.set_padding((side, side if compact else 2 * unit, side, side))
        self._column.setSpacing(0 if compact else 2 * unit)
        self._brand.setVisible(not compact)
        self._foot.setVisible(not compact and bool(self._conda.text()))
        for button in self._buttons.values():
            button.set_compact(compact)
        vertical, horizontal = QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed
        self.setSizePolicy(*((vertical, horizontal) if compact else (horizontal, vertical)))
        self.setMinimumWidth(0 if compact else 27 * unit)

    def needed_height(self) -> int:
        """How high it is at least as a column with words, also while it is a row of icons."""
        unit = look_of(self).unit
        brand = self._brand.sizeHint().height()
        conda = self._foot.sizeHint().height() if self._conda.text() else 0
        buttons = [button.sizeHint().height() for button in self._buttons.values()]
        gaps = len(buttons) * (unit // 2)
        return brand + conda + sum(buttons) + gaps + round(5.5 * unit)

    def show_page(self, name: str) -> None:
        """Mark this page as the one that is shown, and the one that Tab leads to."""
        self._buttons[name].setChecked(True)
        policy = Qt.FocusPolicy
        for each, button in self._buttons.items():
            # Qt itself moves the stop only when a button of the group gets the focus.
            button.setFocusPolicy(policy.StrongFocus if each == name else policy.ClickFocus)

    def show_conda(self, text: str) -> None:
        """Say which conda is looked at."""
        self._conda.show_path(text)
        self._foot.setVisible(bool(text) and self._brand.isVisibleTo(self))

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = look_of(self).colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.card))
        painter.setPen(QColor(colours.line))
        area = self.rect().adjusted(0, 0, -1, -1)
        if not self._brand.isVisibleTo(self):
            painter.drawLine(area.bottomLeft(), area.bottomRight())
        elif self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            painter.drawLine(area.topRight(), area.bottomRight())
        else:
            painter.drawLine(area.topLeft(), area.bottomLeft())
