"""conda's rules for values, beyond the recorded ones."""

from __future__ import annotations

import pytest

from conda_privacy.core.coerce import CoercionError, coerce
from conda_privacy.core.plain_condarc import Entry
from conda_privacy.core.settings import SETTINGS

USAGE = SETTINGS["anaconda_anon_usage"]
HEARTBEAT = SETTINGS["anaconda_heartbeat"]
REPORT = SETTINGS["report_errors"]
IDENT = SETTINGS["anaconda_ident"]


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("YES", True),
        (" Off ", False),
        (".5", True),
        ("0.0", False),
        ("1e2", True),
        ("nan", True),
        ("2j", True),
        ("", False),
        (None, False),
        (0.0, False),
        (7, True),
        ("٣", True),
    ],
)
def test_booleans_are_taken_as_conda_takes_them(raw: str | float | None, value: bool) -> None:
    assert coerce(USAGE, raw) is value


@pytest.mark.parametrize("raw", ["maybe", "½", "f", "null", "1.2.3.4", (), {"a": Entry(1, 1)}])
def test_what_is_neither_on_nor_off_is_an_error(raw: str | tuple[Entry, ...]) -> None:
    with pytest.raises(CoercionError):
        coerce(USAGE, raw)


@pytest.mark.parametrize("raw", ["none", "~", "null", "NULL", None])
def test_a_question_stays_a_question(raw: str | None) -> None:
    assert coerce(REPORT, raw) is None


@pytest.mark.parametrize("raw", ["https://h/x", "a://b"])
def test_an_address_is_a_heartbeat(raw: str) -> None:
    assert coerce(HEARTBEAT, raw) == raw


@pytest.mark.parametrize("raw", ["h/x", "http://[x", "mailto:x"])
def test_half_an_address_is_none(raw: str) -> None:
    with pytest.raises(CoercionError):
        coerce(HEARTBEAT, raw)


def test_a_text_is_kept() -> None:
    assert coerce(IDENT, " none ") == " none "  # by which anaconda-ident sends more than by "none"
    assert coerce(IDENT, 5) == "5"
