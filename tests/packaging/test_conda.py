"""conda: the recipe, the menu entry and a real package, built offline, unpacked and run."""

import hashlib
import json
import os
import re
import subprocess
import sysconfig
import time
import venv
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from conda_package_streaming import extract
from conda_package_streaming.package_streaming import CondaComponent, stream_conda_component
from rattler_build import RattlerBuildError, RenderConfig, Stage0Recipe, VariantConfig
from ruamel.yaml import YAML

import assemble
import repacking
from conda_privacy import __version__
from tests.packaging.conftest import ROOT, Distributions, read_pyproject

CONDA = ROOT / "packaging" / "conda"
MENU: dict[str, Any] = json.loads(assemble.MENU.read_text("utf-8"))
(ITEM,) = MENU["menu_items"]
# conda's name for what PyPI calls otherwise.
CONDA_NAMES = {"PySide6-Essentials": "pyside6"}


def rendered() -> dict[str, Any]:
    (variant,) = Stage0Recipe.from_file(CONDA / "recipe.yaml").render(
        VariantConfig(), RenderConfig()
    )
    recipe: dict[str, Any] = variant.recipe.to_dict()
    return recipe


def meta_yaml() -> dict[str, Any]:
    """meta.yaml without its template language, which only conda-build understands."""
    text = (CONDA / "meta.yaml").read_text("utf-8")
    plain = re.sub(r"{%.*?%}", "", text).replace("{{ version }}", __version__)
    parsed: dict[str, Any] = YAML(typ="safe", pure=True).load(plain)
    return parsed


