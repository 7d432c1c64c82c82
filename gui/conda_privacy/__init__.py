"""Conda Privacy: shows what conda tells package servers, and changes it with one switch.

Importing this package is cheap and pulls in no Qt. ``PrivacyPanel``, the embeddable
widget, is loaded when it is first asked for::

    from conda_privacy import PrivacyPanel
"""

from __future__ import annotations

import importlib

from conda_privacy._version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["PrivacyPanel", "__version__"]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - the hook of PEP 562 returns any attribute
    """Load ``PrivacyPanel``, and with it Qt, only when somebody uses it."""
    if name == "PrivacyPanel":
        return importlib.import_module("conda_privacy.panel").PrivacyPanel
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)
