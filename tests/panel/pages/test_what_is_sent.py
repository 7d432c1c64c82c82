"""The page that explains the user agent, against a practice computer."""

import shutil
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtGui import QGuiApplication

from conda_privacy.core.machine import Machine
from conda_privacy.panel.pages.what_is_sent import WhatIsSent
from conda_privacy.panel.widgets.banner import Banner
from conda_privacy.panel.widgets.code_view import CodeView
from conda_privacy.panel.widgets.part_list import PartChip
from conda_privacy.panel.widgets.path_button import PathButton
from conda_privacy.panel.widgets.telemetry_card import HeaderRow
from conda_privacy.panel.widgets.user_agent_view import UserAgentView
from tests.panel.pages.conftest import ShowPage, button, shown_texts
from tests.panel.pages.opened import noted
from tests.panel.practice import BASE, CHILD, CLIENT, write

pytestmark = pytest.mark.qt


def page_of(show_page: ShowPage, machine: Machine | None = None) -> WhatIsSent:
    return cast("WhatIsSent", show_page("what-is-sent", machine))


def values(view: UserAgentView) -> dict[str, str]:
    return {part.name: part.value for part in view.parts()}


def test_each_part_that_is_sent_is_explained(show_page: ShowPage) -> None:
    page = page_of(show_page)
    chips = [chip.text() for chip in page.findChildren(PartChip)]
    assert chips == ["conda … solver", "aau/", "c/", "s/", "e/"]


def test_parts_of_an_organisation_are_explained_where_there_are_some(
    show_page: ShowPage, machine: Machine, tmp_path: Path
) -> None:
    write(tmp_path / "etc" / "conda" / "org_token", "acme-0123456789")
    chips = [chip.text() for chip in page_of(show_page).findChildren(PartChip)]
    assert chips[-1] == "o/"


def test_an_id_that_is_left_out_is_explained_too(show_page: ShowPage, machine: Machine) -> None:
    write(machine.home / ".conda" / "machine_token", "not allowed!")
    page = page_of(show_page)
    assert [chip.text() for chip in page.findChildren(PartChip)][-1] == "m/"
    assert "It holds characters that a request cannot carry." in shown_texts(page)


def test_without_the_add_on_only_versions_are_explained(
    show_page: ShowPage, tmp_path: Path
) -> None:
    (tmp_path / "opt/conda/conda-meta/anaconda-anon-usage-0.8.1-0.json").unlink()
    page = page_of(show_page)
    assert [chip.text() for chip in page.findChildren(PartChip)] == ["conda … solver"]
    assert "Only versions are sent: no add-on adds random IDs." in shown_texts(page)
    assert "New run" not in shown_texts(page)
    assert "Show IDs" not in shown_texts(page)
    button(page, "Copy").click()
    assert QGuiApplication.clipboard().text() == page._header.view.text()


def test_a_path_leads_to_the_nearest_folder_that_exists(
    show_page: ShowPage, machine: Machine
) -> None:
    page = page_of(show_page)
    path = next(b for b in page.findChildren(PathButton) if b.accessibleName().startswith("~"))
    with noted() as opened:
        path.click()
    assert opened == [str(machine.home / ".conda")]


def test_a_new_run_changes_the_session_and_nothing_else(show_page: ShowPage) -> None:
    page = page_of(show_page)
    button(page, "Show IDs").click()
    before = values(page._header.view)
    button(page, "New run").click()
    after = values(page._header.view)
    assert [name for name in before if before[name] != after[name]] == ["s"]
    assert after["c"] == CLIENT
    assert after["e"] == BASE


def test_earlier_runs_stay_to_be_compared(show_page: ShowPage) -> None:
    page = page_of(show_page)
    button(page, "Show IDs").click()
    first = values(page._header.view)["s"]
    again = button(page, "New run")
    again.click()
    again.click()
    again.click()
    views = [view for _, view in page._header._earlier._rows]
    assert all(values(view)["c"] == CLIENT for view in views)
    assert all(view.isVisibleTo(page) for view in views)
    assert first not in [values(view)["s"] for view in views]


