"""Which servers conda asks: the configured channels, put together and looked up as conda does.

The rules are those of ``Context.channels`` and ``Channel`` in conda's ``base/context.py`` and
``models/channel.py``. User names, passwords and tokens in addresses are dropped at once.
"""

from __future__ import annotations

import re

from conda_privacy.core.decision import decide_from
from conda_privacy.core.frozen import frozen
from conda_privacy.core.merged import expand_variables, merged_list, merged_map
from conda_privacy.core.packages import at_least
from conda_privacy.core.places import locations, read_sources
from conda_privacy.core.settings import Setting

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from conda_privacy.core.machine import Machine
    from conda_privacy.core.places import Source
    from conda_privacy.core.problem import Problem

_ALIAS = Setting("channel_alias", "text", "https://conda.anaconda.org")
_DEFAULTS = ("https://repo.anaconda.com/pkgs/main", "https://repo.anaconda.com/pkgs/r")
_DEFAULTS_ON_WINDOWS = (*_DEFAULTS, "https://repo.anaconda.com/pkgs/msys2")
_CUSTOM: Mapping[str, tuple[str, ...]] = {"pkgs/pro": ("https://repo.anaconda.com",)}
_NO_IMPLICIT_DEFAULTS = "25.9"
"""The first conda that uses no channel at all where none is configured."""

_SYSTEMS = "emscripten|wasi|freebsd|linux|osx|win|zos"
# Patterns that not every question needs are compiled when they are first used.
_SUBDIR = rf"(?i)/(?:noarch|(?:{_SYSTEMS})-[a-z0-9]+)(?=/|$)"
_ADDRESS = re.compile(r"([A-Za-z][A-Za-z0-9]{0,11})://(?:[^/?#]*@)?([^/?#]*)([^?#]*)")
_HOST = r"(?:\[[0-9A-Fa-f:.]+\]|[^\s:@\[\]]+)(?::\d*)?"
_CLOSING = "”“’\"'»),.;"
_LOCAL_PATH = r"\.{1,2}(?:[/\\]|$)|[~/\\]|[a-zA-Z]:[/\\]"
_ANACONDA = r"(?:.+\.)?(?:anaconda\.(?:com|org|cloud)|continuum\.io)(?::\d*)?"
_TELEMETRY = (
    r"repo\.anaconda\.(?:com|cloud)(?:/.*)?"
    r"|conda\.anaconda\.org/(?:anaconda|conda-forge|main|msys2|r)/.*"
)
"""The hosts and paths to which conda-anaconda-telemetry 0.3.0 adds its headers."""


@frozen
class Server:
    """A server that gets conda's requests.

    Attributes:
        host: Its name, with the port where one is given.
        anaconda: True for a server of Anaconda.
        channels: The addresses of the channels on it, without any secret.
        telemetry: True where conda-anaconda-telemetry adds its headers, for some channel at least.
    """

    host: str
    anaconda: bool
    channels: tuple[str, ...]
    telemetry: bool


@frozen
class Channels:
    """The channels conda uses where a command names none.

    Attributes:
        names: The channels as configured, without any secret.
        servers: Who gets the requests, in the order of the channels.
        local: Channels that are folders on this computer; no server hears of them.
        problem: Why conda would stop when it needs the channels.
        alias: The address below which conda looks for channels by name, without any secret.
    """

    names: tuple[str, ...]
    servers: tuple[Server, ...]
    local: tuple[str, ...] = ()
    problem: Problem | None = None
    alias: str = ""


def find_channels(
    machine: Machine,
    root_prefix: Path | None,
    prefix: Path | None = None,
    *,
    conda_version: str | None = None,
) -> Channels:
    """Put the configured channels together and find their servers.

    Args:
        machine: Where the settings are.
        root_prefix: The conda installation.
        prefix: The environment conda works on.
        conda_version: Decides what holds where no channel is configured; None counts as older
            than 25.9, which used ``defaults``.
    """
    sources = read_sources(locations(machine, root_prefix, prefix))
    merged = merged_list(machine, sources, ("channels", "channel"))
    names = merged.values or ()
    if not names and not at_least(conda_version, _NO_IMPLICIT_DEFAULTS):
        names = ("defaults",)
    lookup = _Lookup(machine, sources)
    addresses: list[str] = []
    local: list[str] = []
    for name in names:
        for address in lookup.addresses(name):
            (local if address.startswith("file:") else addresses).append(address)
    return Channels(
        names=tuple(without_secrets(name) for name in names),
        servers=tuple(_servers(addresses)),
        local=tuple(dict.fromkeys(local)),
        problem=merged.problem or lookup.problem,
        alias=lookup.alias,
    )


