"""Commands that do the same as a change made with this program."""

import shlex
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from conda_privacy.core.command_lines import command_lines, install_command
from conda_privacy.core.machine import Machine

NAME = "anaconda_anon_usage"


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine.under(tmp_path)


def texts(machine: Machine, *arguments: object, **more: object) -> dict[str, str]:
    found = command_lines(machine, *arguments, **more)  # type: ignore[arg-type]
    return {line.kind: line.text for line in found}


def test_a_switch_is_off_in_every_language(machine: Machine) -> None:
    assert texts(machine, NAME, False) == {
        "conda": "conda config --set anaconda_anon_usage false",
        "shell": "export CONDA_ANACONDA_ANON_USAGE=false",
        "powershell": "$env:CONDA_ANACONDA_ANON_USAGE = 'false'",
        "docker": "ENV CONDA_ANACONDA_ANON_USAGE=false",
        "ci": "env:\n  CONDA_ANACONDA_ANON_USAGE: 'false'",
    }


def test_the_default_has_no_line_in_a_dockerfile(machine: Machine) -> None:
    assert texts(machine, NAME, None) == {
        "conda": "conda config --remove-key anaconda_anon_usage",
        "shell": "unset CONDA_ANACONDA_ANON_USAGE",
        "powershell": "Remove-Item Env:CONDA_ANACONDA_ANON_USAGE -ErrorAction Ignore",
    }


def test_a_setting_of_a_plugin_keeps_its_prefix(machine: Machine) -> None:
    found = texts(machine, "plugins.anaconda_telemetry", False)
    assert found["conda"].endswith("--set plugins.anaconda_telemetry false")
    assert found["shell"] == "export CONDA_PLUGINS_ANACONDA_TELEMETRY=false"


def test_the_file_of_the_person_is_not_named(machine: Machine) -> None:
    path = machine.home / ".condarc"
    assert "--file" not in texts(machine, NAME, True, path=path)["conda"]


def test_another_file_is_named_and_quoted(machine: Machine) -> None:
    path = Path("/opt/the lab/condarc")
    command = texts(machine, NAME, True, path=path)["conda"]
    assert shlex.split(command) == [
        "conda", "config", "--file", "/opt/the lab/condarc", "--set", NAME, "true",
    ]  # fmt: skip


def test_windows_has_its_own_shell(machine: Machine) -> None:
    windows = replace(machine, platform="win32")
    path = Path("C:/the lab/condarc")
    assert texts(windows, NAME, False, path=path)["conda"] == (
        f'conda config --file "{path}" --set anaconda_anon_usage false'
    )
    assert texts(windows, NAME, False)["shell"] == 'set "CONDA_ANACONDA_ANON_USAGE=false"'
    assert texts(windows, NAME, None)["shell"] == "set CONDA_ANACONDA_ANON_USAGE="


@pytest.mark.parametrize(
    ("word", "quoted"),
    [
        (r"C:\Users\R&D\env", r'"C:\Users\R&D\env"'),
        (r"C:\100%\x(1)", r'"C:\100%\x(1)"'),
        ("numpy>2", '"numpy>2"'),
        (r"C:\Мои_файлы\a-b.c", r"C:\Мои_файлы\a-b.c"),
        ("numpy=1.2", "numpy=1.2"),
        ("", '""'),
        ("a b\\", '"a b\\\\"'),
        ('a\\"b"', '"a\\\\\\"b\\""'),
    ],
)
def test_windows_has_every_word_quoted_that_a_shell_could_misread(
    machine: Machine, word: str, quoted: str
) -> None:
    line = install_command(replace(machine, platform="win32"), Path(), "x", words=(word, "y"))
    assert line == f"conda install -n x {quoted} y"


ODD = "https://host/a b?$x='1'&\"y\"\\"


def test_a_shell_reads_an_odd_value_as_it_is(machine: Machine) -> None:
    line = texts(machine, "anaconda_heartbeat", ODD)["shell"]
    script = f'{line}; printf %s "$CONDA_ANACONDA_HEARTBEAT"'
    assert subprocess.check_output(["sh", "-c", script], text=True) == ODD


def test_yaml_reads_an_odd_value_as_it_is(machine: Machine) -> None:
    document = YAML(typ="safe").load(texts(machine, "anaconda_heartbeat", ODD)["ci"])
    assert document == {"env": {"CONDA_ANACONDA_HEARTBEAT": ODD}}


def test_powershell_and_docker_quote_an_odd_value(machine: Machine) -> None:
    found = texts(machine, "anaconda_heartbeat", "a'b$c\"d\\")
    assert found["powershell"] == "$env:CONDA_ANACONDA_HEARTBEAT = 'a''b$c\"d\\'"
    assert found["docker"] == 'ENV CONDA_ANACONDA_HEARTBEAT="a\'b\\$c\\"d\\\\"'


def test_a_setting_nobody_knows_is_refused(machine: Machine) -> None:
    with pytest.raises(KeyError):
        command_lines(machine, "nonsense", True)


def test_an_environment_is_named_by_its_name_or_its_path(machine: Machine) -> None:
    prefix = Path("/data/my envs/x")
    by_name = install_command(machine, prefix, "child1", words=("pandas",))
    by_path = install_command(machine, prefix, "", words=("pandas", "numpy>2"))
    like_an_option = install_command(machine, prefix, "-n", words=("pandas",))
    assert by_name == "conda install -n child1 pandas"
    assert like_an_option == "conda install -p '/data/my envs/x' pandas"
    assert by_path == "conda install -p '/data/my envs/x' pandas 'numpy>2'"
