"""What is said before anything is run."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from conda_privacy.core.command_lines import join
from conda_privacy.core.machine import Machine
from conda_privacy.probe.check import Question
from conda_privacy.probe.clients import PLACEHOLDER, Client
from conda_privacy.probe.preview import host_note, will_create

__all__ = ["announce", "files_made"]

_NAMED = 3


def announce(machine: Machine, questions: Sequence[Question]) -> str:
    """Say what will run, what it contacts, and which files it makes, as far as that is known.

    Args:
        machine: The computer.
        questions: What is about to be asked.

    Returns:
        A few sentences. Of conda it is known which servers it asks and which files it makes; of
        other clients, and of a command of the person's own, it is not.
    """
    own = [question.client for question in questions if question.client.kind == "command"]
    if own:
        return _about_command(machine, own[0])
    others = dict.fromkeys(question.client.title for question in questions if _is_other(question))
    sentences = [_about_runs(questions, ", ".join(others))]
    if any(not _is_other(question) for question in questions):
        sentences.append(_about_files(machine, files_made(machine, questions), alone=not others))
    if any(question.client.on_request_only for question in questions):
        sentences.append("conda-express installs itself when it is run.")
    return " ".join(sentences)


def _about_command(machine: Machine, client: Client) -> str:
    return (
        f"This runs exactly this command on this computer, once: {join(machine, client.program)}. "
        f"For {PLACEHOLDER} it gets a server that this program starts and closes, to which the "
        "proxy variables lead as well. What else it does is up to it: it may contact other "
        "servers and make or change files, such as random IDs that are missing."
    )


def _is_other(question: Question) -> bool:
    return question.client.installation is None


def _about_runs(questions: Sequence[Question], others: str) -> str:
    titles = ", ".join(dict.fromkeys(question.client.title for question in questions))
    runs = "once" if len(questions) == 1 else f"{len(questions)} times in all"
    what = (
        f"This runs {titles} on this computer, {runs}, against a server that this program starts "
        "and closes"
    )
    if not others:
        return f"{what}; no other server is contacted."
    return (
        f"{what}. The proxy variables lead to it as well; whether other clients ({others}) heed "
        "them and which files they make is not known."
    )


def files_made(machine: Machine, questions: Sequence[Question]) -> tuple[Path, ...]:
    """The token files that conda itself makes, or makes anew, during these runs."""
    files: dict[Path, None] = {}
    for question in questions:
        installation = question.client.installation
        if installation is not None:
            prefix = question.prefix or installation.prefix
            files |= dict.fromkeys(will_create(machine, installation, (prefix,)))
    return tuple(files)


def _about_files(machine: Machine, files: Sequence[Path], *, alone: bool) -> str:
    if not files:
        return f"{'No file' if alone else 'By conda, no file'} of yours is made or changed."
    sentences = []
    if ids := [path for path in files if path != host_note(machine)]:
        named = ", ".join(machine.display(path) for path in ids[:_NAMED])
        more = f" and {len(ids) - _NAMED} more" if len(ids) > _NAMED else ""
        reason = "which are missing or no longer valid"
        sentences.append(f"conda itself will make these random IDs, {reason}: {named}{more}.")
    if len(ids) < len(files):
        note = machine.display(host_note(machine))
        sentences.append(f"It writes {note} anew, a note of the network card that is never sent.")
    return " ".join(sentences)
