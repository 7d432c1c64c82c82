"""The card that checks with real clients: what it offers, runs and shows."""

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from conda_privacy.panel.background import AtOnce
from conda_privacy.panel.look import look_of
from conda_privacy.panel.model import PanelModel
from conda_privacy.panel.panel import PrivacyPanel
from conda_privacy.panel.widgets.check_card import CheckCard
from conda_privacy.panel.widgets.check_row import CheckRow
from conda_privacy.panel.widgets.user_agent_view import UserAgentView
from tests.panel.checked import SENDS_PREVIEW, Steps, make_checked_computer
from tests.probe.scripted import CLIENT, OFF, ON

pytestmark = [
    pytest.mark.qt,
    pytest.mark.skipif(os.name == "nt", reason="a script is no program on Windows"),
]

ShowCard = Callable[..., CheckCard]


@pytest.fixture
def show_card(qtbot: QtBot, tmp_path: Path) -> Iterator[ShowCard]:
    """Show a card for a computer whose conda does what a script says."""
    models: list[PanelModel] = []

    def show(script: str = SENDS_PREVIEW, waiting: object = None, **others: str) -> CheckCard:
        machine = make_checked_computer(tmp_path, script, **others)
        background = waiting if isinstance(waiting, Steps) else AtOnce()
        model = PanelModel(machine, quick=AtOnce(), slow=AtOnce(), waiting=background)
        models.append(model)
        model.refresh()
        card = CheckCard(model)
        qtbot.addWidget(card)
        model.snapshotChanged.connect(card.show_snapshot)
        assert model.snapshot is not None
        card.show_snapshot(model.snapshot)
        card.resize(800, 600)
        card.show()
        return card

    yield show
    for model in models:
        model.shutdown()


def _rows(card: CheckCard) -> list[CheckRow]:
    QApplication.processEvents()  # widgets put into a layout are shown a little later
    return [row for row in card.findChildren(CheckRow) if row.isVisible()]


def _texts(card: CheckCard) -> str:
    QApplication.processEvents()
    labels = [label for label in card.findChildren(QLabel) if label.isVisibleTo(card)]
    return "\n".join(label.text() for label in labels)


def test_looking_at_the_card_runs_nothing(show_card: ShowCard, tmp_path: Path) -> None:
    card = show_card(f"open('{tmp_path / 'ran'}', 'w')")

    assert not (tmp_path / "ran").exists()
    assert "This runs conda 26.7.1" in _texts(card)
    assert "No other server is contacted." in _texts(card)
    assert card.start_button.isEnabled()
    assert not card.cancel_button.isVisible()
    assert not card.report_button.isVisible()


def test_before_a_check_there_is_no_empty_room_below_the_choices(show_card: ShowCard) -> None:
    card = show_card()
    card.resize(800, card.heightForWidth(800))
    QApplication.processEvents()

    end = card.everything.mapTo(card, card.everything.rect().bottomLeft()).y() + 1

    assert card.height() - end == round(2.5 * look_of(card).unit)


def test_a_check_shows_what_arrived_and_that_it_matches(show_card: ShowCard, qtbot: QtBot) -> None:
    card = show_card(mamba="ask('mamba/2.3.2 libcurl/8.14')")

    qtbot.mouseClick(card.start_button, Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]

    assert [row.badge.text() for row in _rows(card)] == [
        "Matches the preview",
        "Sends no random IDs",
    ]
    assert "… aau/0.8.1 c/cccc••• s/ssss••• e/eeee•••" in _texts(card)
    assert "mamba/2.3.2 libcurl/8.14" in _texts(card)
    assert "All 2 " in _texts(card)
    assert CLIENT not in _texts(card)


def test_every_environment_means_more_runs(show_card: ShowCard, tmp_path: Path) -> None:
    child = tmp_path / "opt" / "conda" / "envs" / "child" / "conda-meta"
    child.mkdir(parents=True)
    (child / "history").touch()
    card = show_card()
    assert ", once, " in _texts(card)

    card.everything.click()

    assert ", 2 " in _texts(card)


def test_package_telemetry_is_asked_about_only_when_wanted(show_card: ShowCard) -> None:
    card = show_card()

    card.telemetry.click()
    assert ", 2 " in _texts(card)
    card.telemetry.click()
    assert ", once, " in _texts(card)


def test_a_client_that_installs_itself_is_a_choice_of_its_own(show_card: ShowCard) -> None:
    card = show_card(cx="ask('conda/1')")
    assert card.express.isVisible()
    assert "conda-express," not in _texts(card).split("Also")[0]

    card.express.click()

    assert "conda 26.7.1, conda-express" in _texts(card)


def test_where_there_is_no_such_client_there_is_no_such_choice(show_card: ShowCard) -> None:
    assert not show_card().express.isVisible()


