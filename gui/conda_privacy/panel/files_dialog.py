"""Asking for the name of a file, and writing one.

A dialog belongs to the window around the panel: below the panel, Qt's own would take its style
sheet, which leaves the ground of other windows unpainted.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

if TYPE_CHECKING:
    from conda_privacy.core.problem import Problem

_LARGEST = 64 * 1024 * 1024
"""Bytes of a file that may be replaced: a picture, a table or a handout is smaller."""


def ask_for_file(parent: QWidget, title: str, kinds: str) -> Path | None:
    """Let a person choose a file that exists; None when they changed their mind."""
    name, _ = QFileDialog.getOpenFileName(parent.window(), title, "", kinds)
    return Path(name) if name else None


def ask_for_name(parent: QWidget, title: str, suggestion: str, kinds: str) -> Path | None:
    """Let a person name a file to write; None when they changed their mind."""
    name, _ = QFileDialog.getSaveFileName(parent.window(), title, suggestion, kinds)
    return Path(name) if name else None


def write_file(path: Path, data: bytes) -> Problem | None:
    """Write a file whole or not at all; returns why it could not be written."""
    from conda_privacy.core.files import read
    from conda_privacy.core.replacement import replace

    reading = read(path, _LARGEST)
    return reading.problem or replace(path, data, reading.data)
