"""Environments: each with its random ID and its setting, and what is sent from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from conda_privacy.panel.environment_actions import Action
from conda_privacy.panel.environment_wording import NO_SUCH_PLACE
from conda_privacy.panel.look import look_of
from conda_privacy.panel.model import PanelModel
from conda_privacy.panel.opening import show_in_folder
from conda_privacy.panel.pages.page import Doing, Page
from conda_privacy.panel.widgets.banner import Banner
from conda_privacy.panel.widgets.button import Button
from conda_privacy.panel.widgets.card import Card, Inset
from conda_privacy.panel.widgets.environment_chooser import InstallationChooser
from conda_privacy.panel.widgets.environment_table import EnvironmentTable
from conda_privacy.panel.widgets.labels import Label
from conda_privacy.panel.widgets.layouts import Column, Flow, empty
from conda_privacy.panel.widgets.path_button import PathButton
from conda_privacy.panel.widgets.user_agent_view import UserAgentView
from conda_privacy.panel.widgets.whole_pictures import laid_out_once
from conda_privacy.panel.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conda_privacy.core.environment import Environment
    from conda_privacy.core.snapshot import Preview, Snapshot
    from conda_privacy.core.user_agent import UserAgent

_PAUSE_MS = 60
"""While arrow keys are held down, the first environment is looked at, and then only the one on
which they rest."""
_DETAILS = 48
"""The details below the table need about this many units."""


class Environments(Page):
    """The table of environments and the details of the chosen one."""

    def __init__(self, model: PanelModel, wording: Wording, parent: QWidget) -> None:
        super().__init__(model, wording, parent)
        self._conda: Path | None = None
        card = Card(self)
        card.column.addWidget(self._make_conda(card))
        self.table = EnvironmentTable(card, model=model)
        card.column.addWidget(self.table)
        self.column.addWidget(card)
        self.details = DetailsCard(self, self.table)
        self.column.addWidget(self.details)
        self.column.addStretch(1)
        self.table.environmentChosen.connect(self.details.show_environment)
        self.table.environmentActivated.connect(self._go_to_details)

    def _make_conda(self, card: Card) -> QWidget:
        unit = look_of(self).unit
        self._which_conda = QWidget(card)
        self._which_conda.hide()  # until there is a choice
        across = Flow(unit, self._which_conda)
        words = Label(self.tr("The environments that this conda knows:"))
        across.add_stretching(words, least=30 * unit)
        self._installation = InstallationChooser(self.model)
        across.addWidget(self._installation)
        return self._which_conda

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self._installation.show_snapshot(snapshot)
        self._which_conda.setVisible(len(snapshot.installations) > 1)
        conda = snapshot.installation.prefix if snapshot.installation else None
        another = self._conda not in {None, conda}
        self._conda = conda
        if snapshot.prefix is not None and (another or not self.table.has_choice()):
            self.table.choose(str(snapshot.prefix))
        self.details.look_again()

    def show_target(self, target: object) -> None:
        self.table.choose(str(target))

    def doing(self) -> Doing:
        return super().doing() | self.table.doing()

    def go_on(self, doing: Doing) -> None:
        super().go_on(doing)
        self.table.go_on(doing)

    def _go_to_details(self) -> None:
        self.details.take_focus()
        self.ensureWidgetVisible(self.details)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.set_room(self.viewport().height() - _DETAILS * look_of(self).unit)


class DetailsCard(Card):
    """One environment: what is wrong with it, what can be done, what is sent from it."""

    def __init__(self, page: Page, table: EnvironmentTable) -> None:
        super().__init__(page)
        self._page, self._table = page, table
        self._environment: Environment | None = None
        self._wanted: Environment | None = None
        unit = look_of(page).unit
        self._name = Label(size="strong")
        self._path = PathButton(self)
        self._path.pathChosen.connect(lambda path: show_in_folder(page.model, path))
        self._buttons = Flow(spacing=unit)
        words = QWidget(self)
        column = Column(words)
        column.addWidget(self._name)
        column.addWidget(self._path)
        self._buttons.add_stretching(words, least=26 * unit)
        self._more = Button(self.tr("More"))
        self._menu = QMenu(self._more)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._more.setMenu(self._menu)
        self._buttons.addWidget(self._more)
        self.column.addLayout(self._buttons)
        self._why_locked = Label(size="small")
        self._why_locked.hide()
        self.column.addWidget(self._why_locked)
        self._problems: list[tuple[str, str, str]] = []
        self._banners = Column(spacing=unit)
        self.column.addLayout(self._banners)
        self._command = Label(size="small", tone="secondary")
        self.column.addWidget(self._command)
        self._inset = Inset(self)
        self.view = UserAgentView()
        self._inset.column.addWidget(self.view)
        self.column.addWidget(self._inset)
        self._show_sent(None)
        self._made: dict[str, Button] = {}
        self._shown_actions: list[Button] = []
        self._runs: dict[str, Callable[[], None]] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._catch_up)
        self._waits = False
        # Rows that come and details that come with them are too much for one event.
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._show_wanted)
        table.reveal_button.toggled.connect(self.view.reveal)
        table.actions_for.refused.connect(self._show_why_locked)
        self.hide()

    def show_environment(self, environment: Environment | None) -> None:
        """Show this environment next; what is sent from it follows as soon as it is known."""
        self._wanted = environment
        self._next.start()

    def _show_wanted(self) -> None:
        self._next.stop()
        environment = self._wanted
        if environment is None:
            self._environment = None
            self.hide()
            return
        if environment == self._environment:
            return
        same_place = (
            self._environment is not None and self._environment.folder == environment.folder
        )
        self._environment = environment
        with laid_out_once(self):
            self._show_details(environment, same_place=same_place)
        if self._pause.isActive():
            self._waits = True
        else:
            self.look_again()
        self._pause.start()

    def _show_details(self, environment: Environment, *, same_place: bool) -> None:
        wording = self._table.wording
        self._name.setText(wording.name(environment))
        self._path.show_path(environment.prefix, wording.path(environment))
        self._command.setText(wording.command(environment))
        if not same_place:
            self._forget_preview()
        self._why_locked.show_text("")
        self._show_problems(wording.problems(environment))
        self._show_actions(environment)
        self.show()

    def _forget_preview(self) -> None:
        """Take away what is sent from elsewhere, and keep its room: nothing below jumps."""
        if self.view.parts():
            self._inset.setMinimumHeight(self._inset.height())
        self.view.show_user_agent(None)

    def _catch_up(self) -> None:
        if self._waits:
            self.look_again()

    def look_again(self) -> None:
        """Compose what is sent from the environment anew."""
        self._waits = False
        environment, snapshot = self._environment, self._page.model.snapshot
        if environment is None or snapshot is None or snapshot.installation is None:
            return
        problem = environment.problem
        if problem is not None and problem.kind in NO_SUCH_PLACE:
            self._show_sent(None)
            return
        machine, installation = self._page.model.machine, snapshot.installation

        def compose() -> tuple[str, Preview]:
            from conda_privacy.core.snapshot import take_preview

            return environment.folder, take_preview(machine, installation, environment.prefix)

        self._page.model.ask(compose, self._show_preview)

    def _fill_menu(self) -> None:
        if self._environment is not None:
            self._menu.clear()
            self._table.fill_menu(self._menu, self._environment)

    def take_focus(self) -> None:
        """Move the keyboard to the first thing that can be done, or that says why it cannot."""
        if self._next.isActive():
            self._show_wanted()
        usable = [button for button in self._shown_actions if not button.why_locked()]
        first = next(iter(usable or self._shown_actions), self.view)
        first.setFocus()

    def _show_preview(self, found: tuple[str, Preview]) -> None:
        folder, preview = found
        if self._environment is not None and self._environment.folder == folder:
            self._show_sent(preview.now)

    def _show_sent(self, user_agent: UserAgent | None) -> None:
        with laid_out_once(self):
            self.view.show_user_agent(user_agent)
            self._inset.setMinimumHeight(0)
            for widget in (self._command, self._inset):
                widget.setVisible(user_agent is not None)

    def _show_why_locked(self, why: str) -> None:
        """Show a reason beside what is locked, unless a banner there says it already."""
        told = any(why in text for _, _, text in self._problems)
        self._why_locked.show_text("" if told else why)

    def _show_problems(self, problems: list[tuple[str, str, str]]) -> None:
        empty(self._banners)
        self._problems = problems
        for tone, title, text in problems:
            self._banners.addWidget(Banner(tone, title, text, parent=self))

    def _show_actions(self, environment: Environment) -> None:
        actions = self._table.actions_for.changes(environment)
        texts = [button.text() for button in self._shown_actions]
        focused = next((b.text() for b in self._shown_actions if b.hasFocus()), None)
        if texts != [action.text for action in actions]:
            self._arrange_buttons(actions)
        self._runs = {action.text: action.run for action in actions}
        for button, action in zip(self._shown_actions, actions, strict=True):
            button.lock(action.why_locked)
            if button.text() == focused:
                button.setFocus()

    def _arrange_buttons(self, actions: list[Action]) -> None:
        before = self._shown_actions
        self._shown_actions = [self._button(action.text) for action in actions]
        for button in before:
            button.setHidden(button not in self._shown_actions)
            self._buttons.removeWidget(button)
        self._buttons.removeWidget(self._more)
        left: QWidget = self._path
        for button in (*self._shown_actions, self._more):
            self._buttons.addWidget(button)
            button.show()  # else each is shown, and all laid out, in an event of its own
            self.setTabOrder(left, button)
            left = button

    def _button(self, text: str) -> Button:
        if text not in self._made:  # to make one takes longer than all the rest
            self._made[text] = Button(text)
            self._made[text].acted.connect(self._act)
            self._made[text].refused.connect(self._show_why_locked)
        return self._made[text]

    def _act(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, Button):
            self._runs[pressed.text()]()
