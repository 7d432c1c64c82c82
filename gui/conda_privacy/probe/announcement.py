"""What is said before anything is run."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from conda_privacy.core.machine import Machine
from conda_privacy.probe.check import Question
from conda_privacy.probe.preview import will_create

__all__ = ["announce", "files_made"]


def announce(machine: Machine, questions: Sequence[Question]) -> str:
    """Say what will run, that nothing else is contacted, and which files conda will make.

    Args:
        machine: The computer.
        questions: What is about to be asked.

    Returns:
        Two sentences, or three where conda-express, which installs itself, is among the clients.
    """
    titles = ", ".join(dict.fromkeys(question.client.title for question in questions))
    runs = "once" if len(questions) == 1 else f"{len(questions)} times in all"
    what = (
        f"This runs {titles} on this computer, {runs}, against a server that this program starts "
        "and closes; no other server is contacted."
    )
    sentences = [what, _about_files(machine, files_made(machine, questions))]
    if any(question.client.on_request_only for question in questions):
        sentences.append("conda-express installs itself when it is run.")
    return " ".join(sentences)


def files_made(machine: Machine, questions: Sequence[Question]) -> tuple[Path, ...]:
    """The token files that conda itself makes, or makes anew, during these runs."""
    files: dict[Path, None] = {}
    for question in questions:
        installation = question.client.installation
        if installation is not None:
            prefix = question.prefix or installation.prefix
            files |= dict.fromkeys(will_create(machine, installation, (prefix,)))
    return tuple(files)


def _about_files(machine: Machine, files: Sequence[Path]) -> str:
    if not files:
        return "No file of yours is made or changed."
    named = ", ".join(machine.display(path) for path in files[:3])
    more = f" and {len(files) - 3} more" if len(files) > 3 else ""  # noqa: PLR2004 - as above
    reason = "which are missing or no longer valid"
    return f"conda itself will make these random IDs, {reason}: {named}{more}."
