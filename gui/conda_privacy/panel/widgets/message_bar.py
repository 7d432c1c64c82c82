"""The bar below the pages: what was just saved, with Undo, or what did not work."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from conda_privacy.panel.announcement import announce
from conda_privacy.panel.look import look_of
from conda_privacy.panel.widgets.button import Button
from conda_privacy.panel.widgets.card import paint_surface
from conda_privacy.panel.widgets.labels import Label
from conda_privacy.panel.widgets.layouts import Column, Flow


class MessageBar(QWidget):
    """Says in place what happened, until it is undone, closed or replaced.

    Signals:
        undoWanted(): the person wants the change back.
    """

    undoWanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        unit = look_of(self).unit
        self._surface = _Surface(self)
        Column(self, (2 * unit, unit // 2, 2 * unit, unit), widest=130 * unit).addWidget(
            self._surface
        )
        self._surface.undo.clicked.connect(self.undoWanted)
        self._surface.close_button.clicked.connect(self.hide)
        self.hide()

    def show_done(self, text: str, *, can_undo: bool) -> None:
        """Say what was just done."""
        self._surface.show_text(text, "inverse", can_undo=can_undo)
        self.show()
        announce(self, text)

    def show_problem(self, text: str) -> None:
        """Say what did not work, and why."""
        self._surface.show_text(text, "error", can_undo=False)
        self.show()
        announce(self, text)

    def text(self) -> str:
        """Return the sentence on the bar, empty while there is none."""
        return "" if self.isHidden() else self._surface.text.text()


class _Surface(QFrame):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        unit = look_of(self).unit
        self._tone = "inverse"
        self.text = Label()
        self.undo = Button(self.tr("Undo"))
        self.close_button = Button(self.tr("Close"))
        flow = Flow(spacing=unit)
        flow.add_stretching(self.text, least=30 * unit)
        flow.addWidget(self.undo)
        flow.addWidget(self.close_button)
        side = round(0.75 * unit)
        Column(self, (2 * unit, side, side, side)).addLayout(flow)

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
