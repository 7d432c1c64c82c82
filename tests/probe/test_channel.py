"""An empty channel has an index for every platform, and nothing else."""

import json

import pytest

from conda_privacy.probe.channel import answer


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
