"""A decision explains itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from conda_privacy.core import Decision, Machine, Place, decide
from conda_privacy.core.decision import decide_all

SETTING = "anaconda_anon_usage"
TELEMETRY = "plugins.anaconda_telemetry"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("etc", "home", "prefix"):
        (tmp_path / name).mkdir()
    return tmp_path


def on(folder: Path, **environ: str) -> Machine:
    return Machine(folder / "home", environ, (folder / "etc",), "linux")


def write(folder: Path, **files: str) -> None:
    names = {"etc": "etc/condarc", "home": "home/.condarc", "prefix": "prefix/.condarc"}
    for name, text in files.items():
        (folder / names[name]).write_text(text)


def asked(folder: Path, setting: str = SETTING, **environ: str) -> Decision:
    return decide(on(folder, **environ), setting, prefix=folder / "prefix")


def place(decision: Decision, folder: Path, name: str) -> Place:
    return next(each for each in decision.places if each.path == folder / name)


def test_nothing_set_means_the_default_and_no_lock(folder: Path) -> None:
    decision = asked(folder)

    assert (decision.value, decision.decided_by, decision.locked) == (True, None, False)
    assert decision.runner_up is None
    assert decision.value_without is True
    assert decision.problems == ()
    assert {each.status for each in decision.places} == {"absent"}
    assert decision.places[-1].kind == "variable"
    assert decision.places[-1].label == "CONDA_ANACONDA_ANON_USAGE"


def test_the_place_that_decides_has_its_line_and_a_runner_up(folder: Path) -> None:
    write(folder, etc="a: 1\nanaconda_anon_usage: on\n", home="\n\nanaconda_anon_usage: 'off'\n")

    decision = asked(folder)

    decider = decision.decided_by
    assert decider is not None
    assert (decider.path, decider.line, decider.column) == (folder / "home/.condarc", 3, 1)
    assert (decider.value, decider.raw) == (False, "off")
    assert decision.runner_up == place(decision, folder, "etc/condarc")
    assert decision.value_without is True
    assert decision.powerless(decider) is None
    assert decision.powerless(place(decision, folder, "etc/condarc")) == "overridden"
    assert decision.powerless(decision.places[-1]) is None


def test_a_final_place_locks_and_leaves_the_others_powerless(folder: Path) -> None:
    write(folder, etc="anaconda_anon_usage: true #!final\n", home="anaconda_anon_usage: false\n")

    decision = asked(folder)

    assert decision.locked
    assert decision.value is True
    assert decision.powerless(place(decision, folder, "home/.condarc")) == "final-elsewhere"


@pytest.mark.parametrize("environ", [{}, {"CONDA_ANACONDA_ANON_USAGE": "0"}])
def test_what_is_above_the_home_folder_locks(folder: Path, environ: dict[str, str]) -> None:
    write(folder, home="anaconda_anon_usage: true\n")
    if not environ:
        write(folder, prefix="anaconda_anon_usage: false\n")

    decision = asked(folder, **environ)

    assert (decision.locked, decision.value) == (True, False)


def test_a_final_word_of_ones_own_does_not_lock(folder: Path) -> None:
    write(folder, home="anaconda_anon_usage: true #!final\n")

    assert not asked(folder, CONDA_ANACONDA_ANON_USAGE="off").locked


@pytest.mark.parametrize("link", ["soft", "hard"])
@pytest.mark.parametrize("flag", ["", " #!final"])
def test_a_file_that_is_two_places_by_a_link_neither_locks_itself_nor_follows_itself(
    folder: Path, link: str, flag: str
) -> None:
    write(folder, etc="x: 1\nanaconda_anon_usage: true\n", home=f"anaconda_anon_usage: off{flag}\n")
    linked(folder, "prefix" if not flag else "etc", link)

    decision = asked(folder)

    assert (decision.value, decision.locked) == (False, False)
    assert decision.runner_up == (None if flag else place(decision, folder, "etc/condarc"))
    assert decision.value_without is True


def test_a_link_above_that_is_silent_with_the_home_file_does_not_lock(folder: Path) -> None:
    write(folder, home="x: 1\n", prefix="anaconda_anon_usage: false\n")
    above = folder / "above.yml"
    above.symlink_to(folder / "home/.condarc")

    assert not asked(folder, CONDARC=str(above)).locked
    assert asked(folder, CONDARC=str(folder / "other.yml")).locked


def test_a_link_that_conda_passes_over_does_not_unlock(folder: Path) -> None:
    write(folder, home="x: 1\n", prefix="anaconda_anon_usage: false\n")
    above = folder / "above.txt"
    above.symlink_to(folder / "home/.condarc")

    assert asked(folder, CONDARC=str(above)).locked


def linked(folder: Path, name: str, link: str) -> None:
    """Give the file at home the name of another place, too."""
    path = folder / {"etc": "etc/condarc", "prefix": "prefix/.condarc"}[name]
    path.unlink(missing_ok=True)
    if link == "soft":
        path.symlink_to(folder / "home/.condarc")
    else:
        path.hardlink_to(folder / "home/.condarc")


def test_a_variable_whose_name_stops_conda_locks_and_is_reported(folder: Path) -> None:
    decision = asked(folder, TELEMETRY, CONDA_PLUGINS_PLUGINS_X="1")

    assert decision.locked
    assert decision.error in decision.problems
    assert not asked(folder, CONDA_PLUGINS_PLUGINS_X="1").locked


def test_a_home_file_that_conda_ignores_locks(folder: Path) -> None:
    write(folder, home="anaconda_anon_usage:\tfalse\n  x: y\n\t\n@\n")

    decision = asked(folder)

    ignored = place(decision, folder, "home/.condarc")
    assert ignored.status == "ignored"
    assert decision.powerless(ignored) == "ignored"
    assert decision.locked
    assert decision.value is True
    assert decision.error is None


def test_every_problem_is_reported_and_the_first_that_stops_conda_is_the_error(
    folder: Path,
) -> None:
    write(folder, etc="x: @\n", home="a: 1\na: 2\n", prefix="- no mapping\n")

    decision = asked(folder)

    assert [each.kind for each in decision.problems] == [
        "scanner",
        "duplicate-key",
        "not-a-mapping",
    ]
    assert decision.error is not None
    assert decision.error.stops_conda
    assert decision.error.kind == "duplicate-key"
    assert (decision.value, decision.decided_by, decision.locked) == (None, None, True)
    assert decision.powerless(place(decision, folder, "home/.condarc")) == "stops-conda"


def test_a_value_that_loses_is_a_problem_but_no_error(folder: Path) -> None:
    write(folder, etc="anaconda_anon_usage: maybe\n", home="anaconda_anon_usage: off\n")

    decision = asked(folder)

    assert decision.error is None
    assert decision.value is False
    assert [each.kind for each in decision.problems] == ["value"]


def test_a_value_that_wins_and_means_nothing_is_the_error_of_this_setting(folder: Path) -> None:
    write(folder, home="x: 1\nanaconda_anon_usage: maybe\n")

    decision = asked(folder)

    assert decision.error is not None
    assert not decision.error.stops_conda
    assert (decision.error.path, decision.error.line) == (folder / "home/.condarc", 2)
    assert decision.decided_by == place(decision, folder, "home/.condarc")


def test_a_variable_that_means_nothing_is_named_and_keeps_what_is_written(folder: Path) -> None:
    decision = asked(folder, CONDA_ANACONDA_ANON_USAGE="maybe!important")

    assert decision.error is not None
    assert "CONDA_ANACONDA_ANON_USAGE" in decision.error.text
    assert decision.decided_by is not None
    assert (decision.decided_by.raw, decision.decided_by.final) == ("maybe!important", True)


def test_what_a_huge_file_says_cannot_be_known(folder: Path) -> None:
    with (folder / "etc/condarc").open("wb") as file:
        file.truncate(100 * 1024 * 1024)

    decision = asked(folder)

    huge = place(decision, folder, "etc/condarc")
    assert decision.value is None
    assert decision.error is not None
    assert not decision.error.stops_conda
    assert huge.status == "broken"
    assert decision.powerless(huge) == "unknown"


def test_two_names_of_one_setting_in_one_file_are_an_error(folder: Path) -> None:
    write(folder, home="report_errors: true\n_report_errors: false\n")

    decision = asked(folder, "report_errors")

    assert decision.error is not None
    assert decision.error.kind == "two-names"


def test_the_other_name_counts_alone(folder: Path) -> None:
    write(folder, home="_report_errors: false\n")

    assert asked(folder, "report_errors").value is False
    assert asked(folder, "report_errors", CONDA__REPORT_ERRORS="on").value is True


def test_two_names_in_one_file_are_an_error_also_where_another_place_wins(folder: Path) -> None:
    write(folder, etc="report_errors: on\n_report_errors: off\n", home="report_errors: on\n")

    decision = asked(folder, "report_errors")

    assert decision.error is not None
    assert decision.error.path == folder / "etc/condarc"
    assert decision.locked


def test_two_variables_for_one_setting_are_an_error(folder: Path) -> None:
    decision = asked(folder, "report_errors", CONDA_REPORT_ERRORS="no", CONDA__REPORT_ERRORS="no")

    assert decision.error is not None
    assert decision.error.kind == "two-names"
    assert not decision.error.stops_conda


def test_a_variable_called_conda_plugins_hides_the_others(folder: Path) -> None:
    decision = asked(folder, TELEMETRY, CONDA_PLUGINS="", CONDA_PLUGINS_ANACONDA_TELEMETRY="0")

    assert decision.value is True
    assert decision.places[-1].status == "ignored"
    assert [each.kind for each in decision.problems] == ["shadowed-variable"]
    assert asked(folder, CONDA_PLUGINS="x", CONDA_ANACONDA_ANON_USAGE="0").value is False


def test_a_variable_name_that_conda_cannot_take_apart_is_an_error(folder: Path) -> None:
    decision = asked(folder, TELEMETRY, CONDA_PLUGINS_X_PLUGINS_Y="1")

    assert decision.error is not None
    assert decision.error.kind == "variable-name"
    assert asked(folder, SETTING, CONDA_PLUGINS_X_PLUGINS_Y="1").error is None
    assert asked(folder, TELEMETRY, CONDA_MY_PLUGINS_PLUGINS_X="1").error is None


@pytest.mark.parametrize("text", ["", "settings.yml", "$NOWHERE/x.yml", "C:/x.yml"])
def test_a_relative_condarc_is_a_doubt_that_is_said(folder: Path, text: str) -> None:
    decision = asked(folder, CONDARC=text)

    assert [each.kind for each in decision.problems] == ["relative-place"]
    assert decision.error is None
    assert "CONDARC" in decision.problems[0].text


def test_each_variable_that_names_a_relative_path_is_a_doubt_once(folder: Path) -> None:
    names = ["CONDA_ROOT", "XDG_CONFIG_HOME", "CONDA_PREFIX", "CONDARC"]
    decision = decide(on(folder, **{name: f"relative/{name}.yml" for name in names}), SETTING)

    assert [each.kind for each in decision.problems] == ["relative-place"] * 4
    assert [each.text.values["name"] for each in decision.problems] == names
    assert (decision.error, decision.value, decision.locked) == (None, True, False)


@pytest.mark.parametrize(
    ("platform", "name"), [("linux", "HOME"), ("darwin", "HOME"), ("win32", "USERPROFILE")]
)
@pytest.mark.parametrize("home", ["some/home", "."])
def test_a_relative_home_folder_is_a_doubt_about_its_variable(
    home: str, platform: str, name: str
) -> None:
    decision = decide(Machine(Path(home), {name: home}, (), platform), SETTING)

    assert [each.text.values["name"] for each in decision.problems] == [name]
    assert (decision.error, decision.value, decision.locked) == (None, True, False)


def test_no_variable_is_in_doubt_that_names_no_place(folder: Path) -> None:
    machine = Machine(folder / "home", {"CONDA_DEFAULT_ENV": "x"}, (Path("etc/conda"),), "linux")

    assert decide(machine, SETTING, root_prefix=Path("root")).problems == ()
    assert decide(machine, SETTING, prefix=Path("environment")).problems == ()


@pytest.mark.parametrize("name", ["CONDARC", "XDG_CONFIG_HOME", "CONDA_ROOT", "CONDA_PREFIX"])
def test_the_home_folder_of_nobody_stops_conda(folder: Path, name: str) -> None:
    decision = decide(on(folder, **{name: "~no-such-account/x"}), SETTING)

    assert decision.error is not None
    assert (decision.error.kind, decision.error.stops_conda) == ("no-such-home", True)
    assert name in decision.error.text


def test_windows_variables_are_found_in_any_case(folder: Path) -> None:
    machine = Machine(folder / "home", {"conda_Anaconda_anon_usage": "no"}, (), "win32")

    assert decide(machine, SETTING).value is False


@pytest.mark.parametrize(
    ("names", "locked"),
    [
        (["a.yml"], False),
        (["a.yml", "conda-privacy.yml"], False),
        (["conda-privacy.yml", "z.yml"], True),
        (["z.yml"], True),
    ],
)
def test_in_a_folder_at_home_our_file_can_win_unless_a_later_one_decides(
    folder: Path, names: list[str], *, locked: bool
) -> None:
    (folder / "home/.condarc").mkdir()
    for name in names:
        (folder / "home/.condarc" / name).write_text("anaconda_anon_usage: off\n")

    decision = asked(folder)

    assert decision.value is False
    assert decision.locked == locked


def test_in_a_folder_at_home_our_file_cannot_win_over_the_environment(folder: Path) -> None:
    (folder / "home/.condarc").mkdir()
    (folder / "home/.condarc/a.yml").write_text("anaconda_anon_usage: off\n")
    write(folder, prefix="anaconda_anon_usage: on\n")

    decision = asked(folder)

    assert decision.value is True
    assert decision.locked


def test_an_empty_folder_at_home_can_take_our_file(folder: Path) -> None:
    (folder / "home/.condarc").mkdir()

    assert not asked(folder).locked


def test_an_unknown_setting_is_a_mistake_of_the_caller(folder: Path) -> None:
    with pytest.raises(KeyError):
        decide(on(folder), "nothing")


def test_all_settings_are_decided_from_one_reading(folder: Path) -> None:
    write(folder, home="anaconda_anon_usage: off\nplugins:\n  anaconda_telemetry: off\n")

    decisions = decide_all(on(folder))

    assert {name: each.value for name, each in decisions.items()} == {
        "anaconda_anon_usage": False,
        "plugins.anaconda_telemetry": False,
        "anaconda_heartbeat": False,
        "anaconda_ident": "default",
        "report_errors": None,
    }


def test_on_windows_the_home_is_found_in_whatever_letters_it_is_named(tmp_path: Path) -> None:
    (tmp_path / "Me").mkdir()
    machine = Machine(tmp_path / "Me", {}, (), "win32", code_page="cp1252")
    decision = decide(machine, SETTING, root_prefix=tmp_path / "me")
    assert (decision.value, decision.locked) == (True, False)
