import os
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from conda_privacy.core import installations
from conda_privacy.core.installations import find_installations, read_installation
from conda_privacy.core.machine import Machine

from .computer import computer, conda, environment, package, write


def found(machine: Machine, chosen: Path | None = None) -> list[tuple[str, str]]:
    return [
        (installation.prefix.name, installation.found_by)
        for installation in find_installations(machine, chosen)
    ]


def test_given_many_condas_when_looking_then_the_one_in_use_comes_first(tmp_path: Path) -> None:
    for name in ("opt/conda", "one", "two", "three", "four"):
        conda(tmp_path / name)
    environment(tmp_path / "three" / "envs" / "child")
    machine = computer(
        tmp_path,
        CONDA_EXE=str(tmp_path / "one" / "bin" / "conda"),
        PATH=f"/usr/games:{tmp_path}/nowhere/bin:{tmp_path}/two/condabin",
        CONDA_PREFIX=str(tmp_path / "three" / "envs" / "child"),
    )
    listed = f"{tmp_path}/four\n{tmp_path}/one\nrelative\n/nul\0here\n"
    write(machine.home / ".conda" / "environments.txt", listed)

    assert found(machine) == [
        ("one", "CONDA_EXE"),
        ("two", "PATH"),
        ("three", "CONDA_PREFIX"),
        ("four", "environments.txt"),
        ("conda", "usual place"),
    ]
    assert found(machine, tmp_path / "four")[:2] == [("four", "chosen"), ("one", "CONDA_EXE")]


def test_given_one_conda_by_two_paths_when_looking_then_it_is_there_once(tmp_path: Path) -> None:
    conda(tmp_path / "real")
    (tmp_path / "linked").symlink_to(tmp_path / "real")
    machine = computer(
        tmp_path,
        CONDA_EXE=f"{tmp_path}/linked/bin/conda",
        PATH=f"{tmp_path}/real/bin:{tmp_path}/real/../real/bin",
    )

    assert found(machine) == [("linked", "CONDA_EXE")]


def test_given_a_conda_whose_program_leads_elsewhere_when_looking_then_it_is_itself(
    tmp_path: Path,
) -> None:
    write(conda(tmp_path / "other") / "bin" / "conda", "#!/bin/sh\n")
    (conda(tmp_path / "here") / "bin").mkdir()
    (tmp_path / "here" / "bin" / "conda").symlink_to(tmp_path / "other" / "bin" / "conda")

    assert found(computer(tmp_path, PATH=f"{tmp_path}/here/bin/")) == [("here", "PATH")]


def test_given_a_relative_path_when_looking_then_it_does_not_depend_on_where_we_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    conda(tmp_path / "here")
    monkeypatch.chdir(tmp_path / "here")

    assert found(computer(tmp_path, CONDA_EXE="bin/conda", PATH="bin:.", CONDA_PREFIX=".")) == []


@pytest.mark.parametrize(
    "place",
    [
        "/opt/conda",
        "/opt/homebrew/Caskroom/miniconda/base",
        "/opt/anaconda3",
        "/usr/local/miniconda3",
        "/usr/share/miniconda",
        "~/mambaforge",
        "~/opt/anaconda",
        "~/miniforge3",
    ],
)
def test_given_a_place_where_installers_put_conda_when_looking_then_it_is_one_of_the_usual(
    place: str, tmp_path: Path
) -> None:
    machine = replace(computer(tmp_path), roots=None)

    assert place.replace("~", str(machine.home)) in installations._usual_places(machine)


@pytest.mark.parametrize("name", ["conda", "miniconda3", "mambaforge", "."])
def test_given_a_folder_to_search_when_looking_then_the_usual_names_in_it_count(
    name: str, tmp_path: Path
) -> None:
    prefix = conda(tmp_path / "opt" / name)

    (installation,) = find_installations(computer(tmp_path))

    assert (installation.prefix, installation.found_by) == (prefix, "usual place")


def test_given_a_link_to_the_top_of_the_disk_on_path_when_looking_then_there_is_no_conda(
    tmp_path: Path,
) -> None:
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "conda").symlink_to("/no-such-conda")

    assert found(computer(tmp_path, PATH=f"{tmp_path}/bin")) == []


def test_given_a_link_to_conda_on_path_when_looking_then_its_conda_is_found(
    tmp_path: Path,
) -> None:
    write(conda(tmp_path / "real") / "bin" / "conda", "#!/bin/sh\n")
    (tmp_path / "usr" / "bin").mkdir(parents=True)
    (tmp_path / "usr" / "bin" / "conda").symlink_to(tmp_path / "real" / "bin" / "conda")
    machine = computer(tmp_path, PATH=f"{tmp_path}/usr/bin")

    assert found(machine) == [("real", "PATH")]


