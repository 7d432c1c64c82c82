"""Whether conda loads an add-on: told from what is installed, never from the add-on's setting."""

from __future__ import annotations

from conda_privacy.core.packages import at_least

TYPE_CHECKING = False
if TYPE_CHECKING:
    from conda_privacy.core.installations import Installation

__all__ = ["ADDON", "AUTH", "IDLE", "health_of"]

ADDON = "anaconda-anon-usage"
AUTH = "anaconda-auth"
"""The one that works without being loaded by conda as an add-on."""

IDLE = frozenset(("too-old", "disabled"))
"""The states in which an add-on is installed and does nothing."""


def health_of(installation: Installation, package: str, *, disabled: bool) -> str:
    """Say whether conda loads an add-on that is installed.

    Args:
        installation: The conda.
        package: The add-on's package.
        disabled: Whether conda is set to load no add-ons, from ``without_plugins``.

    Returns:
        ``loaded``, ``too-old`` (conda is), ``disabled`` or ``twice`` (two versions of it stand
        side by side).
    """
    found = installation.packages[package]
    by_patch = package == ADDON and found.build.endswith("_0")
    if package != AUTH:
        if not at_least(installation.conda_version, "23.7") and not by_patch:
            return "too-old"
        if disabled:
            return "disabled"
    return "twice" if found.copies > 1 else "loaded"
