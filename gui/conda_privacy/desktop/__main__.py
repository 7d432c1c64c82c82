"""``conda-privacy-panel`` and ``python -m conda_privacy.desktop``."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from conda_privacy._version import __version__
from conda_privacy.desktop.options import Options, no_screen, read_options

if TYPE_CHECKING:
    from pathlib import Path

    from conda_privacy.core.machine import Machine
    from conda_privacy.desktop.appearance import Appearance
    from conda_privacy.desktop.window import Window

_WHERE = ("-platform", "--platform", "-display", "--display")
"""What Qt itself reads from the command line to find a place for a window."""


def main(arguments: list[str] | None = None) -> int:
    """Open the window, or render the pictures.

    Args:
        arguments: the command line, the program first; ``None`` takes that of the process.

    Returns:
        The exit status: 0, or 1 when something could not be done (said on standard error).
    """
    words = list(sys.argv if arguments is None else arguments)
    seen = _can_be_seen(words)
    nowhere = [] if seen else ["-platform", "offscreen"]
    application = QApplication([*words[:1], *nowhere, *words[1:]])
    application.setApplicationName("conda-privacy")
    application.setApplicationDisplayName("Conda Privacy")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("org.conda_privacy.panel")
    options = read_options(application.arguments(), lambda: _speak(application))
    if options.pictures is not None:
        return _render_pictures(application, options.pictures, options.pages)
    if not seen:
        print(no_screen(lambda: _speak(application)), file=sys.stderr)  # noqa: T201 - the answer
        return 1
    if options.practice:
        return _practise(application, options)
    from conda_privacy.core.machine import Machine

    return _open_window(application, options, Machine.current())


def _can_be_seen(words: list[str]) -> bool:
    """Tell whether Qt finds a place for a window; without one it would end the whole process."""
    from conda_privacy.core.machine import Machine

    machine = Machine.current()
    named = any(word in _WHERE for word in words[1:-1])  # Qt wants a value behind it
    if machine.platform in ("win32", "darwin") or named:
        return True
    places = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(machine.variable(name) for name in places)


def _speak(application: QApplication) -> Appearance:
    """Use the language that was chosen in the window, or else the system's."""
    from conda_privacy.core.machine import Machine
    from conda_privacy.desktop.appearance import Appearance
    from conda_privacy.desktop.preferences import Preferences

    appearance = Appearance(application)
    appearance.show_language(Preferences(Machine.current().config_dir).language)
    return appearance


def _render_pictures(application: QApplication, folder: Path, pages: tuple[str, ...]) -> int:
    from conda_privacy.desktop.pictures import render_all

    try:
        count = render_all(application, folder, pages)
        print(f"{count} pictures in {folder}")  # noqa: T201 - asked for
    except OSError as error:
        return _fail(error)
    return 0


def _fail(error: OSError) -> int:
    what = [str(error.filename)] if error.filename else []
    answer = ": ".join([*what, error.strerror or str(error)])
    print(answer, file=sys.stderr)  # noqa: T201 - the answer of a command
    return 1


def _practise(application: QApplication, options: Options) -> int:
    from conda_privacy.classroom.practice import PracticeComputer

    try:
        practice = PracticeComputer()
    except OSError as error:
        return _fail(error)
    try:
        return _open_window(application, options, practice.machine)
    finally:
        practice.close()


def _open_window(application: QApplication, options: Options, machine: Machine) -> int:
    from conda_privacy.desktop.appearance import Appearance
    from conda_privacy.desktop.instance import Instance
    from conda_privacy.desktop.lasting import spare_the_collector
    from conda_privacy.desktop.preferences import Preferences
    from conda_privacy.desktop.system_signals import ended_by_signals
    from conda_privacy.desktop.window import Window
    from conda_privacy.panel.pages import PAGES

    instance = Instance(machine.config_dir)
    # A host that reads the events has a window of its own, which is nobody's only one.
    apart = options.quit_after_first_paint or options.json_events
    if not apart and not instance.take():
        return 0 if instance.ask(options.page) else 1
    preferences = Preferences(machine.config_dir)
    appearance = Appearance(application)
    appearance.show_language(preferences.language)
    appearance.show_text_size(preferences.text_size)
    appearance.show_theme(preferences.theme)
    page = options.page or next(iter(PAGES))
    window = Window(machine, page, preferences, appearance, practice=options.practice)
    instance.wanted.connect(window.show_page)
    window.furnished.connect(spare_the_collector)
    if options.quit_after_first_paint:
        window.painted.connect(application.quit)
    if options.json_events:
        window.furnished.connect(lambda: _write_events(application, window))
    window.show()
    with ended_by_signals(application):
        status = application.exec()
    instance.release()
    return status


def _write_events(application: QApplication, window: Window) -> None:
    from conda_privacy.desktop.events import JsonEvents

    if window.panel is not None:
        events = JsonEvents(window.panel)
        events.write("ready")
        application.aboutToQuit.connect(lambda: events.write("closed"))


if __name__ == "__main__":
    raise SystemExit(main())
