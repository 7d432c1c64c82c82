"""The licences of all that a bundle carries, as files in it."""

import shutil
import subprocess
import sysconfig
from collections.abc import Iterable
from importlib.metadata import Distribution, distribution
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
# What the bundle carries of PyPI's; PyInstaller itself leaves its starter in the programs.
PACKAGES = ("platformdirs", "pyinstaller", "ruamel.yaml")
_COMMON = Path("/usr/share/doc")


def gather(folder: Path, binaries: Iterable[str]) -> None:
    """Write one file or folder for each part of the bundle.

    Args:
        folder: where to; emptied first.
        binaries: the files that the libraries in the bundle come from. Those of the system bring
            the licences of their packages, where dpkg knows them.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copy(ROOT / "LICENSE", folder / "conda-privacy.txt")
    shutil.copy(HERE / "Qt-and-PySide6.txt", folder / "Qt-and-PySide6.txt")
    python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    for candidate in (python, _COMMON / "python3" / "copyright"):
        if candidate.exists():
            shutil.copy(candidate, folder / "Python.txt")
            break
    for name in PACKAGES:
        _copy_of_distribution(distribution(name), folder)
    for package in sorted(_packages_of(binaries)):
        shutil.copy(_COMMON / package / "copyright", folder / f"{package}.txt")


def _copy_of_distribution(package: Distribution, folder: Path) -> None:
    for path in package.files or []:
        if ".dist-info" in str(path) and path.name.upper().startswith(("LICEN", "COPYING")):
            target = folder / f"{package.metadata['Name']}-{path.name.removesuffix('.txt')}.txt"
            shutil.copy(str(path.locate()), target)


def _packages_of(binaries: Iterable[str]) -> set[str]:
    # The same library may be known by the path before or after /lib moved to /usr/lib.
    names = {
        Path(binary).resolve().name for binary in binaries if binary.startswith(("/lib", "/usr"))
    }
    if not names or shutil.which("dpkg-query") is None:
        return set()
    command = ["dpkg-query", "--search", *[f"*/{name}" for name in sorted(names)]]
    listed = subprocess.run(command, check=False, capture_output=True, text=True).stdout
    packages = {line.partition(":")[0] for line in listed.splitlines() if ": " in line}
    return {name for name in packages if (_COMMON / name / "copyright").exists()}
