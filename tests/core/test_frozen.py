"""A frozen class is a frozen data class in everything but what it costs to define."""

from __future__ import annotations

import copy
import dataclasses
import gc
import pickle

import pytest

from conda_privacy.core.frozen import _OFTEN, compact, field, frozen, later, replace, values_of


@frozen
class Point:
    """A class as the core has them."""

    x: int
    y: int = 0
    names: tuple[str, ...] = field(default_factory=tuple)
    note: str = field(default="", repr=False, compare=False)

    @property
    def sum(self) -> int:
        return self.x + self.y


@dataclasses.dataclass(frozen=True)
class Reference:
    """The same, made by dataclasses."""

    x: int
    y: int = 0
    names: tuple[str, ...] = dataclasses.field(default_factory=tuple)
    note: str = dataclasses.field(default="", repr=False, compare=False)


@frozen
class Often:
    """The same again, made so often that it has got an ``__init__`` of its own."""

    x: int
    y: int = 0
    names: tuple[str, ...] = field(default_factory=tuple)
    note: str = field(default="", repr=False, compare=False)


@compact
class Compact:
    """The same without ``__dict__``."""

    x: int
    y: int = 0
    names: tuple[str, ...] = field(default_factory=tuple)
    note: str = field(default="", repr=False, compare=False)


@compact
class CompactOften:
    """The same without ``__dict__``, made so often that it has got an ``__init__`` of its own."""

    x: int
    y: int = 0
    names: tuple[str, ...] = field(default_factory=tuple)
    note: str = field(default="", repr=False, compare=False)


SHARED_INIT: object = Often.__init__
for number in range(_OFTEN):
    Often(number)
    CompactOften(number)

KINDS = (Point, Often, Compact, CompactOften, Reference)


def test_a_class_that_is_made_often_gets_an_init_of_its_own() -> None:
    assert Often.__init__ is not SHARED_INIT
    assert CompactOften.__init__ is not SHARED_INIT
    assert Point.__init__ is SHARED_INIT
    assert vars(Compact)["__init__"] is SHARED_INIT
    assert Often(1, note="n").__dict__ == {"x": 1, "y": 0, "names": (), "note": "n"}


def test_an_init_of_its_own_goes_on_to_what_follows_it() -> None:
    @frozen
    class Positive:
        x: int

        def __post_init__(self) -> None:
            object.__setattr__(self, "x", abs(self.x))

    assert {Positive(-number).x for number in range(_OFTEN + 5)} == set(range(_OFTEN + 5))
    assert Positive.__init__ is not SHARED_INIT


@pytest.mark.parametrize("kind", KINDS)
def test_values_are_given_by_place_or_by_name(kind: type[Point]) -> None:
    assert kind(1, 2) == kind(y=2, x=1) == kind(1, 2, ())
    assert kind(1).y == 0


def test_a_class_keeps_its_own_properties() -> None:
    assert Point(1, 2).sum == 3


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_shown_and_compared_like_a_data_class(kind: type[Point]) -> None:
    one, same, other = kind(1, note="a"), kind(1, note="b"), kind(2)

    assert repr(one) == f"{kind.__qualname__}(x=1, y=0, names=())"
    assert one == same
    assert hash(one) == hash(same)
    assert one != other
    assert one != object()
    assert kind.__match_args__ == ("x", "y", "names", "note")


@pytest.mark.parametrize("kind", KINDS)
def test_what_does_not_fit_is_refused(kind: type[Point]) -> None:
    for arguments, named in (((), {}), ((1, 2, (), "", 5), {}), ((1,), {"x": 1}), ((), {"z": 1})):
        with pytest.raises(TypeError):
            kind(*arguments, **named)  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_can_be_changed(kind: type[Point]) -> None:
    point = kind(1)

    with pytest.raises(dataclasses.FrozenInstanceError):
        point.x = 2  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        del point.x
    assert point.x == 1


