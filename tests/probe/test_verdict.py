"""Each way a run can go has a word and a sentence of its own."""

import pytest

from conda_privacy.core.phrase import Phrase
from conda_privacy.core.problem import Problem
from conda_privacy.core.user_agent import UserAgent
from conda_privacy.probe.arrival import Arrival
from conda_privacy.probe.comparison import Row
from conda_privacy.probe.preview import Preview
from conda_privacy.probe.process import Outcome
from conda_privacy.probe.verdict import Run, Verdict, judge

_CONDA = Preview(on=True, user_agent=UserAgent(()))
_SAME = Row("conda", "base", "same", "1", "1")


def _arrival(agent: str = "conda/1", host: str = "", *, answered: bool = True) -> Arrival:
    return Arrival("GET", host, "noarch/repodata.json", agent, (), answered)


def _run(
    *,
    end: str = "ended",
    status: int | None = 1,
    output: str = "",
    cause: str = "",
    preview: Preview = _CONDA,
    arrivals: tuple[Arrival, ...] = (),
    rows: tuple[Row, ...] = (_SAME,),
    garbled: int = 0,
    telemetry: bool = False,
) -> Verdict:
    outcome = Outcome(end, status, output, cause)
    return judge(Run("conda 1", telemetry, preview, outcome, arrivals, garbled, rows))


def _said(verdict: Verdict) -> tuple[str, str]:
    assert verdict.notes == ()
    return verdict.kind, verdict.sentence


def _notes(verdict: Verdict) -> tuple[str, ...]:
    return tuple(note.text for note in verdict.notes)


def test_the_same_in_every_request_is_a_match() -> None:
    verdict = _run(arrivals=(_arrival(),) * 3)

    assert _said(verdict) == (
        "matches",
        "conda 1 sent exactly what the preview shows, in all 3 requests.",
    )


def test_one_request_needs_no_number() -> None:
    verdict = _run(arrivals=(_arrival(),))

    assert verdict.sentence == "conda 1 sent exactly what the preview shows."


def test_every_difference_is_named_once() -> None:
    rows = (
        _SAME,
        Row("c", "client", "different", "a", "b"),
        Row("c", "client", "different", "a", "d"),
        Row("e", "environment", "missing", "a", ""),
        Row("x-new", "header", "unexpected", "", "v"),
        Row("", "order", "different", "a b", "b a"),
    )

    verdict = _run(arrivals=(_arrival(),), rows=rows)

    assert verdict.kind == "differs"
    assert verdict.sentence == (
        "What conda 1 sent differs from the preview: c/ has another value; e/ is missing; "
        "x-new was not foreseen; the parts come in another order."
    )


@pytest.mark.parametrize(("on", "word"), [(True, "sent"), (False, "did not send")])
def test_package_telemetry_has_a_sentence_of_its_own(on: bool, word: str) -> None:
    preview = Preview(on=True, telemetry=on, user_agent=UserAgent(()))

    verdict = _run(arrivals=(_arrival(),), preview=preview, telemetry=True)

    assert verdict.kind == "matches"
    assert verdict.sentence == f"conda 1 {word} its package telemetry, as the preview says."


def test_a_client_without_preview_and_tokens_is_a_result() -> None:
    verdict = _run(arrivals=(_arrival("py-rattler/1"),), preview=Preview(on=True), rows=())

    assert _said(verdict) == ("no-tokens", "conda 1 sends no random IDs.")


def test_a_request_that_names_no_program_carries_no_random_ids() -> None:
    nameless = Arrival("GET", "", "noarch/repodata.json", None, (), answered=True)

    verdict = _run(arrivals=(nameless,), preview=Preview(on=True), rows=())

    assert verdict.kind == "no-tokens"


def test_a_client_that_sends_tokens_says_which() -> None:
    agent = "ana/1 aau/0.8.1 s/x c/y"

    verdict = _run(arrivals=(_arrival(agent),), preview=Preview(on=True), rows=())

    assert _said(verdict) == ("tokens", "conda 1 sends random IDs: c/, s/.")


def test_a_client_that_sends_tokens_against_the_setting_differs() -> None:
    agent = "ana/1 aau/0.8.1 c/y"

    verdict = _run(arrivals=(_arrival(agent),), preview=Preview(on=False), rows=())

    assert _said(verdict) == ("differs", "The setting is off, but conda 1 sends random IDs: c/.")


def test_conda_that_runs_although_it_was_foreseen_to_stop_differs() -> None:
    problem = Problem("parser", Phrase("t"), Phrase("The file is broken."), stops_conda=True)

    verdict = _run(arrivals=(_arrival(),), preview=Preview(on=None, problem=problem), rows=())

    assert verdict.kind == "differs"
    assert "expected to stop" in verdict.sentence


