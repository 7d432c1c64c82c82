from pathlib import Path

import pytest

from conda_privacy.core.machine import Machine
from conda_privacy.core.merged import MergedList, expand_variables, merged_list, merged_map
from conda_privacy.core.places import Source, locations, read_sources

from .computer import computer, write


def sources(machine: Machine, **files: str) -> tuple[Source, ...]:
    """The files of system, root and home, as conda reads them."""
    root = machine.home.parent / "root"
    places = {
        "system": machine.system_dirs[0] / "condarc",
        "root": root / ".condarc",
        "home": machine.home / ".condarc",
    }
    for name, content in files.items():
        write(places[name], content)
    return read_sources(locations(machine, root))


def channels(folder: Path, variable: str | None = None, **files: str) -> MergedList:
    environ = {} if variable is None else {"CONDA_CHANNELS": variable}
    machine = computer(folder, **environ)
    return merged_list(machine, sources(machine, **files), ("channels", "channel"))


def test_given_nothing_when_merging_then_no_place_sets_it(tmp_path: Path) -> None:
    assert channels(tmp_path, home="other: 1\n") == MergedList(None)


def test_given_several_places_when_merging_then_the_higher_come_first(tmp_path: Path) -> None:
    merged = channels(
        tmp_path, system="channels: [a, b]\n", root="channel: [c]\n", home="channels: [d, a]\n"
    )

    assert merged.values == ("d", "a", "c", "b")


def test_given_flags_when_merging_then_entries_move_to_the_ends(tmp_path: Path) -> None:
    merged = channels(
        tmp_path,
        system="channels:\n  - a  #!top\n  - b  #!bottom\n  - x\n",
        home="channels:\n  - c\n  - d  #!bottom\n  - e  #!top\n",
    )

    assert merged.values == ("a", "e", "c", "x", "d", "b")


def test_given_a_final_list_when_merging_then_higher_places_do_not_count(tmp_path: Path) -> None:
    merged = channels(tmp_path, "z", system="channels: [a]  #!final\n", home="channels: [b]\n")

    assert merged.values == ("a",)


def test_given_a_variable_when_merging_then_it_comes_first(tmp_path: Path) -> None:
    assert channels(tmp_path, " x , y,,", home="channels: [a, x]\n").values == ("x", "y", "a")


def test_given_an_empty_value_when_merging_then_it_says_nothing(tmp_path: Path) -> None:
    assert channels(tmp_path, system="channels: [a]\n", home="channels:\n").values == ("a",)


def test_given_a_text_instead_of_a_list_when_merging_then_conda_would_stop(
    tmp_path: Path,
) -> None:
    merged = channels(tmp_path, home="other: 1\nchannels: conda-forge\n")

    assert merged.values is None
    assert merged.problem is not None
    assert (merged.problem.kind, merged.problem.line) == ("value", 2)


def test_given_two_maps_when_merging_then_the_higher_value_counts(tmp_path: Path) -> None:
    machine = computer(tmp_path, WHERE="https://w")
    found = sources(
        machine,
        system="custom_channels:\n  a: https://low\n  b: $WHERE/b\n",
        home="custom_channels:\n  a: https://high\n",
    )

    merged = merged_map(machine, found, ("custom_channels",))

    assert dict(merged.values) == {"a": ("https://high",), "b": ("https://w/b",)}


def test_given_maps_of_lists_when_merging_then_the_lists_are_put_together(tmp_path: Path) -> None:
    machine = computer(tmp_path)
    found = sources(
        machine,
        system="custom_multichannels:\n  mine: [a]\n  odd: 1\n",
        home="custom_multichannels:\n  mine: [b]\n  odd: [c]\n",
    )

    merged = merged_map(machine, found, ("custom_multichannels",))

    assert dict(merged.values) == {"mine": ("b", "a"), "odd": ("c",)}


def test_given_final_values_when_merging_maps_then_they_win(tmp_path: Path) -> None:
    machine = computer(tmp_path)
    found = sources(
        machine,
        system="custom_channels:\n  a: low  #!final\ncustom_multichannels:\n  m: [x]  #!final\n",
        home="custom_channels:\n  a: high\ncustom_multichannels:\n  m: [y]\n",
    )

    assert dict(merged_map(machine, found, ("custom_channels",)).values) == {"a": ("low",)}
    assert dict(merged_map(machine, found, ("custom_multichannels",)).values) == {"m": ("x",)}


def test_given_a_final_map_when_merging_then_higher_places_do_not_count(tmp_path: Path) -> None:
    machine = computer(tmp_path)
    found = sources(
        machine,
        system="custom_channels: {a: low}  #!final\n",
        home="custom_channels:\n  a: high\n  b: new\n",
    )

    assert dict(merged_map(machine, found, ("custom_channels",)).values) == {"a": ("low",)}


def test_given_a_final_map_above_others_when_merging_then_those_below_still_count(
    tmp_path: Path,
) -> None:
    machine = computer(tmp_path)
    found = sources(
        machine,
        system="custom_channels: {low: a}\n",
        root="custom_channels: {middle: b}  #!final\n",
        home="custom_channels: {high: c}\n",
    )

    merged = merged_map(machine, found, ("custom_channels",))

    assert dict(merged.values) == {"low": ("a",), "middle": ("b",)}


def test_given_a_list_instead_of_a_map_when_merging_then_conda_would_stop(tmp_path: Path) -> None:
    machine = computer(tmp_path)

    merged = merged_map(
        machine, sources(machine, home="custom_channels: [a]\n"), ("custom_channels",)
    )

    assert dict(merged.values) == {}
    assert merged.problem is not None


@pytest.mark.parametrize(
    ("text", "platform", "expected"),
    [
        ("plain", "linux", "plain"),
        ("$A/${A}/$B/${B}", "linux", "1/1/$B/${B}"),
        ("100%A% ${}", "linux", "100%A% ${}"),
        ("%A%/%B%", "win32", "1/%B%"),
        ("$A/${A}", "win32", "1/1"),
        ("$Aé/$é", "linux", "1é/$é"),  # names are ASCII, as in os.path.expandvars
    ],
)
def test_given_variables_when_expanding_then_those_that_are_set_are_filled_in(
    text: str, platform: str, expected: str, tmp_path: Path
) -> None:
    machine = Machine(tmp_path, {"A": "1", "é": "2"}, (), platform)

    assert expand_variables(machine, text) == expected
