"""What the core says in English can be said in every language of the program."""

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

import conda_privacy
from conda_privacy.core import files
from conda_privacy.core.changes import plan
from conda_privacy.core.condarc import Reader
from conda_privacy.core.phrase import Phrase
from conda_privacy.panel.sentence import said
from conda_privacy.panel.translation import LANGUAGES, load_translation
from conda_privacy.resources import resource
from tests.panel.practice import make_computer, write

pytestmark = pytest.mark.qt

PROGRAM = Path(conda_privacy.__file__).parent
SPEAKING = ("core", "probe", "classroom", "panel", "desktop")
FOREIGN = [code for code in LANGUAGES if code != "en"]
GAP = re.compile(r"{\w+}")


def calls() -> Iterator[ast.Call]:
    """Each place where a phrase is made."""
    for folder in SPEAKING:
        for path in (PROGRAM / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Phrase":
                    yield node


def templates() -> set[str]:
    return {str(call.args[0].value) for call in calls() if call.args}  # type: ignore[attr-defined]


def translations(code: str) -> dict[str, str]:
    """The finished translations of phrases."""
    # S314: these are our own files.
    tree = ET.parse(resource("translations") / f"conda_privacy_{code}.ts")  # noqa: S314
    return {
        message.findtext("source", ""): message.findtext("translation", "")
        for context in tree.getroot().iter("context")
        if context.findtext("name") == "Phrase"
        for message in context.iter("message")
    }


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translator = load_translation(QLocale("de"))
    assert translator is not None
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_every_phrase_stands_written_out_where_it_is_made() -> None:
    for call in calls():
        for first in call.args:
            assert isinstance(first, ast.Constant), ast.unparse(call)
        named = {keyword.arg for keyword in call.keywords}
        gaps = {gap[1:-1] for first in call.args for gap in GAP.findall(ast.unparse(first))}
        assert not call.keywords or named == gaps, ast.unparse(call)


@pytest.mark.parametrize("code", FOREIGN)
def test_every_phrase_is_translated(code: str) -> None:
    translated = translations(code)
    assert [each for each in sorted(templates()) if not translated.get(each)] == []


@pytest.mark.parametrize("code", FOREIGN)
def test_every_gap_of_a_phrase_is_in_its_translation(code: str) -> None:
    for source, text in translations(code).items():
        assert sorted(GAP.findall(text)) == sorted(GAP.findall(source)), source


def test_a_problem_is_said_in_the_language_of_the_application(german: None, tmp_path: Path) -> None:
    problem = Reader().parse(b"a: 1\na: 2\n", tmp_path / ".condarc").problem

    assert problem is not None
    assert "same name" in problem.text
    assert said(problem.text) == (
        "conda bricht bei jedem Befehl mit einem Fehler ab: derselbe Name steht zweimal darin."
    )


def test_values_are_filled_into_the_translation(german: None, tmp_path: Path) -> None:
    large = tmp_path / ".condarc"
    large.write_bytes(b"#" * 2048)
    problem = files.read(large, limit=1024).problem

    assert problem is not None
    assert "1 KiB" in said(problem.text)
    assert said(problem.text) != problem.text


def test_data_in_a_phrase_is_isolated_from_right_to_left_text(qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert said(Phrase("See {path}", path="/a/b")) == "See \u2066/a/b\u2069"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(("code", "limit"), [("ar", "٢٬٠٤٨"), ("de", "2.048"), ("en", "2,048")])
def test_what_is_counted_is_written_in_the_digits_of_the_language(
    qapp: QApplication, tmp_path: Path, code: str, limit: str
) -> None:
    QLocale.setDefault(QLocale(code))
    large = tmp_path / "large"
    large.write_bytes(b"#" * 2**21 + b"#")
    problem = files.read(large, limit=2**21).problem

    assert problem is not None
    assert problem.text.startswith("It has more than 2048 KiB")
    assert said(problem.text).startswith(f"It has more than {limit} KiB")


def test_the_line_in_a_refusal_is_written_in_the_digits_of_the_language(
    qapp: QApplication, tmp_path: Path
) -> None:
    QLocale.setDefault(QLocale("ar"))
    machine = make_computer(tmp_path)
    own = write(machine.home / ".condarc", "a: 1\nanaconda_anon_usage: true\n" * 2)
    problem = plan(machine, "anaconda_anon_usage", False, path=own).problem

    assert problem is not None
    assert "at line 3;" in problem.text
    assert "at line ٣;" in said(problem.text)


@pytest.mark.parametrize("data", ["/srv/env 12/.condarc", "26.7.1", "c/9QmT0uFvTnK1y2yVJH1cYg"])
def test_digits_in_paths_versions_and_ids_stay_as_they_are(qapp: QApplication, data: str) -> None:
    QLocale.setDefault(QLocale("ar"))
    assert said(Phrase("{data}, line {line}", data=data, line=3)) == f"{data}, line ٣"
    assert said(data) == data


def test_what_is_no_phrase_stays_as_it_is(german: None) -> None:
    assert said("This file is too large") == "This file is too large"