def test_a_new_run_is_not_offered_while_nothing_is_added(
    show_page: ShowPage, machine: Machine
) -> None:
    write(machine.home / ".condarc", "anaconda_anon_usage: false\n")
    page = page_of(show_page)
    assert "New run" not in shown_texts(page)


def test_ids_are_masked_until_they_are_asked_for(show_page: ShowPage) -> None:
    page = page_of(show_page)
    assert not any(CLIENT in text for text in shown_texts(page))
    reveal = button(page, "Show IDs")
    reveal.click()
    assert any(CLIENT in text for text in shown_texts(page))
    reveal.click()
    assert not any(CLIENT in text for text in shown_texts(page))


def test_copying_is_masked_unless_asked_otherwise(show_page: ShowPage) -> None:
    page = page_of(show_page)
    button(page, "Copy, IDs hidden").click()
    assert CLIENT not in QGuiApplication.clipboard().text()
    button(page, "Show IDs").click()
    button(page, "Copy, IDs hidden").click()
    assert CLIENT not in QGuiApplication.clipboard().text()
    button(page, "Copy with IDs").click()
    assert f"c/{CLIENT}" in QGuiApplication.clipboard().text()


def test_on_and_off_stand_beside_each_other(show_page: ShowPage) -> None:
    page = page_of(show_page)
    (_, on_badge, on), (_, off_badge, off) = page._both._sides
    assert on_badge.isVisibleTo(page)
    assert not off_badge.isVisibleTo(page)
    assert all(part.sent for part in on.parts())
    assert [part.name for part in off.parts() if not part.sent] == ["c", "s", "e"]


def test_off_is_marked_where_it_holds(show_page: ShowPage, machine: Machine) -> None:
    write(machine.home / ".condarc", "anaconda_anon_usage: false\n")
    (_, on_badge, _), (_, off_badge, _) = page_of(show_page)._both._sides
    assert off_badge.isVisibleTo(off_badge.window())
    assert not on_badge.isVisibleTo(on_badge.window())


def test_another_environment_can_be_chosen(show_page: ShowPage) -> None:
    page = page_of(show_page)
    page._header._chooser.activated.emit(1)
    button(page, "Show IDs").click()
    assert values(page._header.view)["e"] == CHILD


def test_without_conda_it_is_said_what_to_do(show_page: ShowPage, tmp_path: Path) -> None:
    shutil.rmtree(tmp_path / "opt")
    texts = shown_texts(page_of(show_page))
    assert "No conda was found" in texts
    assert not any("Headers" in text for text in texts)


def test_without_conda_the_classroom_is_offered(show_page: ShowPage, tmp_path: Path) -> None:
    shutil.rmtree(tmp_path / "opt")
    page = page_of(show_page)
    wanted: list[str] = []
    page.pageWanted.connect(lambda name, _: wanted.append(name))

    button(page, "Look at it in the classroom").click()

    assert wanted == ["classroom"]


def test_what_keeps_it_from_being_told_is_said_first_and_leads_to_the_file(
    show_page: ShowPage, machine: Machine
) -> None:
    own = write(machine.home / ".condarc", "a: 1\na: 2\n")
    page = page_of(show_page)
    (banner,) = page.findChildren(Banner)
    assert banner.accessibleName() == "conda cannot start with this settings file"
    assert banner.y() < page._header.y()
    wanted: list[tuple[str, object]] = []
    page.pageWanted.connect(lambda *target: wanted.append(target))
    button(banner, "Show line 2").click()
    assert wanted == [("settings-files", own)]

    page.model.refresh()
    assert page.findChildren(Banner) == [banner]
    shutil.rmtree(machine.home.parent / "opt")
    page.model.refresh()

    assert "conda cannot start with this settings file" not in shown_texts(page)


def test_while_conda_cannot_start_nothing_is_said_to_be_sent(
    show_page: ShowPage, machine: Machine
) -> None:
    write(machine.home / ".condarc", "channels: [\n")
    page = page_of(show_page)
    assert not page._header._inset.isVisibleTo(page)
    assert not any(badge.isVisibleTo(page) for _, badge, _ in page._both._sides)
    assert "What would be sent cannot be told until this is mended." in shown_texts(page)
    assert "What you see here is an example." not in shown_texts(page)


