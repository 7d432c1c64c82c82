"""The translations: sources kept in step with the program, and what is compiled from them.

``resources/translations`` holds one Qt Linguist source for each language and what ``lrelease``
makes of it. English has only the plural forms; everything else is English in the program itself.
"""

import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import environment

FOLDER = environment.ROOT / "resources" / "translations"
_PROGRAM = environment.ROOT / "gui" / "conda_privacy"
_SPEAKING = ("core", "probe", "classroom", "panel", "desktop")
_MACHINE_MADE = (
    "<!-- Machine-made, not yet read by a native speaker. Corrections are welcome. -->\n"
)
_DONE = re.compile(r"<message[^>]*>(?:(?!</message>).)*</message>", re.DOTALL)


def update() -> None:
    """Bring every source in step with the program, and compile it."""
    for source in sources():
        _update(source)
        _compile(source)


def stale() -> list[str]:
    """Name what is not in step: sources that lack a text, and compiled files of other sources."""
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for source in sources():
            copy = Path(shutil.copy(source, folder))
            _update(copy)
            if copy.read_bytes() != source.read_bytes():
                found.append(source.name)
            _compile(copy)
            compiled, fresh = source.with_suffix(".qm"), copy.with_suffix(".qm")
            if not compiled.exists() or fresh.read_bytes() != compiled.read_bytes():
                found.append(compiled.name)
    return found


def sources() -> list[Path]:
    """Return the source of each language, in order of name."""
    return sorted(FOLDER.glob("conda_privacy_*.ts"))


def share_translated(source: Path) -> float:
    """Return which part of the texts of a language is translated, from 0 to 1."""
    messages = _DONE.findall(source.read_text(encoding="utf-8"))
    open_ones = sum('type="unfinished"' in message for message in messages)
    return 1 - open_ones / len(messages)


def _speaking() -> Iterator[str]:
    for folder in _SPEAKING:
        yield from sorted(str(path) for path in (_PROGRAM / folder).rglob("*.py"))


def _update(source: Path) -> None:
    text = source.read_text(encoding="utf-8")
    machine_made = _MACHINE_MADE in text
    if "<TS" in text:
        _rename_context(source, "Phrase", "")
    else:
        source.unlink()  # lupdate writes the language only into a file that it makes itself
    plural = ["-pluralonly"] if source.stem.endswith("_en") else []
    language = source.stem.removeprefix("conda_privacy_")
    _run(
        "lupdate",
        *("-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"),
        *("-tr-function-alias", "tr+=Phrase"),
        *("-target-language", language, *plural),
        *_speaking(),
        *("-ts", str(source)),
    )
    _rename_context(source, "", "Phrase")
    if machine_made:
        _say_who_made_it(source)


def _rename_context(source: Path, old: str, new: str) -> None:
    """What the core says has no context for lupdate; Qt finds nothing without one in the end."""
    text = source.read_text(encoding="utf-8")
    named = text.replace(f"<name>{old}</name>", f"<name>{new}</name>", 1)
    source.write_text(named, encoding="utf-8")


def _say_who_made_it(source: Path) -> None:
    """lupdate drops what it does not know, so the note goes back into the header each time."""
    text = source.read_text(encoding="utf-8")
    doctype = "<!DOCTYPE TS>\n"
    source.write_text(text.replace(doctype, doctype + _MACHINE_MADE, 1), encoding="utf-8")


def _compile(source: Path) -> None:
    _run("lrelease", "-silent", "-compress", str(source), "-qm", str(source.with_suffix(".qm")))


def _run(tool: str, *arguments: str) -> None:
    python = environment.python_of(environment.ROOT / ".venv")
    program = f"from PySide6.scripts.pyside_tool import {tool}; {tool}()"
    subprocess.run([str(python), "-c", program, *arguments], check=True)
