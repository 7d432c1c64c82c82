"""The embeddable Qt widgets. They own no application-wide state."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from conda_privacy.panel.panel import PrivacyPanel
    from conda_privacy.panel.widgets.environment_table import EnvironmentTable
    from conda_privacy.panel.widgets.switch import UsageSwitch
    from conda_privacy.panel.widgets.user_agent_view import UserAgentView

__all__ = ["EnvironmentTable", "PrivacyPanel", "UsageSwitch", "UserAgentView"]

_HOMES = {
    "EnvironmentTable": "widgets.environment_table",
    "PrivacyPanel": "panel",
    "UsageSwitch": "widgets.switch",
    "UserAgentView": "widgets.user_agent_view",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - the hook of PEP 562 returns any attribute
    """Load a widget from the module that defines it."""
    if name not in _HOMES:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
