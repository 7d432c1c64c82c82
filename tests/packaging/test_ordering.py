"""ordering: two zip files with the same members in another order become the same bytes."""

import zipfile
from pathlib import Path

import ordering

MEMBERS = {"zipimport.pyc": b"z", "abc.pyc": b"a", "encodings/utf_8.pyc": b"e"}


def written(path: Path, names: list[str]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name in names:
            archive.writestr(zipfile.ZipInfo(name), MEMBERS[name])
    return path


def test_given_another_order_when_put_in_order_then_every_byte_is_the_same(tmp_path: Path) -> None:
    first = written(tmp_path / "first", list(MEMBERS))
    second = written(tmp_path / "second", list(reversed(MEMBERS)))
    assert first.read_bytes() != second.read_bytes()

    for archive in (first, second):
        ordering.put_in_order(archive)

    assert first.read_bytes() == second.read_bytes()


def test_given_a_zip_file_when_put_in_order_then_all_it_holds_is_still_there(
    tmp_path: Path,
) -> None:
    archive = written(tmp_path / "archive", list(MEMBERS))

    ordering.put_in_order(archive)

    with zipfile.ZipFile(archive) as file:
        assert file.namelist() == sorted(MEMBERS)
        assert {name: file.read(name) for name in file.namelist()} == MEMBERS
