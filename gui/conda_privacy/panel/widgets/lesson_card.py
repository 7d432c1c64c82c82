"""The step of a lesson: text, what happens, a question, its solution, and the way on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget

from conda_privacy.panel.announcement import announce
from conda_privacy.panel.check_wording import CheckWording
from conda_privacy.panel.classroom_wording import ClassroomWording
from conda_privacy.panel.look import look_of
from conda_privacy.panel.sentence import fill, isolated
from conda_privacy.panel.widgets.button import Button
from conda_privacy.panel.widgets.card import Badge, Card, Inset
from conda_privacy.panel.widgets.labels import Label
from conda_privacy.panel.widgets.layouts import Column, Flow
from conda_privacy.panel.widgets.tick import Tick

if TYPE_CHECKING:
    from conda_privacy.classroom.lesson import Question, Step
    from conda_privacy.panel.classroom_session import ClassroomSession

DONE = "\u00a0\u00a0\u00a0✓"
"""Stands behind its words and never in a line of its own."""


class LessonCard(Card):
    """Shows the step of a session and goes through the lesson with two buttons.

    Attributes:
        head: the row above the title, where a page may add what else can be done.
        on: the button that goes on.
        back: the button that goes back.
        conda: whether the real conda plays the commands.
        cancel: the button that ends the command that it runs.
    """

    def __init__(self, session: ClassroomSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._wording = ClassroomWording(self)
        self._checked = CheckWording(session.machine, self)
        self._badge = Badge()
        self._title = Label(size="heading")
        self._text = Label()
        self._actions_field, self._actions = Inset(self), Label(size="fixed")
        self._actions_field.column.addWidget(self._actions)
        self._outcome = Label(size="small", tone="secondary")
        self._question = Label(size="strong")
        self._choices = Label()
        self._reveal_field, self._reveal = Inset(self), Label()
        self._reveal_field.column.addWidget(self._reveal)
        self.head = Flow(spacing=look_of(self).unit)
        step = QWidget(self)
        Column(step).addWidget(self._badge, 0, Qt.AlignmentFlag.AlignLeading)
        self.head.add_stretching(step, least=12 * look_of(self).unit)
        self.column.addLayout(self.head)
        for widget in (
            *(self._title, self._text, self._actions_field, self._outcome),
            *(self._question, self._choices, self._reveal_field),
        ):
            self.column.addWidget(widget)
        self.conda = Tick("")
        self.conda.clicked.connect(session.choose_conda)
        self._about_conda = Label(
            self.tr(
                "It works on the practice computer’s files and asks a server inside this program. "
                "No other server is contacted."
            ),
            size="small",
            tone="secondary",
        )
        self.column.addWidget(self.conda)
        self.column.addWidget(self._about_conda)
        self._add_buttons()
        self.column.addStretch(1)
        parts: list[QWidget] = [self._badge, self._text, self._actions_field, self._outcome]
        parts += [self._question, self._choices, self._reveal_field]
        parts += [self.conda, self._about_conda, self.back, self.on, self.cancel]
        for part in parts:
            part.hide()  # until the lesson is read
        session.lessonChanged.connect(self._show)
        self._show()

    def question_top(self) -> int:
        """Return how many pixels below the top of the card the question begins."""
        return self._question.y()

    def _add_buttons(self) -> None:
        self.back = Button(self.tr("Back"))
        self.back.acted.connect(self._session.retreat)
        self.on = Button(look="primary")
        self.on.acted.connect(self._session.advance)
        buttons = Flow(spacing=look_of(self).unit)
        buttons.addWidget(self.back)
        buttons.addWidget(self.on)
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.clicked.connect(self._session.cancel_command)
        buttons.addWidget(self.cancel)
        self.column.addLayout(buttons)

    def _show(self) -> None:
        session = self._session
        step = session.step
        if step is None:
            self._title.setText(self.tr("Reading the lesson …"))
            return
        number, count = session.position
        numbers = map(QLocale().toString, (number, count))
        self._badge.show_badge(fill(self.tr("Step %1 of %2"), *numbers), "quiet")
        before = self._title.text()
        self._title.setText(step.title)
        self._text.show_text("\n\n".join(step.text))
        self._show_actions(step)
        self._show_conda(step)
        self._show_question(step)
        self._show_buttons(step)
        if before != step.title:
            announce(self, f"{self._badge.text()}: {step.title}")

    def _show_actions(self, step: Step) -> None:
        lines = [
            self._wording.action(action) + (DONE if number < self._session.played else "")
            for number, action in enumerate(step.actions)
        ]
        self._actions.setText("\n".join(lines))
        self._actions_field.setVisible(bool(lines))
        last = self._session.played_last
        said = self._checked.played(last) if last else ""
        if said and said != self._outcome.text():
            announce(self, said)
        self._outcome.show_text(said)

    def _show_conda(self, step: Step) -> None:
        session = self._session
        title = session.conda.title if session.conda else ""
        self.conda.setText(fill(self.tr("Run the commands with the real %1"), isolated(title)))
        self.conda.setChecked(session.with_conda)
        offered = bool(title) and any(action.command for action in step.actions)
        self.conda.setVisible(offered)
        self._about_conda.setVisible(offered and session.with_conda)
        self.cancel.setVisible(session.running)

    def _show_question(self, step: Step) -> None:
        question, revealed = step.question, self._session.revealed
        self._question.show_text(question.text if question else "")
        self._choices.show_text(self._choices_text(question) if question else "")
        self._reveal.setText("\n\n".join(step.reveal))
        self._reveal_field.setVisible(revealed and bool(step.reveal))

    def _choices_text(self, question: Question) -> str:
        right = question.answer if self._session.revealed else None
        return "\n".join(
            f"{QLocale().toString(number + 1)}.  {choice}" + (DONE if number == right else "")
            for number, choice in enumerate(question.choices)
        )

    def _show_buttons(self, step: Step) -> None:
        session = self._session
        number, count = session.position
        last = number == count
        if session.running and session.conda:
            text = fill(self.tr("%1 is running …"), isolated(session.conda.title))
        elif session.played < len(step.actions):
            text = self._wording.wish(step.actions[session.played])
        elif step.reveal and not session.revealed:
            text = self.tr("Show the solution")
        elif last:
            text = self.tr("The lesson is over")
        else:
            text = self.tr("Next step")
        over = last and session.played == len(step.actions)
        self.on.setText(text)
        self.on.show()
        self.back.show()
        more = not over or (bool(step.reveal) and not session.revealed)
        self.on.lock("" if more else self.tr("There is no step after this one."))
        before = number > 1 or session.revealed
        self.back.lock("" if before else self.tr("There is no step before this one."))
