"""Playing actions on a practice computer."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from conda_privacy.classroom.command import parse_command
from conda_privacy.classroom.guest import Order, Reply, Seen
from conda_privacy.classroom.lesson import Action
from conda_privacy.classroom.lesson_file import built_in_lesson, read_lesson
from conda_privacy.classroom.player import Played, Player, hidden
from conda_privacy.classroom.practice import PracticeComputer, add_package, has_package
from conda_privacy.classroom.request import Request, package_of
from conda_privacy.core.decision import decide
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.problem import Problem
from conda_privacy.core.tokens import client_token, environment_token
from conda_privacy.core.user_agent import parse


@pytest.fixture
def player(tmp_path: Path) -> Iterator[Player]:
    computer = PracticeComputer(tmp_path)
    yield Player(computer)
    computer.close()


def _run(player: Player, text: str) -> tuple[Request, ...]:
    played = _play(player, text)
    assert played.problem is None
    return played.requests


def _play(player: Player, text: str) -> Played:
    command = parse_command(text)
    assert not isinstance(command, str)
    return player.play(Action("run", command=command))


def _tokens(requests: tuple[Request, ...]) -> dict[str, str]:
    """The tokens by letter; all requests of one run carry the same."""
    (agent,) = {request.user_agent for request in requests}
    return {part.name: part.value for part in parse(agent).parts if part.is_token}


def test_a_run_sends_the_tokens_that_are_then_in_the_files(player: Player) -> None:
    tokens = _tokens(_run(player, "conda install -n child1 panel"))

    computer = player.practice
    assert tokens["c"] == client_token(computer.machine).value
    assert tokens["e"] == environment_token(computer.prefix("child1")).value
    assert set(tokens) == {"c", "s", "e"}


def test_two_environments_share_the_client_and_nothing_else(player: Player) -> None:
    first = _tokens(_run(player, "conda install -n base pandas"))
    second = _tokens(_run(player, "conda install -n child1 panel"))

    assert {letter for letter in first if first[letter] == second[letter]} == {"c"}


def test_tomorrow_only_the_session_is_new(player: Player) -> None:
    first = _run(player, "conda install -n child1 panel")
    player.play(Action("next-day"))
    second = _run(player, "conda install -n child1 panel")

    old, new = _tokens(first), _tokens(second)
    assert {letter for letter in old if old[letter] == new[letter]} == {"c", "e"}
    assert second[0].when == first[0].when + 86_400
    assert first[0].when % 86_400 == 10 * 3600  # when people come to class


def test_switched_off_the_tokens_are_gone_and_the_version_stays(player: Player) -> None:
    player.play(Action("switch", "off"))

    requests = _run(player, "conda search numpy")

    assert requests[0].user_agent.endswith(" aau/0.8.1")
    assert not (player.practice.machine.home / ".conda" / "aau_token").exists()


def test_a_switch_is_a_line_in_a_settings_file_and_default_takes_it_out(player: Player) -> None:
    file = player.practice.machine.home / ".condarc"
    before = file.read_bytes()

    assert player.play(Action("switch", "off")).problem is None
    assert b"anaconda_anon_usage: false" in file.read_bytes()
    assert player.play(Action("switch", "default")).problem is None
    assert file.read_bytes() == before
    assert decide(player.practice.machine, "anaconda_anon_usage").decided_by is None


def test_a_switch_that_cannot_be_written_says_why(player: Player) -> None:
    file = player.practice.machine.home / ".condarc"
    file.write_text("channels: [")

    assert player.play(Action("switch", "off")).problem is not None
    assert file.read_text() == "channels: ["


def test_with_settings_that_stop_conda_nothing_is_played(player: Player) -> None:
    (player.practice.machine.home / ".condarc").write_text("channels: [")

    played = _play(player, "conda create -n new numpy")

    assert played.problem is not None
    assert played.problem.stops_conda
    assert player.log == []
    assert not player.practice.prefix("new").exists()


@pytest.mark.parametrize(
    ("which", "kept"), [("all", set()), ("client", {"e"}), ("environments", {"c"})]
)
def test_deleted_tokens_are_made_anew(player: Player, which: str, kept: set[str]) -> None:
    before = _tokens(_run(player, "conda install -n child1 panel"))

    player.play(Action("delete-tokens", which))
    notes = [path.name for path in (player.practice.machine.home / ".conda").glob("aau_*")]
    assert sorted(notes) == (["aau_token", "aau_token_host"] if "c" in kept else [])

    after = _tokens(_run(player, "conda update -n child1 panel"))
    assert {letter for letter in before if before[letter] == after[letter]} == kept


@pytest.mark.parametrize("which", ["all", "client", "environments"])
def test_where_there_are_no_tokens_yet_deleting_them_is_no_problem(
    player: Player, which: str
) -> None:
    assert player.play(Action("delete-tokens", which)) == Played()


def test_on_a_copied_disk_only_the_environment_stays(player: Player) -> None:
    before = _tokens(_run(player, "conda install -n child1 panel"))

    player.play(Action("copy-computer"))

    after = _tokens(_run(player, "conda update -n child1 panel"))
    assert {letter for letter in before if before[letter] == after[letter]} == {"e"}


def test_packages_are_fetched_once_for_all_environments_until_a_new_version_is_out(
    player: Player,
) -> None:
    first = _run(player, "conda install -n child1 numpy")
    second = _run(player, "conda install -n project numpy")
    player.play(Action("next-day"))
    third = _run(player, "conda update -n project numpy")

    assert [len(requests) for requests in (first, second, third)] == [3, 2, 3]
    assert package_of(first[2].path) == ("numpy", "2.3.5")
    assert package_of(third[2].path) == ("numpy", "2.3.6")
    assert has_package(player.practice.prefix("project"), "numpy", "2.3.6")
    assert has_package(player.practice.prefix("child1"), "numpy", "2.3.5")


def test_an_index_is_sent_once_and_then_only_confirmed(player: Player) -> None:
    first, second = (_run(player, "conda search numpy") for _ in range(2))

    assert [request.status for request in first] == [200, 200]
    assert [request.status for request in second] == [304, 304]


def test_installing_the_same_twice_changes_nothing(player: Player) -> None:
    _run(player, "conda install -n child1 numpy")

    assert len(_run(player, "conda install -n child1 numpy")) == 2


def test_an_environment_can_be_created_once(player: Player) -> None:
    requests = _run(player, "conda create -n new flask")
    again = _play(player, "conda create -n new flask")

    assert package_of(requests[2].path) == ("flask", "1.0.0")
    assert _tokens(requests)["e"] == environment_token(player.practice.prefix("new")).value
    assert again.problem is not None
    assert "is there already" in again.problem.text


def test_an_environment_that_is_not_there_cannot_be_used(player: Player) -> None:
    played = _play(player, "conda install -n nowhere flask")

    assert played.problem is not None
    assert "“nowhere” is not there" in played.problem.text
    assert player.log == []


def test_hiding_shows_the_log_as_if_everybody_had_switched_off(player: Player) -> None:
    (first, *_) = _run(player, "conda search numpy")
    assert not player.tokens_hidden
    player.play(Action("hide-tokens", "on"))

    assert player.tokens_hidden
    assert hidden(first).user_agent == first.user_agent.partition(" c/")[0]
    player.play(Action("hide-tokens", "off"))
    assert not player.tokens_hidden


def test_the_built_in_lesson_plays_from_beginning_to_end(player: Player) -> None:
    lesson = read_lesson(built_in_lesson("en")).lesson
    assert lesson

    problems = [player.play(action).problem for step in lesson.steps for action in step.actions]

    assert set(problems) == {None}
    assert len(player.log) >= 16
    times = [request.when for request in player.log]
    assert times == sorted(times)


class _Guest:
    """A conda that notes what it is ordered to do."""

    def __init__(self, reply: Reply) -> None:
        self.orders: list[Order] = []
        self._reply = reply

    def __call__(self, order: Order) -> Reply:
        self.orders.append(order)
        return self._reply


def _ordered(player: Player, guest: _Guest, text: str) -> Played:
    command = parse_command(text)
    assert not isinstance(command, str)
    return player.play(Action("run", command=command), guest)


def test_a_guests_requests_are_in_the_log_and_marked(player: Player) -> None:
    seen = (Seen("noarch/repodata.json", 200, "conda/26.7.1"), Seen("noarch/x.zst", 404, ""))
    guest = _Guest(Reply("conda 26.7.1", seen))
    _run(player, "conda search numpy")

    played = _ordered(player, guest, "conda install -n child1 panel")

    assert played.requests == tuple(player.log[2:])
    first, second = played.requests
    assert (first.path, first.status, first.user_agent) == (
        *("/main/noarch/repodata.json", 200, "conda/26.7.1"),
    )
    assert (second.status, second.address, second.sender) == (404, "127.0.0.1", "conda 26.7.1")
    assert {request.sender for request in player.log[:2]} == {""}
    assert first.when > player.log[0].when


def test_updating_conda_itself_never_takes_it_back(player: Player) -> None:
    before = _run(player, "conda search panel")[0].user_agent.partition(" ")[0]

    same = _run(player, "conda update conda requests")
    player.play(Action("next-day"))
    _run(player, "conda update conda")

    assert not any(request.package for request in same)
    assert before == "conda/26.7.1"
    assert _run(player, "conda search panel")[0].user_agent.startswith("conda/26.7.2 ")


def test_a_guest_is_offered_todays_version_and_plays_only_commands(player: Player) -> None:
    guest = _Guest(Reply("conda 26.7.1"))
    player.play(Action("next-day"), guest)

    _ordered(player, guest, "conda install -n child1 panel")

    assert [order.packages for order in guest.orders] == [(("panel", "1.8.5"),)]
    assert not (player.practice.machine.home / ".conda" / "aau_token").exists()


def test_what_came_of_an_order_is_handed_on(player: Player) -> None:
    problem = Problem("real-conda", Phrase("It did not work"), Phrase("Because."))
    guest = _Guest(Reply("conda 26.7.1", problem=problem, cancelled=True))

    played = _ordered(player, guest, "conda search panel")

    assert (played.problem, played.cancelled, played.requests) == (problem, True, ())


def test_a_guest_is_not_asked_for_what_cannot_be_played(player: Player) -> None:
    guest = _Guest(Reply("conda 26.7.1"))

    assert _ordered(player, guest, "conda create -n child1 panel").problem is not None
    assert guest.orders == []


def test_what_is_installed_already_is_not_fetched_again(player: Player) -> None:
    add_package(player.practice.prefix("child1"), "panel", "1.8.4")

    assert len(_run(player, "conda install -n child1 panel")) == 2
