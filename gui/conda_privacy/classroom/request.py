"""One request as a server writes it down: a line in the combined log format."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import lru_cache

_PACKAGE_ENDINGS = (".conda", ".tar.bz2")
_CHANNEL = "main"


@dataclass(frozen=True)
class Request:
    """What a server knows about one request.

    Attributes:
        when: seconds since 1970-01-01 UTC.
        address: the address the request came from.
        path: the path that was asked for, beginning with ``/``.
        user_agent: the whole user agent, with its tokens.
        status: the server's answer; 200 is "here it is".
        size: bytes of the answer.
        sender: the real program that sent it, such as ``conda 26.7.1``; empty for what was played.
    """

    when: int
    address: str
    path: str
    user_agent: str
    status: int = 200
    size: int = 0
    sender: str = ""

    @property
    def package(self) -> tuple[str, str] | None:
        """Name and version of the package file asked for, or None for anything else."""
        return package_of(self.path)

    def combined(self) -> str:
        """The request as one line, without its end, in the combined log format.

        Quotation marks, backslashes and control characters in what the client sent are escaped,
        as Apache and nginx do it, so that nobody can forge a second line.
        """
        return (
            f"{self.address} - - [{log_time(self.when)}] "
            f'"GET {_escaped(self.path)} HTTP/1.1" {self.status} {self.size} '
            f'"-" "{_escaped(self.user_agent)}"'
        )


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@lru_cache(maxsize=64)
def log_time(when: int) -> str:
    """``22/Nov/2026:10:00:00 +0000``: English month names whatever the locale is."""
    moment = dt.datetime.fromtimestamp(when, tz=dt.timezone.utc)
    return f"{moment.day:02}/{_MONTHS[moment.month - 1]}/{moment.year:04}:{moment:%H:%M:%S} +0000"


@lru_cache(maxsize=1024)
def day_number(day: str) -> int | None:
    """The day of ``22/Nov/2026``, counted from 0001-01-01, or None where there is no such day."""
    number, month, year = day.split("/")
    if month not in _MONTHS:
        return None
    try:
        return dt.date(int(year), _MONTHS.index(month) + 1, int(number)).toordinal()
    except ValueError:
        return None


def package_of(path: str) -> tuple[str, str] | None:
    """Name and version of a conda package file, ``…/name-version-build.conda`` or ``.tar.bz2``."""
    name = path.partition("?")[0].rpartition("/")[2]
    for ending in _PACKAGE_ENDINGS:
        if name.endswith(ending):
            parts = name.removesuffix(ending).rsplit("-", 2)
            if len(parts) == 3 and all(parts):  # noqa: PLR2004 - name, version, build
                return parts[0], parts[1]
    return None


def package_path(name: str, version: str, build: str = "py312_0", subdir: str = "noarch") -> str:
    """The path at which a channel keeps a package file."""
    return channel_path(f"{subdir}/{name}-{version}-{build}.conda")


def channel_path(file: str) -> str:
    """The path of a file of a channel, such as ``noarch/repodata.json``."""
    return f"/{_CHANNEL}/{file}"


def index_path(subdir: str) -> str:
    """The path of a channel's index, which conda asks for before anything else."""
    return channel_path(f"{subdir}/repodata.json.zst")


def _escaped(text: str) -> str:
    if text.isprintable() and '"' not in text and "\\" not in text:
        return text
    return "".join(_escaped_character(character) for character in text)


def _escaped_character(character: str) -> str:
    if character in '"\\':
        return "\\" + character
    if character.isprintable():
        return character
    return "".join(f"\\x{byte:02x}" for byte in character.encode("utf-8", "surrogateescape"))
