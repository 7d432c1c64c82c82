"""The headers of conda-anaconda-telemetry, composed from what is installed without running it.

What goes into each header, and where it is cut off, is in ``hooks.py`` of
conda-anaconda-telemetry 0.3.0.
"""

from __future__ import annotations

import re
from pathlib import Path

from conda_privacy.core.bounded import read_start
from conda_privacy.core.channels import without_secrets
from conda_privacy.core.frozen import frozen
from conda_privacy.core.packages import Package, read_packages, record_names
from conda_privacy.core.system_facts import system_facts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from conda_privacy.core.channels import Channels
    from conda_privacy.core.installations import Installation
    from conda_privacy.core.machine import Machine

__all__ = ["LIMITS", "Header", "compose_headers"]

PREFIX = "anaconda-telemetry-"
LIMITS = {
    "sys-info": 500,
    "channels": 500,
    "virtual-packages": 500,
    "packages": 5000,
    "install": 500,
}
"""The characters of a value that are sent at most, by the end of the header's name."""

_HEAD = 8 * 1024
"""conda writes the keys of a record in order, so the channel stands near its beginning."""

_CHANNEL = re.compile(rb'"channel"\s*:\s*"([^"\\]*)"')
_SUBDIR = re.compile(r"(.*)/([a-z]+-[a-z0-9_]+|noarch)/?", re.IGNORECASE)
_DEFAULTS = re.compile(r"https?://repo\.anaconda\.com/pkgs/(?:main|r|msys2)")
_ALIAS = "https://conda.anaconda.org/"
_SEPARATOR = ";"


@frozen
class Header:
    """One header as it would be sent with every request to Anaconda's servers.

    Attributes:
        kind: The end of its name, a key of ``LIMITS``.
        value: What is sent: cut off at the limit.
        whole: How many characters there would be without the limit.
        limit: The characters that are sent at most.
        complete: False where part of the value is only known when conda runs.
    """

    kind: str
    value: str
    whole: int
    limit: int
    complete: bool = True

    @property
    def name(self) -> str:
        """The name of the header."""
        return PREFIX + self.kind


def compose_headers(
    machine: Machine,
    installation: Installation,
    channels: Channels,
    *,
    prefix: Path,
    words: tuple[str, ...],
) -> tuple[Header, ...]:
    """Put together the headers of ``conda install WORDS``.

    Args:
        machine: The computer.
        installation: The conda on it.
        channels: The configured channels, from ``find_channels``.
        prefix: The environment that is active, whose packages are listed; not the one that
            ``-n`` names.
        words: What is asked to be installed.

    Returns:
        The headers in the order in which they are sent.
    """
    listed = _Listing(prefix, machine)
    subdir = listed.subdir or "noarch"
    return (
        _header("sys-info", f"conda_build_version:{_conda_build(installation)}", "install"),
        _header("channels", *_channel_urls(channels, subdir)),
        _header("virtual-packages", *_virtual_packages(machine, installation), complete=False),
        _header("packages", *listed.packages, complete=listed.complete),
        _header("install", *words),
    )


def _header(kind: str, *values: str, complete: bool = True) -> Header:
    if kind == "sys-info":
        values = (values[0], f"conda_command:{values[1]}")
    text, limit = _SEPARATOR.join(values), LIMITS[kind]
    return Header(kind, text[:limit], len(text), limit, complete)


def _conda_build(installation: Installation) -> str:
    return installation.version_of("conda-build") or "n/a"


def _channel_urls(channels: Channels, subdir: str) -> Iterator[str]:
    for server in channels.servers:
        for address in server.channels:
            yield f"{address}/{subdir}"
            if subdir != "noarch":
                yield f"{address}/noarch"


def _virtual_packages(machine: Machine, installation: Installation) -> Iterator[str]:
    """Yield those that follow from the system; a graphics card and others add theirs."""
    facts = system_facts(machine)
    if installation.conda_version:
        yield f"__conda={installation.conda_version}=0"
    libc, _, version = facts.libc.partition("/")
    if version:
        yield f"__{libc}={version}=0"
    kernel, _, release = facts.kernel.partition("/")
    if kernel == "Linux":
        numbers = re.match(r"[\d.]*\d", release)
        yield f"__linux={numbers.group() if numbers else '0'}=0"
    elif kernel == "Darwin":
        yield f"__osx={facts.distribution.partition('/')[2]}=0"
    yield f"__{'win' if machine.windows else 'unix'}=0=0"


class _Listing:
    """The packages of an environment as ``conda list --canonical`` names them."""

    def __init__(self, prefix: Path, machine: Machine) -> None:
        self._prefix = prefix
        self.complete = True
        self.subdir = ""
        packages = read_packages(prefix, machine, record_names(prefix))
        self.packages = [self._canonical(packages[name]) for name in sorted(packages)]

    def _canonical(self, package: Package) -> str:
        if package.source != "conda":
            return f"pypi/pypi::{package.name}-{package.version}-pypi_0"
        tail = f"{package.name}-{package.version}-{package.build}"
        channel = self._channel(tail)
        self.complete &= bool(channel)
        return f"{channel}::{tail}" if channel else tail

    def _channel(self, record: str) -> str:
        try:
            head = read_start(f"{self._prefix}/conda-meta/{record}.json", _HEAD)
        except OSError:
            return ""
        found = _CHANNEL.search(head)
        if found is None:
            return ""
        return self._short(without_secrets(found.group(1).decode("utf-8", "replace")))

    def _short(self, channel: str) -> str:
        parts = _SUBDIR.fullmatch(channel)
        base, subdir = (parts.group(1), parts.group(2)) if parts else (channel, "")
        if subdir != "noarch":
            self.subdir = self.subdir or subdir
        if _DEFAULTS.fullmatch(base):
            base = "defaults"
        base = base.removeprefix(_ALIAS)
        return f"{base}/{subdir}" if subdir else base
