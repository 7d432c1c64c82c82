"""Every message of the YAML parser is said in plain words."""

import ast
import inspect
import textwrap
from collections.abc import Iterator

import pytest
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.scanner import ScannerError

from conda_privacy.core.condarc import Reader
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.yaml_reasons import reason

BACKSLASH = "in double quotation marks, something stands after a “\\” that has no meaning there"
PROVOKED = {
    "a:\n\tb: 1": "a tab stands where only spaces are allowed",
    "a: @b": "a value begins with a character that has to stand in quotation marks",
    "a: %b": "a value begins with a character that has to stand in quotation marks",
    "a: `b": "a value begins with a character that has to stand in quotation marks",
    "a: b: c": "a “:” stands where none belongs, or a line is indented too far",
    "a: ? b": "a “?” stands where none belongs",
    "a: - b": "a “-” stands where none belongs: a list begins on a line of its own",
    "a: |\n b\n  c\nd": "a line has no “:” after its name",
    "%\n---": "a line that begins with “%” is not one that YAML knows",
    "%! x\n---": "a line that begins with “%” is not one that YAML knows",
    "%YAML\n---": "a line that begins with “%” is not one that YAML knows",
    "%YAML 1\n---": "a line that begins with “%” is not one that YAML knows",
    "%YAML 1.x\n---": "a line that begins with “%” is not one that YAML knows",
    "%YAML 1.2 x\n---": "a line that begins with “%” is not one that YAML knows",
    "%TAG\n---": "a line that begins with “%” is not one that YAML knows",
    "%TAG !a\n---": "a line that begins with “%” is not one that YAML knows",
    "%TAG !a! \n---": "a line that begins with “%” is not one that YAML knows",
    "%TAG !a! x y\n---": "a line that begins with “%” is not one that YAML knows",
    "a: & b": "after “&” or “*” there is no name, or one with a wrong character",
    "a: *": "after “&” or “*” there is no name, or one with a wrong character",
    "a: !<x b": "a tag, which begins with “!”, is not written as it should be",
    "a: !<>": "a tag, which begins with “!”, is not written as it should be",
    'a: !"x': "a tag, which begins with “!”, is not written as it should be",
    "a: !!%zz b": "a tag, which begins with “!”, is not written as it should be",
    "a: !!%ff b": "a tag, which begins with “!”, is not written as it should be",
    "a: |0\n b": "something stands after “|” or “>” that does not belong there",
    "a: |x\n b": "something stands after “|” or “>” that does not belong there",
    "a: | x\n b": "something stands after “|” or “>” that does not belong there",
    'a: "\\q"': BACKSLASH,
    'a: "\\x1"': BACKSLASH,
    "a: 'b": "a quotation mark or a bracket is never closed",
    "a: 'b\n---\n'": "a line of “---” or “...” stands between quotation marks",
    "'a'\n'b': 1": "a line does not belong to what stands above it",
    "%a: 1": "a line does not belong to what stands above it",
    "a: 1\n... x": "something stands after the “...” that ends the file",
    "%YAML 1.2\n%YAML 1.2\n---\na: 1": "it has two lines that begin with %YAML",
    "%YAML 2.0\n---\na: 1": "its %YAML line names a version other than 1.1 or 1.2",
    "%TAG !a! !b\n%TAG !a! !b\n---\n": "two lines that begin with %TAG say the same name",
    "a: !a!b c": "a tag begins with a name that no %TAG line explains",
    "a: ]": "a value is missing",
    "a: [1, , 2]": "a value is missing",
    "a: 1\n- b": "a line is not indented like those around it",
    "- a\nb: 1": "a line is not indented like those around it",
    "a: {b c: d e: f}": "a comma or a closing bracket is missing",
    "a: [b": "a comma or a closing bracket is missing",
    "a: 1\n---\nb: 2": ("it holds more than one document, with a line of “---” between them"),
    "a: *x": "it names an anchor that is not there",
    "? !!set {a}\n: 1": "a list or a mapping stands where a name belongs",
    "<<: 1": "after “<<” there is neither a mapping nor a list of mappings",
    "<<: [1]": "after “<<” there is neither a mapping nor a list of mappings",
    "a: !!binary é": "a value that is marked as !!binary is not encoded as base64",
    "a: !!binary a": "a value that is marked as !!binary is not encoded as base64",
    "a: !!timestamp x": "a value that is marked as a date is not one",
    "a: !!omap [1]": "a value is not of the kind that its tag says",
    "a: !!omap [{a: 1, b: 2}]": "a value is not of the kind that its tag says",
    "a: !!pairs {b: 1}": "a value is not of the kind that its tag says",
    "a: !!map x": "a value is not of the kind that its tag says",
    "a: !!seq {b: 1}": "a value is not of the kind that its tag says",
    "a: !!int [1]": "a value is not of the kind that its tag says",
}


@pytest.mark.parametrize("text", list(PROVOKED))
def test_a_message_that_is_provoked_is_said_in_plain_words(text: str) -> None:
    problem = Reader().parse(text.encode()).problem

    assert problem is not None
    assert PROVOKED[text] in problem.text
    assert problem.cause


def raised_by(part: type) -> Iterator[str]:
    """The messages that a part of the parser raises, with an x for each value in them."""
    for each in part.__mro__:
        if not each.__module__.startswith("ruamel."):
            continue
        tree = ast.parse(textwrap.dedent(inspect.getsource(each)))
        for node in ast.walk(tree):
            if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
                context, problem = (message(arg) for arg in (*node.exc.args[:3:2], None)[:2])
                if context or problem:
                    yield ": ".join(filter(None, (context, problem)))


def message(node: ast.expr | None) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value or "")
    if isinstance(node, ast.JoinedStr):
        return "".join(message(part) or "x" for part in node.values)
    return ""


def test_no_message_of_the_parser_in_use_is_unknown() -> None:
    parser = YAML(typ="rt")
    parts = (parser.Scanner, parser.Parser, parser.Composer, parser.Constructor)
    messages = {
        said.replace("an x", f"an {name}")
        for part in parts
        for said in raised_by(part)
        for name in ("anchor", "alias", "tag", "directive")
    }

    assert len(messages) > 40
    unknown = {
        said
        for said in messages
        if "in the words of the parser" in reason(ScannerError(None, None, said))
    }
    assert unknown == set()


def test_a_message_that_nobody_knows_is_passed_on_as_what_it_is() -> None:
    said = reason(ScannerError("while dreaming", None, "found a sheep"))

    assert said == "it is not valid YAML; in the words of the parser: while dreaming: found a sheep"
    assert said.values == {"said": "while dreaming: found a sheep"}


def test_an_error_without_a_message_says_at_least_what_it_is_about() -> None:
    assert reason(YAMLError()) == Phrase("it is not valid YAML")
