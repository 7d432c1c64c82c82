"""Rules that hold for every test: never the real home, no thread left behind, no Qt message."""

import os
import sys
import threading
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import hypothesis
import pytest

from conda_privacy.core.in_time import THREAD_NAME, end_idle
from tests.threads import let_threads_end

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Tests hold no clock, and leave no database of examples in the folder they start from.
hypothesis.settings.register_profile("project", deadline=None, database=None)
hypothesis.settings.load_profile("project")

_HOME_VARIABLES = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "XDG_CACHE_HOME": ".cache",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
}
_FOREIGN_PREFIXES = ("ANACONDA_", "CONDA_", "MAMBA_", "_CONDA_")
_FOREIGN_NAMES = ("CONDARC", "MAMBARC", "XDG_CONFIG_DIRS")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Know pytest-qt's setting also where Qt, and so pytest-qt, is not installed."""
    if find_spec("pytestqt") is None:
        parser.addini("qt_log_level_fail", "read by pytest-qt, which is not installed here")
        parser.addini("qt_log_ignore", "read by pytest-qt, which is not installed here", "linelist")


def _move_home(patch: pytest.MonkeyPatch, home: Path) -> None:
    for name, folder in _HOME_VARIABLES.items():
        patch.setenv(name, str(home / folder))
    for name in list(os.environ):
        if name.startswith(_FOREIGN_PREFIXES) or name in _FOREIGN_NAMES:
            patch.delenv(name)


@pytest.fixture(scope="session", autouse=True)
def _no_session_touches_the_real_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        _move_home(patch, tmp_path_factory.mktemp("session-home"))
        yield


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home folder; every variable that leads home leads there."""
    folder = tmp_path_factory.mktemp("home")
    _move_home(monkeypatch, folder)
    return folder


@pytest.fixture(autouse=True)
def _the_next_test_begins_anew() -> Iterator[None]:
    """Widgets that only wait to be deleted would follow each change of the application's look."""
    qt = sys.modules.get("PySide6.QtCore")
    locale = qt.QLocale() if qt else None
    yield
    qt = sys.modules.get("PySide6.QtCore")
    if qt:
        qt.QCoreApplication.sendPostedEvents(None, qt.QEvent.Type.DeferredDelete.value)
        if locale is not None:
            qt.QLocale.setDefault(locale)


@pytest.fixture
def silent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder that answers no question before the end of the test.

    Only a thread that nobody needs may wait for it; any other fails, as it would wait for ever.
    """
    from conda_privacy.core import silence

    folder = tmp_path / "network"
    end = threading.Event()

    def slowly(function: Callable[..., Any]) -> Callable[..., Any]:
        def ask(path: int | str | Path, *arguments: object, **options: object) -> object:
            if not isinstance(path, int) and os.path.realpath(path).startswith(str(folder)):
                assert threading.current_thread().name == THREAD_NAME, f"asked for {path}"
                end.wait()
            return function(path, *arguments, **options)

        return ask

    for name in ("open", "scandir", "stat"):
        monkeypatch.setattr(os, name, slowly(getattr(os, name)))
    monkeypatch.setattr(silence, "ANSWER_SECONDS", 0.05)
    yield folder
    end.set()
    let_threads_end()


@pytest.fixture(autouse=True)
def _no_thread_is_left_behind() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    end_idle()
    left = [thread.name for thread in set(threading.enumerate()) - before if thread.is_alive()]
    assert not left, f"threads left behind: {left}"
    if "PySide6.QtCore" in sys.modules:
        _assert_qt_pool_is_idle()


def _assert_qt_pool_is_idle() -> None:
    from PySide6.QtCore import QThreadPool

    pool = QThreadPool.globalInstance()
    # Waits for nothing: a test that started work has to wait for its end by a signal.
    assert pool.activeThreadCount() == 0, "work left in the global thread pool"
