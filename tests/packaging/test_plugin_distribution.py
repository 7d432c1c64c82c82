"""The plugin's distribution: its own files only, in any order beside the panel's."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import venv
import zipfile
from email import message_from_bytes
from importlib.metadata import PathDistribution
from pathlib import Path
from typing import Any

import pytest
from conda_package_streaming import extract
from rattler_build import RenderConfig, Stage0Recipe, VariantConfig
from ruamel.yaml import YAML

import assemble
from conda_privacy import __version__
from tests.conda_plugin.wheels import PLUGIN, ROOT, build_wheel
from tests.packaging.conftest import Distributions, build

FOLDER = "_conda_privacy_plugin/conda_privacy/"
WITH_WIDGETS = {"panel", "desktop"}
HOOKS = "_conda_privacy_plugin:hooks"
# Loads what conda's entry point names and says which files it came from.
WHERE = "from _conda_privacy_plugin import hooks; print(hooks.__file__)"
ENTRY_POINTS = (
    "from importlib.metadata import entry_points;"
    "print([point.value for point in entry_points(group='conda') if 'privacy' in point.name])"
)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_wheel(PLUGIN, tmp_path_factory.mktemp("plugin"))


class Place:
    """An environment without pip, into which wheels are put from outside."""

    def __init__(self, folder: Path) -> None:
        venv.create(folder, symlinks=True)
        self.python = folder / "bin" / "python"
        (self.packages,) = folder.glob("lib/python*/site-packages")
        # What both depend on comes from here, at the very end of the path.
        lent = next(path for path in sys.path if path.endswith("site-packages"))
        (self.packages / "zz_lent.pth").write_text(f"{lent}\n")

    def pip(self, *words: str) -> None:
        own = ["--python", str(self.python), "--disable-pip-version-check", "-q"]
        subprocess.run([sys.executable, "-m", "pip", *own, *words], check=True)

    def install(self, wheel: Path) -> None:
        own = ["--no-index", "--no-deps", "--ignore-installed", "--no-compile"]
        self.pip("install", *own, str(wheel))

    def uninstall(self, name: str) -> None:
        self.pip("uninstall", "-y", name)

    def run(self, program: str) -> str:
        words = [str(self.python), "-c", program]
        environ = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}  # not the checkout's
        ended = subprocess.run(words, check=True, capture_output=True, env=environ, text=True)
        return ended.stdout.strip()

    def files(self) -> set[str]:
        found = (path for path in self.packages.rglob("*") if path.is_file())
        names = {str(path.relative_to(self.packages)) for path in found}
        return {name for name in names if "__pycache__" not in name}


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path / "place")


def names_in(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_given_the_plugins_wheel_when_listed_then_it_has_all_but_widgets_in_a_folder_of_its_own(
    wheel: Path,
) -> None:
    package = ROOT / "gui" / "conda_privacy"
    parts = {path.relative_to(package) for path in package.rglob("*.py")}
    wanted = {FOLDER + part.as_posix() for part in parts if part.parts[0] not in WITH_WIDGETS}
    names = names_in(wheel)
    about = f"conda_privacy_plugin-{__version__}.dist-info/"
    rest = {name for name in names if not name.startswith(about)}
    launcher = "_conda_privacy_plugin/__init__.py"
    assert rest - wanted == {launcher, f"{FOLDER}LICENSE", f"{FOLDER}py.typed"}
    assert wanted <= rest


def test_given_both_wheels_when_listed_then_no_file_is_in_both(
    wheel: Path, distributions: Distributions
) -> None:
    assert not names_in(wheel) & names_in(distributions.wheel)


def test_given_the_plugins_wheel_when_asked_what_it_needs_then_qt_and_the_panel_are_not_there(
    wheel: Path,
) -> None:
    with zipfile.ZipFile(wheel) as archive:
        name = f"conda_privacy_plugin-{__version__}.dist-info/METADATA"
        metadata = message_from_bytes(archive.read(name))
    assert metadata["Version"] == __version__
    needs = [line.partition(">")[0] for line in metadata.get_all("Requires-Dist", [])]
    assert sorted(needs) == ["platformdirs", "pluggy", "ruamel-yaml"]


def test_given_the_plugins_sdist_when_built_elsewhere_then_the_wheel_has_the_same_bytes(
    wheel: Path, tmp_path: Path
) -> None:
    made = build(PLUGIN, tmp_path / "first")
    assert made.wheel.read_bytes() == wheel.read_bytes()
    with tarfile.open(made.sdist) as archive:
        archive.extractall(tmp_path, filter="data")
    again = build(tmp_path / f"conda_privacy_plugin-{__version__}", tmp_path / "second")
    assert again.wheel.read_bytes() == wheel.read_bytes()


@pytest.mark.built
def test_given_the_panel_alone_when_installed_then_conda_finds_nothing_to_load(
    place: Place, distributions: Distributions
) -> None:
    place.install(distributions.wheel)
    assert place.run(ENTRY_POINTS) == "[]"


def test_given_the_plugin_alone_when_installed_then_conda_loads_it_without_the_panel_or_qt(
    place: Place, wheel: Path
) -> None:
    place.install(wheel)
    assert place.run(ENTRY_POINTS) == f"['{HOOKS}']"
    assert place.run(WHERE) == str(place.packages / f"{FOLDER}conda_plugin/hooks.py")
    loaded = place.run("import _conda_privacy_plugin, conda_privacy.cli, sys; print(*sys.modules)")
    assert not [name for name in loaded.split() if name.startswith(("PySide6", "shiboken"))]
    with pytest.raises(subprocess.CalledProcessError):
        place.run("import _conda_privacy_plugin, conda_privacy.panel")


def test_given_the_plugin_when_another_program_starts_then_its_path_is_as_before(
    place: Place, wheel: Path
) -> None:
    before = place.run("import sys; print(sys.path)")
    place.install(wheel)
    assert place.run("import sys; print(sys.path)") == before
    assert place.run("import _conda_privacy_plugin, sys; print(sys.path)") == before


def test_given_the_plugin_alone_when_a_text_command_is_asked_for_then_it_is_found(
    place: Place, wheel: Path
) -> None:
    place.install(wheel)
    program = (
        "import _conda_privacy_plugin, sys;"
        "from conda_privacy.conda_plugin.command import run_text;"
        "from conda_privacy.core.machine import Machine;"
        "sys.exit(run_text(Machine.current(), ['--version']))"
    )
    assert place.run(program).endswith(__version__)


@pytest.mark.built
@pytest.mark.parametrize("plugin_first", [True, False])
@pytest.mark.parametrize("plugin_leaves_first", [True, False])
def test_given_both_in_any_order_when_one_is_removed_then_the_other_is_whole(
    plugin_first: bool,
    plugin_leaves_first: bool,
    place: Place,
    wheel: Path,
    distributions: Distributions,
) -> None:
    before = place.files()
    order = [wheel, distributions.wheel] if plugin_first else [distributions.wheel, wheel]
    for each in order:
        place.install(each)
    # With both there, the panel's complete package comes first.
    assert place.run(WHERE) == str(place.packages / "conda_privacy/conda_plugin/hooks.py")
    assert place.run(ENTRY_POINTS) == f"['{HOOKS}']"
    leaving = ["conda-privacy-plugin", "conda-privacy"]
    first, second = leaving if plugin_leaves_first else leaving[::-1]
    place.uninstall(first)
    if first == "conda-privacy":
        assert place.run(WHERE) == str(place.packages / f"{FOLDER}conda_plugin/hooks.py")
    else:
        assert place.run(ENTRY_POINTS) == "[]"
        assert place.run("import conda_privacy.core, conda_privacy as c; print(c.__file__)") == (
            str(place.packages / "conda_privacy" / "__init__.py")
        )
    _assert_whole(place, second)
    place.uninstall(second)
    assert place.files() == before


def _assert_whole(place: Place, name: str) -> None:
    """Check that each file of a distribution is there as its record says."""
    (metadata,) = place.packages.glob(f"{name.replace('-', '_')}-[0-9]*.dist-info")
    files = PathDistribution(metadata).files
    assert files
    for file in files:
        path = Path(str(file.locate()))
        assert path.is_file(), file
        if file.hash:
            assert path.stat().st_size == file.size


def rendered(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    monkeypatch.setenv("CONDA_PRIVACY_VERSION", __version__)
    recipe = Stage0Recipe.from_file(PLUGIN / "recipe.yaml")
    (variant,) = recipe.render(VariantConfig(), RenderConfig())
    found: dict[str, Any] = variant.recipe.to_dict()
    return found


def test_given_the_recipe_when_rendered_then_it_agrees_with_the_wheel(
    wheel: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recipe = rendered(monkeypatch)
    with zipfile.ZipFile(wheel) as archive:
        name = f"conda_privacy_plugin-{__version__}.dist-info/METADATA"
        metadata = message_from_bytes(archive.read(name))
    assert recipe["package"] == {"name": metadata["Name"], "version": metadata["Version"]}
    assert recipe["about"]["summary"] == metadata["Summary"]
    asked = {
        line.replace("-", ".").replace(">", " >") for line in metadata.get_all("Requires-Dist", [])
    }
    plain = YAML(typ="safe", pure=True).load((PLUGIN / "recipe.yaml").read_text("utf-8"))
    run = set(plain["requirements"]["run"])
    assert asked | {"python >=3.10", "conda >=23.7"} == run


@pytest.mark.built
def test_given_the_conda_package_when_unpacked_then_it_has_the_files_of_the_wheel(
    wheel: Path, tmp_path: Path
) -> None:
    package = assemble.assemble(wheel, tmp_path)
    extract.extract(str(package), str(tmp_path / "unpacked"))
    packages = tmp_path / "unpacked" / "site-packages"
    found = {str(path.relative_to(packages)) for path in packages.rglob("*") if path.is_file()}
    about = f"conda_privacy_plugin-{__version__}.dist-info"
    assert found - {f"{about}/INSTALLER"} == names_in(wheel)


@pytest.mark.built
def test_given_one_wheel_when_assembled_twice_then_the_conda_package_has_the_same_bytes(
    wheel: Path, tmp_path: Path
) -> None:
    packages = [assemble.assemble(wheel, tmp_path / place) for place in ("first", "second")]
    first, second = (package.read_bytes() for package in packages)
    assert first == second


def test_given_the_steps_of_a_release_when_read_then_every_recipe_is_built_from_its_wheel() -> None:
    steps = (ROOT / "packaging/README.md").read_text("utf-8")
    recipes = {recipe for recipe, _ in assemble.RECIPES.values()}
    assert recipes == set((ROOT / "packaging").glob("*/recipe.yaml"))
    for name in assemble.RECIPES:
        assert f"packaging/conda/assemble.py dist/{name}-*.whl dist/conda\n" in steps
