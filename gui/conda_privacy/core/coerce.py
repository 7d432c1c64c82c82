"""What conda makes of a raw value: its rules for booleans, questions and addresses.

The rules are those of ``boolify`` and ``typify`` in conda's ``auxlib/type_coercion.py`` and of the
element types with which conda and its add-ons declare the settings.
"""

from __future__ import annotations

from collections.abc import Mapping

from conda_privacy.core.phrase import Phrase
from conda_privacy.core.plain_condarc import Entry, Scalar
from conda_privacy.core.settings import Setting, Value

__all__ = ["CoercionError", "coerce"]

_TRUE = frozenset(("true", "yes", "on", "y"))
_FALSE = frozenset(("false", "off", "n", "no", "non", "none", ""))
_NULL = frozenset(("none", "~", "null", "\0"))


class CoercionError(ValueError):
    """conda cannot make a value of the setting's kind out of what is written.

    Attributes:
        reason: Why not, as the end of a sentence.
    """

    def __init__(self, reason: Phrase) -> None:
        super().__init__(reason)
        self.reason = reason


def coerce(setting: Setting, raw: Scalar | tuple[Entry, ...] | Mapping[object, Entry]) -> Value:
    """Turn a raw value into what conda would use.

    Args:
        setting: The setting the value is for.
        raw: What a settings file or a variable holds.

    Returns:
        A bool, a text or None, as the kind of the setting allows.

    Raises:
        CoercionError: conda would stop with an error about this setting.
    """
    if isinstance(raw, bool) and setting.kind != "text":
        return raw
    if isinstance(raw, (tuple, Mapping)):
        raise CoercionError(Phrase("a list or a mapping stands where one value is expected"))
    if setting.kind == "text":
        return str(raw)  # blanks around it are kept
    if isinstance(raw, str):
        raw = raw.strip()
    if raw is not None and not isinstance(raw, str):
        return bool(raw)
    text = str(raw)
    try:
        return _boolean(text, nullable=setting.kind == "bool-or-ask")
    except ValueError:
        if setting.kind == "bool-or-url" and _is_address(text):
            return text
        raise CoercionError(Phrase("“{value}” is neither on nor off", value=raw)) from None


def _boolean(text: str, *, nullable: bool) -> bool | None:
    text = text.strip().lower().replace(".", "", 1)
    if text.isnumeric():
        return bool(float(text))
    if text in _TRUE:
        return True
    if nullable and text in _NULL:
        return None
    if text in _FALSE:
        return False
    return bool(complex(text))


def _is_address(text: str) -> bool:
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return bool(parts.scheme and parts.netloc)
