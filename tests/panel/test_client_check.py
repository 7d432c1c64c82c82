"""A check goes on in the background: one client after another, until it ends or is cancelled."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from conda_privacy.core.machine import Machine
from conda_privacy.panel.background import AtOnce, Thread
from conda_privacy.panel.client_check import ClientCheck
from conda_privacy.panel.model import PanelModel
from conda_privacy.probe.questions import Wishes
from tests.panel.checked import Steps, make_checked_computer
from tests.probe.scripted import OFF, write_token

pytestmark = [
    pytest.mark.qt,
    pytest.mark.skipif(os.name == "nt", reason="a script is no program on Windows"),
]

_ALL = Wishes(clients=("mamba",))


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return make_checked_computer(tmp_path, mamba="ask('mamba/2.3.2')")


@pytest.fixture
def steps() -> Steps:
    return Steps()


@pytest.fixture
def check(qapp: object, machine: Machine, steps: Steps) -> ClientCheck:
    return ClientCheck(machine, steps)


def _kinds(check: ClientCheck) -> list[str]:
    return [result.verdict.kind for result in check.results]


def test_an_offer_says_what_would_run_and_runs_nothing(
    check: ClientCheck, steps: Steps, machine: Machine, qtbot: QtBot
) -> None:
    (machine.home / ".conda" / "aau_token").unlink()
    check.prepare(_ALL, None)

    with qtbot.waitSignal(check.offered):
        steps.steps()

    assert check.offer is not None
    assert [question.client.kind for question in check.offer.questions] == ["conda", "mamba"]
    assert [path.name for path in check.offer.files] == ["aau_token"]
    assert (check.offer.installs_itself, check.offer.problem) == (False, None)
    assert (check.results, check.running) == ((), False)


def test_a_client_that_installs_itself_is_mentioned(tmp_path: Path, qapp: object) -> None:
    check = ClientCheck(make_checked_computer(tmp_path, cx=""), AtOnce())

    check.prepare(Wishes(), None)

    assert check.offer is not None
    assert check.offer.installs_itself
    assert [question.client.kind for question in check.offer.questions] == ["conda"]


def test_without_conda_there_is_nothing_to_start(tmp_path: Path, qapp: object) -> None:
    machine = Machine(tmp_path, {}, (), "linux", roots=(tmp_path,))
    check = ClientCheck(machine, AtOnce())

    check.prepare(Wishes(), None)
    check.start()

    assert check.offer is not None
    assert check.offer.problem is not None
    assert not check.running


def test_only_the_latest_wishes_become_an_offer(check: ClientCheck, steps: Steps) -> None:
    check.prepare(_ALL, None)
    check.prepare(Wishes(), None)

    steps.step()
    assert check.offer is None
    steps.step()
    assert check.offer is not None
    assert len(check.offer.questions) == 1


def test_the_same_offer_again_is_not_told(check: ClientCheck, steps: Steps, qtbot: QtBot) -> None:
    check.prepare(Wishes(), None)
    steps.steps()

    with qtbot.assertNotEmitted(check.offered):
        check.prepare(Wishes(), None)
        steps.steps()


def test_nothing_starts_before_there_is_an_offer(check: ClientCheck, steps: Steps) -> None:
    check.start()

    assert (check.running, steps.waiting) == (False, [])


def test_results_come_one_by_one(check: ClientCheck, steps: Steps, qtbot: QtBot) -> None:
    check.prepare(_ALL, None)
    steps.steps()

    check.start()
    assert (check.running, len(check.asked), check.results) == (True, 2, ())
    with qtbot.waitSignal(check.progressed):
        steps.step()
    assert (check.running, _kinds(check)) == (True, ["matches"])
    with qtbot.waitSignal(check.ended):
        steps.step()
    assert (check.running, _kinds(check)) == (False, ["matches", "no-tokens"])


def test_a_second_start_while_one_runs_changes_nothing(check: ClientCheck, steps: Steps) -> None:
    check.prepare(_ALL, None)
    steps.steps()
    check.start()

    check.start()

    assert len(steps.waiting) == 1


def test_cancelling_asks_no_more_clients(check: ClientCheck, steps: Steps, qtbot: QtBot) -> None:
    check.prepare(_ALL, None)
    steps.steps()
    check.start()

    check.cancel()
    with qtbot.waitSignal(check.ended):
        steps.step()

    assert (check.running, _kinds(check)) == (False, ["cancelled"])
    check.start()
    steps.steps()
    assert _kinds(check) == ["matches", "no-tokens"]


def test_results_go_out_of_date_when_the_setting_changes(
    check: ClientCheck, steps: Steps, machine: Machine
) -> None:
    check.prepare(Wishes(), None)
    steps.steps()
    check.start()
    steps.steps()
    check.look_again()
    steps.steps()
    assert not check.out_of_date

    (machine.home / ".condarc").write_text("anaconda_anon_usage: off\n", "utf-8")
    check.look_again()
    steps.steps()

    assert check.out_of_date
    check.look_again()
    assert steps.waiting == []


def test_a_new_check_is_not_out_of_date(check: ClientCheck, steps: Steps, machine: Machine) -> None:
    check.prepare(Wishes(), None)
    steps.steps()
    check.start()
    steps.steps()
    write_token(machine.home / ".conda" / "aau_token", "n" * 22)
    check.look_again()

    check.start()
    steps.step()

    assert (check.running, check.out_of_date) == (True, False)
    steps.steps()
    assert _kinds(check) == ["differs"]


def test_nothing_is_looked_at_again_without_results(check: ClientCheck, steps: Steps) -> None:
    check.look_again()

    assert steps.waiting == []


def test_a_defect_ends_the_check_and_is_told(
    check: ClientCheck, steps: Steps, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("broken")

    check.prepare(_ALL, None)
    steps.steps()
    monkeypatch.setattr("conda_privacy.probe.check.check", broken)
    check.start()

    with qtbot.waitSignals([check.failed, check.ended]):
        steps.step()

    assert (check.running, check.results) == (False, ())


def test_a_defect_in_an_offer_is_told(
    check: ClientCheck, steps: Steps, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("broken")

    monkeypatch.setattr("conda_privacy.probe.questions.questions_for", broken)
    check.prepare(_ALL, None)

    with qtbot.waitSignal(check.failed), qtbot.assertNotEmitted(check.ended):
        steps.step()


def test_stopping_ends_a_client_that_hangs(tmp_path: Path, qapp: object, qtbot: QtBot) -> None:
    started = tmp_path / "started"
    script = f"open('{started}', 'w').close()\nimport time; time.sleep(600)"
    check = ClientCheck(make_checked_computer(tmp_path, script), Thread())
    check.prepare(Wishes(), None)
    qtbot.waitUntil(lambda: check.offer is not None)
    check.start()
    qtbot.waitUntil(started.exists)

    check.stop()

    assert check.results == ()


@pytest.fixture
def model(qapp: object, machine: Machine) -> Iterator[PanelModel]:
    model = PanelModel(machine, quick=AtOnce(), slow=AtOnce(), waiting=AtOnce())
    model.refresh()
    yield model
    model.shutdown()


def test_the_model_tells_when_a_change_made_here_puts_results_out_of_date(
    model: PanelModel,
) -> None:
    model.check.prepare(Wishes(), None)
    model.check.start()
    assert not model.check.out_of_date

    model.set_value("anaconda_anon_usage", False)

    assert model.check.out_of_date


def test_the_model_looks_again_after_a_check_because_conda_makes_random_ids(
    tmp_path: Path, qapp: object
) -> None:
    token = tmp_path / "home" / ".conda" / "aau_token"
    machine = make_checked_computer(tmp_path, f"open('{token}', 'w').write('n' * 22); ask('{OFF}')")
    token.unlink()
    model = PanelModel(machine, quick=AtOnce(), slow=AtOnce(), waiting=AtOnce())
    model.refresh()
    model.check.prepare(Wishes(), None)

    model.check.start()

    assert model.snapshot is not None
    assert model.snapshot.tokens[0].value == "n" * 22
    model.shutdown()


def test_the_model_says_a_defect_of_a_check(
    model: PanelModel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("broken")

    monkeypatch.setattr("conda_privacy.probe.questions.questions_for", broken)

    with qtbot.waitSignal(model.problemRaised) as told:
        model.check.prepare(Wishes(), None)

    assert told.args is not None
    assert told.args[0].kind == "defect"
