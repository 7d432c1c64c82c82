"""Classroom: a lesson on a practice computer, the server's log, and what a server can tell."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget

from conda_privacy.classroom.export import figures_csv, outcomes_csv
from conda_privacy.classroom.handout import handout
from conda_privacy.panel.announcement import announce
from conda_privacy.panel.classroom_session import session_of
from conda_privacy.panel.classroom_wording import ClassroomWording
from conda_privacy.panel.files_dialog import ask_for_file, ask_for_name, write_file
from conda_privacy.panel.look import look_of
from conda_privacy.panel.pages.page import Doing, Page
from conda_privacy.panel.sentence import fill, isolated
from conda_privacy.panel.widgets.banner import Banner
from conda_privacy.panel.widgets.button import Button
from conda_privacy.panel.widgets.figures_card import FiguresCard
from conda_privacy.panel.widgets.labels import Label
from conda_privacy.panel.widgets.layouts import Column, empty, row
from conda_privacy.panel.widgets.lesson_card import LessonCard
from conda_privacy.panel.widgets.log_card import LogCard

if TYPE_CHECKING:
    from conda_privacy.classroom.practice import PracticeComputer
    from conda_privacy.core.problem import Problem
    from conda_privacy.core.snapshot import Snapshot
    from conda_privacy.panel.model import PanelModel
    from conda_privacy.panel.wording import Wording

_SIDE_BY_SIDE = 92
"""With fewer units across, the log stands below the lesson."""


class Classroom(Page):
    """The page for a teacher, and for somebody who has no conda yet.

    F11 opens the large type for a projector.
    """

    of_this_computer = False

    def __init__(self, model: PanelModel, wording: Wording, parent: QWidget) -> None:
        super().__init__(model, wording, parent)
        self.session = session_of(model)
        self._words = ClassroomWording(self)
        above = self._make_buttons()
        self.lesson = LessonCard(self.session, self)
        for button in above:
            self.lesson.head.addWidget(button)
        self.log = LogCard(self.session, self)
        self.figures = FiguresCard(self.session, self)
        unit = look_of(self).unit
        self._pair = row(2 * unit)
        self._pair.addWidget(self.lesson, 4)
        self._pair.addWidget(self.log, 5)
        self._said = Label(tone="secondary")
        self._said.hide()
        self.column.addWidget(self._said)
        self._refused = Column()
        self.column.addLayout(self._refused)
        self.column.addLayout(self._pair)
        self.column.addWidget(self.figures)
        self.column.addStretch(1)
        self.session.lessonRefused.connect(self._show_refused)
        self.session.lessonChanged.connect(self._forget_refused)
        self.figures.read_log.clicked.connect(self._choose_log)
        self.figures.save_picture.clicked.connect(self._save_picture)
        self.figures.save_table.clicked.connect(self._save_table)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """The classroom is the same whatever is found, but for a conda that can play commands."""
        self.session.meet(snapshot.installations)

    def present(self) -> None:
        """Show the lesson in large type, on another screen where there is one; then end that."""
        from conda_privacy.panel.presenter import Presenter, panel_around

        direct = Qt.FindChildOption.FindDirectChildrenOnly  # a practice window has its own
        open_ones = panel_around(self).findChildren(Presenter, options=direct)
        for presenter in open_ones:
            presenter.close()
        if not open_ones:
            Presenter(self.session, self).present()

    def _make_buttons(self) -> tuple[Button, Button]:
        large = Button(self.tr("Large type (F11)"))
        large.clicked.connect(self.present)
        more = Button(self.tr("More"))
        more.setMenu(self._make_menu())
        for button in (large, more):
            button.setParent(self)  # before the lesson is: the Tab key comes to them first
        return large, more

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        calls: tuple[tuple[str, Callable[[], None]], ...] = (
            (self.tr("Look at the practice computer"), self._show_practice),
            (self.tr("Check with real conda"), self._show_check),
            (self.tr("Start again"), self.session.restart),
            (self.tr("Open a lesson …"), self._choose_lesson),
            (self.tr("Save the handout …"), self._save_handout),
        )
        for text, call in calls:
            menu.addAction(text).triggered.connect(lambda _=False, call=call: call())
        return menu

    def _show_refused(self, problems: tuple[Problem, ...]) -> None:
        """Show all that is wrong with a lesson; a single problem is told by the message bar."""
        self._forget_refused()
        if len(problems) <= 1:
            return
        name = isolated(problems[0].path.name) if problems[0].path else ""
        title = fill(self.tr("All that is wrong with the lesson %1"), name)
        text = self._words.lesson_problems(problems)
        banner = Banner("error", title, text, self.tr("Close"), parent=self)
        banner.acted.connect(self._forget_refused)
        self._refused.addWidget(banner)
        self.verticalScrollBar().setValue(0)

    def _forget_refused(self) -> None:
        empty(self._refused)

    def _show_practice(self) -> None:
        self.session.with_practice(self._open_practice)

    def _open_practice(self, practice: PracticeComputer) -> None:
        from conda_privacy.panel.practice_window import PracticeWindow
        from conda_privacy.panel.presenter import panel_around

        window = PracticeWindow(practice, self.session, panel_around(self))
        window.show()

    def _show_check(self) -> None:
        self.pageWanted.emit("what-is-sent", "check")

    def _choose_lesson(self) -> None:
        kinds = self.tr("Lessons (*.yaml *.yml)")
        path = ask_for_file(self, self.tr("Open a lesson"), kinds)
        if path is not None:
            self.session.open_lesson(path)

    def _choose_log(self) -> None:
        kinds = self.tr("Logs (*.log *.log.* *.txt *.gz);;All files (*)")
        path = ask_for_file(self, self.tr("Read a server’s log"), kinds)
        if path is not None:
            self.session.read_log(path)

    def _save_picture(self) -> None:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.figures.picture().save(buffer, "PNG")
        self._save(bytes(buffer.data().data()), "figures.png", self.tr("Pictures (*.png)"))

    def _save_table(self) -> None:
        outcomes = self.session.outcomes
        text = outcomes_csv(outcomes) if outcomes else figures_csv(self.session.figures)
        self._save(text.encode("utf-8-sig"), "figures.csv", self.tr("Tables (*.csv)"))

    def _save_handout(self) -> None:
        lesson = self.session.lesson
        if lesson is None:
            return
        kinds = self.tr("PDF (*.pdf);;Web page (*.html)")
        path = ask_for_name(self, self.tr("Save the handout"), "handout.pdf", kinds)
        if path is None:
            return
        words = self._words.handout_words(self.session.figures)
        page = handout(lesson, self.session.shown_log, self.session.figures, words)
        if path.suffix.lower() == ".pdf":
            from conda_privacy.panel.handout_pdf import pdf

            self._write(path, partial(pdf, page, lesson.title))
        else:
            self._write(path, page.encode)

    def _save(self, data: bytes, suggestion: str, kinds: str) -> None:
        path = ask_for_name(self, self.tr("Save"), suggestion, kinds)
        if path is not None:
            self._write(path, lambda: data)

    def _write(self, path: Path, data: Callable[[], bytes]) -> None:
        saved = fill(self.tr("Saved as %1"), isolated(path.name))
        self.session.write(lambda: write_file(path, data()), lambda: self._say(saved))

    def _say(self, text: str) -> None:
        self._said.show_text(text)
        announce(self, text)

    def doing(self) -> Doing:
        figures = (self.figures.question.currentIndex(), self.figures.as_table.isChecked())
        return super().doing() | {"filtered": self.log.filter.text(), "figures": figures}

    def go_on(self, doing: Doing) -> None:
        super().go_on(doing)
        self.log.filter.setText(doing["filtered"])
        question, as_table = doing["figures"]
        self.figures.question.setCurrentIndex(question)
        self.figures.as_table.setChecked(as_table)

    def _arrange(self) -> None:
        narrow = self.width() < _SIDE_BY_SIDE * look_of(self).unit
        direction = QBoxLayout.Direction
        self._pair.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.session.begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