def test_given_a_conda_when_reading_then_its_versions_are_known(tmp_path: Path) -> None:
    installation = read_installation(computer(tmp_path), conda(tmp_path / "base"), "PATH")

    assert installation is not None
    assert installation.conda_version == "26.7.1"
    assert installation.python_version == "3.11.7"
    assert installation.requests_version == "2.32.3"
    assert installation.implementation == "CPython"
    assert installation.version_of("absent") is None


def test_given_pypy_when_reading_then_it_is_named(tmp_path: Path) -> None:
    prefix = conda(tmp_path / "base", ["conda-26.7.1"])
    package(prefix, "python-3.9.18", build="0_73_pypy")

    installation = read_installation(computer(tmp_path), prefix, "PATH")

    assert installation is not None
    assert installation.implementation == "PyPy"


def test_given_conda_alone_when_reading_then_what_is_not_known_is_not_made_up(
    tmp_path: Path,
) -> None:
    prefix = conda(tmp_path / "base", ["conda-26.7.1"])

    installation = read_installation(computer(tmp_path), prefix, "PATH")

    assert installation is not None
    assert installation.python_version is None
    assert installation.requests_version is None


def test_given_a_folder_without_conda_when_looking_then_only_a_chosen_one_is_told_of(
    tmp_path: Path,
) -> None:
    machine = computer(tmp_path)

    (chosen,) = find_installations(machine, tmp_path / "empty")

    assert chosen.problem is not None
    assert (chosen.problem.kind, chosen.conda_version) == ("no-conda", None)
    assert find_installations(machine) == ()


def test_given_windows_when_looking_then_its_places_and_separator_count(tmp_path: Path) -> None:
    conda(tmp_path / "on-path")
    conda(tmp_path / "by-scripts")
    conda(tmp_path / "local" / "miniconda3")
    path = f"{tmp_path}/on-path;{tmp_path}/by-scripts/Scripts;X:/other"
    machine = replace(
        computer(tmp_path, PATH=path, LOCALAPPDATA=str(tmp_path / "local")),
        platform="win32",
        roots=None,
    )

    assert found(machine) == [
        ("on-path", "PATH"),
        ("by-scripts", "PATH"),
        ("miniconda3", "usual place"),
    ]


def test_given_windows_without_local_data_when_looking_then_the_home_folder_counts(
    tmp_path: Path,
) -> None:
    machine = replace(computer(tmp_path), platform="win32", roots=None)
    conda(machine.home / "anaconda3")

    assert found(machine) == [("anaconda3", "usual place")]


def test_given_a_real_computer_when_looking_then_the_usual_places_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(installations, "_USUAL_ON_LINUX", (str(tmp_path / "shared"),))
    machine = replace(computer(tmp_path), roots=None)
    conda(machine.home / "miniforge3")
    conda(tmp_path / "shared" / "miniconda")

    names = [name for name, _ in found(machine)]

    assert names[:1] == ["miniforge3"]
    assert "miniconda" in names


def test_given_macos_when_looking_then_what_homebrew_has_installed_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    brew = tmp_path / "homebrew"
    monkeypatch.setattr(installations, "_HOMEBREW", (str(brew),))
    monkeypatch.setattr(installations, "_USUAL_ON_LINUX", ())
    machine = replace(computer(tmp_path), platform="darwin", roots=None)
    prefixes = [brew / "Caskroom" / "miniforge" / "base", brew / "anaconda3", brew / "miniforge3"]
    for prefix in prefixes:
        conda(prefix)

    places = [each.prefix for each in find_installations(machine)]

    assert [place for place in places if tmp_path in place.parents] == prefixes
    assert prefixes[0] not in [
        each.prefix for each in find_installations(replace(machine, platform="linux"))
    ]


def test_given_a_folder_that_does_not_answer_when_looking_then_others_are_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    conda(tmp_path / "opt" / "conda")
    machine = computer(tmp_path, CONDA_EXE=str(tmp_path / "dead" / "bin" / "conda"))
    answer, real = threading.Event(), os.listdir
    blocked: list[threading.Thread] = []

    def listdir(path: str) -> list[str]:
        if str(path).startswith(str(tmp_path / "dead")):
            blocked.append(threading.current_thread())
            answer.wait()
        return real(path)

    monkeypatch.setattr(os, "listdir", listdir)
    try:
        dead, alive = find_installations(machine, patience=1.0)
    finally:
        answer.set()
        for thread in blocked:
            thread.join()

    assert dead.problem is not None
    assert dead.problem.kind == "not-answering"
    assert alive.conda_version == "26.7.1"
