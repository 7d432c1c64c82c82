"""A message above the content of a page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from conda_privacy.panel.colours import Tint
from conda_privacy.panel.look import look_of
from conda_privacy.panel.widgets.button import Button
from conda_privacy.panel.widgets.card import paint_surface
from conda_privacy.panel.widgets.labels import Icon, Label
from conda_privacy.panel.widgets.layouts import Column, Flow, row


class Banner(QFrame):
    """A message with at most one thing to do about it.

    Args:
        tone: ``"notice"``, ``"warning"`` or ``"error"``.
        title: what is the matter, in a few words.
        text: one or two sentences.
        action: the words on the button, empty for none.

    Signals:
        acted(): the button was pressed.
    """

    acted = Signal()

    def __init__(
        self, tone: str, title: str, text: str, action: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        unit = look_of(self).unit
        flow = Flow(spacing=2 * unit)
        flow.add_stretching(self._message(title, text), least=36 * unit)
        if action:
            flow.addWidget(self._button(action, text))
        side = round(1.75 * unit)
        Column(self, (side, side, side, side)).addLayout(flow)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def _message(self, title: str, text: str) -> QWidget:
        unit, ink = look_of(self).unit, self._tint().text
        message = QWidget(self)
        across = row(round(1.5 * unit))
        across.addWidget(Icon(self._tone, colour=ink), 0, Qt.AlignmentFlag.AlignTop)
        words = Column(spacing=2)
        for content, size in ((title, "strong"), (text, "body")):
            label = Label(content, size)
            label.setStyleSheet(f"color: {ink}")
            words.addWidget(label)
        across.addLayout(words, 1)
        message.setLayout(across)
        return message

    def _button(self, action: str, text: str) -> Button:
        button = Button(action)
        button.setAccessibleDescription(text)
        button.clicked.connect(self.acted)
        return button

    def _tint(self) -> Tint:
        return look_of(self).colours.tones[self._tone]

    def paintEvent(self, _event: QPaintEvent) -> None:
        tint = self._tint()
        paint_surface(self, tint.fill, tint.edge, 1.25 * look_of(self).unit)
