"""A conda in miniature: the few pieces of conda that the plugin touches, in two generations.

Written from what conda's pieces are asked for and answer, so that everything beneath the hooks can
be tested where no conda is installed. What a real one does is tested in ``test_real_conda``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any, ClassVar, NamedTuple

USER_AGENT = "conda/99.1 requests/2.34 CPython/3.11"


class CustomValidationError(Exception):
    def __init__(self, name: str, value: object, source: str, reason: str) -> None:
        super().__init__(f"{name} = {value!r} in {source}: {reason}")


class Raw(NamedTuple):
    """A value as it stands in a settings file."""

    content: object
    source: str = "~/.condarc"

    def value(self, _element_type: object) -> object:
        return self.content


class PrimitiveParameter:
    def __init__(
        self,
        default: object,
        element_type: object = None,
        validation: Callable[[object], bool | str] | None = None,
    ) -> None:
        self.default = default
        self._element_type = element_type or type(default)
        self._validation = validation

    def load(self, name: str, match: Raw) -> object:
        value = match.value(self._element_type)
        reason = self._validation(value) if self._validation else True
        if reason is not True:
            raise CustomValidationError(name, value, match.source, str(reason))
        if value == "maybe":
            raise CustomValidationError(name, value, match.source, "cannot be boolified")
        return value


class ParameterLoader:
    def __init__(self, parameter: PrimitiveParameter) -> None:
        self.type = parameter
        self.name = ""

    def _set_name(self, name: str) -> None:
        self.name = name

    def __get__(self, context: Any, _owner: object) -> object:  # noqa: ANN401 - of either generation
        if self.name not in context.written:
            return self.type.default
        return self.type.load(self.name, Raw(context.written[self.name]))


class OldContext:
    """As up to conda 24: descriptions and categories are all that is known of parameters."""

    parameter_names: tuple[str, ...] = ("channels",)

    def __init__(self, root: Path, target: Path) -> None:
        self.root_prefix = str(root)
        self.target: Path | None = target
        self.written: dict[str, object] = {}
        self.channels: tuple[str, ...] = ()

    @property
    def target_prefix(self) -> str:
        if self.target is None:
            raise ValueError("no environment has such a name")
        return str(self.target)

    @property
    def user_agent(self) -> str:
        return USER_AGENT

    @property
    def category_map(self) -> Mapping[str, tuple[str, ...]]:
        return {"Plugin Configuration": ("no_plugins",)}

    def get_descriptions(self) -> Mapping[str, str]:
        return {"channels": "where packages come from"}


class NewContext(OldContext):
    """As from conda 25 on: loaders are listed in the instance, aliases in the class."""

    category_map: ClassVar[Any] = {"Channel Configuration": ("channels",)}
    parameter_names_and_aliases: tuple[str, ...] = ("channels",)

    @property
    def user_agent(self) -> str:
        return USER_AGENT

    def __init__(self, root: Path, target: Path) -> None:
        super().__init__(root, target)
        self._parameter_loaders: dict[str, object] = {}

    @classmethod
    def _set_parameter_names_and_aliases(cls) -> None:
        cls.parameter_names_and_aliases = ("channels", *cls.parameter_names[1:])


class OldPreCommand(NamedTuple):
    name: str
    action: Callable[[str], None]
    run_for: Iterable[str]


class OldHealthCheck(NamedTuple):
    name: str
    action: Callable[[str, bool], None]


@dataclass
class NewHealthCheck:
    name: str
    action: Callable[[str, bool], None]
    summary: str | None = None


@dataclass
class Subcommand:
    name: str
    summary: str
    action: Callable[[tuple[str, ...]], int | None]
    configure_parser: None = None


@dataclass
class Session:
    """Notes the requests it is asked for instead of sending them."""

    sent: list[tuple[str, Mapping[str, str]]] = field(default_factory=list)
    broken: bool = False
    max_retries: int = 3

    def get_adapter(self, _address: str) -> Session:
        return self

    def head(self, address: str, *, headers: Mapping[str, str], **_how: object) -> None:
        if self.broken:
            raise OSError("no network")
        self.sent.append((address, headers))


class Channel:
    def __init__(self, name: str) -> None:
        self.name = name

    def urls(self) -> list[str]:
        return [f"{self.name}/linux-64", f"{self.name}/noarch"]


@dataclass
class Miniature:
    """One miniature conda.

    Attributes:
        context: Its one context.
        main_info: Its module of ``conda info``.
        session: What sends its requests.
        modules: All its modules by name.
    """

    context: Any
    main_info: ModuleType
    session: Session
    modules: dict[str, ModuleType]

    def info(self) -> str:
        """What ``conda info`` prints."""
        module: Any = self.main_info
        info = {"user_agent": self.context.user_agent, "offline": False}
        if hasattr(module, "get_main_info_str"):
            return str(module.get_main_info_str(info))
        rows = module.get_main_info_display(info)
        return "".join(f"{title:>23} : {text}\n" for title, text in rows.items())


def build(root: Path, target: Path, *, new: bool) -> Miniature:
    """Return a miniature of an old or a new conda with its base and the environment it works on."""
    kind: type[OldContext] = NewContext if new else OldContext
    # A class of its own for each test, because the plugin changes it.
    names = {"category_map": kind.category_map, "user_agent": kind.user_agent}
    own = type("Context", (kind,), names)
    context = own(root, target)
    session = Session()
    modules = {
        "conda": {},
        "conda.base": {},
        "conda.base.context": {
            "context": context,
            "locate_prefix_by_name": lambda name: str(root / "envs" / name),
        },
        "conda.cli": {},
        "conda.cli.main_info": _new_info() if new else _old_info(),
        "conda.common": {},
        "conda.common.configuration": {
            "CustomValidationError": CustomValidationError,
            "ParameterLoader": ParameterLoader,
            "PrimitiveParameter": PrimitiveParameter,
        },
        "conda.gateways": {},
        "conda.gateways.connection": {},
        "conda.gateways.connection.session": {"get_session": lambda _address: session},
        "conda.models": {},
        "conda.models.channel": {"Channel": Channel},
        "conda.plugins": {},
        "conda.plugins.types": {
            "CondaHealthCheck": NewHealthCheck if new else OldHealthCheck,
            "CondaPostCommand": OldPreCommand,
            "CondaPreCommand": OldPreCommand,
            "CondaSubcommand": Subcommand,
        },
    }
    made = {name: _module(name, names) for name, names in modules.items()}
    for name, module in made.items():
        parent, _, last = name.rpartition(".")
        if parent:
            setattr(made[parent], last, module)
    return Miniature(context, made["conda.cli.main_info"], session, made)


def _module(name: str, names: Mapping[str, object]) -> ModuleType:
    module = ModuleType(name)
    vars(module).update(names)
    return module


def _new_info() -> dict[str, object]:
    def get_main_info_display(info: Mapping[str, object]) -> dict[str, str]:
        return {
            "user-agent": str(info["user_agent"]),
            "offline mode": str(info["offline"]),
        }

    return {"get_main_info_display": get_main_info_display}


def _old_info() -> dict[str, object]:
    def get_main_info_str(info: Mapping[str, object]) -> str:
        rows = (("user-agent", info["user_agent"]), ("offline mode", info["offline"]))
        return "\n".join(["", *(f"{title:>23} : {text}" for title, text in rows), ""])

    return {"get_main_info_str": get_main_info_str}
