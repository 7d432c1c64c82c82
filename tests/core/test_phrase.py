"""A phrase reads as English and remembers what it was made of."""

from __future__ import annotations

import copy
import json
import pickle

from conda_privacy.core.phrase import Phrase


def test_GIVEN_a_template_and_values_WHEN_read_THEN_it_is_the_filled_sentence() -> None:
    phrase = Phrase("{name} is {count}.", name="a file", count=3)

    assert phrase == "a file is 3."
    assert (phrase.template, phrase.values) == (
        "{name} is {count}.",
        {"name": "a file", "count": 3},
    )


def test_GIVEN_values_that_count_nothing_WHEN_kept_THEN_they_are_text() -> None:
    phrase = Phrase("{a} {b} {c}", a=True, b=None, c=1.5)
    assert phrase.values == {"a": "True", "b": "None", "c": "1.5"}
    assert phrase == "True None 1.5"


def test_GIVEN_no_values_WHEN_read_THEN_braces_stay_as_they_are() -> None:
    assert Phrase("Write {channel} here.") == "Write {channel} here."


def test_GIVEN_a_value_with_braces_WHEN_read_THEN_it_is_not_taken_for_a_gap() -> None:
    assert Phrase("“{value}” is odd.", value="{value}") == "“{value}” is odd."


def test_GIVEN_a_phrase_in_a_phrase_WHEN_asked_THEN_the_inner_one_is_still_one() -> None:
    outer = Phrase("It stops: {reason}.", reason=Phrase("no {thing}", thing="room"))

    inner = outer.values["reason"]
    assert outer == "It stops: no room."
    assert isinstance(inner, Phrase)
    assert inner.template == "no {thing}"


def test_GIVEN_a_phrase_WHEN_written_as_JSON_or_copied_THEN_nothing_is_lost() -> None:
    phrase = Phrase("{count} values", count=2)

    assert json.loads(json.dumps(phrase)) == "2 values"
    for again in (copy.deepcopy(phrase), pickle.loads(pickle.dumps(phrase))):  # noqa: S301 - our own
        assert (again, again.template, again.values) == (phrase, phrase.template, phrase.values)
