"""A conda package, made without a network: ``python packaging/conda/assemble.py WHEEL FOLDER``.

rattler-build does the work, from the ``recipe.yaml`` of the panel or of conda's plugin. Only what
would need a channel is exchanged: the host environment, and the script, which copies the files of
an already built wheel instead.
"""

import os
import sys
import tempfile
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "linux"))

from rattler_build import RenderConfig, Stage0Recipe, VariantConfig

import icons
import repacking

FOLDER = Path(__file__).resolve().parent
MENU = FOLDER / "conda-privacy_menu.json"
# Where pip would put a package of this Python; rattler-build takes it out for a noarch package.
_PACKAGES = f"lib/python{sys.version_info.major}.{sys.version_info.minor}/site-packages"
_EMPTY_CHANNEL = '{"info": {"subdir": "noarch"}, "packages": {}, "packages.conda": {}}'


def version_of(wheel: Path) -> str:
    """Return the version that a wheel's file name says."""
    return wheel.name.split("-")[1]


def unpack(wheel: Path, prefix: Path) -> None:
    """Lay out below ``prefix`` what pip would install there."""
    packages = prefix / _PACKAGES
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(packages)
    (metadata,) = packages.glob("*.dist-info")
    (metadata / "INSTALLER").write_text("conda\n", encoding="ascii")


def stage(wheel: Path, prefix: Path) -> None:
    """Lay out below ``prefix`` what the recipe's own script would install there."""
    unpack(wheel, prefix)
    icons.write_icons(prefix / "Menu")
    (prefix / "Menu" / MENU.name).write_bytes(MENU.read_bytes())


def offline(recipe: dict[str, Any], staged: Path, license_file: Path) -> dict[str, Any]:
    """Return the recipe with what needs a channel exchanged for the staged files."""
    requirements = {"run": recipe["requirements"]["run"]}
    build = {**recipe["build"], "script": [f'cp -R "{staged}/." "$PREFIX/"']}
    source = {"path": str(license_file)}
    # The tests of the recipe install the package, which takes a channel; ours unpack it instead.
    kept = {name: part for name, part in recipe.items() if name != "tests"}
    return {**kept, "requirements": requirements, "build": build, "source": source}


RECIPES: Mapping[str, tuple[Path, Callable[[Path, Path], None]]] = {
    "conda_privacy": (FOLDER / "recipe.yaml", stage),
    "conda_privacy_plugin": (FOLDER.parent / "conda_plugin" / "recipe.yaml", unpack),
}
"""By the name in a wheel's file name: what describes the package, and what lays its files out."""


def assemble(wheel: Path, out: Path) -> Path:
    """Make the ``.conda`` file from a wheel and return its path.

    From one wheel it makes the same bytes each time.

    Args:
        wheel: The wheel of the same package.
        out: The folder to put the package in.

    Raises:
        KeyError: the wheel is none of ours.
        rattler_build.RattlerBuildError: the recipe or the menu entry breaks a rule of conda's.
    """
    recipe_file, lay_out = RECIPES[wheel.name.partition("-")[0]]
    os.environ["CONDA_PRIVACY_VERSION"] = version_of(wheel)
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        lay_out(wheel, place / "staged")
        for subdir in ("noarch", "linux-64"):
            (place / "channel" / subdir).mkdir(parents=True)
            (place / "channel" / subdir / "repodata.json").write_text(_EMPTY_CHANNEL)
        recipe = Stage0Recipe.from_file(recipe_file)
        changed = offline(recipe.to_dict(), place / "staged", FOLDER.parents[1] / "LICENSE")
        (variant,) = Stage0Recipe.from_dict(changed).render(VariantConfig(), RenderConfig())
        variant.run_build(
            channels=[(place / "channel").as_uri()],
            output_dir=str(place / "out"),
            no_include_recipe=True,
        )
        (made,) = (place / "out").rglob("*.conda")
        repacking.repack(made, repacking.time_of(wheel))
        out.mkdir(parents=True, exist_ok=True)
        return made.replace(out / made.name)


if __name__ == "__main__":
    print(assemble(Path(sys.argv[1]).resolve(), Path(sys.argv[2])))
