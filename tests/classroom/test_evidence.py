"""Adding up a log, with its tokens and as if it had none."""

from collections.abc import Iterable

import pytest

from conda_privacy.classroom import evidence as evidence_module
from conda_privacy.classroom.evidence import Evidence
from conda_privacy.classroom.request import Request, index_path, package_path
from conda_privacy.classroom.view import MOST_FOLLOWED, Watched

_DAY = 86_400
_PLAIN = "conda/26.7.1 CPython/3.12.12 aau/0.8.1"
_INDEX = index_path("noarch")


def _line(
    path: str = _INDEX,
    *,
    tokens: str = "",
    day: int = 0,
    address: str = "203.0.113.7",
    status: int = 200,
) -> str:
    return Request(day * _DAY, address, path, f"{_PLAIN}{tokens}", status).combined()


def _evidence(lines: Iterable[str], most_followed: int = MOST_FOLLOWED) -> Evidence:
    evidence = Evidence(most_followed=most_followed)
    evidence.feed("".join(line + "\n" for line in lines).encode())
    return evidence


def test_two_client_tokens_behind_one_address_are_two_installations() -> None:
    evidence = _evidence([_line(tokens=" c/one s/1 e/a"), _line(tokens=" c/two s/2 e/b")])

    assert evidence.installations_at("203.0.113.7") == (2, 1)
    assert evidence.with_tokens.installations == 2
    assert evidence.without_tokens.installations == 1


def test_one_client_at_two_addresses_is_one_installation_at_each() -> None:
    evidence = _evidence(
        [_line(tokens=" c/one e/a"), _line(tokens=" c/one e/a", address="2001:db8::7")]
    )

    assert evidence.with_tokens.installations == 1
    assert evidence.without_tokens.installations == 2
    assert evidence.installations_at("2001:db8::7") == (1, 1)
    assert evidence.addresses() == 2


def test_requests_without_tokens_are_told_apart_by_address_and_versions() -> None:
    other = _line().replace("3.12.12", "3.13.5")

    evidence = _evidence([_line(), _line(), other])

    assert evidence.with_tokens == evidence.without_tokens
    assert evidence.with_tokens.installations == 2


def test_an_unknown_address_has_no_installations() -> None:
    assert _evidence([_line()]).installations_at("192.0.2.1") == (0, 0)


def test_the_busiest_address_is_the_one_with_most_installations() -> None:
    many = [_line(tokens=f" c/{number} e/x", address="192.0.2.9") for number in range(3)]

    assert _evidence([_line(tokens=" c/one e/a")] * 9 + many).busiest_address() == "192.0.2.9"


def test_the_first_bad_lines_are_named_in_their_order() -> None:
    evidence = _evidence([_line().replace("/Jan/", "/Foo/"), "junk", _line(), "junk"])

    assert (evidence.bad, evidence.bad_examples) == (3, [1, 2, 4])


def test_an_empty_log_has_no_busiest_address() -> None:
    evidence = _evidence([])

    assert evidence.busiest_address() == ""
    assert evidence.lines == 0
    assert evidence.with_tokens.base_share is None


def test_an_installation_seen_on_two_days_is_long_lived() -> None:
    evidence = _evidence(
        [
            _line(tokens=" c/long e/a"),
            _line(tokens=" c/short e/b"),
            _line(tokens=" c/long e/a", day=3),
        ]
    )

    assert evidence.with_tokens.long_lived == 1
    assert evidence.with_tokens.short_lived == 1


def test_one_environment_token_under_two_clients_is_two_environments() -> None:
    evidence = _evidence([_line(tokens=" c/one s/1 e/copied"), _line(tokens=" c/two s/2 e/copied")])

    assert evidence.with_tokens.environments == 2


def test_the_environment_that_fetches_conda_is_a_base() -> None:
    conda = package_path("conda", "26.7.1")

    evidence = _evidence(
        [
            _line(conda, tokens=" c/one e/base"),
            _line(tokens=" c/one e/child"),
            _line(tokens=" c/one e/child"),
            _line(package_path("conda-tree", "1.0"), tokens=" c/one e/child"),
        ]
    )

    assert evidence.with_tokens.base_share == pytest.approx(1 / 4)
    assert evidence.without_tokens.base_share is None


def test_conda_fetched_without_tokens_tells_nothing_about_environments() -> None:
    assert _evidence([_line(package_path("conda", "26.7.1"))]).with_tokens.base_share is None


