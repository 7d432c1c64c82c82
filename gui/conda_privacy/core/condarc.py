"""One settings file: what it says about each key, on which line, or why conda cannot use it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from conda_privacy.core import plain_condarc
from conda_privacy.core.frozen import field, frozen, replace
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.plain_condarc import Entry, Scalar
from conda_privacy.core.problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ruamel.yaml import YAML
    from ruamel.yaml.comments import CommentedMap, CommentedSeq

__all__ = ["Condarc", "Entry", "Reader", "Scalar", "decode"]

YAML_SIZE_LIMIT = 64 * 1024
"""Bytes above which a file that is not plain is not parsed: that would take seconds."""
BRACKET_LIMIT = 600
"""Brackets open at once above which a file is not parsed; conda gives up at a few hundred."""
DIGIT_LIMIT = 4_000
"""Digits above which a number is not taken: Python writes none that is longer."""
VALUE_LIMIT = 20_000
"""Values above which a file is not taken: aliases of aliases can stand for billions."""

_NOTHING: Mapping[object, Entry] = MappingProxyType({})
_BRACKETS = re.compile(rb"[\[\]{}]")
_BITS_OF_A_DIGIT = 3.32
_FLAGS = frozenset(("final", "top", "bottom"))
_At = tuple[int | None, int | None]


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

    def __init__(self) -> None:
        self._yaml: YAML | None = None

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
        condarc = self._parse_yaml(data)
        if condarc.problem is None:
            return condarc
        return Condarc(problem=replace(condarc.problem, path=path))

    def _parse_yaml(self, data: bytes) -> Condarc:
        if len(data) > YAML_SIZE_LIMIT:
            return Condarc(
                problem=_too_large(
                    Phrase("more than {count} KiB of text", count=YAML_SIZE_LIMIT // 1024)
                )
            )
        if _bracket_depth(data) > BRACKET_LIMIT:
            return Condarc(
                problem=_too_large(Phrase("more than {count} open brackets", count=BRACKET_LIMIT))
            )
        text = decode(data)
        if isinstance(text, UnicodeDecodeError):
            return Condarc(problem=_not_utf8(text, data))
        if self._yaml is None and "%YAML" not in text:
            return _parse_alone(text)
        if self._yaml is None:
            self._yaml = _new_yaml()
            _ignore_advice()
        return _load(self._yaml, text)


def decode(data: bytes) -> str | UnicodeDecodeError:
    """Decode a file as conda's parser gets it: UTF-8, every line ending a line feed.

    Returns:
        The text, or the error that stops conda.
    """
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return error
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _bracket_depth(data: bytes) -> int:
    """The largest number of brackets open at once, whatever they mean."""
    depth = deepest = 0
    for byte in _BRACKETS.findall(data):
        depth += 1 if byte in b"[{" else -1
        deepest = max(deepest, depth)
    return deepest


@lru_cache(maxsize=256)
def _parse_plain(data: bytes) -> Condarc | None:
    entries = plain_condarc.parse(data)
    return None if entries is None else Condarc(entries)


@lru_cache(maxsize=128)
def _parse_alone(text: str) -> Condarc:
    return _load(_new_yaml(), text)


def _new_yaml() -> YAML:
    from ruamel.yaml import YAML

    yaml = YAML(typ="rt")
    yaml.composer.warn_double_anchors = False  # allowed, and conda goes on after the warning
    return yaml


def _ignore_advice() -> None:
    """YAML 1.1 would like a dot in numbers such as 1e3; what it says of it is for programmers."""
    import warnings

    from ruamel.yaml.error import MantissaNoDotYAML1_1Warning

    warnings.filterwarnings("ignore", category=MantissaNoDotYAML1_1Warning)


def _load(yaml: YAML, text: str) -> Condarc:
    from ruamel.yaml.error import YAMLError

    try:
        document: object = yaml.load(text)
        return _entries_of(document)
    except YAMLError as error:
        return Condarc(problem=_yaml_problem(error, text))
    except RecursionError as error:
        return Condarc(
            problem=_stop(
                "too-deep", Phrase("its lists or mappings are nested too deeply"), cause=repr(error)
            )
        )
    except UnusableError as error:
        return Condarc(problem=error.problem)
    except Exception as error:  # noqa: BLE001 - conda lets each of them escape, so it stops
        return Condarc(problem=_escaped(error, yaml, text))


def _escaped(error: Exception, yaml: YAML, text: str) -> Problem:
    """Say what an error means that is not one of the parser's own kinds."""
    from conda_privacy.core.yaml_places import line_of_the_comment, place_of_the_unmakable

    if isinstance(error, NotImplementedError):
        what = Phrase("its parser has no place for the comment in this line")
        at: _At = line_of_the_comment(yaml, text), None
    else:
        what = Phrase("one of its values cannot be understood")
        at = place_of_the_unmakable(yaml, text)
    return _stop("constructor", what, at, cause=repr(error))


