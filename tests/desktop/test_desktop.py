"""Our own window: options, menus, what is remembered, one window per person."""

import errno
import io
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

import conda_privacy
from conda_privacy.core.machine import Machine
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.problem import Problem
from conda_privacy.desktop.about import About
from conda_privacy.desktop.appearance import Appearance
from conda_privacy.desktop.events import JsonEvents
from conda_privacy.desktop.instance import Instance
from conda_privacy.desktop.options import Options, read_options
from conda_privacy.desktop.preferences import Preferences
from conda_privacy.desktop.window import Window
from conda_privacy.panel.colours import SCHEMES, colours_for
from conda_privacy.panel.pages import PAGES
from conda_privacy.panel.panel import PrivacyPanel
from conda_privacy.panel.practice_window import PracticePanel
from tests.desktop.program import environment, run
from tests.panel.practice import make_computer, write

pytestmark = pytest.mark.qt


@pytest.fixture
def computer(tmp_path: Path) -> Machine:
    return make_computer(tmp_path / "computer")


@pytest.fixture
def preferences(computer: Machine) -> Preferences:
    return Preferences(computer.config_dir)


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    appearance = Appearance(qapp)
    yield appearance
    appearance.show_theme("dark")
    appearance.show_theme("system")
    appearance.show_text_size(100)
    appearance.show_language("en")
    for translator in appearance._translators:
        qapp.removeTranslator(translator)


@pytest.fixture
def window(
    qtbot: QtBot, computer: Machine, preferences: Preferences, appearance: Appearance
) -> Iterator[Window]:
    window = Window(computer, "overview", preferences, appearance)
    qtbot.addWidget(window)
    with qtbot.waitSignals([window.painted, window.furnished], order="strict"):
        window.show()
    yield window
    window.close()


def panel_of(window: Window) -> PrivacyPanel:
    assert window.panel is not None
    return window.panel


def action(window: Window, text: str) -> QAction:
    menus = window.menuBar().findChildren(QMenu)
    found = [each for menu in menus for each in menu.actions() if each.text().startswith(text)]
    return found[0]


def test_the_window_is_painted_before_the_panel_is_loaded(window: Window) -> None:
    assert window.centralWidget() is window.panel


def test_looking_at_the_window_writes_nothing(
    qtbot: QtBot, computer: Machine, preferences: Preferences, appearance: Appearance
) -> None:
    before = sorted(computer.home.rglob("*"))
    window = Window(computer, "overview", preferences, appearance)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.furnished):
        window.show()
    with qtbot.waitSignal(panel_of(window).usageDataChanged):
        panel_of(window).refresh()
    assert sorted(computer.home.rglob("*")) == before
    window.close()


def test_a_window_on_a_practice_computer_says_so(
    qtbot: QtBot, computer: Machine, preferences: Preferences, appearance: Appearance
) -> None:
    window = Window(computer, "help", preferences, appearance, practice=True)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.furnished):
        window.show()
    assert isinstance(window.centralWidget(), PracticePanel)
    assert panel_of(window).currentPage() == "help"
    window.close()


def test_every_page_has_a_menu_entry(window: Window) -> None:
    action(window, "What is sent").trigger()
    assert panel_of(window).currentPage() == "what-is-sent"
    action(window, "Help").trigger()
    assert panel_of(window).currentPage() == "help"


@pytest.mark.parametrize(
    ("words", "scheme"), [("Light", "light"), ("Dark", "dark"), ("High contrast", "contrast")]
)
def test_a_theme_is_shown_and_remembered(
    window: Window, computer: Machine, words: str, scheme: str, qapp: QApplication
) -> None:
    action(window, words).trigger()
    assert colours_for(qapp.palette()).window == SCHEMES[scheme].window
    window.close()
    assert Preferences(computer.config_dir).theme == scheme


def test_a_text_size_is_shown_and_remembered(
    window: Window, computer: Machine, qapp: QApplication
) -> None:
    before = qapp.font().pointSizeF()
    action(window, "150 %").trigger()
    assert qapp.font().pointSizeF() == pytest.approx(1.5 * before)
    window.close()
    assert Preferences(computer.config_dir).text_size == 150


def test_a_language_is_chosen_without_a_restart(window: Window, computer: Machine) -> None:
    action(window, "English").trigger()
    window.close()
    assert Preferences(computer.config_dir).language == "en"


def test_menus_are_filled_anew_when_the_language_changes(window: Window, qtbot: QtBot) -> None:
    before = action(window, "Dark")
    QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    qtbot.waitUntil(lambda: action(window, "Dark") is not before)