def without_secrets(address: str) -> str:
    """Return an address without user name, password, token and query; names stay as they are.

    An address whose host cannot be told from its password keeps neither.
    """
    match = _ADDRESS.match(address)
    if match is None:
        return re.sub(r"(^|/)t/[^/]+(?=/|$)", r"\1t/…", address)
    scheme, host, path = match.groups()
    if scheme.lower() == "file":
        return address
    if not re.fullmatch(_HOST, host):
        return f"{scheme}://…"
    return f"{scheme}://{host.lower()}" + re.sub(r"/t/[^/]*(?=/|$)", "", path).rstrip("/")


def without_password(text: str) -> str:
    """Return a text whose addresses have no user name, password and token; all else stays.

    An address whose host cannot be told from its password keeps neither. A password may hold one
    space, and what closes a quotation may follow an address.
    """
    if "://" not in text:
        return text
    spaced = r"(?:\s[^/?#\s]*@[^/?#\s]*)?" if "@" in text else ""
    return re.sub(rf"(?<=://)([^/?#\s]*{spaced})(\S*)", _without_password, text)


def _without_password(address: re.Match[str]) -> str:
    secret, at, host = address[1].rpartition("@")
    if not host:  # the address of a file
        return address[0]
    if not re.fullmatch(_HOST, host.rstrip(_CLOSING)):
        return "…"
    hidden = "…" if secret else ""
    return hidden + at + host + re.sub(r"/t/[^/?#]+", "/t/…", address[2])


def is_anaconda(host: str) -> bool:
    """Tell whether a host belongs to Anaconda."""
    return re.fullmatch(_ANACONDA, host.lower()) is not None


def _servers(addresses: Sequence[str]) -> Iterator[Server]:
    by_host: dict[str, list[str]] = {}
    for address in dict.fromkeys(addresses):
        by_host.setdefault(address.partition("://")[2].partition("/")[0], []).append(address)
    for host, channels in by_host.items():
        telemetry = any(
            re.fullmatch(_TELEMETRY, channel.partition("://")[2] + "/noarch/")
            for channel in channels
        )
        yield Server(host, is_anaconda(host), tuple(channels), telemetry)


class _Lookup:
    """What a channel's name stands for, from the settings about channels."""

    def __init__(self, machine: Machine, sources: Sequence[Source]) -> None:
        alias = decide_from(machine, _ALIAS, sources).value
        self.alias = without_secrets(expand_variables(machine, str(alias)))
        defaults = merged_list(machine, sources, ("default_channels",))
        custom = merged_map(machine, sources, ("custom_channels",))
        multi = merged_map(machine, sources, ("custom_multichannels",))
        built_in = _DEFAULTS_ON_WINDOWS if machine.windows else _DEFAULTS
        chosen = built_in if defaults.values is None else defaults.values
        self._multi = {"defaults": chosen, **multi.values, "local": ("file:///",)}
        self._custom = dict(self._locations(custom.values or _CUSTOM))
        self.problem = defaults.problem or custom.problem or multi.problem

    def _locations(self, custom: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, str]]:
        """Yield the names that lead to a place of their own, and that place."""
        for urls in self._multi.values():
            for address in map(self._simple, urls):
                scheme, _, rest = address.partition("://")
                host, _, name = rest.partition("/")
                yield name, f"{scheme}://{host}"
        for name, values in custom.items():
            place = without_secrets(values[0]) if _ADDRESS.match(values[0]) else self.alias
            yield name.strip("/"), place

    def addresses(self, name: str) -> tuple[str, ...]:
        """Return the addresses, without secrets, that a channel's name or address stands for."""
        if _ADDRESS.match(name):
            return (re.sub(_SUBDIR, "", without_secrets(name), count=1),)
        if re.match(_LOCAL_PATH, name):
            return (f"file://{name}",)
        bare = re.sub(_SUBDIR, "", name, count=1).strip("/")
        if bare in self._multi:
            return tuple(map(self._simple, self._multi[bare]))
        parent = bare
        while parent not in self._custom and "/" in parent:
            parent = parent.rpartition("/")[0]
        place = self._custom.get(parent, self.alias)
        return (f"{place}/{without_secrets(bare)}",)

    def _simple(self, url: str) -> str:
        """Return the address of an entry of a list of channels, which looks nothing up."""
        return without_secrets(url) if _ADDRESS.match(url) else f"{self.alias}/{url.strip('/')}"
