"""The log of a made-up population, and the truth behind it."""

from conda_privacy.classroom.evidence import Evidence
from conda_privacy.classroom.population import Population
from conda_privacy.classroom.simulation import Truth, simulate

_IDLE_SEED = 0
"""With it, the only person does nothing on the only day."""


def _log(population: Population, most_requests: int = 1_000_000) -> tuple[list[bytes], Truth]:
    blocks: list[bytes] = []
    truth = simulate(population, blocks.append, most_requests=most_requests)
    return b"".join(blocks).splitlines(), truth


def _evidence(lines: list[bytes]) -> Evidence:
    evidence = Evidence()
    evidence.feed(b"\n".join(lines))
    return evidence


def test_the_same_seed_gives_the_same_log_and_another_one_does_not() -> None:
    population = Population(people=4, ci_jobs=1)

    assert _log(population) == _log(population)
    assert _log(population)[0] != _log(Population(people=4, ci_jobs=1, seed=2))[0]


def test_every_line_is_good_and_counted() -> None:
    lines, truth = _log(Population())

    evidence = _evidence(lines)

    assert truth.requests == len(lines) == evidence.lines > 0
    assert evidence.bad == 0


def test_lines_are_in_order_of_time() -> None:
    lines, _ = _log(Population(people=5, days=3))
    times = [line.split(b"[")[1].split(b"]")[0] for line in lines]

    assert times == sorted(times, key=lambda time: (time[3:6] == b"Oct", time))


def test_with_nobody_off_every_request_carries_its_tokens() -> None:
    lines, _ = _log(Population(people=5))

    assert all(b" c/" in line and b" s/" in line and b" e/" in line for line in lines)


def test_with_everybody_off_only_the_version_of_the_add_on_is_left() -> None:
    lines, _ = _log(Population(people=5, switched_off=100))

    assert all(line.endswith(b' aau/0.8.1"') for line in lines)


def test_switching_off_changes_the_tokens_and_nothing_else() -> None:
    on, truth_on = _log(Population(people=6))
    off, truth_off = _log(Population(people=6, switched_off=50))

    assert truth_on == truth_off
    assert [line.partition(b" aau/")[0] for line in on] == [
        line.partition(b" aau/")[0] for line in off
    ]


def test_the_truth_adds_up_the_same_as_a_log_in_which_nothing_is_hidden() -> None:
    lines, truth = _log(Population(people=20, ci_jobs=4, environments=2))

    counts = _evidence(lines).with_tokens

    assert truth.installations == counts.installations == truth.long_lived + truth.short_lived
    assert truth.environments == counts.environments
    assert truth.new_installs == counts.new_installs
    assert truth.vulnerable == counts.vulnerable
    assert truth.short_lived == 4 * 14
    assert 0 < truth.mended < truth.vulnerable
    assert truth.updates > 0
    assert 0 < truth.base_share < 1


def test_the_log_ends_with_the_day_on_which_it_is_long_enough() -> None:
    lines, truth = _log(Population(people=50, days=90), most_requests=500)

    assert truth.requests == len(lines)
    assert len(lines) in range(500, 1500)


def test_a_population_that_does_nothing_leaves_an_empty_log() -> None:
    lines, truth = _log(Population(people=1, ci_jobs=0, days=1, seed=_IDLE_SEED))

    assert lines == []
    assert truth == Truth(0, 0, 0, 0, 0, 0, 0.0, 0, 0, 0, 0)
