"""What is sent: the user agent part by part, on and off, for any environment."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from conda_privacy.panel.announcement import announce
from conda_privacy.panel.look import look_of
from conda_privacy.panel.model import PanelModel
from conda_privacy.panel.opening import show_in_folder
from conda_privacy.panel.pages.page import Doing, Page
from conda_privacy.panel.part_wording import PartWording
from conda_privacy.panel.sentence import fill
from conda_privacy.panel.soon import soon
from conda_privacy.panel.widgets.banner import Banner
from conda_privacy.panel.widgets.button import Button
from conda_privacy.panel.widgets.card import Badge, Card, Inset
from conda_privacy.panel.widgets.cell import Cell
from conda_privacy.panel.widgets.check_card import CheckCard
from conda_privacy.panel.widgets.comparison_card import ComparisonCard
from conda_privacy.panel.widgets.environment_chooser import EnvironmentChooser
from conda_privacy.panel.widgets.labels import Label
from conda_privacy.panel.widgets.layouts import Column, Flow, empty
from conda_privacy.panel.widgets.part_list import PartList
from conda_privacy.panel.widgets.telemetry_card import TelemetryCard
from conda_privacy.panel.widgets.user_agent_view import UserAgentView
from conda_privacy.panel.wording import Message, Wording

if TYPE_CHECKING:
    from conda_privacy.core.snapshot import Preview, Snapshot
    from conda_privacy.core.user_agent import UserAgent

_RUNS = 3
"""So many runs are shown below each other."""


class WhatIsSent(Page):
    """Explains each part of what conda says of itself, and what changes it."""

    def __init__(self, model: PanelModel, wording: Wording, parent: QWidget) -> None:
        super().__init__(model, wording, parent)
        self._told: list[Message] = []
        self._nothing = Card(self)
        self._nothing.column.addWidget(Label(self.tr("No conda was found"), "heading"))
        self._nothing.column.addWidget(
            Label(
                self.tr(
                    "Without conda there are no requests to show. It was looked for on PATH and "
                    "in the usual folders. Press F5 after installing it."
                ),
                tone="secondary",
            )
        )
        classroom = Button(self.tr("Look at it in the classroom"))
        classroom.clicked.connect(lambda: self.pageWanted.emit("classroom", None))
        buttons = Flow(look_of(self).unit)
        buttons.addWidget(classroom)
        self._nothing.column.addLayout(buttons)
        self._trouble = Column()
        self._header = HeaderCard(self)
        self._check = CheckCard(model, self)
        self._both = OnAndOffCard(self)
        self._comparison = ComparisonCard(model, self)
        self._telemetry = TelemetryCard(model, self)
        self._header.revealed.toggled.connect(self._reveal)
        self._cards = (
            self._header,
            self._check,
            self._both,
            self._comparison,
            self._telemetry,
        )
        for card in (self._nothing, *self._cards):
            card.hide()
        self.column.addLayout(self._trouble)
        for card in (self._nothing, *self._cards):
            self.column.addWidget(card)
        self.column.addStretch(1)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self._nothing.setVisible(snapshot.preview is None)
        for card in self._cards:
            card.setVisible(snapshot.preview is not None)
        self._show_trouble(snapshot)
        if snapshot.preview is None:
            return
        self._header.show_preview(snapshot, snapshot.preview)
        self._both.show_preview(snapshot.preview, self._header.session)
        self._comparison.show_snapshot(snapshot)
        self._telemetry.show_snapshot(snapshot)
        self._check.show_snapshot(snapshot)

    def _show_trouble(self, snapshot: Snapshot) -> None:
        """Say above everything else why nothing can be told, and where to mend it."""
        unknown = snapshot.preview is not None and snapshot.preview.now is None
        messages = self.wording.messages(snapshot, None)[:1] if unknown else []
        if messages == self._told:
            return
        self._told = messages
        empty(self._trouble)
        for message in messages:
            banner = Banner(message.tone, message.title, message.text, message.action, self)
            banner.acted.connect(lambda path=message.path: self._show_file(path))
            self._trouble.addWidget(banner)

    def _show_file(self, path: object) -> None:
        self.pageWanted.emit("settings-files", path)

    def show_target(self, target: object) -> None:
        """Bring the check with real conda into view; there are no other targets."""
        if target == "check":
            # The page may not have been laid out yet.
            soon(self._check, self._show_check)

    def doing(self) -> Doing:
        sessions, revealed = self._header.sessions, self._header.revealed.isChecked()
        header = {"sessions": sessions, "revealed": revealed}
        return super().doing() | header | self._check.doing()

    def go_on(self, doing: Doing) -> None:
        super().go_on(doing)
        self._header.revealed.setChecked(doing["revealed"])
        self._header.sessions = doing["sessions"]
        if self.model.snapshot is not None:
            self.show_snapshot(self.model.snapshot)
        self._check.go_on(doing)

    def _show_check(self) -> None:
        self.ensureWidgetVisible(self._check)
        self._check.take_focus()

    def _reveal(self, revealed: bool) -> None:
        self._both.reveal(revealed)
        self._comparison.reveal(revealed)
        self._check.reveal(revealed)


class HeaderCard(Card):
    """The header as it is sent from one environment, run after run, and its parts explained."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._words = PartWording(page.model.machine, self)
        self.sessions = [page.model.example_session()]
        self._user_agent: UserAgent | None = None
        unit = look_of(page).unit
        self._chooser = EnvironmentChooser(page.model)
        self._again = Button(self.tr("New run"))
        self._again.setAccessibleDescription(self.tr("Shows what the next run of conda sends"))
        self._again.clicked.connect(self._run_again)
        top = Flow(spacing=unit)
        top.add_stretching(Label(self.tr("conda works on this environment:")), least=20 * unit)
        top.addWidget(self._chooser)
        top.addWidget(self._again)
        self.column.addLayout(top)
        self._inset = Inset(self)
        self.view = UserAgentView()
        self._inset.column.addWidget(self.view)
        self.column.addWidget(self._inset)
        self._earlier = EarlierRuns(self)
        self.column.addWidget(self._earlier)
        self.column.addLayout(self._make_bottom(unit))
        self._parts = PartList(self)
        self._parts.pathChosen.connect(lambda path: show_in_folder(page.model, path))
        self.column.addWidget(self._parts)

    def _make_bottom(self, unit: int) -> Flow:
        self._note = Label(size="small", tone="secondary")
        self.revealed = Button(self.tr("Show IDs"))
        self.revealed.setCheckable(True)
        self.revealed.toggled.connect(self._reveal)
        self._copy = Button(self.tr("Copy, IDs hidden"))
        self._copy.clicked.connect(self.view.copy_masked)
        self._copy_all = Button(self.tr("Copy with IDs"))
        self._copy_all.clicked.connect(self._copy_with_ids)
        self._copy_all.hide()
        bottom = Flow(spacing=round(1.25 * unit))
        bottom.add_stretching(self._note, least=34 * unit)
        for button in (self.revealed, self._copy, self._copy_all):
            bottom.addWidget(button)
        return bottom

    @property
    def session(self) -> str:
        """The example of an ID of a run that is shown."""
        return self.sessions[0]

    def show_preview(self, snapshot: Snapshot, preview: Preview) -> None:
        """Show what is sent now, and what its parts mean even where that cannot be told."""
        self._chooser.show_snapshot(snapshot)
        self._user_agent = preview.now
        parts = preview.now.parts if preview.now else ()
        adds = any(part.kind == "session" and part.sent for part in parts)
        self._again.setVisible(adds)
        for widget in (self._inset, self._copy):
            widget.setVisible(preview.now is not None)
        holds_ids = any(part.is_token for part in parts)
        self.revealed.setVisible(holds_ids)
        self._copy.setText(self.tr("Copy, IDs hidden") if holds_ids else self.tr("Copy"))
        self._copy_all.setVisible(holds_ids and self.revealed.isChecked())
        self._note.setText(self._page.wording.preview_note(snapshot))
        self._parts.show_rows(self._words.rows(snapshot, preview.on))
        self._show_runs(adds=adds)

    def _show_runs(self, *, adds: bool) -> None:
        if self._user_agent is None:
            return
        runs = [_with_session(self._user_agent, session) for session in self.sessions]
        self.view.show_user_agent(runs[0])
        self._earlier.show_runs(runs[1:] if adds else [])

    def _run_again(self) -> None:
        self.sessions = [self._page.model.example_session(), *self.sessions][:_RUNS]
        self._show_runs(adds=True)
        announce(self, self.tr("The s/ part is new. The others stay the same."))

    def _reveal(self, revealed: bool) -> None:
        self.view.reveal(revealed)
        self._earlier.reveal(revealed)
        self._copy_all.setVisible(revealed)

    def _copy_with_ids(self) -> None:
        if self._user_agent is not None:
            text = _with_session(self._user_agent, self.sessions[0]).text
            QGuiApplication.clipboard().setText(text)


