"""Check with real conda: what would run, the button, the progress and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QProgressBar, QWidget

from conda_privacy.panel.announcement import announce
from conda_privacy.panel.check_wording import CheckWording
from conda_privacy.panel.look import look_of
from conda_privacy.panel.translation import Counting
from conda_privacy.panel.widgets.button import Button
from conda_privacy.panel.widgets.card import Badge, Card
from conda_privacy.panel.widgets.check_row import CheckRow
from conda_privacy.panel.widgets.labels import Label
from conda_privacy.panel.widgets.layouts import Column, Flow
from conda_privacy.panel.widgets.tick import Tick

if TYPE_CHECKING:
    from conda_privacy.core.snapshot import Snapshot
    from conda_privacy.panel.model import PanelModel
    from conda_privacy.probe.check import Question, Result

_ROWS = 50
"""No more results than these stand in the card; a report holds all of them."""

_OTHERS = ("mamba", "micromamba", "pixi")
_INSTALLS_ITSELF = "conda-express"


class CheckCard(Counting, Card):
    """Runs real clients when it is told to, and shows what arrived beside the preview.

    Args:
        model: what is known, and the check itself.
        parent: as everywhere in Qt.
    """

    def __init__(self, model: PanelModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._check = model, model.check
        self._wording = CheckWording(model.machine, self)
        self._rows: list[CheckRow] = []
        self._revealed = False
        unit = look_of(self).unit
        self._offer = Label(tone="secondary")
        self.column.addLayout(self._make_head(unit))
        self.column.addLayout(self._make_choices(unit))
        self._progress, self._outcome = QWidget(self), QWidget(self)
        for part in (self._progress, self._outcome):
            self.column.addWidget(part)
        self._make_progress(Column(self._progress, spacing=unit // 2))
        self._list = Column()
        self._make_outcome(Column(self._outcome, spacing=round(1.5 * unit)), unit)
        self._check.offered.connect(self._show_offer)
        self._check.progressed.connect(self._show_progress)
        self._check.ended.connect(self._tell_end)
        self._focus_wanted = False
        self._show_offer()
        self._show_progress()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Offer to check the environment that this snapshot is about."""
        self.setVisible(snapshot.installation is not None)
        self._prepare()

    def reveal(self, revealed: bool) -> None:
        """Show the random IDs that arrived in full, or masked again."""
        self._revealed = revealed
        for row in self._rows:
            row.reveal(revealed)

    def doing(self) -> dict[str, Any]:
        """Return what a person has wished for."""
        return {"ticks": [box.isChecked() for box in self._ticks()]}

    def go_on(self, doing: dict[str, Any]) -> None:
        """Offer the same again."""
        for box, ticked in zip(self._ticks(), doing["ticks"], strict=True):
            box.setChecked(ticked)
        self._prepare()

    def _ticks(self) -> tuple[Tick, ...]:
        return self.everything, self.telemetry, self.express

    def take_focus(self) -> None:
        """Give the keyboard to the button that starts, as soon as there is something to start."""
        self._focus_wanted = not self.start_button.isEnabled()
        self.start_button.setFocus()

    def _make_head(self, unit: int) -> Flow:
        words = QWidget(self)
        column = Column(words, spacing=unit // 2)
        column.addWidget(Label(self.tr("Check with real conda"), "strong"))
        column.addWidget(self._offer)
        self.start_button = Button(self.tr("Check now"), look="primary")
        self.start_button.acted.connect(self._check.start)
        self.cancel_button = Button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self._cancel)
        head = Flow(spacing=2 * unit)
        head.add_stretching(words, least=40 * unit)
        head.addWidget(self.start_button)
        head.addWidget(self.cancel_button)
        return head

    def _make_choices(self, unit: int) -> Flow:
        self.everything = Tick(self.tr("Every environment"))
        self.telemetry = Tick(self.tr("Also check the package telemetry"))
        self.telemetry.setAccessibleDescription(
            self.tr("A second run, as if it asked Anaconda’s server; that is not contacted.")
        )
        self.telemetry.setToolTip(self.telemetry.accessibleDescription())
        self.express = Tick(self.tr("Also check conda-express, which installs itself"))
        choices = Flow(spacing=2 * unit)
        for box in (self.everything, self.telemetry, self.express):
            box.clicked.connect(self._prepare)
            choices.addWidget(box)
        return choices

    def _make_progress(self, column: Column) -> None:
        self._bar, self._now = QProgressBar(), Label(size="small", tone="secondary")
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of the check"))
        column.addWidget(self._bar)
        column.addWidget(self._now)

    def _make_outcome(self, column: Column, unit: int) -> None:
        self._summary, self._age = Label(), Badge()
        above = Flow(spacing=unit)
        above.addWidget(self._age)
        above.add_stretching(self._summary, least=36 * unit)
        self._left_out = Label(size="small", tone="secondary")
        self.report_button = Button(self.tr("Copy report, IDs hidden"))
        self.report_button.clicked.connect(self._copy_report)
        bottom = Flow(spacing=unit)
        bottom.add_stretching(self._left_out, least=30 * unit)
        bottom.addWidget(self.report_button)
        for part in (above, self._list, bottom):
            column.addLayout(part)

    def _prepare(self) -> None:
        from conda_privacy.probe.questions import Wishes

        snapshot = self._model.snapshot
        if snapshot is None or snapshot.installation is None:
            return
        everything = self.everything.isChecked()
        wishes = Wishes(
            prefix=None if everything else snapshot.prefix,
            everything=everything,
            clients=(*_OTHERS, *((_INSTALLS_ITSELF,) if self.express.isChecked() else ())),
            telemetry=self.telemetry.isChecked(),
        )
        self._check.prepare(wishes, snapshot.installation.prefix)

    def _show_offer(self) -> None:
        offer = self._check.offer
        self._offer.show_text("" if offer is None else self._wording.offer(offer))
        self.express.setVisible(offer is not None and offer.installs_itself)
        self._show_buttons()
        if self._focus_wanted and self.start_button.isEnabled():
            self.take_focus()

    def _show_buttons(self) -> None:
        offer, running = self._check.offer, self._check.running
        self.start_button.setVisible(not running)
        self.start_button.setEnabled(offer is not None)
        nothing = offer is not None and not offer.questions
        self.start_button.lock(self._offer.text() if nothing else "")
        self.start_button.setAccessibleDescription(self._offer.text())
        self.cancel_button.setVisible(running)
        self.cancel_button.setEnabled(running)
        for box in (self.everything, self.telemetry, self.express):
            box.setEnabled(not running)

    def _show_progress(self) -> None:
        asked, results, running = self._check.asked, self._check.results, self._check.running
        focused = self.start_button.hasFocus() or self.cancel_button.hasFocus()
        self._show_buttons()
        if focused:
            (self.cancel_button if running else self.start_button).setFocus()
        self._progress.setVisible(running)
        self._bar.setVisible(running)
        self._outcome.setVisible(bool(results))
        # With one run there is nothing to count, so the bar only shows that it goes on.
        self._bar.setRange(0, len(asked) if len(asked) > 1 else 0)
        self._bar.setValue(len(results))
        at_work = running and len(results) < len(asked)
        self._now.show_text(self._doing(asked[len(results)], len(results)) if at_work else "")
        self._show_results(results)

    def _doing(self, question: Question, done: int) -> str:
        now, all_ = map(QLocale().toString, (done + 1, len(self._check.asked)))
        return f"{self._wording.place(question)} · {now}/{all_}"

    def _show_results(self, results: tuple[Result, ...]) -> None:
        shown = _worst_first(results)[:_ROWS] if not self._check.running else results[:_ROWS]
        self._show_rows(shown)
        out_of_date = self._check.out_of_date
        summary = self._wording.summary(results, out_of_date=out_of_date)
        self._summary.show_text("" if self._check.running else summary)
        self._age.show_badge(self.tr("Out of date") if out_of_date else "", "warning")
        left_out = len(results) - len(shown)
        self._left_out.setText(
            self.tr("%n more result(s) are in the report.", "", left_out) if left_out else ""
        )
        self.report_button.setVisible(bool(results) and not self._check.running)

    def _show_rows(self, results: tuple[Result, ...]) -> None:
        """Keep the rows that are there already, open or not, as far as they are the same."""
        there = len(self._rows)
        if tuple(row.result for row in self._rows) != results[:there]:
            for row in self._rows:
                row.hide()
                row.deleteLater()
            self._rows, there = [], 0
        for result in results[there:]:
            row = CheckRow(result, self._wording, self)
            row.reveal(self._revealed)
            self._rows.append(row)
            self._list.addWidget(row)

    def _cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self._check.cancel()

    def _tell_end(self) -> None:
        announce(self, self._summary.text())

    def _copy_report(self) -> None:
        from conda_privacy.probe.report import masked_report

        report = masked_report(self._model.machine, self._check.results)
        QGuiApplication.clipboard().setText(report)
        self._left_out.setText(self.tr("The report is on the clipboard."))
        announce(self, self._left_out.text())


def _worst_first(results: tuple[Result, ...]) -> tuple[Result, ...]:
    order = {"differs": 0, "not-checked": 1}
    return tuple(sorted(results, key=lambda result: order.get(result.verdict.kind, 2)))
