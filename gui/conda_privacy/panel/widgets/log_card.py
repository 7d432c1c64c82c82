"""What the server writes down, and how to look at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from conda_privacy.core.user_agent import parse
from conda_privacy.panel.look import look_of
from conda_privacy.panel.widgets.button import Button
from conda_privacy.panel.widgets.card import Card, Inset
from conda_privacy.panel.widgets.labels import Label
from conda_privacy.panel.widgets.layouts import Flow
from conda_privacy.panel.widgets.log_table import LogTable
from conda_privacy.panel.widgets.user_agent_view import UserAgentView

if TYPE_CHECKING:
    from conda_privacy.classroom.request import Request
    from conda_privacy.panel.classroom_session import ClassroomSession


class LogCard(Card):
    """Shows the log of a session, all of it or what contains some letters, with IDs or without.

    Args:
        session: whose log.
        parent: as everywhere in Qt.
        rows: how many requests there is room for at least.
    """

    def __init__(
        self, session: ClassroomSession, parent: QWidget | None = None, rows: int = 6
    ) -> None:
        super().__init__(parent)
        self._session = session
        unit = look_of(self).unit
        title = self.tr("What the server writes down")
        self.column.addWidget(Label(title, "strong"))
        self.table = LogTable(rows=rows)
        self.table.setAccessibleName(title)
        self._empty = Label(tone="secondary")
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter, such as c/16lU"))
        self.filter.setAccessibleName(self.tr("Show only requests that contain these letters"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._show)
        self.hide_tokens = Button(self.tr("As if everybody had switched off"))
        self.hide_tokens.setCheckable(True)
        self.hide_tokens.clicked.connect(session.hide_tokens)
        self._whole_title = Label(
            self.tr("The whole user agent of the chosen line, or of the newest:"),
            size="small",
            tone="secondary",
        )
        self._field, self.whole = Inset(self), UserAgentView()
        self._field.column.addWidget(self.whole)
        self._choices = QWidget(self)
        choices = Flow(unit, self._choices)
        choices.add_stretching(self.filter, least=20 * unit)
        choices.addWidget(self.hide_tokens)
        for widget in (self._choices, self._empty):
            self.column.addWidget(widget)
        self.column.addWidget(self.table, 1)
        for widget in (self._whole_title, self._field):
            self.column.addWidget(widget)
        self.column.addStretch(0)
        self.table.selectionModel().selectionChanged.connect(self._show_whole)
        session.lessonChanged.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.hide_tokens.setChecked(self._session.tokens_hidden)
        log = self._session.shown_log
        wanted = self.filter.text().strip()
        shown = [each for each in log if _contains(each, wanted)]
        self.table.show_requests(shown)
        self.table.setVisible(bool(shown))
        self._choices.setVisible(bool(log))
        self._empty.show_text(self._why_empty(log) if not shown else "")
        self._show_whole()

    def _why_empty(self, log: tuple[Request, ...]) -> str:
        if log:
            return self.tr("No request contains these letters.")
        return self.tr("Nothing yet. Run a command of the lesson, and its requests appear here.")

    def _show_whole(self) -> None:
        request = self.table.chosen()
        self.whole.show_user_agent(parse(request.user_agent) if request else None)
        for widget in (self._whole_title, self._field):
            widget.setVisible(request is not None)


def _contains(request: Request, wanted: str) -> bool:
    told = (request.address, request.path, request.user_agent, request.sender)
    return any(wanted in text for text in told)