class EarlierRuns(QWidget):
    """What was added in the runs before, so that one sees what stays and what does not."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        unit = look_of(parent).unit
        self._column = Column(self, spacing=unit)
        self._sentence = Label(
            self.tr("The s/ part changed, the others stayed. A server can tell that it is you.")
        )
        self._column.addWidget(self._sentence)
        self._rows = [self._make_row(number) for number in range(_RUNS - 1)]
        self.hide()

    def _make_row(self, number: int) -> tuple[QWidget, UserAgentView]:
        widget = QWidget(self)
        unit = look_of(self).unit
        flow = Flow(unit, widget)
        labels = (self.tr("One run before"), self.tr("Two runs before"))
        view = UserAgentView()
        view.setAccessibleName(labels[number])
        name = Cell(17, self)
        name.column.addWidget(Label(labels[number], "small", "secondary"))
        flow.addWidget(name)
        flow.add_stretching(view, least=36 * unit)
        self._column.addWidget(widget)
        return widget, view

    def show_runs(self, runs: list[UserAgent]) -> None:
        """Show the added parts of these runs, the newest first."""
        self.setVisible(bool(runs))
        for number, (widget, view) in enumerate(self._rows):
            there = number < len(runs)
            widget.setVisible(there)
            view.show_user_agent(_only_added(runs[number]) if there else None)

    def reveal(self, revealed: bool) -> None:
        """Show the IDs in full, or masked again."""
        for _, view in self._rows:
            view.reveal(revealed)


class OnAndOffCard(Card):
    """The same request with the setting on and off, side by side."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        unit = look_of(page).unit
        self.column.addWidget(Label(self.tr("With the setting on and off"), "strong"))
        flow = Flow(spacing=2 * unit)
        self._sides = (self._make_side(self.tr("On")), self._make_side(self.tr("Off")))
        for side, _, _ in self._sides:
            flow.add_stretching(side, least=46 * unit)
        self.column.addLayout(flow)
        self._note = Label(size="small", tone="secondary")
        self.column.addWidget(self._note)

    def _make_side(self, name: str) -> tuple[QWidget, Badge, UserAgentView]:
        side = QWidget(self)
        unit = look_of(self).unit
        column = Column(side, spacing=unit)
        title = Flow(unit)
        badge = Badge(self.tr("holds now"), "good")
        policy = badge.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        badge.setSizePolicy(policy)
        title.addWidget(Label(name))
        title.addWidget(badge)
        column.addLayout(title)
        inset, view = Inset(self), UserAgentView()
        view.setAccessibleName(fill(self.tr("User agent, setting %1"), name))
        inset.column.addWidget(view)
        column.addWidget(inset)
        return side, badge, view

    def show_preview(self, preview: Preview, session: str) -> None:
        """Show both cases, with this example of an ID of a run, and which one holds."""
        cases = (preview.on, preview.off)
        for (_, badge, view), user_agent in zip(self._sides, cases, strict=True):
            view.show_user_agent(_with_session(user_agent, session))
            badge.setVisible(preview.now == user_agent and preview.on != preview.off)
        added = any(part.kind == "aau" for part in preview.on.parts)
        self._note.setText(
            self.tr("Struck-through parts are left out. The versions and aau/ are sent either way.")
            if added
            else self.tr("There is no difference: the add-on anaconda-anon-usage is not in use.")
        )

    def reveal(self, revealed: bool) -> None:
        """Show the IDs in full, or masked again."""
        for _, _, view in self._sides:
            view.reveal(revealed)


def _with_session(user_agent: UserAgent, session: str) -> UserAgent:
    parts = (
        replace(part, value=session) if part.kind == "session" else part
        for part in user_agent.parts
    )
    return replace(user_agent, parts=tuple(parts))


def _only_added(user_agent: UserAgent) -> UserAgent:
    return replace(user_agent, parts=tuple(part for part in user_agent.parts if part.is_token))
