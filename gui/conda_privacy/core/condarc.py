"""One settings file: what it says about each key, on which line, or why conda cannot use it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from conda_privacy.core import plain_condarc
from conda_privacy.core.frozen import field, frozen, replace
from conda_privacy.core.plain_condarc import Entry, Scalar
from conda_privacy.core.problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ruamel.yaml import YAML

__all__ = ["UTF_8", "Condarc", "Entry", "Reader", "Scalar", "decode"]

UTF_8 = "utf-8"
"""The encoding of settings files everywhere but on Windows (see ``Machine.encoding``)."""

_NOTHING: Mapping[object, Entry] = MappingProxyType({})


@frozen
class Condarc:
    """What conda takes from one settings file.

    Attributes:
        entries: The top-level keys with their values, empty where the file has a problem.
        problem: Why conda ignores the file or does not start because of it.
    """

    entries: Mapping[object, Entry] = field(default_factory=lambda: _NOTHING)
    problem: Problem | None = None

    @property
    def ignored(self) -> bool:
        """True when conda warns and goes on without the file."""
        return self.problem is not None and not self.problem.stops_conda


class Reader:
    """Reads settings files one after another, as one run of conda does.

    conda keeps a single YAML reader, which remembers a ``%YAML`` directive: files parsed after it
    follow that version too. A plain file (see ``plain_condarc``) means the same in every version of
    YAML but for that, so the full parser is only asked where a file is not plain or a directive has
    been seen.
    """

    def __init__(self, encoding: str = UTF_8) -> None:
        """Begin a run.

        Args:
            encoding: The one in which conda reads settings files (``Machine.encoding``).
        """
        self._encoding = encoding
        self._yaml: YAML | None = None

    @property
    def follows_a_directive(self) -> bool:
        """True once a file had a ``%YAML`` directive: no file is read as if it were alone."""
        return self._yaml is not None

    def parse(self, data: bytes, path: Path | None = None) -> Condarc:
        """Parse the bytes of a file.

        Args:
            data: The file's content.
            path: Where it came from, for the problem.

        Returns:
            The entries, or a problem of kind ``"encoding"``, ``"scanner"``, ``"reader"``,
            ``"parser"``, ``"composer"``, ``"duplicate-key"``, ``"constructor"``,
            ``"not-a-mapping"``, ``"value-type"``, ``"too-deep"`` or ``"too-large"``.
        """
        if self._yaml is None:
            plain = _parse_plain(data)
            if plain is not None:
                return plain
        from conda_privacy.core import yaml_condarc  # a plain file does without all of it

        condarc, self._yaml = yaml_condarc.parse(data, self._yaml, self._encoding)
        if condarc.problem is None:
            return condarc
        return Condarc(problem=replace(condarc.problem, path=path))


def decode(data: bytes, encoding: str = UTF_8) -> str | UnicodeDecodeError:
    """Decode a file as conda's parser gets it: every line ending a line feed.

    Args:
        data: The file's content.
        encoding: The one in which conda reads settings files.

    Returns:
        The text, or the error that stops conda.
    """
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        return error
    return text.replace("\r\n", "\n").replace("\r", "\n")


@lru_cache(maxsize=256)
def _parse_plain(data: bytes) -> Condarc | None:
    entries = plain_condarc.parse(data)
    return None if entries is None else Condarc(entries)
