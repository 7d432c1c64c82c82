"""Overview: the state in a sentence, why, the switch, the live preview, the other senders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from conda_privacy.panel.announcement import announce
from conda_privacy.panel.look import look_of
from conda_privacy.panel.model import PanelModel
from conda_privacy.panel.pages.page import Doing, Page
from conda_privacy.panel.sender_wording import SenderWording, in_order
from conda_privacy.panel.widgets.banner import Banner
from conda_privacy.panel.widgets.button import Button
from conda_privacy.panel.widgets.card import Card, Inset
from conda_privacy.panel.widgets.environment_chooser import EnvironmentChooser, InstallationChooser
from conda_privacy.panel.widgets.labels import Label
from conda_privacy.panel.widgets.layouts import Column, Flow, empty
from conda_privacy.panel.widgets.sender_row import SenderRow
from conda_privacy.panel.widgets.servers_picture import ServersPicture
from conda_privacy.panel.widgets.switch import UsageSwitch
from conda_privacy.panel.widgets.user_agent_view import UserAgentView
from conda_privacy.panel.wording import Message, Wording

if TYPE_CHECKING:
    from conda_privacy.core.problem import Problem
    from conda_privacy.core.snapshot import Snapshot


class Overview(Page):
    """The page most people need: one sentence, one switch."""

    def __init__(self, model: PanelModel, wording: Wording, parent: QWidget) -> None:
        super().__init__(model, wording, parent)
        self._banners = Column(spacing=look_of(self).unit)
        self.column.addLayout(self._banners)
        self._shown_messages: list[Message] = []
        self._state = StateCard(self)
        self._state.switch.chosen.connect(self._write)
        self._preview = PreviewCard(self)
        self._servers = ServersCard(self)
        self._senders = SendersCard(self)
        for card in (self._state, self._preview, self._servers, self._senders):
            self.column.addWidget(card)
        self.column.addStretch(1)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        obstacle = self.model.obstacles.get(snapshot.decision.setting)
        self._show_messages(self.wording.messages(snapshot, obstacle))
        self._state.show_snapshot(snapshot, obstacle)
        self._preview.show_snapshot(snapshot)
        self._servers.show_snapshot(snapshot)
        self._senders.show_snapshot(snapshot)

    def doing(self) -> Doing:
        return super().doing() | {"revealed": self._preview.revealed.isChecked()}

    def go_on(self, doing: Doing) -> None:
        super().go_on(doing)
        self._preview.revealed.setChecked(doing["revealed"])

    def show_silence(self, problem: Problem | None) -> None:
        super().show_silence(problem)
        self._state.setHidden(problem is not None and self.model.snapshot is None)

    def _show_messages(self, messages: list[Message]) -> None:
        if messages == self._shown_messages:
            return
        self._shown_messages = messages
        empty(self._banners)
        for message in messages:
            banner = Banner(message.tone, message.title, message.text, message.action, self)
            banner.acted.connect(lambda path=message.path: self._show_file(path))
            self._banners.addWidget(banner)

    def _show_file(self, path: object) -> None:
        self.pageWanted.emit("settings-files", path)

    def _write(self, on: bool) -> None:
        from conda_privacy.core.snapshot import MAIN_SETTING

        self.model.set_value(MAIN_SETTING, on)


class StateCard(Card):
    """What conda does now, why, and the switch."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        unit = look_of(page).unit
        words = QWidget()
        column = Column(words, spacing=unit // 2)
        self._heading, self._reason = Label(size="heading"), Label(tone="secondary")
        column.addWidget(self._heading)
        column.addWidget(self._reason)
        self._other_condas = Label(size="small", tone="secondary")
        self._elsewhere = Label(size="small", tone="secondary")
        for line in (self._other_condas, self._elsewhere):
            line.hide()
            column.addWidget(line)
        page.model.scan.ended.connect(self._show_elsewhere)
        self.switch = UsageSwitch(large=True)
        self.switch.setAccessibleName(self.tr("Add random IDs to conda's requests"))
        self.switch.refused.connect(self._say_why_locked)
        self._why_locked = ""
        flow = Flow(spacing=2 * unit)
        flow.add_stretching(words, least=40 * unit)
        flow.addWidget(self.switch)
        self.column.addLayout(flow)
        self._heading.setText(self.tr("Reading conda's settings …"))
        self.switch.show_state(None)
        self.switch.setEnabled(False)
        self.switch.hide()  # until there is a state to be shown

    def show_snapshot(self, snapshot: Snapshot, obstacle: Problem | None) -> None:
        """Show this state, and that the switch is locked where something stands in its way."""
        wording, decision = self._page.wording, snapshot.decision
        self._heading.setText(wording.heading(snapshot))
        value = decision.value if isinstance(decision.value, bool) else None
        locked = decision.locked or obstacle is not None
        self._reason.setText(wording.reason(snapshot, locked=locked))
        self.switch.setEnabled(True)
        self.switch.show()
        self.switch.show_state(value, locked=locked)
        self._why_locked = wording.why_locked(decision, obstacle) or self._reason.text()
        sentences = dict.fromkeys((self._reason.text(), self._why_locked))
        self.switch.setAccessibleDescription(" ".join(sentences))
        self._other_condas.show_text(wording.other_condas(snapshot))
        self._show_elsewhere()

    def _show_elsewhere(self) -> None:
        found = self._page.model.scan.environments
        self._elsewhere.show_text(self._page.wording.elsewhere(found) if found else "")

    def _say_why_locked(self) -> None:
        announce(self.switch, self._why_locked)


class PreviewCard(Card):
    """The user agent as it would be sent now, from an environment of one's choice."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        unit = look_of(page).unit
        self._chooser = EnvironmentChooser(page.model)
        top = Flow(spacing=unit)
        top.add_stretching(Label(self.tr("Live preview"), "strong"), least=16 * unit)
        self._installation = InstallationChooser(page.model)
        top.addWidget(self._installation)
        top.addWidget(self._chooser)
        self.column.addLayout(top)
        self._view = UserAgentView()
        inset = Inset()
        inset.column.addWidget(self._view)
        self._inset = inset
        self.column.addWidget(inset)
        self._note = Label(size="small", tone="secondary")
        bottom = Flow(spacing=round(1.25 * unit))
        bottom.add_stretching(self._note, least=34 * unit)
        for button in self._buttons():
            bottom.addWidget(button)
        self.column.addLayout(bottom)
        self.hide()

    def _buttons(self) -> tuple[Button, ...]:
        self.revealed = Button(self.tr("Show IDs"))
        self.revealed.setCheckable(True)
        self.revealed.toggled.connect(self._view.reveal)
        self._copy = Button(self.tr("Copy, IDs hidden"))
        self._copy.clicked.connect(self._view.copy_masked)
        self._check = Button(self.tr("Check with real conda"), look="primary")
        self._check.clicked.connect(lambda: self._page.pageWanted.emit("what-is-sent", "check"))
        return (self.revealed, self._copy, self._check)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show what would be sent now; what the setting leaves out is struck through."""
        self._installation.show_snapshot(snapshot)
        self._chooser.show_snapshot(snapshot)
        shown = snapshot.preview.now if snapshot.preview else None
        self._view.show_user_agent(shown)
        for widget in (self._inset, self._copy, self._check):
            widget.setVisible(shown is not None)
        holds_ids = any(part.is_token for part in shown.parts) if shown else False
        self.revealed.setVisible(holds_ids)
        self._copy.setText(self.tr("Copy, IDs hidden") if holds_ids else self.tr("Copy"))
        self._note.setText(self._page.wording.preview_note(snapshot))
        self.show()


class ServersCard(Card):
    """Which servers hear from this computer, and what."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._wording = SenderWording(self)
        self._picture = ServersPicture()
        self._note = Label(size="small", tone="secondary")
        self.column.addWidget(Label(self.tr("Where it goes"), "strong"))
        self.column.addWidget(self._picture)
        self.column.addWidget(self._note)
        self.hide()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the servers of the channels in use, where that can be known."""
        destinations = self._wording.destinations(snapshot.senders)
        self._picture.show_destinations(destinations)
        self._picture.setVisible(bool(destinations))
        self._note.setText(
            self.tr(
                "Each server also sees your internet address, the time and the files asked for."
            )
            if destinations
            else self.tr(
                "The settings name no channel on a server, so conda asks only the channels that a "
                "command names."
            )
        )
        unknown = any(problem.stops_conda for problem in snapshot.problems)
        self.setVisible(snapshot.installation is not None and not unknown)


class SendersCard(Card):
    """Everything else that conda can send, each with its own state and switch."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._rows: dict[str, SenderRow] = {}
        self._wording = SenderWording(self)
        self._list = Column()
        self.column.addWidget(Label(self.tr("Other things conda can send"), "strong"))
        self.column.addLayout(self._list)
        self.hide()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show every sender but the one this page is about."""
        senders = in_order(snapshot.senders)
        names = [sender.id for sender in senders]
        if names != list(self._rows):
            self._make_rows(names)
        for sender in senders:
            row = self._rows[sender.id]
            if sender.setting is None:
                row.show_sender(sender)
                continue
            decision = snapshot.decisions[sender.setting]
            obstacle = self._page.model.obstacles.get(sender.setting)
            why_locked = self._wording.why_locked(self._page.wording, decision, obstacle)
            row.show_sender(sender, decision.value, why_locked)
        self.setVisible(bool(senders))

    def _make_rows(self, names: list[str]) -> None:
        empty(self._list)
        self._rows = {name: SenderRow(self._wording) for name in names}
        for row in self._rows.values():
            row.valueChosen.connect(self._page.model.set_value)
            self._list.addWidget(row)
