from pathlib import Path

import pytest

from conda_privacy.core.origins import asked_for, origins_of

from .computer import package, write


def history(prefix: Path, *lines: str) -> None:
    write(prefix / "conda-meta" / "history", "".join(f"{line}\n" for line in lines))


def test_given_a_chain_of_packages_when_asking_then_it_begins_with_what_was_asked_for(
    tmp_path: Path,
) -> None:
    package(tmp_path, "anaconda-2025.12", ["anaconda-anon-usage >=0.7", "numpy"])
    package(tmp_path, "navigator-2.7", ["middle"])
    package(tmp_path, "middle-1.0", ["Anaconda-Anon-Usage[version='>=0.1']"])
    package(tmp_path, "anaconda-anon-usage-0.8.1")
    history(tmp_path, "# update specs: ['navigator', 'defaults::anaconda=2025']")

    assert origins_of(tmp_path, "anaconda-anon-usage") == (
        ("anaconda", "anaconda-anon-usage"),
        ("navigator", "middle", "anaconda-anon-usage"),
    )


def test_given_a_package_asked_for_by_name_when_asking_then_it_is_its_own_reason(
    tmp_path: Path,
) -> None:
    package(tmp_path, "anaconda-anon-usage-0.8.1")
    history(tmp_path, "# install specs: anaconda-anon-usage,numpy")

    assert origins_of(tmp_path, "anaconda-anon-usage") == (("anaconda-anon-usage",),)


def test_given_no_history_when_asking_then_packages_that_nobody_needs_begin_the_chain(
    tmp_path: Path,
) -> None:
    package(tmp_path, "top-1.0", ["wanted"])
    package(tmp_path, "wanted-1.0")

    assert origins_of(tmp_path, "wanted") == (("top", "wanted"),)


def test_given_a_circle_when_asking_then_it_ends(tmp_path: Path) -> None:
    package(tmp_path, "one-1.0", ["two"])
    package(tmp_path, "two-1.0", ["one"])

    assert origins_of(tmp_path, "one") == (("one",),)


def test_given_many_reasons_when_asking_then_three_are_enough(tmp_path: Path) -> None:
    package(tmp_path, "wanted-1.0")
    for number in range(9):
        package(tmp_path, f"top{number}-1.0", ["wanted"])

    assert len(origins_of(tmp_path, "wanted")) == 3


def test_given_a_package_that_is_not_there_when_asking_then_there_is_no_chain(
    tmp_path: Path,
) -> None:
    assert origins_of(tmp_path, "absent") == ()


@pytest.mark.parametrize(
    "record",
    ["not json", "[]", '{"depends": 7}', "{}", '{\n  "depends": [7]\n}', '{"depends": [7]}'],
)
def test_given_an_odd_record_when_asking_then_it_needs_nothing(record: str, tmp_path: Path) -> None:
    write(tmp_path / "conda-meta" / "odd-1.0-0.json", record)
    package(tmp_path, "wanted-1.0")

    assert origins_of(tmp_path, "wanted") == (("wanted",),)


def test_given_a_record_whose_list_comes_late_when_asking_then_it_is_found(
    tmp_path: Path,
) -> None:
    late = '{\n  "arch": "' + "x" * 20_000 + '",\n  "depends": ["wanted"]\n}'
    write(tmp_path / "conda-meta" / "late-1.0-0.json", late)
    package(tmp_path, "wanted-1.0")

    assert origins_of(tmp_path, "wanted") == (("late", "wanted"),)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["==> 2026-01-01 <==", "# cmd: conda install x", "+a-1-0"], set()),
        (["# update specs: ['a', \"b[version='>=1']\"]", "# remove specs: ['a']"], {"b"}),
        (["# install specs: [broken"], set()),
        (["# update specs: 'a'"], {"a"}),
    ],
)
def test_given_a_history_when_reading_then_what_was_asked_for_and_not_removed_counts(
    lines: list[str], expected: set[str], tmp_path: Path
) -> None:
    history(tmp_path, *lines)

    assert asked_for(tmp_path) == expected


def test_given_no_history_when_reading_then_nothing_was_asked_for(tmp_path: Path) -> None:
    assert asked_for(tmp_path) == frozenset()
