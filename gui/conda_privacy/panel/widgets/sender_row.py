"""One thing conda can send: what it is, its state, and its switch where there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from conda_privacy.panel.announcement import announce
from conda_privacy.panel.look import look_of
from conda_privacy.panel.widgets.button import Button
from conda_privacy.panel.widgets.card import Badge
from conda_privacy.panel.widgets.cell import Cell
from conda_privacy.panel.widgets.chooser import Chooser
from conda_privacy.panel.widgets.labels import Label
from conda_privacy.panel.widgets.layouts import Column, Flow, empty
from conda_privacy.panel.widgets.switch import UsageSwitch

if TYPE_CHECKING:
    from conda_privacy.core.senders import Sender
    from conda_privacy.core.settings import Value
    from conda_privacy.panel.sender_wording import SenderWording

_WORDS = 40
"""In units of the grid: where there is less room, all that can be pressed stands below."""


class SenderRow(QWidget):
    """Shows a sender.

    Args:
        wording: the sentences about senders.
        parent: as everywhere in Qt.

    Signals:
        valueChosen(str, object): the person wants this setting to have this value.
    """

    valueChosen = Signal(str, object)

    def __init__(self, wording: SenderWording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._sender: Sender | None = None
        self._details_shown = False
        unit = look_of(self).unit
        self._title, self._text = Label(size="strong"), Label(size="small", tone="secondary")
        self._lock = Label(size="small")
        self._lock.hide()
        self._badge, self._switch, self._choice = Badge(), UsageSwitch(), Chooser()
        self._switch.chosen.connect(self._choose)
        self._switch.refused.connect(self._say_why_locked)
        self._choice.activated.connect(self._choose_word)
        self._choice.refused.connect(self._say_why_locked)
        self._details = Column(spacing=2)
        self._more = Button(look="link")
        self._more.clicked.connect(self._toggle_details)
        policy = self._more.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._more.setSizePolicy(policy)
        flow = Flow(spacing=round(1.5 * unit))
        flow.add_stretching(self._words(), least=_WORDS * unit)
        for widget in (self._badge, self._choice, self._switch, self._more):
            flow.addWidget(widget)
        side, _ = self.overhang = self._more.overhang
        column = Column(self, (side, unit, side, unit), spacing=unit // 2)
        column.addLayout(flow)
        column.addLayout(self._details)

    def show_sender(self, sender: Sender, value: Value = None, why_locked: str = "") -> None:
        """Show this sender in its present state.

        Args:
            sender: what is sent.
            value: what its setting is, where it has one.
            why_locked: why its control cannot be used; empty where it can, or has none.
        """
        self._sender = sender
        title = self._wording.title(sender)
        self._title.setText(title)
        self._text.setText(self._wording.text(sender))
        self._badge.show_badge(*self._wording.badge(sender))
        control = self._wording.control(sender)
        self._switch.setVisible(control == "switch")
        on = None if value is None else bool(value)
        locked = sender.locked or bool(why_locked)
        self._switch.show_state(on, locked=locked)
        if control == "switch" and on is None:
            self._badge.hide()  # the switch itself says that it is unknown
        self._choice.setVisible(control == "choice")
        if control == "choice":
            self._show_choice(value, locked=locked)
        self._lock.show_text(why_locked if control else "")
        description = " ".join(filter(None, (self._text.text(), self._lock.text())))
        for widget in (self._switch, self._choice, self._more):
            widget.setAccessibleDescription(description)
        self._switch.setAccessibleName(title)
        self._choice.setAccessibleName(title)
        self._show_details()

    def _words(self) -> QWidget:
        words = Cell(_WORDS, self)
        for label in (self._title, self._text, self._lock):
            words.column.addWidget(label)
        return words

    def _show_choice(self, value: Value, *, locked: bool) -> None:
        choices = self._wording.choices()
        if not self._choice.count():
            self._choice.addItems(list(choices))
        self._choice.setCurrentIndex(list(choices.values()).index(value))
        self._choice.lock(locked)

    def _choose(self, on: bool) -> None:
        if self._sender is not None:
            self.valueChosen.emit(self._sender.setting, on)

    def _choose_word(self, index: int) -> None:
        value = list(self._wording.choices().values())[index]
        if self._sender is not None:
            self.valueChosen.emit(self._sender.setting, value)

    def _say_why_locked(self) -> None:
        control = self._switch if self._choice.isHidden() else self._choice
        announce(control, self._lock.text())

    def _toggle_details(self) -> None:
        self._details_shown = not self._details_shown
        self._show_details()

    def _show_details(self) -> None:
        empty(self._details)
        lines = self._wording.details(self._sender) if self._sender else []
        self._more.setVisible(bool(lines))
        words = self.tr("Less") if self._details_shown else self.tr("More")
        self._more.setText(words)
        self._more.setAccessibleName(f"{words}: {self._title.text()}")
        for line in lines if self._details_shown else ():
            self._details.addWidget(Label(line, "small", "secondary"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(look_of(self).colours.line))
        side, _ = self.overhang
        painter.drawLine(side, 0, self.width() - side - 1, 0)
