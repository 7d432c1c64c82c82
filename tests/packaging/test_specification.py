"""conda-privacy.spec: what PyInstaller is asked for on each system."""

import runpy
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

import icons
import licences
import ordering
from conda_privacy import __version__
from tests.packaging.conftest import ROOT

pytest.importorskip("PyInstaller.depend.bindepend")
pytestmark = pytest.mark.qt


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, dict[str, object]]:
    """What each part of PyInstaller was asked for by name, filled in by ``build``."""
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setattr(icons, "write_icons", lambda _: None)
    monkeypatch.setattr(ordering, "put_in_order", lambda _: None)
    monkeypatch.setattr(licences, "gather", lambda folder, _: folder.mkdir())
    return {}


def build(folder: Path, asked: dict[str, dict[str, object]]) -> None:
    def part(name: str) -> object:
        def ask(*_: object, **options: object) -> SimpleNamespace:
            asked[f"{name} {options.get('name', '')}".strip()] = options
            return SimpleNamespace(binaries=[], datas=[], scripts=[], pure=[])

        return ask

    parts = {name: part(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
    specification = ROOT / "packaging" / "pyinstaller" / "conda-privacy.spec"
    given = {"SPECPATH": str(specification.parent), "workpath": str(folder), **parts}
    runpy.run_path(str(specification), given)


def test_given_macos_when_built_then_the_application_is_the_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: dict[str, dict[str, object]]
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    build(tmp_path, asked)
    assert asked["EXE conda-privacy-panel"]["console"] is False
    application = asked["BUNDLE Conda Privacy.app"]
    assert application["version"] == __version__
    assert application["info_plist"] == {
        "CFBundleExecutable": "conda-privacy-panel",
        "LSBackgroundOnly": False,
        "NSHighResolutionCapable": True,
    }


@pytest.mark.parametrize("platform", ["linux", "win32"])
def test_given_another_system_when_built_then_it_is_a_folder(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    asked: dict[str, dict[str, object]],
    platform: str,
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    build(tmp_path, asked)
    assert asked["EXE conda-privacy"]["console"] is True
    assert asked.keys() >= {"COLLECT conda-privacy", "EXE conda-privacy-panel"}
    assert not any(name.startswith("BUNDLE") for name in asked)
