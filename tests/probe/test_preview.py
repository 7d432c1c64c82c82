"""What is foreseen before a run, and which files conda will make."""

from pathlib import Path

import pytest

from conda_privacy.core.installations import Installation
from conda_privacy.core.machine import Machine
from conda_privacy.probe.clients import Client, conda_client
from conda_privacy.probe.preview import Preview, preview, settled, will_create
from tests.probe.scripted import (
    BASE,
    CLIENT,
    ENVIRONMENT,
    OFF,
    machine_under,
    write_installation,
    write_token,
)

_TELEMETRY = ("conda-26.7.1", "requests-2.32.5", "python-3.12.12", "conda-anaconda-telemetry-0.3.0")


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return machine_under(tmp_path)


@pytest.fixture
def installation(machine: Machine, tmp_path: Path) -> Installation:
    return write_installation(machine, tmp_path / "opt" / "conda", "")


def _condarc(machine: Machine, text: str) -> None:
    (machine.home / ".condarc").write_text(text, "utf-8")


def _foresee(machine: Machine, installation: Installation, prefix: Path | None = None) -> Preview:
    return preview(machine, conda_client(machine, installation), prefix)


def test_with_the_setting_on_all_random_ids_are_foreseen(
    machine: Machine, installation: Installation
) -> None:
    foreseen = _foresee(machine, installation)

    assert foreseen.on is True
    assert foreseen.problem is None
    assert foreseen.user_agent is not None
    assert foreseen.user_agent.text.startswith(f"{OFF} c/{CLIENT} s/")
    assert foreseen.user_agent.text.endswith(f" e/{ENVIRONMENT}")


def test_with_the_setting_off_none_is_foreseen(
    machine: Machine, installation: Installation
) -> None:
    _condarc(machine, "anaconda_anon_usage: off\n")

    foreseen = _foresee(machine, installation)

    assert foreseen.on is False
    assert foreseen.user_agent is not None
    assert foreseen.user_agent.text == OFF


def test_the_setting_of_the_environment_counts(
    machine: Machine, installation: Installation, tmp_path: Path
) -> None:
    prefix = tmp_path / "child"
    prefix.mkdir()
    (prefix / ".condarc").write_text("anaconda_anon_usage: off\n", "utf-8")

    assert _foresee(machine, installation, prefix).on is False
    assert _foresee(machine, installation).on is True


def test_the_setting_of_the_installation_counts_in_its_environments(
    machine: Machine, installation: Installation, tmp_path: Path
) -> None:
    (installation.prefix / ".condarc").write_text("anaconda_anon_usage: off\n", "utf-8")
    child = tmp_path / "child"
    child.mkdir()

    assert _foresee(machine, installation, child).on is False


def test_a_file_that_stops_conda_is_a_problem_instead_of_a_preview(
    machine: Machine, installation: Installation
) -> None:
    _condarc(machine, "a: [1\n")

    foreseen = _foresee(machine, installation)

    assert (foreseen.on, foreseen.user_agent) == (None, None)
    assert foreseen.problem is not None
    assert foreseen.problem.stops_conda


def test_with_a_value_that_is_not_understood_conda_speaks_for_itself_alone(
    machine: Machine, installation: Installation
) -> None:
    (machine.home / ".conda" / "aau_token").unlink()
    _condarc(machine, "anaconda_anon_usage: maybe\n")

    foreseen = _foresee(machine, installation)

    assert (foreseen.on, foreseen.problem, foreseen.to_make) == (None, None, ())
    assert foreseen.user_agent is not None
    assert foreseen.user_agent.text == BASE


def test_of_another_client_only_the_setting_is_known(machine: Machine) -> None:
    client = Client("mamba", "mamba", ("mamba",))

    assert preview(machine, client, None) == Preview(on=True)
    _condarc(machine, "a: [1\n")
    assert preview(machine, client, None) == Preview(on=None)


@pytest.mark.parametrize(
    ("condarc", "foreseen"),
    [
        ("", True),
        ("plugins:\n  anaconda_telemetry: false\n", False),
        ("plugins:\n  anaconda_telemetry: maybe\n", False),
    ],
)
def test_package_telemetry_is_foreseen_where_it_is_installed_and_on(
    machine: Machine, tmp_path: Path, condarc: str, foreseen: bool
) -> None:
    installation = write_installation(machine, tmp_path / "conda", "", packages=_TELEMETRY)
    _condarc(machine, condarc)

    assert _foresee(machine, installation).telemetry is foreseen


def test_package_telemetry_that_is_not_installed_is_not_foreseen(
    machine: Machine, installation: Installation
) -> None:
    assert _foresee(machine, installation).telemetry is False


def test_no_file_is_made_where_all_are_there(machine: Machine, installation: Installation) -> None:
    assert will_create(machine, installation, (installation.prefix,)) == ()


def test_missing_random_ids_are_made_with_the_note_beside_the_first(
    machine: Machine, installation: Installation, tmp_path: Path
) -> None:
    for name in ("aau_token", "aau_token_host"):
        (machine.home / ".conda" / name).unlink()
    child = tmp_path / "child"
    child.mkdir()

    files = will_create(machine, installation, (installation.prefix, child, child))

    assert files == (
        machine.home / ".conda" / "aau_token",
        child / "etc" / "aau_token",
        machine.home / ".conda" / "aau_token_host",
    )
    assert not any(path.exists() for path in files)


def test_a_random_id_of_another_computer_is_made_anew(
    machine: Machine, installation: Installation
) -> None:
    write_token(machine.home / ".conda" / "aau_token_host", "AQAAAPwD")

    files = will_create(machine, installation, (installation.prefix,))

    assert [path.name for path in files] == ["aau_token", "aau_token_host"]


def test_with_the_setting_off_no_file_is_made(machine: Machine, installation: Installation) -> None:
    (machine.home / ".conda" / "aau_token").unlink()
    _condarc(machine, "anaconda_anon_usage: off\n")

    assert will_create(machine, installation, (installation.prefix,)) == ()


def test_without_the_add_on_no_file_is_made(machine: Machine, tmp_path: Path) -> None:
    (machine.home / ".conda" / "aau_token").unlink()
    installation = write_installation(machine, tmp_path / "conda", "", packages=_TELEMETRY)

    assert will_create(machine, installation, (installation.prefix,)) == ()


def test_a_random_id_made_meanwhile_takes_the_place_of_its_placeholder(
    machine: Machine, installation: Installation
) -> None:
    path = machine.home / ".conda" / "aau_token"
    path.unlink()
    foreseen = _foresee(machine, installation)
    write_token(path, "n" * 22)

    agent = settled(foreseen)

    assert agent is not None
    assert [(part.name, part.value, part.placeholder) for part in agent.parts[-3::2]] == [
        ("c", "n" * 22, False),
        ("e", ENVIRONMENT, False),
    ]


def test_a_random_id_that_was_not_made_keeps_its_placeholder(
    machine: Machine, installation: Installation
) -> None:
    write_token(machine.home / ".conda" / "aau_token_host", "AQAAAPwD")

    agent = settled(_foresee(machine, installation))

    assert agent is not None
    assert [part.placeholder for part in agent.parts if part.name == "c"] == [True]


def test_without_a_preview_there_is_nothing_to_settle() -> None:
    assert settled(Preview(on=None)) is None
