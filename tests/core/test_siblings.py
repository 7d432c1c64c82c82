"""What the conda installations beside the one in use do."""

from collections.abc import Callable
from pathlib import Path

import pytest

from conda_privacy.core.document import document
from conda_privacy.core.frozen import replace
from conda_privacy.core.installations import find_installations
from conda_privacy.core.machine import Machine
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.problem import Problem
from conda_privacy.core.siblings import find_siblings
from conda_privacy.core.snapshot import MAIN_SETTING, Snapshot, take_snapshot

from .computer import PACKAGES, computer, conda, package, write

USAGE = "anaconda-anon-usage-0.8.1"
OLD = ("conda-23.5.2", "python-3.11.7", "requests-2.32.3")


def with_add_on(root: Path) -> None:
    conda(root, (*PACKAGES, USAGE))


def without_add_on(root: Path) -> None:
    conda(root)


def off_in_its_own_file(root: Path) -> None:
    with_add_on(root)
    write(root / ".condarc", "anaconda_anon_usage: false\n")


def with_a_file_that_stops_it(root: Path) -> None:
    without_add_on(root)
    write(root / ".condarc", "a: 1\na: 2\n")


def set_to_load_no_add_ons(root: Path) -> None:
    with_add_on(root)
    write(root / ".condarc", "no_plugins: true\n")


def too_old_for_add_ons(root: Path) -> None:
    conda(root, OLD)
    package(root, USAGE, build="py311_100")


def patched_by_the_add_on(root: Path) -> None:
    conda(root, (*OLD, USAGE))


def with_our_plugin(root: Path) -> None:
    conda(root, (*PACKAGES, "conda-privacy-plugin-1.0"))


def with_two_versions_that_are_not_loaded(root: Path) -> None:
    set_to_load_no_add_ons(root)
    package(root, "anaconda-anon-usage-0.7.1")


KINDS = {
    with_add_on: True,
    without_add_on: False,
    off_in_its_own_file: False,
    with_a_file_that_stops_it: None,
    set_to_load_no_add_ons: False,
    too_old_for_add_ons: False,
    patched_by_the_add_on: True,
    with_our_plugin: True,
    with_two_versions_that_are_not_loaded: False,
}


def look(machine: Machine, root: Path) -> Snapshot:
    return take_snapshot(machine, root_prefix=root, environments=False)


@pytest.mark.parametrize(("lay_out", "adds"), KINDS.items())
def test_a_sibling_is_said_to_do_what_it_does_when_it_is_in_use(
    tmp_path: Path, lay_out: Callable[[Path], None], adds: bool | None
) -> None:
    machine, other = computer(tmp_path), tmp_path / "opt" / "miniforge3"
    conda(tmp_path / "opt" / "conda")
    lay_out(other)

    (sibling,) = look(machine, tmp_path / "opt" / "conda").siblings

    assert (sibling.prefix, sibling.adds_random_ids) == (other, adds)
    chosen = look(machine, other)
    assert chosen.adds_random_ids is adds
    if adds is not None:
        assert chosen.preview is not None
        assert chosen.preview.now is not None
        sent = [part for part in chosen.preview.now.parts if part.is_token and part.sent]
        assert bool(sent) is adds


@pytest.mark.parametrize("lay_out", KINDS)
def test_two_of_a_kind_do_not_differ(tmp_path: Path, lay_out: Callable[[Path], None]) -> None:
    machine = computer(tmp_path)
    for name in ("conda", "miniforge3"):
        lay_out(tmp_path / "opt" / name)

    picture = look(machine, tmp_path / "opt" / "conda")

    assert len(picture.siblings) == 1
    assert picture.differing == ()


def test_the_home_file_stops_all_of_them(tmp_path: Path) -> None:
    machine = computer(tmp_path)
    with_add_on(tmp_path / "opt" / "conda")
    without_add_on(tmp_path / "opt" / "miniforge3")
    write(machine.home / ".condarc", "a: 1\na: 2\n")

    picture = look(machine, tmp_path / "opt" / "conda")

    assert picture.adds_random_ids is None
    assert picture.differing == ()


def test_a_folder_without_conda_that_was_chosen_is_no_sibling_of_others(tmp_path: Path) -> None:
    machine = computer(tmp_path)
    with_add_on(tmp_path / "opt" / "conda")

    picture = look(machine, tmp_path / "home")

    assert picture.adds_random_ids is None
    assert [each.adds_random_ids for each in picture.differing] == [True]


def test_an_installation_that_does_not_answer_is_left_out(tmp_path: Path) -> None:
    machine = computer(tmp_path)
    with_add_on(tmp_path / "opt" / "conda")
    (found,) = find_installations(machine)
    silent = replace(found, problem=Problem("not-answering", Phrase("No"), Phrase("No answer.")))

    siblings = list(find_siblings(machine, MAIN_SETTING, [silent, found]))

    assert [each.adds_random_ids for each in siblings] == [True]


def test_one_conda_alone_has_no_siblings(tmp_path: Path) -> None:
    machine = computer(tmp_path)
    with_add_on(tmp_path / "opt" / "conda")

    assert look(machine, tmp_path / "opt" / "conda").siblings == ()


def test_a_sibling_is_written_without_its_places(tmp_path: Path) -> None:
    machine = computer(tmp_path)
    without_add_on(tmp_path / "opt" / "conda")
    with_add_on(tmp_path / "opt" / "miniforge3")

    written = document(look(machine, tmp_path / "opt" / "conda"))

    assert written["adds_random_ids"] is False
    assert written["siblings"] == [
        {
            "prefix": str(tmp_path / "opt" / "miniforge3"),
            "conda_version": "26.7.1",
            "adds_random_ids": True,
        }
    ]
