"""Where the YAML parser fails, where it does not say so itself."""

from ruamel.yaml import YAML

from conda_privacy.core.yaml_places import place_of_the_unmakable


def test_a_text_without_a_fault_has_no_place_for_one() -> None:
    assert place_of_the_unmakable(YAML(), "a: 1\nb: [2]\n") == (None, None)