def _entries_of(document: object) -> Condarc:
    from ruamel.yaml.comments import CommentedMap

    if not document or _is_empty_scalar(document):
        return Condarc()
    if not isinstance(document, CommentedMap):
        return Condarc(
            problem=_stop(
                "not-a-mapping", Phrase("it is not a list of “name: value” lines"), (1, 1)
            )
        )
    top = _Converter().entry(document, (1, 1), None).value
    return Condarc(top) if isinstance(top, Mapping) else Condarc()


def _is_empty_scalar(document: object) -> bool:
    """Whether it is such as ``!!str`` or ``!x ""``: conda goes through it and finds no key."""
    from ruamel.yaml.comments import TaggedScalar

    return isinstance(document, TaggedScalar) and document.value == ""


class UnusableError(Exception):
    """A document that conda's configuration, or this program, does not take."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.text)
        self.problem = problem


class _Converter:
    """Turns what the parser made into entries, as conda turns it into raw parameters.

    It needs one stack frame a level, as conda does, so that both give up on the same files.
    """

    def __init__(self) -> None:
        self._left = VALUE_LIMIT

    def entry(self, value: object, place: tuple[int, int], comment: str | None) -> Entry:
        from ruamel.yaml.comments import CommentedMap, CommentedSeq

        self._left -= 1
        if self._left < 0:
            raise UnusableError(_too_large(Phrase("more than {count} values", count=VALUE_LIMIT)))
        if isinstance(value, CommentedSeq):
            items = []
            for index, item in enumerate(value):
                items.append(
                    self.entry(item, _item_place(value, index), _item_comment(value, index))
                )
            return Entry(tuple(items), *place, _flag(comment))
        if isinstance(value, CommentedMap):
            entries = {}
            for key in value:
                _check_length(key)
                entries[key] = self.entry(
                    value[key], _key_place(value, key), _key_comment(value, key)
                )
            return Entry(MappingProxyType(entries), *place, _flag(comment))
        return Entry(_scalar(value, place), *place, _flag(comment))


def _scalar(value: object, place: tuple[int, int]) -> Scalar:
    if isinstance(value, bytes):
        return value.decode("utf-8")
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return str(value)
    if isinstance(value, (int, float, complex)):
        return _number(value)
    problem = _stop("value-type", Phrase("it holds a value of a type conda does not accept"), place)
    raise UnusableError(problem)


def _number(value: complex) -> Scalar:
    from ruamel.yaml.scalarbool import ScalarBoolean

    if isinstance(value, ScalarBoolean):
        return bool(value)
    if isinstance(value, int):
        _check_length(value)
        return int(value)
    return float(value) if isinstance(value, float) else value


def _check_length(value: object) -> None:
    """Refuse a whole number that nothing could show; one in hexadecimal can have any length."""
    if isinstance(value, int) and value.bit_length() > DIGIT_LIMIT * _BITS_OF_A_DIGIT:
        what = Phrase("a number of more than {count} digits", count=DIGIT_LIMIT)
        raise UnusableError(_too_large(what))


def _key_place(mapping: CommentedMap, key: object) -> tuple[int, int]:
    try:
        line, column = mapping.lc.key(key)
    except (KeyError, TypeError, AttributeError):  # a merged key stands somewhere else
        line, column = mapping.lc.line, mapping.lc.col
    return line + 1, column + 1


def _item_place(sequence: CommentedSeq, index: int) -> tuple[int, int]:
    try:
        line, column = sequence.lc.item(index)
    except (KeyError, TypeError):  # an item of a tagged list has no place of its own
        line, column = sequence.lc.line, sequence.lc.col
    return line + 1, column + 1


def _key_comment(mapping: CommentedMap, key: object) -> str | None:
    try:
        return str(mapping.ca.items[key][2].value)
    except (AttributeError, KeyError):
        return None


def _item_comment(sequence: CommentedSeq, index: int) -> str | None:
    try:
        before, after = sequence.ca.items[index][:2]
        return str((before or after[0]).value)
    except (AttributeError, IndexError, KeyError, TypeError, ValueError):
        return None


def _flag(comment: str | None) -> str | None:
    if comment is None:
        return None
    text = comment.strip().strip("!#")
    return text if text in _FLAGS else None


def _yaml_problem(error: Exception, text: str) -> Problem:
    from ruamel.yaml.composer import ComposerError
    from ruamel.yaml.constructor import DuplicateKeyError
    from ruamel.yaml.parser import ParserError
    from ruamel.yaml.reader import ReaderError
    from ruamel.yaml.scanner import ScannerError

    from conda_privacy.core.yaml_reasons import reason

    cause = str(error)
    if isinstance(error, ReaderError):
        at = _place_at(text, error.position)
        return _ignore("reader", Phrase("it holds a character that YAML does not allow"), at, cause)
    at = _place_of(error)
    if isinstance(error, ScannerError):
        # conda wants to say where it is, and fails itself where the parser does not know.
        tell = _stop if error.problem_mark is None else _ignore
        return tell("scanner", reason(error), at, cause)
    if isinstance(error, DuplicateKeyError):
        return _stop("duplicate-key", Phrase("the same name stands in it twice"), at, cause)
    if isinstance(error, ParserError):
        return _stop("parser", reason(error), at, cause)
    if isinstance(error, ComposerError):
        return _stop("composer", reason(error), at, cause)
    return _stop("constructor", reason(error), at, cause)


def _place_of(error: Exception) -> _At:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    return (mark.line + 1, mark.column + 1) if mark else (None, None)


def _place_at(text: str, position: int) -> _At:
    before = text[:position]
    return before.count("\n") + 1, position - before.rfind("\n")


def _ignore(kind: str, reason: str, at: _At, cause: str) -> Problem:
    text = Phrase("conda cannot read it and ignores the whole file: {reason}.", reason=reason)
    return Problem(kind, Phrase("conda ignores this file"), text, None, *at, cause)


def _stop(kind: str, reason: str, at: _At = (None, None), cause: str = "") -> Problem:
    title = Phrase("conda cannot start with this file")
    text = Phrase("conda stops with an error at every command: {reason}.", reason=reason)
    return Problem(kind, title, text, None, *at, cause, stops_conda=True)


def _not_utf8(error: UnicodeDecodeError, data: bytes) -> Problem:
    before = data[: error.start]
    at = (before.count(b"\n") + 1, error.start - before.rfind(b"\n"))
    return _stop("encoding", Phrase("its text is not UTF-8"), at, str(error))


def _too_large(what: Phrase) -> Problem:
    text = Phrase(
        "It has {what}, so it was not read, and what conda makes of it cannot be known.", what=what
    )
    return Problem("too-large", Phrase("This file is too large"), text)
