"""What the server writes down, and how to look at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from conda_privacy.core.user_agent import parse
from conda_privacy.panel.look import look_of
from conda_privacy.panel.widgets.card import Card
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
        self._empty = Label(
            self.tr("Nothing yet. Run a command of the lesson, and its requests appear here."),
            tone="secondary",
        )
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter, such as c/16lU"))
        self.filter.setAccessibleName(self.tr("Show only requests that contain these letters"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._show)
        self.hide_tokens = QPushButton(self.tr("As if everybody had switched off"))
        self.hide_tokens.setCheckable(True)
        self.hide_tokens.clicked.connect(session.hide_tokens)
        self._whole_title = Label(
            self.tr("The whole user agent of the chosen line, or of the newest:"),
            size="small",
            tone="secondary",
        )
        self.whole = UserAgentView()
        below = Flow(spacing=unit)
        below.add_stretching(self.filter, least=20 * unit)
        below.addWidget(self.hide_tokens)
        self.column.addWidget(self._empty)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self._whole_title)
        self.column.addWidget(self.whole)
        self.column.addLayout(below)
        self.table.selectionModel().selectionChanged.connect(self._show_whole)
        session.lessonChanged.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.hide_tokens.setChecked(self._session.tokens_hidden)
        log = self._session.shown_log
        wanted = self.filter.text().strip()
        self.table.show_requests([each for each in log if _contains(each, wanted)])
        self._empty.setVisible(not log)
        self._show_whole()

    def _show_whole(self) -> None:
        request = self.table.chosen()
        self.whole.show_user_agent(parse(request.user_agent) if request else None)
        for widget in (self._whole_title, self.whole):
            widget.setVisible(request is not None)


def _contains(request: Request, wanted: str) -> bool:
    told = (request.address, request.path, request.user_agent, request.sender)
    return any(wanted in text for text in told)
