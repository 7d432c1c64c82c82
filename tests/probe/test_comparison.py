"""Every part that arrived stands beside the same part of the preview."""

from dataclasses import replace

import pytest

from conda_privacy.core.user_agent import Part, UserAgent
from conda_privacy.probe.arrival import Arrival
from conda_privacy.probe.comparison import (
    Row,
    compare_agents,
    compare_requests,
    token_parts,
)

_CLIENT = Part("client", "c", "c" * 22)
_SESSION = Part("session", "s", "(new)", placeholder=True, fleeting=True)
_EXPECTED = UserAgent(
    (Part("base", "conda", "26.7.1"), Part("aau", "aau", "0.8.1"), _CLIENT, _SESSION)
)
_SEEN = f"conda/26.7.1 aau/0.8.1 c/{'c' * 22} s/{'s' * 22}"


def _arrival(agent: str | None, *headers: tuple[str, str]) -> Arrival:
    return Arrival("GET", "", "noarch/repodata.json", agent, headers, answered=True)


def _outcomes(rows: tuple[Row, ...]) -> dict[str, str]:
    return {row.name: row.outcome for row in rows}


def test_equal_parts_are_the_same_and_so_is_any_session_token() -> None:
    rows = compare_agents(_EXPECTED, _SEEN)

    assert _outcomes(rows) == dict.fromkeys(("conda", "aau", "c", "s"), "same")
    assert rows[3].seen == "s" * 22


@pytest.mark.parametrize("value", ["short", "s" * 21, "s" * 21 + "!", "(new)"])
def test_a_session_token_that_is_no_token_is_different(value: str) -> None:
    rows = compare_agents(_EXPECTED, _SEEN.replace("s" * 22, value))

    assert _outcomes(rows)["s"] == "different"


def test_a_token_that_was_to_be_made_and_was_not_is_different_whatever_arrives() -> None:
    expected = UserAgent((Part("client", "c", "(new)", placeholder=True),))

    (row,) = compare_agents(expected, f"c/{'x' * 22}")

    assert (row.outcome, row.seen) == ("different", "x" * 22)


def test_a_part_that_is_not_sent_while_off_is_not_foreseen() -> None:
    off = replace(_CLIENT, sent=False)
    expected = UserAgent((Part("aau", "aau", "0.8.1"), off))

    assert _outcomes(compare_agents(expected, "aau/0.8.1")) == {"aau": "same"}
    assert _outcomes(compare_agents(expected, f"aau/0.8.1 c/{off.value}"))["c"] == "unexpected"


def test_another_value_is_different_and_says_with_what() -> None:
    rows = compare_agents(_EXPECTED, _SEEN.replace("c" * 22, "x" * 22))

    assert Row("c", "client", "different", "c" * 22, "x" * 22) in rows


def test_a_part_that_did_not_arrive_is_missing() -> None:
    rows = compare_agents(_EXPECTED, "conda/26.7.1 aau/0.8.1")

    assert _outcomes(rows) == {"conda": "same", "aau": "same", "c": "missing", "s": "missing"}


def test_a_part_that_was_not_foreseen_is_unexpected_and_comes_last() -> None:
    rows = compare_agents(_EXPECTED, f"{_SEEN} o/org x/1 word")

    assert [(row.name, row.kind, row.outcome) for row in rows[4:]] == [
        ("o", "organization", "unexpected"),
        ("x", "unknown", "unexpected"),
        ("word", "unknown", "unexpected"),
    ]


def test_right_parts_in_another_order_are_not_the_same() -> None:
    rows = compare_agents(_EXPECTED, " ".join(reversed(_SEEN.split())))

    assert rows[-1] == Row("", "order", "different", "conda aau c s", "s c aau conda")


def test_every_request_counts_and_a_row_stands_once() -> None:
    other = _SEEN.replace("aau/0.8.1", "aau/9")

    rows = compare_requests(
        _EXPECTED, [_arrival(_SEEN), _arrival(other), _arrival(other)], telemetry=False
    )

    assert [row.outcome for row in rows] == ["same"] * 4 + ["different"]


def test_a_session_of_its_own_in_each_request_stands_once() -> None:
    other = _SEEN.replace("s" * 22, "t" * 22)

    rows = compare_requests(_EXPECTED, [_arrival(_SEEN), _arrival(other)], telemetry=False)

    assert [(row.name, row.outcome) for row in rows] == [
        (name, "same") for name in ("conda", "aau", "c", "s")
    ]


def test_a_request_without_a_user_agent_misses_every_part() -> None:
    rows = compare_requests(_EXPECTED, [_arrival(None)], telemetry=False)

    assert {row.outcome for row in rows} == {"missing"}


def test_telemetry_that_was_foreseen_is_the_same_and_anything_else_is_not() -> None:
    arrival = _arrival(_SEEN, ("anaconda-telemetry-search", "x"), ("x-other", "y"))

    rows = compare_requests(_EXPECTED, [arrival, arrival], telemetry=True)

    assert rows[4:] == (
        Row("anaconda-telemetry-search", "header", "same", "", "x"),
        Row("x-other", "header", "unexpected", "", "y"),
    )


def test_telemetry_that_was_not_foreseen_is_unexpected() -> None:
    arrival = _arrival(_SEEN, ("anaconda-telemetry-search", "x"))

    rows = compare_requests(_EXPECTED, [arrival], telemetry=False)

    assert rows[-1].outcome == "unexpected"


def test_telemetry_that_was_foreseen_and_did_not_come_is_missing() -> None:
    rows = compare_requests(_EXPECTED, [_arrival(_SEEN)], telemetry=True)

    assert rows[-1] == Row("anaconda-telemetry-*", "header", "missing", "", "")


def test_a_masked_row_hides_tokens_and_headers_and_keeps_versions() -> None:
    token = Row("c", "client", "different", "c" * 22, "x" * 22).masked()
    header = Row("x-other", "header", "unexpected", "", "secret value").masked()
    version = Row("conda", "base", "same", "26.7.1", "26.7.1")
    order = Row("", "order", "different", "conda aau", "aau conda")

    assert (token.expected, token.seen) == ("cccc" + "•" * 18, "xxxx" + "•" * 18)
    assert "secret" not in header.seen
    assert version.masked() is version
    assert order.masked() is order


def test_a_token_still_to_be_made_has_nothing_to_hide() -> None:
    row = Row("c", "client", "different", "(new)", "x" * 22)

    assert row.masked().expected == "(new)"


def test_token_parts_are_those_that_tell_one_from_another() -> None:
    assert [part.name for part in token_parts(f"{_SEEN} o/org x/1")] == ["c", "s", "o"]
    assert token_parts("py-rattler/0.28.0") == ()
