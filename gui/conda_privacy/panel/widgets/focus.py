"""Whether a focus ring helps: after keys it does, after a click it only distracts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

_BY_POINTER = {
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
}


def wants_ring(widget: QWidget | None) -> bool:
    """Return whether a focus on this widget is seen: some have a `ring` only after keys."""
    return bool(getattr(widget, "ring", True))


def came_by_key(event: QFocusEvent) -> bool:
    """Return whether the focus came in a way that needs a ring to be seen."""
    return event.reason() not in _BY_POINTER
