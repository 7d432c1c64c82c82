"""What the panel knows, kept fresh, and the changes made here."""

import gc
import shutil
import threading
import weakref
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from conda_privacy.core import changes
from conda_privacy.core.changes import Change
from conda_privacy.core.machine import Machine
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.plans import Plan
from conda_privacy.core.problem import Problem
from conda_privacy.panel.background import AtOnce
from conda_privacy.panel.model import PanelModel
from tests.panel.checked import Steps
from tests.panel.practice import add_environment, write

pytestmark = pytest.mark.qt

SETTING = "anaconda_anon_usage"


def files_under(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def is_watched(model: PanelModel, path: Path) -> bool:
    QCoreApplication.processEvents()  # a watch begins with the next event
    watcher = model._watch._watcher
    watched = [] if watcher is None else [*watcher.files(), *watcher.directories()]
    return str(path if path.exists() else path.parent) in watched


@pytest.fixture
def threaded(qtbot: QtBot, computer: Machine) -> Iterator[PanelModel]:
    model = PanelModel(computer)
    yield model
    model.shutdown()


def test_nothing_is_known_before_the_first_look(model: PanelModel) -> None:
    assert model.snapshot is None


def test_a_look_changes_no_file(model: PanelModel, computer: Machine) -> None:
    folder = computer.home.parent
    before = files_under(folder)
    model.refresh()
    assert model.snapshot is not None
    assert files_under(folder) == before


def test_a_home_that_does_not_answer_is_said_and_nothing_waits_for_it(
    qtbot: QtBot, computer: Machine, silent: Path
) -> None:
    model = PanelModel(replace(computer, home=silent))
    with qtbot.waitSignal(model.problemRaised) as told:
        model.refresh()
    assert told.args is not None
    assert told.args[0].kind == "no-answer"
    assert model.snapshot is None
    assert model.silence is told.args[0]
    assert not model.busy
    with qtbot.waitSignals([model.problemRaised, model.problemRaised]) as told_twice:
        model.set_value(SETTING, wanted=False)
    assert told_twice.signal_triggered
    model.shutdown()


def test_a_refresh_finds_the_environments(model: PanelModel) -> None:
    model.refresh()
    assert [environment.name for environment in model.scan.environments] == ["base", "child1"]
    assert model.snapshot is not None
    assert model.snapshot.environments_known
    assert model.snapshot.environments == model.scan.environments


def test_an_equal_picture_is_not_told_again(model: PanelModel, qtbot: QtBot) -> None:
    model.refresh()
    with qtbot.assertNotEmitted(model.snapshotChanged):
        model.refresh()


def test_setting_a_value_writes_it_and_tells_what_is_now_in_effect(
    model: PanelModel, qtbot: QtBot, computer: Machine
) -> None:
    model.refresh()
    told: list[object] = []
    model.usageDataChanged.connect(told.append)
    model.changed.connect(told.append)
    model.set_value(SETTING, False)
    assert (computer.home / ".condarc").read_text() == "anaconda_anon_usage: false\n"
    assert told[0] is False
    assert isinstance(told[1], Change)
    assert told[1].in_effect


def test_undo_takes_the_last_change_back_exactly(
    model: PanelModel, qtbot: QtBot, computer: Machine
) -> None:
    text = "# mine\nchannels:\n    - conda-forge   # lab\n"
    condarc = write(computer.home / ".condarc", text)
    model.refresh()
    model.set_value(SETTING, False)
    assert model.can_undo
    with qtbot.waitSignal(model.undone):
        model.undo()
    assert condarc.read_text() == text
    assert not model.can_undo


def test_only_the_last_hundred_changes_can_be_taken_back(model: PanelModel) -> None:
    taken_back: list[object] = []
    for number in range(150):
        model.write(lambda number=number: number, taken_back.append)  # type: ignore[misc]
    for _ in range(150):
        model.undo()

    assert taken_back == list(range(149, 49, -1))
    assert not model.can_undo


def test_a_change_that_can_be_undone_does_not_keep_what_was_decided(model: PanelModel) -> None:
    decided: list[weakref.ref[object]] = []
    model.changed.connect(lambda change: decided.append(weakref.ref(change.decision)))
    model.refresh()

    model.set_value(SETTING, False)

    gc.collect()
    assert model.can_undo
    assert [each() for each in decided] == [None]


def a_problem(kind: str) -> Problem:
    return Problem(kind, Phrase("It did not work"), Phrase("This is why."))


@pytest.fixture
def late(qapp: object, computer: Machine) -> Iterator[tuple[PanelModel, Steps]]:
    disk = Steps()
    model = PanelModel(computer, quick=disk, slow=AtOnce())
    model.refresh()
    disk.steps()
    yield model, disk
    model.shutdown()


TELEMETRY = "plugins.anaconda_telemetry"


def test_undo_while_something_is_written_takes_that_back_and_nothing_older(
    late: tuple[PanelModel, Steps], computer: Machine
) -> None:
    model, disk = late
    model.set_value(SETTING, False)
    disk.steps()
    after_the_first = (computer.home / ".condarc").read_text()
    model.set_value(TELEMETRY, False)
    assert model.undo()
    disk.steps()
    assert (computer.home / ".condarc").read_text() == after_the_first
    assert model.can_undo


def test_undo_twice_while_something_is_written_takes_two_changes_back(
    late: tuple[PanelModel, Steps], computer: Machine
) -> None:
    model, disk = late
    model.set_value(SETTING, False)
    model.set_value(TELEMETRY, False)
    assert model.undo()
    assert model.undo()
    disk.steps()
    assert not (computer.home / ".condarc").exists()
    assert not model.can_undo


def test_undo_of_what_then_cannot_be_written_takes_nothing_back(
    late: tuple[PanelModel, Steps], computer: Machine
) -> None:
    model, disk = late
    model.set_value(TELEMETRY, False)
    disk.steps()
    before = (computer.home / ".condarc").read_text()
    problems: list[object] = []
    model.problemRaised.connect(problems.append)

    def broken() -> object:
        raise OSError("no")

    model.write(broken, model.take_back)
    model.undo()
    disk.steps()
    model.write(lambda: a_problem("refused"), model.take_back)
    model.undo()
    disk.steps()

    assert len(problems) == 2
    assert (computer.home / ".condarc").read_text() == before
    assert model.can_undo


def test_undo_pressed_too_often_takes_back_nothing_that_comes_later(
    late: tuple[PanelModel, Steps], computer: Machine
) -> None:
    model, disk = late
    model.set_value(SETTING, False)
    for _ in range(4):
        model.undo()
    disk.steps()
    model.set_value(TELEMETRY, False)
    disk.steps()
    assert "anaconda_telemetry: false" in (computer.home / ".condarc").read_text()


def test_undo_means_the_last_of_several_writes_also_where_one_before_fails(
    late: tuple[PanelModel, Steps],
) -> None:
    model, disk = late
    taken_back: list[object] = []
    model.write(lambda: a_problem("refused"), model.take_back)
    model.write(lambda: 2, taken_back.append)
    assert model.undo()
    disk.steps()
    assert taken_back == [2]


def test_a_change_of_the_history_that_could_not_be_undone_stays_undoable_here(
    model: PanelModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Change] = []
    model.changed.connect(made.append)
    model.refresh()
    model.set_value(SETTING, False)
    monkeypatch.setattr(model, "take_back", lambda _change: a_problem("not-written"))
    model.undo_change(made[0])
    monkeypatch.undo()
    assert model.can_undo
    model.undo_change(made[0])
    assert not model.can_undo


def test_a_search_that_was_stopped_is_not_begun_again_by_looking_around(
    model: PanelModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    model.refresh()
    started: list[int] = []
    model.scan.started.connect(lambda: started.append(1))
    model.look_around()
    model.scan.complete = False
    model.look_around()
    assert len(started) == 1


def test_what_could_not_be_taken_back_can_be_tried_again(model: PanelModel) -> None:
    answers: list[object] = [a_problem("not-written"), "taken back"]
    undone: list[object] = []
    model.undone.connect(undone.append)
    model.write(lambda: 7, lambda _change: answers.pop(0))

    assert model.undo()
    assert undone == []
    assert model.undo()
    assert undone == ["taken back"]
    assert not model.undo()


def test_what_can_never_be_taken_back_does_not_stand_before_the_others(model: PanelModel) -> None:
    undone: list[object] = []
    model.undone.connect(undone.append)
    model.write(lambda: 1, lambda change: change)
    model.write(lambda: 2, lambda _change: a_problem("changed-since"))
    model.undo()
    model.undo()
    assert undone == [1]


def test_what_is_stopped_is_not_busy_for_ever(late: tuple[PanelModel, Steps]) -> None:
    model, _ = late
    busy: list[bool] = []
    model.busyChanged.connect(busy.append)
    model.refresh()
    model.shutdown()
    model.refresh()
    assert busy == [True, False]


def test_what_is_in_effect_does_not_depend_on_what_is_looked_at(
    model: PanelModel, computer: Machine
) -> None:
    child = computer.home.parent / "opt" / "conda" / "envs" / "child1"
    write(child / ".condarc", "anaconda_anon_usage: false\n")
    told: list[bool] = []
    model.usageDataChanged.connect(told.append)
    model.refresh()
    model.choose_environment(child)
    assert model.snapshot is not None
    assert model.snapshot.decision.value is False
    model.choose_environment(None)
    assert told == [True]
    model.set_value(SETTING, False)
    assert told == [True, False]


def test_what_is_in_effect_again_after_a_broken_file_is_told_again(
    model: PanelModel, computer: Machine
) -> None:
    told: list[bool] = []
    model.usageDataChanged.connect(told.append)
    model.refresh()
    condarc = write(computer.home / ".condarc", "a: [\n")
    model.refresh()
    condarc.unlink()
    model.refresh()
    assert told == [True, True]


def test_an_environment_that_is_gone_is_no_longer_looked_at(
    model: PanelModel, computer: Machine
) -> None:
    conda = computer.home.parent / "opt" / "conda"
    model.refresh()
    model.choose_environment(conda / "envs" / "child1")
    shutil.rmtree(conda / "envs" / "child1")
    model.refresh()
    assert model.snapshot is not None
    assert model.snapshot.prefix == conda
    assert model._prefix is None


def test_a_look_around_sees_what_other_programs_changed_in_environments(
    model: PanelModel, computer: Machine
) -> None:
    model.refresh()
    child = computer.home.parent / "opt" / "conda" / "envs" / "child1"
    write(child / ".condarc", "anaconda_anon_usage: false\n")
    write(child / "etc" / "aau_token", "0" * 22)
    model.look_around()
    found = {each.name: each for each in model.scan.environments}
    assert found["child1"].token.value == "0" * 22
    assert found["child1"].setting.here == "off-here"


def test_undo_without_a_change_does_nothing(model: PanelModel, qtbot: QtBot) -> None:
    model.refresh()
    with qtbot.assertNotEmitted(model.undone):
        model.undo()


def test_a_change_that_is_refused_is_a_problem_and_puts_the_switch_back(
    model: PanelModel, qtbot: QtBot, computer: Machine
) -> None:
    text = "a: [\n"
    condarc = write(computer.home / ".condarc", text)
    model.refresh()
    told: list[object] = []
    model.snapshotChanged.connect(told.append)
    model.problemRaised.connect(told.append)
    model.set_value(SETTING, False)
    assert told[0] is model.snapshot
    assert isinstance(told[1], Problem)
    assert condarc.read_text() == text
    assert not model.can_undo


def test_what_stands_in_the_way_of_the_switch_is_known_before_it_is_flipped(
    model: PanelModel, computer: Machine
) -> None:
    model.refresh()
    assert not model.obstacles
    write(computer.home / ".condarc", "a: 'open\n")
    model.look_again()
    assert model.obstacles.keys() == {
        SETTING,
        "plugins.anaconda_telemetry",
        "anaconda_heartbeat",
        "report_errors",
    }


def test_what_stands_in_the_way_of_one_setting_leaves_the_others_alone(
    model: PanelModel, computer: Machine
) -> None:
    write(computer.home / ".condarc", "report_errors: true\n_report_errors: false\n")
    model.refresh()
    assert model.obstacles.keys() == {"report_errors"}


def test_another_environment_can_be_looked_at(model: PanelModel, computer: Machine) -> None:
    child = computer.home.parent / "opt" / "conda" / "envs" / "child1"
    model.refresh()
    model.choose_environment(child)
    assert model.snapshot is not None
    assert model.snapshot.prefix == child
    assert any(token.path == child / "etc" / "aau_token" for token in model.snapshot.tokens)


def test_another_installation_can_be_looked_at(model: PanelModel, computer: Machine) -> None:
    other = computer.home.parent / "opt" / "miniforge3"
    write(other / "conda-meta" / "conda-25.5.1-0.json", '{"name": "conda", "version": "25.5.1"}')
    add_environment(other)
    model.refresh()
    model.choose_installation(other)
    assert model.snapshot is not None
    assert model.snapshot.installation is not None
    assert model.snapshot.installation.prefix == other


def test_the_settings_files_of_other_installations_are_watched(
    model: PanelModel, computer: Machine
) -> None:
    other = computer.home.parent / "opt" / "miniforge3"
    write(other / "conda-meta" / "conda-25.5.1-0.json", "{}")
    model.refresh()
    assert is_watched(model, other / ".condarc")


@pytest.mark.parametrize("way", ["created", "written", "replaced", "removed"])
def test_a_change_made_by_another_program_is_followed(
    threaded: PanelModel, qtbot: QtBot, computer: Machine, way: str
) -> None:
    condarc = computer.home / ".condarc"
    if way != "created":
        write(condarc, f"{SETTING}: {'false' if way == 'removed' else 'true'}\n")
    with qtbot.waitSignal(threaded.usageDataChanged):
        threaded.refresh()
    qtbot.waitUntil(lambda: not threaded._working and is_watched(threaded, condarc))
    with qtbot.waitSignal(threaded.usageDataChanged) as told:
        if way == "replaced":
            write(computer.home / "new", f"{SETTING}: false\n").replace(condarc)
        elif way == "removed":
            condarc.unlink()
        else:
            write(condarc, f"{SETTING}: false\n")
    assert told.args == [way == "removed"]


@pytest.mark.parametrize("way", ["created", "removed", "listed"])
def test_environments_that_come_and_go_are_followed(
    threaded: PanelModel, qtbot: QtBot, computer: Machine, way: str
) -> None:
    folder = computer.home.parent / "opt" / "conda" / "envs"
    elsewhere = add_environment(computer.home / "elsewhere")

    def names() -> set[str]:
        found = threaded.snapshot.environments if threaded.snapshot else ()
        return {environment.name for environment in found if threaded.scan.complete}

    threaded.refresh()
    qtbot.waitUntil(lambda: "child1" in names() and is_watched(threaded, folder))
    if way == "created":
        add_environment(computer.home / "made").rename(folder / "made")
        qtbot.waitUntil(lambda: "made" in names())
    elif way == "removed":
        (folder / "child1").rename(computer.home / "child1")
        qtbot.waitUntil(lambda: bool(names()) and "child1" not in names())
    else:
        write(computer.home / ".conda" / "environments.txt", f"{elsewhere}\n")
        qtbot.waitUntil(lambda: "elsewhere" in {Path(name).name for name in names()})


def test_a_search_that_was_cancelled_is_not_begun_anew_by_a_look(
    model: PanelModel, computer: Machine
) -> None:
    model.refresh()
    model.scan.start(computer, None)
    model.scan.complete = False  # as after Cancel
    add_environment(computer.home.parent / "opt" / "conda" / "envs" / "new")
    model.look_again()
    assert model.scan.environments == ()


def test_work_in_progress_is_told_at_its_beginning_and_end(
    threaded: PanelModel, qtbot: QtBot
) -> None:
    told: list[bool] = []
    threaded.busyChanged.connect(told.append)
    threaded.look_again()
    qtbot.waitUntil(lambda: len(told) >= 2)
    assert told[:2] == [True, False]


def test_many_wishes_become_one_more_look(threaded: PanelModel, qtbot: QtBot) -> None:
    looks: list[object] = []
    threaded.busyChanged.connect(looks.append)
    for _ in range(20):
        threaded.look_again()
    qtbot.waitUntil(lambda: looks[-1:] == [False] and not threaded._look_once_more)
    assert len(looks) <= 8


def test_a_question_is_answered_in_the_gui_thread(threaded: PanelModel, qtbot: QtBot) -> None:
    answers: list[int] = []
    threaded.ask(lambda: 6 * 7, answers.append)
    qtbot.waitUntil(lambda: answers == [42])


def test_a_defect_is_said_and_work_goes_on(threaded: PanelModel, qtbot: QtBot) -> None:
    def defect() -> object:
        raise ZeroDivisionError("oh")

    with qtbot.waitSignal(threaded.problemRaised) as told:
        threaded.ask(defect, print)
    assert told.args[0].kind == "defect"
    assert told.args[0].cause == "ZeroDivisionError: oh"
    with qtbot.waitSignal(threaded.snapshotChanged):
        threaded.look_again()


def test_a_cancelled_scan_keeps_what_was_found(model: PanelModel, qtbot: QtBot) -> None:
    model.scan.found.connect(lambda _batch: model.scan.cancel())
    with qtbot.waitSignal(model.scan.ended):
        model.refresh()
    assert model.scan.environments
    assert not model.scan.running
    assert not model.scan.complete


def test_without_conda_there_are_no_environments(qtbot: QtBot, computer: Machine) -> None:
    model = PanelModel(replace(computer, roots=()), quick=AtOnce(), slow=AtOnce())
    model.refresh()
    assert model.scan.environments == ()
    assert model.scan.complete
    assert model.snapshot is not None
    assert model.snapshot.installation is None
    model.shutdown()


def test_nothing_is_told_after_shutdown(threaded: PanelModel, qtbot: QtBot) -> None:
    threaded.refresh()
    threaded.shutdown()
    with qtbot.assertNotEmitted(threaded.snapshotChanged, wait=50):
        threaded.refresh()


def test_a_write_that_runs_at_shutdown_is_finished(
    threaded: PanelModel, computer: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs = threading.Event()
    apply = changes.apply

    def tell_and_apply(planned: Plan) -> Change | Problem:
        runs.set()
        return apply(planned)

    monkeypatch.setattr(changes, "apply", tell_and_apply)
    threaded.set_value(SETTING, False)
    assert runs.wait(30)
    threaded.shutdown()
    assert (computer.home / ".condarc").read_text() == "anaconda_anon_usage: false\n"
