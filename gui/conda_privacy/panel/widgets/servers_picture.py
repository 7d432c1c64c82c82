"""A small picture of what goes from this computer to which servers."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from conda_privacy.panel.look import look_of
from conda_privacy.panel.widgets.card import Badge
from conda_privacy.panel.widgets.labels import Icon, Label, PathLabel
from conda_privacy.panel.widgets.layouts import Column, Flow, empty, row


@dataclass(frozen=True)
class Destination:
    """A server and what arrives there: words, each with the tone of its badge."""

    host: str
    arriving: tuple[tuple[str, str], ...]


class ServersPicture(QWidget):
    """This computer at one side, a line to each server at the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = look_of(self).unit
        self._shown: tuple[Destination, ...] = ()
        self._rows = Column(spacing=unit)
        computer = Column(spacing=unit // 2)
        computer.addStretch(1)
        computer.addWidget(Icon("computer", 5), 0, Qt.AlignmentFlag.AlignHCenter)
        name = Label(self.tr("This computer"), "small", "secondary")
        name.setWordWrap(False)
        computer.addWidget(name)
        computer.addStretch(1)
        across = row(unit)
        across.addLayout(computer)
        self._lines = _Lines(self._rows)
        across.addWidget(self._lines)
        servers = Column()
        servers.addStretch(1)
        servers.addLayout(self._rows)
        servers.addStretch(1)
        across.addLayout(servers, 1)
        self.setLayout(across)

    def show_destinations(self, destinations: tuple[Destination, ...]) -> None:
        """Show these servers, in this order."""
        if destinations == self._shown:
            return
        self._shown = destinations
        empty(self._rows)
        for destination in destinations:
            self._rows.addWidget(self._row(destination))
        self._lines.update()

    def _row(self, destination: Destination) -> QWidget:
        unit = look_of(self).unit
        line = QWidget(self)
        flow = Flow(spacing=unit)
        flow.addWidget(Icon("server"))
        flow.add_stretching(PathLabel(destination.host), least=22 * unit)
        for word, tone in destination.arriving:
            flow.addWidget(Badge(word, tone))
        line.setLayout(flow)
        words = ", ".join(word for word, _ in destination.arriving)
        line.setAccessibleName(f"{destination.host}: {words}")
        return line


class _Lines(QWidget):
    """The lines from the computer to the middle of each row."""

    def __init__(self, rows: Column) -> None:
        super().__init__()
        self._rows = rows
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)

    def _ends(self) -> list[float]:
        places = [self._rows.itemAt(number) for number in range(self._rows.count())]
        return [
            QRectF(place.geometry()).center().y() - self.y()
            for place in places
            if place is not None
        ]

    def sizeHint(self) -> QSize:
        return QSize(6 * look_of(self).unit, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = look_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(look.colours.border), 1.5))
        start, end = QPointF(0, self.height() / 2), float(self.width())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            start, end = QPointF(self.width(), self.height() / 2), 0.0
        for y in self._ends():
            path = QPainterPath(start)
            middle = self.width() / 2
            path.cubicTo(QPointF(middle, start.y()), QPointF(middle, y), QPointF(end, y))
            painter.drawPath(path)
            painter.setBrush(QColor(look.colours.border))
            painter.drawEllipse(QPointF(end + (-2 if end else 2), y), 2, 2)
            painter.setBrush(Qt.BrushStyle.NoBrush)
