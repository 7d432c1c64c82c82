"""What a change would do, worked out before anything is written."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from conda_privacy.core import files, permission
from conda_privacy.core.coerce import CoercionError, coerce
from conda_privacy.core.condarc import Condarc, Reader, decode
from conda_privacy.core.condarc_text import Edit, edit, entry_of, unreadable
from conda_privacy.core.decision import Decision, decide_from
from conda_privacy.core.frozen import frozen, replace
from conda_privacy.core.journal import Journal
from conda_privacy.core.links import real_path
from conda_privacy.core.machine import Machine, showable
from conda_privacy.core.outcome import is_read, obstacle, results
from conda_privacy.core.packages import is_environment
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.places import FILE_IN_A_FOLDER, locations, read_sources
from conda_privacy.core.problem import Problem
from conda_privacy.core.settings import SETTINGS, Setting, Value
from conda_privacy.core.silence import silent_path
from conda_privacy.core.write_problems import no_answer, not_recorded

__all__ = ["Plan", "change_of", "hint_at", "keys_in", "plan", "wording_at"]


@frozen
class Plan:
    """A change before it is made.

    Attributes:
        machine: The computer.
        setting: Name of the setting.
        wanted: The value wished for; None removes the setting from the file.
        path: The file that would change.
        old: Its content now; None where it does not exist.
        new: Its content afterwards; None where there is still no file, or with a problem.
        problem: Why it cannot be made.
        before: What is decided now.
        after: What would be decided then.
        takes_effect: Whether the wished state would result.
        hint: Where it would not, what decides instead; where rights are missing, the command for an
            administrator. Else empty.
        root_prefix: The conda installation decided for.
        prefix: The environment decided for.
        splice: The bytes that would change; None where none would.
    """

    machine: Machine
    setting: str
    wanted: Value
    path: Path
    old: bytes | None
    new: bytes | None
    problem: Problem | None
    before: Decision
    after: Decision
    takes_effect: bool
    hint: Phrase
    root_prefix: Path | None = None
    prefix: Path | None = None
    splice: Edit | None = None

    @cached_property
    def diff(self) -> str:
        """The change as a unified diff, empty where there is none."""
        if self.problem is not None or self.old == self.new:
            return ""
        from difflib import unified_diff

        name = showable(self.machine.display(self.path))
        before, after = (_lines(each, self.machine.encoding) for each in (self.old, self.new))
        pieces = unified_diff(before, after, name, name)
        return "".join(
            piece if piece.endswith("\n") else f"{piece}\n\\ No newline at end of file\n"
            for piece in pieces
        )


def plan(
    machine: Machine,
    setting: str,
    wanted: Value,
    *,
    path: Path | None = None,
    prefix: Path | None = None,
    root_prefix: Path | None = None,
) -> Plan:
    """Work a change out; nothing is written.

    Args:
        machine: The computer.
        setting: A name from ``SETTINGS``.
        wanted: On, off, a text where the setting takes one, or None to remove it from the file.
        path: The settings file to change; None is ``~/.condarc``. Where it is a folder of settings
            files, a file of our own in it is used.
        prefix: The environment to decide for; None takes the active one.
        root_prefix: The conda installation to decide for; None takes ``CONDA_ROOT``.

    Returns:
        The plan. A change that cannot be made is a plan with a problem: those of ``files.read``, of
        ``condarc_text.with_value``, ``"value"`` (the setting takes no such value), ``"two-names"``,
        ``"read-only"``, ``"not-recorded"`` (the journal cannot be written), ``"vanished"`` (there
        is no such environment) or ``"no-answer"``.

    Raises:
        KeyError: The setting is not in the table.
    """
    row = SETTINGS[setting]
    path = machine.home / ".condarc" if path is None else path
    places = locations(machine, root_prefix, prefix)
    silent = silent_path([path, machine.state_dir, *(place.path for place in places)])
    if silent is not None:
        return _unknown(machine, row, wanted, path, no_answer(silent, committing=False))
    gone = _no_environment(path, prefix)
    path = _file_at(path)
    before = decide_from(machine, row, read_sources(places))
    reading = files.read(path)
    change = change_of(row, wanted, reading, machine.encoding)
    target = real_path(path)
    problem = gone or (change if isinstance(change, Problem) else None)
    if problem is None and change is not None:
        problem = _refusal(machine, target)
    if problem is not None and not is_read(before, path):
        problem = _unread(problem, reading.data, machine.encoding)
    new, splice = reading.data, None
    if isinstance(change, Edit):
        new, splice = change.new, change
    if problem is not None:
        new, splice = None, None
    after = before
    if new is not None and splice is not None:
        after = decide_from(machine, row, read_sources(places, {target: new}))
    return Plan(
        machine=machine,
        setting=setting,
        wanted=wanted,
        path=path,
        old=reading.data,
        new=new,
        problem=problem and replace(problem, path=problem.path or path),
        before=before,
        after=after,
        takes_effect=not problem and results(after, wanted, path),
        hint=_command(machine, setting, wanted, path, problem)
        if problem
        else obstacle(machine, after, wanted, path),
        root_prefix=root_prefix,
        prefix=prefix,
        splice=splice,
    )


def _unknown(machine: Machine, row: Setting, wanted: Value, path: Path, problem: Problem) -> Plan:
    """The plan where nothing can be known, because looking would not come to an end."""
    decision = Decision(row.name, None, problem, None, True, (), row.default, (problem,))
    return Plan(
        machine,
        row.name,
        wanted,
        path,
        None,
        None,
        problem,
        decision,
        decision,
        False,
        Phrase(),
    )


def _unread(problem: Problem, data: bytes | None, encoding: str) -> Problem:
    """The problem of a file that conda does not read, so that it neither stops nor skips it."""
    found = None if data is None else Reader(encoding).parse(data).problem
    if found is None or "reason" not in found.text.values:
        return problem
    text = Phrase("No settings can be read from it: {reason}.", reason=found.text.values["reason"])
    title = Phrase("This file cannot be read")
    return unreadable(replace(found, title=title, text=text, stops_conda=False))


def keys_in(setting: Setting, content: bytes, encoding: str) -> tuple[tuple[str, ...], ...]:
    """The keys under which a file has a setting: conda knows some settings under two names."""
    return _keys_of(setting, Reader(encoding).parse(content))


def _keys_of(setting: Setting, condarc: Condarc) -> tuple[tuple[str, ...], ...]:
    keys = ((*setting.key[:-1], name) for name in setting.names)
    return tuple(key for key in keys if entry_of(condarc, key) is not None)


def wording_at(key: tuple[str, ...], content: bytes | None, encoding: str) -> str:
    """The value a file gives a key, in one word; empty where it says nothing."""
    entry = None if content is None else entry_of(Reader(encoding).parse(content), key)
    if entry is None:
        return ""
    value = entry.value
    if isinstance(value, bool) or value is None:
        return {True: "true", False: "false", None: "null"}[value]
    if isinstance(value, (tuple, Mapping)):
        return "[…]" if isinstance(value, tuple) else "{…}"
    return str(value)


def change_of(
    row: Setting, wanted: Value, reading: files.Reading, encoding: str
) -> Edit | Problem | None:
    """What has to change in a file so that it gives a setting a value.

    Args:
        row: The setting.
        wanted: The value; None removes it.
        reading: The file.
        encoding: The one in which conda reads it.

    Returns:
        The splice; None where the file already says so; or why it is refused.
    """
    if reading.problem is not None:
        return reading.problem
    if (misfit := _misfit(row, wanted)) is not None:
        return misfit
    content = reading.data or b""
    condarc = Reader(encoding).parse(content)
    keys = _keys_of(row, condarc)
    if len(keys) > 1:
        return _two_names(condarc, keys)
    key = keys[0] if keys else row.key
    change = edit(content, key, wanted, encoding)
    if isinstance(change, Edit) and (change.new == content or _says(row, condarc, key, wanted)):
        return None
    return change


def _file_at(path: Path) -> Path:
    return path / FILE_IN_A_FOLDER if os.path.isdir(path) else path  # noqa: PTH112 - it may be closed


def _misfit(row: Setting, wanted: Value) -> Problem | None:
    if wanted is None:
        return None
    try:
        fits = coerce(row, wanted) == wanted
    except CoercionError:
        fits = False
    if fits:
        return None
    text = Phrase("{name} cannot be “{value}”. Nothing was changed.", name=row.name, value=wanted)
    return Problem("value", Phrase("This setting takes no such value"), text)


def _says(row: Setting, condarc: Condarc, key: tuple[str, ...], wanted: Value) -> bool:
    """Whether the file already says it, in whatever words."""
    entry = entry_of(condarc, key)
    if entry is None or wanted is None:
        return entry is None and wanted is None
    try:
        return coerce(row, entry.value) == wanted
    except CoercionError:
        return False


def _no_environment(path: Path, prefix: Path | None) -> Problem | None:
    """Why nothing is written for an environment alone; None where it is one, or not about one."""
    if prefix is None or path.parent != prefix or is_environment(prefix):
        return None
    text = Phrase("There is no environment in this folder. Nothing was changed.")
    return Problem("vanished", Phrase("This environment is gone"), text, prefix)


def _refusal(machine: Machine, target: str) -> Problem | None:
    """Why a file cannot be changed, or the change cannot be recorded."""
    refused = permission.refusal(Path(target))
    if refused is not None:
        return refused
    unwritable = Journal(machine.state_dir).refusal()
    return None if unwritable is None else not_recorded(unwritable)


def _two_names(condarc: Condarc, keys: tuple[tuple[str, ...], ...]) -> Problem:
    found = [entry_of(condarc, key) for key in keys]
    line = max(entry.line for entry in found if entry is not None)
    text = Phrase(
        "These are names of one and the same setting: {names}. "
        "Remove all but one of the lines; nothing was changed.",
        names=", ".join(".".join(key) for key in keys),
    )
    return Problem("two-names", Phrase("This setting stands here twice"), text, line=line)


def hint_at(planned: Plan, problem: Problem) -> Phrase:
    """What helps against a problem that showed only when a plan was carried out; often nothing."""
    return _command(planned.machine, planned.setting, planned.wanted, planned.path, problem)


def _command(machine: Machine, setting: str, wanted: Value, path: Path, problem: Problem) -> Phrase:
    if problem.kind != "read-only":
        return Phrase()
    command = permission.administrator_command(machine, setting, wanted, path)
    return Phrase("An administrator can change it: {command}", command=command)


def _lines(content: bytes | None, encoding: str) -> list[str]:
    text = decode(content or b"", encoding)
    lines = text.split("\n") if isinstance(text, str) else []
    shown = [f"{showable(line)}\n" for line in lines[:-1]]
    return shown + [showable(line) for line in lines[-1:] if line]
