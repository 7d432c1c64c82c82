"""The list of environments beside what is sent from one."""

import shutil
from pathlib import Path

import pytest

from conda_privacy.core.machine import Machine
from conda_privacy.panel.model import PanelModel
from conda_privacy.panel.widgets.environment_chooser import EnvironmentChooser
from tests.panel.conftest import ShowPanel
from tests.panel.practice import add_environment, add_package

pytestmark = pytest.mark.qt


def conda(computer: Machine) -> Path:
    return computer.home.parent / "opt" / "conda"


def chooser_of(show_panel: ShowPanel) -> tuple[PanelModel, EnvironmentChooser]:
    panel = show_panel("overview")
    return panel._model, panel.findChildren(EnvironmentChooser)[0]


def entries(chooser: EnvironmentChooser) -> list[str]:
    return [chooser.itemText(index) for index in range(chooser.count())]


def test_what_has_come_stands_in_its_place_and_what_is_gone_is_left_out(
    show_panel: ShowPanel, computer: Machine
) -> None:
    add_environment(conda(computer) / "envs" / "zebra")
    model, chooser = chooser_of(show_panel)
    assert entries(chooser) == ["base", "child1", "zebra"]
    model.choose_environment(conda(computer) / "envs" / "zebra")

    add_environment(conda(computer) / "envs" / "middle")
    shutil.rmtree(conda(computer) / "envs" / "child1")
    model.refresh()

    assert entries(chooser) == ["base", "middle", "zebra"]
    assert chooser.currentText() == "zebra"


def test_the_list_stays_while_it_is_looked_for_again(
    show_panel: ShowPanel, computer: Machine
) -> None:
    model, chooser = chooser_of(show_panel)
    seen: list[list[str]] = []
    model.scan.started.connect(lambda: seen.append(entries(chooser)))
    model.scan.found.connect(lambda _: seen.append(entries(chooser)))
    model.refresh()
    assert len(seen) > 1
    assert all(each == ["base", "child1"] for each in seen)


def test_an_environment_that_nobody_lists_stays_while_it_is_looked_at(
    show_panel: ShowPanel, computer: Machine
) -> None:
    model, chooser = chooser_of(show_panel)
    model.choose_environment(add_environment(computer.home / "mine"))
    model.refresh()
    assert entries(chooser) == ["base", "child1", "mine"]
    assert chooser.currentText() == "mine"


def test_another_conda_begins_with_a_list_of_its_own(
    show_panel: ShowPanel, computer: Machine
) -> None:
    other = computer.home.parent / "opt" / "miniforge3"
    add_package(other, "conda", "25.1.0")
    add_environment(other / "envs" / "theirs")
    model, chooser = chooser_of(show_panel)
    seen: list[list[str]] = []
    model.scan.started.connect(lambda: seen.append(entries(chooser)))
    model.choose_installation(other)
    assert seen == [["base"]]
    assert entries(chooser) == ["base", "theirs"]
