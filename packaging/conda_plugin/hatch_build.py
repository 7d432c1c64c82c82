"""Puts the Qt-free part of the package into the plugin's wheel, in a folder of its own."""

import runpy
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PARTS = (
    "__init__.py",
    "_version.py",
    "classroom",
    "cli",
    "conda_plugin",
    "core",
    "probe",
    "py.typed",
    "resources.py",
)
"""What of ``conda_privacy`` the plugin and the text commands need: all that knows no widgets."""

FOLDER = "_conda_privacy_plugin"
"""Its package in site-packages, whose ``__init__`` conda loads and which finds the part."""


def source(root: Path) -> Path:
    """Return the folder of the package: beside ``packaging`` in a checkout, within an sdist."""
    inside = root / "conda_privacy"
    return inside if inside.is_dir() else root.parents[1] / "gui" / "conda_privacy"


def version() -> str:
    """Return the version that the package itself states."""
    package = source(Path(__file__).resolve().parent)
    return str(runpy.run_path(str(package / "_version.py"))["__version__"])


def _license(package: Path) -> Path:
    inside = package / "LICENSE"
    return inside if inside.is_file() else package.parents[1] / "LICENSE"


class BundleHook(BuildHookInterface):  # type: ignore[type-arg, unused-ignore]
    """Adds the package's files to what hatchling has chosen itself."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Name the files to be included.

        Args:
            version: Which kind of build; all kinds hold the same files.
            build_data: What hatchling builds from; ``force_include`` gets our files.
        """
        root = Path(self.root)
        into = "conda_privacy" if self.target_name == "sdist" else f"{FOLDER}/conda_privacy"
        files = build_data["force_include"]
        for part in PARTS:
            files[str(source(root) / part)] = f"{into}/{part}"
        files[str(_license(source(root)))] = f"{into}/LICENSE"
        if self.target_name == "wheel":
            files[str(root / FOLDER / "__init__.py")] = f"{FOLDER}/__init__.py"
