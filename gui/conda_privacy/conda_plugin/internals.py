# ruff: noqa: SLF001 - reaching into another package is what this module is for
"""Every reliance on conda's internals, in this one place.

Read and tried on conda 23.7.3, 24.5.0, 25.5.1 and 26.7.1. Decision record 0006 says what came of
the documented hooks in their place:

- *The user agent.* ``conda_session_headers`` (conda 24.11 and newer) reaches requests, but neither
  ``conda info`` nor the solvers, which take the user agent from ``Context.user_agent``; in 26.7 it
  also changes how the header is written. So that property is extended, alone.
- *The settings.* ``conda_settings`` (conda 24.3 and newer) makes settings inside ``plugins:``; ours
  stand at the top of the file, where it would not see an ``off``. They become parameters of
  ``Context``, as conda's own: a ``ParameterLoader`` in the class, its name in ``parameter_names``,
  since 25.5 also in ``parameter_names_and_aliases`` and in ``_parameter_loaders`` of the instance;
  described by ``get_descriptions`` and ``category_map`` (a property up to 25.x, a dict in 26.7).
- *conda info.* Its text comes from ``main_info.get_main_info_str`` (up to 24.x), its rows from
  ``main_info.get_main_info_display`` (25.x and newer). ``conda info --json`` uses neither.

Whatever is missing in another version is left alone: conda must not fail because of us.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import ModuleType

# Classes, modules and dictionaries of conda, which has no types of its own for what is done here.
_Conda = Any

CATEGORY = "Plugin Configuration"
"""The heading in ``conda config --describe`` under which conda lists what plugins are about."""


def extend_user_agent(context_class: _Conda, addition: Callable[[_Conda], str]) -> None:
    """Let what is sent end with more than conda itself says.

    Args:
        context_class: conda's ``Context``.
        addition: Returns the text for a context; it must not raise.
    """
    original = context_class.user_agent.fget

    def user_agent(context: _Conda) -> str:
        return f"{original(context)} {addition(context)}"

    context_class.user_agent = property(user_agent)


def add_settings(context: _Conda, settings: Sequence[tuple[str, _Conda, str]]) -> None:
    """Make settings known, so that ``conda config`` shows, describes and writes them.

    Args:
        context: conda's one ``context``.
        settings: For each its name at the top level of a settings file, a ``ParameterLoader`` that
            nobody else uses, and plain text for ``conda config --describe``.
    """
    kind = type(context)
    for name, loader, _ in settings:
        loader._set_name(name)
        setattr(kind, name, loader)
        if "_parameter_loaders" in vars(context):
            context._parameter_loaders[name] = loader
    names = tuple(name for name, _, _ in settings)
    kind.parameter_names = (*kind.parameter_names, *names)
    if hasattr(kind, "_set_parameter_names_and_aliases"):
        kind._set_parameter_names_and_aliases()
    _add_descriptions(kind, {name: description for name, _, description in settings})
    _add_to_category(kind, names)


def _add_descriptions(kind: _Conda, descriptions: Mapping[str, str]) -> None:
    original = kind.get_descriptions

    def get_descriptions(context: _Conda) -> dict[str, str]:
        return {**original(context), **descriptions}

    kind.get_descriptions = get_descriptions


def _add_to_category(kind: _Conda, names: tuple[str, ...]) -> None:
    original = vars(kind).get("category_map")
    if isinstance(original, property):
        kind.category_map = property(lambda context: _with(original.__get__(context), names))
    elif original is not None:
        kind.category_map = _with(original, names)


def _with(
    categories: Mapping[str, tuple[str, ...]], names: tuple[str, ...]
) -> dict[str, tuple[str, ...]]:
    return {**categories, CATEGORY: (*categories.get(CATEGORY, ()), *names)}


def on_or_off(*, default: bool) -> _Conda:
    """Return a ``ParameterLoader`` of conda's for a setting that is true or false."""
    from conda.common.configuration import ParameterLoader

    return ParameterLoader(_scalar()(default))


def off_or_address() -> _Conda:
    """Return a ``ParameterLoader`` of conda's for a setting that is false, true or a URL."""
    from conda.common.configuration import ParameterLoader

    return ParameterLoader(_scalar()(False, element_type=(str, bool), validation=check_address))


@cache
def _scalar() -> _Conda:
    """Return conda's class for single values, but with an error where conda would break down.

    It keeps its name, by which ``conda config --set`` knows what can be set.
    """
    from conda.common import configuration

    class PrimitiveParameter(configuration.PrimitiveParameter):  # type: ignore[misc, unused-ignore]
        def load(self, name: str, match: _Conda) -> _Conda:
            if isinstance(match.value(self._element_type), (Mapping, list, tuple)):
                raise configuration.CustomValidationError(
                    name, "a list or a mapping", match.source, "Give one value, such as false."
                )
            return super().load(name, match)

    return PrimitiveParameter


def check_address(value: object) -> bool | str:
    """Return True where ``anaconda_heartbeat`` may have this value, else why it may not."""
    if not isinstance(value, str) or value.startswith(("http://", "https://")):
        return True
    return "Give true, false or an address that begins with https:// or http://."


def hide_tokens(main_info: ModuleType) -> None:
    """Let ``conda info`` show a dot in place of each token's value; ``--json`` is left alone."""
    _around_info(main_info, _masked, lambda _rows: None)


def add_row(main_info: ModuleType, title: str, text: str) -> None:
    """Let ``conda info`` show one more row at its end.

    Args:
        main_info: conda's module of that command.
        title: Stands left of the colon; at most 23 characters, as wide as conda's own column.
        text: Stands right of it.
    """
    _around_info(main_info, lambda info: info, lambda rows: rows.update({title: text}))


def _around_info(
    main_info: ModuleType,
    before: Callable[[dict[str, Any]], dict[str, Any]],
    after: Callable[[dict[str, str]], object],
) -> None:
    """Change what goes into the text of ``conda info`` and the rows that come out."""
    shown: _Conda = main_info
    if hasattr(shown, "get_main_info_display"):
        rows_of = shown.get_main_info_display

        def get_main_info_display(info: dict[str, Any]) -> dict[str, str]:
            rows: dict[str, str] = rows_of(before(info))
            after(rows)
            return rows

        shown.get_main_info_display = get_main_info_display
    elif hasattr(shown, "get_main_info_str"):
        text_of = shown.get_main_info_str

        def get_main_info_str(info: dict[str, Any]) -> str:
            more: dict[str, str] = {}
            after(more)
            lines = "".join(f"{title:>23} : {text}\n" for title, text in more.items())
            return f"{text_of(before(info)).rstrip()}\n{lines}"

        shown.get_main_info_str = get_main_info_str


def _masked(info: dict[str, Any]) -> dict[str, Any]:
    return {**info, "user_agent": without_values(info["user_agent"])}


def without_values(user_agent: str) -> str:
    """Return a user agent with a dot in place of each value that follows ``aau/``."""
    own, start, tokens = user_agent.partition(" aau/")
    version, *words = tokens.split(" ")
    return own + start + " ".join((version, *map(_without_value, words)))


def _without_value(word: str) -> str:
    letter, slash, _ = word.partition("/")
    return f"{letter}/." if slash and len(letter) == 1 else word
