"""What the core knows as plain data for programs: the form that ``--json`` prints."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from math import isfinite

from conda_privacy.core.channels import without_password
from conda_privacy.core.environment import Environments
from conda_privacy.core.plain_condarc import Entry
from conda_privacy.core.tokens import Token, mask
from conda_privacy.core.user_agent import UserAgent

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["document"]

_IN_YAML = {"nan": ".nan", "inf": ".inf", "-inf": "-.inf"}
"""Numbers that are none in JSON, as they stand in a settings file."""
_PROPERTIES: Mapping[str, tuple[str, ...]] = {
    "Snapshot": ("decision", "problems", "adds_random_ids"),
    "UserAgent": ("text", "known"),
    "Token": ("letter",),
    "Environment": ("prefix",),
    "EnvironmentSetting": ("path",),
}
"""Properties that are printed beside the fields, by the name of the class."""
_LEFT_OUT = frozenset((("Environment", "folder"), ("EnvironmentSetting", "file")))
"""Fields that say what a printed property says too."""


def document(value: object, *, show_tokens: bool = False) -> Any:  # noqa: ANN401 - JSON has no type
    """Turn a value of the core into dicts, lists, texts and numbers.

    Args:
        value: A dataclass of the core, or anything made of them.
        show_tokens: True prints random IDs in full; else all but four characters are hidden.

    Returns:
        Data that ``json.dump`` takes: names are those of the fields, paths are texts, and so are
        numbers that JSON does not know. Passwords in addresses are always hidden.
    """
    return _Writer(show_tokens=show_tokens).write(value)


class _Writer:
    def __init__(self, *, show_tokens: bool) -> None:
        self._show_tokens = show_tokens

    def write(self, value: object) -> Any:  # noqa: ANN401 - JSON has no type
        if isinstance(value, Entry):
            value = value.value
        if isinstance(value, Mapping):
            return {str(key): self.write(item) for key, item in value.items()}
        if isinstance(value, (tuple, list, Environments)):
            return [self.write(item) for item in value]
        if is_dataclass(value):
            return self._write_dataclass(value)
        if isinstance(value, float):
            return value if isfinite(value) else _IN_YAML[str(value)]
        if value is None or isinstance(value, (bool, int)):
            return value
        return without_password(str(value))

    def _write_dataclass(self, value: object) -> dict[str, Any]:
        if isinstance(value, UserAgent) and not self._show_tokens:
            value = value.masked()
        kind = type(value).__name__
        shown = [each.name for each in fields(value) if each.repr or isinstance(value, Token)]  # type: ignore[arg-type]
        shown += _PROPERTIES.get(kind, ())
        shown = [name for name in shown if (kind, name) not in _LEFT_OUT]
        written = {name: self.write(getattr(value, name)) for name in shown}
        if isinstance(value, Token) and not self._show_tokens:
            written["value"] = mask(value.value)
        return written
