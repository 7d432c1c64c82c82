"""The words for each thing that can be sent."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from conda_privacy.core.machine import Machine
from conda_privacy.core.senders import Sender, list_senders
from conda_privacy.panel.sender_wording import SenderWording, in_order
from conda_privacy.panel.translation import load_translation
from conda_privacy.panel.widgets.servers_picture import Destination

pytestmark = pytest.mark.qt

COMPUTER = Machine(Path("/home/x"), {}, (), "linux")
IDS = [row.id for row in list_senders(COMPUTER, None, None, {}) if row.id != "usage-data"]


@pytest.fixture
def wording(qapp: object) -> SenderWording:
    return SenderWording()


def sender(name: str, state: str = "on", *servers: str, example: str = "x/1") -> Sender:
    return Sender(name, "the title of core", "the text of core", example, servers, None, state)


def test_each_has_words_of_its_own(wording: SenderWording) -> None:
    known = [sender(name) for name in IDS]

    assert len({wording.title(each) for each in known} - {"the title of core"}) == len(IDS)
    assert len({wording.text(each) for each in known} - {"the text of core"}) == len(IDS)


def test_one_that_is_not_known_is_called_as_it_calls_itself(wording: SenderWording) -> None:
    new = sender("new")

    assert (wording.title(new), wording.text(new)) == ("the title of core", "the text of core")


@pytest.mark.parametrize(
    ("state", "word", "tone"),
    [
        ("always", "Always", "quiet"),
        ("signed-out", "Signed out", "quiet"),
        ("not-installed", "Not installed", "quiet"),
        ("unknown", "Unknown", "warning"),
        ("ask", "Asks first", "quiet"),
        ("on", "On", "warning"),
        ("off", "Off", "quiet"),
    ],
)
def test_each_state_has_a_word_unless_a_control_says_it(
    wording: SenderWording, state: str, word: str, tone: str
) -> None:
    controlled = state in {"on", "off", "ask"}

    assert wording.badge(sender("ident", state)) == (word, tone)
    for name in ("heartbeat", "telemetry", "error-reports"):
        assert wording.badge(sender(name, state)) == (("", "quiet") if controlled else (word, tone))


def test_ids_that_nobody_has_given_are_not_said_to_be_on(wording: SenderWording) -> None:
    assert wording.badge(sender("given-ids", example="")) == ("None here", "quiet")
    assert wording.badge(sender("given-ids")) == ("On", "warning")
    assert wording.badge(sender("given-ids", "off", example="")) == ("Off", "quiet")


def test_an_example_says_in_the_language_of_the_panel_that_an_id_is_new(
    wording: SenderWording, qapp: QApplication
) -> None:
    german = load_translation(QLocale("de"))
    assert german is not None
    qapp.installTranslator(german)
    try:
        details = wording.details(sender("login", example="aau/0.8.1 s/(new)"))
    finally:
        qapp.removeTranslator(german)
    assert "Beispiel: aau/0.8.1 s/(neu)" in details


def test_what_is_not_there_comes_last_and_the_large_switch_not_at_all() -> None:
    rows = [sender(name) for name in ("usage-data", "new", *reversed(IDS))]
    gone = {"telemetry", "account"}
    rows = [replace(row, state="not-installed") if row.id in gone else row for row in rows]

    assert [row.id for row in in_order(tuple(rows))] == [
        *("heartbeat", "given-ids", "ident", "error-reports", "login"),
        *("new", "server-side", "conda"),
        *("telemetry", "account"),
    ]


def test_each_server_is_told_with_what_arrives_there_now(wording: SenderWording) -> None:
    rows = (
        sender("conda", "always", "a.org", "b.org"),
        sender("usage-data", "on", "a.org"),
        sender("telemetry", "off", "b.org"),
        sender("account", "on", "a.org"),
        sender("heartbeat", "on", "c.org"),
        sender("telemetry", "on", "c.org"),
        sender("ident", "on", "c.org"),
        sender("error-reports", "on", "conda.io"),
        sender("login", "always", "elsewhere.org"),
    )

    assert wording.destinations(rows) == (
        Destination(
            "a.org", (("versions", "quiet"), ("random IDs", "good"), ("account", "warning"))
        ),
        Destination("b.org", (("versions", "quiet"),)),
        Destination(
            "c.org",
            (
                ("activations", "warning"),
                ("package list", "warning"),
                ("your name and this computer's", "warning"),
            ),
        ),
        Destination("conda.io", (("error reports", "warning"),)),
    )


def test_a_setting_that_can_ask_has_three_choices(wording: SenderWording) -> None:
    assert wording.choices() == {"Ask first": None, "Always": True, "Never": False}
