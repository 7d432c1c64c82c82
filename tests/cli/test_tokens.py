"""tokens list, new and remove, from outside."""

from __future__ import annotations

from tests.cli.conftest import Computer
from tests.panel.practice import BASE, CHILD, CLIENT


def test_random_ids_are_listed_with_their_state_and_place(computer: Computer) -> None:
    (computer.conda / "etc" / "aau_token").unlink()

    printed = computer.type("tokens", "list")

    assert printed.status == 0
    lines = printed.out.splitlines()
    assert any(line.startswith("c/") and "16lU••••" in line for line in lines)
    assert any(line.startswith("e/") and "not created yet" in line for line in lines)
    assert "~/.conda/aau_token" in printed.out
    assert CLIENT in computer.type("tokens", "list", "--show-tokens").out


def test_a_long_id_of_an_administrator_keeps_away_from_the_next_column(
    computer: Computer, environ: dict[str, str]
) -> None:
    environ["ANACONDA_ANON_USAGE_ORG_TOKEN"] = "o" * 36

    lines = computer.type("tokens", "list", "--show-tokens").out.splitlines()

    (line,) = (line for line in lines if line.startswith("o/"))
    assert f"{'o' * 36}  there (" in line
    column = line.index("there (")
    assert all(each[column - 1] == " " and each[column] != " " for each in lines)


def test_the_list_says_too_that_conda_cannot_start(computer: Computer) -> None:
    computer.condarc.write_text("channels: [a\n", "utf-8")

    assert computer.type("tokens", "list").status == 3
    assert computer.type("tokens", "list", "--json").status == 3


def test_the_ids_of_one_environment_can_be_listed(computer: Computer) -> None:
    assert CHILD in computer.type("tokens", "list", "--env", "child1", "--show-tokens").out
    assert computer.type("tokens", "list", "--env", "nowhere").status == 2


def test_a_new_random_id_takes_the_place_of_the_old_one(computer: Computer) -> None:
    path = computer.machine.home / ".conda" / "aau_token"

    printed = computer.type("tokens", "new", "--client")

    assert printed.status == 0
    assert len(path.read_text().strip()) == 22
    assert path.read_text().strip() != CLIENT
    assert path.read_text().strip() not in printed.out


def test_a_random_id_is_removed_from_one_environment_only(computer: Computer) -> None:
    printed = computer.type("tokens", "remove", "--env", "child1")

    assert printed.status == 0
    assert not (computer.conda / "envs" / "child1" / "etc" / "aau_token").exists()
    assert (computer.conda / "etc" / "aau_token").read_text() == BASE


def test_removing_what_is_not_there_is_refused(computer: Computer) -> None:
    computer.type("tokens", "remove", "--env", "child1")

    printed = computer.type("tokens", "remove", "--env", "child1")

    assert printed.status == 2
    assert printed.err.lower().count("nothing was changed") == 1


def test_an_unknown_environment_is_refused(computer: Computer) -> None:
    for action in ("new", "remove"):
        assert computer.type("tokens", action, "--env", "nowhere").status == 2


def test_it_must_be_said_which_one(computer: Computer) -> None:
    assert computer.type("tokens", "new").status == 2
