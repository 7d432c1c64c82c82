"""Why the YAML parser does not take a settings file, in words for those who do not know YAML.

The messages are those of ruamel.yaml's scanner, parser, composer and constructor, the parser that
conda uses as well.
"""

from __future__ import annotations

import re

from conda_privacy.core.phrase import Phrase

__all__ = ["reason"]

_BRACKETS = Phrase("a comma or a closing bracket is missing")
_DIRECTIVE = Phrase("a line that begins with “%” is not one that YAML knows")
_TAG = Phrase("a tag, which begins with “!”, is not written as it should be")
_NAME = Phrase("after “&” or “*” there is no name, or one with a wrong character")
_AFTER_BLOCK = Phrase("something stands after “|” or “>” that does not belong there")
_OF_ITS_KIND = Phrase("a value is not of the kind that its tag says")

_REASONS: tuple[tuple[str, Phrase], ...] = (
    (r".*\bfound character '\\t'", Phrase("a tab stands where only spaces are allowed")),
    (
        r".*\bfound character .* that cannot start any token",
        Phrase("a value begins with a character that has to stand in quotation marks"),
    ),
    (
        r".*\bmapping values are not allowed here",
        Phrase("a “:” stands where none belongs, or a line is indented too far"),
    ),
    (r".*\bmapping keys are not allowed here", Phrase("a “?” stands where none belongs")),
    (
        r".*\bsequence entries are not allowed here",
        Phrase("a “-” stands where none belongs: a list begins on a line of its own"),
    ),
    (r".*\bcould not find expected ':'", Phrase("a line has no “:” after its name")),
    (r"while (scanning|parsing) an? directive", _DIRECTIVE),
    (r"while (scanning|parsing) an (anchor|alias)", _NAME),
    (r"while (scanning|parsing) an? tag", _TAG),
    (r"while scanning a block scalar", _AFTER_BLOCK),
    (
        r"more indented follow up line than first in a block scalar",
        Phrase("a text after “|” or “>” begins with a line that is not indented like the rest"),
    ),
    (
        r"while scanning a double-quoted scalar",
        Phrase(
            "in double quotation marks, something stands after a “\\” that has no meaning there"
        ),
    ),
    (
        r".*\bfound unexpected end of stream",
        Phrase("a quotation mark or a bracket is never closed"),
    ),
    (
        r".*\bfound unexpected document separator",
        Phrase("a line of “---” or “...” stands between quotation marks"),
    ),
    (r".*\bfound unexpected ':'", Phrase("a “:” between brackets needs a space after it")),
    (r".*\bexpected '<document start>'", Phrase("a line does not belong to what stands above it")),
    (
        r".*\bfound non-comment content after document end marker",
        Phrase("something stands after the “...” that ends the file"),
    ),
    (r".*\bfound duplicate YAML directive", Phrase("it has two lines that begin with %YAML")),
    (
        r".*\bfound incompatible YAML document",
        Phrase("its %YAML line names a version other than 1.1 or 1.2"),
    ),
    (r".*\bduplicate tag handle", Phrase("two lines that begin with %TAG say the same name")),
    (
        r".*\bfound undefined tag handle",
        Phrase("a tag begins with a name that no %TAG line explains"),
    ),
    (r".*\bexpected the node content", Phrase("a value is missing")),
    (r".*\bexpected <block end>", Phrase("a line is not indented like those around it")),
    (r".*\bexpected ',' or", _BRACKETS),
    (
        r"expected a single document in the stream",
        Phrase("it holds more than one document, with a line of “---” between them"),
    ),
    (r".*\bfound undefined alias", Phrase("it names an anchor that is not there")),
    (
        r".*\bmaximum depth of data structure",
        Phrase("its lists or mappings are nested too deeply"),
    ),
    (r".*\bfound unhashable key", Phrase("a list or a mapping stands where a name belongs")),
    (
        r".*\bfor merging",
        Phrase("after “<<” there is neither a mapping nor a list of mappings"),
    ),
    (r".*\bbase64 data", Phrase("a value that is marked as !!binary is not encoded as base64")),
    (r".*\bfailed to construct timestamp", Phrase("a value that is marked as a date is not one")),
    (
        r".*\bcould not determine a constructor",
        Phrase("a value has a tag, which begins with “!”, that conda does not know"),
    ),
    (r"while constructing (an ordered map|pairs)", _OF_ITS_KIND),
    (r".*\bexpected a (mapping|sequence|scalar) node", _OF_ITS_KIND),
)
"""The first that matches ``context: problem`` holds."""


def reason(error: Exception) -> Phrase:
    """Return why the parser does not take a file, as the end of a sentence.

    Args:
        error: What it raised.

    Returns:
        Plain words for a message that is known; another one as the parser says it.
    """
    parts = (getattr(error, "context", None), getattr(error, "problem", None))
    said = ": ".join(str(part) for part in parts if part)
    for pattern, words in _REASONS:
        if re.match(pattern, said, re.DOTALL):
            return words
    if not said:
        return Phrase("it is not valid YAML")
    return Phrase("it is not valid YAML; in the words of the parser: {said}", said=said)
