"""Keeping a page as it looks while what was changed on it finds its place."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from conda_privacy.panel.soon import soon


def hold_still(widget: QWidget) -> None:
    """Paint nothing on the page around a widget until its boxes are laid out again.

    A text that wraps tells its height when its width is known, box by box outwards. Painted in
    between, lines would stand on top of each other for a moment.
    """
    page = widget.parentWidget()
    while page is not None and not isinstance(page, QAbstractScrollArea):
        page = page.parentWidget()
    if page is None:
        return
    area, viewport = page, page.viewport()
    viewport.setUpdatesEnabled(False)
    soon(area, lambda: soon(area, lambda: viewport.setUpdatesEnabled(True)))
