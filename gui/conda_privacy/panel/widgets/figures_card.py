"""What a server can tell about a class or a log: questions, pictures, and who is in the class."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPointF
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from conda_privacy.classroom.figures import QUESTIONS
from conda_privacy.panel.classroom_wording import ClassroomWording
from conda_privacy.panel.look import look_of
from conda_privacy.panel.sentence import fill, isolated
from conda_privacy.panel.widgets.bar_chart import Bar, BarChart, Group
from conda_privacy.panel.widgets.button import Button
from conda_privacy.panel.widgets.card import Card
from conda_privacy.panel.widgets.chooser import Chooser
from conda_privacy.panel.widgets.figures_table import FiguresTable
from conda_privacy.panel.widgets.labels import Label
from conda_privacy.panel.widgets.layouts import Flow
from conda_privacy.panel.widgets.population_sliders import PopulationSliders
from conda_privacy.panel.widgets.trend_chart import Line, TrendChart

if TYPE_CHECKING:
    from conda_privacy.classroom.figures import Figure
    from conda_privacy.panel.classroom_session import ClassroomSession

_PER_MILLE = 1000


class FiguresCard(Card):
    """Shows the figures of a session as a picture and as a table.

    Args:
        session: whose figures.
        with_class: also show who is in the class, with sliders and what else can be done.
        parent: as everywhere in Qt.
    """

    def __init__(
        self, session: ClassroomSession, parent: QWidget | None = None, *, with_class: bool = True
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._wording = ClassroomWording(self)
        self.question = Chooser()
        self.question.setAccessibleName(self.tr("Question"))
        self.question.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for name in QUESTIONS:
            self.question.addItem(self._wording.question(name), name)
        self._source = Label(size="small", tone="secondary")
        self.chart, self.trend, self.table = BarChart(), TrendChart(), FiguresTable()
        self.table.setAccessibleName(self.tr("All figures"))
        self.column.addWidget(Label(self.tr("What can a server tell?"), "strong"))
        for widget in (self.question, self.chart, self._source, self.trend, self.table):
            self.column.addWidget(widget)
        self.table.hide()
        self._add_progress()
        self._add_buttons()
        self._add_class(with_class=with_class)
        self.question.currentIndexChanged.connect(self._show)
        self.sliders.chosen.connect(session.simulate)
        session.figuresChanged.connect(self._show)
        session.lessonChanged.connect(self._follow_lesson)
        self._follow_lesson()
        self._show()

    def shown_question(self) -> str:
        """Return the name of the question that is shown."""
        return str(self.question.currentData())

    def picture(self) -> QPixmap:
        """Return the charts that are shown, one below the other, on the card's background."""
        shown = [chart.grab() for chart in (self.chart, self.trend) if chart.isVisibleTo(self)]
        edge, ratio = 2 * look_of(self).unit, self.devicePixelRatioF()
        sizes = [each.deviceIndependentSize() for each in shown]
        width = max(size.width() for size in sizes) + 2 * edge
        height = sum(size.height() + edge for size in sizes) + edge
        whole = QPixmap(round(width * ratio), round(height * ratio))
        whole.setDevicePixelRatio(ratio)
        whole.fill(QColor(look_of(self).colours.card))
        painter, top = QPainter(whole), float(edge)
        for each, size in zip(shown, sizes, strict=True):
            painter.drawPixmap(QPointF(edge, top), each)
            top += size.height() + edge
        painter.end()
        return whole

    def _add_progress(self) -> None:
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Counting"))
        self._read = Label(size="small", tone="secondary")
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.clicked.connect(self._session.cancel)
        for widget in (self._progress, self._read, self.cancel):
            self.column.addWidget(widget)
            widget.hide()
        self._session.busyChanged.connect(self._show_busy)
        self._session.progressed.connect(self._show_progress)

    def _show_busy(self, busy: bool) -> None:
        self._progress.setRange(0, 0)
        self._read.show_text("")
        for widget in (self._progress, self.cancel):
            widget.setVisible(busy)

    def _show_progress(self, done: int, total: int) -> None:
        self._progress.setRange(0, _PER_MILLE)
        self._progress.setValue(done * _PER_MILLE // max(1, total))
        sizes = map(QLocale().formattedDataSize, (done, total))
        self._read.show_text(fill(self.tr("Read: %1 of %2"), *sizes))

    def _add_buttons(self) -> None:
        self.grow = Button(self.tr("Let more and more people switch off"))
        self.grow.clicked.connect(self._session.let_switch_off)
        self.made_up = Button(self.tr("Back to the made-up class"))
        self.made_up.clicked.connect(lambda: self._session.simulate(self._session.population))
        self.as_table = Button(self.tr("Show as a table"))
        self.as_table.setCheckable(True)
        self.as_table.toggled.connect(self.table.setVisible)
        flow = Flow(spacing=look_of(self).unit)
        for button in (self.grow, self.made_up, self.as_table):
            flow.addWidget(button)
        self.column.addLayout(flow)

    def _add_class(self, *, with_class: bool) -> None:
        title = Label(self.tr("Who is in the class"), "strong")
        self.sliders = PopulationSliders(self._session.population)
        self.read_log = Button(self.tr("Read a server’s log …"))
        self.save_picture = Button(self.tr("Save the picture …"))
        self.save_table = Button(self.tr("Save the table …"))
        files = QWidget(self)
        flow = Flow(look_of(self).unit, files)
        for button in (self.read_log, self.save_picture, self.save_table):
            flow.addWidget(button)
        for widget in (title, self.sliders, files):
            self.column.addWidget(widget)
            widget.setVisible(with_class)

    def _follow_lesson(self) -> None:
        step = self._session.step
        if step is not None and step.figure:
            self.question.setCurrentIndex(self.question.findData(step.figure))

    def _show(self) -> None:
        name = self.shown_question()
        chosen = [each for each in self._session.figures if each.question == name]
        self.chart.show_groups(
            self._wording.question(name), [self._group(figure) for figure in chosen]
        )
        self.table.figures.show_figures(self._session.figures)
        self.table.updateGeometry()
        self._source.setText(self._source_text())
        real = self._session.log_path is not None
        self.grow.setEnabled(not real)
        self.grow.setVisible(not real)
        self.made_up.setVisible(real)
        self._show_trend(name)

    def _group(self, figure: Figure) -> Group:
        words = self._wording
        values = (figure.truth, figure.with_tokens, figure.without_tokens)
        errors = (None, figure.error_with_tokens, figure.error_without_tokens)
        bars = tuple(
            Bar(
                label=label,
                value=value,
                text="  ".join(filter(None, (words.number(value, figure), words.error(error)))),
                strong=label == words.sources()[0],
            )
            for label, value, error in zip(words.sources(), values, errors, strict=True)
        )
        return Group(words.label(figure), bars if figure.truth is not None else bars[1:])

    def _source_text(self) -> str:
        session = self._session
        if session.log_path is None or session.evidence is None:
            return self.tr(
                "A made-up class. “In truth” is what only the simulation knows; the other rows are "
                "all that is in the server’s log."
            )
        name = isolated(session.log_path.name)
        return fill(self.tr("The log %1:"), name) + " " + self._wording.evidence(session.evidence)

    def _show_trend(self, question: str) -> None:
        outcomes = self._session.outcomes
        self.trend.setVisible(bool(outcomes))
        if not outcomes:
            return
        per_outcome = [
            next(figure for figure in outcome.figures if figure.question == question)
            for outcome in outcomes
        ]
        columns = zip(
            *((each.truth, each.with_tokens, each.without_tokens) for each in per_outcome),
            strict=True,
        )
        lines = [
            Line(name, tuple(column))
            for name, column in zip(self._wording.sources(), columns, strict=True)
        ]
        axis = [
            fill(self.tr("%1 % off"), QLocale().toString(outcome.population.switched_off))
            for outcome in outcomes
        ]
        title = self.tr("%1, while more and more people switch off")
        self.trend.show_lines(fill(title, self._wording.label(per_outcome[0])), axis, lines)
