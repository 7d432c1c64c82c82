"""Frozen data classes that cost nothing to define.

``dataclasses`` writes and compiles six functions for each class, and loads ``inspect`` to do so.
For the forty classes of the core that is half of the time ``conda-privacy status`` takes. A frozen
class means the same (type checkers take it for a frozen data class; ``dataclasses.fields``,
``replace`` and ``asdict`` take it too), but all of them share their methods, compiled once. Only a
class that turns out to be made often gets an ``__init__`` of its own, four times as fast.

A ``compact`` class is one of whose instances there are thousands. Each of them is one object for
Python's garbage collector, which stops all threads while it looks at every object there is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from operator import attrgetter

# As in the whole core: the name as type checkers know it, without loading typing.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeVar

    from typing_extensions import dataclass_transform

    _Class = TypeVar("_Class")
    _Instance = TypeVar("_Instance")
    _Made = TypeVar("_Made")
else:

    def dataclass_transform(**_: object) -> Callable[[Any], Any]:
        """Mark a decorator for type checkers, which is all the real one does."""
        return lambda decorator: decorator


__all__ = ["compact", "field", "frozen", "later", "replace", "values_of"]

_REQUIRED = object()
_OFTEN, _OFTEN_COMPACT = 300, 40
"""Instances after which writing an ``__init__`` for a class costs less than doing without."""


class _Field:
    """How one field is made, shown and compared."""

    __slots__ = ("compare", "default", "default_factory", "made_by", "repr")

    def __init__(
        self,
        default: object = _REQUIRED,
        default_factory: Callable[[], object] | None = None,
        *,
        shown: bool = True,
        compare: bool = True,
        made_by: Callable[..., object] | None = None,
    ) -> None:
        self.default = default
        self.default_factory = default_factory
        self.made_by = made_by
        self.repr = shown
        self.compare = compare


def field(
    *,
    default: Any = _REQUIRED,  # noqa: ANN401 - as wide as the field it is for
    default_factory: Callable[[], Any] | None = None,
    repr: bool = True,  # noqa: A002 - the name that dataclasses gave it
    compare: bool = True,
    made_by: Callable[..., object] | None = None,
) -> Any:  # noqa: ANN401 - it stands where a value of the field's type would
    """Describe a field: the names and meanings are those of ``dataclasses.field``.

    Args:
        default: As there.
        default_factory: As there.
        repr: As there.
        compare: As there.
        made_by: For a compact class: what makes the field's value each time it is asked for, where
            the field was given ``later(made_by, ...)``.
    """
    return _Field(default, default_factory, shown=repr, compare=compare, made_by=made_by)


def later(make: Callable[..., _Made], *values: object) -> _Made:
    """Stand for ``make(*values)`` in a field that is ``made_by`` it.

    A tuple of nothing but text and numbers costs the garbage collector nothing.
    """
    del make  # the field knows it; here it tells type checkers what will come of the values
    return values  # type: ignore[return-value]


class _Layout:
    """The fields of one class, in order."""

    def __init__(self, cls: type) -> None:
        self.fields: dict[str, _Field] = {}
        for name in cls.__annotations__:
            given = cls.__dict__.get(name, _REQUIRED)
            self.fields[name] = given if isinstance(given, _Field) else _Field(given)
        self.names = tuple(self.fields)
        self.known = frozenset(self.names)
        self.read = attrgetter(*self.names)
        self.compared = attrgetter(*[name for name in self.names if self.fields[name].compare])
        self.defaults = {
            name: each.default
            for name, each in self.fields.items()
            if each.default is not _REQUIRED and each.default_factory is None
        }
        self.has_more = hasattr(cls, "__post_init__")
        self.made, self.often = 0, _OFTEN
        self.open: type | None = None
        """A twin of a compact class whose instances can be changed, which they are for a moment."""

    def fill(self, values: dict[str, object], called: str) -> None:
        """Add what was not given and is made anew each time."""
        absent = [name for name in self.names if name not in values]
        missing = [name for name in absent if self.fields[name].default_factory is None]
        if missing:
            raise TypeError(f"{called} needs {', '.join(missing)}")
        for name in absent:
            values[name] = self.fields[name].default_factory()  # type: ignore[misc]

    def own_init(self, cls: type) -> Callable[..., None]:
        """Write an ``__init__`` for this class alone that does what the shared one does."""
        # No field can have a name of this kind.
        parameters, lines = ["self", "/"], ["__dict__ = self.__dict__"]
        keep = "__dict__[{name!r}] = {value}"
        known: dict[str, object] = {"_REQUIRED": _REQUIRED}
        if self.open is not None:
            known |= {"__set__": object.__setattr__, "__open__": self.open, "__closed__": cls}
            lines, keep = ["__set__(self, '__class__', __open__)"], "self.{name} = {value}"
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
            lines.append(keep.format(name=name, value=value))
        if self.open is not None:
            lines.append("self.__class__ = __closed__")
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
    return _equipped(cls, layout)


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def compact(cls: type[_Class]) -> type[_Class]:
    """Make a class a frozen data class whose instances hold their fields and nothing else.

    Args:
        cls: As for ``frozen``; it has neither ``super()`` nor cached properties.

    Returns:
        A class like it, with slots.
    """
    layout = _Layout(cls)
    without = layout.known | {"__dict__", "__weakref__"}
    rest = {name: each for name, each in cls.__dict__.items() if name not in without}
    slots = {"__slots__": layout.names, "__qualname__": cls.__qualname__}
    slotted: Any = type(cls.__name__, cls.__bases__, rest | slots)
    layout.open, layout.often = type(cls.__name__, (), slots), _OFTEN_COMPACT
    for name, each in layout.fields.items():
        if each.made_by is not None:
            setattr(slotted, name, _made_when_asked_for(getattr(slotted, name), each.made_by))
    slotted.__getstate__ = values_of
    slotted.__setstate__ = _keep
    return _equipped(slotted, layout)


def _made_when_asked_for(slot: Any, make: Callable[..., object]) -> property:  # noqa: ANN401
    held = slot.__get__

    def made(self: object) -> object:
        value = held(self)
        return make(*value) if value.__class__ is tuple else value

    return property(made)


def _equipped(cls: type[_Class], layout: _Layout) -> type[_Class]:
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
    values = {name: getattr(old, name) for name in layout.names}
    return type(old)(**(values | changes))


def values_of(instance: Any) -> Any:  # noqa: ANN401 - their types are those of the fields
    """Return the values of the fields in order, as the class would take them."""
    values = instance.__layout__.read(instance)
    return values if len(instance.__layout__.names) > 1 else (values,)


def _init(self: Any, /, *args: object, **kwargs: object) -> None:  # noqa: ANN401
    layout: _Layout = self.__layout__
    layout.made += 1
    if layout.made == layout.often and type(self).__init__ is _init:
        type(self).__init__ = layout.own_init(type(self))
    values: dict[str, object] = self.__dict__ if layout.open is None else {}
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
    if layout.open is not None:
        _keep(self, [values[name] for name in layout.names])
    if layout.has_more:
        self.__post_init__()


def _keep(self: Any, values: Iterable[object]) -> None:  # noqa: ANN401
    """Fill the slots of a compact instance."""
    layout, closed = self.__layout__, self.__class__
    object.__setattr__(self, "__class__", layout.open)
    for name, value in zip(layout.names, values, strict=True):
        setattr(self, name, value)
    self.__class__ = closed


def _eq(self: Any, other: Any) -> bool:  # noqa: ANN401
    if other.__class__ is not self.__class__:
        return NotImplemented  # type: ignore[no-any-return]  # as the language asks for
    compared = self.__layout__.compared
    return compared(self) == compared(other)  # type: ignore[no-any-return]


def _hash(self: Any) -> int:  # noqa: ANN401
    return hash(self.__layout__.compared(self))


def _repr(self: Any) -> str:  # noqa: ANN401
    fields = self.__layout__.fields.items()
    shown = ", ".join(f"{name}={getattr(self, name)!r}" for name, each in fields if each.repr)
    return f"{type(self).__qualname__}({shown})"


def _refuse(self: object, name: str, *_: object) -> None:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot change {name!r} of {type(self).__name__}")
