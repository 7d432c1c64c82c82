"""Signals that end the program."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from conda_privacy.desktop.system_signals import ended_by_signals
from tests.desktop import program

pytestmark = [
    pytest.mark.qt,
    pytest.mark.skipif(sys.platform == "win32", reason="windows have no terminal there"),
]


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_signal_closes_the_window_and_leaves_no_practice_computer_behind(
    home: Path, tmp_path: Path, name: str
) -> None:
    (temporary := tmp_path / "temporary").mkdir()
    with subprocess.Popen(
        [sys.executable, "-m", "conda_privacy.desktop", "--practice", "--json-events"],
        env={**program.environment(home), "TMPDIR": str(temporary)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as window:
        try:
            assert window.stdout is not None
            for line in window.stdout:
                if json.loads(line) == {"event": "busy", "value": False}:
                    break
            window.send_signal(signal.Signals[name])
            said, complained = window.communicate(timeout=60)
        finally:
            window.kill()

    assert (window.returncode, complained) == (0, "")
    assert json.loads(said.splitlines()[-1]) == {"event": "closed"}
    assert list(temporary.iterdir()) == []


def test_afterwards_each_signal_means_what_it_did(qapp: QCoreApplication) -> None:
    with ended_by_signals(qapp):
        assert signal.getsignal(signal.SIGINT) is not signal.default_int_handler
        assert signal.getsignal(signal.SIGTERM) is not signal.SIG_DFL

    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
    assert signal.set_wakeup_fd(-1) == -1


def test_where_signals_mean_something_else_they_stay_so(
    qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(signal, "getsignal", lambda _: signal.SIG_IGN)

    with ended_by_signals(qapp):
        assert signal.set_wakeup_fd(-1) == -1
