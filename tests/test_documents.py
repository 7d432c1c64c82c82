"""What the documents say can be typed, linked and pasted."""

from __future__ import annotations

import json
import os
import re
import runpy
import subprocess
import sys
import xml.etree.ElementTree as ET
from importlib.util import find_spec
from pathlib import Path

import pytest

import conda_privacy
from conda_privacy.classroom.lesson_file import parse_lesson
from tests.cli.conftest import Computer, computer, environ

__all__ = ["computer", "environ"]

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCUMENTS = sorted(
    path
    for pattern in ("*.md", "gui/**/*.md", "packaging/**/*.md", "resources/**/*.md")
    for path in ROOT.glob(pattern)
)
TRANSLATION = ROOT / "resources" / "translations" / "conda_privacy_de.ts"
COMMANDS = re.findall(r"^\$ conda-privacy (.+)$", README, re.MULTILINE)
_BLOCK = re.compile(r"^ *```(\w*)\n(.*?)^ *```", re.DOTALL | re.MULTILINE)


def blocks(*languages: str) -> list[str]:
    """What stands between fences in any document."""
    texts = [path.read_text(encoding="utf-8") for path in DOCUMENTS]
    found = [block for text in texts for block in _BLOCK.findall(text)]
    assert {language for language, _ in found} <= {"", "console", "python", "xml", "yaml"}
    return [body for language, body in found if language in languages]


def typed() -> list[str]:
    """Every command that any document tells to type."""
    lines = [line.strip() for body in blocks("", "console") for line in body.splitlines()]
    return sorted({line.removeprefix("$ ") for line in lines if line})


def environment(home: Path) -> dict[str, str]:
    return {
        "HOME": str(home),
        "PATH": "/usr/bin:/bin",
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(Path(conda_privacy.__file__).parents[1]),
    }


def test_the_commands_of_the_readme_run_one_after_the_other(computer: Computer) -> None:
    assert len(COMMANDS) > 5
    for command in COMMANDS:
        assert computer.type(*command.split()).status == 0, command
    assert not computer.condarc.exists()


@pytest.mark.qt
@pytest.mark.parametrize("snippet", blocks("python"))
def test_the_snippets_in_documents_run(snippet: str, home: Path) -> None:
    program = f"{snippet}\napp.processEvents()\npanel.shutdown()\n"

    ended = subprocess.run(
        [sys.executable, "-c", program],
        check=False,
        capture_output=True,
        cwd=home,
        env=environment(home),
        text=True,
    )

    assert ended.returncode == 0, ended.stderr


@pytest.mark.qt
def test_the_panel_runs_as_the_readme_starts_it_as_a_process(home: Path) -> None:
    (words,) = re.findall(r"^\$ conda-privacy-panel (.+)$", README, re.MULTILINE)

    command = [sys.executable, "-m", "conda_privacy.desktop", *words.split()]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment(home)) as panel:
        assert panel.stdout is not None
        told = (json.loads(line) for line in panel.stdout)
        names = {next(told)["event"], next(told)["event"]}
        panel.terminate()

    assert "ready" in names


@pytest.mark.parametrize("lesson", blocks("yaml"))
def test_the_lessons_in_documents_can_be_given(lesson: str) -> None:
    assert parse_lesson(lesson, Path("lesson.yaml")).problems == ()


@pytest.mark.parametrize("command", typed())
def test_every_command_in_a_document_is_one_that_can_be_typed(command: str, tmp_path: Path) -> None:
    program, *words = command.split()
    if program == "conda-privacy":
        assert " ".join(words) in COMMANDS  # and so was run above
    elif program == "python3":
        assert words[0] == "packaging/bootstrap.py"
        runpy.run_path(str(ROOT / words[0]))["_parser"]().parse_args(words[1:])
    elif program.endswith("python"):
        _assert_python_knows(words)
    elif program in {"export", "find"}:
        _assert_a_shell_runs(command, tmp_path)
    else:
        assert program in {".venv/bin/lint-imports", "conda-privacy-panel"}


def _assert_python_knows(words: list[str]) -> None:
    """The program exists; the tests of packages run it with the files it is given."""
    assert find_spec(words[1]) if words[0] == "-m" else (ROOT / words[0]).is_file(), words
    paths = [word for word in words if "/" in word and not word.startswith("dist")]
    assert all((ROOT / path).exists() for path in paths)


def _assert_a_shell_runs(command: str, folder: Path) -> None:
    """A shell has nothing to say against it, where something has been built from this commit."""
    (folder / "dist").mkdir()
    (folder / "dist" / "built").touch()
    if "git " in command and not (ROOT / ".git").exists():
        pytest.skip("an unpacked sdist has no git to ask")
    environ = {**os.environ, "GIT_DIR": str(ROOT / ".git")}
    environ.pop("SOURCE_DATE_EPOCH", None)
    ended = subprocess.run(
        ["sh", "-euc", f'{command}\necho "${{SOURCE_DATE_EPOCH-}}"'],
        check=False,
        capture_output=True,
        cwd=folder,
        env=environ,
        text=True,
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    assert re.search(r"\b\d{9,}$|^[0-9a-f]{64}  dist/built$", ended.stdout, re.MULTILINE)


@pytest.mark.parametrize("document", ["README.md", "SECURITY.md", "resources/lessons/README.md"])
def test_what_documents_quote_is_what_the_window_says(document: str) -> None:
    text = (ROOT / document).read_text(encoding="utf-8").replace("\n", " ")
    sources = ET.parse(TRANSLATION).iter("source")  # noqa: S314 - ours
    said = [re.escape(source.text or "") for source in sources] + [r"What\ it\ cannot\ know,.*"]
    patterns = [re.sub(r"%\d", r"\\S+", pattern) for pattern in said]

    quoted = re.findall(r"“([^”]+)”|(?<!\*)\*([^*|]+)\*(?!\*)", text)

    assert quoted
    for words in map("".join, quoted):
        assert any(re.fullmatch(pattern, words) for pattern in patterns), words


def test_the_limits_in_the_readme_are_those_of_the_help() -> None:
    limits = (ROOT / "resources" / "help" / "en" / "limits.md").read_text(encoding="utf-8")

    assert f"\n#{limits}" in README


@pytest.mark.parametrize("document", [str(path.relative_to(ROOT)) for path in DOCUMENTS])
def test_links_and_paths_in_documents_lead_somewhere(document: str) -> None:
    text = (ROOT / document).read_text(encoding="utf-8")
    folder = (ROOT / document).parent

    for link in re.findall(r"\]\((?!https?:|#)([^)#]+)", text):
        assert (folder / link).exists(), link
    for path in re.findall(r"`((?:tests|resources|packaging|gui)/[\w./-]+)`", text):
        assert (ROOT / path).exists(), path
