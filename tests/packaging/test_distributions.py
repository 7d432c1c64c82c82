"""The wheel and the sdist: our files, all of them, nothing else, and the same bytes each time."""

import re
import subprocess
import sys
import tarfile
import zipfile
from email import message_from_bytes
from pathlib import Path

import pytest

from conda_privacy import __version__
from tests.packaging.conftest import ROOT, Distributions, Installed, build

pytestmark = pytest.mark.built


def tracked(*folders: str) -> set[str]:
    """The files of the checkout, as git knows them."""
    if not (ROOT / ".git").exists():
        pytest.skip("an unpacked sdist has no git to ask")
    command = ["git", "-C", str(ROOT), "ls-files", "-z"]
    which = ["--cached", "--others", "--exclude-standard", "--", *folders]
    listed = subprocess.run([*command, *which], check=True, capture_output=True)
    names = listed.stdout.decode("utf-8").split("\0")
    return {name for name in names if name and (ROOT / name).is_file()}


def names_in_wheel(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def members_of_sdist(sdist: Path) -> list[tarfile.TarInfo]:
    with tarfile.open(sdist) as archive:
        return archive.getmembers()


def test_given_the_wheel_when_listed_then_it_holds_our_package_and_resources_and_nothing_else(
    distributions: Distributions,
) -> None:
    package = {name.removeprefix("gui/") for name in tracked("gui/conda_privacy")}
    resources = {"conda_privacy/_" + name for name in tracked("resources")}
    names = names_in_wheel(distributions.wheel)
    about = f"conda_privacy-{__version__}.dist-info/"
    metadata = {name for name in names if name.startswith(about)}
    assert names - metadata == package | resources
    assert {name.partition("/")[2] for name in metadata} == {
        "METADATA",
        "RECORD",
        "WHEEL",
        "entry_points.txt",
        "licenses/LICENSE",
    }


def test_given_the_sdist_when_listed_then_it_holds_what_is_tracked_and_nothing_else(
    distributions: Distributions,
) -> None:
    top = f"conda_privacy-{__version__}/"
    names = {member.name.removeprefix(top) for member in members_of_sdist(distributions.sdist)}
    kept_at_home = tracked(".ci", "gui/decisions")
    assert names - {"PKG-INFO"} <= tracked()
    assert tracked() - names - kept_at_home == set()


def test_given_the_sdist_when_listed_then_nobodys_name_or_rights_are_in_it(
    distributions: Distributions,
) -> None:
    for member in members_of_sdist(distributions.sdist):
        assert (member.uid, member.gid, member.uname, member.gname) == (0, 0, "", "")
        assert member.isreg()


def test_given_the_same_sources_elsewhere_when_built_again_then_every_byte_is_the_same(
    distributions: Distributions, tmp_path: Path
) -> None:
    # The second source lies elsewhere and comes from the sdist alone.
    subprocess.run(["tar", "-xzf", str(distributions.sdist), "-C", str(tmp_path)], check=True)
    again = build(tmp_path / f"conda_privacy-{__version__}", tmp_path / "again")
    assert again.wheel.read_bytes() == distributions.wheel.read_bytes()
    assert again.sdist.read_bytes() == distributions.sdist.read_bytes()


def test_given_the_distributions_when_twine_checks_them_then_it_finds_nothing_to_say(
    distributions: Distributions,
) -> None:
    command = [sys.executable, "-m", "twine", "check", "--strict"]
    outcome = subprocess.run(
        [*command, str(distributions.wheel), str(distributions.sdist)],
        check=False,
        capture_output=True,
        text=True,
    )
    assert outcome.returncode == 0, outcome.stdout
    assert outcome.stdout.count("PASSED") == 2


def test_given_the_wheel_when_asked_what_it_needs_then_it_is_three_packages(
    distributions: Distributions,
) -> None:
    with zipfile.ZipFile(distributions.wheel) as archive:
        name = f"conda_privacy-{__version__}.dist-info/METADATA"
        metadata = message_from_bytes(archive.read(name))
    assert metadata["Version"] == __version__
    assert metadata["License-Expression"] == "BSD-3-Clause"
    lines = metadata.get_all("Requires-Dist", [])
    needs = [re.split("[!<=>~]", line)[0] for line in lines]
    assert sorted(needs) == ["platformdirs", "pyside6-essentials", "ruamel-yaml"]


def test_given_the_installed_wheel_when_asked_for_resources_then_each_is_there_byte_for_byte(
    installed: Installed, tmp_path: Path
) -> None:
    program = "from conda_privacy.resources import resource_folder as f; print(ascii(str(f())))"
    printed = installed.run("python", "-c", program, cwd=tmp_path).stdout
    folder = Path(printed.strip()[1:-1].encode("ascii").decode("unicode_escape"))
    assert folder.is_relative_to(installed.folder)
    for name in tracked("resources"):
        there = folder / name.removeprefix("resources/")
        assert there.read_bytes() == (ROOT / name).read_bytes()


def test_given_the_installed_wheel_when_somebody_types_against_it_then_types_are_known(
    installed: Installed, tmp_path: Path
) -> None:
    program = "from conda_privacy import __version__\nreveal_type(__version__)\n"
    (tmp_path / "host.py").write_text(program)
    python = f"--python-executable={installed.program('python')}"
    outcome = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", python, "host.py"],
        check=False,
        capture_output=True,
        text=True,
        cwd=tmp_path,
    )
    assert 'Revealed type is "str"' in outcome.stdout, outcome.stdout


def test_given_the_wheel_when_installed_then_its_record_lists_every_file(
    distributions: Distributions, tmp_path: Path
) -> None:
    place = tmp_path / "place"
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "-q"]
    target = ["install", "--no-deps", "--prefix", str(place), str(distributions.wheel)]
    subprocess.run([*pip, *target], check=True)
    (record,) = place.rglob("RECORD")
    packages = record.parents[1]
    listed = {line.partition(",")[0] for line in record.read_text("utf-8").splitlines()}
    there = {path for path in place.rglob("*") if path.is_file()}
    assert there == {(packages / name).resolve() for name in listed}