@pytest.fixture
def _version(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONDA_PRIVACY_VERSION", __version__)


@pytest.mark.usefixtures("_version")
def test_given_the_recipe_when_rendered_then_it_agrees_with_pyproject() -> None:
    recipe, project = rendered(), read_pyproject()["project"]
    assert recipe["package"] == {"name": project["name"], "version": __version__}
    assert recipe["build"]["noarch"] == "python"
    assert recipe["about"]["summary"] == project["description"]
    assert recipe["about"]["license"] == project["license"]
    programs = {**project["scripts"], **project["gui-scripts"]}
    assert recipe["build"]["python"]["entry_points"] == [
        f"{name} = {target}" for name, target in programs.items()
    ]


@pytest.mark.usefixtures("_version")
def test_given_the_recipe_when_rendered_then_it_runs_with_what_pyproject_asks_for() -> None:
    project = read_pyproject()["project"]
    wanted = {f"python {project['requires-python']}"}
    for line in project["dependencies"]:
        name, _, bound = line.partition(">=")
        wanted.add(f"{CONDA_NAMES.get(name, name)} >={bound}")
    assert set(rendered()["requirements"]["run"]) == wanted


@pytest.mark.usefixtures("_version")
def test_given_both_recipes_when_compared_then_they_describe_one_package() -> None:
    recipe, meta = rendered(), meta_yaml()
    assert meta["package"] == recipe["package"]
    assert meta["requirements"] == recipe["requirements"]
    assert meta["build"]["entry_points"] == recipe["build"]["python"]["entry_points"]
    assert meta["build"]["script"] == recipe["build"]["script"]
    assert meta["about"]["summary"] == recipe["about"]["summary"]
    assert meta["about"]["license"] == recipe["about"]["license"]


def test_given_the_version_expression_of_meta_yaml_when_followed_then_it_is_found() -> None:
    text = (CONDA / "meta.yaml").read_text("utf-8")
    found = re.search(r'load_file="([^"]+)", regex_pattern=\'([^\']+)\'', text)
    assert found is not None
    source = (CONDA / found[1]).read_text("utf-8")
    version = re.search(found[2], source)
    assert version is not None
    assert version[1] == __version__


def test_given_the_tile_for_navigator_when_read_then_it_starts_our_window_with_our_icon() -> None:
    app = meta_yaml()["app"]
    assert app["entry"] in read_pyproject()["project"]["gui-scripts"]
    assert app["icon"] == "conda-privacy.png"
    assert app["summary"] == read_pyproject()["project"]["description"]
    assert app["type"] == "desk"


def test_given_a_recipe_with_a_mistake_when_read_then_it_is_refused() -> None:
    text = (CONDA / "recipe.yaml").read_text("utf-8")
    with pytest.raises(RattlerBuildError):
        Stage0Recipe.from_yaml(text.replace("requirements:", "requirement:"))


@pytest.mark.parametrize("platform", ["linux", "osx", "win"])
def test_given_the_menu_entry_when_read_then_it_follows_the_rules_of_its_schema(
    platform: str,
) -> None:
    common = {"name", "description", "icon", "command", "activate", "terminal"}
    own = {
        "linux": {"Categories", "Keywords", "StartupWMClass", "SingleMainWindow"},
        "osx": {
            "CFBundleDisplayName",
            "CFBundleIdentifier",
            "CFBundleName",
            "LSApplicationCategoryType",
        },
        "win": {"app_user_model_id", "desktop"},
    }
    assert MENU["$schema"].endswith("/menuinst-1-1-0.schema.json")
    assert set(MENU) == {"$schema", "menu_name", "menu_items"}
    assert set(ITEM) == common | {"platforms"}
    assert set(ITEM["platforms"]) == set(own)
    assert set(ITEM["platforms"][platform]) <= common | own[platform]


def test_given_the_menu_entry_for_macos_when_read_then_its_texts_fit_apples_rules() -> None:
    osx = ITEM["platforms"]["osx"]
    assert len(osx["CFBundleName"]) <= 16
    assert re.fullmatch(r"[A-Za-z0-9.-]+", osx["CFBundleIdentifier"])
    assert re.fullmatch(r"public\.app-category\.\S+", osx["LSApplicationCategoryType"])


def test_given_the_menu_entry_when_read_then_every_placeholder_is_one_that_menuinst_fills() -> None:
    used = set(re.findall(r"{{ (\w+) }}", json.dumps(MENU)))
    assert used == {"MENU_DIR", "ICON_EXT", "BIN_DIR", "PREFIX"}


def test_given_the_menu_entry_when_started_then_nothing_is_activated() -> None:
    # Activating an environment can send a request of its own, and would change what is shown.
    assert ITEM["activate"] is False
    assert ITEM["terminal"] is False
    assert ITEM["platforms"]["win"]["command"][0].endswith("pythonw.exe"), "no console window"


@pytest.fixture(scope="module")
def package(distributions: Distributions, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return assemble.assemble(distributions.wheel, tmp_path_factory.mktemp("conda"))


@pytest.fixture(scope="module")
def unpacked(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unpacked")
    extract.extract(str(package), str(folder))
    return folder


@pytest.fixture(scope="module")
def prefix(unpacked: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package linked into a prefix as conda links a noarch package for Python."""
    folder = tmp_path_factory.mktemp("prefix") / "ënv with space"
    venv.create(folder, symlinks=os.name != "nt")
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    packages = Path(sysconfig.get_path("purelib", vars={"base": str(folder)}))
    (unpacked / "site-packages").rename(packages / "ours")
    for path in (packages / "ours").iterdir():
        path.rename(packages / path.name)
    dependencies = ascii(sysconfig.get_path("purelib"))
    (packages / "dependencies.pth").write_text(f"import sys; sys.path.append({dependencies})\n")
    for line in json.loads((unpacked / "info/link.json").read_text())["noarch"]["entry_points"]:
        name, _, target = line.partition(" = ")
        module, _, function = target.partition(":")
        program = f"import sys\nfrom {module} import {function}\nsys.exit({function}())\n"
        (folder / name).write_text(program)
    assert python.exists()
    return folder


def start(prefix: Path, name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    python = prefix / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    environ = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "COV"))}
    return subprocess.run(
        [str(python), str(prefix / name), *arguments],
        check=False,
        capture_output=True,
        text=True,
        cwd=prefix,
        env=environ,
    )


@pytest.mark.built
@pytest.mark.usefixtures("_version")
def test_given_the_package_when_unpacked_then_its_index_says_what_the_recipe_says(
    unpacked: Path,
) -> None:
    index = json.loads((unpacked / "info/index.json").read_text())
    recipe = rendered()
    assert (index["name"], index["version"]) == ("conda-privacy", __version__)
    assert (index["noarch"], index["subdir"]) == ("python", "noarch")
    assert index["depends"] == recipe["requirements"]["run"]
    link = json.loads((unpacked / "info/link.json").read_text())
    assert link["noarch"]["entry_points"] == recipe["build"]["python"]["entry_points"]


@pytest.mark.built
def test_given_the_package_when_unpacked_then_it_holds_the_wheel_the_menu_and_nothing_else(
    unpacked: Path, distributions: Distributions
) -> None:
    listed = json.loads((unpacked / "info/paths.json").read_text())["paths"]
    with ZipFile(distributions.wheel) as wheel:
        from_wheel = {"site-packages/" + name for name in wheel.namelist()}
    installer = {f"site-packages/conda_privacy-{__version__}.dist-info/INSTALLER"}
    menu = {f"Menu/conda-privacy{end}" for end in ("_menu.json", ".png", ".ico", ".icns")}
    assert {entry["_path"] for entry in listed} == from_wheel | installer | menu
    assert (unpacked / "info/licenses/LICENSE").read_bytes() == (ROOT / "LICENSE").read_bytes()


@pytest.mark.built
def test_given_the_package_when_unpacked_then_every_file_has_the_sum_it_is_listed_with(
    package: Path, tmp_path: Path
) -> None:
    extract.extract(str(package), str(tmp_path))
    for entry in json.loads((tmp_path / "info/paths.json").read_text())["paths"]:
        content = (tmp_path / entry["_path"]).read_bytes()
        assert hashlib.sha256(content).hexdigest() == entry["sha256"]


@pytest.mark.built
def test_given_the_same_wheel_when_assembled_later_then_every_byte_is_the_same(
    package: Path, distributions: Distributions, tmp_path: Path
) -> None:
    again = assemble.assemble(distributions.wheel, tmp_path)
    assert again.name == package.name
    assert again.read_bytes() == package.read_bytes()


@pytest.mark.built
def test_given_the_package_when_unpacked_then_nothing_tells_when_or_where_it_was_built(
    package: Path, unpacked: Path, distributions: Distributions
) -> None:
    seconds = repacking.time_of(distributions.wheel)
    assert json.loads((unpacked / "info/index.json").read_text())["timestamp"] == seconds * 1000
    assert json.loads((unpacked / "info/about.json").read_text())["channels"] == []
    with ZipFile(package) as archive:
        assert {member.date_time for member in archive.infolist()} == {
            time.gmtime(seconds)[:6],
        }
    for component in CondaComponent:
        members = list(stream_conda_component(str(package), component=component))
        assert {member.mtime for _, member in members} == {seconds}


@pytest.mark.built
def test_given_the_package_in_a_prefix_when_the_text_program_starts_then_it_answers(
    prefix: Path,
) -> None:
    outcome = start(prefix, "conda-privacy", "--help")
    assert outcome.returncode == 0, outcome.stderr
    assert "status" in outcome.stdout


@pytest.mark.built
def test_given_the_package_in_a_prefix_when_the_window_starts_then_it_paints(
    prefix: Path,
) -> None:
    outcome = start(prefix, "conda-privacy-panel", "--quit-after-first-paint")
    assert outcome.returncode == 0, outcome.stderr


@pytest.mark.built
def test_given_a_menu_entry_with_a_mistake_when_assembled_then_it_is_refused(
    distributions: Distributions, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = tmp_path / "conda-privacy_menu.json"
    wrong.write_text(assemble.MENU.read_text("utf-8").replace('"menu_items"', '"items"'))
    monkeypatch.setattr(assemble, "MENU", wrong)
    with pytest.raises(Exception, match="MenuInst"):
        assemble.assemble(distributions.wheel, tmp_path / "out")
    assert not (tmp_path / "out").exists()
