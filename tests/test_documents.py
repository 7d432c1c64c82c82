"""What the documents say can be typed, linked and pasted."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

import conda_privacy
from tests.cli.conftest import Computer, computer, environ

__all__ = ["computer", "environ"]

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCUMENTS = sorted(
    path
    for pattern in ("*.md", "gui/**/*.md", "packaging/**/*.md", "resources/**/*.md")
    for path in ROOT.glob(pattern)
)
COMMANDS = re.findall(r"^\$ conda-privacy (.+)$", README, re.MULTILINE)


def test_the_commands_of_the_readme_run_one_after_the_other(computer: Computer) -> None:
    assert len(COMMANDS) > 5
    for command in COMMANDS:
        assert computer.type(*command.split()).status == 0, command
    assert not computer.condarc.exists()


@pytest.mark.qt
@pytest.mark.parametrize("snippet", re.findall(r"```python\n(.*?)```", README, re.DOTALL))
def test_the_snippets_of_the_readme_run(snippet: str, home: Path) -> None:
    program = f"{snippet}\napp.processEvents()\npanel.shutdown()\n"

    ended = subprocess.run(
        [sys.executable, "-c", program],
        check=False,
        capture_output=True,
        cwd=home,
        env={
            "HOME": str(home),
            "PATH": "/usr/bin:/bin",
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(Path(conda_privacy.__file__).parents[1]),
        },
        text=True,
    )

    assert ended.returncode == 0, ended.stderr


@pytest.mark.parametrize("document", [str(path.relative_to(ROOT)) for path in DOCUMENTS])
def test_links_and_paths_in_documents_lead_somewhere(document: str) -> None:
    text = (ROOT / document).read_text(encoding="utf-8")
    folder = (ROOT / document).parent

    for link in re.findall(r"\]\((?!https?:|#)([^)#]+)", text):
        assert (folder / link).exists(), link
    for path in re.findall(r"`((?:tests|resources|packaging|gui)/[\w./-]+)`", text):
        assert (ROOT / path).exists(), path
