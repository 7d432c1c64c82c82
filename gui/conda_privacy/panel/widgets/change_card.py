"""A change of a setting before it is made: what, for whom, the lines, what still decides."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from conda_privacy.panel.look import look_of
from conda_privacy.panel.opening import open_file, show_in_folder
from conda_privacy.panel.settings_wording import TEXT, SettingsWording
from conda_privacy.panel.widgets.banner import Banner
from conda_privacy.panel.widgets.button import Button
from conda_privacy.panel.widgets.card import Card
from conda_privacy.panel.widgets.chooser import Chooser
from conda_privacy.panel.widgets.code_view import CodeView
from conda_privacy.panel.widgets.labels import Label
from conda_privacy.panel.widgets.layouts import Column, Flow, empty

if TYPE_CHECKING:
    from conda_privacy.core.changes import Plan
    from conda_privacy.core.decision import Decision
    from conda_privacy.core.scopes import Scope
    from conda_privacy.core.settings import Value
    from conda_privacy.core.snapshot import Snapshot
    from conda_privacy.panel.model import PanelModel

_TYPING_MS = 200
"""A typed value is planned with when a person pauses this long."""


class ChangeCard(Card):
    """Plans a change in the background and makes exactly the one that is shown.

    Signals:
        chosen(str, object, Path): setting, value and file that are planned with now.
        nothingChosen(): the value is still to be typed.
    """

    chosen = Signal(str, object, object)
    nothingChosen = Signal()

    def __init__(self, model: PanelModel, wording: SettingsWording, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._wording = model, wording
        self._setting = ""
        self._choices: list[object] = []
        self._scopes: tuple[Scope, ...] = ()
        self._snapshot: Snapshot | None = None
        self._plan: Plan | None = None
        self._asked = 0
        unit = look_of(parent).unit
        self.column.addLayout(self._make_choosers(unit))
        self._heading = Label()
        self.column.addWidget(self._heading)
        self._outcome = Column()
        self.column.addLayout(self._outcome)
        self.diff = CodeView(self.tr("Comparison of the file before and after"), self)
        self.column.addWidget(self.diff)
        self._note = Label(size="small", tone="secondary")
        self.column.addWidget(self._note)
        self.column.addLayout(self._make_buttons(unit))
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._look_ahead)
        self.text_field.textChanged.connect(self._typing.start)
        self.text_field.returnPressed.connect(self._look_ahead)
        model.changed.connect(self._propose)
        model.undone.connect(self._propose)

    def _make_choosers(self, unit: int) -> Flow:
        self.value_chooser, self.scope_chooser = Chooser(self), Chooser(self)
        self.value_chooser.setAccessibleName(self.tr("What to change"))
        self.scope_chooser.setAccessibleName(self.tr("For whom"))
        self.value_chooser.activated.connect(self._look_ahead)
        self.scope_chooser.activated.connect(self._look_ahead)
        self.text_field = QLineEdit()
        self.text_field.setAccessibleName(self.tr("Value"))
        flow = Flow(spacing=unit)
        flow.add_stretching(Label(self.tr("Make a change"), "strong"), least=24 * unit)
        flow.addWidget(self.value_chooser)
        flow.add_stretching(self.text_field, least=30 * unit)
        flow.addWidget(self.scope_chooser)
        return flow

    def _make_buttons(self, unit: int) -> Flow:
        self.save_button = Button(self.tr("Save this change"), look="primary")
        self.save_button.acted.connect(self._save)
        self._open = Button(self.tr("Open file"))
        self._open.clicked.connect(self._open_file)
        self._folder = Button(self.tr("Show in folder"))
        self._folder.clicked.connect(self._show_folder)
        flow = Flow(spacing=unit)
        for button in (self.save_button, self._open, self._folder):
            flow.addWidget(button)
        return flow

    def show_setting(self, snapshot: Snapshot, setting: str) -> None:
        """Plan for this setting; the first proposal is the opposite of what holds."""
        self._snapshot = snapshot
        self._show_scopes(snapshot, snapshot.decisions[setting])
        if setting != self._setting:
            self._setting = setting
            choices = self._wording.choices(setting)
            self._choices = list(choices.values())
            self.value_chooser.clear()
            self.value_chooser.addItems(list(choices))
            self._propose()
            return
        self._look_ahead()

    def doing(self) -> dict[str, Any]:
        """Return which change is planned."""
        return {
            "choice": self.value_chooser.currentIndex(),
            "file": self._scopes[self.scope_chooser.currentIndex()].path if self._scopes else None,
            "typed": self.text_field.text(),
        }

    def go_on(self, doing: dict[str, Any]) -> None:
        """Plan the same change, for whom it was where that file is still offered."""
        choice, files = doing["choice"], [scope.path for scope in self._scopes]
        self.value_chooser.setCurrentIndex(choice if choice < self.value_chooser.count() else 0)
        file = doing["file"]
        self.scope_chooser.setCurrentIndex(files.index(file) if file in files else 0)
        self.text_field.setText(doing["typed"])
        if self._snapshot is not None:
            self._look_ahead()

    def _show_scopes(self, snapshot: Snapshot, decision: Decision) -> None:
        from conda_privacy.core.scopes import scopes

        root = snapshot.installation.prefix if snapshot.installation else None
        found = scopes(self._model.machine, decision, root, snapshot.prefix)
        if found == self._scopes:
            return
        kinds = [scope.kind for scope in self._scopes]
        self._scopes = found
        if kinds != [scope.kind for scope in found]:
            self.scope_chooser.clear()
            self.scope_chooser.addItems([self._wording.scope(scope.kind) for scope in found])

    def _propose(self) -> None:
        if self._snapshot is None or not self._setting:
            return
        decision = self._snapshot.decisions[self._setting]
        opposite: object = not decision.value
        index = self._choices.index(opposite) if opposite in self._choices else 0
        self.value_chooser.setCurrentIndex(index)
        self._look_ahead()

    def _wanted(self) -> Value:
        choice = self._choices[self.value_chooser.currentIndex()]
        if choice is TEXT:
            return self.text_field.text().strip()
        return choice if isinstance(choice, bool) else None

    def _look_ahead(self) -> None:
        """Plan what is chosen; only the newest plan is shown."""
        self._typing.stop()
        snapshot = self._snapshot
        if snapshot is None:
            return
        wants_text = self._choices[self.value_chooser.currentIndex()] is TEXT
        self.text_field.setVisible(wants_text)
        setting, wanted = self._setting, self._wanted()
        if wanted == "":
            self._ask_for_text()
            return
        path = self._scopes[self.scope_chooser.currentIndex()].path
        self.chosen.emit(setting, wanted, path)
        machine, prefix = self._model.machine, snapshot.prefix
        root = snapshot.installation.prefix if snapshot.installation else None
        self._asked += 1
        asked = self._asked

        def work() -> tuple[int, Plan]:
            from conda_privacy.core.changes import plan

            made = plan(machine, setting, wanted, path=path, prefix=prefix, root_prefix=root)
            return asked, made

        self._model.ask(work, self._show_plan)

    def _ask_for_text(self) -> None:
        self._asked += 1
        self._plan = None
        self.text_field.setPlaceholderText(self._wording.example(self._setting))
        self._heading.setText(self._wording.asked(self._setting))
        self._show_outcome("", "", "")
        self._note.show_text("")
        for widget in (self.diff, self._open, self._folder):
            widget.hide()
        self.save_button.lock(self._heading.text())
        self.nothingChosen.emit()

    def _show_plan(self, found: tuple[int, Plan]) -> None:
        asked, plan = found
        if asked != self._asked:
            return
        self._plan = plan
        self._heading.setText(self._wording.heading(plan))
        outcome, note = self._wording.outcome(plan), self._wording.note(plan)
        self._show_outcome(*outcome)
        self.diff.show_diff(plan.diff)
        self.diff.setVisible(bool(plan.diff))
        self._note.show_text(note)
        self._folder.show()
        why_not = note if plan.problem is None else outcome[-1]
        self.save_button.lock("" if plan.diff else why_not)
        self._open.setVisible(plan.old is not None)

    def _show_outcome(self, tone: str, title: str, text: str) -> None:
        empty(self._outcome)
        if title:
            self._outcome.addWidget(Banner(tone, title, text, parent=self))

    def _save(self) -> None:
        plan = self._plan
        if plan is None:
            return

        def work() -> object:
            from conda_privacy.core.changes import apply

            return apply(plan)

        self._model.write(work, self._model.take_back)

    def _path(self) -> Path | None:
        return self._plan.path if self._plan is not None else None

    def _open_file(self) -> None:
        if (path := self._path()) is not None:
            open_file(self._model, path)

    def _show_folder(self) -> None:
        if (path := self._path()) is not None:
            show_in_folder(self._model, path)