def test_the_two_commands_name_environments_of_this_computer(show_page: ShowPage) -> None:
    page = page_of(show_page)
    texts = shown_texts(page._comparison)
    assert "conda install -n base pandas" in texts
    assert "conda install -n child1 panel" in texts


def test_the_two_commands_share_the_client_part_alone(show_page: ShowPage) -> None:
    page = page_of(show_page)
    button(page, "Show IDs").click()
    first, second = (values(view) for *_, view in page._comparison._sides)
    assert first["c"] == second["c"] == CLIENT
    assert (first["e"], second["e"]) == (BASE, CHILD)
    assert first["s"] != second["s"]


def test_one_environment_alone_is_not_compared(show_page: ShowPage, tmp_path: Path) -> None:
    shutil.rmtree(tmp_path / "opt/conda/envs")
    texts = shown_texts(page_of(show_page)._comparison)
    assert "There is no other environment yet to compare with." in texts


def test_a_differing_setting_in_one_environment_is_told(
    show_page: ShowPage, tmp_path: Path
) -> None:
    write(tmp_path / "opt/conda/envs/child1/.condarc", "anaconda_anon_usage: false\n")
    texts = shown_texts(page_of(show_page)._comparison)
    assert "Only one of the two carries random IDs: the setting differs there." in texts


def test_an_environment_with_an_odd_place_is_named_by_its_path(
    show_page: ShowPage, machine: Machine, tmp_path: Path
) -> None:
    shutil.rmtree(tmp_path / "opt/conda/envs")
    elsewhere = tmp_path / "else where"
    write(elsewhere / "conda-meta" / "history", "")
    write(machine.home / ".conda" / "environments.txt", f"{elsewhere}\n")
    texts = shown_texts(page_of(show_page)._comparison)
    assert f"conda install -p '{elsewhere}' panel" in texts


def test_telemetry_headers_are_shown_with_their_sizes(show_page: ShowPage) -> None:
    texts = shown_texts(page_of(show_page)._telemetry)
    assert "anaconda-telemetry-install" in texts
    assert "6 of at most 500 characters" in texts


def test_a_header_that_is_too_long_is_said_to_be_cut(show_page: ShowPage, tmp_path: Path) -> None:
    for number in range(200):
        write(tmp_path / f"opt/conda/conda-meta/package-{number}-1.0-long_build_text_0.json", "{}")
    texts = shown_texts(page_of(show_page)._telemetry)
    assert any(text.endswith("the rest is cut off") for text in texts)


def test_the_value_of_a_header_is_shown_on_request(show_page: ShowPage) -> None:
    card = page_of(show_page)._telemetry
    row = card.findChildren(HeaderRow)[4]
    more = button(row, "Show")
    more.click()
    value = row.findChildren(CodeView)[0]
    assert value.toPlainText() == "pandas"
    assert value.isVisibleTo(card)
    more.click()
    assert not value.isVisibleTo(card)


def test_without_the_telemetry_add_on_there_are_no_headers(
    show_page: ShowPage, tmp_path: Path
) -> None:
    (tmp_path / "opt/conda/conda-meta/conda-anaconda-telemetry-0.3.0-0.json").unlink()
    texts = shown_texts(page_of(show_page)._telemetry)
    assert "Not installed" in texts
    assert not any(text.startswith("anaconda-telemetry-") for text in texts)


def test_headers_that_are_off_are_said_to_be_off(show_page: ShowPage, machine: Machine) -> None:
    write(machine.home / ".condarc", "plugins:\n  anaconda_telemetry: false\n")
    texts = shown_texts(page_of(show_page)._telemetry)
    assert "Off" in texts
    assert "These would be added if the package telemetry were on." in texts


def test_looking_at_the_page_writes_nothing(show_page: ShowPage, tmp_path: Path) -> None:
    before = sorted(tmp_path.rglob("*"))
    page = page_of(show_page)
    button(page, "New run").click()
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("size", [(400, 300), (1120, 860)])
def test_nothing_lies_beside_the_page(show_page: ShowPage, size: tuple[int, int]) -> None:
    page = page_of(show_page)
    page.window().resize(*size)
    QGuiApplication.processEvents()
    assert page.horizontalScrollBar().maximum() == 0
