"""Whether a focus ring helps: after keys it does, after a click it only distracts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent

_BY_POINTER = {
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
}


def came_by_key(event: QFocusEvent) -> bool:
    """Return whether the focus came in a way that needs a ring to be seen."""
    return event.reason() not in _BY_POINTER
