"""Changing a setting: planned, written, read back, recorded, and undone exactly."""

from __future__ import annotations

import time
from contextlib import ExitStack
from pathlib import Path

from conda_privacy.core import files
from conda_privacy.core.condarc import Reader
from conda_privacy.core.condarc_text import entangled, entry_of
from conda_privacy.core.decision import Decision, decide
from conda_privacy.core.frozen import frozen, replace
from conda_privacy.core.journal import Journal, Record, digest
from conda_privacy.core.links import real_path
from conda_privacy.core.machine import Machine
from conda_privacy.core.outcome import place_of, results
from conda_privacy.core.permission import refusal
from conda_privacy.core.phrase import Phrase
from conda_privacy.core.plans import Plan, change_of, keys_in, plan, wording_at
from conda_privacy.core.problem import Problem
from conda_privacy.core.recorded import (
    done_records,
    folders_without,
    lock_place,
    missing_folders,
    new_record,
    remove_folders,
    write,
)
from conda_privacy.core.reversal import is_superseded, later_ones, reverse, stands
from conda_privacy.core.settings import SETTINGS
from conda_privacy.core.silence import silent_path
from conda_privacy.core.write_problems import changed, no_answer, not_recorded, not_written

__all__ = ["Change", "Plan", "apply", "history", "history_problem", "plan", "undo"]

_PATIENCE_SECONDS = 20.0
"""How long a change is planned again and again because another program is always quicker."""


@frozen
class Change:
    """A change that was made.

    Attributes:
        id: Identifier for ``undo``; empty where nothing had to be changed.
        when: Time in UTC, ISO 8601.
        path: The file.
        setting: Name of the setting.
        before: The value in the file before, in one word; empty where it did not set it.
        after: The same afterwards.
        created_file: Whether the file did not exist before.
        decision: What is now in effect; None in a history, which looks at no other file.
        in_effect: Whether that is what was wished for.
        undone: Whether it has been undone since.
    """

    id: str
    when: str
    path: Path
    setting: str
    before: str
    after: str
    created_file: bool
    decision: Decision | None = None
    in_effect: bool = False
    undone: bool = False


def apply(planned: Plan) -> Change | Problem:
    """Make a planned change: write, read back, record.

    If the file has changed since, the change is planned again on what stands there now.

    Args:
        planned: From ``plan``.

    Returns:
        The change; or why it was not made, and then the file is what it was: the plan's problem,
        those of ``replacement.replace``, or ``"not-recorded"``.
    """
    if planned.problem is not None:
        return planned.problem
    silent = silent_path([planned.path, planned.machine.state_dir])
    if silent is not None:
        return no_answer(silent, committing=False)
    if planned.splice is None and files.read(planned.path).data == planned.old:
        return _unchanged(planned)
    journal = Journal(planned.machine.state_dir)
    try:
        target = Path(real_path(planned.path))
        with journal.locked(), ExitStack() as turn:
            busy = _taken(turn, target)
            return _apply_locked(planned, journal, target) if busy is None else busy
    except OSError as error:
        return not_recorded(not_written(planned.machine.state_dir, error))


def history(machine: Machine) -> tuple[Change, ...]:
    """The changes this program made for this account, newest first; nothing is written."""
    records = done_records(Journal(machine.state_dir), machine.encoding)
    undone = {record.undoes for record in records}
    return tuple(
        replace(_change(record), undone=record.id in undone)
        for record in reversed(records)
        if not record.undoes
    )


def history_problem(machine: Machine) -> Problem | None:
    """Why the changes made cannot be told; None where ``history`` tells all that is known."""
    return Journal(machine.state_dir).problem()


def undo(
    machine: Machine,
    change_id: str | None = None,
    *,
    root_prefix: Path | None = None,
    prefix: Path | None = None,
) -> Change | Problem:
    """Undo a change: every byte it changed is again what it was.

    Changes can be undone in any order, also after other parts of the file have changed; only of
    those of one setting in one file, the later ones have to be undone first.

    Args:
        machine: The computer.
        change_id: A change of the history; None takes the newest that is not undone.
        root_prefix: The conda installation to decide for afterwards.
        prefix: The environment to decide for afterwards.

    Returns:
        The change that undoing is; or a problem: ``"nothing-to-undo"``, ``"already-undone"``,
        ``"changed-since"`` (what was written no longer stands there, or a later change does),
        ``"entangled"`` (another setting would change too), or one as from ``apply`` or
        ``history_problem``.
    """
    if silent_path([machine.state_dir]) is not None:
        return no_answer(machine.state_dir, committing=False)
    journal = Journal(machine.state_dir)
    if not done_records(journal, machine.encoding):
        return journal.problem() or _nothing_to_undo(change_id)
    try:
        with journal.locked():
            journal.mend()
            outcome = _undo_locked(journal, change_id, machine.encoding)
    except OSError as error:
        return not_recorded(not_written(machine.state_dir, error))
    if isinstance(outcome, Problem):
        return outcome
    decision = decide(machine, outcome.setting, root_prefix=root_prefix, prefix=prefix)
    place = place_of(decision, Path(outcome.path))
    in_effect = decision.error is None and (not outcome.after or place is decision.decided_by)
    return replace(_change(outcome), decision=decision, in_effect=in_effect)


