"""documents: what in the documents is made from the program, and can be made again."""

from pathlib import Path

import pytest
from PIL import Image

import documents
import few_colours
import stage
from conda_privacy.desktop import pictures
from tests.packaging.conftest import ROOT

pytestmark = pytest.mark.qt


def test_given_the_pictures_when_listed_then_they_are_those_the_program_can_make_again() -> None:
    assert {path.stem for path in documents.FOLDER.glob("*.png")} == set(documents.PICTURES)
    assert set(documents.PICTURES) <= {picture.name for picture in pictures._pictures()}


def test_given_the_readme_when_read_then_each_picture_is_in_it() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")

    for name in documents.PICTURES:
        assert f"](resources/pictures/{name}.png)" in readme


def test_given_the_software_centres_when_described_then_their_pictures_are_there() -> None:
    assert set(stage.PICTURES) <= set(documents.PICTURES)


@pytest.mark.parametrize("name", documents.PICTURES)
def test_given_a_picture_when_opened_then_it_is_whole_and_small(name: str) -> None:
    path = documents.FOLDER / f"{name}.png"
    with Image.open(path) as picture:
        picture.load()
        assert picture.size == pictures._SIZE.toTuple()
        assert picture.mode == "P"
    assert path.stat().st_size < 64 * 1024


def test_given_many_colours_when_reduced_then_few_are_left_and_look_alike(tmp_path: Path) -> None:
    source = tmp_path / "source.png"
    Image.linear_gradient("L").convert("RGB").save(source)

    few_colours.reduce(source, tmp_path / "few")

    with Image.open(tmp_path / "few" / "source.png") as few, Image.open(source) as many:
        assert few.mode == "P"
        differences = zip(few.convert("L").tobytes(), many.convert("L").tobytes(), strict=True)
        assert max(abs(mine - theirs) for mine, theirs in differences) <= 2