@pytest.mark.parametrize(("status", "fetched"), [(200, 1), (302, 1), (304, 0), (404, 0)])
def test_only_what_was_handed_out_counts_as_fetched(status: int, fetched: int) -> None:
    line = _line(package_path("pillow", "10.0.0"), status=status)

    assert _evidence([line]).with_tokens.vulnerable == fetched


def test_an_installation_is_mended_when_each_vulnerable_environment_fetched_another() -> None:
    old, new = package_path("pillow", "10.0.0"), package_path("pillow", "10.0.1")
    first = [_line(old, tokens=" c/one s/1 e/a"), _line(old, tokens=" c/one s/2 e/b")]

    half = _evidence([*first, _line(new, tokens=" c/one s/3 e/a")])
    whole = _evidence(
        [*first, _line(new, tokens=" c/one s/3 e/a"), _line(new, tokens=" c/one s/4 e/b")]
    )

    assert (half.with_tokens.vulnerable, half.with_tokens.mended) == (1, 0)
    assert (whole.with_tokens.vulnerable, whole.with_tokens.mended) == (1, 1)


def test_a_new_version_for_an_old_environment_is_an_update_and_for_a_new_one_is_not() -> None:
    old, new = package_path("pillow", "10.0.0"), package_path("pillow", "10.0.1")
    first = [_line(old, tokens=" c/one s/1 e/a")]

    update = _evidence([*first, _line(new, tokens=" c/one s/2 e/a")]).with_tokens
    fresh = _evidence([*first, _line(new, tokens=" c/one s/2 e/b")]).with_tokens

    assert (update.new_installs, update.updates) == (1, 1)
    assert (fresh.new_installs, fresh.updates) == (1, 0)


def test_the_watched_package_can_be_chosen() -> None:
    evidence = Evidence(Watched("numpy", "2.0.0"))

    evidence.feed(_line(package_path("numpy", "2.0.0")).encode())

    assert evidence.with_tokens.vulnerable == 1


def test_other_packages_whose_names_contain_the_watched_one_do_not_count() -> None:
    evidence = _evidence([_line(package_path("pillow-heif", "10.0.0")), _line("/pillow")])

    assert evidence.with_tokens.new_installs == 0


def test_a_request_line_without_a_path_is_no_package() -> None:
    line = _line("/pillow-10.0.0-0.conda").replace("GET /", "GET/").replace(" HTTP/1.1", "")

    evidence = _evidence([line])

    assert (evidence.lines, evidence.bad) == (1, 0)
    assert evidence.with_tokens.vulnerable == 0


def test_other_programs_are_counted_and_left_alone() -> None:
    evidence = _evidence([_line().replace(_PLAIN, "Mozilla/5.0"), _line()])

    assert (evidence.lines, evidence.not_conda) == (2, 1)
    assert evidence.with_tokens.installations == 1


def test_a_client_that_sends_tokens_counts_whatever_it_calls_itself() -> None:
    evidence = _evidence([_line().replace("conda/26.7.1", "ana/1")])

    assert evidence.not_conda == 0


def test_bad_lines_are_counted_and_the_first_five_named() -> None:
    lines = ["nonsense", _line(), "", *["more"] * 6]

    evidence = _evidence(lines)

    assert (evidence.lines, evidence.bad) == (8, 7)
    assert evidence.bad_examples == [1, 4, 5, 6, 7]
    assert evidence.with_tokens.installations == 1


def test_a_day_that_does_not_exist_makes_a_bad_line() -> None:
    evidence = _evidence([_line(), _line().replace("01/Jan/", "31/Feb/")])

    assert (evidence.bad, evidence.bad_examples) == (1, [2])


def test_escaped_quotation_marks_do_not_end_a_field() -> None:
    line = Request(0, "203.0.113.7", '/a" 200 1', f'{_PLAIN} c/o"ne e/a').combined()

    evidence = _evidence([line])

    assert (evidence.lines, evidence.bad) == (1, 0)
    assert evidence.with_tokens.installations == 1


def test_a_quotation_mark_left_open_makes_its_own_line_bad_and_no_other() -> None:
    evidence = _evidence([_line(), _line()[:-1], _line(), _line()])

    assert (evidence.lines, evidence.bad, evidence.bad_examples) == (4, 1, [2])


def test_more_columns_behind_the_user_agent_do_no_harm() -> None:
    evidence = _evidence([_line() + ' "192.0.2.1" 0.003', _line() + "\r"])

    assert (evidence.lines, evidence.bad) == (2, 0)


