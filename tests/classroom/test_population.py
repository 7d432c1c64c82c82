"""A made-up population before anything happens."""

import random

import pytest

from conda_privacy.classroom.population import (
    RANGES,
    SHARED_ADDRESS,
    Population,
    furnish,
    job_installation,
    new_token,
)
from conda_privacy.core.tokens import ALPHABET, TOKEN_LENGTH

_CHANCE = random.Random(1)  # noqa: S311 - a simulation


def test_the_usual_population_is_within_its_ranges() -> None:
    assert Population().problem() is None


@pytest.mark.parametrize("name", RANGES)
def test_a_number_out_of_range_is_named(name: str) -> None:
    limits = RANGES[name]

    for value in (limits.least - 1, limits.most + 1):
        problem = Population(**{name: value}).problem()
        assert problem is not None
        assert problem.text.startswith(f"{name} is {value},")


def test_tokens_have_the_form_of_real_ones() -> None:
    token = new_token(_CHANCE)

    assert len(token) == TOKEN_LENGTH
    assert ALPHABET.issuperset(token)


def test_everybody_has_the_installations_and_environments_asked_for() -> None:
    made = furnish(Population(people=3, installations=2, environments=4))

    assert len(made) == 6
    assert {len(each.tokens) for each in made} == {5}
    assert len({each.client for each in made}) == 6


def test_only_those_who_share_have_the_shared_address() -> None:
    made = furnish(Population(people=300, sharing=20))
    addresses = [each.address for each in made]

    assert addresses.count(SHARED_ADDRESS) == 60
    assert len(set(addresses)) == 241


def test_copies_keep_environment_tokens_and_every_second_one_the_client_too() -> None:
    made = furnish(Population(people=5, copied=4))

    assert all(each.tokens == made[0].tokens for each in made)
    assert [each.client == made[0].client for each in made] == [True, True, False, True, False]


def test_there_are_no_more_copies_than_installations() -> None:
    assert len(furnish(Population(people=2, copied=500))) == 2


def test_whoever_is_off_at_one_share_is_off_at_every_larger_one() -> None:
    def off(percent: int) -> set[str]:
        made = furnish(Population(people=40, switched_off=percent))
        return {each.client for each in made if each.switched_off}

    assert off(0) < off(25) < off(50) < off(100)
    assert len(off(25)) == 10


def test_jobs_run_at_addresses_of_a_build_service() -> None:
    job = job_installation(Population(switched_off=50), _CHANCE, place=0.4)

    assert job.address.startswith("198.51.100.")
    assert job.switched_off
    assert not job_installation(Population(switched_off=50), _CHANCE, 0.6).switched_off