def test_while_it_runs_there_is_progress_and_only_cancel_can_be_pressed(
    show_card: ShowCard, qtbot: QtBot
) -> None:
    steps = Steps()
    card = show_card(waiting=steps, mamba="ask('mamba/2')")
    steps.steps()
    card.start_button.setFocus()

    qtbot.mouseClick(card.start_button, Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]

    bar = card.findChild(QProgressBar)
    assert bar is not None
    assert (bar.isVisible(), bar.value(), bar.maximum()) == (True, 0, 2)
    assert (card.start_button.isVisible(), card.cancel_button.isVisible()) == (False, True)
    assert not card.everything.isEnabled()
    assert "· 1/2" in _texts(card)
    steps.step()
    assert (bar.value(), len(_rows(card))) == (1, 1)
    steps.steps()
    assert not bar.isVisible()
    assert (card.start_button.isVisible(), card.cancel_button.isVisible()) == (True, False)
    assert card.everything.isEnabled()


def test_a_row_that_is_open_stays_open_while_more_results_come(show_card: ShowCard) -> None:
    steps = Steps()
    card = show_card(waiting=steps, mamba="ask('mamba/2')")
    steps.steps()
    card.start_button.click()
    steps.step()
    (row,) = _rows(card)
    row.more.click()

    steps.steps()

    assert _rows(card)[0] is row
    assert row.findChildren(UserAgentView)
    assert len(_rows(card)) == 2


def test_a_new_check_begins_without_the_rows_of_the_last(show_card: ShowCard) -> None:
    steps = Steps()
    card = show_card(waiting=steps)
    steps.steps()
    card.start_button.click()
    steps.steps()
    assert len(_rows(card)) == 1

    card.start_button.click()

    assert _rows(card) == []
    steps.steps()
    assert len(_rows(card)) == 1


def test_a_single_run_is_not_counted(show_card: ShowCard) -> None:
    steps = Steps()
    card = show_card(waiting=steps)
    steps.steps()

    card.start_button.click()

    bar = card.findChild(QProgressBar)
    assert bar is not None
    assert (bar.minimum(), bar.maximum()) == (0, 0)


def test_cancel_ends_the_check(show_card: ShowCard, qtbot: QtBot) -> None:
    steps = Steps()
    card = show_card(waiting=steps, mamba="ask('mamba/2')")
    steps.steps()
    card.start_button.click()

    qtbot.mouseClick(card.cancel_button, Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]
    assert not card.cancel_button.isEnabled()
    steps.steps()

    assert [row.badge.text() for row in _rows(card)] == ["Cancelled"]
    assert card.start_button.isVisible()


def test_after_the_switch_is_flipped_the_verdict_is_out_of_date(
    show_card: ShowCard,
) -> None:
    card = show_card()
    card.start_button.click()
    assert "Out of date" not in _texts(card)

    card._model.set_value("anaconda_anon_usage", False)

    assert "Out of date" in _texts(card)
    assert "Check again to be sure." in _texts(card)


def test_a_wrong_preview_is_admitted_and_explained(show_card: ShowCard) -> None:
    card = show_card(f"ask('{OFF} o/new')")

    card.start_button.click()
    (row,) = _rows(card)
    row.more.click()

    assert row.badge.text() == "Differs from the preview"
    assert "The preview was wrong." in _texts(card)
    assert f"c/: cccc{'•' * 18} was foreseen." in _texts(card)
    assert "o/: ••• arrived." in _texts(card)
    assert "7 part" in _texts(card)
    assert CLIENT not in _texts(card)


def test_details_show_the_preview_above_what_arrived_and_what_was_printed(
    show_card: ShowCard,
) -> None:
    card = show_card()
    card.start_button.click()
    (row,) = _rows(card)

    row.more.click()

    views = row.findChildren(UserAgentView)
    assert [view.accessibleName() for view in views] == ["The preview said", "This arrived"]
    assert views[0].parts()[0].text == views[1].parts()[0].text == "conda/26.7.1"
    printed = row.findChild(QPlainTextEdit)
    assert printed is not None
    assert printed.toPlainText() == "nothing found"
    assert printed.isReadOnly()
    assert row.more.text() == "Less"


def test_details_of_another_client_show_what_arrived_and_no_preview(
    show_card: ShowCard,
) -> None:
    card = show_card(mamba="ask('mamba/2')")
    card.start_button.click()

    _rows(card)[1].more.click()

    (view,) = _rows(card)[1].findChildren(UserAgentView)
    assert view.masked_text() == "mamba/2"
    assert "the same" not in _texts(card)
    assert not _rows(card)[1].findChildren(QPlainTextEdit)


def test_details_can_be_closed_again(show_card: ShowCard, qtbot: QtBot) -> None:
    card = show_card()
    card.start_button.click()
    (row,) = _rows(card)
    row.more.click()

    row.more.click()

    qtbot.waitUntil(lambda: not row.findChildren(UserAgentView))
    assert row.more.text() == "More"


def test_random_ids_are_shown_only_when_they_are_revealed(show_card: ShowCard) -> None:
    card = show_card(f"ask('{ON}'.replace('e' * 22, 'f' * 22))")
    card.start_button.click()
    (row,) = _rows(card)
    row.more.click()
    assert CLIENT not in _texts(card)

    card.reveal(True)
    assert f"c/{CLIENT}" in _texts(card)
    assert "f" * 22 in _texts(card)
    card.reveal(False)

    assert CLIENT not in _texts(card)
    assert "f" * 22 not in _texts(card)