def _taken(turn: ExitStack, target: Path) -> Problem | None:
    """Take the turn at a file's folder; why not, which the journal has nothing to do with."""
    try:
        turn.enter_context(lock_place(target))
    except OSError as error:
        return not_written(target, error)
    return None


def _apply_locked(planned: Plan, journal: Journal, target: Path) -> Change | Problem:
    begin = journal.begin
    end = time.monotonic() + _PATIENCE_SECONDS
    while time.monotonic() < end:
        if files.read(planned.path).data != planned.old:
            planned = _again(planned)
        if planned.problem is not None:
            return planned.problem
        if planned.splice is None:
            return _unchanged(planned)
        record = replace(
            new_record(
                planned.path,
                planned.setting,
                _key(planned),
                planned.old,
                planned.splice,
                planned.machine.encoding,
            ),
            created_folders=missing_folders(target),
        )
        begin(record)
        problem = write(journal, record, target, planned.new, planned.old)
        if problem is None and _stands(planned, record):
            return _with_decision(planned, _change(record))
        if problem is None:  # another program has written back what it had read before
            journal.drop(record)
        elif problem.kind != "changed":
            return problem
        begin = journal.begin_again
    return changed(planned.path)


def _again(planned: Plan) -> Plan:
    """The plan on what stands in the file now, without the decisions that nobody asks for."""
    reading = files.read(planned.path)
    row, encoding = SETTINGS[planned.setting], planned.machine.encoding
    change = change_of(row, planned.wanted, reading, encoding)
    if isinstance(change, Problem):
        return replace(planned, problem=change, splice=None)
    new = reading.data if change is None else change.new
    return replace(planned, old=reading.data, new=new, splice=change)


def _key(planned: Plan) -> tuple[str, ...]:
    row = SETTINGS[planned.setting]
    return next(iter(keys_in(row, planned.old or b"", planned.machine.encoding)), row.key)


def _stands(planned: Plan, record: Record) -> bool:
    """Read back what was written; other parts of the file may have changed again."""
    data = files.read(planned.path).data
    encoding = planned.machine.encoding
    return data == planned.new or wording_at(record.key, data, encoding) == record.after


def _unchanged(planned: Plan) -> Change:
    word = wording_at(_key(planned), planned.old, planned.machine.encoding)
    change = Change("", "", planned.path, planned.setting, word, word, created_file=False)
    return _with_decision(planned, change)


def _with_decision(planned: Plan, change: Change) -> Change:
    decision = decide(
        planned.machine, planned.setting, root_prefix=planned.root_prefix, prefix=planned.prefix
    )
    in_effect = results(decision, planned.wanted, planned.path)
    return replace(change, decision=decision, in_effect=in_effect)


def _change(record: Record) -> Change:
    return Change(
        id=record.id,
        when=record.when,
        path=Path(record.path),
        setting=record.setting,
        before=record.before,
        after=record.after,
        created_file=record.created_file,
    )


def _undo_locked(journal: Journal, change_id: str | None, encoding: str) -> Record | Problem:
    records = done_records(journal, encoding)
    undone = {record.undoes for record in records}
    own = [record for record in records if not record.undoes]
    if change_id is None:
        own = [record for record in own if record.id not in undone]
    else:
        own = [record for record in own if record.id == change_id]
    if not own:
        return _nothing_to_undo(change_id)
    if own[-1].id in undone:
        return _already_undone(own[-1])
    if silent_path([Path(own[-1].path)]) is not None:
        return no_answer(Path(own[-1].path), committing=False)
    with ExitStack() as turn:
        busy = _taken(turn, Path(real_path(own[-1].path)))
        if busy is not None:
            return busy
        end = time.monotonic() + _PATIENCE_SECONDS
        while time.monotonic() < end:
            outcome = _undo_record(journal, own[-1], records, encoding)
            if not isinstance(outcome, Problem) or outcome.kind != "changed":
                return outcome
    return changed(Path(own[-1].path))


