"""One line of a log, and the packages it names."""

import pytest

from conda_privacy.classroom.request import (
    Request,
    day_number,
    index_path,
    log_time,
    package_of,
    package_path,
)

_AGENT = "conda/26.7.1 aau/0.8.1"


def test_a_request_is_one_line_in_the_combined_log_format() -> None:
    request = Request(1_790_553_600, "203.0.113.7", index_path("noarch"), _AGENT, 304, 12)

    assert request.combined() == (
        "203.0.113.7 - - [28/Sep/2026:00:00:00 +0000] "
        '"GET /main/noarch/repodata.json.zst HTTP/1.1" 304 12 "-" "conda/26.7.1 aau/0.8.1"'
    )


@pytest.mark.parametrize(
    ("agent", "written"),
    [
        ('a"b', 'a\\"b'),
        ("a\\b", "a\\\\b"),
        ("a\nb", "a\\x0ab"),
        ("ü\u2028", "ü\\xe2\\x80\\xa8"),
        ("\udcff", "\\xff"),
    ],
)
def test_what_a_client_sends_can_neither_end_its_field_nor_its_line(
    agent: str, written: str
) -> None:
    line = Request(0, "203.0.113.7", "/", agent).combined()

    assert line.endswith(f'"-" "{written}"')


def test_months_are_english_whatever_the_locale() -> None:
    assert log_time(0) == "01/Jan/1970:00:00:00 +0000"


def test_a_day_that_does_not_exist_has_no_number() -> None:
    assert day_number("30/Feb/2026") is None
    assert day_number("01/Foo/2026") is None


def test_days_are_numbered_one_after_the_other() -> None:
    first, second = day_number("31/Dec/2025"), day_number("01/Jan/2026")

    assert first is not None
    assert second == first + 1


@pytest.mark.parametrize(
    ("path", "package"),
    [
        (package_path("pandas", "2.2.3"), ("pandas", "2.2.3")),
        (
            "/c/noarch/conda-libmamba-solver-25.11.0-py_0.tar.bz2",
            ("conda-libmamba-solver", "25.11.0"),
        ),
        ("/c/noarch/a-1-0.conda?x=/b-2-0.conda", ("a", "1")),
        (index_path("noarch"), None),
        ("/c/noarch/a-1.conda", None),
        ("/c/noarch/-1-0.conda", None),
        ("", None),
    ],
)
def test_a_package_is_known_by_the_name_of_its_file(
    path: str, package: tuple[str, str] | None
) -> None:
    assert package_of(path) == package
    assert Request(0, "203.0.113.7", path, _AGENT).package == package
