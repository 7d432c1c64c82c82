"""A settings file that only the YAML parser understands: what it says, or why it is not used."""

from __future__ import annotations

import re
import warnings
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq, TaggedScalar
from ruamel.yaml.error import MantissaNoDotYAML1_1Warning, YAMLError
from ruamel.yaml.scalarbool import ScalarBoolean

from conda_privacy.core.condarc import UTF_8, Condarc, decode
from conda_privacy.core.condarc_problems import (
    At,
    not_text,
    of_the_parser,
    place_of_byte,
    stopping,
    too_deep,
    too_large,
)
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.plain_condarc import Entry, Scalar
from conda_privacy.core.problem import Problem
from conda_privacy.core.yaml_places import (
    line_of_the_comment,
    line_of_the_version,
    place_of_the_deepest,
    place_of_the_unmakable,
)

__all__ = ["parse"]

YAML_SIZE_LIMIT = 64 * 1024
"""Bytes above which a file that is not plain is not parsed: that would take seconds."""
BRACKET_LIMIT = 600
"""Brackets open at once above which a file is not parsed; conda gives up at a few hundred."""
DIGIT_LIMIT = 4_000
"""Digits above which a number is not taken: Python writes none that is longer."""
VALUE_LIMIT = 20_000
"""Values above which a file is not taken: aliases of aliases can stand for billions."""

_BRACKETS = re.compile(rb"[\[\]{}]")
_BITS_OF_A_DIGIT = 3.32
_FLAGS = frozenset(("final", "top", "bottom"))


def parse(data: bytes, yaml: YAML | None, encoding: str = UTF_8) -> tuple[Condarc, YAML | None]:
    """Parse the bytes of a file.

    Args:
        data: The file's content.
        yaml: The parser that has seen a ``%YAML`` directive; None where no file had one so far.
        encoding: The one in which conda reads it.

    Returns:
        What is taken from the file, with a problem as ``Reader.parse`` has it, and the parser for
        the files after it.
    """
    if len(data) > YAML_SIZE_LIMIT:
        what = Phrase("more than {count} KiB of text", count=YAML_SIZE_LIMIT // 1024)
        return Condarc(problem=too_large(what)), yaml
    if (bracket := _one_bracket_too_many(data)) is not None:
        what = Phrase("more than {count} open brackets", count=BRACKET_LIMIT)
        return Condarc(problem=too_large(what, place_of_byte(data, bracket))), yaml
    text = decode(data, encoding)
    if isinstance(text, UnicodeDecodeError):
        return Condarc(problem=not_text(text, data)), yaml
    if yaml is None and "%YAML" not in text:
        return _parse_alone(text), None
    if yaml is None:
        yaml = _new_yaml()
        _ignore_advice()
    return _load(yaml, text), yaml


def _one_bracket_too_many(data: bytes) -> int | None:
    """Where more brackets than the limit are open at once, whatever they mean; None nowhere."""
    depth = 0
    for bracket in _BRACKETS.finditer(data):
        depth += 1 if bracket[0] in b"[{" else -1
        if depth > BRACKET_LIMIT:
            return bracket.start()
    return None


@lru_cache(maxsize=128)
def _parse_alone(text: str) -> Condarc:
    return _load(_new_yaml(), text)


def _new_yaml() -> YAML:
    yaml = YAML(typ="rt")
    yaml.composer.warn_double_anchors = False  # allowed, and conda goes on after the warning
    return yaml


def _ignore_advice() -> None:
    """YAML 1.1 would like a dot in numbers such as 1e3; what it says of it is for programmers."""
    warnings.filterwarnings("ignore", category=MantissaNoDotYAML1_1Warning)


def _load(yaml: YAML, text: str) -> Condarc:
    try:
        document: object = yaml.load(text)
        return _entries_of(document)
    except YAMLError as error:
        return Condarc(problem=of_the_parser(error, text))
    except RecursionError as error:
        return Condarc(problem=too_deep(place_of_the_deepest(yaml, text), error))
    except UnusableError as error:
        return Condarc(problem=error.problem)
    except Exception as error:  # noqa: BLE001 - conda lets each of them escape, so it stops
        return Condarc(problem=_escaped(error, yaml, text))


def _escaped(error: Exception, yaml: YAML, text: str) -> Problem:
    """Say what an error means that is not one of the parser's own kinds."""
    if isinstance(error, NotImplementedError):
        what = Phrase("its parser has no place for the comment in this line")
        at: At = line_of_the_comment(yaml, text), None
    elif (line := line_of_the_version(text, error)) is not None:
        what = Phrase("its %YAML line names a version other than 1.1 or 1.2")
        at = line, 1
    else:
        what = Phrase("one of its values cannot be understood")
        at = place_of_the_unmakable(yaml, text)
    return stopping("constructor", what, at, cause=repr(error))


def _entries_of(document: object) -> Condarc:
    if not document or _is_empty_scalar(document):
        return Condarc()
    if not isinstance(document, CommentedMap):
        return Condarc(
            problem=stopping(
                "not-a-mapping", Phrase("it is not a list of “name: value” lines"), (1, 1)
            )
        )
    top = _Converter().entry(document, (1, 1), None).value
    return Condarc(top) if isinstance(top, Mapping) else Condarc()


def _is_empty_scalar(document: object) -> bool:
    """Whether it is such as ``!!str`` or ``!x ""``: conda goes through it and finds no key."""
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
        self._left -= 1
        if self._left < 0:
            what = Phrase("more than {count} values", count=VALUE_LIMIT)
            raise UnusableError(too_large(what))
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
                at = _key_place(value, key)
                _check_length(key, at)
                entries[key] = self.entry(value[key], at, _key_comment(value, key))
            return Entry(MappingProxyType(entries), *place, _flag(comment))
        return Entry(_scalar(value, place), *place, _flag(comment))


def _scalar(value: object, place: tuple[int, int]) -> Scalar:
    if isinstance(value, bytes):
        return _text_of(value, place)
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return str(value)
    if isinstance(value, (int, float, complex)):
        return _number(value, place)
    problem = stopping(
        "value-type", Phrase("it holds a value of a type conda does not accept"), place
    )
    raise UnusableError(problem)


def _text_of(value: bytes, place: tuple[int, int]) -> str:
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError as error:
        what = Phrase("one of its values cannot be understood")
        raise UnusableError(stopping("constructor", what, place, str(error))) from None


def _number(value: complex, place: tuple[int, int]) -> Scalar:
    if isinstance(value, ScalarBoolean):
        return bool(value)
    if isinstance(value, int):
        _check_length(value, place)
        return int(value)
    return float(value) if isinstance(value, float) else value


def _check_length(value: object, place: tuple[int, int]) -> None:
    """Refuse a whole number that nothing could show; one in hexadecimal can have any length."""
    if isinstance(value, int) and value.bit_length() > DIGIT_LIMIT * _BITS_OF_A_DIGIT:
        what = Phrase("a number of more than {count} digits", count=DIGIT_LIMIT)
        raise UnusableError(too_large(what, place))


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
