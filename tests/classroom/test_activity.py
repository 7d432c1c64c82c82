"""What one run of conda fetches."""

import random

from conda_privacy.classroom.activity import (
    MENDED_VERSION,
    PACKAGES,
    WATCHED,
    Offer,
    Run,
    offer_on,
    run_of_job,
    run_of_person,
)
from conda_privacy.classroom.population import Installation, Population, furnish
from conda_privacy.classroom.request import package_of

_OFFER = Offer(watched="1", others="2")


class _Luck(random.Random):
    """Chance that always says the same, so that a run does what a test wants."""

    def __init__(self, value: float) -> None:
        super().__init__(1)
        self._value = value

    def random(self) -> float:
        return self._value


def _installation(environments: int = 2) -> Installation:
    return furnish(Population(people=1, environments=environments))[0]


def _names(run: Run) -> set[str]:
    packages = [package_of(file) for file in run.files]
    assert None not in packages
    return {package[0] for package in packages if package}


def test_a_mended_version_comes_out_in_the_middle_of_the_log() -> None:
    assert offer_on(6, 14).watched == WATCHED.vulnerable
    assert offer_on(7, 14).watched == MENDED_VERSION


def test_other_packages_get_a_version_each_week() -> None:
    assert [offer_on(day, 14).others for day in (0, 6, 7)] == ["2.0.0", "2.0.0", "2.1.0"]


def test_environments_are_created_before_they_are_used() -> None:
    installation = _installation()

    places = [run_of_person(installation, _Luck(0.1), _OFFER).place for _ in range(3)]

    assert places == [1, 2, 0]


def test_base_is_where_conda_is_updated_and_other_things_are_installed_too() -> None:
    installation = _installation(environments=0)

    update, other = (run_of_person(installation, _Luck(luck), _OFFER) for luck in (0.1, 0.9))

    assert (update.place, other.place) == (0, 0)
    assert "conda" in _names(update)
    assert _names(other) < set(PACKAGES)


def test_what_is_in_the_cache_is_not_fetched_again() -> None:
    installation = _installation(environments=0)
    run_of_person(installation, _Luck(0.1), _OFFER)

    assert run_of_person(installation, _Luck(0.1), _OFFER).files == ()


def test_an_environment_is_used_when_all_exist() -> None:
    installation = _installation()
    installation.created = 3

    assert run_of_person(installation, _Luck(0.9), _OFFER).place in {1, 2}


def test_the_watched_package_is_new_then_updated_and_only_once_for_each_version() -> None:
    installation = _installation(environments=0)
    runs = [
        run_of_person(installation, _Luck(luck), Offer(watched, "2"))
        for luck, watched in ((0.1, "1"), (0.1, "1"), (0.1, "2"), (0.1, "2"))
    ]

    assert [(run.watched_is_new, run.watched_is_updated) for run in runs] == [
        (True, False),
        (False, False),
        (False, True),
        (False, False),
    ]
    assert installation.had == {"1", "2"}


def test_a_second_environment_that_takes_the_same_version_changes_nothing() -> None:
    installation = _installation(environments=1)
    run_of_person(installation, _Luck(0.1), _OFFER)

    run = run_of_person(installation, _Luck(0.1), _OFFER)

    assert run.place == 0
    assert installation.versions == ["1", "1"]
    assert (run.watched_is_new, run.watched_is_updated) == (False, False)
    assert WATCHED.package not in _names(run)


def test_a_job_fetches_everything_for_its_last_environment() -> None:
    run = run_of_job(_installation(), _Luck(0.1), _OFFER)

    assert run.place == 2
    assert WATCHED.package in _names(run)
    assert len(run.files) >= 4
