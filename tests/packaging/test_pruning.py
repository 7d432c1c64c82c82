"""pruning: what a bundle keeps on each system, and what it leaves out."""

from pathlib import Path

import pytest

import pruning
from tests.packaging.conftest import ROOT

LANGUAGES = ("en", "pt_BR")


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6\\plugins\\styles\\qmodernwindowsstyle.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/translations/qtbase_pt_BR.qm",
        "conda_privacy/_resources/translations/conda_privacy_xx.qm",
        "libpython3.11.so.1.0",
    ],
)
def test_given_a_file_the_program_needs_when_asked_then_it_is_used(name: str) -> None:
    assert pruning.is_used(name, LANGUAGES)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/imageformats/libqtiff.so",
        "PySide6\\plugins\\tls\\qschannelbackend.dll",
        "PySide6/Qt/translations/qtbase_gl.qm",
        "PySide6/Qt/translations/qt_pt_BR.qm",
    ],
)
def test_given_a_file_nobody_asks_for_when_asked_then_it_is_not_used(name: str) -> None:
    assert not pruning.is_used(name, LANGUAGES)


def test_given_linked_libraries_when_followed_then_only_those_that_something_loads_remain() -> None:
    entries = [
        ("PySide6/QtGui.so", "/w/QtGui.so", "EXTENSION"),
        ("PySide6/Qt/lib/libQt6Gui.so.6", "/w/libQt6Gui.so.6", "BINARY"),
        ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK"),
        ("libicu.so", "/w/libicu.so", "BINARY"),
        ("libgtk.so", "/s/libgtk.so", "BINARY"),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/w/libqxcb.so", "BINARY"),
        ("libxcb.so.1", "/s/libxcb.so.1", "BINARY"),
        ("libpython3.11.so.1.0", "/p/libpython3.11.so.1.0", "BINARY"),
    ]
    linked: dict[str, list[tuple[str, str | None]]] = {
        "/w/QtGui.so": [("libQt6Gui.so.6", "/w/libQt6Gui.so.6"), ("libc.so.6", "/lib/libc.so.6")],
        "/w/libQt6Gui.so.6": [("libicu.so", "/w/libicu.so")],
        "/w/libqxcb.so": [("libxcb.so.1", "/s/libxcb.so.1"), ("libQt6Gui.so.6", None)],
    }
    kept = pruning.reachable(entries, lambda source: linked.get(source, []))
    assert [entry for entry in entries if entry not in kept] == [entries[4]]


def test_given_libraries_on_windows_when_followed_then_folders_and_letters_do_not_matter() -> None:
    entries = [
        ("python311.dll", "python311.dll", "BINARY"),
        ("PySide6\\QtGui.pyd", "QtGui.pyd", "EXTENSION"),
        ("PySide6\\Qt6Gui.dll", "Qt6Gui.dll", "BINARY"),
        ("PySide6\\Qt6Core.dll", "Qt6Core.dll", "BINARY"),
        ("PySide6\\Qt6Quick.dll", "Qt6Quick.dll", "BINARY"),
        ("PySide6\\plugins\\platforms\\qwindows.dll", "qwindows.dll", "BINARY"),
        ("VCRUNTIME140.dll", "VCRUNTIME140.dll", "BINARY"),
    ]
    linked: dict[str, list[tuple[str, str | None]]] = {
        "QtGui.pyd": [("Qt6Gui.dll", None), ("KERNEL32.dll", None)],
        "Qt6Gui.dll": [("qt6core.dll", None)],
        "Qt6Core.dll": [("vcruntime140.dll", None)],
    }
    kept = pruning.reachable(entries, lambda source: linked.get(source, []))
    assert [entry for entry in entries if entry not in kept] == [entries[4]]


def test_given_the_sources_when_listed_then_every_module_has_its_name() -> None:
    names = pruning.own_modules(ROOT / "gui")
    assert {"conda_privacy", "conda_privacy.cli", "conda_privacy.core.machine"} <= set(names)
    files = list(Path(ROOT / "gui" / "conda_privacy").rglob("*.py"))
    assert len(names) == len(files)
