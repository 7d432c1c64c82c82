"""What happens in the window, as JSON objects on standard output, one a line.

This is how a host in another Qt binding, or in none, follows a panel that runs as a process. It
gets a window of its own, also where the person has the usual one open.
"""

from __future__ import annotations

import json
import sys
from typing import TextIO

from PySide6.QtCore import QObject

from conda_privacy.core.problem import Problem
from conda_privacy.panel.panel import PrivacyPanel


class JsonEvents(QObject):
    """Writes each event at once: ``{"event": NAME, ...}``.

    Events: ``ready``, ``page`` (name), ``usage-data`` (value), ``busy`` (value), ``status``
    (text), ``problem`` (kind, title, text, path, line), ``closed``.

    Args:
        panel: whose events.
        stream: where to; ``None`` is standard output.
    """

    def __init__(self, panel: PrivacyPanel, stream: TextIO | None = None) -> None:
        super().__init__(panel)
        self._stream: TextIO | None = stream or sys.stdout
        panel.usageDataChanged.connect(lambda value: self.write("usage-data", value=value))
        panel.busyChanged.connect(lambda value: self.write("busy", value=value))
        panel.pageChanged.connect(lambda name: self.write("page", name=name))
        panel.statusMessage.connect(lambda text: self.write("status", text=text))
        panel.problemRaised.connect(self._write_problem)

    def write(self, event: str, **fields: object) -> None:
        """Write one event; a reader that has gone away, or a full disk, is no reason to stop."""
        if self._stream is None:
            return
        try:
            self._stream.write(json.dumps({"event": event, **fields}) + "\n")
            self._stream.flush()
        except (OSError, ValueError):
            self._stream = None

    def _write_problem(self, problem: Problem) -> None:
        path = None if problem.path is None else str(problem.path)
        self.write(
            "problem",
            kind=problem.kind,
            title=problem.title,
            text=problem.text,
            path=path,
            line=problem.line,
        )