def test_keys_reach_the_panel_before_anything_was_clicked(window: Window, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    panel = panel_of(window)

    QTest.keyClick(window.windowHandle(), Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)

    assert panel.currentPage() == list(PAGES)[4]


def test_full_screen_and_back(window: Window) -> None:
    action(window, "Full screen").trigger()
    assert window.isFullScreen()
    action(window, "Full screen").trigger()
    assert not window.isFullScreen()


def test_the_place_of_the_window_is_remembered(
    window: Window, computer: Machine, appearance: Appearance, qtbot: QtBot
) -> None:
    window.resize(777, 555)
    window.close()
    again = Window(computer, "overview", Preferences(computer.config_dir), appearance)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (777, 555)


def test_what_is_remembered_and_spoiled_counts_as_not_set(computer: Machine) -> None:
    folder = computer.config_dir
    folder.mkdir(parents=True)
    (folder / "window.ini").write_text("[General]\ntheme=pink\ntext-size=9000\ngeometry=7\n")
    preferences = Preferences(folder)
    assert (preferences.theme, preferences.text_size) == ("system", 100)
    assert preferences.geometry == QByteArray()


def test_preferences_that_cannot_be_written_say_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    preferences = Preferences(tmp_path / "file")
    preferences.theme = "dark"
    assert not preferences.save()


def test_a_second_start_shows_the_window_of_the_first(window: Window) -> None:
    window.hide()
    window.show_page("what-is-sent")
    assert panel_of(window).currentPage() == "what-is-sent"
    assert window.isVisible()
    window.show_page("nowhere")
    assert panel_of(window).currentPage() == "what-is-sent"


def test_there_is_one_window_per_person(computer: Machine, qtbot: QtBot) -> None:
    first, second = Instance(computer.config_dir), Instance(computer.config_dir)
    assert first.take()
    assert not second.take()
    with qtbot.waitSignal(first.wanted) as wanted:
        assert second.ask("help")
    assert wanted.args == ["help"]
    first.release()
    assert second.take()
    second.release()


def test_a_second_start_that_names_no_page_leaves_the_page_as_it_is(
    window: Window, computer: Machine, qtbot: QtBot
) -> None:
    first, second = Instance(computer.config_dir), Instance(computer.config_dir)
    assert first.take()
    first.wanted.connect(window.show_page)
    window.show_page("help")
    window.hide()
    with qtbot.waitSignal(first.wanted):
        assert second.ask(read_options(["program"], list).page)
    assert window.isVisible()
    assert panel_of(window).currentPage() == "help"
    with qtbot.waitSignal(first.wanted):
        assert second.ask(read_options(["program", "--page", "classroom"], list).page)
    assert panel_of(window).currentPage() == "classroom"
    first.release()


def test_a_window_whose_events_are_read_stands_apart_from_the_persons_own(
    home: Path, qtbot: QtBot
) -> None:
    folder = home / ".config" / "conda-privacy"
    own = Instance(folder)
    assert own.take()
    asked: list[str] = []
    own.wanted.connect(asked.append)
    line = [sys.executable, "-m", "conda_privacy.desktop", "--json-events"]
    read = subprocess.Popen(line, env=environment(home), stdout=subprocess.PIPE, text=True)
    with read:
        assert read.stdout is not None
        assert json.loads(read.stdout.readline()) == {"event": "ready"}
        own.release()
        another = Instance(folder)
        assert another.take()  # what is read does not hold the place
        another.release()
        read.terminate()
    QApplication.processEvents()
    assert asked == []
    assert not (folder / "show-page").exists()


def test_a_request_that_waits_from_long_ago_is_forgotten(computer: Machine, qtbot: QtBot) -> None:
    computer.config_dir.mkdir(parents=True)
    (computer.config_dir / "show-page").write_text("help")
    instance = Instance(computer.config_dir)
    assert instance.take()
    assert not (computer.config_dir / "show-page").exists()
    instance.release()


def test_without_a_folder_of_ours_the_window_may_open(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    instance = Instance(tmp_path / "file" / "below")
    assert instance.take()
    assert not instance.ask("help")


def test_about_names_versions_and_licences(qtbot: QtBot, window: Window) -> None:
    action(window, "About").trigger()
    about = window.findChild(About)
    assert isinstance(about, About)
    text = about.text()
    for part in (conda_privacy.__version__, "BSD-3-Clause", "Qt ", "LGPL-3.0-only", "ruamel.yaml"):
        assert part in text
    about.reject()


class FullDisk(io.StringIO):
    """A file on a disk without space."""

    tried = 0

    def flush(self) -> None:
        if not self.closed:
            self.tried += 1
            raise OSError(errno.ENOSPC, "No space left on device")


def test_events_that_cannot_be_written_stop_nothing(qtbot: QtBot, computer: Machine) -> None:
    panel = PrivacyPanel(machine=computer)
    qtbot.addWidget(panel)
    with FullDisk() as stream:
        events = JsonEvents(panel, stream)
        panel.busyChanged.emit(True)
        events.write("closed")
        assert stream.tried == 1


def test_events_are_json_objects_one_a_line(qtbot: QtBot, computer: Machine) -> None:
    stream = io.StringIO()
    panel = PrivacyPanel(machine=computer)
    qtbot.addWidget(panel)
    events = JsonEvents(panel, stream)
    panel.problemRaised.emit(Problem("odd", Phrase("Odd"), Phrase("It is odd."), Path("/a"), 3))
    panel.usageDataChanged.emit(False)
    panel.statusMessage.emit("Saved.")
    panel.busyChanged.emit(True)
    panel.pageChanged.emit("help")
    stream_of = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert stream_of == [
        {
            "event": "problem",
            "kind": "odd",
            "title": "Odd",
            "text": "It is odd.",
            "path": "/a",
            "line": 3,
        },
        {"event": "usage-data", "value": False},
        {"event": "status", "text": "Saved."},
        {"event": "busy", "value": True},
        {"event": "page", "name": "help"},
    ]
    stream.close()
    events.write("closed")
    events.write("closed")
    panel.shutdown()


def test_the_command_line_is_understood() -> None:
    line = ["program", "--page", "help", "--json-events", "--practice", "--pictures", "there"]
    spoken: list[str] = []
    options = read_options(line, lambda: spoken.append("a language"))
    assert options == Options("help", True, Path("there"), ("help",), False, True)
    nothing_asked = Options("", False, None, tuple(PAGES), False, False)
    assert read_options(["program"], lambda: spoken.append("a language")) == nothing_asked
    assert spoken == []


def test_the_program_ends_after_its_first_paint(home: Path) -> None:
    done = run(home, "--quit-after-first-paint")
    assert done.returncode == 0
    assert list(home.rglob("*")) == []


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always one")
def test_without_a_screen_the_program_says_so_and_still_answers_what_needs_none(home: Path) -> None:
    refused = run(home, screen=False)
    assert refused.returncode == 1
    assert refused.stderr.startswith("There is no screen for a window here.")
    assert refused.stderr.count("\n") == 1
    told = run(home, "--version", screen=False)
    assert (told.returncode, told.stdout) == (0, f"conda-privacy {conda_privacy.__version__}\n")
    assert "--practice" in run(home, "--help", screen=False).stdout


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always one")
@pytest.mark.parametrize("dashes", ["-", "--"])
def test_a_place_for_the_window_that_the_command_line_names_is_taken(
    home: Path, dashes: str
) -> None:
    line = (f"{dashes}platform", "offscreen", "--quit-after-first-paint")
    done = run(home, *line, screen=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always one")
def test_a_place_without_its_name_is_no_place(home: Path) -> None:
    refused = run(home, "--quit-after-first-paint", "-platform", screen=False)
    assert refused.returncode == 1
    assert refused.stderr.startswith("There is no screen for a window here.")


def test_a_page_that_does_not_exist_is_an_error_that_names_the_pages(home: Path) -> None:
    done = run(home, "--page", "nowhere")
    assert done.returncode == 1
    assert "There is no page named “nowhere”" in done.stderr
    assert "overview" in done.stderr
    assert done.stderr.endswith("\n")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["environments"], "Unknown option 'environments'."),
        (["--page", "help", "more"], "Unknown option 'more'."),
        (["--pictures", ""], "Missing value after '--pictures'."),
        (["--page", ""], "Missing value after '--page'."),
    ],
)
def test_a_word_too_many_or_a_value_too_few_is_refused(
    qapp: QApplication, words: list[str], said: str
) -> None:
    with pytest.raises(SystemExit) as refused:
        read_options(["program", *words], list)
    assert refused.value.code == said  # printed, with status 1


