"""One result of a check with real clients."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from conda_privacy.panel.look import look_of
from conda_privacy.panel.translation import Counting
from conda_privacy.panel.widgets.button import Button
from conda_privacy.panel.widgets.card import Badge, Inset
from conda_privacy.panel.widgets.code_view import CodeView
from conda_privacy.panel.widgets.labels import Label, PathLabel
from conda_privacy.panel.widgets.layouts import Column, Flow
from conda_privacy.panel.widgets.user_agent_view import UserAgentView

if TYPE_CHECKING:
    from conda_privacy.core.user_agent import UserAgent
    from conda_privacy.panel.check_wording import CheckWording
    from conda_privacy.probe.check import Result
    from conda_privacy.probe.comparison import Row

_DOTS = re.compile("•{4,}")


class CheckRow(QWidget):
    """Shows what one client sent and whether that was foreseen; more of it on request.

    Args:
        result: what came of its run.
        wording: the sentences about checks.
        parent: as everywhere in Qt.

    Attributes:
        result: what is shown.
    """

    def __init__(
        self, result: Result, wording: CheckWording, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.result, self._wording = result, wording
        self._revealed = False
        self._details: CheckDetails | None = None
        unit = look_of(self).unit
        words = QWidget(self)
        column = Column(words, spacing=2)
        place = wording.place(result.question)
        column.addWidget(Label(place, "strong"))
        arrived = arrived_in_short(result)
        said = wording.sentence(result.verdict.said)
        column.addWidget(PathLabel(arrived) if arrived else Label(said, "small", "secondary"))
        self.badge = Badge(*wording.badge(result))
        self.more = Button(look="link")
        self.more.clicked.connect(self._toggle)
        flow = Flow(spacing=round(1.5 * unit))
        flow.add_stretching(words, least=36 * unit)
        flow.addWidget(self.badge)
        flow.addWidget(self.more)
        self._column = Column(self, (0, unit, 0, unit), spacing=unit)
        self._column.addLayout(flow)
        self.setAccessibleName(f"{place}: {self.badge.text()}")
        self._name_button()

    def reveal(self, revealed: bool) -> None:
        """Show the random IDs that arrived in full, or masked again."""
        self._revealed = revealed
        if self._details is not None:
            self._details.reveal(revealed)

    def _toggle(self) -> None:
        if self._details is None:
            self._details = CheckDetails(self.result, self._wording, self)
            self._details.reveal(self._revealed)
            self._column.addWidget(self._details)
        else:
            self._details.hide()
            self._details.deleteLater()
            self._details = None
        self._name_button()

    def _name_button(self) -> None:
        words = self.tr("More") if self._details is None else self.tr("Less")
        self.more.setText(words)
        self.more.setAccessibleName(f"{words}: {self.accessibleName()}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(look_of(self).colours.line))
        painter.drawLine(0, 0, self.width(), 0)


class CheckDetails(Counting, QWidget):
    """The sentences about a result, the preview above what arrived, and what the client printed."""

    def __init__(self, result: Result, wording: CheckWording, parent: QWidget) -> None:
        super().__init__(parent)
        self._result, self._wording = result, wording
        self._views: list[UserAgentView] = []
        self._rows: list[tuple[Row, Label]] = []
        unit = look_of(self).unit
        self._column = Column(self, spacing=unit)
        agents = _agents(result)
        # Where nothing arrived, the row itself says the sentence.
        said = (result.verdict.said,) if agents else ()
        for sentence in (*said, *result.verdict.notes):
            self._column.addWidget(Label(wording.sentence(sentence)))
        foreseen = result.foreseen.user_agent if result.foreseen is not None else None
        if foreseen is not None and result.rows:
            self._add_view(self.tr("The preview said"), foreseen)
        for agent in agents:
            self._add_view(self.tr("This arrived"), agent)
        self._add_rows()
        if result.output.strip():
            self._add_output()

    def reveal(self, revealed: bool) -> None:
        """Show the random IDs in full, or masked again."""
        for view in self._views:
            view.reveal(revealed)
        for row, label in self._rows:
            label.setText(self._wording.difference(row if revealed else row.masked()))

    def _add_view(self, title: str, agent: UserAgent) -> None:
        inset, view = Inset(self), UserAgentView()
        view.setAccessibleName(title)
        view.show_user_agent(agent)
        inset.column.addWidget(view)
        self._views.append(view)
        self._column.addWidget(Label(title, "small", "secondary"))
        self._column.addWidget(inset)

    def _add_rows(self) -> None:
        shown = [row for row in self._result.rows if row.outcome != "same" or row.kind == "header"]
        same = len(self._result.rows) - len(shown)
        if same:
            self._column.addWidget(Label(self.tr("%n part(s) are the same.", "", same), "small"))
        for row in shown:
            flow = Flow(spacing=look_of(self).unit)
            label = Label(self._wording.difference(row.masked()), "small")
            flow.addWidget(Badge(*self._wording.outcome(row)))
            flow.add_stretching(label, least=30 * look_of(self).unit)
            self._rows.append((row, label))
            self._column.addLayout(flow)

    def _add_output(self) -> None:
        title = self.tr("What it printed")
        printed = CodeView(title, self)
        printed.show_code(self._result.output.strip())
        self._column.addWidget(Label(title, "small", "secondary"))
        self._column.addWidget(printed)


def arrived_in_short(result: Result) -> str:
    """Return what arrived first, masked; of conda's own parts only that there are some."""
    agents = _agents(result)
    if not agents:
        return ""
    parts = agents[0].masked().parts
    added = [part for part in parts if part.kind != "base"]
    shown = added if added and len(added) < len(parts) else parts
    text = " ".join(part.text for part in shown)
    return ("… " if shown is added else "") + _DOTS.sub("•••", text)


def _agents(result: Result) -> list[UserAgent]:
    """Return the different user agents that arrived, in their order."""
    from conda_privacy.core.machine import showable
    from conda_privacy.core.user_agent import parse

    texts = dict.fromkeys(a.user_agent for a in result.arrivals if a.method != "CONNECT")
    return [parse(showable(text)) for text in texts if text]