@pytest.mark.parametrize("kind", KINDS)
def test_dataclasses_knows_it(kind: type[Point]) -> None:
    point = kind(1, note="n")

    assert dataclasses.is_dataclass(kind)
    assert [each.name for each in dataclasses.fields(point)] == ["x", "y", "names", "note"]
    assert dataclasses.asdict(point) == {"x": 1, "y": 0, "names": (), "note": "n"}
    assert dataclasses.replace(point, y=5) == kind(1, 5)


def test_a_class_that_is_made_often_may_name_its_fields_as_it_likes() -> None:
    @frozen
    class Clash:
        values: int
        layout: int = 1

    assert {(Clash(n).values, Clash(n).layout) for n in range(_OFTEN + 5)} == {
        (n, 1) for n in range(_OFTEN + 5)
    }


def test_one_is_made_like_another_but_for_a_field() -> None:
    assert replace(Point(1, 2, note="n"), x=3).note == "n"
    assert replace(Point(1, 2), x=3) == Point(3, 2)


@pytest.mark.parametrize("kind", KINDS)
def test_it_can_be_copied_and_pickled(kind: type[Point]) -> None:
    point = kind(1, 2, ("a",), "n")

    for twin in (copy.copy(point), copy.deepcopy(point), pickle.loads(pickle.dumps(point))):  # noqa: S301
        assert type(twin) is kind
        assert twin == point
        assert twin.note == "n"


def test_its_own_methods_come_first() -> None:
    @frozen
    class Own:
        x: int

        def __post_init__(self) -> None:
            object.__setattr__(self, "x", abs(self.x))

        def __hash__(self) -> int:
            return 7

        def __repr__(self) -> str:
            return "own"

    assert (Own(-1).x, hash(Own(1)), repr(Own(1))) == (1, 7, "own")


@compact
class Part:
    """What a field of another class holds."""

    name: str
    size: int = 0


@compact
class Whole:
    """A class whose part is made when it is asked for."""

    id: str
    part: Part | None = field(default=None, made_by=Part)


@pytest.mark.parametrize("kind", [Compact, CompactOften])
def test_an_instance_of_a_compact_class_is_one_object_for_the_collector(kind: type) -> None:
    one = kind(1)

    assert type(one) is kind
    assert not hasattr(one, "__dict__")
    assert sorted(map(repr, gc.get_referents(one)))[:4] == sorted(("()", "1", "0", "''"))


def test_a_compact_class_keeps_its_name_its_methods_and_its_last_step() -> None:
    @compact
    class Positive:
        """A number."""

        x: int

        def __post_init__(self) -> None:
            object.__setattr__(self, "x", abs(self.x))

        @property
        def twice(self) -> int:
            return 2 * self.x

    assert (Positive.__name__, Positive.__doc__) == ("Positive", "A number.")
    assert Positive.__qualname__.endswith("<locals>.Positive")
    assert [Positive(-number).twice for number in range(_OFTEN + 5)] == [
        2 * number for number in range(_OFTEN + 5)
    ]


def test_a_part_is_made_when_it_is_asked_for() -> None:
    part = Part("p", 3)
    at_once, when_asked = Whole("w", part), Whole("w", later(Part, "p", 3))

    assert at_once.part is part
    assert when_asked.part == part
    assert when_asked == at_once
    assert hash(when_asked) == hash(at_once)
    assert repr(when_asked) == repr(at_once)
    assert replace(when_asked, id="v").part == part
    assert pickle.loads(pickle.dumps(when_asked)) == at_once  # noqa: S301
    assert Whole("w").part is None


def test_a_part_that_is_made_later_costs_the_collector_nothing() -> None:
    whole = Whole("w", later(Part, "p", 3))
    gc.collect()

    tracked = [each for each in gc.get_referents(whole) if gc.is_tracked(each)]

    assert set(tracked) <= {Whole}


def test_the_values_of_an_instance_make_another_one() -> None:
    @frozen
    class Single:
        x: tuple[int, ...]

    assert values_of(Point(1, 2, (), "n")) == (1, 2, (), "n")
    assert Single(*values_of(Single((1, 2)))) == Single((1, 2))