def _names_of(path: str, records: tuple[Record, ...]) -> set[str]:
    """All recorded paths that lead to a file, by whatever links; none that does not answer."""
    others = {record.path for record in records} - {path}
    if not others or silent_path(map(Path, others)) is not None:
        return {path}
    real = real_path(Path(path))
    return {path} | {other for other in others if real_path(Path(other)) == real}


def _undo_record(
    journal: Journal, record: Record, records: tuple[Record, ...], encoding: str
) -> Record | Problem:
    path = Path(record.path)
    reading = files.read(path)
    if reading.problem is not None:
        return reading.problem
    if reading.data is None:
        return _changed_since(record, Phrase("The file is gone."))
    names = _names_of(record.path, records)
    related = [other for other in records if other.path in names]
    reversed_ = reverse(record, reading.data, related, encoding)
    if reversed_ is None:
        return _not_reversible(record, reading.data, related, encoding)
    target = Path(real_path(path))
    if (refused := refusal(target)) is not None:
        return refused
    back = new_record(path, record.setting, record.key, reading.data, reversed_, encoding)
    folders: tuple[str, ...] = ()
    new: bytes | None = reversed_.new
    creation = _creation(record, related)
    if not reversed_.new and creation is not None:
        new = None
        folders = folders_without(creation, target, records)
    back = replace(back, undoes=record.id, digest_after=digest(new))
    journal.begin(back)
    problem = write(journal, back, target, new, reading.data)
    if problem is not None:
        return problem
    remove_folders(folders)
    return back


def _creation(record: Record, related: list[Record]) -> Record | None:
    """The change that created the file which undoing this one leaves empty, if one did.

    None where a later change still stands, which may have to find the file to be undone; and where
    the file was empty before this change without a change of ours.
    """
    created = [number for number, other in enumerate(related) if other.created_file]
    since = related[created[-1] :] if created else []
    if record not in since or any(not other.digest_after for other in since):
        return None
    undone = {record.id, *(other.undoes for other in since)}
    if any(not other.undoes and other.id not in undone for other in since):
        return None
    emptied = digest(b"")
    if record.digest_before == emptied and (since[since.index(record) - 1].digest_after != emptied):
        return None
    return since[0]


def _not_reversible(record: Record, data: bytes, related: list[Record], encoding: str) -> Problem:
    if is_superseded(record, data, related, encoding):
        return _changed_since(record, _undone_first(record.setting))
    word, later = wording_at(record.key, data, encoding), later_ones(record, related)
    if later and word == record.after:
        # It is still what was written, in other bytes or tied to those beside it: they changed.
        return _changed_since(record, _undone_first(later[-1].setting))
    if any(each.setting == record.setting and each.after == word for each in later):
        return _changed_since(record, _undone_first(record.setting))  # in other bytes, too
    if not stands(record, data, encoding):
        return _changed_since(record, _what_stands(record, data, encoding))
    problem = entangled(entry_of(Reader(encoding).parse(data), record.key))
    return replace(problem, path=Path(record.path))


def _undone_first(setting: str) -> Phrase:
    return Phrase("A later change of {setting} has to be undone first.", setting=setting)


def _what_stands(record: Record, data: bytes, encoding: str) -> Phrase:
    word = wording_at(record.key, data, encoding)
    if word == record.after:
        return Phrase("The line has been edited since.")
    if not word:
        return Phrase("The file no longer sets {setting}.", setting=record.setting)
    return Phrase("The file now sets {setting} to {value}.", setting=record.setting, value=word)


def _changed_since(record: Record, what: Phrase) -> Problem:
    text = Phrase("{what} This change had removed the setting. Nothing was changed.", what=what)
    if record.after:
        text = Phrase(
            "{what} This change had written “{value}”. Nothing was changed.",
            what=what,
            value=record.after,
        )
    title = Phrase("This change cannot be undone")
    return Problem("changed-since", title, text, Path(record.path))


def _nothing_to_undo(change_id: str | None) -> Problem:
    text = Phrase("The journal holds no such change.")
    if change_id is None:
        text = Phrase("No change made with this program is left to take back.")
    return Problem("nothing-to-undo", Phrase("There is nothing to undo"), text)


def _already_undone(record: Record) -> Problem:
    title = Phrase("This change is already undone")
    text = Phrase("It has been undone before. Nothing was changed.")
    return Problem("already-undone", title, text, Path(record.path))
