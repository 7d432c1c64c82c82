"""A package without files is right to the byte."""

import hashlib
import io
import json
import tarfile

from conda_privacy.probe.tiny_package import TinyPackage

_PANEL = TinyPackage("panel", "1.8.4")


def test_the_index_says_what_the_bytes_are() -> None:
    record, data = _PANEL.record(), _PANEL.data()

    assert _PANEL.file == "panel-1.8.4-py312_0.tar.bz2"
    assert record["size"] == len(data)
    assert record["sha256"] == hashlib.sha256(data).hexdigest()
    assert record["md5"] == hashlib.md5(data, usedforsecurity=False).hexdigest()


def test_it_brings_nothing_but_its_own_description() -> None:
    with tarfile.open(fileobj=io.BytesIO(_PANEL.data())) as archive:
        files = {name: archive.extractfile(name) for name in archive.getnames()}
        texts = {name: file.read().decode() for name, file in files.items() if file}

    assert sorted(texts) == ["info/files", "info/index.json", "info/paths.json"]
    assert texts["info/files"] == ""
    assert json.loads(texts["info/paths.json"]) == {"paths": [], "paths_version": 1}
    index = json.loads(texts["info/index.json"])
    assert (index["name"], index["version"], index["depends"]) == ("panel", "1.8.4", [])
