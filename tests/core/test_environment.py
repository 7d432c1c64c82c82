"""Many environments, each of which is made when it is asked for."""

import gc
import pickle
from collections.abc import Iterator
from copy import copy
from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest

from conda_privacy.core.document import document
from conda_privacy.core.environment import Environments
from conda_privacy.core.environments import find_environments
from conda_privacy.core.installations import read_installation
from conda_privacy.core.machine import Machine

from .computer import TOKEN, computer, conda, environment, write

SETTING = "anaconda_anon_usage"


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """A computer with a base, an environment that turns random IDs off, and one that is gone."""
    machine = computer(tmp_path)
    root = conda(tmp_path / "opt" / "conda")
    environment(root / "envs" / "off", condarc=f"{SETTING}: false\n")
    write(machine.home / ".conda" / "environments.txt", f"{tmp_path / 'gone'}\n")
    return machine


@pytest.fixture
def found(machine: Machine) -> Environments:
    return search(machine)


def batches(machine: Machine) -> Iterator[Environments]:
    installation = read_installation(machine, machine.home.parent / "opt" / "conda", "PATH")
    assert installation is not None
    return find_environments(machine, installation)


def search(machine: Machine) -> Environments:
    return sum(batches(machine), start=Environments())


def test_each_is_made_from_what_is_kept(found: Environments) -> None:
    base, off, gone = found

    assert (base.name, base.is_base, base.by_name, base.problem) == ("base", True, True, None)
    assert (off.name, off.token.value, off.token.state) == ("off", TOKEN, "created")
    assert (off.setting.here, off.setting.path) == ("off-here", off.prefix / ".condarc")
    assert gone.problem is not None
    assert (gone.problem.kind, gone.problem.path) == ("vanished", gone.prefix)
    assert (gone.token.state, gone.setting.here, gone.modified) == ("none", "unknown", None)


def test_they_are_a_sequence(found: Environments) -> None:
    every = list(found)

    assert len(found) == 3
    assert [found[0], found[1], found[-1]] == every
    assert list(found[1:]) == every[1:]
    assert found.index(every[2]) == 2
    assert every[1] in found
    with pytest.raises(IndexError):
        found[3]


def test_they_are_equal_to_the_same_ones_and_to_a_tuple_of_them(
    machine: Machine, found: Environments
) -> None:
    every = tuple(found)

    assert found == every
    assert hash(found) == hash(every)
    assert found == search(machine)
    assert found != found[1:]
    assert found != every[1:]
    assert found != list(every)
    assert Environments() == ()


def test_what_tells_of_a_change_makes_no_difference(machine: Machine, found: Environments) -> None:
    (Path(found[1].folder) / "lib").mkdir()

    again = search(machine)

    assert again.kept != found.kept
    assert again == found


def test_they_cannot_be_changed(found: Environments) -> None:
    with pytest.raises(FrozenInstanceError):
        found.kept = ()  # type: ignore[misc]


def test_copies_are_equal(found: Environments) -> None:
    assert copy(found) == found
    assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301


def test_a_random_id_stays_out_of_their_text(found: Environments) -> None:
    assert repr(found) == f"Environments({list(found)!r})"
    assert TOKEN not in repr(found)


def test_what_one_search_has_found_is_put_together_with_what_it_began_from(
    machine: Machine,
) -> None:
    first, *more = batches(machine)
    whole = sum(more, start=first)

    assert [each.name for each in whole] == ["base", "off", "gone"]
    assert whole.basis is first.basis is not None
    assert (Environments() + first).basis is first.basis


def test_of_two_searches_put_together_nothing_is_taken_for_unchanged(machine: Machine) -> None:
    one, other = search(machine), search(machine)

    assert one.basis is not other.basis
    assert (one + other).basis is None
    assert len(one + other) == 6


def test_one_is_found_by_its_folder(found: Environments) -> None:
    assert found.at(found[1].folder) == found[1]
    assert found.at("/nowhere") is None
    assert list(found.by_folder().items()) == [
        (each.folder, kept) for each, kept in zip(found, found.kept, strict=True)
    ]


def test_names_are_known_by_what_holds_there(found: Environments) -> None:
    names = {here: found.names_where(here) for here in ("same", "off-here", "on-here", "unknown")}

    assert names == {"same": ["base"], "off-here": ["off"], "on-here": [], "unknown": ["gone"]}


def test_nothing_that_was_made_stays(found: Environments) -> None:
    made = list(found)
    kinds = {type(each) for each in made}

    made.clear()

    assert not [each for each in gc.get_objects() if type(each) in kinds]


def test_they_are_written_as_a_list(found: Environments) -> None:
    written = document(found)

    assert written == document(list(found))
    assert [each["name"] for each in written] == ["base", "off", "gone"]
