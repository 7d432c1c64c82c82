"""The bar below the pages: what was just saved, with Undo, or what did not work."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from conda_privacy.panel.announcement import announce
from conda_privacy.panel.look import look_of
from conda_privacy.panel.widgets.button import Button
from conda_privacy.panel.widgets.card import paint_surface
from conda_privacy.panel.widgets.labels import Label
from conda_privacy.panel.widgets.layouts import Column, Flow


class MessageBar(QScrollArea):
    """Says in place what happened, until it is undone, closed or replaced.

    It scrolls where there is no room for all of it.

    Signals:
        undoWanted(): the person wants the change back.
    """

    undoWanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        unit = look_of(self).unit
        self._room = 0
        self.setViewport(QWidget())  # as in Page
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._surface = _Surface(self)
        content = QWidget()
        self._column = Column(content, (2 * unit, unit // 2, 2 * unit, unit), widest=130 * unit)
        self._column.addWidget(self._surface)
        self.setWidget(content)
        self._surface.undo.clicked.connect(self.undoWanted)
        self._surface.close_button.clicked.connect(self.hide)
        self.hide()

    def show_done(self, text: str, *, can_undo: bool) -> None:
        """Say what was just done."""
        self._show(text, "inverse", can_undo=can_undo)

    def show_problem(self, text: str) -> None:
        """Say what did not work, and why."""
        self._show(text, "error", can_undo=False)

    def text(self) -> str:
        """Return the sentence on the bar, empty while there is none."""
        return "" if self.isHidden() else self._surface.text.text()

    def fit(self, room: int) -> None:
        """Be as high as the message needs, or so many pixels where that is less."""
        self._room = room
        self._fit()

    def _show(self, text: str, tone: str, *, can_undo: bool) -> None:
        self._surface.show_text(text, tone, can_undo=can_undo)
        self._fit()
        self.verticalScrollBar().setValue(0)
        self.show()
        if self.isVisible():  # one that is taken over into another look was heard before
            announce(self, text)

    def _fit(self) -> None:
        self._surface.forget_heights()
        needed = self._column.heightForWidth(self.width())
        policies = Qt.ScrollBarPolicy
        # Chosen here, beside no bar: whoever lets Qt choose may never come to rest.
        scrolls = needed > self._room
        self.setVerticalScrollBarPolicy(
            policies.ScrollBarAlwaysOn if scrolls else policies.ScrollBarAlwaysOff
        )
        self.setFixedHeight(min(needed, self._room))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()  # only now the words have their fonts

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()


class _Surface(QFrame):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        unit = look_of(self).unit
        self._tone = "inverse"
        self.text = Label()
        self.undo = Button(self.tr("Undo"))
        self.close_button = Button(self.tr("Close"))
        self._flow = Flow(spacing=unit)
        self._flow.add_stretching(self.text, least=30 * unit)
        self._flow.addWidget(self.undo)
        self._flow.addWidget(self.close_button)
        side = round(0.75 * unit)
        self._column = Column(self, (2 * unit, side, side, side))
        self._column.addLayout(self._flow)

    def forget_heights(self) -> None:
        """Have all measured anew; by itself Qt does so only when it comes to lay out."""
        self._flow.invalidate()
        self._column.invalidate()
        self.updateGeometry()

    def show_text(self, text: str, tone: str, *, can_undo: bool) -> None:
        self._tone = tone
        tint = look_of(self).colours.tones[tone]
        self.text.setText(text)
        self.text.setStyleSheet(f"color: {tint.text}")
        for button in (self.undo, self.close_button):
            button.setStyleSheet(
                f"QPushButton {{ color: {tint.text}; background: {tint.fill};"
                f" border: 1px solid {tint.text}; }}"
                f"QPushButton:focus {{ border: 2px solid {tint.text}; }}"
                "QPushButton:hover { text-decoration: underline; }"
            )
        self.undo.setVisible(can_undo)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = look_of(self)
        tint = look.colours.tones[self._tone]
        paint_surface(self, tint.fill, tint.edge, 1.25 * look.unit)
