"""Where paths lead, also where that cannot be known."""

import sys
from pathlib import Path

import pytest

from conda_privacy.core.links import real_path, same_file


def test_links_are_followed_to_what_is_there_and_what_is_not(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "folder")

    assert real_path(tmp_path / "link" / "file") == str(tmp_path.resolve() / "folder" / "file")


@pytest.mark.skipif(sys.platform == "win32", reason="does not remove the folder one stands in")
def test_a_relative_path_in_a_removed_folder_stays_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()

    assert real_path("$CONDA_ROOT/.condarc") == "$CONDA_ROOT/.condarc"


def test_one_file_has_many_names_and_may_not_exist_yet(tmp_path: Path) -> None:
    file, link, other = tmp_path / "file", tmp_path / "link", tmp_path / "other"
    link.symlink_to(file)

    assert same_file(file, link)
    assert not same_file(file, other)

    file.touch()
    other.hardlink_to(file)

    assert same_file(link, other)
