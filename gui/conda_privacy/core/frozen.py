"""Frozen data classes that cost nothing to define.

``dataclasses`` writes and compiles six functions for each class, and loads ``inspect`` to do so.
For the forty classes of the core that is half of the time ``conda-privacy status`` takes. A frozen
class means the same (type checkers take it for a frozen data class; ``dataclasses.fields``,
``replace`` and ``asdict`` take it too), but all of them share their methods, compiled once. Only a
class that turns out to be made often gets an ``__init__`` of its own, four times as fast.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

# As in the whole core: the name as type checkers know it, without loading typing.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeVar

    from typing_extensions import dataclass_transform

    _Class = TypeVar("_Class")
    _Instance = TypeVar("_Instance")
else:

    def dataclass_transform(**_: object) -> Callable[[Any], Any]:
        """Mark a decorator for type checkers, which is all the real one does."""
        return lambda decorator: decorator


__all__ = ["field", "frozen", "replace"]

_REQUIRED = object()
_OFTEN = 300
"""Instances after which writing an ``__init__`` for a class costs less than doing without."""


class _Field:
    """How one field is made, shown and compared."""

    __slots__ = ("compare", "default", "default_factory", "repr")

    def __init__(
        self,
        default: object = _REQUIRED,
        default_factory: Callable[[], object] | None = None,
        *,
        shown: bool = True,
        compare: bool = True,
    ) -> None:
        self.default = default
        self.default_factory = default_factory
        self.repr = shown
        self.compare = compare


def field(
    *,
    default: Any = _REQUIRED,  # noqa: ANN401 - as wide as the field it is for
    default_factory: Callable[[], Any] | None = None,
    repr: bool = True,  # noqa: A002 - the name that dataclasses gave it
    compare: bool = True,
) -> Any:  # noqa: ANN401 - it stands where a value of the field's type would
    """Describe a field: the names and meanings are those of ``dataclasses.field``."""
    return _Field(default, default_factory, shown=repr, compare=compare)


class _Layout:
    """The fields of one class, in order."""

    def __init__(self, cls: type) -> None:
        self.fields: dict[str, _Field] = {}
        for name in cls.__annotations__:
            given = cls.__dict__.get(name, _REQUIRED)
            self.fields[name] = given if isinstance(given, _Field) else _Field(given)
        self.names = tuple(self.fields)
        self.known = frozenset(self.names)
        self.compared = tuple(name for name, each in self.fields.items() if each.compare)
        self.defaults = {
            name: each.default
            for name, each in self.fields.items()
            if each.default is not _REQUIRED and each.default_factory is None
        }
        self.has_more = hasattr(cls, "__post_init__")
        self.made = 0

    def fill(self, values: dict[str, object], called: str) -> None:
        """Add what was not given and is made anew each time."""
        absent = [name for name in self.names if name not in values]
        missing = [name for name in absent if self.fields[name].default_factory is None]
        if missing:
            raise TypeError(f"{called} needs {', '.join(missing)}")
        for name in absent:
            values[name] = self.fields[name].default_factory()  # type: ignore[misc]

    def own_init(self) -> Callable[..., None]:
        """Write an ``__init__`` for this class alone that does what the shared one does."""
        # No field can have the name of what holds the fields.
        parameters, lines = ["self", "/"], ["__dict__ = self.__dict__"]
        known: dict[str, object] = {"_REQUIRED": _REQUIRED}
        for name, each in self.fields.items():
            value = name
            if each.default_factory is not None:
                parameters.append(f"{name}=_REQUIRED")
                known[f"_make_{name}"] = each.default_factory
                value = f"_make_{name}() if {name} is _REQUIRED else {name}"
            elif each.default is not _REQUIRED:
                parameters.append(f"{name}=_default_{name}")
                known[f"_default_{name}"] = each.default
            else:
                parameters.append(name)
            lines.append(f"__dict__[{name!r}] = {value}")
        if self.has_more:
            lines.append("self.__post_init__()")
        text = f"def __init__({', '.join(parameters)}):\n " + "\n ".join(lines)
        exec(text, known)  # noqa: S102 - only names of our own fields are in it
        written: Callable[..., None] = known["__init__"]  # type: ignore[assignment]
        return written


class _DataclassFields:
    """Answers ``dataclasses`` when it asks for the fields, and makes them only then."""

    def __get__(self, instance: object, owner: Any) -> Mapping[str, object]:  # noqa: ANN401
        import dataclasses

        described: dict[str, Any] = {"__annotations__": dict(owner.__annotations__)}
        for name, each in owner.__layout__.fields.items():
            options: dict[str, Any] = {"repr": each.repr, "compare": each.compare}
            if each.default_factory is not None:
                options["default_factory"] = each.default_factory
            elif each.default is not _REQUIRED:
                options["default"] = each.default
            described[name] = dataclasses.field(**options)
        twin: Any = dataclasses.dataclass(type(owner.__name__, (), described))
        owner.__dataclass_fields__ = twin.__dataclass_fields__
        fields: Mapping[str, object] = twin.__dataclass_fields__
        return fields


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[_Class]) -> type[_Class]:
    """Make a class a frozen data class.

    Args:
        cls: A class whose annotations name its fields; it does not inherit from another such class.

    Returns:
        The class, with ``__init__``, ``__eq__``, ``__hash__`` and ``__repr__`` over its fields
        where it does not define them itself.
    """
    layout = _Layout(cls)
    for name in layout.known & cls.__dict__.keys():
        delattr(cls, name)
    methods: dict[str, Any] = {
        "__layout__": layout,
        "__dataclass_fields__": _DataclassFields(),
        "__match_args__": layout.names,
        "__init__": _init,
        "__eq__": _eq,
        "__hash__": _hash,
        "__repr__": _repr,
        "__setattr__": _refuse,
        "__delattr__": _refuse,
    }
    for name in methods.keys() - cls.__dict__.keys():
        setattr(cls, name, methods[name])
    return cls


def replace(old: _Instance, /, **changes: Any) -> _Instance:  # noqa: ANN401 - of any field
    """Make an instance like another but for some fields."""
    layout: _Layout = old.__layout__  # type: ignore[attr-defined]
    values = {name: old.__dict__[name] for name in layout.names}
    return type(old)(**(values | changes))


def _init(self: Any, /, *args: object, **kwargs: object) -> None:  # noqa: ANN401
    layout: _Layout = self.__layout__
    layout.made += 1
    if layout.made == _OFTEN and type(self).__init__ is _init:
        type(self).__init__ = layout.own_init()
    values: dict[str, object] = self.__dict__
    if len(args) > len(layout.names):
        raise TypeError(f"{type(self).__name__} takes {len(layout.names)} values at the most")
    if len(args) < len(layout.names):
        values.update(layout.defaults)
    values.update(zip(layout.names, args))  # noqa: B905 - fewer values than names are usual
    if kwargs:
        given = layout.names[: len(args)]
        if not kwargs.keys() <= layout.known or not kwargs.keys().isdisjoint(given):
            raise TypeError(f"{type(self).__name__} does not take {', '.join(kwargs)}")
        values.update(kwargs)
    if len(values) < len(layout.names):
        layout.fill(values, type(self).__name__)
    if layout.has_more:
        self.__post_init__()


def _eq(self: Any, other: Any) -> bool:  # noqa: ANN401
    if other.__class__ is not self.__class__:
        return NotImplemented  # type: ignore[no-any-return]  # as the language asks for
    mine, theirs = self.__dict__, other.__dict__
    names = self.__layout__.compared
    return all(mine[name] is theirs[name] or mine[name] == theirs[name] for name in names)


def _hash(self: Any) -> int:  # noqa: ANN401
    values = self.__dict__
    return hash(tuple([values[name] for name in self.__layout__.compared]))


def _repr(self: Any) -> str:  # noqa: ANN401
    values = self.__dict__
    fields = self.__layout__.fields.items()
    shown = ", ".join(f"{name}={values[name]!r}" for name, each in fields if each.repr)
    return f"{type(self).__qualname__}({shown})"


def _refuse(self: object, name: str, *_: object) -> None:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot change {name!r} of {type(self).__name__}")
