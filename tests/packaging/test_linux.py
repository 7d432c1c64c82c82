"""What is laid out for Linux desktops satisfies the programs that read it."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import command_line
import stage
from conda_privacy.cli.arguments import whole_parser
from conda_privacy.panel.pages import PAGES
from tests.packaging.conftest import ROOT, read_pyproject

pytestmark = [
    pytest.mark.qt,
    pytest.mark.usefixtures("qapp"),
    pytest.mark.skipif(sys.platform != "linux", reason="the programs that check are Linux's"),
]


@pytest.fixture(scope="module")
def usr(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Path:
    del qapp  # the icons are drawn with it
    folder = tmp_path_factory.mktemp("usr")
    stage.main([str(folder), "--pictures", "https://example.org/pictures/"])
    return folder


def said_by(*command: str | Path) -> str:
    """What a checking program has to say; nothing is best."""
    outcome = subprocess.run([*map(str, command)], check=False, capture_output=True, text=True)
    return outcome.stdout + outcome.stderr + ("" if outcome.returncode == 0 else "FAILED")


def test_given_one_checkout_when_laid_out_twice_then_every_byte_is_the_same(
    usr: Path, tmp_path: Path
) -> None:
    stage.main([str(tmp_path), "--pictures", "https://example.org/pictures/"])
    first = {path.relative_to(usr): path for path in usr.rglob("*") if path.is_file()}
    again = {path.relative_to(tmp_path): path for path in tmp_path.rglob("*") if path.is_file()}
    assert first.keys() == again.keys()
    assert [name for name in first if first[name].read_bytes() != again[name].read_bytes()] == []


def test_given_what_is_laid_out_when_listed_then_our_licence_is_in_it(usr: Path) -> None:
    licence = usr / "share/licenses/conda-privacy/LICENSE"
    assert licence.read_bytes() == (ROOT / "LICENSE").read_bytes()


def entry_of(usr: Path) -> str:
    return (usr / f"share/applications/{stage.ID}.desktop").read_text("utf-8")


def test_given_the_menu_entry_when_validated_then_nothing_is_said(usr: Path) -> None:
    path = usr / f"share/applications/{stage.ID}.desktop"
    assert said_by("desktop-file-validate", path) == ""


def test_given_the_menu_entry_when_read_then_it_starts_a_program_of_ours_on_pages_that_exist(
    usr: Path,
) -> None:
    commands = re.findall(r"^Exec=(.*)$", entry_of(usr), flags=re.MULTILINE)
    assert {line.split()[0] for line in commands} <= set(read_pyproject()["project"]["gui-scripts"])
    pages = [line.split()[2] for line in commands if len(line.split()) > 1]
    assert pages
    assert set(pages) <= set(PAGES)


def test_given_the_menu_entry_when_read_then_its_name_is_what_the_window_says_it_is(
    usr: Path,
) -> None:
    # On Wayland the window finds its icon by this name alone.
    program = (ROOT / "gui/conda_privacy/desktop/__main__.py").read_text("utf-8")
    assert f'setDesktopFileName("{stage.ID}")' in program
    assert f"Icon={stage.ID}\n" in entry_of(usr)


@pytest.mark.parametrize("address", [None, "https://example.org/pictures/"])
def test_given_the_description_when_validated_then_there_is_no_warning(
    address: str | None, tmp_path: Path
) -> None:
    path = tmp_path / f"{stage.ID}.metainfo.xml"
    path.write_bytes(stage.metainfo(address))
    said = said_by("appstreamcli", "validate", "--no-net", path)
    assert "FAILED" not in said, said
    assert not re.findall(r"^[EW]: .*", said, flags=re.MULTILINE), said


def test_given_an_address_when_described_then_each_picture_is_below_it() -> None:
    text = stage.metainfo("https://example.org/pictures/").decode()
    images = re.findall(r"<image>(.*?)</image>", text)
    assert images == [f"https://example.org/pictures/{name}.png" for name in stage.PICTURES]


def test_given_no_address_when_described_then_no_picture_is_promised() -> None:
    assert b"screenshot" not in stage.metainfo(None)


def test_given_releases_with_a_date_when_described_then_they_are_listed() -> None:
    changes = "# Changes\n\n## 0.2.0 (not released)\n\n## 0.1.0 (2026-12-01)\n\n- First.\n"
    (element,) = stage.releases(changes)
    assert [release.attrib for release in element] == [{"version": "0.1.0", "date": "2026-12-01"}]


def test_given_no_release_yet_when_described_then_none_is_invented() -> None:
    assert stage.releases("# Changes\n\n## 0.1.0 (not released)\n") == []


def test_given_the_icons_when_listed_then_there_is_one_for_each_size_of_the_theme(
    usr: Path,
) -> None:
    found = {path.parents[1].name for path in usr.rglob(f"{stage.ID}.png")}
    assert found == {f"{n}x{n}" for n in (16, 22, 24, 32, 48, 64, 128, 256, 512)}
    assert (usr / f"share/icons/hicolor/scalable/apps/{stage.ID}.svg").exists()


@pytest.mark.parametrize("name", ["conda-privacy.1", "conda-privacy-panel.1"])
def test_given_a_manual_when_formatted_then_there_is_no_warning(name: str, usr: Path) -> None:
    page = usr / "share/man/man1" / name
    assert said_by("groff", "-man", "-Tutf8", "-Kutf8", "-ww", "-z", page) == ""


def test_given_the_manual_when_read_then_every_command_is_in_it() -> None:
    page = command_line.manual().replace("\\-", "-")
    outcome = subprocess.run(
        [sys.executable, "-m", "conda_privacy.cli", "--help"],
        check=True,
        capture_output=True,
        text=True,
        env={"PYTHONPATH": str(ROOT / "gui")},
    )
    commands = re.findall(r"^    (\w+)(?: |$)", outcome.stdout, flags=re.MULTILINE)
    assert "status" in commands
    for name in commands:
        assert f"conda-privacy {name}" in page


def test_given_the_manual_when_compared_then_it_has_every_option_of_every_command() -> None:
    page = command_line.manual().replace("\\-", "-")
    parsers = [whole_parser()]
    for parser in parsers:
        parsers += command_line._commands_of(parser)
        assert parser.description, parser.prog
        for action in parser._actions:
            assert all(f"\\fB{flag}\\fR" in page for flag in action.option_strings), action


@pytest.mark.parametrize("columns", [40, 80, 200])
def test_given_a_terminal_of_any_width_when_the_manual_is_made_then_it_fits_a_page_unfilled(
    columns: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    made_here = command_line.manual()
    monkeypatch.setattr("os.get_terminal_size", lambda *_: os.terminal_size((columns, 24)))
    monkeypatch.setenv("COLUMNS", str(columns))
    page = command_line.manual()
    assert page == made_here
    lines = page.replace("\\-", "-").splitlines()
    laid_out = [line for line in lines if line.startswith((" ", "usage:"))]
    assert laid_out
    assert [line for line in laid_out if len(line) > command_line.COLUMNS] == []


def test_given_the_manual_of_the_window_when_compared_then_it_has_the_options_of_its_help() -> None:
    outcome = subprocess.run(
        [sys.executable, "-m", "conda_privacy.desktop", "--help"],
        check=True,
        capture_output=True,
        text=True,
        env={"PYTHONPATH": str(ROOT / "gui"), "QT_QPA_PLATFORM": "offscreen"},
    )
    page = (ROOT / "packaging/linux/conda-privacy-panel.1").read_text("utf-8").replace("\\", "")
    offered = set(re.findall(r"--[a-z][a-z-]+", outcome.stdout))
    described = set(re.findall(r"--[a-z][a-z-]+", page.partition(".SH OPTIONS")[2]))
    assert described == offered
    assert offered == set(command_line.panel_parser()._option_string_actions) - {"-h", "-v"}
    for name in PAGES:
        assert f"fB{name}fR" in page, name


@pytest.mark.parametrize("program", sorted(command_line.PROGRAMS))
@pytest.mark.parametrize("shell", sorted(command_line.SHELLS))
def test_given_a_completion_when_its_shell_reads_it_then_nothing_is_said(
    shell: str, program: str, usr: Path
) -> None:
    assert said_by(shell, "-n", script_of(usr, shell, program)) == ""


def test_given_our_programs_when_completed_then_none_is_forgotten() -> None:
    project = read_pyproject()["project"]
    assert {*project["scripts"], *project["gui-scripts"]} == set(command_line.PROGRAMS)


def script_of(usr: Path, shell: str, program: str) -> Path:
    return usr / command_line.SHELLS[shell].format(program=program)


def offered_by_bash(usr: Path, typed: str) -> list[str]:
    program, *words = typed.split(" ")
    script = script_of(usr, "bash", program)
    ask = (
        f'source "{script}"; COMP_WORDS=({typed}); COMP_CWORD={len(words)}; '
        f'_shtab_{program.replace("-", "_")}; echo "${{COMPREPLY[*]}}"'
    )
    return said_by("bash", "-c", ask).split()


def offered_by_fish(usr: Path, typed: str) -> list[str]:
    script = script_of(usr, "fish", typed.split(maxsplit=1)[0])
    ask = f"source '{script}'; complete -C '{typed}'"
    said = said_by("fish", "--no-config", "-c", ask)
    return [line.partition("\t")[0] for line in said.splitlines()]


def test_given_the_completion_for_bash_when_asked_then_it_completes_commands_and_options(
    usr: Path,
) -> None:
    assert offered_by_bash(usr, "conda-privacy unt") == []
    assert offered_by_bash(usr, "conda-privacy und") == ["undo"]
    assert offered_by_bash(usr, "conda-privacy off --dry") == ["--dry-run"]
    assert offered_by_bash(usr, "conda-privacy preview --if o") == ["on", "off"]


def test_given_the_completion_for_fish_when_asked_then_it_completes_commands_and_options(
    usr: Path,
) -> None:
    assert offered_by_fish(usr, "conda-privacy und") == ["undo"]
    assert offered_by_fish(usr, "conda-privacy off --dry") == ["--dry-run"]
    assert offered_by_fish(usr, "conda-privacy preview --if ") == ["on", "off"]


@pytest.mark.parametrize("offered", [offered_by_bash, offered_by_fish])
def test_given_the_completion_of_the_window_when_asked_then_it_knows_its_options_and_pages(
    offered: Callable[[Path, str], list[str]], usr: Path
) -> None:
    assert offered(usr, "conda-privacy-panel --pic") == ["--pictures"]
    assert offered(usr, "conda-privacy-panel --json") == ["--json-events"]
    assert offered(usr, "conda-privacy-panel --page what") == ["what-is-sent"]
    assert offered(usr, "conda-privacy-panel --page ") == list(PAGES)


@pytest.mark.parametrize("offered", [offered_by_bash, offered_by_fish])
def test_given_the_completion_of_the_window_when_pictures_are_asked_for_then_it_offers_folders(
    offered: Callable[[Path, str], list[str]], usr: Path, tmp_path: Path
) -> None:
    (tmp_path / "pictures").mkdir()
    (tmp_path / "picture.png").touch()
    found = offered(usr, f"conda-privacy-panel --pictures {tmp_path}/pic")
    assert [name.rstrip("/") for name in found] == [f"{tmp_path}/pictures"]