def test_conda_that_stops_as_foreseen_says_why() -> None:
    problem = Problem("parser", Phrase("t"), Phrase("The file is broken."), stops_conda=True)

    verdict = _run(preview=Preview(on=None, problem=problem), rows=())

    assert _said(verdict) == (
        "not-checked",
        "conda 1 stopped before it asked for anything, as foreseen. The file is broken.",
    )


@pytest.mark.parametrize(
    ("end", "kind", "words"),
    [
        ("cancelled", "cancelled", "was cancelled"),
        ("too-slow", "not-checked", "conda 1 did not finish in time"),
        ("too-talkative", "not-checked", "conda 1 printed without end"),
    ],
)
def test_a_run_that_was_cut_off_is_never_a_match(end: str, kind: str, words: str) -> None:
    verdict = _run(end=end, arrivals=(_arrival(),))

    assert verdict.kind == kind
    assert words in verdict.sentence


def test_a_program_that_could_not_be_started_says_why() -> None:
    verdict = _run(end="not-started", status=None, cause="No such file: '/x'")

    assert verdict.sentence == "conda 1 could not be started: No such file: '/x'."


@pytest.mark.parametrize(("status", "words"), [(-11, "signal 11"), (0xC0000000, "code 0xc0000000")])
def test_a_crash_before_any_request_is_named(status: int, words: str) -> None:
    verdict = _run(status=status)

    assert verdict.kind == "not-checked"
    assert verdict.sentence == f"conda 1 crashed before it asked for anything ({words})."


def test_a_crash_after_its_requests_is_a_note() -> None:
    verdict = _run(status=-6, arrivals=(_arrival(),))

    assert verdict.kind == "matches"
    assert _notes(verdict) == ("It crashed afterwards (signal 6).",)


@pytest.mark.parametrize(
    "output",
    [
        "Password: ",
        "Do you accept the Terms of Service? [y/N]",
        "EOFError: EOF when reading a line",
        "Please read the license agreement",
    ],
)
def test_a_client_that_asks_a_question_gets_no_answer(output: str) -> None:
    verdict = _run(output=output)

    assert verdict.kind == "not-checked"
    assert "asked a question" in verdict.sentence


def test_a_request_that_was_never_finished_is_named() -> None:
    assert _run(garbled=1).sentence == "conda 1 began a request and never finished it."


def test_an_unfinished_request_beside_others_is_a_note() -> None:
    verdict = _run(garbled=1, arrivals=(_arrival(),))

    assert _notes(verdict) == ("At least one of its requests was never finished.",)


def test_a_client_that_asks_only_others_was_refused() -> None:
    verdict = _run(arrivals=(_arrival(host="a.example", answered=False),))

    assert verdict.kind == "not-checked"
    assert verdict.sentence == "conda 1 asked other servers only, and the check refused that."
    assert _notes(verdict) == (
        "It also tried to reach a.example. That was refused; nothing left this computer.",
    )


def test_hosts_that_were_refused_are_named_once_and_safely() -> None:
    refused = [_arrival(host=host, answered=False) for host in ("a", "b\x1b", "a", "")]

    verdict = _run(arrivals=(_arrival(), *refused))

    assert verdict.kind == "matches"
    assert _notes(verdict) == (
        "It also tried to reach a, b\ufffd. That was refused; nothing left this computer.",
    )


def test_a_client_that_ends_silently_is_quoted_with_its_last_words() -> None:
    verdict = _run(output="one\n  ChannelDenied: no\x1b[0m \n\n")

    assert verdict.sentence == (
        "conda 1 ended without asking for anything. Its last words: ChannelDenied: no\ufffd[0m"
    )


def test_a_client_that_says_nothing_has_no_last_words() -> None:
    assert _run().sentence == "conda 1 ended without asking for anything."


def test_a_value_that_is_not_understood_is_a_note() -> None:
    verdict = _run(arrivals=(_arrival(),), preview=Preview(on=None, user_agent=UserAgent(())))

    assert verdict.kind == "no-tokens"
    assert verdict.sentence == "conda 1 sent no random IDs. There is no preview to compare with."
    assert _notes(verdict)[0].startswith("A value that conda does not understand")


def test_a_value_that_is_not_understood_is_no_note_where_nothing_was_asked() -> None:
    verdict = _run(preview=Preview(on=None, user_agent=UserAgent(())))

    assert verdict.notes == ()
