"""The headers of the package telemetry, with how much of the room for them is filled."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from conda_privacy.panel.look import look_of
from conda_privacy.panel.sentence import fill, isolated
from conda_privacy.panel.widgets.button import Button
from conda_privacy.panel.widgets.card import Badge, Card
from conda_privacy.panel.widgets.cell import Cell
from conda_privacy.panel.widgets.code_view import CodeView
from conda_privacy.panel.widgets.labels import Label, PathLabel
from conda_privacy.panel.widgets.layouts import Column, Flow, empty

if TYPE_CHECKING:
    from conda_privacy.core.senders import Sender
    from conda_privacy.core.snapshot import Snapshot
    from conda_privacy.core.telemetry import Header
    from conda_privacy.panel.model import PanelModel

_WORDS = ("pandas",)


class Meter(QWidget):
    """A bar that is filled in part; the words beside it say the numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filled = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_filled(self, filled: float) -> None:
        """Fill this fraction of the bar, 0 to 1."""
        self._filled = min(1.0, max(0.0, filled))
        self.update()

    def sizeHint(self) -> QSize:
        unit = look_of(self).unit
        return QSize(20 * unit, round(1.25 * unit))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = look_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = area.height() / 2
        painter.setPen(QPen(QColor(look.colours.border), 1))
        painter.setBrush(QColor(look.colours.window))
        painter.drawRoundedRect(area, radius, radius)
        if self._filled:
            part = QRectF(area)
            part.setWidth(max(area.height(), area.width() * self._filled))
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                part.moveRight(area.right())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.colours.accent))
            painter.drawRoundedRect(part, radius, radius)


class HeaderRow(QWidget):
    """One header: what it holds, how long it is, and its value on request."""

    def __init__(self, header: Header, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        unit = look_of(parent).unit
        self._column = Column(self, (0, unit, 0, unit), spacing=unit // 2)
        self._value: CodeView | None = None
        self._header = header
        flow = Flow(spacing=round(1.5 * unit), below=unit // 2)
        words = Cell(36, self)
        words.column.addWidget(Label(title))
        words.column.addWidget(PathLabel(header.name))
        flow.add_stretching(words, least=36 * unit)
        meter = Meter()
        meter.show_filled(len(header.value) / header.limit)
        flow.addWidget(meter)
        size = Cell(34, self)
        size.column.addWidget(Label(self._size(header), "small", "secondary"))
        flow.addWidget(size)
        self._more = Button(look="link")
        self._title = title
        self._name_button(self.tr("Show"))
        self._more.clicked.connect(self._toggle)
        flow.addWidget(self._more)
        self._column.addLayout(flow)

    def _size(self, header: Header) -> str:
        locale = self.locale()
        limit = locale.toString(header.limit)
        if header.whole > header.limit:
            sentence = self.tr("%1 of %2 characters; the rest is cut off")
            return fill(sentence, limit, locale.toString(header.whole))
        sentence = self.tr("%1 of at most %2 characters")
        if not header.complete:
            sentence = self.tr("at least %1 of at most %2 characters")
        return fill(sentence, locale.toString(header.whole), limit)

    def _toggle(self) -> None:
        if self._value is None:
            self._value = self._make_value()
            self._column.addWidget(self._value)
        shown = self._value.isHidden()
        self._value.setVisible(shown)
        self._name_button(self.tr("Hide") if shown else self.tr("Show"))

    def _name_button(self, words: str) -> None:
        self._more.setText(words)
        self._more.setAccessibleName(f"{words}: {self._title}")

    def _make_value(self) -> CodeView:
        value = CodeView(self._header.name, self)
        value.show_code(self._header.value)
        value.hide()
        return value

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(look_of(self).colours.line))
        painter.drawLine(0, 0, self.width(), 0)


class TelemetryCard(Card):
    """What conda-anaconda-telemetry adds, or would add, to requests to Anaconda's servers."""

    def __init__(self, model: PanelModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._shown: tuple[Header, ...] = ()
        unit = look_of(self).unit
        self._badge = Badge()
        top = Flow(spacing=unit)
        top.add_stretching(Label(self.tr("Headers of the package telemetry"), "strong"), 30 * unit)
        top.addWidget(self._badge)
        self.column.addLayout(top)
        self._sentence = Label(tone="secondary")
        self.column.addWidget(self._sentence)
        self._rows = Column()
        self.column.addLayout(self._rows)
        self._note = Label(size="small", tone="secondary")
        self.column.addWidget(self._note)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the state of the add-on, then its headers as soon as they are composed."""
        sender = next(s for s in snapshot.senders if s.id == "telemetry")
        self._show_state(sender)
        installation = snapshot.installation
        if installation is None or sender.state in {"not-installed", "unknown"}:
            self._show_headers(())
            return
        machine, channels = self._model.machine, snapshot.channels
        active = machine.variable("CONDA_PREFIX")
        prefix = Path(active) if active else installation.prefix

        def compose() -> tuple[Header, ...]:
            from conda_privacy.core.telemetry import compose_headers

            return compose_headers(machine, installation, channels, prefix=prefix, words=_WORDS)

        self._model.ask(compose, self._show_headers)

    def _show_state(self, sender: Sender) -> None:
        words = {
            "on": (self.tr("On"), "warning"),
            "off": (self.tr("Off"), "quiet"),
            "not-installed": (self.tr("Not installed"), "quiet"),
        }
        self._badge.show_badge(*words.get(sender.state, (self.tr("Unknown"), "warning")))
        sentences = {
            "on": self.tr(
                "conda-anaconda-telemetry adds these to each request to Anaconda's servers. It has "
                "a switch of its own, on the first page."
            ),
            "off": self.tr("These would be added if the package telemetry were on."),
            "not-installed": self.tr(
                "The add-on conda-anaconda-telemetry is not installed, so there are none."
            ),
        }
        unknown = self.tr("Whether they are added cannot be told until this is mended.")
        self._sentence.setText(sentences.get(sender.state, unknown))

    def _show_headers(self, headers: tuple[Header, ...]) -> None:
        if headers == self._shown and self._rows.count():
            return
        self._shown = headers
        empty(self._rows)
        for header in headers:
            self._rows.addWidget(HeaderRow(header, self._title(header), self))
        command = isolated(f"conda install {' '.join(_WORDS)}")
        note = self.tr(
            "Composed for %1 from the active environment. Virtual packages of the graphics card "
            "and the processor are only known when conda runs."
        )
        self._note.show_text(fill(note, command) if headers else "")

    def _title(self, header: Header) -> str:
        titles = {
            "sys-info": self.tr("The command, and the version of conda-build"),
            "channels": self.tr("Your channels"),
            "virtual-packages": self.tr("Facts about the computer"),
            "packages": self.tr("All packages of the active environment"),
            "install": self.tr("What is asked to be installed"),
        }
        return titles[header.kind]
