"""Which file a setting is written to, for whom it shall hold."""

from pathlib import Path

import pytest

from conda_privacy.core.decision import decide
from conda_privacy.core.machine import Machine
from conda_privacy.core.scopes import scopes


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine.under(tmp_path)


def found(machine: Machine, root: Path | None, prefix: Path | None) -> dict[str, Path]:
    decision = decide(machine, "anaconda_anon_usage", root_prefix=root, prefix=prefix)
    return {scope.kind: scope.path for scope in scopes(machine, decision, root, prefix)}


def write(path: Path, text: str = "channels: []\n") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def test_each_scope_has_a_file_of_the_usual_name(machine: Machine, tmp_path: Path) -> None:
    root, prefix = tmp_path / "opt/conda", tmp_path / "opt/conda/envs/child1"
    assert found(machine, root, prefix) == {
        "user": machine.home / ".condarc",
        "environment": prefix / ".condarc",
        "installation": root / ".condarc",
        "system": machine.system_dirs[0] / ".condarc",
    }


def test_the_installation_has_its_file_where_a_variable_says(tmp_path: Path) -> None:
    variables = {"CONDA_ROOT": str(tmp_path / "other")}
    machine = Machine(home=tmp_path, environ=variables, system_dirs=(), platform="linux")
    assert found(machine, tmp_path / "base", None)["installation"] == tmp_path / "other/.condarc"


def test_the_base_is_no_environment_of_its_own(machine: Machine, tmp_path: Path) -> None:
    root = tmp_path / "opt/conda"
    assert "environment" not in found(machine, root, root)


def test_without_conda_only_the_person_and_the_computer_are_left(machine: Machine) -> None:
    assert list(found(machine, None, None)) == ["user", "system"]


def test_a_computer_without_folders_of_its_own_has_no_scope(tmp_path: Path) -> None:
    machine = Machine(home=tmp_path, environ={}, system_dirs=(), platform="linux")
    assert list(found(machine, None, None)) == ["user"]


def test_the_file_that_sets_it_comes_before_one_that_is_silent(
    machine: Machine, tmp_path: Path
) -> None:
    root = tmp_path / "opt/conda"
    sets = write(root / ".condarc", "anaconda_anon_usage: false\n")
    write(root / "condarc")
    assert found(machine, root, None)["installation"] == sets


def test_the_strongest_file_that_exists_is_taken(machine: Machine, tmp_path: Path) -> None:
    root = tmp_path / "opt/conda"
    write(root / ".condarc")
    strongest = write(root / "condarc.d" / "lab.yml")
    assert found(machine, root, None)["installation"] == strongest


def test_the_person_always_writes_into_the_own_condarc(machine: Machine) -> None:
    write(machine.home / ".conda" / "condarc", "anaconda_anon_usage: false\n")
    assert found(machine, None, None)["user"] == machine.home / ".condarc"
