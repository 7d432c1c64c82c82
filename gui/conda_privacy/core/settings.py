"""The table of settings that decide what conda sends."""

from __future__ import annotations

from functools import cached_property
from types import MappingProxyType

from conda_privacy.core.frozen import frozen

__all__ = ["SETTINGS", "Setting", "Value"]

Value = bool | str | None
"""What a setting can be: on, off, a text (a heartbeat's address) or None where conda asks first."""


@frozen
class Setting:
    """One setting of conda or of one of its add-ons.

    Attributes:
        name: How conda's documentation calls it, ``plugins.`` in front where it lives inside that
            mapping.
        kind: ``"bool"``, ``"bool-or-ask"`` (None is a value), ``"bool-or-url"`` or ``"text"``.
        default: What holds where no place sets it.
        package: The conda package without which the setting has no effect; empty for conda itself.
        aliases: Other names under which conda accepts it in a file or as a variable.
    """

    name: str
    kind: str
    default: Value
    package: str = ""
    aliases: tuple[str, ...] = ()

    @cached_property
    def key(self) -> tuple[str, ...]:
        """The keys that lead to it in a settings file, outermost first."""
        return tuple(self.name.split("."))

    @cached_property
    def in_plugins(self) -> bool:
        """True where it lives inside the ``plugins:`` mapping."""
        return len(self.key) > 1

    @cached_property
    def variable(self) -> str:
        """The environment variable that sets it."""
        return "CONDA_" + "_".join(self.key).upper()

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The name as it stands in a file (without ``plugins.``), then its aliases."""
        return (self.key[-1], *self.aliases)


SETTINGS = MappingProxyType(
    {
        setting.name: setting
        for setting in (
            Setting("anaconda_anon_usage", "bool", True, "anaconda-anon-usage"),
            Setting("plugins.anaconda_telemetry", "bool", True, "conda-anaconda-telemetry"),
            Setting("anaconda_heartbeat", "bool-or-url", False, "anaconda-anon-usage"),
            Setting("anaconda_ident", "text", "default", "anaconda-ident"),
            Setting("report_errors", "bool-or-ask", None, aliases=("_report_errors",)),
        )
    }
)
"""The settings by name, as conda 26.7.1, anaconda-anon-usage 0.8.1 and conda-anaconda-telemetry
0.3.0 define them."""
