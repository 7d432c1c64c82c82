"""A channel has an index for every platform and the packages it offers, and nothing else."""

import json

import pytest

from conda_privacy.probe.channel import answer
from conda_privacy.probe.tiny_package import TinyPackage


@pytest.mark.parametrize("name", ["repodata.json", "current_repodata.json"])
@pytest.mark.parametrize("subdir", ["noarch", "linux-64", "osx-arm64", "win-64"])
def test_an_index_names_its_platform_and_no_package(subdir: str, name: str) -> None:
    index = json.loads(answer(f"{subdir}/{name}") or b"")

    assert index["info"] == {"subdir": subdir}
    assert index["packages"] == index["packages.conda"] == {}


def test_the_channel_as_a_whole_has_no_package() -> None:
    assert json.loads(answer("channeldata.json") or b"")["packages"] == {}


@pytest.mark.parametrize(
    "path",
    [
        "",
        "noarch",
        "repodata.json",
        "noarch/repodata.json.zst",
        "noarch/repodata_shards.msgpack.zst",
        "../repodata.json",
        "NOARCH/repodata.json",
        "a/b/repodata.json",
        "noarch/../repodata.json",
        "linux-64-x/repodata.json",
        "notices.json",
    ],
)
def test_a_file_that_an_empty_channel_does_not_have_is_missing(path: str) -> None:
    assert answer(path) is None


def test_an_offered_package_is_in_the_index_and_can_be_fetched() -> None:
    package = TinyPackage("panel", "1.8.4")

    index = json.loads(answer("noarch/repodata.json", [package]) or b"")

    assert index["packages"] == {package.file: package.record()}
    assert answer(f"noarch/{package.file}", [package]) == package.data()
    assert answer(f"linux-64/{package.file}", [package]) is None
    assert answer("noarch/other-1-0.tar.bz2", [package]) is None
    assert json.loads(answer("linux-64/repodata.json", [package]) or b"")["packages"] == {}
