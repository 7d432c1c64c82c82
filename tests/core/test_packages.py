from dataclasses import replace
from pathlib import Path

import pytest

from conda_privacy.core.packages import (
    Package,
    at_least,
    is_base,
    is_environment,
    read_packages,
    record_names,
)

from .computer import computer, environment, package, without_rights, write

SITE = "lib/python3.11/site-packages"


def info(folder: Path, name: str) -> None:
    (folder / name).mkdir(parents=True)


def test_given_records_when_reading_then_each_package_has_name_version_and_build(
    tmp_path: Path,
) -> None:
    prefix = tmp_path / "conda"
    package(prefix, "conda-libmamba-solver-25.11.0", build="pyhd_0")
    write(prefix / "conda-meta" / "history", "")
    write(prefix / "conda-meta" / "odd.json", "")
    write(prefix / "conda-meta" / "--.json", "")

    found = read_packages(prefix, computer(tmp_path), record_names(prefix))

    assert found == {
        "conda-libmamba-solver": Package("conda-libmamba-solver", "25.11.0", "conda", "pyhd_0")
    }


def test_given_a_package_changed_with_pip_when_reading_then_the_loaded_version_counts(
    tmp_path: Path,
) -> None:
    prefix = tmp_path / "conda"
    package(prefix, "python-3.11.7")
    package(prefix, "requests-2.31.0")
    package(prefix, "conda-26.7.1")
    info(prefix / SITE, "requests-2.32.3.dist-info")
    info(prefix / SITE, "conda-26.7.1.dist-info")
    info(prefix / SITE, "Anaconda_Anon.Usage-0.8.1-py3.11.egg-info")
    info(prefix / SITE, "requests")

    found = read_packages(prefix, computer(tmp_path), record_names(prefix))

    assert found["requests"] == Package("requests", "2.32.3", "dist-info")
    assert found["conda"] == Package("conda", "26.7.1", "conda", "py311_0")
    assert found["anaconda-anon-usage"] == Package("anaconda-anon-usage", "0.8.1", "dist-info")


def test_given_two_versions_side_by_side_when_reading_then_both_are_counted(
    tmp_path: Path,
) -> None:
    prefix = tmp_path / "conda"
    package(prefix, "python-3.11.7")
    for version in ("0.8.0", "0.8.1"):
        info(prefix / SITE, f"anaconda_anon_usage-{version}.dist-info")
        package(prefix, f"conda-anaconda-telemetry-{version}")

    found = read_packages(prefix, computer(tmp_path), record_names(prefix))

    assert found["anaconda-anon-usage"].copies == 2
    assert found["conda-anaconda-telemetry"].copies == 2


def test_given_packages_of_the_user_when_reading_then_they_come_first(tmp_path: Path) -> None:
    prefix = tmp_path / "conda"
    package(prefix, "python-3.11.7")
    info(prefix / SITE, "requests-2.31.0.dist-info")
    machine = computer(tmp_path)
    info(machine.home / ".local" / SITE, "requests-2.99.dist-info")
    strict = replace(machine, environ={"PYTHONNOUSERSITE": "1"})

    records = record_names(prefix)

    assert read_packages(prefix, machine, records)["requests"].version == "2.99"
    assert read_packages(prefix, strict, records)["requests"].version == "2.31.0"


def test_given_a_free_threaded_python_when_reading_then_its_folder_is_found(
    tmp_path: Path,
) -> None:
    prefix = tmp_path / "conda"
    package(prefix, "python-3.13.1", build="h9_1_cp313t")
    info(prefix / "lib/python3.13t/site-packages", "requests-2.32.3.dist-info")

    found = read_packages(prefix, computer(tmp_path), record_names(prefix))

    assert found["requests"].version == "2.32.3"


@pytest.mark.parametrize(("quiet", "expected"), [("", "2.99"), ("1", "2.31.0")])
def test_given_windows_when_reading_then_its_folders_are_found(
    quiet: str, expected: str, tmp_path: Path
) -> None:
    prefix = tmp_path / "conda"
    package(prefix, "python-3.11.7")
    info(prefix / "Lib" / "site-packages", "requests-2.31.0.dist-info")
    info(tmp_path / "roaming/Python/Python311/site-packages", "requests-2.99.dist-info")
    machine = replace(
        computer(tmp_path, APPDATA=str(tmp_path / "roaming"), PYTHONNOUSERSITE=quiet),
        platform="win32",
    )

    assert read_packages(prefix, machine, record_names(prefix))["requests"].version == expected


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["conda-26.7.1-py311_0.json"], True),
        (["conda-libmamba-solver-25.11.0-pyhd_0.json"], False),
        (["conda-build-26.1-0.json", "python-3.11.7-0.json"], False),
        (["conda-26.7.1-.json"], False),
        ([], False),
    ],
)
def test_given_records_when_asking_for_conda_then_only_conda_itself_counts(
    names: list[str], expected: bool
) -> None:
    assert is_base(names) is expected


@pytest.mark.parametrize(
    ("version", "wanted", "expected"),
    [
        ("26.7.1", "26.7", True),
        ("23.10.0", "23.7", True),
        ("0.7.4.dev3", "0.7.4", True),
        ("0.7.3", "0.7.4", False),
        ("0.8rc1", "0.8", True),
        ("unknown", "0.1", False),
        (None, "0", False),
    ],
)
def test_given_versions_when_comparing_then_numbers_count(
    version: str | None, wanted: str, expected: bool
) -> None:
    assert at_least(version, wanted) is expected


def test_given_a_folder_that_cannot_be_looked_into_when_asked_then_it_may_be_an_environment(
    open_folder: Path,
) -> None:
    prefix = environment(open_folder / "env")
    (prefix / "conda-meta").chmod(0)
    with without_rights():
        assert is_environment(prefix)
    assert not is_environment(open_folder)