def test_line_numbers_go_on_from_block_to_block() -> None:
    evidence = _evidence([_line(), _line()])

    evidence.feed(b"bad\n")
    evidence.add_bad_line()
    evidence.feed(_line().encode())
    evidence.feed(b"bad")

    assert evidence.bad_examples == [3, 4, 6]
    assert evidence.lines == 6


@pytest.mark.parametrize("what", ["c/{}", "c/one e/{}"])
def test_what_does_not_fit_into_memory_is_counted_not_mixed(what: str) -> None:
    lines = [_line(tokens=f" {what.format(number)}") for number in range(5)]

    evidence = _evidence(lines, most_followed=3)

    assert evidence.with_tokens.not_followed == 2
    assert max(evidence.with_tokens.installations, evidence.with_tokens.environments) == 3


def test_packages_of_what_is_not_followed_are_left_out() -> None:
    lines = [_line(package_path("pillow", "10.0.0"), tokens=f" c/{number}") for number in range(5)]

    assert _evidence(lines, most_followed=3).with_tokens.vulnerable == 3


def test_what_is_not_followed_by_its_tokens_still_counts_without_them() -> None:
    lines = [_line(tokens=f" c/{number}") for number in range(5)]
    fetched = _line(package_path("pillow", "10.0.0"), tokens=" c/9")

    evidence = _evidence([*lines, fetched], most_followed=3)

    assert evidence.with_tokens.vulnerable == 0
    assert evidence.without_tokens.vulnerable == 1


def test_addresses_beyond_what_fits_into_memory_are_not_followed() -> None:
    lines = [_line(tokens=" c/one e/a", address=f"192.0.2.{number}") for number in range(5)]

    evidence = _evidence(lines, most_followed=3)

    assert evidence.addresses() == 3
    assert evidence.with_tokens.not_followed == 2


def test_versions_beyond_what_fits_into_memory_are_not_followed() -> None:
    agents = [f"conda/26.7.{number}" for number in range(5)]
    lines = [Request(0, "192.0.2.1", _INDEX, agent).combined() for agent in agents]

    evidence = _evidence(lines, most_followed=3)

    assert evidence.without_tokens.installations == 3
    assert evidence.with_tokens.not_followed == 2


@pytest.mark.parametrize("more", ["", " o/company", " i/one m/two", " e/b c/two"])
def test_further_tokens_change_nothing_and_of_two_the_last_counts(more: str) -> None:
    evidence = _evidence([_line(tokens=f" c/one s/x e/a{more}"), _line(tokens=" c/two s/y e/b")])

    same = more.endswith("c/two")
    assert evidence.with_tokens.installations == (1 if same else 2)
    assert evidence.with_tokens.environments == (1 if same else 2)


def test_pairs_of_address_and_client_are_bounded_too() -> None:
    lines = [
        _line(tokens=f" c/{client} e/a", address=f"192.0.2.{address}")
        for client in range(2)
        for address in range(2)
    ]

    assert _evidence(lines, most_followed=3).with_tokens.not_followed == 1


def test_many_different_senders_are_forgotten_without_being_counted_twice() -> None:
    lines = [_line(tokens=f" c/{number % 5000} s/{number} e/a") for number in range(9000)]

    evidence = _evidence(lines)

    assert evidence.with_tokens.installations == 5000


def test_what_is_forgotten_to_save_room_makes_no_difference(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lines = [
        _line(
            package_path("pillow", f"10.0.{day}"),
            tokens=f" c/{client} e/a",
            address=f"192.0.2.{place}",
            day=day,
        )
        for day in range(3)
        for client in range(3)
        for place in range(3)
    ]
    remembering = _evidence(lines)
    monkeypatch.setattr(evidence_module, "_REMEMBERED", 1)

    forgetting = _evidence(lines)

    assert forgetting.with_tokens.vulnerable == 3
    assert forgetting.with_tokens == remembering.with_tokens
    assert forgetting.without_tokens.installations == remembering.without_tokens.installations


def test_no_token_is_kept() -> None:
    evidence = _evidence(
        [_line(package_path("pillow", "10.0.0"), tokens=" c/secretsecret s/x e/y")]
    )
    evidence._recent.clear()  # what the lines of the last moment have in common

    assert b"secret" not in repr(vars(evidence)).encode()
    assert "secret" not in repr(vars(evidence._with))