def test_a_row_made_while_ids_are_revealed_shows_them(show_card: ShowCard) -> None:
    card = show_card()
    card.reveal(True)

    card.start_button.click()
    _rows(card)[0].more.click()

    assert f"c/{CLIENT}" in _texts(card)


def test_what_could_not_be_checked_says_why_in_its_row(show_card: ShowCard) -> None:
    card = show_card("sys.exit('ChannelDenied: <b>no</b>')")

    card.start_button.click()
    (row,) = _rows(card)

    assert row.badge.text() == "Not checked"
    assert "Its last words: ChannelDenied: <b>no</b>" in _texts(card)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in row.findChildren(QLabel))


def test_the_report_on_the_clipboard_holds_no_random_id(show_card: ShowCard) -> None:
    card = show_card()
    card.start_button.click()

    card.report_button.click()

    report = QGuiApplication.clipboard().text()
    assert "verdict: matches" in report
    assert CLIENT not in report
    assert "on the clipboard" in _texts(card)


def test_results_that_need_a_person_come_first_and_the_rest_is_in_the_report(
    show_card: ShowCard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("conda_privacy.panel.widgets.check_card._ROWS", 2)
    card = show_card(
        mamba="ask('mamba/2')", pixi="sys.exit('no')", micromamba="ask('micromamba/2')"
    )

    card.start_button.click()

    assert [row.badge.text() for row in _rows(card)] == ["Not checked", "Matches the preview"]
    assert "2 more" in _texts(card)


def test_a_check_made_before_the_card_was_is_shown(show_card: ShowCard, qtbot: QtBot) -> None:
    card = show_card()
    card.start_button.click()

    again = CheckCard(card._model)
    qtbot.addWidget(again)
    again.show()

    assert [row.badge.text() for row in _rows(again)] == ["Matches the preview"]


def test_without_conda_there_is_no_card(show_card: ShowCard) -> None:
    card = show_card()
    snapshot = card._model.snapshot
    assert snapshot is not None

    card.show_snapshot(replace(snapshot, installation=None))

    assert not card.isVisible()


def test_the_start_is_locked_with_the_reason_where_the_conda_is_gone(
    show_card: ShowCard, tmp_path: Path
) -> None:
    card = show_card()
    assert card.start_button.why_locked() == ""
    shutil.rmtree(tmp_path / "opt" / "conda")

    card.telemetry.click()

    why = card.start_button.why_locked()
    assert why.startswith("This folder holds no conda-meta")
    assert why in _texts(card)
    assert card.start_button.isEnabled()
    card.start_button.click()
    assert not _rows(card)


def test_a_card_before_the_first_look_offers_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    model = PanelModel(make_checked_computer(tmp_path), quick=AtOnce(), slow=AtOnce())
    card = CheckCard(model)
    qtbot.addWidget(card)

    card.telemetry.click()

    assert not card.start_button.isEnabled()
    model.shutdown()


def test_every_control_has_a_name_and_the_keyboard_reaches_it(
    show_card: ShowCard, qtbot: QtBot
) -> None:
    card = show_card(cx="")
    card.start_button.click()
    controls = [
        card.start_button,
        card.everything,
        card.telemetry,
        card.express,
        _rows(card)[0].more,
        card.report_button,
    ]

    assert all(control.accessibleName() or control.text() for control in controls)
    assert all(control.focusPolicy() & Qt.FocusPolicy.TabFocus for control in controls)
    card.everything.setFocus()
    qtbot.keyClick(card.everything, Qt.Key.Key_Space)  # type: ignore[no-untyped-call]
    assert card.everything.isChecked()


def test_the_overview_leads_to_the_check_which_is_ready_to_start(
    qtbot: QtBot, tmp_path: Path
) -> None:
    machine = make_checked_computer(tmp_path)
    model = PanelModel(machine, quick=AtOnce(), slow=AtOnce(), waiting=AtOnce())
    panel = PrivacyPanel(machine=machine, model=model)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitActive(panel)
    panel.refresh()
    (button,) = (
        button
        for button in panel.findChildren(QPushButton)
        if button.text() == "Check with real conda"
    )

    button.click()

    (card,) = panel.findChildren(CheckCard)
    qtbot.waitUntil(card.start_button.hasFocus)
    assert panel.currentPage() == "what-is-sent"
    assert model.check.results == ()
    card.start_button.click()
    assert [row.badge.text() for row in _rows(card)] == ["Matches the preview"]
    panel.shutdown()


def test_the_focus_is_taken_as_soon_as_there_is_something_to_start(
    show_card: ShowCard, qtbot: QtBot
) -> None:
    steps = Steps()
    card = show_card(waiting=steps)
    with qtbot.waitActive(card):
        card.activateWindow()
    card.take_focus()
    assert not card.start_button.isEnabled()

    steps.steps()

    assert card.start_button.hasFocus()
