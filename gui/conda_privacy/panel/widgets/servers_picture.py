"""A small picture of what goes from this computer to which servers."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QWidget

from conda_privacy.panel.look import look_of
from conda_privacy.panel.widgets.card import Badge, paint_surface
from conda_privacy.panel.widgets.labels import Icon, Label
from conda_privacy.panel.widgets.layouts import Column, Flow, empty, placed, row

_SIDE_BY_SIDE = 52
"""With less room than this many units the computer stands above the servers."""

_GAP = 3.0
"""Pixels between the point of an arrow and what it points to."""


@dataclass(frozen=True)
class Destination:
    """A server and what arrives there: words, each with the tone of its badge."""

    host: str
    arriving: tuple[tuple[str, str], ...]


class ServersPicture(QWidget):
    """This computer at one side, an arrow to each server at the other.

    Where there is no room side by side, the computer stands above the servers.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Destination, ...] = ()
        self._rows = Column(spacing=look_of(self).unit)
        servers = Column()
        servers.addStretch(1)
        servers.addLayout(self._rows)
        servers.addStretch(1)
        self._arrows = _Arrows(self._rows)
        self._across = row(0)
        self._across.addWidget(self._computer())
        self._across.addWidget(self._arrows)
        self._across.addLayout(servers, 1)
        self.setLayout(self._across)

    def show_destinations(self, destinations: tuple[Destination, ...]) -> None:
        """Show these servers, in this order."""
        if destinations == self._shown:
            return
        self._shown = destinations
        empty(self._rows)
        for destination in destinations:
            self._rows.addWidget(self._server(destination))

    def _computer(self) -> QWidget:
        unit = look_of(self).unit
        computer = _Node("chosen", "accent", self)
        column = Column(computer, (2 * unit, unit, 2 * unit, unit), spacing=unit // 2)
        column.addStretch(1)
        column.addWidget(Icon("computer", 4), 0, Qt.AlignmentFlag.AlignHCenter)
        name = Label(self.tr("This computer"), "strong")
        name.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        name.setWordWrap(False)
        column.addWidget(name)
        column.addStretch(1)
        return computer

    def _server(self, destination: Destination) -> QWidget:
        unit = look_of(self).unit
        server = _Node("card", "border", self)
        column = Column(server, (round(1.5 * unit), unit, round(1.5 * unit), unit))
        name, arriving = QWidget(server), QWidget(server)
        host = Label(destination.host.replace(".", ".\u200b"), "fixed")  # wraps after dots
        host.setAccessibleName(destination.host)
        across = row(unit)
        across.addWidget(Icon("server"))
        across.addWidget(host, 1)
        name.setLayout(across)
        badges = Flow(unit, arriving)
        for word, tone in destination.arriving:
            badges.addWidget(Badge(word, tone))
        flow = Flow(spacing=unit)
        flow.add_stretching(name, least=28 * unit)
        flow.addWidget(arriving)
        column.addLayout(flow)
        words = ", ".join(word for word, _ in destination.arriving)
        server.setAccessibleName(f"{destination.host}: {words}")
        return server

    def _fit(self) -> None:
        above = self.width() < _SIDE_BY_SIDE * look_of(self).unit
        sides = QBoxLayout.Direction
        self._across.setDirection(sides.TopToBottom if above else sides.LeftToRight)
        self._arrows.point_down(down=above)

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrows.update()  # now that it is known where the servers stand
        return handled

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


class _Node(QFrame):
    """A place in the picture, in two of the roles that colours have."""

    def __init__(self, fill: str, edge: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._roles = fill, edge

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = look_of(self)
        fill, edge = (getattr(look.colours, role) for role in self._roles)
        paint_surface(self, fill, edge, look.unit)


class _Arrows(QWidget):
    """The arrows from the computer to the middle of each server, or one down to all of them."""

    def __init__(self, rows: Column) -> None:
        super().__init__()
        self._rows = rows
        self._down = False
        self.point_down(down=False)

    def point_down(self, *, down: bool) -> None:
        """Point to servers that stand below, or beside."""
        self._down = down
        fixed, ignored = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored
        self.setSizePolicy(*((ignored, fixed) if down else (fixed, ignored)))
        self.updateGeometry()

    def _ends(self) -> list[QPointF]:
        if self._down:
            return [QPointF(self.width() / 2, self.height() - _GAP)]
        end = _GAP if self.isRightToLeft() else self.width() - _GAP
        return [
            QPointF(end, QRectF(server.geometry()).center().y() - self.y())
            for server in placed(self._rows)
        ]

    def _arrow(self, start: QPointF, end: QPointF, head: float) -> QPainterPath:
        """Return a line that leaves and arrives straight, and the two lines of its head."""
        along = end - start
        straight = QPointF(0, along.y() / 2) if self._down else QPointF(along.x() / 2, 0)
        path = QPainterPath(start)
        path.cubicTo(start + straight, end - straight, end)
        way = 1.0 if along.x() > 0 else -1.0
        for side in (-head, head):
            back = QPointF(side, -head) if self._down else QPointF(-way * head, side)
            path.moveTo(end + back)
            path.lineTo(end)
        return path

    def sizeHint(self) -> QSize:
        unit = look_of(self).unit
        return QSize(0, 4 * unit) if self._down else QSize(8 * unit, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = look_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(look.colours.accent), max(2.0, look.unit / 4))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        start = QPointF(self.width() if self.isRightToLeft() else 0, self.height() / 2)
        if self._down:
            start = QPointF(self.width() / 2, 0)
        for end in self._ends():
            painter.drawPath(self._arrow(start, end, 0.9 * look.unit))
