"""Commands that a lesson can play."""

import pytest

from conda_privacy.classroom.command import Command, parse_command


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("conda install -n child1 panel numpy", Command("install", "child1", ("panel", "numpy"))),
        ("conda update  --name base  conda", Command("update", "base", ("conda",))),
        ("conda install pandas", Command("install", "base", ("pandas",))),
        ("conda create -n new", Command("create", "new", ())),
        ("conda search pandas", Command("search", "base", ("pandas",))),
    ],
)
def test_a_command_is_taken_apart(text: str, command: Command) -> None:
    assert parse_command(text) == command


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "begins with “conda”"),
        ("conda", "begins with “conda”"),
        ("rm -rf /", "begins with “conda”"),
        ("conda clean --all", "“clean” cannot be played"),
        ("conda install -n", "missing after “-n”"),
        ("conda install -n child1", "needs the name of a package"),
        ("conda search", "needs the name of a package"),
        ("conda install -n ../evil panel", "“../evil” is not a name"),
        ("conda install --yes panel", "“--yes” is not a name"),
        ("conda create panel", "needs “-n”"),
        ("conda create -n base panel", "needs “-n”"),
        ("conda search -n child1 pandas", "works on no environment"),
    ],
)
def test_what_cannot_be_played_is_explained(text: str, reason: str) -> None:
    result = parse_command(text)

    assert isinstance(result, str)
    assert reason in result


def test_a_command_is_written_as_a_person_types_it() -> None:
    for text in ("conda install -n child1 panel", "conda search pandas"):
        command = parse_command(text)
        assert isinstance(command, Command)
        assert command.text == text