def test_a_stray_word_is_refused_in_the_language_that_was_chosen(home: Path) -> None:
    write(home / ".config" / "conda-privacy" / "window.ini", "[General]\nlanguage=de\n")
    done = run(home, "environments", "--quit-after-first-paint")
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr == "Unbekannte Option 'environments'.\n"


def test_a_file_in_place_of_the_folder_for_pictures_is_named_in_words(home: Path) -> None:
    file = write(home / "taken", "")
    done = run(home, "--pictures", str(file))
    assert done.returncode == 1
    assert done.stderr == f"{file}: File exists\n"


def test_the_command_line_is_explained_in_the_language_that_was_chosen(home: Path) -> None:
    write(home / ".config" / "conda-privacy" / "window.ini", "[General]\nlanguage=de\n")
    helped, missed, misspelt = run(home, "--help"), run(home, "--page", "da"), run(home, "--da")
    assert (helped.returncode, missed.returncode, misspelt.returncode) == (0, 1, 1)
    assert "Zeigt, was conda" in helped.stdout
    assert "Mit dieser Seite beginnen: overview" in helped.stdout
    assert "Es gibt keine Seite namens „da“" in missed.stderr
    assert "Unbekannte Option" in misspelt.stderr


def test_a_practice_window_leaves_the_real_home_alone(home: Path) -> None:
    done = run(home, "--practice", "--quit-after-first-paint")
    assert done.returncode == 0
    assert list(home.rglob("*")) == []


def test_the_window_is_described_for_screen_readers(window: Window) -> None:
    assert panel_of(window).accessibleName() == "Conda Privacy"
    assert window.windowTitle() == "Conda Privacy"
    assert window.layoutDirection() == Qt.LayoutDirection.LeftToRight
